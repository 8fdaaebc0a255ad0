// Written by `xms generate` from api-spec/service-management/operations.toml; do not edit.
//! Operation status.
//!
//! How requests that the service carries out in the background go on.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`GET_STATUS`] | `GET /operations/{request-id}` | since 2009-10-01 |

use xms_runtime::{
    Body, EnumShape, EnumValue, ErrorReply, Field, Kind, LongRunning, Method, OpenEnum, Operation, Parameter, Record,
    Resource, Response, Shape, Unrecognized, Uuid, Value,
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
pub static GET_STATUS: Operation =
    Operation::new("operations.get-status", "Get Operation Status", Method::Get, "/operations/{request-id}")
        .path_parameters(&[Parameter::new("request-id", Kind::String).required()])
        .responses(&[Response::new(200, Body::Element(OperationStatus::SHAPE))])
        .since(version::V2009_10_01);

/// How operations that go on after their answer are followed.
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
};

/// What an error is answered with, whatever the operation.
pub const ERROR_REPLY: ErrorReply = ErrorReply { shape: Error::SHAPE, code: 0, message: 1 };

/// The table of this resource: its operations, elements and enums.
pub static RESOURCE: Resource = Resource {
    name: "operations",
    title: "Operation status",
    operations: &[&GET_STATUS],
    shapes: &[OperationStatus::SHAPE, Error::SHAPE],
    enums: &[OperationState::TABLE],
};

/// How one request is doing.
///
/// Element `<Operation>`. Since 2009-10-01. Answered by [`GET_STATUS`].
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OperationStatus {
    /// The request id, written with dashes.
    ///
    /// `<ID>`, required. Since 2009-10-01.
    pub id: Uuid,
    /// Whether it goes on, was done, or failed.
    ///
    /// `<Status>`, required. Since 2009-10-01.
    pub status: OperationState,
    /// HTTP status of the outcome; only once it has ended.
    ///
    /// `<HttpStatusCode>`. Since 2009-10-01.
    pub http_status_code: Option<i32>,
    /// Why it failed; only then.
    ///
    /// `<Error>`. Since 2009-10-01.
    pub error: Option<Error>,
}

impl OperationStatus {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &OPERATION_STATUS_SHAPE;

    /// With what is required; everything else is set by the method of its name.
    pub fn new(id: impl Into<Uuid>, status: impl Into<OperationState>) -> Self {
        Self { id: id.into(), status: status.into(), http_status_code: None, error: None }
    }

    /// Sets [`http_status_code`](field@Self::http_status_code).
    #[must_use]
    pub fn http_status_code(mut self, value: i32) -> Self {
        self.http_status_code = Some(value);
        self
    }

    /// Sets [`error`](field@Self::error).
    #[must_use]
    pub fn error(mut self, value: Error) -> Self {
        self.error = Some(value);
        self
    }
}

static OPERATION_STATUS_SHAPE: Shape = Shape::new::<OperationStatus>(
    "OperationStatus",
    NAMESPACE,
    &[
        Field::new("ID", Kind::Uuid).required(),
        Field::new("Status", Kind::Enum(OperationState::TABLE)).required(),
        Field::new("HttpStatusCode", Kind::Int32),
        Field::new("Error", Kind::Record(Error::SHAPE)),
    ],
)
.tag("Operation");

impl Record for OperationStatus {
    fn shape(&self) -> &'static Shape {
        &OPERATION_STATUS_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.id,
            1 => &self.status,
            2 => &self.http_status_code,
            _ => &self.error,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.id,
            1 => &mut self.status,
            2 => &mut self.http_status_code,
            _ => &mut self.error,
        }
    }

    fn empty() -> Self {
        Self { id: Value::empty(), status: Value::empty(), http_status_code: None, error: None }
    }
}

/// Why the service did not do what it was asked.
///
/// Element `<Error>`. Since 2009-10-01. Answered by every operation that fails.
///
/// The body of every error answer, and part of the status of an operation that failed.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Error {
    /// Names the kind of error; an open set.
    ///
    /// `<Code>`. Since 2009-10-01.
    pub code: Option<String>,
    /// Explanation for a person.
    ///
    /// `<Message>`. Since 2009-10-01.
    pub message: Option<String>,
}

impl Error {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &ERROR_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`code`](field@Self::code).
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }

    /// Sets [`message`](field@Self::message).
    #[must_use]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
}

static ERROR_SHAPE: Shape =
    Shape::new::<Error>("Error", NAMESPACE, &[Field::new("Code", Kind::String), Field::new("Message", Kind::String)]);

impl Record for Error {
    fn shape(&self) -> &'static Shape {
        &ERROR_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.code,
            _ => &self.message,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.code,
            _ => &mut self.message,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// Where a request is on its way.
///
/// Since 2009-10-01. Occurs in [`GET_STATUS`]. The set is open: a value that is not named here is
/// kept as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationState {
    /// The service is still at work.
    ///
    /// `InProgress`. Since 2009-10-01.
    InProgress,
    /// It was done.
    ///
    /// `Succeeded`. Since 2009-10-01.
    Succeeded,
    /// It was not done; `Error` says why.
    ///
    /// `Failed`. Since 2009-10-01.
    Failed,
    /// A value that this SDK does not name.
    Unrecognized(Unrecognized),
}

impl OperationState {
    /// The table of this enum: values and their versions.
    pub const TABLE: &'static EnumShape = &OPERATION_STATE_TABLE;
}

static OPERATION_STATE_TABLE: EnumShape = EnumShape::new(
    "OperationState",
    &[EnumValue::new("InProgress"), EnumValue::new("Succeeded"), EnumValue::new("Failed")],
);

impl OpenEnum for OperationState {
    fn table() -> &'static EnumShape {
        Self::TABLE
    }

    fn named(index: usize) -> Option<Self> {
        Some(match index {
            0 => Self::InProgress,
            1 => Self::Succeeded,
            2 => Self::Failed,
            _ => return None,
        })
    }

    fn unrecognized(text: Unrecognized) -> Self {
        Self::Unrecognized(text)
    }

    fn index(&self) -> Result<usize, &Unrecognized> {
        Ok(match self {
            Self::InProgress => 0,
            Self::Succeeded => 1,
            Self::Failed => 2,
            Self::Unrecognized(text) => return Err(text),
        })
    }
}

xms_runtime::open_enum!(OperationState);
