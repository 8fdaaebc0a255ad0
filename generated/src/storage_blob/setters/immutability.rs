// Written by `xms generate` from api-spec/storage-blob/immutability.toml; do not edit.
//! Setters of the structs of *Immutability*.

use ::xms_runtime::DateTime;

use super::super::immutability::{
    DeletePolicyOptions, ImmutabilityPolicyMode, SetLegalHoldHeaders,
    SetLegalHoldOptions, SetPolicyHeaders, SetPolicyOptions,
};

impl SetPolicyOptions {
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

impl SetPolicyHeaders {
    /// Sets [`immutability_policy_until_date`](field@Self::immutability_policy_until_date).
    #[must_use]
    pub fn immutability_policy_until_date(mut self, value: impl Into<DateTime>) -> Self {
        self.immutability_policy_until_date = Some(value.into());
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
}

impl DeletePolicyOptions {
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

impl SetLegalHoldOptions {
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

impl SetLegalHoldHeaders {
    /// Sets [`legal_hold`](field@Self::legal_hold).
    #[must_use]
    pub fn legal_hold(mut self, value: bool) -> Self {
        self.legal_hold = Some(value);
        self
    }
}
