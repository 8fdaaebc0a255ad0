//! What authors wrote, key by key, with the place of every key and value.
//!
//! In: nothing; these are the types that [`super::parse`] fills and the resolver reads. Out: one [`Description`] a
//! service. Names are still texts here, versions are unread, and no rule was applied: a key that was left out is
//! `None` or empty, and so is one whose value could not be read. Which of the two it is, `damaged` tells: then the
//! error was reported, and nothing that follows from it should be.
//! Author's order is kept everywhere.

use crate::model::{ExampleText, Retry};
use crate::source::{FileId, Span, Spanned};

/// One service: a folder of files.
#[derive(Clone, Debug)]
pub struct Description {
    /// The folder's name, such as `service-management`.
    pub name: String,
    /// What `service.toml` says.
    pub service: ServiceDecl,
    /// The other files, by file name.
    pub resources: Vec<ResourceDecl>,
    /// Whether anything in any of its files could not be read; what later stages do not find may be there.
    pub damaged: bool,
    /// Whether a file has a syntax error or a table of an unknown kind: then whole elements, enums and operations may
    /// be missing.
    pub has_syntax_errors: bool,
}

/// What is said about an item in prose.
#[derive(Clone, Debug, Default)]
pub struct ProseDecl {
    /// `title`; services, resources and operations have one.
    pub title: Option<Spanned<String>>,
    /// `summary`; fields, parameters, values and error codes have none.
    pub summary: Option<Spanned<String>>,
    /// `doc`.
    pub doc: Option<Spanned<String>>,
}

/// When something exists, as written.
#[derive(Clone, Debug, Default)]
pub struct LifetimeDecl {
    /// `since`.
    pub since: Option<Spanned<String>>,
    /// `seen`.
    pub seen: Option<Spanned<String>>,
    /// `until`.
    pub until: Option<Spanned<String>>,
    /// `required-since`; only fields have it.
    pub required_since: Option<Spanned<String>>,
    /// `optional-since`; only fields have it.
    pub optional_since: Option<Spanned<String>>,
    /// `deprecated`.
    pub deprecated: Option<Spanned<String>>,
    /// `source`.
    pub source: Option<Spanned<String>>,
}

/// `min`, `max` and `pattern`.
#[derive(Clone, Debug, Default)]
pub struct LimitsDecl {
    /// `min`.
    pub min: Option<Spanned<i64>>,
    /// `max`.
    pub max: Option<Spanned<i64>>,
    /// `pattern`.
    pub pattern: Option<Spanned<String>>,
}

/// A name and its text, where any names are allowed.
#[derive(Clone, Debug)]
pub struct EntryDecl {
    /// The key.
    pub name: Spanned<String>,
    /// The value; numbers and booleans as they are written.
    pub value: Spanned<String>,
}

/// `service.toml`.
#[derive(Clone, Debug)]
pub struct ServiceDecl {
    /// The file.
    pub file: FileId,
    /// A key at the file's top could not be read.
    pub damaged: bool,
    /// `title`, `summary`, `doc`.
    pub prose: ProseDecl,
    /// `endpoint`; required.
    pub endpoint: Option<Spanned<String>>,
    /// `base-path`.
    pub base_path: Option<Spanned<String>>,
    /// `namespace`.
    pub namespace: Option<Spanned<String>>,
    /// `declaration`.
    pub declaration: Option<Spanned<bool>>,
    /// `[namespaces]`.
    pub namespaces: Vec<EntryDecl>,
    /// `[endpoints]`.
    pub endpoints: Vec<EntryDecl>,
    /// `[path]`.
    pub path: Vec<ParameterDecl>,
    /// `[version]`; required.
    pub version: Option<VersionDecl>,
    /// `[long-running]`.
    pub long_running: Option<LongRunningDecl>,
    /// `[error-reply]`.
    pub error_reply: Option<ErrorReplyDecl>,
    /// `[error.CODE]`.
    pub errors: Vec<ErrorCodeDecl>,
}

/// `[version]`.
#[derive(Clone, Debug)]
pub struct VersionDecl {
    /// The table's header.
    pub span: Span,
    /// A key in it could not be read.
    pub damaged: bool,
    /// `header`; required.
    pub header: Option<Spanned<String>>,
    /// `default`; required.
    pub default: Option<Spanned<String>>,
    /// `known`; required.
    pub known: Vec<Spanned<String>>,
}

