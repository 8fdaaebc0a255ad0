// Written by `xms generate` from api-spec/service-management/virtual-networks.toml; do not edit.
//! Elements and enums of *Virtual networks*.

use ::xms_runtime::{Field, Kind};

use super::super::{NAMESPACE, version};
use super::super::deployments::DnsSettings;
use super::super::migrations::MigrationState;

::xms_runtime::record! {
    /// The virtual networks of a subscription.
    ///
    /// Element `<VirtualNetworkSites>`. Since 2013-11-01 or earlier. Answered by
    /// [`LIST`](super::super::virtual_networks::LIST).
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
    /// Element `<VirtualNetworkSite>`. Since 2013-11-01 or earlier. Occurs in
    /// [`LIST`](super::super::virtual_networks::LIST).
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
    /// Element `<AddressSpace>`. Since 2013-11-01 or earlier. Occurs in
    /// [`LIST`](super::super::virtual_networks::LIST).
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
    /// Element `<Subnet>`. Since 2013-11-01 or earlier. Occurs in
    /// [`LIST`](super::super::virtual_networks::LIST).
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
    /// Element `<Gateway>`. Since 2013-11-01 or earlier. Occurs in
    /// [`LIST`](super::super::virtual_networks::LIST).
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
    /// Element `<LocalNetworkSite>`. Since 2013-11-01 or earlier. Occurs in
    /// [`LIST`](super::super::virtual_networks::LIST).
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
    /// Element `<Connection>`. Since 2013-11-01 or earlier. Occurs in
    /// [`LIST`](super::super::virtual_networks::LIST).
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
    /// Element `<VPNClientAddressPool>`. Since 2013-11-01 or earlier. Occurs in
    /// [`LIST`](super::super::virtual_networks::LIST).
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
