//! A call before it is sent.
//!
//! In: an operation's table and the values of one call. Out: an exchange, ready to run, or everything that is wrong with
//! the values in the version that would be sent. This is where versions are decided; nothing is sent here.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, header};
use reqwest::Url;

use super::call::Call;
use super::core::ClientCore;
use super::error::{Error, ErrorKind};
use super::exchange::Exchange;
use super::parameter::{Findings, Given, Sent};
use super::request_error::RequestError;
use crate::path::{expand, push_query};
use crate::xml::{EncodeError, Encoding, encode};
use crate::{Body, Dictionary, Gate, Operation, Record, Role, Version};

/// Stands for secret values in addresses that are shown.
const REDACTED: &str = "REDACTED";

/// Gives a call its values; what generated methods use.
pub struct CallBuilder<'a>(Box<Plan<'a>>);

impl fmt::Debug for CallBuilder<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CallBuilder({})", self.0.operation.id)
    }
}

impl<'a> CallBuilder<'a> {
    pub(super) fn new(plan: Plan<'a>) -> Self {
        Self(Box::new(plan))
    }

    /// The value of the path's next placeholder.
    pub fn path(mut self, value: &dyn fmt::Display) -> Self {
        self.0.push_path(value);
        self
    }

    /// A query parameter.
    pub fn query(mut self, name: &'static str, value: &dyn fmt::Display) -> Self {
        self.0.query.push((name.into(), value.to_string()));
        self
    }

    /// A query parameter, where there is a value.
    pub fn query_option<V: fmt::Display>(self, name: &'static str, value: &Option<V>) -> Self {
        match value {
            Some(value) => self.query(name, value),
            None => self,
        }
    }

    /// A header parameter.
    pub fn header(mut self, name: &'static str, value: &dyn fmt::Display) -> Self {
        self.0.headers.push((name.into(), value.to_string()));
        self
    }

    /// A header parameter, where there is a value.
    pub fn header_option<V: fmt::Display>(self, name: &'static str, value: &Option<V>) -> Self {
        match value {
            Some(value) => self.header(name, value),
            None => self,
        }
    }

    /// The headers that a parameter with a prefix stands for, by the rest of their names.
    pub fn prefixed_headers<V: fmt::Display>(mut self, prefix: &'static str, values: &Dictionary<V>) -> Self {
        let headers = values.iter().map(|(rest, value)| (format!("{prefix}{rest}").into(), value.to_string()));
        self.0.headers.extend(headers);
        self
    }

    /// The element that is the body.
    pub fn body(mut self, body: &'a dyn Record) -> Self {
        self.0.body = Content::Element(body);
        self
    }

    /// The text that is the body.
    pub fn text(mut self, body: &'a str) -> Self {
        self.0.body = Content::Plain(body.as_bytes());
        self
    }

    /// The bytes that are the body.
    pub fn bytes(mut self, body: &'a [u8]) -> Self {
        self.0.body = Content::Plain(body);
        self
    }

    /// The call, whose answer becomes a `T`.
    pub fn build<T>(self) -> Call<'a, T> {
        Call { plan: self.0, reply: PhantomData }
    }
}

/// All that one call says; what it leaves open, the client says.
pub(super) struct Plan<'a> {
    pub(super) core: ClientCore,
    pub(super) operation: &'static Operation,
    path: Vec<String>,
    query: Given,
    headers: Given,
    body: Content<'a>,
    pub(super) extra: Vec<(String, String)>,
    pub(super) version: Option<Version>,
    pub(super) gate: Option<Gate>,
    pub(super) raise_version: Option<bool>,
    pub(super) timeout: Option<Duration>,
}

