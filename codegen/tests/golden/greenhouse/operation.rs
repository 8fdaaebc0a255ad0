// Written by `xms generate` from api/greenhouse/operation.toml; do not edit.
//! Operations.
//!
//! Everything that an operation can have.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`POLL`] | `GET /work/{id}` | any version |
//! | [`WATER`] | `POST /water` | first seen at 2014-01-01 |
//! | [`PEEK`] | `HEAD /work/{id}` | any version |
//! | [`SWEEP`] | `POST /sweep` | any version |
//! | [`LIST`] | `GET /work` | any version |
//! | [`PLANT`] | `PUT /plants/{id}` | any version |
//! | [`BROWSE`] | `GET /shelves` | any version |
//! | [`ASK`] | `PUT /work` | any version |

use ::xms_runtime::{
    Availability, Body, BodyPresence, Continuation, ErrorReply, ExpectedResponse, Kind,
    Limits, LongRunning, Method, Operation, Parameter, Resource,
};

use super::version;
use super::enum_::Plant;

pub use super::elements::operation::*;
pub use super::headers::operation::*;
pub use super::options::operation::*;

/// Reads how work goes on.
///
/// Poll: `GET /work/{id}`, any version. Answers 200 with [`Work`].
///
/// In the path:
///
/// - `id`: Which.
///
/// For example, *done* (2013-01-01):
///
/// ````xml
/// <Work xmlns="urn:greenhouse"><State>Done</State></Work>
/// ````
pub static POLL: Operation = Operation {
    id: "operation.poll",
    title: "Poll",
    method: Method::Get,
    path: "/work/{id}",
    path_parameters: &[Parameter::new("id", Kind::String).required()],
    responses: &[ExpectedResponse::new(200, Body::Element(Work::SHAPE))],
    ..Operation::BASE
};

/// Waters everything.
///
/// Water: `POST /water`, first seen at 2014-01-01, gone from 2015-01-01 on, long-running. Takes
/// text (`text/plain`). Answers 202 with bytes (`application/octet-stream`). Further pages follow
/// the header `x-next`. See also [`operation.sweep`](SWEEP), [`record.put`](super::record::PUT).
///
/// Deprecated: use a can. Source: a neighbour.
///
/// In the query:
///
/// - `comp=all`
/// - `force`: Even when it rains.
/// - `after`: Not before.
/// - `beds`: Which beds. Any number of times. At most 99.
/// - `with`: What is watered beside them. Any number of values, joined by `,`.
/// - All others: What is noted down. Any number of times.
///
/// In the header:
///
/// - `x-can`: Which can. Since 2014-01-01.
/// - `x-dry`: When it was dry.
/// - `x-key`: The key of the tap. Secret.
/// - `x-keys`: Further keys. Any number of values. Secret.
/// - `x-rain`: When it rained. Any number of values.
/// - `x-once`: The same for a request that is repeated. The client makes a UUID where none is
///   given.
/// - `x-long`: How long.
/// - `x-meta` with any ending: Anything.
///
/// In the header of the answer:
///
/// - `x-drops`: How many.
/// - `x-green-beds`: Which beds were watered. Any number of values.
/// - `x-green-days`: When. Any number of values.
///
/// For example, *quickly* (2014-01-01):
///
/// ````text
/// slow "water"
/// ````
pub static WATER: Operation = Operation {
    id: "operation.water",
    title: "Water",
    method: Method::Post,
    path: "/water",
    query: &[
        Parameter::constant("comp", "all"),
        Parameter::new("force", Kind::Bool),
        Parameter::new("at", Kind::String).required().version(),
        Parameter::new("after", Kind::UnixTime),
        Parameter::new("beds", Kind::Flat(&Kind::Int32)).limits(&Limits::NONE.max(99)),
        Parameter::new("with", Kind::Set(&Kind::Enum(Plant::TABLE), ",")),
        Parameter::new("", Kind::Flat(&Kind::String)).prefix(),
    ],
    headers: &[
        Parameter::new("x-can", Kind::Enum(Plant::TABLE))
            .required()
            .since(version::V2014_01_01),
        Parameter::new("x-dry", Kind::HttpDate),
        Parameter::new("x-key", Kind::String).secret(),
        Parameter::new("x-keys", Kind::Flat(&Kind::String)).secret(),
        Parameter::new("x-rain", Kind::Flat(&Kind::HttpDate)),
        Parameter::new("x-once", Kind::String).generated(),
        Parameter::new("x-long", Kind::Duration),
        Parameter::new("x-meta", Kind::String).prefix(),
    ],
    response_headers: &[
        Parameter::new("x-drops", Kind::Int64),
        Parameter::new("x-green-beds", Kind::Flat(&Kind::String)).required(),
        Parameter::new("x-green-days", Kind::Flat(&Kind::HttpDate)),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<WaterHeaders>),
    body: Body::Text("text/plain"),
    responses: &[ExpectedResponse::new(202, Body::Bytes("application/octet-stream"))],
    availability: Availability::ALWAYS
        .seen(version::V2014_01_01)
        .until(version::V2015_01_01),
    long_running: Some(&LONG_RUNNING),
    continuation: Some(Continuation::in_header("x-next")),
    idempotent: Some(true),
    ..Operation::BASE
};

