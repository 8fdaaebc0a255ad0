// Written by `xms generate` from api-spec/service-management/virtual-networks.toml; do not edit.
//! Virtual networks.
//!
//! Virtual networks: addresses of the owner's own, with subnets, in which virtual machines reach
//! one another.
//!
//! All virtual networks of a subscription, their DNS servers and the networks that they connect to,
//! are one document: the network configuration. It is read, changed and set as a whole; two authors
//! who do so at once undo one another's changes.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`SET_CONFIGURATION`] | `PUT /services/networking/media` | since 2012-03-01 |
//! | [`GET_CONFIGURATION`] | `GET /services/networking/media` | first seen at 2013-11-01 |
//! | [`LIST`] | `GET /services/networking/virtualnetwork` | first seen at 2013-11-01 |
//! | [`VALIDATE_MIGRATION`] | `POST /services/networking/virtualnetwork/{virtual-network-name}/migration` | first seen at 2016-07-01 |
//! | [`PREPARE_MIGRATION`] | `POST /services/networking/virtualnetwork/{virtual-network-name}/migration` | first seen at 2016-07-01 |
//! | [`COMMIT_MIGRATION`] | `POST /services/networking/virtualnetwork/{virtual-network-name}/migration` | first seen at 2016-07-01 |
//! | [`ABORT_MIGRATION`] | `POST /services/networking/virtualnetwork/{virtual-network-name}/migration` | first seen at 2016-07-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Method, Operation, Parameter, Resource,
};

use super::{LONG_RUNNING, version};
use super::migrations::ValidationMessageList;

pub use super::elements::virtual_networks::*;

