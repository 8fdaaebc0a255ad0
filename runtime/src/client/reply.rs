//! From an accepted answer to the value that the application gets.
//!
//! In: status, headers and body of an answer. Out: a record, a text, bytes, nothing, or the id of what goes on; with or
//! without headers as a struct, and what came along. Records are filled through their trait, so nothing is compiled per operation but this.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use bytes::Bytes;
use http::HeaderMap;

use super::credential::AttemptSecrets;
use super::error::{DecodeError, Error, ErrorKind};
use super::message::HttpResponse;
use super::prepared_request::PreparedRequest;
use super::secrets::Secrets;
use super::span;
use super::unknown_report::Findings;
use crate::aside::LONG;
use crate::parameter::belongs_to_message;
use crate::value::{Scalar, text_at};
use crate::xml::{Decoding, Envelope, Unknown, XmlError, XmlErrorKind, decode_into};
use crate::{
    Body, ByteStream, ContinuationSource, ExpectedResponse, Kind, Record, ResponseHeaders, Version, WithHeaders,
    headers,
};

/// Holds an accepted response as it came, before it becomes a value.
///
/// An operation whose responses hold different elements by status returns it; [`read`](Self::read) then makes the
/// value.
#[derive(Clone)]
pub struct RawReply {
    /// The request that it answers, whose secrets it may quote.
    pub(super) request: Arc<PreparedRequest>,
    pub(super) accepted: &'static ExpectedResponse,
    pub(super) response: HttpResponse,
    pub(super) request_id: Option<String>,
    /// Whether further pages are asked for.
    pub(super) is_followed: bool,
    /// What the request held that nobody may see.
    pub(super) sensitive: AttemptSecrets,
    /// What was found in it beyond the description.
    pub(super) unknown: Findings,
    /// What stood around the items that were read from it.
    pub(super) envelope: Option<Arc<Envelope>>,
}

impl RawReply {
    /// Returns the HTTP status.
    pub fn status(&self) -> u16 {
        self.response.status
    }

    /// Returns the id under which the service knows the request.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The same as it may be shown.
    pub(super) fn shown_request_id(&self) -> Option<String> {
        self.request_id.as_deref().map(|id| self.secrets().shown(id))
    }

