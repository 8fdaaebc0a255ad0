// Written by `xms generate` from api-spec/service-management/locations.toml; do not edit.
//! Elements and enums of *Locations*.

use ::xms_runtime::{Field, Kind};

use super::super::{NAMESPACE, version};

::xms_runtime::record! {
    /// The regions that a subscription can use.
    ///
    /// Element `<Locations>`. Since 2010-10-28. Answered by
    /// [`LIST`](super::super::locations::LIST).
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
    /// Element `<Location>`. Since 2010-10-28. Occurs in [`LIST`](super::super::locations::LIST).
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
    /// Element `<ComputeCapabilities>`. Since 2014-05-01 or earlier. Occurs in
    /// [`LIST`](super::super::locations::LIST). Used by operations of
    /// [`affinity-groups`](super::super::affinity_groups),
    /// [`cloud-services`](super::super::cloud_services).
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
    /// Element `<StorageCapabilities>`. Since 2010-10-28. Occurs in
    /// [`LIST`](super::super::locations::LIST).
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
