//! A request of a known operation, and its values.
//!
//! In: what came over the wire, when version and operation are known. Out: typed values by the operation's table, or
//! the error response that says what is wrong with them. Which code the service has for what is wrong, its table says.

use std::borrow::Cow;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use http::HeaderMap;

use super::error_response::ErrorResponse;
use crate::parameter::{Part, belongs_to_message, received};
use crate::route::unlike_fixed;
use crate::value::{Scalar, Uuid};
use crate::xml::{Decoding, Encoding, Gate, decode_into, encode, well_formed};
use crate::{
    Body, ByteStream, ErrorCode, Kind, Operation, Parameter, ParameterValue, Presence, Record, Refusal, Service,
    Version,
};

/// Holds a request whose operation and version are known, and reads its values by the operation's table. `Debug` shows
/// neither the body nor values.
pub struct Incoming {
    pub(super) service: &'static Service,
    pub(super) operation: &'static Operation,
    pub(super) version: Version,
    pub(super) request_id: Uuid,
    pub(super) base: Vec<String>,
    pub(super) address: usize,
    pub(super) path: Vec<String>,
    pub(super) query: Vec<(String, String)>,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    /// The body where it comes in pieces.
    pub(super) stream: Option<Box<ByteStream>>,
    /// What the body had that the description has not.
    pub(super) unknown: Mutex<Vec<String>>,
}

impl Incoming {
    /// Returns the operation that is asked for.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Returns the version that is asked for.
    pub fn version(&self) -> Version {
        self.version
    }

    /// Returns the id under which the request is answered. A long-running operation goes on under the same id.
    pub fn request_id(&self) -> Uuid {
        self.request_id
    }

    /// Returns a value of the base path, such as the subscription id, by its index; empty where there is none.
    pub fn base_value(&self, index: usize) -> &str {
        self.base.get(index).map_or("", String::as_str)
    }

