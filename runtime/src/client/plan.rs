//! A call before it is sent.
//!
//! In: an operation's table and the values of one call. Out: an exchange, ready to run, or everything that is wrong
//! with the values in the version that would be sent. This is where versions are decided; nothing is sent here.

use std::borrow::Cow;
use std::fmt;
use std::future::ready;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, header};
use reqwest::Url;

use super::error::{Error, ErrorKind};
use super::exchange::Exchange;
use super::follow_up::FollowUp;
use super::joined;
use super::message::RESPONSE_LIMIT;
use super::parameter::{Findings, GivenValues, Sent};
use super::prepared_request::{Begun, PreparedRequest};
use super::reply::RawReply;
use super::request_error::RequestError;
use super::settings::Settings;
use crate::future::BoxFuture;
use crate::host;
use crate::parameter::{Part, REDACTED, belongs_to_message};
use crate::path::{expand_into, push_query};
use crate::xml::{DocumentLimits, EncodeError, Encoding, Problem, ProblemKind, encode};
use crate::{
    Body, BodyPresence, ByteStream, Continuation, ContinuationTarget, Gate, Operation, Parameter, Record, Role, Shape,
    Version,
};

/// What the body is called in problems.
const THE_BODY: &str = "the body";

/// Headers that say where a request begins, ends or goes: with another value, something else is sent than what was
/// meant (RFC 9110, section 7.6.1, and RFC 9112, section 6).
const RESERVED: [&str; 11] = [
    "connection",
    "content-length",
    "expect",
    "host",
    "keep-alive",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// All that one call says; what it leaves open, the client says.
pub(super) struct Plan<'a> {
    pub(super) settings: Arc<Settings>,
    pub(super) operation: &'static Operation,
    pub(super) path: Vec<String>,
    pub(super) query: GivenValues,
    pub(super) headers: GivenValues,
    pub(super) body: CallBody<'a>,
    pub(super) extra: Vec<(String, String)>,
    pub(super) version: Option<Version>,
    pub(super) gate: Option<Gate>,
    pub(super) raise_version: Option<bool>,
    pub(super) timeout: Option<Duration>,
    pub(super) response_limit: Option<usize>,
    pub(super) limits: Option<DocumentLimits>,
    /// The element that is read item by item, as it comes.
    pub(super) in_pieces: Option<&'static Shape>,
    /// Of a poll: what it asks about.
    pub(super) begun_by: Option<Begun>,
    /// The address of a further page, instead of that of the operation.
    pub(super) link: Option<String>,
}

