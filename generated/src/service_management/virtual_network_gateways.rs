// Written by `xms generate` from api-spec/service-management/virtual-network-gateways.toml; do not edit.
//! Virtual network gateways.
//!
//! Gateways of virtual networks with identifiers of their own, so that one network can have
//! several.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`CREATE`] | `POST /services/networking/{virtual-network-name}/virtualnetworkgateways` | first seen at 2015-02-01 |
//! | [`LIST`] | `GET /services/networking/virtualnetworkgateways` | first seen at 2015-02-01 |
//! | [`GET`] | `GET /services/networking/virtualnetworkgateways/{gateway-id}` | first seen at 2015-02-01 |
//! | [`DELETE`] | `DELETE /services/networking/virtualnetworkgateways/{gateway-id}` | first seen at 2015-02-01 |
//! | [`RESIZE`] | `PATCH /services/networking/virtualnetworkgateways/{gateway-id}` | first seen at 2015-02-01 |
//! | [`RESET`] | `PATCH /services/networking/virtualnetworkgateways/{gateway-id}` | first seen at 2015-02-01 |
//! | [`GET_SHARED_KEY`] | `GET /services/networking/virtualnetworkgateways/{gateway-id}/connectedentity/{connected-entity-id}/sharedkey` | first seen at 2015-02-01 |
//! | [`SET_SHARED_KEY`] | `POST /services/networking/virtualnetworkgateways/{gateway-id}/connectedentity/{connected-entity-id}/sharedkey` | first seen at 2015-02-01 |
//! | [`RESET_SHARED_KEY`] | `PATCH /services/networking/virtualnetworkgateways/{gateway-id}/connectedentity/{connected-entity-id}/sharedkey` | first seen at 2015-02-01 |
//! | [`GET_IPSEC_PARAMETERS`] | `GET /services/networking/virtualnetworkgateways/{gateway-id}/connectedentity/{connected-entity-id}/ipsecparameters` | first seen at 2015-02-01 |
//! | [`SET_IPSEC_PARAMETERS`] | `PATCH /services/networking/virtualnetworkgateways/{gateway-id}/connectedentity/{connected-entity-id}/ipsecparameters` | first seen at 2015-02-01 |
//! | [`START_DIAGNOSTICS`] | `PUT /services/networking/virtualnetworkgateways/{gateway-id}/publicdiagnostics` | first seen at 2015-02-01 |
//! | [`STOP_DIAGNOSTICS`] | `PUT /services/networking/virtualnetworkgateways/{gateway-id}/publicdiagnostics` | first seen at 2015-02-01 |
//! | [`GET_DIAGNOSTICS`] | `GET /services/networking/virtualnetworkgateways/{gateway-id}/publicdiagnostics` | first seen at 2015-02-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, LongRunning, Method, Operation,
    Parameter, Resource,
};

use super::version;
use super::gateway_operations::GatewayOperationAsyncResponse;
use super::gateways::{
    GatewayPublicDiagnosticsStatus, IpsecParameters, ResetGateway, ResetSharedKey,
    ResizeGateway, SharedKey, StartGatewayDiagnostics, StopGatewayDiagnostics,
};

pub use super::elements::virtual_network_gateways::*;

