//! The server of a service: what it offers, and how a request is answered.
//!
//! In: handlers of resources, and requests with their whole body. Out: responses. It listens nowhere by itself.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use bytes::Bytes;
use http::header::{ALLOW, HOST};
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, StatusCode, Uri};
use tokio::runtime::Handle;

use super::error_response::ErrorResponse;
use super::handler::Handler;
use super::incoming::{Incoming, refuse};
use super::request_record::RequestRecord;
use super::response::Response;
use crate::aside::{LONG, aside};
use crate::route::Routes;
use crate::value::Uuid;
use crate::{Body, ByteStream, Catalog, Operation, Presence, Refusal, Service, Version};

/// The response header with the request's id, for services whose tables name none.
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Called with every request that was answered.
type Observer = Box<dyn Fn(RequestRecord) + Send + Sync>;

/// Called with the one request that is answered; `None` where nobody wants to know.
pub(super) type Note<'a> = Option<&'a mut (dyn FnMut(RequestRecord) + Send)>;

/// The body of a request.
pub(super) enum Received {
    Whole(Bytes),
    Pieces(Box<ByteStream>),
}

/// Serves a service by its tables: answers what its handlers offer, and refuses everything else as the service does.
///
/// It listens nowhere by itself: [`into_router`](Self::into_router) puts it behind `axum`,
/// `client::InProcess` behind a client, and [`answer`](Self::answer) takes requests from anywhere.
///
/// ```
#[doc = include_str!("../../doc/example-service.txt")]
/// # run(async {
/// use xms_runtime::Resource;
/// use xms_runtime::server::{Answer, BoxFuture, Bytes, ErrorResponse, Handler, Incoming, Response, Server};
///
/// struct Garden;
///
/// // Generated code has a trait with a method for each operation, and makes a handler of it.
/// impl Handler for Garden {
///     fn resource(&self) -> &'static Resource {
///         &BEDS
///     }
///
///     fn answer<'a>(
///         &'a self,
///         index: usize,
///         request: &'a Incoming,
///     ) -> BoxFuture<'a, Result<Response, ErrorResponse>> {
///         Box::pin(async move {
///             match index {
///                 0 => Answer::new(Bed { name: request.path(0)?, covered: Some(true) }).respond(request),
///                 _ => Err(request.not_offered()),
///             }
///         })
///     }
/// }
///
/// let server = Server::new(&CATALOG).offer(Garden);
/// let request = http::Request::get("/beds/peas").header("x-garden-version", "2014-06-01").body(Bytes::new())?;
/// let response = server.answer(request).await;
/// // What the version does not have is left out.
/// assert_eq!((response.status().as_u16(), &response.body()[..]), (200, b"<Bed><Name>peas</Name></Bed>".as_slice()));
///
/// let unversioned = http::Request::get("/beds/peas").body(Bytes::new())?;
/// assert_eq!(server.answer(unversioned).await.status(), 400);
/// # Ok(()) });
/// ```
pub struct Server {
    service: &'static Service,
    routes: Arc<Routes>,
    /// Whether some operation takes its body in pieces.
    takes_streams: bool,
    /// The request header with the version, where the service has one.
    version: Option<HeaderName>,
    /// The response header with the request's id.
    request_id: HeaderName,
    handlers: Vec<Arc<dyn Handler>>,
    /// Which of them answers an operation, and as which of its own, by the place of the operation's table.
    offered: HashMap<usize, (usize, usize)>,
    pub(super) observer: Option<Observer>,
}

impl Server {
    /// Makes a server of a service, by its catalog. It offers nothing yet.
    pub fn new(catalog: &'static Catalog) -> Self {
        let service = catalog.service;
        let name = service
            .request_id_header
            .or_else(|| service.long_running.map(|rule| rule.request_id).filter(|name| !name.is_empty()));
        let request_id = name.and_then(known_name).unwrap_or(REQUEST_ID);
        let version = service.version_header.parse().ok();
        Self {
            service,
            routes: Arc::new(Routes::new(catalog)),
            takes_streams: catalog.operations().any(|operation| matches!(operation.body, Body::Stream(_))),
            version,
            request_id,
            handlers: Vec::new(),
            offered: HashMap::new(),
            observer: None,
        }
    }

