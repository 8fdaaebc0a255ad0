//! The client: from a call's table and values to a request, and from its answer to a value.
//!
//! In the order data flows: [`ClientBuilder`] makes a [`ClientCore`], which begins a [`Call`]; awaiting one encodes it
//! in its version (`plan`, `parameter`), then sends it (`exchange`) with [credentials](credential), [retry](RetryPolicy)
//! and redirects through a [`Transport`], and what was accepted becomes a value ([`FromReply`]). [`UntilDone`] waits
//! for what goes on afterwards. Everything is driven by the tables; nothing here knows a service.
//!
//! Generated clients wrap all this; code that uses them is tested with [`Scripted`], a transport without network.

#[cfg(feature = "blocking")]
mod blocking;
mod builder;
mod call;
mod core;
pub mod credential;
mod error;
mod exchange;
mod long_running;
mod message;
mod parameter;
mod plan;
mod redirect;
mod reply;
mod request_error;
mod reqwest_transport;
mod retry;
mod scripted;
mod service_error;
mod span;
mod text;
mod transport;

use std::future::Future;
use std::pin::Pin;

pub use self::core::ClientCore;
pub use builder::{BuildError, ClientBuilder};
pub use call::{Call, Sending};
pub use error::{DecodeError, Error, ErrorKind, OperationError};
pub use long_running::{Finished, Progress, UntilDone};
pub use message::{HttpRequest, HttpResponse};
pub use plan::CallBuilder;
pub use redirect::{RedirectError, RedirectReason};
pub use reply::{Accepted, Answer, FromReply, Reply};
pub use request_error::RequestError;
pub use reqwest_transport::ReqwestTransport;
pub use retry::RetryPolicy;
pub use scripted::Scripted;
pub use service_error::ServiceError;
pub use transport::{Transport, TransportError, TransportErrorKind};

pub use bytes::Bytes;
pub use http::{HeaderMap, HeaderName, HeaderValue};
pub use reqwest::Url;

/// A future behind a pointer, so that none is compiled per operation; it can move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
