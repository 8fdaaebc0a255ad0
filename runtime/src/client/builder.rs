//! From an application's choices to a client.
//!
//! In: the service's table, and what the application says. Out: a client whose address, credential and transport fit
//! together, or why they do not. Nothing is sent here.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderName, HeaderValue};
use reqwest::Url;

use super::core::ClientCore;
use super::credential::{Credential, CredentialError, Subscription};
use super::joined;
use super::parameter::exceeded_limits;
use super::redirect::is_loopback;
use super::reqwest_transport::ReqwestTransport;
use super::retry::RetryPolicy;
use super::settings::{Settings, UuidSource};
use super::transport::Transport;
use super::transport_error::TransportError;
use super::unknown_report::{Observer, UnknownReport};
use crate::host::{LONGEST_LABEL, is_label};
use crate::path::{self, PathError};
use crate::xml::DocumentLimits;
use crate::{Gate, Service, Uuid, Version};

/// How long a call may take with all its attempts, when nobody says.
const TIMEOUT: Duration = Duration::from_secs(120);
/// How long one attempt may take, when nobody says.
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(60);
/// How long a stream may pause, when nobody says.
const MAX_PAUSE: Duration = Duration::from_secs(60);

/// The response header with the request's id, for services whose tables name none.
const REQUEST_ID: &str = "x-request-id";

/// Builds a client: collects an application's choices and checks that they fit together.
///
/// `C` is what [`build`](Self::build) makes: a generated client, or the core of one. Generated clients begin theirs
/// with a function `builder` that takes the values of the base path.
///
/// ```
#[doc = include_str!("../../doc/example-service.txt")]
/// use std::time::Duration;
/// use xms_runtime::client::credential::BearerToken;
/// use xms_runtime::client::{BuildError, ClientCore, RetryPolicy, Scripted};
///
/// let client: ClientCore = ClientCore::builder(&GARDEN)
///     .endpoint("south")
///     .api_version(V2)
///     .credential(BearerToken::fixed("a token that somebody pasted"))
///     .timeout(Duration::from_secs(30))
///     .retry(RetryPolicy::DEFAULT.max_retries(2))
/// #   .transport(Scripted::default())
///     .build()?;
/// assert_eq!((client.base_url(), client.api_version()), ("https://south.garden.example", V2));
///
/// // A credential does not leave the machine without TLS.
/// let builder = ClientCore::builder(&GARDEN).endpoint("http://garden.example");
/// let built = builder.credential(BearerToken::fixed("a token")).build();
/// assert!(matches!(built, Err(BuildError::Unprotected)));
/// # Ok::<(), BuildError>(())
/// ```
#[must_use = "a builder makes a client only when `build` is called"]
pub struct ClientBuilder<C = ClientCore> {
    choices: Box<Choices>,
    client: PhantomData<fn() -> C>,
}

impl ClientCore {
    /// Begins a client of a service, by the service's table.
    pub fn builder(service: &'static Service) -> ClientBuilder {
        ClientBuilder::new(service)
    }
}

struct Choices {
    service: &'static Service,
    host_values: Vec<String>,
    host_prefixes: bool,
    base_values: Vec<String>,
    endpoint: Option<String>,
    version: Option<Version>,
    gate: Gate,
    raise_version: bool,
    allow_http: bool,
    timeout: Duration,
    attempt_timeout: Duration,
    max_pause: Duration,
    response_limit: Option<usize>,
    limits: Option<DocumentLimits>,
    on_unknown: Option<Observer>,
    generate: UuidSource,
    retry: RetryPolicy,
    credential: Option<Arc<dyn Credential>>,
    roots: Vec<Vec<u8>>,
    http_client: Option<reqwest::Client>,
    transport: Option<Arc<dyn Transport>>,
}

impl<C: From<ClientCore>> ClientBuilder<C> {
    /// Begins a client of a service, by the service's table.
    pub fn new(service: &'static Service) -> Self {
        let choices = Choices {
            service,
            host_values: Vec::new(),
            host_prefixes: true,
            base_values: Vec::new(),
            endpoint: None,
            version: None,
            gate: Gate::default(),
            raise_version: false,
            allow_http: false,
            timeout: TIMEOUT,
            attempt_timeout: ATTEMPT_TIMEOUT,
            max_pause: MAX_PAUSE,
            response_limit: None,
            limits: None,
            on_unknown: None,
            generate: Arc::new(random_uuid),
            retry: RetryPolicy::DEFAULT,
            credential: None,
            roots: Vec::new(),
            http_client: None,
            transport: None,
        };
        Self { choices: Box::new(choices), client: PhantomData }
    }

