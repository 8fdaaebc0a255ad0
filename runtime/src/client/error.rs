//! What can go wrong with a call, by the stage at which it did.
//!
//! In: what the stages found. Out: one error with the operation's id, that answers what a program asks and reads as one
//! line that a person can act on. Bodies are kept, but never shown.
//!
//! One rule holds for every error of this crate: a cause stands either in `Display` or in `source()`, never in both, so
//! that who prints a chain of errors reads nothing twice. `Display` is one line and complete: where it shows the text
//! of a cause, `source()` passes that cause over and returns the cause's own, as `std::io::Error` does. A program
//! reaches a cause that was passed over by its type: by [`ErrorKind`], [`TransportError::get_ref`] or
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
use crate::HeaderError;
use crate::xml::{EncodeError, XmlError};

/// Reports a call that failed: which operation, at which stage, and what a program may do about it.
///
/// It reads as one line that a person can act on. A program asks for the service's [`code`](Self::code), the
/// [`kind`](Self::kind), or whether the call [may be made again](Self::is_retryable).
///
/// ```
#[doc = include_str!("../../doc/example-service.txt")]
/// # run(async {
/// use xms_runtime::client::{ClientCore, ErrorKind, HttpResponse, RetryPolicy, Scripted};
///
/// let transport = Scripted::new([HttpResponse::new(503).header("retry-after", "7")]);
/// let builder = ClientCore::builder(&GARDEN).transport(transport).retry(RetryPolicy::NEVER);
/// let client: ClientCore = builder.build()?;
/// let error = client.call(&GET).path(&"peas").build::<Bed>().await.unwrap_err();
/// assert_eq!(error.to_string(), "beds.get: 503 Service Unavailable");
/// assert_eq!((error.status(), error.retry_after().map(|wait| wait.as_secs())), (Some(503), Some(7)));
/// assert!(error.is_retryable() && matches!(error.kind(), ErrorKind::Service(_)));
/// # Ok(()) });
/// ```
pub struct Error(Box<Details>);

struct Details {
    operation: &'static str,
    kind: ErrorKind,
    request_id: Option<Box<str>>,
    attempts: u32,
    retryable: bool,
    retry_after: Option<Duration>,
    /// The id of what goes on, and the same as it may be shown.
    pending: Option<(Box<str>, Box<str>)>,
    answer: Option<HttpResponse>,
    /// It would have been repeated, if its body could be sent twice.
    has_spent_stream: bool,
}

/// Says what went wrong with a call, by the stage at which it did.
#[derive(Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// No request can be made of the call's values. Nothing was sent.
    Request(RequestError),
    /// The version does not have the operation, or something that is set. Nothing was sent.
    Version(EncodeError),
    /// A value may not be sent, whatever the version. Nothing was sent.
    Encode(EncodeError),
    /// There is no credential. Nothing was sent.
    Credential(CredentialError),
    /// There is no response, or not all of it.
    Transport(TransportError),
    /// The service redirects the request to where it may not go.
    Redirect(RedirectError),
    /// The service refused the request.
    Service(ServiceError),
    /// The service did it, but its response cannot be read.
    Decode(DecodeError),
    /// The service did it, but a header of its response is missing, or cannot be read.
    Header(HeaderError),
    /// The page before was read, but does not say where the next begins.
    Continuation(ContinuationError),
    /// The long-running operation was accepted and failed later.
    Operation(OperationError),
    /// The long-running operation cannot be followed, or was not done in time.
    Waiting(WaitError),
}

/// Reports an accepted response that cannot be read.
#[derive(Debug)]
#[non_exhaustive]
pub struct DecodeError {
    /// Gives the HTTP status.
    pub status: u16,
    /// Counts the bytes of the body.
    pub length: usize,
    /// Says what is wrong with the body.
    pub problem: XmlError,
}

/// Reports a page that does not say where the next begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContinuationError {
    /// The next page begins where a page began before, so that reading would never end.
    Repeats,
    /// The header that says it is not text.
    NoText,
    /// The link that says it is none.
    NoLink,
}

/// Reports a long-running operation that failed. Its texts are made fit to be shown, as those of [`ServiceError`] are.
#[derive(Debug)]
#[non_exhaustive]
pub struct OperationError {
    /// Gives its id, under which it can still be looked up.
    pub operation_id: String,
    /// Gives the state in which it ended, in the service's word.
    pub state: String,
    /// Gives the HTTP status of its outcome, where the service says it.
    pub status: Option<u16>,
    /// Gives the service's error code.
    pub code: Option<String>,
    /// Gives the service's message.
    pub message: Option<String>,
}

