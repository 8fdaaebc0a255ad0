// Written by `xms generate` from api-spec/service-management/cloud-services.toml; do not edit.
//! The server's side of *Cloud services*.

use std::future::{Future, ready};
use std::sync::Arc;

use xms_runtime::Resource;
use xms_runtime::server::{BoxFuture, Fault, Handler, Incoming, Outcome, Response};

use super::super::cloud_services::{GetPropertiesOptions, HostedService, RESOURCE};

/// What a server does for [`cloud_services`](super::super::cloud_services). A method that is not
/// written refuses.
pub trait CloudServices: Send + Sync + 'static {
    /// Reads what is known of a cloud service, and on request of its deployments.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}`, since 2009-10-01; see
    /// [`GET_PROPERTIES`](super::super::cloud_services::GET_PROPERTIES).
    fn get_properties(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        options: GetPropertiesOptions,
    ) -> impl Future<Output = Outcome<HostedService>> + Send {
        let _ = (cloud_service_name, options);
        ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct CloudServicesHandler<T>(pub(super) Arc<T>);

impl<T: CloudServices> Handler for CloudServicesHandler<T> {
    fn resource(&self) -> &'static Resource {
        &RESOURCE
    }

    fn answer<'a>(&'a self, index: usize, request: &'a Incoming) -> BoxFuture<'a, Result<Response, Fault>> {
        Box::pin(async move {
            match index {
                0 => {
                    let cloud_service_name = request.path(0)?;
                    let options = GetPropertiesOptions { embed_detail: request.query_option("embed-detail")? };
                    let answer = self.0.get_properties(request, cloud_service_name, options);
                    answer.await?.respond(request)
                }
                _ => Err(request.not_offered()),
            }
        })
    }
}
