//! What answers requests: the service, and in front of it what is asked of the emulator itself.
//!
//! In: requests of any listener. Out: the page, its data, the control endpoint, or the service's answer, perhaps with
//! a fault that somebody asked for.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use axum::BoxError;
use axum::body::{Body, Bytes, HttpBody};
use axum::response::Response;
use http::uri::Authority;
use http::{HeaderValue, Method, Request, StatusCode, Version, header};
use xms_runtime::Uuid;
use xms_runtime::server::{ErrorResponse, RouterOptions, Server};
use xms_services::service_management::{CATALOG, LONG_RUNNING, SERVICE, error_code};
use xms_test_server::{ConnectionReset, FaultKind, Guard, Site, truncated as truncated_answer};

use crate::aside::Aside;
use crate::contents::{Contents, Message, WatchedBody};
use crate::log::{Entry, truncated};
use crate::own_paths::{self, OwnPaths};
use crate::service::{Service, handlers};
use crate::shared::Shared;

/// How long the id of a subscription may be: what is remembered of requests has it.
const MAX_SUBSCRIPTION_BYTES: usize = 200;

/// What is known of the connection on which a request came.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct ConnectionInfo {
    /// It came on the port to which requests are redirected.
    pub(crate) redirected: bool,
    /// The client has shown a certificate.
    pub(crate) has_certificate: bool,
}

/// What answers.
pub(crate) struct App {
    shared: Arc<Shared>,
    server: Server,
    options: RouterOptions,
    /// Answers what is asked of the emulator itself, not of the service.
    own_paths: OwnPaths,
    /// Where requests are redirected to.
    redirect_url: String,
}

impl App {
    pub(crate) fn new(
        shared: Arc<Shared>,
        options: RouterOptions,
        redirect_url: String,
        guard: Guard,
        site: Option<Site>,
    ) -> Self {
        let service = Arc::new(Service { shared: Arc::clone(&shared), aside: Aside::default(), scheme: guard.scheme });
        let watched = Arc::clone(&shared);
        let server = handlers(&service).fold(Server::new(&CATALOG), Server::offer);
        let server = server.on_request(move |record| watched.log.push(Entry::of(record)));
        let own_paths = OwnPaths { shared: Arc::clone(&shared), guard, site, body_timeout: options.body_timeout };
        Self { shared, server, options, own_paths, redirect_url }
    }

    /// What the service refuses with.
    pub(crate) fn server(&self) -> &Server {
        &self.server
    }

    /// Answers a request of any path.
    ///
    /// # Errors
    /// When the connection is to be reset instead.
    pub(crate) async fn answer<B>(
        &self,
        request: Request<B>,
        connection: ConnectionInfo,
    ) -> Result<Response, ConnectionReset>
    where
        B: HttpBody<Data = Bytes, Error: Into<BoxError>> + Send + Unpin + 'static,
    {
        if own_paths::contains(request.uri().path()) {
            // What is rare is boxed: the memory of each request would have room for it.
            return Ok(Box::pin(self.own_paths.answer(request, connection.has_certificate)).await);
        }
        if !has_valid_host(&request) {
            let error = ErrorResponse::new(&error_code::BAD_REQUEST, "A request names its `Host` once.");
            return Ok(self.refuse(&request, &error, None));
        }
        if request.uri().path().split('/').nth(1).is_some_and(|id| id.len() > MAX_SUBSCRIPTION_BYTES) {
            let message = format!("A subscription id has up to {MAX_SUBSCRIPTION_BYTES} bytes.");
            return Ok(self.refuse(&request, &ErrorResponse::new(&error_code::BAD_REQUEST, message), None));
        }
        // In front of the faults, so that a page of another site uses none up.
        if self.own_paths.guard.check_sender(request.uri(), request.headers()).is_err() {
            let error = ErrorResponse::new(&error_code::FORBIDDEN_ERROR, "A page of another site has sent this.");
            return Ok(self.refuse(&request, &error, None));
        }
        if self.own_paths.requires_certificate() && !connection.has_certificate {
            let error = ErrorResponse::new(&error_code::AUTHENTICATION_FAILED, "The client has shown no certificate.");
            return Ok(self.refuse(&request, &error, None));
        }
        if self.shared.faults.is_empty() {
            return Ok(self.serve(request).await);
        }
        // What is rare stands elsewhere: the memory of each request would have room for it.
        Box::pin(self.serve_with_faults(request, connection)).await
    }

    /// Lets the service answer.
    async fn serve<B>(&self, request: Request<B>) -> Response
    where
        B: HttpBody<Data = Bytes, Error: Into<BoxError>> + Send + Unpin + 'static,
    {
        let sent = Message::of(request.headers());
        let (head, body) = request.into_parts();
        let (body, passed) = WatchedBody::new(body);
        let answered = self.server.receive(Request::from_parts(head, body), &self.options).await;
        let (head, body) = answered.into_parts();
        let mut came = Message::of(&head.headers);
        let body = match body.try_into_bytes() {
            Ok(whole) => {
                came = came.with_body(&whole);
                Body::from(whole)
            }
            Err(stream) => Body::new(stream),
        };
        let contents = Contents { request: sent.with_passed(passed.as_deref()), response: came };
        self.shared.log.keep(request_id(&head.headers), contents);
        Response::from_parts(head, body)
    }

