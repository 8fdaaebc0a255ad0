//! A response, before it has what all responses have.
//!
//! In: status and body. Out: the same, with the content type as its header. Nothing is encoded here.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, header};

/// The content type of elements.
pub(super) const XML: &str = "application/xml; charset=utf-8";

/// A response before the headers that all of them have.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Response {
    /// HTTP status.
    pub status: u16,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body.
    pub body: Bytes,
    /// Paths of elements that were set and are not in the version that was asked for.
    pub left_out: Vec<String>,
}

impl Response {
    /// With a body of that content type.
    pub fn of(status: u16, body: Bytes, content_type: Option<&'static str>) -> Self {
        let mut headers = HeaderMap::new();
        if let Some(content_type) = content_type {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
        }
        Self { status, headers, body, left_out: Vec::new() }
    }
}
