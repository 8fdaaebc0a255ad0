// Written by `xms generate` from api-spec/storage-blob/append-blobs.toml; do not edit.
//! Append blobs.
//!
//! Blobs that grow at their end only, as logs do.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`APPEND_BLOCK`] | `PUT /{container}/{blob}` | since 2015-02-21 |
//! | [`SEAL`] | `PUT /{container}/{blob}` | since 2019-12-12 |

use ::xms_runtime::{
    Availability, Base64Bytes, Body, DateTime, ExpectedResponse, Kind, Limits, Method,
    Operation, Parameter, Resource, Secret, Uuid,
};

use super::version;
use super::blobs::EncryptionAlgorithm;

/// Appends a block to the end of the blob.
///
/// Append Block: `PUT /{container}/{blob}`, since 2015-02-21. Takes bytes
/// (`application/octet-stream`). Answers 201.
///
/// A block has at most 100 MiB (4 MiB before 2022-11-02), and a blob 50,000 blocks. A position as
/// condition makes repetitions safe.
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
/// - `comp=appendblock`
///
/// In the header:
///
/// - `x-ms-blob-condition-maxsize`: Only when the blob does not get longer than this.
/// - `x-ms-blob-condition-appendpos`: Only when the blob has exactly this length before.
/// - `Content-MD5`: MD5 of the request's body; the service refuses a body that differs.
/// - `x-ms-content-crc64`: CRC-64 of the request's body; the service refuses a body that differs.
///   Since 2019-02-02.
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
/// - `x-ms-blob-append-offset`: At which byte the block begins.
/// - `x-ms-blob-committed-block-count`: How many blocks an append blob has.
/// - `x-ms-request-server-encrypted`: Whether what was sent is encrypted. Since 2015-12-11.
/// - `x-ms-encryption-key-sha256`: SHA-256 of the caller's key with which it is encrypted. Since
///   2019-02-02.
/// - `x-ms-encryption-scope`: The encryption scope in which it is encrypted. Since 2019-02-02.
///
/// For example, *a line* (2021-12-02):
///
/// ````text
/// line 1
/// ````
pub static APPEND_BLOCK: Operation = Operation {
    id: "append-blobs.append-block",
    title: "Append Block",
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
    query: &[Parameter::constant("comp", "appendblock")],
    headers: &[
        Parameter::new("x-ms-blob-condition-maxsize", Kind::Int64),
        Parameter::new("x-ms-blob-condition-appendpos", Kind::Int64),
        Parameter::new("Content-MD5", Kind::Base64Bytes),
        Parameter::new("x-ms-content-crc64", Kind::Base64Bytes)
            .since(version::V2019_02_02),
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
        Parameter::new("x-ms-blob-append-offset", Kind::Int64),
        Parameter::new("x-ms-blob-committed-block-count", Kind::Int32),
        Parameter::new("x-ms-request-server-encrypted", Kind::Bool)
            .since(version::V2015_12_11),
        Parameter::new("x-ms-encryption-key-sha256", Kind::Base64Bytes)
            .since(version::V2019_02_02),
        Parameter::new("x-ms-encryption-scope", Kind::String).since(version::V2019_02_02),
    ],
    body: Body::Bytes("application/octet-stream"),
    responses: &[ExpectedResponse::new(201, Body::None)],
    availability: Availability::ALWAYS.since(version::V2015_02_21),
    idempotent: Some(false),
    ..Operation::BASE
};

/// Holds the parameters of [`APPEND_BLOCK`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppendBlockOptions {
    /// `x-ms-blob-condition-maxsize`: Only when the blob does not get longer than this.
    pub max_size: Option<i64>,
    /// `x-ms-blob-condition-appendpos`: Only when the blob has exactly this length before.
    pub append_position: Option<i64>,
    /// `Content-MD5`: MD5 of the request's body; the service refuses a body that differs.
    pub content_md5: Option<Base64Bytes>,
    /// `x-ms-content-crc64`: CRC-64 of the request's body; the service refuses a body that differs.
    /// Since 2019-02-02.
    pub x_ms_content_crc64: Option<Base64Bytes>,
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

impl AppendBlockOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`max_size`](field@Self::max_size).
    #[must_use]
    pub fn max_size(mut self, value: i64) -> Self {
        self.max_size = Some(value);
        self
    }

    /// Sets [`append_position`](field@Self::append_position).
    #[must_use]
    pub fn append_position(mut self, value: i64) -> Self {
        self.append_position = Some(value);
        self
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

/// Makes the blob read-only for good.
///
/// Append Blob Seal: `PUT /{container}/{blob}`, since 2019-12-12. Answers 200.
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
/// - `comp=seal`
///
/// In the header:
///
/// - `x-ms-blob-condition-appendpos`: Only when the blob has exactly this length before.
/// - `x-ms-lease-id`: The lease that is held; required where a lease is active.
/// - `If-Match`: Only when the ETag is this one; `*`: only when it exists.
/// - `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
/// - `If-Modified-Since`: Only when it was changed after this moment.
/// - `If-Unmodified-Since`: Only when it was not changed after this moment.
///
/// In the header of the answer:
///
/// - `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
/// - `Last-Modified`: When it was changed last.
/// - `x-ms-blob-sealed`: Whether an append blob is sealed.
pub static SEAL: Operation = Operation {
    id: "append-blobs.seal",
    title: "Append Blob Seal",
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
    query: &[Parameter::constant("comp", "seal")],
    headers: &[
        Parameter::new("x-ms-blob-condition-appendpos", Kind::Int64),
        Parameter::new("x-ms-lease-id", Kind::Uuid),
        Parameter::new("If-Match", Kind::String),
        Parameter::new("If-None-Match", Kind::String),
        Parameter::new("If-Modified-Since", Kind::HttpDate),
        Parameter::new("If-Unmodified-Since", Kind::HttpDate),
    ],
    response_headers: &[
        Parameter::new("ETag", Kind::String),
        Parameter::new("Last-Modified", Kind::HttpDate),
        Parameter::new("x-ms-blob-sealed", Kind::Bool),
    ],
    availability: Availability::ALWAYS.since(version::V2019_12_12),
    ..Operation::BASE
};

/// Holds the parameters of [`SEAL`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SealOptions {
    /// `x-ms-blob-condition-appendpos`: Only when the blob has exactly this length before.
    pub append_position: Option<i64>,
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
}

impl SealOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`append_position`](field@Self::append_position).
    #[must_use]
    pub fn append_position(mut self, value: i64) -> Self {
        self.append_position = Some(value);
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
}

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "append-blobs",
    title: "Append blobs",
    operations: &[&APPEND_BLOCK, &SEAL],
    ..Resource::BASE
};
