//! Shared Key: requests signed with the key of an Azure Storage account.
//!
//! In: an account, its key, and a request. Out: the request with its date and a signature over method, headers and
//! address, as the services for blobs, queues and files check it.

use std::cmp::Ordering;
use std::fmt::{self, Write};
use std::future::ready;
use std::time::SystemTime;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use http::{HeaderMap, HeaderValue, Method};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::connection_string;
use super::contract::Credential;
use super::error::{CredentialError, CredentialErrorKind};
use super::unauthorized_request::UnauthorizedRequest;
use crate::future::BoxFuture;
use crate::path::query_pairs;

/// Headers of the service's own; all of them are signed.
const OWN: &str = "x-ms-";
const DATE: &str = "x-ms-date";
const VERSION: &str = "x-ms-version";
/// From this version on, the length of an empty body is signed as nothing.
const EMPTY_LENGTH_SINCE: &str = "2015-02-21";
/// From this version on, headers of the service's own are signed although they are empty.
const EMPTY_HEADERS_SINCE: &str = "2016-05-31";

/// Proves who calls by a signature with the key of a storage account (the scheme "Shared Key" of Azure Storage, for
/// blobs, queues and files).
///
/// ```
/// use xms_runtime::client::credential::SharedKey;
///
/// let key = SharedKey::new("accountname", "a2V5IG9mIHRoZSBhY2NvdW50")?;
/// assert_eq!(format!("{key:?}"), "SharedKey(accountname, ***)");
/// # Ok::<(), xms_runtime::client::credential::CredentialError>(())
/// ```
#[derive(Clone)]
pub struct SharedKey {
    account: String,
    key: Zeroizing<Vec<u8>>,
}

impl SharedKey {
    /// Takes the account's name and one of its keys, in base64 as it is handed out.
    ///
    /// # Errors
    /// Fails when the key is no base64, or empty.
    pub fn new(account: impl Into<String>, key: &str) -> Result<Self, CredentialError> {
        let key = STANDARD.decode(key.trim()).ok().filter(|key| !key.is_empty());
        let key = key.map(Zeroizing::new).ok_or(CredentialErrorKind::BadKey)?;
        Ok(Self { account: account.into(), key })
    }

    /// Takes `AccountName` and `AccountKey` of a connection string.
    ///
    /// # Errors
    /// Fails when one of them is missing, or the key is no base64.
    pub fn from_connection_string(text: &str) -> Result<Self, CredentialError> {
        Self::new(connection_string::value(text, "AccountName")?, connection_string::value(text, "AccountKey")?)
    }

    fn sign(&self, request: &mut UnauthorizedRequest) -> Result<(), CredentialError> {
        // A date that the call itself sets is signed as it is.
        if !request.headers().contains_key(DATE) {
            let now = HeaderValue::from_str(&httpdate::fmt_http_date(SystemTime::now()));
            request.headers_mut().insert(DATE, now.map_err(|_| CredentialErrorKind::BadHeader)?);
        }
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.key).map_err(|_| CredentialErrorKind::BadKey)?;
        mac.update(self.string_to_sign(request).as_bytes());
        let signature = Zeroizing::new(STANDARD.encode(mac.finalize().into_bytes()));
        request.set_authorization(&format!("SharedKey {}:", self.account), &signature)
    }

    /// What is signed: method, the usual headers, the service's own, the address.
    fn string_to_sign(&self, request: &UnauthorizedRequest) -> String {
        let headers = request.headers();
        let header = |name: &str| joined(headers, name, str::to_owned);
        let mut text = format!("{}\n", request.method());
        for part in [
            header("content-encoding"),
            header("content-language"),
            length(request),
            header("content-md5"),
            header("content-type"),
            // The date is among the service's own headers.
            String::new(),
            header("if-modified-since"),
            header("if-match"),
            header("if-none-match"),
            header("if-unmodified-since"),
            header("range"),
        ] {
            text += &part;
            text.push('\n');
        }
        let mut own: Vec<&str> =
            headers.keys().map(http::HeaderName::as_str).filter(|name| name.starts_with(OWN)).collect();
        own.sort_unstable_by(|one, other| compare(one, other));
        let version = headers.get(VERSION).and_then(|version| version.to_str().ok());
        let skips_empty = version.is_some_and(|version| version < EMPTY_HEADERS_SINCE);
        for name in own {
            let value = joined(headers, name, in_one_line);
            if !(skips_empty && value.is_empty()) {
                let _ = writeln!(text, "{name}:{value}");
            }
        }
        let _ = write!(text, "/{}{}", self.account, request.url().path());
        let mut parameters = query_pairs(request.url().query().unwrap_or_default());
        parameters.iter_mut().for_each(|(name, _)| *name = name.to_lowercase());
        parameters.sort();
        let mut last = None;
        for (name, value) in &parameters {
            let _ = match last.replace(name) {
                Some(last) if last == name => write!(text, ",{value}"),
                _ => write!(text, "\n{name}:{value}"),
            };
        }
        text
    }
}

