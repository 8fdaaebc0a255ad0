//! The tables of operations, and of the resources they belong to.
//!
//! In: nothing. Out: their definitions.

use super::definition::{Dependency, Key, Kind, Table};
use super::element::{ELEMENT, ENUM};
use super::long_running::LONG_RUNNING_CHANGES;
use super::parameter::{HEADER, PARAMETER, QUERY, SHARED};
use super::shared::{ALLOW, AVAILABILITY, PROSE, RUST, SEEN, SINCE, SOURCE, TYPES, UNTIL};
use super::spelling::{Names, Spelling};

/// Defines a resource file.
pub static RESOURCE: Table = Table {
    id: "resource",
    what: "a resource",
    doc: "One resource of a service: its operations, elements and enums, in the order of the wire.",
    groups: &[
        PROSE,
        &[
            Key::new("group", Kind::Text, "Which of the service's `groups` it belongs to."),
            Key::new(
                "operation",
                Kind::Named(Names::Any, &Kind::Table(&OPERATION)),
                "Its operations. The id of an operation is `RESOURCE.NAME`.",
            ),
            Key::new(
                "element",
                Kind::Named(Names::Any, &Kind::Table(&ELEMENT)),
                "XML elements; names are unique in a service, together with those of enums.",
            ),
            Key::new("enum", Kind::Named(Names::Any, &Kind::Table(&ENUM)), "Open sets of values."),
            SHARED,
        ],
        ALLOW,
    ],
    dependencies: &[],
};

/// Defines `[operation.NAME]`.
pub static OPERATION: Table = Table {
    id: "operation",
    what: "an operation",
    doc: "One operation of a resource.",
    groups: &[
        PROSE,
        AVAILABILITY,
        &[
            Key::new(
                "request",
                Kind::Spelt(Spelling::RequestLine),
                "The HTTP request line without host, version and base path. A placeholder is a segment, or a part of \
             one; `{name+}` at the end takes the rest of the path, slashes included; a query is constant.",
            )
            .example("request = \"GET /path/{parameter}\""),
            Key::new(
                "addresses",
                Kind::Named(Names::Any, &Kind::Spelt(Spelling::RequestLine)),
                "Instead of `request`, where the operation has several addresses: a request line for each, by a name of \
                 the author's; method and query are the same.",
            )
            .example("addresses = { name = \"GET /goods/{name}\", number = \"GET /numbered/{number}\" }"),
            Key::new(
                "rust-address",
                Kind::Text,
                "Name of the Rust enum that says which address is meant, otherwise computed; one for all operations that \
                 differ in the same placeholders.",
            ),
            Key::new(
                "host",
                Kind::Spelt(Spelling::HostPrefix),
                "What stands in front of the host of the service's address, with the dot behind it; a placeholder is a label, \
                 or a part of one, and an argument as those of the path are.",
            )
            .example("host = \"{bucket}.\""),
            Key::new(
                "path",
                Kind::Named(Names::Any, &Kind::Table(&PARAMETER)),
                "Type and doc of the placeholders; one without an entry is that of `[parameters.path]`, else a string.",
            ),
            Key::new(
                "query",
                Kind::NamesOr(&Kind::Named(Names::Any, &Kind::BooleanOr(&QUERY))),
                "Query parameters. `true`, and a name in an array, is one of `[parameters.query]`.",
            ),
            Key::new(
                "headers",
                Kind::NamesOr(&Kind::Named(Names::Headers, &Kind::BooleanOr(&HEADER))),
                "Request headers beyond the common ones. `true`, and a name in an array, is one of `[parameters.headers]`.",
            ),
            Key::new(
                "response-headers",
                Kind::NamesOr(&Kind::Named(Names::Headers, &Kind::BooleanOr(&HEADER))),
                "Response headers beyond the common ones. `true`, and a name in an array, is one of \
                 `[parameters.response-headers]`.",
            ),
            Key::new(
                "body",
                Kind::NameOr(&BODY),
                "The request's body: the name of an element, or a table; absent: none.",
            ),
            Key::new(
                "response",
                Kind::NameOr(&RESPONSE),
                "The body of a success: the name of an element, or a table; absent: none.",
            ),
            Key::new("status", Kind::Statuses, "The statuses that are accepted, the usual one first; otherwise 200."),
            Key::new(
                "responses",
                Kind::Named(Names::Statuses, &Kind::NameOr(&ANSWER)),
                "Instead of `response` and `status`, where answers differ: a body for each status, `{}` for none.",
            ),
            Key::new(
                "long-running",
                Kind::BooleanOr(&LONG_RUNNING_CHANGES),
                "Whether it goes on after its answer: `true` as the service says, a table where single keys differ.",
            ),
            Key::new("errors", Kind::Texts, "The error codes, of those with names, that it is known to answer."),
            Key::new("continuation", Kind::Table(&CONTINUATION), "How the next page of a list is asked for."),
            Key::new("idempotent", Kind::Boolean, "Whether it may be repeated, where the method does not say it."),
            Key::new("see", Kind::Texts, "Ids of related operations."),
            RUST,
            Key::new(
                "example",
                Kind::Tables(&EXAMPLE),
                "Exchanges as they are on the wire: checked, made into tests, and shown in the documentation.",
            ),
        ],
        ALLOW,
    ],
    dependencies: &[
        Dependency::Forms { sets: &[&["request"], &["addresses"]], or_none: false },
        Dependency::Only { key: "rust-address", beside: "addresses" },
    ],
};

