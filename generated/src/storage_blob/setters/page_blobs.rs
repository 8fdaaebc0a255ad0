// Written by `xms generate` from api-spec/storage-blob/page-blobs.toml; do not edit.
//! Setters of the structs of *Page blobs*.

use ::xms_runtime::{Base64Bytes, DateTime, Dictionary, Secret, Uuid};

use super::super::blobs::{AccessTier, EncryptionAlgorithm};
use super::super::immutability::ImmutabilityPolicyMode;
use super::super::page_blobs::{
    ClearPagesHeaders, ClearPagesOptions, CopyIncrementallyHeaders,
    CopyIncrementallyOptions, CreateHeaders, CreateOptions, GetRangesHeaders,
    GetRangesOptions, PageList, PageListRange, PutPagesFromUrlHeaders,
    PutPagesFromUrlOptions, PutPagesHeaders, PutPagesOptions, ResizeHeaders,
    ResizeOptions, SetSequenceNumberHeaders, SetSequenceNumberOptions,
};

impl CreateOptions {
    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Sets [`blob_sequence_number`](field@Self::blob_sequence_number).
    #[must_use]
    pub fn blob_sequence_number(mut self, value: i64) -> Self {
        self.blob_sequence_number = Some(value);
        self
    }

    /// Sets [`access_tier`](field@Self::access_tier).
    #[must_use]
    pub fn access_tier(mut self, value: impl Into<AccessTier>) -> Self {
        self.access_tier = Some(value.into());
        self
    }

    /// Sets [`blob_content_type`](field@Self::blob_content_type).
    #[must_use]
    pub fn blob_content_type(mut self, value: impl Into<String>) -> Self {
        self.blob_content_type = Some(value.into());
        self
    }

    /// Sets [`blob_content_encoding`](field@Self::blob_content_encoding).
    #[must_use]
    pub fn blob_content_encoding(mut self, value: impl Into<String>) -> Self {
        self.blob_content_encoding = Some(value.into());
        self
    }

    /// Sets [`blob_content_language`](field@Self::blob_content_language).
    #[must_use]
    pub fn blob_content_language(mut self, value: impl Into<String>) -> Self {
        self.blob_content_language = Some(value.into());
        self
    }

    /// Sets [`blob_content_md5`](field@Self::blob_content_md5).
    #[must_use]
    pub fn blob_content_md5(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.blob_content_md5 = Some(value.into());
        self
    }

    /// Sets [`blob_cache_control`](field@Self::blob_cache_control).
    #[must_use]
    pub fn blob_cache_control(mut self, value: impl Into<String>) -> Self {
        self.blob_cache_control = Some(value.into());
        self
    }

