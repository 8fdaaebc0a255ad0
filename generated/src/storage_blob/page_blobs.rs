// Written by `xms generate` from api-spec/storage-blob/page-blobs.toml; do not edit.
//! Page blobs.
//!
//! Blobs made of pages of 512 bytes that are read and written in any order, as disks are.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`CREATE`] | `PUT /{container}/{blob+}` | since 2009-09-19 |
//! | [`PUT_PAGES`] | `PUT /{container}/{blob+}` | since 2009-09-19 |
//! | [`CLEAR_PAGES`] | `PUT /{container}/{blob+}` | since 2009-09-19 |
//! | [`PUT_PAGES_FROM_URL`] | `PUT /{container}/{blob+}` | since 2018-11-09 |
//! | [`GET_RANGES`] | `GET /{container}/{blob+}` | since 2009-09-19 |
//! | [`RESIZE`] | `PUT /{container}/{blob+}` | since 2009-09-19 |
//! | [`SET_SEQUENCE_NUMBER`] | `PUT /{container}/{blob+}` | since 2009-09-19 |
//! | [`COPY_INCREMENTALLY`] | `PUT /{container}/{blob+}` | since 2016-05-31 |

use ::xms_runtime::{
    Availability, Body, Continuation, ExpectedResponse, Kind, Limits, Method, Operation,
    Parameter, Resource,
};

use super::version;
use super::blobs::{AccessTier, EncryptionAlgorithm};
use super::copies::CopyStatus;
use super::immutability::ImmutabilityPolicyMode;

pub use super::elements::page_blobs::*;
pub use super::headers::page_blobs::*;
pub use super::options::page_blobs::*;

