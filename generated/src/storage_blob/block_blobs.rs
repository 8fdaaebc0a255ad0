// Written by `xms generate` from api-spec/storage-blob/block-blobs.toml; do not edit.
//! Block blobs.
//!
//! Blobs made of blocks: they are uploaded at once, or block by block and put together at the end.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`PUT`] | `PUT /{container}/{blob+}` | since 2009-09-19 |
//! | [`PUT_FROM_URL`] | `PUT /{container}/{blob+}` | since 2020-04-08 |
//! | [`PUT_BLOCK`] | `PUT /{container}/{blob+}` | since 2009-09-19 |
//! | [`PUT_BLOCK_FROM_URL`] | `PUT /{container}/{blob+}` | since 2018-03-28 |
//! | [`PUT_BLOCK_LIST`] | `PUT /{container}/{blob+}` | since 2009-09-19 |
//! | [`GET_BLOCK_LIST`] | `GET /{container}/{blob+}` | since 2009-09-19 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Limits, Method, Operation, Parameter,
    Resource,
};

use super::version;
use super::blobs::{AccessTier, EncryptionAlgorithm};
use super::copies::CopySourceTags;
use super::immutability::ImmutabilityPolicyMode;

pub use super::elements::block_blobs::*;
pub use super::headers::block_blobs::*;
pub use super::options::block_blobs::*;

