// Written by `xms generate` from api-spec/service-management/local-network-gateways.toml; do not edit.
//! Elements and enums of *Local network gateways*.

use ::xms_runtime::{Field, Kind, Uuid};

use super::super::{NAMESPACE, version};

::xms_runtime::record! {
    /// What is to be said of a network of the owner's own.
    ///
    /// Element `<CreateLocalNetworkGatewayParameters>`. Since 2015-02-01 or earlier. Taken by
    /// [`CREATE`](super::super::local_network_gateways::CREATE).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        CREATE_LOCAL_NETWORK_GATEWAY_SHAPE,
        "CreateLocalNetworkGateway",
        NAMESPACE,
        tag("CreateLocalNetworkGatewayParameters")
    )]
    pub struct CreateLocalNetworkGateway {
        /// The addresses that are reached there, in CIDR notation.
        ///
        /// `<AddressSpace>` of `<string>`. First seen at 2016-07-01, an upper bound. Source: node
        /// client, which is the only one that has it.
        #[field(
            0,
            "AddressSpace",
            List(
                &Field::new(
                    "string",
                    Kind::String
                ).namespace("http://schemas.microsoft.com/2003/10/Serialization/Arrays")
            ),
            seen(version::V2016_07_01)
        )]
        pub address_space: Vec<String>,
        /// How the network is to be called.
        ///
        /// `<GatewayName>`, required. Since 2015-02-01 or earlier.
        #[field(1, "GatewayName", String, required)]
        pub gateway_name: String,
        /// The public address of its VPN device.
        ///
        /// `<IpAddress>`, required. Since 2015-02-01 or earlier.
        #[field(2, "IpAddress", String, required)]
        pub ip_address: String,
        /// How that exchanges routes by BGP.
        ///
        /// `<BgpSettings>`. First seen at 2016-07-01, an upper bound. Source: node client, which is
        /// the only one that has it.
        #[field(3, "BgpSettings", Record(BgpSettings::SHAPE), seen(version::V2016_07_01))]
        pub bgp_settings: Option<BgpSettings>,
    }
}

impl CreateLocalNetworkGateway {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(gateway_name: impl Into<String>, ip_address: impl Into<String>) -> Self {
        Self {
            address_space: Vec::new(),
            gateway_name: gateway_name.into(),
            ip_address: ip_address.into(),
            bgp_settings: None,
        }
    }
}

::xms_runtime::record! {
    /// What is to be said of a network of the owner's own from now on.
    ///
    /// Element `<UpdateLocalNetworkGatewayParameters>`. Since 2015-02-01 or earlier. Taken by
    /// [`UPDATE`](super::super::local_network_gateways::UPDATE).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        UPDATE_LOCAL_NETWORK_GATEWAY_SHAPE,
        "UpdateLocalNetworkGateway",
        NAMESPACE,
        tag("UpdateLocalNetworkGatewayParameters")
    )]
    pub struct UpdateLocalNetworkGateway {
        /// The addresses that are reached there, in CIDR notation.
        ///
        /// `<AddressSpace>` of `<string>`. First seen at 2016-03-01, an upper bound. Source:
        /// recorded request 76999b7118da5834.
        #[field(
            0,
            "AddressSpace",
            List(
                &Field::new(
                    "string",
                    Kind::String
                ).namespace("http://schemas.microsoft.com/2003/10/Serialization/Arrays")
            ),
            seen(version::V2016_03_01)
        )]
        pub address_space: Vec<String>,
        /// How its VPN device exchanges routes by BGP.
        ///
        /// `<BgpSettings>`. First seen at 2016-03-01, an upper bound. Source: recorded request
        /// 87bad01f1da6ec8c.
        #[field(1, "BgpSettings", Record(BgpSettings::SHAPE), seen(version::V2016_03_01))]
        pub bgp_settings: Option<BgpSettings>,
    }
}

