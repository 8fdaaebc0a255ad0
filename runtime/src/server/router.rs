//! The server behind `axum`.
//!
//! In: a server. Out: a router whose every path is the service's, for `axum` to serve alone or beside other routes.
//! Bodies are read whole before anything is decided about them, within a size and a time. What is too long is read and
//! forgotten: a client that is still sending does not listen. One that waits for a word before it sends, or that would
//! send more than anybody reads, is answered by its head alone where that says enough.

use std::error::Error;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, HttpBody};
use axum::extract::{Request, State};
use bytes::Bytes;
use http::header::{CONNECTION, EXPECT};
use http::request::Parts;
use http::{HeaderMap, HeaderValue};

use super::error_response::ErrorResponse;
use super::incoming::refuse;
use super::request_record::RequestRecord;
use super::server::{Note, Received, Server};
use crate::{ByteStream, Refusal};

const CLOSE: HeaderValue = HeaderValue::from_static("close");

/// Limits what a router takes of a request.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct RouterOptions {
    /// Limits the bytes of a body; longer ones are refused. 4 MiB by default. Bodies that an operation takes in pieces
    /// have no limit.
    pub max_body_bytes: usize,
    /// Limits the time in which a client must send its body, and the pauses of one that is taken in pieces; 30 seconds
    /// by default.
    pub body_timeout: Duration,
    /// Limits how many bytes are still read of a body that is refused for its length, so that its sender can read why.
    /// 64 MiB by default.
    pub max_drained_bytes: usize,
}

impl Default for RouterOptions {
    fn default() -> Self {
        Self { max_body_bytes: 4 << 20, body_timeout: Duration::from_secs(30), max_drained_bytes: 64 << 20 }
    }
}

impl Server {
    /// Makes an `axum` router that answers every path.
    pub fn into_router(self, options: RouterOptions) -> Router {
        Arc::new(self).router(options)
    }

    /// Makes an `axum` router that answers every path, where the server is needed elsewhere too.
    pub fn router(self: Arc<Self>, options: RouterOptions) -> Router {
        Router::new().fallback(answer).with_state((self, options))
    }

    /// Reads a request's body and answers the request; what the router does, for those who have none.
    ///
    /// # Panics
    /// Panics outside of a Tokio runtime with time, where the body is not there yet: it is waited for within
    /// [`RouterOptions::body_timeout`].
    pub async fn receive<B>(&self, request: http::Request<B>, options: &RouterOptions) -> http::Response<ByteStream>
    where
        B: HttpBody<Data = Bytes, Error: Into<Box<dyn Error + Send + Sync>>> + Send + Unpin + 'static,
    {
        let (mut head, body) = request.into_parts();
        let mut note = self.observer.as_ref().map(|observer| |record| observer(record));
        self.receive_noting(&mut head, body, options, note.as_mut().map(|note| note as _)).await
    }

