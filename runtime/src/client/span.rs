//! What is reported to whoever listens: spans of calls, attempts and polls, by OpenTelemetry's names for HTTP.
//!
//! In: what the client is about to do, and what came of it. Out: spans and events; nothing when nobody listens. No
//! value that the description calls secret, no header and no body is ever reported.

use std::fmt;
use std::time::Duration;

use reqwest::Url;
use tracing::field::Empty;
use tracing::{Span, debug, debug_span, info_span};

use super::error::ErrorKind;
use super::message::HttpResponse;
use crate::{Operation, Version};

/// The methods that the names are defined for; another is reported as `_OTHER`.
const METHODS: [&str; 9] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "CONNECT", "TRACE"];

/// A call with all its attempts.
pub(super) fn of_call(operation: &'static Operation, version: Version) -> Span {
    info_span!(
        "xms.call",
        "otel.name" = operation.id,
        "otel.status_code" = Empty,
        "xms.operation" = operation.id,
        "xms.version" = %version,
        "error.type" = Empty,
    )
}

/// What is reported of an attempt before it is made.
pub(super) struct Attempt<'a> {
    pub(super) method: &'a http::Method,
    pub(super) url: &'a Url,
    /// The address as it may be shown, where it holds secrets.
    pub(super) redacted_url: Option<&'a str>,
    pub(super) template: Template,
    /// Bytes of the body, where that is known.
    pub(super) length: Option<u64>,
    /// Counted from one.
    pub(super) number: u32,
}

/// The path before its placeholders got their values. It is put together only when somebody listens.
#[derive(Clone, Copy)]
pub(super) struct Template {
    /// In front of every path of the service.
    pub(super) base: &'static str,
    pub(super) path: &'static str,
}

impl fmt::Display for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.base)?;
        f.write_str(self.path)
    }
}

/// One attempt.
pub(super) fn of_attempt(attempt: &Attempt<'_>) -> Span {
    let Attempt { url, template, .. } = attempt;
    let sent = attempt.method.as_str();
    let known = METHODS.contains(&sent);
    debug_span!(
        "xms.attempt",
        "otel.name" = format_args!("{} {template}", if known { sent } else { "HTTP" }),
        "otel.kind" = "client",
        "otel.status_code" = Empty,
        "http.request.method" = if known { sent } else { "_OTHER" },
        "http.request.method_original" = (!known).then_some(sent),
        "url.full" = attempt.redacted_url.unwrap_or(url.as_str()),
        "url.template" = %template,
        // The brackets of an address belong to the URL.
        "server.address" = url.host_str().map(|host| host.trim_start_matches('[').trim_end_matches(']')),
        "server.port" = url.port_or_known_default(),
        "http.request.body.size" = attempt.length,
        // Told of repetitions alone.
        "http.request.resend_count" = attempt.number.checked_sub(1).filter(|&repetitions| repetitions > 0),
        "http.response.status_code" = Empty,
        "http.response.body.size" = Empty,
        "error.type" = Empty,
    )
}

/// One look at a long-running operation.
pub(super) fn of_poll(operation: &'static str, operation_id: &str, number: u32) -> Span {
    info_span!("xms.poll", "xms.operation" = operation, "xms.operation_id" = operation_id, "xms.poll" = number)
}

/// What came of an attempt: its status, or what went wrong and the answer that says so.
pub(super) type AttemptOutcome<'a> = Result<u16, (&'a ErrorKind, Option<&'a HttpResponse>)>;

/// An attempt ends.
pub(super) fn record_outcome(span: &Span, outcome: AttemptOutcome<'_>) {
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
            record_error(span, kind);
        }
    }
}

/// What a span is about fails.
pub(super) fn record_error(span: &Span, kind: &ErrorKind) {
    if span.is_disabled() {
        return;
    }
    span.record("otel.status_code", "ERROR");
    span.record("error.type", &*kind.name());
}

/// Only the first of several pages was read.
pub(super) fn further_pages(operation: &'static str) {
    tracing::warn!(operation, "the answer has further pages, which nobody asked for; `pages()` reads them");
}

/// The present call goes to another address; its query is not reported.
pub(super) fn redirected(url: &Url) {
    debug!("server.address" = url.host_str(), "server.port" = url.port_or_known_default(), "redirected");
}

/// The present call is repeated after a wait.
pub(super) fn retrying(kind: &ErrorKind, delay: Duration) {
    let milliseconds = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX);
    debug!("error.type" = &*kind.name(), "xms.delay_ms" = milliseconds, "repeated");
}
