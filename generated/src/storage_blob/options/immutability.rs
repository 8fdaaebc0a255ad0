// Written by `xms generate` from api-spec/storage-blob/immutability.toml; do not edit.
//! Optional parameters of the operations of *Immutability*.

use ::xms_runtime::DateTime;

use super::super::immutability::ImmutabilityPolicyMode;

/// Holds the parameters of [`SET_POLICY`](super::super::immutability::SET_POLICY) that may be left
/// out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SetPolicyOptions {
    /// `versionid`: Which version of the blob, as the service named it; absent: the current one.
    pub version_id: Option<String>,
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-immutability-policy-mode`: Whether the policy can be taken back.
    pub immutability_policy_mode: Option<ImmutabilityPolicyMode>,
    /// `If-Unmodified-Since`: Only when it was not changed after this moment.
    pub if_unmodified_since: Option<DateTime>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl SetPolicyOptions {
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

    /// Sets [`immutability_policy_mode`](field@Self::immutability_policy_mode).
    #[must_use]
    pub fn immutability_policy_mode(
        mut self,
        value: impl Into<ImmutabilityPolicyMode>,
    ) -> Self {
        self.immutability_policy_mode = Some(value.into());
        self
    }

    /// Sets [`if_unmodified_since`](field@Self::if_unmodified_since).
    #[must_use]
    pub fn if_unmodified_since(mut self, value: impl Into<DateTime>) -> Self {
        self.if_unmodified_since = Some(value.into());
        self
    }

    /// Sets [`client_request_id`](field@Self::client_request_id).
    #[must_use]
    pub fn client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}

/// Holds the parameters of [`DELETE_POLICY`](super::super::immutability::DELETE_POLICY) that may be
/// left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletePolicyOptions {
    /// `versionid`: Which version of the blob, as the service named it; absent: the current one.
    pub version_id: Option<String>,
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl DeletePolicyOptions {
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

    /// Sets [`client_request_id`](field@Self::client_request_id).
    #[must_use]
    pub fn client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}

/// Holds the parameters of [`SET_LEGAL_HOLD`](super::super::immutability::SET_LEGAL_HOLD) that may
/// be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SetLegalHoldOptions {
    /// `versionid`: Which version of the blob, as the service named it; absent: the current one.
    pub version_id: Option<String>,
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl SetLegalHoldOptions {
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

    /// Sets [`client_request_id`](field@Self::client_request_id).
    #[must_use]
    pub fn client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}
