//! A request as a call made it, before any attempt.
//!
//! In: an encoded call. Out: what every attempt sends but the credential, and the secrets in it, which answers may quote.
//! Nothing changes here once it is made.

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, Method};
use reqwest::Url;

use super::credential::AttemptSecrets;
use super::exchange::Exchange;
use super::follow_up::FollowUp;
use super::secrets::Secrets;
use crate::parameter::{Part, split};
use crate::xml::DocumentLimits;
use crate::{Body, ByteStream, Kind, Operation, Parameter, Shape, Version};

/// What is sent, however often.
pub(super) struct PreparedRequest {
    pub(super) operation: &'static Operation,
    pub(super) version: Version,
    /// The request header with the version; empty where there is none.
    pub(super) version_header: &'static str,
    /// The response header with the request's id.
    pub(super) request_id_header: &'static str,
    pub(super) method: Method,
    pub(super) url: Url,
    /// The address as it may be shown, where it holds secrets.
    pub(super) redacted_url: Option<Box<str>>,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    /// The body where it is sent in pieces; each attempt takes a clone.
    pub(super) stream: Option<ByteStream>,
    /// The calls that its body holds.
    pub(super) parts: Vec<Exchange>,
    /// How many bytes of an answer are collected.
    pub(super) response_limit: usize,
    /// What a document of an answer may be.
    pub(super) limits: DocumentLimits,
    /// The element that is read item by item, as it comes.
    pub(super) in_pieces: Option<&'static Shape>,
    /// Of a poll: what it asks about.
    pub(super) begun_by: Option<Begun>,
    /// Of a long-running operation: what waiting for it takes.
    pub(super) follow_up: Option<Box<FollowUp>>,
}

/// The request that began what a poll asks about, with what nobody may see of it.
#[derive(Clone)]
pub(super) struct Begun {
    pub(super) request: Arc<PreparedRequest>,
    pub(super) sensitive: AttemptSecrets,
}

impl PreparedRequest {
    /// How many bytes the body has, where that is known.
    pub(super) fn length(&self) -> Option<u64> {
        self.stream.as_ref().map_or(Some(self.body.len() as u64), ByteStream::length)
    }

    /// Whether it can be sent from its beginning.
    pub(super) fn is_whole(&self) -> bool {
        self.stream.as_ref().is_none_or(ByteStream::is_whole)
    }

    /// Whether an answer of that status is handed on in pieces.
    pub(super) fn streams(&self, status: u16) -> bool {
        self.operation.response(status).is_some_and(|response| matches!(response.body, Body::Stream(_)))
    }

    /// Whether an answer of that status is read item by item.
    pub(super) fn has_items(&self, status: u16) -> bool {
        let body = self.operation.response(status).map(|response| response.body_at(self.version));
        matches!((body, self.in_pieces), (Some(Body::Element(shape)), Some(list)) if std::ptr::eq(shape, list))
    }

    /// What may be shown to nobody, when it was sent with these. What is said of an operation later may quote
    /// the request that began it.
    pub(super) fn secrets(&self, attempt: &AttemptSecrets) -> Secrets {
        let mut secrets = match &self.begun_by {
            Some(begun) => begun.request.secrets(&begun.sensitive),
            None => Secrets::default(),
        };
        secrets.add_headers(&attempt.headers);
        attempt.texts.iter().for_each(|text| secrets.add(text));
        self.add_own(&mut secrets);
        self.parts.iter().for_each(|part| part.request.add_own(&mut secrets));
        secrets
    }

    /// Those in address and body.
    fn add_own(&self, secrets: &mut Secrets) {
        self.add_values(secrets);
        secrets.add_url(&self.url, self.redacted_url.as_deref());
        secrets.add_body(self.operation.body, &self.body);
    }

    /// Each of several values that stand in one text.
    fn add_values(&self, secrets: &mut Secrets) {
        let are_secret =
            |parameter: &&Parameter| parameter.secret && matches!(parameter.kind, Kind::Flat(_) | Kind::Set(..));
        let mut add = |parameter: &Parameter, part: Part, text: &str| {
            split(parameter, part, text).iter().for_each(|value| secrets.add(value));
        };
        let headers = self.operation.headers;
        for parameter in headers.iter().filter(are_secret) {
            let own = self.headers.iter().filter(|(name, _)| parameter.rest_of(name.as_str(), headers).is_some());
            own.for_each(|(_, value)| add(parameter, Part::Header, &String::from_utf8_lossy(value.as_bytes())));
        }
        let query = self.operation.query;
        for parameter in query.iter().filter(are_secret) {
            let pairs = self.url.query_pairs();
            let own = pairs.filter(|(name, _)| parameter.rest_of(name, query).is_some());
            own.for_each(|(_, text)| add(parameter, Part::Query, &text));
        }
    }
}
