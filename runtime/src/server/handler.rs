//! Between the server and generated code.

use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, header};

use super::fault::Fault;
use super::incoming::Incoming;
use crate::Resource;

/// A future behind a pointer; it can move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

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

/// Answers the operations of a resource; generated code makes it of an implementation of the resource's trait.
pub trait Handler: Send + Sync {
    /// Whose operations it answers.
    fn resource(&self) -> &'static Resource;

    /// Answers a request of the operation that stands at `index` in the resource's table.
    fn answer<'a>(&'a self, index: usize, request: &'a Incoming) -> BoxFuture<'a, Result<Response, Fault>>;
}
