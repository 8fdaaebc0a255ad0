// Written by `xms generate` from api-spec/storage-blob/page-blobs.toml; do not edit.
//! Optional parameters of the operations of *Page blobs*.

use ::xms_runtime::{Base64Bytes, DateTime, Dictionary, Secret, Uuid};

use super::super::blobs::{AccessTier, EncryptionAlgorithm};
use super::super::immutability::ImmutabilityPolicyMode;

/// Holds the parameters of [`CREATE`](super::super::page_blobs::CREATE) that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-blob-sequence-number`: A number that the service keeps with the page blob for its
    /// writers. At least 0.
    pub blob_sequence_number: Option<i64>,
    /// `x-ms-access-tier`: The tier in which the blob is stored. Since 2017-04-17.
    pub access_tier: Option<AccessTier>,
    /// `x-ms-blob-content-type`: Content type that is kept with the blob; the service takes
    /// `application/octet-stream` where none is given.
    pub blob_content_type: Option<String>,
    /// `x-ms-blob-content-encoding`: Content encoding that is kept with the blob.
    pub blob_content_encoding: Option<String>,
    /// `x-ms-blob-content-language`: Language that is kept with the blob.
    pub blob_content_language: Option<String>,
    /// `x-ms-blob-content-md5`: MD5 of the content, to be kept with the blob.
    pub blob_content_md5: Option<Base64Bytes>,
    /// `x-ms-blob-cache-control`: How caches may keep the blob.
    pub blob_cache_control: Option<String>,
    /// `x-ms-blob-content-disposition`: How a browser offers the blob. Since 2013-08-15.
    pub blob_content_disposition: Option<String>,
    /// `x-ms-meta-` with any ending: Metadata by name. Names are those of C# identifiers, and keep
    /// their case.
    pub metadata: Dictionary<String>,
    /// `x-ms-tags`: Tags of the blob, written like a query: `project=xms&done=no`. Since
    /// 2019-12-12.
    pub tags: Option<String>,
    /// `x-ms-immutability-policy-until-date`: Until when the blob cannot be changed or deleted.
    /// Since 2020-06-12.
    pub immutability_policy_until_date: Option<DateTime>,
    /// `x-ms-immutability-policy-mode`: Whether the policy can be taken back. Since 2020-06-12.
    pub immutability_policy_mode: Option<ImmutabilityPolicyMode>,
    /// `x-ms-legal-hold`: Whether the blob is under legal hold, so that nobody can change or delete
    /// it. Since 2020-06-12.
    pub legal_hold: Option<bool>,
    /// `x-ms-lease-id`: The lease that is held; required where a lease is active.
    pub lease_id: Option<Uuid>,
    /// `x-ms-encryption-key`: The AES-256 key with which the service encrypts the content; it is
    /// not kept. Secret. Since 2019-02-02.
    pub encryption_key: Option<Secret<Base64Bytes>>,
    /// `x-ms-encryption-key-sha256`: SHA-256 of the key, by which the service checks it. Since
    /// 2019-02-02.
    pub encryption_key_sha256: Option<Base64Bytes>,
    /// `x-ms-encryption-algorithm`: How the key is used; required beside a key. Since 2019-02-02.
    pub encryption_algorithm: Option<EncryptionAlgorithm>,
    /// `x-ms-encryption-scope`: The encryption scope of the account in which the content is
    /// encrypted. Since 2019-02-02.
    pub encryption_scope: Option<String>,
    /// `If-Match`: Only when the ETag is this one; `*`: only when it exists.
    pub if_match: Option<String>,
    /// `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
    pub if_none_match: Option<String>,
    /// `If-Modified-Since`: Only when it was changed after this moment.
    pub if_modified_since: Option<DateTime>,
    /// `If-Unmodified-Since`: Only when it was not changed after this moment.
    pub if_unmodified_since: Option<DateTime>,
    /// `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
    pub if_tags: Option<String>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl CreateOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

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

