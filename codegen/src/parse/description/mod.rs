//! What authors wrote, key by key, with the place of every key and value.
//!
//! In: nothing; these are the types that [`super::parse`] fills and the resolver reads. Out: one [`Description`] a
//! service. Names are still texts here, versions are unread, and no rule was applied: a key that was left out is
//! `None` or empty, and so is one whose value could not be read. Which of the two it is, `damaged` tells: then the
//! error was reported, and nothing that follows from it should be.
//! Author's order is kept everywhere.

mod operation;
mod rare;
mod types;

pub use operation::{
    AddressDecl, BodyDecl, BodyKind, ContinuationDecl, ContinuationSourceDecl, ContinuationTargetDecl, ExampleDecl,
    LongRunningUse, OperationDecl, RequestLine, ResponseDecl,
};
pub use rare::{Blank, Rare};
pub use types::{
    ChoiceDecl, CollectionDecl, ElementDecl, EnumDecl, FieldDecl, FieldKeys, InnerDecl, TypeDecl, ValueDecl, WasDecl,
};

use super::load::FolderKind;
use crate::language::Retry;
use crate::source::{FileId, Span, Spanned};

/// Holds one service: a folder of files.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Description {
    /// The folder's name, such as `service-management`.
    pub name: String,
    /// What the folder is.
    pub kind: FolderKind,
    /// What `service.toml` says, or the `common.toml` of a common folder, which has some of its keys.
    pub service: ServiceDecl,
    /// The other files, by file name.
    pub resources: Vec<ResourceDecl>,
    /// Whether anything in any of its files could not be read; what later stages do not find may be there.
    pub damaged: bool,
    /// Whether a syntax error or a table of an unknown kind may have hidden whole elements, enums and operations.
    pub has_syntax_errors: bool,
    /// `allow` of all its tables.
    pub allowances: Vec<AllowanceDecl>,
}

/// Holds an entry of `allow`: the rule whose warnings are wanted here, and why.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AllowanceDecl {
    /// The rule's code.
    pub code: Spanned<String>,
    /// Why; may be empty.
    pub reason: Spanned<String>,
    /// Where it holds: the pieces of the table it stands in, or whole files.
    pub places: Vec<Span>,
}

/// Holds what is said about an item in prose.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProseDecl {
    /// `title`; services, resources and operations have one.
    pub title: Option<Spanned<String>>,
    /// `summary`; fields, parameters, values and error codes have none.
    pub summary: Option<Spanned<String>>,
    /// `doc`.
    pub doc: Option<Spanned<String>>,
}

/// Says when something exists, as written.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AvailabilityDecl {
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

impl Blank for AvailabilityDecl {
    const BLANK: &'static Self = &Self {
        since: None,
        seen: None,
        until: None,
        required_since: None,
        optional_since: None,
        deprecated: None,
        source: None,
    };
}

/// Holds `min`, `max` and `pattern`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LimitsDecl {
    /// `min`.
    pub min: Option<Spanned<i64>>,
    /// `max`.
    pub max: Option<Spanned<i64>>,
    /// `pattern`.
    pub pattern: Option<Spanned<String>>,
}

impl Blank for LimitsDecl {
    const BLANK: &'static Self = &Self { min: None, max: None, pattern: None };
}

/// Holds a name and its text, where any names are allowed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EntryDecl {
    /// The key.
    pub name: Spanned<String>,
    /// The value; numbers and booleans as they are written.
    pub value: Spanned<String>,
}

/// Holds `service.toml`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ServiceDecl {
    /// The file.
    pub file: FileId,
    /// A key at the file's top could not be read.
    pub damaged: bool,
    /// `title`, `summary`, `doc`.
    pub prose: ProseDecl,
    /// `use`: common folders.
    pub uses: Vec<Spanned<String>>,
    /// `groups`: titles that resources are listed under.
    pub groups: Vec<Spanned<String>>,
    /// `endpoint`; required.
    pub endpoint: Option<Spanned<String>>,
    /// `base-path`.
    pub base_path: Option<Spanned<String>>,
    /// `namespace`.
    pub namespace: Option<Spanned<String>>,
    /// `declaration`.
    pub declaration: Option<Spanned<bool>>,
    /// `publish-settings`.
    pub publish_settings: Option<Spanned<bool>>,
    /// `request-id-header`.
    pub request_id_header: Option<Spanned<String>>,
    /// `[namespaces]`.
    pub namespaces: Vec<EntryDecl>,
    /// `[endpoints]`.
    pub endpoints: Vec<EntryDecl>,
    /// `[parameters]`.
    pub parameters: SharedParametersDecl,
    /// `strip-prefixes`.
    pub strip_prefixes: Vec<Spanned<String>>,
    /// `[query]`: what every operation has.
    pub query: Vec<ParameterDecl>,
    /// `[headers]`: what every operation has.
    pub headers: Vec<ParameterDecl>,
    /// `[version]`; a service without it has no versions.
    pub version: Option<VersionDecl>,
    /// `[long-running]`.
    pub long_running: Option<LongRunningDecl>,
    /// `[error-reply]`.
    pub error_reply: Option<ErrorReplyDecl>,
    /// `[error.CODE]`.
    pub errors: Vec<ErrorCodeDecl>,
    /// `[refusals]`: codes by the reason.
    pub refusals: Vec<EntryDecl>,
    /// `allow` of all its tables; those of the service as a whole have no places.
    pub allowances: Vec<AllowanceDecl>,
}

