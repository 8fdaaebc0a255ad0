//! The tables of `service.toml`, and of `common.toml`, which has some of the same keys.
//!
//! In: nothing. Out: their definitions.

use super::definition::{Key, Kind, Table};
use super::long_running::LONG_RUNNING;
use super::parameter::{HEADER, QUERY, SHARED};
use super::protocol::Retry;
use super::shared::{ALLOW, PROSE};
use super::spelling::{Names, Spelling};

const NAMESPACE: Key =
    Key::new("namespace", Kind::Text, "XML namespace of every element that names no other; absent: none.");
const NAMESPACES: Key = Key::new(
    "namespaces",
    Kind::Named(Names::Any, &Kind::Scalar),
    "Further XML namespaces by name, to be named in `namespace` and `item-namespace`.",
);
const STRIP_PREFIXES: Key = Key::new(
    "strip-prefixes",
    Kind::Texts,
    "Beginnings that names of query parameters and headers lose in Rust: with \"x-ms-\", `x-ms-lease-id` is \
     `lease_id`.",
)
.example("strip-prefixes = [\"x-ms-\"]");
static QUERY_OF_ALL: Key = Key::new(
    "query",
    Kind::NamesOr(&Kind::Named(Names::Any, &Kind::BooleanOr(&QUERY))),
    "Query parameters that every operation has, but for those that describe their own of the name.",
);
static HEADERS_OF_ALL: Key = Key::new(
    "headers",
    Kind::NamesOr(&Kind::Named(Names::Headers, &Kind::BooleanOr(&HEADER))),
    "Request headers that every operation has, but for those that describe their own of the name.",
);
static ERRORS: Key =
    Key::new("error", Kind::Named(Names::Any, &Kind::Table(&ERROR_CODE)), "The error codes that have names.");

/// Defines `service.toml`.
pub static SERVICE: Table = Table {
    id: "service",
    what: "a service",
    doc: "What holds for a whole service: `service.toml`.",
    groups: &[
        PROSE,
        &[
            Key::new(
                "use",
                Kind::Texts,
                "Folders of what several services share, beside this one, such as \"../storage-common\".",
            )
            .example("use = [\"../storage-common\"]"),
            Key::new(
                "groups",
                Kind::Texts,
                "Titles under which readers look for resources, in the order of the documentation; each resource names \
                 one in `group`.",
            )
            .example("groups = [\"Compute\", \"Network\"]"),
            Key::new(
                "base-path",
                Kind::Spelt(Spelling::Path),
                "In front of every operation's path; its placeholders are given once, to the client.",
            ),
            NAMESPACE,
            Key::new(
                "declaration",
                Kind::Boolean,
                "Whether an XML declaration stands in front of request bodies; otherwise it does not.",
            ),
            Key::new(
                "publish-settings",
                Kind::Boolean,
                "Whether the one value of `base-path` is what a `.publishsettings` file calls a subscription, so that \
                 clients can be made of such files.",
            ),
            Key::new(
                "request-id-header",
                Kind::Spelt(Spelling::HeaderName),
                "The response header under which the service knows a request, shown in errors; otherwise the \
                 `request-id` of `[long-running]`, else `x-request-id`.",
            ),
            NAMESPACES,
            Key::new(
                "endpoints",
                Kind::Named(Names::Any, &Kind::Spelt(Spelling::Address)),
                "Addresses of other clouds, by name.",
            ),
            SHARED,
            STRIP_PREFIXES,
            QUERY_OF_ALL,
            HEADERS_OF_ALL,
            Key::new(
                "endpoint",
                Kind::Spelt(Spelling::Address),
                "The address that a client uses when it names no other. Placeholders of its host are given once, to the client.",
            )
            .required("endpoint = \"https://service.example\""),
            Key::new(
                "version",
                Kind::Table(&VERSION),
                "The dated versions of the service; left out where it has none, and then nothing speaks of versions.",
            ),
            Key::new("long-running", Kind::Table(&LONG_RUNNING), "What `long-running = true` of an operation means."),
            Key::new(
                "error-reply",
                Kind::Table(&ERROR_REPLY),
                "The element of an error answer; otherwise `Error` with `Code` and `Message`, where one is described.",
            ),
            ERRORS,
            Key::new(
                "refusals",
                Kind::Table(&REFUSALS),
                "The error codes with which a server refuses requests, by the reason.",
            ),
        ],
        ALLOW,
    ],
    dependencies: &[],
};

