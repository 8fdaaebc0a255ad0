//! From a request to an accepted answer, over as many attempts as the rules allow.
//!
//! In: an encoded request. Out: an accepted answer, or the error of the last attempt. Each attempt asks the credential
//! anew and follows redirects. One state machine for all operations; nothing here knows types.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use http::HeaderValue;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use reqwest::Url;
use tokio::time::{Instant, sleep, timeout};
use tracing::{Instrument, Span};

use super::credential::{AttemptSecrets, Credential, UnauthorizedRequest};
use super::error::{Error, ErrorKind};
use super::message::{HttpRequest, HttpResponse};
use super::prepared_request::PreparedRequest;
use super::redirect::{self, RedirectError, RedirectReason};
use super::reply::RawReply;
use super::retry;
use super::service_error::ServiceError;
use super::settings::Settings;
use super::span::{self, Attempt, AttemptOutcome, Template};
use super::transport_error::{TransportError, TransportErrorKind};
use super::unknown_report::Findings;
use crate::aside::{LONG, aside};
use crate::future::BoxFuture;
use crate::multipart::MultipartWriter;
use crate::{Body, ExpectedResponse, Retry, Uuid};

/// How many characters of the name of a compression are shown.
const MAX_ENCODING: usize = 50;
/// How many characters of the name of a foreign host are shown.
const MAX_HOST: usize = 200;

/// A request with the rules by which it is sent.
pub(super) struct Exchange {
    pub(super) settings: Arc<Settings>,
    pub(super) request: Arc<PreparedRequest>,
    pub(super) timeout: Duration,
}

/// An attempt that brought no accepted answer.
struct Failure {
    kind: ErrorKind,
    response: Option<HttpResponse>,
    retry: Retry,
    /// The credential was not accepted, and has another.
    renew: bool,
    /// What the request held that nobody may see.
    sensitive: AttemptSecrets,
}

impl Failure {
    fn new(kind: ErrorKind, response: Option<HttpResponse>, retry: Retry) -> Box<Self> {
        Box::new(Self::of(kind, response, retry))
    }

    fn of(kind: ErrorKind, response: Option<HttpResponse>, retry: Retry) -> Self {
        Self { kind, response, retry, renew: false, sensitive: AttemptSecrets::default() }
    }

    fn transport(error: TransportError) -> Box<Self> {
        let retry = retry::of_transport(error.kind());
        Self::new(ErrorKind::Transport(error), None, retry)
    }
}