/// `[long-running]` of a service, or `long-running = { … }` of an operation.
///
/// In a service everything but `error` is required; in an operation single keys stand for those of the service.
#[derive(Clone, Debug)]
pub struct LongRunningDecl {
    /// The table's header, or the inline table.
    pub span: Span,
    /// A key in it could not be read.
    pub damaged: bool,
    /// `request-id`.
    pub request_id: Option<Spanned<String>>,
    /// `poll`.
    pub poll: Option<Spanned<String>>,
    /// `interval`, in milliseconds.
    pub interval_ms: Option<Spanned<u64>>,
    /// `state.field`.
    pub state: Option<Spanned<String>>,
    /// `state.running`.
    pub running: Option<Vec<Spanned<String>>>,
    /// `state.succeeded`.
    pub succeeded: Option<Vec<Spanned<String>>>,
    /// `state.failed`.
    pub failed: Option<Vec<Spanned<String>>>,
    /// `error`.
    pub error: Option<Spanned<String>>,
}

/// `[error-reply]`.
#[derive(Clone, Debug)]
pub struct ErrorReplyDecl {
    /// The table's header.
    pub span: Span,
    /// A key in it could not be read.
    pub damaged: bool,
    /// `element`.
    pub element: Option<Spanned<String>>,
    /// `code`.
    pub code: Option<Spanned<String>>,
    /// `message`.
    pub message: Option<Spanned<String>>,
}

/// `[error.CODE]`.
#[derive(Clone, Debug)]
pub struct ErrorCodeDecl {
    /// The code.
    pub code: Spanned<String>,
    /// The table's header.
    pub span: Span,
    /// A key in it could not be read.
    pub damaged: bool,
    /// `status`.
    pub status: Option<Spanned<u16>>,
    /// `retry`.
    pub retry: Option<Spanned<Retry>>,
    /// `doc`.
    pub doc: Option<Spanned<String>>,
}

/// A resource file.
#[derive(Clone, Debug)]
pub struct ResourceDecl {
    /// The file's name without `.toml`, such as `extension-images`.
    pub name: String,
    /// The file.
    pub file: FileId,
    /// A key at the file's top could not be read.
    pub damaged: bool,
    /// The file has a syntax error or a table of an unknown kind: whole items may be missing.
    pub has_syntax_errors: bool,
    /// `title`, `summary`, `doc`.
    pub prose: ProseDecl,
    /// `[operation.NAME]`.
    pub operations: Vec<OperationDecl>,
    /// `[element.NAME]` and `[enum.NAME]`, in the order of the file.
    pub types: Vec<TypeDecl>,
}

/// `[operation.NAME]`.
#[derive(Clone, Debug)]
pub struct OperationDecl {
    /// Its name.
    pub name: Spanned<String>,
    /// The table's header, such as `[operation.add]`.
    pub header: Span,
    /// A key in it could not be read, or one of its tables has a syntax error.
    pub damaged: bool,
    /// `title`, `summary`, `doc`.
    pub prose: ProseDecl,
    /// `since`, `seen`, `until`, `source`, `deprecated`.
    pub lifetime: LifetimeDecl,
    /// `request`; required.
    pub request: Option<RequestLine>,
    /// `path`.
    pub path: Vec<ParameterDecl>,
    /// `query`.
    pub query: Vec<ParameterDecl>,
    /// `headers`.
    pub headers: Vec<ParameterDecl>,
    /// `response-headers`.
    pub response_headers: Vec<ParameterDecl>,
    /// `body`.
    pub body: Option<BodyDecl>,
    /// `response`.
    pub response: Option<BodyDecl>,
    /// `status`: one or several; empty when it is not written.
    pub status: Vec<Spanned<u16>>,
    /// `responses`.
    pub responses: Option<Spanned<Vec<ResponseDecl>>>,
    /// `long-running`.
    pub long_running: Option<LongRunningUse>,
    /// `continuation`.
    pub continuation: Option<ContinuationDecl>,
    /// `idempotent`.
    pub idempotent: Option<Spanned<bool>>,
    /// `see`.
    pub see: Vec<Spanned<String>>,
    /// `rust`.
    pub rust: Option<Spanned<String>>,
    /// `[[operation.NAME.example]]`.
    pub examples: Vec<ExampleDecl>,
}

/// The parts of `METHOD /path?query`. Where the text has escapes, the parts have the place of the whole.
#[derive(Clone, Debug)]
pub struct RequestLine {
    /// The whole value.
    pub span: Span,
    /// The method, letters only.
    pub method: Spanned<String>,
    /// From the first slash to the query.
    pub path: Spanned<String>,
    /// Names and values behind the question mark; the value of a name without `=` is empty.
    pub query: Vec<EntryDecl>,
}

/// `body`, `response`, or a value of `responses`.
#[derive(Clone, Debug)]
pub struct BodyDecl {
    /// The whole value.
    pub span: Span,
    /// What it says.
    pub kind: BodyKind,
}

