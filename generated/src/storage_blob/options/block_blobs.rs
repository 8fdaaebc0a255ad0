// Written by `xms generate` from api-spec/storage-blob/block-blobs.toml; do not edit.
//! Optional parameters of the operations of *Block blobs*.

use ::xms_runtime::{Base64Bytes, DateTime, Dictionary, Secret, Uuid};

use super::super::blobs::{AccessTier, EncryptionAlgorithm};
use super::super::block_blobs::BlockListType;
use super::super::copies::CopySourceTags;
use super::super::immutability::ImmutabilityPolicyMode;

/// Holds the parameters of [`PUT`](super::super::block_blobs::PUT) that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PutOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
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
    /// `x-ms-access-tier`: The tier in which the blob is stored. Since 2018-11-09.
    pub access_tier: Option<AccessTier>,
    /// `x-ms-tags`: Tags of the blob, written like a query: `project=xms&done=no`. Since
    /// 2019-12-12.
    pub tags: Option<String>,
    /// `Content-MD5`: MD5 of the request's body; the service refuses a body that differs.
    pub content_md5: Option<Base64Bytes>,
    /// `x-ms-content-crc64`: CRC-64 of the request's body; the service refuses a body that differs.
    /// Since 2019-02-02.
    pub content_crc64: Option<Base64Bytes>,
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

impl PutOptions {
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

    /// Sets [`access_tier`](field@Self::access_tier).
    #[must_use]
    pub fn access_tier(mut self, value: impl Into<AccessTier>) -> Self {
        self.access_tier = Some(value.into());
        self
    }

    /// Sets [`tags`](field@Self::tags).
    #[must_use]
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
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

/// Holds the parameters of [`PUT_FROM_URL`](super::super::block_blobs::PUT_FROM_URL) that may be
/// left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PutFromUrlOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-copy-source-authorization`: A bearer token, as `Bearer TOKEN`, with which the source
    /// is read. Secret. Since 2020-10-02.
    pub copy_source_authorization: Option<Secret<String>>,
    /// `x-ms-copy-source-blob-properties`: Whether the new blob takes over the properties of the
    /// source. Absent, it counts as `true`.
    pub copy_source_blob_properties: Option<bool>,
    /// `x-ms-copy-source-tag-option`: Whether the new blob has the tags of the source, or those of
    /// `x-ms-tags`. Since 2021-08-06.
    pub copy_source_tag_option: Option<CopySourceTags>,
    /// `x-ms-source-content-md5`: MD5 of the bytes that are read; the service refuses others.
    pub source_content_md5: Option<Base64Bytes>,
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
    /// `x-ms-access-tier`: The tier in which the blob is stored. Since 2018-11-09.
    pub access_tier: Option<AccessTier>,
    /// `x-ms-tags`: Tags of the blob, written like a query: `project=xms&done=no`. Since
    /// 2019-12-12.
    pub tags: Option<String>,
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
    /// `x-ms-source-if-tags`: Only when the tags of the source meet this condition. Since
    /// 2019-12-12.
    pub source_if_tags: Option<String>,
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

impl PutFromUrlOptions {
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

    /// Sets [`copy_source_blob_properties`](field@Self::copy_source_blob_properties).
    #[must_use]
    pub fn copy_source_blob_properties(mut self, value: bool) -> Self {
        self.copy_source_blob_properties = Some(value);
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

    /// Sets [`access_tier`](field@Self::access_tier).
    #[must_use]
    pub fn access_tier(mut self, value: impl Into<AccessTier>) -> Self {
        self.access_tier = Some(value.into());
        self
    }

    /// Sets [`tags`](field@Self::tags).
    #[must_use]
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
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

/// Holds the parameters of [`PUT_BLOCK`](super::super::block_blobs::PUT_BLOCK) that may be left
/// out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PutBlockOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `Content-MD5`: MD5 of the request's body; the service refuses a body that differs.
    pub content_md5: Option<Base64Bytes>,
    /// `x-ms-content-crc64`: CRC-64 of the request's body; the service refuses a body that differs.
    /// Since 2019-02-02.
    pub content_crc64: Option<Base64Bytes>,
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
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl PutBlockOptions {
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

    /// Sets [`client_request_id`](field@Self::client_request_id).
    #[must_use]
    pub fn client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}

/// Holds the parameters of [`PUT_BLOCK_FROM_URL`](super::super::block_blobs::PUT_BLOCK_FROM_URL)
/// that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PutBlockFromUrlOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-copy-source-authorization`: A bearer token, as `Bearer TOKEN`, with which the source
    /// is read. Secret. Since 2020-10-02.
    pub copy_source_authorization: Option<Secret<String>>,
    /// `x-ms-source-range`: Which bytes of the source, such as `bytes=0-511`; absent: all. Matches
    /// `bytes=[0-9]+-[0-9]*`.
    pub source_range: Option<String>,
    /// `x-ms-source-content-md5`: MD5 of the bytes that are read; the service refuses others.
    pub source_content_md5: Option<Base64Bytes>,
    /// `x-ms-source-content-crc64`: CRC-64 of the bytes that are read; the service refuses others.
    /// Since 2019-02-02.
    pub source_content_crc64: Option<Base64Bytes>,
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

impl PutBlockFromUrlOptions {
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

    /// Sets [`source_range`](field@Self::source_range).
    #[must_use]
    pub fn source_range(mut self, value: impl Into<String>) -> Self {
        self.source_range = Some(value.into());
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

/// Holds the parameters of [`PUT_BLOCK_LIST`](super::super::block_blobs::PUT_BLOCK_LIST) that may
/// be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PutBlockListOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
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
    /// `x-ms-access-tier`: The tier in which the blob is stored. Since 2018-11-09.
    pub access_tier: Option<AccessTier>,
    /// `x-ms-tags`: Tags of the blob, written like a query: `project=xms&done=no`. Since
    /// 2019-12-12.
    pub tags: Option<String>,
    /// `Content-MD5`: MD5 of the request's body; the service refuses a body that differs.
    pub content_md5: Option<Base64Bytes>,
    /// `x-ms-content-crc64`: CRC-64 of the request's body; the service refuses a body that differs.
    /// Since 2019-02-02.
    pub content_crc64: Option<Base64Bytes>,
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

impl PutBlockListOptions {
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

    /// Sets [`access_tier`](field@Self::access_tier).
    #[must_use]
    pub fn access_tier(mut self, value: impl Into<AccessTier>) -> Self {
        self.access_tier = Some(value.into());
        self
    }

    /// Sets [`tags`](field@Self::tags).
    #[must_use]
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
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

/// Holds the parameters of [`GET_BLOCK_LIST`](super::super::block_blobs::GET_BLOCK_LIST) that may
/// be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetBlockListOptions {
    /// `snapshot`: Which snapshot of the blob, as the service named it; absent: the blob itself.
    pub snapshot: Option<String>,
    /// `versionid`: Which version of the blob, as the service named it; absent: the current one.
    /// Since 2019-12-12.
    pub version_id: Option<String>,
    /// `blocklisttype`: Which blocks are listed. Absent, it counts as `committed`.
    pub block_list_type: Option<BlockListType>,
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-lease-id`: The lease that is held; required where a lease is active.
    pub lease_id: Option<Uuid>,
    /// `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
    pub if_tags: Option<String>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl GetBlockListOptions {
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

    /// Sets [`block_list_type`](field@Self::block_list_type).
    #[must_use]
    pub fn block_list_type(mut self, value: impl Into<BlockListType>) -> Self {
        self.block_list_type = Some(value.into());
        self
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
