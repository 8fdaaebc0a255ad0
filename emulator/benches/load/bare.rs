//! A bare `axum` server that repeats recorded answers.
//!
//! In: one answer for each kind of request. Out: an address. It has a route for each path, and its handlers read the body
//! where there is one, and answer; no server that says the same can do less. Connections are set as the emulator's are:
//! what both take of `hyper` is no difference between them.

use std::net::SocketAddr;
use std::time::Duration;
use std::{io, thread};

use axum::Router;
use axum::body::Bytes;
use axum::routing::{MethodFilter, on};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;

use crate::mix::Kind;
use crate::recorded::RecordedResponse;

/// How long a client may take to send the head of a request, as in the emulator.
const HEAD_TIMEOUT: Duration = Duration::from_secs(60);

/// Serves those answers on threads of its own, until the process ends.
///
/// # Errors
/// When there is no port or no thread to be had.
pub(crate) fn start(answers: &[RecordedResponse]) -> io::Result<SocketAddr> {
    let mut router = Router::new();
    for (kind, recorded) in Kind::ALL.into_iter().zip(answers) {
        let response = response(recorded)?;
        let method = match kind.method() {
            "POST" => MethodFilter::POST,
            "DELETE" => MethodFilter::DELETE,
            _ => MethodFilter::GET,
        };
        let route = if method == MethodFilter::POST {
            on(method, move |_: Bytes| std::future::ready(response.clone()))
        } else {
            on(method, move || std::future::ready(response.clone()))
        };
        router = router.route(kind.path(), route);
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))?;
    let address = listener.local_addr()?;
    thread::spawn(move || {
        runtime.block_on(async {
            while let Ok((stream, _)) = listener.accept().await {
                let _ = stream.set_nodelay(true);
                let service = TowerToHyperService::new(router.clone());
                let mut builder = http1::Builder::new();
                builder.timer(TokioTimer::new()).header_read_timeout(HEAD_TIMEOUT).half_close(true);
                tokio::spawn(builder.serve_connection(TokioIo::new(stream), service));
            }
        });
    });
    Ok(address)
}

fn response(recorded: &RecordedResponse) -> io::Result<(StatusCode, HeaderMap, Bytes)> {
    let status = StatusCode::from_u16(recorded.status).map_err(io::Error::other)?;
    let headers = recorded.headers.iter().map(|(name, value)| {
        let name = HeaderName::try_from(name).map_err(io::Error::other)?;
        Ok((name, HeaderValue::try_from(value).map_err(io::Error::other)?))
    });
    Ok((status, headers.collect::<io::Result<_>>()?, Bytes::from(recorded.body.clone())))
}
