// Written by `xms generate` from api-spec/storage-blob/page-blobs.toml; do not edit.
//! Headers of the answers of *Page blobs*.

use ::xms_runtime::{Base64Bytes, DateTime};

use super::super::copies::CopyStatus;
use super::super::page_blobs::{
    CLEAR_PAGES, COPY_INCREMENTALLY, CREATE, GET_RANGES, PUT_PAGES, PUT_PAGES_FROM_URL,
    RESIZE, SET_SEQUENCE_NUMBER,
};

::xms_runtime::headers! {
    /// Holds the headers that [`CREATE`](super::super::page_blobs::CREATE) answers.
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
    /// Holds the headers that [`PUT_PAGES`](super::super::page_blobs::PUT_PAGES) answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(PUT_PAGES)]
    pub struct PutPagesHeaders {
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
        /// `x-ms-blob-sequence-number`: The number that the service keeps with a page blob.
        #[header(4)]
        pub blob_sequence_number: Option<i64>,
        /// `x-ms-request-server-encrypted`: Whether what was sent is encrypted. Since 2015-12-11.
        #[header(5)]
        pub request_server_encrypted: Option<bool>,
        /// `x-ms-encryption-key-sha256`: SHA-256 of the caller's key with which it is encrypted.
        /// Since 2019-02-02.
        #[header(6)]
        pub encryption_key_sha256: Option<Base64Bytes>,
        /// `x-ms-encryption-scope`: The encryption scope in which it is encrypted. Since
        /// 2019-02-02.
        #[header(7)]
        pub encryption_scope: Option<String>,
    }
}

impl PutPagesHeaders {
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

::xms_runtime::headers! {
    /// Holds the headers that [`CLEAR_PAGES`](super::super::page_blobs::CLEAR_PAGES) answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(CLEAR_PAGES)]
    pub struct ClearPagesHeaders {
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
        /// `x-ms-blob-sequence-number`: The number that the service keeps with a page blob.
        #[header(4)]
        pub blob_sequence_number: Option<i64>,
    }
}

impl ClearPagesHeaders {
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

    /// Sets [`blob_sequence_number`](field@Self::blob_sequence_number).
    #[must_use]
    pub fn blob_sequence_number(mut self, value: i64) -> Self {
        self.blob_sequence_number = Some(value);
        self
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`PUT_PAGES_FROM_URL`](super::super::page_blobs::PUT_PAGES_FROM_URL)
    /// answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(PUT_PAGES_FROM_URL)]
    pub struct PutPagesFromUrlHeaders {
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
        /// `x-ms-blob-sequence-number`: The number that the service keeps with a page blob.
        #[header(4)]
        pub blob_sequence_number: Option<i64>,
        /// `x-ms-request-server-encrypted`: Whether what was sent is encrypted. Since 2015-12-11.
        #[header(5)]
        pub request_server_encrypted: Option<bool>,
        /// `x-ms-encryption-key-sha256`: SHA-256 of the caller's key with which it is encrypted.
        /// Since 2019-02-02.
        #[header(6)]
        pub encryption_key_sha256: Option<Base64Bytes>,
        /// `x-ms-encryption-scope`: The encryption scope in which it is encrypted. Since
        /// 2019-02-02.
        #[header(7)]
        pub encryption_scope: Option<String>,
    }
}

impl PutPagesFromUrlHeaders {
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

::xms_runtime::headers! {
    /// Holds the headers that [`GET_RANGES`](super::super::page_blobs::GET_RANGES) answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(GET_RANGES)]
    pub struct GetRangesHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
        /// `x-ms-blob-content-length`: How many bytes the blob has.
        #[header(2)]
        pub blob_content_length: Option<i64>,
    }
}

impl GetRangesHeaders {
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

    /// Sets [`blob_content_length`](field@Self::blob_content_length).
    #[must_use]
    pub fn blob_content_length(mut self, value: i64) -> Self {
        self.blob_content_length = Some(value);
        self
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`RESIZE`](super::super::page_blobs::RESIZE) answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(RESIZE)]
    pub struct ResizeHeaders {
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

impl ResizeHeaders {
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
    /// Holds the headers that
    /// [`SET_SEQUENCE_NUMBER`](super::super::page_blobs::SET_SEQUENCE_NUMBER) answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(SET_SEQUENCE_NUMBER)]
    pub struct SetSequenceNumberHeaders {
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

impl SetSequenceNumberHeaders {
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
    /// Holds the headers that [`COPY_INCREMENTALLY`](super::super::page_blobs::COPY_INCREMENTALLY)
    /// answers.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[answered_by(COPY_INCREMENTALLY)]
    pub struct CopyIncrementallyHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
        /// `x-ms-copy-id`: Identifier of the copy.
        #[header(2)]
        pub copy_id: String,
        /// `x-ms-copy-status`: How the copy goes on.
        #[header(3)]
        pub copy_status: CopyStatus,
    }
}

impl CopyIncrementallyHeaders {
    /// Creates the headers from those that are always there; the methods below set the others.
    pub fn new(copy_id: impl Into<String>, copy_status: impl Into<CopyStatus>) -> Self {
        Self {
            etag: None,
            last_modified: None,
            copy_id: copy_id.into(),
            copy_status: copy_status.into(),
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
}
