// Written by `xms generate` from api-spec/storage-blob/blobs.toml; do not edit.
//! Blobs.
//!
//! Blobs of any kind: lists, content, properties, metadata, snapshots and tiers.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`LIST`] | `GET /{container}` | since 2009-09-19 |
//! | [`GET`] | `GET /{container}/{blob+}` | since 2009-09-19 |
//! | [`GET_PROPERTIES`] | `HEAD /{container}/{blob+}` | since 2009-09-19 |
//! | [`SET_PROPERTIES`] | `PUT /{container}/{blob+}` | since 2009-09-19 |
//! | [`GET_METADATA`] | `HEAD /{container}/{blob+}` | since 2009-09-19 |
//! | [`SET_METADATA`] | `PUT /{container}/{blob+}` | since 2009-09-19 |
//! | [`DELETE`] | `DELETE /{container}/{blob+}` | since 2009-09-19 |
//! | [`UNDELETE`] | `PUT /{container}/{blob+}` | since 2017-07-29 |
//! | [`CREATE_SNAPSHOT`] | `PUT /{container}/{blob+}` | since 2009-09-19 |
//! | [`SET_TIER`] | `PUT /{container}/{blob+}` | since 2017-04-17 |
//! | [`SET_EXPIRY`] | `PUT /{container}/{blob+}` | since 2020-02-10 |

use ::xms_runtime::{
    Availability, Body, Continuation, ExpectedResponse, Kind, Limits, Method, Operation,
    Parameter, Resource,
};

use super::version;
use super::blob_leases::{LeaseDuration, LeaseState, LeaseStatus};
use super::copies::CopyStatus;
use super::immutability::ImmutabilityPolicyMode;

pub use super::elements::blobs::*;
pub use super::headers::blobs::*;
pub use super::options::blobs::*;

