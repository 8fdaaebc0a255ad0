// Written by `xms generate` from api-spec/service-management/vpn-devices.toml; do not edit.
//! VPN devices.
//!
//! Devices for whose connection to a gateway there is a script.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`LIST_SUPPORTED`] | `GET /services/networking/supporteddevices` | first seen at 2013-11-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Method, Operation, Resource,
};

use super::version;

/// Lists manufacturers, platforms and systems for which a configuration script can be had.
///
/// List Supported VPN Devices: `GET /services/networking/supporteddevices`, first seen at
/// 2013-11-01. Answers 200 with [`VpnDeviceList`]. See also
/// [`gateways.get-device-configuration-script`](super::gateways::GET_DEVICE_CONFIGURATION_SCRIPT).
///
/// Source: oldest .NET client.
///
/// For example, *one manufacturer* (2015-04-01):
///
/// ````xml
/// <VpnDeviceList version="1.0">
///   <Vendor name="Contoso Networks">
///     <Platform name="Edge Router">
///       <OSFamily name="EdgeOS 15.2"/>
///     </Platform>
///   </Vendor>
/// </VpnDeviceList>
/// ````
pub static LIST_SUPPORTED: Operation = Operation {
    id: "vpn-devices.list-supported",
    title: "List Supported VPN Devices",
    method: Method::Get,
    path: "/services/networking/supporteddevices",
    responses: &[ExpectedResponse::new(200, Body::Element(VpnDeviceList::SHAPE))],
    availability: Availability::ALWAYS.seen(version::V2013_11_01),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "vpn-devices",
    title: "VPN devices",
    operations: &[&LIST_SUPPORTED],
    shapes: &[
        VpnDeviceList::SHAPE,
        VpnDeviceVendor::SHAPE,
        VpnDevicePlatform::SHAPE,
        VpnDeviceSystem::SHAPE,
    ],
    ..Resource::BASE
};

::xms_runtime::record! {
    /// All devices for which there is a script.
    ///
    /// Element `<VpnDeviceList>`, without a namespace. Since 2013-11-01 or earlier. Answered by
    /// [`LIST_SUPPORTED`].
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
    /// [`LIST_SUPPORTED`].
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
    /// [`LIST_SUPPORTED`].
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
    /// [`LIST_SUPPORTED`].
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