const ELEMENT_KEY: Key =
    Key::new("element", Kind::Text, "The body is this element; where nothing else is said of it, its name is enough.");
const REQUIRED: Key =
    Key::new("required", Kind::Boolean, "`false`: the message may come without it; otherwise it is always there.");
const TEXT: Key = Key::new("text", Kind::Text, "The body is text; this is its content type.");
const TEXT_TYPE: Key = Key::new(
    "type",
    Kind::Name(TYPES),
    "What the text is: a scalar type, or the name of an enum; otherwise `string`, which is any text.",
);
const BYTES: Key = Key::new("bytes", Kind::Text, "The body is bytes; this is its content type.");
const STREAM: Key = Key::new(
    "stream",
    Kind::Text,
    "The body is bytes, however many, that come and go in pieces; this is its content type.",
);

const BATCH: Key = Key::new(
    "batch",
    Kind::Texts,
    "The body holds requests of these operations, each with an answer of its own in the answer.",
)
.example("batch = [\"goods.delete\"]");
const BATCH_MAX: Key = Key::new("max", Kind::Integer, "How many requests a batch holds at most; otherwise 256.");

/// What is said of one form only. What may be absent is an element: a text is there even where it is empty.
const OF_FORM: [Dependency; 6] = [
    Dependency::Only { key: "type", beside: "text" },
    Dependency::Only { key: "required", beside: "element" },
    Dependency::Only { key: "since", beside: "element" },
    Dependency::Only { key: "seen", beside: "element" },
    Dependency::Only { key: "until", beside: "element" },
    Dependency::Only { key: "source", beside: "element" },
];

/// Defines a request's body of which more is said than its element.
pub static BODY: Table = Table {
    id: "body",
    what: "a body",
    doc: "A request's body: an element that is not always there, or no element.",
    groups: &[&[
        ELEMENT_KEY,
        REQUIRED,
        SINCE,
        SEEN,
        UNTIL,
        SOURCE,
        TEXT,
        TEXT_TYPE,
        BYTES,
        STREAM,
        BATCH,
        BATCH_MAX,
        Key::new("literal", Kind::Text, "The body is always this."),
        Key::new("content-type", Kind::Text, "Content type of a literal body; otherwise `application/xml`."),
    ]],
    dependencies: &[
        Dependency::Forms {
            sets: &[&["element"], &["text"], &["bytes"], &["stream"], &["batch"], &["literal"]],
            or_none: false,
        },
        OF_FORM[0],
        OF_FORM[1],
        OF_FORM[2],
        OF_FORM[3],
        OF_FORM[4],
        OF_FORM[5],
        Dependency::Only { key: "max", beside: "batch" },
        Dependency::Only { key: "content-type", beside: "literal" },
    ],
};

