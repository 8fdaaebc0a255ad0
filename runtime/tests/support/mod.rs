//! A server on loopback.
//!
//! In: what it offers. Out: its address. It answers until the test ends.

use std::io;
use std::sync::Arc;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use xms_runtime::server::{RouterOptions, Server};

/// Answers as that server does, on a port of its own.
pub(crate) async fn serve(server: Server) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let server = Arc::new(server);
    tokio::spawn(async move {
        loop {
            let (connection, _) = listener.accept().await.unwrap();
            let server = Arc::clone(&server);
            let answer = service_fn(move |request| {
                let server = Arc::clone(&server);
                async move { Ok::<_, io::Error>(server.receive(request, &RouterOptions::default()).await) }
            });
            tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(connection), answer));
        }
    });
    address
}
