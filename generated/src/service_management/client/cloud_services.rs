// Written by `xms generate` from api-spec/service-management/cloud-services.toml; do not edit.
//! The client's side of *Cloud services*.

use ::xms_runtime::client::{Accepted, Call, CallBuilder, CallOptions, ClientCore, Page};
use ::xms_runtime::xml::ItemList;

use super::super::cloud_services::{
    AvailabilityResponse, CHECK_NAME_AVAILABILITY, CREATE, CreateHostedService, DELETE,
    DeleteOptions, GET_PROPERTIES, GetPropertiesOptions, HostedService,
    HostedServiceList, LIST, UPDATE, UpdateHostedService,
};

/// Calls the operations of [`cloud_services`](super::super::cloud_services); made by
/// [`ServiceManagement::cloud_services`](super::ServiceManagement::cloud_services).
#[derive(Clone, Copy, Debug)]
pub struct CloudServices<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> CloudServices<'a> {
    /// Creates a cloud service, without deployments.
    ///
    /// `POST /services/hostedservices`, since 2010-10-28; see [`CREATE`].
    pub fn create(&self, body: &'a CreateHostedService) -> Call<'a, ()> {
        self.core.call(&CREATE).body(body).build()
    }

    /// Lists the cloud services of the subscription.
    ///
    /// `GET /services/hostedservices`, since 2009-10-01; see [`LIST`].
    ///
    /// It answers in pages, of which this is the first: `.pages()` reads all, `.items()` what they
    /// hold one by one.
    pub fn list(&self) -> Call<'static, HostedServiceList> {
        self.core.call(&LIST).build()
    }

    /// Reads what is known of a cloud service, and on request of its deployments.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}`, since 2009-10-01; see
    /// [`GET_PROPERTIES`].
    ///
    /// `.options(…)` takes what may be left out: [`GetPropertiesOptions`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: Its label in `{name}.cloudapp.net`.
    pub fn get_properties(
        &self,
        cloud_service_name: &str,
    ) -> Call<'static, HostedService, GetPropertiesOptions> {
        self.core.call(&GET_PROPERTIES).path(&cloud_service_name).build_with_options()
    }

    /// Changes what is said of a cloud service.
    ///
    /// `PUT /services/hostedservices/{cloud-service-name}`, since 2010-10-28; see [`UPDATE`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: Its label in `{name}.cloudapp.net`.
    pub fn update(
        &self,
        cloud_service_name: &str,
        body: &'a UpdateHostedService,
    ) -> Call<'a, ()> {
        self.core.call(&UPDATE).path(&cloud_service_name).body(body).build()
    }

    /// Deletes a cloud service.
    ///
    /// `DELETE /services/hostedservices/{cloud-service-name}`, since 2010-10-28, long-running; see
    /// [`DELETE`].
    ///
    /// `.options(…)` takes what may be left out: [`DeleteOptions`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: Its label in `{name}.cloudapp.net`.
    pub fn delete(
        &self,
        cloud_service_name: &str,
    ) -> Call<'static, Accepted, DeleteOptions> {
        self.core.call(&DELETE).path(&cloud_service_name).build_with_options()
    }

    /// Tells whether a cloud service can be created under a name.
    ///
    /// `GET /services/hostedservices/operations/isavailable/{cloud-service-name}`, since
    /// 2012-03-01; see [`CHECK_NAME_AVAILABILITY`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: Its label in `{name}.cloudapp.net`.
    pub fn check_name_availability(
        &self,
        cloud_service_name: &str,
    ) -> Call<'static, AvailabilityResponse> {
        self.core.call(&CHECK_NAME_AVAILABILITY).path(&cloud_service_name).build()
    }
}

impl CallOptions for GetPropertiesOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("embed-detail", &self.embed_detail)
    }
}

impl CallOptions for DeleteOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("comp", &self.comp)
    }
}

impl Page for HostedServiceList {
    type Item = HostedService;

    const ITEMS: Option<ItemList<HostedService>> = Some(
        ItemList::new(Self::SHAPE, &[0]),
    );

    fn into_items(self) -> Vec<HostedService> {
        self.hosted_services
    }
}
