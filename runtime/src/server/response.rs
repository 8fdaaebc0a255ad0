//! A response, before it has what all responses have.
//!
//! In: status, body and headers as structs. Out: the same, with names and texts of headers. No element is encoded here.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, header};

use super::content::Content;
use super::error_response::ErrorResponse;
use super::incoming::Incoming;
use crate::headers::{Written, constants, write};
use crate::value::Scalar;
use crate::{Body, ByteStream, Kind, ResponseHeaders};

/// The content type of elements.
pub(super) const XML: &str = "application/xml; charset=utf-8";

/// Holds a response before it gets the headers that all responses have. `Debug` shows neither the body nor values of
/// headers.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response {
    /// Gives the HTTP status.
    pub status: u16,
    /// Holds its headers.
    pub headers: HeaderMap,
    /// Holds its body.
    pub body: Bytes,
    /// Holds its body where it is sent in pieces; `body` is empty then.
    pub stream: Option<ByteStream>,
    /// Holds the paths of elements that were set and that the version does not have.
    pub left_out: Vec<String>,
}

impl Response {
    /// Makes a response with a body of that content type.
    pub fn of(status: u16, body: Bytes, content_type: Option<&'static str>) -> Self {
        let mut headers = HeaderMap::new();
        if let Some(content_type) = content_type {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
        }
        Self { status, headers, body, stream: None, left_out: Vec::new() }
    }

    /// Makes a response that is made of headers alone, with the operation's status for one without a body. Generated
    /// code calls it.
    ///
    /// # Errors
    /// Fails as [`add_headers`](Self::add_headers) does.
    pub fn of_headers(headers: &dyn ResponseHeaders, request: &Incoming) -> Result<Self, ErrorResponse> {
        let mut response = ().write(request)?;
        response.add_headers(headers, request)?;
        Ok(response)
    }

    /// Makes a response whose body is the text of a value.
    pub fn of_value(value: &impl Scalar, request: &Incoming) -> Self {
        let mut described = request.operation().responses.iter().filter_map(|response| match response.body {
            Body::Value { kind, content_type } => Some((response.status, kind, content_type)),
            _ => None,
        });
        let (status, kind, content_type) = described.next().unwrap_or((200, Kind::String, "text/plain"));
        Self::of(status, Bytes::from(value.to_wire_as(&kind).into_owned()), Some(content_type))
    }

    /// Adds those headers that the version of the request has.
    ///
    /// # Errors
    /// Fails when one is missing that must be there, or cannot be written.
    pub fn add_headers(&mut self, headers: &dyn ResponseHeaders, request: &Incoming) -> Result<(), ErrorResponse> {
        let written = write(headers, request.version());
        let (written, left_out) =
            written.map_err(|error| request.failure(format!("the answer cannot be written: {error}")))?;
        for Written { name, text, secret } in written {
            self.add(&name, &text, secret, request)?;
        }
        self.left_out.extend(left_out.into_iter().map(str::to_owned));
        Ok(())
    }

    /// Adds the headers that every answer of the operation has.
    pub(super) fn add_constants(&mut self, request: &Incoming) -> Result<(), ErrorResponse> {
        constants(request.operation().response_headers, request.version())
            .try_for_each(|(name, text)| self.add(name, &text, false, request))
    }

    fn add(&mut self, name: &str, text: &str, secret: bool, request: &Incoming) -> Result<(), ErrorResponse> {
        let made = name.parse::<HeaderName>().ok().zip(HeaderValue::from_str(text).ok());
        let cannot = || request.failure(format!("the answer cannot be written: no header `{name}` holds its value"));
        let (name, mut value) = made.ok_or_else(cannot)?;
        value.set_sensitive(secret);
        self.headers.insert(name, value);
        Ok(())
    }

    /// Keeps the body back that a request with `HEAD` is not to have, and says how long it is.
    pub(super) fn withhold_body(&mut self) {
        if !self.body.is_empty() {
            self.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(self.body.len()));
            self.body = Bytes::new();
        }
        if let Some(length) = self.stream.take().and_then(|stream| stream.length()) {
            self.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
        }
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<_> = self.headers.keys().collect();
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("headers", &headers)
            .field("body_length", &self.body.len())
            .field("stream", &self.stream)
            .field("left_out", &self.left_out)
            .finish()
    }
}