/// The forms of a body.
#[derive(Clone, Debug)]
pub enum BodyKind {
    /// The name of an element.
    Element(Spanned<String>),
    /// `{ text = "…" }`: its content type.
    Text(Spanned<String>),
    /// `{ bytes = "…" }`: its content type.
    Bytes(Spanned<String>),
    /// `{ literal = "…", content-type = "…" }`; requests only.
    Literal {
        /// The body.
        text: Spanned<String>,
        /// Its content type.
        content_type: Option<Spanned<String>>,
    },
}

/// An entry of `responses`.
#[derive(Clone, Debug)]
pub struct ResponseDecl {
    /// The status.
    pub status: Spanned<u16>,
    /// Its body; `{}` is none.
    pub body: Option<BodyDecl>,
}

/// `long-running` of an operation.
#[derive(Clone, Debug)]
pub enum LongRunningUse {
    /// `true` (as the service says) or `false`.
    Plain(Spanned<bool>),
    /// Single keys that differ from the service's.
    Table(LongRunningDecl),
}

/// `continuation`.
#[derive(Clone, Debug)]
pub struct ContinuationDecl {
    /// The whole value.
    pub span: Span,
    /// Where it is.
    pub kind: ContinuationKind,
}

/// Where a continuation is answered and repeated.
#[derive(Clone, Debug)]
pub enum ContinuationKind {
    /// `{ header = "…" }`.
    Header(Spanned<String>),
    /// `{ element = "…", query = "…" }`.
    Element {
        /// The response's field.
        element: Spanned<String>,
        /// The query parameter.
        query: Spanned<String>,
    },
}

/// An entry of a parameter table.
#[derive(Clone, Debug)]
pub struct ParameterDecl {
    /// Its name.
    pub name: Spanned<String>,
    /// From the name to the end of the value.
    pub span: Span,
    /// A key in it could not be read.
    pub damaged: bool,
    /// `doc`.
    pub prose: ProseDecl,
    /// `since`, `seen`, `until`, `source`, `deprecated`.
    pub lifetime: LifetimeDecl,
    /// `type`.
    pub type_name: Option<Spanned<String>>,
    /// `required`.
    pub required: Option<Spanned<bool>>,
    /// `default`, numbers and booleans as they are written.
    pub default: Option<Spanned<String>>,
    /// `min`, `max`, `pattern`.
    pub limits: LimitsDecl,
    /// `secret`.
    pub secret: Option<Spanned<bool>>,
    /// `rust`.
    pub rust: Option<Spanned<String>>,
    /// `value`.
    pub value: Option<Spanned<String>>,
    /// `version`.
    pub version: Option<Spanned<bool>>,
    /// `prefix`; header tables only.
    pub prefix: Option<Spanned<bool>>,
}

/// `[[operation.NAME.example]]`.
#[derive(Clone, Debug)]
pub struct ExampleDecl {
    /// The table's header.
    pub header: Span,
    /// A key in it could not be read.
    pub damaged: bool,
    /// `name`; required.
    pub name: Option<Spanned<String>>,
    /// `version`; required.
    pub version: Option<Spanned<String>>,
    /// `doc`.
    pub doc: Option<Spanned<String>>,
    /// `path`.
    pub path: Vec<EntryDecl>,
    /// `query`.
    pub query: Vec<EntryDecl>,
    /// `headers`.
    pub headers: Vec<EntryDecl>,
    /// `request`.
    pub request: Option<ExampleText>,
    /// `response`.
    pub response: Option<ExampleText>,
    /// `status`.
    pub status: Option<Spanned<u16>>,
}

/// `[element.NAME]` or `[enum.NAME]`.
#[derive(Clone, Debug)]
pub enum TypeDecl {
    /// `[element.NAME]`.
    Element(ElementDecl),
    /// `[enum.NAME]`.
    Enum(EnumDecl),
}

impl TypeDecl {
    /// Its name.
    pub fn name(&self) -> &Spanned<String> {
        match self {
            Self::Element(element) => &element.name,
            Self::Enum(values) => &values.name,
        }
    }

    /// The table's header.
    pub fn header(&self) -> Span {
        match self {
            Self::Element(element) => element.header,
            Self::Enum(values) => values.header,
        }
    }

    /// Whether a key in it could not be read, or one of its tables has a syntax error.
    pub fn damaged(&self) -> bool {
        match self {
            Self::Element(element) => element.damaged,
            Self::Enum(values) => values.damaged,
        }
    }
}

