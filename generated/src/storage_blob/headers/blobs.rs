// Written by `xms generate` from api-spec/storage-blob/blobs.toml; do not edit.
//! Headers of the answers of *Blobs*.

use ::xms_runtime::{Base64Bytes, DateTime, Dictionary};

use super::super::blob_leases::{LeaseDuration, LeaseState, LeaseStatus};
use super::super::blobs::{
    AccessTier, ArchiveStatus, BlobType, CREATE_SNAPSHOT, DELETE, GET, GET_METADATA,
    GET_PROPERTIES, RehydratePriority, SET_EXPIRY, SET_METADATA, SET_PROPERTIES,
};
use super::super::copies::CopyStatus;
use super::super::immutability::ImmutabilityPolicyMode;

::xms_runtime::headers! {
    /// Holds the headers that [`GET`](super::super::blobs::GET) answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(GET)]
    pub struct GetHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
        /// `Content-Type`: Content type that is kept with the blob.
        #[header(2)]
        pub content_type: Option<String>,
        /// `Content-MD5`: MD5 of the bytes that are sent; the service refuses others.
        #[header(3)]
        pub content_md5: Option<Base64Bytes>,
        /// `Content-Encoding`: Content encoding that is kept with the blob.
        #[header(4)]
        pub content_encoding: Option<String>,
        /// `Content-Language`: Language that is kept with the blob.
        #[header(5)]
        pub content_language: Option<String>,
        /// `Content-Disposition`: How a browser offers the blob. Since 2013-08-15.
        #[header(6)]
        pub content_disposition: Option<String>,
        /// `Cache-Control`: How caches may keep the blob.
        #[header(7)]
        pub cache_control: Option<String>,
        /// `Accept-Ranges`: `bytes`: parts can be asked for. Since 2011-08-18.
        #[header(8)]
        pub accept_ranges: Option<String>,
        /// `x-ms-meta-` with any ending: Metadata by name.
        #[header(9)]
        pub metadata: Dictionary<String>,
        /// `x-ms-creation-time`: When the blob was created. Since 2017-11-09.
        #[header(10)]
        pub creation_time: Option<DateTime>,
        /// `x-ms-blob-type`: Which kind of blob it is.
        #[header(11)]
        pub blob_type: Option<BlobType>,
        /// `x-ms-blob-sequence-number`: The number that the service keeps with a page blob.
        #[header(12)]
        pub blob_sequence_number: Option<i64>,
        /// `x-ms-blob-committed-block-count`: How many blocks an append blob has. Since 2015-02-21.
        #[header(13)]
        pub blob_committed_block_count: Option<i32>,
        /// `x-ms-blob-sealed`: Whether an append blob is sealed. Since 2019-12-12.
        #[header(14)]
        pub blob_sealed: Option<bool>,
        /// `x-ms-copy-id`: Identifier of the last copy to this blob. Since 2012-02-12.
        #[header(15)]
        pub copy_id: Option<String>,
        /// `x-ms-copy-source`: Address that the last copy read. Since 2012-02-12.
        #[header(16)]
        pub copy_source: Option<String>,
        /// `x-ms-copy-status`: How the last copy goes on. Since 2012-02-12.
        #[header(17)]
        pub copy_status: Option<CopyStatus>,
        /// `x-ms-copy-status-description`: Why the last copy failed or has to wait. Since
        /// 2012-02-12.
        #[header(18)]
        pub copy_status_description: Option<String>,
        /// `x-ms-copy-progress`: Bytes that are copied, of all: `512/1024`. Since 2012-02-12.
        #[header(19)]
        pub copy_progress: Option<String>,
        /// `x-ms-copy-completion-time`: When the last copy ended. Since 2012-02-12.
        #[header(20)]
        pub copy_completion_time: Option<DateTime>,
        /// `x-ms-lease-status`: Whether a lease locks it.
        #[header(21)]
        pub lease_status: Option<LeaseStatus>,
        /// `x-ms-lease-state`: In which state its lease is. Since 2012-02-12.
        #[header(22)]
        pub lease_state: Option<LeaseState>,
        /// `x-ms-lease-duration`: Whether its lease ends by itself. Since 2012-02-12.
        #[header(23)]
        pub lease_duration: Option<LeaseDuration>,
        /// `x-ms-server-encrypted`: Whether content and metadata are encrypted completely. Since
        /// 2015-12-11.
        #[header(24)]
        pub server_encrypted: Option<bool>,
        /// `x-ms-encryption-key-sha256`: SHA-256 of the caller's key with which it is encrypted.
        /// Since 2019-02-02.
        #[header(25)]
        pub encryption_key_sha256: Option<Base64Bytes>,
        /// `x-ms-encryption-scope`: The encryption scope in which it is encrypted. Since
        /// 2019-02-02.
        #[header(26)]
        pub encryption_scope: Option<String>,
        /// `x-ms-version-id`: Which version of the blob it is. Since 2019-12-12.
        #[header(27)]
        pub version_id: Option<String>,
        /// `x-ms-is-current-version`: Whether it is the current version. Since 2019-12-12.
        #[header(28)]
        pub is_current_version: Option<bool>,
        /// `x-ms-tag-count`: How many tags the blob has. Since 2019-12-12.
        #[header(29)]
        pub tag_count: Option<i32>,
        /// `x-ms-or-policy-id`: The replication policy by which the blob came here. Since
        /// 2019-12-12.
        #[header(30)]
        pub or_policy_id: Option<String>,
        /// `x-ms-or-` with any ending: How the blob is replicated, by `POLICY_RULE`: `complete` or
        /// `failed`. Since 2019-12-12.
        #[header(31)]
        pub replication: Dictionary<String>,
        /// `x-ms-last-access-time`: When the blob was used last, where the account keeps track of
        /// it. Since 2020-02-10.
        #[header(32)]
        pub last_access_time: Option<DateTime>,
        /// `x-ms-immutability-policy-until-date`: Until when the blob cannot be changed or deleted.
        /// Since 2020-06-12.
        #[header(33)]
        pub immutability_policy_until_date: Option<DateTime>,
        /// `x-ms-immutability-policy-mode`: Whether the policy can be taken back. Since 2020-06-12.
        #[header(34)]
        pub immutability_policy_mode: Option<ImmutabilityPolicyMode>,
        /// `x-ms-legal-hold`: Whether the blob is under legal hold. Since 2020-06-12.
        #[header(35)]
        pub legal_hold: Option<bool>,
        /// `Content-Range`: Which bytes of how many, such as `bytes 0-511/1024`; present for a
        /// part.
        #[header(36)]
        pub content_range: Option<String>,
        /// `x-ms-blob-content-md5`: MD5 of the whole blob, where a part of it was asked for. Since
        /// 2016-05-31.
        #[header(37)]
        pub blob_content_md5: Option<Base64Bytes>,
        /// `x-ms-content-crc64`: CRC-64 of what was sent or received. Since 2019-02-02.
        #[header(38)]
        pub content_crc64: Option<Base64Bytes>,
    }
}

