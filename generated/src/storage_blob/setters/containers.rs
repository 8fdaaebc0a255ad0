// Written by `xms generate` from api-spec/storage-blob/containers.toml; do not edit.
//! Setters of the structs of *Containers*.

use ::xms_runtime::{DateTime, Dictionary, Joined, Uuid};

use super::super::account::{AccountKind, SkuName};
use super::super::blob_leases::{LeaseDuration, LeaseState, LeaseStatus};
use super::super::containers::{
    Container, ContainerList, ContainerProperties, CreateHeaders, CreateOptions,
    DeleteOptions, GetAccountInformationHeaders, GetAccountInformationOptions,
    GetAclHeaders, GetAclOptions, GetMetadataHeaders, GetMetadataOptions,
    GetPropertiesHeaders, GetPropertiesOptions, ListContainersInclude, ListOptions,
    PublicAccess, RestoreOptions, SetAclHeaders, SetAclOptions, SetMetadataHeaders,
    SetMetadataOptions, SubmitBatchOptions,
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
    pub fn include(mut self, value: impl Into<Joined<ListContainersInclude>>) -> Self {
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

    /// Sets [`blob_public_access`](field@Self::blob_public_access).
    #[must_use]
    pub fn blob_public_access(mut self, value: impl Into<PublicAccess>) -> Self {
        self.blob_public_access = Some(value.into());
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

    /// Sets [`client_request_id`](field@Self::client_request_id).
    #[must_use]
    pub fn client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}

impl CreateHeaders {
    /// Sets [`etag`](field@Self::etag).
    #[must_use]
    pub fn etag(mut self, value: impl Into<String>) -> Self {
        self.etag = Some(value.into());
        self
    }

    /// Sets [`last_modified`](field@Self::last_modified).
    #[must_use]
    pub fn last_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.last_modified = Some(value.into());
        self
    }
}

impl GetPropertiesOptions {
    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
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

impl GetPropertiesHeaders {
    /// Sets [`etag`](field@Self::etag).
    #[must_use]
    pub fn etag(mut self, value: impl Into<String>) -> Self {
        self.etag = Some(value.into());
        self
    }

    /// Sets [`last_modified`](field@Self::last_modified).
    #[must_use]
    pub fn last_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.last_modified = Some(value.into());
        self
    }

    /// Sets [`metadata`](field@Self::metadata).
    #[must_use]
    pub fn metadata(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.metadata = value.into();
        self
    }

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

    /// Sets [`blob_public_access`](field@Self::blob_public_access).
    #[must_use]
    pub fn blob_public_access(mut self, value: impl Into<PublicAccess>) -> Self {
        self.blob_public_access = Some(value.into());
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

    /// Sets
    /// [`immutable_storage_with_versioning_enabled`](field@Self::immutable_storage_with_versioning_enabled).
    #[must_use]
    pub fn immutable_storage_with_versioning_enabled(mut self, value: bool) -> Self {
        self.immutable_storage_with_versioning_enabled = Some(value);
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

impl GetMetadataHeaders {
    /// Sets [`etag`](field@Self::etag).
    #[must_use]
    pub fn etag(mut self, value: impl Into<String>) -> Self {
        self.etag = Some(value.into());
        self
    }

    /// Sets [`last_modified`](field@Self::last_modified).
    #[must_use]
    pub fn last_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.last_modified = Some(value.into());
        self
    }

    /// Sets [`metadata`](field@Self::metadata).
    #[must_use]
    pub fn metadata(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.metadata = value.into();
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

    /// Sets [`if_modified_since`](field@Self::if_modified_since).
    #[must_use]
    pub fn if_modified_since(mut self, value: impl Into<DateTime>) -> Self {
        self.if_modified_since = Some(value.into());
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

impl SetMetadataHeaders {
    /// Sets [`etag`](field@Self::etag).
    #[must_use]
    pub fn etag(mut self, value: impl Into<String>) -> Self {
        self.etag = Some(value.into());
        self
    }

    /// Sets [`last_modified`](field@Self::last_modified).
    #[must_use]
    pub fn last_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.last_modified = Some(value.into());
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

impl GetAclHeaders {
    /// Sets [`etag`](field@Self::etag).
    #[must_use]
    pub fn etag(mut self, value: impl Into<String>) -> Self {
        self.etag = Some(value.into());
        self
    }

    /// Sets [`last_modified`](field@Self::last_modified).
    #[must_use]
    pub fn last_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.last_modified = Some(value.into());
        self
    }

    /// Sets [`blob_public_access`](field@Self::blob_public_access).
    #[must_use]
    pub fn blob_public_access(mut self, value: impl Into<PublicAccess>) -> Self {
        self.blob_public_access = Some(value.into());
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

    /// Sets [`blob_public_access`](field@Self::blob_public_access).
    #[must_use]
    pub fn blob_public_access(mut self, value: impl Into<PublicAccess>) -> Self {
        self.blob_public_access = Some(value.into());
        self
    }

    /// Sets [`if_modified_since`](field@Self::if_modified_since).
    #[must_use]
    pub fn if_modified_since(mut self, value: impl Into<DateTime>) -> Self {
        self.if_modified_since = Some(value.into());
        self
    }

    /// Sets [`if_unmodified_since`](field@Self::if_unmodified_since).
    #[must_use]
    pub fn if_unmodified_since(mut self, value: impl Into<DateTime>) -> Self {
        self.if_unmodified_since = Some(value.into());
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

impl SetAclHeaders {
    /// Sets [`etag`](field@Self::etag).
    #[must_use]
    pub fn etag(mut self, value: impl Into<String>) -> Self {
        self.etag = Some(value.into());
        self
    }

    /// Sets [`last_modified`](field@Self::last_modified).
    #[must_use]
    pub fn last_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.last_modified = Some(value.into());
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

    /// Sets [`if_modified_since`](field@Self::if_modified_since).
    #[must_use]
    pub fn if_modified_since(mut self, value: impl Into<DateTime>) -> Self {
        self.if_modified_since = Some(value.into());
        self
    }

    /// Sets [`if_unmodified_since`](field@Self::if_unmodified_since).
    #[must_use]
    pub fn if_unmodified_since(mut self, value: impl Into<DateTime>) -> Self {
        self.if_unmodified_since = Some(value.into());
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

impl RestoreOptions {
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

impl GetAccountInformationOptions {
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

impl GetAccountInformationHeaders {
    /// Sets [`sku_name`](field@Self::sku_name).
    #[must_use]
    pub fn sku_name(mut self, value: impl Into<SkuName>) -> Self {
        self.sku_name = Some(value.into());
        self
    }

    /// Sets [`account_kind`](field@Self::account_kind).
    #[must_use]
    pub fn account_kind(mut self, value: impl Into<AccountKind>) -> Self {
        self.account_kind = Some(value.into());
        self
    }

    /// Sets [`is_hns_enabled`](field@Self::is_hns_enabled).
    #[must_use]
    pub fn is_hns_enabled(mut self, value: bool) -> Self {
        self.is_hns_enabled = Some(value);
        self
    }
}

impl SubmitBatchOptions {
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
