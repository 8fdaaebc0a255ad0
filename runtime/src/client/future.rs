//! The futures of the client.

use std::future::Future;
use std::pin::Pin;

/// A future behind a pointer, so that none is compiled per operation; it can move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