    /// Returns all headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.response.headers
    }

    /// Returns the body as it came; empty where it comes in pieces.
    pub fn body(&self) -> &Bytes {
        &self.response.body
    }

    /// Returns the version that was sent; another than the client's where it was raised.
    pub fn version(&self) -> Version {
        self.request.version
    }

    /// Returns what the body holds beyond the description: elements and attributes that were met when it was read as a
    /// record.
    pub fn unknown(&self) -> Unknown {
        self.unknown.found()
    }

    /// Fills a record from the body.
    ///
    /// # Errors
    /// Fails when the body is not that element.
    pub fn fill(&self, record: &mut dyn Record) -> Result<(), Error> {
        let decoding = self.decoding();
        let read = match &self.envelope {
            Some(envelope) => envelope.decode_into(record, &decoding),
            None => decode_into(record, &self.response.body, &decoding),
        };
        match read {
            Ok(unknown) => {
                self.unknown.note(self.request.operation, self.version(), self.response.status, unknown);
                Ok(())
            }
            Err(problem) => Err(self.unreadable(problem)),
        }
    }

    /// How its document is read.
    pub(super) fn decoding(&self) -> Decoding {
        Decoding::default().version(self.version()).limits(self.request.limits)
    }

    /// Reads the headers that the operation describes.
    ///
    /// # Errors
    /// Fails when one is missing that must be there, or does not hold what it should.
    pub fn read_headers<H: ResponseHeaders>(&self) -> Result<H, Error> {
        let mut headers = H::empty();
        self.fill_headers(&mut headers)?;
        Ok(headers)
    }

    /// The same for any headers; compiled once.
    fn fill_headers(&self, into: &mut dyn ResponseHeaders) -> Result<(), Error> {
        let of_service = [self.request.version_header, self.request.request_id_header];
        let table = into.table();
        let found = self.headers().iter().map(|(name, value)| (name.as_str(), value));
        let found = found.filter(|(name, _)| !belongs_to_message(name, table, &of_service));
        let found: Vec<_> = found.map(|(name, value)| (name, String::from_utf8_lossy(value.as_bytes()))).collect();
        headers::read(into, &found, self.version()).map_err(|error| self.error(ErrorKind::Header(error)))
    }

    /// Reads the response as a value, such as an element.
    ///
    /// # Errors
    /// Fails when the body does not hold such a value.
    pub fn read<T: FromReply>(&self) -> Result<T, Error> {
        T::from_reply(self)
    }

    /// Reads the body as a value that is one text.
    ///
    /// # Errors
    /// Fails when the body is no such text.
    pub fn read_value<S: Scalar>(&self) -> Result<S, Error> {
        let kind = match self.accepted.body {
            Body::Value { kind, .. } => kind,
            _ => Kind::String,
        };
        let text = std::str::from_utf8(&self.response.body).ok();
        let value = text.and_then(|text| S::from_wire_as(Cow::Borrowed(text.trim()), &kind));
        value.ok_or_else(|| self.lacks(S::EXPECTED))
    }

    /// Reports that the body is something else.
    pub(super) fn lacks(&self, expected: &'static str) -> Error {
        let kind = XmlErrorKind::Text { expected };
        self.unreadable(XmlError { kind, path: String::new(), offset: 0 })
    }

    fn unreadable(&self, problem: XmlError) -> Error {
        self.unreadable_after(self.response.body.len(), problem)
    }

    /// What is wrong with it, of which so many bytes were read.
    pub(super) fn unreadable_after(&self, length: usize, problem: XmlError) -> Error {
        self.error(ErrorKind::Decode(DecodeError { status: self.response.status, length, problem }))
    }

    /// What names the operation that goes on, where the answer says it.
    pub(super) fn operation_id(&self) -> Result<Option<String>, Error> {
        let Some(rule) = self.request.operation.long_running else { return Ok(None) };
        let id = match (rule.request_id_element, self.described_body()) {
            (None, _) if rule.request_id == self.request.request_id_header => self.request_id.clone(),
            (None, _) => self.response.header_text(rule.request_id).map(str::to_owned),
            (Some(path), Body::Element(shape)) if !self.is_empty() => {
                let mut record = shape.record();
                let read = self.fill(&mut *record);
                // What came before the damage is there.
                match (text_at(&*record, path.iter().copied()), read) {
                    (Some(id), _) => Some(id),
                    (None, Ok(())) => None,
                    (None, Err(error)) => return Err(error),
                }
            }
            (Some(_), _) => None,
        };
        Ok(id.map(|id| id.trim().to_owned()).filter(|id| !id.is_empty()))
    }

    /// Returns what the description says that the body is, in the version that was sent.
    pub fn described_body(&self) -> Body {
        self.accepted.body_at(self.version())
    }

    /// Tells whoever reads the log that only the first of several pages was read.
    fn warn_of_further_pages(&self, record: &dyn Record) {
        let Some(rule) = self.request.operation.continuation.filter(|_| !self.is_followed) else { return };
        let has_more = match (rule.source, self.accepted.body) {
            (ContinuationSource::Header(name), _) => {
                self.headers().get(name).is_some_and(|value| !value.as_bytes().trim_ascii().is_empty())
            }
            (ContinuationSource::Element(path), Body::Element(shape)) if std::ptr::eq(shape, record.declared()) => {
                text_at(record, path.iter().copied()).is_some_and(|text| !text.trim().is_empty())
            }
            (ContinuationSource::Element(_), _) => false,
        };
        if has_more {
            span::further_pages(self.request.operation.id);
        }
    }

    /// Whether it carries nothing, where it may; a text may always be empty.
    pub(super) fn is_empty(&self) -> bool {
        matches!(self.accepted.body, Body::Element(_))
            && self.accepted.may_be_empty(self.version())
            && self.response.body.trim_ascii().is_empty()
    }

    /// Whether reading it would hold up its thread for more than a millisecond or so.
    pub(super) fn is_long(&self) -> bool {
        self.response.body.len() > LONG
    }

    /// What is wrong with it, told without what was secret in the request.
    pub(super) fn error(&self, kind: ErrorKind) -> Error {
        Error::new(self.request.operation.id, kind).with_answer(Some(self.response.clone()), self.shown_request_id())
    }

    /// The request that began what goes on: of a poll's answer, the one that the poll asks about.
    pub(super) fn begun(&self) -> Option<&PreparedRequest> {
        let own = Some(&*self.request).filter(|request| request.follow_up.is_some());
        own.or(self.request.begun_by.as_ref().map(|begun| &*begun.request))
    }

    /// The secrets of the request.
    pub(super) fn secrets(&self) -> Secrets {
        self.request.secrets(&self.sensitive)
    }
}

