//! A response, before it has what all responses have.
//!
//! In: status and body. Out: the same, with the content type as its header. Nothing is encoded here.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, header};

use crate::ByteStream;

/// The content type of elements.
pub(super) const XML: &str = "application/xml; charset=utf-8";

/// Holds a response before it gets the headers that all responses have.
#[derive(Clone, Debug)]
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
