// Written by `xms generate` from api-spec/storage-blob/blobs.toml; do not edit.
//! Setters of the elements of *Blobs*.

use ::xms_runtime::{Base64Bytes, DateTime, Dictionary};

use super::super::blob_leases::{LeaseDuration, LeaseState, LeaseStatus};
use super::super::blobs::{
    AccessTier, ArchiveStatus, Blob, BlobList, BlobName, BlobProperties, BlobType,
    RehydratePriority,
};
use super::super::copies::CopyStatus;
use super::super::immutability::ImmutabilityPolicyMode;
use super::super::tags::Tags;

impl BlobList {
    /// Sets [`service_endpoint`](field@Self::service_endpoint).
    #[must_use]
    pub fn service_endpoint(mut self, value: impl Into<String>) -> Self {
        self.service_endpoint = Some(value.into());
        self
    }

    /// Sets [`container_name`](field@Self::container_name).
    #[must_use]
    pub fn container_name(mut self, value: impl Into<String>) -> Self {
        self.container_name = Some(value.into());
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

    /// Sets [`delimiter`](field@Self::delimiter).
    #[must_use]
    pub fn delimiter(mut self, value: impl Into<String>) -> Self {
        self.delimiter = Some(value.into());
        self
    }

    /// Sets [`next_marker`](field@Self::next_marker).
    #[must_use]
    pub fn next_marker(mut self, value: impl Into<String>) -> Self {
        self.next_marker = Some(value.into());
        self
    }
}

impl BlobName {
    /// Sets [`text`](field@Self::text).
    #[must_use]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// Sets [`encoded`](field@Self::encoded).
    #[must_use]
    pub fn encoded(mut self, value: bool) -> Self {
        self.encoded = Some(value);
        self
    }
}

impl Blob {
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

    /// Sets [`is_current_version`](field@Self::is_current_version).
    #[must_use]
    pub fn is_current_version(mut self, value: bool) -> Self {
        self.is_current_version = Some(value);
        self
    }

    /// Sets [`metadata`](field@Self::metadata).
    #[must_use]
    pub fn metadata(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.metadata = value.into();
        self
    }

    /// Sets [`tags`](field@Self::tags).
    #[must_use]
    pub fn tags(mut self, value: Tags) -> Self {
        self.tags = Some(value);
        self
    }

    /// Sets [`or_metadata`](field@Self::or_metadata).
    #[must_use]
    pub fn or_metadata(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.or_metadata = value.into();
        self
    }

    /// Sets [`has_versions_only`](field@Self::has_versions_only).
    #[must_use]
    pub fn has_versions_only(mut self, value: bool) -> Self {
        self.has_versions_only = Some(value);
        self
    }
}

impl BlobProperties {
    /// Sets [`creation_time`](field@Self::creation_time).
    #[must_use]
    pub fn creation_time(mut self, value: impl Into<DateTime>) -> Self {
        self.creation_time = Some(value.into());
        self
    }

    /// Sets [`last_modified`](field@Self::last_modified).
    #[must_use]
    pub fn last_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.last_modified = Some(value.into());
        self
    }

    /// Sets [`etag`](field@Self::etag).
    #[must_use]
    pub fn etag(mut self, value: impl Into<String>) -> Self {
        self.etag = Some(value.into());
        self
    }

    /// Sets [`content_length`](field@Self::content_length).
    #[must_use]
    pub fn content_length(mut self, value: i64) -> Self {
        self.content_length = Some(value);
        self
    }

    /// Sets [`content_type`](field@Self::content_type).
    #[must_use]
    pub fn content_type(mut self, value: impl Into<String>) -> Self {
        self.content_type = Some(value.into());
        self
    }

    /// Sets [`content_encoding`](field@Self::content_encoding).
    #[must_use]
    pub fn content_encoding(mut self, value: impl Into<String>) -> Self {
        self.content_encoding = Some(value.into());
        self
    }

    /// Sets [`content_language`](field@Self::content_language).
    #[must_use]
    pub fn content_language(mut self, value: impl Into<String>) -> Self {
        self.content_language = Some(value.into());
        self
    }

    /// Sets [`content_md5`](field@Self::content_md5).
    #[must_use]
    pub fn content_md5(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.content_md5 = Some(value.into());
        self
    }

    /// Sets [`content_disposition`](field@Self::content_disposition).
    #[must_use]
    pub fn content_disposition(mut self, value: impl Into<String>) -> Self {
        self.content_disposition = Some(value.into());
        self
    }

    /// Sets [`cache_control`](field@Self::cache_control).
    #[must_use]
    pub fn cache_control(mut self, value: impl Into<String>) -> Self {
        self.cache_control = Some(value.into());
        self
    }

    /// Sets [`sequence_number`](field@Self::sequence_number).
    #[must_use]
    pub fn sequence_number(mut self, value: i64) -> Self {
        self.sequence_number = Some(value);
        self
    }

