// Written by `xms generate` from api-spec/storage-blob/copies.toml; do not edit.
//! Copies.
//!
//! Copies of blobs and of other addresses, carried out by the service.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`START`] | `PUT /{container}/{blob+}` | since 2009-09-19 |
//! | [`COPY_FROM_URL`] | `PUT /{container}/{blob+}` | since 2018-03-28 |
//! | [`ABORT`] | `PUT /{container}/{blob+}` | since 2012-02-12 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Limits, Method, Operation, Parameter,
    Resource,
};

use super::version;
use super::blobs::{AccessTier, RehydratePriority};
use super::immutability::ImmutabilityPolicyMode;

pub use super::elements::copies::*;
pub use super::headers::copies::*;
pub use super::options::copies::*;

/// Begins to copy a blob or a file; the copy goes on after the answer.
///
/// Copy Blob: `PUT /{container}/{blob+}`, since 2009-09-19. Answers 202 or 201. See also
/// [`copies.copy-from-url`](COPY_FROM_URL), [`copies.abort`](ABORT),
/// [`blobs.get-properties`](super::blobs::GET_PROPERTIES).
///
/// The properties of the new blob tell how the copy goes on. Before 2012-02-12 the copy has ended
/// when the service answers, with 201.
///
/// Source: learn.microsoft.com/rest/api/storageservices/copy-blob.
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
/// - `x-ms-copy-source`: Address of the source, with a shared access signature where the service
///   could not read it otherwise.
/// - `x-ms-meta-` with any ending: Metadata by name. Names are those of C# identifiers, and keep
///   their case.
/// - `x-ms-tags`: Tags of the blob, written like a query: `project=xms&done=no`. Since 2019-12-12.
/// - `x-ms-access-tier`: The tier in which the blob is stored. Since 2018-11-09.
/// - `x-ms-rehydrate-priority`: How soon a blob is brought back from the archive. Since 2019-02-02.
/// - `x-ms-seal-blob`: Whether the copy of an append blob is sealed. Since 2019-12-12.
/// - `x-ms-immutability-policy-until-date`: Until when the blob cannot be changed or deleted. Since
///   2020-06-12.
/// - `x-ms-immutability-policy-mode`: Whether the policy can be taken back. Since 2020-06-12.
/// - `x-ms-legal-hold`: Whether the blob is under legal hold, so that nobody can change or delete
///   it. Since 2020-06-12.
/// - `x-ms-source-if-match`: Only when the ETag of the source is this one. Since 2012-02-12.
/// - `x-ms-source-if-none-match`: Only when the ETag of the source is another one. Since
///   2012-02-12.
/// - `x-ms-source-if-modified-since`: Only when the source was changed after this moment. Since
///   2012-02-12.
/// - `x-ms-source-if-unmodified-since`: Only when the source was not changed after this moment.
///   Since 2012-02-12.
/// - `x-ms-source-if-tags`: Only when the tags of the source meet this condition. Since 2019-12-12.
/// - `x-ms-source-lease-id`: Only when the source is held by this lease. Since 2012-02-12. Gone
///   from 2018-03-28 on.
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
/// - `x-ms-version-id`: Which version of the blob it is. Since 2019-12-12.
/// - `x-ms-copy-id`: Identifier of the copy. Since 2012-02-12.
/// - `x-ms-copy-status`: How the copy goes on. Since 2012-02-12.
pub static START: Operation = Operation {
    id: "copies.start",
    title: "Copy Blob",
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
        Parameter::new("x-ms-copy-source", Kind::String).required(),
        Parameter::new("x-ms-meta-", Kind::String).prefix(),
        Parameter::new("x-ms-tags", Kind::String).since(version::V2019_12_12),
        Parameter::new("x-ms-access-tier", Kind::Enum(AccessTier::TABLE))
            .since(version::V2018_11_09),
        Parameter::new("x-ms-rehydrate-priority", Kind::Enum(RehydratePriority::TABLE))
            .since(version::V2019_02_02),
        Parameter::new("x-ms-seal-blob", Kind::Bool).since(version::V2019_12_12),
        Parameter::new("x-ms-immutability-policy-until-date", Kind::HttpDate)
            .since(version::V2020_06_12),
        Parameter::new(
                "x-ms-immutability-policy-mode",
                Kind::Enum(ImmutabilityPolicyMode::TABLE),
            )
            .since(version::V2020_06_12),
        Parameter::new("x-ms-legal-hold", Kind::Bool).since(version::V2020_06_12),
        Parameter::new("x-ms-source-if-match", Kind::String).since(version::V2012_02_12),
        Parameter::new("x-ms-source-if-none-match", Kind::String)
            .since(version::V2012_02_12),
        Parameter::new("x-ms-source-if-modified-since", Kind::HttpDate)
            .since(version::V2012_02_12),
        Parameter::new("x-ms-source-if-unmodified-since", Kind::HttpDate)
            .since(version::V2012_02_12),
        Parameter::new("x-ms-source-if-tags", Kind::String).since(version::V2019_12_12),
        Parameter::new("x-ms-source-lease-id", Kind::Uuid)
            .since(version::V2012_02_12)
            .until(version::V2018_03_28),
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
        Parameter::new("x-ms-version-id", Kind::String).since(version::V2019_12_12),
        Parameter::new("x-ms-copy-id", Kind::String)
            .required()
            .since(version::V2012_02_12),
        Parameter::new("x-ms-copy-status", Kind::Enum(CopyStatus::TABLE))
            .required()
            .since(version::V2012_02_12),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<StartHeaders>),
    responses: &[
        ExpectedResponse::new(202, Body::None),
        ExpectedResponse::new(201, Body::None),
    ],
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Copies a blob of at most 256 MiB before the service answers.
///
/// Copy Blob From URL: `PUT /{container}/{blob+}`, since 2018-03-28. Answers 202. See also
/// [`copies.start`](START), [`block-blobs.put-from-url`](super::block_blobs::PUT_FROM_URL).
///
/// Source: learn.microsoft.com/rest/api/storageservices/copy-blob-from-url.
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
/// - `x-ms-requires-sync=true`: Copies before the service answers.
/// - `x-ms-copy-source`: Address of the source, with a shared access signature where the service
///   could not read it otherwise.
/// - `x-ms-copy-source-authorization`: A bearer token, as `Bearer TOKEN`, with which the source is
///   read. Secret. Since 2020-10-02.
/// - `x-ms-copy-source-tag-option`: Whether the new blob has the tags of the source, or those of
///   `x-ms-tags`. Since 2021-08-06.
/// - `x-ms-source-content-md5`: MD5 of the bytes that are read; the service refuses others.
/// - `x-ms-meta-` with any ending: Metadata by name. Names are those of C# identifiers, and keep
///   their case.
/// - `x-ms-tags`: Tags of the blob, written like a query: `project=xms&done=no`. Since 2019-12-12.
/// - `x-ms-access-tier`: The tier in which the blob is stored. Since 2018-11-09.
/// - `x-ms-encryption-scope`: The encryption scope of the account in which the content is
///   encrypted. Since 2019-02-02.
/// - `x-ms-immutability-policy-until-date`: Until when the blob cannot be changed or deleted. Since
///   2020-06-12.
/// - `x-ms-immutability-policy-mode`: Whether the policy can be taken back. Since 2020-06-12.
/// - `x-ms-legal-hold`: Whether the blob is under legal hold, so that nobody can change or delete
///   it. Since 2020-06-12.
/// - `x-ms-source-if-match`: Only when the ETag of the source is this one. Since 2012-02-12.
/// - `x-ms-source-if-none-match`: Only when the ETag of the source is another one. Since
///   2012-02-12.
/// - `x-ms-source-if-modified-since`: Only when the source was changed after this moment. Since
///   2012-02-12.
/// - `x-ms-source-if-unmodified-since`: Only when the source was not changed after this moment.
///   Since 2012-02-12.
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
/// - `x-ms-version-id`: Which version of the blob it is. Since 2019-12-12.
/// - `x-ms-copy-id`: Identifier of the copy.
/// - `x-ms-copy-status`: How the copy goes on.
/// - `Content-MD5`: MD5 of the bytes that are sent; the service refuses others.
/// - `x-ms-content-crc64`: CRC-64 of what was sent or received. Since 2019-02-02.
/// - `x-ms-encryption-scope`: The encryption scope in which it is encrypted. Since 2019-02-02.
pub static COPY_FROM_URL: Operation = Operation {
    id: "copies.copy-from-url",
    title: "Copy Blob From URL",
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
        Parameter::constant("x-ms-requires-sync", "true"),
        Parameter::new("x-ms-copy-source", Kind::String).required(),
        Parameter::new("x-ms-copy-source-authorization", Kind::String)
            .secret()
            .since(version::V2020_10_02),
        Parameter::new("x-ms-copy-source-tag-option", Kind::Enum(CopySourceTags::TABLE))
            .since(version::V2021_08_06),
        Parameter::new("x-ms-source-content-md5", Kind::Base64Bytes),
        Parameter::new("x-ms-meta-", Kind::String).prefix(),
        Parameter::new("x-ms-tags", Kind::String).since(version::V2019_12_12),
        Parameter::new("x-ms-access-tier", Kind::Enum(AccessTier::TABLE))
            .since(version::V2018_11_09),
        Parameter::new("x-ms-encryption-scope", Kind::String)
            .since(version::V2019_02_02),
        Parameter::new("x-ms-immutability-policy-until-date", Kind::HttpDate)
            .since(version::V2020_06_12),
        Parameter::new(
                "x-ms-immutability-policy-mode",
                Kind::Enum(ImmutabilityPolicyMode::TABLE),
            )
            .since(version::V2020_06_12),
        Parameter::new("x-ms-legal-hold", Kind::Bool).since(version::V2020_06_12),
        Parameter::new("x-ms-source-if-match", Kind::String).since(version::V2012_02_12),
        Parameter::new("x-ms-source-if-none-match", Kind::String)
            .since(version::V2012_02_12),
        Parameter::new("x-ms-source-if-modified-since", Kind::HttpDate)
            .since(version::V2012_02_12),
        Parameter::new("x-ms-source-if-unmodified-since", Kind::HttpDate)
            .since(version::V2012_02_12),
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
        Parameter::new("x-ms-version-id", Kind::String).since(version::V2019_12_12),
        Parameter::new("x-ms-copy-id", Kind::String).required(),
        Parameter::new("x-ms-copy-status", Kind::Enum(CopyStatus::TABLE)).required(),
        Parameter::new("Content-MD5", Kind::Base64Bytes),
        Parameter::new("x-ms-content-crc64", Kind::Base64Bytes)
            .since(version::V2019_02_02),
        Parameter::new("x-ms-encryption-scope", Kind::String).since(version::V2019_02_02),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<CopyFromUrlHeaders>),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2018_03_28),
    ..Operation::BASE
};

