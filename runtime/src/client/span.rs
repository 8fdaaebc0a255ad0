//! What is reported to whoever listens: spans of calls, attempts and polls, by OpenTelemetry's names for HTTP.
//!
//! In: what the client is about to do, and what came of it. Out: spans and events; nothing when nobody listens. No
//! value that the description calls secret, no header and no body is ever reported.

use std::fmt;
use std::time::Duration;

use reqwest::Url;
use tracing::field::Empty;
use tracing::{Span, debug, debug_span, info_span, warn};

use super::error::{Error, ErrorKind};
use super::message::HttpResponse;
use super::reply::RawReply;
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
        "xms.request_id" = Empty,
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
        "xms.request_id" = Empty,
        "error.type" = Empty,
    )
}

/// One look at a long-running operation.
pub(super) fn of_poll(operation: &'static str, operation_id: &str, number: u32) -> Span {
    info_span!("xms.poll", "xms.operation" = operation, "xms.operation_id" = operation_id, "xms.poll" = number)
}

/// What came of an attempt: the answer, and what went wrong where it is not accepted.
pub(super) struct AttemptOutcome<'a> {
    pub(super) response: Option<&'a HttpResponse>,
    pub(super) error: Option<&'a ErrorKind>,
}

/// An attempt ends; `request_id` gives the request's id as it may be shown.
pub(super) fn record_outcome(span: &Span, outcome: &AttemptOutcome<'_>, request_id: impl FnOnce() -> Option<String>) {
    if span.is_disabled() {
        return;
    }
    if let Some(response) = outcome.response {
        let (status, request_id) = (response.status, request_id());
        span.record("http.response.status_code", status);
        if outcome.error.is_some() {
            span.record("http.response.body.size", response.body.len());
        }
        record_request_id(span, request_id.as_deref());
        span.in_scope(|| debug!("http.response.status_code" = status, "xms.request_id" = request_id, "answered"));
    }
    if let Some(kind) = outcome.error {
        record_error(span, kind);
    }
}

/// A call ends.
pub(super) fn record_end(span: &Span, result: &mut Result<Box<RawReply>, Error>) {
    match result {
        Ok(answer) if !span.is_disabled() => record_request_id(span, answer.shown_request_id().as_deref()),
        Ok(_) => {}
        Err(error) => {
            record_request_id(span, error.request_id());
            record_error(span, error.kind());
            failed(error);
        }
    }
}

fn record_request_id(span: &Span, request_id: Option<&str>) {
    if let Some(id) = request_id {
        span.record("xms.request_id", id);
    }
}

/// What a span is about fails.
fn record_error(span: &Span, kind: &ErrorKind) {
    if span.is_disabled() {
        return;
    }
    span.record("otel.status_code", "ERROR");
    span.record("error.type", &*kind.name());
}

/// A call failed, and its application is given the error; it is told once, wherever it comes by.
pub(super) fn failed(error: &mut Error) {
    if error.is_told_now() {
        warn!(
            "xms.operation" = error.operation(),
            "error.type" = &*error.kind().name(),
            "xms.error_code" = error.code(),
            "xms.request_id" = error.request_id(),
            "xms.attempts" = error.attempts(),
            "{error}"
        );
    }
}

/// The same for what may have failed.
pub(super) fn told<T>(result: Result<T, Error>) -> Result<T, Error> {
    result.map_err(|mut error| {
        failed(&mut error);
        error
    })
}

/// Only the first of several pages was read.
pub(super) fn further_pages(operation: &'static str) {
    warn!(operation, "the answer has further pages, which nobody asked for; `pages()` reads them");
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
