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
    Availability, Body, ExpectedResponse, Field, Kind, Method, Operation, Parameter,
    Resource,
};

use super::{LONG_RUNNING, NAMESPACE, version};
use super::migrations::ValidationMessageList;

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

/// Holds the parameters of [`GET`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOptions {
    /// `detaillevel`: `Full` for the rules, too.
    pub detaillevel: Option<DetailLevel>,
}

impl GetOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

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

::xms_runtime::record! {
    /// What a new network security group is to be.
    ///
    /// Element `<NetworkSecurityGroup>`. Since 2014-09-01 or earlier. Taken by [`CREATE`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        CREATE_NETWORK_SECURITY_GROUP_SHAPE,
        "CreateNetworkSecurityGroup",
        NAMESPACE,
        tag("NetworkSecurityGroup")
    )]
    pub struct CreateNetworkSecurityGroup {
        /// How the group is to be called.
        ///
        /// `<Name>`, required. Since 2014-09-01 or earlier.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// A text to show to people.
        ///
        /// `<Label>`. Since 2014-09-01 or earlier.
        #[field(1, "Label", String)]
        pub label: Option<String>,
        /// The region whose subnets and virtual machines can use it.
        ///
        /// `<Location>`, required. Since 2014-09-01 or earlier.
        #[field(2, "Location", String, required)]
        pub location: String,
    }
}

impl CreateNetworkSecurityGroup {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>, location: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            label: None,
            location: location.into(),
        }
    }
}

::xms_runtime::record! {
    /// The network security group that is to decide.
    ///
    /// Element `<NetworkSecurityGroup>`. Since 2014-09-01 or earlier. Taken by [`ADD_TO_SUBNET`],
    /// [`ADD_TO_ROLE`], [`ADD_TO_NETWORK_INTERFACE`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        NETWORK_SECURITY_GROUP_REFERENCE_SHAPE,
        "NetworkSecurityGroupReference",
        NAMESPACE,
        tag("NetworkSecurityGroup")
    )]
    pub struct NetworkSecurityGroupReference {
        /// Which group.
        ///
        /// `<Name>`, required. Since 2014-09-01 or earlier.
        #[field(0, "Name", String, required)]
        pub name: String,
    }
}

impl NetworkSecurityGroupReference {
    /// Creates the element from its fields, all of which are required.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

::xms_runtime::record! {
    /// The network security groups of a subscription.
    ///
    /// Element `<NetworkSecurityGroups>`. Since 2014-09-01 or earlier. Answered by [`LIST`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        NETWORK_SECURITY_GROUP_LIST_SHAPE,
        "NetworkSecurityGroupList",
        NAMESPACE,
        tag("NetworkSecurityGroups")
    )]
    pub struct NetworkSecurityGroupList {
        /// One entry for each group.
        ///
        /// `<NetworkSecurityGroup>`, any number of times. Since 2014-09-01 or earlier.
        #[field(0, "NetworkSecurityGroup", Flat(&Kind::Record(NetworkSecurityGroup::SHAPE)))]
        pub network_security_groups: Vec<NetworkSecurityGroup>,
    }
}

impl NetworkSecurityGroupList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Rules that say which traffic passes.
    ///
    /// Element `<NetworkSecurityGroup>`. Since 2014-09-01 or earlier. Answered by [`GET`]. Occurs
    /// in [`LIST`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(NETWORK_SECURITY_GROUP_SHAPE, "NetworkSecurityGroup", NAMESPACE)]
    pub struct NetworkSecurityGroup {
        /// How the group is called.
        ///
        /// `<Name>`, required. Since 2014-09-01 or earlier.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// A text to show to people.
        ///
        /// `<Label>`. Since 2014-09-01 or earlier.
        #[field(1, "Label", String)]
        pub label: Option<String>,
        /// The region whose subnets and virtual machines can use it.
        ///
        /// `<Location>`. Since 2014-09-01 or earlier.
        #[field(2, "Location", String)]
        pub location: Option<String>,
        /// Its rules; absent where they were not asked for.
        ///
        /// `<Rules>` of `<Rule>`. Since 2014-09-01 or earlier.
        #[field(
            3,
            "Rules",
            List(&Field::new("Rule", Kind::Record(NetworkSecurityRule::SHAPE)))
        )]
        pub rules: Vec<NetworkSecurityRule>,
        /// How its last change went, such as `Created`.
        ///
        /// `<State>`. Since 2014-09-01 or earlier. Source: recorded; no client and no page has it.
        #[field(4, "State", String)]
        pub state: Option<String>,
    }
}

impl NetworkSecurityGroup {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            label: None,
            location: None,
            rules: Vec::new(),
            state: None,
        }
    }
}

