//! A request as a call made it, before any attempt.
//!
//! In: an encoded call. Out: what every attempt sends but the credential, and the secrets in it, which answers may quote.
//! Nothing changes here once it is made.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method};
use reqwest::Url;

use super::secrets::Secrets;
use crate::{Operation, Version};

/// What is sent, however often.
pub(super) struct PreparedRequest {
    pub(super) operation: &'static Operation,
    pub(super) version: Version,
    pub(super) method: Method,
    pub(super) url: Url,
    /// The address as it may be shown, where it holds secrets.
    pub(super) redacted_url: Option<Box<str>>,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

impl PreparedRequest {
    /// What may be shown to nobody, wherever it was sent with these headers.
    pub(super) fn secrets<'a>(&self, headers: impl IntoIterator<Item = &'a HeaderValue>) -> Secrets {
        let mut secrets = Secrets::default();
        secrets.add_headers(headers);
        secrets.add_url(&self.url, self.redacted_url.as_deref());
        secrets.add_body(self.operation.body, &self.body);
        secrets
    }
}
