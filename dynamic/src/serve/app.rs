//! What answers requests: the described service, and in front of it what is asked of the server itself.
//!
//! In: requests. Out: the page, the control endpoint, or the service's answer, perhaps with a fault that somebody asked
//! for.

use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use std::{fmt, io};

use axum::body::{Body, Bytes, HttpBody};
use http::{HeaderValue, Method, Request, Response, StatusCode, header};
use hyper::body::{Frame, Incoming};
use xms_runtime::server::{ErrorResponse, RouterOptions, Server};
use xms_runtime::{Catalog, Refusal, Retry};

use super::Options;
use super::faults::{FaultKind, FaultRule, Faults};
use super::guard::Guard;
use super::handler::{Described, Shared};
use super::log::{Exchange, Log};
use super::{control, page};
use crate::folder::Description;

/// How many bytes a body may have: what is served is a double, whose examples are short.
const MAX_BODY_BYTES: usize = 64 << 20;

/// In the place of an answer: the connection is to be reset.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reset;

/// What answers.
pub(super) struct App {
    pub(super) catalog: &'static Catalog,
    pub(super) faults: Arc<Faults>,
    pub(super) log: Arc<Log>,
    pub(super) shared: Arc<Shared>,
    guard: Guard,
    server: Server,
    options: RouterOptions,
}

impl App {
    pub(super) fn new(
        description: Description,
        options: &Options,
        rules: Vec<FaultRule>,
        address: SocketAddr,
    ) -> Result<Self, String> {
        let (faults, log) = (Arc::new(Faults::default()), Arc::new(Log::default()));
        faults.add(rules)?;
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
        Ok(Self { catalog, faults, log, shared, guard: Guard { port: address.port() }, server, options: router })
    }

    /// Answers a request of any path.
    ///
    /// # Errors
    /// When the connection is to be reset instead.
    pub(super) async fn answer(&self, request: Request<Incoming>) -> Result<Response<Body>, Reset> {
        if control::contains(request.uri().path()) {
            let (parts, body) = request.into_parts();
            return Ok(match self.guard.check(&parts) {
                Ok(()) => control::answer(self, &parts, body).await,
                Err(message) => control::refused(StatusCode::FORBIDDEN, &message),
            });
        }
        if page::is_asked_for(&request) {
            return Ok(page::page(self));
        }
        let applied = match self.faults.is_empty() {
            true => Default::default(),
            false => self.faults.apply(self.operation(&request)),
        };
        if !applied.latency.is_zero() {
            tokio::time::sleep(applied.latency).await;
        }
        let reason = applied.kind.as_ref().map(FaultKind::to_string).unwrap_or_default();
        match applied.kind {
            Some(FaultKind::Busy { retry_after }) => Ok(self.busy(&request, retry_after, reason)),
            Some(FaultKind::Redirect { to }) => {
                let target = request.uri().path_and_query().map_or("", |target| target.as_str());
                let location = HeaderValue::from_str(&format!("{}{target}", to.trim_end_matches('/')));
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
                Err(Reset)
            }
            Some(FaultKind::Truncate) => {
                let response = self.serve(request).await;
                self.log.mark_last(reason);
                Ok(truncate(response))
            }
            _ => Ok(self.serve(request).await),
        }
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

/// The response without the second half of its body. One without a body announces one.
fn truncate(response: Response<Body>) -> Response<Body> {
    let (mut parts, body) = response.into_parts();
    let length = HttpBody::size_hint(&body).exact().unwrap_or(0).max(2);
    parts.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    Response::from_parts(parts, Body::new(HalfBody { body, left: length / 2, pause: None }))
}

/// The first half of a body, and then an error.
struct HalfBody {
    body: Body,
    left: u64,
    pause: Option<Pin<Box<tokio::time::Sleep>>>,
}

impl HttpBody for HalfBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let this = &mut *self;
        if this.left > 0
            && let Poll::Ready(Some(Ok(frame))) = Pin::new(&mut this.body).poll_frame(context)
            && let Ok(mut data) = frame.into_data()
        {
            data.truncate(usize::try_from(this.left).unwrap_or(usize::MAX));
            this.left = 0;
            return Poll::Ready(Some(Ok(Frame::data(data))));
        }
        // What was sent so far goes out before the connection breaks.
        let pause = this.pause.get_or_insert_with(|| Box::pin(tokio::time::sleep(Duration::from_millis(1))));
        match pause.as_mut().poll(context) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(()) => Poll::Ready(Some(Err(io::Error::other("truncated on request")))),
        }
    }
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App").field("service", &self.catalog.service.name).finish_non_exhaustive()
    }
}
