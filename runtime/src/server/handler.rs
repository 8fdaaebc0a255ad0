//! Between the server and generated code.

use super::error_response::ErrorResponse;
use super::incoming::Incoming;
use super::response::Response;
use crate::Resource;
use crate::future::BoxFuture;

/// Answers the operations of a resource. Generated code makes it of an implementation of the resource's trait.
pub trait Handler: Send + Sync {
    /// Returns the table of the resource whose operations it answers.
    fn resource(&self) -> &'static Resource;

    /// Answers a request of the operation that stands at `index` in the resource's table.
    fn answer<'a>(&'a self, index: usize, request: &'a Incoming) -> BoxFuture<'a, Result<Response, ErrorResponse>>;
}