/// Creates an empty page blob of a size, and replaces what was there.
///
/// Put Blob: `PUT /{container}/{blob+}`, since 2009-09-19. Answers 201.
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
/// - `x-ms-blob-type=PageBlob`: Which kind of blob is made.
/// - `x-ms-blob-content-length`: Size of the page blob in bytes, a multiple of 512 and at most 8
///   TiB. At least 0.
/// - `x-ms-blob-sequence-number`: A number that the service keeps with the page blob for its
///   writers. At least 0.
/// - `x-ms-access-tier`: The tier in which the blob is stored. Since 2017-04-17.
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
    id: "page-blobs.create",
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
        Parameter::constant("x-ms-blob-type", "PageBlob"),
        Parameter::new("x-ms-blob-content-length", Kind::Int64)
            .required()
            .limits(&Limits::NONE.min(0)),
        Parameter::new("x-ms-blob-sequence-number", Kind::Int64)
            .limits(&Limits::NONE.min(0)),
        Parameter::new("x-ms-access-tier", Kind::Enum(AccessTier::TABLE))
            .since(version::V2017_04_17),
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
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Writes pages, at most 4 MiB.
///
/// Put Page: `PUT /{container}/{blob+}`, since 2009-09-19. Takes a stream of bytes
/// (`application/octet-stream`). Answers 201. See also [`page-blobs.clear-pages`](CLEAR_PAGES).
///
/// Source: learn.microsoft.com/rest/api/storageservices/put-page.
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
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
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
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// In the header of the answer:
///
/// - `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
/// - `Last-Modified`: When it was changed last.
/// - `Content-MD5`: MD5 of the bytes that are sent; the service refuses others.
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
        Parameter::constant("comp", "page"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
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
        Parameter::new("x-ms-blob-sequence-number", Kind::Int64),
        Parameter::new("x-ms-request-server-encrypted", Kind::Bool)
            .since(version::V2015_12_11),
        Parameter::new("x-ms-encryption-key-sha256", Kind::Base64Bytes)
            .since(version::V2019_02_02),
        Parameter::new("x-ms-encryption-scope", Kind::String).since(version::V2019_02_02),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<PutPagesHeaders>),
    body: Body::Stream("application/octet-stream"),
    responses: &[ExpectedResponse::new(201, Body::None)],
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Empties pages; they read as zeros.
///
/// Put Page: `PUT /{container}/{blob+}`, since 2009-09-19. Answers 201. See also
/// [`page-blobs.put-pages`](PUT_PAGES).
///
/// Source: learn.microsoft.com/rest/api/storageservices/put-page.
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
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-page-write=clear`: What happens to the pages.
/// - `x-ms-range`: Which bytes, such as `bytes=0-511`; both ends count. Matches
///   `bytes=[0-9]+-[0-9]*`.
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
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// In the header of the answer:
///
/// - `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
/// - `Last-Modified`: When it was changed last.
/// - `Content-MD5`: MD5 of the bytes that are sent; the service refuses others.
/// - `x-ms-content-crc64`: CRC-64 of what was sent or received. Since 2019-02-02.
/// - `x-ms-blob-sequence-number`: The number that the service keeps with a page blob.
pub static CLEAR_PAGES: Operation = Operation {
    id: "page-blobs.clear-pages",
    title: "Put Page",
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
        Parameter::constant("comp", "page"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::constant("x-ms-page-write", "clear"),
        Parameter::new("x-ms-range", Kind::String)
            .required()
            .limits(&Limits::NONE.pattern("bytes=[0-9]+-[0-9]*")),
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
        Parameter::new("x-ms-blob-sequence-number", Kind::Int64),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<ClearPagesHeaders>),
    responses: &[ExpectedResponse::new(201, Body::None)],
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Writes pages with the bytes of an address, at most 4 MiB.
///
/// Put Page From URL: `PUT /{container}/{blob+}`, since 2018-11-09. Answers 201.
///
/// Source: learn.microsoft.com/rest/api/storageservices/put-page-from-url.
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
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-page-write=update`: What happens to the pages.
/// - `x-ms-range`: Which bytes, such as `bytes=0-511`; both ends count. Matches
///   `bytes=[0-9]+-[0-9]*`.
/// - `x-ms-copy-source`: Address of the source, with a shared access signature where the service
///   could not read it otherwise.
/// - `x-ms-copy-source-authorization`: A bearer token, as `Bearer TOKEN`, with which the source is
///   read. Secret. Since 2020-10-02.
/// - `x-ms-source-range`: Which bytes of the source, as many as pages are written. Matches
///   `bytes=[0-9]+-[0-9]*`.
/// - `x-ms-source-content-md5`: MD5 of the bytes that are read; the service refuses others.
/// - `x-ms-source-content-crc64`: CRC-64 of the bytes that are read; the service refuses others.
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
/// - `x-ms-blob-sequence-number`: The number that the service keeps with a page blob.
/// - `x-ms-request-server-encrypted`: Whether what was sent is encrypted. Since 2015-12-11.
/// - `x-ms-encryption-key-sha256`: SHA-256 of the caller's key with which it is encrypted. Since
///   2019-02-02.
/// - `x-ms-encryption-scope`: The encryption scope in which it is encrypted. Since 2019-02-02.
pub static PUT_PAGES_FROM_URL: Operation = Operation {
    id: "page-blobs.put-pages-from-url",
    title: "Put Page From URL",
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
        Parameter::constant("comp", "page"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::constant("x-ms-page-write", "update"),
        Parameter::new("x-ms-range", Kind::String)
            .required()
            .limits(&Limits::NONE.pattern("bytes=[0-9]+-[0-9]*")),
        Parameter::new("x-ms-copy-source", Kind::String).required(),
        Parameter::new("x-ms-copy-source-authorization", Kind::String)
            .secret()
            .since(version::V2020_10_02),
        Parameter::new("x-ms-source-range", Kind::String)
            .required()
            .limits(&Limits::NONE.pattern("bytes=[0-9]+-[0-9]*")),
        Parameter::new("x-ms-source-content-md5", Kind::Base64Bytes),
        Parameter::new("x-ms-source-content-crc64", Kind::Base64Bytes)
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
        Parameter::new("x-ms-blob-sequence-number", Kind::Int64),
        Parameter::new("x-ms-request-server-encrypted", Kind::Bool)
            .since(version::V2015_12_11),
        Parameter::new("x-ms-encryption-key-sha256", Kind::Base64Bytes)
            .since(version::V2019_02_02),
        Parameter::new("x-ms-encryption-scope", Kind::String).since(version::V2019_02_02),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<PutPagesFromUrlHeaders>),
    responses: &[ExpectedResponse::new(201, Body::None)],
    availability: Availability::ALWAYS.since(version::V2018_11_09),
    ..Operation::BASE
};

/// Lists the ranges of pages that hold something, or those that changed since an earlier snapshot.
///
/// Get Page Ranges: `GET /{container}/{blob+}`, since 2009-09-19. Answers 200 with [`PageList`].
/// Further pages are asked for with `marker` in the query.
///
/// Only a comparison with an earlier snapshot lists ranges that were emptied.
///
/// Source: learn.microsoft.com/rest/api/storageservices/get-page-ranges.
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
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
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
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
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
        Parameter::constant("comp", "pagelist"),
        Parameter::new("snapshot", Kind::String),
        Parameter::new("versionid", Kind::String).since(version::V2019_12_12),
        Parameter::new("prevsnapshot", Kind::String).since(version::V2015_07_08),
        Parameter::new("marker", Kind::String).since(version::V2020_10_02),
        Parameter::new("maxresults", Kind::Int32)
            .since(version::V2020_10_02)
            .limits(&Limits::NONE.min(1)),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
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
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    response_headers: &[
        Parameter::new("ETag", Kind::String),
        Parameter::new("Last-Modified", Kind::HttpDate),
        Parameter::new("x-ms-blob-content-length", Kind::Int64),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<GetRangesHeaders>),
    responses: &[ExpectedResponse::new(200, Body::Element(PageList::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    continuation: Some(Continuation::in_element(&[1]).query("marker")),
    ..Operation::BASE
};

/// Makes a page blob longer or shorter; pages behind the new end are gone.
///
/// Set Blob Properties: `PUT /{container}/{blob+}`, since 2009-09-19. Answers 200.
///
/// Source: learn.microsoft.com/rest/api/storageservices/set-blob-properties.
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
/// - `comp=properties`
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-blob-content-length`: Size of the page blob in bytes, a multiple of 512 and at most 8
///   TiB. At least 0.
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
/// - `x-ms-blob-sequence-number`: The number that the service keeps with a page blob.
pub static RESIZE: Operation = Operation {
    id: "page-blobs.resize",
    title: "Set Blob Properties",
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
        Parameter::constant("comp", "properties"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-blob-content-length", Kind::Int64)
            .required()
            .limits(&Limits::NONE.min(0)),
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
        Parameter::new("x-ms-blob-sequence-number", Kind::Int64),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<ResizeHeaders>),
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Sets or increments the sequence number of a page blob.
///
/// Set Blob Properties: `PUT /{container}/{blob+}`, since 2009-09-19. Answers 200.
///
/// Source: learn.microsoft.com/rest/api/storageservices/set-blob-properties.
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
/// - `comp=properties`
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-sequence-number-action`: How the number is changed.
/// - `x-ms-blob-sequence-number`: The number; absent for `increment`. At least 0.
/// - `x-ms-lease-id`: The lease that is held; required where a lease is active.
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
/// - `x-ms-blob-sequence-number`: The number that the service keeps with a page blob.
pub static SET_SEQUENCE_NUMBER: Operation = Operation {
    id: "page-blobs.set-sequence-number",
    title: "Set Blob Properties",
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
        Parameter::constant("comp", "properties"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new(
                "x-ms-sequence-number-action",
                Kind::Enum(SequenceNumberAction::TABLE),
            )
            .required(),
        Parameter::new("x-ms-blob-sequence-number", Kind::Int64)
            .limits(&Limits::NONE.min(0)),
        Parameter::new("x-ms-lease-id", Kind::Uuid),
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
        Parameter::new("x-ms-blob-sequence-number", Kind::Int64),
    ],
    make_headers: Some(
        ::xms_runtime::__private::make_headers::<SetSequenceNumberHeaders>,
    ),
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Copies what changed between a snapshot of another page blob and the one that was copied before.
///
/// Incremental Copy Blob: `PUT /{container}/{blob+}`, since 2016-05-31. Answers 202.
///
/// Source: learn.microsoft.com/rest/api/storageservices/incremental-copy-blob.
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
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
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
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
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
        Parameter::constant("comp", "incrementalcopy"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-copy-source", Kind::String).required(),
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
        Parameter::new("x-ms-copy-id", Kind::String).required(),
        Parameter::new("x-ms-copy-status", Kind::Enum(CopyStatus::TABLE)).required(),
    ],
    make_headers: Some(
        ::xms_runtime::__private::make_headers::<CopyIncrementallyHeaders>,
    ),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2016_05_31),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "page-blobs",
    title: "Page blobs",
    operations: &[
        &CREATE,
        &PUT_PAGES,
        &CLEAR_PAGES,
        &PUT_PAGES_FROM_URL,
        &GET_RANGES,
        &RESIZE,
        &SET_SEQUENCE_NUMBER,
        &COPY_INCREMENTALLY,
    ],
    shapes: &[
        PageList::SHAPE,
        PageListRange::SHAPE,
        PageRange::SHAPE,
        ClearRange::SHAPE,
    ],
    enums: &[SequenceNumberAction::TABLE],
    ..Resource::BASE
};
