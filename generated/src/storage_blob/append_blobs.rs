// Written by `xms generate` from api-spec/storage-blob/append-blobs.toml; do not edit.
//! Append blobs.
//!
//! Blobs that grow at their end only, as logs do.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`CREATE`] | `PUT /{container}/{blob+}` | since 2015-02-21 |
//! | [`APPEND_BLOCK`] | `PUT /{container}/{blob+}` | since 2015-02-21 |
//! | [`APPEND_BLOCK_FROM_URL`] | `PUT /{container}/{blob+}` | since 2018-11-09 |
//! | [`SEAL`] | `PUT /{container}/{blob+}` | since 2019-12-12 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Limits, Method, Operation, Parameter,
    Resource,
};

use super::version;
use super::blobs::EncryptionAlgorithm;
use super::immutability::ImmutabilityPolicyMode;

pub use super::headers::append_blobs::*;
pub use super::options::append_blobs::*;

/// Creates an empty append blob, and replaces what was there.
///
/// Put Blob: `PUT /{container}/{blob+}`, since 2015-02-21. Answers 201.
///
/// Source: learn.microsoft.com/rest/api/storageservices/put-blob.
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
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-blob-type=AppendBlob`: Which kind of blob is made.
/// - `x-ms-blob-content-type`: Content type that is kept with the blob; the service takes
///   `application/octet-stream` where none is given.
/// - `x-ms-blob-content-encoding`: Content encoding that is kept with the blob.
/// - `x-ms-blob-content-language`: Language that is kept with the blob.
/// - `x-ms-blob-content-md5`: MD5 of the content, to be kept with the blob.
/// - `x-ms-blob-cache-control`: How caches may keep the blob.
/// - `x-ms-blob-content-disposition`: How a browser offers the blob. Since 2013-08-15.
/// - `x-ms-meta-` with any ending: Metadata by name. Names are those of C# identifiers, and keep
///   their case.
/// - `x-ms-tags`: Tags of the blob, written like a query: `project=xms&done=no`. Since 2019-12-12.
/// - `x-ms-immutability-policy-until-date`: Until when the blob cannot be changed or deleted. Since
///   2020-06-12.
/// - `x-ms-immutability-policy-mode`: Whether the policy can be taken back. Since 2020-06-12.
/// - `x-ms-legal-hold`: Whether the blob is under legal hold, so that nobody can change or delete
///   it. Since 2020-06-12.
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
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// In the header of the answer:
///
/// - `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
/// - `Last-Modified`: When it was changed last.
/// - `Content-MD5`: MD5 of the bytes that are sent; the service refuses others.
/// - `x-ms-version-id`: Which version of the blob it is. Since 2019-12-12.
/// - `x-ms-request-server-encrypted`: Whether what was sent is encrypted. Since 2015-12-11.
/// - `x-ms-encryption-key-sha256`: SHA-256 of the caller's key with which it is encrypted. Since
///   2019-02-02.
/// - `x-ms-encryption-scope`: The encryption scope in which it is encrypted. Since 2019-02-02.
pub static CREATE: Operation = Operation {
    id: "append-blobs.create",
    title: "Put Blob",
    method: Method::Put,
    path: "/{container}/{blob+}",
    path_parameters: &[
        Parameter::new("container", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
        Parameter::new("blob", Kind::String)
            .required()
            .limits(&Limits::NONE.min(1).max(1024)),
    ],
    query: &[Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1))],
    headers: &[
        Parameter::constant("x-ms-blob-type", "AppendBlob"),
        Parameter::new("x-ms-blob-content-type", Kind::String),
        Parameter::new("x-ms-blob-content-encoding", Kind::String),
        Parameter::new("x-ms-blob-content-language", Kind::String),
        Parameter::new("x-ms-blob-content-md5", Kind::Base64Bytes),
        Parameter::new("x-ms-blob-cache-control", Kind::String),
        Parameter::new("x-ms-blob-content-disposition", Kind::String)
            .since(version::V2013_08_15),
        Parameter::new("x-ms-meta-", Kind::String).prefix(),
        Parameter::new("x-ms-tags", Kind::String).since(version::V2019_12_12),
        Parameter::new("x-ms-immutability-policy-until-date", Kind::HttpDate)
            .since(version::V2020_06_12),
        Parameter::new(
                "x-ms-immutability-policy-mode",
                Kind::Enum(ImmutabilityPolicyMode::TABLE),
            )
            .since(version::V2020_06_12),
        Parameter::new("x-ms-legal-hold", Kind::Bool).since(version::V2020_06_12),
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
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    response_headers: &[
        Parameter::new("ETag", Kind::String),
        Parameter::new("Last-Modified", Kind::HttpDate),
        Parameter::new("Content-MD5", Kind::Base64Bytes),
        Parameter::new("x-ms-version-id", Kind::String).since(version::V2019_12_12),
        Parameter::new("x-ms-request-server-encrypted", Kind::Bool)
            .since(version::V2015_12_11),
        Parameter::new("x-ms-encryption-key-sha256", Kind::Base64Bytes)
            .since(version::V2019_02_02),
        Parameter::new("x-ms-encryption-scope", Kind::String).since(version::V2019_02_02),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<CreateHeaders>),
    responses: &[ExpectedResponse::new(201, Body::None)],
    availability: Availability::ALWAYS.since(version::V2015_02_21),
    ..Operation::BASE
};

