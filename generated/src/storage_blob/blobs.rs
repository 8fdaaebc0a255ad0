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
//! | [`QUERY`] | `POST /{container}/{blob+}` | since 2019-12-12 |

use ::xms_runtime::{
    Availability, Base64Bytes, Body, Continuation, DateTime, Dictionary,
    ExpectedResponse, Field, Joined, Kind, Limits, MapShape, Method, Operation,
    Parameter, Resource, Secret, Uuid,
};

use super::version;
use super::blob_leases::{LeaseDuration, LeaseState, LeaseStatus};
use super::copies::CopyStatus;
use super::immutability::ImmutabilityPolicyMode;
use super::tags::Tags;

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

/// Holds the parameters of [`LIST`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOptions {
    /// `prefix`: Only names that begin with this text.
    pub prefix: Option<String>,
    /// `delimiter`: Names that have this text after the prefix are folded into one entry for what
    /// stands before it, as for folders.
    pub delimiter: Option<String>,
    /// `marker`: Where the page begins: the continuation of the page before.
    pub marker: Option<String>,
    /// `maxresults`: How many entries a page may have; the service takes 5000 for a larger or a
    /// missing value. At least 1.
    pub max_results: Option<i32>,
    /// `include`: What else the list holds and tells of each blob. Any number of values, joined by
    /// `,`.
    pub include: Joined<ListBlobsInclude>,
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl ListOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

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

/// Holds the parameters of [`GET`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOptions {
    /// `snapshot`: Which snapshot of the blob, as the service named it; absent: the blob itself.
    pub snapshot: Option<String>,
    /// `versionid`: Which version of the blob, as the service named it; absent: the current one.
    /// Since 2019-12-12.
    pub version_id: Option<String>,
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-range`: Which bytes, such as `bytes=0-511`; both ends count. Matches
    /// `bytes=[0-9]+-[0-9]*`.
    pub range: Option<String>,
    /// `Range`: Which bytes, as HTTP says it: `bytes=0-511`; `x-ms-range` goes before it.
    pub http_range: Option<String>,
    /// `x-ms-range-get-content-md5`: Whether the answer has the MD5 of a range of at most 4 MiB.
    pub range_get_content_md5: Option<bool>,
    /// `x-ms-range-get-content-crc64`: Whether the answer has the CRC-64 of a range of at most 4
    /// MiB. Since 2019-02-02.
    pub range_get_content_crc64: Option<bool>,
    /// `x-ms-lease-id`: The lease that is held; required where a lease is active.
    pub lease_id: Option<Uuid>,
    /// `x-ms-encryption-key`: The AES-256 key with which the service encrypts the content; it is
    /// not kept. Secret. Since 2019-02-02.
    pub encryption_key: Option<Secret<Base64Bytes>>,
    /// `x-ms-encryption-key-sha256`: SHA-256 of the key, by which the service checks it. Since
    /// 2019-02-02.
    pub encryption_key_sha256: Option<Base64Bytes>,
    /// `x-ms-encryption-algorithm`: How the key is used; required beside a key. Since 2019-02-02.
    pub encryption_algorithm: Option<EncryptionAlgorithm>,
    /// `If-Match`: Only when the ETag is this one; `*`: only when it exists.
    pub if_match: Option<String>,
    /// `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
    pub if_none_match: Option<String>,
    /// `If-Modified-Since`: Only when it was changed after this moment.
    pub if_modified_since: Option<DateTime>,
    /// `If-Unmodified-Since`: Only when it was not changed after this moment.
    pub if_unmodified_since: Option<DateTime>,
    /// `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
    pub if_tags: Option<String>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl GetOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`GET`] answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(GET)]
    pub struct GetHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
        /// `Content-Type`: Content type that is kept with the blob.
        #[header(2)]
        pub content_type: Option<String>,
        /// `Content-MD5`: MD5 of the bytes that are sent; the service refuses others.
        #[header(3)]
        pub content_md5: Option<Base64Bytes>,
        /// `Content-Encoding`: Content encoding that is kept with the blob.
        #[header(4)]
        pub content_encoding: Option<String>,
        /// `Content-Language`: Language that is kept with the blob.
        #[header(5)]
        pub content_language: Option<String>,
        /// `Content-Disposition`: How a browser offers the blob. Since 2013-08-15.
        #[header(6)]
        pub content_disposition: Option<String>,
        /// `Cache-Control`: How caches may keep the blob.
        #[header(7)]
        pub cache_control: Option<String>,
        /// `Accept-Ranges`: `bytes`: parts can be asked for. Since 2011-08-18.
        #[header(8)]
        pub accept_ranges: Option<String>,
        /// `x-ms-meta-` with any ending: Metadata by name.
        #[header(9)]
        pub metadata: Dictionary<String>,
        /// `x-ms-creation-time`: When the blob was created. Since 2017-11-09.
        #[header(10)]
        pub creation_time: Option<DateTime>,
        /// `x-ms-blob-type`: Which kind of blob it is.
        #[header(11)]
        pub blob_type: Option<BlobType>,
        /// `x-ms-blob-sequence-number`: The number that the service keeps with a page blob.
        #[header(12)]
        pub blob_sequence_number: Option<i64>,
        /// `x-ms-blob-committed-block-count`: How many blocks an append blob has. Since 2015-02-21.
        #[header(13)]
        pub blob_committed_block_count: Option<i32>,
        /// `x-ms-blob-sealed`: Whether an append blob is sealed. Since 2019-12-12.
        #[header(14)]
        pub blob_sealed: Option<bool>,
        /// `x-ms-copy-id`: Identifier of the last copy to this blob. Since 2012-02-12.
        #[header(15)]
        pub copy_id: Option<String>,
        /// `x-ms-copy-source`: Address that the last copy read. Since 2012-02-12.
        #[header(16)]
        pub copy_source: Option<String>,
        /// `x-ms-copy-status`: How the last copy goes on. Since 2012-02-12.
        #[header(17)]
        pub copy_status: Option<CopyStatus>,
        /// `x-ms-copy-status-description`: Why the last copy failed or has to wait. Since
        /// 2012-02-12.
        #[header(18)]
        pub copy_status_description: Option<String>,
        /// `x-ms-copy-progress`: Bytes that are copied, of all: `512/1024`. Since 2012-02-12.
        #[header(19)]
        pub copy_progress: Option<String>,
        /// `x-ms-copy-completion-time`: When the last copy ended. Since 2012-02-12.
        #[header(20)]
        pub copy_completion_time: Option<DateTime>,
        /// `x-ms-lease-status`: Whether a lease locks it.
        #[header(21)]
        pub lease_status: Option<LeaseStatus>,
        /// `x-ms-lease-state`: In which state its lease is. Since 2012-02-12.
        #[header(22)]
        pub lease_state: Option<LeaseState>,
        /// `x-ms-lease-duration`: Whether its lease ends by itself. Since 2012-02-12.
        #[header(23)]
        pub lease_duration: Option<LeaseDuration>,
        /// `x-ms-server-encrypted`: Whether content and metadata are encrypted completely. Since
        /// 2015-12-11.
        #[header(24)]
        pub server_encrypted: Option<bool>,
        /// `x-ms-encryption-key-sha256`: SHA-256 of the caller's key with which it is encrypted.
        /// Since 2019-02-02.
        #[header(25)]
        pub encryption_key_sha256: Option<Base64Bytes>,
        /// `x-ms-encryption-scope`: The encryption scope in which it is encrypted. Since
        /// 2019-02-02.
        #[header(26)]
        pub encryption_scope: Option<String>,
        /// `x-ms-version-id`: Which version of the blob it is. Since 2019-12-12.
        #[header(27)]
        pub version_id: Option<String>,
        /// `x-ms-is-current-version`: Whether it is the current version. Since 2019-12-12.
        #[header(28)]
        pub is_current_version: Option<bool>,
        /// `x-ms-tag-count`: How many tags the blob has. Since 2019-12-12.
        #[header(29)]
        pub tag_count: Option<i32>,
        /// `x-ms-or-policy-id`: The replication policy by which the blob came here. Since
        /// 2019-12-12.
        #[header(30)]
        pub or_policy_id: Option<String>,
        /// `x-ms-or-` with any ending: How the blob is replicated, by `POLICY_RULE`: `complete` or
        /// `failed`. Since 2019-12-12.
        #[header(31)]
        pub replication: Dictionary<String>,
        /// `x-ms-last-access-time`: When the blob was used last, where the account keeps track of
        /// it. Since 2020-02-10.
        #[header(32)]
        pub last_access_time: Option<DateTime>,
        /// `x-ms-immutability-policy-until-date`: Until when the blob cannot be changed or deleted.
        /// Since 2020-06-12.
        #[header(33)]
        pub immutability_policy_until_date: Option<DateTime>,
        /// `x-ms-immutability-policy-mode`: Whether the policy can be taken back. Since 2020-06-12.
        #[header(34)]
        pub immutability_policy_mode: Option<ImmutabilityPolicyMode>,
        /// `x-ms-legal-hold`: Whether the blob is under legal hold. Since 2020-06-12.
        #[header(35)]
        pub legal_hold: Option<bool>,
        /// `Content-Range`: Which bytes of how many, such as `bytes 0-511/1024`; present for a
        /// part.
        #[header(36)]
        pub content_range: Option<String>,
        /// `x-ms-blob-content-md5`: MD5 of the whole blob, where a part of it was asked for. Since
        /// 2016-05-31.
        #[header(37)]
        pub blob_content_md5: Option<Base64Bytes>,
        /// `x-ms-content-crc64`: CRC-64 of what was sent or received. Since 2019-02-02.
        #[header(38)]
        pub content_crc64: Option<Base64Bytes>,
    }
}