/// Creates a gateway for a virtual network.
///
/// Create Virtual Network Gateway:
/// `POST /services/networking/{virtual-network-name}/virtualnetworkgateways`, first seen at
/// 2015-02-01, long-running. Takes [`CreateVirtualNetworkGateway`]. Answers 201 with
/// [`GatewayOperationAsyncResponse`]. See also [`virtual-network-gateways.list`](LIST).
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
/// <CreateVirtualNetworkGatewayParameters xmlns="http://schemas.microsoft.com/windowsazure">
///   <GatewayName>front</GatewayName>
///   <GatewaySize>Standard</GatewaySize>
///   <GatewayType>DynamicRouting</GatewayType>
///   <Location>West US</Location>
///   <VnetId>8e2f6c1a-1d3b-4c58-9a70-2b4c6d8e0f11</VnetId>
/// </CreateVirtualNetworkGatewayParameters>
/// ````
///
/// ````xml
/// <GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
/// </GatewayOperationAsyncResponse>
/// ````
pub static CREATE: Operation = Operation {
    id: "virtual-network-gateways.create",
    title: "Create Virtual Network Gateway",
    method: Method::Post,
    path: "/services/networking/{virtual-network-name}/virtualnetworkgateways",
    path_parameters: &[Parameter::new("virtual-network-name", Kind::String).required()],
    body: Body::Element(CreateVirtualNetworkGateway::SHAPE),
    responses: &[
        ExpectedResponse::new(201, Body::Element(GatewayOperationAsyncResponse::SHAPE)),
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

/// Lists the gateways of all virtual networks of the subscription.
///
/// List Virtual Network Gateways: `GET /services/networking/virtualnetworkgateways`, first seen at
/// 2015-02-01. Answers 200 with [`VirtualNetworkGatewayList`]. See also
/// [`virtual-network-gateways.get`](GET).
///
/// Source: first .NET client that has it.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <VirtualNetworkGateways xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <VirtualNetworkGateway>
///     <GatewayId>fb8a5d5b-f60e-475f-b157-1b526d872f6d</GatewayId>
///     <GatewayName>front</GatewayName>
///     <GatewayType>DynamicRouting</GatewayType>
///     <GatewaySize>Standard</GatewaySize>
///     <State>Provisioned</State>
///     <VIPAddress>23.99.10.31</VIPAddress>
///     <Location>West US</Location>
///     <VnetId>8e2f6c1a-1d3b-4c58-9a70-2b4c6d8e0f11</VnetId>
///     <EnableBgp>false</EnableBgp>
///   </VirtualNetworkGateway>
/// </VirtualNetworkGateways>
/// ````
pub static LIST: Operation = Operation {
    id: "virtual-network-gateways.list",
    title: "List Virtual Network Gateways",
    method: Method::Get,
    path: "/services/networking/virtualnetworkgateways",
    query: &[Parameter::new("api-version", Kind::String).required().version()],
    responses: &[
        ExpectedResponse::new(200, Body::Element(VirtualNetworkGatewayList::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2015_02_01),
    ..Operation::BASE
};

/// Reads a gateway: its address, its state, and what happened last.
///
/// Get Virtual Network Gateway: `GET /services/networking/virtualnetworkgateways/{gateway-id}`,
/// first seen at 2015-02-01. Answers 200 with [`VirtualNetworkGateway`]. See also
/// [`virtual-network-gateways.list`](LIST).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `gateway-id`: Identifier of the virtual network gateway.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <VirtualNetworkGateway xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <GatewayId>fb8a5d5b-f60e-475f-b157-1b526d872f6d</GatewayId>
///   <GatewayName>front</GatewayName>
///   <GatewayType>DynamicRouting</GatewayType>
///   <GatewaySize>Standard</GatewaySize>
///   <State>Provisioned</State>
///   <VIPAddress>23.99.10.31</VIPAddress>
///   <Location>West US</Location>
///   <VnetId>8e2f6c1a-1d3b-4c58-9a70-2b4c6d8e0f11</VnetId>
///   <EnableBgp>false</EnableBgp>
/// </VirtualNetworkGateway>
/// ````
pub static GET: Operation = Operation {
    id: "virtual-network-gateways.get",
    title: "Get Virtual Network Gateway",
    method: Method::Get,
    path: "/services/networking/virtualnetworkgateways/{gateway-id}",
    path_parameters: &[Parameter::new("gateway-id", Kind::String).required()],
    responses: &[
        ExpectedResponse::new(200, Body::Element(VirtualNetworkGateway::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2015_02_01),
    ..Operation::BASE
};

/// Deletes a gateway that has no connections.
///
/// Delete Virtual Network Gateway:
/// `DELETE /services/networking/virtualnetworkgateways/{gateway-id}`, first seen at 2015-02-01,
/// long-running. Answers 202 with [`GatewayOperationAsyncResponse`]. See also
/// [`gateway-connections.delete`](super::gateway_connections::DELETE).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `gateway-id`: Identifier of the virtual network gateway.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
/// </GatewayOperationAsyncResponse>
/// ````
pub static DELETE: Operation = Operation {
    id: "virtual-network-gateways.delete",
    title: "Delete Virtual Network Gateway",
    method: Method::Delete,
    path: "/services/networking/virtualnetworkgateways/{gateway-id}",
    path_parameters: &[Parameter::new("gateway-id", Kind::String).required()],
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

/// Gives a gateway another size.
///
/// Resize Virtual Network Gateway:
/// `PATCH /services/networking/virtualnetworkgateways/{gateway-id}`, first seen at 2015-02-01,
/// long-running. Takes [`ResizeGateway`]. Answers 202 with [`GatewayOperationAsyncResponse`]. See
/// also [`virtual-network-gateways.get`](GET).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `gateway-id`: Identifier of the virtual network gateway.
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
    id: "virtual-network-gateways.resize",
    title: "Resize Virtual Network Gateway",
    method: Method::Patch,
    path: "/services/networking/virtualnetworkgateways/{gateway-id}",
    path_parameters: &[Parameter::new("gateway-id", Kind::String).required()],
    body: Body::Element(ResizeGateway::SHAPE),
    responses: &[
        ExpectedResponse::new(202, Body::Element(GatewayOperationAsyncResponse::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2015_02_01),
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

/// Starts a gateway again.
///
/// Reset Virtual Network Gateway: `PATCH /services/networking/virtualnetworkgateways/{gateway-id}`,
/// first seen at 2015-02-01, long-running. Takes [`ResetGateway`]. Answers 202 with
/// [`GatewayOperationAsyncResponse`]. See also [`virtual-network-gateways.get`](GET).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `gateway-id`: Identifier of the virtual network gateway.
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
    id: "virtual-network-gateways.reset",
    title: "Reset Virtual Network Gateway",
    method: Method::Patch,
    path: "/services/networking/virtualnetworkgateways/{gateway-id}",
    path_parameters: &[Parameter::new("gateway-id", Kind::String).required()],
    body: Body::Element(ResetGateway::SHAPE),
    responses: &[
        ExpectedResponse::new(202, Body::Element(GatewayOperationAsyncResponse::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2015_02_01),
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

/// Reads the key by which a gateway and the other end of a connection know one another.
///
/// Get Shared Key:
/// `GET /services/networking/virtualnetworkgateways/{gateway-id}/connectedentity/{connected-entity-id}/sharedkey`,
/// first seen at 2015-02-01. Answers 200 with [`SharedKey`]. See also
/// [`virtual-network-gateways.set-shared-key`](SET_SHARED_KEY).
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
/// <SharedKey xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <Value>bm90IGEgcmVhbCBrZXk=</Value>
/// </SharedKey>
/// ````
pub static GET_SHARED_KEY: Operation = Operation {
    id: "virtual-network-gateways.get-shared-key",
    title: "Get Shared Key",
    method: Method::Get,
    path: "/services/networking/virtualnetworkgateways/{gateway-id}/connectedentity/{connected-entity-id}/sharedkey",
    path_parameters: &[
        Parameter::new("gateway-id", Kind::String).required(),
        Parameter::new("connected-entity-id", Kind::String).required(),
    ],
    responses: &[ExpectedResponse::new(200, Body::Element(SharedKey::SHAPE))],
    availability: Availability::ALWAYS.seen(version::V2015_02_01),
    ..Operation::BASE
};

/// Sets the key by which a gateway and the other end of a connection know one another.
///
/// Set Shared Key:
/// `POST /services/networking/virtualnetworkgateways/{gateway-id}/connectedentity/{connected-entity-id}/sharedkey`,
/// first seen at 2015-02-01, long-running. Takes [`SharedKey`]. Answers 202 with
/// [`GatewayOperationAsyncResponse`]. See also
/// [`virtual-network-gateways.get-shared-key`](GET_SHARED_KEY).
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
    id: "virtual-network-gateways.set-shared-key",
    title: "Set Shared Key",
    method: Method::Post,
    path: "/services/networking/virtualnetworkgateways/{gateway-id}/connectedentity/{connected-entity-id}/sharedkey",
    path_parameters: &[
        Parameter::new("gateway-id", Kind::String).required(),
        Parameter::new("connected-entity-id", Kind::String).required(),
    ],
    body: Body::Element(SharedKey::SHAPE),
    responses: &[
        ExpectedResponse::new(202, Body::Element(GatewayOperationAsyncResponse::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2015_02_01),
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
/// `PATCH /services/networking/virtualnetworkgateways/{gateway-id}/connectedentity/{connected-entity-id}/sharedkey`,
/// first seen at 2015-02-01, long-running. Takes [`ResetSharedKey`]. Answers 202 with
/// [`GatewayOperationAsyncResponse`]. See also
/// [`virtual-network-gateways.get-shared-key`](GET_SHARED_KEY).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `gateway-id`: Identifier of the virtual network gateway.
/// - `connected-entity-id`: What is at the other end of the connection: the identifier of a
///   gateway, or of a circuit of ExpressRoute.
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
    id: "virtual-network-gateways.reset-shared-key",
    title: "Reset Shared Key",
    method: Method::Patch,
    path: "/services/networking/virtualnetworkgateways/{gateway-id}/connectedentity/{connected-entity-id}/sharedkey",
    path_parameters: &[
        Parameter::new("gateway-id", Kind::String).required(),
        Parameter::new("connected-entity-id", Kind::String).required(),
    ],
    body: Body::Element(ResetSharedKey::SHAPE),
    responses: &[
        ExpectedResponse::new(202, Body::Element(GatewayOperationAsyncResponse::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2015_02_01),
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
/// `GET /services/networking/virtualnetworkgateways/{gateway-id}/connectedentity/{connected-entity-id}/ipsecparameters`,
/// first seen at 2015-02-01. Answers 200 with [`IpsecParameters`]. See also
/// [`virtual-network-gateways.set-ipsec-parameters`](SET_IPSEC_PARAMETERS).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `gateway-id`: Identifier of the virtual network gateway.
/// - `connected-entity-id`: What is at the other end of the connection: the identifier of a
///   gateway, or of a circuit of ExpressRoute.
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
    id: "virtual-network-gateways.get-ipsec-parameters",
    title: "Get IPsec Parameters",
    method: Method::Get,
    path: "/services/networking/virtualnetworkgateways/{gateway-id}/connectedentity/{connected-entity-id}/ipsecparameters",
    path_parameters: &[
        Parameter::new("gateway-id", Kind::String).required(),
        Parameter::new("connected-entity-id", Kind::String).required(),
    ],
    responses: &[ExpectedResponse::new(200, Body::Element(IpsecParameters::SHAPE))],
    availability: Availability::ALWAYS.seen(version::V2015_02_01),
    ..Operation::BASE
};

/// Says how a connection is to be encrypted.
///
/// Set IPsec Parameters:
/// `PATCH /services/networking/virtualnetworkgateways/{gateway-id}/connectedentity/{connected-entity-id}/ipsecparameters`,
/// first seen at 2015-02-01, long-running. Takes [`IpsecParameters`]. Answers 202 with
/// [`GatewayOperationAsyncResponse`]. See also
/// [`virtual-network-gateways.get-ipsec-parameters`](GET_IPSEC_PARAMETERS).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `gateway-id`: Identifier of the virtual network gateway.
/// - `connected-entity-id`: What is at the other end of the connection: the identifier of a
///   gateway, or of a circuit of ExpressRoute.
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
    id: "virtual-network-gateways.set-ipsec-parameters",
    title: "Set IPsec Parameters",
    method: Method::Patch,
    path: "/services/networking/virtualnetworkgateways/{gateway-id}/connectedentity/{connected-entity-id}/ipsecparameters",
    path_parameters: &[
        Parameter::new("gateway-id", Kind::String).required(),
        Parameter::new("connected-entity-id", Kind::String).required(),
    ],
    body: Body::Element(IpsecParameters::SHAPE),
    responses: &[
        ExpectedResponse::new(202, Body::Element(GatewayOperationAsyncResponse::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2015_02_01),
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

/// Records the traffic of a gateway for a while, into a storage account.
///
/// Start Gateway Diagnostics:
/// `PUT /services/networking/virtualnetworkgateways/{gateway-id}/publicdiagnostics`, first seen at
/// 2015-02-01, long-running. Takes [`StartGatewayDiagnostics`]. Answers 202 with
/// [`GatewayOperationAsyncResponse`]. See also
/// [`virtual-network-gateways.get-diagnostics`](GET_DIAGNOSTICS),
/// [`virtual-network-gateways.stop-diagnostics`](STOP_DIAGNOSTICS).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `gateway-id`: Identifier of the virtual network gateway.
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
    id: "virtual-network-gateways.start-diagnostics",
    title: "Start Gateway Diagnostics",
    method: Method::Put,
    path: "/services/networking/virtualnetworkgateways/{gateway-id}/publicdiagnostics",
    path_parameters: &[Parameter::new("gateway-id", Kind::String).required()],
    body: Body::Element(StartGatewayDiagnostics::SHAPE),
    responses: &[
        ExpectedResponse::new(202, Body::Element(GatewayOperationAsyncResponse::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2015_02_01),
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
/// `PUT /services/networking/virtualnetworkgateways/{gateway-id}/publicdiagnostics`, first seen at
/// 2015-02-01, long-running. Takes [`StopGatewayDiagnostics`]. Answers 202 with
/// [`GatewayOperationAsyncResponse`]. See also
/// [`virtual-network-gateways.start-diagnostics`](START_DIAGNOSTICS).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `gateway-id`: Identifier of the virtual network gateway.
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
    id: "virtual-network-gateways.stop-diagnostics",
    title: "Stop Gateway Diagnostics",
    method: Method::Put,
    path: "/services/networking/virtualnetworkgateways/{gateway-id}/publicdiagnostics",
    path_parameters: &[Parameter::new("gateway-id", Kind::String).required()],
    body: Body::Element(StopGatewayDiagnostics::SHAPE),
    responses: &[
        ExpectedResponse::new(202, Body::Element(GatewayOperationAsyncResponse::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2015_02_01),
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
/// `GET /services/networking/virtualnetworkgateways/{gateway-id}/publicdiagnostics`, first seen at
/// 2015-02-01. Answers 200 with [`GatewayPublicDiagnosticsStatus`]. See also
/// [`virtual-network-gateways.start-diagnostics`](START_DIAGNOSTICS).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `gateway-id`: Identifier of the virtual network gateway.
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
    id: "virtual-network-gateways.get-diagnostics",
    title: "Get Gateway Diagnostics",
    method: Method::Get,
    path: "/services/networking/virtualnetworkgateways/{gateway-id}/publicdiagnostics",
    path_parameters: &[Parameter::new("gateway-id", Kind::String).required()],
    responses: &[
        ExpectedResponse::new(200, Body::Element(GatewayPublicDiagnosticsStatus::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2015_02_01),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "virtual-network-gateways",
    title: "Virtual network gateways",
    operations: &[
        &CREATE,
        &LIST,
        &GET,
        &DELETE,
        &RESIZE,
        &RESET,
        &GET_SHARED_KEY,
        &SET_SHARED_KEY,
        &RESET_SHARED_KEY,
        &GET_IPSEC_PARAMETERS,
        &SET_IPSEC_PARAMETERS,
        &START_DIAGNOSTICS,
        &STOP_DIAGNOSTICS,
        &GET_DIAGNOSTICS,
    ],
    shapes: &[
        CreateVirtualNetworkGateway::SHAPE,
        VirtualNetworkGatewayList::SHAPE,
        VirtualNetworkGateway::SHAPE,
    ],
    ..Resource::BASE
};
