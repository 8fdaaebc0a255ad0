// Written by `xms generate` from api-spec/service-management/virtual-ips.toml; do not edit.
//! Virtual IP addresses.
//!
//! Public addresses of a deployment beyond its first.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`ADD`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/{virtual-ip-name}` | first seen at 2015-02-01 |
//! | [`DELETE`] | `DELETE /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/virtualIPs/{virtual-ip-name}` | first seen at 2015-02-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Method, Operation, Parameter, Resource,
};

use super::{LONG_RUNNING, version};

/// Gives a deployment one more public address.
///
/// Add Virtual IP:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/{virtual-ip-name}`,
/// first seen at 2015-02-01, long-running. Answers 202. See also [`virtual-ips.delete`](DELETE).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `virtual-ip-name`: How the deployment calls the address.
pub static ADD: Operation = Operation {
    id: "virtual-ips.add",
    title: "Add Virtual IP",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/{virtual-ip-name}",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("virtual-ip-name", Kind::String).required(),
    ],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2015_02_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Takes a public address from a deployment; none of its endpoints may use it.
///
/// Delete Virtual IP:
/// `DELETE /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/virtualIPs/{virtual-ip-name}`,
/// first seen at 2015-02-01, long-running. Answers 202. See also [`virtual-ips.add`](ADD).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `virtual-ip-name`: How the deployment calls the address.
pub static DELETE: Operation = Operation {
    id: "virtual-ips.delete",
    title: "Delete Virtual IP",
    method: Method::Delete,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/virtualIPs/{virtual-ip-name}",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("virtual-ip-name", Kind::String).required(),
    ],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2015_02_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "virtual-ips",
    title: "Virtual IP addresses",
    operations: &[&ADD, &DELETE],
    ..Resource::BASE
};
