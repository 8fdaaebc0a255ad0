//! Answers that end in the middle.
//!
//! In: an answer. Out: one that announces the same length, and breaks off at half of it.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes, HttpBody};
use http::{HeaderValue, Response, header};
use hyper::body::Frame;

/// Returns the response without the second half of its body. One without a body announces one.
pub fn truncated(response: Response<Body>) -> Response<Body> {
    let (mut parts, body) = response.into_parts();
    let length = HttpBody::size_hint(&body).exact().unwrap_or(0).max(2);
    parts.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    Response::from_parts(parts, Body::new(HalfBody { body, left: length / 2, paused: false }))
}

/// The first half of a body, and then an error.
struct HalfBody {
    body: Body,
    left: u64,
    paused: bool,
}

impl HttpBody for HalfBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let this = &mut *self;
        if this.left > 0
            && let Poll::Ready(Some(Ok(frame))) = Pin::new(&mut this.body).poll_frame(context)
            && let Ok(mut data) = frame.into_data()
        {
            data.truncate(usize::try_from(this.left).unwrap_or(usize::MAX));
            this.left = 0;
            return Poll::Ready(Some(Ok(Frame::data(data))));
        }
        // What was sent so far goes out before the connection breaks.
        if !this.paused {
            this.paused = true;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(Some(Err(io::Error::other("truncated on request"))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn half_of_the_announced_bytes_come() {
        let response = truncated(Response::new(Body::from("twelve bytes")));
        assert_eq!(response.headers()[header::CONTENT_LENGTH], "12");
        let mut body = response.into_body();
        let mut frame = async || std::future::poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await;
        assert_eq!(frame().await.unwrap().unwrap().into_data().unwrap(), "twelve");
        assert!(frame().await.unwrap().is_err());
    }
}
