// Written by `xms generate` from api-spec/service-management/locations.toml; do not edit.
//! Locations.
//!
//! Regions in which cloud services can be created.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`LIST`] | `GET /locations` | since 2010-10-28 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Field, Kind, Method, Operation, Resource,
};

use super::{NAMESPACE, version};

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

::xms_runtime::record! {
    /// The regions that a subscription can use.
    ///
    /// Element `<Locations>`. Since 2010-10-28. Answered by [`LIST`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(LOCATION_LIST_SHAPE, "LocationList", NAMESPACE, tag("Locations"))]
    pub struct LocationList {
        /// One entry for each region.
        ///
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
    /// A region with data centres.
    ///
    /// Element `<Location>`. Since 2010-10-28. Occurs in [`LIST`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(LOCATION_SHAPE, "Location", NAMESPACE)]
    pub struct Location {
        /// Name of the region, such as `West US`; what other operations call a location.
        ///
        /// `<Name>`, required. Since 2010-10-28.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// Name to show to people.
        ///
        /// `<DisplayName>`. Since 2010-10-28.
        #[field(1, "DisplayName", String)]
        pub display_name: Option<String>,
        /// What the subscription can use there: `Compute`, `Storage`, `PersistentVMRole`,
        /// `HighMemory`.
        ///
        /// `<AvailableServices>` of `<AvailableService>`. First seen at 2013-03-01, an upper bound.
        /// Source: oldest .NET client; the page of List Locations speaks of a first version.
        #[field(
            2,
            "AvailableServices",
            List(&Field::new("AvailableService", Kind::String)),
            seen(version::V2013_03_01)
        )]
        pub available_services: Vec<String>,
        /// Sizes that deployments there can have.
        ///
        /// `<ComputeCapabilities>`. First seen at 2014-05-01, an upper bound. Source: first .NET
        /// client that reads it.
        #[field(
            3,
            "ComputeCapabilities",
            Record(ComputeCapabilities::SHAPE),
            seen(version::V2014_05_01)
        )]
        pub compute_capabilities: Option<ComputeCapabilities>,
        /// Kinds of storage accounts that can be there.
        ///
        /// `<StorageCapabilities>`. First seen at 2014-10-01, an upper bound. Source: first .NET
        /// client that reads it.
        #[field(
            4,
            "StorageCapabilities",
            Record(StorageCapabilities::SHAPE),
            seen(version::V2014_10_01)
        )]
        pub storage_capabilities: Option<StorageCapabilities>,
    }
}

impl Location {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            display_name: None,
            available_services: Vec::new(),
            compute_capabilities: None,
            storage_capabilities: None,
        }
    }
}

::xms_runtime::record! {
    /// Sizes of role instances that are available.
    ///
    /// Element `<ComputeCapabilities>`. Since 2014-05-01 or earlier. Occurs in [`LIST`]. Used by
    /// operations of [`affinity-groups`](super::affinity_groups),
    /// [`cloud-services`](super::cloud_services).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(COMPUTE_CAPABILITIES_SHAPE, "ComputeCapabilities", NAMESPACE)]
    pub struct ComputeCapabilities {
        /// Sizes of web and worker roles, such as `Small`.
        ///
        /// `<WebWorkerRoleSizes>` of `<RoleSize>`. Since 2014-05-01 or earlier.
        #[field(0, "WebWorkerRoleSizes", List(&Field::new("RoleSize", Kind::String)))]
        pub web_worker_role_sizes: Vec<String>,
        /// Sizes of virtual machines, such as `Basic_A0`. The published page leaves out the first
        /// `s`; every recorded answer has it.
        ///
        /// `<VirtualMachinesRoleSizes>` of `<RoleSize>`. Since 2014-05-01 or earlier.
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
    /// What storage accounts can be in a region.
    ///
    /// Element `<StorageCapabilities>`. Since 2010-10-28. Occurs in [`LIST`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(STORAGE_CAPABILITIES_SHAPE, "StorageCapabilities", NAMESPACE)]
    pub struct StorageCapabilities {
        /// Kinds of storage accounts, such as `Standard_LRS`.
        ///
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
