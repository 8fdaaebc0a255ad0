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
    Operation, Parameter, Resource,
};

use super::version;

pub use super::elements::operations::*;

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
