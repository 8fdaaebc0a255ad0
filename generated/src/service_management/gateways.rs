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
    Availability, Body, ExpectedResponse, Kind, LongRunning, Method, Operation,
    Parameter, Resource,
};

use super::version;
use super::gateway_operations::GatewayOperationAsyncResponse;

pub use super::elements::gateways::*;

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