/// Reports a long-running operation whose end is not known. What the service was asked goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WaitError {
    /// The response names no operation that could be followed.
    NoOperationId {
        /// Gives the HTTP status.
        status: u16,
        /// Names the header that should have had the id; empty where the body should.
        header: &'static str,
    },
    /// The operation was not done within the limit of the wait.
    TimedOut {
        /// Gives the limit.
        limit: Duration,
    },
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
            has_spent_stream: false,
        }))
    }

    /// With the answer that it came from.
    pub(crate) fn with_answer(mut self, answer: Option<HttpResponse>, request_id: Option<String>) -> Self {
        self.0.answer = answer;
        self.0.request_id = request_id.map(String::into_boxed_str);
        self
    }

    /// Of a call whose body is a stream that can be sent only once.
    pub(super) fn with_spent_stream(mut self) -> Self {
        self.0.has_spent_stream = true;
        self
    }

    /// With what trying again was worth.
    pub(crate) fn with_attempts(mut self, attempts: u32, retryable: bool, retry_after: Option<Duration>) -> Self {
        (self.0.attempts, self.0.retryable, self.0.retry_after) = (attempts, retryable, retry_after);
        self
    }

    /// With the id of an operation that goes on regardless.
    pub(super) fn with_pending(mut self, operation_id: &str, shown: String) -> Self {
        self.0.pending = Some((operation_id.into(), shown.into()));
        self
    }

    /// Returns what went wrong, by stage.
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// Returns the id of the operation that was called, such as `extensions.add`.
    pub fn operation(&self) -> &'static str {
        self.0.operation
    }

    /// Returns the service's error code, of its error response or of the long-running operation that failed.
    pub fn code(&self) -> Option<&str> {
        match &self.0.kind {
            ErrorKind::Service(error) => error.code.as_deref(),
            ErrorKind::Operation(error) => error.code.as_deref(),
            _ => None,
        }
    }

    /// Returns the HTTP status of the response; of a long-running operation that failed, that of its outcome.
    pub fn status(&self) -> Option<u16> {
        match &self.0.kind {
            ErrorKind::Operation(error) => error.status,
            _ => self.0.answer.as_ref().map(|answer| answer.status),
        }
    }

    /// Returns the id under which the service knows the request, as it may be shown: without what was secret in the
    /// request.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Says whether the same call may be made again: what went wrong may pass, and either nothing was done, or doing it
    /// twice does no harm. Says so too after the client has already retried.
    pub fn is_retryable(&self) -> bool {
        self.0.retryable
    }

    /// Returns how long the service asks to wait before the next request (`Retry-After`).
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Counts how many times the request was sent, without redirects.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Returns the id of a long-running operation that goes on although waiting for it failed.
    pub fn pending_operation(&self) -> Option<&str> {
        self.0.pending.as_ref().map(|(id, _)| &**id)
    }

    /// Returns the headers of the response.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.answer.as_ref().map(|answer| &answer.headers)
    }

    /// Returns the body of the response, as far as it was received. It is never shown otherwise, since it may hold
    /// secrets.
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
        if self.0.has_spent_stream {
            notes.push("not repeated, since its body is a stream that can be sent only once".to_owned());
        }
        if let Some(id) = &self.0.request_id {
            notes.push(format!("request {id}"));
        }
        if let Some((_, id)) = &self.0.pending {
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
            Self::Decode(_) | Self::Header(_) => "decode".into(),
            Self::Continuation(_) => "continuation".into(),
            Self::Operation(_) => "operation".into(),
            Self::Waiting(WaitError::NoOperationId { .. }) => "waiting".into(),
            Self::Waiting(WaitError::TimedOut { .. }) => "timeout".into(),
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
            Self::Header(error) => write!(f, "the answer cannot be read: {error}"),
            Self::Continuation(error) => fmt::Display::fmt(error, f),
            Self::Operation(error) => fmt::Display::fmt(error, f),
            Self::Waiting(error) => fmt::Display::fmt(error, f),
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
            Self::Header(error) => error.source(),
            Self::Continuation(error) => error.source(),
            Self::Operation(error) => error.source(),
            Self::Waiting(error) => error.source(),
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
            Self::NoLink => "where the service goes on is no address, so the rest cannot be read",
            Self::NoText => "where the service goes on is no text, so the rest cannot be read",
        })
    }
}

impl std::error::Error for ContinuationError {}

impl fmt::Display for OperationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "operation {} ended as {}", self.operation_id, self.state)?;
        let status = self.status.map(|status| status.to_string());
        // A service may have no other codes than statuses.
        let code = self.code.as_ref().filter(|code| Some(*code) != status.as_ref());
        if status.is_some() || code.is_some() {
            f.write_str(":")?;
        }
        for part in [status.as_ref(), code].into_iter().flatten() {
            write!(f, " {part}")?;
        }
        self.message.as_ref().map_or(Ok(()), |message| write!(f, ": {message}"))
    }
}

impl std::error::Error for OperationError {}

impl fmt::Display for WaitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoOperationId { status, header: "" } => write!(
                f,
                "the service accepted it ({status}) without an id in its answer, so its end cannot be waited for"
            ),
            Self::NoOperationId { status, header } => write!(
                f,
                "the service accepted it ({status}) without an id in the header `{header}`, so its end cannot be waited for"
            ),
            Self::TimedOut { limit } => write!(f, "the service was not done within {limit:?}; the wait can be resumed"),
        }
    }
}

impl std::error::Error for WaitError {}
