// Written by `xms generate` from api-spec/service-management/gateways.toml; do not edit.
//! Gateways.
//!
//! The gateway of a virtual network: how it is connected to networks of the owner and to single
//! computers.
//!
//! A virtual network has at most one such gateway, and what it is connected to stands in the
//! network configuration. Virtual network gateways are the same things with addresses of their own.
//!
//! Operations answer at once with an identifier that Get Gateway Operation Status takes; they need
//! up to an hour.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`CREATE`] | `POST /services/networking/{virtual-network-name}/gateway` | first seen at 2013-11-01 |
//! | [`GET`] | `GET /services/networking/{virtual-network-name}/gateway` | first seen at 2013-11-01 |
//! | [`DELETE`] | `DELETE /services/networking/{virtual-network-name}/gateway` | first seen at 2013-11-01 |
//! | [`FAILOVER`] | `DELETE /services/networking/{virtual-network-name}/gateway` | first seen at 2013-11-01 |
//! | [`RESIZE`] | `PATCH /services/networking/{virtual-network-name}/gateway` | first seen at 2014-10-01 |
//! | [`RESET`] | `PATCH /services/networking/{virtual-network-name}/gateway` | first seen at 2014-10-01 |
//! | [`LIST_CONNECTIONS`] | `GET /services/networking/{virtual-network-name}/gateway/connections` | first seen at 2013-11-01 |
//! | [`UPDATE_CONNECTION`] | `PUT /services/networking/{virtual-network-name}/gateway/connection/{local-network-name}` | since 2012-03-01 |
//! | [`GET_SHARED_KEY`] | `GET /services/networking/{virtual-network-name}/gateway/connection/{local-network-name}/sharedkey` | first seen at 2013-11-01 |
//! | [`SET_SHARED_KEY`] | `POST /services/networking/{virtual-network-name}/gateway/connection/{local-network-name}/sharedkey` | first seen at 2013-11-01 |
//! | [`RESET_SHARED_KEY`] | `PUT /services/networking/{virtual-network-name}/gateway/connection/{local-network-name}/sharedkey` | first seen at 2013-11-01 |
//! | [`GET_IPSEC_PARAMETERS`] | `GET /services/networking/{virtual-network-name}/gateway/connection/{local-network-name}/ipsecparameters` | first seen at 2014-10-01 |
//! | [`SET_IPSEC_PARAMETERS`] | `PATCH /services/networking/{virtual-network-name}/gateway/connection/{local-network-name}/ipsecparameters` | first seen at 2014-10-01 |
//! | [`SET_DEFAULT_SITES`] | `POST /services/networking/{virtual-network-name}/gateway/defaultsites` | first seen at 2014-09-01 |
//! | [`REMOVE_DEFAULT_SITES`] | `DELETE /services/networking/{virtual-network-name}/gateway/defaultsites` | first seen at 2014-09-01 |
//! | [`START_DIAGNOSTICS`] | `PUT /services/networking/{virtual-network-name}/gateway/publicdiagnostics` | first seen at 2014-10-01 |
//! | [`STOP_DIAGNOSTICS`] | `PUT /services/networking/{virtual-network-name}/gateway/publicdiagnostics` | first seen at 2014-10-01 |
//! | [`GET_DIAGNOSTICS`] | `GET /services/networking/{virtual-network-name}/gateway/publicdiagnostics` | first seen at 2014-05-01 |
//! | [`GENERATE_VPN_CLIENT_PACKAGE`] | `POST /services/networking/{virtual-network-name}/gateway/vpnclientpackage` | first seen at 2014-05-01 |
//! | [`GET_DEVICE_CONFIGURATION_SCRIPT`] | `GET /services/networking/{virtual-network-name}/gateway/vpndeviceconfigurationscript` | first seen at 2013-11-01 |

use ::xms_runtime::{
    Availability, Body, DateTime, ExpectedResponse, Field, Kind, LongRunning, Method,
    Operation, Parameter, Resource, Secret, Uuid,
};

use super::{NAMESPACE, version};
use super::gateway_operations::GatewayOperationAsyncResponse;

