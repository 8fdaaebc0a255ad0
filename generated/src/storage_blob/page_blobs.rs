// Written by `xms generate` from api-spec/storage-blob/page-blobs.toml; do not edit.
//! Page blobs.
//!
//! Blobs made of pages of 512 bytes that are read and written in any order, as disks are.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`PUT_PAGES`] | `PUT /{container}/{blob}` | since 2009-09-19 |
//! | [`GET_RANGES`] | `GET /{container}/{blob}` | since 2009-09-19 |
//! | [`COPY_INCREMENTALLY`] | `PUT /{container}/{blob}` | since 2016-05-31 |

use ::xms_runtime::{
    Availability, Base64Bytes, Body, Continuation, DateTime, ExpectedResponse, Kind,
    Limits, Method, Operation, Parameter, Resource, Secret, Uuid,
};

use super::version;
use super::blobs::EncryptionAlgorithm;
use super::copies::CopyStatus;

/// Writes pages, at most 4 MiB.
///
/// Put Page: `PUT /{container}/{blob}`, since 2009-09-19. Takes bytes (`application/octet-stream`).
/// Answers 201.
///
/// In the path:
///
/// - `container`: Name of the container: lower-case letters, digits and single dashes, or `$root`,
///   `$web`, `$logs`. From 3 to 63 characters.
/// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From 1
///   to 1024 characters.
///
/// In the query:
///
/// - `comp=page`
///
/// In the header:
///
/// - `x-ms-page-write=update`: What happens to the pages.
/// - `x-ms-range`: Which bytes, such as `bytes=0-511`; both ends count. Matches
///   `bytes=[0-9]+-[0-9]*`.
/// - `Content-MD5`: MD5 of the request's body; the service refuses a body that differs.
/// - `x-ms-content-crc64`: CRC-64 of the request's body; the service refuses a body that differs.
///   Since 2019-02-02.
/// - `x-ms-if-sequence-number-le`: Only when the sequence number is not greater than this.
/// - `x-ms-if-sequence-number-lt`: Only when the sequence number is less than this.
/// - `x-ms-if-sequence-number-eq`: Only when the sequence number is this.
/// - `x-ms-lease-id`: The lease that is held; required where a lease is active.
/// - `x-ms-encryption-key`: The AES-256 key with which the service encrypts the content; it is not
///   kept. Secret. Since 2019-02-02.
/// - `x-ms-encryption-key-sha256`: SHA-256 of the key, by which the service checks it. Since
///   2019-02-02.
/// - `x-ms-encryption-algorithm`: How the key is used; required beside a key. Since 2019-02-02.
/// - `x-ms-encryption-scope`: The encryption scope of the account in which the content is
///   encrypted. Since 2019-02-02.
/// - `If-Match`: Only when the ETag is this one; `*`: only when it exists.
/// - `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
/// - `If-Modified-Since`: Only when it was changed after this moment.
/// - `If-Unmodified-Since`: Only when it was not changed after this moment.
/// - `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
///
/// In the header of the answer:
///
/// - `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
/// - `Last-Modified`: When it was changed last.
/// - `Content-MD5`: MD5 of the content.
/// - `x-ms-content-crc64`: CRC-64 of what was sent or received. Since 2019-02-02.
/// - `x-ms-blob-sequence-number`: The number that the service keeps with a page blob.
/// - `x-ms-request-server-encrypted`: Whether what was sent is encrypted. Since 2015-12-11.
/// - `x-ms-encryption-key-sha256`: SHA-256 of the caller's key with which it is encrypted. Since
///   2019-02-02.
/// - `x-ms-encryption-scope`: The encryption scope in which it is encrypted. Since 2019-02-02.
///
/// For example, *one page* (2021-12-02):
///
/// ````text
/// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
/// ````
pub static PUT_PAGES: Operation = Operation {
    id: "page-blobs.put-pages",
    title: "Put Page",
    method: Method::Put,
    path: "/{container}/{blob}",
    path_parameters: &[
        Parameter::new("container", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
        Parameter::new("blob", Kind::String)
            .required()
            .limits(&Limits::NONE.min(1).max(1024)),
    ],
    query: &[Parameter::constant("comp", "page")],
    headers: &[
        Parameter::constant("x-ms-page-write", "update"),
        Parameter::new("x-ms-range", Kind::String)
            .required()
            .limits(&Limits::NONE.pattern("bytes=[0-9]+-[0-9]*")),
        Parameter::new("Content-MD5", Kind::Base64Bytes),
        Parameter::new("x-ms-content-crc64", Kind::Base64Bytes)
            .since(version::V2019_02_02),
        Parameter::new("x-ms-if-sequence-number-le", Kind::Int64),
        Parameter::new("x-ms-if-sequence-number-lt", Kind::Int64),
        Parameter::new("x-ms-if-sequence-number-eq", Kind::Int64),
        Parameter::new("x-ms-lease-id", Kind::Uuid),
        Parameter::new("x-ms-encryption-key", Kind::Base64Bytes)
            .secret()
            .since(version::V2019_02_02),
        Parameter::new("x-ms-encryption-key-sha256", Kind::Base64Bytes)
            .since(version::V2019_02_02),
        Parameter::new(
                "x-ms-encryption-algorithm",
                Kind::Enum(EncryptionAlgorithm::TABLE),
            )
            .since(version::V2019_02_02),
        Parameter::new("x-ms-encryption-scope", Kind::String)
            .since(version::V2019_02_02),
        Parameter::new("If-Match", Kind::String),
        Parameter::new("If-None-Match", Kind::String),
        Parameter::new("If-Modified-Since", Kind::HttpDate),
        Parameter::new("If-Unmodified-Since", Kind::HttpDate),
        Parameter::new("x-ms-if-tags", Kind::String).since(version::V2019_12_12),
    ],
    response_headers: &[
        Parameter::new("ETag", Kind::String),
        Parameter::new("Last-Modified", Kind::HttpDate),
        Parameter::new("Content-MD5", Kind::Base64Bytes),
        Parameter::new("x-ms-content-crc64", Kind::Base64Bytes)
            .since(version::V2019_02_02),
        Parameter::new("x-ms-blob-sequence-number", Kind::Int64),
        Parameter::new("x-ms-request-server-encrypted", Kind::Bool)
            .since(version::V2015_12_11),
        Parameter::new("x-ms-encryption-key-sha256", Kind::Base64Bytes)
            .since(version::V2019_02_02),
        Parameter::new("x-ms-encryption-scope", Kind::String).since(version::V2019_02_02),
    ],
    body: Body::Bytes("application/octet-stream"),
    responses: &[ExpectedResponse::new(201, Body::None)],
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Holds the parameters of [`PUT_PAGES`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PutPagesOptions {
    /// `Content-MD5`: MD5 of the request's body; the service refuses a body that differs.
    pub content_md5: Option<Base64Bytes>,
    /// `x-ms-content-crc64`: CRC-64 of the request's body; the service refuses a body that differs.
    /// Since 2019-02-02.
    pub x_ms_content_crc64: Option<Base64Bytes>,
    /// `x-ms-if-sequence-number-le`: Only when the sequence number is not greater than this.
    pub x_ms_if_sequence_number_le: Option<i64>,
    /// `x-ms-if-sequence-number-lt`: Only when the sequence number is less than this.
    pub x_ms_if_sequence_number_lt: Option<i64>,
    /// `x-ms-if-sequence-number-eq`: Only when the sequence number is this.
    pub x_ms_if_sequence_number_eq: Option<i64>,
    /// `x-ms-lease-id`: The lease that is held; required where a lease is active.
    pub x_ms_lease_id: Option<Uuid>,
    /// `x-ms-encryption-key`: The AES-256 key with which the service encrypts the content; it is
    /// not kept. Secret. Since 2019-02-02.
    pub x_ms_encryption_key: Option<Secret<Base64Bytes>>,
    /// `x-ms-encryption-key-sha256`: SHA-256 of the key, by which the service checks it. Since
    /// 2019-02-02.
    pub x_ms_encryption_key_sha256: Option<Base64Bytes>,
    /// `x-ms-encryption-algorithm`: How the key is used; required beside a key. Since 2019-02-02.
    pub x_ms_encryption_algorithm: Option<EncryptionAlgorithm>,
    /// `x-ms-encryption-scope`: The encryption scope of the account in which the content is
    /// encrypted. Since 2019-02-02.
    pub x_ms_encryption_scope: Option<String>,
    /// `If-Match`: Only when the ETag is this one; `*`: only when it exists.
    pub if_match: Option<String>,
    /// `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
    pub if_none_match: Option<String>,
    /// `If-Modified-Since`: Only when it was changed after this moment.
    pub if_modified_since: Option<DateTime>,
    /// `If-Unmodified-Since`: Only when it was not changed after this moment.
    pub if_unmodified_since: Option<DateTime>,
    /// `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
    pub x_ms_if_tags: Option<String>,
}

impl PutPagesOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`content_md5`](field@Self::content_md5).
    #[must_use]
    pub fn content_md5(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.content_md5 = Some(value.into());
        self
    }

    /// Sets [`x_ms_content_crc64`](field@Self::x_ms_content_crc64).
    #[must_use]
    pub fn x_ms_content_crc64(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.x_ms_content_crc64 = Some(value.into());
        self
    }

    /// Sets [`x_ms_if_sequence_number_le`](field@Self::x_ms_if_sequence_number_le).
    #[must_use]
    pub fn x_ms_if_sequence_number_le(mut self, value: i64) -> Self {
        self.x_ms_if_sequence_number_le = Some(value);
        self
    }

    /// Sets [`x_ms_if_sequence_number_lt`](field@Self::x_ms_if_sequence_number_lt).
    #[must_use]
    pub fn x_ms_if_sequence_number_lt(mut self, value: i64) -> Self {
        self.x_ms_if_sequence_number_lt = Some(value);
        self
    }

    /// Sets [`x_ms_if_sequence_number_eq`](field@Self::x_ms_if_sequence_number_eq).
    #[must_use]
    pub fn x_ms_if_sequence_number_eq(mut self, value: i64) -> Self {
        self.x_ms_if_sequence_number_eq = Some(value);
        self
    }

    /// Sets [`x_ms_lease_id`](field@Self::x_ms_lease_id).
    #[must_use]
    pub fn x_ms_lease_id(mut self, value: impl Into<Uuid>) -> Self {
        self.x_ms_lease_id = Some(value.into());
        self
    }

    /// Sets [`x_ms_encryption_key`](field@Self::x_ms_encryption_key).
    #[must_use]
    pub fn x_ms_encryption_key(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.x_ms_encryption_key = Some(Secret::new(value.into()));
        self
    }

    /// Sets [`x_ms_encryption_key_sha256`](field@Self::x_ms_encryption_key_sha256).
    #[must_use]
    pub fn x_ms_encryption_key_sha256(mut self, value: impl Into<Base64Bytes>) -> Self {
        self.x_ms_encryption_key_sha256 = Some(value.into());
        self
    }

    /// Sets [`x_ms_encryption_algorithm`](field@Self::x_ms_encryption_algorithm).
    #[must_use]
    pub fn x_ms_encryption_algorithm(
        mut self,
        value: impl Into<EncryptionAlgorithm>,
    ) -> Self {
        self.x_ms_encryption_algorithm = Some(value.into());
        self
    }

    /// Sets [`x_ms_encryption_scope`](field@Self::x_ms_encryption_scope).
    #[must_use]
    pub fn x_ms_encryption_scope(mut self, value: impl Into<String>) -> Self {
        self.x_ms_encryption_scope = Some(value.into());
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

    /// Sets [`x_ms_if_tags`](field@Self::x_ms_if_tags).
    #[must_use]
    pub fn x_ms_if_tags(mut self, value: impl Into<String>) -> Self {
        self.x_ms_if_tags = Some(value.into());
        self
    }
}

/// Lists the ranges of pages that hold something, or those that changed since an earlier snapshot.
///
/// Get Page Ranges: `GET /{container}/{blob}`, since 2009-09-19. Answers 200 with [`PageList`].
/// Further pages are asked for with `marker` in the query.
///
/// Only a comparison with an earlier snapshot lists ranges that were emptied.
///
/// In the path:
///
/// - `container`: Name of the container: lower-case letters, digits and single dashes, or `$root`,
///   `$web`, `$logs`. From 3 to 63 characters.
/// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From 1
///   to 1024 characters.
///
/// In the query:
///
/// - `comp=pagelist`
/// - `snapshot`: Which snapshot of the blob, as the service named it; absent: the blob itself.
/// - `versionid`: Which version of the blob, as the service named it; absent: the current one.
///   Since 2019-12-12.
/// - `prevsnapshot`: The earlier snapshot that is compared with; absent: all ranges that hold
///   something are listed. Since 2015-07-08.
/// - `marker`: Where the page begins: the continuation of the page before. Since 2020-10-02.
/// - `maxresults`: How many ranges a page of the list may have; the service takes 10000 for a
///   larger or a missing value. Since 2020-10-02. At least 1.
///
/// In the header:
///
/// - `x-ms-range`: Which bytes, such as `bytes=0-511`; both ends count. Matches
///   `bytes=[0-9]+-[0-9]*`.
/// - `Range`: Which bytes, as HTTP says it: `bytes=0-511`; `x-ms-range` goes before it.
/// - `x-ms-previous-snapshot-url`: Address of the earlier snapshot that is compared with, where a
///   managed disk is. Since 2019-07-07.
/// - `x-ms-lease-id`: The lease that is held; required where a lease is active.
/// - `If-Match`: Only when the ETag is this one; `*`: only when it exists.
/// - `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
/// - `If-Modified-Since`: Only when it was changed after this moment.
/// - `If-Unmodified-Since`: Only when it was not changed after this moment.
/// - `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
///
/// In the header of the answer:
///
/// - `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
/// - `Last-Modified`: When it was changed last.
/// - `x-ms-blob-content-length`: How many bytes the blob has.
///
/// For example, *two ranges* (2021-12-02):
///
/// ````xml
/// <?xml version="1.0" encoding="utf-8"?><PageList><PageRange><Start>0</Start><End>511</End></PageRange><PageRange><Start>1024</Start><End>2047</End></PageRange></PageList>
/// ````
pub static GET_RANGES: Operation = Operation {
    id: "page-blobs.get-ranges",
    title: "Get Page Ranges",
    method: Method::Get,
    path: "/{container}/{blob}",
    path_parameters: &[
        Parameter::new("container", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
        Parameter::new("blob", Kind::String)
            .required()
            .limits(&Limits::NONE.min(1).max(1024)),
    ],
    query: &[
        Parameter::constant("comp", "pagelist"),
        Parameter::new("snapshot", Kind::String),
        Parameter::new("versionid", Kind::String).since(version::V2019_12_12),
        Parameter::new("prevsnapshot", Kind::String).since(version::V2015_07_08),
        Parameter::new("marker", Kind::String).since(version::V2020_10_02),
        Parameter::new("maxresults", Kind::Int32)
            .since(version::V2020_10_02)
            .limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-range", Kind::String)
            .limits(&Limits::NONE.pattern("bytes=[0-9]+-[0-9]*")),
        Parameter::new("Range", Kind::String),
        Parameter::new("x-ms-previous-snapshot-url", Kind::String)
            .since(version::V2019_07_07),
        Parameter::new("x-ms-lease-id", Kind::Uuid),
        Parameter::new("If-Match", Kind::String),
        Parameter::new("If-None-Match", Kind::String),
        Parameter::new("If-Modified-Since", Kind::HttpDate),
        Parameter::new("If-Unmodified-Since", Kind::HttpDate),
        Parameter::new("x-ms-if-tags", Kind::String).since(version::V2019_12_12),
    ],
    response_headers: &[
        Parameter::new("ETag", Kind::String),
        Parameter::new("Last-Modified", Kind::HttpDate),
        Parameter::new("x-ms-blob-content-length", Kind::Int64),
    ],
    responses: &[ExpectedResponse::new(200, Body::Element(PageList::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    continuation: Some(Continuation::Element {
        field: 2,
        query: "marker",
    }),
    ..Operation::BASE
};

/// Holds the parameters of [`GET_RANGES`] that may be left out.
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
    /// `x-ms-range`: Which bytes, such as `bytes=0-511`; both ends count. Matches
    /// `bytes=[0-9]+-[0-9]*`.
    pub x_ms_range: Option<String>,
    /// `Range`: Which bytes, as HTTP says it: `bytes=0-511`; `x-ms-range` goes before it.
    pub http_range: Option<String>,
    /// `x-ms-previous-snapshot-url`: Address of the earlier snapshot that is compared with, where a
    /// managed disk is. Since 2019-07-07.
    pub x_ms_previous_snapshot_url: Option<String>,
    /// `x-ms-lease-id`: The lease that is held; required where a lease is active.
    pub x_ms_lease_id: Option<Uuid>,
    /// `If-Match`: Only when the ETag is this one; `*`: only when it exists.
    pub if_match: Option<String>,
    /// `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
    pub if_none_match: Option<String>,
    /// `If-Modified-Since`: Only when it was changed after this moment.
    pub if_modified_since: Option<DateTime>,
    /// `If-Unmodified-Since`: Only when it was not changed after this moment.
    pub if_unmodified_since: Option<DateTime>,
    /// `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
    pub x_ms_if_tags: Option<String>,
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

    /// Sets [`x_ms_range`](field@Self::x_ms_range).
    #[must_use]
    pub fn x_ms_range(mut self, value: impl Into<String>) -> Self {
        self.x_ms_range = Some(value.into());
        self
    }

    /// Sets [`http_range`](field@Self::http_range).
    #[must_use]
    pub fn http_range(mut self, value: impl Into<String>) -> Self {
        self.http_range = Some(value.into());
        self
    }

    /// Sets [`x_ms_previous_snapshot_url`](field@Self::x_ms_previous_snapshot_url).
    #[must_use]
    pub fn x_ms_previous_snapshot_url(mut self, value: impl Into<String>) -> Self {
        self.x_ms_previous_snapshot_url = Some(value.into());
        self
    }

    /// Sets [`x_ms_lease_id`](field@Self::x_ms_lease_id).
    #[must_use]
    pub fn x_ms_lease_id(mut self, value: impl Into<Uuid>) -> Self {
        self.x_ms_lease_id = Some(value.into());
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

    /// Sets [`x_ms_if_tags`](field@Self::x_ms_if_tags).
    #[must_use]
    pub fn x_ms_if_tags(mut self, value: impl Into<String>) -> Self {
        self.x_ms_if_tags = Some(value.into());
        self
    }
}

/// Copies what changed between a snapshot of another page blob and the one that was copied before.
///
/// Incremental Copy Blob: `PUT /{container}/{blob}`, since 2016-05-31. Answers 202.
///
/// In the path:
///
/// - `container`: Name of the container: lower-case letters, digits and single dashes, or `$root`,
///   `$web`, `$logs`. From 3 to 63 characters.
/// - `blob`: Name of the blob. It may contain slashes, which lists can treat like folders. From 1
///   to 1024 characters.
///
/// In the query:
///
/// - `comp=incrementalcopy`
///
/// In the header:
///
/// - `x-ms-copy-source`: Address of the snapshot, with a shared access signature where it is not
///   public.
/// - `If-Match`: Only when the ETag is this one; `*`: only when it exists.
/// - `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
/// - `If-Modified-Since`: Only when it was changed after this moment.
/// - `If-Unmodified-Since`: Only when it was not changed after this moment.
/// - `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
///
/// In the header of the answer:
///
/// - `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
/// - `Last-Modified`: When it was changed last.
/// - `x-ms-copy-id`: Identifier of the copy.
/// - `x-ms-copy-status`: How the copy goes on.
pub static COPY_INCREMENTALLY: Operation = Operation {
    id: "page-blobs.copy-incrementally",
    title: "Incremental Copy Blob",
    method: Method::Put,
    path: "/{container}/{blob}",
    path_parameters: &[
        Parameter::new("container", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
        Parameter::new("blob", Kind::String)
            .required()
            .limits(&Limits::NONE.min(1).max(1024)),
    ],
    query: &[Parameter::constant("comp", "incrementalcopy")],
    headers: &[
        Parameter::new("x-ms-copy-source", Kind::String).required(),
        Parameter::new("If-Match", Kind::String),
        Parameter::new("If-None-Match", Kind::String),
        Parameter::new("If-Modified-Since", Kind::HttpDate),
        Parameter::new("If-Unmodified-Since", Kind::HttpDate),
        Parameter::new("x-ms-if-tags", Kind::String).since(version::V2019_12_12),
    ],
    response_headers: &[
        Parameter::new("ETag", Kind::String),
        Parameter::new("Last-Modified", Kind::HttpDate),
        Parameter::new("x-ms-copy-id", Kind::String).required(),
        Parameter::new("x-ms-copy-status", Kind::Enum(CopyStatus::TABLE)).required(),
    ],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2016_05_31),
    ..Operation::BASE
};

/// Holds the parameters of [`COPY_INCREMENTALLY`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CopyIncrementallyOptions {
    /// `If-Match`: Only when the ETag is this one; `*`: only when it exists.
    pub if_match: Option<String>,
    /// `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
    pub if_none_match: Option<String>,
    /// `If-Modified-Since`: Only when it was changed after this moment.
    pub if_modified_since: Option<DateTime>,
    /// `If-Unmodified-Since`: Only when it was not changed after this moment.
    pub if_unmodified_since: Option<DateTime>,
    /// `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
    pub x_ms_if_tags: Option<String>,
}

impl CopyIncrementallyOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
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

    /// Sets [`x_ms_if_tags`](field@Self::x_ms_if_tags).
    #[must_use]
    pub fn x_ms_if_tags(mut self, value: impl Into<String>) -> Self {
        self.x_ms_if_tags = Some(value.into());
        self
    }
}

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "page-blobs",
    title: "Page blobs",
    operations: &[&PUT_PAGES, &GET_RANGES, &COPY_INCREMENTALLY],
    shapes: &[PageList::SHAPE, PageRange::SHAPE, ClearRange::SHAPE],
    ..Resource::BASE
};

::xms_runtime::record! {
    /// Ranges of pages.
    ///
    /// Element `<PageList>`. Since 2009-09-19. Answered by [`GET_RANGES`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(PAGE_LIST_SHAPE, "PageList", "")]
    pub struct PageList {
        /// Ranges that hold something.
        ///
        /// `<PageRange>`, any number of times. Since 2009-09-19.
        #[field(0, "PageRange", Flat(&Kind::Record(PageRange::SHAPE)))]
        pub page_ranges: Vec<PageRange>,
        /// Ranges that were emptied.
        ///
        /// `<ClearRange>`, any number of times. Since 2015-07-08.
        #[field(
            1,
            "ClearRange",
            Flat(&Kind::Record(ClearRange::SHAPE)),
            since(version::V2015_07_08)
        )]
        pub clear_ranges: Vec<ClearRange>,
        /// Where the next page of the list begins; absent or empty on the last.
        ///
        /// `<NextMarker>`. Since 2020-10-02.
        #[field(2, "NextMarker", String, since(version::V2020_10_02))]
        pub next_marker: Option<String>,
    }
}

impl PageList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`page_ranges`](field@Self::page_ranges).
    #[must_use]
    pub fn page_ranges(mut self, value: impl Into<Vec<PageRange>>) -> Self {
        self.page_ranges = value.into();
        self
    }

    /// Sets [`clear_ranges`](field@Self::clear_ranges).
    #[must_use]
    pub fn clear_ranges(mut self, value: impl Into<Vec<ClearRange>>) -> Self {
        self.clear_ranges = value.into();
        self
    }

    /// Sets [`next_marker`](field@Self::next_marker).
    #[must_use]
    pub fn next_marker(mut self, value: impl Into<String>) -> Self {
        self.next_marker = Some(value.into());
        self
    }
}