impl GetHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

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

/// Holds the parameters of [`GET_PROPERTIES`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPropertiesOptions {
    /// `snapshot`: Which snapshot of the blob, as the service named it; absent: the blob itself.
    pub snapshot: Option<String>,
    /// `versionid`: Which version of the blob, as the service named it; absent: the current one.
    /// Since 2019-12-12.
    pub version_id: Option<String>,
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-lease-id`: The lease that is held; required where a lease is active.
    pub lease_id: Option<Uuid>,
    /// `x-ms-encryption-key`: The AES-256 key with which the service encrypts the content; it is
    /// not kept. Secret. Since 2019-02-02.
    pub encryption_key: Option<Secret<Base64Bytes>>,
    /// `x-ms-encryption-key-sha256`: SHA-256 of the key, by which the service checks it. Since
    /// 2019-02-02.
    pub encryption_key_sha256: Option<Base64Bytes>,
    /// `x-ms-encryption-algorithm`: How the key is used; required beside a key. Since 2019-02-02.
    pub encryption_algorithm: Option<EncryptionAlgorithm>,
    /// `If-Match`: Only when the ETag is this one; `*`: only when it exists.
    pub if_match: Option<String>,
    /// `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
    pub if_none_match: Option<String>,
    /// `If-Modified-Since`: Only when it was changed after this moment.
    pub if_modified_since: Option<DateTime>,
    /// `If-Unmodified-Since`: Only when it was not changed after this moment.
    pub if_unmodified_since: Option<DateTime>,
    /// `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
    pub if_tags: Option<String>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl GetPropertiesOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`GET_PROPERTIES`] answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(GET_PROPERTIES)]
    pub struct GetPropertiesHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
        /// `Content-Type`: Content type that is kept with the blob.
        #[header(2)]
        pub content_type: Option<String>,
        /// `Content-MD5`: MD5 of the bytes that are sent; the service refuses others.
        #[header(3)]
        pub content_md5: Option<Base64Bytes>,
        /// `Content-Encoding`: Content encoding that is kept with the blob.
        #[header(4)]
        pub content_encoding: Option<String>,
        /// `Content-Language`: Language that is kept with the blob.
        #[header(5)]
        pub content_language: Option<String>,
        /// `Content-Disposition`: How a browser offers the blob. Since 2013-08-15.
        #[header(6)]
        pub content_disposition: Option<String>,
        /// `Cache-Control`: How caches may keep the blob.
        #[header(7)]
        pub cache_control: Option<String>,
        /// `Accept-Ranges`: `bytes`: parts can be asked for. Since 2011-08-18.
        #[header(8)]
        pub accept_ranges: Option<String>,
        /// `x-ms-meta-` with any ending: Metadata by name.
        #[header(9)]
        pub metadata: Dictionary<String>,
        /// `x-ms-creation-time`: When the blob was created. Since 2017-11-09.
        #[header(10)]
        pub creation_time: Option<DateTime>,
        /// `x-ms-blob-type`: Which kind of blob it is.
        #[header(11)]
        pub blob_type: Option<BlobType>,
        /// `x-ms-blob-sequence-number`: The number that the service keeps with a page blob.
        #[header(12)]
        pub blob_sequence_number: Option<i64>,
        /// `x-ms-blob-committed-block-count`: How many blocks an append blob has. Since 2015-02-21.
        #[header(13)]
        pub blob_committed_block_count: Option<i32>,
        /// `x-ms-blob-sealed`: Whether an append blob is sealed. Since 2019-12-12.
        #[header(14)]
        pub blob_sealed: Option<bool>,
        /// `x-ms-copy-id`: Identifier of the last copy to this blob. Since 2012-02-12.
        #[header(15)]
        pub copy_id: Option<String>,
        /// `x-ms-copy-source`: Address that the last copy read. Since 2012-02-12.
        #[header(16)]
        pub copy_source: Option<String>,
        /// `x-ms-copy-status`: How the last copy goes on. Since 2012-02-12.
        #[header(17)]
        pub copy_status: Option<CopyStatus>,
        /// `x-ms-copy-status-description`: Why the last copy failed or has to wait. Since
        /// 2012-02-12.
        #[header(18)]
        pub copy_status_description: Option<String>,
        /// `x-ms-copy-progress`: Bytes that are copied, of all: `512/1024`. Since 2012-02-12.
        #[header(19)]
        pub copy_progress: Option<String>,
        /// `x-ms-copy-completion-time`: When the last copy ended. Since 2012-02-12.
        #[header(20)]
        pub copy_completion_time: Option<DateTime>,
        /// `x-ms-lease-status`: Whether a lease locks it.
        #[header(21)]
        pub lease_status: Option<LeaseStatus>,
        /// `x-ms-lease-state`: In which state its lease is. Since 2012-02-12.
        #[header(22)]
        pub lease_state: Option<LeaseState>,
        /// `x-ms-lease-duration`: Whether its lease ends by itself. Since 2012-02-12.
        #[header(23)]
        pub lease_duration: Option<LeaseDuration>,
        /// `x-ms-server-encrypted`: Whether content and metadata are encrypted completely. Since
        /// 2015-12-11.
        #[header(24)]
        pub server_encrypted: Option<bool>,
        /// `x-ms-encryption-key-sha256`: SHA-256 of the caller's key with which it is encrypted.
        /// Since 2019-02-02.
        #[header(25)]
        pub encryption_key_sha256: Option<Base64Bytes>,
        /// `x-ms-encryption-scope`: The encryption scope in which it is encrypted. Since
        /// 2019-02-02.
        #[header(26)]
        pub encryption_scope: Option<String>,
        /// `x-ms-version-id`: Which version of the blob it is. Since 2019-12-12.
        #[header(27)]
        pub version_id: Option<String>,
        /// `x-ms-is-current-version`: Whether it is the current version. Since 2019-12-12.
        #[header(28)]
        pub is_current_version: Option<bool>,
        /// `x-ms-tag-count`: How many tags the blob has. Since 2019-12-12.
        #[header(29)]
        pub tag_count: Option<i32>,
        /// `x-ms-or-policy-id`: The replication policy by which the blob came here. Since
        /// 2019-12-12.
        #[header(30)]
        pub or_policy_id: Option<String>,
        /// `x-ms-or-` with any ending: How the blob is replicated, by `POLICY_RULE`: `complete` or
        /// `failed`. Since 2019-12-12.
        #[header(31)]
        pub replication: Dictionary<String>,
        /// `x-ms-last-access-time`: When the blob was used last, where the account keeps track of
        /// it. Since 2020-02-10.
        #[header(32)]
        pub last_access_time: Option<DateTime>,
        /// `x-ms-immutability-policy-until-date`: Until when the blob cannot be changed or deleted.
        /// Since 2020-06-12.
        #[header(33)]
        pub immutability_policy_until_date: Option<DateTime>,
        /// `x-ms-immutability-policy-mode`: Whether the policy can be taken back. Since 2020-06-12.
        #[header(34)]
        pub immutability_policy_mode: Option<ImmutabilityPolicyMode>,
        /// `x-ms-legal-hold`: Whether the blob is under legal hold. Since 2020-06-12.
        #[header(35)]
        pub legal_hold: Option<bool>,
        /// `x-ms-access-tier`: The tier in which the blob is stored. Since 2017-04-17.
        #[header(36)]
        pub access_tier: Option<AccessTier>,
        /// `x-ms-access-tier-inferred`: Whether the tier is the account's, because nobody chose
        /// one. Since 2017-04-17.
        #[header(37)]
        pub access_tier_inferred: Option<bool>,
        /// `x-ms-access-tier-change-time`: When a tier was chosen last. Since 2017-04-17.
        #[header(38)]
        pub access_tier_change_time: Option<DateTime>,
        /// `x-ms-archive-status`: To which tier the blob is on its way from the archive. Since
        /// 2017-04-17.
        #[header(39)]
        pub archive_status: Option<ArchiveStatus>,
        /// `x-ms-rehydrate-priority`: How soon it is brought back from the archive. Since
        /// 2019-12-12.
        #[header(40)]
        pub rehydrate_priority: Option<RehydratePriority>,
        /// `x-ms-incremental-copy`: Whether the blob is an incremental copy. Since 2016-05-31.
        #[header(41)]
        pub incremental_copy: Option<bool>,
        /// `x-ms-copy-destination-snapshot`: The last snapshot that an incremental copy made. Since
        /// 2016-05-31.
        #[header(42)]
        pub copy_destination_snapshot: Option<String>,
        /// `x-ms-expiry-time`: When the blob is deleted by itself. Since 2020-02-10.
        #[header(43)]
        pub expiry_time: Option<DateTime>,
    }
}

