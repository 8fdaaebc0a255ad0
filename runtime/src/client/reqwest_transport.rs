//! The transport that uses `reqwest`.
//!
//! In: requests, and a configured `reqwest::Client`. Out: responses with their bodies, in pieces or read up to a limit.
//! Nothing here follows redirects or repeats; URLs are taken out of errors, since queries may hold secrets.

use std::error::Error;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use http::{HeaderValue, Method};
use http_body::{Frame, SizeHint};
#[cfg(all(feature = "rustls", not(feature = "native-tls")))]
use zeroize::Zeroizing;

use super::credential::ClientIdentity;
use super::message::{HttpRequest, HttpResponse};
use super::transport::Transport;
use super::transport_error::{TransportError, TransportErrorKind};
use crate::future::BoxFuture;
use crate::{ByteStream, StreamError, StreamErrorKind};

/// How long making a connection may take.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(15);

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
const NO_TLS: &str = "a certificate needs TLS: turn on the feature `rustls` or `native-tls`";

/// Sends requests with a `reqwest::Client`; the usual transport.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: reqwest::Client,
}

impl ReqwestTransport {
    /// Sends with an application's own client. It must not follow redirects nor retry (`redirect(Policy::none())`,
    /// `retry(never())`): the client does both, by the service's rules.
    pub fn new(client: reqwest::Client) -> Self {
        Self { client }
    }

    /// Sends with a client of its own, which presents `identity` when a service asks for a certificate, and trusts
    /// services that the certificates in `roots` (PEM, each with any number of them) have signed, besides those that
    /// the system trusts.
    ///
    /// # Errors
    /// Fails when a certificate or the key is damaged, or there is one and this crate was built without the features
    /// `rustls` and `native-tls`.
    pub fn with_tls(identity: Option<&ClientIdentity>, roots: &[Vec<u8>]) -> Result<Self, TransportError> {
        Self::of_builder(reqwest::Client::builder(), identity, roots)
    }

    /// The same, for a service on this machine: no proxy is in between, whatever the environment says, since it would
    /// get the credential in clear.
    pub(super) fn direct(identity: Option<&ClientIdentity>, roots: &[Vec<u8>]) -> Result<Self, TransportError> {
        Self::of_builder(reqwest::Client::builder().no_proxy(), identity, roots)
    }

    fn of_builder(
        builder: reqwest::ClientBuilder,
        identity: Option<&ClientIdentity>,
        roots: &[Vec<u8>],
    ) -> Result<Self, TransportError> {
        let mut builder = with_backend(builder)
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .connect_timeout(CONNECT_TIMEOUT)
            .user_agent(concat!("xms/", env!("CARGO_PKG_VERSION")));
        for pem in roots {
            builder = trust(builder, pem)?;
        }
        if let Some(identity) = identity {
            builder = present(builder, identity)?;
        }
        let client = builder.build().map_err(|error| match identity.and_then(ClientIdentity::weakness) {
            Some(weakness) => unusable(weakness),
            None => unsendable("the HTTP client cannot be made", error),
        })?;
        Ok(Self { client })
    }
}

fn unsendable(message: &str, error: reqwest::Error) -> TransportError {
    TransportError::new(TransportErrorKind::Unsendable, message).with_source(error.without_url())
}

/// The error of a certificate that TLS does not take.
fn unusable(weakness: &str) -> TransportError {
    let message = format!("the certificate cannot be used for TLS: {weakness}");
    TransportError::new(TransportErrorKind::Unsendable, &message)
}

/// A service may ask for the certificate by renegotiating, which only the system's library can; where that is compiled
/// in, it is used.
fn with_backend(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    #[cfg(feature = "native-tls")]
    let builder = builder.tls_backend_native();
    #[cfg(all(feature = "rustls", not(feature = "native-tls")))]
    let builder = builder.tls_backend_rustls();
    builder
}

#[cfg(feature = "native-tls")]
fn present(
    builder: reqwest::ClientBuilder,
    identity: &ClientIdentity,
) -> Result<reqwest::ClientBuilder, TransportError> {
    let known = identity;
    let (chain, key) = (identity.certificate_chain_pem(), identity.private_key_pem());
    let identity = reqwest::Identity::from_pkcs8_pem(chain.as_bytes(), key.expose().as_bytes())
        .map_err(|error| refused(known, error))?;
    Ok(builder.identity(identity))
}

#[cfg(all(feature = "rustls", not(feature = "native-tls")))]
fn present(
    builder: reqwest::ClientBuilder,
    identity: &ClientIdentity,
) -> Result<reqwest::ClientBuilder, TransportError> {
    let known = identity;
    let pem = format!("{}\n{}", identity.certificate_chain_pem(), identity.private_key_pem().expose());
    let pem = Zeroizing::new(pem);
    let identity = reqwest::Identity::from_pem(pem.as_bytes()).map_err(|error| refused(known, error))?;
    Ok(builder.identity(identity))
}

