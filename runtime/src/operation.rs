//! The tables of services and operations: what a request looks like, and what answers mean.
//!
//! In: nothing; generated code builds these as statics. Out: what clients, servers and tools walk. No behaviour
//! lives here.

use std::fmt;

use crate::Version;
use crate::availability::{Availability, availability_builders};
use crate::shape::{EnumShape, Kind, Limits, Shape};

/// Stands in every table that generated code writes as a struct literal, so that such a literal always ends with its
/// base (`..Operation::BASE`) and a new field of the table breaks none.
#[derive(Clone, Copy, Debug)]
#[doc(hidden)]
pub struct Base(());

impl Base {
    pub(crate) const NEW: Self = Self(());
}

/// Describes a service: written as a literal that ends with [`..Service::BASE`](Service::BASE).
#[derive(Clone, Copy, Debug)]
pub struct Service {
    /// Its name, such as `service-management`.
    pub name: &'static str,
    /// Its title, such as `Azure Service Management`.
    pub title: &'static str,
    /// The address a client uses when it names no other.
    pub endpoint: &'static str,
    /// Addresses of other clouds, by name.
    pub endpoints: &'static [(&'static str, &'static str)],
    /// In front of every path; its placeholders are given once, to the client.
    pub base_path: &'static str,
    /// The placeholders of `base_path`.
    pub base_parameters: &'static [Parameter],
    /// The request header that carries the version.
    pub version_header: &'static str,
    /// The response header under which the service knows a request, where the description names one.
    pub request_id_header: Option<&'static str>,
    /// The version a client uses when it names no other.
    pub default_version: Version,
    /// All known versions, oldest first.
    pub known: &'static [Version],
    /// Whether request bodies begin with an XML declaration.
    pub declaration: bool,
    /// The element of an error answer.
    pub error: Option<ErrorReply>,
    /// Error codes that have names.
    pub errors: &'static [ErrorCode],
    /// The codes with which a server refuses, by the reason.
    pub refusals: &'static [(Refusal, ErrorCode)],
    /// Its resources, by file name.
    pub resources: &'static [&'static Resource],
    #[doc(hidden)]
    pub base: Base,
}

impl Service {
    /// Describes a service without a name, an address, versions and resources.
    pub const BASE: Self = Self {
        name: "",
        title: "",
        endpoint: "",
        endpoints: &[],
        base_path: "",
        base_parameters: &[],
        version_header: "",
        request_id_header: None,
        default_version: Version::new(1970, 1, 1),
        known: &[],
        declaration: false,
        error: None,
        errors: &[],
        refusals: &[],
        resources: &[],
        base: Base::NEW,
    };

    /// All operations, by resource, in the author's order.
    pub fn operations(&self) -> impl Iterator<Item = &'static Operation> {
        self.resources.iter().flat_map(|resource| resource.operations).copied()
    }

    /// All elements, by resource, in the author's order.
    pub fn shapes(&self) -> impl Iterator<Item = &'static Shape> {
        self.resources.iter().flat_map(|resource| resource.shapes).copied()
    }

    /// The operation of that id.
    pub fn operation(&self, id: &str) -> Option<&'static Operation> {
        self.operations().find(|operation| operation.id == id)
    }
}

/// Describes a resource: written as a literal that ends with [`..Resource::BASE`](Resource::BASE).
#[derive(Clone, Copy, Debug)]
pub struct Resource {
    /// Its name, such as `extension-images`.
    pub name: &'static str,
    /// Its title.
    pub title: &'static str,
    /// In the author's order.
    pub operations: &'static [&'static Operation],
    /// Its elements, in the author's order.
    pub shapes: &'static [&'static Shape],
    /// Its enums, in the author's order.
    pub enums: &'static [&'static EnumShape],
    #[doc(hidden)]
    pub base: Base,
}

impl Resource {
    /// Describes a resource without a name and anything in it.
    pub const BASE: Self = Self { name: "", title: "", operations: &[], shapes: &[], enums: &[], base: Base::NEW };
}

/// Describes the element of an error answer.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ErrorReply {
    /// Its table.
    pub shape: &'static Shape,
    /// Index of the field with the code.
    pub code: usize,
    /// Index of the field with the message.
    pub message: usize,
}

impl ErrorReply {
    /// Describes it by its table and the indices of the fields with the code and with the message.
    pub const fn new(shape: &'static Shape, code: usize, message: usize) -> Self {
        Self { shape, code, message }
    }
}

/// Describes an error code that has a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorCode {
    /// As it is on the wire.
    pub code: &'static str,
    /// The HTTP status it comes with, where that is known.
    pub status: Option<u16>,
    /// What a client may do.
    pub retry: Retry,
}

impl ErrorCode {
    /// Describes a code whose status is not known.
    pub const fn new(code: &'static str, retry: Retry) -> Self {
        Self { code, status: None, retry }
    }

    /// Sets the HTTP status that the code comes with.
    pub const fn status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }
}