/// Writes a whole block blob, and replaces what was there.
///
/// Put Blob: `PUT /{container}/{blob+}`, since 2009-09-19. Takes a stream of bytes
/// (`application/octet-stream`). Answers 201. See also
/// [`block-blobs.put-block-list`](PUT_BLOCK_LIST), [`block-blobs.put-from-url`](PUT_FROM_URL).
///
/// A body has at most 5000 MiB (256 MiB before 2019-12-12, 64 MiB before 2016-05-31).
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
/// - `x-ms-blob-type=BlockBlob`: Which kind of blob is made.
/// - `x-ms-blob-content-type`: Content type that is kept with the blob; the service takes
///   `application/octet-stream` where none is given.
/// - `x-ms-blob-content-encoding`: Content encoding that is kept with the blob.
/// - `x-ms-blob-content-language`: Language that is kept with the blob.
/// - `x-ms-blob-content-md5`: MD5 of the content, to be kept with the blob.
/// - `x-ms-blob-cache-control`: How caches may keep the blob.
/// - `x-ms-blob-content-disposition`: How a browser offers the blob. Since 2013-08-15.
/// - `x-ms-meta-` with any ending: Metadata by name. Names are those of C# identifiers, and keep
///   their case.
/// - `x-ms-access-tier`: The tier in which the blob is stored. Since 2018-11-09.
/// - `x-ms-tags`: Tags of the blob, written like a query: `project=xms&done=no`. Since 2019-12-12.
/// - `Content-MD5`: MD5 of the request's body; the service refuses a body that differs.
/// - `x-ms-content-crc64`: CRC-64 of the request's body; the service refuses a body that differs.
///   Since 2019-02-02.
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
/// - `x-ms-content-crc64`: CRC-64 of what was sent or received. Since 2019-02-02.
///
/// For example, *a text* (2021-12-02):
///
/// ````text
/// hello
/// ````
pub static PUT: Operation = Operation {
    id: "block-blobs.put",
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
        Parameter::constant("x-ms-blob-type", "BlockBlob"),
        Parameter::new("x-ms-blob-content-type", Kind::String),
        Parameter::new("x-ms-blob-content-encoding", Kind::String),
        Parameter::new("x-ms-blob-content-language", Kind::String),
        Parameter::new("x-ms-blob-content-md5", Kind::Base64Bytes),
        Parameter::new("x-ms-blob-cache-control", Kind::String),
        Parameter::new("x-ms-blob-content-disposition", Kind::String)
            .since(version::V2013_08_15),
        Parameter::new("x-ms-meta-", Kind::String).prefix(),
        Parameter::new("x-ms-access-tier", Kind::Enum(AccessTier::TABLE))
            .since(version::V2018_11_09),
        Parameter::new("x-ms-tags", Kind::String).since(version::V2019_12_12),
        Parameter::new("Content-MD5", Kind::Base64Bytes),
        Parameter::new("x-ms-content-crc64", Kind::Base64Bytes)
            .since(version::V2019_02_02),
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
        Parameter::new("x-ms-encryption-scope", Kind::String)
            .since(version::V2019_02_02),
        Parameter::new("x-ms-content-crc64", Kind::Base64Bytes)
            .since(version::V2019_02_02),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<PutHeaders>),
    body: Body::Stream("application/octet-stream"),
    responses: &[ExpectedResponse::new(201, Body::None)],
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Writes a whole block blob with the content of an address, at most 5000 MiB.
///
/// Put Blob From URL: `PUT /{container}/{blob+}`, since 2020-04-08. Answers 201. See also
/// [`block-blobs.put`](PUT), [`copies.copy-from-url`](super::copies::COPY_FROM_URL).
///
/// Source: learn.microsoft.com/rest/api/storageservices/put-blob-from-url.
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
/// - `x-ms-blob-type=BlockBlob`: Which kind of blob is made.
/// - `x-ms-copy-source`: Address of the source, with a shared access signature where the service
///   could not read it otherwise.
/// - `x-ms-copy-source-authorization`: A bearer token, as `Bearer TOKEN`, with which the source is
///   read. Secret. Since 2020-10-02.
/// - `x-ms-copy-source-blob-properties`: Whether the new blob takes over the properties of the
///   source. Absent, it counts as `true`.
/// - `x-ms-copy-source-tag-option`: Whether the new blob has the tags of the source, or those of
///   `x-ms-tags`. Since 2021-08-06.
/// - `x-ms-source-content-md5`: MD5 of the bytes that are read; the service refuses others.
/// - `x-ms-blob-content-type`: Content type that is kept with the blob; the service takes
///   `application/octet-stream` where none is given.
/// - `x-ms-blob-content-encoding`: Content encoding that is kept with the blob.
/// - `x-ms-blob-content-language`: Language that is kept with the blob.
/// - `x-ms-blob-content-md5`: MD5 of the content, to be kept with the blob.
/// - `x-ms-blob-cache-control`: How caches may keep the blob.
/// - `x-ms-blob-content-disposition`: How a browser offers the blob. Since 2013-08-15.
/// - `x-ms-meta-` with any ending: Metadata by name. Names are those of C# identifiers, and keep
///   their case.
/// - `x-ms-access-tier`: The tier in which the blob is stored. Since 2018-11-09.
/// - `x-ms-tags`: Tags of the blob, written like a query: `project=xms&done=no`. Since 2019-12-12.
/// - `x-ms-source-if-match`: Only when the ETag of the source is this one. Since 2012-02-12.
/// - `x-ms-source-if-none-match`: Only when the ETag of the source is another one. Since
///   2012-02-12.
/// - `x-ms-source-if-modified-since`: Only when the source was changed after this moment. Since
///   2012-02-12.
/// - `x-ms-source-if-unmodified-since`: Only when the source was not changed after this moment.
///   Since 2012-02-12.
/// - `x-ms-source-if-tags`: Only when the tags of the source meet this condition. Since 2019-12-12.
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
pub static PUT_FROM_URL: Operation = Operation {
    id: "block-blobs.put-from-url",
    title: "Put Blob From URL",
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
        Parameter::constant("x-ms-blob-type", "BlockBlob"),
        Parameter::new("x-ms-copy-source", Kind::String).required(),
        Parameter::new("x-ms-copy-source-authorization", Kind::String)
            .secret()
            .since(version::V2020_10_02),
        Parameter::new("x-ms-copy-source-blob-properties", Kind::Bool),
        Parameter::new("x-ms-copy-source-tag-option", Kind::Enum(CopySourceTags::TABLE))
            .since(version::V2021_08_06),
        Parameter::new("x-ms-source-content-md5", Kind::Base64Bytes),
        Parameter::new("x-ms-blob-content-type", Kind::String),
        Parameter::new("x-ms-blob-content-encoding", Kind::String),
        Parameter::new("x-ms-blob-content-language", Kind::String),
        Parameter::new("x-ms-blob-content-md5", Kind::Base64Bytes),
        Parameter::new("x-ms-blob-cache-control", Kind::String),
        Parameter::new("x-ms-blob-content-disposition", Kind::String)
            .since(version::V2013_08_15),
        Parameter::new("x-ms-meta-", Kind::String).prefix(),
        Parameter::new("x-ms-access-tier", Kind::Enum(AccessTier::TABLE))
            .since(version::V2018_11_09),
        Parameter::new("x-ms-tags", Kind::String).since(version::V2019_12_12),
        Parameter::new("x-ms-source-if-match", Kind::String).since(version::V2012_02_12),
        Parameter::new("x-ms-source-if-none-match", Kind::String)
            .since(version::V2012_02_12),
        Parameter::new("x-ms-source-if-modified-since", Kind::HttpDate)
            .since(version::V2012_02_12),
        Parameter::new("x-ms-source-if-unmodified-since", Kind::HttpDate)
            .since(version::V2012_02_12),
        Parameter::new("x-ms-source-if-tags", Kind::String).since(version::V2019_12_12),
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
    make_headers: Some(::xms_runtime::__private::make_headers::<PutFromUrlHeaders>),
    responses: &[ExpectedResponse::new(201, Body::None)],
    availability: Availability::ALWAYS.since(version::V2020_04_08),
    ..Operation::BASE
};

