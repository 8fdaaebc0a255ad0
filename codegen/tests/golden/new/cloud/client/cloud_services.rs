// Written by `xms generate` from api/cloud/cloud-services.toml; do not edit.
//! The client's side of *Cloud services*.

use ::xms_runtime::client::{Call, ClientCore};

use super::super::cloud_services::{GET_PROPERTIES, HostedService};

/// Calls the operations of [`cloud_services`](super::super::cloud_services); made by
/// [`Cloud::cloud_services`](super::Cloud::cloud_services).
#[derive(Clone, Copy, Debug)]
pub struct CloudServices<'a> {
    pub(super) core: &'a ClientCore,
}

impl CloudServices<'_> {
    /// Reads a cloud service with its deployments.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}`, since 2009-10-01; see
    /// [`GET_PROPERTIES`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The name it was created under.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::cloud::Cloud) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.cloud_services().get_properties("contoso").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_properties(
        &self,
        cloud_service_name: &str,
    ) -> Call<'static, HostedService> {
        self.core.call(&GET_PROPERTIES).path(&cloud_service_name).build()
    }
}