impl UpdateLocalNetworkGateway {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// The networks of the owner's own that were described.
    ///
    /// Element `<LocalNetworkGateways>`. Since 2015-02-01 or earlier. Answered by
    /// [`LIST`](super::super::local_network_gateways::LIST).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        LOCAL_NETWORK_GATEWAY_LIST_SHAPE,
        "LocalNetworkGatewayList",
        NAMESPACE,
        tag("LocalNetworkGateways")
    )]
    pub struct LocalNetworkGatewayList {
        /// One entry for each network.
        ///
        /// `<LocalNetworkGateway>`, any number of times. Since 2015-02-01 or earlier.
        #[field(0, "LocalNetworkGateway", Flat(&Kind::Record(LocalNetworkGateway::SHAPE)))]
        pub local_network_gateways: Vec<LocalNetworkGateway>,
    }
}

impl LocalNetworkGatewayList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A network of the owner's own.
    ///
    /// Element `<LocalNetworkGateway>`. Since 2015-02-01 or earlier. Answered by
    /// [`GET`](super::super::local_network_gateways::GET). Occurs in
    /// [`LIST`](super::super::local_network_gateways::LIST).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(LOCAL_NETWORK_GATEWAY_SHAPE, "LocalNetworkGateway", NAMESPACE)]
    pub struct LocalNetworkGateway {
        /// The addresses that are reached there, in CIDR notation.
        ///
        /// `<AddressSpace>` of `<string>`. First seen at 2016-07-01, an upper bound. Source: node
        /// client, which is the only one that has it.
        #[field(
            0,
            "AddressSpace",
            List(
                &Field::new(
                    "string",
                    Kind::String
                ).namespace("http://schemas.microsoft.com/2003/10/Serialization/Arrays")
            ),
            seen(version::V2016_07_01)
        )]
        pub address_space: Vec<String>,
        /// How the network is called.
        ///
        /// `<GatewayName>`. Since 2015-02-01 or earlier.
        #[field(1, "GatewayName", String)]
        pub gateway_name: Option<String>,
        /// What other operations know it by.
        ///
        /// `<Id>`, required. Since 2015-02-01 or earlier.
        #[field(2, "Id", Uuid, required)]
        pub id: Uuid,
        /// The public address of its VPN device.
        ///
        /// `<IpAddress>`. Since 2015-02-01 or earlier.
        #[field(3, "IpAddress", String)]
        pub ip_address: Option<String>,
        /// How that exchanges routes by BGP.
        ///
        /// `<BgpSettings>`. First seen at 2016-07-01, an upper bound. Source: node client, which is
        /// the only one that has it.
        #[field(4, "BgpSettings", Record(BgpSettings::SHAPE), seen(version::V2016_07_01))]
        pub bgp_settings: Option<BgpSettings>,
        /// The region of the gateways that can connect to it.
        ///
        /// `<Location>`. Since 2015-02-01 or earlier. Source: recorded; no client and no page has
        /// it.
        #[field(5, "Location", String)]
        pub location: Option<String>,
    }
}

impl LocalNetworkGateway {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(id: impl Into<Uuid>) -> Self {
        Self {
            address_space: Vec::new(),
            gateway_name: None,
            id: id.into(),
            ip_address: None,
            bgp_settings: None,
            location: None,
        }
    }
}

::xms_runtime::record! {
    /// How routes are exchanged by BGP.
    ///
    /// Element `<BgpSettings>`. Since 2016-03-01 or earlier. Occurs in
    /// [`CREATE`](super::super::local_network_gateways::CREATE),
    /// [`LIST`](super::super::local_network_gateways::LIST),
    /// [`GET`](super::super::local_network_gateways::GET),
    /// [`UPDATE`](super::super::local_network_gateways::UPDATE). Used by operations of
    /// [`virtual-network-gateways`](super::super::virtual_network_gateways).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(BGP_SETTINGS_SHAPE, "BgpSettings", NAMESPACE)]
    pub struct BgpSettings {
        /// The number of the autonomous system.
        ///
        /// `<Asn>`. Since 2016-03-01 or earlier.
        #[field(0, "Asn", Int32)]
        pub asn: Option<i32>,
        /// The address that speaks BGP.
        ///
        /// `<BgpPeeringAddress>`. Since 2016-03-01 or earlier.
        #[field(1, "BgpPeeringAddress", String)]
        pub bgp_peering_address: Option<String>,
        /// How much routes from there weigh against others.
        ///
        /// `<PeerWeight>`. Since 2016-03-01 or earlier.
        #[field(2, "PeerWeight", Int32)]
        pub peer_weight: Option<i32>,
    }
}

impl BgpSettings {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}
