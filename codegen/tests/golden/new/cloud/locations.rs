// Written by `xms generate` from api/cloud/locations.toml; do not edit.
//! Locations.
//!
//! Locations: the operations on them.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`LIST`] | `GET /locations` | since 2010-10-28 |

use xms_runtime::{Body, Field, Kind, Method, Operation, Record, Resource, Response, Shape, Value};

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

/// Element `<Locations>`. Since 2010-10-28. Answered by [`LIST`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationList {
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

/// Element `<Location>`. Since 2010-10-28. Occurs in [`LIST`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Location {
    /// `<Name>`. Since 2010-10-28.
    pub name: Option<String>,
    /// `<DisplayName>`. Since 2010-10-28.
    pub display_name: Option<String>,
    /// `<AvailableServices>` of `<AvailableService>`. Since 2010-10-28.
    pub available_services: Vec<String>,
    /// `<ComputeCapabilities>`. Since 2010-10-28.
    pub compute_capabilities: Option<ComputeCapabilities>,
    /// `<StorageCapabilities>`. Since 2010-10-28.
    pub storage_capabilities: Option<StorageCapabilities>,
}

impl Location {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &LOCATION_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
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
        Field::new("Name", Kind::String),
        Field::new("DisplayName", Kind::String),
        Field::new("AvailableServices", Kind::List(&Field::new("AvailableService", Kind::String))),
        Field::new("ComputeCapabilities", Kind::Record(ComputeCapabilities::SHAPE)),
        Field::new("StorageCapabilities", Kind::Record(StorageCapabilities::SHAPE)),
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
        Self::default()
    }
}

/// Element `<ComputeCapabilities>`. Since 2010-10-28. Occurs in [`LIST`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeCapabilities {
    /// `<WebWorkerRoleSizes>` of `<RoleSize>`. Since 2010-10-28.
    pub web_worker_role_sizes: Vec<String>,
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

/// Element `<StorageCapabilities>`. Since 2010-10-28. Occurs in [`LIST`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StorageCapabilities {
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
