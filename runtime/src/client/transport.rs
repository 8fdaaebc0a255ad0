//! The door to the network.
//!
//! In: one request. Out: one response, or why there is none. Nothing behind this door repeats, redirects or adds
//! credentials; the client does, so that every transport behaves the same.

use super::message::{HttpRequest, HttpResponse};
use super::transport_error::TransportError;
use crate::future::BoxFuture;

/// Sends HTTP requests.
///
/// Nothing behind it retries, redirects or adds credentials; the client does, so that every transport behaves the same.
///
/// [`ReqwestTransport`](super::ReqwestTransport) is the usual one; [`Scripted`](super::Scripted) answers from a list.
pub trait Transport: Send + Sync {
    /// Sends one request once and waits for its response. It follows no redirect. The client bounds the time that it
    /// takes, by dropping the future.
    ///
    /// # Errors
    /// Fails when there is no response. A response whose body breaks off is one, with [`HttpResponse::incomplete`] set,
    /// and so is one whose body is longer than [`HttpRequest::response_limit`]. A transport that hands on bodies as they
    /// come returns as soon as there are headers.
    fn send(&self, request: HttpRequest) -> BoxFuture<'static, Result<HttpResponse, TransportError>>;
}
