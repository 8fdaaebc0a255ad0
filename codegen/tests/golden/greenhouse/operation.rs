// Written by `xms generate` from api/greenhouse/operation.toml; do not edit.
//! Operations.
//!
//! Everything that an operation can have.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`POLL`] | `GET /work/{id}` | any version |
//! | [`WATER`] | `POST /water` | first seen at 2014-01-01 |
//! | [`SWEEP`] | `POST /sweep` | any version |
//! | [`LIST`] | `GET /work` | any version |

use xms_runtime::{
    Body, Continuation, Dictionary, ErrorReply, Field, Kind, LongRunning, Method, Operation, Parameter, Record,
    Resource, Response, Secret, Shape, Value,
};

use super::enum_::Plant;
use super::{NAMESPACE, version};

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
pub static POLL: Operation = Operation::new("operation.poll", "Poll", Method::Get, "/work/{id}")
    .path_parameters(&[Parameter::new("id", Kind::String).required()])
    .responses(&[Response::new(200, Body::Element(Work::SHAPE))]);

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
///
/// In the header:
///
/// - `x-can`: Which can. Since 2014-01-01.
/// - `x-key`: The key. Secret.
/// - `x-meta` with any ending: Anything.
///
/// In the header of the answer:
///
/// - `x-drops`: How many.
///
/// For example, *quickly* (2014-01-01):
///
/// ````text
/// slow "water"
/// ````
pub static WATER: Operation = Operation::new("operation.water", "Water", Method::Post, "/water")
    .query(&[
        Parameter::constant("comp", "all"),
        Parameter::new("force", Kind::Bool),
        Parameter::new("at", Kind::String).required().version(),
    ])
    .headers(&[
        Parameter::new("x-can", Kind::Enum(Plant::TABLE)).required().since(version::V2014_01_01),
        Parameter::new("x-key", Kind::String).secret(),
        Parameter::new("x-meta", Kind::String).prefix(),
    ])
    .response_headers(&[Parameter::new("x-drops", Kind::Int64)])
    .body(Body::Text("text/plain"))
    .responses(&[Response::new(202, Body::Bytes("application/octet-stream"))])
    .seen(version::V2014_01_01)
    .until(version::V2015_01_01)
    .long_running(&LONG_RUNNING)
    .continuation(Continuation::Header("x-next"))
    .idempotent(true);

/// What may be said in a call of [`WATER`], and need not.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WaterOptions {
    /// `force`: Even when it rains.
    pub force: Option<bool>,
    /// `x-key`: The key. Secret.
    pub x_key: Option<Secret<String>>,
    /// `x-meta` with any ending: Anything.
    pub x_meta: Dictionary<String>,
}

impl WaterOptions {
    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`force`](field@Self::force).
    #[must_use]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }

    /// Sets [`x_key`](field@Self::x_key).
    #[must_use]
    pub fn x_key(mut self, value: impl Into<String>) -> Self {
        self.x_key = Some(Secret::new(value.into()));
        self
    }

    /// Sets [`x_meta`](field@Self::x_meta).
    #[must_use]
    pub fn x_meta(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.x_meta = value.into();
        self
    }
}

/// Sweeps the floor.
///
/// Sweep: `POST /sweep`, any version, long-running. Takes always `<Sweep/>`. Answers 200 with
/// [`Work`] or 204.
pub static SWEEP: Operation = Operation::new("operation.sweep", "Sweep", Method::Post, "/sweep")
    .body(Body::Literal { text: "<Sweep/>", content_type: "application/xml" })
    .responses(&[Response::new(200, Body::Element(Work::SHAPE)), Response::new(204, Body::None)])
    .long_running(&SWEEP_LONG_RUNNING);

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
};

/// Lists work.
///
/// List Work: `GET /work`, any version. Answers 200 with [`WorkList`]. Further pages are asked for
/// with `from` in the query.
///
/// For example, *nothing* (2013-01-01):
///
/// ````xml
/// <WorkList xmlns="urn:greenhouse"/>
/// ````
pub static LIST: Operation = Operation::new("operation.list", "List Work", Method::Get, "/work")
    .responses(&[Response::new(200, Body::Element(WorkList::SHAPE))])
    .continuation(Continuation::Element { field: 1, query: "from" });

