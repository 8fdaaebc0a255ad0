// Written by `xms generate` from api-spec/service-management/gateway-connections.toml; do not edit.
//! Elements and enums of *Gateway connections*.

use ::xms_runtime::{Kind, Secret, Uuid};

use super::super::{NAMESPACE, version};

::xms_runtime::record! {
    /// What is to be connected.
    ///
    /// Element `<CreateGatewayConnectionParameters>`. Since 2015-02-01 or earlier. Taken by
    /// [`CREATE`](super::super::gateway_connections::CREATE).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        CREATE_GATEWAY_CONNECTION_SHAPE,
        "CreateGatewayConnection",
        NAMESPACE,
        tag("CreateGatewayConnectionParameters")
    )]
    pub struct CreateGatewayConnection {
        /// The local network gateway, virtual network gateway or circuit at the other end.
        ///
        /// `<ConnectedEntityId>`, required. Since 2015-02-01 or earlier.
        #[field(0, "ConnectedEntityId", String, required)]
        pub connected_entity_id: String,
        /// How the connection is to be called.
        ///
        /// `<GatewayConnectionName>`, required. Since 2015-02-01 or earlier.
        #[field(1, "GatewayConnectionName", String, required)]
        pub gateway_connection_name: String,
        /// What is at the other end.
        ///
        /// `<GatewayConnectionType>`, required. Since 2015-02-01 or earlier.
        #[field(2, "GatewayConnectionType", Enum(GatewayConnectionType::TABLE), required)]
        pub gateway_connection_type: GatewayConnectionType,
        /// The gateway at this end.
        ///
        /// `<VirtualNetworkGatewayId>`, required. Since 2015-02-01 or earlier.
        #[field(3, "VirtualNetworkGatewayId", Uuid, required)]
        pub virtual_network_gateway_id: Uuid,
        /// How much its routes weigh against those of other connections.
        ///
        /// `<RoutingWeight>`. Since 2015-02-01 or earlier.
        #[field(4, "RoutingWeight", Int32)]
        pub routing_weight: Option<i32>,
        /// The key by which both ends know one another; only of `IPsec` and `Vnet2Vnet`.
        ///
        /// `<SharedKey>`, secret. Since 2015-02-01 or earlier.
        #[field(5, "SharedKey", String, secret)]
        pub shared_key: Option<Secret<String>>,
        /// Whether routes are exchanged by BGP.
        ///
        /// `<EnableBgp>`. First seen at 2016-07-01, an upper bound. Source: node client, which is
        /// the only one that has it.
        #[field(6, "EnableBgp", Bool, seen(version::V2016_07_01))]
        pub enable_bgp: Option<bool>,
    }
}

impl CreateGatewayConnection {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(
        connected_entity_id: impl Into<String>,
        gateway_connection_name: impl Into<String>,
        gateway_connection_type: impl Into<GatewayConnectionType>,
        virtual_network_gateway_id: impl Into<Uuid>,
    ) -> Self {
        Self {
            connected_entity_id: connected_entity_id.into(),
            gateway_connection_name: gateway_connection_name.into(),
            gateway_connection_type: gateway_connection_type.into(),
            virtual_network_gateway_id: virtual_network_gateway_id.into(),
            routing_weight: None,
            shared_key: None,
            enable_bgp: None,
        }
    }
}

::xms_runtime::record! {
    /// What a connection is to be from now on.
    ///
    /// Element `<UpdateGatewayConnectionParameters>`. Since 2015-02-01 or earlier. Taken by
    /// [`UPDATE`](super::super::gateway_connections::UPDATE).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        UPDATE_GATEWAY_CONNECTION_SHAPE,
        "UpdateGatewayConnection",
        NAMESPACE,
        tag("UpdateGatewayConnectionParameters")
    )]
    pub struct UpdateGatewayConnection {
        /// How much its routes weigh against those of other connections.
        ///
        /// `<RoutingWeight>`, required. Since 2015-02-01 or earlier.
        #[field(0, "RoutingWeight", Int32, required)]
        pub routing_weight: i32,
        /// The key by which both ends know one another; only of `IPsec` and `Vnet2Vnet`.
        ///
        /// `<SharedKey>`, secret. Since 2015-02-01 or earlier.
        #[field(1, "SharedKey", String, secret)]
        pub shared_key: Option<Secret<String>>,
        /// Whether routes are exchanged by BGP.
        ///
        /// `<EnableBgp>`. First seen at 2016-07-01, an upper bound. Source: node client, which is
        /// the only one that has it.
        #[field(2, "EnableBgp", Bool, seen(version::V2016_07_01))]
        pub enable_bgp: Option<bool>,
    }
}

