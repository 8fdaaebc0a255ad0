// Written by `xms generate` from api/greenhouse/text.toml; do not edit.
//! Texts.
//!
//! Bodies that are texts, and values in them.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`NOTE`] | `GET /notes/{place}/{note+}` | any version |
//! | [`NOTE_AT_LENGTH`] | `GET /notes/{place}/{note+}` | any version |
//! | [`SUGGEST`] | `POST /suggestion` | any version |
//! | [`POSTPONE`] | `POST /delay` | any version |

use ::xms_runtime::{
    Body, ExpectedResponse, Kind, Method, Operation, Parameter, Resource,
};

use super::enum_::Plant;

pub use super::options::text::*;

/// Reads what somebody noted down.
///
/// Note: `GET /notes/{place}/{note+}`, any version. Answers 200 with text (`text/plain`).
///
/// In the path:
///
/// - `place`: Where.
/// - `note`: The folders and the name.
///
/// In the query:
///
/// - `slow`: Whether it may take its time.
/// - `loud`: Whether it is read aloud.
///
/// In the header:
///
/// - `x-kind=short`
///
/// For example, *in a folder* (2014-01-01):
///
/// ````text
/// water
/// ````
pub static NOTE: Operation = Operation {
    id: "text.note",
    title: "Note",
    method: Method::Get,
    path: "/notes/{place}/{note+}",
    path_parameters: &[
        Parameter::new("place", Kind::String).required(),
        Parameter::new("note", Kind::String).required(),
    ],
    query: &[Parameter::new("slow", Kind::Bool), Parameter::new("loud", Kind::Bool)],
    headers: &[Parameter::constant("x-kind", "short")],
    responses: &[ExpectedResponse::new(200, Body::Text("text/plain"))],
    ..Operation::BASE
};

/// Reads what somebody noted down, with everything around it.
///
/// Note at Length: `GET /notes/{place}/{note+}`, any version. Answers 200 with text (`text/plain`).
///
/// In the path:
///
/// - `place`: Where.
/// - `note`: The folders and the name.
///
/// In the query:
///
/// - `slow`: Whether it may take its time.
///
/// In the header:
///
/// - `x-kind=long`
///
/// For example, *in a folder* (2014-01-01):
///
/// ````text
/// water, with everything around it
/// ````
pub static NOTE_AT_LENGTH: Operation = Operation {
    id: "text.note-at-length",
    title: "Note at Length",
    method: Method::Get,
    path: "/notes/{place}/{note+}",
    path_parameters: &[
        Parameter::new("place", Kind::String).required(),
        Parameter::new("note", Kind::String).required(),
    ],
    query: &[Parameter::new("slow", Kind::Bool)],
    headers: &[Parameter::constant("x-kind", "long")],
    responses: &[ExpectedResponse::new(200, Body::Text("text/plain"))],
    ..Operation::BASE
};

/// Suggests what grows beside a plant.
///
/// Suggest: `POST /suggestion`, any version. Takes [`Plant`] as text (`text/plain`). Answers 200
/// with [`Plant`] as text (`text/plain`).
///
/// For example, *beside a fern* (2014-01-01):
///
/// ````text
/// fern
/// ````
///
/// ````text
/// rose
/// ````
pub static SUGGEST: Operation = Operation {
    id: "text.suggest",
    title: "Suggest",
    method: Method::Post,
    path: "/suggestion",
    body: Body::Value {
        kind: Kind::Enum(Plant::TABLE),
        content_type: "text/plain",
    },
    responses: &[
        ExpectedResponse::new(
            200,
            Body::Value {
                kind: Kind::Enum(Plant::TABLE),
                content_type: "text/plain",
            },
        ),
    ],
    ..Operation::BASE
};

/// Waters later.
///
/// Postpone: `POST /delay`, any version. Takes `http-date` as text (`text/plain`). Answers 200 with
/// `int32` as text (`text/plain`) or 204.
///
/// For example, *to the new year* (2014-01-01):
///
/// ````text
/// Wed, 01 Jan 2014 00:00:00 GMT
/// ````
///
/// ````text
/// 7
/// ````
pub static POSTPONE: Operation = Operation {
    id: "text.postpone",
    title: "Postpone",
    method: Method::Post,
    path: "/delay",
    body: Body::Value {
        kind: Kind::HttpDate,
        content_type: "text/plain",
    },
    responses: &[
        ExpectedResponse::new(
            200,
            Body::Value {
                kind: Kind::Int32,
                content_type: "text/plain",
            },
        ),
        ExpectedResponse::new(204, Body::None),
    ],
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "text",
    title: "Texts",
    operations: &[&NOTE, &NOTE_AT_LENGTH, &SUGGEST, &POSTPONE],
    ..Resource::BASE
};
