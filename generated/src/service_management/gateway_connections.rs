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
    Parameter, Resource,
};

use super::version;
use super::gateway_operations::GatewayOperationAsyncResponse;

pub use super::elements::gateway_connections::*;

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