/// Looks without going in.
///
/// Peek: `HEAD /work/{id}`, any version. Answers 200.
///
/// In the path:
///
/// - `id`: Which.
///
/// In the header:
///
/// - All others: Whatever else is said.
///
/// In the header of the answer:
///
/// - `etag`: The state.
/// - `x-plant`: What grows. Since 2014-01-01.
/// - `x-key`: The key of the tap. Secret.
/// - `x-meta-` with any ending: Anything.
/// - `x-kind=work`
/// - All others: Whatever else is answered.
pub static PEEK: Operation = Operation {
    id: "operation.peek",
    title: "Peek",
    method: Method::Head,
    path: "/work/{id}",
    path_parameters: &[Parameter::new("id", Kind::String).required()],
    headers: &[Parameter::new("", Kind::String).prefix()],
    response_headers: &[
        Parameter::new("etag", Kind::String).required(),
        Parameter::new("x-plant", Kind::Enum(Plant::TABLE)).since(version::V2014_01_01),
        Parameter::new("x-key", Kind::String).secret(),
        Parameter::new("x-meta-", Kind::String).prefix().overlapping(),
        Parameter::constant("x-kind", "work"),
        Parameter::new("", Kind::String).prefix(),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<PeekHeaders>),
    ..Operation::BASE
};

/// Sweeps the floor.
///
/// Sweep: `POST /sweep`, any version, long-running. Takes always `<Sweep/>`. Answers 200 with
/// [`Work`] or 204.
pub static SWEEP: Operation = Operation {
    id: "operation.sweep",
    title: "Sweep",
    method: Method::Post,
    path: "/sweep",
    body: Body::Literal {
        text: "<Sweep/>",
        content_type: "application/xml",
    },
    responses: &[
        ExpectedResponse::new(200, Body::Element(Work::SHAPE)),
        ExpectedResponse::new(204, Body::None),
    ],
    long_running: Some(&SWEEP_LONG_RUNNING),
    ..Operation::BASE
};

static SWEEP_LONG_RUNNING: LongRunning = LongRunning {
    request_id: "x-request-id",
    poll: &POLL,
    interval_ms: 120_000,
    state: 0,
    running: &["Running"],
    succeeded: &["Done"],
    failed: &["Failed"],
    status: Some(1),
    error: Some(2),
    ..LongRunning::BASE
};

/// Lists work.
///
/// List Work: `GET /work`, any version. Answers 200 with [`WorkList`]. Further pages are asked for
/// with `from` in the query.
///
/// In the header of the answer:
///
/// - `x-count`: How many there are.
///
/// For example, *nothing* (2013-01-01):
///
/// ````xml
/// <WorkList xmlns="urn:greenhouse"/>
/// ````
pub static LIST: Operation = Operation {
    id: "operation.list",
    title: "List Work",
    method: Method::Get,
    path: "/work",
    response_headers: &[Parameter::new("x-count", Kind::Int32).required()],
    make_headers: Some(::xms_runtime::__private::make_headers::<ListHeaders>),
    responses: &[ExpectedResponse::new(200, Body::Element(WorkList::SHAPE))],
    continuation: Some(Continuation::in_element(&[1]).query("from")),
    ..Operation::BASE
};

