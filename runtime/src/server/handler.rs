//! Between the server and generated code.

use super::error_response::ErrorResponse;
use super::incoming::Incoming;
use super::response::Response;
use crate::Resource;
use crate::future::BoxFuture;

/// Answers the operations of a resource; generated code makes it of an implementation of the resource's trait.
pub trait Handler: Send + Sync {
    /// Whose operations it answers.
    fn resource(&self) -> &'static Resource;

    /// Answers a request of the operation that stands at `index` in the resource's table.
    fn answer<'a>(&'a self, index: usize, request: &'a Incoming) -> BoxFuture<'a, Result<Response, ErrorResponse>>;
}
