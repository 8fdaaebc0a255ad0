//! What answers requests: the service, and in front of it what is asked of the emulator itself.
//!
//! In: requests of any listener. Out: the page, its data, the control endpoint, or the service's answer, perhaps with
//! a fault that somebody asked for.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::{fmt, io};

use axum::Router;
use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use http::{HeaderValue, StatusCode, header};
use hyper::body::Frame;
use xms_runtime::server::{Fault, RouterOptions, Server};
use xms_services::service_management::{LONG_RUNNING, SERVICE, error_code, server};

use crate::fault::FaultKind;
use crate::log::Exchange;
use crate::service::Service;
use crate::shared::Shared;
use crate::state::operation::Outcome;
use crate::{control, page};

/// What is known of the connection on which a request came.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Arrival {
    /// It came on the port to which requests are redirected.
    pub(crate) redirected: bool,
    /// The client has shown a certificate.
    pub(crate) certified: bool,
}

/// Stands in the extensions of a response: the connection is to be reset instead.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reset;

/// What answers.
pub(crate) struct App {
    pub(crate) shared: Arc<Shared>,
    server: Arc<Server>,
    /// Where requests are redirected to.
    elsewhere: String,
    /// Whether clients must have a certificate.
    guarded: bool,
}

impl App {
    pub(crate) fn new(shared: Arc<Shared>, elsewhere: String, guarded: bool) -> Self {
        let service = Arc::new(Service { shared: Arc::clone(&shared), scheme: if guarded { "https" } else { "http" } });
        let watched = Arc::clone(&shared);
        let server = server::server(service).watch(move |seen| {
            remember(&watched, &seen);
            watched.log.push(Exchange::of(seen));
        });
        Self { shared, server: Arc::new(server), elsewhere, guarded }
    }

    /// Answers every path.
    pub(crate) fn router(self, options: RouterOptions) -> Router {
        let app = Arc::new(self);
        let service = Arc::clone(&app.server).router(options);
        let service = service.layer(from_fn_with_state(Arc::clone(&app), interfere));
        page::routes().merge(control::routes()).with_state(Arc::clone(&app.shared)).fallback_service(service)
    }

    /// The operation that a request asks for, as far as its body need not be known.
    fn operation(&self, request: &Request) -> Option<&'static str> {
        let found = self.server.routes().find(request.method().as_str(), target(request), &[]);
        found.map(|found| found.operation.id)
    }

    /// The log's entry for a request that the service does not see.
    fn entry(&self, request: &Request, fault: Option<String>) -> Exchange {
        let version = request.headers().get(SERVICE.version_header).and_then(|value| value.to_str().ok());
        Exchange {
            number: 0,
            method: request.method().to_string(),
            path: request.uri().path().to_owned(),
            operation: self.operation(request).map(str::to_owned),
            version: version.map(str::to_owned),
            status: None,
            code: None,
            left_out: Vec::new(),
            unknown: Vec::new(),
            request_id: String::new(),
            micros: 0,
            fault,
        }
    }

    /// Refuses a request before the service sees it.
    fn refuse(&self, request: &Request, fault: &Fault, reason: Option<String>) -> Response {
        let response = self.server.refusal(fault);
        let mut entry = self.entry(request, reason);
        entry.status = Some(fault.status());
        entry.code = Some(fault.code().to_owned());
        entry.request_id = request_id(response.headers());
        self.shared.log.push(entry);
        response.map(Body::from)
    }
}

/// Requests that were answered at once can be looked up like those that go on.
fn remember(shared: &Shared, seen: &xms_runtime::server::Seen) {
    let operation = seen.operation.and_then(|id| SERVICE.operation(id));
    let Some(operation) = operation.filter(|one| one.id != LONG_RUNNING.poll.id) else {
        return;
    };
    let subscription = seen.path.split('/').nth(1).unwrap_or_default();
    if seen.code.is_none()
        && let Ok(id) = u128::from_str_radix(&seen.request_id, 16)
    {
        let outcome = Outcome { status: seen.status, error: None };
        shared.state().tasks.answered(id, subscription, operation.title, outcome);
    }
}

fn request_id(headers: &http::HeaderMap) -> String {
    let value = headers.get(LONG_RUNNING.request_id).and_then(|value| value.to_str().ok());
    value.unwrap_or_default().to_owned()
}

fn target(request: &Request) -> &str {
    request.uri().path_and_query().map_or("", |target| target.as_str())
}

/// Stands before the service: clients without certificates, and faults.
async fn interfere(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let arrival = request.extensions().get::<Arrival>().copied().unwrap_or_default();
    if app.guarded && !arrival.certified {
        let fault = Fault::new(&error_code::AUTHENTICATION_FAILED, "The client has shown no certificate.");
        return app.refuse(&request, &fault, None);
    }
    if app.shared.faults.is_empty() {
        return next.run(request).await;
    }
    let met = app.shared.faults.meet(app.operation(&request), arrival.redirected);
    if !met.latency.is_zero() {
        tokio::time::sleep(met.latency).await;
    }
    let reason = met.kind.as_ref().map(FaultKind::to_string);
    match met.kind {
        Some(FaultKind::Busy { retry_after }) => {
            let fault = Fault::new(&error_code::SERVER_BUSY, "The service is busy on request.");
            let mut response = app.refuse(&request, &fault, reason);
            if let Some(seconds) = retry_after {
                response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
            }
            response
        }
        Some(FaultKind::Redirect { to }) => {
            let address = to.as_deref().unwrap_or(&app.elsewhere).trim_end_matches('/');
            let location = HeaderValue::from_str(&format!("{address}{}", target(&request)));
            let mut entry = app.entry(&request, reason);
            entry.status = Some(StatusCode::TEMPORARY_REDIRECT.as_u16());
            app.shared.log.push(entry);
            let mut response = Response::new(Body::empty());
            *response.status_mut() = StatusCode::TEMPORARY_REDIRECT;
            if let Ok(location) = location {
                response.headers_mut().insert(header::LOCATION, location);
            }
            response
        }
        Some(FaultKind::Reset) => {
            app.shared.log.push(app.entry(&request, reason));
            let mut response = Response::new(Body::empty());
            response.extensions_mut().insert(Reset);
            response
        }
        Some(FaultKind::Truncate) => {
            let response = next.run(request).await;
            app.shared.log.mark(&request_id(response.headers()), reason.unwrap_or_default());
            truncate(response)
        }
        _ => next.run(request).await,
    }
}

/// The response without the second half of its body. One without a body announces one.
fn truncate(response: Response) -> Response {
    let (mut parts, body) = response.into_parts();
    let length = HttpBody::size_hint(&body).exact().unwrap_or(0).max(2);
    parts.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    Response::from_parts(parts, Body::new(Half { body, left: length / 2, paused: false }))
}

/// The first half of a body, and then an error.
struct Half {
    body: Body,
    left: u64,
    paused: bool,
}

impl HttpBody for Half {
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
            let most = usize::try_from(this.left).unwrap_or(usize::MAX);
            data.truncate(most);
            this.left = 0;
            return Poll::Ready(Some(Ok(Frame::data(data))));
        }
        // What was sent so far goes out before the connection breaks.
        if !this.paused {
            this.paused = true;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(Some(Err(io::Error::other("truncated on request"))))
    }
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App").field("elsewhere", &self.elsewhere).finish_non_exhaustive()
    }
}