/// Holds the parameters of [`PUT_PAGES`](super::super::page_blobs::PUT_PAGES) that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PutPagesOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `Content-MD5`: MD5 of the request's body; the service refuses a body that differs.
    pub content_md5: Option<Base64Bytes>,
    /// `x-ms-content-crc64`: CRC-64 of the request's body; the service refuses a body that differs.
    /// Since 2019-02-02.
    pub content_crc64: Option<Base64Bytes>,
    /// `x-ms-if-sequence-number-le`: Only when the sequence number is not greater than this.
    pub if_sequence_number_le: Option<i64>,
    /// `x-ms-if-sequence-number-lt`: Only when the sequence number is less than this.
    pub if_sequence_number_lt: Option<i64>,
    /// `x-ms-if-sequence-number-eq`: Only when the sequence number is this.
    pub if_sequence_number_eq: Option<i64>,
    /// `x-ms-lease-id`: The lease that is held; required where a lease is active.
    pub lease_id: Option<Uuid>,
    /// `x-ms-encryption-key`: The AES-256 key with which the service encrypts the content; it is
    /// not kept. Secret. Since 2019-02-02.
    pub encryption_key: Option<Secret<Base64Bytes>>,
    /// `x-ms-encryption-key-sha256`: SHA-256 of the key, by which the service checks it. Since
    /// 2019-02-02.
    pub encryption_key_sha256: Option<Base64Bytes>,
    /// `x-ms-encryption-algorithm`: How the key is used; required beside a key. Since 2019-02-02.
    pub encryption_algorithm: Option<EncryptionAlgorithm>,
    /// `x-ms-encryption-scope`: The encryption scope of the account in which the content is
    /// encrypted. Since 2019-02-02.
    pub encryption_scope: Option<String>,
    /// `If-Match`: Only when the ETag is this one; `*`: only when it exists.
    pub if_match: Option<String>,
    /// `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
    pub if_none_match: Option<String>,
    /// `If-Modified-Since`: Only when it was changed after this moment.
    pub if_modified_since: Option<DateTime>,
    /// `If-Unmodified-Since`: Only when it was not changed after this moment.
    pub if_unmodified_since: Option<DateTime>,
    /// `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
    pub if_tags: Option<String>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl PutPagesOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

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

/// Holds the parameters of [`CLEAR_PAGES`](super::super::page_blobs::CLEAR_PAGES) that may be left
/// out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClearPagesOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-if-sequence-number-le`: Only when the sequence number is not greater than this.
    pub if_sequence_number_le: Option<i64>,
    /// `x-ms-if-sequence-number-lt`: Only when the sequence number is less than this.
    pub if_sequence_number_lt: Option<i64>,
    /// `x-ms-if-sequence-number-eq`: Only when the sequence number is this.
    pub if_sequence_number_eq: Option<i64>,
    /// `x-ms-lease-id`: The lease that is held; required where a lease is active.
    pub lease_id: Option<Uuid>,
    /// `x-ms-encryption-key`: The AES-256 key with which the service encrypts the content; it is
    /// not kept. Secret. Since 2019-02-02.
    pub encryption_key: Option<Secret<Base64Bytes>>,
    /// `x-ms-encryption-key-sha256`: SHA-256 of the key, by which the service checks it. Since
    /// 2019-02-02.
    pub encryption_key_sha256: Option<Base64Bytes>,
    /// `x-ms-encryption-algorithm`: How the key is used; required beside a key. Since 2019-02-02.
    pub encryption_algorithm: Option<EncryptionAlgorithm>,
    /// `x-ms-encryption-scope`: The encryption scope of the account in which the content is
    /// encrypted. Since 2019-02-02.
    pub encryption_scope: Option<String>,
    /// `If-Match`: Only when the ETag is this one; `*`: only when it exists.
    pub if_match: Option<String>,
    /// `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
    pub if_none_match: Option<String>,
    /// `If-Modified-Since`: Only when it was changed after this moment.
    pub if_modified_since: Option<DateTime>,
    /// `If-Unmodified-Since`: Only when it was not changed after this moment.
    pub if_unmodified_since: Option<DateTime>,
    /// `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
    pub if_tags: Option<String>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl ClearPagesOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

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

