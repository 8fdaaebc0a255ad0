// Written by `xms generate` from api-spec/storage-blob/append-blobs.toml; do not edit.
//! Headers of the answers of *Append blobs*.

use ::xms_runtime::{Base64Bytes, DateTime};

use super::super::append_blobs::{APPEND_BLOCK, APPEND_BLOCK_FROM_URL, CREATE, SEAL};

::xms_runtime::headers! {
    /// Holds the headers that [`CREATE`](super::super::append_blobs::CREATE) answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(CREATE)]
    pub struct CreateHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
        /// `Content-MD5`: MD5 of the bytes that are sent; the service refuses others.
        #[header(2)]
        pub content_md5: Option<Base64Bytes>,
        /// `x-ms-version-id`: Which version of the blob it is. Since 2019-12-12.
        #[header(3)]
        pub version_id: Option<String>,
        /// `x-ms-request-server-encrypted`: Whether what was sent is encrypted. Since 2015-12-11.
        #[header(4)]
        pub request_server_encrypted: Option<bool>,
        /// `x-ms-encryption-key-sha256`: SHA-256 of the caller's key with which it is encrypted.
        /// Since 2019-02-02.
        #[header(5)]
        pub encryption_key_sha256: Option<Base64Bytes>,
        /// `x-ms-encryption-scope`: The encryption scope in which it is encrypted. Since
        /// 2019-02-02.
        #[header(6)]
        pub encryption_scope: Option<String>,
    }
}

impl CreateHeaders {
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

::xms_runtime::headers! {
    /// Holds the headers that [`APPEND_BLOCK`](super::super::append_blobs::APPEND_BLOCK) answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(APPEND_BLOCK)]
    pub struct AppendBlockHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
        /// `Content-MD5`: MD5 of the bytes that are sent; the service refuses others.
        #[header(2)]
        pub content_md5: Option<Base64Bytes>,
        /// `x-ms-content-crc64`: CRC-64 of what was sent or received. Since 2019-02-02.
        #[header(3)]
        pub content_crc64: Option<Base64Bytes>,
        /// `x-ms-blob-append-offset`: At which byte the block begins.
        #[header(4)]
        pub blob_append_offset: Option<i64>,
        /// `x-ms-blob-committed-block-count`: How many blocks an append blob has. Since 2015-02-21.
        #[header(5)]
        pub blob_committed_block_count: Option<i32>,
        /// `x-ms-request-server-encrypted`: Whether what was sent is encrypted. Since 2015-12-11.
        #[header(6)]
        pub request_server_encrypted: Option<bool>,
        /// `x-ms-encryption-key-sha256`: SHA-256 of the caller's key with which it is encrypted.
        /// Since 2019-02-02.
        #[header(7)]
        pub encryption_key_sha256: Option<Base64Bytes>,
        /// `x-ms-encryption-scope`: The encryption scope in which it is encrypted. Since
        /// 2019-02-02.
        #[header(8)]
        pub encryption_scope: Option<String>,
    }
}

impl AppendBlockHeaders {
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

    /// Sets [`blob_append_offset`](field@Self::blob_append_offset).
    #[must_use]
    pub fn blob_append_offset(mut self, value: i64) -> Self {
        self.blob_append_offset = Some(value);
        self
    }

    /// Sets [`blob_committed_block_count`](field@Self::blob_committed_block_count).
    #[must_use]
    pub fn blob_committed_block_count(mut self, value: i32) -> Self {
        self.blob_committed_block_count = Some(value);
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
    /// Holds the headers that
    /// [`APPEND_BLOCK_FROM_URL`](super::super::append_blobs::APPEND_BLOCK_FROM_URL) answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(APPEND_BLOCK_FROM_URL)]
    pub struct AppendBlockFromUrlHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
        /// `Content-MD5`: MD5 of the bytes that are sent; the service refuses others.
        #[header(2)]
        pub content_md5: Option<Base64Bytes>,
        /// `x-ms-content-crc64`: CRC-64 of what was sent or received. Since 2019-02-02.
        #[header(3)]
        pub content_crc64: Option<Base64Bytes>,
        /// `x-ms-blob-append-offset`: At which byte the block begins.
        #[header(4)]
        pub blob_append_offset: Option<i64>,
        /// `x-ms-blob-committed-block-count`: How many blocks an append blob has. Since 2015-02-21.
        #[header(5)]
        pub blob_committed_block_count: Option<i32>,
        /// `x-ms-request-server-encrypted`: Whether what was sent is encrypted. Since 2015-12-11.
        #[header(6)]
        pub request_server_encrypted: Option<bool>,
        /// `x-ms-encryption-key-sha256`: SHA-256 of the caller's key with which it is encrypted.
        /// Since 2019-02-02.
        #[header(7)]
        pub encryption_key_sha256: Option<Base64Bytes>,
        /// `x-ms-encryption-scope`: The encryption scope in which it is encrypted. Since
        /// 2019-02-02.
        #[header(8)]
        pub encryption_scope: Option<String>,
    }
}

impl AppendBlockFromUrlHeaders {
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

    /// Sets [`blob_append_offset`](field@Self::blob_append_offset).
    #[must_use]
    pub fn blob_append_offset(mut self, value: i64) -> Self {
        self.blob_append_offset = Some(value);
        self
    }

    /// Sets [`blob_committed_block_count`](field@Self::blob_committed_block_count).
    #[must_use]
    pub fn blob_committed_block_count(mut self, value: i32) -> Self {
        self.blob_committed_block_count = Some(value);
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
    /// Holds the headers that [`SEAL`](super::super::append_blobs::SEAL) answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(SEAL)]
    pub struct SealHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
        /// `x-ms-blob-sealed`: Whether an append blob is sealed. Since 2019-12-12.
        #[header(2)]
        pub blob_sealed: Option<bool>,
    }
}

impl SealHeaders {
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

    /// Sets [`blob_sealed`](field@Self::blob_sealed).
    #[must_use]
    pub fn blob_sealed(mut self, value: bool) -> Self {
        self.blob_sealed = Some(value);
        self
    }
}
