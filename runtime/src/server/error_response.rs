//! What a request is refused with.
//!
//! In: a status, the service's code and a message. Out: an answer as the service writes its errors. Which code stands
//! for what is said by the service's table.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderName, HeaderValue};

use super::error_element;
use super::response::{Response, XML};
use crate::shown::{MAX_CHARACTERS, one_line, shortened};
use crate::value::text_at;
use crate::xml::encode_answer;
use crate::{ErrorCode, Record, Service, Version};

/// How many characters of a code are written.
const MAX_CODE: usize = 200;

/// The status of a code that is known without one.
const UNKNOWN_STATUS: u16 = 400;

/// Describes the error response with which a request is refused: an HTTP status, the service's error code and a
/// message.
///
/// It is written as the service writes its errors, by the service's table: its message in one line of a thousand characters
/// at most, without those that nobody sees.
#[derive(Clone)]
pub struct ErrorResponse {
    status: u16,
    code: String,
    message: String,
    element: Option<Arc<dyn Record>>,
    not_offered: bool,
}

impl ErrorResponse {
    /// Makes an error response with a code of the service, and a message for a person. The status is the code's; 400
    /// where that is not known.
    pub fn new(code: &ErrorCode, message: impl Into<String>) -> Self {
        Self::other(code.status.unwrap_or(UNKNOWN_STATUS), code.code, message)
    }

    /// Makes an error response with any status and code.
    pub fn other(status: u16, code: impl Into<String>, message: impl Into<String>) -> Self {
        Self { status, code: code.into(), message: message.into(), element: None, not_offered: false }
    }

    /// Makes an error response with a code of the service that has an element of its own, as the description says with
    /// `element`. The message is the element's.
    pub fn of(code: &ErrorCode, element: impl Record + 'static) -> Self {
        let message = code.reply.and_then(|reply| text_at(&element, reply.message_path())).unwrap_or_default();
        Self { element: Some(Arc::new(element)), ..Self::new(code, message) }
    }

    /// Sets another status than the code's.
    #[must_use]
    pub fn with_status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// Says that nobody answers the operation, which another handler may.
    pub(super) fn of_nobody(mut self) -> Self {
        self.not_offered = true;
        self
    }

    /// Says whether it is [`Incoming::not_offered`](super::Incoming::not_offered): nobody has answered, and another handler
    /// may.
    pub fn is_not_offered(&self) -> bool {
        self.not_offered
    }

    /// Returns the HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Returns the service's code.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// Returns the message for a person.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// As the service writes it in that version.
    pub(super) fn response(&self, service: &Service, version: Version) -> Response {
        // They may quote the request, which had anything in it, of any length.
        let shown = |text: &str, max| shortened(one_line(text), max);
        let (code, message) = (shown(&self.code, MAX_CODE), shown(&self.message, MAX_CHARACTERS));
        let element = self.element.as_deref().map(|element| encode_answer(element, version));
        let mut response = match (element, service.error) {
            (Some((Ok(written), left_out)), _) => {
                let mut response = Response::of(self.status, Bytes::from(written), Some(XML));
                response.left_out = left_out;
                response
            }
            // What cannot be written of an element is told by code and message.
            (_, Some(reply)) => {
                let written = error_element::write(reply, self.status, &code, &message, version);
                Response::of(self.status, Bytes::from(written), Some(XML))
            }
            (_, None) => {
                let text = format!("{code}: {message}");
                Response::of(self.status, Bytes::from(text), Some("text/plain; charset=utf-8"))
            }
        };
        let header = service.error_code_header.and_then(|name| name.parse::<HeaderName>().ok());
        if let (Some(name), Ok(value)) = (header, HeaderValue::from_str(&code)) {
            response.headers.insert(name, value);
        }
        response
    }
}

impl fmt::Debug for ErrorResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { status, code, message, element, not_offered: _ } = self;
        let element = element.as_deref().map(|element| element.declared().tag);
        let mut debug = f.debug_struct("ErrorResponse");
        debug.field("status", status).field("code", code).field("message", message).field("element", &element).finish()
    }
}

/// Two with elements are equal where they have the same one.
impl PartialEq for ErrorResponse {
    fn eq(&self, other: &Self) -> bool {
        let is_same = match (&self.element, &other.element) {
            (Some(left), Some(right)) => Arc::ptr_eq(left, right),
            (left, right) => left.is_none() && right.is_none(),
        };
        is_same && (self.status, &self.code, &self.message) == (other.status, &other.code, &other.message)
    }
}

impl Eq for ErrorResponse {}

impl fmt::Display for ErrorResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.status, self.code, self.message)
    }
}

impl std::error::Error for ErrorResponse {}
