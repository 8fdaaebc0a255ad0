// Written by `xms generate` from api-spec/service-management/cloud-services.toml; do not edit.
//! The client's side of *Cloud services*.

use xms_runtime::client::{Call, ClientCore};

use super::super::cloud_services::{GET_PROPERTIES, GetPropertiesOptions, HostedService};

/// Calls the operations of [`cloud_services`](super::super::cloud_services); made by
/// [`ServiceManagement::cloud_services`](super::ServiceManagement::cloud_services).
#[derive(Clone, Copy, Debug)]
pub struct CloudServices<'a> {
    pub(super) core: &'a ClientCore,
}

impl CloudServices<'_> {
    /// Reads what is known of a cloud service, and on request of its deployments.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}`, since 2009-10-01; see
    /// [`GET_PROPERTIES`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: Name of the cloud service.
    pub fn get_properties(
        &self,
        cloud_service_name: &str,
        options: GetPropertiesOptions,
    ) -> Call<'static, HostedService> {
        self.core
            .call(&GET_PROPERTIES)
            .path(&cloud_service_name)
            .query_option("embed-detail", &options.embed_detail)
            .build()
    }
}
