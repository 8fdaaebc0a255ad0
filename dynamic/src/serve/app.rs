//! What answers requests: the described service, and in front of it what is asked of the server itself.
//!
//! In: requests. Out: the page, the control endpoint, or the service's answer, perhaps with a fault that somebody asked
//! for.

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;

use axum::body::Body;
use http::{HeaderValue, Method, Request, Response, StatusCode, header};
use hyper::body::Incoming;
use tokio::sync::OnceCell;
use xms_runtime::server::{ErrorResponse, RouterOptions, Server};
use xms_runtime::{Catalog, Refusal, Retry};
use xms_test_server::{ConnectionReset, FaultKind, FaultRule, Faults, Guard, PAGE, Refused, Site, protect, truncated};

use super::Options;
use super::handler::{Described, Shared};
use super::log::{Exchange, Log};
use super::{control, page};
use crate::folder::Description;

/// How many bytes a body may have: what is served is a double, whose examples are short.
const MAX_BODY_BYTES: usize = 64 << 20;

/// What answers.
pub(super) struct App {
    pub(super) catalog: &'static Catalog,
    pub(super) faults: Arc<Faults>,
    pub(super) log: Arc<Log>,
    pub(super) shared: Arc<Shared>,
    guard: Guard,
    server: Server,
    options: RouterOptions,
    /// The site of the service, from when somebody opens it.
    site: OnceCell<Site>,
}

impl App {
    pub(super) fn new(
        description: Description,
        options: &Options,
        rules: Vec<FaultRule>,
        address: SocketAddr,
    ) -> Result<Self, String> {
        let (faults, log) = (Arc::new(Faults::default()), Arc::new(Log::default()));
        faults.add(rules).map_err(|error| error.to_string())?;
        let catalog = description.catalog();
        let shared = Arc::new(Shared::new(description, options, Arc::clone(&faults)));
        let server = catalog.resources.iter().fold(Server::new(catalog), |server, resource| {
            server.offer(Described { resource, shared: Arc::clone(&shared) })
        });
        let watched = Arc::clone(&log);
        let server = server.on_request(move |record| watched.push(Exchange::of(record)));
        let mut router = RouterOptions::default();
        router.max_body_bytes = MAX_BODY_BYTES;
        router.max_drained_bytes = MAX_BODY_BYTES;
        let guard = Guard { scheme: "http", addresses: vec![address], allowed: Vec::new(), allow_flag: None };
        Ok(Self { catalog, faults, log, shared, guard, server, options: router, site: OnceCell::new() })
    }

    /// Answers a request of any path.
    ///
    /// # Errors
    /// When the connection is to be reset instead.
    pub(super) async fn answer(&self, request: Request<Incoming>) -> Result<Response<Body>, ConnectionReset> {
        let path = request.uri().path();
        if control::contains(path) || Site::contains(path) || page::is_asked_for(&request) {
            let mut response = self.own(request).await.unwrap_or_else(Refused::into_response);
            protect(&mut response);
            return Ok(response);
        }
        // In front of the faults, so that a page of another site uses none up.
        if let Err(refused) = self.guard.check_sender(request.uri(), request.headers()) {
            return Ok(refused.into_response());
        }
        let applied = match self.faults.is_empty() {
            true => Default::default(),
            false => self.faults.apply(self.operation(&request), false),
        };
        if !applied.latency.is_zero() {
            tokio::time::sleep(applied.latency).await;
        }
        let reason = applied.kind.as_ref().map(FaultKind::to_string).unwrap_or_default();
        match applied.kind {
            Some(FaultKind::Busy { retry_after }) => Ok(self.busy(&request, retry_after, reason)),
            Some(FaultKind::Redirect { to }) => {
                let target = request.uri().path_and_query().map_or("", |target| target.as_str());
                let to = to.as_deref().unwrap_or_default().trim_end_matches('/');
                let location = HeaderValue::from_str(&format!("{to}{target}"));
                self.log.push(self.entry(&request, Some(StatusCode::TEMPORARY_REDIRECT), None, reason));
                let mut response = Response::new(Body::empty());
                *response.status_mut() = StatusCode::TEMPORARY_REDIRECT;
                if let Ok(location) = location {
                    response.headers_mut().insert(header::LOCATION, location);
                }
                Ok(response)
            }
            Some(FaultKind::Reset) => {
                self.log.push(self.entry(&request, None, None, reason));
                Err(ConnectionReset)
            }
            Some(FaultKind::Truncate) => {
                let response = self.serve(request).await;
                self.log.mark_last(reason);
                Ok(truncated(response))
            }
            _ => Ok(self.serve(request).await),
        }
    }

