//! The tables of parameters.
//!
//! In: nothing. Out: their definitions.

use super::definition::{Key, Kind, Table};
use super::shared::{ALLOW, AVAILABILITY, DEFAULT, DOC, LIMITS, RUST, SECRET, TYPES};
use super::spelling::Names;

const TYPE: Key = Key::new("type", Kind::Name(TYPES), "A scalar type, or the name of an enum; otherwise `string`.");
const REQUIRED: Key =
    Key::new("required", Kind::Boolean, "Whether it must be given; parameters of a path always must.");
const CONSTANT: &[Key] = &[
    Key::new("value", Kind::Text, "It always has this value."),
    Key::new("version", Kind::Boolean, "Whether it carries the client's version."),
];

/// Defines a parameter of a path or query.
pub static PARAMETER: Table = Table {
    id: "parameter",
    what: "a parameter",
    doc: "A parameter of a path or query.",
    groups: &[&[TYPE, REQUIRED], AVAILABILITY, &[DOC, DEFAULT], LIMITS, &[SECRET, RUST], CONSTANT, ALLOW],
    dependencies: &[],
};

/// Defines a header field.
pub static HEADER: Table = Table {
    id: "header",
    what: "a parameter",
    doc: "A header field of requests or responses.",
    groups: &[
        &[TYPE, REQUIRED],
        AVAILABILITY,
        &[DOC, DEFAULT],
        LIMITS,
        &[SECRET, RUST],
        CONSTANT,
        &[Key::new(
            "prefix",
            Kind::Boolean,
            "Whether the name is the beginning of the names of any number of headers, which are a map.",
        )],
        ALLOW,
    ],
    dependencies: &[],
};

/// Defines the key `parameters` of a service and of a resource.
pub(super) const SHARED: Key =
    Key::new("parameters", Kind::Table(&PARAMETERS), "Parameters that operations share, by name, each for its place.");

/// Defines `[parameters]`.
pub static PARAMETERS: Table = Table {
    id: "parameters",
    what: "`[parameters]`",
    doc: "Parameters that operations share. Those of a resource stand before those of the service.",
    groups: &[&[
        Key::new(
            "path",
            Kind::Named(Names::Any, &Kind::Table(&PARAMETER)),
            "Type and doc of placeholders in paths, for each that has no entry in its operation.",
        ),
        Key::new(
            "query",
            Kind::Named(Names::Any, &Kind::Table(&PARAMETER)),
            "Query parameters, for operations that name them.",
        ),
        Key::new(
            "headers",
            Kind::Named(Names::Headers, &Kind::Table(&HEADER)),
            "Request headers, for operations that name them.",
        ),
        Key::new(
            "response-headers",
            Kind::Named(Names::Headers, &Kind::Table(&HEADER)),
            "Headers of answers, for operations that name them.",
        ),
    ]],
    dependencies: &[],
};
