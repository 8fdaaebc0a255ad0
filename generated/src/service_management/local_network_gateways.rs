// Written by `xms generate` from api-spec/service-management/local-network-gateways.toml; do not edit.
//! Local network gateways.
//!
//! Networks of the owner's own, as the other ends of connections of virtual network gateways.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`CREATE`] | `POST /services/networking/localnetworkgateways` | first seen at 2015-02-01 |
//! | [`LIST`] | `GET /services/networking/localnetworkgateways` | first seen at 2015-02-01 |
//! | [`GET`] | `GET /services/networking/localnetworkgateways/{local-network-gateway-id}` | first seen at 2015-02-01 |
//! | [`UPDATE`] | `PATCH /services/networking/localnetworkgateways/{local-network-gateway-id}` | first seen at 2015-02-01 |
//! | [`DELETE`] | `DELETE /services/networking/localnetworkgateways/{local-network-gateway-id}` | first seen at 2015-02-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Method, Operation, Parameter, Resource,
};

use super::version;
use super::os_images::BareString;

pub use super::elements::local_network_gateways::*;

/// Describes a network of the owner's own; the answer is its identifier.
///
/// Create Local Network Gateway: `POST /services/networking/localnetworkgateways`, first seen at
/// 2015-02-01. Takes [`CreateLocalNetworkGateway`]. Answers 200 with [`BareString`]. See also
/// [`local-network-gateways.get`](GET),
/// [`gateway-connections.create`](super::gateway_connections::CREATE).
///
/// Source: first .NET client that has it.
///
/// For example, *an office* (2016-07-01):
///
/// ````xml
/// <CreateLocalNetworkGatewayParameters xmlns="http://schemas.microsoft.com/windowsazure">
///   <AddressSpace>
///     <string xmlns="http://schemas.microsoft.com/2003/10/Serialization/Arrays">10.1.0.0/16</string>
///   </AddressSpace>
///   <GatewayName>office</GatewayName>
///   <IpAddress>198.51.100.7</IpAddress>
/// </CreateLocalNetworkGatewayParameters>
/// ````
///
/// ````xml
/// <string xmlns="http://schemas.microsoft.com/2003/10/Serialization/">0b767ac4-7929-4e34-b4a0-e81438a1f2c9</string>
/// ````
pub static CREATE: Operation = Operation {
    id: "local-network-gateways.create",
    title: "Create Local Network Gateway",
    method: Method::Post,
    path: "/services/networking/localnetworkgateways",
    query: &[Parameter::new("api-version", Kind::String).required().version()],
    body: Body::Element(CreateLocalNetworkGateway::SHAPE),
    responses: &[ExpectedResponse::new(200, Body::Element(BareString::SHAPE))],
    availability: Availability::ALWAYS.seen(version::V2015_02_01),
    ..Operation::BASE
};