    /// Sets [`blob_content_disposition`](field@Self::blob_content_disposition).
    #[must_use]
    pub fn blob_content_disposition(mut self, value: impl Into<String>) -> Self {
        self.blob_content_disposition = Some(value.into());
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

    /// Sets [`lease_id`](field@Self::lease_id).
    #[must_use]
    pub fn lease_id(mut self, value: impl Into<Uuid>) -> Self {
        self.lease_id = Some(value.into());
        self
    }

    /// Sets [`encryption_key`](field@Self::encryption_key).
    #[must_use]
    pub fn encryption_key(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.encryption_key = Some(Secret::new(value.into()));
        self
    }

    /// Sets [`encryption_key_sha256`](field@Self::encryption_key_sha256).
    #[must_use]
    pub fn encryption_key_sha256(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.encryption_key_sha256 = Some(value.into());
        self
    }

    /// Sets [`encryption_algorithm`](field@Self::encryption_algorithm).
    #[must_use]
    pub fn encryption_algorithm(
        mut self,
        value: impl Into<EncryptionAlgorithm>,
    ) -> Self {
        self.encryption_algorithm = Some(value.into());
        self
    }

    /// Sets [`encryption_scope`](field@Self::encryption_scope).
    #[must_use]
    pub fn encryption_scope(mut self, value: impl Into<String>) -> Self {
        self.encryption_scope = Some(value.into());
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

    /// Sets [`content_md5`](field@Self::content_md5).
    #[must_use]
    pub fn content_md5(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.content_md5 = Some(value.into());
        self
    }

    /// Sets [`version_id`](field@Self::version_id).
    #[must_use]
    pub fn version_id(mut self, value: impl Into<String>) -> Self {
        self.version_id = Some(value.into());
        self
    }

    /// Sets [`request_server_encrypted`](field@Self::request_server_encrypted).
    #[must_use]
    pub fn request_server_encrypted(mut self, value: bool) -> Self {
        self.request_server_encrypted = Some(value);
        self
    }

    /// Sets [`encryption_key_sha256`](field@Self::encryption_key_sha256).
    #[must_use]
    pub fn encryption_key_sha256(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.encryption_key_sha256 = Some(value.into());
        self
    }

    /// Sets [`encryption_scope`](field@Self::encryption_scope).
    #[must_use]
    pub fn encryption_scope(mut self, value: impl Into<String>) -> Self {
        self.encryption_scope = Some(value.into());
        self
    }
}

impl PutPagesOptions {
    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
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

    /// Sets [`if_sequence_number_le`](field@Self::if_sequence_number_le).
    #[must_use]
    pub fn if_sequence_number_le(mut self, value: i64) -> Self {
        self.if_sequence_number_le = Some(value);
        self
    }

    /// Sets [`if_sequence_number_lt`](field@Self::if_sequence_number_lt).
    #[must_use]
    pub fn if_sequence_number_lt(mut self, value: i64) -> Self {
        self.if_sequence_number_lt = Some(value);
        self
    }

    /// Sets [`if_sequence_number_eq`](field@Self::if_sequence_number_eq).
    #[must_use]
    pub fn if_sequence_number_eq(mut self, value: i64) -> Self {
        self.if_sequence_number_eq = Some(value);
        self
    }

    /// Sets [`lease_id`](field@Self::lease_id).
    #[must_use]
    pub fn lease_id(mut self, value: impl Into<Uuid>) -> Self {
        self.lease_id = Some(value.into());
        self
    }

    /// Sets [`encryption_key`](field@Self::encryption_key).
    #[must_use]
    pub fn encryption_key(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.encryption_key = Some(Secret::new(value.into()));
        self
    }

    /// Sets [`encryption_key_sha256`](field@Self::encryption_key_sha256).
    #[must_use]
    pub fn encryption_key_sha256(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.encryption_key_sha256 = Some(value.into());
        self
    }

    /// Sets [`encryption_algorithm`](field@Self::encryption_algorithm).
    #[must_use]
    pub fn encryption_algorithm(
        mut self,
        value: impl Into<EncryptionAlgorithm>,
    ) -> Self {
        self.encryption_algorithm = Some(value.into());
        self
    }

    /// Sets [`encryption_scope`](field@Self::encryption_scope).
    #[must_use]
    pub fn encryption_scope(mut self, value: impl Into<String>) -> Self {
        self.encryption_scope = Some(value.into());
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

impl PutPagesHeaders {
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

    /// Sets [`blob_sequence_number`](field@Self::blob_sequence_number).
    #[must_use]
    pub fn blob_sequence_number(mut self, value: i64) -> Self {
        self.blob_sequence_number = Some(value);
        self
    }

    /// Sets [`request_server_encrypted`](field@Self::request_server_encrypted).
    #[must_use]
    pub fn request_server_encrypted(mut self, value: bool) -> Self {
        self.request_server_encrypted = Some(value);
        self
    }

    /// Sets [`encryption_key_sha256`](field@Self::encryption_key_sha256).
    #[must_use]
    pub fn encryption_key_sha256(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.encryption_key_sha256 = Some(value.into());
        self
    }

    /// Sets [`encryption_scope`](field@Self::encryption_scope).
    #[must_use]
    pub fn encryption_scope(mut self, value: impl Into<String>) -> Self {
        self.encryption_scope = Some(value.into());
        self
    }
}

impl ClearPagesOptions {
    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Sets [`if_sequence_number_le`](field@Self::if_sequence_number_le).
    #[must_use]
    pub fn if_sequence_number_le(mut self, value: i64) -> Self {
        self.if_sequence_number_le = Some(value);
        self
    }

    /// Sets [`if_sequence_number_lt`](field@Self::if_sequence_number_lt).
    #[must_use]
    pub fn if_sequence_number_lt(mut self, value: i64) -> Self {
        self.if_sequence_number_lt = Some(value);
        self
    }

    /// Sets [`if_sequence_number_eq`](field@Self::if_sequence_number_eq).
    #[must_use]
    pub fn if_sequence_number_eq(mut self, value: i64) -> Self {
        self.if_sequence_number_eq = Some(value);
        self
    }

    /// Sets [`lease_id`](field@Self::lease_id).
    #[must_use]
    pub fn lease_id(mut self, value: impl Into<Uuid>) -> Self {
        self.lease_id = Some(value.into());
        self
    }

    /// Sets [`encryption_key`](field@Self::encryption_key).
    #[must_use]
    pub fn encryption_key(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.encryption_key = Some(Secret::new(value.into()));
        self
    }

    /// Sets [`encryption_key_sha256`](field@Self::encryption_key_sha256).
    #[must_use]
    pub fn encryption_key_sha256(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.encryption_key_sha256 = Some(value.into());
        self
    }

    /// Sets [`encryption_algorithm`](field@Self::encryption_algorithm).
    #[must_use]
    pub fn encryption_algorithm(
        mut self,
        value: impl Into<EncryptionAlgorithm>,
    ) -> Self {
        self.encryption_algorithm = Some(value.into());
        self
    }

    /// Sets [`encryption_scope`](field@Self::encryption_scope).
    #[must_use]
    pub fn encryption_scope(mut self, value: impl Into<String>) -> Self {
        self.encryption_scope = Some(value.into());
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

impl ClearPagesHeaders {
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

    /// Sets [`blob_sequence_number`](field@Self::blob_sequence_number).
    #[must_use]
    pub fn blob_sequence_number(mut self, value: i64) -> Self {
        self.blob_sequence_number = Some(value);
        self
    }
}

impl PutPagesFromUrlOptions {
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

    /// Sets [`source_content_md5`](field@Self::source_content_md5).
    #[must_use]
    pub fn source_content_md5(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.source_content_md5 = Some(value.into());
        self
    }

    /// Sets [`source_content_crc64`](field@Self::source_content_crc64).
    #[must_use]
    pub fn source_content_crc64(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.source_content_crc64 = Some(value.into());
        self
    }

    /// Sets [`if_sequence_number_le`](field@Self::if_sequence_number_le).
    #[must_use]
    pub fn if_sequence_number_le(mut self, value: i64) -> Self {
        self.if_sequence_number_le = Some(value);
        self
    }

    /// Sets [`if_sequence_number_lt`](field@Self::if_sequence_number_lt).
    #[must_use]
    pub fn if_sequence_number_lt(mut self, value: i64) -> Self {
        self.if_sequence_number_lt = Some(value);
        self
    }

    /// Sets [`if_sequence_number_eq`](field@Self::if_sequence_number_eq).
    #[must_use]
    pub fn if_sequence_number_eq(mut self, value: i64) -> Self {
        self.if_sequence_number_eq = Some(value);
        self
    }

    /// Sets [`lease_id`](field@Self::lease_id).
    #[must_use]
    pub fn lease_id(mut self, value: impl Into<Uuid>) -> Self {
        self.lease_id = Some(value.into());
        self
    }

    /// Sets [`encryption_key`](field@Self::encryption_key).
    #[must_use]
    pub fn encryption_key(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.encryption_key = Some(Secret::new(value.into()));
        self
    }

    /// Sets [`encryption_key_sha256`](field@Self::encryption_key_sha256).
    #[must_use]
    pub fn encryption_key_sha256(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.encryption_key_sha256 = Some(value.into());
        self
    }

    /// Sets [`encryption_algorithm`](field@Self::encryption_algorithm).
    #[must_use]
    pub fn encryption_algorithm(
        mut self,
        value: impl Into<EncryptionAlgorithm>,
    ) -> Self {
        self.encryption_algorithm = Some(value.into());
        self
    }

    /// Sets [`encryption_scope`](field@Self::encryption_scope).
    #[must_use]
    pub fn encryption_scope(mut self, value: impl Into<String>) -> Self {
        self.encryption_scope = Some(value.into());
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

    /// Sets [`client_request_id`](field@Self::client_request_id).
    #[must_use]
    pub fn client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}

impl PutPagesFromUrlHeaders {
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

    /// Sets [`blob_sequence_number`](field@Self::blob_sequence_number).
    #[must_use]
    pub fn blob_sequence_number(mut self, value: i64) -> Self {
        self.blob_sequence_number = Some(value);
        self
    }

    /// Sets [`request_server_encrypted`](field@Self::request_server_encrypted).
    #[must_use]
    pub fn request_server_encrypted(mut self, value: bool) -> Self {
        self.request_server_encrypted = Some(value);
        self
    }

    /// Sets [`encryption_key_sha256`](field@Self::encryption_key_sha256).
    #[must_use]
    pub fn encryption_key_sha256(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.encryption_key_sha256 = Some(value.into());
        self
    }

    /// Sets [`encryption_scope`](field@Self::encryption_scope).
    #[must_use]
    pub fn encryption_scope(mut self, value: impl Into<String>) -> Self {
        self.encryption_scope = Some(value.into());
        self
    }
}

impl GetRangesOptions {
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

    /// Sets [`previous_snapshot`](field@Self::previous_snapshot).
    #[must_use]
    pub fn previous_snapshot(mut self, value: impl Into<String>) -> Self {
        self.previous_snapshot = Some(value.into());
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

    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Sets [`range`](field@Self::range).
    #[must_use]
    pub fn range(mut self, value: impl Into<String>) -> Self {
        self.range = Some(value.into());
        self
    }

    /// Sets [`http_range`](field@Self::http_range).
    #[must_use]
    pub fn http_range(mut self, value: impl Into<String>) -> Self {
        self.http_range = Some(value.into());
        self
    }

    /// Sets [`previous_snapshot_url`](field@Self::previous_snapshot_url).
    #[must_use]
    pub fn previous_snapshot_url(mut self, value: impl Into<String>) -> Self {
        self.previous_snapshot_url = Some(value.into());
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

impl GetRangesHeaders {
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

    /// Sets [`blob_content_length`](field@Self::blob_content_length).
    #[must_use]
    pub fn blob_content_length(mut self, value: i64) -> Self {
        self.blob_content_length = Some(value);
        self
    }
}

impl ResizeOptions {
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

    /// Sets [`encryption_key`](field@Self::encryption_key).
    #[must_use]
    pub fn encryption_key(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.encryption_key = Some(Secret::new(value.into()));
        self
    }

    /// Sets [`encryption_key_sha256`](field@Self::encryption_key_sha256).
    #[must_use]
    pub fn encryption_key_sha256(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.encryption_key_sha256 = Some(value.into());
        self
    }

    /// Sets [`encryption_algorithm`](field@Self::encryption_algorithm).
    #[must_use]
    pub fn encryption_algorithm(
        mut self,
        value: impl Into<EncryptionAlgorithm>,
    ) -> Self {
        self.encryption_algorithm = Some(value.into());
        self
    }

    /// Sets [`encryption_scope`](field@Self::encryption_scope).
    #[must_use]
    pub fn encryption_scope(mut self, value: impl Into<String>) -> Self {
        self.encryption_scope = Some(value.into());
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

impl ResizeHeaders {
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

    /// Sets [`blob_sequence_number`](field@Self::blob_sequence_number).
    #[must_use]
    pub fn blob_sequence_number(mut self, value: i64) -> Self {
        self.blob_sequence_number = Some(value);
        self
    }
}

impl SetSequenceNumberOptions {
    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Sets [`blob_sequence_number`](field@Self::blob_sequence_number).
    #[must_use]
    pub fn blob_sequence_number(mut self, value: i64) -> Self {
        self.blob_sequence_number = Some(value);
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

impl SetSequenceNumberHeaders {
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

    /// Sets [`blob_sequence_number`](field@Self::blob_sequence_number).
    #[must_use]
    pub fn blob_sequence_number(mut self, value: i64) -> Self {
        self.blob_sequence_number = Some(value);
        self
    }
}

impl CopyIncrementallyOptions {
    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
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

impl CopyIncrementallyHeaders {
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

impl PageList {
    /// Sets [`ranges`](field@Self::ranges).
    #[must_use]
    pub fn ranges(mut self, value: impl Into<Vec<PageListRange>>) -> Self {
        self.ranges = value.into();
        self
    }

    /// Sets [`next_marker`](field@Self::next_marker).
    #[must_use]
    pub fn next_marker(mut self, value: impl Into<String>) -> Self {
        self.next_marker = Some(value.into());
        self
    }
}
