// Written by `xms generate` from api-spec/storage-blob/copies.toml; do not edit.
//! Setters of the structs of *Copies*.

use ::xms_runtime::{Base64Bytes, DateTime, Dictionary, Secret, Uuid};

use super::super::blobs::{AccessTier, RehydratePriority};
use super::super::copies::{
    AbortOptions, CopyFromUrlHeaders, CopyFromUrlOptions, CopySourceTags, CopyStatus,
    StartHeaders, StartOptions,
};
use super::super::immutability::ImmutabilityPolicyMode;

impl StartOptions {
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

    /// Sets [`tags`](field@Self::tags).
    #[must_use]
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets [`access_tier`](field@Self::access_tier).
    #[must_use]
    pub fn access_tier(mut self, value: impl Into<AccessTier>) -> Self {
        self.access_tier = Some(value.into());
        self
    }

    /// Sets [`rehydrate_priority`](field@Self::rehydrate_priority).
    #[must_use]
    pub fn rehydrate_priority(mut self, value: impl Into<RehydratePriority>) -> Self {
        self.rehydrate_priority = Some(value.into());
        self
    }

    /// Sets [`seal_blob`](field@Self::seal_blob).
    #[must_use]
    pub fn seal_blob(mut self, value: bool) -> Self {
        self.seal_blob = Some(value);
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

    /// Sets [`source_if_match`](field@Self::source_if_match).
    #[must_use]
    pub fn source_if_match(mut self, value: impl Into<String>) -> Self {
        self.source_if_match = Some(value.into());
        self
    }

    /// Sets [`source_if_none_match`](field@Self::source_if_none_match).
    #[must_use]
    pub fn source_if_none_match(mut self, value: impl Into<String>) -> Self {
        self.source_if_none_match = Some(value.into());
        self
    }

    /// Sets [`source_if_modified_since`](field@Self::source_if_modified_since).
    #[must_use]
    pub fn source_if_modified_since(mut self, value: impl Into<DateTime>) -> Self {
        self.source_if_modified_since = Some(value.into());
        self
    }

    /// Sets [`source_if_unmodified_since`](field@Self::source_if_unmodified_since).
    #[must_use]
    pub fn source_if_unmodified_since(mut self, value: impl Into<DateTime>) -> Self {
        self.source_if_unmodified_since = Some(value.into());
        self
    }

    /// Sets [`source_if_tags`](field@Self::source_if_tags).
    #[must_use]
    pub fn source_if_tags(mut self, value: impl Into<String>) -> Self {
        self.source_if_tags = Some(value.into());
        self
    }

    /// Sets [`source_lease_id`](field@Self::source_lease_id).
    #[must_use]
    pub fn source_lease_id(mut self, value: impl Into<Uuid>) -> Self {
        self.source_lease_id = Some(value.into());
        self
    }

    /// Sets [`lease_id`](field@Self::lease_id).
    #[must_use]
    pub fn lease_id(mut self, value: impl Into<Uuid>) -> Self {
        self.lease_id = Some(value.into());
        self
    }

    /// Sets [`if_match`](field@Self::if_match).
    #[must_use]
    pub fn if_match(mut self, value: impl Into<String>) -> Self {
        self.if_match = Some(value.into());
        self
    }

    /// Sets [`if_none_match`](field@Self::if_none_match).
    #[must_use]
    pub fn if_none_match(mut self, value: impl Into<String>) -> Self {
        self.if_none_match = Some(value.into());
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

    /// Sets [`if_tags`](field@Self::if_tags).
    #[must_use]
    pub fn if_tags(mut self, value: impl Into<String>) -> Self {
        self.if_tags = Some(value.into());
        self
    }

    /// Sets [`client_request_id`](field@Self::client_request_id).
    #[must_use]
    pub fn client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}

impl StartHeaders {
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

    /// Sets [`version_id`](field@Self::version_id).
    #[must_use]
    pub fn version_id(mut self, value: impl Into<String>) -> Self {
        self.version_id = Some(value.into());
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
}

impl CopyFromUrlOptions {
    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Sets [`copy_source_authorization`](field@Self::copy_source_authorization).
    #[must_use]
    pub fn copy_source_authorization(mut self, value: impl Into<String>) -> Self {
        self.copy_source_authorization = Some(Secret::new(value.into()));
        self
    }

    /// Sets [`copy_source_tag_option`](field@Self::copy_source_tag_option).
    #[must_use]
    pub fn copy_source_tag_option(mut self, value: impl Into<CopySourceTags>) -> Self {
        self.copy_source_tag_option = Some(value.into());
        self
    }

    /// Sets [`source_content_md5`](field@Self::source_content_md5).
    #[must_use]
    pub fn source_content_md5(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.source_content_md5 = Some(value.into());
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
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets [`access_tier`](field@Self::access_tier).
    #[must_use]
    pub fn access_tier(mut self, value: impl Into<AccessTier>) -> Self {
        self.access_tier = Some(value.into());
        self
    }

    /// Sets [`encryption_scope`](field@Self::encryption_scope).
    #[must_use]
    pub fn encryption_scope(mut self, value: impl Into<String>) -> Self {
        self.encryption_scope = Some(value.into());
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

    /// Sets [`source_if_match`](field@Self::source_if_match).
    #[must_use]
    pub fn source_if_match(mut self, value: impl Into<String>) -> Self {
        self.source_if_match = Some(value.into());
        self
    }

    /// Sets [`source_if_none_match`](field@Self::source_if_none_match).
    #[must_use]
    pub fn source_if_none_match(mut self, value: impl Into<String>) -> Self {
        self.source_if_none_match = Some(value.into());
        self
    }

    /// Sets [`source_if_modified_since`](field@Self::source_if_modified_since).
    #[must_use]
    pub fn source_if_modified_since(mut self, value: impl Into<DateTime>) -> Self {
        self.source_if_modified_since = Some(value.into());
        self
    }

    /// Sets [`source_if_unmodified_since`](field@Self::source_if_unmodified_since).
    #[must_use]
    pub fn source_if_unmodified_since(mut self, value: impl Into<DateTime>) -> Self {
        self.source_if_unmodified_since = Some(value.into());
        self
    }

    /// Sets [`lease_id`](field@Self::lease_id).
    #[must_use]
    pub fn lease_id(mut self, value: impl Into<Uuid>) -> Self {
        self.lease_id = Some(value.into());
        self
    }

    /// Sets [`if_match`](field@Self::if_match).
    #[must_use]
    pub fn if_match(mut self, value: impl Into<String>) -> Self {
        self.if_match = Some(value.into());
        self
    }

    /// Sets [`if_none_match`](field@Self::if_none_match).
    #[must_use]
    pub fn if_none_match(mut self, value: impl Into<String>) -> Self {
        self.if_none_match = Some(value.into());
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

    /// Sets [`if_tags`](field@Self::if_tags).
    #[must_use]
    pub fn if_tags(mut self, value: impl Into<String>) -> Self {
        self.if_tags = Some(value.into());
        self
    }

    /// Sets [`client_request_id`](field@Self::client_request_id).
    #[must_use]
    pub fn client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}

impl CopyFromUrlHeaders {
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

    /// Sets [`version_id`](field@Self::version_id).
    #[must_use]
    pub fn version_id(mut self, value: impl Into<String>) -> Self {
        self.version_id = Some(value.into());
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

    /// Sets [`encryption_scope`](field@Self::encryption_scope).
    #[must_use]
    pub fn encryption_scope(mut self, value: impl Into<String>) -> Self {
        self.encryption_scope = Some(value.into());
        self
    }
}

impl AbortOptions {
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
