// Written by `xms generate` from api-spec/service-management/load-balancers.toml; do not edit.
//! Internal load balancers.
//!
//! Load balancers with an address inside of a virtual network or a cloud service.
//!
//! Endpoints of virtual machines name the load balancer that spreads their traffic.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`ADD`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/loadbalancers` | since 2014-05-01 |
//! | [`UPDATE`] | `PUT /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/loadbalancers/{load-balancer-name}` | first seen at 2014-06-01 |
//! | [`DELETE`] | `DELETE /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/loadbalancers/{load-balancer-name}` | first seen at 2014-05-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Method, Operation, Parameter, Resource,
};

use super::{LONG_RUNNING, version};
use super::deployments::LoadBalancer;

/// Gives a deployment a load balancer with an inner address.
///
/// Add Internal Load Balancer:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/loadbalancers`,
/// since 2014-05-01, long-running. Takes [`LoadBalancer`]. Answers 202. See also
/// [`load-balancers.update`](UPDATE), [`load-balancers.delete`](DELETE).
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
///
/// For example, *in a subnet* (2015-04-01):
///
/// ````xml
/// <LoadBalancer xmlns="http://schemas.microsoft.com/windowsazure">
///   <Name>database</Name>
///   <FrontendIpConfiguration>
///     <Type>Private</Type>
///     <SubnetName>inner</SubnetName>
///     <StaticVirtualNetworkIPAddress>10.0.1.10</StaticVirtualNetworkIPAddress>
///   </FrontendIpConfiguration>
/// </LoadBalancer>
/// ````
pub static ADD: Operation = Operation {
    id: "load-balancers.add",
    title: "Add Internal Load Balancer",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/loadbalancers",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
    ],
    body: Body::Element(LoadBalancer::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2014_05_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Changes subnet and address of a load balancer.
///
/// Update Internal Load Balancer:
/// `PUT /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/loadbalancers/{load-balancer-name}`,
/// first seen at 2014-06-01, long-running. Takes [`LoadBalancer`]. Answers 202. See also
/// [`load-balancers.add`](ADD).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `load-balancer-name`: How the deployment calls the load balancer.
///
/// For example, *another address* (2015-04-01):
///
/// ````xml
/// <LoadBalancer xmlns="http://schemas.microsoft.com/windowsazure">
///   <Name>database</Name>
///   <FrontendIpConfiguration>
///     <Type>Private</Type>
///     <SubnetName>inner</SubnetName>
///     <StaticVirtualNetworkIPAddress>10.0.1.11</StaticVirtualNetworkIPAddress>
///   </FrontendIpConfiguration>
/// </LoadBalancer>
/// ````
pub static UPDATE: Operation = Operation {
    id: "load-balancers.update",
    title: "Update Internal Load Balancer",
    method: Method::Put,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/loadbalancers/{load-balancer-name}",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("load-balancer-name", Kind::String).required(),
    ],
    body: Body::Element(LoadBalancer::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2014_06_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Takes a load balancer from a deployment; no endpoint may use it.
///
/// Delete Internal Load Balancer:
/// `DELETE /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/loadbalancers/{load-balancer-name}`,
/// first seen at 2014-05-01, long-running. Answers 202. See also [`load-balancers.add`](ADD).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `load-balancer-name`: How the deployment calls the load balancer.
pub static DELETE: Operation = Operation {
    id: "load-balancers.delete",
    title: "Delete Internal Load Balancer",
    method: Method::Delete,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/loadbalancers/{load-balancer-name}",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("load-balancer-name", Kind::String).required(),
    ],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2014_05_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "load-balancers",
    title: "Internal load balancers",
    operations: &[&ADD, &UPDATE, &DELETE],
    ..Resource::BASE
};
