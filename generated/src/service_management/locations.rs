// Written by `xms generate` from api-spec/service-management/locations.toml; do not edit.
//! Locations.
//!
//! Regions in which cloud services can be created.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`LIST`] | `GET /locations` | since 2010-10-28 |

use xms_runtime::{Body, Field, Kind, Method, Operation, Record, Resource, Response, Shape, Value};

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
pub static LIST: Operation = Operation::new("locations.list", "List Locations", Method::Get, "/locations")
    .responses(&[Response::new(200, Body::Element(LocationList::SHAPE))])
    .since(version::V2010_10_28);

/// The table of this resource: its operations, elements and enums.
pub static RESOURCE: Resource = Resource {
    name: "locations",
    title: "Locations",
    operations: &[&LIST],
    shapes: &[LocationList::SHAPE, Location::SHAPE, ComputeCapabilities::SHAPE, StorageCapabilities::SHAPE],
    enums: &[],
};

/// The regions that a subscription can use.
///
/// Element `<Locations>`. Since 2010-10-28. Answered by [`LIST`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LocationList {
    /// One entry for each region.
    ///
    /// `<Location>`, any number of times. Since 2010-10-28.
    pub locations: Vec<Location>,
}

impl LocationList {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &LOCATION_LIST_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`locations`](field@Self::locations).
    #[must_use]
    pub fn locations(mut self, value: impl Into<Vec<Location>>) -> Self {
        self.locations = value.into();
        self
    }
}

static LOCATION_LIST_SHAPE: Shape = Shape::new::<LocationList>(
    "LocationList",
    NAMESPACE,
    &[Field::new("Location", Kind::Flat(&Kind::Record(Location::SHAPE)))],
)
.tag("Locations");

impl Record for LocationList {
    fn shape(&self) -> &'static Shape {
        &LOCATION_LIST_SHAPE
    }

    fn field(&self, _index: usize) -> &dyn Value {
        &self.locations
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Value {
        &mut self.locations
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// A region with data centres.
///
/// Element `<Location>`. Since 2010-10-28. Occurs in [`LIST`].
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Location {
    /// Name of the region, such as `West US`; what other operations call a location.
    ///
    /// `<Name>`, required. Since 2010-10-28.
    pub name: String,
    /// Name to show to people.
    ///
    /// `<DisplayName>`. Since 2010-10-28.
    pub display_name: Option<String>,
    /// What the subscription can use there: `Compute`, `Storage`, `PersistentVMRole`, `HighMemory`.
    ///
    /// `<AvailableServices>` of `<AvailableService>`. First seen at 2013-03-01, an upper bound.
    /// Source: oldest .NET client; the page of List Locations speaks of a first version.
    pub available_services: Vec<String>,
    /// Sizes that deployments there can have.
    ///
    /// `<ComputeCapabilities>`. First seen at 2014-05-01, an upper bound. Source: first .NET client
    /// that reads it.
    pub compute_capabilities: Option<ComputeCapabilities>,
    /// Kinds of storage accounts that can be there.
    ///
    /// `<StorageCapabilities>`. First seen at 2014-10-01, an upper bound. Source: first .NET client
    /// that reads it.
    pub storage_capabilities: Option<StorageCapabilities>,
}

impl Location {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &LOCATION_SHAPE;

    /// With what is required; everything else is set by the method of its name.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            display_name: None,
            available_services: Vec::new(),
            compute_capabilities: None,
            storage_capabilities: None,
        }
    }

    /// Sets [`display_name`](field@Self::display_name).
    #[must_use]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`available_services`](field@Self::available_services).
    #[must_use]
    pub fn available_services(mut self, value: impl Into<Vec<String>>) -> Self {
        self.available_services = value.into();
        self
    }

    /// Sets [`compute_capabilities`](field@Self::compute_capabilities).
    #[must_use]
    pub fn compute_capabilities(mut self, value: ComputeCapabilities) -> Self {
        self.compute_capabilities = Some(value);
        self
    }

    /// Sets [`storage_capabilities`](field@Self::storage_capabilities).
    #[must_use]
    pub fn storage_capabilities(mut self, value: StorageCapabilities) -> Self {
        self.storage_capabilities = Some(value);
        self
    }
}

