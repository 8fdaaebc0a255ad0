//! The future of everything that is behind a trait.
//!
//! Clients, credentials and servers share it, so that what one returns another can be.

use std::future::Future;
use std::pin::Pin;

/// Holds a future behind a pointer, so that none is compiled per operation; it can move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
