//! From an accepted answer to the value that the application gets.
//!
//! In: status, headers and body of an answer. Out: a record, a text, bytes, nothing, or the id of what goes on; with or
//! without what came along. Records are filled through their trait, so nothing is compiled per operation but this.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue};

use super::error::{DecodeError, Error, ErrorKind};
use super::message::HttpResponse;
use crate::xml::{Decoding, XmlError, XmlErrorKind, decode_into};
use crate::{Body, ExpectedResponse, Operation, Record, Version};

/// An accepted answer, as it came.
#[derive(Clone)]
pub struct RawReply {
    pub(super) operation: &'static Operation,
    pub(super) accepted: &'static ExpectedResponse,
    pub(super) response: HttpResponse,
    pub(super) request_id: Option<String>,
    pub(super) version: Version,
    /// Values of the request's headers that later answers may quote and nobody may see.
    pub(super) sensitive: Vec<HeaderValue>,
}

impl RawReply {
    /// HTTP status.
    pub fn status(&self) -> u16 {
        self.response.status
    }

    /// Under which the service knows the request.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// All headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.response.headers
    }

    /// The body as it came.
    pub fn body(&self) -> &Bytes {
        &self.response.body
    }

    /// The version that was sent; another than the client's where it was raised.
    pub fn version(&self) -> Version {
        self.version
    }

    /// Fills a record from the body.
    ///
    /// # Errors
    /// When the body is no such element.
    pub fn fill(&self, record: &mut dyn Record) -> Result<(), Error> {
        let decoding = Decoding::default().version(self.version);
        match decode_into(record, &self.response.body, &decoding) {
            Ok(_unknown) => Ok(()),
            Err(problem) => Err(self.unreadable(problem)),
        }
    }

    /// What the answer is as a value, such as an element.
    ///
    /// # Errors
    /// When the body is no such value.
    pub fn read<T: FromReply>(&self) -> Result<T, Error> {
        T::from_reply(self)
    }

    fn unreadable(&self, problem: XmlError) -> Error {
        let error = DecodeError { status: self.response.status, length: self.response.body.len(), problem };
        Error::new(self.operation.id, ErrorKind::Decode(error))
            .with_answer(Some(self.response.clone()), self.request_id.clone())
    }
}

impl fmt::Debug for RawReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawReply")
            .field("operation", &self.operation.id)
            .field("request_id", &self.request_id)
            .field("version", &self.version)
            .field("response", &self.response)
            .finish()
    }
}

/// What an answer can become.
pub trait FromReply: Sized {
    /// The value of an accepted answer.
    ///
    /// # Errors
    /// When the answer has no such value.
    fn from_reply(answer: &RawReply) -> Result<Self, Error>;
}

impl<R: Record> FromReply for R {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        let mut record = R::empty();
        answer.fill(&mut record)?;
        Ok(record)
    }
}

/// As it came; for operations whose answers are different elements by status.
impl FromReply for RawReply {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        Ok(answer.clone())
    }
}

/// Nothing is of interest but that it was accepted.
impl FromReply for () {
    fn from_reply(_answer: &RawReply) -> Result<Self, Error> {
        Ok(())
    }
}

impl FromReply for Bytes {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        Ok(answer.response.body.clone())
    }
}

impl FromReply for Vec<u8> {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        Ok(answer.response.body.to_vec())
    }
}

impl FromReply for String {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        let text = std::str::from_utf8(&answer.response.body);
        text.map(str::to_owned).map_err(|error| {
            let kind = XmlErrorKind::Text { expected: "UTF-8" };
            answer.unreadable(XmlError { kind, path: String::new(), offset: error.valid_up_to() })
        })
    }
}

/// Nothing where the status is one whose answers carry nothing.
impl<T: FromReply> FromReply for Option<T> {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        match answer.accepted.body {
            Body::None => Ok(None),
            _ => T::from_reply(answer).map(Some),
        }
    }
}

/// What an accepted long-running operation is known by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    operation_id: Option<String>,
    request_id: Option<String>,
    status: u16,
}

impl Accepted {
    /// Under which the operation can be followed, by this process or another; `None` when the service gave no id.
    pub fn operation_id(&self) -> Option<&str> {
        self.operation_id.as_deref()
    }

    /// Under which the service knows the request.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// HTTP status: 202, or another when it was done at once.
    pub fn status(&self) -> u16 {
        self.status
    }
}

impl FromReply for Accepted {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        let header = answer.operation.long_running.map(|rule| rule.request_id);
        let operation_id = header.and_then(|name| answer.response.header_text(name)).map(str::to_owned);
        Ok(Self { operation_id, request_id: answer.request_id.clone(), status: answer.response.status })
    }
}

/// A value and what came with it. It stands for the value wherever a reference is enough.
#[derive(Clone, Debug)]
pub struct Reply<T> {
    value: T,
    answer: RawReply,
}

impl<T> Reply<T> {
    /// The value alone.
    pub fn into_value(self) -> T {
        self.value
    }

    /// The value.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// HTTP status.
    pub fn status(&self) -> u16 {
        self.answer.status()
    }

    /// Under which the service knows the request.
    pub fn request_id(&self) -> Option<&str> {
        self.answer.request_id()
    }

    /// All headers.
    pub fn headers(&self) -> &HeaderMap {
        self.answer.headers()
    }

    /// The version that was sent; another than the client's where it was raised.
    pub fn version(&self) -> Version {
        self.answer.version()
    }

    /// The answer as it came.
    pub fn raw(&self) -> &RawReply {
        &self.answer
    }
}

impl<T> Deref for Reply<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: FromReply> FromReply for Reply<T> {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        Ok(Self { value: T::from_reply(answer)?, answer: answer.clone() })
    }
}