    /// Returns all headers of the request.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the body as it came; empty where it comes in pieces.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Returns the paths of what the body has beyond the description, once it was read as its element.
    pub fn unknown(&self) -> Vec<String> {
        self.unknown.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Returns the body in pieces, as they come. Of several, the one that is read first has it alone.
    pub fn stream(&self) -> ByteStream {
        self.stream.as_deref().cloned().unwrap_or_else(|| ByteStream::from(self.body.clone()))
    }

    /// Makes the error response for an operation that the server does not offer.
    pub fn not_offered(&self) -> ErrorResponse {
        self.refuse(Refusal::Operation, format!("{} is not offered here.", self.operation.id)).of_nobody()
    }

    /// Makes the error response for what goes wrong in the server, whatever the request says.
    pub fn failure(&self, message: impl Into<String>) -> ErrorResponse {
        self.refuse(Refusal::Failure, message)
    }

    /// Makes the error response with which the service refuses for that reason; its table says the code and the status.
    pub fn refuse(&self, reason: Refusal, message: impl Into<String>) -> ErrorResponse {
        refuse(self.service, reason, message)
    }

    /// Gives the index of the address that the request has, where the operation has several.
    pub fn address(&self) -> usize {
        self.address
    }

    /// Reads the value of the path's placeholder at `index`.
    ///
    /// # Errors
    /// Fails when it is not of its type.
    pub fn path<S: Scalar>(&self, index: usize) -> Result<S, ErrorResponse> {
        let text = self.path.get(index).map_or("", String::as_str);
        let parameter = self.operation.at(self.address).path_parameters.get(index);
        let name = parameter.map_or("", |parameter| parameter.name);
        self.read(text, parameter, || format!("`{name}` in the path"), Refusal::Value)
    }

    /// Reads a required query parameter.
    ///
    /// # Errors
    /// Fails when it is missing or not of its type.
    pub fn query<S: Scalar>(&self, name: &'static str) -> Result<S, ErrorResponse> {
        let value = self.query_option(name)?;
        value.ok_or_else(|| self.refuse(Refusal::Query, format!("The query parameter `{name}` is missing.")))
    }

    /// Reads a query parameter that may be missing.
    ///
    /// # Errors
    /// Fails when it is not of its type, or the version does not have it.
    pub fn query_option<S: Scalar>(&self, name: &'static str) -> Result<Option<S>, ErrorResponse> {
        let mut found = self.query.iter().filter(|(other, _)| other.eq_ignore_ascii_case(name));
        let Some((_, text)) = found.next_back() else { return Ok(None) };
        let parameter = self.parameter(self.operation.query, name, Refusal::Query)?;
        self.read(text, parameter, || format!("the query parameter `{name}`"), Refusal::Query).map(Some)
    }

    /// Reads a required header.
    ///
    /// # Errors
    /// Fails when it is missing or not of its type.
    pub fn header<S: Scalar>(&self, name: &'static str) -> Result<S, ErrorResponse> {
        let value = self.header_option(name)?;
        value.ok_or_else(|| self.refuse(Refusal::Value, format!("The header `{name}` is missing.")))
    }

    /// Reads a header that may be missing.
    ///
    /// # Errors
    /// Fails when it is not of its type, or the version does not have it.
    pub fn header_option<S: Scalar>(&self, name: &'static str) -> Result<Option<S>, ErrorResponse> {
        let Some(value) = self.headers.get(name) else { return Ok(None) };
        let parameter = self.parameter(self.operation.headers, name, Refusal::Value)?;
        let text = String::from_utf8_lossy(value.as_bytes());
        self.read(&text, parameter, || format!("the header `{name}`"), Refusal::Value).map(Some)
    }

    /// Reads a query parameter that holds several values: a list, a set, or all whose names begin alike.
    ///
    /// # Errors
    /// Fails when a value is not of its type, there must be one and is none, or the version does not have it.
    pub fn query_values<V: ParameterValue>(&self, name: &'static str) -> Result<V, ErrorResponse> {
        let found = self.query.iter().map(|(name, text)| (name.as_str(), Cow::Borrowed(text.as_str())));
        let mut values = V::unset();
        self.read_values(&mut values, Part::Query, name, found.collect())?;
        Ok(values)
    }

    /// Reads a header that holds several values: a list, a set, or all whose names begin alike.
    ///
    /// # Errors
    /// Fails when a value is not of its type, there must be one and is none, or the version does not have it.
    pub fn header_values<V: ParameterValue>(&self, name: &'static str) -> Result<V, ErrorResponse> {
        let of_service = [self.service.version_header, self.service.request_id_header.unwrap_or_default()];
        let table = self.operation.headers;
        let found = self.headers.iter().map(|(name, value)| (name.as_str(), value));
        let found = found.filter(|(name, _)| !belongs_to_message(name, table, &of_service));
        let found = found.map(|(name, value)| (name, String::from_utf8_lossy(value.as_bytes())));
        let mut values = V::unset();
        self.read_values(&mut values, Part::Header, name, found.collect())?;
        Ok(values)
    }

    /// The same for any type; compiled once.
    fn read_values(
        &self,
        values: &mut dyn ParameterValue,
        part: Part,
        name: &str,
        found: Vec<(&str, Cow<'_, str>)>,
    ) -> Result<(), ErrorResponse> {
        let (table, reason, what) = match part {
            Part::Query => (self.operation.query, Refusal::Query, "query parameter"),
            Part::Header => (self.operation.headers, Refusal::Value, "header"),
        };
        let Some(parameter) = table.iter().find(|parameter| parameter.name.eq_ignore_ascii_case(name)) else {
            return Ok(());
        };
        let texts = received(parameter, part, table, &found);
        if !texts.is_empty() {
            self.parameter(table, name, reason)?;
        }
        let is_there = values
            .read_texts(&texts, parameter)
            .map_err(|expected| self.refuse(reason, format!("A value of the {what} `{name}` is not {expected}.")))?;
        if !is_there && parameter.availability.requires(parameter.required, Some(self.version)) {
            return Err(self.refuse(reason, format!("The {what} `{name}` is missing.")));
        }
        Ok(())
    }

    /// Reads the body as its element, in the version that is asked for.
    ///
    /// # Errors
    /// Fails when it is not that element, lacks something required, or has something that the version does not have.
    pub fn element<R: Record>(&self) -> Result<R, ErrorResponse> {
        let mut record = match self.operation.body {
            Body::Element(shape) => R::of(shape),
            _ => R::empty(),
        };
        self.fill(&mut record)?;
        Ok(record)
    }

    /// Reads the body as its element, where there is one; a body that the version does not have is refused.
    ///
    /// # Errors
    /// Fails as [`element`](Self::element) does, and when a body is missing that the version must have.
    pub fn element_option<R: Record>(&self) -> Result<Option<R>, ErrorResponse> {
        if self.is_without_body(self.body.trim_ascii().is_empty())? { Ok(None) } else { self.element().map(Some) }
    }

    /// Whether the request has no body, as the version allows or demands it.
    fn is_without_body(&self, is_absent: bool) -> Result<bool, ErrorResponse> {
        let presence = &self.operation.body_presence;
        let message = match presence.availability.at(self.version) {
            Presence::TooNew { since, documented: true } if !is_absent => format!("The body exists since {since}."),
            Presence::Gone { until } if !is_absent => format!("The body is gone from {until} on."),
            _ if is_absent && !presence.may_be_absent(self.version) => "The body is missing.".to_owned(),
            _ => return Ok(is_absent),
        };
        Err(self.refuse(Refusal::Body, message))
    }

    /// The same for any element; compiled once.
    fn fill(&self, record: &mut dyn Record) -> Result<(), ErrorResponse> {
        let decoding = Decoding::default().version(self.version);
        let read = decode_into(record, &self.body, &decoding);
        match read.and_then(|unknown| well_formed(&self.body).map(|()| unknown)) {
            Ok(unknown) => *self.unknown.lock().unwrap_or_else(PoisonError::into_inner) = unknown.paths,
            Err(error) => return Err(self.refuse(Refusal::Body, format!("The body cannot be read: {error}."))),
        }
        if let Some((name, text)) = unlike_fixed(record.declared(), &self.body) {
            return Err(self.refuse(Refusal::Value, format!("The body's `{name}` is not `{text}`.")));
        }
        // The engine's rules for requests are those of writing them.
        match encode(record, &Encoding::client(self.version, Gate::Documented)) {
            Ok(_) => Ok(()),
            Err(error) => Err(self.refuse(Refusal::Value, format!("The body is {error}."))),
        }
    }

    /// Reads the body as text.
    ///
    /// # Errors
    /// Fails when it is not UTF-8.
    pub fn text(&self) -> Result<String, ErrorResponse> {
        let text = std::str::from_utf8(&self.body);
        text.map(str::to_owned).map_err(|_| self.refuse(Refusal::Body, "The body is no UTF-8."))
    }

    /// Reads the body as a value that is one text.
    ///
    /// # Errors
    /// Fails when it is not of its type, or the version does not have the value.
    pub fn value<S: Scalar>(&self) -> Result<S, ErrorResponse> {
        let kind = match self.operation.body {
            Body::Value { kind, .. } => kind,
            _ => Kind::String,
        };
        let text = self.text()?;
        let value = S::from_wire_as(Cow::Borrowed(text.trim()), &kind)
            .ok_or_else(|| self.refuse(Refusal::Body, format!("The body is not {}.", S::EXPECTED)))?;
        let message = match value.availability().map(|availability| availability.at(self.version)) {
            Some(Presence::TooNew { since, documented: true }) => {
                format!("The value of the body exists since {since}.")
            }
            Some(Presence::Gone { until }) => format!("The value of the body is gone from {until} on."),
            _ => return Ok(value),
        };
        Err(self.refuse(Refusal::Value, message))
    }

    /// The table of a parameter that is given, which the version must have.
    fn parameter(
        &self,
        table: &'static [Parameter],
        name: &str,
        reason: Refusal,
    ) -> Result<Option<&'static Parameter>, ErrorResponse> {
        let parameter = table.iter().find(|parameter| parameter.name.eq_ignore_ascii_case(name));
        let message = match parameter.map(|parameter| parameter.availability.at(self.version)) {
            Some(Presence::TooNew { since, documented: true }) => format!("`{name}` exists since {since}."),
            Some(Presence::Gone { until }) => format!("`{name}` is gone from {until} on."),
            _ => return Ok(parameter),
        };
        Err(self.refuse(reason, message))
    }

    fn read<S: Scalar>(
        &self,
        text: &str,
        parameter: Option<&Parameter>,
        what: impl Fn() -> String,
        reason: Refusal,
    ) -> Result<S, ErrorResponse> {
        S::from_wire_as(Cow::Borrowed(text), &parameter.map_or(Kind::String, |parameter| parameter.kind))
            .ok_or_else(|| self.refuse(reason, format!("The value of {} is not {}.", what(), S::EXPECTED)))
    }
}

impl fmt::Debug for Incoming {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let query: Vec<_> = self.query.iter().map(|(name, _)| name).collect();
        let headers: Vec<_> = self.headers.keys().collect();
        f.debug_struct("Incoming")
            .field("operation", &self.operation.id)
            .field("version", &self.version)
            .field("request_id", &self.request_id)
            .field("query", &query)
            .field("headers", &headers)
            .field("body_length", &self.body.len())
            .field("stream", &self.stream)
            .finish_non_exhaustive()
    }
}

/// The error response with which a service refuses for that reason.
pub(super) fn refuse(service: &Service, reason: Refusal, message: impl Into<String>) -> ErrorResponse {
    let known = service.refusals.iter().find(|(known, _)| *known == reason).map(|&(_, code)| code);
    match known {
        Some(ErrorCode { code, status, .. }) => ErrorResponse::other(status.unwrap_or(reason.status()), code, message),
        None => ErrorResponse::other(reason.status(), reason.code(), message),
    }
}
