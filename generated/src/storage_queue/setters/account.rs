// Written by `xms generate` from api-spec/storage-queue/account.toml; do not edit.
//! Setters of the structs of *Account*.

use super::super::account::{
    GetPropertiesOptions, GetStatisticsOptions, ServiceProperties, SetPropertiesOptions,
};
use super::super::storage_common::properties::{CorsRule, Logging, Metrics};

impl GetPropertiesOptions {
    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Sets [`client_request_id`](field@Self::client_request_id).
    #[must_use]
    pub fn client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}

impl SetPropertiesOptions {
    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Sets [`client_request_id`](field@Self::client_request_id).
    #[must_use]
    pub fn client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}

impl GetStatisticsOptions {
    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Sets [`client_request_id`](field@Self::client_request_id).
    #[must_use]
    pub fn client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}

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