impl fmt::Debug for RawReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawReply")
            .field("operation", &self.request.operation.id)
            .field("request_id", &self.shown_request_id())
            .field("version", &self.version())
            .field("response", &self.response)
            .finish()
    }
}

/// Describes what an accepted response can become: a record, a text, bytes, nothing, or an
/// [`Accepted`](super::Accepted); any of them together with the headers that the operation describes ([`WithHeaders`]),
/// and those headers alone.
pub trait FromReply: Sized + Send + 'static {
    /// Makes the value of an accepted response.
    ///
    /// # Errors
    /// Fails when the response does not hold such a value.
    fn from_reply(answer: &RawReply) -> Result<Self, Error>;

    /// Does the same with a response that nobody else needs: what keeps it needs no copy.
    #[doc(hidden)]
    fn from_own(answer: Box<RawReply>) -> Result<Self, Error> {
        Self::from_reply(&answer)
    }
}

impl<R: Record + 'static> FromReply for R {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        let mut record = R::empty();
        answer.fill(&mut record)?;
        answer.warn_of_further_pages(&record);
        Ok(record)
    }
}

/// Keeps the response as it came; for operations whose responses hold different elements by status.
impl FromReply for RawReply {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        Ok(answer.clone())
    }

    fn from_own(answer: Box<RawReply>) -> Result<Self, Error> {
        Ok(*answer)
    }
}

/// Reads both, the headers last: what is wrong with the body says more.
impl<B: FromReply, H: ResponseHeaders> FromReply for WithHeaders<B, H> {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        Ok(Self { body: B::from_reply(answer)?, headers: answer.read_headers()? })
    }
}

/// Keeps nothing but that the request was accepted.
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

/// Gives the body in pieces, as they come. Of clones, whoever begins to read has it alone.
impl FromReply for ByteStream {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        let whole = || ByteStream::from(answer.response.body.clone());
        Ok(answer.response.stream.clone().unwrap_or_else(whole))
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

/// Is `None` where such an answer carries nothing in the version that was sent, or may carry nothing and is empty.
impl<T: FromReply> FromReply for Option<T> {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        match answer.described_body() {
            Body::None => Ok(None),
            _ if answer.is_empty() => Ok(None),
            _ => T::from_reply(answer).map(Some),
        }
    }
}

/// Holds a value and what came with it: status, headers and request id. It dereferences to the value.
#[derive(Clone, Debug)]
pub struct Reply<T> {
    value: T,
    answer: RawReply,
}

impl<T> Reply<T> {
    /// Returns the value alone.
    pub fn into_value(self) -> T {
        self.value
    }

    /// Returns the value.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// Returns the HTTP status.
    pub fn status(&self) -> u16 {
        self.answer.status()
    }

    /// Returns the id under which the service knows the request.
    pub fn request_id(&self) -> Option<&str> {
        self.answer.request_id()
    }

    /// Returns all headers.
    pub fn headers(&self) -> &HeaderMap {
        self.answer.headers()
    }

    /// Returns the version that was sent; another than the client's where it was raised.
    pub fn version(&self) -> Version {
        self.answer.version()
    }

    /// Returns what the answer holds beyond the description: the paths of elements and attributes that no field has.
    pub fn unknown(&self) -> Unknown {
        self.answer.unknown()
    }

    /// Returns the response as it came.
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
        Self::from_own(Box::new(answer.clone()))
    }

    fn from_own(answer: Box<RawReply>) -> Result<Self, Error> {
        Ok(Self { value: T::from_reply(&answer)?, answer: *answer })
    }
}
