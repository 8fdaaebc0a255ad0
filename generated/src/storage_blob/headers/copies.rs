// Written by `xms generate` from api-spec/storage-blob/copies.toml; do not edit.
//! Headers of the answers of *Copies*.

use ::xms_runtime::{Base64Bytes, DateTime};

use super::super::copies::{COPY_FROM_URL, CopyStatus, START};

::xms_runtime::headers! {
    /// Holds the headers that [`START`](super::super::copies::START) answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(START)]
    pub struct StartHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
        /// `x-ms-version-id`: Which version of the blob it is. Since 2019-12-12.
        #[header(2)]
        pub version_id: Option<String>,
        /// `x-ms-copy-id`: Identifier of the copy. Since 2012-02-12.
        #[header(3)]
        pub copy_id: Option<String>,
        /// `x-ms-copy-status`: How the copy goes on. Since 2012-02-12.
        #[header(4)]
        pub copy_status: Option<CopyStatus>,
    }
}

impl StartHeaders {
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

::xms_runtime::headers! {
    /// Holds the headers that [`COPY_FROM_URL`](super::super::copies::COPY_FROM_URL) answers.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[answered_by(COPY_FROM_URL)]
    pub struct CopyFromUrlHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
        /// `x-ms-version-id`: Which version of the blob it is. Since 2019-12-12.
        #[header(2)]
        pub version_id: Option<String>,
        /// `x-ms-copy-id`: Identifier of the copy.
        #[header(3)]
        pub copy_id: String,
        /// `x-ms-copy-status`: How the copy goes on.
        #[header(4)]
        pub copy_status: CopyStatus,
        /// `Content-MD5`: MD5 of the bytes that are sent; the service refuses others.
        #[header(5)]
        pub content_md5: Option<Base64Bytes>,
        /// `x-ms-content-crc64`: CRC-64 of what was sent or received. Since 2019-02-02.
        #[header(6)]
        pub content_crc64: Option<Base64Bytes>,
        /// `x-ms-encryption-scope`: The encryption scope in which it is encrypted. Since
        /// 2019-02-02.
        #[header(7)]
        pub encryption_scope: Option<String>,
    }
}

impl CopyFromUrlHeaders {
    /// Creates the headers from those that are always there; the methods below set the others.
    pub fn new(copy_id: impl Into<String>, copy_status: impl Into<CopyStatus>) -> Self {
        Self {
            etag: None,
            last_modified: None,
            version_id: None,
            copy_id: copy_id.into(),
            copy_status: copy_status.into(),
            content_md5: None,
            content_crc64: None,
            encryption_scope: None,
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