/// Holds the parameters of [`PUT_PAGES_FROM_URL`](super::super::page_blobs::PUT_PAGES_FROM_URL)
/// that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PutPagesFromUrlOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-copy-source-authorization`: A bearer token, as `Bearer TOKEN`, with which the source
    /// is read. Secret. Since 2020-10-02.
    pub copy_source_authorization: Option<Secret<String>>,
    /// `x-ms-source-content-md5`: MD5 of the bytes that are read; the service refuses others.
    pub source_content_md5: Option<Base64Bytes>,
    /// `x-ms-source-content-crc64`: CRC-64 of the bytes that are read; the service refuses others.
    /// Since 2019-02-02.
    pub source_content_crc64: Option<Base64Bytes>,
    /// `x-ms-if-sequence-number-le`: Only when the sequence number is not greater than this.
    pub if_sequence_number_le: Option<i64>,
    /// `x-ms-if-sequence-number-lt`: Only when the sequence number is less than this.
    pub if_sequence_number_lt: Option<i64>,
    /// `x-ms-if-sequence-number-eq`: Only when the sequence number is this.
    pub if_sequence_number_eq: Option<i64>,
    /// `x-ms-lease-id`: The lease that is held; required where a lease is active.
    pub lease_id: Option<Uuid>,
    /// `x-ms-encryption-key`: The AES-256 key with which the service encrypts the content; it is
    /// not kept. Secret. Since 2019-02-02.
    pub encryption_key: Option<Secret<Base64Bytes>>,
    /// `x-ms-encryption-key-sha256`: SHA-256 of the key, by which the service checks it. Since
    /// 2019-02-02.
    pub encryption_key_sha256: Option<Base64Bytes>,
    /// `x-ms-encryption-algorithm`: How the key is used; required beside a key. Since 2019-02-02.
    pub encryption_algorithm: Option<EncryptionAlgorithm>,
    /// `x-ms-encryption-scope`: The encryption scope of the account in which the content is
    /// encrypted. Since 2019-02-02.
    pub encryption_scope: Option<String>,
    /// `If-Match`: Only when the ETag is this one; `*`: only when it exists.
    pub if_match: Option<String>,
    /// `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
    pub if_none_match: Option<String>,
    /// `If-Modified-Since`: Only when it was changed after this moment.
    pub if_modified_since: Option<DateTime>,
    /// `If-Unmodified-Since`: Only when it was not changed after this moment.
    pub if_unmodified_since: Option<DateTime>,
    /// `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
    pub if_tags: Option<String>,
    /// `x-ms-source-if-match`: Only when the ETag of the source is this one. Since 2012-02-12.
    pub source_if_match: Option<String>,
    /// `x-ms-source-if-none-match`: Only when the ETag of the source is another one. Since
    /// 2012-02-12.
    pub source_if_none_match: Option<String>,
    /// `x-ms-source-if-modified-since`: Only when the source was changed after this moment. Since
    /// 2012-02-12.
    pub source_if_modified_since: Option<DateTime>,
    /// `x-ms-source-if-unmodified-since`: Only when the source was not changed after this moment.
    /// Since 2012-02-12.
    pub source_if_unmodified_since: Option<DateTime>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl PutPagesFromUrlOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

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