    /// Lets the service answer a request that may meet faults.
    async fn serve_with_faults<B>(
        &self,
        request: Request<B>,
        connection: ConnectionInfo,
    ) -> Result<Response, ConnectionReset>
    where
        B: HttpBody<Data = Bytes, Error: Into<BoxError>> + Send + Unpin + 'static,
    {
        let applied = self.shared.faults.apply(self.operation(&request), connection.redirected);
        if !applied.latency.is_zero() {
            tokio::time::sleep(applied.latency).await;
        }
        let reason = applied.kind.as_ref().map(FaultKind::to_string);
        match applied.kind {
            Some(FaultKind::Busy { retry_after }) => {
                let error = ErrorResponse::new(&error_code::SERVER_BUSY, "The service is busy on request.");
                let mut response = self.refuse(&request, &error, reason);
                if let Some(seconds) = retry_after {
                    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
                }
                Ok(response)
            }
            Some(FaultKind::Redirect { to }) => {
                let address = to.as_deref().unwrap_or(&self.redirect_url).trim_end_matches('/');
                let location = HeaderValue::from_str(&format!("{address}{}", target(&request)));
                let mut entry = self.entry(&request, reason);
                entry.status = Some(StatusCode::TEMPORARY_REDIRECT.as_u16());
                self.shared.log.push(entry);
                let mut response = Response::new(Body::empty());
                *response.status_mut() = StatusCode::TEMPORARY_REDIRECT;
                if let Ok(location) = location {
                    response.headers_mut().insert(header::LOCATION, location);
                }
                Ok(response)
            }
            Some(FaultKind::Reset) => {
                self.shared.log.push(self.entry(&request, reason));
                Err(ConnectionReset)
            }
            Some(FaultKind::Truncate) => {
                let response = self.serve(request).await;
                self.shared.log.mark(request_id(response.headers()), reason.unwrap_or_default());
                Ok(truncated_answer(response))
            }
            _ => Ok(self.serve(request).await),
        }
    }

    /// The operation that a request asks for, as far as its body need not be known.
    fn operation<B>(&self, request: &Request<B>) -> Option<&'static str> {
        let header = |name: &str| request.headers().get(name)?.to_str().ok();
        let find = |method: &Method| self.server.routes().find(method.as_str(), target(request), header, &[]);
        let found = find(request.method()).or_else(|| find(&Method::GET).filter(|_| request.method() == Method::HEAD));
        found.map(|found| found.operation.id)
    }

    /// The log's entry for a request that the service does not see.
    fn entry<B>(&self, request: &Request<B>, fault: Option<String>) -> Entry {
        let version = request.headers().get(SERVICE.version_header).and_then(|value| value.to_str().ok());
        Entry {
            at: SystemTime::now(),
            method: request.method().clone(),
            path: truncated(request.uri().path().to_owned()),
            operation: self.operation(request),
            version: version.and_then(|text| text.trim().parse().ok()),
            status: None,
            code: None,
            left_out: Vec::new(),
            unknown: Vec::new(),
            request_id: None,
            took: Duration::ZERO,
            fault,
            contents: Some(Arc::new(Contents {
                request: Message::of(request.headers()),
                response: Message::default(),
            })),
        }
    }

    /// Refuses a request before the service sees it.
    fn refuse<B>(&self, request: &Request<B>, error: &ErrorResponse, reason: Option<String>) -> Response {
        let response = self.server.error_response(error);
        let mut entry = self.entry(request, reason);
        entry.status = Some(error.status());
        entry.code = Some(error.code().to_owned());
        entry.request_id = request_id(response.headers());
        let came = Message::of(response.headers()).with_body(response.body());
        entry.contents = Some(Arc::new(Contents { request: Message::of(request.headers()), response: came }));
        self.shared.log.push(entry);
        response.map(Body::from)
    }
}

fn request_id(headers: &http::HeaderMap) -> Option<Uuid> {
    headers.get(LONG_RUNNING.request_id)?.to_str().ok()?.parse().ok()
}

fn target<B>(request: &Request<B>) -> &str {
    request.uri().path_and_query().map_or("", |target| target.as_str())
}

/// Whether a request says to which host it was sent, as HTTP/1.1 wants: once, and by a name that can be one.
fn has_valid_host<B>(request: &Request<B>) -> bool {
    let mut hosts = request.headers().get_all(header::HOST).iter();
    match (hosts.next(), hosts.next()) {
        (None, _) => request.version() < Version::HTTP_11,
        (Some(host), None) => {
            // Most are plain, and need no parser.
            let is_plain = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
            let bytes = host.as_bytes();
            let name = bytes.iter().take_while(|byte| is_plain(byte)).count();
            let port = bytes.get(name + 1..).unwrap_or_default();
            let plain = name > 0 && (name == bytes.len() || (bytes[name] == b':' && is_port(port)));
            plain || host.to_str().is_ok_and(|host| host.parse::<Authority>().is_ok())
        }
        (Some(_), Some(_)) => false,
    }
}

/// Whether these are the digits of a port.
fn is_port(digits: &[u8]) -> bool {
    (1..=5).contains(&digits.len()) && digits.iter().all(u8::is_ascii_digit)
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App").field("redirect_url", &self.redirect_url).finish_non_exhaustive()
    }
}