impl Exchange {
    /// Sends it. The future borrows nothing.
    pub(super) fn run(self: Box<Self>) -> BoxFuture<'static, Result<Box<RawReply>, Error>> {
        let span = span::of_call(self.request.operation, self.request.version);
        let reported = span.clone();
        let driven = async move {
            let mut result = self.drive().await;
            span::record_end(&reported, &mut result);
            result
        };
        Box::pin(driven.instrument(span))
    }

    async fn drive(&self) -> Result<Box<RawReply>, Error> {
        let (policy, sent) = (self.settings.retry, &self.request);
        // A limit beyond what clocks can express is none.
        let deadline = Instant::now().checked_add(self.timeout);
        let mut delays = None;
        let mut waited = Duration::ZERO;
        let mut attempts = 0;
        let mut renewed = false;
        loop {
            attempts += 1;
            let span = span::of_attempt(&Attempt {
                method: &sent.method,
                url: &sent.url,
                redacted_url: sent.redacted_url.as_deref(),
                template: Template { base: self.settings.service.base_path, path: sent.operation.path },
                length: sent.length(),
                number: attempts,
            });
            let result = self.attempt(deadline).instrument(span.clone()).await;
            self.tell(&span, &result);
            let failure = match result {
                Ok(answer) => return Ok(answer),
                Err(failure) => failure,
            };
            let repeatable = match failure.retry {
                Retry::Refused => true,
                Retry::Unknown => sent.operation.is_idempotent(),
                Retry::Never => false,
            };
            // What can be sent only once is not sent again, unless nothing of it was taken.
            let is_whole = sent.is_whole();
            let renews = failure.renew && !renewed && is_whole;
            renewed |= renews;
            let after = failure.response.as_ref().and_then(retry::retry_after);
            let delay = if (repeatable && is_whole) || renews {
                delays.get_or_insert_with(|| policy.backoff()).next()
            } else {
                None
            };
            // Nobody has to recover from a refused credential.
            let delay = if renews { delay.map(|_| Duration::ZERO) } else { delay };
            // A wait that the policy's or the call's limit does not leave room for is not begun: the error is known now. A
            // stream may take any time, but nobody waits longer to send it again than for a call.
            let delay = delay.map(|delay| delay.max(after.unwrap_or_default())).filter(|&delay| {
                let is_in_time = match (deadline, Instant::now().checked_add(delay)) {
                    (Some(deadline), Some(end)) => end < deadline,
                    (None, Some(_)) => delay <= self.settings.timeout,
                    (_, None) => false,
                };
                is_in_time && delay <= retry::MAX_DELAY && policy.allows(waited, delay)
            });
            let Some(delay) = delay else {
                let error = self.error(*failure, attempts, repeatable, after);
                return Err(if repeatable && !is_whole { error.with_spent_stream() } else { error });
            };
            span::retrying(&failure.kind, delay);
            waited += delay;
            sleep(delay).await;
        }
    }

    /// Tells what came of an attempt.
    fn tell(&self, span: &Span, result: &Result<Box<RawReply>, Box<Failure>>) {
        match result {
            Ok(answer) => {
                let outcome = AttemptOutcome { response: Some(&answer.response), error: None };
                span::record_outcome(span, &outcome, || answer.shown_request_id());
            }
            Err(failure) => {
                let outcome = AttemptOutcome { response: failure.response.as_ref(), error: Some(&failure.kind) };
                span::record_outcome(span, &outcome, || self.shown_request_id(failure));
            }
        }
    }

    /// One attempt, within its limit and the call's. While a stream is being sent, the limit is on pauses.
    async fn attempt(&self, deadline: Option<Instant>) -> Result<Box<RawReply>, Box<Failure>> {
        let sent = self.request.stream.is_some().then(|| Arc::new(AtomicU64::new(0)));
        // By itself: what stands around it is moved some times before it is polled.
        let mut follow = Box::pin(self.follow(sent.as_ref()));
        let sent = || sent.as_ref().map_or(0, |sent| sent.load(Ordering::Relaxed));
        let streams = self.request.stream.is_some();
        let usual = if streams { self.settings.max_pause } else { self.settings.attempt_timeout };
        loop {
            let remaining = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
            let limit = usual.min(remaining.unwrap_or(Duration::MAX));
            let before = sent();
            if let Ok(result) = timeout(limit, follow.as_mut()).await {
                return result;
            }
            let goes_on = sent() > before;
            if !goes_on || deadline.is_some_and(|deadline| Instant::now() >= deadline) {
                return Err(Failure::transport(TransportError::timed_out(limit)));
            }
        }
    }

    /// Sends, and sends again where the service says that the request belongs elsewhere.
    async fn follow(&self, sent_bytes: Option<&Arc<AtomicU64>>) -> Result<Box<RawReply>, Box<Failure>> {
        let settings = &self.settings;
        let mut moved = None;
        let mut redirects = 0;
        loop {
            let present = moved.as_ref().unwrap_or(&self.request.url);
            let mut request = HttpRequest::new(self.request.method.clone(), present.clone());
            request.headers = self.request.headers.clone();
            request.body = self.request.body.clone();
            let stream = self.request.stream.clone().zip(sent_bytes);
            request.stream = stream.map(|(stream, sent_bytes)| stream.counted_by(Arc::clone(sent_bytes)));
            request.streams_response = self.request.in_pieces.is_some()
                || self.request.operation.responses.iter().any(|response| is_stream(&response.body));
            request.response_limit = self.request.response_limit;
            let of_parts = match self.request.parts.is_empty() {
                true => AttemptSecrets::default(),
                false => self.write_parts(&mut request).await?,
            };
            // What is not needed is no future, which would be moved with all that is in it.
            let (request, mut sensitive) = match &settings.credential {
                Some(credential) => Self::authorized(&**credential, request).await?,
                None => UnauthorizedRequest::new(request).into_parts(),
            };
            sensitive.headers.extend(of_parts.headers);
            sensitive.texts.extend(of_parts.texts);
            let sent = request.headers.get(AUTHORIZATION).filter(|_| settings.credential.is_some()).cloned();
            let mut response = settings.transport.send(request).await.map_err(|error| {
                let host_and_port = || self.request.secrets(&sensitive).shown_up_to(&host_and_port(present), MAX_HOST);
                Failure::transport(error.to(host_and_port))
            })?;
            if self.request.has_items(response.status) {
                response.begin().await;
            } else if !self.request.streams(response.status) {
                response.collect(self.request.response_limit).await;
                response.limit(self.request.response_limit);
            }
            if !redirect::is_redirect(&response) {
                if let Some(accepted) = self.accepted(&response) {
                    return self.accept(response, sensitive, accepted);
                }
                let unauthorized = response.status == 401;
                let mut failure = self.refuse(response, sensitive).await;
                let credential = settings.credential.as_ref().filter(|_| unauthorized);
                failure.renew = credential.is_some_and(|credential| credential.rejected(sent.as_ref()));
                return Err(failure);
            }
            redirects += 1;
            let next = if !self.request.is_whole() {
                Err(RedirectError { status: response.status, reason: RedirectReason::StreamSpent })
            } else if redirects > redirect::MAX_REDIRECTS {
                Err(RedirectError { status: response.status, reason: RedirectReason::TooMany })
            } else {
                redirect::target(&self.request.url, present, &response)
            };
            let next = match next {
                Ok(next) => next,
                Err(mut error) => {
                    if let RedirectReason::OtherHost { host } = &mut error.reason {
                        *host = self.request.secrets(&sensitive).shown_up_to(host, MAX_HOST);
                    }
                    let failure = Failure::of(ErrorKind::Redirect(error), Some(response), Retry::Never);
                    return Err(Failure { sensitive, ..failure }.into());
                }
            };
            span::redirected(&next);
            moved = Some(next);
        }
    }

    /// With what the credential adds.
    async fn authorized(
        credential: &dyn Credential,
        request: HttpRequest,
    ) -> Result<(HttpRequest, AttemptSecrets), Box<Failure>> {
        let mut request = UnauthorizedRequest::new(request);
        let result = credential.authorize(&mut request).await;
        result.map_err(|error| Failure::new(ErrorKind::Credential(error), None, Retry::Never))?;
        Ok(request.into_parts())
    }

    /// Writes the body that holds further calls: each proves by itself who calls, and has the version of the whole.
    async fn write_parts(&self, into: &mut HttpRequest) -> Result<AttemptSecrets, Box<Failure>> {
        let mut sensitive = AttemptSecrets::default();
        let mut writer = MultipartWriter::new(format!("batch_{}", Uuid::from_u128(fastrand::u128(..))));
        for (number, part) in self.request.parts.iter().enumerate() {
            let mut request = HttpRequest::new(part.request.method.clone(), part.request.url.clone());
            request.headers = part.request.headers.clone();
            if !self.request.version_header.is_empty() {
                request.headers.remove(self.request.version_header);
            }
            request.body = part.request.body.clone();
            let (request, secrets) = match &part.settings.credential {
                Some(credential) => Self::authorized(&**credential, request).await?,
                None => UnauthorizedRequest::new(request).into_parts(),
            };
            let query = request.url.query().map(|query| format!("?{query}")).unwrap_or_default();
            let start = format!("{} {}{query} HTTP/1.1", request.method, request.url.path());
            let headers = request.headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes()));
            writer.push(&number.to_string(), &start, headers, &request.body);
            sensitive.headers.extend(secrets.headers);
            sensitive.texts.extend(secrets.texts);
        }
        let (content_type, body) = writer.finish();
        into.body = body.into();
        if let Ok(content_type) = HeaderValue::try_from(content_type) {
            into.headers.insert(CONTENT_TYPE, content_type);
        }
        Ok(sensitive)
    }

    /// The answer to a call that was sent together with others.
    pub(super) fn read_part(&self, response: HttpResponse, sensitive: AttemptSecrets) -> Result<RawReply, Error> {
        let judged = match self.accepted(&response) {
            Some(accepted) => self.accept(response, sensitive, accepted),
            None => {
                let error = ServiceError::read(self.settings.service, &response, &self.request.secrets(&sensitive));
                Err(self.refused(error, response, sensitive))
            }
        };
        judged.map(|answer| *answer).map_err(|failure| {
            let repeatable = failure.retry == Retry::Refused;
            self.error(*failure, 1, repeatable, None)
        })
    }

    /// What the operation says of an answer; `None` where it does not accept it.
    fn accepted(&self, response: &HttpResponse) -> Option<&'static ExpectedResponse> {
        let accepted = self.request.operation.response(response.status);
        // Where nothing is expected, a page for people is not from the service: a gateway or a sign-in page answered.
        let version = self.request.version;
        accepted.filter(|accepted| !(matches!(accepted.body_at(version), Body::None) && is_page(response)))
    }

    /// The failure that an answer is which is not accepted.
    fn refused(&self, error: ServiceError, response: HttpResponse, sensitive: AttemptSecrets) -> Box<Failure> {
        let retry = retry::of_service(self.settings.service, &error);
        Failure { sensitive, ..Failure::of(ErrorKind::Service(error), Some(response), retry) }.into()
    }

    /// The failure that an answer is which is not accepted, to a request that held these secrets.
    async fn refuse(&self, response: HttpResponse, sensitive: AttemptSecrets) -> Box<Failure> {
        let (service, secrets) = (self.settings.service, self.request.secrets(&sensitive));
        let (error, response) = if response.body.len() > LONG {
            aside(move || (ServiceError::read(service, &response, &secrets), response)).await
        } else {
            (ServiceError::read(service, &response, &secrets), response)
        };
        self.refused(error, response, sensitive)
    }

    /// An accepted answer, unless it is not whole or not readable.
    fn accept(
        &self,
        mut response: HttpResponse,
        sensitive: AttemptSecrets,
        accepted: &'static ExpectedResponse,
    ) -> Result<Box<RawReply>, Box<Failure>> {
        // A stream is handed on as it comes, in whatever form it is stored.
        let encoding = response.content_encoding().filter(|_| !is_stream(&accepted.body));
        if let Some(encoding) = encoding {
            let encoding = self.request.secrets(&sensitive).shown_up_to(&encoding, MAX_ENCODING);
            let error = TransportError::encoded(response.status, &encoding);
            return Err(Failure {
                sensitive,
                ..Failure::of(ErrorKind::Transport(error), Some(response), Retry::Never)
            }
            .into());
        }
        if let Some(error) = response.incomplete.take() {
            // The service did it; only a part of the answer is here.
            let retry = retry::of_transport(match error.kind() {
                kind @ (TransportErrorKind::TimedOut | TransportErrorKind::TooLarge) => kind,
                _ => TransportErrorKind::Interrupted,
            });
            return Err(Failure { sensitive, ..Failure::of(ErrorKind::Transport(error), Some(response), retry) }.into());
        }
        response.stream = response.stream.map(|stream| stream.with_max_pause(self.settings.max_pause));
        let table = self.request.operation.response_headers;
        for parameter in table.iter().filter(|parameter| parameter.secret) {
            let values = response.headers.iter_mut();
            values
                .filter(|(name, _)| parameter.rest_of(name.as_str(), table).is_some())
                .for_each(|(_, value)| value.set_sensitive(true));
        }
        let request_id = self.request_id(&response).map(str::to_owned);
        let unknown = Findings::new(&self.settings);
        // Boxed: some futures hand it on, and each would copy it.
        Ok(Box::new(RawReply {
            request: Arc::clone(&self.request),
            accepted,
            response,
            request_id,
            is_followed: false,
            sensitive,
            unknown,
            envelope: None,
        }))
    }

    fn request_id<'r>(&self, response: &'r HttpResponse) -> Option<&'r str> {
        let name = self.request.request_id_header;
        match &self.settings.request_id_name {
            Some(known) if known.as_str() == name => response.headers.get(known).and_then(|value| value.to_str().ok()),
            _ => response.header_text(name),
        }
    }

    /// The id that an answer gives to the request, as it may be shown.
    fn shown_request_id(&self, failure: &Failure) -> Option<String> {
        let request_id = failure.response.as_ref().and_then(|response| self.request_id(response));
        request_id.map(|id| self.request.secrets(&failure.sensitive).shown(id))
    }

    fn error(&self, failure: Failure, attempts: u32, retryable: bool, after: Option<Duration>) -> Error {
        let request_id = self.shown_request_id(&failure);
        let hint = match &failure.kind {
            ErrorKind::Service(ServiceError { status: status @ (401 | 403), .. }) => self.hint(*status),
            _ => None,
        };
        Error::new(self.request.operation.id, failure.kind)
            .with_answer(failure.response, request_id)
            .with_attempts(attempts, retryable, after)
            .with_hint(hint)
    }

    /// What to check where the service does not accept who calls.
    fn hint(&self, status: u16) -> Option<String> {
        match &self.settings.credential {
            Some(credential) => credential.hint(status),
            None => Some("sent without a credential, which the client's builder takes".to_owned()),
        }
    }
}

/// Where a connection goes.
fn host_and_port(url: &Url) -> String {
    let port = url.port_or_known_default().map(|port| format!(":{port}"));
    format!("{}{}", url.host_str().unwrap_or_default(), port.unwrap_or_default())
}

fn is_stream(body: &Body) -> bool {
    matches!(body, Body::Stream(_))
}

/// Whether an answer holds a page for people.
fn is_page(response: &HttpResponse) -> bool {
    let kind = response.headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    !response.body.is_empty() && kind.is_some_and(|kind| kind.to_ascii_lowercase().contains("html"))
}