/// Plants something.
///
/// Plant: `PUT /plants/{id}`, any version, long-running. Answers 202 with [`Work`]. What came of it
/// is read by [`operation.poll`](POLL).
///
/// In the path:
///
/// - `id`: Where.
///
/// For example, *begun* (2013-01-01):
///
/// ````xml
/// <Work xmlns="urn:greenhouse"><State>Running</State></Work>
/// ````
pub static PLANT: Operation = Operation {
    id: "operation.plant",
    title: "Plant",
    method: Method::Put,
    path: "/plants/{id}",
    path_parameters: &[Parameter::new("id", Kind::String).required()],
    responses: &[ExpectedResponse::new(202, Body::Element(Work::SHAPE))],
    long_running: Some(&PLANT_LONG_RUNNING),
    result: Some(&POLL),
    ..Operation::BASE
};

static PLANT_LONG_RUNNING: LongRunning = LongRunning {
    request_id_element: Some(&[0]),
    poll: &POLL,
    interval_ms: 500,
    state: 0,
    running: &["Running"],
    succeeded: &["Done"],
    failed: &["Failed"],
    ..LongRunning::BASE
};

/// Lists work on shelves.
///
/// Browse Work: `GET /shelves`, any version. Answers 200 with [`Shelves`]. Further pages are behind
/// the link of the answer.
pub static BROWSE: Operation = Operation {
    id: "operation.browse",
    title: "Browse Work",
    method: Method::Get,
    path: "/shelves",
    responses: &[ExpectedResponse::new(200, Body::Element(Shelves::SHAPE))],
    continuation: Some(Continuation::in_element(&[0, 2]).link()),
    ..Operation::BASE
};

/// Asks for work.
///
/// Ask: `PUT /work`, any version. Takes [`Work`] (optional). Answers 200 with [`WorkList`] (since
/// 2014-01-01, source: the answer was empty before). Fails with [`Busy`](super::error_code::BUSY)
/// or [`Frozen`](super::error_code::FROZEN), or with others.
///
/// For example, *for nothing in particular* (2013-01-01):
///
/// ````xml
/// <Work xmlns="urn:greenhouse"><State>Any</State></Work>
/// ````
pub static ASK: Operation = Operation {
    id: "operation.ask",
    title: "Ask",
    method: Method::Put,
    path: "/work",
    body: Body::Element(Work::SHAPE),
    body_presence: BodyPresence::ALWAYS.optional(),
    responses: &[
        ExpectedResponse::new(200, Body::Element(WorkList::SHAPE))
            .presence(BodyPresence::ALWAYS.since(version::V2014_01_01)),
    ],
    ..Operation::BASE
};

/// Describes how operations that go on after their answer are followed.
pub static LONG_RUNNING: LongRunning = LongRunning {
    request_id: "x-request-id",
    poll: &POLL,
    interval_ms: 500,
    state: 0,
    running: &["Running"],
    succeeded: &["Done"],
    failed: &["Failed"],
    status: Some(1),
    error: Some(2),
    ..LongRunning::BASE
};

/// Describes what every operation answers when it fails.
pub const ERROR_REPLY: ErrorReply = ErrorReply::new(Fault::SHAPE, 0, 1);

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "operation",
    title: "Operations",
    operations: &[&POLL, &WATER, &PEEK, &SWEEP, &LIST, &PLANT, &BROWSE, &ASK],
    shapes: &[
        Work::SHAPE,
        WorkList::SHAPE,
        Shelves::SHAPE,
        Place::SHAPE,
        Fault::SHAPE,
        Frost::SHAPE,
    ],
    ..Resource::BASE
};