    /// Offers the operations of a handler's resource; a later handler of the same resource replaces it.
    #[must_use]
    pub fn offer(mut self, handler: impl Handler + 'static) -> Self {
        let resource = handler.resource();
        self.handlers.retain(|other| !std::ptr::eq(other.resource(), resource));
        self.handlers.push(Arc::new(handler));
        self.offered = HashMap::new();
        for (place, handler) in self.handlers.iter().enumerate() {
            let numbered = handler.resource().operations.iter().enumerate();
            self.offered.extend(numbered.map(|(index, operation)| (address_of(operation), (place, index))));
        }
        self
    }

    /// Says under which host the service is reached, beside those of its table and `localhost`: what a request has in
    /// front of it, operations may ask for.
    #[must_use]
    pub fn host(mut self, name: impl Into<String>) -> Self {
        self.routes = Arc::new(Routes::clone(&self.routes).host(name));
        self
    }

    /// Calls `observer` with a record of every request, after it was answered.
    #[must_use]
    pub fn on_request(mut self, observer: impl Fn(RequestRecord) + Send + Sync + 'static) -> Self {
        self.observer = Some(Box::new(observer));
        self
    }

    /// Returns the table of the service.
    pub fn service(&self) -> &'static Service {
        self.service
    }

    /// Returns the operations of the service, prepared for finding them.
    pub fn routes(&self) -> &Routes {
        &self.routes
    }

    /// Answers a request with its whole body, wholly: an answer that is sent in pieces is collected, as far as it comes.
    /// `HEAD` is answered as `GET`, without the body. In a Tokio runtime, a long body is read on a thread for work that
    /// blocks, and whoever answers such a request runs there.
    pub async fn answer(&self, request: Request<Bytes>) -> http::Response<Bytes> {
        let (parts, body) = self.answer_stream(request.map(ByteStream::from)).await.into_parts();
        let body = match body.try_into_bytes() {
            Ok(body) => body,
            Err(mut stream) => stream.collect_most(usize::MAX).await.0,
        };
        http::Response::from_parts(parts, body)
    }

    /// Does the same with bodies that come and go in pieces: an operation whose body is described as a stream gets it as
    /// it comes. For others it is collected, whatever its length.
    pub async fn answer_stream(&self, request: Request<ByteStream>) -> http::Response<ByteStream> {
        let (mut head, body) = request.into_parts();
        let body = body.try_into_bytes().map_or_else(Received::Pieces, Received::Whole);
        let mut note = self.observer.as_ref().map(|observer| |record| observer(record));
        self.answer_received(&mut head, body, note.as_mut().map(|note| note as _)).await
    }

    /// Answers a request whose body was received, and leaves its head without headers.
    ///
    /// The head is borrowed on the whole way: futures would have a copy of it in each other.
    pub(super) async fn answer_received(
        &self,
        head: &mut Parts,
        body: Received,
        note: Note<'_>,
    ) -> http::Response<ByteStream> {
        let begun = Instant::now();
        let request_id = Uuid::from_u128(fastrand::u128(..));
        let path = if note.is_some() { self.routes.shown_path(head.uri.path()) } else { String::new() };
        let version = self.version(&head.headers);
        let mut facts = RequestFacts { operation: None, unknown: Vec::new(), allow: None };
        let answered = match &version {
            Ok(version) => self.dispatch(head, body, *version, request_id, &mut facts).await,
            Err(error) => Err(error.clone()),
        };
        let code = answered.as_ref().err().filter(|_| note.is_some()).map(|error| error.code().to_owned());
        let used = version.as_ref().copied().unwrap_or(self.service.default_version);
        let mut response = answered.unwrap_or_else(|error| error.response(self.service, used));
        if let Some(note) = note {
            note(RequestRecord {
                method: head.method.clone(),
                path,
                operation: facts.operation.map(|operation| operation.id),
                version: version.ok(),
                status: response.status,
                code,
                left_out: std::mem::take(&mut response.left_out),
                unknown: facts.unknown,
                request_id,
                elapsed: begun.elapsed(),
            });
        }
        if let Some(allow) = facts.allow.and_then(|allow| HeaderValue::try_from(allow).ok()) {
            response.headers.insert(ALLOW, allow);
        }
        if head.method == Method::HEAD {
            response.withhold_body();
        }
        self.finish(response, request_id)
    }

    /// Writes the response with which a request is refused that nobody looks at, in the service's default version. The
    /// observer is not called.
    pub fn error_response(&self, error: &ErrorResponse) -> http::Response<Bytes> {
        let response = error.response(self.service, self.service.default_version);
        // What an error says is never a stream.
        self.finish(response, Uuid::from_u128(fastrand::u128(..))).map(|body| body.try_into_bytes().unwrap_or_default())
    }

    /// The version that a request asks for. Those that are not listed are ordered by their date.
    pub(super) fn version(&self, headers: &HeaderMap) -> Result<Version, ErrorResponse> {
        let name = self.service.version_header;
        if name.is_empty() {
            return Ok(self.service.default_version);
        }
        let invalid = |message: String| refuse(self.service, Refusal::Version, message);
        let first = self.service.known.first().copied();
        let mut values = self.version.iter().flat_map(|name| headers.get_all(name));
        let Some(header) = values.next() else {
            if let Some(version) = self.service.missing_version {
                return Ok(version);
            }
            return Err(invalid(format!("The header `{name}` is missing.")));
        };
        if values.any(|other| other != header) {
            return Err(invalid(format!("The header `{name}` holds several versions.")));
        }
        let version = header.to_str().ok().and_then(|text| text.trim().parse::<Version>().ok());
        let version =
            version.ok_or_else(|| invalid(format!("The header `{name}` holds no version of the form YYYY-MM-DD.")))?;
        match first.filter(|first| version < *first) {
            Some(first) => Err(invalid(format!("There is no version before {first}."))),
            None => Ok(version),
        }
    }

    async fn dispatch(
        &self,
        head: &mut Parts,
        body: Received,
        version: Version,
        request_id: Uuid,
        facts: &mut RequestFacts,
    ) -> Result<Response, ErrorResponse> {
        // What is rare is boxed: the memory of each request would have room for it.
        let (body, stream) = match body {
            Received::Whole(body) => (body, None),
            Received::Pieces(stream) if self.takes_stream(head) => (Bytes::new(), Some(stream)),
            Received::Pieces(stream) => {
                let broken = |error| refuse(self.service, Refusal::Body, format!("The body cannot be read: {error}."));
                (Box::pin(stream.collect(usize::MAX)).await.map_err(broken)?, None)
            }
        };
        let target = head.uri.path_and_query().map_or("", |target| target.as_str());
        let method = self.method(&head.method, target);
        // Most bodies are short, and nobody asks then on which threads there is room for work.
        let runtime = if body.len() > LONG { Handle::try_current().ok() } else { None };
        let found = if runtime.is_some() {
            let (routes, body) = (Arc::clone(&self.routes), body.clone());
            let (method, target, headers) = (method.to_owned(), target.to_owned(), head.headers.clone());
            let uri = head.uri.clone();
            let find = move || routes.find(&method, &target, |name| header(&headers, &uri, name), &body);
            Box::pin(aside(find)).await
        } else {
            self.routes.find(method, target, |name| header(&head.headers, &head.uri, name), &body)
        };
        // Recordings may have methods in any case; HTTP has not.
        let Some(found) = found.filter(|found| found.operation.method.as_str() == method) else {
            return Err(self.not_found(method, target, facts));
        };
        let operation = found.operation;
        facts.operation = Some(operation);
        self.exists(operation, version)?;
        let incoming = Incoming {
            service: self.service,
            operation,
            address: found.address,
            version,
            request_id,
            base: found.base,
            path: found.path,
            query: found.query,
            headers: std::mem::take(&mut head.headers),
            body,
            stream,
            unknown: Mutex::new(Vec::new()),
        };
        if let Body::Batch(rule) = operation.body {
            return Box::pin(self.answer_batch(rule, &incoming)).await;
        }
        let offering = self.offered.get(&address_of(operation));
        let offering = offering.and_then(|&(place, index)| Some((self.handlers.get(place)?, index)));
        let (answered, incoming) = match (offering, runtime) {
            // Reading such a body takes long; whoever answers, reads it.
            (Some((handler, index)), Some(runtime)) => {
                let handler = Arc::clone(handler);
                Box::pin(aside(move || (runtime.block_on(handler.answer(index, &incoming)), incoming))).await
            }
            (Some((handler, index)), _) => (handler.answer(index, &incoming).await, incoming),
            (None, _) => (Err(incoming.not_offered()), incoming),
        };
        facts.unknown = incoming.unknown.into_inner().unwrap_or_else(PoisonError::into_inner);
        answered
    }

    /// The method by which an operation is looked for: `HEAD` is `GET` where nothing else is described.
    fn method<'m>(&self, method: &'m Method, target: &str) -> &'m str {
        if method == Method::HEAD && !self.routes.has(method.as_str(), target) {
            return Method::GET.as_str();
        }
        method.as_str()
    }

    /// Whether the head of a request says by itself that it is refused: its version is none, or no operation has its
    /// method and path.
    pub(super) fn refuses(&self, head: &Parts) -> bool {
        let target = head.uri.path_and_query().map_or("", |target| target.as_str());
        self.version(&head.headers).is_err() || !self.routes.has(self.method(&head.method, target), target)
    }

    /// Whether the head of a request says that its operation takes the body in pieces.
    pub(super) fn takes_stream(&self, head: &Parts) -> bool {
        if !self.takes_streams {
            return false;
        }
        let target = head.uri.path_and_query().map_or("", |target| target.as_str());
        let method = self.method(&head.method, target);
        let found = self.routes.find(method, target, |name| header(&head.headers, &head.uri, name), &[]);
        found.is_some_and(|found| matches!(found.operation.body, Body::Stream(_)))
    }

    fn not_found(&self, method: &str, target: &str, facts: &mut RequestFacts) -> ErrorResponse {
        let mut known: Vec<&str> = self.routes.methods().map(|other| other.as_str()).collect();
        known.retain(|other| self.routes.has(other, target));
        if known.contains(&method) {
            let message = if self.routes.asks_for_hosts() {
                "Neither the host, a header nor the body says which operation of this path is asked for."
            } else {
                "Neither a header nor the body says which operation of this path is asked for."
            };
            return refuse(self.service, Refusal::Value, message);
        }
        if !known.is_empty() {
            if known.contains(&Method::GET.as_str()) && !known.contains(&Method::HEAD.as_str()) {
                known.push(Method::HEAD.as_str());
            }
            facts.allow = Some(known.join(", "));
            return refuse(self.service, Refusal::Method, format!("{method} is not among the methods of this path."));
        }
        refuse(self.service, Refusal::Operation, "No operation has this path.")
    }

    fn exists(&self, operation: &Operation, version: Version) -> Result<(), ErrorResponse> {
        let message = match operation.availability.at(version) {
            Presence::TooNew { since, documented: true } => format!("{} exists since {since}.", operation.title),
            Presence::Gone { until } => format!("{} is gone from {until} on.", operation.title),
            Presence::Exists | Presence::TooNew { .. } => return Ok(()),
        };
        Err(refuse(self.service, Refusal::Version, message))
    }

    /// With the headers that all responses have.
    fn finish(&self, response: Response, request_id: Uuid) -> http::Response<ByteStream> {
        let mut made = http::Response::new(response.stream.unwrap_or_else(|| response.body.into()));
        *made.status_mut() = StatusCode::from_u16(response.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        *made.headers_mut() = response.headers;
        if let Ok(value) = HeaderValue::try_from(request_id.simple())
            && !made.headers().contains_key(&self.request_id)
        {
            made.headers_mut().insert(self.request_id.clone(), value);
        }
        made
    }
}