impl GetHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

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

    /// Sets [`content_type`](field@Self::content_type).
    #[must_use]
    pub fn content_type(mut self, value: impl Into<String>) -> Self {
        self.content_type = Some(value.into());
        self
    }

    /// Sets [`content_md5`](field@Self::content_md5).
    #[must_use]
    pub fn content_md5(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.content_md5 = Some(value.into());
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

    /// Sets [`accept_ranges`](field@Self::accept_ranges).
    #[must_use]
    pub fn accept_ranges(mut self, value: impl Into<String>) -> Self {
        self.accept_ranges = Some(value.into());
        self
    }

    /// Sets [`metadata`](field@Self::metadata).
    #[must_use]
    pub fn metadata(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.metadata = value.into();
        self
    }

    /// Sets [`creation_time`](field@Self::creation_time).
    #[must_use]
    pub fn creation_time(mut self, value: impl Into<DateTime>) -> Self {
        self.creation_time = Some(value.into());
        self
    }

    /// Sets [`blob_type`](field@Self::blob_type).
    #[must_use]
    pub fn blob_type(mut self, value: impl Into<BlobType>) -> Self {
        self.blob_type = Some(value.into());
        self
    }

    /// Sets [`blob_sequence_number`](field@Self::blob_sequence_number).
    #[must_use]
    pub fn blob_sequence_number(mut self, value: i64) -> Self {
        self.blob_sequence_number = Some(value);
        self
    }

    /// Sets [`blob_committed_block_count`](field@Self::blob_committed_block_count).
    #[must_use]
    pub fn blob_committed_block_count(mut self, value: i32) -> Self {
        self.blob_committed_block_count = Some(value);
        self
    }

    /// Sets [`blob_sealed`](field@Self::blob_sealed).
    #[must_use]
    pub fn blob_sealed(mut self, value: bool) -> Self {
        self.blob_sealed = Some(value);
        self
    }

    /// Sets [`copy_id`](field@Self::copy_id).
    #[must_use]
    pub fn copy_id(mut self, value: impl Into<String>) -> Self {
        self.copy_id = Some(value.into());
        self
    }

    /// Sets [`copy_source`](field@Self::copy_source).
    #[must_use]
    pub fn copy_source(mut self, value: impl Into<String>) -> Self {
        self.copy_source = Some(value.into());
        self
    }

    /// Sets [`copy_status`](field@Self::copy_status).
    #[must_use]
    pub fn copy_status(mut self, value: impl Into<CopyStatus>) -> Self {
        self.copy_status = Some(value.into());
        self
    }

    /// Sets [`copy_status_description`](field@Self::copy_status_description).
    #[must_use]
    pub fn copy_status_description(mut self, value: impl Into<String>) -> Self {
        self.copy_status_description = Some(value.into());
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

    /// Sets [`server_encrypted`](field@Self::server_encrypted).
    #[must_use]
    pub fn server_encrypted(mut self, value: bool) -> Self {
        self.server_encrypted = Some(value);
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

    /// Sets [`tag_count`](field@Self::tag_count).
    #[must_use]
    pub fn tag_count(mut self, value: i32) -> Self {
        self.tag_count = Some(value);
        self
    }

    /// Sets [`or_policy_id`](field@Self::or_policy_id).
    #[must_use]
    pub fn or_policy_id(mut self, value: impl Into<String>) -> Self {
        self.or_policy_id = Some(value.into());
        self
    }

    /// Sets [`replication`](field@Self::replication).
    #[must_use]
    pub fn replication(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.replication = value.into();
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

    /// Sets [`content_range`](field@Self::content_range).
    #[must_use]
    pub fn content_range(mut self, value: impl Into<String>) -> Self {
        self.content_range = Some(value.into());
        self
    }

    /// Sets [`blob_content_md5`](field@Self::blob_content_md5).
    #[must_use]
    pub fn blob_content_md5(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.blob_content_md5 = Some(value.into());
        self
    }

    /// Sets [`content_crc64`](field@Self::content_crc64).
    #[must_use]
    pub fn content_crc64(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.content_crc64 = Some(value.into());
        self
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`GET_PROPERTIES`](super::super::blobs::GET_PROPERTIES) answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(GET_PROPERTIES)]
    pub struct GetPropertiesHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
        /// `Content-Type`: Content type that is kept with the blob.
        #[header(2)]
        pub content_type: Option<String>,
        /// `Content-MD5`: MD5 of the bytes that are sent; the service refuses others.
        #[header(3)]
        pub content_md5: Option<Base64Bytes>,
        /// `Content-Encoding`: Content encoding that is kept with the blob.
        #[header(4)]
        pub content_encoding: Option<String>,
        /// `Content-Language`: Language that is kept with the blob.
        #[header(5)]
        pub content_language: Option<String>,
        /// `Content-Disposition`: How a browser offers the blob. Since 2013-08-15.
        #[header(6)]
        pub content_disposition: Option<String>,
        /// `Cache-Control`: How caches may keep the blob.
        #[header(7)]
        pub cache_control: Option<String>,
        /// `Accept-Ranges`: `bytes`: parts can be asked for. Since 2011-08-18.
        #[header(8)]
        pub accept_ranges: Option<String>,
        /// `x-ms-meta-` with any ending: Metadata by name.
        #[header(9)]
        pub metadata: Dictionary<String>,
        /// `x-ms-creation-time`: When the blob was created. Since 2017-11-09.
        #[header(10)]
        pub creation_time: Option<DateTime>,
        /// `x-ms-blob-type`: Which kind of blob it is.
        #[header(11)]
        pub blob_type: Option<BlobType>,
        /// `x-ms-blob-sequence-number`: The number that the service keeps with a page blob.
        #[header(12)]
        pub blob_sequence_number: Option<i64>,
        /// `x-ms-blob-committed-block-count`: How many blocks an append blob has. Since 2015-02-21.
        #[header(13)]
        pub blob_committed_block_count: Option<i32>,
        /// `x-ms-blob-sealed`: Whether an append blob is sealed. Since 2019-12-12.
        #[header(14)]
        pub blob_sealed: Option<bool>,
        /// `x-ms-copy-id`: Identifier of the last copy to this blob. Since 2012-02-12.
        #[header(15)]
        pub copy_id: Option<String>,
        /// `x-ms-copy-source`: Address that the last copy read. Since 2012-02-12.
        #[header(16)]
        pub copy_source: Option<String>,
        /// `x-ms-copy-status`: How the last copy goes on. Since 2012-02-12.
        #[header(17)]
        pub copy_status: Option<CopyStatus>,
        /// `x-ms-copy-status-description`: Why the last copy failed or has to wait. Since
        /// 2012-02-12.
        #[header(18)]
        pub copy_status_description: Option<String>,
        /// `x-ms-copy-progress`: Bytes that are copied, of all: `512/1024`. Since 2012-02-12.
        #[header(19)]
        pub copy_progress: Option<String>,
        /// `x-ms-copy-completion-time`: When the last copy ended. Since 2012-02-12.
        #[header(20)]
        pub copy_completion_time: Option<DateTime>,
        /// `x-ms-lease-status`: Whether a lease locks it.
        #[header(21)]
        pub lease_status: Option<LeaseStatus>,
        /// `x-ms-lease-state`: In which state its lease is. Since 2012-02-12.
        #[header(22)]
        pub lease_state: Option<LeaseState>,
        /// `x-ms-lease-duration`: Whether its lease ends by itself. Since 2012-02-12.
        #[header(23)]
        pub lease_duration: Option<LeaseDuration>,
        /// `x-ms-server-encrypted`: Whether content and metadata are encrypted completely. Since
        /// 2015-12-11.
        #[header(24)]
        pub server_encrypted: Option<bool>,
        /// `x-ms-encryption-key-sha256`: SHA-256 of the caller's key with which it is encrypted.
        /// Since 2019-02-02.
        #[header(25)]
        pub encryption_key_sha256: Option<Base64Bytes>,
        /// `x-ms-encryption-scope`: The encryption scope in which it is encrypted. Since
        /// 2019-02-02.
        #[header(26)]
        pub encryption_scope: Option<String>,
        /// `x-ms-version-id`: Which version of the blob it is. Since 2019-12-12.
        #[header(27)]
        pub version_id: Option<String>,
        /// `x-ms-is-current-version`: Whether it is the current version. Since 2019-12-12.
        #[header(28)]
        pub is_current_version: Option<bool>,
        /// `x-ms-tag-count`: How many tags the blob has. Since 2019-12-12.
        #[header(29)]
        pub tag_count: Option<i32>,
        /// `x-ms-or-policy-id`: The replication policy by which the blob came here. Since
        /// 2019-12-12.
        #[header(30)]
        pub or_policy_id: Option<String>,
        /// `x-ms-or-` with any ending: How the blob is replicated, by `POLICY_RULE`: `complete` or
        /// `failed`. Since 2019-12-12.
        #[header(31)]
        pub replication: Dictionary<String>,
        /// `x-ms-last-access-time`: When the blob was used last, where the account keeps track of
        /// it. Since 2020-02-10.
        #[header(32)]
        pub last_access_time: Option<DateTime>,
        /// `x-ms-immutability-policy-until-date`: Until when the blob cannot be changed or deleted.
        /// Since 2020-06-12.
        #[header(33)]
        pub immutability_policy_until_date: Option<DateTime>,
        /// `x-ms-immutability-policy-mode`: Whether the policy can be taken back. Since 2020-06-12.
        #[header(34)]
        pub immutability_policy_mode: Option<ImmutabilityPolicyMode>,
        /// `x-ms-legal-hold`: Whether the blob is under legal hold. Since 2020-06-12.
        #[header(35)]
        pub legal_hold: Option<bool>,
        /// `x-ms-access-tier`: The tier in which the blob is stored. Since 2017-04-17.
        #[header(36)]
        pub access_tier: Option<AccessTier>,
        /// `x-ms-access-tier-inferred`: Whether the tier is the account's, because nobody chose
        /// one. Since 2017-04-17.
        #[header(37)]
        pub access_tier_inferred: Option<bool>,
        /// `x-ms-access-tier-change-time`: When a tier was chosen last. Since 2017-04-17.
        #[header(38)]
        pub access_tier_change_time: Option<DateTime>,
        /// `x-ms-archive-status`: To which tier the blob is on its way from the archive. Since
        /// 2017-04-17.
        #[header(39)]
        pub archive_status: Option<ArchiveStatus>,
        /// `x-ms-rehydrate-priority`: How soon it is brought back from the archive. Since
        /// 2019-12-12.
        #[header(40)]
        pub rehydrate_priority: Option<RehydratePriority>,
        /// `x-ms-incremental-copy`: Whether the blob is an incremental copy. Since 2016-05-31.
        #[header(41)]
        pub incremental_copy: Option<bool>,
        /// `x-ms-copy-destination-snapshot`: The last snapshot that an incremental copy made. Since
        /// 2016-05-31.
        #[header(42)]
        pub copy_destination_snapshot: Option<String>,
        /// `x-ms-expiry-time`: When the blob is deleted by itself. Since 2020-02-10.
        #[header(43)]
        pub expiry_time: Option<DateTime>,
    }
}

impl GetPropertiesHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

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

    /// Sets [`content_type`](field@Self::content_type).
    #[must_use]
    pub fn content_type(mut self, value: impl Into<String>) -> Self {
        self.content_type = Some(value.into());
        self
    }

    /// Sets [`content_md5`](field@Self::content_md5).
    #[must_use]
    pub fn content_md5(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.content_md5 = Some(value.into());
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

    /// Sets [`accept_ranges`](field@Self::accept_ranges).
    #[must_use]
    pub fn accept_ranges(mut self, value: impl Into<String>) -> Self {
        self.accept_ranges = Some(value.into());
        self
    }

    /// Sets [`metadata`](field@Self::metadata).
    #[must_use]
    pub fn metadata(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.metadata = value.into();
        self
    }

    /// Sets [`creation_time`](field@Self::creation_time).
    #[must_use]
    pub fn creation_time(mut self, value: impl Into<DateTime>) -> Self {
        self.creation_time = Some(value.into());
        self
    }

    /// Sets [`blob_type`](field@Self::blob_type).
    #[must_use]
    pub fn blob_type(mut self, value: impl Into<BlobType>) -> Self {
        self.blob_type = Some(value.into());
        self
    }

    /// Sets [`blob_sequence_number`](field@Self::blob_sequence_number).
    #[must_use]
    pub fn blob_sequence_number(mut self, value: i64) -> Self {
        self.blob_sequence_number = Some(value);
        self
    }

    /// Sets [`blob_committed_block_count`](field@Self::blob_committed_block_count).
    #[must_use]
    pub fn blob_committed_block_count(mut self, value: i32) -> Self {
        self.blob_committed_block_count = Some(value);
        self
    }

    /// Sets [`blob_sealed`](field@Self::blob_sealed).
    #[must_use]
    pub fn blob_sealed(mut self, value: bool) -> Self {
        self.blob_sealed = Some(value);
        self
    }

    /// Sets [`copy_id`](field@Self::copy_id).
    #[must_use]
    pub fn copy_id(mut self, value: impl Into<String>) -> Self {
        self.copy_id = Some(value.into());
        self
    }

    /// Sets [`copy_source`](field@Self::copy_source).
    #[must_use]
    pub fn copy_source(mut self, value: impl Into<String>) -> Self {
        self.copy_source = Some(value.into());
        self
    }

    /// Sets [`copy_status`](field@Self::copy_status).
    #[must_use]
    pub fn copy_status(mut self, value: impl Into<CopyStatus>) -> Self {
        self.copy_status = Some(value.into());
        self
    }

    /// Sets [`copy_status_description`](field@Self::copy_status_description).
    #[must_use]
    pub fn copy_status_description(mut self, value: impl Into<String>) -> Self {
        self.copy_status_description = Some(value.into());
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

    /// Sets [`server_encrypted`](field@Self::server_encrypted).
    #[must_use]
    pub fn server_encrypted(mut self, value: bool) -> Self {
        self.server_encrypted = Some(value);
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

    /// Sets [`tag_count`](field@Self::tag_count).
    #[must_use]
    pub fn tag_count(mut self, value: i32) -> Self {
        self.tag_count = Some(value);
        self
    }

    /// Sets [`or_policy_id`](field@Self::or_policy_id).
    #[must_use]
    pub fn or_policy_id(mut self, value: impl Into<String>) -> Self {
        self.or_policy_id = Some(value.into());
        self
    }

    /// Sets [`replication`](field@Self::replication).
    #[must_use]
    pub fn replication(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.replication = value.into();
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

    /// Sets [`access_tier_change_time`](field@Self::access_tier_change_time).
    #[must_use]
    pub fn access_tier_change_time(mut self, value: impl Into<DateTime>) -> Self {
        self.access_tier_change_time = Some(value.into());
        self
    }

    /// Sets [`archive_status`](field@Self::archive_status).
    #[must_use]
    pub fn archive_status(mut self, value: impl Into<ArchiveStatus>) -> Self {
        self.archive_status = Some(value.into());
        self
    }

    /// Sets [`rehydrate_priority`](field@Self::rehydrate_priority).
    #[must_use]
    pub fn rehydrate_priority(mut self, value: impl Into<RehydratePriority>) -> Self {
        self.rehydrate_priority = Some(value.into());
        self
    }

    /// Sets [`incremental_copy`](field@Self::incremental_copy).
    #[must_use]
    pub fn incremental_copy(mut self, value: bool) -> Self {
        self.incremental_copy = Some(value);
        self
    }

    /// Sets [`copy_destination_snapshot`](field@Self::copy_destination_snapshot).
    #[must_use]
    pub fn copy_destination_snapshot(mut self, value: impl Into<String>) -> Self {
        self.copy_destination_snapshot = Some(value.into());
        self
    }

    /// Sets [`expiry_time`](field@Self::expiry_time).
    #[must_use]
    pub fn expiry_time(mut self, value: impl Into<DateTime>) -> Self {
        self.expiry_time = Some(value.into());
        self
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`SET_PROPERTIES`](super::super::blobs::SET_PROPERTIES) answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(SET_PROPERTIES)]
    pub struct SetPropertiesHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
        /// `x-ms-blob-sequence-number`: The number that the service keeps with a page blob.
        #[header(2)]
        pub blob_sequence_number: Option<i64>,
    }
}

impl SetPropertiesHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

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

::xms_runtime::headers! {
    /// Holds the headers that [`GET_METADATA`](super::super::blobs::GET_METADATA) answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(GET_METADATA)]
    pub struct GetMetadataHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
        /// `x-ms-meta-` with any ending: Metadata by name.
        #[header(2)]
        pub metadata: Dictionary<String>,
    }
}

impl GetMetadataHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

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

::xms_runtime::headers! {
    /// Holds the headers that [`SET_METADATA`](super::super::blobs::SET_METADATA) answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(SET_METADATA)]
    pub struct SetMetadataHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
        /// `x-ms-version-id`: Which version of the blob it is. Since 2019-12-12.
        #[header(2)]
        pub version_id: Option<String>,
        /// `x-ms-request-server-encrypted`: Whether what was sent is encrypted. Since 2015-12-11.
        #[header(3)]
        pub request_server_encrypted: Option<bool>,
        /// `x-ms-encryption-key-sha256`: SHA-256 of the caller's key with which it is encrypted.
        /// Since 2019-02-02.
        #[header(4)]
        pub encryption_key_sha256: Option<Base64Bytes>,
        /// `x-ms-encryption-scope`: The encryption scope in which it is encrypted. Since
        /// 2019-02-02.
        #[header(5)]
        pub encryption_scope: Option<String>,
    }
}

