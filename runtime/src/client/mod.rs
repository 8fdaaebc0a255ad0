//! The client: from a call's table and values to a request, and from its answer to a value.
//!
//! In the order data flows: [`ClientBuilder`] makes a [`ClientCore`], which begins a [`Call`]; awaiting one encodes it
//! in its version (`plan`, `parameter`), then sends it (`exchange`) with [credentials](credential),
//! [retry](RetryPolicy) and redirects through a [`Transport`], and what was accepted becomes a value ([`FromReply`]).
//! [`UntilDone`] waits for what goes on afterwards, [`Pages`] reads what comes in pieces. Everything is driven by the
//! tables; nothing here knows a service.
//!
//! Generated clients wrap all this.
//!
//! # Testing code that uses an SDK
//!
//! [`Scripted`] is a transport without network: it answers from a list and remembers what was asked. What is sent has
//! passed through everything else, so that version rules, errors, retry and long-running operations are the real ones.
//! Its documentation has an example.

mod accepted;
mod batch;
#[cfg(feature = "blocking")]
mod blocking;
mod builder;
mod call;
mod call_builder;
mod core;
pub mod credential;
mod error;
mod exchange;
mod follow_up;
#[cfg(feature = "server")]
mod in_process;
mod items;
mod joined;
mod long_running;
mod mask;
mod message;
mod operation_error;
mod pages;
mod parameter;
mod plan;
mod prepared_request;
mod progress;
mod redirect;
mod reply;
mod request_error;
mod reqwest_transport;
mod retry;
mod scripted;
mod secrets;
mod service_error;
mod settings;
mod span;
mod transport;
mod transport_error;
mod unknown_report;
mod wait;

pub use self::core::ClientCore;
pub use crate::future::BoxFuture;
pub use accepted::Accepted;
pub use batch::{Batch, BatchPart, BatchReply};
#[cfg(feature = "blocking")]
pub use blocking::BlockingReader;
pub use builder::{BuildError, ClientBuilder};
pub use call::{Call, CallOptions, Sending};
pub use call_builder::CallBuilder;
pub use error::{ContinuationError, DecodeError, Error, ErrorKind};
#[cfg(feature = "server")]
pub use in_process::InProcess;
pub use items::Items;
pub use long_running::{Finished, UntilDone};
pub use message::{HttpRequest, HttpResponse};
pub use operation_error::{OperationError, WaitError};
pub use pages::{Page, Pages};
pub use progress::Progress;
pub use redirect::{RedirectError, RedirectReason};
pub use reply::{FromReply, RawReply, Reply};
pub use request_error::RequestError;
pub use reqwest_transport::ReqwestTransport;
pub use retry::RetryPolicy;
pub use scripted::Scripted;
pub use service_error::ServiceError;
pub use transport::Transport;
pub use transport_error::{TransportError, TransportErrorKind};
pub use unknown_report::UnknownReport;

pub use bytes::Bytes;
pub use http::{HeaderMap, HeaderName, HeaderValue};
pub use reqwest;
pub use reqwest::Url;