/// A header's name by the text of a table. One in lower case, as most are, is not counted by who uses it: all threads put
/// it into their answers.
fn known_name(name: &'static str) -> Option<HeaderName> {
    let parsed: HeaderName = name.parse().ok()?;
    Some(if parsed.as_str() == name { HeaderName::from_static(name) } else { parsed })
}

/// What tells the table of one operation from all others.
fn address_of(operation: &'static Operation) -> usize {
    std::ptr::from_ref(operation).addr()
}

/// The value of a header that is text.
fn header<'h>(headers: &'h HeaderMap, uri: &'h Uri, name: &str) -> Option<&'h str> {
    match headers.get(name) {
        Some(value) => value.to_str().ok(),
        // Newer versions of HTTP have the host in the address.
        None if name == HOST => uri.authority().map(|authority| authority.as_str()),
        None => None,
    }
}

/// What is known of a request when it is answered.
struct RequestFacts {
    operation: Option<&'static Operation>,
    unknown: Vec<String>,
    /// The methods of the path, where the request has none of them.
    allow: Option<String>,
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let offered: Vec<&str> = self.handlers.iter().map(|handler| handler.resource().name).collect();
        f.debug_struct("Server").field("service", &self.service.name).field("offers", &offered).finish_non_exhaustive()
    }
}

impl<H: Handler + ?Sized> Handler for Arc<H> {
    fn resource(&self) -> &'static crate::Resource {
        (**self).resource()
    }

    fn answer<'a>(
        &'a self,
        index: usize,
        request: &'a Incoming,
    ) -> super::BoxFuture<'a, Result<Response, ErrorResponse>> {
        (**self).answer(index, request)
    }
}