/// `[element.NAME]`.
#[derive(Clone, Debug)]
pub struct ElementDecl {
    /// Its name.
    pub name: Spanned<String>,
    /// The table's header; where there is only `[element.NAME.fields]`, the name in it.
    pub header: Span,
    /// A key in it could not be read, or one of its tables has a syntax error. Its fields speak for themselves.
    pub damaged: bool,
    /// `summary`, `doc`.
    pub prose: ProseDecl,
    /// `since`, `seen`, `until`, `source`, `deprecated`.
    pub lifetime: LifetimeDecl,
    /// `tag`.
    pub tag: Option<Spanned<String>>,
    /// `namespace`.
    pub namespace: Option<Spanned<String>>,
    /// `at-least-one`.
    pub at_least_one: Vec<Spanned<String>>,
    /// `rust`.
    pub rust: Option<Spanned<String>>,
    /// `discriminator`.
    pub discriminator: Option<Spanned<String>>,
    /// `variants`.
    pub variants: Vec<Spanned<String>>,
    /// `[element.NAME.fields]`.
    pub fields: Vec<FieldDecl>,
}

/// An entry of `[element.NAME.fields]`.
#[derive(Clone, Debug)]
pub struct FieldDecl {
    /// Its name.
    pub name: Spanned<String>,
    /// From the name to the end of the value.
    pub span: Span,
    /// A key in it could not be read.
    pub damaged: bool,
    /// `doc`.
    pub prose: ProseDecl,
    /// All keys about versions but `was`.
    pub lifetime: LifetimeDecl,
    /// `was`.
    pub was: Option<WasDecl>,
    /// `type`.
    pub type_name: Option<Spanned<String>>,
    /// `list`.
    pub list: Option<Spanned<String>>,
    /// `map`.
    pub map: Option<Spanned<String>>,
    /// `set`.
    pub set: Option<Spanned<String>>,
    /// `value`: the constant text; beside `map` the name of the child with the value.
    pub value: Option<Spanned<String>>,
    /// `item`, beside `list`.
    pub item: Option<Spanned<String>>,
    /// `item-namespace`, beside `list`.
    pub item_namespace: Option<Spanned<String>>,
    /// `flat`, beside `list`.
    pub flat: Option<Spanned<bool>>,
    /// `entry`, beside `map`.
    pub entry: Option<Spanned<String>>,
    /// `key`, beside `map`.
    pub key: Option<Spanned<String>>,
    /// `delimiter`, beside `set`.
    pub delimiter: Option<Spanned<String>>,
    /// `required`.
    pub required: Option<Spanned<bool>>,
    /// `secret`.
    pub secret: Option<Spanned<bool>>,
    /// `attribute`.
    pub attribute: Option<Spanned<bool>>,
    /// `content`.
    pub content: Option<Spanned<bool>>,
    /// `namespace`.
    pub namespace: Option<Spanned<String>>,
    /// `nil`.
    pub nil: Option<Spanned<bool>>,
    /// `keep-empty`.
    pub keep_empty: Option<Spanned<bool>>,
    /// `also`.
    pub also: Vec<Spanned<String>>,
    /// `default`, numbers and booleans as they are written.
    pub default: Option<Spanned<String>>,
    /// `min`, `max`, `pattern`.
    pub limits: LimitsDecl,
    /// `rust`.
    pub rust: Option<Spanned<String>>,
}

/// `was`.
#[derive(Clone, Debug)]
pub struct WasDecl {
    /// The whole value.
    pub span: Span,
    /// `name`.
    pub name: Spanned<String>,
    /// `until`.
    pub until: Spanned<String>,
}

/// `[enum.NAME]`.
#[derive(Clone, Debug)]
pub struct EnumDecl {
    /// Its name.
    pub name: Spanned<String>,
    /// The table's header; where there is only `[enum.NAME.values]`, the name in it.
    pub header: Span,
    /// A key in it could not be read, or one of its tables has a syntax error. Its values speak for themselves.
    pub damaged: bool,
    /// `summary`, `doc`.
    pub prose: ProseDecl,
    /// `rust`.
    pub rust: Option<Spanned<String>>,
    /// `[enum.NAME.values]`.
    pub values: Vec<ValueDecl>,
}

/// An entry of `[enum.NAME.values]`.
#[derive(Clone, Debug)]
pub struct ValueDecl {
    /// The text on the wire.
    pub name: Spanned<String>,
    /// From the text to the end of the entry.
    pub span: Span,
    /// A key in it could not be read.
    pub damaged: bool,
    /// `doc`.
    pub prose: ProseDecl,
    /// `since`, `seen`, `until`, `source`, `deprecated`.
    pub lifetime: LifetimeDecl,
    /// `rust`.
    pub rust: Option<Spanned<String>>,
}