/// Uploads one block, which belongs to the blob when a block list names it.
///
/// Put Block: `PUT /{container}/{blob+}`, since 2009-09-19. Takes a stream of bytes
/// (`application/octet-stream`). Answers 201. See also
/// [`block-blobs.put-block-list`](PUT_BLOCK_LIST).
///
/// A block has at most 4000 MiB (100 MiB before 2019-12-12, 4 MiB before 2016-05-31). Blocks that
/// no list names are gone after a week.
///
/// Source: learn.microsoft.com/rest/api/storageservices/put-block.
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
/// - `comp=block`
/// - `blockid`: Name of the block. All names of one blob have the same length, at most 64 bytes.
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
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
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// In the header of the answer:
///
/// - `Content-MD5`: MD5 of the bytes that are sent; the service refuses others.
/// - `x-ms-content-crc64`: CRC-64 of what was sent or received. Since 2019-02-02.
/// - `x-ms-request-server-encrypted`: Whether what was sent is encrypted. Since 2015-12-11.
/// - `x-ms-encryption-key-sha256`: SHA-256 of the caller's key with which it is encrypted. Since
///   2019-02-02.
/// - `x-ms-encryption-scope`: The encryption scope in which it is encrypted. Since 2019-02-02.
///
/// For example, *one* (2021-12-02):
///
/// ````text
/// hello
/// ````
pub static PUT_BLOCK: Operation = Operation {
    id: "block-blobs.put-block",
    title: "Put Block",
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
        Parameter::constant("comp", "block"),
        Parameter::new("blockid", Kind::Base64Text).required(),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
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
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    response_headers: &[
        Parameter::new("Content-MD5", Kind::Base64Bytes),
        Parameter::new("x-ms-content-crc64", Kind::Base64Bytes)
            .since(version::V2019_02_02),
        Parameter::new("x-ms-request-server-encrypted", Kind::Bool)
            .since(version::V2015_12_11),
        Parameter::new("x-ms-encryption-key-sha256", Kind::Base64Bytes)
            .since(version::V2019_02_02),
        Parameter::new("x-ms-encryption-scope", Kind::String).since(version::V2019_02_02),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<PutBlockHeaders>),
    body: Body::Stream("application/octet-stream"),
    responses: &[ExpectedResponse::new(201, Body::None)],
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Makes one block of the bytes of an address, at most 4000 MiB.
///
/// Put Block From URL: `PUT /{container}/{blob+}`, since 2018-03-28. Answers 201. See also
/// [`block-blobs.put-block`](PUT_BLOCK).
///
/// Source: learn.microsoft.com/rest/api/storageservices/put-block-from-url.
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
/// - `comp=block`
/// - `blockid`: Name of the block. All names of one blob have the same length, at most 64 bytes.
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
/// - `x-ms-lease-id`: The lease that is held; required where a lease is active.
/// - `x-ms-encryption-key`: The AES-256 key with which the service encrypts the content; it is not
///   kept. Secret. Since 2019-02-02.
/// - `x-ms-encryption-key-sha256`: SHA-256 of the key, by which the service checks it. Since
///   2019-02-02.
/// - `x-ms-encryption-algorithm`: How the key is used; required beside a key. Since 2019-02-02.
/// - `x-ms-encryption-scope`: The encryption scope of the account in which the content is
///   encrypted. Since 2019-02-02.
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
/// - `Content-MD5`: MD5 of the bytes that are sent; the service refuses others.
/// - `x-ms-content-crc64`: CRC-64 of what was sent or received. Since 2019-02-02.
/// - `x-ms-request-server-encrypted`: Whether what was sent is encrypted. Since 2015-12-11.
/// - `x-ms-encryption-key-sha256`: SHA-256 of the caller's key with which it is encrypted. Since
///   2019-02-02.
/// - `x-ms-encryption-scope`: The encryption scope in which it is encrypted. Since 2019-02-02.
pub static PUT_BLOCK_FROM_URL: Operation = Operation {
    id: "block-blobs.put-block-from-url",
    title: "Put Block From URL",
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
        Parameter::constant("comp", "block"),
        Parameter::new("blockid", Kind::Base64Text).required(),
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
        Parameter::new("Content-MD5", Kind::Base64Bytes),
        Parameter::new("x-ms-content-crc64", Kind::Base64Bytes)
            .since(version::V2019_02_02),
        Parameter::new("x-ms-request-server-encrypted", Kind::Bool)
            .since(version::V2015_12_11),
        Parameter::new("x-ms-encryption-key-sha256", Kind::Base64Bytes)
            .since(version::V2019_02_02),
        Parameter::new("x-ms-encryption-scope", Kind::String).since(version::V2019_02_02),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<PutBlockFromUrlHeaders>),
    responses: &[ExpectedResponse::new(201, Body::None)],
    availability: Availability::ALWAYS.since(version::V2018_03_28),
    ..Operation::BASE
};