impl GetPropertiesHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

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

/// Holds the parameters of [`SET_PROPERTIES`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SetPropertiesOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-blob-content-type`: Content type that is kept with the blob; the service takes
    /// `application/octet-stream` where none is given.
    pub blob_content_type: Option<String>,
    /// `x-ms-blob-content-encoding`: Content encoding that is kept with the blob.
    pub blob_content_encoding: Option<String>,
    /// `x-ms-blob-content-language`: Language that is kept with the blob.
    pub blob_content_language: Option<String>,
    /// `x-ms-blob-content-md5`: MD5 of the content, to be kept with the blob.
    pub blob_content_md5: Option<Base64Bytes>,
    /// `x-ms-blob-cache-control`: How caches may keep the blob.
    pub blob_cache_control: Option<String>,
    /// `x-ms-blob-content-disposition`: How a browser offers the blob. Since 2013-08-15.
    pub blob_content_disposition: Option<String>,
    /// `x-ms-lease-id`: The lease that is held; required where a lease is active.
    pub lease_id: Option<Uuid>,
    /// `If-Match`: Only when the ETag is this one; `*`: only when it exists.
    pub if_match: Option<String>,
    /// `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
    pub if_none_match: Option<String>,
    /// `If-Modified-Since`: Only when it was changed after this moment.
    pub if_modified_since: Option<DateTime>,
    /// `If-Unmodified-Since`: Only when it was not changed after this moment.
    pub if_unmodified_since: Option<DateTime>,
    /// `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
    pub if_tags: Option<String>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl SetPropertiesOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`SET_PROPERTIES`] answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(SET_PROPERTIES)]
    pub struct SetPropertiesHeaders {
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

impl SetPropertiesHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

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

/// Holds the parameters of [`GET_METADATA`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMetadataOptions {
    /// `snapshot`: Which snapshot of the blob, as the service named it; absent: the blob itself.
    pub snapshot: Option<String>,
    /// `versionid`: Which version of the blob, as the service named it; absent: the current one.
    /// Since 2019-12-12.
    pub version_id: Option<String>,
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-lease-id`: The lease that is held; required where a lease is active.
    pub lease_id: Option<Uuid>,
    /// `x-ms-encryption-key`: The AES-256 key with which the service encrypts the content; it is
    /// not kept. Secret. Since 2019-02-02.
    pub encryption_key: Option<Secret<Base64Bytes>>,
    /// `x-ms-encryption-key-sha256`: SHA-256 of the key, by which the service checks it. Since
    /// 2019-02-02.
    pub encryption_key_sha256: Option<Base64Bytes>,
    /// `x-ms-encryption-algorithm`: How the key is used; required beside a key. Since 2019-02-02.
    pub encryption_algorithm: Option<EncryptionAlgorithm>,
    /// `If-Match`: Only when the ETag is this one; `*`: only when it exists.
    pub if_match: Option<String>,
    /// `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
    pub if_none_match: Option<String>,
    /// `If-Modified-Since`: Only when it was changed after this moment.
    pub if_modified_since: Option<DateTime>,
    /// `If-Unmodified-Since`: Only when it was not changed after this moment.
    pub if_unmodified_since: Option<DateTime>,
    /// `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
    pub if_tags: Option<String>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl GetMetadataOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`GET_METADATA`] answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(GET_METADATA)]
    pub struct GetMetadataHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
        /// `x-ms-meta-` with any ending: Metadata by name.
        #[header(2)]
        pub metadata: Dictionary<String>,
    }
}

impl GetMetadataHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

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

/// Holds the parameters of [`SET_METADATA`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SetMetadataOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-meta-` with any ending: Metadata by name. Names are those of C# identifiers, and keep
    /// their case.
    pub metadata: Dictionary<String>,
    /// `x-ms-lease-id`: The lease that is held; required where a lease is active.
    pub lease_id: Option<Uuid>,
    /// `x-ms-encryption-key`: The AES-256 key with which the service encrypts the content; it is
    /// not kept. Secret. Since 2019-02-02.
    pub encryption_key: Option<Secret<Base64Bytes>>,
    /// `x-ms-encryption-key-sha256`: SHA-256 of the key, by which the service checks it. Since
    /// 2019-02-02.
    pub encryption_key_sha256: Option<Base64Bytes>,
    /// `x-ms-encryption-algorithm`: How the key is used; required beside a key. Since 2019-02-02.
    pub encryption_algorithm: Option<EncryptionAlgorithm>,
    /// `x-ms-encryption-scope`: The encryption scope of the account in which the content is
    /// encrypted. Since 2019-02-02.
    pub encryption_scope: Option<String>,
    /// `If-Match`: Only when the ETag is this one; `*`: only when it exists.
    pub if_match: Option<String>,
    /// `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
    pub if_none_match: Option<String>,
    /// `If-Modified-Since`: Only when it was changed after this moment.
    pub if_modified_since: Option<DateTime>,
    /// `If-Unmodified-Since`: Only when it was not changed after this moment.
    pub if_unmodified_since: Option<DateTime>,
    /// `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
    pub if_tags: Option<String>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl SetMetadataOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`SET_METADATA`] answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(SET_METADATA)]
    pub struct SetMetadataHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
        /// `x-ms-version-id`: Which version of the blob it is. Since 2019-12-12.
        #[header(2)]
        pub version_id: Option<String>,
        /// `x-ms-request-server-encrypted`: Whether what was sent is encrypted. Since 2015-12-11.
        #[header(3)]
        pub request_server_encrypted: Option<bool>,
        /// `x-ms-encryption-key-sha256`: SHA-256 of the caller's key with which it is encrypted.
        /// Since 2019-02-02.
        #[header(4)]
        pub encryption_key_sha256: Option<Base64Bytes>,
        /// `x-ms-encryption-scope`: The encryption scope in which it is encrypted. Since
        /// 2019-02-02.
        #[header(5)]
        pub encryption_scope: Option<String>,
    }
}

impl SetMetadataHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

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

/// Holds the parameters of [`DELETE`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteOptions {
    /// `snapshot`: Which snapshot of the blob, as the service named it; absent: the blob itself.
    pub snapshot: Option<String>,
    /// `versionid`: Which version of the blob, as the service named it; absent: the current one.
    /// Since 2019-12-12.
    pub version_id: Option<String>,
    /// `deletetype`: `Permanent` deletes a snapshot or version that is already soft-deleted for
    /// good. Since 2020-02-10.
    pub delete_type: Option<DeleteType>,
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-delete-snapshots`: What happens to the snapshots of the blob; required where it has
    /// some.
    pub delete_snapshots: Option<DeleteSnapshots>,
    /// `x-ms-lease-id`: The lease that is held; required where a lease is active.
    pub lease_id: Option<Uuid>,
    /// `If-Match`: Only when the ETag is this one; `*`: only when it exists.
    pub if_match: Option<String>,
    /// `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
    pub if_none_match: Option<String>,
    /// `If-Modified-Since`: Only when it was changed after this moment.
    pub if_modified_since: Option<DateTime>,
    /// `If-Unmodified-Since`: Only when it was not changed after this moment.
    pub if_unmodified_since: Option<DateTime>,
    /// `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
    pub if_tags: Option<String>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl DeleteOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`DELETE`] answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(DELETE)]
    pub struct DeleteHeaders {
        /// `x-ms-delete-type-permanent`: Whether it is gone for good; `false`: it is kept for the
        /// retention period. Since 2017-07-29.
        #[header(0)]
        pub delete_type_permanent: Option<bool>,
    }
}

impl DeleteHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

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

/// Holds the parameters of [`UNDELETE`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UndeleteOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl UndeleteOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

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

/// Holds the parameters of [`CREATE_SNAPSHOT`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSnapshotOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-meta-` with any ending: Metadata by name. Names are those of C# identifiers, and keep
    /// their case.
    pub metadata: Dictionary<String>,
    /// `x-ms-lease-id`: The lease that is held; required where a lease is active.
    pub lease_id: Option<Uuid>,
    /// `x-ms-encryption-key`: The AES-256 key with which the service encrypts the content; it is
    /// not kept. Secret. Since 2019-02-02.
    pub encryption_key: Option<Secret<Base64Bytes>>,
    /// `x-ms-encryption-key-sha256`: SHA-256 of the key, by which the service checks it. Since
    /// 2019-02-02.
    pub encryption_key_sha256: Option<Base64Bytes>,
    /// `x-ms-encryption-algorithm`: How the key is used; required beside a key. Since 2019-02-02.
    pub encryption_algorithm: Option<EncryptionAlgorithm>,
    /// `x-ms-encryption-scope`: The encryption scope of the account in which the content is
    /// encrypted. Since 2019-02-02.
    pub encryption_scope: Option<String>,
    /// `If-Match`: Only when the ETag is this one; `*`: only when it exists.
    pub if_match: Option<String>,
    /// `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
    pub if_none_match: Option<String>,
    /// `If-Modified-Since`: Only when it was changed after this moment.
    pub if_modified_since: Option<DateTime>,
    /// `If-Unmodified-Since`: Only when it was not changed after this moment.
    pub if_unmodified_since: Option<DateTime>,
    /// `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
    pub if_tags: Option<String>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl CreateSnapshotOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`CREATE_SNAPSHOT`] answers.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[answered_by(CREATE_SNAPSHOT)]
    pub struct CreateSnapshotHeaders {
        /// `x-ms-snapshot`: Names the snapshot that was made.
        #[header(0)]
        pub snapshot: String,
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(1)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(2)]
        pub last_modified: Option<DateTime>,
        /// `x-ms-version-id`: Which version of the blob it is. Since 2019-12-12.
        #[header(3)]
        pub version_id: Option<String>,
        /// `x-ms-request-server-encrypted`: Whether what was sent is encrypted. Since 2015-12-11.
        #[header(4)]
        pub request_server_encrypted: Option<bool>,
    }
}