/// Holds the parameters of [`GET_RANGES`](super::super::page_blobs::GET_RANGES) that may be left
/// out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRangesOptions {
    /// `snapshot`: Which snapshot of the blob, as the service named it; absent: the blob itself.
    pub snapshot: Option<String>,
    /// `versionid`: Which version of the blob, as the service named it; absent: the current one.
    /// Since 2019-12-12.
    pub version_id: Option<String>,
    /// `prevsnapshot`: The earlier snapshot that is compared with; absent: all ranges that hold
    /// something are listed. Since 2015-07-08.
    pub previous_snapshot: Option<String>,
    /// `marker`: Where the page begins: the continuation of the page before. Since 2020-10-02.
    pub marker: Option<String>,
    /// `maxresults`: How many ranges a page of the list may have; the service takes 10000 for a
    /// larger or a missing value. Since 2020-10-02. At least 1.
    pub max_results: Option<i32>,
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-range`: Which bytes, such as `bytes=0-511`; both ends count. Matches
    /// `bytes=[0-9]+-[0-9]*`.
    pub range: Option<String>,
    /// `Range`: Which bytes, as HTTP says it: `bytes=0-511`; `x-ms-range` goes before it.
    pub http_range: Option<String>,
    /// `x-ms-previous-snapshot-url`: Address of the earlier snapshot that is compared with, where a
    /// managed disk is. Since 2019-07-07.
    pub previous_snapshot_url: Option<String>,
    /// `x-ms-lease-id`: The lease that is held; required where a lease is active.
    pub lease_id: Option<Uuid>,
    /// `If-Match`: Only when the ETag is this one; `*`: only when it exists.
    pub if_match: Option<String>,
    /// `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
    pub if_none_match: Option<String>,
    /// `If-Modified-Since`: Only when it was changed after this moment.
    pub if_modified_since: Option<DateTime>,
    /// `If-Unmodified-Since`: Only when it was not changed after this moment.
    pub if_unmodified_since: Option<DateTime>,
    /// `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
    pub if_tags: Option<String>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl GetRangesOptions {
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

/// Holds the parameters of [`RESIZE`](super::super::page_blobs::RESIZE) that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResizeOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-lease-id`: The lease that is held; required where a lease is active.
    pub lease_id: Option<Uuid>,
    /// `x-ms-encryption-key`: The AES-256 key with which the service encrypts the content; it is
    /// not kept. Secret. Since 2019-02-02.
    pub encryption_key: Option<Secret<Base64Bytes>>,
    /// `x-ms-encryption-key-sha256`: SHA-256 of the key, by which the service checks it. Since
    /// 2019-02-02.
    pub encryption_key_sha256: Option<Base64Bytes>,
    /// `x-ms-encryption-algorithm`: How the key is used; required beside a key. Since 2019-02-02.
    pub encryption_algorithm: Option<EncryptionAlgorithm>,
    /// `x-ms-encryption-scope`: The encryption scope of the account in which the content is
    /// encrypted. Since 2019-02-02.
    pub encryption_scope: Option<String>,
    /// `If-Match`: Only when the ETag is this one; `*`: only when it exists.
    pub if_match: Option<String>,
    /// `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
    pub if_none_match: Option<String>,
    /// `If-Modified-Since`: Only when it was changed after this moment.
    pub if_modified_since: Option<DateTime>,
    /// `If-Unmodified-Since`: Only when it was not changed after this moment.
    pub if_unmodified_since: Option<DateTime>,
    /// `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
    pub if_tags: Option<String>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl ResizeOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

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

/// Holds the parameters of [`SET_SEQUENCE_NUMBER`](super::super::page_blobs::SET_SEQUENCE_NUMBER)
/// that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SetSequenceNumberOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-blob-sequence-number`: The number; absent for `increment`. At least 0.
    pub blob_sequence_number: Option<i64>,
    /// `x-ms-lease-id`: The lease that is held; required where a lease is active.
    pub lease_id: Option<Uuid>,
    /// `If-Match`: Only when the ETag is this one; `*`: only when it exists.
    pub if_match: Option<String>,
    /// `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
    pub if_none_match: Option<String>,
    /// `If-Modified-Since`: Only when it was changed after this moment.
    pub if_modified_since: Option<DateTime>,
    /// `If-Unmodified-Since`: Only when it was not changed after this moment.
    pub if_unmodified_since: Option<DateTime>,
    /// `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
    pub if_tags: Option<String>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl SetSequenceNumberOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

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

/// Holds the parameters of [`COPY_INCREMENTALLY`](super::super::page_blobs::COPY_INCREMENTALLY)
/// that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CopyIncrementallyOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `If-Match`: Only when the ETag is this one; `*`: only when it exists.
    pub if_match: Option<String>,
    /// `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
    pub if_none_match: Option<String>,
    /// `If-Modified-Since`: Only when it was changed after this moment.
    pub if_modified_since: Option<DateTime>,
    /// `If-Unmodified-Since`: Only when it was not changed after this moment.
    pub if_unmodified_since: Option<DateTime>,
    /// `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
    pub if_tags: Option<String>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl CopyIncrementallyOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

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