/// Makes a blob of blocks, in the order of the list.
///
/// Put Block List: `PUT /{container}/{blob+}`, since 2009-09-19. Takes [`BlockLookupList`].
/// Answers 201. See also [`block-blobs.get-block-list`](GET_BLOCK_LIST),
/// [`block-blobs.put-block`](PUT_BLOCK).
///
/// Blocks that were uploaded and are not in the list are gone. At most 50,000 blocks.
///
/// Source: learn.microsoft.com/rest/api/storageservices/put-block-list.
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
/// - `comp=blocklist`
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-blob-content-type`: Content type that is kept with the blob; the service takes
///   `application/octet-stream` where none is given.
/// - `x-ms-blob-content-encoding`: Content encoding that is kept with the blob.
/// - `x-ms-blob-content-language`: Language that is kept with the blob.
/// - `x-ms-blob-content-md5`: MD5 of the content, to be kept with the blob.
/// - `x-ms-blob-cache-control`: How caches may keep the blob.
/// - `x-ms-blob-content-disposition`: How a browser offers the blob. Since 2013-08-15.
/// - `x-ms-meta-` with any ending: Metadata by name. Names are those of C# identifiers, and keep
///   their case.
/// - `x-ms-access-tier`: The tier in which the blob is stored. Since 2018-11-09.
/// - `x-ms-tags`: Tags of the blob, written like a query: `project=xms&done=no`. Since 2019-12-12.
/// - `Content-MD5`: MD5 of the request's body; the service refuses a body that differs.
/// - `x-ms-content-crc64`: CRC-64 of the request's body; the service refuses a body that differs.
///   Since 2019-02-02.
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
/// - `x-ms-content-crc64`: CRC-64 of what was sent or received. Since 2019-02-02.
///
/// For example, *of all kinds* (2021-12-02):
///
/// ````xml
/// <?xml version="1.0" encoding="utf-8"?><BlockList><Committed>YmxvY2stMDAwMQ==</Committed><Uncommitted>YmxvY2stMDAwMg==</Uncommitted><Committed>YmxvY2stMDAwMw==</Committed><Latest>YmxvY2stMDAwNA==</Latest></BlockList>
/// ````
pub static PUT_BLOCK_LIST: Operation = Operation {
    id: "block-blobs.put-block-list",
    title: "Put Block List",
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
        Parameter::constant("comp", "blocklist"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-blob-content-type", Kind::String),
        Parameter::new("x-ms-blob-content-encoding", Kind::String),
        Parameter::new("x-ms-blob-content-language", Kind::String),
        Parameter::new("x-ms-blob-content-md5", Kind::Base64Bytes),
        Parameter::new("x-ms-blob-cache-control", Kind::String),
        Parameter::new("x-ms-blob-content-disposition", Kind::String)
            .since(version::V2013_08_15),
        Parameter::new("x-ms-meta-", Kind::String).prefix(),
        Parameter::new("x-ms-access-tier", Kind::Enum(AccessTier::TABLE))
            .since(version::V2018_11_09),
        Parameter::new("x-ms-tags", Kind::String).since(version::V2019_12_12),
        Parameter::new("Content-MD5", Kind::Base64Bytes),
        Parameter::new("x-ms-content-crc64", Kind::Base64Bytes)
            .since(version::V2019_02_02),
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
        Parameter::new("x-ms-encryption-scope", Kind::String)
            .since(version::V2019_02_02),
        Parameter::new("x-ms-content-crc64", Kind::Base64Bytes)
            .since(version::V2019_02_02),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<PutBlockListHeaders>),
    body: Body::Element(BlockLookupList::SHAPE),
    responses: &[ExpectedResponse::new(201, Body::None)],
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Lists the blocks of a blob, and those that were uploaded since.
///
/// Get Block List: `GET /{container}/{blob+}`, since 2009-09-19. Answers 200 with [`BlockList`].
/// See also [`block-blobs.put-block-list`](PUT_BLOCK_LIST).
///
/// Source: learn.microsoft.com/rest/api/storageservices/get-block-list.
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
/// - `comp=blocklist`
/// - `snapshot`: Which snapshot of the blob, as the service named it; absent: the blob itself.
/// - `versionid`: Which version of the blob, as the service named it; absent: the current one.
///   Since 2019-12-12.
/// - `blocklisttype`: Which blocks are listed. Absent, it counts as `committed`.
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-lease-id`: The lease that is held; required where a lease is active.
/// - `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// In the header of the answer:
///
/// - `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
/// - `Last-Modified`: When it was changed last.
/// - `Content-Type`: Content type that is kept with the blob.
/// - `x-ms-blob-content-length`: How many bytes the blob has.
///
/// For example, *all* (2021-12-02):
///
/// ````xml
/// <?xml version="1.0" encoding="UTF-8" standalone="yes"?><BlockList><CommittedBlocks/><UncommittedBlocks><Block><Name>YmxvY2stMDAwMQ==</Name><Size>6</Size></Block><Block><Name>YmxvY2stMDAwMg==</Name><Size>5</Size></Block></UncommittedBlocks></BlockList>
/// ````
pub static GET_BLOCK_LIST: Operation = Operation {
    id: "block-blobs.get-block-list",
    title: "Get Block List",
    method: Method::Get,
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
        Parameter::constant("comp", "blocklist"),
        Parameter::new("snapshot", Kind::String),
        Parameter::new("versionid", Kind::String).since(version::V2019_12_12),
        Parameter::new("blocklisttype", Kind::Enum(BlockListType::TABLE)),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-lease-id", Kind::Uuid),
        Parameter::new("x-ms-if-tags", Kind::String).since(version::V2019_12_12),
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    response_headers: &[
        Parameter::new("ETag", Kind::String),
        Parameter::new("Last-Modified", Kind::HttpDate),
        Parameter::new("Content-Type", Kind::String),
        Parameter::new("x-ms-blob-content-length", Kind::Int64),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<GetBlockListHeaders>),
    responses: &[ExpectedResponse::new(200, Body::Element(BlockList::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "block-blobs",
    title: "Block blobs",
    operations: &[
        &PUT,
        &PUT_FROM_URL,
        &PUT_BLOCK,
        &PUT_BLOCK_FROM_URL,
        &PUT_BLOCK_LIST,
        &GET_BLOCK_LIST,
    ],
    shapes: &[
        BlockLookupList::SHAPE,
        BlockLookup::SHAPE,
        BlockList::SHAPE,
        Block::SHAPE,
    ],
    enums: &[BlockListType::TABLE],
    ..Resource::BASE
};