impl CreateSnapshotHeaders {
    /// Creates the headers from those that are always there; the methods below set the others.
    pub fn new(snapshot: impl Into<String>) -> Self {
        Self {
            snapshot: snapshot.into(),
            etag: None,
            last_modified: None,
            version_id: None,
            request_server_encrypted: None,
        }
    }
}

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

/// Holds the parameters of [`SET_TIER`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SetTierOptions {
    /// `snapshot`: Which snapshot of the blob, as the service named it; absent: the blob itself.
    /// Since 2019-12-12.
    pub snapshot: Option<String>,
    /// `versionid`: Which version of the blob, as the service named it; absent: the current one.
    /// Since 2019-12-12.
    pub version_id: Option<String>,
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-rehydrate-priority`: How soon a blob is brought back from the archive. Since
    /// 2019-02-02.
    pub rehydrate_priority: Option<RehydratePriority>,
    /// `x-ms-lease-id`: The lease that is held; required where a lease is active.
    pub lease_id: Option<Uuid>,
    /// `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
    pub if_tags: Option<String>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl SetTierOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

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

/// Holds the parameters of [`SET_EXPIRY`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SetExpiryOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-expiry-time`: A moment as HTTP writes it, or milliseconds, as the option says; absent
    /// for `NeverExpire`.
    pub expiry_time: Option<String>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl SetExpiryOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`SET_EXPIRY`] answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(SET_EXPIRY)]
    pub struct SetExpiryHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
    }
}

impl SetExpiryHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

/// Reads those parts of a table or of JSON that a query selects.
///
/// Query Blob Contents: `POST /{container}/{blob+}`, since 2019-12-12. Takes [`QueryRequest`].
/// Answers 200 or 206 with a stream of bytes (`avro/binary`).
///
/// The answer is a sequence of Avro records, in which the rows that were found stand.
///
/// Source: learn.microsoft.com/rest/api/storageservices/query-blob-contents.
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
/// - `comp=query`
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
/// - `x-ms-blob-type`: Which kind of blob it is.
/// - `x-ms-lease-status`: Whether a lease locks it.
/// - `x-ms-lease-state`: In which state its lease is. Since 2012-02-12.
/// - `x-ms-lease-duration`: Whether its lease ends by itself. Since 2012-02-12.
///
/// For example, *two columns* (2021-12-02):
///
/// ````xml
/// <?xml version="1.0" encoding="utf-8"?><QueryRequest><QueryType>SQL</QueryType><Expression>SELECT _1, _3 FROM BlobStorage</Expression><InputSerialization><Format><Type>delimited</Type><DelimitedTextConfiguration><ColumnSeparator>,</ColumnSeparator><FieldQuote>"</FieldQuote><HasHeaders>false</HasHeaders></DelimitedTextConfiguration></Format></InputSerialization><OutputSerialization><Format><Type>json</Type><JsonTextConfiguration><RecordSeparator>;</RecordSeparator></JsonTextConfiguration></Format></OutputSerialization></QueryRequest>
/// ````
///
/// ````text
/// Obj
/// ````
pub static QUERY: Operation = Operation {
    id: "blobs.query",
    title: "Query Blob Contents",
    method: Method::Post,
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
        Parameter::constant("comp", "query"),
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
        Parameter::new("x-ms-blob-type", Kind::Enum(BlobType::TABLE)),
        Parameter::new("x-ms-lease-status", Kind::Enum(LeaseStatus::TABLE)),
        Parameter::new("x-ms-lease-state", Kind::Enum(LeaseState::TABLE))
            .since(version::V2012_02_12),
        Parameter::new("x-ms-lease-duration", Kind::Enum(LeaseDuration::TABLE))
            .since(version::V2012_02_12),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<QueryHeaders>),
    body: Body::Element(QueryRequest::SHAPE),
    responses: &[
        ExpectedResponse::new(200, Body::Stream("avro/binary")),
        ExpectedResponse::new(206, Body::Stream("avro/binary")),
    ],
    availability: Availability::ALWAYS.since(version::V2019_12_12),
    idempotent: Some(true),
    ..Operation::BASE
};

/// Holds the parameters of [`QUERY`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryOptions {
    /// `snapshot`: Which snapshot of the blob, as the service named it; absent: the blob itself.
    pub snapshot: Option<String>,
    /// `versionid`: Which version of the blob, as the service named it; absent: the current one.
    /// Since 2019-12-12.
    pub version_id: Option<String>,
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-lease-id`: The lease that is held; required where a lease is active.
    pub lease_id: Option<Uuid>,
    /// `x-ms-encryption-key`: The AES-256 key with which the service encrypts the content; it is
    /// not kept. Secret. Since 2019-02-02.
    pub encryption_key: Option<Secret<Base64Bytes>>,
    /// `x-ms-encryption-key-sha256`: SHA-256 of the key, by which the service checks it. Since
    /// 2019-02-02.
    pub encryption_key_sha256: Option<Base64Bytes>,
    /// `x-ms-encryption-algorithm`: How the key is used; required beside a key. Since 2019-02-02.
    pub encryption_algorithm: Option<EncryptionAlgorithm>,
    /// `If-Match`: Only when the ETag is this one; `*`: only when it exists.
    pub if_match: Option<String>,
    /// `If-None-Match`: Only when the ETag is another one; `*`: only when it does not exist.
    pub if_none_match: Option<String>,
    /// `If-Modified-Since`: Only when it was changed after this moment.
    pub if_modified_since: Option<DateTime>,
    /// `If-Unmodified-Since`: Only when it was not changed after this moment.
    pub if_unmodified_since: Option<DateTime>,
    /// `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
    pub if_tags: Option<String>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl QueryOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`QUERY`] answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(QUERY)]
    pub struct QueryHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
        /// `Content-Type`: Content type that is kept with the blob.
        #[header(2)]
        pub content_type: Option<String>,
        /// `x-ms-blob-type`: Which kind of blob it is.
        #[header(3)]
        pub blob_type: Option<BlobType>,
        /// `x-ms-lease-status`: Whether a lease locks it.
        #[header(4)]
        pub lease_status: Option<LeaseStatus>,
        /// `x-ms-lease-state`: In which state its lease is. Since 2012-02-12.
        #[header(5)]
        pub lease_state: Option<LeaseState>,
        /// `x-ms-lease-duration`: Whether its lease ends by itself. Since 2012-02-12.
        #[header(6)]
        pub lease_duration: Option<LeaseDuration>,
    }
}

impl QueryHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

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
        &QUERY,
    ],
    shapes: &[
        BlobList::SHAPE,
        BlobItem::SHAPE,
        BlobPrefix::SHAPE,
        BlobName::SHAPE,
        Blob::SHAPE,
        BlobProperties::SHAPE,
        QueryRequest::SHAPE,
        QuerySerialization::SHAPE,
        QueryFormat::SHAPE,
        DelimitedTextConfiguration::SHAPE,
        JsonTextConfiguration::SHAPE,
        ArrowConfiguration::SHAPE,
        ArrowField::SHAPE,
    ],
    enums: &[
        ListBlobsInclude::TABLE,
        QueryFormatType::TABLE,
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

::xms_runtime::record! {
    /// A page of blobs.
    ///
    /// Element `<EnumerationResults>`. Since 2009-09-19. Answered by [`LIST`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(BLOB_LIST_SHAPE, "BlobList", "", tag("EnumerationResults"))]
    pub struct BlobList {
        /// Address of the service.
        ///
        /// Attribute `ServiceEndpoint`. Since 2013-08-15.
        #[field(0, "ServiceEndpoint", String, since(version::V2013_08_15), attribute)]
        pub service_endpoint: Option<String>,
        /// Name of the container; before 2013-08-15 its address.
        ///
        /// Attribute `ContainerName`. Since 2009-09-19.
        #[field(1, "ContainerName", String, attribute)]
        pub container_name: Option<String>,
        /// The prefix that was asked for.
        ///
        /// `<Prefix>`. Since 2009-09-19.
        #[field(2, "Prefix", String)]
        pub prefix: Option<String>,
        /// Where the page begins.
        ///
        /// `<Marker>`. Since 2009-09-19.
        #[field(3, "Marker", String)]
        pub marker: Option<String>,
        /// How many entries were asked for.
        ///
        /// `<MaxResults>`. Since 2009-09-19.
        #[field(4, "MaxResults", Int32)]
        pub max_results: Option<i32>,
        /// The delimiter that was asked for.
        ///
        /// `<Delimiter>`. Since 2009-09-19.
        #[field(5, "Delimiter", String)]
        pub delimiter: Option<String>,
        /// Blobs, and prefixes of deeper ones, in one order by name.
        ///
        /// `<Blobs>` of `<Blob>` or `<BlobPrefix>` in any order, required. Since 2009-09-19.
        #[field(
            6,
            "Blobs",
            List(&Field::new("Blobs", Kind::Choice(BlobItem::SHAPE))),
            required
        )]
        pub blobs: Vec<BlobItem>,
        /// Where the next page begins; empty on the last.
        ///
        /// `<NextMarker>`. Since 2009-09-19.
        #[field(7, "NextMarker", String)]
        pub next_marker: Option<String>,
    }
}

