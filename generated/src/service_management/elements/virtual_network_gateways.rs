// Written by `xms generate` from api-spec/service-management/virtual-network-gateways.toml; do not edit.
//! Elements and enums of *Virtual network gateways*.

use ::xms_runtime::{Kind, Uuid};

use super::super::{NAMESPACE, version};
use super::super::gateways::{DefaultSites, GatewayEvent, GatewaySize, GatewayType};
use super::super::local_network_gateways::BgpSettings;

::xms_runtime::record! {
    /// What a new gateway is to be.
    ///
    /// Element `<CreateVirtualNetworkGatewayParameters>`. Since 2015-02-01 or earlier. Taken by
    /// [`CREATE`](super::super::virtual_network_gateways::CREATE).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        CREATE_VIRTUAL_NETWORK_GATEWAY_SHAPE,
        "CreateVirtualNetworkGateway",
        NAMESPACE,
        tag("CreateVirtualNetworkGatewayParameters")
    )]
    pub struct CreateVirtualNetworkGateway {
        /// How the gateway is to be called.
        ///
        /// `<GatewayName>`, required. Since 2015-02-01 or earlier.
        #[field(0, "GatewayName", String, required)]
        pub gateway_name: String,
        /// How much traffic it is to take.
        ///
        /// `<GatewaySize>`. Since 2015-02-01 or earlier.
        #[field(1, "GatewaySize", Enum(GatewaySize::TABLE))]
        pub gateway_size: Option<GatewaySize>,
        /// How it learns routes.
        ///
        /// `<GatewayType>`. Since 2015-02-01 or earlier.
        #[field(2, "GatewayType", Enum(GatewayType::TABLE))]
        pub gateway_type: Option<GatewayType>,
        /// The region that it is to be in.
        ///
        /// `<Location>`. Since 2015-02-01 or earlier.
        #[field(3, "Location", String)]
        pub location: Option<String>,
        /// The virtual network that it is for.
        ///
        /// `<VnetId>`. Since 2015-02-01 or earlier.
        #[field(4, "VnetId", String)]
        pub vnet_id: Option<String>,
        /// How it exchanges routes by BGP.
        ///
        /// `<BgpSettings>`. First seen at 2016-07-01, an upper bound. Source: node client, which is
        /// the only one that has it.
        #[field(5, "BgpSettings", Record(BgpSettings::SHAPE), seen(version::V2016_07_01))]
        pub bgp_settings: Option<BgpSettings>,
    }
}

impl CreateVirtualNetworkGateway {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(gateway_name: impl Into<String>) -> Self {
        Self {
            gateway_name: gateway_name.into(),
            gateway_size: None,
            gateway_type: None,
            location: None,
            vnet_id: None,
            bgp_settings: None,
        }
    }
}

::xms_runtime::record! {
    /// Every gateway of the subscription that can have several connections.
    ///
    /// Element `<VirtualNetworkGateways>`. Since 2015-02-01 or earlier. Answered by
    /// [`LIST`](super::super::virtual_network_gateways::LIST).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        VIRTUAL_NETWORK_GATEWAY_LIST_SHAPE,
        "VirtualNetworkGatewayList",
        NAMESPACE,
        tag("VirtualNetworkGateways")
    )]
    pub struct VirtualNetworkGatewayList {
        /// One entry for each gateway.
        ///
        /// `<VirtualNetworkGateway>`, any number of times. Since 2015-02-01 or earlier.
        #[field(
            0,
            "VirtualNetworkGateway",
            Flat(&Kind::Record(VirtualNetworkGateway::SHAPE))
        )]
        pub virtual_network_gateways: Vec<VirtualNetworkGateway>,
    }
}

impl VirtualNetworkGatewayList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A gateway that can have several connections, to sites and to other networks.
    ///
    /// Element `<VirtualNetworkGateway>`. Since 2015-02-01 or earlier. Answered by
    /// [`GET`](super::super::virtual_network_gateways::GET). Occurs in
    /// [`LIST`](super::super::virtual_network_gateways::LIST).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(VIRTUAL_NETWORK_GATEWAY_SHAPE, "VirtualNetworkGateway", NAMESPACE)]
    pub struct VirtualNetworkGateway {
        /// What other operations know it by.
        ///
        /// `<GatewayId>`, required. Since 2015-02-01 or earlier.
        #[field(0, "GatewayId", Uuid, required)]
        pub gateway_id: Uuid,
        /// How the gateway is called.
        ///
        /// `<GatewayName>`. Since 2015-02-01 or earlier.
        #[field(1, "GatewayName", String)]
        pub gateway_name: Option<String>,
        /// How much traffic it takes.
        ///
        /// `<GatewaySize>`. Since 2015-02-01 or earlier.
        #[field(2, "GatewaySize", Enum(GatewaySize::TABLE))]
        pub gateway_size: Option<GatewaySize>,
        /// How it learns routes.
        ///
        /// `<GatewayType>`. Since 2015-02-01 or earlier.
        #[field(3, "GatewayType", Enum(GatewayType::TABLE))]
        pub gateway_type: Option<GatewayType>,
        /// What happened to it last.
        ///
        /// `<LastEvent>`. Since 2015-02-01 or earlier.
        #[field(4, "LastEvent", Record(GatewayEvent::SHAPE))]
        pub last_event: Option<GatewayEvent>,
        /// Whether it is there, such as `Provisioned`.
        ///
        /// `<State>`. Since 2015-02-01 or earlier.
        #[field(5, "State", String)]
        pub state: Option<String>,
        /// Its public address.
        ///
        /// `<VIPAddress>`. Since 2015-02-01 or earlier.
        #[field(6, "VIPAddress", String)]
        pub vip_address: Option<String>,
        /// By way of which network traffic to everywhere else goes.
        ///
        /// `<DefaultSites>`. Since 2015-02-01 or earlier.
        #[field(7, "DefaultSites", Record(DefaultSites::SHAPE))]
        pub default_sites: Option<DefaultSites>,
        /// Whether it exchanges routes by BGP.
        ///
        /// `<EnableBgp>`. Since 2015-02-01 or earlier.
        #[field(8, "EnableBgp", Bool)]
        pub enable_bgp: Option<bool>,
        /// The region that it is in.
        ///
        /// `<Location>`. Since 2015-02-01 or earlier.
        #[field(9, "Location", String)]
        pub location: Option<String>,
        /// The gateway subnet, of which it takes its addresses.
        ///
        /// `<SubnetId>`. Since 2015-02-01 or earlier.
        #[field(10, "SubnetId", String)]
        pub subnet_id: Option<String>,
        /// The virtual network that it is for.
        ///
        /// `<VnetId>`. Since 2015-02-01 or earlier.
        #[field(11, "VnetId", String)]
        pub vnet_id: Option<String>,
        /// How it does so.
        ///
        /// `<BgpSettings>`. First seen at 2016-07-01, an upper bound. Source: node client, which is
        /// the only one that has it.
        #[field(12, "BgpSettings", Record(BgpSettings::SHAPE), seen(version::V2016_07_01))]
        pub bgp_settings: Option<BgpSettings>,
    }
}

impl VirtualNetworkGateway {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(gateway_id: impl Into<Uuid>) -> Self {
        Self {
            gateway_id: gateway_id.into(),
            gateway_name: None,
            gateway_size: None,
            gateway_type: None,
            last_event: None,
            state: None,
            vip_address: None,
            default_sites: None,
            enable_bgp: None,
            location: None,
            subnet_id: None,
            vnet_id: None,
            bgp_settings: None,
        }
    }
}
