// Written by `xms generate` from api-spec/storage-blob/tags.toml; do not edit.
//! Tags.
//!
//! Tags of blobs, by which the service finds blobs.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`GET`] | `GET /{container}/{blob+}` | since 2019-12-12 |
//! | [`SET`] | `PUT /{container}/{blob+}` | since 2019-12-12 |
//! | [`FIND`] | `GET /` | since 2019-12-12 |
//! | [`FIND_IN_CONTAINER`] | `GET /{container}` | since 2021-04-10 |

use ::xms_runtime::{
    Availability, Body, Continuation, ExpectedResponse, Kind, Limits, Method, Operation,
    Parameter, Resource,
};

use super::version;

pub use super::elements::tags::*;
pub use super::options::tags::*;

/// Reads the tags of a blob.
///
/// Get Blob Tags: `GET /{container}/{blob+}`, since 2019-12-12. Answers 200 with [`Tags`].
///
/// Source: learn.microsoft.com/rest/api/storageservices/get-blob-tags.
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
/// - `comp=tags`
/// - `snapshot`: Which snapshot of the blob, as the service named it; absent: the blob itself.
/// - `versionid`: Which version of the blob, as the service named it; absent: the current one.
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
/// - `x-ms-lease-id`: The lease that is held; required where a lease is active. Since 2020-04-08.
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// For example, *one* (2021-12-02):
///
/// ````xml
/// <?xml version="1.0" encoding="UTF-8" standalone="yes"?><Tags><TagSet><Tag><Key>k1</Key><Value>v 1 and-more</Value></Tag></TagSet></Tags>
/// ````
pub static GET: Operation = Operation {
    id: "tags.get",
    title: "Get Blob Tags",
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
        Parameter::constant("comp", "tags"),
        Parameter::new("snapshot", Kind::String),
        Parameter::new("versionid", Kind::String),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-if-tags", Kind::String).since(version::V2019_12_12),
        Parameter::new("x-ms-lease-id", Kind::Uuid).since(version::V2020_04_08),
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    responses: &[ExpectedResponse::new(200, Body::Element(Tags::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2019_12_12),
    ..Operation::BASE
};

/// Writes the tags of a blob; those it had before are gone.
///
/// Set Blob Tags: `PUT /{container}/{blob+}`, since 2019-12-12. Takes [`Tags`]. Answers 204.
///
/// Source: learn.microsoft.com/rest/api/storageservices/set-blob-tags.
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
/// - `comp=tags`
/// - `versionid`: Which version of the blob, as the service named it; absent: the current one.
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-if-tags`: Only when the tags of the blob meet this condition. Since 2019-12-12.
/// - `x-ms-lease-id`: The lease that is held; required where a lease is active. Since 2020-04-08.
/// - `Content-MD5`: MD5 of the request's body; the service refuses a body that differs.
/// - `x-ms-content-crc64`: CRC-64 of the request's body; the service refuses a body that differs.
///   Since 2019-02-02.
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// For example, *one* (2021-12-02):
///
/// ````xml
/// <?xml version="1.0" encoding="utf-8"?><Tags><TagSet><Tag><Key>k1</Key><Value>v 1 and-more</Value></Tag></TagSet></Tags>
/// ````
pub static SET: Operation = Operation {
    id: "tags.set",
    title: "Set Blob Tags",
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
        Parameter::constant("comp", "tags"),
        Parameter::new("versionid", Kind::String),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-if-tags", Kind::String).since(version::V2019_12_12),
        Parameter::new("x-ms-lease-id", Kind::Uuid).since(version::V2020_04_08),
        Parameter::new("Content-MD5", Kind::Base64Bytes),
        Parameter::new("x-ms-content-crc64", Kind::Base64Bytes)
            .since(version::V2019_02_02),
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    body: Body::Element(Tags::SHAPE),
    responses: &[ExpectedResponse::new(204, Body::None)],
    availability: Availability::ALWAYS.since(version::V2019_12_12),
    ..Operation::BASE
};

/// Finds blobs of all containers by their tags, a page at a time.
///
/// Find Blobs by Tags: `GET /`, since 2019-12-12. Answers 200 with [`FoundBlobs`]. Further pages
/// are asked for with `marker` in the query. See also
/// [`tags.find-in-container`](FIND_IN_CONTAINER).
///
/// Source: learn.microsoft.com/rest/api/storageservices/find-blobs-by-tags.
///
/// In the query:
///
/// - `comp=blobs`
/// - `where`: Condition on tags, such as `"project"='xms' AND "done">='2024'`.
/// - `marker`: Where the page begins: the continuation of the page before.
/// - `maxresults`: How many entries a page may have; the service takes 5000 for a larger or a
///   missing value. At least 1.
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// For example, *one* (2021-12-02):
///
/// ````xml
/// <?xml version="1.0" encoding="utf-8"?><EnumerationResults ServiceEndpoint="http://127.0.0.1:10000/devstoreaccount1"><Where>k1='v1'</Where><Blobs><Blob><Name>b.txt</Name><ContainerName>con1</ContainerName><Tags><TagSet><Tag><Key>k1</Key><Value>v1</Value></Tag></TagSet></Tags></Blob></Blobs><NextMarker/></EnumerationResults>
/// ````
pub static FIND: Operation = Operation {
    id: "tags.find",
    title: "Find Blobs by Tags",
    method: Method::Get,
    path: "/",
    query: &[
        Parameter::constant("comp", "blobs"),
        Parameter::new("where", Kind::String).required(),
        Parameter::new("marker", Kind::String),
        Parameter::new("maxresults", Kind::Int32).limits(&Limits::NONE.min(1)),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    responses: &[ExpectedResponse::new(200, Body::Element(FoundBlobs::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2019_12_12),
    continuation: Some(Continuation::in_element(&[3]).query("marker")),
    ..Operation::BASE
};

/// Finds blobs of one container by their tags, a page at a time.
///
/// Find Blobs by Tags in Container: `GET /{container}`, since 2021-04-10. Answers 200 with
/// [`FoundBlobs`]. Further pages are asked for with `marker` in the query. See also
/// [`tags.find`](FIND).
///
/// Source: learn.microsoft.com/rest/api/storageservices/find-blobs-by-tags-in-container.
///
/// In the path:
///
/// - `container`: Name of the container: lower-case letters, digits and single dashes, or `$root`,
///   `$web`, `$logs`. From 3 to 63 characters.
///
/// In the query:
///
/// - `restype=container`
/// - `comp=blobs`
/// - `where`: Condition on tags, such as `"project"='xms' AND "done">='2024'`.
/// - `marker`: Where the page begins: the continuation of the page before.
/// - `maxresults`: How many entries a page may have; the service takes 5000 for a larger or a
///   missing value. At least 1.
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// For example, *one* (2021-12-02):
///
/// ````xml
/// <?xml version="1.0" encoding="utf-8"?><EnumerationResults ServiceEndpoint="http://127.0.0.1:10000/devstoreaccount1"><Where>k1='v1'</Where><Blobs><Blob><Name>b.txt</Name><ContainerName>con1</ContainerName><Tags><TagSet><Tag><Key>k1</Key><Value>v1</Value></Tag></TagSet></Tags></Blob></Blobs><NextMarker/></EnumerationResults>
/// ````
pub static FIND_IN_CONTAINER: Operation = Operation {
    id: "tags.find-in-container",
    title: "Find Blobs by Tags in Container",
    method: Method::Get,
    path: "/{container}",
    path_parameters: &[
        Parameter::new("container", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
    ],
    query: &[
        Parameter::constant("restype", "container"),
        Parameter::constant("comp", "blobs"),
        Parameter::new("where", Kind::String).required(),
        Parameter::new("marker", Kind::String),
        Parameter::new("maxresults", Kind::Int32).limits(&Limits::NONE.min(1)),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    responses: &[ExpectedResponse::new(200, Body::Element(FoundBlobs::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2021_04_10),
    continuation: Some(Continuation::in_element(&[3]).query("marker")),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "tags",
    title: "Tags",
    operations: &[&GET, &SET, &FIND, &FIND_IN_CONTAINER],
    shapes: &[Tags::SHAPE, Tag::SHAPE, FoundBlobs::SHAPE, FoundBlob::SHAPE],
    ..Resource::BASE
};