impl BlobList {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(blobs: impl Into<Vec<BlobItem>>) -> Self {
        Self {
            service_endpoint: None,
            container_name: None,
            prefix: None,
            marker: None,
            max_results: None,
            delimiter: None,
            blobs: blobs.into(),
            next_marker: None,
        }
    }
}

::xms_runtime::one_of! {
    /// Blobs, and prefixes of deeper ones, in one order by name.
    ///
    /// One of the children that stand in any order. Occurs in [`LIST`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(BLOB_ITEM_SHAPE, "BlobList/Blobs", "", tag("Blobs"))]
    pub enum BlobItem {
        /// One that matches, with what was asked for.
        ///
        /// `<Blob>`. Since 2009-09-19.
        #[field(0, "Blob", Record(Blob::SHAPE), required)]
        Blob(Box<Blob>),
        /// What several blobs are folded into, where the list was asked for a delimiter.
        ///
        /// `<BlobPrefix>`. Since 2009-09-19.
        #[field(1, "BlobPrefix", Record(BlobPrefix::SHAPE), required)]
        BlobPrefix(Box<BlobPrefix>),
    }
}

::xms_runtime::record! {
    /// What the names of several blobs begin with, as far as the delimiter.
    ///
    /// Element `<BlobPrefix>`. Since 2009-09-19. Occurs in [`LIST`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(BLOB_PREFIX_SHAPE, "BlobPrefix", "")]
    pub struct BlobPrefix {
        /// The prefix, with the delimiter.
        ///
        /// `<Name>`, required. Since 2009-09-19.
        #[field(0, "Name", Record(BlobName::SHAPE), required)]
        pub name: BlobName,
    }
}

impl BlobPrefix {
    /// Creates the element from its fields, all of which are required.
    pub fn new(name: BlobName) -> Self {
        Self { name }
    }
}

::xms_runtime::record! {
    /// A name in a list.
    ///
    /// Element `<Name>`. Since 2009-09-19. Occurs in [`LIST`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(BLOB_NAME_SHAPE, "BlobName", "", tag("Name"))]
    pub struct BlobName {
        /// The name; where it is encoded, with `%XX` for each byte that XML cannot hold.
        ///
        /// The element's own text. Since 2009-09-19.
        #[field(0, "text", String, content)]
        pub text: Option<String>,
        /// Whether the name is encoded; absent: it is not.
        ///
        /// Attribute `Encoded`. Since 2021-02-12.
        #[field(1, "Encoded", Bool, since(version::V2021_02_12), attribute)]
        pub encoded: Option<bool>,
    }
}

impl BlobName {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A blob in a list.
    ///
    /// Element `<Blob>`. Since 2009-09-19. Occurs in [`LIST`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(BLOB_SHAPE, "Blob", "")]
    pub struct Blob {
        /// Its path below the container.
        ///
        /// `<Name>`, required. Since 2009-09-19.
        #[field(0, "Name", Record(BlobName::SHAPE), required)]
        pub name: BlobName,
        /// Its address.
        ///
        /// `<Url>`. Since 2009-09-19. Gone from 2013-08-15 on.
        #[field(1, "Url", String, until(version::V2013_08_15))]
        pub url: Option<String>,
        /// Whether it was deleted and can be brought back.
        ///
        /// `<Deleted>`. Since 2017-07-29.
        #[field(2, "Deleted", Bool, since(version::V2017_07_29))]
        pub deleted: Option<bool>,
        /// Which snapshot it is; absent: the blob itself.
        ///
        /// `<Snapshot>`. Since 2009-09-19.
        #[field(3, "Snapshot", String)]
        pub snapshot: Option<String>,
        /// Which version it is.
        ///
        /// `<VersionId>`. Since 2019-12-12.
        #[field(4, "VersionId", String, since(version::V2019_12_12))]
        pub version_id: Option<String>,
        /// Whether it is the current version.
        ///
        /// `<IsCurrentVersion>`. Since 2019-12-12.
        #[field(5, "IsCurrentVersion", Bool, since(version::V2019_12_12))]
        pub is_current_version: Option<bool>,
        /// What the service knows of it.
        ///
        /// `<Properties>`, required. Since 2009-09-19.
        #[field(6, "Properties", Record(BlobProperties::SHAPE), required)]
        pub properties: BlobProperties,
        /// Metadata by name, where the list was asked for it.
        ///
        /// `<Metadata>` of elements that are called by their names. Since 2009-09-19.
        #[field(7, "Metadata", Map(&MapShape::by_name(Field::new("entry", Kind::String))))]
        pub metadata: Dictionary<String>,
        /// Tags, where the list was asked for them.
        ///
        /// `<Tags>`. Since 2019-12-12.
        #[field(8, "Tags", Record(Tags::SHAPE), since(version::V2019_12_12))]
        pub tags: Option<Tags>,
        /// How it is replicated, by `POLICY_RULE`.
        ///
        /// `<OrMetadata>` of elements that are called by their names. Since 2019-12-12.
        #[field(
            9,
            "OrMetadata",
            Map(&MapShape::by_name(Field::new("entry", Kind::String))),
            since(version::V2019_12_12)
        )]
        pub or_metadata: Dictionary<String>,
        /// Whether only older versions are left of it.
        ///
        /// `<HasVersionsOnly>`. Since 2020-10-02.
        #[field(10, "HasVersionsOnly", Bool, since(version::V2020_10_02))]
        pub has_versions_only: Option<bool>,
    }
}

impl Blob {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: BlobName, properties: BlobProperties) -> Self {
        Self {
            name,
            url: None,
            deleted: None,
            snapshot: None,
            version_id: None,
            is_current_version: None,
            properties,
            metadata: Dictionary::new(),
            tags: None,
            or_metadata: Dictionary::new(),
            has_versions_only: None,
        }
    }
}

