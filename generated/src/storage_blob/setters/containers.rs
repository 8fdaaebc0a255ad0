// Written by `xms generate` from api-spec/storage-blob/containers.toml; do not edit.
//! Setters of the elements of *Containers*.

use ::xms_runtime::{DateTime, Dictionary};

use super::super::blob_leases::{LeaseDuration, LeaseState, LeaseStatus};
use super::super::containers::{
    Container, ContainerList, ContainerProperties, PublicAccess,
};

impl ContainerList {
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

impl Container {
    /// Sets [`url`](field@Self::url).
    #[must_use]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }

    /// Sets [`deleted`](field@Self::deleted).
    #[must_use]
    pub fn deleted(mut self, value: bool) -> Self {
        self.deleted = Some(value);
        self
    }

    /// Sets [`version`](field@Self::version).
    #[must_use]
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }

    /// Sets [`metadata`](field@Self::metadata).
    #[must_use]
    pub fn metadata(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.metadata = value.into();
        self
    }
}

impl ContainerProperties {
    /// Sets [`lease_status`](field@Self::lease_status).
    #[must_use]
    pub fn lease_status(mut self, value: impl Into<LeaseStatus>) -> Self {
        self.lease_status = Some(value.into());
        self
    }

    /// Sets [`lease_state`](field@Self::lease_state).
    #[must_use]
    pub fn lease_state(mut self, value: impl Into<LeaseState>) -> Self {
        self.lease_state = Some(value.into());
        self
    }

    /// Sets [`lease_duration`](field@Self::lease_duration).
    #[must_use]
    pub fn lease_duration(mut self, value: impl Into<LeaseDuration>) -> Self {
        self.lease_duration = Some(value.into());
        self
    }

    /// Sets [`public_access`](field@Self::public_access).
    #[must_use]
    pub fn public_access(mut self, value: impl Into<PublicAccess>) -> Self {
        self.public_access = Some(value.into());
        self
    }

    /// Sets [`has_immutability_policy`](field@Self::has_immutability_policy).
    #[must_use]
    pub fn has_immutability_policy(mut self, value: bool) -> Self {
        self.has_immutability_policy = Some(value);
        self
    }

    /// Sets [`has_legal_hold`](field@Self::has_legal_hold).
    #[must_use]
    pub fn has_legal_hold(mut self, value: bool) -> Self {
        self.has_legal_hold = Some(value);
        self
    }

    /// Sets [`default_encryption_scope`](field@Self::default_encryption_scope).
    #[must_use]
    pub fn default_encryption_scope(mut self, value: impl Into<String>) -> Self {
        self.default_encryption_scope = Some(value.into());
        self
    }

    /// Sets [`deny_encryption_scope_override`](field@Self::deny_encryption_scope_override).
    #[must_use]
    pub fn deny_encryption_scope_override(mut self, value: bool) -> Self {
        self.deny_encryption_scope_override = Some(value);
        self
    }

    /// Sets [`deleted_time`](field@Self::deleted_time).
    #[must_use]
    pub fn deleted_time(mut self, value: impl Into<DateTime>) -> Self {
        self.deleted_time = Some(value.into());
        self
    }

    /// Sets [`remaining_retention_days`](field@Self::remaining_retention_days).
    #[must_use]
    pub fn remaining_retention_days(mut self, value: i32) -> Self {
        self.remaining_retention_days = Some(value);
        self
    }

    /// Sets
    /// [`immutable_storage_with_versioning_enabled`](field@Self::immutable_storage_with_versioning_enabled).
    #[must_use]
    pub fn immutable_storage_with_versioning_enabled(mut self, value: bool) -> Self {
        self.immutable_storage_with_versioning_enabled = Some(value);
        self
    }
}
