// Written by `xms generate` from api-spec/service-management/network-security-groups.toml; do not edit.
//! Network security groups.
//!
//! Network security groups: rules that say which traffic reaches subnets, virtual machines and
//! their network interfaces.
//!
//! Rules are looked at by priority, the lowest number first, and the first that matches decides.
//! Every group ends with rules of the platform that cannot be deleted.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`CREATE`] | `POST /services/networking/networksecuritygroups` | first seen at 2014-09-01 |
//! | [`LIST`] | `GET /services/networking/networksecuritygroups` | first seen at 2014-09-01 |
//! | [`GET`] | `GET /services/networking/networksecuritygroups/{network-security-group-name}` | since 2014-10-01 |
//! | [`DELETE`] | `DELETE /services/networking/networksecuritygroups/{network-security-group-name}` | first seen at 2014-09-01 |
//! | [`SET_RULE`] | `PUT /services/networking/networksecuritygroups/{network-security-group-name}/rules/{rule-name}` | since 2014-10-01 |
//! | [`DELETE_RULE`] | `DELETE /services/networking/networksecuritygroups/{network-security-group-name}/rules/{rule-name}` | first seen at 2014-09-01 |
//! | [`ADD_TO_SUBNET`] | `POST /services/networking/virtualnetwork/{virtual-network-name}/subnets/{subnet-name}/networksecuritygroups` | first seen at 2014-09-01 |
//! | [`GET_FOR_SUBNET`] | `GET /services/networking/virtualnetwork/{virtual-network-name}/subnets/{subnet-name}/networksecuritygroups` | first seen at 2014-09-01 |
//! | [`REMOVE_FROM_SUBNET`] | `DELETE /services/networking/virtualnetwork/{virtual-network-name}/subnets/{subnet-name}/networksecuritygroups/{network-security-group-name}` | first seen at 2014-09-01 |
//! | [`ADD_TO_ROLE`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networksecuritygroups` | since 2015-04-01 |
//! | [`GET_FOR_ROLE`] | `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networksecuritygroups` | since 2015-04-01 |
//! | [`REMOVE_FROM_ROLE`] | `DELETE /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networksecuritygroups/{network-security-group-name}` | since 2015-04-01 |
//! | [`ADD_TO_NETWORK_INTERFACE`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networkinterfaces/{network-interface-name}/networksecuritygroups` | since 2015-04-01 |
//! | [`GET_FOR_NETWORK_INTERFACE`] | `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networkinterfaces/{network-interface-name}/networksecuritygroups` | since 2015-04-01 |
//! | [`REMOVE_FROM_NETWORK_INTERFACE`] | `DELETE /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networkinterfaces/{network-interface-name}/networksecuritygroups/{network-security-group-name}` | since 2015-04-01 |
//! | [`VALIDATE_MIGRATION`] | `POST /services/networking/networksecuritygroups/{network-security-group-name}/migration` | first seen at 2016-07-01 |
//! | [`PREPARE_MIGRATION`] | `POST /services/networking/networksecuritygroups/{network-security-group-name}/migration` | first seen at 2016-07-01 |
//! | [`COMMIT_MIGRATION`] | `POST /services/networking/networksecuritygroups/{network-security-group-name}/migration` | first seen at 2016-07-01 |
//! | [`ABORT_MIGRATION`] | `POST /services/networking/networksecuritygroups/{network-security-group-name}/migration` | first seen at 2016-07-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Method, Operation, Parameter, Resource,
};

use super::{LONG_RUNNING, version};
use super::migrations::ValidationMessageList;

pub use super::elements::network_security_groups::*;
pub use super::options::network_security_groups::*;

