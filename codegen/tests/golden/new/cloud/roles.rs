// Written by `xms generate` from api/cloud/roles.toml; do not edit.
//! Roles.
//!
//! Roles: the operations on them.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`ADD`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles` | since 2013-03-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Method, Operation, Parameter, Resource,
};

use super::version;

pub use super::elements::roles::*;

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