/// Lists the blobs of a container by name, a page at a time.
///
/// List Blobs: `GET /{container}`, since 2009-09-19. Answers 200 with [`BlobList`]. Further pages
/// are asked for with `marker` in the query.
///
/// With a delimiter the list is that of a folder: blobs, and prefixes of deeper ones, in one order.
///
/// Source: learn.microsoft.com/rest/api/storageservices/list-blobs.
///
/// In the path:
///
/// - `container`: Name of the container: lower-case letters, digits and single dashes, or `$root`,
///   `$web`, `$logs`. From 3 to 63 characters.
///
/// In the query:
///
/// - `restype=container`
/// - `comp=list`
/// - `prefix`: Only names that begin with this text.
/// - `delimiter`: Names that have this text after the prefix are folded into one entry for what
///   stands before it, as for folders.
/// - `marker`: Where the page begins: the continuation of the page before.
/// - `maxresults`: How many entries a page may have; the service takes 5000 for a larger or a
///   missing value. At least 1.
/// - `include`: What else the list holds and tells of each blob. Any number of values, joined by
///   `,`.
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// For example, *with tags and metadata* (2021-12-02):
///
/// ````xml
/// <?xml version="1.0" encoding="UTF-8" standalone="yes"?><EnumerationResults ServiceEndpoint="http://127.0.0.1:10000/devstoreaccount1" ContainerName="con1"><Prefix/><Marker/><MaxResults>5000</MaxResults><Blobs><Blob><Name>a&amp;b&lt; é.txt</Name><Properties><Creation-Time>Sat, 28 Nov 2026 07:01:54 GMT</Creation-Time><Last-Modified>Sat, 28 Nov 2026 07:01:54 GMT</Last-Modified><Etag>0x2298247DC82ECC0</Etag><Content-Length>1</Content-Length><Content-Type>application/octet-stream</Content-Type><Content-MD5>ndTkYSaMgDT1yFZOFVxnpg==</Content-MD5><BlobType>BlockBlob</BlobType><LeaseStatus>unlocked</LeaseStatus><LeaseState>available</LeaseState><ServerEncrypted>true</ServerEncrypted><AccessTier>Hot</AccessTier><AccessTierInferred>true</AccessTierInferred><AccessTierChangeTime>Sat, 28 Nov 2026 07:01:54 GMT</AccessTierChangeTime></Properties><Metadata><k>v</k></Metadata></Blob><Blob><Name>b.txt</Name><Properties><Creation-Time>Sat, 28 Nov 2026 07:01:54 GMT</Creation-Time><Last-Modified>Sat, 28 Nov 2026 07:01:54 GMT</Last-Modified><Etag>0x2298247DC82ECC0</Etag><Content-Length>1</Content-Length><Content-Type>application/octet-stream</Content-Type><Content-MD5>ndTkYSaMgDT1yFZOFVxnpg==</Content-MD5><BlobType>BlockBlob</BlobType><LeaseStatus>unlocked</LeaseStatus><LeaseState>available</LeaseState><ServerEncrypted>true</ServerEncrypted><AccessTier>Hot</AccessTier><AccessTierInferred>true</AccessTierInferred><AccessTierChangeTime>Sat, 28 Nov 2026 07:01:54 GMT</AccessTierChangeTime><TagCount>1</TagCount></Properties><Tags><TagSet><Tag><Key>k1</Key><Value>v 1 and-more</Value></Tag></TagSet></Tags></Blob></Blobs><NextMarker/></EnumerationResults>
/// ````
pub static LIST: Operation = Operation {
    id: "blobs.list",
    title: "List Blobs",
    method: Method::Get,
    path: "/{container}",
    path_parameters: &[
        Parameter::new("container", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
    ],
    query: &[
        Parameter::constant("restype", "container"),
        Parameter::constant("comp", "list"),
        Parameter::new("prefix", Kind::String),
        Parameter::new("delimiter", Kind::String),
        Parameter::new("marker", Kind::String),
        Parameter::new("maxresults", Kind::Int32).limits(&Limits::NONE.min(1)),
        Parameter::new("include", Kind::Set(&Kind::Enum(ListBlobsInclude::TABLE), ",")),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    responses: &[ExpectedResponse::new(200, Body::Element(BlobList::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    continuation: Some(Continuation::in_element(&[7]).query("marker")),
    ..Operation::BASE
};

/// Reads the content of a blob, or a part of it.
///
/// Get Blob: `GET /{container}/{blob+}`, since 2009-09-19. Answers 200 or 206 with a stream of
/// bytes (`application/octet-stream`).
///
/// A part is answered with status 206.
///
/// Source: learn.microsoft.com/rest/api/storageservices/get-blob.
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
/// - `snapshot`: Which snapshot of the blob, as the service named it; absent: the blob itself.
/// - `versionid`: Which version of the blob, as the service named it; absent: the current one.
///   Since 2019-12-12.
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-range`: Which bytes, such as `bytes=0-511`; both ends count. Matches
///   `bytes=[0-9]+-[0-9]*`.
/// - `Range`: Which bytes, as HTTP says it: `bytes=0-511`; `x-ms-range` goes before it.
/// - `x-ms-range-get-content-md5`: Whether the answer has the MD5 of a range of at most 4 MiB.
/// - `x-ms-range-get-content-crc64`: Whether the answer has the CRC-64 of a range of at most 4 MiB.
///   Since 2019-02-02.
/// - `x-ms-lease-id`: The lease that is held; required where a lease is active.
/// - `x-ms-encryption-key`: The AES-256 key with which the service encrypts the content; it is not
///   kept. Secret. Since 2019-02-02.
/// - `x-ms-encryption-key-sha256`: SHA-256 of the key, by which the service checks it. Since
///   2019-02-02.
/// - `x-ms-encryption-algorithm`: How the key is used; required beside a key. Since 2019-02-02.
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
/// - `Content-Type`: Content type that is kept with the blob.
/// - `Content-MD5`: MD5 of the bytes that are sent; the service refuses others.
/// - `Content-Encoding`: Content encoding that is kept with the blob.
/// - `Content-Language`: Language that is kept with the blob.
/// - `Content-Disposition`: How a browser offers the blob. Since 2013-08-15.
/// - `Cache-Control`: How caches may keep the blob.
/// - `Accept-Ranges`: `bytes`: parts can be asked for. Since 2011-08-18.
/// - `x-ms-meta-` with any ending: Metadata by name.
/// - `x-ms-creation-time`: When the blob was created. Since 2017-11-09.
/// - `x-ms-blob-type`: Which kind of blob it is.
/// - `x-ms-blob-sequence-number`: The number that the service keeps with a page blob.
/// - `x-ms-blob-committed-block-count`: How many blocks an append blob has. Since 2015-02-21.
/// - `x-ms-blob-sealed`: Whether an append blob is sealed. Since 2019-12-12.
/// - `x-ms-copy-id`: Identifier of the last copy to this blob. Since 2012-02-12.
/// - `x-ms-copy-source`: Address that the last copy read. Since 2012-02-12.
/// - `x-ms-copy-status`: How the last copy goes on. Since 2012-02-12.
/// - `x-ms-copy-status-description`: Why the last copy failed or has to wait. Since 2012-02-12.
/// - `x-ms-copy-progress`: Bytes that are copied, of all: `512/1024`. Since 2012-02-12.
/// - `x-ms-copy-completion-time`: When the last copy ended. Since 2012-02-12.
/// - `x-ms-lease-status`: Whether a lease locks it.
/// - `x-ms-lease-state`: In which state its lease is. Since 2012-02-12.
/// - `x-ms-lease-duration`: Whether its lease ends by itself. Since 2012-02-12.
/// - `x-ms-server-encrypted`: Whether content and metadata are encrypted completely. Since
///   2015-12-11.
/// - `x-ms-encryption-key-sha256`: SHA-256 of the caller's key with which it is encrypted. Since
///   2019-02-02.
/// - `x-ms-encryption-scope`: The encryption scope in which it is encrypted. Since 2019-02-02.
/// - `x-ms-version-id`: Which version of the blob it is. Since 2019-12-12.
/// - `x-ms-is-current-version`: Whether it is the current version. Since 2019-12-12.
/// - `x-ms-tag-count`: How many tags the blob has. Since 2019-12-12.
/// - `x-ms-or-policy-id`: The replication policy by which the blob came here. Since 2019-12-12.
/// - `x-ms-or-` with any ending: How the blob is replicated, by `POLICY_RULE`: `complete` or
///   `failed`. Since 2019-12-12.
/// - `x-ms-last-access-time`: When the blob was used last, where the account keeps track of it.
///   Since 2020-02-10.
/// - `x-ms-immutability-policy-until-date`: Until when the blob cannot be changed or deleted. Since
///   2020-06-12.
/// - `x-ms-immutability-policy-mode`: Whether the policy can be taken back. Since 2020-06-12.
/// - `x-ms-legal-hold`: Whether the blob is under legal hold. Since 2020-06-12.
/// - `Content-Range`: Which bytes of how many, such as `bytes 0-511/1024`; present for a part.
/// - `x-ms-blob-content-md5`: MD5 of the whole blob, where a part of it was asked for. Since
///   2016-05-31.
/// - `x-ms-content-crc64`: CRC-64 of what was sent or received. Since 2019-02-02.
///
/// For example, *a text* (2021-12-02):
///
/// ````text
/// hello
/// ````
pub static GET: Operation = Operation {
    id: "blobs.get",
    title: "Get Blob",
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
        Parameter::new("snapshot", Kind::String),
        Parameter::new("versionid", Kind::String).since(version::V2019_12_12),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-range", Kind::String)
            .limits(&Limits::NONE.pattern("bytes=[0-9]+-[0-9]*")),
        Parameter::new("Range", Kind::String),
        Parameter::new("x-ms-range-get-content-md5", Kind::Bool),
        Parameter::new("x-ms-range-get-content-crc64", Kind::Bool)
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
        Parameter::new("Content-Type", Kind::String),
        Parameter::new("Content-MD5", Kind::Base64Bytes),
        Parameter::new("Content-Encoding", Kind::String),
        Parameter::new("Content-Language", Kind::String),
        Parameter::new("Content-Disposition", Kind::String).since(version::V2013_08_15),
        Parameter::new("Cache-Control", Kind::String),
        Parameter::new("Accept-Ranges", Kind::String).since(version::V2011_08_18),
        Parameter::new("x-ms-meta-", Kind::String).prefix(),
        Parameter::new("x-ms-creation-time", Kind::HttpDate).since(version::V2017_11_09),
        Parameter::new("x-ms-blob-type", Kind::Enum(BlobType::TABLE)),
        Parameter::new("x-ms-blob-sequence-number", Kind::Int64),
        Parameter::new("x-ms-blob-committed-block-count", Kind::Int32)
            .since(version::V2015_02_21),
        Parameter::new("x-ms-blob-sealed", Kind::Bool).since(version::V2019_12_12),
        Parameter::new("x-ms-copy-id", Kind::String).since(version::V2012_02_12),
        Parameter::new("x-ms-copy-source", Kind::String).since(version::V2012_02_12),
        Parameter::new("x-ms-copy-status", Kind::Enum(CopyStatus::TABLE))
            .since(version::V2012_02_12),
        Parameter::new("x-ms-copy-status-description", Kind::String)
            .since(version::V2012_02_12),
        Parameter::new("x-ms-copy-progress", Kind::String).since(version::V2012_02_12),
        Parameter::new("x-ms-copy-completion-time", Kind::HttpDate)
            .since(version::V2012_02_12),
        Parameter::new("x-ms-lease-status", Kind::Enum(LeaseStatus::TABLE)),
        Parameter::new("x-ms-lease-state", Kind::Enum(LeaseState::TABLE))
            .since(version::V2012_02_12),
        Parameter::new("x-ms-lease-duration", Kind::Enum(LeaseDuration::TABLE))
            .since(version::V2012_02_12),
        Parameter::new("x-ms-server-encrypted", Kind::Bool).since(version::V2015_12_11),
        Parameter::new("x-ms-encryption-key-sha256", Kind::Base64Bytes)
            .since(version::V2019_02_02),
        Parameter::new("x-ms-encryption-scope", Kind::String)
            .since(version::V2019_02_02),
        Parameter::new("x-ms-version-id", Kind::String).since(version::V2019_12_12),
        Parameter::new("x-ms-is-current-version", Kind::Bool)
            .since(version::V2019_12_12),
        Parameter::new("x-ms-tag-count", Kind::Int32).since(version::V2019_12_12),
        Parameter::new("x-ms-or-policy-id", Kind::String).since(version::V2019_12_12),
        Parameter::new("x-ms-or-", Kind::String).prefix().since(version::V2019_12_12),
        Parameter::new("x-ms-last-access-time", Kind::HttpDate)
            .since(version::V2020_02_10),
        Parameter::new("x-ms-immutability-policy-until-date", Kind::HttpDate)
            .since(version::V2020_06_12),
        Parameter::new(
                "x-ms-immutability-policy-mode",
                Kind::Enum(ImmutabilityPolicyMode::TABLE),
            )
            .since(version::V2020_06_12),
        Parameter::new("x-ms-legal-hold", Kind::Bool).since(version::V2020_06_12),
        Parameter::new("Content-Range", Kind::String),
        Parameter::new("x-ms-blob-content-md5", Kind::Base64Bytes)
            .since(version::V2016_05_31),
        Parameter::new("x-ms-content-crc64", Kind::Base64Bytes)
            .since(version::V2019_02_02),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<GetHeaders>),
    responses: &[
        ExpectedResponse::new(200, Body::Stream("application/octet-stream")),
        ExpectedResponse::new(206, Body::Stream("application/octet-stream")),
    ],
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Reads the properties and metadata of a blob.
///
/// Get Blob Properties: `HEAD /{container}/{blob+}`, since 2009-09-19. Answers 200.
///
/// Source: learn.microsoft.com/rest/api/storageservices/get-blob-properties.
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
/// - `snapshot`: Which snapshot of the blob, as the service named it; absent: the blob itself.
/// - `versionid`: Which version of the blob, as the service named it; absent: the current one.
///   Since 2019-12-12.
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-lease-id`: The lease that is held; required where a lease is active.
/// - `x-ms-encryption-key`: The AES-256 key with which the service encrypts the content; it is not
///   kept. Secret. Since 2019-02-02.
/// - `x-ms-encryption-key-sha256`: SHA-256 of the key, by which the service checks it. Since
///   2019-02-02.
/// - `x-ms-encryption-algorithm`: How the key is used; required beside a key. Since 2019-02-02.
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
/// - `Content-Type`: Content type that is kept with the blob.
/// - `Content-MD5`: MD5 of the bytes that are sent; the service refuses others.
/// - `Content-Encoding`: Content encoding that is kept with the blob.
/// - `Content-Language`: Language that is kept with the blob.
/// - `Content-Disposition`: How a browser offers the blob. Since 2013-08-15.
/// - `Cache-Control`: How caches may keep the blob.
/// - `Accept-Ranges`: `bytes`: parts can be asked for. Since 2011-08-18.
/// - `x-ms-meta-` with any ending: Metadata by name.
/// - `x-ms-creation-time`: When the blob was created. Since 2017-11-09.
/// - `x-ms-blob-type`: Which kind of blob it is.
/// - `x-ms-blob-sequence-number`: The number that the service keeps with a page blob.
/// - `x-ms-blob-committed-block-count`: How many blocks an append blob has. Since 2015-02-21.
/// - `x-ms-blob-sealed`: Whether an append blob is sealed. Since 2019-12-12.
/// - `x-ms-copy-id`: Identifier of the last copy to this blob. Since 2012-02-12.
/// - `x-ms-copy-source`: Address that the last copy read. Since 2012-02-12.
/// - `x-ms-copy-status`: How the last copy goes on. Since 2012-02-12.
/// - `x-ms-copy-status-description`: Why the last copy failed or has to wait. Since 2012-02-12.
/// - `x-ms-copy-progress`: Bytes that are copied, of all: `512/1024`. Since 2012-02-12.
/// - `x-ms-copy-completion-time`: When the last copy ended. Since 2012-02-12.
/// - `x-ms-lease-status`: Whether a lease locks it.
/// - `x-ms-lease-state`: In which state its lease is. Since 2012-02-12.
/// - `x-ms-lease-duration`: Whether its lease ends by itself. Since 2012-02-12.
/// - `x-ms-server-encrypted`: Whether content and metadata are encrypted completely. Since
///   2015-12-11.
/// - `x-ms-encryption-key-sha256`: SHA-256 of the caller's key with which it is encrypted. Since
///   2019-02-02.
/// - `x-ms-encryption-scope`: The encryption scope in which it is encrypted. Since 2019-02-02.
/// - `x-ms-version-id`: Which version of the blob it is. Since 2019-12-12.
/// - `x-ms-is-current-version`: Whether it is the current version. Since 2019-12-12.
/// - `x-ms-tag-count`: How many tags the blob has. Since 2019-12-12.
/// - `x-ms-or-policy-id`: The replication policy by which the blob came here. Since 2019-12-12.
/// - `x-ms-or-` with any ending: How the blob is replicated, by `POLICY_RULE`: `complete` or
///   `failed`. Since 2019-12-12.
/// - `x-ms-last-access-time`: When the blob was used last, where the account keeps track of it.
///   Since 2020-02-10.
/// - `x-ms-immutability-policy-until-date`: Until when the blob cannot be changed or deleted. Since
///   2020-06-12.
/// - `x-ms-immutability-policy-mode`: Whether the policy can be taken back. Since 2020-06-12.
/// - `x-ms-legal-hold`: Whether the blob is under legal hold. Since 2020-06-12.
/// - `x-ms-access-tier`: The tier in which the blob is stored. Since 2017-04-17.
/// - `x-ms-access-tier-inferred`: Whether the tier is the account's, because nobody chose one.
///   Since 2017-04-17.
/// - `x-ms-access-tier-change-time`: When a tier was chosen last. Since 2017-04-17.
/// - `x-ms-archive-status`: To which tier the blob is on its way from the archive. Since
///   2017-04-17.
/// - `x-ms-rehydrate-priority`: How soon it is brought back from the archive. Since 2019-12-12.
/// - `x-ms-incremental-copy`: Whether the blob is an incremental copy. Since 2016-05-31.
/// - `x-ms-copy-destination-snapshot`: The last snapshot that an incremental copy made. Since
///   2016-05-31.
/// - `x-ms-expiry-time`: When the blob is deleted by itself. Since 2020-02-10.
pub static GET_PROPERTIES: Operation = Operation {
    id: "blobs.get-properties",
    title: "Get Blob Properties",
    method: Method::Head,
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
        Parameter::new("snapshot", Kind::String),
        Parameter::new("versionid", Kind::String).since(version::V2019_12_12),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
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
        Parameter::new("Content-Type", Kind::String),
        Parameter::new("Content-MD5", Kind::Base64Bytes),
        Parameter::new("Content-Encoding", Kind::String),
        Parameter::new("Content-Language", Kind::String),
        Parameter::new("Content-Disposition", Kind::String).since(version::V2013_08_15),
        Parameter::new("Cache-Control", Kind::String),
        Parameter::new("Accept-Ranges", Kind::String).since(version::V2011_08_18),
        Parameter::new("x-ms-meta-", Kind::String).prefix(),
        Parameter::new("x-ms-creation-time", Kind::HttpDate).since(version::V2017_11_09),
        Parameter::new("x-ms-blob-type", Kind::Enum(BlobType::TABLE)),
        Parameter::new("x-ms-blob-sequence-number", Kind::Int64),
        Parameter::new("x-ms-blob-committed-block-count", Kind::Int32)
            .since(version::V2015_02_21),
        Parameter::new("x-ms-blob-sealed", Kind::Bool).since(version::V2019_12_12),
        Parameter::new("x-ms-copy-id", Kind::String).since(version::V2012_02_12),
        Parameter::new("x-ms-copy-source", Kind::String).since(version::V2012_02_12),
        Parameter::new("x-ms-copy-status", Kind::Enum(CopyStatus::TABLE))
            .since(version::V2012_02_12),
        Parameter::new("x-ms-copy-status-description", Kind::String)
            .since(version::V2012_02_12),
        Parameter::new("x-ms-copy-progress", Kind::String).since(version::V2012_02_12),
        Parameter::new("x-ms-copy-completion-time", Kind::HttpDate)
            .since(version::V2012_02_12),
        Parameter::new("x-ms-lease-status", Kind::Enum(LeaseStatus::TABLE)),
        Parameter::new("x-ms-lease-state", Kind::Enum(LeaseState::TABLE))
            .since(version::V2012_02_12),
        Parameter::new("x-ms-lease-duration", Kind::Enum(LeaseDuration::TABLE))
            .since(version::V2012_02_12),
        Parameter::new("x-ms-server-encrypted", Kind::Bool).since(version::V2015_12_11),
        Parameter::new("x-ms-encryption-key-sha256", Kind::Base64Bytes)
            .since(version::V2019_02_02),
        Parameter::new("x-ms-encryption-scope", Kind::String)
            .since(version::V2019_02_02),
        Parameter::new("x-ms-version-id", Kind::String).since(version::V2019_12_12),
        Parameter::new("x-ms-is-current-version", Kind::Bool)
            .since(version::V2019_12_12),
        Parameter::new("x-ms-tag-count", Kind::Int32).since(version::V2019_12_12),
        Parameter::new("x-ms-or-policy-id", Kind::String).since(version::V2019_12_12),
        Parameter::new("x-ms-or-", Kind::String).prefix().since(version::V2019_12_12),
        Parameter::new("x-ms-last-access-time", Kind::HttpDate)
            .since(version::V2020_02_10),
        Parameter::new("x-ms-immutability-policy-until-date", Kind::HttpDate)
            .since(version::V2020_06_12),
        Parameter::new(
                "x-ms-immutability-policy-mode",
                Kind::Enum(ImmutabilityPolicyMode::TABLE),
            )
            .since(version::V2020_06_12),
        Parameter::new("x-ms-legal-hold", Kind::Bool).since(version::V2020_06_12),
        Parameter::new("x-ms-access-tier", Kind::Enum(AccessTier::TABLE))
            .since(version::V2017_04_17),
        Parameter::new("x-ms-access-tier-inferred", Kind::Bool)
            .since(version::V2017_04_17),
        Parameter::new("x-ms-access-tier-change-time", Kind::HttpDate)
            .since(version::V2017_04_17),
        Parameter::new("x-ms-archive-status", Kind::Enum(ArchiveStatus::TABLE))
            .since(version::V2017_04_17),
        Parameter::new("x-ms-rehydrate-priority", Kind::Enum(RehydratePriority::TABLE))
            .since(version::V2019_12_12),
        Parameter::new("x-ms-incremental-copy", Kind::Bool).since(version::V2016_05_31),
        Parameter::new("x-ms-copy-destination-snapshot", Kind::String)
            .since(version::V2016_05_31),
        Parameter::new("x-ms-expiry-time", Kind::HttpDate).since(version::V2020_02_10),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<GetPropertiesHeaders>),
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Writes the content properties of a blob; those that are absent are cleared.
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
/// - `x-ms-blob-content-type`: Content type that is kept with the blob; the service takes
///   `application/octet-stream` where none is given.
/// - `x-ms-blob-content-encoding`: Content encoding that is kept with the blob.
/// - `x-ms-blob-content-language`: Language that is kept with the blob.
/// - `x-ms-blob-content-md5`: MD5 of the content, to be kept with the blob.
/// - `x-ms-blob-cache-control`: How caches may keep the blob.
/// - `x-ms-blob-content-disposition`: How a browser offers the blob. Since 2013-08-15.
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
pub static SET_PROPERTIES: Operation = Operation {
    id: "blobs.set-properties",
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
        Parameter::new("x-ms-blob-content-type", Kind::String),
        Parameter::new("x-ms-blob-content-encoding", Kind::String),
        Parameter::new("x-ms-blob-content-language", Kind::String),
        Parameter::new("x-ms-blob-content-md5", Kind::Base64Bytes),
        Parameter::new("x-ms-blob-cache-control", Kind::String),
        Parameter::new("x-ms-blob-content-disposition", Kind::String)
            .since(version::V2013_08_15),
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
    make_headers: Some(::xms_runtime::__private::make_headers::<SetPropertiesHeaders>),
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Reads the metadata of a blob.
///
/// Get Blob Metadata: `HEAD /{container}/{blob+}`, since 2009-09-19. Answers 200.
///
/// Source: learn.microsoft.com/rest/api/storageservices/get-blob-metadata.
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
/// - `comp=metadata`
/// - `snapshot`: Which snapshot of the blob, as the service named it; absent: the blob itself.
/// - `versionid`: Which version of the blob, as the service named it; absent: the current one.
///   Since 2019-12-12.
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-lease-id`: The lease that is held; required where a lease is active.
/// - `x-ms-encryption-key`: The AES-256 key with which the service encrypts the content; it is not
///   kept. Secret. Since 2019-02-02.
/// - `x-ms-encryption-key-sha256`: SHA-256 of the key, by which the service checks it. Since
///   2019-02-02.
/// - `x-ms-encryption-algorithm`: How the key is used; required beside a key. Since 2019-02-02.
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
/// - `x-ms-meta-` with any ending: Metadata by name.
pub static GET_METADATA: Operation = Operation {
    id: "blobs.get-metadata",
    title: "Get Blob Metadata",
    method: Method::Head,
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
        Parameter::constant("comp", "metadata"),
        Parameter::new("snapshot", Kind::String),
        Parameter::new("versionid", Kind::String).since(version::V2019_12_12),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
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
        Parameter::new("x-ms-meta-", Kind::String).prefix(),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<GetMetadataHeaders>),
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Writes the metadata of a blob; what it had before is gone.
///
/// Set Blob Metadata: `PUT /{container}/{blob+}`, since 2009-09-19. Answers 200.
///
/// Source: learn.microsoft.com/rest/api/storageservices/set-blob-metadata.
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
/// - `comp=metadata`
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-meta-` with any ending: Metadata by name. Names are those of C# identifiers, and keep
///   their case.
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
/// - `x-ms-version-id`: Which version of the blob it is. Since 2019-12-12.
/// - `x-ms-request-server-encrypted`: Whether what was sent is encrypted. Since 2015-12-11.
/// - `x-ms-encryption-key-sha256`: SHA-256 of the caller's key with which it is encrypted. Since
///   2019-02-02.
/// - `x-ms-encryption-scope`: The encryption scope in which it is encrypted. Since 2019-02-02.
pub static SET_METADATA: Operation = Operation {
    id: "blobs.set-metadata",
    title: "Set Blob Metadata",
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
        Parameter::constant("comp", "metadata"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-meta-", Kind::String).prefix(),
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
        Parameter::new("x-ms-version-id", Kind::String).since(version::V2019_12_12),
        Parameter::new("x-ms-request-server-encrypted", Kind::Bool)
            .since(version::V2015_12_11),
        Parameter::new("x-ms-encryption-key-sha256", Kind::Base64Bytes)
            .since(version::V2019_02_02),
        Parameter::new("x-ms-encryption-scope", Kind::String).since(version::V2019_02_02),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<SetMetadataHeaders>),
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Deletes a blob, a snapshot or a version.
///
/// Delete Blob: `DELETE /{container}/{blob+}`, since 2009-09-19. Answers 202.
///
/// Where the service keeps deleted blobs, it can be brought back for that time.
///
/// Source: learn.microsoft.com/rest/api/storageservices/delete-blob.
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
/// - `snapshot`: Which snapshot of the blob, as the service named it; absent: the blob itself.
/// - `versionid`: Which version of the blob, as the service named it; absent: the current one.
///   Since 2019-12-12.
/// - `deletetype`: `Permanent` deletes a snapshot or version that is already soft-deleted for good.
///   Since 2020-02-10.
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-delete-snapshots`: What happens to the snapshots of the blob; required where it has
///   some.
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
/// - `x-ms-delete-type-permanent`: Whether it is gone for good; `false`: it is kept for the
///   retention period. Since 2017-07-29.
pub static DELETE: Operation = Operation {
    id: "blobs.delete",
    title: "Delete Blob",
    method: Method::Delete,
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
        Parameter::new("snapshot", Kind::String),
        Parameter::new("versionid", Kind::String).since(version::V2019_12_12),
        Parameter::new("deletetype", Kind::Enum(DeleteType::TABLE))
            .since(version::V2020_02_10),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-delete-snapshots", Kind::Enum(DeleteSnapshots::TABLE)),
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
        Parameter::new("x-ms-delete-type-permanent", Kind::Bool)
            .since(version::V2017_07_29),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<DeleteHeaders>),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Brings back a deleted blob and its deleted snapshots.
///
/// Undelete Blob: `PUT /{container}/{blob+}`, since 2017-07-29. Answers 200.
///
/// Source: learn.microsoft.com/rest/api/storageservices/undelete-blob.
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
/// - `comp=undelete`
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
pub static UNDELETE: Operation = Operation {
    id: "blobs.undelete",
    title: "Undelete Blob",
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
        Parameter::constant("comp", "undelete"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    availability: Availability::ALWAYS.since(version::V2017_07_29),
    ..Operation::BASE
};

/// Keeps the blob as it is now, to be read later.
///
/// Snapshot Blob: `PUT /{container}/{blob+}`, since 2009-09-19. Answers 201.
///
/// With metadata the snapshot has that; without, the blob's.
///
/// Source: learn.microsoft.com/rest/api/storageservices/snapshot-blob.
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
/// - `comp=snapshot`
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-meta-` with any ending: Metadata by name. Names are those of C# identifiers, and keep
///   their case.
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
/// - `x-ms-snapshot`: Names the snapshot that was made.
/// - `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
/// - `Last-Modified`: When it was changed last.
/// - `x-ms-version-id`: Which version of the blob it is. Since 2019-12-12.
/// - `x-ms-request-server-encrypted`: Whether what was sent is encrypted. Since 2015-12-11.
pub static CREATE_SNAPSHOT: Operation = Operation {
    id: "blobs.create-snapshot",
    title: "Snapshot Blob",
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
        Parameter::constant("comp", "snapshot"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-meta-", Kind::String).prefix(),
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
        Parameter::new("x-ms-snapshot", Kind::String).required(),
        Parameter::new("ETag", Kind::String),
        Parameter::new("Last-Modified", Kind::HttpDate),
        Parameter::new("x-ms-version-id", Kind::String).since(version::V2019_12_12),
        Parameter::new("x-ms-request-server-encrypted", Kind::Bool)
            .since(version::V2015_12_11),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<CreateSnapshotHeaders>),
    responses: &[ExpectedResponse::new(201, Body::None)],
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Moves a blob to another tier.
///
/// Set Blob Tier: `PUT /{container}/{blob+}`, since 2017-04-17. Answers 200 or 202.
///
/// 200: it is there; 202: it is brought back from the archive, which takes hours.
///
/// Source: learn.microsoft.com/rest/api/storageservices/set-blob-tier.
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
/// - `comp=tier`
/// - `snapshot`: Which snapshot of the blob, as the service named it; absent: the blob itself.
///   Since 2019-12-12.
/// - `versionid`: Which version of the blob, as the service named it; absent: the current one.
///   Since 2019-12-12.
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-access-tier`: The tier in which the blob is stored.
/// - `x-ms-rehydrate-priority`: How soon a blob is brought back from the archive. Since 2019-02-02.
/// - `x-ms-lease-id`: The lease that is held; required where a lease is active.
/// - `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
pub static SET_TIER: Operation = Operation {
    id: "blobs.set-tier",
    title: "Set Blob Tier",
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
        Parameter::constant("comp", "tier"),
        Parameter::new("snapshot", Kind::String).since(version::V2019_12_12),
        Parameter::new("versionid", Kind::String).since(version::V2019_12_12),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-access-tier", Kind::Enum(AccessTier::TABLE)).required(),
        Parameter::new("x-ms-rehydrate-priority", Kind::Enum(RehydratePriority::TABLE))
            .since(version::V2019_02_02),
        Parameter::new("x-ms-lease-id", Kind::Uuid),
        Parameter::new("x-ms-if-tags", Kind::String).since(version::V2019_12_12),
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    responses: &[
        ExpectedResponse::new(200, Body::None),
        ExpectedResponse::new(202, Body::None),
    ],
    availability: Availability::ALWAYS.since(version::V2017_04_17),
    ..Operation::BASE
};

/// Says when a blob is deleted by itself; only where blobs are in real folders.
///
/// Set Blob Expiry: `PUT /{container}/{blob+}`, since 2020-02-10. Answers 200.
///
/// Source: learn.microsoft.com/rest/api/storageservices/set-blob-expiry.
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
/// - `comp=expiry`
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-expiry-option`: How the time is to be read.
/// - `x-ms-expiry-time`: A moment as HTTP writes it, or milliseconds, as the option says; absent
///   for `NeverExpire`.
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// In the header of the answer:
///
/// - `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
/// - `Last-Modified`: When it was changed last.
pub static SET_EXPIRY: Operation = Operation {
    id: "blobs.set-expiry",
    title: "Set Blob Expiry",
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
        Parameter::constant("comp", "expiry"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-expiry-option", Kind::Enum(ExpiryOption::TABLE)).required(),
        Parameter::new("x-ms-expiry-time", Kind::String),
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    response_headers: &[
        Parameter::new("ETag", Kind::String),
        Parameter::new("Last-Modified", Kind::HttpDate),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<SetExpiryHeaders>),
    availability: Availability::ALWAYS.since(version::V2020_02_10),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "blobs",
    title: "Blobs",
    operations: &[
        &LIST,
        &GET,
        &GET_PROPERTIES,
        &SET_PROPERTIES,
        &GET_METADATA,
        &SET_METADATA,
        &DELETE,
        &UNDELETE,
        &CREATE_SNAPSHOT,
        &SET_TIER,
        &SET_EXPIRY,
    ],
    shapes: &[
        BlobList::SHAPE,
        BlobItem::SHAPE,
        BlobPrefix::SHAPE,
        BlobName::SHAPE,
        Blob::SHAPE,
        BlobProperties::SHAPE,
    ],
    enums: &[
        ListBlobsInclude::TABLE,
        BlobType::TABLE,
        AccessTier::TABLE,
        ArchiveStatus::TABLE,
        RehydratePriority::TABLE,
        DeleteSnapshots::TABLE,
        DeleteType::TABLE,
        ExpiryOption::TABLE,
        EncryptionAlgorithm::TABLE,
    ],
    ..Resource::BASE
};
