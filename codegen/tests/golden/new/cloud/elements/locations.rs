// Written by `xms generate` from api/cloud/locations.toml; do not edit.
//! Elements and enums of *Locations*.

use ::xms_runtime::{Field, Kind};

use super::super::NAMESPACE;

::xms_runtime::record! {
    /// Element `<Locations>`. Since 2010-10-28. Answered by
    /// [`LIST`](super::super::locations::LIST).
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
    /// Element `<Location>`. Since 2010-10-28. Occurs in [`LIST`](super::super::locations::LIST).
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
    /// Element `<ComputeCapabilities>`. Since 2010-10-28. Occurs in
    /// [`LIST`](super::super::locations::LIST).
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
    /// Element `<StorageCapabilities>`. Since 2010-10-28. Occurs in
    /// [`LIST`](super::super::locations::LIST).
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