    /// Answers a request of the server's own paths.
    async fn own(&self, request: Request<Incoming>) -> Result<Response<Body>, Refused> {
        let (parts, body) = request.into_parts();
        self.guard.check(&parts)?;
        let path = parts.uri.path();
        if path == PAGE {
            return Ok(page::page(self));
        }
        if !Site::contains(path) {
            return control::answer(self, &parts, body).await;
        }
        let shared = Arc::clone(&self.shared);
        let site = self.site.get_or_try_init(|| tokio::task::spawn_blocking(move || shared.site())).await;
        let site = site.map_err(|_| Refused::new(StatusCode::INTERNAL_SERVER_ERROR, "The site cannot be made."))?;
        site.answer(&parts.method, path).await
    }

    async fn serve(&self, request: Request<Incoming>) -> Response<Body> {
        self.server.receive(request, &self.options).await.map(Body::new)
    }

    /// The answer of a service that has no time: with its own code, where it has one that says so.
    fn busy(&self, request: &Request<Incoming>, retry_after: Option<u64>, reason: String) -> Response<Body> {
        let known = self.catalog.service.errors.iter();
        let code = known.into_iter().find(|code| code.status == Some(503) && code.retry == Retry::Refused);
        let message = "The service is busy on request.";
        let error = match code {
            Some(code) => ErrorResponse::new(code, message),
            None => ErrorResponse::other(503, "ServerBusy", message),
        };
        let mut response = self.server.error_response(&error).map(Body::from);
        if let Some(seconds) = retry_after {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        self.log.push(self.entry(request, Some(StatusCode::SERVICE_UNAVAILABLE), Some(error.code()), reason));
        response
    }

    /// The operation that a request asks for, as far as its body need not be known.
    fn operation(&self, request: &Request<Incoming>) -> Option<&'static str> {
        let header = |name: &str| request.headers().get(name)?.to_str().ok();
        let target = request.uri().path_and_query().map_or("", |target| target.as_str());
        let find = |method: &Method| self.server.routes().find(method.as_str(), target, header, &[]);
        let found = find(request.method()).or_else(|| find(&Method::GET).filter(|_| request.method() == Method::HEAD));
        found.map(|found| found.operation.id)
    }

    /// What is remembered of a request that the service does not see.
    fn entry(
        &self,
        request: &Request<Incoming>,
        status: Option<StatusCode>,
        code: Option<&str>,
        fault: String,
    ) -> Exchange {
        let version = request.headers().get(self.catalog.service.version_header);
        Exchange {
            method: request.method().to_string(),
            path: self.server.routes().shown_path(request.uri().path()),
            operation: self.operation(request).map(str::to_owned),
            version: version.and_then(|value| value.to_str().ok()).map(str::to_owned),
            status: status.map(|status| status.as_u16()),
            code: code.map(str::to_owned),
            fault: Some(fault),
            ..Exchange::default()
        }
    }
}

/// What a service calls its own failure.
pub(super) fn failure_code(catalog: &Catalog) -> &'static str {
    let known = catalog.service.refusals.iter().find(|(reason, _)| *reason == Refusal::Failure);
    known.map_or(Refusal::Failure.code(), |(_, code)| code.code)
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App").field("service", &self.catalog.service.name).finish_non_exhaustive()
    }
}
