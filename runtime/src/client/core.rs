//! What all calls of a client share.
//!
//! In: what the builder has checked. Out: calls, which take from here what they do not say themselves. A clone is the
//! same client. Nothing here changes after it is built.

use std::fmt;
use std::sync::Arc;

use super::call_builder::CallBuilder;
use super::long_running::UntilDone;
use super::plan::Plan;
use super::settings::Settings;
use crate::{LongRunning, Operation, Service, Version};

/// Sends calls to a service by its tables. Generated clients wrap it; a clone is the same client.
///
/// ```
#[doc = include_str!("../../doc/example-service.txt")]
/// # run(async {
/// use xms_runtime::client::{ClientCore, HttpResponse, Scripted};
///
/// let transport = Scripted::new([HttpResponse::new(200).body("<Bed><Name>a/b</Name></Bed>")]);
/// let client: ClientCore = ClientCore::builder(&GARDEN).transport(transport.clone()).build()?;
/// let operation = CATALOG.operation("beds.get").expect("the catalog has it");
/// let bed = client.call(operation).path(&"a/b").build::<Bed>().await?;
/// assert_eq!(bed.name, "a/b");
/// assert_eq!(transport.requests()[0].url.as_str(), "https://garden.example/beds/a%2Fb");
/// # Ok(()) });
/// ```
#[derive(Clone)]
pub struct ClientCore(Arc<Settings>);

impl ClientCore {
    pub(super) fn new(settings: Settings) -> Self {
        Self(Arc::new(settings))
    }

    /// Returns the table of the service.
    pub fn service(&self) -> &'static Service {
        self.0.service
    }

    /// Returns the version of calls that name no other.
    pub fn api_version(&self) -> Version {
        self.0.version
    }

    /// Returns the URL behind which all paths stand: the endpoint with the base path, without a slash at the end.
    pub fn base_url(&self) -> &str {
        &self.0.base_url
    }

    /// Begins a call of an operation, by the operation's table. Generated methods give it its values.
    pub fn call<'a>(&self, operation: &'static Operation) -> CallBuilder<'a> {
        CallBuilder::new(Box::new(Plan::new(Arc::clone(&self.0), operation)))
    }

    /// Waits for a long-running operation that was begun earlier, perhaps by another process. It is followed by the
    /// rule of the [service](Service::long_running); see [`Self::resume_by`] for another.
    pub fn resume(&self, operation_id: impl Into<String>) -> UntilDone<'static> {
        UntilDone::of_id(Arc::clone(&self.0), self.0.service.long_running, operation_id.into())
    }

    /// Waits for a long-running operation that was begun earlier, and follows it by that rule.
    pub fn resume_by(&self, rule: &'static LongRunning, operation_id: impl Into<String>) -> UntilDone<'static> {
        UntilDone::of_id(Arc::clone(&self.0), Some(rule), operation_id.into())
    }
}

impl fmt::Debug for ClientCore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCore")
            .field("service", &self.0.service.name)
            .field("base_url", self.0.redacted_base_url.as_ref().unwrap_or(&self.0.base_url))
            .field("version", &self.0.version)
            .field("credential", &self.0.credential.is_some())
            .finish_non_exhaustive()
    }
}
