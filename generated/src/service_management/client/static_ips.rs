// Written by `xms generate` from api-spec/service-management/static-ips.toml; do not edit.
//! The client's side of *Static IP addresses*.

use ::xms_runtime::client::{Call, ClientCore};

use super::super::static_ips::{AddressAvailabilityResponse, CHECK};

/// Calls the operations of [`static_ips`](super::super::static_ips); made by
/// [`ServiceManagement::static_ips`](super::ServiceManagement::static_ips).
#[derive(Clone, Copy, Debug)]
pub struct StaticIps<'a> {
    pub(super) core: &'a ClientCore,
}

impl StaticIps<'_> {
    /// Tells whether an address of a virtual network is free, and which ones are instead.
    ///
    /// `GET /services/networking/{virtual-network-name}`, first seen at 2013-11-01; see [`CHECK`].
    ///
    /// Arguments:
    ///
    /// - `virtual-network-name`: How the network configuration calls the virtual network.
    /// - `address`: The address in question, such as `10.0.0.4`.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.static_ips().check("shop", "10.0.0.4").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn check(
        &self,
        virtual_network_name: &str,
        address: &str,
    ) -> Call<'static, AddressAvailabilityResponse> {
        self.core
            .call(&CHECK)
            .path(&virtual_network_name)
            .query("address", &address)
            .build()
    }
}
