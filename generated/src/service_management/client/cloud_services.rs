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
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::cloud_services::CreateHostedService;
    ///
    /// let body = CreateHostedService::new("contoso", "Contoso")
    ///     .description("Shop of Contoso")
    ///     .location("West US")
    ///     .extended_properties([("team", "blue")])
    ///     .reverse_dns_fqdn("contoso.cloudapp.net.");
    /// client.cloud_services().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn create(&self, body: &'a CreateHostedService) -> Call<'a, ()> {
        self.core.call(&CREATE).body(body).build()
    }

    /// Lists the cloud services of the subscription.
    ///
    /// `GET /services/hostedservices`, since 2009-10-01; see [`LIST`].
    ///
    /// It answers in pages, of which this is the first: `.pages()` reads all, `.items()` what they
    /// hold one by one.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.cloud_services().list().await?;
    /// # Ok(())
    /// # }
    /// ````
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
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::cloud_services::GetPropertiesOptions;
    ///
    /// let answer = client
    ///     .cloud_services()
    ///     .get_properties("contoso")
    ///     .options(GetPropertiesOptions::new().embed_detail(false))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
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
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::cloud_services::UpdateHostedService;
    ///
    /// let body = UpdateHostedService::new()
    ///     .label("Contoso shop")
    ///     .description("Shop of Contoso, and its blog")
    ///     .reverse_dns_fqdn("contoso.cloudapp.net.")
    ///     .extended_properties([("team", "green")]);
    /// client.cloud_services().update("contoso", &body).await?;
    /// # Ok(())
    /// # }
    /// ````
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
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client.cloud_services().delete("contoso").until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
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
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.cloud_services().check_name_availability("contoso").await?;
    /// # Ok(())
    /// # }
    /// ````
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
