//! Operations as they are written.
//!
//! In: nothing; these are types. Out: one [`OperationDecl`] for every `[operation.NAME]`.

use super::{AvailabilityDecl, EntryDecl, LongRunningDecl, ParameterDecl, ProseDecl, Rare};
use crate::language::ExampleText;
use crate::source::{Span, Spanned};

/// Holds `[operation.NAME]`.
#[derive(Clone, Debug)]
#[non_exhaustive]
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
    pub availability: AvailabilityDecl,
    /// `request`, or the first of `addresses`; required.
    pub request: Option<RequestLine>,
    /// `host`.
    pub host: Option<Spanned<String>>,
    /// `addresses`; empty when it is not written.
    pub addresses: Vec<AddressDecl>,
    /// `rust-address`.
    pub rust_address: Option<Spanned<String>>,
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
    /// `errors`.
    pub errors: Vec<Spanned<String>>,
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

/// Holds an entry of `addresses`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddressDecl {
    /// Its name.
    pub name: Spanned<String>,
    /// What it says.
    pub request: RequestLine,
}

/// Holds the parts of `METHOD /path?query`. Where the text has escapes, the parts have the place of the whole.
#[derive(Clone, Debug)]
#[non_exhaustive]
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

/// Holds `body`, `response`, or a value of `responses`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BodyDecl {
    /// The whole value.
    pub span: Span,
    /// What it says.
    pub kind: BodyKind,
    /// `required`, beside `element`.
    pub required: Option<Spanned<bool>>,
    /// `since`, `seen`, `until`, `source`, beside `element`.
    pub availability: Rare<AvailabilityDecl>,
}

/// Lists the forms of a body.
#[derive(Clone, Debug)]
pub enum BodyKind {
    /// The name of an element, alone or as `{ element = "…" }`.
    Element(Spanned<String>),
    /// `{ text = "…", type = "…" }`.
    Text {
        /// Its content type.
        content_type: Spanned<String>,
        /// What the text is.
        type_name: Option<Spanned<String>>,
    },
    /// `{ bytes = "…" }`: its content type.
    Bytes(Spanned<String>),
    /// `{ stream = "…" }`: its content type.
    Stream(Spanned<String>),
    /// `{ batch = ["…"], max = … }`; requests only.
    Batch {
        /// Ids of the operations whose requests it holds.
        operations: Vec<Spanned<String>>,
        /// How many it holds at most.
        max: Option<Spanned<i64>>,
    },
    /// `{ literal = "…", content-type = "…" }`; requests only.
    Literal {
        /// The body.
        text: Spanned<String>,
        /// Its content type.
        content_type: Option<Spanned<String>>,
    },
}

/// Holds an entry of `responses`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResponseDecl {
    /// The status.
    pub status: Spanned<u16>,
    /// Its body; `{}` is none.
    pub body: Option<BodyDecl>,
}

/// Holds `long-running` of an operation.
#[derive(Clone, Debug)]
pub enum LongRunningUse {
    /// `true` (as the service says) or `false`.
    Plain(Spanned<bool>),
    /// Single keys that differ from the service's.
    Table(Box<LongRunningDecl>),
}

/// Holds `continuation`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ContinuationDecl {
    /// The whole value.
    pub span: Span,
    /// Where it is answered.
    pub source: ContinuationSourceDecl,
    /// How it is repeated.
    pub target: ContinuationTargetDecl,
    /// `items`.
    pub items: Option<Spanned<String>>,
}

/// Says where a continuation is answered.
#[derive(Clone, Debug)]
pub enum ContinuationSourceDecl {
    /// `header`, where it stands alone or beside `query` or `link`.
    Header(Spanned<String>),
    /// `element`: the response's field, or the way to it.
    Element(Spanned<String>),
}

/// Says how a continuation is repeated.
#[derive(Clone, Debug)]
pub enum ContinuationTargetDecl {
    /// `header`, where it stands alone or beside `element`.
    Header(Spanned<String>),
    /// `query`.
    Query(Spanned<String>),
    /// `link = true`.
    Link(Span),
}

/// Holds `[[operation.NAME.example]]`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ExampleDecl {
    /// The table's header.
    pub header: Span,
    /// A key in it could not be read.
    pub damaged: bool,
    /// `name`; required.
    pub name: Option<Spanned<String>>,
    /// `version`; required where the service has versions.
    pub version: Option<Spanned<String>>,
    /// `doc`.
    pub doc: Option<Spanned<String>>,
    /// `path`.
    pub path: Vec<EntryDecl>,
    /// `query`.
    pub query: Vec<EntryDecl>,
    /// `headers`.
    pub headers: Vec<EntryDecl>,
    /// `response-headers`.
    pub response_headers: Vec<EntryDecl>,
    /// `request`.
    pub request: Option<ExampleText>,
    /// `response`.
    pub response: Option<ExampleText>,
    /// `status`.
    pub status: Option<Spanned<u16>>,
}
