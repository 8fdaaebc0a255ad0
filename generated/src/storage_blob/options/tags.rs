// Written by `xms generate` from api-spec/storage-blob/tags.toml; do not edit.
//! Optional parameters of the operations of *Tags*.

use ::xms_runtime::{Base64Bytes, Uuid};

/// Holds the parameters of [`GET`](super::super::tags::GET) that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOptions {
    /// `snapshot`: Which snapshot of the blob, as the service named it; absent: the blob itself.
    pub snapshot: Option<String>,
    /// `versionid`: Which version of the blob, as the service named it; absent: the current one.
    pub version_id: Option<String>,
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
    pub if_tags: Option<String>,
    /// `x-ms-lease-id`: The lease that is held; required where a lease is active. Since 2020-04-08.
    pub lease_id: Option<Uuid>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl GetOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

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

/// Holds the parameters of [`SET`](super::super::tags::SET) that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SetOptions {
    /// `versionid`: Which version of the blob, as the service named it; absent: the current one.
    pub version_id: Option<String>,
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
    pub if_tags: Option<String>,
    /// `x-ms-lease-id`: The lease that is held; required where a lease is active. Since 2020-04-08.
    pub lease_id: Option<Uuid>,
    /// `Content-MD5`: MD5 of the request's body; the service refuses a body that differs.
    pub content_md5: Option<Base64Bytes>,
    /// `x-ms-content-crc64`: CRC-64 of the request's body; the service refuses a body that differs.
    /// Since 2019-02-02.
    pub content_crc64: Option<Base64Bytes>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl SetOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
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

/// Holds the parameters of [`FIND`](super::super::tags::FIND) that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FindOptions {
    /// `marker`: Where the page begins: the continuation of the page before.
    pub marker: Option<String>,
    /// `maxresults`: How many entries a page may have; the service takes 5000 for a larger or a
    /// missing value. At least 1.
    pub max_results: Option<i32>,
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl FindOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
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

/// Holds the parameters of [`FIND_IN_CONTAINER`](super::super::tags::FIND_IN_CONTAINER) that may be
/// left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FindInContainerOptions {
    /// `marker`: Where the page begins: the continuation of the page before.
    pub marker: Option<String>,
    /// `maxresults`: How many entries a page may have; the service takes 5000 for a larger or a
    /// missing value. At least 1.
    pub max_results: Option<i32>,
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl FindInContainerOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
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
