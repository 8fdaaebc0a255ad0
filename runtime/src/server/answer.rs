//! What a method answers.
//!
//! In: the value of an operation's answer, perhaps with a status and headers. Out: a response in the version that was
//! asked for, without what that version does not have.

use std::sync::Arc;

use futures_core::Stream;
use http::{HeaderMap, HeaderName, HeaderValue};

use super::content::Content;
use super::error_response::ErrorResponse;
use super::incoming::Incoming;
use super::items::{Following, Listing};
use super::prebuilt::Prebuilt;
use super::response::Response;

/// Represents what a server's method returns: an answer, or the error response with which the request is refused.
pub type Outcome<T> = Result<Answer<T>, ErrorResponse>;

/// Holds the value that answers a request. A plain value becomes one by `into()`; the status is then the operation's
/// usual one.
#[derive(Clone, Debug)]
pub struct Answer<T> {
    value: AnswerValue<T>,
    status: Option<u16>,
    headers: HeaderMap,
    following: Option<Following<T>>,
}

/// A value of one answer, or of many.
#[derive(Clone, Debug)]
enum AnswerValue<T> {
    Owned(T),
    Prebuilt(Arc<Prebuilt<T>>),
}

impl<T> AnswerValue<T> {
    fn get(&self) -> &T {
        match self {
            Self::Owned(value) => value,
            Self::Prebuilt(prebuilt) => prebuilt,
        }
    }
}

impl<T: PartialEq> PartialEq for AnswerValue<T> {
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
    }
}

impl<T: PartialEq> PartialEq for Answer<T> {
    fn eq(&self, other: &Self) -> bool {
        let is_same = match (&self.following, &other.following) {
            (Some(one), Some(other)) => one.is(other),
            (one, other) => one.is_none() && other.is_none(),
        };
        is_same && self.value == other.value && self.status == other.status && self.headers == other.headers
    }
}

impl<T> Answer<T> {
    /// Answers with that value.
    pub fn new(value: T) -> Self {
        Self::of(AnswerValue::Owned(value))
    }

    fn of(value: AnswerValue<T>) -> Self {
        Self { value, status: None, headers: HeaderMap::new(), following: None }
    }

    /// Sets another status than the operation's usual one.
    #[must_use]
    pub fn status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    /// Adds a header. One whose name or value HTTP cannot carry is left out.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), value.parse::<HeaderValue>()) {
            self.headers.insert(name, value);
        }
        self
    }

    /// Adds items to the list of the value, which has none itself. They are written while they are sent, one after the other
    /// as the client takes them, in constant memory: a list may have any length. When one fails, or cannot be written, the
    /// response breaks off.
    #[must_use]
    pub fn with_items<S, E>(mut self, items: S) -> Self
    where
        T: Listing,
        S: Stream<Item = Result<T::Item, E>> + Send + 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        self.following = Some(Following::new(items));
        self
    }

    /// Returns the value.
    pub fn into_value(self) -> T
    where
        T: Clone,
    {
        match self.value {
            AnswerValue::Owned(value) => value,
            AnswerValue::Prebuilt(prebuilt) => T::clone(&prebuilt),
        }
    }
}

impl<T> From<T> for Answer<T> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

impl<T> From<Arc<Prebuilt<T>>> for Answer<T> {
    fn from(prebuilt: Arc<Prebuilt<T>>) -> Self {
        Self::of(AnswerValue::Prebuilt(prebuilt))
    }
}

impl<T: Content> Answer<T> {
    /// Writes the response to that request, in the version that it asks for. Generated code calls it.
    ///
    /// # Errors
    /// Fails when the value cannot be written.
    pub fn respond(self, request: &Incoming) -> Result<Response, ErrorResponse> {
        let mut response = match &self.value {
            AnswerValue::Owned(value) => value.write(request)?,
            AnswerValue::Prebuilt(prebuilt) => prebuilt.write(request)?,
        };
        if let Some(following) = self.following {
            response = following.begin(self.value.get(), request, response)?;
        }
        response.add_constants(request)?;
        if let Some(status) = self.status {
            response.status = status;
        }
        if !self.headers.is_empty() {
            response.headers.extend(self.headers);
        }
        Ok(response)
    }
}
