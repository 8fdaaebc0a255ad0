// Written by `xms generate` from api-spec/service-management/vpn-devices.toml; do not edit.
//! The client's side of *VPN devices*.

use ::xms_runtime::client::{Call, ClientCore, Page};
use ::xms_runtime::xml::ItemList;

use super::super::vpn_devices::{LIST_SUPPORTED, VpnDeviceList, VpnDeviceVendor};

/// Calls the operations of [`vpn_devices`](super::super::vpn_devices); made by
/// [`ServiceManagement::vpn_devices`](super::ServiceManagement::vpn_devices).
#[derive(Clone, Copy, Debug)]
pub struct VpnDevices<'a> {
    pub(super) core: &'a ClientCore,
}

impl VpnDevices<'_> {
    /// Lists manufacturers, platforms and systems for which a configuration script can be had.
    ///
    /// `GET /services/networking/supporteddevices`, first seen at 2013-11-01; see
    /// [`LIST_SUPPORTED`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.vpn_devices().list_supported().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn list_supported(&self) -> Call<'static, VpnDeviceList> {
        self.core.call(&LIST_SUPPORTED).build()
    }
}

impl Page for VpnDeviceList {
    type Item = VpnDeviceVendor;

    const ITEMS: Option<ItemList<VpnDeviceVendor>> = Some(
        ItemList::new(Self::SHAPE, &[1]),
    );

    fn into_items(self) -> Vec<VpnDeviceVendor> {
        self.vendors
    }
}
