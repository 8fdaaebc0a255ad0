// Written by `xms generate` from api-spec/service-management/ip-forwarding.toml; do not edit.
//! IP forwarding.
//!
//! Whether a virtual machine may pass on traffic that is not meant for it.
//!
//! A virtual machine that is the next hop of a route needs it.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`SET_FOR_ROLE`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/ipforwarding` | first seen at 2016-07-01 |
//! | [`GET_FOR_ROLE`] | `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/ipforwarding` | first seen at 2016-07-01 |
//! | [`SET_FOR_NETWORK_INTERFACE`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networkinterfaces/{network-interface-name}/ipforwarding` | first seen at 2016-07-01 |
//! | [`GET_FOR_NETWORK_INTERFACE`] | `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networkinterfaces/{network-interface-name}/ipforwarding` | first seen at 2016-07-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Method, Operation, Parameter, Resource,
};

use super::{LONG_RUNNING, version};

pub use super::elements::ip_forwarding::*;

/// Says whether a virtual machine may pass on traffic of others.
///
/// Set IP Forwarding for Virtual Machine:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/ipforwarding`,
/// first seen at 2016-07-01, long-running. Takes [`IpForwarding`]. Answers 202. See also
/// [`ip-forwarding.get-for-role`](GET_FOR_ROLE).
///
/// Source: node client, which is the only one that has it.
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `role-name`: The virtual machine, which is a role of its deployment.
///
/// For example, *it may* (2016-07-01):
///
/// ````xml
/// <IPForwarding xmlns="http://schemas.microsoft.com/windowsazure">
///   <State>Enabled</State>
/// </IPForwarding>
/// ````
pub static SET_FOR_ROLE: Operation = Operation {
    id: "ip-forwarding.set-for-role",
    title: "Set IP Forwarding for Virtual Machine",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/ipforwarding",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("role-name", Kind::String).required(),
    ],
    body: Body::Element(IpForwarding::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2016_07_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Tells whether a virtual machine may pass on traffic of others.
///
/// Get IP Forwarding for Virtual Machine:
/// `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/ipforwarding`,
/// first seen at 2016-07-01. Answers 200 with [`IpForwarding`]. See also
/// [`ip-forwarding.set-for-role`](SET_FOR_ROLE).
///
/// Source: node client, which is the only one that has it.
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `role-name`: The virtual machine, which is a role of its deployment.
///
/// For example, *it may not* (2016-07-01):
///
/// ````xml
/// <IPForwarding xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <State>Disabled</State>
/// </IPForwarding>
/// ````
pub static GET_FOR_ROLE: Operation = Operation {
    id: "ip-forwarding.get-for-role",
    title: "Get IP Forwarding for Virtual Machine",
    method: Method::Get,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/ipforwarding",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("role-name", Kind::String).required(),
    ],
    responses: &[ExpectedResponse::new(200, Body::Element(IpForwarding::SHAPE))],
    availability: Availability::ALWAYS.seen(version::V2016_07_01),
    ..Operation::BASE
};

/// Says whether a further network interface of a virtual machine may pass on traffic of others.
///
/// Set IP Forwarding for Network Interface:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networkinterfaces/{network-interface-name}/ipforwarding`,
/// first seen at 2016-07-01, long-running. Takes [`IpForwarding`]. Answers 202. See also
/// [`ip-forwarding.get-for-network-interface`](GET_FOR_NETWORK_INTERFACE).
///
/// Source: node client, which is the only one that has it.
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `role-name`: The virtual machine, which is a role of its deployment.
/// - `network-interface-name`: How the virtual machine calls its further network interface.
///
/// For example, *it may* (2016-07-01):
///
/// ````xml
/// <IPForwarding xmlns="http://schemas.microsoft.com/windowsazure">
///   <State>Enabled</State>
/// </IPForwarding>
/// ````
pub static SET_FOR_NETWORK_INTERFACE: Operation = Operation {
    id: "ip-forwarding.set-for-network-interface",
    title: "Set IP Forwarding for Network Interface",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networkinterfaces/{network-interface-name}/ipforwarding",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("role-name", Kind::String).required(),
        Parameter::new("network-interface-name", Kind::String).required(),
    ],
    body: Body::Element(IpForwarding::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2016_07_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Tells whether a further network interface of a virtual machine may pass on traffic of others.
///
/// Get IP Forwarding for Network Interface:
/// `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networkinterfaces/{network-interface-name}/ipforwarding`,
/// first seen at 2016-07-01. Answers 200 with [`IpForwarding`]. See also
/// [`ip-forwarding.set-for-network-interface`](SET_FOR_NETWORK_INTERFACE).
///
/// Source: node client, which is the only one that has it.
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `role-name`: The virtual machine, which is a role of its deployment.
/// - `network-interface-name`: How the virtual machine calls its further network interface.
///
/// For example, *it may not* (2016-07-01):
///
/// ````xml
/// <IPForwarding xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <State>Disabled</State>
/// </IPForwarding>
/// ````
pub static GET_FOR_NETWORK_INTERFACE: Operation = Operation {
    id: "ip-forwarding.get-for-network-interface",
    title: "Get IP Forwarding for Network Interface",
    method: Method::Get,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networkinterfaces/{network-interface-name}/ipforwarding",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("role-name", Kind::String).required(),
        Parameter::new("network-interface-name", Kind::String).required(),
    ],
    responses: &[ExpectedResponse::new(200, Body::Element(IpForwarding::SHAPE))],
    availability: Availability::ALWAYS.seen(version::V2016_07_01),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "ip-forwarding",
    title: "IP forwarding",
    operations: &[
        &SET_FOR_ROLE,
        &GET_FOR_ROLE,
        &SET_FOR_NETWORK_INTERFACE,
        &GET_FOR_NETWORK_INTERFACE,
    ],
    shapes: &[IpForwarding::SHAPE],
    enums: &[IpForwardingState::TABLE],
    ..Resource::BASE
};