/// Defines a response's body of which more is said than its element.
pub static RESPONSE: Table = Table {
    id: "response",
    what: "a response",
    doc: "A response's body: an element that is not always there, or no element.",
    groups: &[&[ELEMENT_KEY, REQUIRED, SINCE, SEEN, UNTIL, SOURCE, TEXT, TEXT_TYPE, BYTES, STREAM]],
    dependencies: &[
        Dependency::Forms { sets: &[&["element"], &["text"], &["bytes"], &["stream"]], or_none: false },
        OF_FORM[0],
        OF_FORM[1],
        OF_FORM[2],
        OF_FORM[3],
        OF_FORM[4],
        OF_FORM[5],
    ],
};

/// Defines an entry of `responses` of which more is said than its element.
pub static ANSWER: Table = Table {
    id: "answer",
    what: "a response",
    doc: "The body of one of several answers: an element that is not always there, no element, or `{}` for none.",
    groups: &[&[ELEMENT_KEY, REQUIRED, SINCE, SEEN, UNTIL, SOURCE, TEXT, TEXT_TYPE, BYTES, STREAM]],
    dependencies: &[
        Dependency::Forms { sets: &[&["element"], &["text"], &["bytes"], &["stream"]], or_none: true },
        OF_FORM[0],
        OF_FORM[1],
        OF_FORM[2],
        OF_FORM[3],
        OF_FORM[4],
        OF_FORM[5],
    ],
};

/// Defines `continuation`.
pub static CONTINUATION: Table = Table {
    id: "continuation",
    what: "`continuation`",
    doc: "How the next page of a list is asked for: by a token of a header or of a field of the response, or by a link.",
    groups: &[&[
        Key::new(
            "header",
            Kind::Spelt(Spelling::HeaderName),
            "The token is answered and repeated in this header; beside `element` only repeated, beside `query` or `link` \
             only answered.",
        )
        .example("header = \"x-continuation\""),
        Key::new("element", Kind::Text, "The token is answered in this field of the response, or at the end of this way.")
            .example("element = \"ContinuationToken\""),
        Key::new("query", Kind::Text, "The token is repeated in this query parameter.")
            .example("query = \"ContinuationToken\""),
        Key::new("link", Kind::True, "`true`: what is answered is the address of the next page.")
            .example("link = true"),
        Key::new(
            "items",
            Kind::Text,
            "The list of what a page holds, or the way to it: \"Blobs/Blob\"; otherwise the only list of the response.",
        ),
    ]],
    dependencies: &[Dependency::Forms {
        sets: &[
            &["header"],
            &["element", "query"],
            &["header", "query"],
            &["header", "element"],
            &["element", "link"],
            &["header", "link"],
        ],
        or_none: false,
    }],
};

/// Defines `[[operation.NAME.example]]`.
pub static EXAMPLE: Table = Table {
    id: "example",
    what: "an example",
    doc: "An exchange as it is on the wire.",
    groups: &[&[
        Key::new("name", Kind::Text, "What it shows, in a few words; unique in the operation.")
            .required("name = \"the smallest request\""),
        Key::new("version", Kind::Text, "The version in use; required where the service has versions.")
            .example("version = \"2014-06-01\""),
        Key::new("doc", Kind::Text, "More about it."),
        Key::new("path", Kind::Named(Names::Any, &Kind::Scalar), "Values of the placeholders."),
        Key::new(
            "query",
            Kind::Named(Names::Any, &Kind::Scalars),
            "Values of query parameters; an array is one that stands several times.",
        ),
        Key::new("headers", Kind::Named(Names::Any, &Kind::Scalar), "Values of headers."),
        Key::new("response-headers", Kind::Named(Names::Any, &Kind::Scalar), "Values of the response's headers."),
        Key::new("request", Kind::Text, "The request's body, as it is on the wire."),
        Key::new("response", Kind::Text, "The response's body, as it is on the wire."),
        Key::new(
            "status",
            Kind::Status,
            "The status of the answer; otherwise the operation's first. From 400 on the response is the error element.",
        ),
    ]],
    dependencies: &[],
};