::xms_runtime::record! {
    /// What the service knows of a blob.
    ///
    /// Element `<Properties>`. Since 2009-09-19. Occurs in [`LIST`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(BLOB_PROPERTIES_SHAPE, "BlobProperties", "", tag("Properties"))]
    pub struct BlobProperties {
        /// When it was created.
        ///
        /// `<Creation-Time>`, a date of HTTP on the wire. Since 2017-11-09.
        #[field(0, "Creation-Time", HttpDate, since(version::V2017_11_09))]
        pub creation_time: Option<DateTime>,
        /// When it was changed last.
        ///
        /// `<Last-Modified>`, a date of HTTP on the wire. Since 2009-09-19.
        #[field(1, "Last-Modified", HttpDate)]
        pub last_modified: Option<DateTime>,
        /// Changes whenever the blob does.
        ///
        /// `<Etag>`. Since 2009-09-19.
        #[field(2, "Etag", String)]
        pub etag: Option<String>,
        /// How many bytes it has.
        ///
        /// `<Content-Length>`. Since 2009-09-19.
        #[field(3, "Content-Length", Int64)]
        pub content_length: Option<i64>,
        /// Content type that is kept with it.
        ///
        /// `<Content-Type>`. Since 2009-09-19.
        #[field(4, "Content-Type", String)]
        pub content_type: Option<String>,
        /// Content encoding that is kept with it.
        ///
        /// `<Content-Encoding>`. Since 2009-09-19.
        #[field(5, "Content-Encoding", String)]
        pub content_encoding: Option<String>,
        /// Language that is kept with it.
        ///
        /// `<Content-Language>`. Since 2009-09-19.
        #[field(6, "Content-Language", String)]
        pub content_language: Option<String>,
        /// MD5 of the whole, where the service has one.
        ///
        /// `<Content-MD5>`, base64 on the wire. Since 2009-09-19.
        #[field(7, "Content-MD5", Base64Bytes)]
        pub content_md5: Option<Base64Bytes>,
        /// How a browser offers it.
        ///
        /// `<Content-Disposition>`. Since 2013-08-15.
        #[field(8, "Content-Disposition", String, since(version::V2013_08_15))]
        pub content_disposition: Option<String>,
        /// How caches may keep it.
        ///
        /// `<Cache-Control>`. Since 2009-09-19.
        #[field(9, "Cache-Control", String)]
        pub cache_control: Option<String>,
        /// The number that the service keeps with a page blob.
        ///
        /// `<x-ms-blob-sequence-number>`. Since 2009-09-19.
        #[field(10, "x-ms-blob-sequence-number", Int64)]
        pub sequence_number: Option<i64>,
        /// Which kind of blob it is.
        ///
        /// `<BlobType>`. Since 2009-09-19.
        #[field(11, "BlobType", Enum(BlobType::TABLE))]
        pub blob_type: Option<BlobType>,
        /// Whether a lease locks it.
        ///
        /// `<LeaseStatus>`. Since 2009-09-19.
        #[field(12, "LeaseStatus", Enum(LeaseStatus::TABLE))]
        pub lease_status: Option<LeaseStatus>,
        /// In which state its lease is.
        ///
        /// `<LeaseState>`. Since 2012-02-12.
        #[field(13, "LeaseState", Enum(LeaseState::TABLE), since(version::V2012_02_12))]
        pub lease_state: Option<LeaseState>,
        /// Whether its lease ends by itself.
        ///
        /// `<LeaseDuration>`. Since 2012-02-12.
        #[field(
            14,
            "LeaseDuration",
            Enum(LeaseDuration::TABLE),
            since(version::V2012_02_12)
        )]
        pub lease_duration: Option<LeaseDuration>,
        /// Identifier of the last copy to it.
        ///
        /// `<CopyId>`. Since 2012-02-12.
        #[field(15, "CopyId", String, since(version::V2012_02_12))]
        pub copy_id: Option<String>,
        /// How the last copy goes on.
        ///
        /// `<CopyStatus>`. Since 2012-02-12.
        #[field(16, "CopyStatus", Enum(CopyStatus::TABLE), since(version::V2012_02_12))]
        pub copy_status: Option<CopyStatus>,
        /// Address that the last copy read.
        ///
        /// `<CopySource>`. Since 2012-02-12.
        #[field(17, "CopySource", String, since(version::V2012_02_12))]
        pub copy_source: Option<String>,
        /// Bytes that are copied, of all: `512/1024`.
        ///
        /// `<CopyProgress>`. Since 2012-02-12.
        #[field(18, "CopyProgress", String, since(version::V2012_02_12))]
        pub copy_progress: Option<String>,
        /// When the last copy ended.
        ///
        /// `<CopyCompletionTime>`, a date of HTTP on the wire. Since 2012-02-12.
        #[field(19, "CopyCompletionTime", HttpDate, since(version::V2012_02_12))]
        pub copy_completion_time: Option<DateTime>,
        /// Why the last copy failed or has to wait.
        ///
        /// `<CopyStatusDescription>`. Since 2012-02-12.
        #[field(20, "CopyStatusDescription", String, since(version::V2012_02_12))]
        pub copy_status_description: Option<String>,
        /// Whether content and metadata are encrypted completely.
        ///
        /// `<ServerEncrypted>`. Since 2015-12-11.
        #[field(21, "ServerEncrypted", Bool, since(version::V2015_12_11))]
        pub server_encrypted: Option<bool>,
        /// Whether it is an incremental copy.
        ///
        /// `<IncrementalCopy>`. Since 2016-05-31.
        #[field(22, "IncrementalCopy", Bool, since(version::V2016_05_31))]
        pub incremental_copy: Option<bool>,
        /// The last snapshot that an incremental copy made.
        ///
        /// `<DestinationSnapshot>`. Since 2016-05-31.
        #[field(23, "DestinationSnapshot", String, since(version::V2016_05_31))]
        pub destination_snapshot: Option<String>,
        /// When it was deleted.
        ///
        /// `<DeletedTime>`, a date of HTTP on the wire. Since 2017-07-29.
        #[field(24, "DeletedTime", HttpDate, since(version::V2017_07_29))]
        pub deleted_time: Option<DateTime>,
        /// For how many days it can be brought back.
        ///
        /// `<RemainingRetentionDays>`. Since 2017-07-29.
        #[field(25, "RemainingRetentionDays", Int32, since(version::V2017_07_29))]
        pub remaining_retention_days: Option<i32>,
        /// The tier in which it is stored.
        ///
        /// `<AccessTier>`. Since 2017-04-17.
        #[field(26, "AccessTier", Enum(AccessTier::TABLE), since(version::V2017_04_17))]
        pub access_tier: Option<AccessTier>,
        /// Whether the tier is the account's, because nobody chose one.
        ///
        /// `<AccessTierInferred>`. Since 2017-04-17.
        #[field(27, "AccessTierInferred", Bool, since(version::V2017_04_17))]
        pub access_tier_inferred: Option<bool>,
        /// To which tier it is on its way from the archive.
        ///
        /// `<ArchiveStatus>`. Since 2017-04-17.
        #[field(
            28,
            "ArchiveStatus",
            Enum(ArchiveStatus::TABLE),
            since(version::V2017_04_17)
        )]
        pub archive_status: Option<ArchiveStatus>,
        /// SHA-256 of the caller's key with which it is encrypted.
        ///
        /// `<CustomerProvidedKeySha256>`, base64 on the wire. Since 2019-02-02.
        #[field(29, "CustomerProvidedKeySha256", Base64Bytes, since(version::V2019_02_02))]
        pub customer_provided_key_sha256: Option<Base64Bytes>,
        /// The encryption scope in which it is encrypted.
        ///
        /// `<EncryptionScope>`. Since 2019-02-02.
        #[field(30, "EncryptionScope", String, since(version::V2019_02_02))]
        pub encryption_scope: Option<String>,
        /// When a tier was chosen last.
        ///
        /// `<AccessTierChangeTime>`, a date of HTTP on the wire. Since 2017-04-17.
        #[field(31, "AccessTierChangeTime", HttpDate, since(version::V2017_04_17))]
        pub access_tier_change_time: Option<DateTime>,
        /// How many tags it has.
        ///
        /// `<TagCount>`. Since 2019-12-12.
        #[field(32, "TagCount", Int32, since(version::V2019_12_12))]
        pub tag_count: Option<i32>,
        /// When it is deleted by itself.
        ///
        /// `<Expiry-Time>`, a date of HTTP on the wire. Since 2020-02-10.
        #[field(33, "Expiry-Time", HttpDate, since(version::V2020_02_10))]
        pub expiry_time: Option<DateTime>,
        /// Whether it is an append blob that is sealed.
        ///
        /// `<Sealed>`. Since 2019-12-12.
        #[field(34, "Sealed", Bool, since(version::V2019_12_12))]
        pub sealed: Option<bool>,
        /// How soon it is brought back from the archive.
        ///
        /// `<RehydratePriority>`. Since 2019-12-12.
        #[field(
            35,
            "RehydratePriority",
            Enum(RehydratePriority::TABLE),
            since(version::V2019_12_12)
        )]
        pub rehydrate_priority: Option<RehydratePriority>,
        /// When it was used last, where the account keeps track of it.
        ///
        /// `<LastAccessTime>`, a date of HTTP on the wire. Since 2020-02-10.
        #[field(36, "LastAccessTime", HttpDate, since(version::V2020_02_10))]
        pub last_access_time: Option<DateTime>,
        /// Until when it cannot be changed or deleted.
        ///
        /// `<ImmutabilityPolicyUntilDate>`, a date of HTTP on the wire. Since 2020-06-12.
        #[field(37, "ImmutabilityPolicyUntilDate", HttpDate, since(version::V2020_06_12))]
        pub immutability_policy_until_date: Option<DateTime>,
        /// Whether the policy can be taken back.
        ///
        /// `<ImmutabilityPolicyMode>`. Since 2020-06-12.
        #[field(
            38,
            "ImmutabilityPolicyMode",
            Enum(ImmutabilityPolicyMode::TABLE),
            since(version::V2020_06_12)
        )]
        pub immutability_policy_mode: Option<ImmutabilityPolicyMode>,
        /// Whether it is under legal hold.
        ///
        /// `<LegalHold>`. Since 2020-06-12.
        #[field(39, "LegalHold", Bool, since(version::V2020_06_12))]
        pub legal_hold: Option<bool>,
    }
}

impl BlobProperties {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A query over the content of a blob.
    ///
    /// Element `<QueryRequest>`. Since 2019-12-12. Taken by [`QUERY`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(QUERY_REQUEST_SHAPE, "QueryRequest", "")]
    pub struct QueryRequest {
        #[fixed("QueryType", "SQL")]
        /// The query, such as `SELECT _1 FROM BlobStorage WHERE _2 > 10`.
        ///
        /// `<Expression>`, required. Since 2019-12-12.
        #[field(1, "Expression", String, required)]
        pub expression: String,
        /// How the content is written; absent: a table with commas.
        ///
        /// `<InputSerialization>`. Since 2019-12-12.
        #[field(2, "InputSerialization", Record(QuerySerialization::SHAPE))]
        pub input_serialization: Option<QuerySerialization>,
        /// How the rows are answered; absent: as the content is written.
        ///
        /// `<OutputSerialization>`. Since 2019-12-12.
        #[field(3, "OutputSerialization", Record(QuerySerialization::SHAPE))]
        pub output_serialization: Option<QuerySerialization>,
    }
}

impl QueryRequest {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(expression: impl Into<String>) -> Self {
        Self {
            expression: expression.into(),
            input_serialization: None,
            output_serialization: None,
        }
    }
}

