//! The tables that say how a long-running operation is followed.
//!
//! In: nothing. Out: their definitions.

use super::definition::{Key, Kind, Table};
use super::spelling::Spelling;

const REQUEST_ID: Key = Key::new(
    "request-id",
    Kind::SpeltOr(Spelling::HeaderName, &REQUEST_ID_ELEMENT),
    "The response header that names the operation, or the field of the answer that does: `{ element = \"ID\" }`.",
);
const POLL: Key =
    Key::new("poll", Kind::Text, "The operation that reads the status; its one path parameter takes the request id.");
const INTERVAL: Key = Key::new(
    "interval",
    Kind::Spelt(Spelling::Interval),
    "The time between two looks at the status, such as \"30s\", \"500ms\" or \"2m\".",
);
const STATE_DOC: &str = "The field with the state, and which of its values mean what.";
const STATUS_DOC: &str = "The field of the poll's response that holds the HTTP status of the outcome: an integer, or a word such as `NotFound`.";
const ERROR_DOC: &str = "The field of the poll's response that holds the error of a failed operation.";
const STATUS: Key = Key::new("status", Kind::Text, STATUS_DOC);
const ERROR: Key = Key::new("error", Kind::Text, ERROR_DOC);

/// Defines `request-id = { … }`.
static REQUEST_ID_ELEMENT: Table = Table {
    id: "request-id",
    what: "`request-id`",
    doc: "Where the body of an answer names the operation that goes on.",
    groups: &[&[
        Key::new("element", Kind::Text, "The field of the answer, or the way to it.").required("element = \"ID\"")
    ]],
    dependencies: &[],
};

/// Defines `[long-running]`.
pub static LONG_RUNNING: Table = Table {
    id: "long-running",
    what: "`[long-running]`",
    doc: "How an operation is followed that goes on after its answer.",
    groups: &[&[
        REQUEST_ID.required("request-id = \"x-request-id\""),
        POLL.required("poll = \"operations.get-status\""),
        INTERVAL.required("interval = \"30s\""),
        Key::new("state", Kind::Table(&STATE), STATE_DOC).required(
            "state = { field = \"Status\", running = [\"InProgress\"], succeeded = [\"Succeeded\"], \
             failed = [\"Failed\"] }",
        ),
        STATUS,
        ERROR,
    ]],
    dependencies: &[],
};

/// Defines `long-running = { … }` of an operation.
pub static LONG_RUNNING_CHANGES: Table = Table {
    id: "long-running-changes",
    what: "`long-running`",
    doc: "Single keys that differ from the service's `[long-running]`.",
    groups: &[&[
        REQUEST_ID,
        POLL,
        INTERVAL,
        Key::new("state", Kind::Table(&STATE_CHANGES), STATE_DOC),
        Key::new("status", Kind::TextOrFalse, STATUS_DOC),
        Key::new("error", Kind::TextOrFalse, ERROR_DOC),
        Key::new(
            "result",
            Kind::Text,
            "The operation that reads what came of it, once it is done; its placeholders have the values of this one's, by \
             name.",
        ),
    ]],
    dependencies: &[],
};

const STATE_FIELD: Key = Key::new("field", Kind::Text, "The field of the poll's response that holds the state.");
const RUNNING: Key = Key::new("running", Kind::Texts, "Values that mean: not done yet.");
const SUCCEEDED: Key = Key::new("succeeded", Kind::Texts, "Values that mean: done.");
const FAILED: Key = Key::new("failed", Kind::Texts, "Values that mean: it will not be done.");

/// Defines `state` of a service.
pub static STATE: Table = Table {
    id: "state",
    what: "`state`",
    doc: "Where the state of an operation stands, and what its values mean.",
    groups: &[&[
        STATE_FIELD.required("field = \"Status\""),
        RUNNING.required("running = [\"InProgress\"]"),
        SUCCEEDED.required("succeeded = [\"Succeeded\"]"),
        FAILED.required("failed = [\"Failed\"]"),
    ]],
    dependencies: &[],
};

/// Defines `state` of an operation.
pub static STATE_CHANGES: Table = Table {
    id: "state-changes",
    what: "`state`",
    doc: "Single keys that differ from the service's `state`.",
    groups: &[&[STATE_FIELD, RUNNING, SUCCEEDED, FAILED]],
    dependencies: &[],
};
