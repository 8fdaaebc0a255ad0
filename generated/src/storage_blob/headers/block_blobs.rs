// Written by `xms generate` from api-spec/storage-blob/block-blobs.toml; do not edit.
//! Headers of the answers of *Block blobs*.

use ::xms_runtime::{Base64Bytes, DateTime};

use super::super::block_blobs::{
    GET_BLOCK_LIST, PUT, PUT_BLOCK, PUT_BLOCK_FROM_URL, PUT_BLOCK_LIST, PUT_FROM_URL,
};

::xms_runtime::headers! {
    /// Holds the headers that [`PUT`](super::super::block_blobs::PUT) answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(PUT)]
    pub struct PutHeaders {
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
        /// `x-ms-content-crc64`: CRC-64 of what was sent or received. Since 2019-02-02.
        #[header(7)]
        pub content_crc64: Option<Base64Bytes>,
    }
}

impl PutHeaders {
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

    /// Sets [`content_crc64`](field@Self::content_crc64).
    #[must_use]
    pub fn content_crc64(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.content_crc64 = Some(value.into());
        self
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`PUT_FROM_URL`](super::super::block_blobs::PUT_FROM_URL) answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(PUT_FROM_URL)]
    pub struct PutFromUrlHeaders {
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

impl PutFromUrlHeaders {
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
    /// Holds the headers that [`PUT_BLOCK`](super::super::block_blobs::PUT_BLOCK) answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(PUT_BLOCK)]
    pub struct PutBlockHeaders {
        /// `Content-MD5`: MD5 of the bytes that are sent; the service refuses others.
        #[header(0)]
        pub content_md5: Option<Base64Bytes>,
        /// `x-ms-content-crc64`: CRC-64 of what was sent or received. Since 2019-02-02.
        #[header(1)]
        pub content_crc64: Option<Base64Bytes>,
        /// `x-ms-request-server-encrypted`: Whether what was sent is encrypted. Since 2015-12-11.
        #[header(2)]
        pub request_server_encrypted: Option<bool>,
        /// `x-ms-encryption-key-sha256`: SHA-256 of the caller's key with which it is encrypted.
        /// Since 2019-02-02.
        #[header(3)]
        pub encryption_key_sha256: Option<Base64Bytes>,
        /// `x-ms-encryption-scope`: The encryption scope in which it is encrypted. Since
        /// 2019-02-02.
        #[header(4)]
        pub encryption_scope: Option<String>,
    }
}

impl PutBlockHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
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
    /// Holds the headers that [`PUT_BLOCK_FROM_URL`](super::super::block_blobs::PUT_BLOCK_FROM_URL)
    /// answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(PUT_BLOCK_FROM_URL)]
    pub struct PutBlockFromUrlHeaders {
        /// `Content-MD5`: MD5 of the bytes that are sent; the service refuses others.
        #[header(0)]
        pub content_md5: Option<Base64Bytes>,
        /// `x-ms-content-crc64`: CRC-64 of what was sent or received. Since 2019-02-02.
        #[header(1)]
        pub content_crc64: Option<Base64Bytes>,
        /// `x-ms-request-server-encrypted`: Whether what was sent is encrypted. Since 2015-12-11.
        #[header(2)]
        pub request_server_encrypted: Option<bool>,
        /// `x-ms-encryption-key-sha256`: SHA-256 of the caller's key with which it is encrypted.
        /// Since 2019-02-02.
        #[header(3)]
        pub encryption_key_sha256: Option<Base64Bytes>,
        /// `x-ms-encryption-scope`: The encryption scope in which it is encrypted. Since
        /// 2019-02-02.
        #[header(4)]
        pub encryption_scope: Option<String>,
    }
}

impl PutBlockFromUrlHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
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
    /// Holds the headers that [`PUT_BLOCK_LIST`](super::super::block_blobs::PUT_BLOCK_LIST)
    /// answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(PUT_BLOCK_LIST)]
    pub struct PutBlockListHeaders {
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
        /// `x-ms-content-crc64`: CRC-64 of what was sent or received. Since 2019-02-02.
        #[header(7)]
        pub content_crc64: Option<Base64Bytes>,
    }
}

impl PutBlockListHeaders {
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

    /// Sets [`content_crc64`](field@Self::content_crc64).
    #[must_use]
    pub fn content_crc64(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.content_crc64 = Some(value.into());
        self
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`GET_BLOCK_LIST`](super::super::block_blobs::GET_BLOCK_LIST)
    /// answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(GET_BLOCK_LIST)]
    pub struct GetBlockListHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
        /// `Content-Type`: Content type that is kept with the blob.
        #[header(2)]
        pub content_type: Option<String>,
        /// `x-ms-blob-content-length`: How many bytes the blob has.
        #[header(3)]
        pub blob_content_length: Option<i64>,
    }
}

impl GetBlockListHeaders {
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

    /// Sets [`blob_content_length`](field@Self::blob_content_length).
    #[must_use]
    pub fn blob_content_length(mut self, value: i64) -> Self {
        self.blob_content_length = Some(value);
        self
    }
}