/// Lists the networks of the owner's own that were described.
///
/// List Local Network Gateways: `GET /services/networking/localnetworkgateways`, first seen at
/// 2015-02-01. Answers 200 with [`LocalNetworkGatewayList`]. See also
/// [`local-network-gateways.get`](GET).
///
/// Source: first .NET client that has it.
///
/// For example, *one* (2016-07-01):
///
/// ````xml
/// <LocalNetworkGateways xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <LocalNetworkGateway>
///     <Id>0b767ac4-7929-4e34-b4a0-e81438a1f2c9</Id>
///     <GatewayName>office</GatewayName>
///     <IpAddress>198.51.100.7</IpAddress>
///     <AddressSpace>
///       <string xmlns="http://schemas.microsoft.com/2003/10/Serialization/Arrays">10.1.0.0/16</string>
///     </AddressSpace>
///   </LocalNetworkGateway>
/// </LocalNetworkGateways>
/// ````
pub static LIST: Operation = Operation {
    id: "local-network-gateways.list",
    title: "List Local Network Gateways",
    method: Method::Get,
    path: "/services/networking/localnetworkgateways",
    query: &[Parameter::new("api-version", Kind::String).required().version()],
    responses: &[
        ExpectedResponse::new(200, Body::Element(LocalNetworkGatewayList::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2015_02_01),
    ..Operation::BASE
};

/// Reads how a network of the owner's own was described.
///
/// Get Local Network Gateway:
/// `GET /services/networking/localnetworkgateways/{local-network-gateway-id}`, first seen at
/// 2015-02-01. Answers 200 with [`LocalNetworkGateway`]. See also
/// [`local-network-gateways.list`](LIST).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `local-network-gateway-id`: Identifier of the local network gateway.
///
/// For example, *one* (2016-07-01):
///
/// ````xml
/// <LocalNetworkGateway xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <Id>0b767ac4-7929-4e34-b4a0-e81438a1f2c9</Id>
///   <GatewayName>office</GatewayName>
///   <IpAddress>198.51.100.7</IpAddress>
///   <AddressSpace>
///     <string xmlns="http://schemas.microsoft.com/2003/10/Serialization/Arrays">10.1.0.0/16</string>
///   </AddressSpace>
/// </LocalNetworkGateway>
/// ````
pub static GET: Operation = Operation {
    id: "local-network-gateways.get",
    title: "Get Local Network Gateway",
    method: Method::Get,
    path: "/services/networking/localnetworkgateways/{local-network-gateway-id}",
    path_parameters: &[
        Parameter::new("local-network-gateway-id", Kind::String).required(),
    ],
    query: &[Parameter::new("api-version", Kind::String).required().version()],
    responses: &[ExpectedResponse::new(200, Body::Element(LocalNetworkGateway::SHAPE))],
    availability: Availability::ALWAYS.seen(version::V2015_02_01),
    ..Operation::BASE
};

/// Changes which addresses are reached in a network of the owner's own.
///
/// Update Local Network Gateway:
/// `PATCH /services/networking/localnetworkgateways/{local-network-gateway-id}`, first seen at
/// 2015-02-01. Takes [`UpdateLocalNetworkGateway`]. Answers 200. See also
/// [`local-network-gateways.get`](GET).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `local-network-gateway-id`: Identifier of the local network gateway.
///
/// For example, *other addresses* (2016-07-01):
///
/// ````xml
/// <UpdateLocalNetworkGatewayParameters xmlns="http://schemas.microsoft.com/windowsazure">
///   <AddressSpace>
///     <string xmlns="http://schemas.microsoft.com/2003/10/Serialization/Arrays">10.1.0.0/16</string>
///   </AddressSpace>
/// </UpdateLocalNetworkGatewayParameters>
/// ````
pub static UPDATE: Operation = Operation {
    id: "local-network-gateways.update",
    title: "Update Local Network Gateway",
    method: Method::Patch,
    path: "/services/networking/localnetworkgateways/{local-network-gateway-id}",
    path_parameters: &[
        Parameter::new("local-network-gateway-id", Kind::String).required(),
    ],
    query: &[Parameter::new("api-version", Kind::String).required().version()],
    body: Body::Element(UpdateLocalNetworkGateway::SHAPE),
    availability: Availability::ALWAYS.seen(version::V2015_02_01),
    ..Operation::BASE
};

/// Forgets a network of the owner's own that has no connections.
///
/// Delete Local Network Gateway:
/// `DELETE /services/networking/localnetworkgateways/{local-network-gateway-id}`, first seen at
/// 2015-02-01. Answers 200. See also
/// [`gateway-connections.delete`](super::gateway_connections::DELETE).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `local-network-gateway-id`: Identifier of the local network gateway.
pub static DELETE: Operation = Operation {
    id: "local-network-gateways.delete",
    title: "Delete Local Network Gateway",
    method: Method::Delete,
    path: "/services/networking/localnetworkgateways/{local-network-gateway-id}",
    path_parameters: &[
        Parameter::new("local-network-gateway-id", Kind::String).required(),
    ],
    query: &[Parameter::new("api-version", Kind::String).required().version()],
    availability: Availability::ALWAYS.seen(version::V2015_02_01),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "local-network-gateways",
    title: "Local network gateways",
    operations: &[&CREATE, &LIST, &GET, &UPDATE, &DELETE],
    shapes: &[
        CreateLocalNetworkGateway::SHAPE,
        UpdateLocalNetworkGateway::SHAPE,
        LocalNetworkGatewayList::SHAPE,
        LocalNetworkGateway::SHAPE,
        BgpSettings::SHAPE,
    ],
    ..Resource::BASE
};