/// The body as the application has it.
enum Content<'a> {
    None,
    Element(&'a dyn Record),
    Plain(&'a [u8]),
}

impl<'a> Plan<'a> {
    pub(super) fn new(core: ClientCore, operation: &'static Operation) -> Self {
        Self {
            core,
            operation,
            path: Vec::with_capacity(operation.path_parameters.len()),
            query: Vec::new(),
            headers: Vec::new(),
            body: Content::None,
            extra: Vec::new(),
            version: None,
            gate: None,
            raise_version: None,
            timeout: None,
        }
    }

    pub(super) fn push_path(&mut self, value: &dyn fmt::Display) {
        self.path.push(value.to_string());
    }

    /// Encodes it, in the version that was asked for or, where that is allowed, the lowest that has all of it.
    pub(super) fn prepare(&self) -> Result<Box<Exchange>, Error> {
        let settings = self.core.settings();
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
        let settings = self.core.settings();
        let gate = self.gate.unwrap_or(settings.gate);
        let version_text = version.to_string();
        let mut findings = Findings { version, gate, problems: Vec::new() };
        findings.check_lifetime(&|| "the operation".to_owned(), &self.operation.lifetime);
        let path = self.path_values(&mut findings, &version_text);
        let query = findings.parameters("query parameter", self.operation.query, &self.query, &version_text);
        let sent = findings.parameters("header", self.operation.headers, &self.headers, &version_text);
        let (body, content_type) = self.content(&mut findings)?;
        if !findings.problems.is_empty() {
            return Ok(Err(EncodeError { version, problems: findings.problems }));
        }
        let (url, shown) = self.addresses(&path, &query)?;
        Ok(Ok(Box::new(Exchange {
            core: self.core.clone(),
            operation: self.operation,
            method: http::Method::from_bytes(self.operation.method.as_str().as_bytes())
                .map_err(|_| self.refusal(RequestError::Url))?,
            url,
            shown,
            headers: self.header_map(&sent, &version_text, content_type)?,
            body,
            version,
            timeout: self.timeout.unwrap_or(settings.timeout),
        })))
    }

    /// The values of the path's placeholders; constants and the version are nobody's to give.
    fn path_values<'v>(&'v self, findings: &mut Findings, version: &'v str) -> Vec<&'v str> {
        let mut given = self.path.iter();
        let mut values = Vec::with_capacity(self.operation.path_parameters.len());
        for parameter in self.operation.path_parameters {
            match parameter.role {
                Role::Constant(text) => values.push(text),
                Role::Version => values.push(version),
                Role::Value | Role::Prefix => {
                    let Some(text) = given.next() else { break };
                    let what = || format!("path parameter `{}`", parameter.name);
                    findings.check_lifetime(&what, &parameter.lifetime);
                    findings.check_value(&what, parameter, text);
                    values.push(text);
                }
            }
        }
        values
    }

    /// Body and content type.
    fn content(&self, findings: &mut Findings) -> Result<(Bytes, Option<&'static str>), Error> {
        match (self.operation.body, &self.body) {
            (Body::None, Content::None) => Ok((Bytes::new(), None)),
            (Body::Literal { text, content_type }, Content::None) => {
                Ok((Bytes::from_static(text.as_bytes()), Some(content_type)))
            }
            (Body::Element(_), Content::Element(record)) => {
                let mut encoding = Encoding::client(findings.version, findings.gate);
                encoding.declaration = self.core.service().declaration;
                match encode(*record, &encoding) {
                    Ok(text) => Ok((Bytes::from(text), Some("application/xml"))),
                    Err(error) => {
                        findings.problems.extend(error.problems);
                        Ok((Bytes::new(), None))
                    }
                }
            }
            (Body::Text(content_type) | Body::Bytes(content_type), Content::Plain(content)) => {
                Ok((Bytes::copy_from_slice(content), Some(content_type)))
            }
            _ => Err(self.refusal(RequestError::Body)),
        }
    }

    /// The address, and one to be shown where the first holds secrets.
    fn addresses(&self, path: &[&str], query: &[Sent<'_>]) -> Result<(Url, Option<Box<str>>), Error> {
        let base = self.core.base();
        let mut target = base.to_owned();
        target += &expand(self.operation.path, path).map_err(|error| self.refusal(RequestError::Path(error)))?;
        push_query(&mut target, query.iter().map(|sent| (sent.name, sent.text)));
        let url = Url::parse(&target).map_err(|_| self.refusal(RequestError::Url))?;
        let table = self.operation.path_parameters;
        if !table.iter().any(|parameter| parameter.secret) && !query.iter().any(|sent| sent.secret) {
            return Ok((url, None));
        }
        let shown = table.iter().zip(path).map(|(parameter, value)| if parameter.secret { REDACTED } else { value });
        let mut text = base.to_owned();
        text += &expand(self.operation.path, &shown.collect::<Vec<_>>()).unwrap_or_default();
        let shown = query.iter().map(|sent| (sent.name, if sent.secret { REDACTED } else { sent.text }));
        push_query(&mut text, shown);
        Ok((url, Some(text.into_boxed_str())))
    }

    /// All headers but the credential's.
    fn header_map(&self, sent: &[Sent<'_>], version: &str, content: Option<&'static str>) -> Result<HeaderMap, Error> {
        let mut headers = HeaderMap::with_capacity(sent.len() + self.extra.len() + 4);
        let mut add = |name: &str, text: &str, secret: bool| {
            let made = HeaderName::from_bytes(name.as_bytes()).ok().zip(HeaderValue::from_str(text).ok());
            let (name, mut value) =
                made.ok_or_else(|| self.refusal(RequestError::Header { name: name.escape_debug().to_string() }))?;
            value.set_sensitive(secret);
            headers.insert(name, value);
            Ok::<(), Error>(())
        };
        if !self.core.service().version_header.is_empty() {
            add(self.core.service().version_header, version, false)?;
        }
        if let Some(content_type) = content {
            add(header::CONTENT_TYPE.as_str(), content_type, false)?;
        }
        for Sent { name, text, secret } in sent {
            add(name, text, *secret)?;
        }
        for (name, text) in &self.extra {
            // Nobody says what an application's own header holds.
            add(name, text, true)?;
        }
        Ok(headers)
    }

    pub(super) fn refusal(&self, error: RequestError) -> Error {
        self.error(ErrorKind::Request(error))
    }

    fn error(&self, kind: ErrorKind) -> Error {
        Error::new(self.operation.id, kind)
    }
}
