// Written by `xms generate` from api-spec/service-management/static-ips.toml; do not edit.
//! Static IP addresses.
//!
//! Addresses inside of a virtual network that a virtual machine is to keep.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`CHECK`] | `GET /services/networking/{virtual-network-name}` | first seen at 2013-11-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Field, Kind, Method, Operation, Parameter,
    Resource,
};

use super::{NAMESPACE, version};

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

::xms_runtime::record! {
    /// Whether an address is free.
    ///
    /// Element `<AddressAvailabilityResponse>`. Since 2013-11-01 or earlier. Answered by [`CHECK`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(ADDRESS_AVAILABILITY_RESPONSE_SHAPE, "AddressAvailabilityResponse", NAMESPACE)]
    pub struct AddressAvailabilityResponse {
        /// Whether nothing has the address.
        ///
        /// `<IsAvailable>`, required. Since 2013-11-01 or earlier.
        #[field(0, "IsAvailable", Bool, required)]
        pub is_available: bool,
        /// Some that are free instead.
        ///
        /// `<AvailableAddresses>` of `<AvailableAddress>`. Since 2013-11-01 or earlier.
        #[field(
            1,
            "AvailableAddresses",
            List(&Field::new("AvailableAddress", Kind::String))
        )]
        pub available_addresses: Vec<String>,
    }
}

impl AddressAvailabilityResponse {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(is_available: bool) -> Self {
        Self {
            is_available,
            available_addresses: Vec::new(),
        }
    }
}
