// Written by `xms generate` from api-spec/service-management/vpn-devices.toml; do not edit.
//! VPN devices.
//!
//! Devices for whose connection to a gateway there is a script.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`LIST_SUPPORTED`] | `GET /services/networking/supporteddevices` | first seen at 2013-11-01 |

use ::xms_runtime::{Availability, Body, ExpectedResponse, Method, Operation, Resource};

use super::version;

pub use super::elements::vpn_devices::*;

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