::xms_runtime::record! {
    /// A range of pages that hold something.
    ///
    /// Element `<PageRange>`. Since 2009-09-19. Occurs in [`GET_RANGES`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(PAGE_RANGE_SHAPE, "PageRange", "")]
    pub struct PageRange {
        /// The first byte.
        ///
        /// `<Start>`, required. Since 2009-09-19.
        #[field(0, "Start", Int64, required)]
        pub start: i64,
        /// The last byte.
        ///
        /// `<End>`, required. Since 2009-09-19.
        #[field(1, "End", Int64, required)]
        pub end: i64,
    }
}

impl PageRange {
    /// Creates the element from its fields, all of which are required.
    pub fn new(start: i64, end: i64) -> Self {
        Self { start, end }
    }
}

::xms_runtime::record! {
    /// A range of pages that were emptied.
    ///
    /// Element `<ClearRange>`. Since 2015-07-08. Occurs in [`GET_RANGES`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(CLEAR_RANGE_SHAPE, "ClearRange", "")]
    pub struct ClearRange {
        /// The first byte.
        ///
        /// `<Start>`, required. Since 2015-07-08.
        #[field(0, "Start", Int64, required)]
        pub start: i64,
        /// The last byte.
        ///
        /// `<End>`, required. Since 2015-07-08.
        #[field(1, "End", Int64, required)]
        pub end: i64,
    }
}

impl ClearRange {
    /// Creates the element from its fields, all of which are required.
    pub fn new(start: i64, end: i64) -> Self {
        Self { start, end }
    }
}