impl UpdateGatewayConnection {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(routing_weight: i32) -> Self {
        Self {
            routing_weight,
            shared_key: None,
            enable_bgp: None,
        }
    }
}

::xms_runtime::record! {
    /// The connections of all virtual network gateways.
    ///
    /// Element `<GatewayConnections>`. Since 2015-02-01 or earlier. Answered by
    /// [`LIST`](super::super::gateway_connections::LIST).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        GATEWAY_CONNECTION_LIST_SHAPE,
        "GatewayConnectionList",
        NAMESPACE,
        tag("GatewayConnections")
    )]
    pub struct GatewayConnectionList {
        /// One entry for each connection.
        ///
        /// `<GatewayConnection>`, any number of times. Since 2015-02-01 or earlier.
        #[field(0, "GatewayConnection", Flat(&Kind::Record(GatewayConnection::SHAPE)))]
        pub gateway_connections: Vec<GatewayConnection>,
    }
}

impl GatewayConnectionList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// The connection between a gateway and what it reaches.
    ///
    /// Element `<GatewayConnection>`. Since 2015-02-01 or earlier. Answered by
    /// [`GET`](super::super::gateway_connections::GET). Occurs in
    /// [`LIST`](super::super::gateway_connections::LIST).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(GATEWAY_CONNECTION_SHAPE, "GatewayConnection", NAMESPACE)]
    pub struct GatewayConnection {
        /// What is at the other end.
        ///
        /// `<ConnectedEntityId>`. Since 2015-02-01 or earlier.
        #[field(0, "ConnectedEntityId", String)]
        pub connected_entity_id: Option<String>,
        /// How the connection is called.
        ///
        /// `<GatewayConnectionName>`. Since 2015-02-01 or earlier.
        #[field(1, "GatewayConnectionName", String)]
        pub gateway_connection_name: Option<String>,
        /// The kind of that.
        ///
        /// `<GatewayConnectionType>`. Since 2015-02-01 or earlier.
        #[field(2, "GatewayConnectionType", Enum(GatewayConnectionType::TABLE))]
        pub gateway_connection_type: Option<GatewayConnectionType>,
        /// The gateway at this end.
        ///
        /// `<VirtualNetworkGatewayId>`. Since 2015-02-01 or earlier.
        #[field(3, "VirtualNetworkGatewayId", Uuid)]
        pub virtual_network_gateway_id: Option<Uuid>,
        /// How much its routes weigh against those of other connections.
        ///
        /// `<RoutingWeight>`. Since 2015-02-01 or earlier.
        #[field(4, "RoutingWeight", Int32)]
        pub routing_weight: Option<i32>,
        /// The key by which both ends know one another; only of `IPsec` and `Vnet2Vnet`.
        ///
        /// `<SharedKey>`, secret. Since 2015-02-01 or earlier.
        #[field(5, "SharedKey", String, secret)]
        pub shared_key: Option<Secret<String>>,
        /// Whether routes are exchanged by BGP.
        ///
        /// `<EnableBgp>`. First seen at 2016-07-01, an upper bound. Source: node client, which is
        /// the only one that has it.
        #[field(6, "EnableBgp", Bool, seen(version::V2016_07_01))]
        pub enable_bgp: Option<bool>,
    }
}

impl GatewayConnection {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::open_enum! {
    /// What is at the other end of a connection.
    ///
    /// Since 2015-02-01 or earlier. Occurs in
    /// [`CREATE`](super::super::gateway_connections::CREATE),
    /// [`LIST`](super::super::gateway_connections::LIST),
    /// [`GET`](super::super::gateway_connections::GET). The set is open: a value that is not named
    /// here is kept as it came.
    #[values(GATEWAY_CONNECTION_TYPE_TABLE, "GatewayConnectionType")]
    pub enum GatewayConnectionType {
        /// A local network gateway.
        ///
        /// `IPsec`. Since 2015-02-01 or earlier.
        #[value(0, "IPsec")]
        Ipsec,
        /// A circuit of ExpressRoute.
        ///
        /// `Dedicated`. Since 2015-02-01 or earlier.
        #[value(1, "Dedicated")]
        Dedicated,
        /// Single computers.
        ///
        /// `VpnClient`. Since 2015-02-01 or earlier.
        #[value(2, "VpnClient")]
        VpnClient,
        /// Another virtual network gateway.
        ///
        /// `Vnet2Vnet`. Since 2015-02-01 or earlier.
        #[value(3, "Vnet2Vnet")]
        Vnet2Vnet,
    }
}
