// Written by `xms generate` from api-spec/storage-common/policies.toml; do not edit.
//! Setters of the elements of *Access policies*.

use ::xms_runtime::DateTime;

use super::super::policies::{AccessPolicy, SignedIdentifier, SignedIdentifierList};

impl SignedIdentifierList {
    /// Sets [`policies`](field@Self::policies).
    #[must_use]
    pub fn policies(mut self, value: impl Into<Vec<SignedIdentifier>>) -> Self {
        self.policies = value.into();
        self
    }
}

impl SignedIdentifier {
    /// Sets [`access_policy`](field@Self::access_policy).
    #[must_use]
    pub fn access_policy(mut self, value: AccessPolicy) -> Self {
        self.access_policy = Some(value);
        self
    }
}

impl AccessPolicy {
    /// Sets [`start`](field@Self::start).
    #[must_use]
    pub fn start(mut self, value: impl Into<DateTime>) -> Self {
        self.start = Some(value.into());
        self
    }

    /// Sets [`expiry`](field@Self::expiry).
    #[must_use]
    pub fn expiry(mut self, value: impl Into<DateTime>) -> Self {
        self.expiry = Some(value.into());
        self
    }

    /// Sets [`permission`](field@Self::permission).
    #[must_use]
    pub fn permission(mut self, value: impl Into<String>) -> Self {
        self.permission = Some(value.into());
        self
    }
}