/// How operations that go on after their answer are followed.
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
};

/// What an error is answered with, whatever the operation.
pub const ERROR_REPLY: ErrorReply = ErrorReply { shape: Fault::SHAPE, code: 0, message: 1 };

/// The table of this resource: its operations, elements and enums.
pub static RESOURCE: Resource = Resource {
    name: "operation",
    title: "Operations",
    operations: &[&POLL, &WATER, &SWEEP, &LIST],
    shapes: &[Work::SHAPE, WorkList::SHAPE, Fault::SHAPE],
    enums: &[],
};

/// A piece of work.
///
/// Element `<Work>`. In any version. Answered by [`POLL`], [`SWEEP`]. Occurs in [`LIST`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Work {
    /// How it goes.
    ///
    /// `<State>`, required.
    pub state: String,
    /// HTTP status of the end.
    ///
    /// `<Outcome>`.
    pub outcome: Option<i32>,
    /// What went wrong.
    ///
    /// `<Fault>`.
    pub fault: Option<Fault>,
}

impl Work {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &WORK_SHAPE;

    /// With what is required; everything else is set by the method of its name.
    pub fn new(state: impl Into<String>) -> Self {
        Self { state: state.into(), outcome: None, fault: None }
    }

    /// Sets [`outcome`](field@Self::outcome).
    #[must_use]
    pub fn outcome(mut self, value: i32) -> Self {
        self.outcome = Some(value);
        self
    }

    /// Sets [`fault`](field@Self::fault).
    #[must_use]
    pub fn fault(mut self, value: Fault) -> Self {
        self.fault = Some(value);
        self
    }
}

static WORK_SHAPE: Shape = Shape::new::<Work>(
    "Work",
    NAMESPACE,
    &[
        Field::new("State", Kind::String).required(),
        Field::new("Outcome", Kind::Int32),
        Field::new("Fault", Kind::Record(Fault::SHAPE)),
    ],
);

impl Record for Work {
    fn shape(&self) -> &'static Shape {
        &WORK_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.state,
            1 => &self.outcome,
            _ => &self.fault,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.state,
            1 => &mut self.outcome,
            _ => &mut self.fault,
        }
    }

    fn empty() -> Self {
        Self { state: Value::empty(), outcome: None, fault: None }
    }
}

/// Work.
///
/// Element `<WorkList>`. In any version. Answered by [`LIST`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkList {
    /// Each.
    ///
    /// `<Work>`, any number of times.
    pub work: Vec<Work>,
    /// Where further work begins.
    ///
    /// `<Next>`.
    pub next: Option<String>,
}

impl WorkList {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &WORK_LIST_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`work`](field@Self::work).
    #[must_use]
    pub fn work(mut self, value: impl Into<Vec<Work>>) -> Self {
        self.work = value.into();
        self
    }

    /// Sets [`next`](field@Self::next).
    #[must_use]
    pub fn next(mut self, value: impl Into<String>) -> Self {
        self.next = Some(value.into());
        self
    }
}

static WORK_LIST_SHAPE: Shape = Shape::new::<WorkList>(
    "WorkList",
    NAMESPACE,
    &[Field::new("Work", Kind::Flat(&Kind::Record(Work::SHAPE))), Field::new("Next", Kind::String)],
);

impl Record for WorkList {
    fn shape(&self) -> &'static Shape {
        &WORK_LIST_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.work,
            _ => &self.next,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.work,
            _ => &mut self.next,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// What went wrong.
///
/// Element `<Fault>`. In any version. Answered by every operation that fails.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Fault {
    /// Which.
    ///
    /// `<Code>`.
    pub code: Option<String>,
    /// In words.
    ///
    /// `<Text>`.
    pub text: Option<String>,
}

impl Fault {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &FAULT_SHAPE;

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

    /// Sets [`text`](field@Self::text).
    #[must_use]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

static FAULT_SHAPE: Shape =
    Shape::new::<Fault>("Fault", NAMESPACE, &[Field::new("Code", Kind::String), Field::new("Text", Kind::String)]);

impl Record for Fault {
    fn shape(&self) -> &'static Shape {
        &FAULT_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.code,
            _ => &self.text,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.code,
            _ => &mut self.text,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}
