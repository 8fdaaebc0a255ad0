// Written by `xms generate` from api-spec/storage-blob/account.toml; do not edit.
//! Setters of the elements of *Account*.

use ::xms_runtime::DateTime;

use super::super::account::{
    DeleteRetentionPolicy, KeyInfo, ServiceProperties, StaticWebsite,
};
use super::super::storage_common::properties::{CorsRule, Logging, Metrics};

impl ServiceProperties {
    /// Sets [`logging`](field@Self::logging).
    #[must_use]
    pub fn logging(mut self, value: Logging) -> Self {
        self.logging = Some(value);
        self
    }

    /// Sets [`hour_metrics`](field@Self::hour_metrics).
    #[must_use]
    pub fn hour_metrics(mut self, value: Metrics) -> Self {
        self.hour_metrics = Some(value);
        self
    }

    /// Sets [`minute_metrics`](field@Self::minute_metrics).
    #[must_use]
    pub fn minute_metrics(mut self, value: Metrics) -> Self {
        self.minute_metrics = Some(value);
        self
    }

    /// Sets [`cors`](field@Self::cors).
    #[must_use]
    pub fn cors(mut self, value: impl Into<Vec<CorsRule>>) -> Self {
        self.cors = Some(value.into());
        self
    }

    /// Sets [`default_service_version`](field@Self::default_service_version).
    #[must_use]
    pub fn default_service_version(mut self, value: impl Into<String>) -> Self {
        self.default_service_version = Some(value.into());
        self
    }

    /// Sets [`delete_retention_policy`](field@Self::delete_retention_policy).
    #[must_use]
    pub fn delete_retention_policy(mut self, value: DeleteRetentionPolicy) -> Self {
        self.delete_retention_policy = Some(value);
        self
    }

    /// Sets [`static_website`](field@Self::static_website).
    #[must_use]
    pub fn static_website(mut self, value: StaticWebsite) -> Self {
        self.static_website = Some(value);
        self
    }
}

impl DeleteRetentionPolicy {
    /// Sets [`days`](field@Self::days).
    #[must_use]
    pub fn days(mut self, value: i32) -> Self {
        self.days = Some(value);
        self
    }

    /// Sets [`allow_permanent_delete`](field@Self::allow_permanent_delete).
    #[must_use]
    pub fn allow_permanent_delete(mut self, value: bool) -> Self {
        self.allow_permanent_delete = Some(value);
        self
    }
}

impl StaticWebsite {
    /// Sets [`index_document`](field@Self::index_document).
    #[must_use]
    pub fn index_document(mut self, value: impl Into<String>) -> Self {
        self.index_document = Some(value.into());
        self
    }

    /// Sets [`error_document_404_path`](field@Self::error_document_404_path).
    #[must_use]
    pub fn error_document_404_path(mut self, value: impl Into<String>) -> Self {
        self.error_document_404_path = Some(value.into());
        self
    }

    /// Sets [`default_index_document_path`](field@Self::default_index_document_path).
    #[must_use]
    pub fn default_index_document_path(mut self, value: impl Into<String>) -> Self {
        self.default_index_document_path = Some(value.into());
        self
    }
}

impl KeyInfo {
    /// Sets [`start`](field@Self::start).
    #[must_use]
    pub fn start(mut self, value: impl Into<DateTime>) -> Self {
        self.start = Some(value.into());
        self
    }
}
