//! What was sent and what came back: headers and bodies of an exchange, as far as somebody looks at them.
//!
//! In: messages, as they pass. Out: their headers as text, and so much of their bodies. What proves who somebody is never gets
//! in; which values are secret by the description is known when somebody looks, and not here.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use axum::body::{Bytes, HttpBody};
use http::HeaderMap;
use http::header::{AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION, SET_COOKIE};
use hyper::body::{Frame, SizeHint};

/// How many bytes of a body are remembered.
pub(crate) const MAX_BODY_BYTES: usize = 16 << 10;

/// In the place of a value that nobody is to see.
pub(crate) const HIDDEN: &str = "REDACTED";

/// Both messages of an exchange.
#[derive(Debug, Default)]
pub(crate) struct Contents {
    pub(crate) request: Message,
    pub(crate) response: Message,
}

/// A message.
#[derive(Debug, Default)]
pub(crate) struct Message {
    /// A line for each.
    headers: String,
    /// Its beginning.
    pub(crate) body: Bytes,
    /// Of the whole body, as far as it came.
    pub(crate) body_bytes: usize,
}

impl Message {
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        let length = headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 3).sum();
        let mut text = String::with_capacity(length);
        for (name, value) in headers {
            let hidden =
                value.is_sensitive() || [AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION, SET_COOKIE].contains(name);
            text.push_str(name.as_str());
            text.push_str(": ");
            text.push_str(if hidden { HIDDEN } else { value.to_str().unwrap_or("…") });
            text.push('\n');
        }
        Self { headers: text, ..Self::default() }
    }

    /// With that body, which may be kept as long as the message.
    pub(crate) fn with_body(mut self, body: &Bytes) -> Self {
        self.body_bytes = body.len();
        self.body = match body.get(..MAX_BODY_BYTES) {
            Some(beginning) if body.len() > MAX_BODY_BYTES => Bytes::copy_from_slice(beginning),
            _ => body.clone(),
        };
        self
    }

    /// Names and values.
    pub(crate) fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.lines().filter_map(|line| line.split_once(": "))
    }
}

/// What passed of a body so far.
#[derive(Debug, Default)]
pub(crate) struct Passed {
    beginning: Vec<u8>,
    bytes: usize,
}

/// A body whose beginning is remembered.
#[derive(Debug)]
pub(crate) struct WatchedBody<B> {
    body: B,
    passed: Option<Arc<Mutex<Passed>>>,
}

impl<B: HttpBody> WatchedBody<B> {
    /// The body, and where it is remembered; of none, nothing is.
    pub(crate) fn new(body: B) -> (Self, Option<Arc<Mutex<Passed>>>) {
        let passed = (!body.is_end_stream()).then(Arc::default);
        (Self { body, passed: passed.clone() }, passed)
    }
}

impl Message {
    /// With what passed of its body.
    pub(crate) fn with_passed(mut self, passed: Option<&Mutex<Passed>>) -> Self {
        if let Some(passed) = passed {
            let passed = std::mem::take(&mut *passed.lock().unwrap_or_else(PoisonError::into_inner));
            (self.body, self.body_bytes) = (passed.beginning.into(), passed.bytes);
        }
        self
    }
}

impl<B: HttpBody<Data = Bytes> + Unpin> HttpBody for WatchedBody<B> {
    type Data = Bytes;
    type Error = B::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let polled = Pin::new(&mut self.body).poll_frame(context);
        if let (Poll::Ready(Some(Ok(frame))), Some(passed)) = (&polled, &self.passed)
            && let Some(data) = frame.data_ref()
        {
            let mut passed = passed.lock().unwrap_or_else(PoisonError::into_inner);
            let room = MAX_BODY_BYTES - passed.beginning.len();
            passed.beginning.extend_from_slice(&data[..data.len().min(room)]);
            passed.bytes += data.len();
        }
        polled
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
