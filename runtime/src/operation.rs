//! The tables of operations: what a request looks like, and what answers mean.
//!
//! In: nothing; generated code builds these as statics. Out: what clients, servers and tools walk. No behaviour
//! lives here.

use std::fmt;

use crate::availability::availability_builders;
use crate::base::Base;
use crate::headers::ResponseHeaders;
use crate::parameter::Parameter;
use crate::shape::{Kind, Shape};
use crate::{Availability, Presence, Version};

/// Names an HTTP method.
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
    /// Gives it as it is on the wire.
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
    /// Gives its id, such as `extensions.add`.
    pub id: &'static str,
    /// Gives its title, such as `Add Extension`.
    pub title: &'static str,
    /// Names its HTTP method.
    pub method: Method,
    /// Gives what stands in front of the service's host, with placeholders, such as `{bucket}.`; empty for nothing.
    pub host: &'static str,
    /// Gives its path behind the service's base path, with placeholders such as `{extension-id}`.
    pub path: &'static str,
    /// Describes the placeholders of `host` and then of `path`, in their order.
    pub path_parameters: &'static [Parameter],
    /// Describes it at its other addresses, where it has several: the same but for `path` and `path_parameters`.
    pub other_addresses: &'static [&'static Operation],
    /// Describes its query parameters.
    pub query: &'static [Parameter],
    /// Describes its request headers beyond the common ones.
    pub headers: &'static [Parameter],
    /// Describes its response headers beyond the common ones.
    pub response_headers: &'static [Parameter],
    /// Makes the struct of its response headers, where one of them has a value of its own.
    pub make_headers: Option<fn() -> Box<dyn ResponseHeaders>>,
    /// Describes its request body.
    pub body: Body,
    /// Says when the request has that body.
    pub body_presence: BodyPresence,
    /// Lists the accepted statuses, the usual one first.
    pub responses: &'static [ExpectedResponse],
    /// Says in which versions it exists.
    pub availability: Availability,
    /// Says how it is followed, where it goes on after its answer.
    pub long_running: Option<&'static LongRunning>,
    /// Describes the operation that reads what came of it, once it is done.
    pub result: Option<&'static Operation>,
    /// Says how further pages are read.
    pub continuation: Option<Continuation>,
    /// Says whether it may be repeated without knowing its fate; `None` leaves it to the method.
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
        host: "",
        path: "",
        path_parameters: &[],
        other_addresses: &[],
        query: &[],
        headers: &[],
        response_headers: &[],
        make_headers: None,
        body: Body::None,
        body_presence: BodyPresence::ALWAYS,
        responses: &[ExpectedResponse::new(200, Body::None)],
        availability: Availability::ALWAYS,
        long_running: None,
        result: None,
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

    /// Sets what stands in front of the service's host.
    pub const fn host(mut self, prefix: &'static str) -> Self {
        self.host = prefix;
        self
    }

    /// Sets the placeholders of its host and path.
    pub const fn path_parameters(mut self, parameters: &'static [Parameter]) -> Self {
        self.path_parameters = parameters;
        self
    }

    /// Sets what describes it at its other addresses.
    pub const fn other_addresses(mut self, others: &'static [&'static Operation]) -> Self {
        self.other_addresses = others;
        self
    }

    /// Sets its query parameters.
    pub const fn query(mut self, parameters: &'static [Parameter]) -> Self {
        self.query = parameters;
        self
    }

    /// Sets its request headers.
    pub const fn headers(mut self, parameters: &'static [Parameter]) -> Self {
        self.headers = parameters;
        self
    }

    /// Sets its response headers.
    pub const fn response_headers(mut self, parameters: &'static [Parameter]) -> Self {
        self.response_headers = parameters;
        self
    }

    /// Sets what makes the struct of its response headers.
    pub const fn make_headers(mut self, make: fn() -> Box<dyn ResponseHeaders>) -> Self {
        self.make_headers = Some(make);
        self
    }

    /// Sets its request body.
    pub const fn body(mut self, body: Body) -> Self {
        self.body = body;
        self
    }

    /// Says when the request has its body.
    pub const fn body_presence(mut self, presence: BodyPresence) -> Self {
        self.body_presence = presence;
        self
    }

    /// Sets its accepted statuses, the usual one first.
    pub const fn responses(mut self, responses: &'static [ExpectedResponse]) -> Self {
        self.responses = responses;
        self
    }

    /// Says that it goes on after its answer, and how it is followed.
    pub const fn long_running(mut self, rule: &'static LongRunning) -> Self {
        self.long_running = Some(rule);
        self
    }

    /// Sets the operation that reads what came of it, with the values of this one's placeholders by name.
    pub const fn result(mut self, result: &'static Operation) -> Self {
        self.result = Some(result);
        self
    }

    /// Says that it answers in pages, and how further ones are read.
    pub const fn continuation(mut self, rule: Continuation) -> Self {
        self.continuation = Some(rule);
        self
    }

    /// Says whether it may be repeated without knowing its fate, where the method does not.
    pub const fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = Some(idempotent);
        self
    }

    /// Lists what describes it at each of its addresses, itself first.
    pub fn addresses(&'static self) -> impl Iterator<Item = &'static Self> {
        std::iter::once(self).chain(self.other_addresses.iter().copied())
    }

    /// Gives what describes it at the address of that index: itself at the first, and at one that there is not.
    pub fn at(&'static self, address: usize) -> &'static Self {
        self.addresses().nth(address).unwrap_or(self)
    }

    /// Finds what an answer of that status carries; `None` when the status is not accepted.
    pub fn response(&self, status: u16) -> Option<&'static ExpectedResponse> {
        self.responses.iter().find(|response| response.status == status)
    }
}