::xms_runtime::record! {
    /// The network security group that decides over the traffic of something.
    ///
    /// Element `<NetworkSecurityGroup>`. Since 2014-09-01 or earlier. Answered by
    /// [`GET_FOR_SUBNET`], [`GET_FOR_ROLE`], [`GET_FOR_NETWORK_INTERFACE`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        NETWORK_SECURITY_GROUP_OF_PART_SHAPE,
        "NetworkSecurityGroupOfPart",
        NAMESPACE,
        tag("NetworkSecurityGroup")
    )]
    pub struct NetworkSecurityGroupOfPart {
        /// Which group.
        ///
        /// `<Name>`, required. Since 2014-09-01 or earlier.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// How far it has been put into force, such as `Created`.
        ///
        /// `<State>`. Since 2014-09-01 or earlier. Source: recorded; no client and no page has it.
        #[field(1, "State", String)]
        pub state: Option<String>,
    }
}

impl NetworkSecurityGroupOfPart {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            state: None,
        }
    }
}

::xms_runtime::record! {
    /// What a rule is to say.
    ///
    /// Element `<Rule>`. Since 2014-10-01. Taken by [`SET_RULE`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        SET_NETWORK_SECURITY_RULE_SHAPE,
        "SetNetworkSecurityRule",
        NAMESPACE,
        tag("Rule")
    )]
    pub struct SetNetworkSecurityRule {
        /// The traffic that the rule is about.
        ///
        /// `<Type>`, required. Since 2014-10-01.
        #[field(0, "Type", Enum(TrafficDirection::TABLE), required)]
        pub direction: TrafficDirection,
        /// Its place among the rules of that direction: 100 to 4096, the lowest first.
        ///
        /// `<Priority>`, required. Since 2014-10-01.
        #[field(1, "Priority", Int32, required)]
        pub priority: i32,
        /// What happens to traffic that matches.
        ///
        /// `<Action>`, required. Since 2014-10-01.
        #[field(2, "Action", Enum(RuleAction::TABLE), required)]
        pub action: RuleAction,
        /// Where traffic comes from: an address, a range in CIDR notation, `*`, or one of
        /// `INTERNET`, `VIRTUAL_NETWORK` and `AZURE_LOADBALANCER`.
        ///
        /// `<SourceAddressPrefix>`, required. Since 2014-10-01.
        #[field(3, "SourceAddressPrefix", String, required)]
        pub source_address_prefix: String,
        /// The port that it comes from: a number, a range such as `1024-65535`, or `*`.
        ///
        /// `<SourcePortRange>`, required. Since 2014-10-01.
        #[field(4, "SourcePortRange", String, required)]
        pub source_port_range: String,
        /// Where traffic goes to, written as the source is.
        ///
        /// `<DestinationAddressPrefix>`, required. Since 2014-10-01.
        #[field(5, "DestinationAddressPrefix", String, required)]
        pub destination_address_prefix: String,
        /// The port that it goes to, written as the source is.
        ///
        /// `<DestinationPortRange>`, required. Since 2014-10-01.
        #[field(6, "DestinationPortRange", String, required)]
        pub destination_port_range: String,
        /// How it is sent.
        ///
        /// `<Protocol>`, required. Since 2014-10-01.
        #[field(7, "Protocol", Enum(RuleProtocol::TABLE), required)]
        pub protocol: RuleProtocol,
    }
}

impl SetNetworkSecurityRule {
    /// Creates the element from its fields, all of which are required.
    #[expect(clippy::too_many_arguments, reason = "all of them are required")]
    pub fn new(
        direction: impl Into<TrafficDirection>,
        priority: i32,
        action: impl Into<RuleAction>,
        source_address_prefix: impl Into<String>,
        source_port_range: impl Into<String>,
        destination_address_prefix: impl Into<String>,
        destination_port_range: impl Into<String>,
        protocol: impl Into<RuleProtocol>,
    ) -> Self {
        Self {
            direction: direction.into(),
            priority,
            action: action.into(),
            source_address_prefix: source_address_prefix.into(),
            source_port_range: source_port_range.into(),
            destination_address_prefix: destination_address_prefix.into(),
            destination_port_range: destination_port_range.into(),
            protocol: protocol.into(),
        }
    }
}