/// Stops a copy that goes on; the new blob stays, and is empty.
///
/// Abort Copy Blob: `PUT /{container}/{blob+}`, since 2012-02-12. Answers 204. See also
/// [`copies.start`](START).
///
/// Source: learn.microsoft.com/rest/api/storageservices/abort-copy-blob.
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
/// - `comp=copy`
/// - `copyid`: Identifier that the service gave the copy.
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-copy-action=abort`: What happens to the copy.
/// - `x-ms-lease-id`: The lease that is held; required where a lease is active.
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// For example, *has ended* (2021-12-02):
///
/// ````xml
/// <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
/// <Error>
///   <Code>NoPendingCopyOperation</Code>
///   <Message>There is currently no pending copy operation.
/// RequestId:e5f872a8-84a1-4f94-a542-b7bad473e06e
/// Time:2026-11-28T07:01:54.385Z</Message>
/// </Error>
/// ````
pub static ABORT: Operation = Operation {
    id: "copies.abort",
    title: "Abort Copy Blob",
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
        Parameter::constant("comp", "copy"),
        Parameter::new("copyid", Kind::String).required(),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::constant("x-ms-copy-action", "abort"),
        Parameter::new("x-ms-lease-id", Kind::Uuid),
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    responses: &[ExpectedResponse::new(204, Body::None)],
    availability: Availability::ALWAYS.since(version::V2012_02_12),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "copies",
    title: "Copies",
    operations: &[&START, &COPY_FROM_URL, &ABORT],
    enums: &[CopyStatus::TABLE, CopySourceTags::TABLE],
    ..Resource::BASE
};
