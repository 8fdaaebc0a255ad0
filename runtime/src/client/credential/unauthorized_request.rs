//! A request as a credential sees it.
//!
//! In: one attempt of a request, complete but for what proves who calls. Out: the same with headers and parameters of
//! the query that the credential has added, and which texts among them nobody may see. Method, host, path and body
//! stay what they are, so that no credential sends a request elsewhere.

use std::fmt;

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderValue, Method};
use reqwest::Url;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::error::{CredentialError, CredentialErrorKind};
use crate::ByteStream;
use crate::client::message::HttpRequest;
use crate::path::{push_query, query_pairs};

/// Holds a request that is about to be sent, for a [`Credential`](super::Credential) to add what proves who calls.
///
/// `Debug` shows neither the body, nor the query, nor values of headers.
pub struct UnauthorizedRequest {
    request: HttpRequest,
    secrets: Vec<Zeroizing<String>>,
    /// The header `Authorization` was set with a part that is no secret.
    has_shown_part: bool,
}

impl UnauthorizedRequest {
    /// Makes one of a request; for tests of credentials. In calls, the client makes it.
    pub fn new(request: HttpRequest) -> Self {
        Self { request, secrets: Vec::new(), has_shown_part: false }
    }

    /// Returns the method.
    pub fn method(&self) -> &Method {
        &self.request.method
    }

    /// Returns the URL, with its query.
    pub fn url(&self) -> &Url {
        &self.request.url
    }

    /// Returns all headers but those that the transport adds, such as `Host` and `Content-Length`.
    pub fn headers(&self) -> &HeaderMap {
        &self.request.headers
    }

    /// Returns the headers to be changed. Values that nobody may see must be marked as
    /// [sensitive](http::HeaderValue::set_sensitive).
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        &mut self.request.headers
    }

    /// Returns the body, empty for none; `None` where it is sent in pieces.
    pub fn body(&self) -> Option<&Bytes> {
        self.request.stream.is_none().then_some(&self.request.body)
    }

    /// Counts the bytes of the body; `None` of a stream whose length nobody knows.
    pub fn content_length(&self) -> Option<u64> {
        self.request.stream.as_ref().map_or(Some(self.request.body.len() as u64), ByteStream::length)
    }

    /// Returns the SHA-256 of the body; of a stream, what the caller gave for it.
    pub fn content_sha256(&self) -> Option<[u8; 32]> {
        match &self.request.stream {
            Some(stream) => stream.sha256(),
            None => Some(Sha256::digest(&self.request.body).into()),
        }
    }

    /// Sets the header `Authorization` to two texts, one behind the other: the first names the scheme and who calls and
    /// is no secret, the second is one.
    ///
    /// # Errors
    /// Fails when no header can hold them.
    pub fn set_authorization(&mut self, shown: &str, secret: &str) -> Result<(), CredentialError> {
        let text = Zeroizing::new(format!("{shown}{secret}"));
        let mut value = HeaderValue::from_str(&text).map_err(|_| CredentialErrorKind::BadHeader)?;
        value.set_sensitive(true);
        self.request.headers.insert(AUTHORIZATION, value);
        self.secrets.push(Zeroizing::new(secret.to_owned()));
        self.has_shown_part = true;
        Ok(())
    }

    /// Adds a parameter at the end of the query, or replaces those of that name.
    pub fn set_query(&mut self, name: &str, value: &str) {
        let query = self.request.url.query().unwrap_or_default();
        let is_other = |pair: &&str| query_pairs(pair).iter().any(|(other, _)| other != name);
        let mut kept = query.split('&').filter(is_other).collect::<Vec<_>>().join("&");
        let mut added = String::new();
        push_query(&mut added, [(name, value)]);
        if !kept.is_empty() {
            kept.push('&');
        }
        kept.push_str(added.trim_start_matches('?'));
        self.request.url.set_query(Some(&kept));
    }

    /// Does the same with a value that nobody may see.
    pub fn set_secret_query(&mut self, name: &str, value: &str) {
        self.set_query(name, value);
        // Answers may quote it as it is, and as it is written in an address.
        let mut written = String::new();
        push_query(&mut written, [("", value)]);
        self.secrets.push(Zeroizing::new(written.trim_start_matches("?=").to_owned()));
        self.secrets.push(Zeroizing::new(value.to_owned()));
    }

    /// The request as it is sent, and what nobody may see of what was added to it.
    pub(in crate::client) fn into_parts(self) -> (HttpRequest, AttemptSecrets) {
        let headers = self.request.headers.iter();
        let hidden =
            headers.filter(|(name, value)| value.is_sensitive() && !(self.has_shown_part && *name == AUTHORIZATION));
        let headers = hidden.map(|(_, value)| value.clone()).collect();
        (self.request, AttemptSecrets { headers, texts: self.secrets })
    }
}

impl fmt::Debug for UnauthorizedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("UnauthorizedRequest").field(&self.request).finish()
    }
}

/// What one attempt holds that nobody may see, beyond what the call itself holds: it differs from attempt to attempt.
#[derive(Clone, Default)]
pub(in crate::client) struct AttemptSecrets {
    /// Values of headers that are marked as sensitive, the call's own among them.
    pub(in crate::client) headers: Vec<HeaderValue>,
    /// Signatures, wherever they stand.
    pub(in crate::client) texts: Vec<Zeroizing<String>>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(url: &str) -> UnauthorizedRequest {
        UnauthorizedRequest::new(HttpRequest::new(Method::GET, Url::parse(url).unwrap()))
    }

    #[test]
    fn parameters_are_added_and_replaced() {
        for (before, after) in [
            ("https://a.example/p", "https://a.example/p?sig=a%2Bb%3D"),
            ("https://a.example/p?comp=list&flag", "https://a.example/p?comp=list&flag&sig=a%2Bb%3D"),
            ("https://a.example/p?sig=old&comp=list", "https://a.example/p?comp=list&sig=a%2Bb%3D"),
        ] {
            let mut request = of(before);
            request.set_secret_query("sig", "a+b=");
            assert_eq!(request.url().as_str(), after);
            let texts: Vec<_> = request.into_parts().1.texts.iter().map(|text| text.to_string()).collect();
            assert_eq!(texts, ["a%2Bb%3D", "a+b="]);
        }
    }

    #[test]
    fn of_an_authorization_only_the_signature_is_a_secret() {
        let mut request = of("https://a.example/");
        request.set_authorization("Sum me:", "hush").unwrap();
        assert!(request.headers()["authorization"].is_sensitive() && !format!("{request:?}").contains("hush"));
        let (_, secrets) = request.into_parts();
        assert!(secrets.headers.is_empty() && secrets.texts[0].as_str() == "hush");
        let error = of("https://a.example/").set_authorization("Sum\n", "hush").unwrap_err();
        assert_eq!(error.kind(), &CredentialErrorKind::BadHeader);
    }
}
