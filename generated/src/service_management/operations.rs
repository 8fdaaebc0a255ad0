// Written by `xms generate` from api-spec/service-management/operations.toml; do not edit.
//! Operation status.
//!
//! How requests that the service carries out in the background go on.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`GET_STATUS`] | `GET /operations/{request-id}` | since 2009-10-01 |

use ::xms_runtime::{
    Availability, Body, ErrorReply, ExpectedResponse, Kind, LongRunning, Method,
    Operation, Parameter, Resource, Uuid,
};

use super::{NAMESPACE, version};

/// Reads how a request that was accepted earlier is doing.
///
/// Get Operation Status: `GET /operations/{request-id}`, since 2009-10-01. Answers 200 with
/// [`OperationStatus`]. See also [`extensions.add`](super::extensions::ADD),
/// [`extensions.delete`](super::extensions::DELETE),
/// [`extension-images.register`](super::extension_images::REGISTER).
///
/// The answer comes with status 200 whatever became of the request: its own outcome is in the body.
/// Requests that were answered at once have an id, too, and can be looked up.
///
/// The id is the `x-ms-request-id` of the answer that accepted the request: 32 hexadecimal digits
/// without dashes. The element `ID` holds the same digits with dashes.
///
/// In the path:
///
/// - `request-id`: The `x-ms-request-id` of the request to look up, as it was received.
///
/// For example, *in progress* (2009-10-01):
///
/// ````xml
/// <Operation xmlns="http://schemas.microsoft.com/windowsazure">
///   <ID>5f0c1e2d-3b4a-6978-8796-a5b4c3d2e1f0</ID>
///   <Status>InProgress</Status>
/// </Operation>
/// ````
pub static GET_STATUS: Operation = Operation {
    id: "operations.get-status",
    title: "Get Operation Status",
    method: Method::Get,
    path: "/operations/{request-id}",
    path_parameters: &[Parameter::new("request-id", Kind::String).required()],
    responses: &[ExpectedResponse::new(200, Body::Element(OperationStatus::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2009_10_01),
    ..Operation::BASE
};

/// Describes how operations that go on after their answer are followed.
pub static LONG_RUNNING: LongRunning = LongRunning {
    request_id: "x-ms-request-id",
    poll: &GET_STATUS,
    interval_ms: 30_000,
    state: 1,
    running: &["InProgress"],
    succeeded: &["Succeeded"],
    failed: &["Failed"],
    status: Some(2),
    error: Some(3),
    ..LongRunning::BASE
};

/// Describes what every operation answers when it fails.
pub const ERROR_REPLY: ErrorReply = ErrorReply::new(Error::SHAPE, 0, 1);

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "operations",
    title: "Operation status",
    operations: &[&GET_STATUS],
    shapes: &[OperationStatus::SHAPE, Error::SHAPE],
    enums: &[OperationState::TABLE],
    ..Resource::BASE
};

::xms_runtime::record! {
    /// How one request is doing.
    ///
    /// Element `<Operation>`. Since 2009-10-01. Answered by [`GET_STATUS`]. Used by operations of
    /// [`subscriptions`](super::subscriptions).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(OPERATION_STATUS_SHAPE, "OperationStatus", NAMESPACE, tag("Operation"))]
    pub struct OperationStatus {
        /// The request id, written with dashes.
        ///
        /// `<ID>`, required. Since 2009-10-01.
        #[field(0, "ID", Uuid, required)]
        pub id: Uuid,
        /// Whether it goes on, was done, or failed.
        ///
        /// `<Status>`, required. Since 2009-10-01.
        #[field(1, "Status", Enum(OperationState::TABLE), required)]
        pub status: OperationState,
        /// HTTP status of the outcome; only once it has ended.
        ///
        /// `<HttpStatusCode>`. Since 2009-10-01.
        #[field(2, "HttpStatusCode", Int32)]
        pub http_status_code: Option<i32>,
        /// Why it failed; only then.
        ///
        /// `<Error>`. Since 2009-10-01.
        #[field(3, "Error", Record(Error::SHAPE))]
        pub error: Option<Error>,
    }
}

impl OperationStatus {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(id: impl Into<Uuid>, status: impl Into<OperationState>) -> Self {
        Self {
            id: id.into(),
            status: status.into(),
            http_status_code: None,
            error: None,
        }
    }
}

::xms_runtime::record! {
    /// Why the service did not do what it was asked.
    ///
    /// Element `<Error>`. Since 2009-10-01. Answered by every operation that fails.
    ///
    /// The body of every error answer, and part of the status of an operation that failed.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(ERROR_SHAPE, "Error", NAMESPACE)]
    pub struct Error {
        /// Names the kind of error; an open set.
        ///
        /// `<Code>`. Since 2009-10-01.
        #[field(0, "Code", String)]
        pub code: Option<String>,
        /// Explanation for a person.
        ///
        /// `<Message>`. Since 2009-10-01.
        #[field(1, "Message", String)]
        pub message: Option<String>,
    }
}

impl Error {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::open_enum! {
    /// Where a request is on its way.
    ///
    /// Since 2009-10-01. Occurs in [`GET_STATUS`]. Used by operations of
    /// [`subscriptions`](super::subscriptions). The set is open: a value that is not named here is
    /// kept as it came.
    #[values(OPERATION_STATE_TABLE, "OperationState")]
    pub enum OperationState {
        /// The service is still at work.
        ///
        /// `InProgress`. Since 2009-10-01.
        #[value(0, "InProgress")]
        InProgress,
        /// It was done.
        ///
        /// `Succeeded`. Since 2009-10-01.
        #[value(1, "Succeeded")]
        Succeeded,
        /// It was not done; `Error` says why.
        ///
        /// `Failed`. Since 2009-10-01.
        #[value(2, "Failed")]
        Failed,
    }
}
