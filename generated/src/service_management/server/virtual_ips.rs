// Written by `xms generate` from api-spec/service-management/virtual-ips.toml; do not edit.
//! The server's side of *Virtual IP addresses*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::Resource;
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::virtual_ips::RESOURCE;

/// Does what a server does for [`virtual_ips`](super::super::virtual_ips). A method that is not
/// written refuses.
pub trait VirtualIps: Send + Sync + 'static {
    /// Gives a deployment one more public address.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/{virtual-ip-name}`,
    /// first seen at 2015-02-01; see [`ADD`](super::super::virtual_ips::ADD).
    fn add(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        virtual_ip_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, deployment_name, virtual_ip_name);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Takes a public address from a deployment; none of its endpoints may use it.
    ///
    /// `DELETE /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/virtualIPs/{virtual-ip-name}`,
    /// first seen at 2015-02-01; see [`DELETE`](super::super::virtual_ips::DELETE).
    fn delete(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        virtual_ip_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, deployment_name, virtual_ip_name);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct VirtualIpsHandler<T>(pub(super) Arc<T>);

impl<T: VirtualIps> Handler for VirtualIpsHandler<T> {
    fn resource(&self) -> &'static Resource {
        &RESOURCE
    }

    fn answer<'a>(
        &'a self,
        index: usize,
        request: &'a Incoming,
    ) -> BoxFuture<'a, Result<Response, ErrorResponse>> {
        match index {
            0 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let virtual_ip_name = request.path(2)?;
                    let outcome = VirtualIps::add(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        virtual_ip_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let virtual_ip_name = request.path(2)?;
                    let outcome = VirtualIps::delete(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        virtual_ip_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}
