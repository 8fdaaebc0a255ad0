// Written by `xms generate` from api-spec/storage-queue/queues.toml; do not edit.
//! Setters of the elements of *Queues*.

use ::xms_runtime::Dictionary;

use super::super::queues::{Queue, QueueList};

impl QueueList {
    /// Sets [`service_endpoint`](field@Self::service_endpoint).
    #[must_use]
    pub fn service_endpoint(mut self, value: impl Into<String>) -> Self {
        self.service_endpoint = Some(value.into());
        self
    }

    /// Sets [`prefix`](field@Self::prefix).
    #[must_use]
    pub fn prefix(mut self, value: impl Into<String>) -> Self {
        self.prefix = Some(value.into());
        self
    }

    /// Sets [`marker`](field@Self::marker).
    #[must_use]
    pub fn marker(mut self, value: impl Into<String>) -> Self {
        self.marker = Some(value.into());
        self
    }

    /// Sets [`max_results`](field@Self::max_results).
    #[must_use]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Sets [`next_marker`](field@Self::next_marker).
    #[must_use]
    pub fn next_marker(mut self, value: impl Into<String>) -> Self {
        self.next_marker = Some(value.into());
        self
    }
}

impl Queue {
    /// Sets [`url`](field@Self::url).
    #[must_use]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }

    /// Sets [`metadata`](field@Self::metadata).
    #[must_use]
    pub fn metadata(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.metadata = Some(value.into());
        self
    }
}
