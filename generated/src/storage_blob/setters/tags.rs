// Written by `xms generate` from api-spec/storage-blob/tags.toml; do not edit.
//! Setters of the structs of *Tags*.

use ::xms_runtime::{Base64Bytes, Uuid};

use super::super::tags::{
    FindInContainerOptions, FindOptions, FoundBlob, FoundBlobs, GetOptions, SetOptions,
    Tags,
};

impl GetOptions {
    /// Sets [`snapshot`](field@Self::snapshot).
    #[must_use]
    pub fn snapshot(mut self, value: impl Into<String>) -> Self {
        self.snapshot = Some(value.into());
        self
    }

    /// Sets [`version_id`](field@Self::version_id).
    #[must_use]
    pub fn version_id(mut self, value: impl Into<String>) -> Self {
        self.version_id = Some(value.into());
        self
    }

    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Sets [`if_tags`](field@Self::if_tags).
    #[must_use]
    pub fn if_tags(mut self, value: impl Into<String>) -> Self {
        self.if_tags = Some(value.into());
        self
    }

    /// Sets [`lease_id`](field@Self::lease_id).
    #[must_use]
    pub fn lease_id(mut self, value: impl Into<Uuid>) -> Self {
        self.lease_id = Some(value.into());
        self
    }

    /// Sets [`client_request_id`](field@Self::client_request_id).
    #[must_use]
    pub fn client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}

impl SetOptions {
    /// Sets [`version_id`](field@Self::version_id).
    #[must_use]
    pub fn version_id(mut self, value: impl Into<String>) -> Self {
        self.version_id = Some(value.into());
        self
    }

    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Sets [`if_tags`](field@Self::if_tags).
    #[must_use]
    pub fn if_tags(mut self, value: impl Into<String>) -> Self {
        self.if_tags = Some(value.into());
        self
    }

    /// Sets [`lease_id`](field@Self::lease_id).
    #[must_use]
    pub fn lease_id(mut self, value: impl Into<Uuid>) -> Self {
        self.lease_id = Some(value.into());
        self
    }

    /// Sets [`content_md5`](field@Self::content_md5).
    #[must_use]
    pub fn content_md5(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.content_md5 = Some(value.into());
        self
    }

    /// Sets [`content_crc64`](field@Self::content_crc64).
    #[must_use]
    pub fn content_crc64(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.content_crc64 = Some(value.into());
        self
    }

    /// Sets [`client_request_id`](field@Self::client_request_id).
    #[must_use]
    pub fn client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}

impl FindOptions {
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

impl FindInContainerOptions {
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

impl FoundBlobs {
    /// Sets [`service_endpoint`](field@Self::service_endpoint).
    #[must_use]
    pub fn service_endpoint(mut self, value: impl Into<String>) -> Self {
        self.service_endpoint = Some(value.into());
        self
    }

    /// Sets [`next_marker`](field@Self::next_marker).
    #[must_use]
    pub fn next_marker(mut self, value: impl Into<String>) -> Self {
        self.next_marker = Some(value.into());
        self
    }
}

impl FoundBlob {
    /// Sets [`tag_value`](field@Self::tag_value).
    #[must_use]
    pub fn tag_value(mut self, value: impl Into<String>) -> Self {
        self.tag_value = Some(value.into());
        self
    }

    /// Sets [`tags`](field@Self::tags).
    #[must_use]
    pub fn tags(mut self, value: Tags) -> Self {
        self.tags = Some(value);
        self
    }
}
