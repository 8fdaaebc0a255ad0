//! Between the server and generated code.

use std::future::Future;
use std::pin::Pin;

use super::fault::Fault;
use super::incoming::Incoming;
use super::response::Response;
use crate::Resource;

/// A future behind a pointer; it can move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Answers the operations of a resource; generated code makes it of an implementation of the resource's trait.
pub trait Handler: Send + Sync {
    /// Whose operations it answers.
    fn resource(&self) -> &'static Resource;

    /// Answers a request of the operation that stands at `index` in the resource's table.
    fn answer<'a>(&'a self, index: usize, request: &'a Incoming) -> BoxFuture<'a, Result<Response, Fault>>;
}
