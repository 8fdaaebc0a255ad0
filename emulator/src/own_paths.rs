//! The emulator's own paths: the page with its data, and the control endpoint.
//!
//! In: requests of these paths, as they come. Out: answers for the page, for people and for scripts; never one that a
//! page of another site can cause or read. Bodies are read within a size and a time, and only where one is wanted.

use std::error::Error as _;
use std::sync::Arc;
use std::time::Duration;

use axum::BoxError;
use axum::body::{Body, Bytes, HttpBody, to_bytes};
use axum::response::Response;
use http::header::{
    ALLOW, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
    X_FRAME_OPTIONS,
};
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, StatusCode};
use http_body_util::LengthLimitError;

use crate::guard::Guard;
use crate::refused::Refused;
use crate::shared::Shared;
use crate::{control, exchanges, page};

/// How many bytes a body of these paths may have: more than all rules that are taken at once.
const MAX_BODY_BYTES: usize = 512 << 10;

/// What every answer says to browsers: it is what its type says, for pages of this emulator alone, and not kept.
const HEADERS: [(HeaderName, &str); 6] = [
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (CACHE_CONTROL, "no-store"),
    (REFERRER_POLICY, "no-referrer"),
    (X_FRAME_OPTIONS, "DENY"),
];

/// What an answer that is no page may do in a browser.
const NOTHING: &str = "default-src 'none'; frame-ancestors 'none'; sandbox";

/// What answers them.
#[derive(Debug)]
pub(crate) struct OwnPaths {
    pub(crate) shared: Arc<Shared>,
    pub(crate) guard: Guard,
    pub(crate) body_timeout: Duration,
}

/// Whether a path is one of these.
pub(crate) fn contains(path: &str) -> bool {
    path == page::PAGE || path == page::STATE || path.starts_with(control::ALL)
}

impl OwnPaths {
    /// Answers a request of one of these paths.
    pub(crate) async fn answer<B>(&self, request: Request<B>, has_certificate: bool) -> Response
    where
        B: HttpBody<Data = Bytes, Error: Into<BoxError>> + Send + 'static,
    {
        let (parts, body) = request.into_parts();
        let answered = self.serve(&parts, body, has_certificate).await;
        let mut response = answered.unwrap_or_else(Refused::into_response);
        let headers = response.headers_mut();
        for (name, value) in HEADERS {
            headers.insert(name, HeaderValue::from_static(value));
        }
        headers.entry(CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(NOTHING));
        response
    }

    async fn serve<B>(&self, request: &Parts, body: B, has_certificate: bool) -> Result<Response, Refused>
    where
        B: HttpBody<Data = Bytes, Error: Into<BoxError>> + Send + 'static,
    {
        // Whether it serves is nobody's secret: who looks after a container comes by any name, and shows nothing.
        if request.uri.path() == control::HEALTH && request.method.is_safe() {
            return Ok(control::health());
        }
        if self.guard.requires_certificate() && !has_certificate {
            let message = "The client has shown no certificate; give it the `client.pem` that `--tls` has written.";
            return Err(Refused::new(StatusCode::FORBIDDEN, message));
        }
        self.guard.check(request)?;
        let shared = &self.shared;
        match (request.uri.path(), &request.method) {
            (page::PAGE, &Method::GET | &Method::HEAD) => Ok(page::page()),
            (page::STATE, &Method::GET | &Method::HEAD) => Ok(page::state(shared)),
            (control::FAULTS, &Method::GET | &Method::HEAD) => Ok(control::list(shared)),
            (control::FAULTS, &Method::POST) => control::add(shared, &self.read(&request.headers, body).await?),
            (control::FAULTS, &Method::DELETE) => Ok(control::clear(shared)),
            (control::SEED, &Method::GET | &Method::HEAD) => Ok(control::seed(shared)),
            (control::RESET, &Method::POST) => control::reset(shared, &self.read(&request.headers, body).await?),
            (control::REQUESTS, &Method::GET | &Method::HEAD) => exchanges::list(shared, request.uri.query()),
            (control::FAULTS | control::RESET | control::SEED | control::HEALTH | control::REQUESTS, _) => {
                Err(not_allowed(request.uri.path()))
            }
            (page::PAGE | page::STATE, _) => Err(not_allowed(request.uri.path())),
            (path, &Method::GET | &Method::HEAD) => exchanges::one(shared, path).ok_or_else(|| unknown(path)),
            (path, _) => Err(unknown(path)),
        }
    }

    /// The body of a request that changes something. It is JSON and says so: pages of other sites can send other types
    /// without asking.
    async fn read<B>(&self, headers: &HeaderMap, body: B) -> Result<Bytes, Refused>
    where
        B: HttpBody<Data = Bytes, Error: Into<BoxError>> + Send + 'static,
    {
        let is_json = headers.get(CONTENT_TYPE).map(is_json);
        if is_json == Some(false) || (is_json.is_none() && !body.is_end_stream()) {
            let message = "The body is JSON and says so: send `content-type: application/json`.";
            return Err(Refused::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, message));
        }
        let too_long = || {
            let message = format!("The body has more than {MAX_BODY_BYTES} bytes.");
            Refused::new(StatusCode::PAYLOAD_TOO_LARGE, message)
        };
        if body.size_hint().lower() > MAX_BODY_BYTES as u64 {
            return Err(too_long());
        }
        match tokio::time::timeout(self.body_timeout, to_bytes(Body::new(body), MAX_BODY_BYTES)).await {
            Ok(Ok(body)) => Ok(body),
            Ok(Err(error)) if error.source().is_some_and(|cause| cause.is::<LengthLimitError>()) => Err(too_long()),
            Ok(Err(_)) => Err(Refused::new(StatusCode::BAD_REQUEST, "The body did not arrive whole.")),
            Err(_) => {
                let seconds = self.body_timeout.as_secs_f64();
                let message = format!("The body did not arrive within {seconds} seconds.");
                Err(Refused::new(StatusCode::REQUEST_TIMEOUT, message))
            }
        }
    }
}

/// Whether a content type is JSON, with or without parameters.
fn is_json(value: &HeaderValue) -> bool {
    let kind = value.as_bytes().split(|byte| *byte == b';').next().unwrap_or_default();
    kind.trim_ascii().eq_ignore_ascii_case(b"application/json")
}

fn unknown(path: &str) -> Refused {
    let known = [control::FAULTS, control::REQUESTS, control::RESET, control::SEED, control::HEALTH].join("`, `");
    Refused::new(StatusCode::NOT_FOUND, format!("There is nothing at `{path}`; there are `{known}`."))
}

fn not_allowed(path: &str) -> Refused {
    let methods = match path {
        control::FAULTS => "GET, HEAD, POST, DELETE",
        control::RESET => "POST",
        _ => "GET, HEAD",
    };
    Refused::new(StatusCode::METHOD_NOT_ALLOWED, format!("The methods of this path are {methods}."))
        .header(ALLOW, methods)
}
