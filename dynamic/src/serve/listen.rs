//! The socket, and what serves its connections.
//!
//! In: a bound listener and what answers. Out: answered connections, until it is dropped.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use xms_test_server::ConnectionReset;

use super::app::App;

/// How long a client may take to send the head of a request.
const HEAD_TIMEOUT: Duration = Duration::from_secs(60);

/// Serves a listener until it is dropped.
#[derive(Debug)]
pub(super) struct Listener(JoinHandle<Infallible>);

impl Listener {
    pub(super) fn start(listener: TcpListener, app: Arc<App>) -> Self {
        Self(tokio::spawn(async move {
            loop {
                match listener.accept().await {
                    Ok((stream, _)) => drop(tokio::spawn(serve(stream, Arc::clone(&app)))),
                    // Such as too many open files: some will be closed.
                    Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
                }
            }
        }))
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.0.abort();
    }
}

async fn serve(stream: TcpStream, app: Arc<App>) {
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request: Request<Incoming>| {
        let app = Arc::clone(&app);
        Box::pin(async move { app.answer(request).await })
    });
    let mut builder = http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(HEAD_TIMEOUT).half_close(true);
    let mut connection = builder.serve_connection(TokioIo::new(stream), service);
    let ended = std::future::poll_fn(|context| connection.poll_without_shutdown(context)).await;
    let stream = connection.into_parts().io.into_inner();
    if ended.is_err_and(|error| ConnectionReset::caused(&error)) {
        // Without it the connection ends all the same, in the usual way.
        let _ = stream.set_zero_linger();
    }
}
