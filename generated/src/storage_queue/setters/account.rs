// Written by `xms generate` from api-spec/storage-queue/account.toml; do not edit.
//! Setters of the elements of *Account*.

use super::super::account::ServiceProperties;
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
}
