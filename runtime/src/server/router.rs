//! The server behind `axum`.
//!
//! In: a server. Out: a router whose every path is the service's, for `axum` to serve alone or beside other routes.
//! Bodies are read whole before anything is decided about them, within a size and a time.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use bytes::Bytes;

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
}

impl Default for RouterOptions {
    fn default() -> Self {
        Self { longest_body: 4 << 20, body_timeout: Duration::from_secs(30) }
    }
}

impl Server {
    /// A router that answers every path.
    pub fn into_router(self, options: RouterOptions) -> Router {
        Router::new().fallback(answer).with_state(Arc::new((self, options)))
    }
}

async fn answer(State(state): State<Arc<(Server, RouterOptions)>>, request: Request) -> http::Response<Body> {
    let (server, options) = &*state;
    let (parts, body) = request.into_parts();
    let read = tokio::time::timeout(options.body_timeout, to_bytes(body, options.longest_body)).await;
    let refusal = match read {
        Ok(Ok(body)) => return server.answer(http::Request::from_parts(parts, body)).await.map(Body::from),
        // The body ended early or is too long; whoever sent it may still listen.
        Ok(Err(_)) => refuse(
            server.service(),
            Refusal::Body,
            format!("The body did not arrive whole, or has more than {} bytes.", options.longest_body),
        ),
        Err(_) => {
            let seconds = options.body_timeout.as_secs_f64();
            refuse(server.service(), Refusal::Body, format!("The body did not arrive within {seconds} seconds."))
                .with_status(408)
        }
    };
    let response = server.refused(&refusal);
    let (mut parts, body): (_, Bytes) = response.into_parts();
    // What is left of the body would be taken for the next request.
    parts.headers.insert(http::header::CONNECTION, http::HeaderValue::from_static("close"));
    http::Response::from_parts(parts, Body::from(body))
}
