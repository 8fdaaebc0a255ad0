// Written by `xms generate` from api/cloud/locations.toml; do not edit.
//! Locations.
//!
//! Locations: the operations on them.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`LIST`] | `GET /locations` | since 2010-10-28 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Field, Kind, Method, Operation, Resource,
};

use super::{NAMESPACE, version};

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

::xms_runtime::record! {
    /// Element `<Locations>`. Since 2010-10-28. Answered by [`LIST`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(LOCATION_LIST_SHAPE, "LocationList", NAMESPACE, tag("Locations"))]
    pub struct LocationList {
        /// `<Location>`, any number of times. Since 2010-10-28.
        #[field(0, "Location", Flat(&Kind::Record(Location::SHAPE)))]
        pub locations: Vec<Location>,
    }
}

impl LocationList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Element `<Location>`. Since 2010-10-28. Occurs in [`LIST`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(LOCATION_SHAPE, "Location", NAMESPACE)]
    pub struct Location {
        /// `<Name>`. Since 2010-10-28.
        #[field(0, "Name", String)]
        pub name: Option<String>,
        /// `<DisplayName>`. Since 2010-10-28.
        #[field(1, "DisplayName", String)]
        pub display_name: Option<String>,
        /// `<AvailableServices>` of `<AvailableService>`. Since 2010-10-28.
        #[field(2, "AvailableServices", List(&Field::new("AvailableService", Kind::String)))]
        pub available_services: Vec<String>,
        /// `<ComputeCapabilities>`. Since 2010-10-28.
        #[field(3, "ComputeCapabilities", Record(ComputeCapabilities::SHAPE))]
        pub compute_capabilities: Option<ComputeCapabilities>,
        /// `<StorageCapabilities>`. Since 2010-10-28.
        #[field(4, "StorageCapabilities", Record(StorageCapabilities::SHAPE))]
        pub storage_capabilities: Option<StorageCapabilities>,
    }
}

impl Location {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Element `<ComputeCapabilities>`. Since 2010-10-28. Occurs in [`LIST`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(COMPUTE_CAPABILITIES_SHAPE, "ComputeCapabilities", NAMESPACE)]
    pub struct ComputeCapabilities {
        /// `<WebWorkerRoleSizes>` of `<RoleSize>`. Since 2010-10-28.
        #[field(0, "WebWorkerRoleSizes", List(&Field::new("RoleSize", Kind::String)))]
        pub web_worker_role_sizes: Vec<String>,
        /// `<VirtualMachinesRoleSizes>` of `<RoleSize>`. Since 2010-10-28.
        #[field(1, "VirtualMachinesRoleSizes", List(&Field::new("RoleSize", Kind::String)))]
        pub virtual_machines_role_sizes: Vec<String>,
    }
}

impl ComputeCapabilities {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Element `<StorageCapabilities>`. Since 2010-10-28. Occurs in [`LIST`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(STORAGE_CAPABILITIES_SHAPE, "StorageCapabilities", NAMESPACE)]
    pub struct StorageCapabilities {
        /// `<StorageAccountTypes>` of `<StorageAccountType>`. Since 2010-10-28.
        #[field(
            0,
            "StorageAccountTypes",
            List(&Field::new("StorageAccountType", Kind::String))
        )]
        pub storage_account_types: Vec<String>,
    }
}

impl StorageCapabilities {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}