/// Creates a network security group without rules of its own.
///
/// Create Network Security Group: `POST /services/networking/networksecuritygroups`, first seen at
/// 2014-09-01, long-running. Takes [`CreateNetworkSecurityGroup`]. Answers 202. See also
/// [`network-security-groups.set-rule`](SET_RULE),
/// [`network-security-groups.add-to-subnet`](ADD_TO_SUBNET).
///
/// Source: first .NET client; the page says 2014-10-01.
///
/// For example, *one for web servers* (2015-04-01):
///
/// ````xml
/// <NetworkSecurityGroup xmlns="http://schemas.microsoft.com/windowsazure">
///   <Name>web</Name>
///   <Label>Web servers</Label>
///   <Location>West US</Location>
/// </NetworkSecurityGroup>
/// ````
pub static CREATE: Operation = Operation {
    id: "network-security-groups.create",
    title: "Create Network Security Group",
    method: Method::Post,
    path: "/services/networking/networksecuritygroups",
    body: Body::Element(CreateNetworkSecurityGroup::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2014_09_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Lists the network security groups of the subscription, without their rules.
///
/// List Network Security Groups: `GET /services/networking/networksecuritygroups`, first seen at
/// 2014-09-01. Answers 200 with [`NetworkSecurityGroupList`]. See also
/// [`network-security-groups.get`](GET).
///
/// Source: first .NET client that has it.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <NetworkSecurityGroups xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <NetworkSecurityGroup>
///     <Name>web</Name>
///     <Label>Web servers</Label>
///     <Location>West US</Location>
///     <State>Created</State>
///   </NetworkSecurityGroup>
/// </NetworkSecurityGroups>
/// ````
pub static LIST: Operation = Operation {
    id: "network-security-groups.list",
    title: "List Network Security Groups",
    method: Method::Get,
    path: "/services/networking/networksecuritygroups",
    responses: &[
        ExpectedResponse::new(200, Body::Element(NetworkSecurityGroupList::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2014_09_01),
    ..Operation::BASE
};

/// Reads a network security group, and on request its rules.
///
/// Get Network Security Group:
/// `GET /services/networking/networksecuritygroups/{network-security-group-name}`, since
/// 2014-10-01. Answers 200 with [`NetworkSecurityGroup`]. See also
/// [`network-security-groups.list`](LIST).
///
/// In the path:
///
/// - `network-security-group-name`: The network security group: unique in the subscription and
///   region.
///
/// In the query:
///
/// - `detaillevel`: `Full` for the rules, too.
///
/// For example, *with its rules* (2015-04-01):
///
/// ````xml
/// <NetworkSecurityGroup xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <Name>web</Name>
///   <Label>Web servers</Label>
///   <Location>West US</Location>
///   <Rules>
///     <Rule>
///       <Name>https</Name>
///       <Type>Inbound</Type>
///       <Priority>100</Priority>
///       <Action>Allow</Action>
///       <SourceAddressPrefix>INTERNET</SourceAddressPrefix>
///       <SourcePortRange>*</SourcePortRange>
///       <DestinationAddressPrefix>*</DestinationAddressPrefix>
///       <DestinationPortRange>443</DestinationPortRange>
///       <Protocol>TCP</Protocol>
///       <State>Active</State>
///       <IsDefault>false</IsDefault>
///     </Rule>
///   </Rules>
///   <State>Created</State>
/// </NetworkSecurityGroup>
/// ````
pub static GET: Operation = Operation {
    id: "network-security-groups.get",
    title: "Get Network Security Group",
    method: Method::Get,
    path: "/services/networking/networksecuritygroups/{network-security-group-name}",
    path_parameters: &[
        Parameter::new("network-security-group-name", Kind::String).required(),
    ],
    query: &[Parameter::new("detaillevel", Kind::Enum(DetailLevel::TABLE))],
    responses: &[ExpectedResponse::new(200, Body::Element(NetworkSecurityGroup::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2014_10_01),
    ..Operation::BASE
};

/// Deletes a network security group that nothing uses.
///
/// Delete Network Security Group:
/// `DELETE /services/networking/networksecuritygroups/{network-security-group-name}`, first seen at
/// 2014-09-01, long-running. Answers 202. See also
/// [`network-security-groups.remove-from-subnet`](REMOVE_FROM_SUBNET).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `network-security-group-name`: The network security group: unique in the subscription and
///   region.
pub static DELETE: Operation = Operation {
    id: "network-security-groups.delete",
    title: "Delete Network Security Group",
    method: Method::Delete,
    path: "/services/networking/networksecuritygroups/{network-security-group-name}",
    path_parameters: &[
        Parameter::new("network-security-group-name", Kind::String).required(),
    ],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2014_09_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Adds a rule to a network security group, or replaces the one of that name.
///
/// Set Network Security Rule:
/// `PUT /services/networking/networksecuritygroups/{network-security-group-name}/rules/{rule-name}`,
/// since 2014-10-01, long-running. Takes [`SetNetworkSecurityRule`]. Answers 202. See also
/// [`network-security-groups.delete-rule`](DELETE_RULE).
///
/// In the path:
///
/// - `network-security-group-name`: The network security group: unique in the subscription and
///   region.
/// - `rule-name`: How its group calls the rule.
///
/// For example, *let HTTPS in* (2015-04-01):
///
/// ````xml
/// <Rule xmlns="http://schemas.microsoft.com/windowsazure">
///   <Type>Inbound</Type>
///   <Priority>100</Priority>
///   <Action>Allow</Action>
///   <SourceAddressPrefix>INTERNET</SourceAddressPrefix>
///   <SourcePortRange>*</SourcePortRange>
///   <DestinationAddressPrefix>*</DestinationAddressPrefix>
///   <DestinationPortRange>443</DestinationPortRange>
///   <Protocol>TCP</Protocol>
/// </Rule>
/// ````
pub static SET_RULE: Operation = Operation {
    id: "network-security-groups.set-rule",
    title: "Set Network Security Rule",
    method: Method::Put,
    path: "/services/networking/networksecuritygroups/{network-security-group-name}/rules/{rule-name}",
    path_parameters: &[
        Parameter::new("network-security-group-name", Kind::String).required(),
        Parameter::new("rule-name", Kind::String).required(),
    ],
    body: Body::Element(SetNetworkSecurityRule::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2014_10_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Takes a rule from a network security group.
///
/// Delete Network Security Rule:
/// `DELETE /services/networking/networksecuritygroups/{network-security-group-name}/rules/{rule-name}`,
/// first seen at 2014-09-01, long-running. Answers 202. See also
/// [`network-security-groups.set-rule`](SET_RULE).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `network-security-group-name`: The network security group: unique in the subscription and
///   region.
/// - `rule-name`: How its group calls the rule.
pub static DELETE_RULE: Operation = Operation {
    id: "network-security-groups.delete-rule",
    title: "Delete Network Security Rule",
    method: Method::Delete,
    path: "/services/networking/networksecuritygroups/{network-security-group-name}/rules/{rule-name}",
    path_parameters: &[
        Parameter::new("network-security-group-name", Kind::String).required(),
        Parameter::new("rule-name", Kind::String).required(),
    ],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2014_09_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Lets a network security group decide over the traffic of a subnet.
///
/// Add Network Security Group to Subnet:
/// `POST /services/networking/virtualnetwork/{virtual-network-name}/subnets/{subnet-name}/networksecuritygroups`,
/// first seen at 2014-09-01, long-running. Takes [`NetworkSecurityGroupReference`]. Answers 202.
/// See also [`network-security-groups.get-for-subnet`](GET_FOR_SUBNET),
/// [`network-security-groups.remove-from-subnet`](REMOVE_FROM_SUBNET).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
/// - `subnet-name`: How its virtual network calls the subnet.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <NetworkSecurityGroup xmlns="http://schemas.microsoft.com/windowsazure">
///   <Name>web</Name>
/// </NetworkSecurityGroup>
/// ````
pub static ADD_TO_SUBNET: Operation = Operation {
    id: "network-security-groups.add-to-subnet",
    title: "Add Network Security Group to Subnet",
    method: Method::Post,
    path: "/services/networking/virtualnetwork/{virtual-network-name}/subnets/{subnet-name}/networksecuritygroups",
    path_parameters: &[
        Parameter::new("virtual-network-name", Kind::String).required(),
        Parameter::new("subnet-name", Kind::String).required(),
    ],
    body: Body::Element(NetworkSecurityGroupReference::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2014_09_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Tells which network security group decides over the traffic of a subnet.
///
/// Get Network Security Group for Subnet:
/// `GET /services/networking/virtualnetwork/{virtual-network-name}/subnets/{subnet-name}/networksecuritygroups`,
/// first seen at 2014-09-01. Answers 200 with [`NetworkSecurityGroupOfPart`]. See also
/// [`network-security-groups.add-to-subnet`](ADD_TO_SUBNET).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
/// - `subnet-name`: How its virtual network calls the subnet.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <NetworkSecurityGroup xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <Name>web</Name>
///   <State>Created</State>
/// </NetworkSecurityGroup>
/// ````
pub static GET_FOR_SUBNET: Operation = Operation {
    id: "network-security-groups.get-for-subnet",
    title: "Get Network Security Group for Subnet",
    method: Method::Get,
    path: "/services/networking/virtualnetwork/{virtual-network-name}/subnets/{subnet-name}/networksecuritygroups",
    path_parameters: &[
        Parameter::new("virtual-network-name", Kind::String).required(),
        Parameter::new("subnet-name", Kind::String).required(),
    ],
    responses: &[
        ExpectedResponse::new(200, Body::Element(NetworkSecurityGroupOfPart::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2014_09_01),
    ..Operation::BASE
};

/// Lets a network security group not decide over the traffic of a subnet any more.
///
/// Remove Network Security Group from Subnet:
/// `DELETE /services/networking/virtualnetwork/{virtual-network-name}/subnets/{subnet-name}/networksecuritygroups/{network-security-group-name}`,
/// first seen at 2014-09-01, long-running. Answers 202. See also
/// [`network-security-groups.add-to-subnet`](ADD_TO_SUBNET).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
/// - `subnet-name`: How its virtual network calls the subnet.
/// - `network-security-group-name`: The network security group: unique in the subscription and
///   region.
pub static REMOVE_FROM_SUBNET: Operation = Operation {
    id: "network-security-groups.remove-from-subnet",
    title: "Remove Network Security Group from Subnet",
    method: Method::Delete,
    path: "/services/networking/virtualnetwork/{virtual-network-name}/subnets/{subnet-name}/networksecuritygroups/{network-security-group-name}",
    path_parameters: &[
        Parameter::new("virtual-network-name", Kind::String).required(),
        Parameter::new("subnet-name", Kind::String).required(),
        Parameter::new("network-security-group-name", Kind::String).required(),
    ],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2014_09_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Lets a network security group decide over the traffic of a virtual machine.
///
/// Add Network Security Group to Virtual Machine:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networksecuritygroups`,
/// since 2015-04-01, long-running. Takes [`NetworkSecurityGroupReference`]. Answers 202. See also
/// [`network-security-groups.get-for-role`](GET_FOR_ROLE),
/// [`network-security-groups.remove-from-role`](REMOVE_FROM_ROLE).
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `role-name`: The virtual machine, which is a role of its deployment.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <NetworkSecurityGroup xmlns="http://schemas.microsoft.com/windowsazure">
///   <Name>web</Name>
/// </NetworkSecurityGroup>
/// ````
pub static ADD_TO_ROLE: Operation = Operation {
    id: "network-security-groups.add-to-role",
    title: "Add Network Security Group to Virtual Machine",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networksecuritygroups",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("role-name", Kind::String).required(),
    ],
    body: Body::Element(NetworkSecurityGroupReference::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2015_04_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Tells which network security group decides over the traffic of a virtual machine.
///
/// Get Network Security Group for Virtual Machine:
/// `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networksecuritygroups`,
/// since 2015-04-01. Answers 200 with [`NetworkSecurityGroupOfPart`]. See also
/// [`network-security-groups.add-to-role`](ADD_TO_ROLE).
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `role-name`: The virtual machine, which is a role of its deployment.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <NetworkSecurityGroup xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <Name>web</Name>
///   <State>Created</State>
/// </NetworkSecurityGroup>
/// ````
pub static GET_FOR_ROLE: Operation = Operation {
    id: "network-security-groups.get-for-role",
    title: "Get Network Security Group for Virtual Machine",
    method: Method::Get,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networksecuritygroups",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("role-name", Kind::String).required(),
    ],
    responses: &[
        ExpectedResponse::new(200, Body::Element(NetworkSecurityGroupOfPart::SHAPE)),
    ],
    availability: Availability::ALWAYS.since(version::V2015_04_01),
    ..Operation::BASE
};

/// Lets a network security group not decide over the traffic of a virtual machine any more.
///
/// Remove Network Security Group from Virtual Machine:
/// `DELETE /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networksecuritygroups/{network-security-group-name}`,
/// since 2015-04-01, long-running. Answers 202. See also
/// [`network-security-groups.add-to-role`](ADD_TO_ROLE).
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `role-name`: The virtual machine, which is a role of its deployment.
/// - `network-security-group-name`: The network security group: unique in the subscription and
///   region.
pub static REMOVE_FROM_ROLE: Operation = Operation {
    id: "network-security-groups.remove-from-role",
    title: "Remove Network Security Group from Virtual Machine",
    method: Method::Delete,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networksecuritygroups/{network-security-group-name}",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("role-name", Kind::String).required(),
        Parameter::new("network-security-group-name", Kind::String).required(),
    ],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2015_04_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Lets a network security group decide over the traffic of a further network interface of a
/// virtual machine.
///
/// Add Network Security Group to Network Interface:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networkinterfaces/{network-interface-name}/networksecuritygroups`,
/// since 2015-04-01, long-running. Takes [`NetworkSecurityGroupReference`]. Answers 202. See also
/// [`network-security-groups.get-for-network-interface`](GET_FOR_NETWORK_INTERFACE),
/// [`network-security-groups.remove-from-network-interface`](REMOVE_FROM_NETWORK_INTERFACE).
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `role-name`: The virtual machine, which is a role of its deployment.
/// - `network-interface-name`: How the virtual machine calls its further network interface.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <NetworkSecurityGroup xmlns="http://schemas.microsoft.com/windowsazure">
///   <Name>web</Name>
/// </NetworkSecurityGroup>
/// ````
pub static ADD_TO_NETWORK_INTERFACE: Operation = Operation {
    id: "network-security-groups.add-to-network-interface",
    title: "Add Network Security Group to Network Interface",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networkinterfaces/{network-interface-name}/networksecuritygroups",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("role-name", Kind::String).required(),
        Parameter::new("network-interface-name", Kind::String).required(),
    ],
    body: Body::Element(NetworkSecurityGroupReference::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2015_04_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Tells which network security group decides over the traffic of a further network interface of a
/// virtual machine.
///
/// Get Network Security Group for Network Interface:
/// `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networkinterfaces/{network-interface-name}/networksecuritygroups`,
/// since 2015-04-01. Answers 200 with [`NetworkSecurityGroupOfPart`]. See also
/// [`network-security-groups.add-to-network-interface`](ADD_TO_NETWORK_INTERFACE).
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `role-name`: The virtual machine, which is a role of its deployment.
/// - `network-interface-name`: How the virtual machine calls its further network interface.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <NetworkSecurityGroup xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <Name>web</Name>
///   <State>Created</State>
/// </NetworkSecurityGroup>
/// ````
pub static GET_FOR_NETWORK_INTERFACE: Operation = Operation {
    id: "network-security-groups.get-for-network-interface",
    title: "Get Network Security Group for Network Interface",
    method: Method::Get,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networkinterfaces/{network-interface-name}/networksecuritygroups",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("role-name", Kind::String).required(),
        Parameter::new("network-interface-name", Kind::String).required(),
    ],
    responses: &[
        ExpectedResponse::new(200, Body::Element(NetworkSecurityGroupOfPart::SHAPE)),
    ],
    availability: Availability::ALWAYS.since(version::V2015_04_01),
    ..Operation::BASE
};

/// Lets a network security group not decide over the traffic of a further network interface of a
/// virtual machine any more.
///
/// Remove Network Security Group from Network Interface:
/// `DELETE /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networkinterfaces/{network-interface-name}/networksecuritygroups/{network-security-group-name}`,
/// since 2015-04-01, long-running. Answers 202. See also
/// [`network-security-groups.add-to-network-interface`](ADD_TO_NETWORK_INTERFACE).
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `role-name`: The virtual machine, which is a role of its deployment.
/// - `network-interface-name`: How the virtual machine calls its further network interface.
/// - `network-security-group-name`: The network security group: unique in the subscription and
///   region.
pub static REMOVE_FROM_NETWORK_INTERFACE: Operation = Operation {
    id: "network-security-groups.remove-from-network-interface",
    title: "Remove Network Security Group from Network Interface",
    method: Method::Delete,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networkinterfaces/{network-interface-name}/networksecuritygroups/{network-security-group-name}",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("role-name", Kind::String).required(),
        Parameter::new("network-interface-name", Kind::String).required(),
        Parameter::new("network-security-group-name", Kind::String).required(),
    ],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2015_04_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Tells what stands in the way of moving a network security group to Resource Manager.
///
/// Validate Network Security Group Migration:
/// `POST /services/networking/networksecuritygroups/{network-security-group-name}/migration`, first
/// seen at 2016-07-01. Answers 200 with [`ValidationMessageList`]. See also
/// [`network-security-groups.prepare-migration`](PREPARE_MIGRATION).
///
/// Source: node client, which is the only one that has it.
///
/// In the path:
///
/// - `network-security-group-name`: The network security group: unique in the subscription and
///   region.
///
/// In the query:
///
/// - `comp=validate`
///
/// For example, *something is in the way* (2016-07-01):
///
/// ````xml
/// <ValidationMessages xmlns="http://schemas.microsoft.com/windowsazure">
///   <ValidationMessage>
///     <ResourceType>NetworkSecurityGroup</ResourceType>
///     <ResourceName>web</ResourceName>
///     <Category>Error</Category>
///     <Message>The group is used by a subnet that is not ready.</Message>
///   </ValidationMessage>
/// </ValidationMessages>
/// ````
pub static VALIDATE_MIGRATION: Operation = Operation {
    id: "network-security-groups.validate-migration",
    title: "Validate Network Security Group Migration",
    method: Method::Post,
    path: "/services/networking/networksecuritygroups/{network-security-group-name}/migration",
    path_parameters: &[
        Parameter::new("network-security-group-name", Kind::String).required(),
    ],
    query: &[Parameter::constant("comp", "validate")],
    responses: &[
        ExpectedResponse::new(200, Body::Element(ValidationMessageList::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2016_07_01),
    ..Operation::BASE
};

/// Makes a network security group ready to be moved to Resource Manager; it can be looked at there
/// afterwards.
///
/// Prepare Network Security Group Migration:
/// `POST /services/networking/networksecuritygroups/{network-security-group-name}/migration`, first
/// seen at 2016-07-01, long-running. Answers 202. See also
/// [`network-security-groups.commit-migration`](COMMIT_MIGRATION),
/// [`network-security-groups.abort-migration`](ABORT_MIGRATION).
///
/// Until the migration is committed or aborted, nothing of it can be changed.
///
/// Source: node client, which is the only one that has it.
///
/// In the path:
///
/// - `network-security-group-name`: The network security group: unique in the subscription and
///   region.
///
/// In the query:
///
/// - `comp=prepare`
pub static PREPARE_MIGRATION: Operation = Operation {
    id: "network-security-groups.prepare-migration",
    title: "Prepare Network Security Group Migration",
    method: Method::Post,
    path: "/services/networking/networksecuritygroups/{network-security-group-name}/migration",
    path_parameters: &[
        Parameter::new("network-security-group-name", Kind::String).required(),
    ],
    query: &[Parameter::constant("comp", "prepare")],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2016_07_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Moves what was prepared to Resource Manager; this API does not have it any more.
///
/// Commit Network Security Group Migration:
/// `POST /services/networking/networksecuritygroups/{network-security-group-name}/migration`, first
/// seen at 2016-07-01, long-running. Answers 202. See also
/// [`network-security-groups.prepare-migration`](PREPARE_MIGRATION).
///
/// Source: node client, which is the only one that has it.
///
/// In the path:
///
/// - `network-security-group-name`: The network security group: unique in the subscription and
///   region.
///
/// In the query:
///
/// - `comp=commit`
pub static COMMIT_MIGRATION: Operation = Operation {
    id: "network-security-groups.commit-migration",
    title: "Commit Network Security Group Migration",
    method: Method::Post,
    path: "/services/networking/networksecuritygroups/{network-security-group-name}/migration",
    path_parameters: &[
        Parameter::new("network-security-group-name", Kind::String).required(),
    ],
    query: &[Parameter::constant("comp", "commit")],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2016_07_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Takes back what was prepared; all is as it was.
///
/// Abort Network Security Group Migration:
/// `POST /services/networking/networksecuritygroups/{network-security-group-name}/migration`, first
/// seen at 2016-07-01, long-running. Answers 202. See also
/// [`network-security-groups.prepare-migration`](PREPARE_MIGRATION).
///
/// Source: node client, which is the only one that has it.
///
/// In the path:
///
/// - `network-security-group-name`: The network security group: unique in the subscription and
///   region.
///
/// In the query:
///
/// - `comp=abort`
pub static ABORT_MIGRATION: Operation = Operation {
    id: "network-security-groups.abort-migration",
    title: "Abort Network Security Group Migration",
    method: Method::Post,
    path: "/services/networking/networksecuritygroups/{network-security-group-name}/migration",
    path_parameters: &[
        Parameter::new("network-security-group-name", Kind::String).required(),
    ],
    query: &[Parameter::constant("comp", "abort")],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2016_07_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "network-security-groups",
    title: "Network security groups",
    operations: &[
        &CREATE,
        &LIST,
        &GET,
        &DELETE,
        &SET_RULE,
        &DELETE_RULE,
        &ADD_TO_SUBNET,
        &GET_FOR_SUBNET,
        &REMOVE_FROM_SUBNET,
        &ADD_TO_ROLE,
        &GET_FOR_ROLE,
        &REMOVE_FROM_ROLE,
        &ADD_TO_NETWORK_INTERFACE,
        &GET_FOR_NETWORK_INTERFACE,
        &REMOVE_FROM_NETWORK_INTERFACE,
        &VALIDATE_MIGRATION,
        &PREPARE_MIGRATION,
        &COMMIT_MIGRATION,
        &ABORT_MIGRATION,
    ],
    shapes: &[
        CreateNetworkSecurityGroup::SHAPE,
        NetworkSecurityGroupReference::SHAPE,
        NetworkSecurityGroupList::SHAPE,
        NetworkSecurityGroup::SHAPE,
        NetworkSecurityGroupOfPart::SHAPE,
        SetNetworkSecurityRule::SHAPE,
        NetworkSecurityRule::SHAPE,
    ],
    enums: &[
        TrafficDirection::TABLE,
        RuleAction::TABLE,
        RuleProtocol::TABLE,
        DetailLevel::TABLE,
    ],
    ..Resource::BASE
};