/// Describes a body.
#[derive(Clone, Copy, Debug)]
pub enum Body {
    /// None.
    None,
    /// An element.
    Element(&'static Shape),
    /// Text of that content type.
    Text(&'static str),
    /// One value as text.
    Value {
        /// Says what it is.
        kind: Kind,
        /// Gives its content type.
        content_type: &'static str,
    },
    /// Bytes of that content type.
    Bytes(&'static str),
    /// Several requests, each of an operation of its own.
    Batch(&'static BatchRule),
    /// Bytes of that content type, however many, in pieces.
    Stream(&'static str),
    /// Always this text.
    Literal {
        /// Gives the body.
        text: &'static str,
        /// Gives its content type.
        content_type: &'static str,
    },
}

/// Says which requests may stand together in one.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct BatchRule {
    /// Lists their operations.
    pub operations: &'static [&'static Operation],
    /// Says how many there may be.
    pub max_parts: usize,
}

impl BatchRule {
    /// Describes bodies with so many requests of those operations.
    pub const fn new(operations: &'static [&'static Operation], max_parts: usize) -> Self {
        Self { operations, max_parts }
    }
}

/// Says when a body is there: in which versions, and whether it may be absent in them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BodyPresence {
    /// Says whether it must be there in the versions that have it.
    pub required: bool,
    /// Says in which versions it exists.
    pub availability: Availability,
}

impl BodyPresence {
    /// Describes a body that is always there.
    pub const ALWAYS: Self = Self { required: true, availability: Availability::ALWAYS };

    /// Makes it one that may be absent.
    pub const fn optional(mut self) -> Self {
        self.required = false;
        self
    }

    const fn mark_gated(self) -> Self {
        self
    }

    /// Says whether a message of that version may come without it.
    pub fn may_be_absent(&self, version: Version) -> bool {
        !self.availability.requires(self.required, Some(version))
    }

    /// Says whether the version is known to have none.
    pub fn is_never(&self, version: Version) -> bool {
        matches!(self.availability.at(version), Presence::TooNew { documented: true, .. } | Presence::Gone { .. })
    }
}

availability_builders!(BodyPresence);

/// Describes an answer that means success.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ExpectedResponse {
    /// Gives the HTTP status.
    pub status: u16,
    /// Describes what it carries.
    pub body: Body,
    /// Says when it carries that.
    pub presence: BodyPresence,
}

