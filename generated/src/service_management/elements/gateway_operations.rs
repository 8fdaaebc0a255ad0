// Written by `xms generate` from api-spec/service-management/gateway-operations.toml; do not edit.
//! Elements and enums of *Gateway operations*.

use ::xms_runtime::DateTime;

use super::super::{NAMESPACE, version};
use super::super::operations::Error;

::xms_runtime::record! {
    /// What an operation on a gateway answers at once.
    ///
    /// Element `<GatewayOperationAsyncResponse>`. Since 2012-03-01. Used by operations of
    /// [`application-gateways`](super::super::application_gateways),
    /// [`client-root-certificates`](super::super::client_root_certificates),
    /// [`gateway-connections`](super::super::gateway_connections),
    /// [`gateways`](super::super::gateways),
    /// [`virtual-network-gateways`](super::super::virtual_network_gateways).
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
    /// Element `<GatewayOperation>`. Since 2011-10-01 or earlier. Answered by
    /// [`GET_STATUS`](super::super::gateway_operations::GET_STATUS).
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
    /// Since 2011-10-01 or earlier. Occurs in
    /// [`GET_STATUS`](super::super::gateway_operations::GET_STATUS). The set is open: a value that
    /// is not named here is kept as it came.
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