    /// Does the same, and calls `observer` with the record of this request, in place of the one that
    /// [`on_request`](Self::on_request) has set: for whoever keeps more of an exchange together with its record. The head
    /// is left without its headers. A request that is refused for how its body comes has no record.
    ///
    /// # Panics
    /// Panics as [`receive`](Self::receive) does.
    pub fn receive_observed<'a, B>(
        &'a self,
        head: &'a mut Parts,
        body: B,
        options: &'a RouterOptions,
        observer: &'a mut (dyn FnMut(RequestRecord) + Send),
    ) -> impl Future<Output = http::Response<ByteStream>> + Send + use<'a, B>
    where
        B: HttpBody<Data = Bytes, Error: Into<Box<dyn Error + Send + Sync>>> + Send + Unpin + 'static,
    {
        self.receive_noting(head, body, options, Some(observer))
    }

    async fn receive_noting<B>(
        &self,
        head: &mut Parts,
        body: B,
        options: &RouterOptions,
        note: Note<'_>,
    ) -> http::Response<ByteStream>
    where
        B: HttpBody<Data = Bytes, Error: Into<Box<dyn Error + Send + Sync>>> + Send + Unpin + 'static,
    {
        // A body that is at its end needs no reading, in pieces or not.
        if body.is_end_stream() {
            return self.answer_received(head, Received::Whole(Bytes::new()), note).await;
        }
        if self.takes_stream(head) {
            return Box::pin(self.receive_stream(head, body, options, note)).await;
        }
        // Such a client is answered at once where its head says enough, before it sends anything.
        let is_early = waits(&head.headers) || body.size_hint().lower() > options.max_drained_bytes as u64;
        if is_early && self.refuses(head) {
            let mut response = self.answer_received(head, Received::Whole(Bytes::new()), note).await;
            response.headers_mut().insert(CONNECTION, CLOSE);
            return response;
        }
        let read = if is_early && body.size_hint().lower() > options.max_body_bytes as u64 {
            Ok(Read::TooLong)
        } else {
            tokio::time::timeout(options.body_timeout, read(body, options)).await
        };
        let error = match read {
            Ok(Read::Whole(body)) => return self.answer_received(head, Received::Whole(body), note).await,
            Ok(Read::TooLong) => {
                body_error(self, format!("The body has more than {} bytes.", options.max_body_bytes)).with_status(413)
            }
            Ok(Read::Broken) => body_error(self, "The body did not arrive whole.".to_owned()),
            Err(_) => {
                let seconds = options.body_timeout.as_secs_f64();
                body_error(self, format!("The body did not arrive within {seconds} seconds.")).with_status(408)
            }
        };
        let mut response = self.error_response(&error).map(ByteStream::from);
        // What is left of the body would be taken for the next request.
        response.headers_mut().insert(CONNECTION, CLOSE);
        response
    }

    /// Lets the operation read the body as it comes.
    async fn receive_stream<B>(
        &self,
        head: &mut Parts,
        body: B,
        options: &RouterOptions,
        note: Note<'_>,
    ) -> http::Response<ByteStream>
    where
        B: HttpBody<Data = Bytes, Error: Into<Box<dyn Error + Send + Sync>>> + Send + Unpin + 'static,
    {
        let stream = ByteStream::from_body(body).with_max_pause(options.body_timeout);
        let (rest, is_sent) = (stream.clone(), !waits(&head.headers));
        let mut response = self.answer_received(head, Received::Pieces(Box::new(stream)), note).await;
        if rest.is_whole() && rest.length() != Some(0) {
            // Nobody has looked at it: the request was refused by its head.
            if is_sent {
                let forgotten = forget(rest, options.max_drained_bytes as u64);
                // Whether it was all of it or not, the answer is the same.
                let _ = tokio::time::timeout(options.body_timeout, forgotten).await;
            }
            response.headers_mut().insert(CONNECTION, CLOSE);
        }
        response
    }
}

/// Whether the client waits for a word before it sends its body.
fn waits(headers: &HeaderMap) -> bool {
    headers.get(EXPECT).is_some_and(|expected| expected.as_bytes().eq_ignore_ascii_case(b"100-continue"))
}

/// How the reading of a body ended.
enum Read {
    Whole(Bytes),
    /// There was more than is taken.
    TooLong,
    /// The client gave up.
    Broken,
}

/// Reads so many bytes, or until the client stands still, so that it can read why it was refused.
async fn forget(mut stream: ByteStream, max: u64) {
    while let Some(Ok(_)) = stream.next().await
        && stream.received() < max
    {}
}

async fn answer(
    State((server, options)): State<(Arc<Server>, RouterOptions)>,
    request: Request,
) -> http::Response<Body> {
    server.receive(request, &options).await.map(Body::new)
}

fn body_error(server: &Server, message: String) -> ErrorResponse {
    refuse(server.service(), Refusal::Body, message)
}

async fn read<B: HttpBody<Data = Bytes> + Unpin>(mut body: B, options: &RouterOptions) -> Read {
    let mut collected: Vec<u8> = Vec::new();
    let mut first: Option<Bytes> = None;
    let mut length = 0_usize;
    while let Some(frame) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
        let Ok(frame) = frame else { return Read::Broken };
        let Ok(data) = frame.into_data() else { continue };
        length = length.saturating_add(data.len());
        if length > options.max_drained_bytes.max(options.max_body_bytes) {
            return Read::TooLong;
        }
        if length > options.max_body_bytes {
            collected = Vec::new();
            first = None;
        } else if first.is_none() && collected.is_empty() {
            // Most bodies come in one piece, which needs no copy.
            first = Some(data);
        } else {
            if let Some(first) = first.take() {
                collected.extend_from_slice(&first);
            }
            collected.extend_from_slice(&data);
        }
    }
    if length > options.max_body_bytes {
        return Read::TooLong;
    }
    Read::Whole(first.unwrap_or_else(|| Bytes::from(collected)))
}
