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
use super::operation_error::{OperationError, WaitError};
use super::redirect::RedirectError;
use super::request_error::RequestError;
use super::service_error::ServiceError;
use super::transport_error::{TransportError, TransportErrorKind};
use crate::xml::{EncodeError, XmlError};
use crate::{ErrorCode, HeaderError};

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
    /// What a person may check.
    hint: Option<Box<str>>,
    /// Whoever listens knows of it.
    is_told: bool,
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
            hint: None,
            is_told: false,
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

    /// With what a person may check.
    pub(super) fn with_hint(mut self, hint: Option<String>) -> Self {
        self.0.hint = hint.map(String::into_boxed_str);
        self
    }

    /// Whether it is told for the first time.
    pub(super) fn is_told_now(&mut self) -> bool {
        !std::mem::replace(&mut self.0.is_told, true)
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

    /// Of a question for the state of an operation that was begun earlier: a service that has nothing of that id does
    /// not know the operation, which is then nothing that goes on.
    pub(super) fn about_operation(mut self, operation_id: &str, shown: String) -> Self {
        match self.0.kind {
            ErrorKind::Service(refusal) if matches!(refusal.status, 404 | 410) => {
                self.0.kind = ErrorKind::Waiting(WaitError::UnknownOperation { operation_id: shown, refusal });
                self
            }
            _ => self.with_pending(operation_id, shown),
        }
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
            ErrorKind::Service(error) | ErrorKind::Waiting(WaitError::UnknownOperation { refusal: error, .. }) => {
                error.code.as_deref()
            }
            ErrorKind::Operation(error) => error.code.as_deref(),
            _ => None,
        }
    }

    /// Says whether the service, or the long-running operation that failed, gave that code.
    ///
    /// ```
    #[doc = include_str!("../../doc/example-service.txt")]
    /// # run(async {
    /// use xms_runtime::client::{ClientCore, HttpResponse, Scripted};
    /// use xms_runtime::{ErrorCode, Retry};
    ///
    /// // Generated for the codes that a description names, such as `error_code::CONFLICT_ERROR`.
    /// const TAKEN: ErrorCode = ErrorCode::new("Taken", Retry::Never);
    ///
    /// # use xms_runtime::Service;
    /// # static SERVICE: Service = Service { error_code_header: Some("x-garden-error"), ..GARDEN };
    /// let refusal = HttpResponse::new(409).header("x-garden-error", "Taken");
    /// # let transport = Scripted::new([refusal]);
    /// # let client: ClientCore = ClientCore::builder(&SERVICE).transport(transport).build()?;
    /// let error = client.call(&GET).path(&"peas").build::<Bed>().await.unwrap_err();
    /// assert!(error.is(&TAKEN));
    /// # Ok(()) });
    /// ```
    pub fn is(&self, code: &ErrorCode) -> bool {
        self.code() == Some(code.code)
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
        if let Some(hint) = &self.0.hint {
            write!(f, "; {hint}")?;
        }
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
            Self::Waiting(WaitError::UnknownOperation { .. }) => "unknown_operation".into(),
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