/// Holds `[version]`.
#[derive(Clone, Debug)]
#[non_exhaustive]
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
    /// `missing`.
    pub missing: Option<Spanned<String>>,
}

/// Holds `[long-running]` of a service, or `long-running = { … }` of an operation.
///
/// In a service everything but `status` and `error` is required; in an operation single keys stand for those of the
/// service.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LongRunningDecl {
    /// The table's header, or the inline table.
    pub span: Span,
    /// A key in it could not be read.
    pub damaged: bool,
    /// `request-id`.
    pub request_id: Option<RequestIdDecl>,
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
    /// `status`.
    pub status: Option<Spanned<String>>,
    /// `error`.
    pub error: Option<Spanned<String>>,
    /// Keys that are `false`: what the service says of them does not hold.
    pub taken_away: Vec<&'static str>,
    /// `result`; operations only.
    pub result: Option<Spanned<String>>,
}

/// Says where an answer names the operation that goes on.
#[derive(Clone, Debug)]
pub enum RequestIdDecl {
    /// In this response header.
    Header(Spanned<String>),
    /// `{ element = "…" }`: in a field of its body, or at the end of this way.
    Element(Spanned<String>),
}

impl RequestIdDecl {
    /// Returns the header, where it is one.
    pub fn header(&self) -> Option<&Spanned<String>> {
        match self {
            Self::Header(header) => Some(header),
            Self::Element(_) => None,
        }
    }
}

/// Holds `[error-reply]`.
#[derive(Clone, Debug)]
#[non_exhaustive]
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
    /// `header`.
    pub header: Option<Spanned<String>>,
}

/// Holds `[error.CODE]`.
#[derive(Clone, Debug)]
#[non_exhaustive]
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
    /// `element`.
    pub element: Option<Spanned<String>>,
    /// `doc`.
    pub doc: Option<Spanned<String>>,
}

/// Holds a resource file.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResourceDecl {
    /// The file's name without `.toml`, such as `extension-images`.
    pub name: String,
    /// The file.
    pub file: FileId,
    /// A key at the file's top could not be read.
    pub damaged: bool,
    /// A syntax error or a table of an unknown kind may have hidden whole items.
    pub has_syntax_errors: bool,
    /// `title`, `summary`, `doc`.
    pub prose: ProseDecl,
    /// `allow` of all its tables.
    pub allowances: Vec<AllowanceDecl>,
    /// `group`: one of the service's.
    pub group: Option<Spanned<String>>,
    /// `[parameters]`.
    pub parameters: SharedParametersDecl,
    /// `[operation.NAME]`.
    pub operations: Vec<OperationDecl>,
    /// `[element.NAME]` and `[enum.NAME]`, in the order of the file.
    pub types: Vec<TypeDecl>,
}

/// Holds `[parameters]`: what operations share, by the place where it stands.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SharedParametersDecl {
    /// `path`.
    pub path: Vec<ParameterDecl>,
    /// `query`.
    pub query: Vec<ParameterDecl>,
    /// `headers`.
    pub headers: Vec<ParameterDecl>,
    /// `response-headers`.
    pub response_headers: Vec<ParameterDecl>,
}

/// Holds an entry of a parameter table.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ParameterDecl {
    /// Its name.
    pub name: Spanned<String>,
    /// From the name to the end of the value.
    pub span: Span,
    /// A key in it could not be read.
    pub damaged: bool,
    /// It is `true`, or a name in an array: all else stands in `[parameters]`.
    pub is_shared: bool,
    /// `doc`.
    pub doc: Option<Spanned<String>>,
    /// `since`, `seen`, `until`, `source`, `deprecated`.
    pub availability: Rare<AvailabilityDecl>,
    /// `type`.
    pub type_name: Option<Spanned<String>>,
    /// `required`.
    pub required: Option<Spanned<bool>>,
    /// `min`, `max`, `pattern`.
    pub limits: Rare<LimitsDecl>,
    /// All other keys.
    pub more: Rare<ParameterKeys>,
}

/// Holds the keys that few parameters have.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ParameterKeys {
    /// `list`.
    pub list: Option<Spanned<String>>,
    /// `set`.
    pub set: Option<Spanned<String>>,
    /// `delimiter`, beside `set`.
    pub delimiter: Option<Spanned<String>>,
    /// `generate`: `uuid`.
    pub generate: Option<Spanned<String>>,
    /// `default`, numbers and booleans as they are written.
    pub default: Option<Spanned<String>>,
    /// `secret`.
    pub secret: Option<Spanned<bool>>,
    /// `rust`.
    pub rust: Option<Spanned<String>>,
    /// `value`.
    pub value: Option<Spanned<String>>,
    /// `version`.
    pub version: Option<Spanned<bool>>,
    /// `prefix`; tables of queries and headers only, as are `list`, `set`, `delimiter` and `generate`.
    pub prefix: Option<Spanned<bool>>,
    /// `overlap`.
    pub overlap: Option<Spanned<bool>>,
}

impl Blank for ParameterKeys {
    const BLANK: &'static Self = &Self {
        list: None,
        set: None,
        delimiter: None,
        generate: None,
        default: None,
        secret: None,
        rust: None,
        value: None,
        version: None,
        prefix: None,
        overlap: None,
    };
}
