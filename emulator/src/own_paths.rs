//! The emulator's own paths: the page with its data, and the control endpoint.
//!
//! In: requests of these paths, as they come. Out: answers for the page, for people and for scripts; never one that a
//! page of another site can cause or read. Bodies are read within a size and a time, and only where one is wanted.

use std::sync::Arc;
use std::time::Duration;

use axum::BoxError;
use axum::body::{Bytes, HttpBody};
use axum::response::Response;
use http::header::ALLOW;
use http::request::Parts;
use http::{Method, StatusCode};
use xms_test_server::{Guard, PAGE, Refused, Site, protect, read_json};

use crate::shared::Shared;
use crate::{control, exchanges, page};

/// What is said where a site is asked for, and none was given.
const NO_SITE: &str =
    "There is no site: write one with `xms docs --out site`, and start the emulator with `--site site`.";

/// What answers them.
#[derive(Debug)]
pub(crate) struct OwnPaths {
    pub(crate) shared: Arc<Shared>,
    pub(crate) guard: Guard,
    /// The site of the service, where there is one.
    pub(crate) site: Option<Site>,
    pub(crate) body_timeout: Duration,
}

/// Whether a path is one of these.
pub(crate) fn contains(path: &str) -> bool {
    path == PAGE || path == page::STATE || path.starts_with(control::ALL) || Site::contains(path)
}

impl OwnPaths {
    /// Whether clients must show a certificate: whoever comes by TLS.
    pub(crate) fn requires_certificate(&self) -> bool {
        self.guard.scheme == "https"
    }

    /// Answers a request of one of these paths.
    pub(crate) async fn answer<B>(&self, request: &Parts, body: B, has_certificate: bool) -> Response
    where
        B: HttpBody<Data = Bytes, Error: Into<BoxError>> + Send + 'static,
    {
        let answered = self.serve(request, body, has_certificate).await;
        let mut response = answered.unwrap_or_else(Refused::into_response);
        protect(&mut response);
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
        if self.requires_certificate() && !has_certificate {
            let message = "The client has shown no certificate; give it the `client.pem` that `--tls` has written.";
            return Err(Refused::new(StatusCode::FORBIDDEN, message));
        }
        self.guard.check(request)?;
        let shared = &self.shared;
        match (request.uri.path(), &request.method) {
            (PAGE, &Method::GET | &Method::HEAD) => Ok(page::page()),
            (page::STATE, &Method::GET | &Method::HEAD) => Ok(page::state(shared)),
            (control::FAULTS, &Method::GET | &Method::HEAD) => Ok(control::list(shared)),
            (control::FAULTS, &Method::POST) => {
                control::add(shared, &read_json(&request.headers, body, self.body_timeout).await?)
            }
            (control::FAULTS, &Method::DELETE) => Ok(control::clear(shared)),
            (control::SEED, &Method::GET | &Method::HEAD) => Ok(control::seed(shared)),
            (control::RESET, &Method::POST) => {
                control::reset(shared, &read_json(&request.headers, body, self.body_timeout).await?)
            }
            (control::REQUESTS, &Method::GET | &Method::HEAD) => exchanges::list(shared, request.uri.query()),
            (control::FAULTS | control::RESET | control::SEED | control::HEALTH | control::REQUESTS, _) => {
                Err(not_allowed(request.uri.path()))
            }
            (PAGE | page::STATE, _) => Err(not_allowed(request.uri.path())),
            (path, method) if Site::contains(path) => match &self.site {
                Some(site) => site.answer(method, path).await,
                None => Err(Refused::new(StatusCode::NOT_FOUND, NO_SITE)),
            },
            (path, &Method::GET | &Method::HEAD) => exchanges::one(shared, path).ok_or_else(|| unknown(path)),
            (path, _) => Err(unknown(path)),
        }
    }
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