/// All values of a header, without white space around them.
fn joined(headers: &HeaderMap, name: &str, form: impl Fn(&str) -> String) -> String {
    let values = headers.get_all(name).iter();
    values.map(|value| form(String::from_utf8_lossy(value.as_bytes()).trim())).collect::<Vec<_>>().join(",")
}

/// The text with one space for any white space, but for what is quoted.
fn in_one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    let mut is_quoted = false;
    for character in text.chars() {
        is_quoted ^= character == '"';
        match character.is_ascii_whitespace() && !is_quoted {
            false => line.push(character),
            true if line.ends_with(' ') => {}
            true => line.push(' '),
        }
    }
    line
}

/// The order in which the service reads the names of its headers: as words of a language, not as bytes. Signs come before
/// digits and those before letters, and a hyphen counts only between names that are the same without.
fn compare(one: &str, other: &str) -> Ordering {
    let weights = |name: &str| -> Vec<(bool, u8)> {
        let counted = name.bytes().filter(|byte| *byte != b'-');
        counted.map(|byte| (byte.is_ascii_alphanumeric(), byte)).collect()
    };
    weights(one).cmp(&weights(other)).then_with(|| one.cmp(other))
}

/// The length of the body, as it is signed.
fn length(request: &UnauthorizedRequest) -> String {
    match request.content_length() {
        Some(0) => {
            let version = request.headers().get(VERSION).and_then(|version| version.to_str().ok());
            // Where the method lets servers expect a body, the length is sent although it is zero.
            let is_sent = !matches!(*request.method(), Method::GET | Method::HEAD | Method::DELETE | Method::OPTIONS);
            let is_signed = is_sent && version.is_some_and(|version| version < EMPTY_LENGTH_SINCE);
            if is_signed { "0".to_owned() } else { String::new() }
        }
        Some(length) => length.to_string(),
        None => String::new(),
    }
}

impl Credential for SharedKey {
    fn authorize<'a>(&'a self, request: &'a mut UnauthorizedRequest) -> BoxFuture<'a, Result<(), CredentialError>> {
        Box::pin(ready(self.sign(request)))
    }

    fn hint(&self, _status: u16) -> Option<String> {
        Some(format!(
            "signed with a key of the account `{}`; check account, key and this machine's clock",
            self.account
        ))
    }
}

