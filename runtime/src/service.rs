//! The tables of services: where requests go, what versions and errors there are; and which resources, apart from that.
//!
//! In: nothing; generated code builds these as statics. Out: what clients, servers and tools walk. No behaviour
//! lives here.

use crate::Version;
use crate::base::Base;
use crate::operation::{LongRunning, Operation};
use crate::parameter::Parameter;
#[cfg(feature = "client")]
use crate::shape::Field;
use crate::shape::{EnumShape, Shape};

/// Describes a service: written as a literal that ends with [`..Service::BASE`](Service::BASE).
#[derive(Clone, Copy, Debug)]
pub struct Service {
    /// Gives its name, such as `service-management`.
    pub name: &'static str,
    /// Gives its title, such as `Azure Service Management`.
    pub title: &'static str,
    /// Gives the address that a client uses when it names no other.
    pub endpoint: &'static str,
    /// Lists addresses of other clouds, each with its name.
    pub endpoints: &'static [(&'static str, &'static str)],
    /// Describes the placeholders in the hosts of `endpoint` and `endpoints`; they are given once, to the client.
    pub host_parameters: &'static [Parameter],
    /// Stands in front of every path; its placeholders are given once, to the client.
    pub base_path: &'static str,
    /// Describes the placeholders of `base_path`.
    pub base_parameters: &'static [Parameter],
    /// Names the request header that carries the version; empty where the service has no versions.
    pub version_header: &'static str,
    /// Names the version that a request without that header is taken for, where it is not refused.
    pub missing_version: Option<Version>,
    /// Names the response header under which the service knows a request, where the description has one.
    pub request_id_header: Option<&'static str>,
    /// Names the version that a client uses when it names no other.
    pub default_version: Version,
    /// Lists all known versions, oldest first.
    pub known: &'static [Version],
    /// Says whether request bodies begin with an XML declaration.
    pub declaration: bool,
    /// Says how operations that go on are followed where nothing but an id is known: as the description says it for all,
    /// else as the first of them is.
    pub long_running: Option<&'static LongRunning>,
    /// Describes the element that an error answers with.
    pub error: Option<ErrorReply>,
    /// Names the response header that carries the code of an error, where the description has one.
    pub error_code_header: Option<&'static str>,
    /// Lists the error codes that have names.
    pub errors: &'static [ErrorCode],
    /// Lists the codes with which a server refuses, each with its reason.
    pub refusals: &'static [(Refusal, ErrorCode)],
    #[doc(hidden)]
    pub base: Base,
}

impl Service {
    /// Describes a service without a name, an address and versions.
    pub const BASE: Self = Self {
        name: "",
        title: "",
        endpoint: "",
        endpoints: &[],
        host_parameters: &[],
        base_path: "",
        base_parameters: &[],
        version_header: "",
        missing_version: None,
        request_id_header: None,
        default_version: Version::new(1970, 1, 1),
        known: &[],
        declaration: false,
        long_running: None,
        error: None,
        error_code_header: None,
        errors: &[],
        refusals: &[],
        base: Base::NEW,
    };
}

/// Lists what a service has; what servers, routes and tools walk.
///
/// No client refers to it: an application links the tables of the operations that it calls, and not those of all others.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Catalog {
    /// Describes the service.
    pub service: &'static Service,
    /// Lists its resources, by file name.
    pub resources: &'static [&'static Resource],
}

impl Catalog {
    /// Lists the resources of a service.
    pub const fn new(service: &'static Service, resources: &'static [&'static Resource]) -> Self {
        Self { service, resources }
    }

    /// Lists all operations, by resource, in the author's order.
    pub fn operations(&self) -> impl Iterator<Item = &'static Operation> {
        self.resources.iter().flat_map(|resource| resource.operations).copied()
    }

    /// Lists all elements, by resource, in the author's order.
    pub fn shapes(&self) -> impl Iterator<Item = &'static Shape> {
        self.resources.iter().flat_map(|resource| resource.shapes).copied()
    }

    /// Finds the operation of that id.
    pub fn operation(&self, id: &str) -> Option<&'static Operation> {
        self.operations().find(|operation| operation.id == id)
    }
}