    /// Sets [`blob_type`](field@Self::blob_type).
    #[must_use]
    pub fn blob_type(mut self, value: impl Into<BlobType>) -> Self {
        self.blob_type = Some(value.into());
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

    /// Sets [`copy_id`](field@Self::copy_id).
    #[must_use]
    pub fn copy_id(mut self, value: impl Into<String>) -> Self {
        self.copy_id = Some(value.into());
        self
    }

    /// Sets [`copy_status`](field@Self::copy_status).
    #[must_use]
    pub fn copy_status(mut self, value: impl Into<CopyStatus>) -> Self {
        self.copy_status = Some(value.into());
        self
    }

    /// Sets [`copy_source`](field@Self::copy_source).
    #[must_use]
    pub fn copy_source(mut self, value: impl Into<String>) -> Self {
        self.copy_source = Some(value.into());
        self
    }

    /// Sets [`copy_progress`](field@Self::copy_progress).
    #[must_use]
    pub fn copy_progress(mut self, value: impl Into<String>) -> Self {
        self.copy_progress = Some(value.into());
        self
    }

    /// Sets [`copy_completion_time`](field@Self::copy_completion_time).
    #[must_use]
    pub fn copy_completion_time(mut self, value: impl Into<DateTime>) -> Self {
        self.copy_completion_time = Some(value.into());
        self
    }

    /// Sets [`copy_status_description`](field@Self::copy_status_description).
    #[must_use]
    pub fn copy_status_description(mut self, value: impl Into<String>) -> Self {
        self.copy_status_description = Some(value.into());
        self
    }

    /// Sets [`server_encrypted`](field@Self::server_encrypted).
    #[must_use]
    pub fn server_encrypted(mut self, value: bool) -> Self {
        self.server_encrypted = Some(value);
        self
    }

    /// Sets [`incremental_copy`](field@Self::incremental_copy).
    #[must_use]
    pub fn incremental_copy(mut self, value: bool) -> Self {
        self.incremental_copy = Some(value);
        self
    }

    /// Sets [`destination_snapshot`](field@Self::destination_snapshot).
    #[must_use]
    pub fn destination_snapshot(mut self, value: impl Into<String>) -> Self {
        self.destination_snapshot = Some(value.into());
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

    /// Sets [`access_tier`](field@Self::access_tier).
    #[must_use]
    pub fn access_tier(mut self, value: impl Into<AccessTier>) -> Self {
        self.access_tier = Some(value.into());
        self
    }

    /// Sets [`access_tier_inferred`](field@Self::access_tier_inferred).
    #[must_use]
    pub fn access_tier_inferred(mut self, value: bool) -> Self {
        self.access_tier_inferred = Some(value);
        self
    }

    /// Sets [`archive_status`](field@Self::archive_status).
    #[must_use]
    pub fn archive_status(mut self, value: impl Into<ArchiveStatus>) -> Self {
        self.archive_status = Some(value.into());
        self
    }

    /// Sets [`customer_provided_key_sha256`](field@Self::customer_provided_key_sha256).
    #[must_use]
    pub fn customer_provided_key_sha256(
        mut self,
        value: impl Into<Base64Bytes>,
    ) -> Self {
        self.customer_provided_key_sha256 = Some(value.into());
        self
    }

    /// Sets [`encryption_scope`](field@Self::encryption_scope).
    #[must_use]
    pub fn encryption_scope(mut self, value: impl Into<String>) -> Self {
        self.encryption_scope = Some(value.into());
        self
    }

    /// Sets [`access_tier_change_time`](field@Self::access_tier_change_time).
    #[must_use]
    pub fn access_tier_change_time(mut self, value: impl Into<DateTime>) -> Self {
        self.access_tier_change_time = Some(value.into());
        self
    }

    /// Sets [`tag_count`](field@Self::tag_count).
    #[must_use]
    pub fn tag_count(mut self, value: i32) -> Self {
        self.tag_count = Some(value);
        self
    }

    /// Sets [`expiry_time`](field@Self::expiry_time).
    #[must_use]
    pub fn expiry_time(mut self, value: impl Into<DateTime>) -> Self {
        self.expiry_time = Some(value.into());
        self
    }

    /// Sets [`sealed`](field@Self::sealed).
    #[must_use]
    pub fn sealed(mut self, value: bool) -> Self {
        self.sealed = Some(value);
        self
    }

    /// Sets [`rehydrate_priority`](field@Self::rehydrate_priority).
    #[must_use]
    pub fn rehydrate_priority(mut self, value: impl Into<RehydratePriority>) -> Self {
        self.rehydrate_priority = Some(value.into());
        self
    }

    /// Sets [`last_access_time`](field@Self::last_access_time).
    #[must_use]
    pub fn last_access_time(mut self, value: impl Into<DateTime>) -> Self {
        self.last_access_time = Some(value.into());
        self
    }

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

    /// Sets [`legal_hold`](field@Self::legal_hold).
    #[must_use]
    pub fn legal_hold(mut self, value: bool) -> Self {
        self.legal_hold = Some(value);
        self
    }
}