/// The body as the application has it.
pub(super) enum CallBody<'a> {
    None,
    Element(&'a dyn Record),
    Plain(&'a [u8]),
    Value(String),
    Batch(Vec<Plan<'a>>),
    Stream(Box<ByteStream>),
}

impl<'a> Plan<'a> {
    pub(super) fn new(settings: Arc<Settings>, operation: &'static Operation) -> Self {
        Self {
            settings,
            operation,
            path: Vec::with_capacity(operation.path_parameters.len()),
            query: Vec::new(),
            headers: Vec::new(),
            body: CallBody::None,
            extra: Vec::new(),
            version: None,
            gate: None,
            raise_version: None,
            timeout: None,
            response_limit: None,
            limits: None,
            in_pieces: None,
            begun_by: None,
            link: None,
        }
    }

    pub(super) fn push_path(&mut self, value: &dyn fmt::Display) {
        self.path.push(value.to_string());
    }

    /// Asks for the page that begins there, instead of any other.
    pub(super) fn continue_at(&mut self, rule: Continuation, position: &str) {
        let (given, name) = match rule.target {
            ContinuationTarget::Header(name) => (&mut self.headers, name),
            ContinuationTarget::Query(name) => (&mut self.query, name),
            ContinuationTarget::Link => {
                self.link = Some(position.to_owned());
                return;
            }
        };
        given.retain(|(other, _)| !other.eq_ignore_ascii_case(name));
        given.push((name.into(), position.to_owned()));
        if let ContinuationTarget::Header(name) = rule.target {
            self.extra.retain(|(other, _)| !other.eq_ignore_ascii_case(name));
        }
    }

    /// Encodes and begins; the same code for all operations.
    pub(super) fn send(&self) -> BoxFuture<'static, Result<Box<RawReply>, Error>> {
        match self.prepare() {
            Ok(exchange) => exchange.run(),
            Err(error) => Box::pin(ready(Err(error))),
        }
    }

    /// Encodes it, in the version that was asked for or, where that is allowed, the lowest that has all of it.
    pub(super) fn prepare(&self) -> Result<Box<Exchange>, Error> {
        let settings = &self.settings;
        let mut version = self.version.unwrap_or(settings.version);
        let raise = self.raise_version.unwrap_or(settings.raise_version);
        loop {
            let problems = match self.encode(version)? {
                Ok(exchange) => return Ok(exchange),
                Err(problems) => problems,
            };
            // Raising can show newer things inside what was too new itself, so it may take several steps.
            let needs = problems.needs().filter(|&needs| raise && needs > version);
            let Some(needs) = needs else {
                let of_version = problems.problems.iter().all(|problem| problem.kind.is_version());
                let kind = if of_version { ErrorKind::Version(problems) } else { ErrorKind::Encode(problems) };
                return Err(self.error(kind));
            };
            let known = settings.service.known.iter().copied().filter(|&known| known >= needs).min();
            version = known.unwrap_or(needs);
        }
    }

    /// Encodes it in that version; the inner error may have another version's remedy.
    fn encode(&self, version: Version) -> Result<Result<Box<Exchange>, EncodeError>, Error> {
        let settings = &self.settings;
        let gate = self.gate.unwrap_or(settings.gate);
        let version_text = match version == settings.version {
            true => Cow::Borrowed(&*settings.version_text),
            false => Cow::Owned(version.to_string()),
        };
        let mut findings = Findings { version, gate, problems: Vec::new() };
        findings.check_availability(&|| "the operation".to_owned(), &self.operation.availability);
        let path = self.path_values(&mut findings, &version_text);
        let generate = &*settings.generate;
        let query = findings.parameters(Part::Query, self.operation.query, &self.query, &version_text, generate);
        let sent = findings.parameters(Part::Header, self.operation.headers, &self.headers, &version_text, generate);
        let (body, content_type) = self.content(&mut findings)?;
        let parts = self.parts(&mut findings)?;
        let stream = self.stream();
        if !findings.problems.is_empty() {
            return Ok(Err(EncodeError { version, problems: findings.problems }));
        }
        let (url, redacted_url) = self.addresses(&path, &query)?;
        // How long a stream takes, only whoever sends it can know.
        let usual = if stream.is_some() { Duration::MAX } else { settings.timeout };
        let timeout = self.timeout.unwrap_or(usual);
        let (response_limit, limits) = self.limits();
        Ok(Ok(Box::new(Exchange {
            settings: Arc::clone(settings),
            request: Arc::new(PreparedRequest {
                operation: self.operation,
                version,
                version_header: settings.service.version_header,
                request_id_header: settings.request_id_header(self.operation),
                method: http::Method::from_bytes(self.operation.method.as_str().as_bytes())
                    .map_err(|_| self.request_error(RequestError::Url))?,
                url,
                redacted_url,
                headers: self.header_map(&sent, &version_text, content_type)?,
                body,
                stream,
                parts,
                response_limit,
                limits,
                in_pieces: self.in_pieces,
                begun_by: self.begun_by.clone(),
                follow_up: self.operation.long_running.map(|_| Box::new(FollowUp::of(self))),
            }),
            timeout,
        })))
    }

    /// How many bytes of an answer are collected, and what its document may be: what the call says goes before what the
    /// client says, and a document may be as long as what is collected, unless that was said of documents.
    fn limits(&self) -> (usize, DocumentLimits) {
        let settings = &self.settings;
        let of_call = self.response_limit.or(self.limits.map(|limits| limits.bytes));
        let of_client = settings.response_limit.or(settings.limits.map(|limits| limits.bytes));
        let response_limit = of_call.or(of_client).unwrap_or(RESPONSE_LIMIT);
        let limits = self.limits.unwrap_or_else(|| {
            let limits = settings.limits.unwrap_or_default();
            let is_said = settings.limits.is_some() && self.response_limit.is_none();
            if is_said { limits } else { limits.bytes(limits.bytes.max(response_limit)) }
        });
        (response_limit, limits)
    }

    /// The values of the path's placeholders; constants and the version are nobody's to give.
    fn path_values<'v>(&'v self, findings: &mut Findings, version: &'v str) -> Vec<Cow<'v, str>> {
        let mut given = self.path.iter();
        let mut values = Vec::with_capacity(self.operation.path_parameters.len());
        for parameter in self.operation.path_parameters {
            match parameter.role {
                Role::Constant(text) => values.push(text.into()),
                Role::Version => values.push(version.into()),
                Role::Value | Role::Prefix => {
                    let Some(text) = given.next() else { break };
                    let what = || format!("path parameter `{}`", parameter.name);
                    findings.check_availability(&what, &parameter.availability);
                    findings.check_value(&what, parameter, text);
                    values.push(parameter.wire_text(text));
                }
            }
        }
        values
    }

    /// Body and content type.
    fn content(&self, findings: &mut Findings) -> Result<(Bytes, Option<&'static str>), Error> {
        let presence = &self.operation.body_presence;
        match (self.operation.body, &self.body) {
            (Body::None, CallBody::None) => Ok((Bytes::new(), None)),
            (Body::Literal { text, content_type }, CallBody::None) => {
                Ok((Bytes::from_static(text.as_bytes()), Some(content_type)))
            }
            (Body::Element(_), CallBody::None) if *presence != BodyPresence::ALWAYS => {
                if findings.gate != Gate::Off && !presence.may_be_absent(findings.version) {
                    findings.problems.push(Problem { path: THE_BODY.to_owned(), kind: ProblemKind::Missing });
                }
                Ok((Bytes::new(), None))
            }
            (Body::Element(_), CallBody::Element(record)) => {
                findings.check_availability(&|| THE_BODY.to_owned(), &presence.availability);
                let mut encoding = Encoding::client(findings.version, findings.gate);
                encoding.declaration = self.settings.service.declaration;
                match encode(*record, &encoding) {
                    Ok(text) => Ok((Bytes::from(text), Some("application/xml"))),
                    Err(error) => {
                        findings.problems.extend(error.problems);
                        Ok((Bytes::new(), None))
                    }
                }
            }
            (Body::Text(content_type) | Body::Bytes(content_type), CallBody::Plain(content)) => {
                Ok((Bytes::copy_from_slice(content), Some(content_type)))
            }
            (Body::Value { kind, content_type }, CallBody::Value(text)) => {
                let value = Parameter::new(THE_BODY, kind);
                findings.check_value(&|| THE_BODY.to_owned(), &value, text);
                Ok((Bytes::from(value.wire_text(text).into_owned()), Some(content_type)))
            }
            // It is written with each attempt.
            (Body::Batch(_), CallBody::Batch(_)) => Ok((Bytes::new(), None)),
            (Body::Stream(content_type), CallBody::Stream(_)) => Ok((Bytes::new(), Some(content_type))),
            _ => Err(self.request_error(RequestError::Body)),
        }
    }

    /// The calls that the body holds, encoded in the same version.
    fn parts(&self, findings: &mut Findings) -> Result<Vec<Exchange>, Error> {
        let (Body::Batch(rule), CallBody::Batch(plans)) = (self.operation.body, &self.body) else {
            return Ok(Vec::new());
        };
        if plans.is_empty() || plans.len() > rule.max_parts {
            return Err(self.request_error(RequestError::BatchSize { max: rule.max_parts }));
        }
        let mut parts = Vec::with_capacity(plans.len());
        for (plan, number) in plans.iter().zip(1..) {
            let is_allowed = rule.operations.iter().any(|one| std::ptr::eq(*one, plan.operation));
            if !is_allowed || matches!(plan.body, CallBody::Stream(_)) {
                return Err(plan.request_error(RequestError::NotInBatch));
            }
            match plan.encode(findings.version)? {
                Ok(exchange) => parts.push(*exchange),
                Err(error) => findings.problems.extend(
                    error
                        .problems
                        .into_iter()
                        .map(|problem| Problem { path: format!("call {number}: {}", problem.path), ..problem }),
                ),
            }
        }
        Ok(parts)
    }

    /// The body where it is sent in pieces.
    fn stream(&self) -> Option<ByteStream> {
        match &self.body {
            CallBody::Stream(stream) => Some(ByteStream::clone(stream)),
            _ => None,
        }
    }

    /// The address, and one to be shown where the first holds secrets.
    fn addresses(&self, path: &[Cow<'_, str>], query: &[Sent<'_>]) -> Result<(Url, Option<Box<str>>), Error> {
        let of_host = host::placeholders(self.operation.host).min(path.len());
        if let Some(link) = &self.link {
            return self.linked(&self.base_url(&path[..of_host])?, link);
        }
        // Values are longer than the names of their placeholders, but rarely much.
        let base_path = self.settings.base.path().trim_end_matches('/');
        let mut target = String::with_capacity(base_path.len() + self.operation.path.len() + 64);
        // A path that is joined begins with a dot.
        target.push('.');
        expand_into(&mut target, self.operation.path, &path[of_host..])
            .map_err(|error| self.request_error(RequestError::Path(error)))?;
        let folder = self.settings.folder.as_ref().filter(|_| self.operation.host.is_empty());
        let joined = folder.and_then(|folder| joined::join(folder, &target));
        let mut url = match joined {
            Some(url) => url,
            None => {
                let mut url = self.base_url(&path[..of_host])?;
                url.set_path(&format!("{base_path}{}", target.strip_prefix('.').unwrap_or_default()));
                url
            }
        };
        if !query.is_empty() {
            target.clear();
            push_query(&mut target, query.iter().map(|sent| (&*sent.name, &*sent.text)));
            url.set_query(target.strip_prefix('?'));
        }
        let table = self.operation.path_parameters;
        let redacted_base = self.settings.redacted_base_url.as_ref();
        let has_secret = redacted_base.is_some() || table.iter().any(|parameter| parameter.secret);
        if !has_secret && !query.iter().any(|sent| sent.secret) {
            return Ok((url, None));
        }
        let shown = table.iter().zip(path).map(|(parameter, value)| Cow::Borrowed(parameter.shown(value)));
        let shown: Vec<Cow<'_, str>> = shown.collect();
        let redacted_base = redacted_base.unwrap_or(&self.settings.base_url);
        let mut text = self.base(redacted_base, &shown[..of_host])?.into_owned();
        // They fill the same placeholders as the values, with which that was done.
        let length = text.len();
        if expand_into(&mut text, self.operation.path, &shown[of_host..]).is_err() {
            text.truncate(length);
        }
        let shown = query.iter().map(|sent| (&*sent.name, if sent.secret { REDACTED } else { &*sent.text }));
        push_query(&mut text, shown);
        Ok((url, Some(text.into_boxed_str())))
    }

    /// Endpoint and base path, with what the operation puts in front of the host. Only what differs from call to call is
    /// taken apart anew.
    fn base_url(&self, values: &[Cow<'_, str>]) -> Result<Url, Error> {
        match self.base(&self.settings.base_url, values)? {
            Cow::Borrowed(_) => Ok(self.settings.base.clone()),
            Cow::Owned(base) => Url::parse(&base).map_err(|_| self.request_error(RequestError::Url)),
        }
    }

    /// The same as a text, of those or of values that may be shown.
    fn base<'b>(&self, base: &'b str, values: &[Cow<'_, str>]) -> Result<Cow<'b, str>, Error> {
        let prefix = self.operation.host;
        if prefix.is_empty() || !self.settings.host_prefixes {
            return Ok(Cow::Borrowed(base));
        }
        let filled = host::expand(prefix, &values.iter().map(AsRef::as_ref).collect::<Vec<_>>())
            .map_err(|parameter| self.request_error(RequestError::Host { parameter }))?;
        if self.settings.base.domain().is_none() {
            return Err(self.request_error(RequestError::NumericHost { prefix }));
        }
        let (scheme, rest) = base.split_once("://").ok_or_else(|| self.request_error(RequestError::Url))?;
        Ok(Cow::Owned(format!("{scheme}://{filled}{rest}")))
    }

    /// The address of a further page, which stands on the client's server, and one to be shown: what a service says in
    /// links is nobody's business.
    fn linked(&self, base: &Url, link: &str) -> Result<(Url, Option<Box<str>>), Error> {
        let url = base.join(link).map_err(|_| self.request_error(RequestError::Link))?;
        let is_plain = url.username().is_empty() && url.password().is_none();
        if url.origin() != base.origin() || !is_plain {
            return Err(self.request_error(RequestError::Link));
        }
        let mut shown = url.origin().ascii_serialization();
        let mut table = self.operation.path_parameters.iter().chain(self.settings.service.base_parameters);
        let is_secret = table.any(|parameter| parameter.secret);
        for segment in url.path_segments().into_iter().flatten() {
            shown.push('/');
            shown.push_str(if is_secret { REDACTED } else { segment });
        }
        let names: Vec<_> = url.query_pairs().map(|(name, _)| name).collect();
        push_query(&mut shown, names.iter().map(|name| (&**name, REDACTED)));
        Ok((url, Some(shown.into_boxed_str())))
    }

    /// All headers but the credential's.
    fn header_map(&self, sent: &[Sent<'_>], version: &str, content: Option<&'static str>) -> Result<HeaderMap, Error> {
        let mut headers = HeaderMap::with_capacity(sent.len() + self.extra.len() + 4);
        let wrong = |name: &str| self.request_error(RequestError::Header { name: name.escape_debug().to_string() });
        let add = |headers: &mut HeaderMap, name: &str, text: &str, secret: bool| {
            let made = HeaderName::from_bytes(name.as_bytes()).ok().zip(HeaderValue::from_str(text).ok());
            let (name, mut value) = made.ok_or_else(|| wrong(name))?;
            value.set_sensitive(secret);
            headers.insert(name, value);
            Ok::<(), Error>(())
        };
        match &self.settings.version_header {
            Some((name, value)) if version == self.settings.version_text => {
                headers.insert(name.clone(), value.clone());
            }
            _ if self.settings.service.version_header.is_empty() => {}
            _ => add(&mut headers, self.settings.service.version_header, version, false)?,
        }
        if let Some(content_type) = content {
            let value = HeaderValue::from_str(content_type).map_err(|_| wrong(header::CONTENT_TYPE.as_str()))?;
            headers.insert(header::CONTENT_TYPE, value);
        }
        let table = self.operation.headers;
        let of_service = [self.settings.service.version_header];
        for Sent { name, text, secret } in sent {
            // Of all headers that are not described, those are none of the caller's.
            if belongs_to_message(name, table, &of_service) {
                self.check_extra(name)?;
            }
            add(&mut headers, name, text, *secret)?;
        }
        for (name, text) in &self.extra {
            self.check_extra(name)?;
            // Nobody says what an application's own header holds.
            add(&mut headers, name, text, true)?;
        }
        Ok(headers)
    }

    /// Whether an application may set that header itself.
    fn check_extra(&self, name: &str) -> Result<(), Error> {
        let is = |other: &str| name.eq_ignore_ascii_case(other);
        let of_version = self.settings.service.version_header;
        if RESERVED.iter().any(|reserved| is(reserved)) {
            return Err(self.request_error(RequestError::ReservedHeader { name: name.to_owned() }));
        }
        if !of_version.is_empty() && is(of_version) {
            return Err(self.request_error(RequestError::VersionHeader { name: of_version }));
        }
        Ok(())
    }

    pub(super) fn request_error(&self, error: RequestError) -> Error {
        self.error(ErrorKind::Request(error))
    }

    fn error(&self, kind: ErrorKind) -> Error {
        Error::new(self.operation.id, kind)
    }
}