    /// Gives the next value of the host, such as the account in `https://{account}.garden.example`. It is a part of a name:
    /// letters, digits and dashes. A URL that is given as the endpoint needs none, unless it has the placeholder too.
    pub fn host_value(mut self, value: &dyn fmt::Display) -> Self {
        self.choices.host_values.push(value.to_string());
        self
    }

    /// Says whether operations put in front of the host what their description says, such as the bucket in
    /// `bucket.garden.example`; they do without it. A service that is reached through one host only, such as a tunnel,
    /// gets none with `false`, and none of the values in it.
    pub fn host_prefixes(mut self, prefixes: bool) -> Self {
        self.choices.host_prefixes = prefixes;
        self
    }

    /// Gives the next value of the base path, such as the subscription id.
    pub fn base_value(mut self, value: &dyn fmt::Display) -> Self {
        self.choices.base_values.push(value.to_string());
        self
    }

    /// Takes the next value of the base path, the credential and, where one is named, the endpoint from a subscription
    /// of a `.publishsettings` file.
    ///
    /// # Errors
    /// Fails when the file has no certificate for the subscription, or a damaged one.
    pub fn subscription(mut self, subscription: &Subscription) -> Result<Self, CredentialError> {
        if let Some(url) = subscription.service_url() {
            self.choices.endpoint = Some(url.to_owned());
        }
        Ok(self.base_value(&subscription.id()).credential(subscription.certificate()?))
    }

    /// Sets what proves to the service who calls.
    pub fn credential(mut self, credential: impl Credential + 'static) -> Self {
        self.choices.credential = Some(Arc::new(credential));
        self
    }

    /// Sets the version of calls that name no other. Without it, that is the service's default version.
    pub fn api_version(mut self, version: Version) -> Self {
        self.choices.version = Some(version);
        self
    }

    /// Sets where the service is: the name of one of its known endpoints, or any `http` or `https` URL. What the URL has of
    /// a path stands in front of every path.
    pub fn endpoint(mut self, name_or_url: impl Into<String>) -> Self {
        self.choices.endpoint = Some(name_or_url.into());
        self
    }

    /// Limits how long a call may take, with all its attempts and the delays in between; two minutes without it.
    /// An answer that comes in pieces is there when its headers are. Sending a stream may take longer: only its pauses
    /// are bounded, by [`max_pause`](Self::max_pause), and each delay before it is sent again by this limit. Waiting for
    /// a long-running operation is not one call: each of its polls is.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.choices.timeout = limit;
        self
    }

    /// Limits how long one attempt of a call may take; one minute without it.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.choices.attempt_timeout = limit;
        self
    }

    /// Limits how long a stream may pause, on its way to the service or from it; one minute without it.
    pub fn max_pause(mut self, limit: Duration) -> Self {
        self.choices.max_pause = limit;
        self
    }

    /// Limits the bytes of an answer that is collected; 64 MiB without it. A longer one fails the call, which is not
    /// repeated. Streams have no limit.
    pub fn response_limit(mut self, bytes: usize) -> Self {
        self.choices.response_limit = Some(bytes);
        self
    }

    /// Bounds the documents of answers: their bytes, elements, texts and levels, each item of a list for itself where it is
    /// read [item by item](super::Call::items). Without it they are bounded by [`DocumentLimits::DEFAULT`], and may have as
    /// many bytes as are [collected](Self::response_limit). Unless that is set, too, as many bytes are collected as a
    /// document may have.
    pub fn limits(mut self, limits: DocumentLimits) -> Self {
        self.choices.limits = Some(limits);
        self
    }

    /// Calls `observer` when an answer holds elements or attributes that the description does not have, with their paths:
    /// that is how an author learns what a living service sends beyond it. Such answers are read all the same.
    ///
    /// ```
    #[doc = include_str!("../../doc/example-service.txt")]
    /// # run(async {
    /// use std::sync::{Arc, Mutex};
    /// use xms_runtime::client::{ClientCore, HttpResponse, Scripted};
    ///
    /// let met = Arc::new(Mutex::new(Vec::new()));
    /// let kept = Arc::clone(&met);
    /// let answer = HttpResponse::new(200).body("<Bed><Name>peas</Name><Slugs>3</Slugs></Bed>");
    /// let client: ClientCore = ClientCore::builder(&GARDEN)
    ///     .on_unknown(move |report| kept.lock().unwrap().push((report.operation, report.paths.clone())))
    ///     .transport(Scripted::new([answer]))
    ///     .build()?;
    /// client.call(&GET).path(&"peas").build::<Bed>().await?;
    /// assert_eq!(*met.lock().unwrap(), [("beds.get", vec!["Bed/Slugs".to_owned()])]);
    /// # Ok(()) });
    /// ```
    pub fn on_unknown(mut self, observer: impl Fn(&UnknownReport) + Send + Sync + 'static) -> Self {
        self.choices.on_unknown = Some(Arc::new(observer));
        self
    }

    /// Sets what makes the values of parameters that the client makes where a call gives none, such as tokens by which a
    /// service knows a repeated request; random UUIDs without it. A test makes them known in advance. All attempts of a
    /// call have the same value.
    pub fn generate_with(mut self, source: impl Fn() -> Uuid + Send + Sync + 'static) -> Self {
        self.choices.generate = Arc::new(source);
        self
    }

    /// Sets how often and when requests are repeated; [`RetryPolicy::DEFAULT`] without it.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.choices.retry = policy;
        self
    }

    /// Decides what happens to fields that are set and that the version does not have; [`Gate::Strict`] without it.
    pub fn gate(mut self, gate: Gate) -> Self {
        self.choices.gate = gate;
        self
    }

    /// Decides whether a request that needs a newer version than the client's is sent with the lowest known one that
    /// has all of it. Without it, such a call fails.
    pub fn raise_version(mut self, raise: bool) -> Self {
        self.choices.raise_version = raise;
        self
    }

    /// Decides whether the credential may go over a connection without TLS that leaves the machine. Without it, such a
    /// client is not built.
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.choices.allow_http = allow;
        self
    }

    /// Trusts services whose certificates were signed by these (PEM, any number of them), besides those that the system
    /// trusts; for emulators and tests. A client or transport of the application's own must do so itself.
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.choices.roots.push(pem.into());
        self
    }

    /// Sends with the application's own client; see [`ReqwestTransport::new`] for how it should be made. A certificate
    /// must be given to that client itself.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.choices.http_client = Some(client);
        self
    }

    /// Sends with something else than an HTTP client, such as [`Scripted`](super::Scripted).
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.choices.transport = Some(Arc::new(transport));
        self
    }

    /// Builds the client. Nothing is sent.
    ///
    /// # Errors
    /// Fails when the choices do not fit together; see [`BuildError`].
    pub fn build(self) -> Result<C, BuildError> {
        self.choices.build().map(C::from)
    }
}

