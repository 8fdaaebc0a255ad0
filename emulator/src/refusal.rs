//! Answers to what is no request yet, as bytes.
//!
//! In: why a connection is not served further. Out: an answer in the service's words, for whoever still listens. What
//! is a request is refused by the service itself, not here.

use std::time::Duration;

use xms_runtime::server::{ErrorResponse, Server};
use xms_services::service_management::error_code;

/// How the first bytes of HTTP/2 begin.
pub(crate) const HTTP2_PREFACE: &[u8] = b"PRI * HTTP/2";

/// To a client that was too slow.
pub(crate) fn head_timeout(server: &Server, after: Duration) -> Vec<u8> {
    let message = format!("The head of the request did not arrive within {} seconds.", after.as_secs_f64());
    bytes(server, &ErrorResponse::new(&error_code::BAD_REQUEST, message).with_status(408))
}

/// To a client that begins with HTTP/2.
pub(crate) fn http2(server: &Server) -> Vec<u8> {
    bytes(server, &ErrorResponse::new(&error_code::BAD_REQUEST, "This is a server of HTTP/1.1."))
}

/// To a client without TLS where TLS is spoken.
#[cfg(feature = "tls")]
pub(crate) fn plain_http(server: &Server) -> Vec<u8> {
    bytes(
        server,
        &ErrorResponse::new(&error_code::BAD_REQUEST, "This is a server of HTTPS; the request came without TLS."),
    )
}

fn bytes(server: &Server, error: &ErrorResponse) -> Vec<u8> {
    let response = server.error_response(error);
    let mut bytes = format!("HTTP/1.1 {}\r\n", response.status()).into_bytes();
    for (name, value) in response.headers() {
        bytes.extend_from_slice(name.as_str().as_bytes());
        bytes.extend_from_slice(b": ");
        bytes.extend_from_slice(value.as_bytes());
        bytes.extend_from_slice(b"\r\n");
    }
    let body = response.body();
    bytes.extend_from_slice(format!("content-length: {}\r\nconnection: close\r\n\r\n", body.len()).as_bytes());
    bytes.extend_from_slice(body);
    bytes
}
