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
use http::request::Parts;
use http::uri::Authority;
use http::{HeaderValue, Method, StatusCode, Version, header};
use xms_runtime::Uuid;
use xms_runtime::server::{ErrorResponse, RouterOptions, Server};
use xms_services::service_management::{CATALOG, LONG_RUNNING, SERVICE, error_code};
use xms_test_server::{ConnectionReset, FaultKind, Guard, Site, truncated as truncated_answer};

use crate::aside::Aside;
use crate::contents::{Contents, Message, WatchedBody};
use crate::log::{Entry, first_segment, truncated};
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
        let server = handlers(&service).fold(Server::new(&CATALOG), Server::offer);
        let own_paths = OwnPaths { shared: Arc::clone(&shared), guard, site, body_timeout: options.body_timeout };
        Self { shared, server, options, own_paths, redirect_url }
    }

    /// What the service refuses with.
    pub(crate) fn server(&self) -> &Server {
        &self.server
    }

    /// Answers a request of any path.
    ///
    /// Its head is borrowed on the whole way: futures would have a copy of it in each other.
    ///
    /// # Errors
    /// When the connection is to be reset instead.
    pub(crate) async fn answer<B>(
        &self,
        head: &mut Parts,
        body: B,
        connection: ConnectionInfo,
    ) -> Result<Response, ConnectionReset>
    where
        B: HttpBody<Data = Bytes, Error: Into<BoxError>> + Send + Unpin + 'static,
    {
        if own_paths::contains(head.uri.path()) {
            // What is rare is boxed: the memory of each request would have room for it.
            return Ok(Box::pin(self.own_paths.answer(head, body, connection.has_certificate)).await);
        }
        if let Err(error) = self.check(head, connection) {
            return Ok(self.refuse(head, &error, None));
        }
        if self.shared.faults.is_empty() {
            return Ok(self.serve(head, body, None).await);
        }
        Box::pin(self.serve_with_faults(head, body, connection)).await
    }

    /// Whether the service is to see a request at all.
    fn check(&self, head: &Parts, connection: ConnectionInfo) -> Result<(), ErrorResponse> {
        if !has_valid_host(head) {
            return Err(ErrorResponse::new(&error_code::BAD_REQUEST, "A request names its `Host` once."));
        }
        if first_segment(head.uri.path()).is_some_and(|id| id.len() > MAX_SUBSCRIPTION_BYTES) {
            let message = format!("A subscription id has up to {MAX_SUBSCRIPTION_BYTES} bytes.");
            return Err(ErrorResponse::new(&error_code::BAD_REQUEST, message));
        }
        // In front of the faults, so that a page of another site uses none up.
        if self.own_paths.guard.check_sender(&head.uri, &head.headers).is_err() {
            return Err(ErrorResponse::new(&error_code::FORBIDDEN_ERROR, "A page of another site has sent this."));
        }
        if self.own_paths.requires_certificate() && !connection.has_certificate {
            return Err(ErrorResponse::new(&error_code::AUTHENTICATION_FAILED, "The client has shown no certificate."));
        }
        Ok(())
    }

    /// Lets the service answer, whatever fault is done to the answer afterwards.
    async fn serve<B>(&self, head: &mut Parts, body: B, fault: Option<String>) -> Response
    where
        B: HttpBody<Data = Bytes, Error: Into<BoxError>> + Send + Unpin + 'static,
    {
        let sent = Message::of(&head.headers);
        let (body, passed) = WatchedBody::new(body);
        let mut record = None;
        let mut note = |told| record = Some(told);
        let answered = self.server.receive_observed(head, body, &self.options, &mut note).await;
        let (head, body) = answered.into_parts();
        let mut came = Message::of(&head.headers);
        let body = match body.try_into_bytes() {
            Ok(whole) => {
                came = came.with_body(&whole);
                Body::from(whole)
            }
            Err(stream) => Body::new(stream),
        };
        if let Some(record) = record {
            let contents = Contents { request: sent.with_passed(passed.as_deref()), response: came };
            self.shared.log.push(Entry::of(record, fault, contents));
        }
        Response::from_parts(head, body)
    }

    /// Lets the service answer a request that may meet faults.
    async fn serve_with_faults<B>(
        &self,
        head: &mut Parts,
        body: B,
        connection: ConnectionInfo,
    ) -> Result<Response, ConnectionReset>
    where
        B: HttpBody<Data = Bytes, Error: Into<BoxError>> + Send + Unpin + 'static,
    {
        let applied = self.shared.faults.apply(self.operation(head), connection.redirected);
        if !applied.latency.is_zero() {
            tokio::time::sleep(applied.latency).await;
        }
        let reason = applied.kind.as_ref().map(FaultKind::to_string);
        match applied.kind {
            Some(FaultKind::Busy { retry_after }) => {
                let error = ErrorResponse::new(&error_code::SERVER_BUSY, "The service is busy on request.");
                let mut response = self.refuse(head, &error, reason);
                if let Some(seconds) = retry_after {
                    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
                }
                Ok(response)
            }
            Some(FaultKind::Redirect { to }) => {
                let address = to.as_deref().unwrap_or(&self.redirect_url).trim_end_matches('/');
                let location = HeaderValue::from_str(&format!("{address}{}", target(head)));
                let mut entry = self.entry(head, reason);
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
                self.shared.log.push(self.entry(head, reason));
                Err(ConnectionReset)
            }
            Some(FaultKind::Truncate) => Ok(truncated_answer(self.serve(head, body, reason).await)),
            _ => Ok(self.serve(head, body, None).await),
        }
    }

    /// The operation that a request asks for, as far as its body need not be known.
    fn operation(&self, head: &Parts) -> Option<&'static str> {
        let header = |name: &str| head.headers.get(name)?.to_str().ok();
        let find = |method: &Method| self.server.routes().find(method.as_str(), target(head), header, &[]);
        let found = find(&head.method).or_else(|| find(&Method::GET).filter(|_| head.method == Method::HEAD));
        found.map(|found| found.operation.id)
    }

    /// The log's entry for a request that the service does not see.
    fn entry(&self, head: &Parts, fault: Option<String>) -> Entry {
        let version = head.headers.get(SERVICE.version_header).and_then(|value| value.to_str().ok());
        Entry {
            at: SystemTime::now(),
            method: head.method.clone(),
            path: truncated(head.uri.path().to_owned()),
            operation: self.operation(head),
            version: version.and_then(|text| text.trim().parse().ok()),
            status: None,
            code: None,
            left_out: Vec::new(),
            unknown: Vec::new(),
            request_id: None,
            took: Duration::ZERO,
            fault,
            contents: Contents { request: Message::of(&head.headers), response: Message::default() },
        }
    }

    /// Refuses a request before the service sees it.
    fn refuse(&self, head: &Parts, error: &ErrorResponse, reason: Option<String>) -> Response {
        let response = self.server.error_response(error);
        let mut entry = self.entry(head, reason);
        entry.status = Some(error.status());
        entry.code = Some(error.code().to_owned());
        entry.request_id = request_id(response.headers());
        entry.contents.response = Message::of(response.headers()).with_body(response.body());
        self.shared.log.push(entry);
        response.map(Body::from)
    }
}

fn request_id(headers: &http::HeaderMap) -> Option<Uuid> {
    headers.get(LONG_RUNNING.request_id)?.to_str().ok()?.parse().ok()
}

fn target(head: &Parts) -> &str {
    head.uri.path_and_query().map_or("", |target| target.as_str())
}

/// Whether a request says to which host it was sent, as HTTP/1.1 wants: once, and by a name that can be one.
fn has_valid_host(head: &Parts) -> bool {
    let mut hosts = head.headers.get_all(header::HOST).iter();
    match (hosts.next(), hosts.next()) {
        (None, _) => head.version < Version::HTTP_11,
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
