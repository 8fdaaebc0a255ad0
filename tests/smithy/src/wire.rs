//! What is between a client and a server: a transport that remembers, and requests as tests write them.
//!
//! In: a test. Out: what went over the wire, compared with it. No sockets.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use http::{HeaderName, HeaderValue};
use xms_runtime::client::{BoxFuture, Bytes, HttpRequest, HttpResponse, InProcess, Transport, TransportError};
use xms_runtime::server::Server;

use crate::case::Case;
use crate::compare;

/// Answers as it is told and remembers what went through it. A clone is the same wire.
#[derive(Clone)]
pub struct Wire {
    far: Arc<Far>,
    seen: Arc<Mutex<Vec<(HttpRequest, HttpResponse)>>>,
}

enum Far {
    Fixed(Box<HttpResponse>),
    Server(InProcess),
}

impl fmt::Debug for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wire").finish_non_exhaustive()
    }
}

impl Wire {
    fn to(far: Far) -> Self {
        Self { far: Arc::new(far), seen: Arc::default() }
    }

    /// Answers every request with a failure: what it is asked is all that counts.
    pub fn recording() -> Self {
        Self::to(Far::Fixed(Box::new(HttpResponse::new(501))))
    }

    /// Answers as a test of a response says.
    pub fn answering(case: &Case) -> Self {
        let mut response = HttpResponse::new(case.status).body(case.body.clone().unwrap_or_default());
        for (name, value) in &case.headers {
            if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), value.parse::<HeaderValue>()) {
                response.headers.append(name, value);
            }
        }
        Self::to(Far::Fixed(Box::new(response)))
    }

    /// Lets a server answer.
    pub fn through(server: Server) -> Self {
        Self::to(Far::Server(InProcess::new(server)))
    }

    fn last(&self) -> Option<(HttpRequest, HttpResponse)> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).last().cloned()
    }

    /// Compares the request that was sent with the one that a test asks for.
    ///
    /// # Errors
    /// Fails with what differs, or with the reason why nothing was sent.
    pub fn check_request<T, E: fmt::Display>(&self, case: &Case, outcome: Result<T, E>) -> Result<(), String> {
        match (self.last(), outcome) {
            (Some((sent, _)), _) => {
                compare::request(case, sent.method.as_str(), sent.url.as_str(), &sent.headers, &sent.body).verdict()
            }
            (None, Err(error)) => Err(format!("nothing was sent: {error}")),
            (None, Ok(_)) => Err("nothing was sent".to_owned()),
        }
    }

    /// Compares the response that the server gave with the one that a test asks for.
    ///
    /// # Errors
    /// Fails with what differs, or with the reason why there is no response.
    pub fn check_response<T, E: fmt::Display>(&self, case: &Case, outcome: Result<T, E>) -> Result<(), String> {
        match (self.last(), outcome) {
            (Some((_, given)), _) => compare::response(case, given.status, &given.headers, &given.body).verdict(),
            (None, Err(error)) => Err(format!("nothing was sent: {error}")),
            (None, Ok(_)) => Err("nothing was sent".to_owned()),
        }
    }
}

impl Transport for Wire {
    fn send(&self, request: HttpRequest) -> BoxFuture<'static, Result<HttpResponse, TransportError>> {
        let wire = self.clone();
        Box::pin(async move {
            let response = match &*wire.far {
                Far::Fixed(response) => HttpResponse::clone(response),
                Far::Server(server) => server.send(request.clone()).await?,
            };
            wire.seen.lock().unwrap_or_else(PoisonError::into_inner).push((request, response.clone()));
            Ok(response)
        })
    }
}

/// Holds what a server's method found out about its arguments. A clone is the same.
#[derive(Clone, Debug, Default)]
pub struct Seen(Arc<Mutex<Option<Result<(), String>>>>);

impl Seen {
    /// Keeps the result of a comparison.
    pub fn set(&self, result: Result<(), String>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(result);
    }

    /// Lets a server answer a test's request and says what its method saw.
    ///
    /// # Errors
    /// Fails with what differs, or with the response where the method was not reached.
    pub async fn ask(&self, server: Server, case: &Case) -> Result<(), String> {
        let server = case.hosts.iter().fold(server, |server, (host, _)| server.host(host));
        let answer = server.answer(raw_request(case)?).await;
        let seen = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        seen.unwrap_or_else(|| Err(format!("refused: {} {}", answer.status(), String::from_utf8_lossy(answer.body()))))
    }
}

/// The request of a test, as bytes have it.
fn raw_request(case: &Case) -> Result<http::Request<Bytes>, String> {
    let mut target = case.path.clone();
    if !case.query.is_empty() {
        target = format!("{target}?{}", case.query.join("&"));
    }
    let mut request = http::Request::builder().method(case.method.as_str()).uri(target);
    for (name, value) in &case.headers {
        request = request.header(name, value);
    }
    if let Some((_, host)) = &case.hosts {
        request = request.header("host", host);
    }
    let body = case.body.clone().unwrap_or_default();
    request.body(Bytes::from(body)).map_err(|error| format!("the test's request is none: {error}"))
}

/// The address that a client is given for a test.
pub fn endpoint(case: &Case) -> String {
    case.hosts.as_ref().map_or_else(|| "https://smithy.example".to_owned(), |(host, _)| format!("https://{host}"))
}
