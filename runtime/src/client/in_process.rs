//! A transport that asks a server in the same process.
//!
//! In: a request of the client. Out: what the server's methods answer to it. No sockets, no ports; everything but the
//! network is as it would be, on both sides.

use std::fmt;
use std::sync::Arc;

use super::message::{HttpRequest, HttpResponse};
use super::transport::Transport;
use super::transport_error::{TransportError, TransportErrorKind};
use crate::future::BoxFuture;
use crate::server::Server;

/// Sends requests to a [`Server`] in the same process, for tests of both sides together without a network. A clone asks
/// the same server.
///
/// ```
#[doc = include_str!("../../doc/example-service.txt")]
/// # run(async {
/// use xms_runtime::client::{ClientCore, InProcess};
/// use xms_runtime::server::Server;
///
/// let server = Server::new(&CATALOG); // With `.offer(…)`, what it can do.
/// let client: ClientCore = ClientCore::builder(&GARDEN).transport(InProcess::new(server)).build()?;
/// let error = client.call(&GET).path(&"peas").build::<Bed>().await.unwrap_err();
/// assert_eq!(error.status(), Some(404));
/// assert!(error.to_string().contains("beds.get is not offered here."));
/// # Ok(()) });
/// ```
#[derive(Clone)]
pub struct InProcess(Arc<Server>);

impl InProcess {
    /// Makes a transport that asks that server.
    pub fn new(server: Server) -> Self {
        Self(Arc::new(server))
    }
}

impl Transport for InProcess {
    fn send(&self, request: HttpRequest) -> BoxFuture<'static, Result<HttpResponse, TransportError>> {
        let server = Arc::clone(&self.0);
        Box::pin(async move {
            let body = request.stream.unwrap_or_else(|| request.body.into());
            let mut made = http::Request::new(body);
            *made.method_mut() = request.method;
            *made.headers_mut() = request.headers;
            *made.uri_mut() = request
                .url
                .as_str()
                .parse()
                .map_err(|_| TransportError::new(TransportErrorKind::Unsendable, "the address is no URI"))?;
            let (parts, body) = server.answer_stream(made).await.into_parts();
            let mut response = HttpResponse::new(parts.status.as_u16());
            response.headers = parts.headers;
            match body.try_into_bytes() {
                Ok(body) => response.body = body,
                Err(stream) => response.stream = Some(*stream),
            }
            if !request.streams_response {
                response.collect(request.response_limit).await;
            }
            Ok(response)
        })
    }
}

impl fmt::Debug for InProcess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("InProcess").field(&self.0).finish()
    }
}