impl SetMetadataHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

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

::xms_runtime::headers! {
    /// Holds the headers that [`DELETE`](super::super::blobs::DELETE) answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(DELETE)]
    pub struct DeleteHeaders {
        /// `x-ms-delete-type-permanent`: Whether it is gone for good; `false`: it is kept for the
        /// retention period. Since 2017-07-29.
        #[header(0)]
        pub delete_type_permanent: Option<bool>,
    }
}

impl DeleteHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`delete_type_permanent`](field@Self::delete_type_permanent).
    #[must_use]
    pub fn delete_type_permanent(mut self, value: bool) -> Self {
        self.delete_type_permanent = Some(value);
        self
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`CREATE_SNAPSHOT`](super::super::blobs::CREATE_SNAPSHOT) answers.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[answered_by(CREATE_SNAPSHOT)]
    pub struct CreateSnapshotHeaders {
        /// `x-ms-snapshot`: Names the snapshot that was made.
        #[header(0)]
        pub snapshot: String,
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(1)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(2)]
        pub last_modified: Option<DateTime>,
        /// `x-ms-version-id`: Which version of the blob it is. Since 2019-12-12.
        #[header(3)]
        pub version_id: Option<String>,
        /// `x-ms-request-server-encrypted`: Whether what was sent is encrypted. Since 2015-12-11.
        #[header(4)]
        pub request_server_encrypted: Option<bool>,
    }
}

impl CreateSnapshotHeaders {
    /// Creates the headers from those that are always there; the methods below set the others.
    pub fn new(snapshot: impl Into<String>) -> Self {
        Self {
            snapshot: snapshot.into(),
            etag: None,
            last_modified: None,
            version_id: None,
            request_server_encrypted: None,
        }
    }

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

    /// Sets [`request_server_encrypted`](field@Self::request_server_encrypted).
    #[must_use]
    pub fn request_server_encrypted(mut self, value: bool) -> Self {
        self.request_server_encrypted = Some(value);
        self
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`SET_EXPIRY`](super::super::blobs::SET_EXPIRY) answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(SET_EXPIRY)]
    pub struct SetExpiryHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
    }
}

impl SetExpiryHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

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
