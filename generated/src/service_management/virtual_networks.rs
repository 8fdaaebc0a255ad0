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
    Availability, Body, ExpectedResponse, Field, Kind, Method, Operation, Parameter,
    Resource,
};

use super::{LONG_RUNNING, NAMESPACE, version};
use super::deployments::DnsSettings;
use super::migrations::{MigrationState, ValidationMessageList};

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

::xms_runtime::record! {
    /// The virtual networks of a subscription.
    ///
    /// Element `<VirtualNetworkSites>`. Since 2013-11-01 or earlier. Answered by [`LIST`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        VIRTUAL_NETWORK_SITE_LIST_SHAPE,
        "VirtualNetworkSiteList",
        NAMESPACE,
        tag("VirtualNetworkSites")
    )]
    pub struct VirtualNetworkSiteList {
        /// One entry for each network.
        ///
        /// `<VirtualNetworkSite>`, any number of times. Since 2013-11-01 or earlier.
        #[field(0, "VirtualNetworkSite", Flat(&Kind::Record(VirtualNetworkSite::SHAPE)))]
        pub virtual_network_sites: Vec<VirtualNetworkSite>,
    }
}

impl VirtualNetworkSiteList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A virtual network: its address space, subnets, name servers and gateway.
    ///
    /// Element `<VirtualNetworkSite>`. Since 2013-11-01 or earlier. Occurs in [`LIST`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(VIRTUAL_NETWORK_SITE_SHAPE, "VirtualNetworkSite", NAMESPACE)]
    pub struct VirtualNetworkSite {
        /// How the network is called.
        ///
        /// `<Name>`, required. Since 2013-11-01 or earlier.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// A text to show to people.
        ///
        /// `<Label>`. Since 2013-11-01 or earlier.
        #[field(1, "Label", String)]
        pub label: Option<String>,
        /// What the service knows it by.
        ///
        /// `<Id>`. Since 2013-11-01 or earlier.
        #[field(2, "Id", String)]
        pub id: Option<String>,
        /// The affinity group that everything in it belongs to; of networks made before there were
        /// regional ones.
        ///
        /// `<AffinityGroup>`. Since 2013-11-01 or earlier.
        #[field(3, "AffinityGroup", String)]
        pub affinity_group: Option<String>,
        /// How its last change went, such as `Created`.
        ///
        /// `<State>`. Since 2013-11-01 or earlier.
        #[field(4, "State", String)]
        pub state: Option<String>,
        /// Whether something in it keeps it from being deleted.
        ///
        /// `<InUse>`. Since 2013-11-01 or earlier. Source: recorded; no client and no page has it.
        #[field(5, "InUse", Bool)]
        pub in_use: Option<bool>,
        /// The addresses that are its own.
        ///
        /// `<AddressSpace>`. Since 2013-11-01 or earlier.
        #[field(6, "AddressSpace", Record(AddressSpace::SHAPE))]
        pub address_space: Option<AddressSpace>,
        /// The parts that they are divided into.
        ///
        /// `<Subnets>` of `<Subnet>`. Since 2013-11-01 or earlier.
        #[field(7, "Subnets", List(&Field::new("Subnet", Kind::Record(Subnet::SHAPE))))]
        pub subnets: Vec<Subnet>,
        /// The DNS servers that its virtual machines ask.
        ///
        /// `<Dns>`. Since 2013-11-01 or earlier.
        #[field(8, "Dns", Record(DnsSettings::SHAPE))]
        pub dns: Option<DnsSettings>,
        /// How it is connected to other networks; absent where it is not.
        ///
        /// `<Gateway>`. Since 2013-11-01 or earlier.
        #[field(9, "Gateway", Record(VirtualNetworkSiteGateway::SHAPE))]
        pub gateway: Option<VirtualNetworkSiteGateway>,
        /// The region that it is in.
        ///
        /// `<Location>`. First seen at 2014-09-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(10, "Location", String, seen(version::V2014_09_01))]
        pub location: Option<String>,
        /// How far it is on its way to Resource Manager.
        ///
        /// `<MigrationState>`. First seen at 2016-07-01, an upper bound. Source: node client, which
        /// is the only one that has it.
        #[field(
            11,
            "MigrationState",
            Enum(MigrationState::TABLE),
            seen(version::V2016_07_01)
        )]
        pub migration_state: Option<MigrationState>,
    }
}

impl VirtualNetworkSite {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            label: None,
            id: None,
            affinity_group: None,
            state: None,
            in_use: None,
            address_space: None,
            subnets: Vec::new(),
            dns: None,
            gateway: None,
            location: None,
            migration_state: None,
        }
    }
}

::xms_runtime::record! {
    /// Ranges of addresses.
    ///
    /// Element `<AddressSpace>`. Since 2013-11-01 or earlier. Occurs in [`LIST`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(ADDRESS_SPACE_SHAPE, "AddressSpace", NAMESPACE)]
    pub struct AddressSpace {
        /// The ranges, in CIDR notation.
        ///
        /// `<AddressPrefixes>` of `<AddressPrefix>`. Since 2013-11-01 or earlier.
        #[field(0, "AddressPrefixes", List(&Field::new("AddressPrefix", Kind::String)))]
        pub address_prefixes: Vec<String>,
    }
}