/// Why a server refuses a request before anybody has looked at what it asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// The version is missing, none at all, or does not have the operation.
    Version,
    /// No operation has the path, or it is not offered.
    Operation,
    /// Operations have the path, but not with that method.
    Method,
    /// A query parameter is missing or not of its type.
    Query,
    /// The body is not what the operation reads.
    Body,
    /// A value is not what the operation takes.
    Value,
    /// The server failed.
    Failure,
}

impl Refusal {
    /// The code where the service has none for it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Version => "InvalidVersion",
            Self::Operation => "NotFound",
            Self::Method => "MethodNotAllowed",
            Self::Query => "InvalidQueryParameter",
            Self::Body => "InvalidBody",
            Self::Value => "InvalidValue",
            Self::Failure => "InternalError",
        }
    }

    /// The HTTP status where the code has none.
    pub const fn status(self) -> u16 {
        match self {
            Self::Version | Self::Query | Self::Body | Self::Value => 400,
            Self::Operation => 404,
            Self::Method => 405,
            Self::Failure => 500,
        }
    }
}

/// Whether a request that met an error may be repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// Repeating does not help.
    Never,
    /// The service took nothing: any method may be repeated.
    Refused,
    /// It may have been done: only idempotent methods are repeated.
    Unknown,
}

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// `GET`
    Get,
    /// `HEAD`
    Head,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
    /// `MERGE`
    Merge,
    /// `OPTIONS`
    Options,
}

impl Method {
    /// As it is on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
            Self::Merge => "MERGE",
            Self::Options => "OPTIONS",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Describes an operation: generated code writes it as a literal that ends with [`..Operation::BASE`](Operation::BASE),
/// and a few lines by hand begin with [`Operation::new`].
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    /// Its id, such as `extensions.add`.
    pub id: &'static str,
    /// Its title, such as `Add Extension`.
    pub title: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path behind the service's base path, with placeholders such as `{extension-id}`.
    pub path: &'static str,
    /// The placeholders of `path`, in its order.
    pub path_parameters: &'static [Parameter],
    /// Query parameters.
    pub query: &'static [Parameter],
    /// Request headers beyond the common ones.
    pub headers: &'static [Parameter],
    /// ExpectedResponse headers beyond the common ones.
    pub response_headers: &'static [Parameter],
    /// Request body.
    pub body: Body,
    /// Accepted statuses, the usual one first.
    pub responses: &'static [ExpectedResponse],
    /// When it exists.
    pub availability: Availability,
    /// How it is followed, where it goes on after its answer.
    pub long_running: Option<&'static LongRunning>,
    /// How further pages are read.
    pub continuation: Option<Continuation>,
    /// Whether it may be repeated without knowing its fate; `None`: its method says so.
    pub idempotent: Option<bool>,
    #[doc(hidden)]
    pub base: Base,
}

availability_builders!(Operation);

impl Operation {
    /// Describes an operation without parameters and bodies, to be had in every version, that answers 200.
    pub const BASE: Self = Self {
        id: "",
        title: "",
        method: Method::Get,
        path: "",
        path_parameters: &[],
        query: &[],
        headers: &[],
        response_headers: &[],
        body: Body::None,
        responses: &[ExpectedResponse::new(200, Body::None)],
        availability: Availability::ALWAYS,
        long_running: None,
        continuation: None,
        idempotent: None,
        base: Base::NEW,
    };

    /// Describes an operation without parameters and bodies that answers 200.
    pub const fn new(id: &'static str, title: &'static str, method: Method, path: &'static str) -> Self {
        Self { id, title, method, path, ..Self::BASE }
    }

    /// Says whether it may be repeated without knowing its fate.
    pub const fn is_idempotent(&self) -> bool {
        match self.idempotent {
            Some(is) => is,
            None => {
                matches!(self.method, Method::Get | Method::Head | Method::Put | Method::Delete | Method::Options)
            }
        }
    }

    const fn mark_gated(self) -> Self {
        self
    }

    /// The placeholders of its path.
    pub const fn path_parameters(mut self, parameters: &'static [Parameter]) -> Self {
        self.path_parameters = parameters;
        self
    }

    /// Its query parameters.
    pub const fn query(mut self, parameters: &'static [Parameter]) -> Self {
        self.query = parameters;
        self
    }

    /// Its request headers.
    pub const fn headers(mut self, parameters: &'static [Parameter]) -> Self {
        self.headers = parameters;
        self
    }

    /// Its response headers.
    pub const fn response_headers(mut self, parameters: &'static [Parameter]) -> Self {
        self.response_headers = parameters;
        self
    }

    /// Its request body.
    pub const fn body(mut self, body: Body) -> Self {
        self.body = body;
        self
    }

    /// Its accepted statuses, the usual one first.
    pub const fn responses(mut self, responses: &'static [ExpectedResponse]) -> Self {
        self.responses = responses;
        self
    }

