//! What was sent and what came back: headers and bodies of an exchange, as far as somebody looks at them.
//!
//! In: messages, as they pass. Out: their headers as text, and so much of their bodies. What proves who somebody is never gets
//! in; which values are secret by the description is known when somebody looks, and not here.

use std::pin::Pin;
use std::str::from_utf8;
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
    /// A line for each, as it came.
    headers: Vec<u8>,
    /// Its beginning.
    pub(crate) body: Bytes,
    /// Of the whole body, as far as it came.
    pub(crate) body_bytes: usize,
}

impl Message {
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        let length = headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 3).sum();
        let mut lines = Vec::with_capacity(length);
        for (name, value) in headers {
            let hidden =
                value.is_sensitive() || [AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION, SET_COOKIE].contains(name);
            lines.extend_from_slice(name.as_str().as_bytes());
            lines.extend_from_slice(b": ");
            lines.extend_from_slice(if hidden { HIDDEN.as_bytes() } else { value.as_bytes() });
            lines.push(b'\n');
        }
        Self { headers: lines, ..Self::default() }
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

    /// Names, and values that are texts.
    pub(crate) fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        let is_shown = |byte: &u8| matches!(byte, b'\t' | b' '..=b'~');
        self.headers.split(|byte| *byte == b'\n').filter_map(move |line| {
            // A name has no colon.
            let (name, value) = line.split_at(line.iter().position(|byte| *byte == b':')?);
            let value = value.get(2..).filter(|value| value.iter().all(is_shown));
            Some((from_utf8(name).ok()?, value.map_or(Ok("…"), from_utf8).ok()?))
        })
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
