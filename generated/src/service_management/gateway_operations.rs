// Written by `xms generate` from api-spec/service-management/gateway-operations.toml; do not edit.
//! Gateway operations.
//!
//! How an operation on a gateway goes on, whatever kind of gateway it is.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`GET_STATUS`] | `GET /services/networking/operation/{request-id}` | first seen at 2011-10-01 |

use ::xms_runtime::{
    Availability, Body, DateTime, ExpectedResponse, Kind, Method, Operation, Parameter,
    Resource,
};

use super::{NAMESPACE, version};
use super::operations::Error;

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

::xms_runtime::record! {
    /// What an operation on a gateway answers at once.
    ///
    /// Element `<GatewayOperationAsyncResponse>`. Since 2012-03-01. Used by operations of
    /// [`application-gateways`](super::application_gateways),
    /// [`client-root-certificates`](super::client_root_certificates),
    /// [`gateway-connections`](super::gateway_connections), [`gateways`](super::gateways),
    /// [`virtual-network-gateways`](super::virtual_network_gateways).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        GATEWAY_OPERATION_ASYNC_RESPONSE_SHAPE,
        "GatewayOperationAsyncResponse",
        NAMESPACE
    )]
    pub struct GatewayOperationAsyncResponse {
        /// What Get Gateway Operation Status knows the operation by.
        ///
        /// `<ID>`, required. Since 2012-03-01.
        #[field(0, "ID", String, required)]
        pub id: String,
    }
}

impl GatewayOperationAsyncResponse {
    /// Creates the element from its fields, all of which are required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

::xms_runtime::record! {
    /// How an operation on a gateway goes on.
    ///
    /// Element `<GatewayOperation>`. Since 2011-10-01 or earlier. Answered by [`GET_STATUS`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(GATEWAY_OPERATION_SHAPE, "GatewayOperation", NAMESPACE)]
    pub struct GatewayOperation {
        /// What it yields, such as the address of a package that was made.
        ///
        /// `<Data>`. First seen at 2014-10-01, an upper bound. Source: first .NET client that has
        /// it.
        #[field(0, "Data", String, seen(version::V2014_10_01))]
        pub data: Option<String>,
        /// How the gateway is doing, where the operation was about that.
        ///
        /// `<HealthStatus>`. Since 2011-10-01 or earlier. Source: recorded; no client and no page
        /// has it.
        #[field(1, "HealthStatus", String)]
        pub health_status: Option<String>,
        /// The HTTP status that stands for the outcome, by its name, such as `OK` or `BadRequest`;
        /// absent while it goes on.
        ///
        /// `<HttpStatusCode>`. Since 2011-10-01 or earlier.
        #[field(2, "HttpStatusCode", String)]
        pub http_status_code: Option<String>,
        /// What it is asked for by.
        ///
        /// `<ID>`, required. Since 2011-10-01 or earlier.
        #[field(3, "ID", String, required)]
        pub id: String,
        /// The moment at which it ended.
        ///
        /// `<OperationCompletedTime>`. Since 2011-10-01 or earlier. Source: recorded; no client and
        /// no page has it.
        #[field(4, "OperationCompletedTime", DateTime)]
        pub operation_completed_time: Option<DateTime>,
        /// What was asked for, such as `CreateVirtualNetworkGateway`.
        ///
        /// `<OperationName>`. Since 2011-10-01 or earlier. Source: recorded; no client and no page
        /// has it.
        #[field(5, "OperationName", String)]
        pub operation_name: Option<String>,
        /// The moment at which it began.
        ///
        /// `<OperationStartedTime>`. Since 2011-10-01 or earlier. Source: recorded; no client and
        /// no page has it.
        #[field(6, "OperationStartedTime", DateTime)]
        pub operation_started_time: Option<DateTime>,
        /// Whether it goes on, and how it ended.
        ///
        /// `<Status>`, required. Since 2011-10-01 or earlier.
        #[field(7, "Status", Enum(GatewayOperationState::TABLE), required)]
        pub status: GatewayOperationState,
        /// Why it failed; only then.
        ///
        /// `<Error>`. Since 2011-10-01 or earlier.
        #[field(8, "Error", Record(Error::SHAPE))]
        pub error: Option<Error>,
    }
}

impl GatewayOperation {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(id: impl Into<String>, status: impl Into<GatewayOperationState>) -> Self {
        Self {
            data: None,
            health_status: None,
            http_status_code: None,
            id: id.into(),
            operation_completed_time: None,
            operation_name: None,
            operation_started_time: None,
            status: status.into(),
            error: None,
        }
    }
}

::xms_runtime::open_enum! {
    /// Whether an operation on a gateway goes on.
    ///
    /// Since 2011-10-01 or earlier. Occurs in [`GET_STATUS`]. The set is open: a value that is not
    /// named here is kept as it came.
    #[values(GATEWAY_OPERATION_STATE_TABLE, "GatewayOperationState")]
    pub enum GatewayOperationState {
        /// The service is at work.
        ///
        /// `InProgress`. Since 2011-10-01 or earlier.
        #[value(0, "InProgress")]
        InProgress,
        /// What was asked for was done.
        ///
        /// `Successful`. Since 2011-10-01 or earlier.
        #[value(1, "Successful")]
        Successful,
        /// It was not done; `Error` says why.
        ///
        /// `Failed`. Since 2011-10-01 or earlier.
        #[value(2, "Failed")]
        Failed,
        /// The service cannot tell at the moment.
        ///
        /// `Unknown`. Since 2011-10-01 or earlier.
        #[value(3, "Unknown")]
        Unknown,
    }
}