/// A UUID of version 4.
fn random_uuid() -> Uuid {
    const FIXED: u128 = 0xf000 << 64 | 0xc000 << 48;
    Uuid::from_u128(fastrand::u128(..) & !FIXED | 0x4000 << 64 | 0x8000 << 48)
}

impl Choices {
    fn build(self) -> Result<ClientCore, BuildError> {
        let service = self.service;
        let endpoint = self.address()?;
        let values: Vec<&str> = self.base_values.iter().map(String::as_str).collect();
        let base_path = path::expand(service.base_path, &values).map_err(BuildError::Base)?;
        let mut base = endpoint.clone();
        base.set_path(format!("{}{base_path}", endpoint.path().trim_end_matches('/')).trim_end_matches('/'));
        let base_url = base.as_str().trim_end_matches('/').to_owned();
        let version = self.version.unwrap_or(service.default_version);
        let version_text = version.to_string();
        let version_header = HeaderName::from_bytes(service.version_header.as_bytes()).ok();
        let version_header = version_header.zip(HeaderValue::from_str(&version_text).ok());
        let of_rule = service.long_running.map(|rule| rule.request_id).filter(|name| !name.is_empty());
        let request_id = of_rule.unwrap_or(REQUEST_ID);
        let request_id_name = service.request_id_header.unwrap_or(request_id);
        let table = service.base_parameters;
        let redacted_base_url = table.iter().any(|parameter| parameter.secret).then(|| {
            let shown = table.iter().zip(&values).map(|(parameter, value)| parameter.shown(value));
            let base_path = path::expand(service.base_path, &shown.collect::<Vec<_>>()).unwrap_or_default();
            format!("{}{base_path}", endpoint.as_str().trim_end_matches('/')).trim_end_matches('/').to_owned()
        });
        if endpoint.scheme() == "http" && self.credential.is_some() && !is_loopback(&endpoint) && !self.allow_http {
            return Err(BuildError::Unprotected);
        }
        let identity = self.credential.as_deref().and_then(|credential| credential.identity());
        let transport: Arc<dyn Transport> = match (self.transport, self.http_client) {
            (Some(transport), _) => transport,
            (None, Some(_)) if identity.is_some() => return Err(BuildError::ClientWithoutCertificate),
            (None, Some(client)) => Arc::new(ReqwestTransport::new(client)),
            (None, None) if endpoint.scheme() == "https" && !cfg!(any(feature = "rustls", feature = "native-tls")) => {
                return Err(BuildError::NoTls);
            }
            (None, None) => {
                let made = if is_loopback(&endpoint) { ReqwestTransport::direct } else { ReqwestTransport::with_tls };
                Arc::new(made(identity, &self.roots).map_err(BuildError::Transport)?)
            }
        };
        Ok(ClientCore::new(Settings {
            service,
            base_url,
            folder: joined::folder(&base),
            base,
            redacted_base_url,
            version,
            version_text,
            version_header,
            gate: self.gate,
            host_prefixes: self.host_prefixes,
            raise_version: self.raise_version,
            timeout: self.timeout,
            attempt_timeout: self.attempt_timeout,
            max_pause: self.max_pause,
            response_limit: self.response_limit,
            limits: self.limits,
            on_unknown: self.on_unknown,
            generate: self.generate,
            retry: self.retry,
            request_id,
            request_id_name: HeaderName::from_bytes(request_id_name.as_bytes()).ok(),
            transport,
            credential: self.credential,
        }))
    }

