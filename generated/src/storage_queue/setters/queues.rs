// Written by `xms generate` from api-spec/storage-queue/queues.toml; do not edit.
//! Setters of the structs of *Queues*.

use ::xms_runtime::{Dictionary, Joined};

use super::super::queues::{
    CreateOptions, DeleteOptions, GetAclOptions, GetMetadataHeaders, GetMetadataOptions,
    ListOptions, ListQueuesInclude, Queue, QueueList, SetAclOptions, SetMetadataOptions,
};

impl ListOptions {
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

    /// Sets [`include`](field@Self::include).
    #[must_use]
    pub fn include(mut self, value: impl Into<Joined<ListQueuesInclude>>) -> Self {
        self.include = value.into();
        self
    }

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

impl CreateOptions {
    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Sets [`metadata`](field@Self::metadata).
    #[must_use]
    pub fn metadata(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.metadata = value.into();
        self
    }

    /// Sets [`client_request_id`](field@Self::client_request_id).
    #[must_use]
    pub fn client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}

impl DeleteOptions {
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

impl GetMetadataOptions {
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

impl GetMetadataHeaders {
    /// Sets [`metadata`](field@Self::metadata).
    #[must_use]
    pub fn metadata(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.metadata = value.into();
        self
    }

    /// Sets [`approximate_messages_count`](field@Self::approximate_messages_count).
    #[must_use]
    pub fn approximate_messages_count(mut self, value: i64) -> Self {
        self.approximate_messages_count = Some(value);
        self
    }
}

impl SetMetadataOptions {
    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Sets [`metadata`](field@Self::metadata).
    #[must_use]
    pub fn metadata(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.metadata = value.into();
        self
    }

    /// Sets [`client_request_id`](field@Self::client_request_id).
    #[must_use]
    pub fn client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}

impl GetAclOptions {
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

impl SetAclOptions {
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