/// Creates the gateway of a virtual network.
///
/// Create Gateway: `POST /services/networking/{virtual-network-name}/gateway`, first seen at
/// 2013-11-01, long-running. Takes [`CreateGateway`]. Answers 201 with
/// [`GatewayOperationAsyncResponse`]. See also [`gateways.get`](GET),
/// [`virtual-networks.set-configuration`](super::virtual_networks::SET_CONFIGURATION).
///
/// Source: oldest .NET client.
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
///
/// For example, *with routes that are exchanged* (2015-04-01):
///
/// ````xml
/// <CreateGatewayParameters xmlns="http://schemas.microsoft.com/windowsazure">
///   <GatewaySize>Default</GatewaySize>
///   <gatewayType>DynamicRouting</gatewayType>
/// </CreateGatewayParameters>
/// ````
///
/// ````xml
/// <GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
/// </GatewayOperationAsyncResponse>
/// ````
pub static CREATE: Operation = Operation {
    id: "gateways.create",
    title: "Create Gateway",
    method: Method::Post,
    path: "/services/networking/{virtual-network-name}/gateway",
    path_parameters: &[Parameter::new("virtual-network-name", Kind::String).required()],
    body: Body::Element(CreateGateway::SHAPE),
    responses: &[
        ExpectedResponse::new(201, Body::Element(GatewayOperationAsyncResponse::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2013_11_01),
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

/// Reads the gateway of a virtual network: its address, its state, and what happened last.
///
/// Get Gateway: `GET /services/networking/{virtual-network-name}/gateway`, first seen at
/// 2013-11-01. Answers 200 with [`Gateway`]. See also
/// [`gateways.list-connections`](LIST_CONNECTIONS).
///
/// Source: oldest .NET client.
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
///
/// For example, *in use* (2015-04-01):
///
/// ````xml
/// <Gateway xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <State>Provisioned</State>
///   <VIPAddress>23.99.10.30</VIPAddress>
///   <LastEvent>
///     <Timestamp>2015-03-02T10:20:30.1234567Z</Timestamp>
///     <Id>23401</Id>
///     <Message>The connectivity state for the local network site 'office' changed from Not Connected to Connected.</Message>
///     <Data i:nil="true"/>
///   </LastEvent>
///   <GatewayType>DynamicRouting</GatewayType>
///   <GatewaySize>Default</GatewaySize>
/// </Gateway>
/// ````
pub static GET: Operation = Operation {
    id: "gateways.get",
    title: "Get Gateway",
    method: Method::Get,
    path: "/services/networking/{virtual-network-name}/gateway",
    path_parameters: &[Parameter::new("virtual-network-name", Kind::String).required()],
    responses: &[ExpectedResponse::new(200, Body::Element(Gateway::SHAPE))],
    availability: Availability::ALWAYS.seen(version::V2013_11_01),
    ..Operation::BASE
};

/// Deletes the gateway of a virtual network.
///
/// Delete Gateway: `DELETE /services/networking/{virtual-network-name}/gateway`, first seen at
/// 2013-11-01, long-running. Answers 202 with [`GatewayOperationAsyncResponse`]. See also
/// [`gateways.create`](CREATE).
///
/// Source: oldest .NET client.
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
/// </GatewayOperationAsyncResponse>
/// ````
pub static DELETE: Operation = Operation {
    id: "gateways.delete",
    title: "Delete Gateway",
    method: Method::Delete,
    path: "/services/networking/{virtual-network-name}/gateway",
    path_parameters: &[Parameter::new("virtual-network-name", Kind::String).required()],
    responses: &[
        ExpectedResponse::new(202, Body::Element(GatewayOperationAsyncResponse::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2013_11_01),
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

/// Lets the second instance of a gateway take over from the first.
///
/// Fail Over Gateway: `DELETE /services/networking/{virtual-network-name}/gateway`, first seen at
/// 2013-11-01, long-running. Takes [`FailoverGateway`]. Answers 202 with
/// [`GatewayOperationAsyncResponse`]. See also [`gateways.reset`](RESET).
///
/// The method is DELETE as that of Delete Gateway is; the body tells them apart.
///
/// Source: oldest .NET client.
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <UpdateGateway xmlns="http://schemas.microsoft.com/windowsazure">
///   <UpdateGatewayOperation>Failover</UpdateGatewayOperation>
/// </UpdateGateway>
/// ````
///
/// ````xml
/// <GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
/// </GatewayOperationAsyncResponse>
/// ````
pub static FAILOVER: Operation = Operation {
    id: "gateways.failover",
    title: "Fail Over Gateway",
    method: Method::Delete,
    path: "/services/networking/{virtual-network-name}/gateway",
    path_parameters: &[Parameter::new("virtual-network-name", Kind::String).required()],
    body: Body::Element(FailoverGateway::SHAPE),
    responses: &[
        ExpectedResponse::new(202, Body::Element(GatewayOperationAsyncResponse::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2013_11_01),
    long_running: Some(&FAILOVER_LONG_RUNNING),
    ..Operation::BASE
};

static FAILOVER_LONG_RUNNING: LongRunning = LongRunning {
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

/// Gives the gateway of a virtual network another size.
///
/// Resize Gateway: `PATCH /services/networking/{virtual-network-name}/gateway`, first seen at
/// 2014-10-01, long-running. Takes [`ResizeGateway`]. Answers 202 with
/// [`GatewayOperationAsyncResponse`]. See also [`gateways.get`](GET).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
///
/// For example, *larger* (2015-04-01):
///
/// ````xml
/// <UpdateGatewayParameters xmlns="http://schemas.microsoft.com/windowsazure">
///   <GatewaySize>HighPerformance</GatewaySize>
///   <Operation>Resize</Operation>
/// </UpdateGatewayParameters>
/// ````
///
/// ````xml
/// <GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
/// </GatewayOperationAsyncResponse>
/// ````
pub static RESIZE: Operation = Operation {
    id: "gateways.resize",
    title: "Resize Gateway",
    method: Method::Patch,
    path: "/services/networking/{virtual-network-name}/gateway",
    path_parameters: &[Parameter::new("virtual-network-name", Kind::String).required()],
    body: Body::Element(ResizeGateway::SHAPE),
    responses: &[
        ExpectedResponse::new(202, Body::Element(GatewayOperationAsyncResponse::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2014_10_01),
    long_running: Some(&RESIZE_LONG_RUNNING),
    ..Operation::BASE
};

static RESIZE_LONG_RUNNING: LongRunning = LongRunning {
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

/// Starts the gateway of a virtual network again.
///
/// Reset Gateway: `PATCH /services/networking/{virtual-network-name}/gateway`, first seen at
/// 2014-10-01, long-running. Takes [`ResetGateway`]. Answers 202 with
/// [`GatewayOperationAsyncResponse`]. See also [`gateways.failover`](FAILOVER).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <UpdateGatewayParameters xmlns="http://schemas.microsoft.com/windowsazure">
///   <Operation>Reset</Operation>
/// </UpdateGatewayParameters>
/// ````
///
/// ````xml
/// <GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
/// </GatewayOperationAsyncResponse>
/// ````
pub static RESET: Operation = Operation {
    id: "gateways.reset",
    title: "Reset Gateway",
    method: Method::Patch,
    path: "/services/networking/{virtual-network-name}/gateway",
    path_parameters: &[Parameter::new("virtual-network-name", Kind::String).required()],
    body: Body::Element(ResetGateway::SHAPE),
    responses: &[
        ExpectedResponse::new(202, Body::Element(GatewayOperationAsyncResponse::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2014_10_01),
    long_running: Some(&RESET_LONG_RUNNING),
    ..Operation::BASE
};

static RESET_LONG_RUNNING: LongRunning = LongRunning {
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

/// Lists the networks that a gateway reaches, each with the state of its connection.
///
/// List Gateway Connections: `GET /services/networking/{virtual-network-name}/gateway/connections`,
/// first seen at 2013-11-01. Answers 200 with [`ConnectionList`]. See also
/// [`gateways.update-connection`](UPDATE_CONNECTION).
///
/// Source: oldest .NET client.
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <Connections xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <Connection>
///     <LocalNetworkSiteName>office</LocalNetworkSiteName>
///     <ConnectivityState>Connected</ConnectivityState>
///     <LastEvent>
///       <Timestamp>2015-03-02T10:20:30.1234567Z</Timestamp>
///       <Id>23401</Id>
///       <Message>Connected</Message>
///       <Data i:nil="true"/>
///     </LastEvent>
///     <IngressBytesTransferred>1024</IngressBytesTransferred>
///     <EgressBytesTransferred>2048</EgressBytesTransferred>
///     <LastConnectionEstablished>2015-03-02T10:20:30.1234567Z</LastConnectionEstablished>
///     <AllocatedIPAddresses>
///       <string>172.16.0.2</string>
///     </AllocatedIPAddresses>
///   </Connection>
/// </Connections>
/// ````
pub static LIST_CONNECTIONS: Operation = Operation {
    id: "gateways.list-connections",
    title: "List Gateway Connections",
    method: Method::Get,
    path: "/services/networking/{virtual-network-name}/gateway/connections",
    path_parameters: &[Parameter::new("virtual-network-name", Kind::String).required()],
    responses: &[ExpectedResponse::new(200, Body::Element(ConnectionList::SHAPE))],
    availability: Availability::ALWAYS.seen(version::V2013_11_01),
    ..Operation::BASE
};

/// Connects to a network, ends the connection, or tries it.
///
/// Update Gateway Connection:
/// `PUT /services/networking/{virtual-network-name}/gateway/connection/{local-network-name}`, since
/// 2012-03-01, long-running. Takes [`UpdateConnection`]. Answers 202 with
/// [`GatewayOperationAsyncResponse`]. See also [`gateways.list-connections`](LIST_CONNECTIONS).
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
/// - `local-network-name`: How the network configuration calls the network at the other end.
///
/// For example, *connect* (2015-04-01):
///
/// ````xml
/// <UpdateConnection xmlns="http://schemas.microsoft.com/windowsazure">
///   <Operation>Connect</Operation>
///   <IPAddress>10.1.0.4</IPAddress>
/// </UpdateConnection>
/// ````
///
/// ````xml
/// <GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
/// </GatewayOperationAsyncResponse>
/// ````
pub static UPDATE_CONNECTION: Operation = Operation {
    id: "gateways.update-connection",
    title: "Update Gateway Connection",
    method: Method::Put,
    path: "/services/networking/{virtual-network-name}/gateway/connection/{local-network-name}",
    path_parameters: &[
        Parameter::new("virtual-network-name", Kind::String).required(),
        Parameter::new("local-network-name", Kind::String).required(),
    ],
    body: Body::Element(UpdateConnection::SHAPE),
    responses: &[
        ExpectedResponse::new(202, Body::Element(GatewayOperationAsyncResponse::SHAPE)),
    ],
    availability: Availability::ALWAYS.since(version::V2012_03_01),
    long_running: Some(&UPDATE_CONNECTION_LONG_RUNNING),
    ..Operation::BASE
};

static UPDATE_CONNECTION_LONG_RUNNING: LongRunning = LongRunning {
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

/// Reads the key by which a gateway and the other end of a connection know one another.
///
/// Get Shared Key:
/// `GET /services/networking/{virtual-network-name}/gateway/connection/{local-network-name}/sharedkey`,
/// first seen at 2013-11-01. Answers 200 with [`SharedKey`]. See also
/// [`gateways.set-shared-key`](SET_SHARED_KEY).
///
/// Source: oldest .NET client.
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
/// - `local-network-name`: How the network configuration calls the network at the other end.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <SharedKey xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <Value>bm90IGEgcmVhbCBrZXk=</Value>
/// </SharedKey>
/// ````
pub static GET_SHARED_KEY: Operation = Operation {
    id: "gateways.get-shared-key",
    title: "Get Shared Key",
    method: Method::Get,
    path: "/services/networking/{virtual-network-name}/gateway/connection/{local-network-name}/sharedkey",
    path_parameters: &[
        Parameter::new("virtual-network-name", Kind::String).required(),
        Parameter::new("local-network-name", Kind::String).required(),
    ],
    responses: &[ExpectedResponse::new(200, Body::Element(SharedKey::SHAPE))],
    availability: Availability::ALWAYS.seen(version::V2013_11_01),
    ..Operation::BASE
};

/// Sets the key by which a gateway and the other end of a connection know one another.
///
/// Set Shared Key:
/// `POST /services/networking/{virtual-network-name}/gateway/connection/{local-network-name}/sharedkey`,
/// first seen at 2013-11-01, long-running. Takes [`SharedKey`]. Answers 202 with
/// [`GatewayOperationAsyncResponse`]. See also [`gateways.get-shared-key`](GET_SHARED_KEY).
///
/// Source: oldest .NET client.
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
/// - `local-network-name`: How the network configuration calls the network at the other end.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <SharedKey xmlns="http://schemas.microsoft.com/windowsazure">
///   <Value>bm90IGEgcmVhbCBrZXk=</Value>
/// </SharedKey>
/// ````
///
/// ````xml
/// <GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
/// </GatewayOperationAsyncResponse>
/// ````
pub static SET_SHARED_KEY: Operation = Operation {
    id: "gateways.set-shared-key",
    title: "Set Shared Key",
    method: Method::Post,
    path: "/services/networking/{virtual-network-name}/gateway/connection/{local-network-name}/sharedkey",
    path_parameters: &[
        Parameter::new("virtual-network-name", Kind::String).required(),
        Parameter::new("local-network-name", Kind::String).required(),
    ],
    body: Body::Element(SharedKey::SHAPE),
    responses: &[
        ExpectedResponse::new(202, Body::Element(GatewayOperationAsyncResponse::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2013_11_01),
    long_running: Some(&SET_SHARED_KEY_LONG_RUNNING),
    ..Operation::BASE
};

static SET_SHARED_KEY_LONG_RUNNING: LongRunning = LongRunning {
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

/// Replaces the key of a connection by one that the service makes.
///
/// Reset Shared Key:
/// `PUT /services/networking/{virtual-network-name}/gateway/connection/{local-network-name}/sharedkey`,
/// first seen at 2013-11-01, long-running. Takes [`ResetSharedKey`]. Answers 202 with
/// [`GatewayOperationAsyncResponse`]. See also [`gateways.get-shared-key`](GET_SHARED_KEY).
///
/// Source: oldest .NET client.
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
/// - `local-network-name`: How the network configuration calls the network at the other end.
///
/// For example, *a long one* (2015-04-01):
///
/// ````xml
/// <ResetSharedKey xmlns="http://schemas.microsoft.com/windowsazure">
///   <KeyLength>128</KeyLength>
/// </ResetSharedKey>
/// ````
///
/// ````xml
/// <GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
/// </GatewayOperationAsyncResponse>
/// ````
pub static RESET_SHARED_KEY: Operation = Operation {
    id: "gateways.reset-shared-key",
    title: "Reset Shared Key",
    method: Method::Put,
    path: "/services/networking/{virtual-network-name}/gateway/connection/{local-network-name}/sharedkey",
    path_parameters: &[
        Parameter::new("virtual-network-name", Kind::String).required(),
        Parameter::new("local-network-name", Kind::String).required(),
    ],
    body: Body::Element(ResetSharedKey::SHAPE),
    responses: &[
        ExpectedResponse::new(202, Body::Element(GatewayOperationAsyncResponse::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2013_11_01),
    long_running: Some(&RESET_SHARED_KEY_LONG_RUNNING),
    ..Operation::BASE
};

static RESET_SHARED_KEY_LONG_RUNNING: LongRunning = LongRunning {
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

/// Reads how a connection is encrypted.
///
/// Get IPsec Parameters:
/// `GET /services/networking/{virtual-network-name}/gateway/connection/{local-network-name}/ipsecparameters`,
/// first seen at 2014-10-01. Answers 200 with [`IpsecParameters`]. See also
/// [`gateways.set-ipsec-parameters`](SET_IPSEC_PARAMETERS).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
/// - `local-network-name`: How the network configuration calls the network at the other end.
///
/// For example, *all of them* (2015-04-01):
///
/// ````xml
/// <IPsecParameters xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <EncryptionType>AES256</EncryptionType>
///   <PfsGroup>PFS1</PfsGroup>
///   <SADataSizeKilobytes>102400000</SADataSizeKilobytes>
///   <SALifeTimeSeconds>3600</SALifeTimeSeconds>
///   <HashAlgorithm>SHA1</HashAlgorithm>
/// </IPsecParameters>
/// ````
pub static GET_IPSEC_PARAMETERS: Operation = Operation {
    id: "gateways.get-ipsec-parameters",
    title: "Get IPsec Parameters",
    method: Method::Get,
    path: "/services/networking/{virtual-network-name}/gateway/connection/{local-network-name}/ipsecparameters",
    path_parameters: &[
        Parameter::new("virtual-network-name", Kind::String).required(),
        Parameter::new("local-network-name", Kind::String).required(),
    ],
    responses: &[ExpectedResponse::new(200, Body::Element(IpsecParameters::SHAPE))],
    availability: Availability::ALWAYS.seen(version::V2014_10_01),
    ..Operation::BASE
};

/// Says how a connection is to be encrypted.
///
/// Set IPsec Parameters:
/// `PATCH /services/networking/{virtual-network-name}/gateway/connection/{local-network-name}/ipsecparameters`,
/// first seen at 2014-10-01, long-running. Takes [`IpsecParameters`]. Answers 202 with
/// [`GatewayOperationAsyncResponse`]. See also
/// [`gateways.get-ipsec-parameters`](GET_IPSEC_PARAMETERS).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
/// - `local-network-name`: How the network configuration calls the network at the other end.
///
/// For example, *all of them* (2015-04-01):
///
/// ````xml
/// <IPsecParameters xmlns="http://schemas.microsoft.com/windowsazure">
///   <EncryptionType>AES256</EncryptionType>
///   <PfsGroup>PFS1</PfsGroup>
///   <SADataSizeKilobytes>102400000</SADataSizeKilobytes>
///   <SALifeTimeSeconds>3600</SALifeTimeSeconds>
///   <HashAlgorithm>SHA1</HashAlgorithm>
/// </IPsecParameters>
/// ````
///
/// ````xml
/// <GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
/// </GatewayOperationAsyncResponse>
/// ````
pub static SET_IPSEC_PARAMETERS: Operation = Operation {
    id: "gateways.set-ipsec-parameters",
    title: "Set IPsec Parameters",
    method: Method::Patch,
    path: "/services/networking/{virtual-network-name}/gateway/connection/{local-network-name}/ipsecparameters",
    path_parameters: &[
        Parameter::new("virtual-network-name", Kind::String).required(),
        Parameter::new("local-network-name", Kind::String).required(),
    ],
    body: Body::Element(IpsecParameters::SHAPE),
    responses: &[
        ExpectedResponse::new(202, Body::Element(GatewayOperationAsyncResponse::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2014_10_01),
    long_running: Some(&SET_IPSEC_PARAMETERS_LONG_RUNNING),
    ..Operation::BASE
};

static SET_IPSEC_PARAMETERS_LONG_RUNNING: LongRunning = LongRunning {
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

/// Sends traffic to everywhere else by way of one of the networks that the gateway reaches.
///
/// Set Gateway Default Sites:
/// `POST /services/networking/{virtual-network-name}/gateway/defaultsites`, first seen at
/// 2014-09-01, long-running. Takes [`DefaultSiteList`]. Answers 202 with
/// [`GatewayOperationAsyncResponse`]. See also
/// [`gateways.remove-default-sites`](REMOVE_DEFAULT_SITES).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <DefaultSiteList xmlns="http://schemas.microsoft.com/windowsazure">
///   <string>office</string>
/// </DefaultSiteList>
/// ````
///
/// ````xml
/// <GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
/// </GatewayOperationAsyncResponse>
/// ````
pub static SET_DEFAULT_SITES: Operation = Operation {
    id: "gateways.set-default-sites",
    title: "Set Gateway Default Sites",
    method: Method::Post,
    path: "/services/networking/{virtual-network-name}/gateway/defaultsites",
    path_parameters: &[Parameter::new("virtual-network-name", Kind::String).required()],
    body: Body::Element(DefaultSiteList::SHAPE),
    responses: &[
        ExpectedResponse::new(202, Body::Element(GatewayOperationAsyncResponse::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2014_09_01),
    long_running: Some(&SET_DEFAULT_SITES_LONG_RUNNING),
    ..Operation::BASE
};

static SET_DEFAULT_SITES_LONG_RUNNING: LongRunning = LongRunning {
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

/// Sends traffic to everywhere else by way of the platform again.
///
/// Remove Gateway Default Sites:
/// `DELETE /services/networking/{virtual-network-name}/gateway/defaultsites`, first seen at
/// 2014-09-01, long-running. Answers 202 with [`GatewayOperationAsyncResponse`]. See also
/// [`gateways.set-default-sites`](SET_DEFAULT_SITES).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
///
/// For example, *all* (2015-04-01):
///
/// ````xml
/// <GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
/// </GatewayOperationAsyncResponse>
/// ````
pub static REMOVE_DEFAULT_SITES: Operation = Operation {
    id: "gateways.remove-default-sites",
    title: "Remove Gateway Default Sites",
    method: Method::Delete,
    path: "/services/networking/{virtual-network-name}/gateway/defaultsites",
    path_parameters: &[Parameter::new("virtual-network-name", Kind::String).required()],
    responses: &[
        ExpectedResponse::new(202, Body::Element(GatewayOperationAsyncResponse::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2014_09_01),
    long_running: Some(&REMOVE_DEFAULT_SITES_LONG_RUNNING),
    ..Operation::BASE
};

static REMOVE_DEFAULT_SITES_LONG_RUNNING: LongRunning = LongRunning {
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

/// Records the traffic of a gateway for a while, into a storage account.
///
/// Start Gateway Diagnostics:
/// `PUT /services/networking/{virtual-network-name}/gateway/publicdiagnostics`, first seen at
/// 2014-10-01, long-running. Takes [`StartGatewayDiagnostics`]. Answers 202 with
/// [`GatewayOperationAsyncResponse`]. See also [`gateways.get-diagnostics`](GET_DIAGNOSTICS),
/// [`gateways.stop-diagnostics`](STOP_DIAGNOSTICS).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
///
/// For example, *for five minutes* (2015-04-01):
///
/// ````xml
/// <UpdateGatewayPublicDiagnostics xmlns="http://schemas.microsoft.com/windowsazure">
///   <CaptureDurationInSeconds>300</CaptureDurationInSeconds>
///   <ContainerName>traffic</ContainerName>
///   <CustomerStorageKey>bm90IGEgcmVhbCBrZXk=</CustomerStorageKey>
///   <CustomerStorageName>contosodisks</CustomerStorageName>
///   <Operation>StartDiagnostics</Operation>
/// </UpdateGatewayPublicDiagnostics>
/// ````
///
/// ````xml
/// <GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
/// </GatewayOperationAsyncResponse>
/// ````
pub static START_DIAGNOSTICS: Operation = Operation {
    id: "gateways.start-diagnostics",
    title: "Start Gateway Diagnostics",
    method: Method::Put,
    path: "/services/networking/{virtual-network-name}/gateway/publicdiagnostics",
    path_parameters: &[Parameter::new("virtual-network-name", Kind::String).required()],
    body: Body::Element(StartGatewayDiagnostics::SHAPE),
    responses: &[
        ExpectedResponse::new(202, Body::Element(GatewayOperationAsyncResponse::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2014_10_01),
    long_running: Some(&START_DIAGNOSTICS_LONG_RUNNING),
    ..Operation::BASE
};

static START_DIAGNOSTICS_LONG_RUNNING: LongRunning = LongRunning {
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

/// Ends the recording of traffic before its time.
///
/// Stop Gateway Diagnostics:
/// `PUT /services/networking/{virtual-network-name}/gateway/publicdiagnostics`, first seen at
/// 2014-10-01, long-running. Takes [`StopGatewayDiagnostics`]. Answers 202 with
/// [`GatewayOperationAsyncResponse`]. See also [`gateways.start-diagnostics`](START_DIAGNOSTICS).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
///
/// For example, *now* (2015-04-01):
///
/// ````xml
/// <UpdateGatewayPublicDiagnostics xmlns="http://schemas.microsoft.com/windowsazure">
///   <Operation>StopDiagnostics</Operation>
/// </UpdateGatewayPublicDiagnostics>
/// ````
///
/// ````xml
/// <GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
/// </GatewayOperationAsyncResponse>
/// ````
pub static STOP_DIAGNOSTICS: Operation = Operation {
    id: "gateways.stop-diagnostics",
    title: "Stop Gateway Diagnostics",
    method: Method::Put,
    path: "/services/networking/{virtual-network-name}/gateway/publicdiagnostics",
    path_parameters: &[Parameter::new("virtual-network-name", Kind::String).required()],
    body: Body::Element(StopGatewayDiagnostics::SHAPE),
    responses: &[
        ExpectedResponse::new(202, Body::Element(GatewayOperationAsyncResponse::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2014_10_01),
    long_running: Some(&STOP_DIAGNOSTICS_LONG_RUNNING),
    ..Operation::BASE
};

static STOP_DIAGNOSTICS_LONG_RUNNING: LongRunning = LongRunning {
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

/// Tells whether traffic of a gateway is being recorded, and where the recording lies.
///
/// Get Gateway Diagnostics:
/// `GET /services/networking/{virtual-network-name}/gateway/publicdiagnostics`, first seen at
/// 2014-05-01. Answers 200 with [`GatewayPublicDiagnosticsStatus`]. See also
/// [`gateways.start-diagnostics`](START_DIAGNOSTICS).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
///
/// For example, *recorded* (2015-04-01):
///
/// ````xml
/// <GatewayPublicDiagnosticsStatus xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <State>Ready</State>
///   <PublicDiagnosticsUrl>https://contosodisks.blob.core.windows.net/traffic/recording.txt</PublicDiagnosticsUrl>
/// </GatewayPublicDiagnosticsStatus>
/// ````
pub static GET_DIAGNOSTICS: Operation = Operation {
    id: "gateways.get-diagnostics",
    title: "Get Gateway Diagnostics",
    method: Method::Get,
    path: "/services/networking/{virtual-network-name}/gateway/publicdiagnostics",
    path_parameters: &[Parameter::new("virtual-network-name", Kind::String).required()],
    responses: &[
        ExpectedResponse::new(200, Body::Element(GatewayPublicDiagnosticsStatus::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2014_05_01),
    ..Operation::BASE
};

/// Makes a program with which single computers connect to the virtual network.
///
/// Generate VPN Client Package:
/// `POST /services/networking/{virtual-network-name}/gateway/vpnclientpackage`, first seen at
/// 2014-05-01, long-running. Takes [`VpnClientParameters`]. Answers 202 with
/// [`GatewayOperationAsyncResponse`]. See also
/// [`client-root-certificates.add`](super::client_root_certificates::ADD).
///
/// The status of the operation says in `Data` where the program can be had.
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
///
/// For example, *for 64 bits* (2015-04-01):
///
/// ````xml
/// <VpnClientParameters xmlns="http://schemas.microsoft.com/windowsazure">
///   <ProcessorArchitecture>Amd64</ProcessorArchitecture>
/// </VpnClientParameters>
/// ````
///
/// ````xml
/// <GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
/// </GatewayOperationAsyncResponse>
/// ````
pub static GENERATE_VPN_CLIENT_PACKAGE: Operation = Operation {
    id: "gateways.generate-vpn-client-package",
    title: "Generate VPN Client Package",
    method: Method::Post,
    path: "/services/networking/{virtual-network-name}/gateway/vpnclientpackage",
    path_parameters: &[Parameter::new("virtual-network-name", Kind::String).required()],
    body: Body::Element(VpnClientParameters::SHAPE),
    responses: &[
        ExpectedResponse::new(202, Body::Element(GatewayOperationAsyncResponse::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2014_05_01),
    long_running: Some(&GENERATE_VPN_CLIENT_PACKAGE_LONG_RUNNING),
    ..Operation::BASE
};

static GENERATE_VPN_CLIENT_PACKAGE_LONG_RUNNING: LongRunning = LongRunning {
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

/// Reads a script that sets up a VPN device for the connection to a gateway.
///
/// Get Device Configuration Script:
/// `GET /services/networking/{virtual-network-name}/gateway/vpndeviceconfigurationscript`, first
/// seen at 2013-11-01. Answers 200 with bytes (`application/octet-stream`). See also
/// [`vpn-devices.list-supported`](super::vpn_devices::LIST_SUPPORTED).
///
/// Source: oldest .NET client.
///
/// In the path:
///
/// - `virtual-network-name`: How the network configuration calls the virtual network.
///
/// In the query:
///
/// - `vendor`: The manufacturer of the device.
/// - `platform`: The kind of device.
/// - `OSfamily`: The system on it.
///
/// For example, *one* (2015-04-01):
///
/// ````text
/// ! a script
/// ````
pub static GET_DEVICE_CONFIGURATION_SCRIPT: Operation = Operation {
    id: "gateways.get-device-configuration-script",
    title: "Get Device Configuration Script",
    method: Method::Get,
    path: "/services/networking/{virtual-network-name}/gateway/vpndeviceconfigurationscript",
    path_parameters: &[Parameter::new("virtual-network-name", Kind::String).required()],
    query: &[
        Parameter::new("vendor", Kind::String).required(),
        Parameter::new("platform", Kind::String).required(),
        Parameter::new("OSfamily", Kind::String).required(),
    ],
    responses: &[ExpectedResponse::new(200, Body::Bytes("application/octet-stream"))],
    availability: Availability::ALWAYS.seen(version::V2013_11_01),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "gateways",
    title: "Gateways",
    operations: &[
        &CREATE,
        &GET,
        &DELETE,
        &FAILOVER,
        &RESIZE,
        &RESET,
        &LIST_CONNECTIONS,
        &UPDATE_CONNECTION,
        &GET_SHARED_KEY,
        &SET_SHARED_KEY,
        &RESET_SHARED_KEY,
        &GET_IPSEC_PARAMETERS,
        &SET_IPSEC_PARAMETERS,
        &SET_DEFAULT_SITES,
        &REMOVE_DEFAULT_SITES,
        &START_DIAGNOSTICS,
        &STOP_DIAGNOSTICS,
        &GET_DIAGNOSTICS,
        &GENERATE_VPN_CLIENT_PACKAGE,
        &GET_DEVICE_CONFIGURATION_SCRIPT,
    ],
    shapes: &[
        CreateGateway::SHAPE,
        ResizeGateway::SHAPE,
        ResetGateway::SHAPE,
        FailoverGateway::SHAPE,
        Gateway::SHAPE,
        GatewayEvent::SHAPE,
        DefaultSites::SHAPE,
        DefaultSiteList::SHAPE,
        UpdateConnection::SHAPE,
        ConnectionList::SHAPE,
        Connection::SHAPE,
        SharedKey::SHAPE,
        ResetSharedKey::SHAPE,
        IpsecParameters::SHAPE,
        StartGatewayDiagnostics::SHAPE,
        StopGatewayDiagnostics::SHAPE,
        GatewayPublicDiagnosticsStatus::SHAPE,
        VpnClientParameters::SHAPE,
    ],
    enums: &[
        GatewaySize::TABLE,
        GatewayType::TABLE,
        ConnectionOperation::TABLE,
        ConnectivityState::TABLE,
        ProcessorArchitecture::TABLE,
        GatewayDiagnosticsState::TABLE,
    ],
    ..Resource::BASE
};

::xms_runtime::record! {
    /// What the gateway of a virtual network is to be.
    ///
    /// Element `<CreateGatewayParameters>`. Since 2013-11-01 or earlier. Taken by [`CREATE`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        CREATE_GATEWAY_SHAPE,
        "CreateGateway",
        NAMESPACE,
        tag("CreateGatewayParameters")
    )]
    pub struct CreateGateway {
        /// How much traffic it is to take.
        ///
        /// `<GatewaySize>`. First seen at 2014-10-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(0, "GatewaySize", Enum(GatewaySize::TABLE), seen(version::V2014_10_01))]
        pub gateway_size: Option<GatewaySize>,
        /// How it learns routes.
        ///
        /// `<gatewayType>`. First seen at 2014-05-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(1, "gatewayType", Enum(GatewayType::TABLE), seen(version::V2014_05_01))]
        pub gateway_type: Option<GatewayType>,
    }
}

impl CreateGateway {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// The size that a gateway is to have.
    ///
    /// Element `<UpdateGatewayParameters>`. Since 2014-10-01 or earlier. Taken by [`RESIZE`]. Used
    /// by operations of [`virtual-network-gateways`](super::virtual_network_gateways).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        RESIZE_GATEWAY_SHAPE,
        "ResizeGateway",
        NAMESPACE,
        tag("UpdateGatewayParameters")
    )]
    #[fixed("Operation", "Resize")]
    pub struct ResizeGateway {
        /// How much traffic it is to take.
        ///
        /// `<GatewaySize>`, required. Since 2014-10-01 or earlier.
        #[field(0, "GatewaySize", Enum(GatewaySize::TABLE), required)]
        pub gateway_size: GatewaySize,
    }
}

impl ResizeGateway {
    /// Creates the element from its fields, all of which are required.
    pub fn new(gateway_size: impl Into<GatewaySize>) -> Self {
        Self {
            gateway_size: gateway_size.into(),
        }
    }
}

::xms_runtime::record! {
    /// That a gateway is to start again.
    ///
    /// Element `<UpdateGatewayParameters>`. Since 2014-10-01 or earlier. Taken by [`RESET`]. Used
    /// by operations of [`virtual-network-gateways`](super::virtual_network_gateways).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        RESET_GATEWAY_SHAPE,
        "ResetGateway",
        NAMESPACE,
        tag("UpdateGatewayParameters")
    )]
    #[fixed("Operation", "Reset")]
    pub struct ResetGateway {
        /// Sent by clients, and of no use.
        ///
        /// `<GatewaySize>`. Since 2014-10-01 or earlier. Source: recorded; no client and no page
        /// has it.
        #[field(0, "GatewaySize", Enum(GatewaySize::TABLE))]
        pub gateway_size: Option<GatewaySize>,
    }
}

impl ResetGateway {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// That the second instance of a gateway is to take over.
    ///
    /// Element `<UpdateGateway>`. Since 2013-11-01 or earlier. Taken by [`FAILOVER`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(FAILOVER_GATEWAY_SHAPE, "FailoverGateway", NAMESPACE, tag("UpdateGateway"))]
    #[fixed("UpdateGatewayOperation", "Failover")]
    pub struct FailoverGateway {}
}

impl FailoverGateway {
    /// Creates the element; it has no fields to set.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// The gateway of a virtual network.
    ///
    /// Element `<Gateway>`. Since 2013-11-01 or earlier. Answered by [`GET`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(GATEWAY_SHAPE, "Gateway", NAMESPACE)]
    pub struct Gateway {
        /// How it learns routes.
        ///
        /// `<GatewayType>`. Since 2013-11-01 or earlier.
        #[field(0, "GatewayType", Enum(GatewayType::TABLE))]
        pub gateway_type: Option<GatewayType>,
        /// What happened to it last.
        ///
        /// `<LastEvent>`. Since 2013-11-01 or earlier.
        #[field(1, "LastEvent", Record(GatewayEvent::SHAPE))]
        pub last_event: Option<GatewayEvent>,
        /// Whether it is there: `NotProvisioned`, `Provisioning`, `Provisioned` or
        /// `Deprovisioning`.
        ///
        /// `<State>`. Since 2013-11-01 or earlier.
        #[field(2, "State", String)]
        pub state: Option<String>,
        /// Its public address.
        ///
        /// `<VIPAddress>`. Since 2013-11-01 or earlier.
        #[field(3, "VIPAddress", String)]
        pub vip_address: Option<String>,
        /// By way of which network traffic to everywhere else goes.
        ///
        /// `<DefaultSites>`. First seen at 2014-09-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(4, "DefaultSites", Record(DefaultSites::SHAPE), seen(version::V2014_09_01))]
        pub default_sites: Option<DefaultSites>,
        /// How much traffic it takes.
        ///
        /// `<GatewaySize>`. First seen at 2014-10-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(5, "GatewaySize", Enum(GatewaySize::TABLE), seen(version::V2014_10_01))]
        pub gateway_size: Option<GatewaySize>,
        /// What the service knows it by.
        ///
        /// `<GatewayId>`. Since 2013-11-01 or earlier. Source: recorded; no client and no page has
        /// it.
        #[field(6, "GatewayId", Uuid)]
        pub gateway_id: Option<Uuid>,
    }
}

impl Gateway {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Something that happened to a gateway or a connection.
    ///
    /// Element `<LastEvent>`. Since 2013-11-01 or earlier. Occurs in [`GET`], [`LIST_CONNECTIONS`].
    /// Used by operations of [`virtual-network-gateways`](super::virtual_network_gateways).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(GATEWAY_EVENT_SHAPE, "GatewayEvent", NAMESPACE, tag("LastEvent"))]
    pub struct GatewayEvent {
        /// The number of what happened.
        ///
        /// `<Id>`. Since 2013-11-01 or earlier.
        #[field(0, "Id", String)]
        pub id: Option<String>,
        /// What happened, for people.
        ///
        /// `<Message>`. Since 2013-11-01 or earlier.
        #[field(1, "Message", String)]
        pub message: Option<String>,
        /// When it happened.
        ///
        /// `<Timestamp>`. Since 2013-11-01 or earlier.
        #[field(2, "Timestamp", DateTime)]
        pub timestamp: Option<DateTime>,
        /// More about it.
        ///
        /// `<Data>`. Since 2013-11-01 or earlier.
        #[field(3, "Data", String)]
        pub data: Option<String>,
    }
}

impl GatewayEvent {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// By way of which network traffic to everywhere else goes.
    ///
    /// Element `<DefaultSites>`. Since 2014-09-01 or earlier. Occurs in [`GET`]. Used by operations
    /// of [`virtual-network-gateways`](super::virtual_network_gateways).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(DEFAULT_SITES_SHAPE, "DefaultSites", NAMESPACE)]
    pub struct DefaultSites {
        /// How the network is called in the configuration.
        ///
        /// `<string>`. First seen at 2014-09-01, an upper bound. Source: first .NET client that has
        /// it.
        #[field(0, "string", String, seen(version::V2014_09_01))]
        pub name: Option<String>,
    }
}

impl DefaultSites {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// By way of which network traffic to everywhere else is to go.
    ///
    /// Element `<DefaultSiteList>`. Since 2014-09-01 or earlier. Taken by [`SET_DEFAULT_SITES`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(DEFAULT_SITE_LIST_SHAPE, "DefaultSiteList", NAMESPACE)]
    pub struct DefaultSiteList {
        /// How the network is called in the configuration.
        ///
        /// `<string>`, required. Since 2014-09-01 or earlier.
        #[field(0, "string", String, required)]
        pub name: String,
    }
}

impl DefaultSiteList {
    /// Creates the element from its fields, all of which are required.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

::xms_runtime::record! {
    /// What is to happen to a connection.
    ///
    /// Element `<UpdateConnection>`. Since 2012-03-01. Taken by [`UPDATE_CONNECTION`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(UPDATE_CONNECTION_SHAPE, "UpdateConnection", NAMESPACE)]
    pub struct UpdateConnection {
        /// What is to be done.
        ///
        /// `<Operation>`, required. Since 2012-03-01.
        #[field(0, "Operation", Enum(ConnectionOperation::TABLE), required)]
        pub operation: ConnectionOperation,
        /// An address in the other network to try the connection with.
        ///
        /// `<IPAddress>`, required. Since 2012-03-01.
        #[field(1, "IPAddress", String, required)]
        pub ip_address: String,
    }
}

impl UpdateConnection {
    /// Creates the element from its fields, all of which are required.
    pub fn new(
        operation: impl Into<ConnectionOperation>,
        ip_address: impl Into<String>,
    ) -> Self {
        Self {
            operation: operation.into(),
            ip_address: ip_address.into(),
        }
    }
}

::xms_runtime::record! {
    /// The networks that a gateway reaches.
    ///
    /// Element `<Connections>`. Since 2013-11-01 or earlier. Answered by [`LIST_CONNECTIONS`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(CONNECTION_LIST_SHAPE, "ConnectionList", NAMESPACE, tag("Connections"))]
    pub struct ConnectionList {
        /// One entry for each network.
        ///
        /// `<Connection>`, any number of times. Since 2013-11-01 or earlier.
        #[field(0, "Connection", Flat(&Kind::Record(Connection::SHAPE)))]
        pub connections: Vec<Connection>,
    }
}

impl ConnectionList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// The connection of a gateway to a network.
    ///
    /// Element `<Connection>`. Since 2013-11-01 or earlier. Occurs in [`LIST_CONNECTIONS`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(CONNECTION_SHAPE, "Connection", NAMESPACE)]
    pub struct Connection {
        /// How the network is called in the configuration.
        ///
        /// `<LocalNetworkSiteName>`, required. Since 2013-11-01 or earlier.
        #[field(0, "LocalNetworkSiteName", String, required)]
        pub local_network_site_name: String,
        /// Whether the connection stands.
        ///
        /// `<ConnectivityState>`. Since 2013-11-01 or earlier.
        #[field(1, "ConnectivityState", Enum(ConnectivityState::TABLE))]
        pub connectivity_state: Option<ConnectivityState>,
        /// What happened to it last.
        ///
        /// `<LastEvent>`. Since 2013-11-01 or earlier.
        #[field(2, "LastEvent", Record(GatewayEvent::SHAPE))]
        pub last_event: Option<GatewayEvent>,
        /// How many bytes came in on it.
        ///
        /// `<IngressBytesTransferred>`. Since 2013-11-01 or earlier.
        #[field(3, "IngressBytesTransferred", Int64)]
        pub ingress_bytes_transferred: Option<i64>,
        /// How many bytes went out on it.
        ///
        /// `<EgressBytesTransferred>`. Since 2013-11-01 or earlier.
        #[field(4, "EgressBytesTransferred", Int64)]
        pub egress_bytes_transferred: Option<i64>,
        /// The last moment at which it was made.
        ///
        /// `<LastConnectionEstablished>`. Since 2013-11-01 or earlier.
        #[field(5, "LastConnectionEstablished", DateTime)]
        pub last_connection_established: Option<DateTime>,
        /// Addresses that single computers have got on it.
        ///
        /// `<AllocatedIPAddresses>` of `<string>`. Since 2013-11-01 or earlier.
        #[field(6, "AllocatedIPAddresses", List(&Field::new("string", Kind::String)))]
        pub allocated_ip_addresses: Vec<String>,
        /// How many packets went out on it.
        ///
        /// `<EgressPacketsTransferred>`. Since 2013-11-01 or earlier. Source: recorded; no client
        /// and no page has it.
        #[field(7, "EgressPacketsTransferred", Int64)]
        pub egress_packets_transferred: Option<i64>,
        /// How many packets came in on it.
        ///
        /// `<IngressPacketsTransferred>`. Since 2013-11-01 or earlier. Source: recorded; no client
        /// and no page has it.
        #[field(8, "IngressPacketsTransferred", Int64)]
        pub ingress_packets_transferred: Option<i64>,
    }
}

impl Connection {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(local_network_site_name: impl Into<String>) -> Self {
        Self {
            local_network_site_name: local_network_site_name.into(),
            connectivity_state: None,
            last_event: None,
            ingress_bytes_transferred: None,
            egress_bytes_transferred: None,
            last_connection_established: None,
            allocated_ip_addresses: Vec::new(),
            egress_packets_transferred: None,
            ingress_packets_transferred: None,
        }
    }
}

::xms_runtime::record! {
    /// A key by which both ends of a connection know one another.
    ///
    /// Element `<SharedKey>`. Since 2013-11-01 or earlier. Taken by [`SET_SHARED_KEY`]. Answered by
    /// [`GET_SHARED_KEY`]. Used by operations of
    /// [`virtual-network-gateways`](super::virtual_network_gateways).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(SHARED_KEY_SHAPE, "SharedKey", NAMESPACE)]
    pub struct SharedKey {
        /// What both ends of the tunnel prove themselves by.
        ///
        /// `<Value>`, required, secret. Since 2013-11-01 or earlier.
        #[field(0, "Value", String, required, secret)]
        pub value: Secret<String>,
    }
}

impl SharedKey {
    /// Creates the element from its fields, all of which are required.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: Secret::new(value.into()),
        }
    }
}

::xms_runtime::record! {
    /// What a key that the service makes is to be.
    ///
    /// Element `<ResetSharedKey>`. Since 2013-11-01 or earlier. Taken by [`RESET_SHARED_KEY`]. Used
    /// by operations of [`virtual-network-gateways`](super::virtual_network_gateways).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(RESET_SHARED_KEY_SHAPE, "ResetSharedKey", NAMESPACE)]
    pub struct ResetSharedKey {
        /// How many characters it is to have.
        ///
        /// `<KeyLength>`. Since 2013-11-01 or earlier.
        #[field(0, "KeyLength", Int32)]
        pub key_length: Option<i32>,
    }
}

impl ResetSharedKey {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// How a connection is encrypted.
    ///
    /// Element `<IPsecParameters>`. Since 2014-10-01 or earlier. Taken by [`SET_IPSEC_PARAMETERS`].
    /// Answered by [`GET_IPSEC_PARAMETERS`]. Used by operations of
    /// [`virtual-network-gateways`](super::virtual_network_gateways).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(IPSEC_PARAMETERS_SHAPE, "IPsecParameters", NAMESPACE)]
    pub struct IpsecParameters {
        /// The cipher: `AES128`, `AES256`, `DES3` or `NoEncryption`.
        ///
        /// `<EncryptionType>`. Since 2014-10-01 or earlier.
        #[field(0, "EncryptionType", String)]
        pub encryption_type: Option<String>,
        /// Whether keys are made independently of one another: `PFS1` or `None`.
        ///
        /// `<PfsGroup>`. Since 2014-10-01 or earlier.
        #[field(1, "PfsGroup", String)]
        pub pfs_group: Option<String>,
        /// After how much traffic a new key is made, in KiB.
        ///
        /// `<SADataSizeKilobytes>`. Since 2014-10-01 or earlier.
        #[field(2, "SADataSizeKilobytes", Int32)]
        pub sa_data_size_kilobytes: Option<i32>,
        /// After how many seconds a new key is made.
        ///
        /// `<SALifeTimeSeconds>`. Since 2014-10-01 or earlier.
        #[field(3, "SALifeTimeSeconds", Int32)]
        pub sa_life_time_seconds: Option<i32>,
        /// What messages are authenticated by: `SHA1` or `SHA256`.
        ///
        /// `<HashAlgorithm>`. First seen at 2015-02-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(4, "HashAlgorithm", String, seen(version::V2015_02_01))]
        pub hash_algorithm: Option<String>,
    }
}

impl IpsecParameters {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// What is to be recorded, and where to.
    ///
    /// Element `<UpdateGatewayPublicDiagnostics>`. Since 2014-10-01 or earlier. Taken by
    /// [`START_DIAGNOSTICS`]. Used by operations of
    /// [`virtual-network-gateways`](super::virtual_network_gateways).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        START_GATEWAY_DIAGNOSTICS_SHAPE,
        "StartGatewayDiagnostics",
        NAMESPACE,
        tag("UpdateGatewayPublicDiagnostics")
    )]
    #[fixed("Operation", "StartDiagnostics")]
    pub struct StartGatewayDiagnostics {
        /// For how many seconds, 1 to 300; the service refuses a request without it.
        ///
        /// `<CaptureDurationInSeconds>`. Since 2014-10-01 or earlier.
        #[field(0, "CaptureDurationInSeconds", String)]
        pub capture_duration_in_seconds: Option<String>,
        /// The container that the recording is to lie in.
        ///
        /// `<ContainerName>`. Since 2014-10-01 or earlier.
        #[field(1, "ContainerName", String)]
        pub container_name: Option<String>,
        /// What opens the storage account; the service refuses some requests without it.
        ///
        /// `<CustomerStorageKey>`, secret. Since 2014-10-01 or earlier.
        #[field(2, "CustomerStorageKey", String, secret)]
        pub customer_storage_key: Option<Secret<String>>,
        /// The storage account; the service refuses a request without it.
        ///
        /// `<CustomerStorageName>`. Since 2014-10-01 or earlier.
        #[field(3, "CustomerStorageName", String)]
        pub customer_storage_name: Option<String>,
    }
}

impl StartGatewayDiagnostics {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// That nothing more is to be recorded.
    ///
    /// Element `<UpdateGatewayPublicDiagnostics>`. Since 2014-10-01 or earlier. Taken by
    /// [`STOP_DIAGNOSTICS`]. Used by operations of
    /// [`virtual-network-gateways`](super::virtual_network_gateways).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        STOP_GATEWAY_DIAGNOSTICS_SHAPE,
        "StopGatewayDiagnostics",
        NAMESPACE,
        tag("UpdateGatewayPublicDiagnostics")
    )]
    #[fixed("Operation", "StopDiagnostics")]
    pub struct StopGatewayDiagnostics {}
}

impl StopGatewayDiagnostics {
    /// Creates the element; it has no fields to set.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Whether traffic of a gateway is being recorded.
    ///
    /// Element `<GatewayPublicDiagnosticsStatus>`. Since 2014-05-01 or earlier. Answered by
    /// [`GET_DIAGNOSTICS`]. Used by operations of
    /// [`virtual-network-gateways`](super::virtual_network_gateways).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        GATEWAY_PUBLIC_DIAGNOSTICS_STATUS_SHAPE,
        "GatewayPublicDiagnosticsStatus",
        NAMESPACE
    )]
    pub struct GatewayPublicDiagnosticsStatus {
        /// Where it lies, once it is done; whoever has the address can read it.
        ///
        /// `<PublicDiagnosticsUrl>`, secret. Since 2014-05-01 or earlier.
        #[field(0, "PublicDiagnosticsUrl", String, secret)]
        pub public_diagnostics_url: Option<Secret<String>>,
        /// How far the recording is.
        ///
        /// `<State>`. Since 2014-05-01 or earlier.
        #[field(1, "State", Enum(GatewayDiagnosticsState::TABLE))]
        pub state: Option<GatewayDiagnosticsState>,
    }
}

impl GatewayPublicDiagnosticsStatus {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// What computers a program is for.
    ///
    /// Element `<VpnClientParameters>`. Since 2014-05-01 or earlier. Taken by
    /// [`GENERATE_VPN_CLIENT_PACKAGE`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(VPN_CLIENT_PARAMETERS_SHAPE, "VpnClientParameters", NAMESPACE)]
    pub struct VpnClientParameters {
        /// Their processors.
        ///
        /// `<ProcessorArchitecture>`, required. Since 2014-05-01 or earlier.
        #[field(0, "ProcessorArchitecture", Enum(ProcessorArchitecture::TABLE), required)]
        pub processor_architecture: ProcessorArchitecture,
    }
}

impl VpnClientParameters {
    /// Creates the element from its fields, all of which are required.
    pub fn new(processor_architecture: impl Into<ProcessorArchitecture>) -> Self {
        Self {
            processor_architecture: processor_architecture.into(),
        }
    }
}

::xms_runtime::open_enum! {
    /// How much traffic a gateway takes.
    ///
    /// Since 2014-10-01 or earlier. Occurs in [`CREATE`], [`GET`], [`RESIZE`], [`RESET`]. Used by
    /// operations of [`virtual-network-gateways`](super::virtual_network_gateways). The set is
    /// open: a value that is not named here is kept as it came.
    #[values(GATEWAY_SIZE_TABLE, "GatewaySize")]
    pub enum GatewaySize {
        /// About 100 Mbit/s, and 10 networks.
        ///
        /// `Default`. Since 2014-10-01 or earlier.
        #[value(0, "Default")]
        Default,
        /// The same, with ExpressRoute beside.
        ///
        /// `Standard`. Since 2014-10-01 or earlier.
        #[value(1, "Standard")]
        Standard,
        /// About 200 Mbit/s, and 30 networks.
        ///
        /// `HighPerformance`. Since 2014-10-01 or earlier.
        #[value(2, "HighPerformance")]
        HighPerformance,
    }
}

::xms_runtime::open_enum! {
    /// How a gateway learns routes.
    ///
    /// Since 2013-11-01 or earlier. Occurs in [`CREATE`], [`GET`]. Used by operations of
    /// [`virtual-network-gateways`](super::virtual_network_gateways). The set is open: a value that
    /// is not named here is kept as it came.
    #[values(GATEWAY_TYPE_TABLE, "GatewayType")]
    pub enum GatewayType {
        /// From the network configuration alone; to one network.
        ///
        /// `StaticRouting`. Since 2013-11-01 or earlier.
        #[value(0, "StaticRouting")]
        StaticRouting,
        /// From the other ends of its connections; to several networks.
        ///
        /// `DynamicRouting`. Since 2013-11-01 or earlier.
        #[value(1, "DynamicRouting")]
        DynamicRouting,
    }
}

::xms_runtime::open_enum! {
    /// What is to happen to a connection.
    ///
    /// Since 2012-03-01. Occurs in [`UPDATE_CONNECTION`]. The set is open: a value that is not
    /// named here is kept as it came.
    #[values(CONNECTION_OPERATION_TABLE, "ConnectionOperation")]
    pub enum ConnectionOperation {
        /// It is to be made.
        ///
        /// `Connect`. Since 2012-03-01.
        #[value(0, "Connect")]
        Connect,
        /// It is to end.
        ///
        /// `Disconnect`. Since 2012-03-01.
        #[value(1, "Disconnect")]
        Disconnect,
        /// It is to be tried.
        ///
        /// `Test`. Since 2012-03-01.
        #[value(2, "Test")]
        Test,
    }
}

::xms_runtime::open_enum! {
    /// Whether a connection stands.
    ///
    /// Since 2013-11-01 or earlier. Occurs in [`LIST_CONNECTIONS`]. The set is open: a value that
    /// is not named here is kept as it came.
    #[values(CONNECTIVITY_STATE_TABLE, "ConnectivityState")]
    pub enum ConnectivityState {
        /// Traffic passes.
        ///
        /// `Connected`. Since 2013-11-01 or earlier.
        #[value(0, "Connected")]
        Connected,
        /// Both ends are agreeing.
        ///
        /// `Connecting`. Since 2013-11-01 or earlier.
        #[value(1, "Connecting")]
        Connecting,
        /// No traffic passes.
        ///
        /// `NotConnected`. Since 2013-11-01 or earlier.
        #[value(2, "NotConnected")]
        NotConnected,
        /// The service cannot tell.
        ///
        /// `Unknown`. Since 2013-11-01 or earlier.
        #[value(3, "Unknown")]
        Unknown,
    }
}

::xms_runtime::open_enum! {
    /// The processors of computers.
    ///
    /// Since 2014-05-01 or earlier. Occurs in [`GENERATE_VPN_CLIENT_PACKAGE`]. The set is open: a
    /// value that is not named here is kept as it came.
    #[values(PROCESSOR_ARCHITECTURE_TABLE, "ProcessorArchitecture")]
    pub enum ProcessorArchitecture {
        /// Of 64 bits.
        ///
        /// `Amd64`. Since 2014-05-01 or earlier.
        #[value(0, "Amd64")]
        Amd64,
        /// Of 32 bits.
        ///
        /// `X86`. Since 2014-05-01 or earlier.
        #[value(1, "X86")]
        X86,
    }
}

::xms_runtime::open_enum! {
    /// How far a recording of traffic is.
    ///
    /// Since 2014-05-01 or earlier. Occurs in [`GET_DIAGNOSTICS`]. Used by operations of
    /// [`virtual-network-gateways`](super::virtual_network_gateways). The set is open: a value that
    /// is not named here is kept as it came.
    #[values(GATEWAY_DIAGNOSTICS_STATE_TABLE, "GatewayDiagnosticsState")]
    pub enum GatewayDiagnosticsState {
        /// There is none, or it is done.
        ///
        /// `Ready`. Since 2014-05-01 or earlier.
        #[value(0, "Ready")]
        Ready,
        /// It is about to begin.
        ///
        /// `Scheduled`. Since 2014-05-01 or earlier.
        #[value(1, "Scheduled")]
        Scheduled,
        /// It goes on.
        ///
        /// `InProgress`. Since 2014-05-01 or earlier.
        #[value(2, "InProgress")]
        InProgress,
        /// It is being ended.
        ///
        /// `StopInProgress`. Since 2014-05-01 or earlier.
        #[value(3, "StopInProgress")]
        StopInProgress,
    }
}
