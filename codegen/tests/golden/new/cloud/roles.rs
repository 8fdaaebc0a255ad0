// Written by `xms generate` from api/cloud/roles.toml; do not edit.
//! Roles.
//!
//! Roles: the operations on them.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`ADD`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles` | since 2013-03-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Field, Kind, Method, Nillable, Operation,
    Parameter, Resource, Secret,
};

use super::{NAMESPACE, version};

/// Add Role:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles`, since
/// 2013-03-01. Takes [`PersistentVmRole`]. Answers 202.
///
/// In the path:
///
/// - `cloud-service-name`: The name it was created under.
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
pub static ADD: Operation = Operation {
    id: "roles.add",
    title: "Add Role",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
    ],
    body: Body::Element(PersistentVmRole::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2013_03_01),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "roles",
    title: "Roles",
    operations: &[&ADD],
    shapes: &[PersistentVmRole::SHAPE, PersistentVmRoleExtension::SHAPE],
    ..Resource::BASE
};

::xms_runtime::record! {
    /// Element `<PersistentVMRole>`. Since 2013-03-01. Taken by [`ADD`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(PERSISTENT_VM_ROLE_SHAPE, "PersistentVMRole", NAMESPACE)]
    pub struct PersistentVmRole {
        /// `<RoleName>`. Since 2013-03-01.
        #[field(0, "RoleName", String)]
        pub role_name: Option<String>,
        /// `<OsVersion>`, may be nil on purpose. Since 2013-03-01.
        #[field(1, "OsVersion", String, nil)]
        pub os_version: Option<Nillable<String>>,
        /// `<Groups>` of `<string>`. Since 2013-03-01.
        #[field(
            2,
            "Groups",
            List(
                &Field::new(
                    "string",
                    Kind::String
                ).namespace("http://schemas.microsoft.com/2003/10/Serialization/Arrays")
            )
        )]
        pub groups: Vec<String>,
        /// `<AdminPassword>`, secret. Since 2013-03-01.
        #[field(3, "AdminPassword", String, secret)]
        pub admin_password: Option<Secret<String>>,
        /// `<Extension>`. Since 2013-03-01.
        #[field(4, "Extension", Record(PersistentVmRoleExtension::SHAPE))]
        pub extension: Option<PersistentVmRoleExtension>,
    }
}

impl PersistentVmRole {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Element `<Extension>`. Since 2013-03-01. Occurs in [`ADD`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(
        PERSISTENT_VM_ROLE_EXTENSION_SHAPE,
        "PersistentVMRoleExtension",
        NAMESPACE,
        tag("Extension")
    )]
    pub struct PersistentVmRoleExtension {
        /// `<Id>`. Since 2013-03-01.
        #[field(0, "Id", String)]
        pub id: Option<String>,
        /// `<State>`. Since 2013-03-01.
        #[field(1, "State", String)]
        pub state: Option<String>,
    }
}

impl PersistentVmRoleExtension {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}
