// Written by `xms generate` from api-spec/service-management/vpn-devices.toml; do not edit.
//! Elements and enums of *VPN devices*.

use ::xms_runtime::Kind;

::xms_runtime::record! {
    /// All devices for which there is a script.
    ///
    /// Element `<VpnDeviceList>`, without a namespace. Since 2013-11-01 or earlier. Answered by
    /// [`LIST_SUPPORTED`](super::super::vpn_devices::LIST_SUPPORTED).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(VPN_DEVICE_LIST_SHAPE, "VpnDeviceList", "")]
    pub struct VpnDeviceList {
        /// Which edition of the list it is.
        ///
        /// Attribute `version`. Since 2013-11-01 or earlier.
        #[field(0, "version", String, attribute)]
        pub version: Option<String>,
        /// One entry for each manufacturer.
        ///
        /// `<Vendor>`, any number of times. Since 2013-11-01 or earlier.
        #[field(1, "Vendor", Flat(&Kind::Record(VpnDeviceVendor::SHAPE)))]
        pub vendors: Vec<VpnDeviceVendor>,
    }
}

impl VpnDeviceList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A manufacturer of VPN devices.
    ///
    /// Element `<Vendor>`, without a namespace. Since 2013-11-01 or earlier. Occurs in
    /// [`LIST_SUPPORTED`](super::super::vpn_devices::LIST_SUPPORTED).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(VPN_DEVICE_VENDOR_SHAPE, "VpnDeviceVendor", "", tag("Vendor"))]
    pub struct VpnDeviceVendor {
        /// How it is called.
        ///
        /// Attribute `name`. Since 2013-11-01 or earlier.
        #[field(0, "name", String, attribute)]
        pub name: Option<String>,
        /// Its kinds of devices.
        ///
        /// `<Platform>`, any number of times. Since 2013-11-01 or earlier.
        #[field(1, "Platform", Flat(&Kind::Record(VpnDevicePlatform::SHAPE)))]
        pub platforms: Vec<VpnDevicePlatform>,
    }
}

impl VpnDeviceVendor {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A kind of VPN devices.
    ///
    /// Element `<Platform>`, without a namespace. Since 2013-11-01 or earlier. Occurs in
    /// [`LIST_SUPPORTED`](super::super::vpn_devices::LIST_SUPPORTED).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(VPN_DEVICE_PLATFORM_SHAPE, "VpnDevicePlatform", "", tag("Platform"))]
    pub struct VpnDevicePlatform {
        /// How its manufacturer calls it.
        ///
        /// Attribute `name`. Since 2013-11-01 or earlier.
        #[field(0, "name", String, attribute)]
        pub name: Option<String>,
        /// Systems that run on it.
        ///
        /// `<OSFamily>`, any number of times. Since 2013-11-01 or earlier.
        #[field(1, "OSFamily", Flat(&Kind::Record(VpnDeviceSystem::SHAPE)))]
        pub systems: Vec<VpnDeviceSystem>,
    }
}

impl VpnDevicePlatform {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// The operating systems of one platform for which a script can be had.
    ///
    /// Element `<OSFamily>`, without a namespace. Since 2013-11-01 or earlier. Occurs in
    /// [`LIST_SUPPORTED`](super::super::vpn_devices::LIST_SUPPORTED).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(VPN_DEVICE_SYSTEM_SHAPE, "VpnDeviceSystem", "", tag("OSFamily"))]
    pub struct VpnDeviceSystem {
        /// Which system, with its version.
        ///
        /// Attribute `name`. Since 2013-11-01 or earlier.
        #[field(0, "name", String, attribute)]
        pub name: Option<String>,
    }
}

impl VpnDeviceSystem {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}