static LOCATION_SHAPE: Shape = Shape::new::<Location>(
    "Location",
    NAMESPACE,
    &[
        Field::new("Name", Kind::String).required(),
        Field::new("DisplayName", Kind::String),
        Field::new("AvailableServices", Kind::List(&Field::new("AvailableService", Kind::String)))
            .seen(version::V2013_03_01),
        Field::new("ComputeCapabilities", Kind::Record(ComputeCapabilities::SHAPE)).seen(version::V2014_05_01),
        Field::new("StorageCapabilities", Kind::Record(StorageCapabilities::SHAPE)).seen(version::V2014_10_01),
    ],
);

impl Record for Location {
    fn shape(&self) -> &'static Shape {
        &LOCATION_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.name,
            1 => &self.display_name,
            2 => &self.available_services,
            3 => &self.compute_capabilities,
            _ => &self.storage_capabilities,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.name,
            1 => &mut self.display_name,
            2 => &mut self.available_services,
            3 => &mut self.compute_capabilities,
            _ => &mut self.storage_capabilities,
        }
    }

    fn empty() -> Self {
        Self {
            name: Value::empty(),
            display_name: None,
            available_services: Vec::new(),
            compute_capabilities: None,
            storage_capabilities: None,
        }
    }
}

/// Sizes of role instances that are available.
///
/// Element `<ComputeCapabilities>`. Since 2010-10-28. Occurs in [`LIST`]. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ComputeCapabilities {
    /// Sizes of web and worker roles, such as `Small`.
    ///
    /// `<WebWorkerRoleSizes>` of `<RoleSize>`. Since 2010-10-28.
    pub web_worker_role_sizes: Vec<String>,
    /// Sizes of virtual machines, such as `Basic_A0`. The published page leaves out the first `s`;
    /// every recorded answer has it.
    ///
    /// `<VirtualMachinesRoleSizes>` of `<RoleSize>`. Since 2010-10-28.
    pub virtual_machines_role_sizes: Vec<String>,
}

impl ComputeCapabilities {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &COMPUTE_CAPABILITIES_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`web_worker_role_sizes`](field@Self::web_worker_role_sizes).
    #[must_use]
    pub fn web_worker_role_sizes(mut self, value: impl Into<Vec<String>>) -> Self {
        self.web_worker_role_sizes = value.into();
        self
    }

    /// Sets [`virtual_machines_role_sizes`](field@Self::virtual_machines_role_sizes).
    #[must_use]
    pub fn virtual_machines_role_sizes(mut self, value: impl Into<Vec<String>>) -> Self {
        self.virtual_machines_role_sizes = value.into();
        self
    }
}

static COMPUTE_CAPABILITIES_SHAPE: Shape = Shape::new::<ComputeCapabilities>(
    "ComputeCapabilities",
    NAMESPACE,
    &[
        Field::new("WebWorkerRoleSizes", Kind::List(&Field::new("RoleSize", Kind::String))),
        Field::new("VirtualMachinesRoleSizes", Kind::List(&Field::new("RoleSize", Kind::String))),
    ],
);

impl Record for ComputeCapabilities {
    fn shape(&self) -> &'static Shape {
        &COMPUTE_CAPABILITIES_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.web_worker_role_sizes,
            _ => &self.virtual_machines_role_sizes,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.web_worker_role_sizes,
            _ => &mut self.virtual_machines_role_sizes,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// What storage accounts can be in a region.
///
/// Element `<StorageCapabilities>`. Since 2010-10-28. Occurs in [`LIST`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct StorageCapabilities {
    /// Kinds of storage accounts, such as `Standard_LRS`.
    ///
    /// `<StorageAccountTypes>` of `<StorageAccountType>`. Since 2010-10-28.
    pub storage_account_types: Vec<String>,
}

impl StorageCapabilities {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &STORAGE_CAPABILITIES_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`storage_account_types`](field@Self::storage_account_types).
    #[must_use]
    pub fn storage_account_types(mut self, value: impl Into<Vec<String>>) -> Self {
        self.storage_account_types = value.into();
        self
    }
}

static STORAGE_CAPABILITIES_SHAPE: Shape = Shape::new::<StorageCapabilities>(
    "StorageCapabilities",
    NAMESPACE,
    &[Field::new("StorageAccountTypes", Kind::List(&Field::new("StorageAccountType", Kind::String)))],
);

impl Record for StorageCapabilities {
    fn shape(&self) -> &'static Shape {
        &STORAGE_CAPABILITIES_SHAPE
    }

    fn field(&self, _index: usize) -> &dyn Value {
        &self.storage_account_types
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Value {
        &mut self.storage_account_types
    }

    fn empty() -> Self {
        Self::default()
    }
}
