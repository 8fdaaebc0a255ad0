// Written by `xms generate` from api-spec/service-management/vpn-devices.toml; do not edit.
//! Setters of the elements of *VPN devices*.

use super::super::vpn_devices::{
    VpnDeviceList, VpnDevicePlatform, VpnDeviceSystem, VpnDeviceVendor,
};

impl VpnDeviceList {
    /// Sets [`version`](field@Self::version).
    #[must_use]
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }

    /// Sets [`vendors`](field@Self::vendors).
    #[must_use]
    pub fn vendors(mut self, value: impl Into<Vec<VpnDeviceVendor>>) -> Self {
        self.vendors = value.into();
        self
    }
}

impl VpnDeviceVendor {
    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`platforms`](field@Self::platforms).
    #[must_use]
    pub fn platforms(mut self, value: impl Into<Vec<VpnDevicePlatform>>) -> Self {
        self.platforms = value.into();
        self
    }
}

impl VpnDevicePlatform {
    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`systems`](field@Self::systems).
    #[must_use]
    pub fn systems(mut self, value: impl Into<Vec<VpnDeviceSystem>>) -> Self {
        self.systems = value.into();
        self
    }
}

impl VpnDeviceSystem {
    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
