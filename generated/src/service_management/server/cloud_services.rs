// Written by `xms generate` from api-spec/service-management/cloud-services.toml; do not edit.
//! The server's side of *Cloud services*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Record, Resource};
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::cloud_services::{
    AvailabilityResponse, CreateHostedService, DeleteOptions, GetPropertiesOptions,
    HostedService, HostedServiceList, RESOURCE, UpdateHostedService,
};

/// Does what a server does for [`cloud_services`](super::super::cloud_services). A method that is
/// not written refuses.
pub trait CloudServices: Send + Sync + 'static {
    /// Creates a cloud service, without deployments.
    ///
    /// `POST /services/hostedservices`, since 2010-10-28; see
    /// [`CREATE`](super::super::cloud_services::CREATE).
    fn create(
        &self,
        request: &Incoming,
        body: CreateHostedService,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = body;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lists the cloud services of the subscription.
    ///
    /// `GET /services/hostedservices`, since 2009-10-01; see
    /// [`LIST`](super::super::cloud_services::LIST).
    fn list(
        &self,
        request: &Incoming,
    ) -> impl Future<Output = Outcome<HostedServiceList>> + Send {
        ::std::future::ready(Err(request.not_offered()))
    }

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
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Changes what is said of a cloud service.
    ///
    /// `PUT /services/hostedservices/{cloud-service-name}`, since 2010-10-28; see
    /// [`UPDATE`](super::super::cloud_services::UPDATE).
    fn update(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        body: UpdateHostedService,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Deletes a cloud service.
    ///
    /// `DELETE /services/hostedservices/{cloud-service-name}`, since 2010-10-28; see
    /// [`DELETE`](super::super::cloud_services::DELETE).
    fn delete(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        options: DeleteOptions,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Tells whether a cloud service can be created under a name.
    ///
    /// `GET /services/hostedservices/operations/isavailable/{cloud-service-name}`, since
    /// 2012-03-01; see
    /// [`CHECK_NAME_AVAILABILITY`](super::super::cloud_services::CHECK_NAME_AVAILABILITY).
    fn check_name_availability(
        &self,
        request: &Incoming,
        cloud_service_name: String,
    ) -> impl Future<Output = Outcome<AvailabilityResponse>> + Send {
        let _ = cloud_service_name;
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct CloudServicesHandler<T>(pub(super) Arc<T>);

impl<T: CloudServices> Handler for CloudServicesHandler<T> {
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
                    let body = request.element()?;
                    let outcome = CloudServices::create(&*self.0, request, body);
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let outcome = CloudServices::list(&*self.0, request);
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let options = GetPropertiesOptions {
                        embed_detail: request.query_option("embed-detail")?,
                    };
                    let outcome = CloudServices::get_properties(
                        &*self.0,
                        request,
                        cloud_service_name,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let body = request.element()?;
                    let outcome = CloudServices::update(
                        &*self.0,
                        request,
                        cloud_service_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            4 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let options = DeleteOptions {
                        comp: request.query_option("comp")?,
                    };
                    let outcome = CloudServices::delete(
                        &*self.0,
                        request,
                        cloud_service_name,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            5 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let outcome = CloudServices::check_name_availability(
                        &*self.0,
                        request,
                        cloud_service_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Listing for HostedServiceList {
    type Item = HostedService;

    const ITEMS: ItemList<HostedService> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