/// Defines `common.toml`.
pub static COMMON: Table = Table {
    id: "common",
    what: "a common folder",
    doc: "What several services share that name the folder in `use`: `common.toml`.",
    groups: &[PROSE, &[NAMESPACE, NAMESPACES, SHARED, STRIP_PREFIXES, QUERY_OF_ALL, HEADERS_OF_ALL, ERRORS], ALLOW],
    dependencies: &[],
};

/// Defines `[version]`.
pub static VERSION: Table = Table {
    id: "version",
    what: "`[version]`",
    doc: "The dated versions of a service.",
    groups: &[&[
        Key::new("header", Kind::Spelt(Spelling::HeaderName), "The request header that carries the version.")
            .required("header = \"x-version\""),
        Key::new("default", Kind::Text, "The version that a client uses when it names no other.")
            .required("default = \"2014-06-01\""),
        Key::new("known", Kind::SomeTexts, "All known versions, oldest first.")
            .required("known = [\"2013-06-01\", \"2014-06-01\"]"),
        Key::new(
            "missing",
            Kind::Text,
            "The version that a server takes a request without the header for; otherwise it refuses such a request.",
        ),
    ]],
    dependencies: &[],
};

/// Defines `[error-reply]`.
pub static ERROR_REPLY: Table = Table {
    id: "error-reply",
    what: "`[error-reply]`",
    doc: "The element of an error answer.",
    groups: &[&[
        Key::new("element", Kind::Text, "The element."),
        Key::new("code", Kind::Text, "Its field with the error code, or the way to it: \"Error/Code\"."),
        Key::new("message", Kind::Text, "Its field with the explanation, or the way to it: \"Error/Message\"."),
        Key::new(
            "header",
            Kind::Spelt(Spelling::HeaderName),
            "The response header that carries the error code, too: answers to HEAD have no body.",
        ),
    ]],
    dependencies: &[],
};

/// Defines `[refusals]`.
pub static REFUSALS: Table = Table {
    id: "refusals",
    what: "`[refusals]`",
    doc: "The error codes with which a server refuses requests; without one it takes a general code.",
    groups: &[&[
        Key::new("version", Kind::Text, "The version is missing, is none at all, or does not have the operation."),
        Key::new("operation", Kind::Text, "No operation has the path, or the server does not offer it."),
        Key::new("method", Kind::Text, "Operations have the path, but not with that method."),
        Key::new("query", Kind::Text, "A query parameter is missing or not of its type."),
        Key::new("body", Kind::Text, "The body is not what the operation reads."),
        Key::new("value", Kind::Text, "A value is not what the operation takes."),
        Key::new("failure", Kind::Text, "The server failed."),
    ]],
    dependencies: &[],
};

/// Defines `[error.CODE]`.
pub static ERROR_CODE: Table = Table {
    id: "error-code",
    what: "an error code",
    doc: "A named error code.",
    groups: &[
        &[
            Key::new("status", Kind::Status, "The HTTP status that it comes with."),
            Key::new(
                "retry",
                Kind::Word(RETRIES),
                "\"refused\": the service took nothing, any method may be repeated; \"unknown\": it may have been done, \
                 only idempotent methods are repeated; \"never\": the default.",
            ),
            Key::new(
                "element",
                Kind::Text,
                "The element of its answers, where that is another than the one of `[error-reply]`; code and message stand \
                 in it where they stand there.",
            ),
            Key::new("doc", Kind::Text, "What it means."),
        ],
        ALLOW,
    ],
    dependencies: &[],
};

/// Lists what `retry` may be.
pub const RETRIES: &[&str] = &{
    let mut names = [""; Retry::ALL.len()];
    let mut at = 0;
    while at < names.len() {
        names[at] = Retry::ALL[at].name();
        at += 1;
    }
    names
};