::xms_runtime::record! {
    /// How rows are written.
    ///
    /// Element `<InputSerialization>`. Since 2019-12-12. Occurs in [`QUERY`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        QUERY_SERIALIZATION_SHAPE,
        "QuerySerialization",
        "",
        tag("InputSerialization")
    )]
    pub struct QuerySerialization {
        /// How the rows are written.
        ///
        /// `<Format>`, required. Since 2019-12-12.
        #[field(0, "Format", Record(QueryFormat::SHAPE), required)]
        pub format: QueryFormat,
    }
}

impl QuerySerialization {
    /// Creates the element from its fields, all of which are required.
    pub fn new(format: QueryFormat) -> Self {
        Self { format }
    }
}

::xms_runtime::record! {
    /// A format of rows.
    ///
    /// Element `<Format>`. Since 2019-12-12. Occurs in [`QUERY`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(QUERY_FORMAT_SHAPE, "QueryFormat", "", tag("Format"))]
    pub struct QueryFormat {
        /// Which format.
        ///
        /// `<Type>`, required. Since 2019-12-12.
        #[field(0, "Type", Enum(QueryFormatType::TABLE), required)]
        pub r#type: QueryFormatType,
        /// How a delimited table is written.
        ///
        /// `<DelimitedTextConfiguration>`. Since 2019-12-12.
        #[field(1, "DelimitedTextConfiguration", Record(DelimitedTextConfiguration::SHAPE))]
        pub delimited_text_configuration: Option<DelimitedTextConfiguration>,
        /// How JSON is written.
        ///
        /// `<JsonTextConfiguration>`. Since 2019-12-12.
        #[field(2, "JsonTextConfiguration", Record(JsonTextConfiguration::SHAPE))]
        pub json_text_configuration: Option<JsonTextConfiguration>,
        /// The columns of Arrow; of answers only.
        ///
        /// `<ArrowConfiguration>`. Since 2020-08-04.
        #[field(
            3,
            "ArrowConfiguration",
            Record(ArrowConfiguration::SHAPE),
            since(version::V2020_08_04)
        )]
        pub arrow_configuration: Option<ArrowConfiguration>,
    }
}

impl QueryFormat {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(r#type: impl Into<QueryFormatType>) -> Self {
        Self {
            r#type: r#type.into(),
            delimited_text_configuration: None,
            json_text_configuration: None,
            arrow_configuration: None,
        }
    }
}

::xms_runtime::record! {
    /// How a delimited table is written.
    ///
    /// Element `<DelimitedTextConfiguration>`. Since 2019-12-12. Occurs in [`QUERY`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(DELIMITED_TEXT_CONFIGURATION_SHAPE, "DelimitedTextConfiguration", "")]
    pub struct DelimitedTextConfiguration {
        /// What stands between columns.
        ///
        /// `<ColumnSeparator>`. Since 2019-12-12.
        #[field(0, "ColumnSeparator", String)]
        pub column_separator: Option<String>,
        /// What stands around values.
        ///
        /// `<FieldQuote>`. Since 2019-12-12.
        #[field(1, "FieldQuote", String)]
        pub field_quote: Option<String>,
        /// What stands between rows.
        ///
        /// `<RecordSeparator>`. Since 2019-12-12.
        #[field(2, "RecordSeparator", String)]
        pub record_separator: Option<String>,
        /// What stands in front of a quote in a value.
        ///
        /// `<EscapeChar>`. Since 2019-12-12.
        #[field(3, "EscapeChar", String)]
        pub escape_char: Option<String>,
        /// Whether the first row names the columns.
        ///
        /// `<HasHeaders>`. Since 2019-12-12.
        #[field(4, "HasHeaders", Bool)]
        pub has_headers: Option<bool>,
    }
}

impl DelimitedTextConfiguration {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// How JSON is written.
    ///
    /// Element `<JsonTextConfiguration>`. Since 2019-12-12. Occurs in [`QUERY`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(JSON_TEXT_CONFIGURATION_SHAPE, "JsonTextConfiguration", "")]
    pub struct JsonTextConfiguration {
        /// What stands between objects.
        ///
        /// `<RecordSeparator>`. Since 2019-12-12.
        #[field(0, "RecordSeparator", String)]
        pub record_separator: Option<String>,
    }
}

impl JsonTextConfiguration {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// The columns of Arrow.
    ///
    /// Element `<ArrowConfiguration>`. Since 2020-08-04. Occurs in [`QUERY`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(ARROW_CONFIGURATION_SHAPE, "ArrowConfiguration", "")]
    pub struct ArrowConfiguration {
        /// One entry for each column.
        ///
        /// `<Schema>` of `<Field>`, required. Since 2020-08-04.
        #[field(
            0,
            "Schema",
            List(&Field::new("Field", Kind::Record(ArrowField::SHAPE))),
            required
        )]
        pub schema: Vec<ArrowField>,
    }
}

impl ArrowConfiguration {
    /// Creates the element from its fields, all of which are required.
    pub fn new(schema: impl Into<Vec<ArrowField>>) -> Self {
        Self { schema: schema.into() }
    }
}

::xms_runtime::record! {
    /// A column of Arrow.
    ///
    /// Element `<Field>`. Since 2020-08-04. Occurs in [`QUERY`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(ARROW_FIELD_SHAPE, "ArrowField", "", tag("Field"))]
    pub struct ArrowField {
        /// Type of its values: `int64`, `bool`, `timestamp[ms]`, `string`, `double`, `decimal`.
        ///
        /// `<Type>`, required. Since 2020-08-04.
        #[field(0, "Type", String, required)]
        pub r#type: String,
        /// Name of the column.
        ///
        /// `<Name>`. Since 2020-08-04.
        #[field(1, "Name", String)]
        pub name: Option<String>,
        /// Digits of a decimal.
        ///
        /// `<Precision>`. Since 2020-08-04.
        #[field(2, "Precision", Int32)]
        pub precision: Option<i32>,
        /// Digits after the point of a decimal.
        ///
        /// `<Scale>`. Since 2020-08-04.
        #[field(3, "Scale", Int32)]
        pub scale: Option<i32>,
    }
}

impl ArrowField {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            name: None,
            precision: None,
            scale: None,
        }
    }
}

::xms_runtime::open_enum! {
    /// What a list of blobs holds and tells beyond names and properties.
    ///
    /// Since 2009-09-19. Occurs in [`LIST`]. The set is open: a value that is not named here is
    /// kept as it came.
    #[values(LIST_BLOBS_INCLUDE_TABLE, "ListBlobsInclude")]
    pub enum ListBlobsInclude {
        /// Snapshots, too, each as an entry of its own, oldest first.
        ///
        /// `snapshots`. Since 2009-09-19.
        #[value(0, "snapshots")]
        Snapshots,
        /// The metadata of each blob.
        ///
        /// `metadata`. Since 2009-09-19.
        #[value(1, "metadata")]
        Metadata,
        /// Blobs of which blocks were uploaded, but no list of them.
        ///
        /// `uncommittedblobs`. Since 2009-09-19.
        #[value(2, "uncommittedblobs")]
        UncommittedBlobs,
        /// How the last copy to each blob goes on.
        ///
        /// `copy`. Since 2012-02-12.
        #[value(3, "copy", since(version::V2012_02_12))]
        Copy,
        /// Deleted blobs and snapshots that can still be brought back.
        ///
        /// `deleted`. Since 2017-07-29.
        #[value(4, "deleted", since(version::V2017_07_29))]
        Deleted,
        /// The tags of each blob.
        ///
        /// `tags`. Since 2019-12-12.
        #[value(5, "tags", since(version::V2019_12_12))]
        Tags,
        /// Earlier versions, too, each as an entry of its own.
        ///
        /// `versions`. Since 2019-12-12.
        #[value(6, "versions", since(version::V2019_12_12))]
        Versions,
        /// Until when each blob is kept from changes.
        ///
        /// `immutabilitypolicy`. Since 2020-06-12.
        #[value(7, "immutabilitypolicy", since(version::V2020_06_12))]
        ImmutabilityPolicy,
        /// Whether each blob is under legal hold.
        ///
        /// `legalhold`. Since 2020-06-12.
        #[value(8, "legalhold", since(version::V2020_06_12))]
        LegalHold,
        /// Owner, group and rights of each blob; only of accounts with real folders.
        ///
        /// `permissions`. Since 2020-06-12.
        #[value(9, "permissions", since(version::V2020_06_12))]
        Permissions,
        /// Deleted blobs of which there are still earlier versions.
        ///
        /// `deletedwithversions`. Since 2020-10-02.
        #[value(10, "deletedwithversions", since(version::V2020_10_02))]
        DeletedWithVersions,
    }
}

::xms_runtime::open_enum! {
    /// Formats of rows.
    ///
    /// Since 2019-12-12. Occurs in [`QUERY`]. The set is open: a value that is not named here is
    /// kept as it came.
    #[values(QUERY_FORMAT_TYPE_TABLE, "QueryFormatType")]
    pub enum QueryFormatType {
        /// A table with a separator.
        ///
        /// `delimited`. Since 2019-12-12.
        #[value(0, "delimited")]
        Delimited,
        /// JSON, an object a row.
        ///
        /// `json`. Since 2019-12-12.
        #[value(1, "json")]
        Json,
        /// Apache Arrow, by columns.
        ///
        /// `arrow`. Since 2020-08-04.
        #[value(2, "arrow", since(version::V2020_08_04))]
        Arrow,
        /// Parquet; of content only.
        ///
        /// `parquet`. Since 2020-10-02.
        #[value(3, "parquet", since(version::V2020_10_02))]
        Parquet,
    }
}