/// Describes a resource: written as a literal that ends with [`..Resource::BASE`](Resource::BASE).
#[derive(Clone, Copy, Debug)]
pub struct Resource {
    /// Gives its name, such as `extension-images`.
    pub name: &'static str,
    /// Gives its title.
    pub title: &'static str,
    /// Lists its operations, in the author's order.
    pub operations: &'static [&'static Operation],
    /// Lists its elements, in the author's order.
    pub shapes: &'static [&'static Shape],
    /// Lists its enums, in the author's order.
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
    /// Describes the element.
    pub shape: &'static Shape,
    /// Gives the index of the field with the code, or of the element that holds it.
    pub code: usize,
    /// Gives the way to the code inside the field `code`, by indices of fields; empty where that field has it.
    pub code_inside: &'static [usize],
    /// Gives the index of the field with the message, or of the element that holds it.
    pub message: usize,
    /// Gives the way to the message inside the field `message`.
    pub message_inside: &'static [usize],
}

impl ErrorReply {
    /// Describes it by its table and the indices of the fields with the code and with the message.
    pub const fn new(shape: &'static Shape, code: usize, message: usize) -> Self {
        Self { shape, code, code_inside: &[], message, message_inside: &[] }
    }

    /// Sets the ways to code and message inside those fields, where they are deeper.
    pub const fn inside(mut self, code: &'static [usize], message: &'static [usize]) -> Self {
        self.code_inside = code;
        self.message_inside = message;
        self
    }

    /// Gives the whole way to the code.
    #[cfg(any(feature = "client", feature = "server", feature = "testing"))]
    pub(crate) fn code_path(&self) -> impl Iterator<Item = usize> + Clone + use<> {
        std::iter::once(self.code).chain(self.code_inside.iter().copied())
    }

    /// Gives the field that is the code.
    #[cfg(feature = "client")]
    pub(crate) fn code_field(&self) -> Option<&'static Field> {
        self.shape.field_at(self.code_path())
    }

    /// Gives the field that is the message.
    #[cfg(feature = "client")]
    pub(crate) fn message_field(&self) -> Option<&'static Field> {
        self.shape.field_at(self.message_path())
    }

    /// Gives the whole way to the message.
    #[cfg(any(feature = "client", feature = "server"))]
    pub(crate) fn message_path(&self) -> impl Iterator<Item = usize> + Clone + use<> {
        std::iter::once(self.message).chain(self.message_inside.iter().copied())
    }
}

/// Describes an error code that has a name.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ErrorCode {
    /// Gives it as it is on the wire.
    pub code: &'static str,
    /// Gives the HTTP status that it comes with, where that is known.
    pub status: Option<u16>,
    /// Says what a client may do.
    pub retry: Retry,
    /// Describes the element of its answers, where that is another than the service's.
    pub reply: Option<ErrorReply>,
}

/// Codes are compared by what they are on the wire.
impl PartialEq for ErrorCode {
    fn eq(&self, other: &Self) -> bool {
        (self.code, self.status, self.retry) == (other.code, other.status, other.retry)
    }
}

impl Eq for ErrorCode {}

impl ErrorCode {
    /// Describes a code whose status is not known.
    pub const fn new(code: &'static str, retry: Retry) -> Self {
        Self { code, status: None, retry, reply: None }
    }

    /// Sets the element of its answers.
    pub const fn reply(mut self, reply: ErrorReply) -> Self {
        self.reply = Some(reply);
        self
    }

    /// Sets the HTTP status that the code comes with.
    pub const fn status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }
}

/// Says why a server refuses a request before anybody has looked at what it asks for.
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
    /// Gives the error code where the service has none for it.
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

    /// Gives the HTTP status where the code has none.
    pub const fn status(self) -> u16 {
        match self {
            Self::Version | Self::Query | Self::Body | Self::Value => 400,
            Self::Operation => 404,
            Self::Method => 405,
            Self::Failure => 500,
        }
    }
}

/// Says whether a request that met an error may be repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// Repeating does not help.
    Never,
    /// The service took nothing: any method may be repeated.
    Refused,
    /// It may have been done: only idempotent methods are repeated.
    Unknown,
}
