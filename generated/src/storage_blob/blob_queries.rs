// Written by `xms generate` from api-spec/storage-blob/blob-queries.toml; do not edit.
//! Queries.
//!
//! Selections of rows out of a blob that holds a table or JSON, made by the service.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`QUERY`] | `POST /{container}/{blob+}` | since 2019-12-12 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Limits, Method, Operation, Parameter,
    Resource,
};

use super::version;
use super::blob_leases::{LeaseDuration, LeaseState, LeaseStatus};
use super::blobs::{BlobType, EncryptionAlgorithm};

pub use super::elements::blob_queries::*;
pub use super::headers::blob_queries::*;
pub use super::options::blob_queries::*;

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
    id: "blob-queries.query",
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

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "blob-queries",
    title: "Queries",
    operations: &[&QUERY],
    shapes: &[
        QueryRequest::SHAPE,
        QuerySerialization::SHAPE,
        QueryFormat::SHAPE,
        DelimitedTextConfiguration::SHAPE,
        JsonTextConfiguration::SHAPE,
        ArrowConfiguration::SHAPE,
        ArrowField::SHAPE,
    ],
    enums: &[QueryFormatType::TABLE],
    ..Resource::BASE
};
