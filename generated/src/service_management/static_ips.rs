// Written by `xms generate` from api-spec/service-management/static-ips.toml; do not edit.
//! Static IP addresses.
//!
//! Addresses inside of a virtual network that a virtual machine is to keep.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`CHECK`] | `GET /services/networking/{virtual-network-name}` | first seen at 2013-11-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Method, Operation, Parameter, Resource,
};

use super::version;

pub use super::elements::static_ips::*;

/// Tells whether an address of a virtual network is free, and which ones are instead.
///
/// Check Static IP Availability: `GET /services/networking/{virtual-network-name}`, first seen at
/// 2013-11-01. Answers 200 with [`AddressAvailabilityResponse`].
///
/// Source: oldest .NET client.
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
///
/// In the query:
///
/// - `op=checkavailability`
/// - `address`: The address in question, such as `10.0.0.4`.
///
/// For example, *taken* (2015-04-01):
///
/// ````xml
/// <AddressAvailabilityResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <IsAvailable>false</IsAvailable>
///   <AvailableAddresses>
///     <AvailableAddress>10.0.0.5</AvailableAddress>
///     <AvailableAddress>10.0.0.6</AvailableAddress>
///   </AvailableAddresses>
/// </AddressAvailabilityResponse>
/// ````
pub static CHECK: Operation = Operation {
    id: "static-ips.check",
    title: "Check Static IP Availability",
    method: Method::Get,
    path: "/services/networking/{virtual-network-name}",
    path_parameters: &[Parameter::new("virtual-network-name", Kind::String).required()],
    query: &[
        Parameter::constant("op", "checkavailability"),
        Parameter::new("address", Kind::String).required(),
    ],
    responses: &[
        ExpectedResponse::new(200, Body::Element(AddressAvailabilityResponse::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2013_11_01),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "static-ips",
    title: "Static IP addresses",
    operations: &[&CHECK],
    shapes: &[AddressAvailabilityResponse::SHAPE],
    ..Resource::BASE
};
