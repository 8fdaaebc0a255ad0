//! What is told to whoever listens: spans of calls, attempts and polls, by OpenTelemetry's names for HTTP.
//!
//! In: what the client is about to do, and what came of it. Out: spans and events; nothing when nobody listens. No
//! value that the description calls secret, no header and no body is ever told.

use std::time::Duration;

use reqwest::Url;
use tracing::field::Empty;
use tracing::{Span, debug, debug_span, info_span};

use super::error::ErrorKind;
use super::message::HttpResponse;
use crate::{Operation, Version};

/// A call with all its attempts.
pub(super) fn of_call(operation: &'static Operation, version: Version) -> Span {
    info_span!("xms.call", "rpc.method" = operation.id, "xms.version" = %version)
}

/// What is told of an attempt before it is made.
pub(super) struct Attempt<'a> {
    pub(super) method: &'a http::Method,
    pub(super) url: &'a Url,
    /// The address as it may be shown, where it holds secrets.
    pub(super) shown: Option<&'a str>,
    /// Bytes of the body.
    pub(super) length: usize,
    /// Counted from one.
    pub(super) number: u32,
}

/// One attempt.
pub(super) fn of_attempt(attempt: &Attempt<'_>) -> Span {
    let url = attempt.url;
    debug_span!(
        "xms.attempt",
        "otel.kind" = "client",
        "http.request.method" = attempt.method.as_str(),
        "url.full" = attempt.shown.unwrap_or(url.as_str()),
        "server.address" = url.host_str(),
        "server.port" = url.port_or_known_default(),
        "http.request.body.size" = attempt.length,
        "http.request.resend_count" = attempt.number.saturating_sub(1),
        "http.response.status_code" = Empty,
        "http.response.body.size" = Empty,
        "error.type" = Empty,
    )
}

/// One look at a long-running operation.
pub(super) fn of_poll(operation: &'static str, operation_id: &str, number: u32) -> Span {
    info_span!("xms.poll", "rpc.method" = operation, "xms.operation_id" = operation_id, "xms.poll" = number)
}

/// What came of an attempt: its status, or what went wrong and the answer that says so.
pub(super) type Outcome<'a> = Result<u16, (&'a ErrorKind, Option<&'a HttpResponse>)>;

/// An attempt ends.
pub(super) fn ends(span: &Span, outcome: Outcome<'_>) {
    if span.is_disabled() {
        return;
    }
    match outcome {
        Ok(status) => {
            span.record("http.response.status_code", status);
        }
        Err((kind, response)) => {
            if let Some(response) = response {
                span.record("http.response.status_code", response.status);
                span.record("http.response.body.size", response.body.len());
            }
            span.record("error.type", &*kind.name());
        }
    }
}

/// The present call goes to another address; its query is not told.
pub(super) fn moves(url: &Url) {
    debug!("server.address" = url.host_str(), "server.port" = url.port_or_known_default(), "redirected");
}

/// The present call is repeated after a wait.
pub(super) fn repeats(kind: &ErrorKind, delay: Duration) {
    let milliseconds = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX);
    debug!("error.type" = &*kind.name(), "xms.delay_ms" = milliseconds, "repeated");
}
