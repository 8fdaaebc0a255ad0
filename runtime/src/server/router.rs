//! The server behind `axum`.
//!
//! In: a server. Out: a router whose every path is the service's, for `axum` to serve alone or beside other routes.
//! Bodies are read whole before anything is decided about them, within a size and a time. What is too long is read and
//! forgotten: a client that is still sending does not listen.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, HttpBody};
use axum::extract::{Request, State};
use bytes::Bytes;

use super::fault::Fault;
use super::incoming::refuse;
use super::server::Server;
use crate::Refusal;

/// What a router takes.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct RouterOptions {
    /// The longest body, in bytes; longer ones are refused.
    pub longest_body: usize,
    /// How long a client may take to send its body.
    pub body_timeout: Duration,
    /// How much of a body that is refused for its length is still taken, in bytes, so that its sender can read why.
    pub longest_drained: usize,
}

impl Default for RouterOptions {
    fn default() -> Self {
        Self { longest_body: 4 << 20, body_timeout: Duration::from_secs(30), longest_drained: 64 << 20 }
    }
}

impl Server {
    /// A router that answers every path.
    pub fn into_router(self, options: RouterOptions) -> Router {
        Arc::new(self).router(options)
    }

    /// The same, where the server is needed elsewhere, too.
    pub fn router(self: Arc<Self>, options: RouterOptions) -> Router {
        Router::new().fallback(answer).with_state((self, options))
    }
}

/// How the reading of a body ended.
enum Read {
    Whole(Bytes),
    /// There was more than is taken.
    TooLong,
    /// The client gave up.
    Broken,
}

async fn answer(
    State((server, options)): State<(Arc<Server>, RouterOptions)>,
    request: Request,
) -> http::Response<Body> {
    let (parts, body) = request.into_parts();
    let read = tokio::time::timeout(options.body_timeout, read(body, &options)).await;
    let refusal = match read {
        Ok(Read::Whole(body)) => {
            return server.answer(http::Request::from_parts(parts, body)).await.map(Body::from);
        }
        Ok(Read::TooLong) => refused(&server, format!("The body has more than {} bytes.", options.longest_body)),
        Ok(Read::Broken) => refused(&server, "The body did not arrive whole.".to_owned()),
        Err(_) => {
            let seconds = options.body_timeout.as_secs_f64();
            refused(&server, format!("The body did not arrive within {seconds} seconds.")).with_status(408)
        }
    };
    let response = server.refusal(&refusal);
    let (mut parts, body): (_, Bytes) = response.into_parts();
    // What is left of the body would be taken for the next request.
    parts.headers.insert(http::header::CONNECTION, http::HeaderValue::from_static("close"));
    http::Response::from_parts(parts, Body::from(body))
}

fn refused(server: &Server, message: String) -> Fault {
    refuse(server.service(), Refusal::Body, message)
}

async fn read(mut body: Body, options: &RouterOptions) -> Read {
    let mut kept: Vec<u8> = Vec::new();
    let mut first: Option<Bytes> = None;
    let mut length = 0_usize;
    while let Some(frame) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
        let Ok(frame) = frame else { return Read::Broken };
        let Ok(data) = frame.into_data() else { continue };
        length = length.saturating_add(data.len());
        if length > options.longest_drained.max(options.longest_body) {
            return Read::TooLong;
        }
        if length > options.longest_body {
            kept = Vec::new();
            first = None;
        } else if first.is_none() && kept.is_empty() {
            // Most bodies come in one piece, which needs no copy.
            first = Some(data);
        } else {
            if let Some(first) = first.take() {
                kept.extend_from_slice(&first);
            }
            kept.extend_from_slice(&data);
        }
    }
    if length > options.longest_body {
        return Read::TooLong;
    }
    Read::Whole(first.unwrap_or_else(|| Bytes::from(kept)))
}
