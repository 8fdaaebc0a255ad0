// Written by `xms generate` from api-spec/service-management/gateway-operations.toml; do not edit.
//! Gateway operations.
//!
//! How an operation on a gateway goes on, whatever kind of gateway it is.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`GET_STATUS`] | `GET /services/networking/operation/{request-id}` | first seen at 2011-10-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Method, Operation, Parameter, Resource,
};

use super::version;

pub use super::elements::gateway_operations::*;

/// Tells how an operation on a gateway goes on and how it ended.
///
/// Get Gateway Operation Status: `GET /services/networking/operation/{request-id}`, first seen at
/// 2011-10-01. Answers 200 with [`GatewayOperation`]. See also
/// [`operations.get-status`](super::operations::GET_STATUS).
///
/// The identifier is the one in the answer of the operation, not the one in its header
/// `x-ms-request-id`.
///
/// Source: accepted in recording 09185c020639fea9.
///
/// In the path:
///
/// - `request-id`: The `ID` that the operation answered with.
///
/// For example, *done* (2015-04-01):
///
/// ````xml
/// <GatewayOperation xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <HttpStatusCode>OK</HttpStatusCode>
///   <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
///   <OperationCompletedTime>2015-03-02T10:40:30.1234567</OperationCompletedTime>
///   <OperationName>CreateVirtualNetworkGateway</OperationName>
///   <OperationStartedTime>2015-03-02T10:20:30.1234567</OperationStartedTime>
///   <Status>Successful</Status>
/// </GatewayOperation>
/// ````
pub static GET_STATUS: Operation = Operation {
    id: "gateway-operations.get-status",
    title: "Get Gateway Operation Status",
    method: Method::Get,
    path: "/services/networking/operation/{request-id}",
    path_parameters: &[Parameter::new("request-id", Kind::String).required()],
    responses: &[ExpectedResponse::new(200, Body::Element(GatewayOperation::SHAPE))],
    availability: Availability::ALWAYS.seen(version::V2011_10_01),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "gateway-operations",
    title: "Gateway operations",
    operations: &[&GET_STATUS],
    shapes: &[GatewayOperationAsyncResponse::SHAPE, GatewayOperation::SHAPE],
    enums: &[GatewayOperationState::TABLE],
    ..Resource::BASE
};
