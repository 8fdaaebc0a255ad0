// Written by `xms generate` from api-spec/service-management/locations.toml; do not edit.
//! Locations.
//!
//! Regions in which cloud services can be created.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`LIST`] | `GET /locations` | since 2010-10-28 |

use ::xms_runtime::{Availability, Body, ExpectedResponse, Method, Operation, Resource};

use super::version;

pub use super::elements::locations::*;

/// Lists the regions in which the subscription can have cloud services.
///
/// List Locations: `GET /locations`, since 2010-10-28. Answers 200 with [`LocationList`]. See also
/// [`cloud-services.get-properties`](super::cloud_services::GET_PROPERTIES).
///
/// For example, *one region* (2015-04-01):
///
/// ````xml
/// <Locations xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <Location>
///     <Name>West US</Name>
///     <DisplayName>West US</DisplayName>
///     <AvailableServices>
///       <AvailableService>Compute</AvailableService>
///       <AvailableService>Storage</AvailableService>
///       <AvailableService>PersistentVMRole</AvailableService>
///     </AvailableServices>
///     <ComputeCapabilities>
///       <WebWorkerRoleSizes>
///         <RoleSize>ExtraSmall</RoleSize>
///         <RoleSize>Small</RoleSize>
///       </WebWorkerRoleSizes>
///       <VirtualMachinesRoleSizes>
///         <RoleSize>Basic_A0</RoleSize>
///         <RoleSize>Small</RoleSize>
///       </VirtualMachinesRoleSizes>
///     </ComputeCapabilities>
///     <StorageCapabilities>
///       <StorageAccountTypes>
///         <StorageAccountType>Standard_LRS</StorageAccountType>
///         <StorageAccountType>Standard_GRS</StorageAccountType>
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
