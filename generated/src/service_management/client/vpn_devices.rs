// Written by `xms generate` from api-spec/service-management/vpn-devices.toml; do not edit.
//! The client's side of *VPN devices*.

use ::xms_runtime::client::{Call, ClientCore};

use super::super::vpn_devices::{LIST_SUPPORTED, VpnDeviceList};

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
    pub fn list_supported(&self) -> Call<'static, VpnDeviceList> {
        self.core.call(&LIST_SUPPORTED).build()
    }
}
