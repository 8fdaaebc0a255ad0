// Written by `xms generate` from api/cloud/locations.toml; do not edit.
//! Locations.
//!
//! Locations: the operations on them.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`LIST`] | `GET /locations` | since 2010-10-28 |

use ::xms_runtime::{Availability, Body, ExpectedResponse, Method, Operation, Resource};

use super::version;

pub use super::elements::locations::*;

/// List Locations: `GET /locations`, since 2010-10-28. Answers 200 with [`LocationList`].
///
/// For example, *sample* (2014-06-01):
///
/// ````xml
/// <Locations xmlns="http://schemas.microsoft.com/windowsazure">
///   <Location>
///     <Name>West Europe</Name>
///     <DisplayName>West Europe</DisplayName>
///     <AvailableServices>
///       <AvailableService>Compute</AvailableService>
///       <AvailableService>Storage</AvailableService>
///     </AvailableServices>
///     <ComputeCapabilities>
///       <WebWorkerRoleSizes>
///         <RoleSize>Small</RoleSize>
///         <RoleSize>Large</RoleSize>
///       </WebWorkerRoleSizes>
///       <VirtualMachinesRoleSizes>
///         <RoleSize>Basic_A0</RoleSize>
///       </VirtualMachinesRoleSizes>
///     </ComputeCapabilities>
///   </Location>
///   <Location>
///     <Name>North Europe</Name>
///     <DisplayName>North Europe</DisplayName>
///     <AvailableServices>
///       <AvailableService>Compute</AvailableService>
///     </AvailableServices>
///     <ComputeCapabilities>
///       <WebWorkerRoleSizes>
///         <RoleSize>Small</RoleSize>
///       </WebWorkerRoleSizes>
///       <VirtualMachinesRoleSizes />
///     </ComputeCapabilities>
///     <StorageCapabilities>
///       <StorageAccountTypes>
///         <StorageAccountType>Standard_LRS</StorageAccountType>
///       </StorageAccountTypes>
///     </StorageCapabilities>
///   </Location>
/// </Locations>
/// ````
pub static LIST: Operation = Operation {
    id: "locations.list",
    title: "List Locations",
    method: Method::Get,
    path: "/locations",
    responses: &[ExpectedResponse::new(200, Body::Element(LocationList::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2010_10_28),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "locations",
    title: "Locations",
    operations: &[&LIST],
    shapes: &[
        LocationList::SHAPE,
        Location::SHAPE,
        ComputeCapabilities::SHAPE,
        StorageCapabilities::SHAPE,
    ],
    ..Resource::BASE
};