::xms_runtime::open_enum! {
    /// Kinds of blobs.
    ///
    /// Since 2009-09-19. Occurs in [`LIST`], [`GET`], [`GET_PROPERTIES`], [`QUERY`]. The set is
    /// open: a value that is not named here is kept as it came.
    #[values(BLOB_TYPE_TABLE, "BlobType")]
    pub enum BlobType {
        /// Made of blocks: files of any kind.
        ///
        /// `BlockBlob`. Since 2009-09-19.
        #[value(0, "BlockBlob")]
        BlockBlob,
        /// Made of pages of 512 bytes that can be written in any order: disks.
        ///
        /// `PageBlob`. Since 2009-09-19.
        #[value(1, "PageBlob")]
        PageBlob,
        /// Grows at its end only: logs.
        ///
        /// `AppendBlob`. Since 2015-02-21.
        #[value(2, "AppendBlob", since(version::V2015_02_21))]
        AppendBlob,
    }
}

::xms_runtime::open_enum! {
    /// Tiers in which blobs are stored, at different prices.
    ///
    /// Since 2017-04-17. Occurs in [`LIST`], [`GET_PROPERTIES`], [`SET_TIER`]. Used by operations
    /// of [`block-blobs`](super::block_blobs), [`copies`](super::copies),
    /// [`page-blobs`](super::page_blobs). The set is open: a value that is not named here is kept
    /// as it came.
    #[values(ACCESS_TIER_TABLE, "AccessTier")]
    pub enum AccessTier {
        /// To be read often.
        ///
        /// `Hot`. Since 2017-04-17.
        #[value(0, "Hot")]
        Hot,
        /// To be read seldom, and kept for 30 days.
        ///
        /// `Cool`. Since 2017-04-17.
        #[value(1, "Cool")]
        Cool,
        /// To be read rarely, and kept for 90 days.
        ///
        /// `Cold`. Since 2021-12-02.
        #[value(2, "Cold", since(version::V2021_12_02))]
        Cold,
        /// Has to be brought back before it is read, and kept for 180 days.
        ///
        /// `Archive`. Since 2017-04-17.
        #[value(3, "Archive")]
        Archive,
        /// On fast disks.
        ///
        /// `Premium`. First seen at 2021-12-02, an upper bound. Source: the public API description
        /// of that version names it first.
        #[value(4, "Premium", seen(version::V2021_12_02))]
        Premium,
        /// A disk of at most 32 GiB.
        ///
        /// `P4`. Since 2017-04-17.
        #[value(5, "P4")]
        P4,
        /// A disk of at most 64 GiB.
        ///
        /// `P6`. Since 2017-04-17.
        #[value(6, "P6")]
        P6,
        /// A disk of at most 128 GiB.
        ///
        /// `P10`. Since 2017-04-17.
        #[value(7, "P10")]
        P10,
        /// A disk of at most 256 GiB.
        ///
        /// `P15`. Since 2017-04-17.
        #[value(8, "P15")]
        P15,
        /// A disk of at most 512 GiB.
        ///
        /// `P20`. Since 2017-04-17.
        #[value(9, "P20")]
        P20,
        /// A disk of at most 1 TiB.
        ///
        /// `P30`. Since 2017-04-17.
        #[value(10, "P30")]
        P30,
        /// A disk of at most 2 TiB.
        ///
        /// `P40`. Since 2017-04-17.
        #[value(11, "P40")]
        P40,
        /// A disk of at most 4 TiB.
        ///
        /// `P50`. Since 2017-04-17.
        #[value(12, "P50")]
        P50,
        /// A disk of at most 8 TiB.
        ///
        /// `P60`. Since 2017-04-17.
        #[value(13, "P60")]
        P60,
        /// A disk of at most 16 TiB.
        ///
        /// `P70`. Since 2017-04-17.
        #[value(14, "P70")]
        P70,
        /// A disk of at most 32 TiB.
        ///
        /// `P80`. Since 2017-04-17.
        #[value(15, "P80")]
        P80,
    }
}

::xms_runtime::open_enum! {
    /// To which tier a blob is on its way from the archive.
    ///
    /// Since 2017-04-17. Occurs in [`LIST`], [`GET_PROPERTIES`]. The set is open: a value that is
    /// not named here is kept as it came.
    #[values(ARCHIVE_STATUS_TABLE, "ArchiveStatus")]
    pub enum ArchiveStatus {
        /// On the way from the archive to hot.
        ///
        /// `rehydrate-pending-to-hot`. Since 2017-04-17.
        #[value(0, "rehydrate-pending-to-hot")]
        RehydratePendingToHot,
        /// On the way from the archive to cool.
        ///
        /// `rehydrate-pending-to-cool`. Since 2017-04-17.
        #[value(1, "rehydrate-pending-to-cool")]
        RehydratePendingToCool,
        /// On the way from the archive to cold.
        ///
        /// `rehydrate-pending-to-cold`. Since 2021-12-02.
        #[value(2, "rehydrate-pending-to-cold", since(version::V2021_12_02))]
        RehydratePendingToCold,
    }
}

::xms_runtime::open_enum! {
    /// How soon a blob is brought back from the archive.
    ///
    /// Since 2019-02-02. Occurs in [`LIST`], [`GET_PROPERTIES`], [`SET_TIER`]. Used by operations
    /// of [`copies`](super::copies). The set is open: a value that is not named here is kept as it
    /// came.
    #[values(REHYDRATE_PRIORITY_TABLE, "RehydratePriority")]
    pub enum RehydratePriority {
        /// Within 15 hours.
        ///
        /// `Standard`. Since 2019-02-02.
        #[value(0, "Standard")]
        Standard,
        /// Within an hour, if it has less than 10 GiB.
        ///
        /// `High`. Since 2019-02-02.
        #[value(1, "High")]
        High,
    }
}

::xms_runtime::open_enum! {
    /// What happens to the snapshots of a blob that is deleted.
    ///
    /// Since 2009-09-19. Occurs in [`DELETE`]. The set is open: a value that is not named here is
    /// kept as it came.
    #[values(DELETE_SNAPSHOTS_TABLE, "DeleteSnapshots")]
    pub enum DeleteSnapshots {
        /// They are deleted, too.
        ///
        /// `include`. Since 2009-09-19.
        #[value(0, "include")]
        Include,
        /// They are deleted, and the blob stays.
        ///
        /// `only`. Since 2009-09-19.
        #[value(1, "only")]
        Only,
    }
}

::xms_runtime::open_enum! {
    /// How a blob is deleted.
    ///
    /// Since 2020-02-10. Occurs in [`DELETE`]. The set is open: a value that is not named here is
    /// kept as it came.
    #[values(DELETE_TYPE_TABLE, "DeleteType")]
    pub enum DeleteType {
        /// For good.
        ///
        /// `Permanent`. Since 2020-02-10.
        #[value(0, "Permanent")]
        Permanent,
    }
}

::xms_runtime::open_enum! {
    /// How the time of an expiry is to be read.
    ///
    /// Since 2020-02-10. Occurs in [`SET_EXPIRY`]. The set is open: a value that is not named here
    /// is kept as it came.
    #[values(EXPIRY_OPTION_TABLE, "ExpiryOption")]
    pub enum ExpiryOption {
        /// The blob is not deleted by itself.
        ///
        /// `NeverExpire`. Since 2020-02-10.
        #[value(0, "NeverExpire")]
        NeverExpire,
        /// Milliseconds after it was created.
        ///
        /// `RelativeToCreation`. Since 2020-02-10.
        #[value(1, "RelativeToCreation")]
        RelativeToCreation,
        /// Milliseconds from now on.
        ///
        /// `RelativeToNow`. Since 2020-02-10.
        #[value(2, "RelativeToNow")]
        RelativeToNow,
        /// A moment, as HTTP writes it.
        ///
        /// `Absolute`. Since 2020-02-10.
        #[value(3, "Absolute")]
        Absolute,
    }
}

::xms_runtime::open_enum! {
    /// How a caller's key is used.
    ///
    /// Since 2019-02-02. Occurs in [`GET`], [`GET_PROPERTIES`], [`GET_METADATA`], [`SET_METADATA`],
    /// [`CREATE_SNAPSHOT`], [`QUERY`]. Used by operations of [`append-blobs`](super::append_blobs),
    /// [`block-blobs`](super::block_blobs), [`page-blobs`](super::page_blobs). The set is open: a
    /// value that is not named here is kept as it came.
    #[values(ENCRYPTION_ALGORITHM_TABLE, "EncryptionAlgorithm")]
    pub enum EncryptionAlgorithm {
        /// AES with 256 bits.
        ///
        /// `AES256`. Since 2019-02-02.
        #[value(0, "AES256")]
        Aes256,
    }
}