    /// Goes on after its answer.
    pub const fn long_running(mut self, rule: &'static LongRunning) -> Self {
        self.long_running = Some(rule);
        self
    }

    /// Answers in pages.
    pub const fn continuation(mut self, rule: Continuation) -> Self {
        self.continuation = Some(rule);
        self
    }

    /// Whether it may be repeated without knowing its fate, where the method does not say.
    pub const fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = Some(idempotent);
        self
    }

    /// What an answer of that status carries; `None` when the status is not accepted.
    pub fn response(&self, status: u16) -> Option<&'static ExpectedResponse> {
        self.responses.iter().find(|response| response.status == status)
    }
}

/// Describes a parameter in path, query or header.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Parameter {
    /// Name on the wire; of a path parameter, the placeholder's.
    pub name: &'static str,
    /// The type of its value.
    pub kind: Kind,
    /// What it carries.
    pub role: Role,
    /// Must be given.
    pub required: bool,
    /// Never shown.
    pub secret: bool,
    /// When it exists.
    pub availability: Availability,
    /// Checked before sending.
    pub limits: Option<&'static Limits>,
}

/// What a parameter carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A value of the caller's.
    Value,
    /// Always this text.
    Constant(&'static str),
    /// The client's version.
    Version,
    /// Any number of headers whose names begin with the parameter's.
    Prefix,
}

availability_builders!(Parameter);

impl Parameter {
    /// An optional value that exists in every version.
    pub const fn new(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            kind,
            role: Role::Value,
            required: false,
            secret: false,
            availability: Availability::ALWAYS,
            limits: None,
        }
    }

    /// A parameter that is always there with the same text.
    pub const fn constant(name: &'static str, text: &'static str) -> Self {
        let mut parameter = Self::new(name, Kind::String);
        parameter.role = Role::Constant(text);
        parameter.required = true;
        parameter
    }

    const fn mark_gated(self) -> Self {
        self
    }

    /// Must be given.
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Never shown.
    pub const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }

    /// Carries the client's version.
    pub const fn version(mut self) -> Self {
        self.role = Role::Version;
        self
    }

    /// Stands for all headers whose names begin with its own.
    pub const fn prefix(mut self) -> Self {
        self.role = Role::Prefix;
        self
    }

    /// Is checked before sending.
    pub const fn limits(mut self, limits: &'static Limits) -> Self {
        self.limits = Some(limits);
        self
    }
}

/// A body.
#[derive(Clone, Copy, Debug)]
pub enum Body {
    /// None.
    None,
    /// An element.
    Element(&'static Shape),
    /// Text of that content type.
    Text(&'static str),
    /// Bytes of that content type.
    Bytes(&'static str),
    /// Always this text.
    Literal {
        /// The body.
        text: &'static str,
        /// Its content type.
        content_type: &'static str,
    },
}

/// Describes an answer that means success.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ExpectedResponse {
    /// HTTP status.
    pub status: u16,
    /// What it carries.
    pub body: Body,
}

impl ExpectedResponse {
    /// Describes an answer of that status with that body.
    pub const fn new(status: u16, body: Body) -> Self {
        Self { status, body }
    }
}

/// Describes how a long-running operation is followed: written as a literal that ends with
/// [`..LongRunning::BASE`](LongRunning::BASE).
#[derive(Clone, Copy, Debug)]
pub struct LongRunning {
    /// ExpectedResponse header that names the operation.
    pub request_id: &'static str,
    /// The operation that reads the status; its one path parameter takes the request id.
    pub poll: &'static Operation,
    /// Milliseconds between two polls.
    pub interval_ms: u64,
    /// Index of the state field in the poll's response.
    pub state: usize,
    /// States that mean it goes on.
    pub running: &'static [&'static str],
    /// States that mean it was done.
    pub succeeded: &'static [&'static str],
    /// States that mean it failed.
    pub failed: &'static [&'static str],
    /// Index of the field of the poll's response that holds the HTTP status of the outcome.
    pub status: Option<usize>,
    /// Index of the field of the poll's response that holds the error.
    pub error: Option<usize>,
    #[doc(hidden)]
    pub base: Base,
}

impl LongRunning {
    /// Describes a rule without states, whose poll asks for nothing in particular every 30 seconds.
    pub const BASE: Self = Self {
        request_id: "",
        poll: &NO_POLL,
        interval_ms: 30_000,
        state: 0,
        running: &[],
        succeeded: &[],
        failed: &[],
        status: None,
        error: None,
        base: Base::NEW,
    };
}

/// What [`LongRunning::BASE`] polls.
static NO_POLL: Operation = Operation::BASE;

/// How further pages are read.
#[derive(Clone, Copy, Debug)]
pub enum Continuation {
    /// A response header, repeated as request header.
    Header(&'static str),
    /// A field of the response (index), repeated in the query.
    Element {
        /// Index of the field in the response's table.
        field: usize,
        /// Name of the query parameter.
        query: &'static str,
    },
}