::xms_runtime::record! {
    /// A rule that says whether some traffic passes.
    ///
    /// Element `<Rule>`. Since 2014-09-01 or earlier. Occurs in [`LIST`], [`GET`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(NETWORK_SECURITY_RULE_SHAPE, "NetworkSecurityRule", NAMESPACE, tag("Rule"))]
    pub struct NetworkSecurityRule {
        /// How the rule is called.
        ///
        /// `<Name>`, required. Since 2014-09-01 or earlier.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// The traffic that the rule is about.
        ///
        /// `<Type>`. Since 2014-09-01 or earlier.
        #[field(1, "Type", Enum(TrafficDirection::TABLE))]
        pub direction: Option<TrafficDirection>,
        /// Its place among the rules of that direction: 100 to 4096, of rules of the platform up to
        /// 65500, the lowest first.
        ///
        /// `<Priority>`. Since 2014-09-01 or earlier.
        #[field(2, "Priority", Int32)]
        pub priority: Option<i32>,
        /// What happens to traffic that matches.
        ///
        /// `<Action>`. Since 2014-09-01 or earlier.
        #[field(3, "Action", Enum(RuleAction::TABLE))]
        pub action: Option<RuleAction>,
        /// Where traffic comes from: an address, a range in CIDR notation, `*`, or one of
        /// `INTERNET`, `VIRTUAL_NETWORK` and `AZURE_LOADBALANCER`.
        ///
        /// `<SourceAddressPrefix>`. Since 2014-09-01 or earlier.
        #[field(4, "SourceAddressPrefix", String)]
        pub source_address_prefix: Option<String>,
        /// The port that it comes from: a number, a range such as `1024-65535`, or `*`.
        ///
        /// `<SourcePortRange>`. Since 2014-09-01 or earlier.
        #[field(5, "SourcePortRange", String)]
        pub source_port_range: Option<String>,
        /// Where traffic goes to, written as the source is.
        ///
        /// `<DestinationAddressPrefix>`. Since 2014-09-01 or earlier.
        #[field(6, "DestinationAddressPrefix", String)]
        pub destination_address_prefix: Option<String>,
        /// The port that it goes to, written as the source is.
        ///
        /// `<DestinationPortRange>`. Since 2014-09-01 or earlier.
        #[field(7, "DestinationPortRange", String)]
        pub destination_port_range: Option<String>,
        /// How it is sent.
        ///
        /// `<Protocol>`. Since 2014-09-01 or earlier.
        #[field(8, "Protocol", Enum(RuleProtocol::TABLE))]
        pub protocol: Option<RuleProtocol>,
        /// How far it has been put into force, such as `Active`.
        ///
        /// `<State>`. Since 2014-09-01 or earlier.
        #[field(9, "State", String)]
        pub state: Option<String>,
        /// Whether it is one of the platform, which cannot be deleted.
        ///
        /// `<IsDefault>`. Since 2014-09-01 or earlier.
        #[field(10, "IsDefault", Bool)]
        pub is_default: Option<bool>,
    }
}

impl NetworkSecurityRule {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            direction: None,
            priority: None,
            action: None,
            source_address_prefix: None,
            source_port_range: None,
            destination_address_prefix: None,
            destination_port_range: None,
            protocol: None,
            state: None,
            is_default: None,
        }
    }
}

::xms_runtime::open_enum! {
    /// Whether traffic comes in or goes out.
    ///
    /// Since 2014-09-01 or earlier. Occurs in [`LIST`], [`GET`], [`SET_RULE`]. The set is open: a
    /// value that is not named here is kept as it came.
    #[values(TRAFFIC_DIRECTION_TABLE, "TrafficDirection")]
    pub enum TrafficDirection {
        /// What reaches a virtual machine.
        ///
        /// `Inbound`. Since 2014-09-01 or earlier.
        #[value(0, "Inbound")]
        Inbound,
        /// What a virtual machine sends.
        ///
        /// `Outbound`. Since 2014-09-01 or earlier.
        #[value(1, "Outbound")]
        Outbound,
    }
}

::xms_runtime::open_enum! {
    /// What happens to traffic.
    ///
    /// Since 2014-09-01 or earlier. Occurs in [`LIST`], [`GET`], [`SET_RULE`]. The set is open: a
    /// value that is not named here is kept as it came.
    #[values(RULE_ACTION_TABLE, "RuleAction")]
    pub enum RuleAction {
        /// It passes.
        ///
        /// `Allow`. Since 2014-09-01 or earlier.
        #[value(0, "Allow")]
        Allow,
        /// It is dropped.
        ///
        /// `Deny`. Since 2014-09-01 or earlier.
        #[value(1, "Deny")]
        Deny,
    }
}

::xms_runtime::open_enum! {
    /// How traffic is sent.
    ///
    /// Since 2014-09-01 or earlier. Occurs in [`LIST`], [`GET`], [`SET_RULE`]. The set is open: a
    /// value that is not named here is kept as it came.
    #[values(RULE_PROTOCOL_TABLE, "RuleProtocol")]
    pub enum RuleProtocol {
        /// By TCP alone.
        ///
        /// `TCP`. Since 2014-09-01 or earlier.
        #[value(0, "TCP")]
        Tcp,
        /// By UDP alone.
        ///
        /// `UDP`. Since 2014-09-01 or earlier.
        #[value(1, "UDP")]
        Udp,
        /// By whatever protocol.
        ///
        /// `*`. Since 2014-09-01 or earlier.
        #[value(2, "*")]
        Any,
    }
}

::xms_runtime::open_enum! {
    /// How much is told.
    ///
    /// Since 2014-10-01. Occurs in [`GET`]. Used by operations of
    /// [`route-tables`](super::route_tables). The set is open: a value that is not named here is
    /// kept as it came.
    #[values(DETAIL_LEVEL_TABLE, "DetailLevel")]
    pub enum DetailLevel {
        /// Everything, rules and routes included.
        ///
        /// `Full`. Since 2014-10-01.
        #[value(0, "Full")]
        Full,
    }
}
