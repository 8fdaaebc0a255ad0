// Written by `xms generate` from api-spec/service-management/gateway-connections.toml; do not edit.
//! Gateway connections.
//!
//! Connections of a virtual network gateway to local networks, to other gateways and to circuits of
//! ExpressRoute.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`CREATE`] | `POST /services/networking/gatewayconnections` | first seen at 2015-02-01 |
//! | [`LIST`] | `GET /services/networking/gatewayconnections` | first seen at 2015-02-01 |
//! | [`GET`] | `GET /services/networking/gatewayconnections/virtualnetworkgateway/{gateway-id}/connectedentity/{connected-entity-id}` | first seen at 2015-02-01 |
//! | [`UPDATE`] | `PATCH /services/networking/gatewayconnections/virtualnetworkgateway/{gateway-id}/connectedentity/{connected-entity-id}` | first seen at 2015-02-01 |
//! | [`DELETE`] | `DELETE /services/networking/gatewayconnections/virtualnetworkgateway/{gateway-id}/connectedentity/{connected-entity-id}` | first seen at 2015-02-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, LongRunning, Method, Operation,
    Parameter, Resource, Secret, Uuid,
};

use super::{NAMESPACE, version};
use super::gateway_operations::GatewayOperationAsyncResponse;

/// Connects a virtual network gateway to a network or to another gateway.
///
/// Create Gateway Connection: `POST /services/networking/gatewayconnections`, first seen at
/// 2015-02-01, long-running. Takes [`CreateGatewayConnection`]. Answers 202 with
/// [`GatewayOperationAsyncResponse`]. See also [`gateway-connections.get`](GET).
///
/// Source: first .NET client that has it.
///
/// For example, *to an office* (2015-04-01):
///
/// ````xml
/// <CreateGatewayConnectionParameters xmlns="http://schemas.microsoft.com/windowsazure">
///   <ConnectedEntityId>0b767ac4-7929-4e34-b4a0-e81438a1f2c9</ConnectedEntityId>
///   <GatewayConnectionName>to-office</GatewayConnectionName>
///   <GatewayConnectionType>IPsec</GatewayConnectionType>
///   <VirtualNetworkGatewayId>fb8a5d5b-f60e-475f-b157-1b526d872f6d</VirtualNetworkGatewayId>
///   <RoutingWeight>10</RoutingWeight>
///   <SharedKey>bm90IGEgcmVhbCBrZXk=</SharedKey>
/// </CreateGatewayConnectionParameters>
/// ````
///
/// ````xml
/// <GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
/// </GatewayOperationAsyncResponse>
/// ````
pub static CREATE: Operation = Operation {
    id: "gateway-connections.create",
    title: "Create Gateway Connection",
    method: Method::Post,
    path: "/services/networking/gatewayconnections",
    query: &[Parameter::new("api-version", Kind::String).required().version()],
    body: Body::Element(CreateGatewayConnection::SHAPE),
    responses: &[
        ExpectedResponse::new(202, Body::Element(GatewayOperationAsyncResponse::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2015_02_01),
    long_running: Some(&CREATE_LONG_RUNNING),
    ..Operation::BASE
};

static CREATE_LONG_RUNNING: LongRunning = LongRunning {
    request_id: "x-ms-request-id",
    poll: &super::gateway_operations::GET_STATUS,
    interval_ms: 30_000,
    state: 7,
    running: &["InProgress", "Unknown"],
    succeeded: &["Successful"],
    failed: &["Failed"],
    status: Some(2),
    error: Some(8),
    ..LongRunning::BASE
};

/// Lists the connections of all virtual network gateways.
///
/// List Gateway Connections: `GET /services/networking/gatewayconnections`, first seen at
/// 2015-02-01. Answers 200 with [`GatewayConnectionList`]. See also
/// [`gateway-connections.get`](GET).
///
/// Source: first .NET client that has it.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <GatewayConnections xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <GatewayConnection>
///     <GatewayConnectionName>to-office</GatewayConnectionName>
///     <VirtualNetworkGatewayId>fb8a5d5b-f60e-475f-b157-1b526d872f6d</VirtualNetworkGatewayId>
///     <ConnectedEntityId>0b767ac4-7929-4e34-b4a0-e81438a1f2c9</ConnectedEntityId>
///     <GatewayConnectionType>IPsec</GatewayConnectionType>
///     <RoutingWeight>10</RoutingWeight>
///     <SharedKey>bm90IGEgcmVhbCBrZXk=</SharedKey>
///   </GatewayConnection>
/// </GatewayConnections>
/// ````
pub static LIST: Operation = Operation {
    id: "gateway-connections.list",
    title: "List Gateway Connections",
    method: Method::Get,
    path: "/services/networking/gatewayconnections",
    query: &[Parameter::new("api-version", Kind::String).required().version()],
    responses: &[
        ExpectedResponse::new(200, Body::Element(GatewayConnectionList::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2015_02_01),
    ..Operation::BASE
};

/// Reads the connection between a gateway and what it reaches.
///
/// Get Gateway Connection:
/// `GET /services/networking/gatewayconnections/virtualnetworkgateway/{gateway-id}/connectedentity/{connected-entity-id}`,
/// first seen at 2015-02-01. Answers 200 with [`GatewayConnection`]. See also
/// [`gateway-connections.list`](LIST).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `gateway-id`: Identifier of the virtual network gateway.
/// - `connected-entity-id`: What is at the other end of the connection: the identifier of a
///   gateway, or of a circuit of ExpressRoute.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <GatewayConnection xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <GatewayConnectionName>to-office</GatewayConnectionName>
///   <VirtualNetworkGatewayId>fb8a5d5b-f60e-475f-b157-1b526d872f6d</VirtualNetworkGatewayId>
///   <ConnectedEntityId>0b767ac4-7929-4e34-b4a0-e81438a1f2c9</ConnectedEntityId>
///   <GatewayConnectionType>IPsec</GatewayConnectionType>
///   <RoutingWeight>10</RoutingWeight>
///   <SharedKey>bm90IGEgcmVhbCBrZXk=</SharedKey>
/// </GatewayConnection>
/// ````
pub static GET: Operation = Operation {
    id: "gateway-connections.get",
    title: "Get Gateway Connection",
    method: Method::Get,
    path: "/services/networking/gatewayconnections/virtualnetworkgateway/{gateway-id}/connectedentity/{connected-entity-id}",
    path_parameters: &[
        Parameter::new("gateway-id", Kind::String).required(),
        Parameter::new("connected-entity-id", Kind::String).required(),
    ],
    query: &[Parameter::new("api-version", Kind::String).required().version()],
    responses: &[ExpectedResponse::new(200, Body::Element(GatewayConnection::SHAPE))],
    availability: Availability::ALWAYS.seen(version::V2015_02_01),
    ..Operation::BASE
};

/// Changes weight and key of a connection.
///
/// Update Gateway Connection:
/// `PATCH /services/networking/gatewayconnections/virtualnetworkgateway/{gateway-id}/connectedentity/{connected-entity-id}`,
/// first seen at 2015-02-01, long-running. Takes [`UpdateGatewayConnection`]. Answers 202 with
/// [`GatewayOperationAsyncResponse`]. See also [`gateway-connections.get`](GET).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `gateway-id`: Identifier of the virtual network gateway.
/// - `connected-entity-id`: What is at the other end of the connection: the identifier of a
///   gateway, or of a circuit of ExpressRoute.
///
/// For example, *another weight* (2015-04-01):
///
/// ````xml
/// <UpdateGatewayConnectionParameters xmlns="http://schemas.microsoft.com/windowsazure">
///   <RoutingWeight>20</RoutingWeight>
///   <SharedKey>bm90IGEgcmVhbCBrZXk=</SharedKey>
/// </UpdateGatewayConnectionParameters>
/// ````
///
/// ````xml
/// <GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
/// </GatewayOperationAsyncResponse>
/// ````
pub static UPDATE: Operation = Operation {
    id: "gateway-connections.update",
    title: "Update Gateway Connection",
    method: Method::Patch,
    path: "/services/networking/gatewayconnections/virtualnetworkgateway/{gateway-id}/connectedentity/{connected-entity-id}",
    path_parameters: &[
        Parameter::new("gateway-id", Kind::String).required(),
        Parameter::new("connected-entity-id", Kind::String).required(),
    ],
    query: &[Parameter::new("api-version", Kind::String).required().version()],
    body: Body::Element(UpdateGatewayConnection::SHAPE),
    responses: &[
        ExpectedResponse::new(202, Body::Element(GatewayOperationAsyncResponse::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2015_02_01),
    long_running: Some(&UPDATE_LONG_RUNNING),
    ..Operation::BASE
};

static UPDATE_LONG_RUNNING: LongRunning = LongRunning {
    request_id: "x-ms-request-id",
    poll: &super::gateway_operations::GET_STATUS,
    interval_ms: 30_000,
    state: 7,
    running: &["InProgress", "Unknown"],
    succeeded: &["Successful"],
    failed: &["Failed"],
    status: Some(2),
    error: Some(8),
    ..LongRunning::BASE
};

/// Ends the connection between a gateway and what it reaches.
///
/// Delete Gateway Connection:
/// `DELETE /services/networking/gatewayconnections/virtualnetworkgateway/{gateway-id}/connectedentity/{connected-entity-id}`,
/// first seen at 2015-02-01, long-running. Answers 202 with [`GatewayOperationAsyncResponse`]. See
/// also [`gateway-connections.create`](CREATE).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `gateway-id`: Identifier of the virtual network gateway.
/// - `connected-entity-id`: What is at the other end of the connection: the identifier of a
///   gateway, or of a circuit of ExpressRoute.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
/// </GatewayOperationAsyncResponse>
/// ````
pub static DELETE: Operation = Operation {
    id: "gateway-connections.delete",
    title: "Delete Gateway Connection",
    method: Method::Delete,
    path: "/services/networking/gatewayconnections/virtualnetworkgateway/{gateway-id}/connectedentity/{connected-entity-id}",
    path_parameters: &[
        Parameter::new("gateway-id", Kind::String).required(),
        Parameter::new("connected-entity-id", Kind::String).required(),
    ],
    query: &[Parameter::new("api-version", Kind::String).required().version()],
    responses: &[
        ExpectedResponse::new(202, Body::Element(GatewayOperationAsyncResponse::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2015_02_01),
    long_running: Some(&DELETE_LONG_RUNNING),
    ..Operation::BASE
};

static DELETE_LONG_RUNNING: LongRunning = LongRunning {
    request_id: "x-ms-request-id",
    poll: &super::gateway_operations::GET_STATUS,
    interval_ms: 30_000,
    state: 7,
    running: &["InProgress", "Unknown"],
    succeeded: &["Successful"],
    failed: &["Failed"],
    status: Some(2),
    error: Some(8),
    ..LongRunning::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "gateway-connections",
    title: "Gateway connections",
    operations: &[&CREATE, &LIST, &GET, &UPDATE, &DELETE],
    shapes: &[
        CreateGatewayConnection::SHAPE,
        UpdateGatewayConnection::SHAPE,
        GatewayConnectionList::SHAPE,
        GatewayConnection::SHAPE,
    ],
    enums: &[GatewayConnectionType::TABLE],
    ..Resource::BASE
};

::xms_runtime::record! {
    /// What is to be connected.
    ///
    /// Element `<CreateGatewayConnectionParameters>`. Since 2015-02-01 or earlier. Taken by
    /// [`CREATE`].
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
    /// [`UPDATE`].
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
    /// Element `<GatewayConnections>`. Since 2015-02-01 or earlier. Answered by [`LIST`].
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
    /// Element `<GatewayConnection>`. Since 2015-02-01 or earlier. Answered by [`GET`]. Occurs in
    /// [`LIST`].
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
    /// Since 2015-02-01 or earlier. Occurs in [`CREATE`], [`LIST`], [`GET`]. The set is open: a
    /// value that is not named here is kept as it came.
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
