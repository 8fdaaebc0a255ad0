//! What goes through a transport: one request, one response.
//!
//! In: what the client has made of a call. Out: what a service answered, as far as it was received. Nothing here knows
//! operations, and `Debug` shows neither bodies nor values of headers.

use std::fmt;

use bytes::Bytes;
use http::header::CONTENT_ENCODING;
use http::{HeaderMap, Method};
use reqwest::Url;

use super::transport_error::TransportError;
use crate::ByteStream;
use crate::byte_stream::StreamErrorKind;
use crate::xml::DocumentLimits;

/// How many bytes a body has at most that is collected where it could be read as it comes: to be sent again, when it breaks
/// off, is worth more than its memory.
const SHORT: u64 = 64 << 10;

/// How many bytes of a body are collected, when nobody says.
pub(super) const RESPONSE_LIMIT: usize = DocumentLimits::DEFAULT.bytes;

/// Holds an HTTP request, ready to be sent. `Debug` shows neither the body nor values of headers.
#[derive(Clone)]
#[non_exhaustive]
pub struct HttpRequest {
    /// Gives the method.
    pub method: Method,
    /// Gives the URL, with its query.
    pub url: Url,
    /// Holds all headers but those that the transport adds, such as `Host` and `Content-Length`.
    pub headers: HeaderMap,
    /// Holds the body; empty for none.
    pub body: Bytes,
    /// Holds the body where it is sent in pieces; `body` is empty then.
    pub stream: Option<ByteStream>,
    /// Says whether the response's body may be handed on in [`HttpResponse::stream`], before it has arrived.
    pub streams_response: bool,
    /// Limits the bytes of a response's body that is collected; a longer one is [too
    /// large](super::TransportErrorKind::TooLarge).
    pub response_limit: usize,
}

impl HttpRequest {
    /// Makes a request without headers and body.
    pub fn new(method: Method, url: Url) -> Self {
        Self {
            method,
            url,
            headers: HeaderMap::new(),
            body: Bytes::new(),
            stream: None,
            streams_response: false,
            response_limit: RESPONSE_LIMIT,
        }
    }
}

impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<_> = self.headers.keys().collect();
        f.debug_struct("HttpRequest")
            .field("method", &self.method)
            .field("host", &self.url.host_str().unwrap_or_default())
            .field("headers", &headers)
            .field("body_length", &self.body.len())
            .field("stream", &self.stream)
            .finish()
    }
}

/// Holds an HTTP response, as far as it was received. `Debug` shows neither the body nor values of headers.
#[derive(Clone)]
#[non_exhaustive]
pub struct HttpResponse {
    /// Gives the HTTP status.
    pub status: u16,
    /// Holds all headers.
    pub headers: HeaderMap,
    /// Holds the body, as far as it was received.
    pub body: Bytes,
    /// Says why the body is not complete, when it is not.
    pub incomplete: Option<TransportError>,
    /// Holds the body where it comes in pieces; `body` is empty then.
    pub stream: Option<ByteStream>,
}

impl HttpResponse {
    /// Makes a response of that status without headers and body.
    pub fn new(status: u16) -> Self {
        Self { status, headers: HeaderMap::new(), body: Bytes::new(), incomplete: None, stream: None }
    }

    /// Adds a header; one that HTTP cannot hold is left out.
    pub fn header(mut self, name: &'static str, value: &str) -> Self {
        if let (Ok(name), Ok(value)) = (http::HeaderName::try_from(name), http::HeaderValue::try_from(value)) {
            self.headers.append(name, value);
        }
        self
    }

    /// Sets the body.
    pub fn body(mut self, body: impl Into<Bytes>) -> Self {
        self.body = body.into();
        self
    }

    /// Sets a body that comes in pieces.
    pub fn stream(mut self, stream: impl Into<ByteStream>) -> Self {
        self.stream = Some(stream.into());
        self
    }

    /// Marks the body as one that ends before it is complete.
    pub fn incomplete(mut self, reason: TransportError) -> Self {
        self.incomplete = Some(reason);
        self
    }

    /// Returns a header's text; `None` when the header is absent or not text.
    pub fn header_text(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// Collects the body where it comes in pieces, up to a limit.
    pub(super) async fn collect(&mut self, limit: usize) {
        let Some(mut stream) = self.stream.take() else { return };
        let (body, error) = stream.collect_most(limit).await;
        self.body = body;
        self.incomplete = error.map(|error| match error.kind() {
            StreamErrorKind::TooLarge => TransportError::too_large(limit),
            _ => TransportError::broken_off(error),
        });
    }

    /// Waits for the first piece of a body that comes in pieces, which becomes its beginning; a short one is collected.
    /// What fails before that fails as if nothing had come.
    pub(super) async fn begin(&mut self) {
        let Some(stream) = &mut self.stream else { return };
        if stream.length().is_some_and(|length| length <= SHORT) {
            return self.collect(usize::MAX).await;
        }
        match stream.next().await {
            Some(Ok(piece)) => self.body = piece,
            Some(Err(error)) => self.incomplete = Some(TransportError::broken_off(error)),
            None => self.stream = None,
        }
    }

    /// Forgets a body that is longer than that.
    pub(super) fn limit(&mut self, limit: usize) {
        if self.body.len() > limit {
            self.body = Bytes::new();
            self.incomplete = Some(TransportError::too_large(limit));
        }
    }

    /// How the body is compressed, where it is. The client asks for no compression.
    pub(super) fn content_encoding(&self) -> Option<String> {
        let value = String::from_utf8_lossy(self.headers.get(CONTENT_ENCODING)?.as_bytes());
        let value = value.trim();
        let is_none = value.is_empty() || value.eq_ignore_ascii_case("identity") || self.body.is_empty();
        (!is_none).then(|| value.to_owned())
    }
}

impl fmt::Debug for HttpResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<_> = self.headers.keys().collect();
        f.debug_struct("HttpResponse")
            .field("status", &self.status)
            .field("headers", &headers)
            .field("body_length", &self.body.len())
            .field("incomplete", &self.incomplete)
            .finish()
    }
}
