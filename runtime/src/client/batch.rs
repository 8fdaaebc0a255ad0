//! Calls that are sent together, in one request.
//!
//! In: calls, which are not sent by themselves, and the answer to all of them. Out: the value of each by what adding it
//! gave. Encoding and signing are done where they are for single calls.

use std::fmt;
use std::marker::PhantomData;

use http::header::CONTENT_TYPE;
use http::{HeaderName, HeaderValue};

use super::call::Call;
use super::error::Error;
use super::message::HttpResponse;
use super::plan::Plan;
use super::reply::{FromReply, RawReply};
use super::span;
use crate::multipart::{Part, boundary, parts};
use crate::{Bytes, Operation};

/// Collects calls that are sent in one request, to an operation that takes such.
///
/// ```ignore
/// let mut batch = Batch::new();
/// let first = batch.add(client.beds().drop("peas"));
/// let mut answers = client.garden().submit(batch).await?;
/// answers.take(first)?;
/// ```
#[derive(Default)]
pub struct Batch<'a> {
    plans: Vec<Plan<'a>>,
}

/// Stands for a call in a [`Batch`]: takes its value out of the answer.
pub struct BatchPart<T> {
    number: usize,
    operation: &'static Operation,
    value: PhantomData<fn() -> T>,
}

impl<'a> Batch<'a> {
    /// Makes one without calls.
    pub fn new() -> Self {
        Self { plans: Vec::new() }
    }

    /// Adds a call. What it says of versions, timeouts and limits of answers does not hold: those are the batch's.
    pub fn add<T: FromReply, O>(&mut self, call: Call<'a, T, O>) -> BatchPart<T> {
        let part = BatchPart { number: self.plans.len(), operation: call.plan.operation, value: PhantomData };
        self.plans.push(*call.plan);
        part
    }

    /// Counts the calls.
    pub fn len(&self) -> usize {
        self.plans.len()
    }

    /// Says whether there are no calls.
    pub fn is_empty(&self) -> bool {
        self.plans.is_empty()
    }

    pub(super) fn into_plans(self) -> Vec<Plan<'a>> {
        self.plans
    }
}

impl fmt::Debug for Batch<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.plans.iter().map(|plan| plan.operation.id)).finish()
    }
}

impl<T> fmt::Debug for BatchPart<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BatchPart({}, {})", self.number, self.operation.id)
    }
}

/// Holds what a service answered to the calls of a [`Batch`].
#[derive(Debug)]
pub struct BatchReply {
    answer: RawReply,
    responses: Vec<Option<HttpResponse>>,
}

impl BatchReply {
    /// Takes the value of a call.
    ///
    /// # Errors
    /// Fails as the call would have, and where the answer has nothing for it.
    pub fn take<T: FromReply>(&mut self, part: BatchPart<T>) -> Result<T, Error> {
        let calls = &self.answer.request.parts;
        let call = calls.get(part.number).filter(|call| std::ptr::eq(call.request.operation, part.operation));
        let response = self.responses.get_mut(part.number).and_then(Option::take);
        let (Some(call), Some(response)) = (call, response) else {
            return Err(self.answer.lacks("one that answers every call"));
        };
        let read = call.read_part(response, self.answer.sensitive.clone());
        span::told(read.and_then(|answer| T::from_reply(&answer)))
    }
}

impl FromReply for BatchReply {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        let content_type = answer.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let calls = answer.request.parts.len();
        let boundary = boundary(content_type.unwrap_or_default());
        let body = answer.body();
        let found = boundary.and_then(|boundary| parts(body, &boundary, calls));
        let found = found.map_err(|_| answer.lacks("a body of several answers"))?;
        let mut responses: Vec<Option<HttpResponse>> = vec![None; calls];
        for part in found {
            let place = part.id.parse::<usize>().ok().and_then(|number| responses.get_mut(number));
            let response = response(&part, body).ok_or_else(|| answer.lacks("a body of several answers"))?;
            if let Some(place) = place {
                *place = Some(response);
            }
        }
        Ok(Self { answer: answer.clone(), responses })
    }
}

/// An answer in the body of several.
fn response(part: &Part<'_>, whole: &Bytes) -> Option<HttpResponse> {
    let mut words = part.start.split(' ');
    let (protocol, status) = (words.next()?, words.next()?);
    let mut response = HttpResponse::new(status.parse().ok().filter(|_| protocol.starts_with("HTTP/"))?);
    for (name, value) in &part.headers {
        response.headers.append(name.parse::<HeaderName>().ok()?, HeaderValue::from_str(value).ok()?);
    }
    response.body = whole.slice_ref(part.body);
    Some(response)
}