impl AddressSpace {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A part of the addresses of a virtual network.
    ///
    /// Element `<Subnet>`. Since 2013-11-01 or earlier. Occurs in [`LIST`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(SUBNET_SHAPE, "Subnet", NAMESPACE)]
    pub struct Subnet {
        /// How the subnet is called.
        ///
        /// `<Name>`, required. Since 2013-11-01 or earlier.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// Its addresses, in CIDR notation.
        ///
        /// `<AddressPrefix>`. Since 2013-11-01 or earlier.
        #[field(1, "AddressPrefix", String)]
        pub address_prefix: Option<String>,
        /// The network security group that decides over its traffic.
        ///
        /// `<NetworkSecurityGroup>`. First seen at 2014-09-01, an upper bound. Source: first .NET
        /// client that has it.
        #[field(2, "NetworkSecurityGroup", String, seen(version::V2014_09_01))]
        pub network_security_group: Option<String>,
        /// The route table that its traffic follows.
        ///
        /// `<RouteTableName>`. Since 2013-11-01 or earlier. Source: recorded; no client and no page
        /// has it.
        #[field(3, "RouteTableName", String)]
        pub route_table_name: Option<String>,
    }
}

impl Subnet {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            address_prefix: None,
            network_security_group: None,
            route_table_name: None,
        }
    }
}

::xms_runtime::record! {
    /// How a virtual network is connected to other networks.
    ///
    /// Element `<Gateway>`. Since 2013-11-01 or earlier. Occurs in [`LIST`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        VIRTUAL_NETWORK_SITE_GATEWAY_SHAPE,
        "VirtualNetworkSiteGateway",
        NAMESPACE,
        tag("Gateway")
    )]
    pub struct VirtualNetworkSiteGateway {
        /// The size of the gateway, such as `Small`.
        ///
        /// `<Profile>`. Since 2013-11-01 or earlier.
        #[field(0, "Profile", String)]
        pub profile: Option<String>,
        /// Networks of the owner that it reaches.
        ///
        /// `<Sites>` of `<LocalNetworkSite>`. Since 2013-11-01 or earlier.
        #[field(
            1,
            "Sites",
            List(&Field::new("LocalNetworkSite", Kind::Record(LocalNetworkSite::SHAPE)))
        )]
        pub sites: Vec<LocalNetworkSite>,
        /// Addresses for single computers that connect to it.
        ///
        /// `<VPNClientAddressPool>`. Since 2013-11-01 or earlier.
        #[field(2, "VPNClientAddressPool", Record(VpnClientAddressPool::SHAPE))]
        pub vpn_client_address_pool: Option<VpnClientAddressPool>,
        /// Other virtual networks that it reaches.
        ///
        /// `<VnetNames>` of `<VnetName>`. Since 2013-11-01 or earlier. Source: recorded; no client
        /// and no page has it.
        #[field(3, "VnetNames", List(&Field::new("VnetName", Kind::String)))]
        pub vnet_names: Vec<String>,
    }
}

impl VirtualNetworkSiteGateway {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A network of the owner's own that is reached from a virtual network.
    ///
    /// Element `<LocalNetworkSite>`. Since 2013-11-01 or earlier. Occurs in [`LIST`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(LOCAL_NETWORK_SITE_SHAPE, "LocalNetworkSite", NAMESPACE)]
    pub struct LocalNetworkSite {
        /// How the network is called in the configuration.
        ///
        /// `<Name>`, required. Since 2013-11-01 or earlier.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// The addresses that are reached there.
        ///
        /// `<AddressSpace>`. Since 2013-11-01 or earlier.
        #[field(1, "AddressSpace", Record(AddressSpace::SHAPE))]
        pub address_space: Option<AddressSpace>,
        /// The public address of its VPN device.
        ///
        /// `<VpnGatewayAddress>`. Since 2013-11-01 or earlier.
        #[field(2, "VpnGatewayAddress", String)]
        pub vpn_gateway_address: Option<String>,
        /// The ways on which it is reached.
        ///
        /// `<Connections>` of `<Connection>`. Since 2013-11-01 or earlier.
        #[field(
            3,
            "Connections",
            List(&Field::new("Connection", Kind::Record(LocalNetworkSiteConnection::SHAPE)))
        )]
        pub connections: Vec<LocalNetworkSiteConnection>,
    }
}

impl LocalNetworkSite {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            address_space: None,
            vpn_gateway_address: None,
            connections: Vec::new(),
        }
    }
}

::xms_runtime::record! {
    /// A way on which a network is reached.
    ///
    /// Element `<Connection>`. Since 2013-11-01 or earlier. Occurs in [`LIST`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        LOCAL_NETWORK_SITE_CONNECTION_SHAPE,
        "LocalNetworkSiteConnection",
        NAMESPACE,
        tag("Connection")
    )]
    pub struct LocalNetworkSiteConnection {
        /// The kind of way: `IPsec` or `Dedicated`.
        ///
        /// `<Type>`. Since 2013-11-01 or earlier.
        #[field(0, "Type", String)]
        pub kind: Option<String>,
    }
}

impl LocalNetworkSiteConnection {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Addresses for single computers that connect to a virtual network.
    ///
    /// Element `<VPNClientAddressPool>`. Since 2013-11-01 or earlier. Occurs in [`LIST`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(VPN_CLIENT_ADDRESS_POOL_SHAPE, "VPNClientAddressPool", NAMESPACE)]
    pub struct VpnClientAddressPool {
        /// The ranges, in CIDR notation.
        ///
        /// `<AddressPrefixes>` of `<AddressPrefix>`. Since 2013-11-01 or earlier.
        #[field(0, "AddressPrefixes", List(&Field::new("AddressPrefix", Kind::String)))]
        pub address_prefixes: Vec<String>,
    }
}

impl VpnClientAddressPool {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}