/// Appends a block to the end of the blob.
///
/// Append Block: `PUT /{container}/{blob+}`, since 2015-02-21. Takes a stream of bytes
/// (`application/octet-stream`). Answers 201.
///
/// A block has at most 100 MiB (4 MiB before 2022-11-02), and a blob 50,000 blocks. A position as
/// condition makes repetitions safe.
///
/// Source: learn.microsoft.com/rest/api/storageservices/append-block.
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
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
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
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// In the header of the answer:
///
/// - `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
/// - `Last-Modified`: When it was changed last.
/// - `Content-MD5`: MD5 of the bytes that are sent; the service refuses others.
/// - `x-ms-content-crc64`: CRC-64 of what was sent or received. Since 2019-02-02.
/// - `x-ms-blob-append-offset`: At which byte the block begins.
/// - `x-ms-blob-committed-block-count`: How many blocks an append blob has. Since 2015-02-21.
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
    path: "/{container}/{blob+}",
    path_parameters: &[
        Parameter::new("container", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
        Parameter::new("blob", Kind::String)
            .required()
            .limits(&Limits::NONE.min(1).max(1024)),
    ],
    query: &[
        Parameter::constant("comp", "appendblock"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
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
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    response_headers: &[
        Parameter::new("ETag", Kind::String),
        Parameter::new("Last-Modified", Kind::HttpDate),
        Parameter::new("Content-MD5", Kind::Base64Bytes),
        Parameter::new("x-ms-content-crc64", Kind::Base64Bytes)
            .since(version::V2019_02_02),
        Parameter::new("x-ms-blob-append-offset", Kind::Int64),
        Parameter::new("x-ms-blob-committed-block-count", Kind::Int32)
            .since(version::V2015_02_21),
        Parameter::new("x-ms-request-server-encrypted", Kind::Bool)
            .since(version::V2015_12_11),
        Parameter::new("x-ms-encryption-key-sha256", Kind::Base64Bytes)
            .since(version::V2019_02_02),
        Parameter::new("x-ms-encryption-scope", Kind::String).since(version::V2019_02_02),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<AppendBlockHeaders>),
    body: Body::Stream("application/octet-stream"),
    responses: &[ExpectedResponse::new(201, Body::None)],
    availability: Availability::ALWAYS.since(version::V2015_02_21),
    idempotent: Some(false),
    ..Operation::BASE
};

/// Appends the bytes of an address to the end of the blob.
///
/// Append Block From URL: `PUT /{container}/{blob+}`, since 2018-11-09. Answers 201.
///
/// Source: learn.microsoft.com/rest/api/storageservices/append-block-from-url.
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
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-copy-source`: Address of the source, with a shared access signature where the service
///   could not read it otherwise.
/// - `x-ms-copy-source-authorization`: A bearer token, as `Bearer TOKEN`, with which the source is
///   read. Secret. Since 2020-10-02.
/// - `x-ms-source-range`: Which bytes of the source, such as `bytes=0-511`; absent: all. Matches
///   `bytes=[0-9]+-[0-9]*`.
/// - `x-ms-source-content-md5`: MD5 of the bytes that are read; the service refuses others.
/// - `x-ms-source-content-crc64`: CRC-64 of the bytes that are read; the service refuses others.
///   Since 2019-02-02.
/// - `x-ms-blob-condition-maxsize`: Only when the blob does not get longer than this.
/// - `x-ms-blob-condition-appendpos`: Only when the blob has exactly this length before.
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
/// - `x-ms-source-if-match`: Only when the ETag of the source is this one. Since 2012-02-12.
/// - `x-ms-source-if-none-match`: Only when the ETag of the source is another one. Since
///   2012-02-12.
/// - `x-ms-source-if-modified-since`: Only when the source was changed after this moment. Since
///   2012-02-12.
/// - `x-ms-source-if-unmodified-since`: Only when the source was not changed after this moment.
///   Since 2012-02-12.
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// In the header of the answer:
///
/// - `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
/// - `Last-Modified`: When it was changed last.
/// - `Content-MD5`: MD5 of the bytes that are sent; the service refuses others.
/// - `x-ms-content-crc64`: CRC-64 of what was sent or received. Since 2019-02-02.
/// - `x-ms-blob-append-offset`: At which byte the block begins.
/// - `x-ms-blob-committed-block-count`: How many blocks an append blob has. Since 2015-02-21.
/// - `x-ms-request-server-encrypted`: Whether what was sent is encrypted. Since 2015-12-11.
/// - `x-ms-encryption-key-sha256`: SHA-256 of the caller's key with which it is encrypted. Since
///   2019-02-02.
/// - `x-ms-encryption-scope`: The encryption scope in which it is encrypted. Since 2019-02-02.
pub static APPEND_BLOCK_FROM_URL: Operation = Operation {
    id: "append-blobs.append-block-from-url",
    title: "Append Block From URL",
    method: Method::Put,
    path: "/{container}/{blob+}",
    path_parameters: &[
        Parameter::new("container", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
        Parameter::new("blob", Kind::String)
            .required()
            .limits(&Limits::NONE.min(1).max(1024)),
    ],
    query: &[
        Parameter::constant("comp", "appendblock"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-copy-source", Kind::String).required(),
        Parameter::new("x-ms-copy-source-authorization", Kind::String)
            .secret()
            .since(version::V2020_10_02),
        Parameter::new("x-ms-source-range", Kind::String)
            .limits(&Limits::NONE.pattern("bytes=[0-9]+-[0-9]*")),
        Parameter::new("x-ms-source-content-md5", Kind::Base64Bytes),
        Parameter::new("x-ms-source-content-crc64", Kind::Base64Bytes)
            .since(version::V2019_02_02),
        Parameter::new("x-ms-blob-condition-maxsize", Kind::Int64),
        Parameter::new("x-ms-blob-condition-appendpos", Kind::Int64),
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
        Parameter::new("x-ms-source-if-match", Kind::String).since(version::V2012_02_12),
        Parameter::new("x-ms-source-if-none-match", Kind::String)
            .since(version::V2012_02_12),
        Parameter::new("x-ms-source-if-modified-since", Kind::HttpDate)
            .since(version::V2012_02_12),
        Parameter::new("x-ms-source-if-unmodified-since", Kind::HttpDate)
            .since(version::V2012_02_12),
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    response_headers: &[
        Parameter::new("ETag", Kind::String),
        Parameter::new("Last-Modified", Kind::HttpDate),
        Parameter::new("Content-MD5", Kind::Base64Bytes),
        Parameter::new("x-ms-content-crc64", Kind::Base64Bytes)
            .since(version::V2019_02_02),
        Parameter::new("x-ms-blob-append-offset", Kind::Int64),
        Parameter::new("x-ms-blob-committed-block-count", Kind::Int32)
            .since(version::V2015_02_21),
        Parameter::new("x-ms-request-server-encrypted", Kind::Bool)
            .since(version::V2015_12_11),
        Parameter::new("x-ms-encryption-key-sha256", Kind::Base64Bytes)
            .since(version::V2019_02_02),
        Parameter::new("x-ms-encryption-scope", Kind::String).since(version::V2019_02_02),
    ],
    make_headers: Some(
        ::xms_runtime::__private::make_headers::<AppendBlockFromUrlHeaders>,
    ),
    responses: &[ExpectedResponse::new(201, Body::None)],
    availability: Availability::ALWAYS.since(version::V2018_11_09),
    idempotent: Some(false),
    ..Operation::BASE
};

/// Makes the blob read-only for good.
///
/// Append Blob Seal: `PUT /{container}/{blob+}`, since 2019-12-12. Answers 200.
///
/// Source: learn.microsoft.com/rest/api/storageservices/append-blob-seal.
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
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-blob-condition-appendpos`: Only when the blob has exactly this length before.
/// - `x-ms-lease-id`: The lease that is held; required where a lease is active.
/// - `If-Match`: Only when the ETag is this one; `*`: only when it exists.
/// - `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
/// - `If-Modified-Since`: Only when it was changed after this moment.
/// - `If-Unmodified-Since`: Only when it was not changed after this moment.
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// In the header of the answer:
///
/// - `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
/// - `Last-Modified`: When it was changed last.
/// - `x-ms-blob-sealed`: Whether an append blob is sealed. Since 2019-12-12.
pub static SEAL: Operation = Operation {
    id: "append-blobs.seal",
    title: "Append Blob Seal",
    method: Method::Put,
    path: "/{container}/{blob+}",
    path_parameters: &[
        Parameter::new("container", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
        Parameter::new("blob", Kind::String)
            .required()
            .limits(&Limits::NONE.min(1).max(1024)),
    ],
    query: &[
        Parameter::constant("comp", "seal"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-blob-condition-appendpos", Kind::Int64),
        Parameter::new("x-ms-lease-id", Kind::Uuid),
        Parameter::new("If-Match", Kind::String),
        Parameter::new("If-None-Match", Kind::String),
        Parameter::new("If-Modified-Since", Kind::HttpDate),
        Parameter::new("If-Unmodified-Since", Kind::HttpDate),
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    response_headers: &[
        Parameter::new("ETag", Kind::String),
        Parameter::new("Last-Modified", Kind::HttpDate),
        Parameter::new("x-ms-blob-sealed", Kind::Bool).since(version::V2019_12_12),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<SealHeaders>),
    availability: Availability::ALWAYS.since(version::V2019_12_12),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "append-blobs",
    title: "Append blobs",
    operations: &[&CREATE, &APPEND_BLOCK, &APPEND_BLOCK_FROM_URL, &SEAL],
    ..Resource::BASE
};
