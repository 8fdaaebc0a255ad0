//! What a method answers.
//!
//! In: the value of an operation's answer, perhaps with a status and headers. Out: a response in the version that was
//! asked for, without what that version does not have.

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};

use super::fault::Fault;
use super::handler::Response;
use super::incoming::Incoming;
use super::kept::Kept;
use crate::xml::encode_answer;
use crate::{Body, Record};

/// The content type of elements.
pub(super) const XML: &str = "application/xml; charset=utf-8";

/// What a server's method returns.
pub type Outcome<T> = Result<Answer<T>, Fault>;

/// The value of an answer. A plain value becomes one by `into()`; the status is then the operation's usual one.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer<T> {
    value: Held<T>,
    status: Option<u16>,
    headers: HeaderMap,
}

/// A value of one answer, or of many.
#[derive(Clone, Debug)]
enum Held<T> {
    Own(T),
    Kept(Arc<Kept<T>>),
}

impl<T> Held<T> {
    fn get(&self) -> &T {
        match self {
            Self::Own(value) => value,
            Self::Kept(kept) => kept,
        }
    }
}

impl<T: PartialEq> PartialEq for Held<T> {
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
    }
}

impl<T> Answer<T> {
    /// With that value.
    pub fn new(value: T) -> Self {
        Self::of(Held::Own(value))
    }

    fn of(value: Held<T>) -> Self {
        Self { value, status: None, headers: HeaderMap::new() }
    }

    /// With another status than the operation's usual one.
    #[must_use]
    pub fn status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    /// With a header. One whose name or value HTTP cannot carry is left out.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), value.parse::<HeaderValue>()) {
            self.headers.insert(name, value);
        }
        self
    }

    /// The value.
    pub fn into_value(self) -> T
    where
        T: Clone,
    {
        match self.value {
            Held::Own(value) => value,
            Held::Kept(kept) => T::clone(&kept),
        }
    }
}

impl<T> From<T> for Answer<T> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

impl<T> From<Arc<Kept<T>>> for Answer<T> {
    fn from(kept: Arc<Kept<T>>) -> Self {
        Self::of(Held::Kept(kept))
    }
}

impl<T: Content> Answer<T> {
    /// The response to that request. Generated code calls it.
    ///
    /// # Errors
    /// When the value cannot be written.
    pub fn respond(self, request: &Incoming) -> Result<Response, Fault> {
        let mut response = match &self.value {
            Held::Own(value) => value.write(request)?,
            Held::Kept(kept) => kept.write(request)?,
        };
        if let Some(status) = self.status {
            response.status = status;
        }
        if !self.headers.is_empty() {
            response.headers.extend(self.headers);
        }
        Ok(response)
    }
}

/// A value that an answer can carry. The response depends on the value, and on operation and version of the request.
pub trait Content {
    /// The response with the operation's usual status for it.
    ///
    /// # Errors
    /// When it cannot be written.
    fn write(&self, request: &Incoming) -> Result<Response, Fault>;
}

/// The first accepted status whose answers carry such a body.
fn status(request: &Incoming, fits: impl Fn(&Body) -> bool) -> u16 {
    let responses = request.operation().responses;
    let fitting = responses.iter().find(|response| fits(&response.body)).or(responses.first());
    fitting.map_or(200, |response| response.status)
}

impl Content for () {
    fn write(&self, request: &Incoming) -> Result<Response, Fault> {
        Ok(Response::of(status(request, |body| matches!(body, Body::None)), Bytes::new(), None))
    }
}

/// An element as it is known only at run time.
impl Content for Box<dyn Record> {
    fn write(&self, request: &Incoming) -> Result<Response, Fault> {
        element(&**self, request)
    }
}

impl<R: Record> Content for R {
    fn write(&self, request: &Incoming) -> Result<Response, Fault> {
        element(self, request)
    }
}

fn element(record: &dyn Record, request: &Incoming) -> Result<Response, Fault> {
    let shape = record.declared();
    let status = status(request, |body| matches!(body, Body::Element(one) if std::ptr::eq(*one, shape)));
    let (written, left_out) = encode_answer(record, request.version());
    let text = written.map_err(|error| request.failure(format!("the answer cannot be written: {error}")))?;
    let mut response = Response::of(status, Bytes::from(text), Some(XML));
    response.left_out = left_out;
    Ok(response)
}

impl Content for String {
    fn write(&self, request: &Incoming) -> Result<Response, Fault> {
        plain(Bytes::copy_from_slice(self.as_bytes()), request)
    }
}

impl Content for Bytes {
    fn write(&self, request: &Incoming) -> Result<Response, Fault> {
        plain(self.clone(), request)
    }
}

fn plain(content: Bytes, request: &Incoming) -> Result<Response, Fault> {
    let responses = request.operation().responses.iter();
    let mut kinds = responses.filter_map(|response| match response.body {
        Body::Text(kind) | Body::Bytes(kind) | Body::Literal { content_type: kind, .. } => {
            Some((response.status, kind))
        }
        _ => None,
    });
    let (status, kind) = kinds.next().unwrap_or((200, "application/octet-stream"));
    Ok(Response::of(status, content, Some(kind)))
}

/// Nothing is answered with the status whose answers carry nothing.
impl<T: Content> Content for Option<T> {
    fn write(&self, request: &Incoming) -> Result<Response, Fault> {
        match self {
            Some(value) => value.write(request),
            None => ().write(request),
        }
    }
}