/// Replaces the network configuration of the subscription.
///
/// Set Network Configuration: `PUT /services/networking/media`, since 2012-03-01, long-running.
/// Takes bytes (`application/octet-stream`). Answers 202. See also
/// [`virtual-networks.get-configuration`](GET_CONFIGURATION).
///
/// What the document does not have any more is deleted, where nothing uses it.
///
/// Source: the page has the content type `text/plain`; every client sends this one.
///
/// For example, *nothing at all* (2015-04-01):
///
/// ````xml
/// <NetworkConfiguration xmlns="http://schemas.microsoft.com/ServiceHosting/2011/07/NetworkConfiguration"><VirtualNetworkConfiguration/></NetworkConfiguration>
/// ````
pub static SET_CONFIGURATION: Operation = Operation {
    id: "virtual-networks.set-configuration",
    title: "Set Network Configuration",
    method: Method::Put,
    path: "/services/networking/media",
    body: Body::Bytes("application/octet-stream"),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2012_03_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Reads the network configuration of the subscription.
///
/// Get Network Configuration: `GET /services/networking/media`, first seen at 2013-11-01. Answers
/// 200 with bytes (`application/octet-stream`). See also
/// [`virtual-networks.set-configuration`](SET_CONFIGURATION).
///
/// Until a configuration is set for the first time the answer is 404.
///
/// Source: oldest .NET client.
///
/// For example, *nothing at all* (2015-04-01):
///
/// ````xml
/// <NetworkConfiguration xmlns="http://schemas.microsoft.com/ServiceHosting/2011/07/NetworkConfiguration"><VirtualNetworkConfiguration/></NetworkConfiguration>
/// ````
pub static GET_CONFIGURATION: Operation = Operation {
    id: "virtual-networks.get-configuration",
    title: "Get Network Configuration",
    method: Method::Get,
    path: "/services/networking/media",
    responses: &[ExpectedResponse::new(200, Body::Bytes("application/octet-stream"))],
    availability: Availability::ALWAYS.seen(version::V2013_11_01),
    ..Operation::BASE
};

/// Lists the virtual networks of the subscription, each with its subnets.
///
/// List Virtual Networks: `GET /services/networking/virtualnetwork`, first seen at 2013-11-01.
/// Answers 200 with [`VirtualNetworkSiteList`]. See also
/// [`virtual-networks.get-configuration`](GET_CONFIGURATION).
///
/// Source: oldest .NET client.
///
/// For example, *one with a gateway* (2015-04-01):
///
/// ````xml
/// <VirtualNetworkSites xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <VirtualNetworkSite>
///     <Name>shop</Name>
///     <Id>8e2f6c1a-1d3b-4c58-9a70-2b4c6d8e0f11</Id>
///     <Location>West US</Location>
///     <InUse>false</InUse>
///     <State>Created</State>
///     <AddressSpace>
///       <AddressPrefixes>
///         <AddressPrefix>10.0.0.0/16</AddressPrefix>
///       </AddressPrefixes>
///     </AddressSpace>
///     <Subnets>
///       <Subnet>
///         <Name>inner</Name>
///         <AddressPrefix>10.0.1.0/24</AddressPrefix>
///         <NetworkSecurityGroup>web</NetworkSecurityGroup>
///         <RouteTableName>guarded</RouteTableName>
///       </Subnet>
///     </Subnets>
///     <Dns>
///       <DnsServers>
///         <DnsServer>
///           <Name>office</Name>
///           <Address>10.1.0.4</Address>
///         </DnsServer>
///       </DnsServers>
///     </Dns>
///     <Gateway>
///       <Profile>Small</Profile>
///       <Sites>
///         <LocalNetworkSite>
///           <Name>office</Name>
///           <VpnGatewayAddress>198.51.100.7</VpnGatewayAddress>
///           <AddressSpace>
///             <AddressPrefixes>
///               <AddressPrefix>10.1.0.0/16</AddressPrefix>
///             </AddressPrefixes>
///           </AddressSpace>
///           <Connections>
///             <Connection>
///               <Type>IPsec</Type>
///             </Connection>
///           </Connections>
///         </LocalNetworkSite>
///       </Sites>
///       <VPNClientAddressPool>
///         <AddressPrefixes>
///           <AddressPrefix>172.16.0.0/24</AddressPrefix>
///         </AddressPrefixes>
///       </VPNClientAddressPool>
///     </Gateway>
///   </VirtualNetworkSite>
/// </VirtualNetworkSites>
/// ````
pub static LIST: Operation = Operation {
    id: "virtual-networks.list",
    title: "List Virtual Networks",
    method: Method::Get,
    path: "/services/networking/virtualnetwork",
    responses: &[
        ExpectedResponse::new(200, Body::Element(VirtualNetworkSiteList::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2013_11_01),
    ..Operation::BASE
};

/// Tells what stands in the way of moving a virtual network to Resource Manager.
///
/// Validate Virtual Network Migration:
/// `POST /services/networking/virtualnetwork/{virtual-network-name}/migration`, first seen at
/// 2016-07-01. Answers 200 with [`ValidationMessageList`]. See also
/// [`virtual-networks.prepare-migration`](PREPARE_MIGRATION).
///
/// Source: node client, which is the only one that has it.
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
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
///     <ResourceType>VirtualNetwork</ResourceType>
///     <ResourceName>shop</ResourceName>
///     <Category>Error</Category>
///     <Message>The network has a gateway of a kind that cannot be moved.</Message>
///   </ValidationMessage>
/// </ValidationMessages>
/// ````
pub static VALIDATE_MIGRATION: Operation = Operation {
    id: "virtual-networks.validate-migration",
    title: "Validate Virtual Network Migration",
    method: Method::Post,
    path: "/services/networking/virtualnetwork/{virtual-network-name}/migration",
    path_parameters: &[Parameter::new("virtual-network-name", Kind::String).required()],
    query: &[Parameter::constant("comp", "validate")],
    responses: &[
        ExpectedResponse::new(200, Body::Element(ValidationMessageList::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2016_07_01),
    ..Operation::BASE
};

/// Makes a virtual network ready to be moved to Resource Manager; it can be looked at there
/// afterwards.
///
/// Prepare Virtual Network Migration:
/// `POST /services/networking/virtualnetwork/{virtual-network-name}/migration`, first seen at
/// 2016-07-01, long-running. Answers 202. See also
/// [`virtual-networks.commit-migration`](COMMIT_MIGRATION),
/// [`virtual-networks.abort-migration`](ABORT_MIGRATION).
///
/// Until the migration is committed or aborted, nothing of it can be changed.
///
/// Source: node client, which is the only one that has it.
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
///
/// In the query:
///
/// - `comp=prepare`
pub static PREPARE_MIGRATION: Operation = Operation {
    id: "virtual-networks.prepare-migration",
    title: "Prepare Virtual Network Migration",
    method: Method::Post,
    path: "/services/networking/virtualnetwork/{virtual-network-name}/migration",
    path_parameters: &[Parameter::new("virtual-network-name", Kind::String).required()],
    query: &[Parameter::constant("comp", "prepare")],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2016_07_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Moves what was prepared to Resource Manager; this API does not have it any more.
///
/// Commit Virtual Network Migration:
/// `POST /services/networking/virtualnetwork/{virtual-network-name}/migration`, first seen at
/// 2016-07-01, long-running. Answers 202. See also
/// [`virtual-networks.prepare-migration`](PREPARE_MIGRATION).
///
/// Source: node client, which is the only one that has it.
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
///
/// In the query:
///
/// - `comp=commit`
pub static COMMIT_MIGRATION: Operation = Operation {
    id: "virtual-networks.commit-migration",
    title: "Commit Virtual Network Migration",
    method: Method::Post,
    path: "/services/networking/virtualnetwork/{virtual-network-name}/migration",
    path_parameters: &[Parameter::new("virtual-network-name", Kind::String).required()],
    query: &[Parameter::constant("comp", "commit")],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2016_07_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Takes back what was prepared; all is as it was.
///
/// Abort Virtual Network Migration:
/// `POST /services/networking/virtualnetwork/{virtual-network-name}/migration`, first seen at
/// 2016-07-01, long-running. Answers 202. See also
/// [`virtual-networks.prepare-migration`](PREPARE_MIGRATION).
///
/// Source: node client, which is the only one that has it.
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
///
/// In the query:
///
/// - `comp=abort`
pub static ABORT_MIGRATION: Operation = Operation {
    id: "virtual-networks.abort-migration",
    title: "Abort Virtual Network Migration",
    method: Method::Post,
    path: "/services/networking/virtualnetwork/{virtual-network-name}/migration",
    path_parameters: &[Parameter::new("virtual-network-name", Kind::String).required()],
    query: &[Parameter::constant("comp", "abort")],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2016_07_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "virtual-networks",
    title: "Virtual networks",
    operations: &[
        &SET_CONFIGURATION,
        &GET_CONFIGURATION,
        &LIST,
        &VALIDATE_MIGRATION,
        &PREPARE_MIGRATION,
        &COMMIT_MIGRATION,
        &ABORT_MIGRATION,
    ],
    shapes: &[
        VirtualNetworkSiteList::SHAPE,
        VirtualNetworkSite::SHAPE,
        AddressSpace::SHAPE,
        Subnet::SHAPE,
        VirtualNetworkSiteGateway::SHAPE,
        LocalNetworkSite::SHAPE,
        LocalNetworkSiteConnection::SHAPE,
        VpnClientAddressPool::SHAPE,
    ],
    ..Resource::BASE
};
