// Written by `xms generate` from api/cloud/roles.toml; do not edit.
//! Roles.
//!
//! Roles: the operations on them.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`ADD`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles` | since 2013-03-01 |

use xms_runtime::{
    Body, Field, Kind, Method, Nillable, Operation, Parameter, Record, Resource, Response, Secret, Shape, Value,
};

use super::{NAMESPACE, version};

/// Add Role:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles`, since
/// 2013-03-01. Takes [`PersistentVmRole`]. Answers 202.
///
/// In the path:
///
/// - `cloud-service-name`: Name of the cloud service.
/// - `deployment-name`
///
/// For example, *sample* (2014-06-01):
///
/// ````xml
/// <PersistentVMRole xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <RoleName>web</RoleName>
///   <OsVersion i:nil="true" />
///   <Groups xmlns:a="http://schemas.microsoft.com/2003/10/Serialization/Arrays">
///     <a:string>blue</a:string>
///     <a:string>green</a:string>
///   </Groups>
///   <AdminPassword>correct horse battery</AdminPassword>
///   <Extension xmlns="http://schemas.microsoft.com/windowsazure">
///     <Id>agent</Id>
///     <State>Enable</State>
///   </Extension>
/// </PersistentVMRole>
/// ````
pub static ADD: Operation = Operation::new(
    "roles.add",
    "Add Role",
    Method::Post,
    "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles",
)
.path_parameters(&[
    Parameter::new("cloud-service-name", Kind::String).required(),
    Parameter::new("deployment-name", Kind::String).required(),
])
.body(Body::Element(PersistentVmRole::SHAPE))
.responses(&[Response::new(202, Body::None)])
.since(version::V2013_03_01);

/// The table of this resource: its operations, elements and enums.
pub static RESOURCE: Resource = Resource {
    name: "roles",
    title: "Roles",
    operations: &[&ADD],
    shapes: &[PersistentVmRole::SHAPE, PersistentVmRoleExtension::SHAPE],
    enums: &[],
};

/// Element `<PersistentVMRole>`. Since 2013-03-01. Taken by [`ADD`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PersistentVmRole {
    /// `<RoleName>`. Since 2013-03-01.
    pub role_name: Option<String>,
    /// `<OsVersion>`, may be nil on purpose. Since 2013-03-01.
    pub os_version: Option<Nillable<String>>,
    /// `<Groups>` of `<string>`. Since 2013-03-01.
    pub groups: Vec<String>,
    /// `<AdminPassword>`, secret. Since 2013-03-01.
    pub admin_password: Option<Secret<String>>,
    /// `<Extension>`. Since 2013-03-01.
    pub extension: Option<PersistentVmRoleExtension>,
}

impl PersistentVmRole {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &PERSISTENT_VM_ROLE_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`role_name`](field@Self::role_name).
    #[must_use]
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }

    /// Sets [`os_version`](field@Self::os_version).
    #[must_use]
    pub fn os_version(mut self, value: impl Into<String>) -> Self {
        self.os_version = Some(Nillable::Value(value.into()));
        self
    }

    /// Says that [`os_version`](field@Self::os_version) has no value.
    #[must_use]
    pub fn os_version_nil(mut self) -> Self {
        self.os_version = Some(Nillable::Nil);
        self
    }

    /// Sets [`groups`](field@Self::groups).
    #[must_use]
    pub fn groups(mut self, value: impl Into<Vec<String>>) -> Self {
        self.groups = value.into();
        self
    }

    /// Sets [`admin_password`](field@Self::admin_password).
    #[must_use]
    pub fn admin_password(mut self, value: impl Into<String>) -> Self {
        self.admin_password = Some(Secret::new(value.into()));
        self
    }

    /// Sets [`extension`](field@Self::extension).
    #[must_use]
    pub fn extension(mut self, value: PersistentVmRoleExtension) -> Self {
        self.extension = Some(value);
        self
    }
}

static PERSISTENT_VM_ROLE_SHAPE: Shape = Shape::new::<PersistentVmRole>(
    "PersistentVMRole",
    NAMESPACE,
    &[
        Field::new("RoleName", Kind::String),
        Field::new("OsVersion", Kind::String).nil(),
        Field::new(
            "Groups",
            Kind::List(
                &Field::new("string", Kind::String)
                    .namespace("http://schemas.microsoft.com/2003/10/Serialization/Arrays"),
            ),
        ),
        Field::new("AdminPassword", Kind::String).secret(),
        Field::new("Extension", Kind::Record(PersistentVmRoleExtension::SHAPE)),
    ],
);

impl Record for PersistentVmRole {
    fn shape(&self) -> &'static Shape {
        &PERSISTENT_VM_ROLE_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.role_name,
            1 => &self.os_version,
            2 => &self.groups,
            3 => &self.admin_password,
            _ => &self.extension,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.role_name,
            1 => &mut self.os_version,
            2 => &mut self.groups,
            3 => &mut self.admin_password,
            _ => &mut self.extension,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// Element `<Extension>`. Since 2013-03-01. Occurs in [`ADD`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PersistentVmRoleExtension {
    /// `<Id>`. Since 2013-03-01.
    pub id: Option<String>,
    /// `<State>`. Since 2013-03-01.
    pub state: Option<String>,
}

impl PersistentVmRoleExtension {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &PERSISTENT_VM_ROLE_EXTENSION_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](field@Self::id).
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`state`](field@Self::state).
    #[must_use]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
}

static PERSISTENT_VM_ROLE_EXTENSION_SHAPE: Shape = Shape::new::<PersistentVmRoleExtension>(
    "PersistentVMRoleExtension",
    NAMESPACE,
    &[Field::new("Id", Kind::String), Field::new("State", Kind::String)],
)
.tag("Extension");

impl Record for PersistentVmRoleExtension {
    fn shape(&self) -> &'static Shape {
        &PERSISTENT_VM_ROLE_EXTENSION_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.id,
            _ => &self.state,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.id,
            _ => &mut self.state,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}