impl fmt::Debug for SharedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SharedKey({}, ***)", self.account)
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use reqwest::Url;

    use super::*;
    use crate::client::message::HttpRequest;

    /// The key that the public emulators of the service have.
    const KEY: &str = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    fn request(method: Method, url: &str, headers: &[(&'static str, &str)], body: &'static str) -> UnauthorizedRequest {
        let mut request = HttpRequest::new(method, Url::parse(url).unwrap());
        for (name, value) in headers {
            request.headers.append(*name, HeaderValue::from_str(value).unwrap());
        }
        request.body = Bytes::from_static(body.as_bytes());
        UnauthorizedRequest::new(request)
    }

    fn signed_text(account: &str, request: &UnauthorizedRequest) -> String {
        SharedKey::new(account, KEY).unwrap().string_to_sign(request)
    }

    /// The example of the public documentation of the scheme.
    #[test]
    fn the_text_that_is_signed_is_the_documented_one() {
        let get = request(
            Method::GET,
            "https://myaccount.blob.core.windows.net/mycontainer?restype=container&comp=metadata",
            &[("x-ms-date", "Fri, 26 Jun 2015 23:39:12 GMT"), ("x-ms-version", "2015-02-21")],
            "",
        );
        assert_eq!(
            signed_text("myaccount", &get),
            "GET\n\n\n\n\n\n\n\n\n\n\n\nx-ms-date:Fri, 26 Jun 2015 23:39:12 GMT\nx-ms-version:2015-02-21\n\
             /myaccount/mycontainer\ncomp:metadata\nrestype:container"
        );
        let put = request(
            Method::PUT,
            "https://myaccount.blob.core.windows.net/mycontainer/my%20blob?timeout=20&Include=b,c&include=a",
            &[
                ("x-ms-version", "2014-02-14"),
                ("x-ms-date", "Fri, 26 Jun 2015 23:39:12 GMT"),
                ("x-ms-meta-m1", "  v1 \t v2 "),
                ("content-type", "text/plain; charset=UTF-8"),
                ("range", "bytes=0-5"),
            ],
            "hello",
        );
        assert_eq!(
            signed_text("myaccount", &put),
            "PUT\n\n\n5\n\ntext/plain; charset=UTF-8\n\n\n\n\n\nbytes=0-5\nx-ms-date:Fri, 26 Jun 2015 23:39:12 GMT\n\
             x-ms-meta-m1:v1 v2\nx-ms-version:2014-02-14\n/myaccount/mycontainer/my%20blob\ninclude:a,b,c\ntimeout:20"
        );
    }

    #[test]
    fn headers_come_in_the_services_order_and_form() {
        let lines = |version: &str, headers: &[(&'static str, &str)]| {
            let mut all = vec![("x-ms-version", version)];
            all.extend(headers);
            let request = request(Method::GET, "https://a.example/", &all, "");
            let text = signed_text("a", &request);
            text.lines().filter_map(|line| Some(line.strip_prefix("x-ms-meta")?.to_owned())).collect::<Vec<_>>()
        };
        let names = [("x-ms-meta-ab", "1"), ("x-ms-meta-a1", "2"), ("x-ms-meta-a_b", "3"), ("x-ms-metaa", "4")];
        assert_eq!(lines("2021-08-06", &names), ["a:4", "-a_b:3", "-a1:2", "-ab:1"]);
        let empty = [("x-ms-meta-a", ""), ("x-ms-meta-b", "c")];
        assert_eq!(lines("2016-05-31", &empty), ["-a:", "-b:c"]);
        assert_eq!(lines("2015-12-11", &empty), ["-b:c"]);
        assert_eq!(lines("2021-08-06", &[("x-ms-meta-a", " b \t c \"d  e\"  f ")]), ["-a:b c \"d  e\" f"]);
        let typed = request(Method::GET, "https://a.example/", &[("content-type", "a;  b")], "");
        assert!(signed_text("a", &typed).contains("\na;  b\n"));
    }

    #[test]
    fn the_length_of_nothing_is_signed_by_old_versions_where_it_is_sent() {
        let line = |method: Method, version: &str| {
            let request = request(method, "https://a.example/", &[("x-ms-version", version)], "");
            signed_text("a", &request).lines().nth(3).unwrap().to_owned()
        };
        assert_eq!(line(Method::PUT, "2015-02-21"), "");
        assert_eq!(line(Method::PUT, "2014-02-14"), "0");
        assert_eq!(line(Method::GET, "2014-02-14"), "");
    }

    /// The signature was computed by another implementation.
    #[test]
    fn the_signature_is_that_of_the_text() {
        let date = ("x-ms-date", "Fri, 26 Jun 2015 23:39:12 GMT");
        let mut get = request(
            Method::GET,
            "http://127.0.0.1:10000/devstoreaccount1?comp=list",
            &[date, ("x-ms-version", "2021-08-06")],
            "",
        );
        SharedKey::new("devstoreaccount1", KEY).unwrap().sign(&mut get).unwrap();
        assert_eq!(
            get.headers()["authorization"],
            "SharedKey devstoreaccount1:RV1udwXpzfiVHiJ88FKhPu2mkDEzf6h0uYKP6CZDJTg="
        );
    }

    #[test]
    fn keys_come_from_connection_strings() {
        let text = format!("DefaultEndpointsProtocol=https;AccountName=me;AccountKey={KEY};EndpointSuffix=a.example");
        let key = SharedKey::from_connection_string(&text).unwrap();
        assert_eq!((key.account.as_str(), key.key.len()), ("me", 64));
        let error = SharedKey::from_connection_string("AccountName=me").unwrap_err();
        assert_eq!(error.to_string(), "the connection string has no `AccountKey`");
        assert_eq!(SharedKey::new("me", "hush!").unwrap_err().kind(), &CredentialErrorKind::BadKey);
    }
}