    /// An address whose placeholders are filled.
    fn with_host_values<'t>(&self, text: &'t str) -> Result<Cow<'t, str>, BuildError> {
        if !text.contains('{') {
            return Ok(Cow::Borrowed(text));
        }
        let mut filled = String::with_capacity(text.len() + 16);
        let mut rest = text;
        while let Some((before, (name, after))) =
            rest.split_once('{').and_then(|(before, behind)| Some((before, behind.split_once('}')?)))
        {
            let parameters = self.service.host_parameters.iter().zip(&self.host_values);
            let value = parameters.into_iter().find(|(parameter, _)| parameter.name == name);
            let value =
                value.filter(|(parameter, value)| is_label(value) && exceeded_limits(parameter, value).is_empty());
            filled.push_str(before);
            filled.push_str(value.ok_or_else(|| BuildError::Host { parameter: name.to_owned() })?.1);
            rest = after;
        }
        filled.push_str(rest);
        Ok(Cow::Owned(filled))
    }

    /// The endpoint by name, or as it was given.
    fn address(&self) -> Result<Url, BuildError> {
        let service = self.service;
        let text = match self.endpoint.as_deref() {
            None => service.endpoint,
            Some(given) => service.endpoints.iter().find(|(name, _)| *name == given).map_or(given, |(_, url)| url),
        };
        let text = self.with_host_values(text)?;
        let url = Url::parse(&text).ok().filter(|url| {
            let plain = url.query().is_none() && url.fragment().is_none();
            let secretless = url.username().is_empty() && url.password().is_none();
            matches!(url.scheme(), "http" | "https") && url.has_host() && plain && secretless
        });
        url.ok_or_else(|| BuildError::Endpoint { names: service.endpoints.iter().map(|(name, _)| *name).collect() })
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").field("service", &self.choices.service.name).finish_non_exhaustive()
    }
}

/// Reports choices that do not fit together.
#[derive(Debug)]
#[non_exhaustive]
pub enum BuildError {
    /// The endpoint is neither a known name nor an `http` or `https` URL of a host without user, query and fragment.
    Endpoint {
        /// Holds the known names.
        names: Vec<&'static str>,
    },
    /// A value of the host is missing, is more than letters, digits and dashes, or is not as its description says.
    Host {
        /// Names the placeholder.
        parameter: String,
    },
    /// A value of the base path is missing or may not be sent.
    Base(PathError),
    /// The credential would leave the machine without TLS.
    Unprotected,
    /// The service is reached by TLS, and this crate was built without the features `rustls` and `native-tls`.
    NoTls,
    /// The credential is a certificate, but the application's HTTP client would have to present it.
    ClientWithoutCertificate,
    /// The transport cannot be made, such as of a damaged certificate.
    Transport(TransportError),
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Endpoint { names } if names.is_empty() => {
                f.write_str("the endpoint must be an http or https URL without user, query and fragment")
            }
            Self::Endpoint { names } => {
                let names = names.join("`, `");
                write!(f, "the endpoint must be `{names}`, or an http or https URL without user, query and fragment")
            }
            Self::Host { parameter } => {
                write!(
                    f,
                    "the host needs a value for `{parameter}`, of up to {LONGEST_LABEL} letters, digits and dashes, \
                     as its description says"
                )
            }
            Self::Base(error) => fmt::Display::fmt(error, f),
            Self::Unprotected => f.write_str(
                "the credential would be sent without TLS; use https, or `allow_http(true)` if that is meant",
            ),
            Self::NoTls => f.write_str("https needs the feature `rustls` or `native-tls`, or an `http_client`"),
            Self::ClientWithoutCertificate => f.write_str(
                "the HTTP client that was handed in must present the certificate itself; leave the credential out",
            ),
            Self::Transport(error) => fmt::Display::fmt(error, f),
        }
    }
}

impl std::error::Error for BuildError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Base(error) => error.source(),
            Self::Transport(error) => error.source(),
            _ => None,
        }
    }
}