/// The error of a certificate that a library does not take.
#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn refused(identity: &ClientIdentity, error: reqwest::Error) -> TransportError {
    match identity.weakness() {
        Some(weakness) => unusable(weakness),
        None => unsendable("the certificate or its key cannot be used", error),
    }
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn trust(builder: reqwest::ClientBuilder, pem: &[u8]) -> Result<reqwest::ClientBuilder, TransportError> {
    let roots = reqwest::Certificate::from_pem_bundle(pem);
    let roots = roots.map_err(|error| unsendable("a root certificate cannot be used", error))?;
    Ok(builder.tls_certs_merge(roots))
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
fn present(
    _builder: reqwest::ClientBuilder,
    _identity: &ClientIdentity,
) -> Result<reqwest::ClientBuilder, TransportError> {
    Err(TransportError::new(TransportErrorKind::Unsendable, NO_TLS))
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
fn trust(_builder: reqwest::ClientBuilder, _pem: &[u8]) -> Result<reqwest::ClientBuilder, TransportError> {
    Err(TransportError::new(TransportErrorKind::Unsendable, NO_TLS))
}

impl Transport for ReqwestTransport {
    fn send(&self, request: HttpRequest) -> BoxFuture<'static, Result<HttpResponse, TransportError>> {
        let HttpRequest { method, url, headers, body, stream, streams_response, response_limit } = request;
        let mut message = reqwest::Request::new(method, url);
        *message.headers_mut() = headers;
        if let Some(stream) = stream {
            *message.body_mut() = Some(reqwest::Body::wrap(stream));
        } else if !body.is_empty() {
            *message.body_mut() = Some(body.into());
        } else if !matches!(*message.method(), Method::GET | Method::HEAD | Method::DELETE | Method::OPTIONS) {
            // Servers ask for the length of a body that the method lets them expect.
            message.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        let answer = self.client.execute(message);
        Box::pin(async move {
            let mut answer = answer.await.map_err(unanswered)?;
            let mut response = HttpResponse::new(answer.status().as_u16());
            response.headers = std::mem::take(answer.headers_mut());
            let body = reqwest::Body::from(answer);
            response.stream = Some(ByteStream::from_body(WithoutAddress(body)));
            if !streams_response {
                response.collect(response_limit).await;
            }
            Ok(response)
        })
    }
}

/// A body whose errors name no address.
struct WithoutAddress(reqwest::Body);

impl http_body::Body for WithoutAddress {
    type Data = Bytes;
    type Error = StreamError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, StreamError>>> {
        let frame = Pin::new(&mut self.0).poll_frame(context);
        frame.map(|frame| frame.map(|frame| frame.map_err(interrupted)))
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}

fn interrupted(error: reqwest::Error) -> StreamError {
    let kind = if error.is_timeout() { StreamErrorKind::TimedOut } else { StreamErrorKind::Interrupted };
    StreamError::new(kind).with_source(error.without_url())
}

/// Whether one side refused the other's certificate, or does not speak TLS.
fn is_of_tls(error: &reqwest::Error) -> bool {
    let mut cause = error.source();
    while let Some(error) = cause {
        #[cfg(feature = "native-tls")]
        if error.is::<native_tls::Error>() {
            return true;
        }
        // What `rustls` says about data stands inside of an error of this kind.
        if let Some(error) = error.downcast_ref::<io::Error>() {
            if error.kind() == io::ErrorKind::InvalidData {
                return true;
            }
            cause = error.get_ref().map(|inner| inner as &(dyn Error + 'static)).or_else(|| error.source());
        } else {
            cause = error.source();
        }
    }
    false
}

/// What went wrong with the body that was being sent.
fn of_stream(error: &reqwest::Error) -> Option<StreamError> {
    let mut cause = error.source();
    while let Some(error) = cause {
        if let Some(error) = error.downcast_ref::<StreamError>() {
            return Some(error.clone());
        }
        cause = error.source();
    }
    None
}

fn unanswered(error: reqwest::Error) -> TransportError {
    if let Some(error) = of_stream(&error) {
        return TransportError::new(TransportErrorKind::Interrupted, "the body was not sent whole").with_source(error);
    }
    let (kind, message) = if is_of_tls(&error) {
        (TransportErrorKind::Untrusted, "no protected connection was made")
    } else if error.is_connect() {
        (TransportErrorKind::Unconnected, "no connection was made")
    } else if error.is_timeout() {
        (TransportErrorKind::TimedOut, "no answer in time")
    } else if error.is_builder() {
        (TransportErrorKind::Unsendable, "such a request cannot be sent")
    } else {
        (TransportErrorKind::Interrupted, "the connection broke before an answer came")
    };
    TransportError::new(kind, message).with_source(error.without_url())
}
