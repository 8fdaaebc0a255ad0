//! What can go wrong with a call, by the stage at which it did.
//!
//! In: what the stages found. Out: one error with the operation's id, that answers what a program asks and reads as one
//! line that a person can act on. Bodies are kept, but never shown.
//!
//! One rule holds for every error of this crate: a cause stands either in `Display` or in `source()`, never in both, so
//! that who prints a chain of errors reads nothing twice. `Display` is one line and complete: where it shows the text of a
//! cause, `source()` passes that cause over and returns the cause's own, as `std::io::Error` does. A program reaches a
//! cause that was passed over by its type: by [`ErrorKind`], [`TransportError::get_ref`] or
//! [`CredentialError::get_ref`].

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;

use super::credential::CredentialError;
use super::message::HttpResponse;
use super::redirect::RedirectError;
use super::request_error::RequestError;
use super::service_error::ServiceError;
use super::transport_error::{TransportError, TransportErrorKind};
use crate::xml::{EncodeError, XmlError};

/// A call that failed.
pub struct Error(Box<Details>);

struct Details {
    operation: &'static str,
    kind: ErrorKind,
    request_id: Option<Box<str>>,
    attempts: u32,
    retryable: bool,
    retry_after: Option<Duration>,
    pending: Option<Box<str>>,
    answer: Option<HttpResponse>,
}

/// What went wrong, and at which stage.
#[derive(Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The request cannot be made of these values. Nothing was sent.
    Request(RequestError),
    /// The version does not have the operation, or something that is set. Nothing was sent.
    Version(EncodeError),
    /// A value may not be sent, whatever the version. Nothing was sent.
    Encode(EncodeError),
    /// The credential has nothing to offer. Nothing was sent.
    Credential(CredentialError),
    /// There is no answer, or not all of it.
    Transport(TransportError),
    /// The service sends the request elsewhere, and it may not go there.
    Redirect(RedirectError),
    /// The service refused.
    Service(ServiceError),
    /// The service did it, but its answer cannot be read.
    Decode(DecodeError),
    /// The page before is whole, but does not say where the next begins.
    Continuation(ContinuationError),
    /// The operation was accepted and failed later.
    Operation(OperationError),
}

/// An accepted answer that cannot be read.
#[derive(Debug)]
#[non_exhaustive]
pub struct DecodeError {
    /// HTTP status.
    pub status: u16,
    /// Bytes of the body.
    pub length: usize,
    /// What is wrong with it.
    pub problem: XmlError,
}

/// A page that does not say where the next begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContinuationError {
    /// It goes on where a page began before, so that reading would never end.
    Repeats,
    /// What it says is no text.
    NoText,
}

/// A long-running operation that failed.
#[derive(Debug)]
#[non_exhaustive]
pub struct OperationError {
    /// Its id, under which it can still be looked up.
    pub operation_id: String,
    /// The state in which it ended.
    pub state: String,
    /// The HTTP status of its outcome, where the service says it.
    pub status: Option<u16>,
    /// The service's error code.
    pub code: Option<String>,
    /// The service's message.
    pub message: Option<String>,
}

impl Error {
    pub(crate) fn new(operation: &'static str, kind: ErrorKind) -> Self {
        Self(Box::new(Details {
            operation,
            kind,
            request_id: None,
            attempts: 0,
            retryable: false,
            retry_after: None,
            pending: None,
            answer: None,
        }))
    }

    /// With the answer that it came from.
    pub(crate) fn with_answer(mut self, answer: Option<HttpResponse>, request_id: Option<String>) -> Self {
        self.0.answer = answer;
        self.0.request_id = request_id.map(String::into_boxed_str);
        self
    }

    /// With what trying again was worth.
    pub(crate) fn with_attempts(mut self, attempts: u32, retryable: bool, retry_after: Option<Duration>) -> Self {
        (self.0.attempts, self.0.retryable, self.0.retry_after) = (attempts, retryable, retry_after);
        self
    }

    /// With the id of an operation that goes on regardless.
    pub(crate) fn with_pending(mut self, operation_id: &str) -> Self {
        self.0.pending = Some(operation_id.into());
        self
    }

