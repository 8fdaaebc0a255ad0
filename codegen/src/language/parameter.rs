//! The tables of parameters.
//!
//! In: nothing. Out: their definitions.

use super::definition::{Dependency, Key, Kind, Table};
use super::shared::{ALLOW, AVAILABILITY, DEFAULT, DOC, LIMITS, RUST, SECRET, TYPES};
use super::spelling::Names;

const TYPE: Key = Key::new("type", Kind::Name(TYPES), "A scalar type, or the name of an enum; otherwise `string`.");
const REQUIRED: Key =
    Key::new("required", Kind::Boolean, "Whether it must be given; parameters of a path always must.");
const CONSTANT: &[Key] = &[
    Key::new("value", Kind::Text, "It always has this value."),
    Key::new("version", Kind::Boolean, "Whether it carries the client's version."),
];

/// Several values of one parameter, in place of `type`.
const SEVERAL: &[Key] = &[
    Key::new(
        "list",
        Kind::Name(TYPES),
        "Instead of `type`: any number of values. A query repeats the name, a header has commas between them.",
    ),
    Key::new("set", Kind::Name(TYPES), "Instead of `type`: values in one text, with `delimiter` between them."),
    Key::new("delimiter", Kind::Text, "What stands between the values of a set.").example("delimiter = \",\""),
];
const GENERATE: Key = Key::new(
    "generate",
    Kind::Word(&["uuid"]),
    "The client makes a value where a call gives none, the same for all attempts: `uuid`, a random UUID.",
);
const SET_NEEDS_DELIMITER: Dependency = Dependency::Needs { key: "set", needs: "delimiter" };

/// Defines a parameter of a path.
pub static PARAMETER: Table = Table {
    id: "parameter",
    what: "a parameter",
    doc: "A parameter of a path.",
    groups: &[&[TYPE, REQUIRED], AVAILABILITY, &[DOC, DEFAULT], LIMITS, &[SECRET, RUST], CONSTANT, ALLOW],
    dependencies: &[],
};

/// Defines a parameter of a query.
pub static QUERY: Table = Table {
    id: "query-parameter",
    what: "a parameter",
    doc: "A parameter of a query.",
    groups: &[
        &[TYPE],
        SEVERAL,
        &[REQUIRED],
        AVAILABILITY,
        &[DOC, DEFAULT],
        LIMITS,
        &[SECRET, RUST],
        CONSTANT,
        &[
            Key::new(
                "prefix",
                Kind::Boolean,
                "Whether the name is the beginning of the names of any number of parameters, which are a map; `\"\"` is that \
                 of all that have no entry of their own.",
            ),
            OVERLAP,
            GENERATE,
        ],
        ALLOW,
    ],
    dependencies: &[SET_NEEDS_DELIMITER],
};

/// Says that the map of a beginning holds what has entries of its own, too.
const OVERLAP: Key = Key::new(
    "overlap",
    Kind::Boolean,
    "The map of a `prefix` also holds what has an entry of its own, as it was received; what is sent is what the entry says.",
);

/// Defines a header field.
pub static HEADER: Table = Table {
    id: "header",
    what: "a parameter",
    doc: "A header field of requests or responses.",
    groups: &[
        &[TYPE],
        SEVERAL,
        &[REQUIRED],
        AVAILABILITY,
        &[DOC, DEFAULT],
        LIMITS,
        &[SECRET, RUST],
        CONSTANT,
        &[
            Key::new(
                "prefix",
                Kind::Boolean,
                "Whether the name is the beginning of the names of any number of headers, which are a map; `\"\"` is that of \
                 all that have no entry of their own.",
            ),
            OVERLAP,
            GENERATE,
        ],
        ALLOW,
    ],
    dependencies: &[SET_NEEDS_DELIMITER],
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
            Kind::Named(Names::Any, &Kind::Table(&QUERY)),
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
