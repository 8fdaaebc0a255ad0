//! What all calls of a client share, as the builder has checked it. Nothing here changes afterwards.

use std::sync::Arc;
use std::time::Duration;

use http::{HeaderName, HeaderValue};
use reqwest::Url;

use super::credential::Credential;
use super::retry::RetryPolicy;
use super::transport::Transport;
use super::unknown_report::Observer;
use crate::xml::DocumentLimits;
use crate::{Gate, Operation, Service, Uuid, Version};

/// Makes UUIDs.
pub(super) type UuidSource = Arc<dyn Fn() -> Uuid + Send + Sync>;

/// What a call takes where it says nothing itself.
pub(super) struct Settings {
    pub(super) service: &'static Service,
    /// Endpoint and base path; no slash at the end.
    pub(super) base_url: String,
    /// The same, taken apart once for all calls.
    pub(super) base: Url,
    /// The same with a slash at its end, where paths can be joined to it.
    pub(super) folder: Option<Url>,
    /// The same as it may be shown, where values in it are secrets.
    pub(super) redacted_base_url: Option<String>,
    /// Whether operations put something in front of the host.
    pub(super) host_prefixes: bool,
    pub(super) version: Version,
    /// The version as it is on the wire, and the header that holds it.
    pub(super) version_text: String,
    pub(super) version_header: Option<(HeaderName, HeaderValue)>,
    pub(super) gate: Gate,
    pub(super) raise_version: bool,
    pub(super) timeout: Duration,
    pub(super) attempt_timeout: Duration,
    /// How long a stream may pause.
    pub(super) max_pause: Duration,
    /// How many bytes of an answer are collected.
    pub(super) response_limit: Option<usize>,
    /// What a document of an answer may be.
    pub(super) limits: Option<DocumentLimits>,
    pub(super) retry: RetryPolicy,
    /// The response header with the request's id, where neither the service nor the operation names one.
    pub(super) request_id: &'static str,
    /// That of the service, or that, as a name that nobody has to look at again.
    pub(super) request_id_name: Option<HeaderName>,
    /// Is told what answers hold beyond the description.
    pub(super) on_unknown: Option<Observer>,
    /// Makes the values of parameters that a client makes.
    pub(super) generate: UuidSource,
    pub(super) transport: Arc<dyn Transport>,
    pub(super) credential: Option<Arc<dyn Credential>>,
}

impl Settings {
    /// The response header with the request's id: the service's, or that of the rule by which the operation is
    /// followed.
    pub(super) fn request_id_header(&self, operation: &Operation) -> &'static str {
        let of_rule = || operation.long_running.map(|rule| rule.request_id).filter(|name| !name.is_empty());
        let usual = || of_rule().unwrap_or(self.request_id);
        self.service.request_id_header.unwrap_or_else(usual)
    }
}