impl ExpectedResponse {
    /// Describes an answer of that status with that body.
    pub const fn new(status: u16, body: Body) -> Self {
        Self { status, body, presence: BodyPresence::ALWAYS }
    }

    /// Says when it carries its body.
    pub const fn presence(mut self, presence: BodyPresence) -> Self {
        self.presence = presence;
        self
    }

    /// Gives what it carries in that version.
    pub fn body_at(&self, version: Version) -> Body {
        if self.presence.is_never(version) { Body::None } else { self.body }
    }

    /// Says whether an answer of that version may come with nothing.
    pub fn may_be_empty(&self, version: Version) -> bool {
        matches!(self.body, Body::None) || self.presence.may_be_absent(version)
    }
}

/// Describes how a long-running operation is followed: written as a literal that ends with
/// [`..LongRunning::BASE`](LongRunning::BASE).
#[derive(Clone, Copy, Debug)]
pub struct LongRunning {
    /// Names the response header that names the operation; empty where `request_id_element` does.
    pub request_id: &'static str,
    /// Gives the way to the field of the answer that names the operation, by indices of fields.
    pub request_id_element: Option<&'static [usize]>,
    /// Names the operation that reads the status; its one path parameter takes the request id.
    pub poll: &'static Operation,
    /// Gives the milliseconds between two polls.
    pub interval_ms: u64,
    /// Gives the index of the state field in the poll's response.
    pub state: usize,
    /// Lists the states that mean that it goes on.
    pub running: &'static [&'static str],
    /// Lists the states that mean that it was done.
    pub succeeded: &'static [&'static str],
    /// Lists the states that mean that it failed.
    pub failed: &'static [&'static str],
    /// Gives the index of the field of the poll's response that holds the HTTP status of the outcome.
    pub status: Option<usize>,
    /// Gives the index of the field of the poll's response that holds the error.
    pub error: Option<usize>,
    #[doc(hidden)]
    pub base: Base,
}

impl LongRunning {
    /// Describes a rule without states, whose poll asks for nothing in particular every 30 seconds.
    pub const BASE: Self = Self {
        request_id: "",
        request_id_element: None,
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

/// Says how further pages are read.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Continuation {
    /// Says where an answer tells that there is more.
    pub source: ContinuationSource,
    /// Says how the next page is asked for.
    pub target: ContinuationTarget,
}

/// Says where an answer tells that there is more.
#[derive(Clone, Copy, Debug)]
pub enum ContinuationSource {
    /// In this response header.
    Header(&'static str),
    /// In a field of the response: the way to it, by indices of fields.
    Element(&'static [usize]),
}

/// Says how the next page is asked for.
#[derive(Clone, Copy, Debug)]
pub enum ContinuationTarget {
    /// What was told stands in this request header.
    Header(&'static str),
    /// What was told stands in this query parameter.
    Query(&'static str),
    /// What was told is the address of the next page, on the same server.
    Link,
}

impl Continuation {
    /// Describes a token that is answered and repeated in a header.
    pub const fn in_header(name: &'static str) -> Self {
        Self { source: ContinuationSource::Header(name), target: ContinuationTarget::Header(name) }
    }

    /// Describes a link in a field of the response, by the way to it.
    pub const fn in_element(path: &'static [usize]) -> Self {
        Self { source: ContinuationSource::Element(path), target: ContinuationTarget::Link }
    }

    /// Makes it a token that is repeated in a header.
    pub const fn header(mut self, name: &'static str) -> Self {
        self.target = ContinuationTarget::Header(name);
        self
    }

    /// Makes it a token that is repeated in the query.
    pub const fn query(mut self, name: &'static str) -> Self {
        self.target = ContinuationTarget::Query(name);
        self
    }

    /// Makes it the address of the next page.
    pub const fn link(mut self) -> Self {
        self.target = ContinuationTarget::Link;
        self
    }
}