    /// What went wrong, by stage.
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// The operation that was called, such as `extensions.add`.
    pub fn operation(&self) -> &'static str {
        self.0.operation
    }

    /// The service's error code, of its refusal or of the failed operation.
    pub fn code(&self) -> Option<&str> {
        match &self.0.kind {
            ErrorKind::Service(error) => error.code.as_deref(),
            ErrorKind::Operation(error) => error.code.as_deref(),
            _ => None,
        }
    }

    /// The HTTP status of the answer; of a failed operation, that of its outcome.
    pub fn status(&self) -> Option<u16> {
        match &self.0.kind {
            ErrorKind::Operation(error) => error.status,
            _ => self.0.answer.as_ref().map(|answer| answer.status),
        }
    }

    /// Under which the service knows the request.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Whether the same call may be made again: what went wrong may pass, and the call was refused before anything was
    /// done, or does no harm when it is done twice. Says so too after the SDK has already tried again.
    pub fn is_retryable(&self) -> bool {
        self.0.retryable
    }

    /// How long the service wants to be left alone.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// How many times the request was sent, redirects not counted.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The id of a long-running operation that goes on although waiting for it failed.
    pub fn pending_operation(&self) -> Option<&str> {
        self.0.pending.as_deref()
    }

    /// The headers of the answer.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.answer.as_ref().map(|answer| &answer.headers)
    }

    /// The body of the answer, as far as it was received. It is never shown otherwise, since it may hold secrets.
    pub fn body(&self) -> Option<&Bytes> {
        self.0.answer.as_ref().map(|answer| &answer.body)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.0.operation, self.0.kind)?;
        let mut notes = Vec::new();
        if self.0.attempts > 1 {
            notes.push(format!("{} attempts", self.0.attempts));
        }
        if let Some(id) = &self.0.request_id {
            notes.push(format!("request {id}"));
        }
        if let Some(id) = &self.0.pending {
            notes.push(format!("operation {id} goes on"));
        }
        if notes.is_empty() { Ok(()) } else { write!(f, " ({})", notes.join(", ")) }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("operation", &self.0.operation)
            .field("kind", &self.0.kind)
            .field("status", &self.status())
            .field("request_id", &self.0.request_id)
            .field("attempts", &self.0.attempts)
            .finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.kind.source()
    }
}

impl ErrorKind {
    /// A short word for it; of a refusal, the service's code or the status.
    pub(super) fn name(&self) -> Cow<'_, str> {
        match self {
            Self::Request(_) => "request".into(),
            Self::Version(_) => "version".into(),
            Self::Encode(_) => "encode".into(),
            Self::Credential(_) => "credential".into(),
            Self::Transport(error) => match error.kind() {
                TransportErrorKind::TimedOut => "timeout".into(),
                _ => "transport".into(),
            },
            Self::Redirect(_) => "redirect".into(),
            Self::Service(ServiceError { code: Some(code), .. }) => code.into(),
            Self::Service(error) => error.status.to_string().into(),
            Self::Decode(_) => "decode".into(),
            Self::Continuation(_) => "continuation".into(),
            Self::Operation(_) => "operation".into(),
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request(error) => fmt::Display::fmt(error, f),
            Self::Version(error) | Self::Encode(error) => fmt::Display::fmt(error, f),
            Self::Credential(error) => fmt::Display::fmt(error, f),
            Self::Transport(error) => fmt::Display::fmt(error, f),
            Self::Redirect(error) => fmt::Display::fmt(error, f),
            Self::Service(error) => fmt::Display::fmt(error, f),
            Self::Decode(error) => fmt::Display::fmt(error, f),
            Self::Continuation(error) => fmt::Display::fmt(error, f),
            Self::Operation(error) => fmt::Display::fmt(error, f),
        }
    }
}

impl std::error::Error for ErrorKind {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Request(error) => error.source(),
            Self::Version(error) | Self::Encode(error) => error.source(),
            Self::Credential(error) => error.source(),
            Self::Transport(error) => error.source(),
            Self::Redirect(error) => error.source(),
            Self::Service(error) => error.source(),
            Self::Decode(error) => error.source(),
            Self::Continuation(error) => error.source(),
            Self::Operation(error) => error.source(),
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { status, length, problem } = self;
        write!(f, "the answer ({status}, {length} bytes) cannot be read: {problem}")
    }
}

impl std::error::Error for DecodeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.problem.source()
    }
}

impl fmt::Display for ContinuationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Repeats => "the service goes on at a page that it gave before, so the rest cannot be read",
            Self::NoText => "where the service goes on is no text, so the rest cannot be read",
        })
    }
}

impl std::error::Error for ContinuationError {}

impl fmt::Display for OperationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "operation {} ended as {}", self.operation_id, self.state)?;
        if self.status.is_some() || self.code.is_some() {
            f.write_str(":")?;
        }
        if let Some(status) = self.status {
            write!(f, " {status}")?;
        }
        if let Some(code) = &self.code {
            write!(f, " {code}")?;
        }
        self.message.as_ref().map_or(Ok(()), |message| write!(f, ": {message}"))
    }
}

impl std::error::Error for OperationError {}
