// Written by `xms generate` from api-spec/storage-blob/containers.toml; do not edit.
//! Containers.
//!
//! Containers of blobs, their metadata, and the policies that open them.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`LIST`] | `GET /` | since 2009-09-19 |
//! | [`CREATE`] | `PUT /{container}` | since 2009-09-19 |
//! | [`GET_PROPERTIES`] | `GET /{container}` | since 2009-09-19 |
//! | [`GET_METADATA`] | `HEAD /{container}` | since 2009-09-19 |
//! | [`SET_METADATA`] | `PUT /{container}` | since 2009-09-19 |
//! | [`GET_ACL`] | `GET /{container}` | since 2009-09-19 |
//! | [`SET_ACL`] | `PUT /{container}` | since 2009-09-19 |
//! | [`DELETE`] | `DELETE /{container}` | since 2009-09-19 |
//! | [`RESTORE`] | `PUT /{container}` | since 2019-12-12 |
//! | [`GET_ACCOUNT_INFORMATION`] | `GET /{container}` | since 2018-03-28 |
//! | [`SUBMIT_BATCH`] | `POST /{container}` | since 2020-04-08 |

use ::xms_runtime::{
    Availability, BatchRule, Body, BodyPresence, Continuation, ExpectedResponse, Kind,
    Limits, Method, Operation, Parameter, Resource,
};

use super::version;
use super::account::{AccountKind, SkuName};
use super::blob_leases::{LeaseDuration, LeaseState, LeaseStatus};
use super::storage_common::policies::SignedIdentifierList;

pub use super::elements::containers::*;
pub use super::headers::containers::*;
pub use super::options::containers::*;

/// Lists the containers of an account, a page at a time.
///
/// List Containers: `GET /`, since 2009-09-19. Answers 200 with [`ContainerList`]. Further pages
/// are asked for with `marker` in the query.
///
/// Source: learn.microsoft.com/rest/api/storageservices/list-containers2.
///
/// In the query:
///
/// - `comp=list`
/// - `prefix`: Only names that begin with this text.
/// - `marker`: Where the page begins: the continuation of the page before.
/// - `maxresults`: How many entries a page may have; the service takes 5000 for a larger or a
///   missing value. At least 1.
/// - `include`: What else the list holds and tells of each container. Any number of values, joined
///   by `,`.
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// For example, *first page of two* (2021-12-02):
///
/// ````xml
/// <?xml version="1.0" encoding="UTF-8" standalone="yes"?><EnumerationResults ServiceEndpoint="http://127.0.0.1:10000/devstoreaccount1"><Prefix>c</Prefix><MaxResults>1</MaxResults><Containers><Container><Name>con1</Name><Properties><Last-Modified>Sat, 28 Nov 2026 07:01:54 GMT</Last-Modified><Etag>"0x1F2E85E00A39A60"</Etag><LeaseStatus>unlocked</LeaseStatus><LeaseState>available</LeaseState><HasImmutabilityPolicy>false</HasImmutabilityPolicy><HasLegalHold>false</HasLegalHold></Properties><Metadata><owner>me</owner></Metadata></Container></Containers><NextMarker>con1</NextMarker></EnumerationResults>
/// ````
pub static LIST: Operation = Operation {
    id: "containers.list",
    title: "List Containers",
    method: Method::Get,
    path: "/",
    query: &[
        Parameter::constant("comp", "list"),
        Parameter::new("prefix", Kind::String),
        Parameter::new("marker", Kind::String),
        Parameter::new("maxresults", Kind::Int32).limits(&Limits::NONE.min(1)),
        Parameter::new(
            "include",
            Kind::Set(&Kind::Enum(ListContainersInclude::TABLE), ","),
        ),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    responses: &[ExpectedResponse::new(200, Body::Element(ContainerList::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    continuation: Some(Continuation::in_element(&[5]).query("marker")),
    ..Operation::BASE
};

/// Creates an empty container; there must be none of the name, and none that is still being
/// deleted.
///
/// Create Container: `PUT /{container}`, since 2009-09-19. Answers 201.
///
/// Source: learn.microsoft.com/rest/api/storageservices/create-container.
///
/// In the path:
///
/// - `container`: Name of the container: lower-case letters, digits and single dashes, or `$root`,
///   `$web`, `$logs`. From 3 to 63 characters.
///
/// In the query:
///
/// - `restype=container`
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-meta-` with any ending: Metadata by name. Names are those of C# identifiers, and keep
///   their case.
/// - `x-ms-blob-public-access`: What may be read without any credential; absent: nothing.
/// - `x-ms-default-encryption-scope`: The encryption scope of blobs that name no other. Since
///   2019-02-02.
/// - `x-ms-deny-encryption-scope-override`: Whether blobs may not name another encryption scope.
///   Since 2019-02-02.
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// In the header of the answer:
///
/// - `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
/// - `Last-Modified`: When it was changed last.
///
/// For example, *is there already* (2021-12-02):
///
/// ````xml
/// <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
/// <Error>
///   <Code>ContainerAlreadyExists</Code>
///   <Message>The specified container already exists.
/// RequestId:e5f872a8-84a1-4f94-a542-b7bad473e06e
/// Time:2026-11-28T07:01:54.385Z</Message>
/// </Error>
/// ````
pub static CREATE: Operation = Operation {
    id: "containers.create",
    title: "Create Container",
    method: Method::Put,
    path: "/{container}",
    path_parameters: &[
        Parameter::new("container", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
    ],
    query: &[
        Parameter::constant("restype", "container"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-meta-", Kind::String).prefix(),
        Parameter::new("x-ms-blob-public-access", Kind::Enum(PublicAccess::TABLE)),
        Parameter::new("x-ms-default-encryption-scope", Kind::String)
            .since(version::V2019_02_02),
        Parameter::new("x-ms-deny-encryption-scope-override", Kind::Bool)
            .since(version::V2019_02_02),
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    response_headers: &[
        Parameter::new("ETag", Kind::String),
        Parameter::new("Last-Modified", Kind::HttpDate),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<CreateHeaders>),
    responses: &[ExpectedResponse::new(201, Body::None)],
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Reads the properties and metadata of a container.
///
/// Get Container Properties: `GET /{container}`, since 2009-09-19. Answers 200.
///
/// Source: learn.microsoft.com/rest/api/storageservices/get-container-properties.
///
/// In the path:
///
/// - `container`: Name of the container: lower-case letters, digits and single dashes, or `$root`,
///   `$web`, `$logs`. From 3 to 63 characters.
///
/// In the query:
///
/// - `restype=container`
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-lease-id`: The lease that is held; required where a lease is active.
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// In the header of the answer:
///
/// - `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
/// - `Last-Modified`: When it was changed last.
/// - `x-ms-meta-` with any ending: Metadata by name.
/// - `x-ms-lease-status`: Whether a lease locks it.
/// - `x-ms-lease-state`: In which state its lease is. Since 2012-02-12.
/// - `x-ms-lease-duration`: Whether its lease ends by itself. Since 2012-02-12.
/// - `x-ms-blob-public-access`: What may be read without any credential; absent: nothing.
/// - `x-ms-has-immutability-policy`: Whether a policy keeps blobs of the container from changes.
///   Since 2017-11-09.
/// - `x-ms-has-legal-hold`: Whether the container is under legal hold. Since 2017-11-09.
/// - `x-ms-default-encryption-scope`: The encryption scope of blobs that name no other. Since
///   2019-02-02.
/// - `x-ms-deny-encryption-scope-override`: Whether blobs may not name another encryption scope.
///   Since 2019-02-02.
/// - `x-ms-immutable-storage-with-versioning-enabled`: Whether single versions of blobs can be made
///   immutable. Since 2020-10-02.
pub static GET_PROPERTIES: Operation = Operation {
    id: "containers.get-properties",
    title: "Get Container Properties",
    method: Method::Get,
    path: "/{container}",
    path_parameters: &[
        Parameter::new("container", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
    ],
    query: &[
        Parameter::constant("restype", "container"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-lease-id", Kind::Uuid),
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    response_headers: &[
        Parameter::new("ETag", Kind::String),
        Parameter::new("Last-Modified", Kind::HttpDate),
        Parameter::new("x-ms-meta-", Kind::String).prefix(),
        Parameter::new("x-ms-lease-status", Kind::Enum(LeaseStatus::TABLE)),
        Parameter::new("x-ms-lease-state", Kind::Enum(LeaseState::TABLE))
            .since(version::V2012_02_12),
        Parameter::new("x-ms-lease-duration", Kind::Enum(LeaseDuration::TABLE))
            .since(version::V2012_02_12),
        Parameter::new("x-ms-blob-public-access", Kind::Enum(PublicAccess::TABLE)),
        Parameter::new("x-ms-has-immutability-policy", Kind::Bool)
            .since(version::V2017_11_09),
        Parameter::new("x-ms-has-legal-hold", Kind::Bool).since(version::V2017_11_09),
        Parameter::new("x-ms-default-encryption-scope", Kind::String)
            .since(version::V2019_02_02),
        Parameter::new("x-ms-deny-encryption-scope-override", Kind::Bool)
            .since(version::V2019_02_02),
        Parameter::new("x-ms-immutable-storage-with-versioning-enabled", Kind::Bool)
            .since(version::V2020_10_02),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<GetPropertiesHeaders>),
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Reads the metadata of a container.
///
/// Get Container Metadata: `HEAD /{container}`, since 2009-09-19. Answers 200.
///
/// Source: learn.microsoft.com/rest/api/storageservices/get-container-metadata.
///
/// In the path:
///
/// - `container`: Name of the container: lower-case letters, digits and single dashes, or `$root`,
///   `$web`, `$logs`. From 3 to 63 characters.
///
/// In the query:
///
/// - `restype=container`
/// - `comp=metadata`
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-lease-id`: The lease that is held; required where a lease is active.
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// In the header of the answer:
///
/// - `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
/// - `Last-Modified`: When it was changed last.
/// - `x-ms-meta-` with any ending: Metadata by name.
pub static GET_METADATA: Operation = Operation {
    id: "containers.get-metadata",
    title: "Get Container Metadata",
    method: Method::Head,
    path: "/{container}",
    path_parameters: &[
        Parameter::new("container", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
    ],
    query: &[
        Parameter::constant("restype", "container"),
        Parameter::constant("comp", "metadata"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-lease-id", Kind::Uuid),
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

/// Writes the metadata of a container; what it had before is gone.
///
/// Set Container Metadata: `PUT /{container}`, since 2009-09-19. Answers 200.
///
/// Source: learn.microsoft.com/rest/api/storageservices/set-container-metadata.
///
/// In the path:
///
/// - `container`: Name of the container: lower-case letters, digits and single dashes, or `$root`,
///   `$web`, `$logs`. From 3 to 63 characters.
///
/// In the query:
///
/// - `restype=container`
/// - `comp=metadata`
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-meta-` with any ending: Metadata by name. Names are those of C# identifiers, and keep
///   their case.
/// - `If-Modified-Since`: Only when it was changed after this moment.
/// - `x-ms-lease-id`: The lease that is held; required where a lease is active.
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// In the header of the answer:
///
/// - `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
/// - `Last-Modified`: When it was changed last.
pub static SET_METADATA: Operation = Operation {
    id: "containers.set-metadata",
    title: "Set Container Metadata",
    method: Method::Put,
    path: "/{container}",
    path_parameters: &[
        Parameter::new("container", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
    ],
    query: &[
        Parameter::constant("restype", "container"),
        Parameter::constant("comp", "metadata"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-meta-", Kind::String).prefix(),
        Parameter::new("If-Modified-Since", Kind::HttpDate),
        Parameter::new("x-ms-lease-id", Kind::Uuid),
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    response_headers: &[
        Parameter::new("ETag", Kind::String),
        Parameter::new("Last-Modified", Kind::HttpDate),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<SetMetadataHeaders>),
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Reads the stored access policies of a container, and what may be read without any credential.
///
/// Get Container ACL: `GET /{container}`, since 2009-09-19. Answers 200 with
/// [`SignedIdentifierList`].
///
/// Source: learn.microsoft.com/rest/api/storageservices/get-container-acl.
///
/// In the path:
///
/// - `container`: Name of the container: lower-case letters, digits and single dashes, or `$root`,
///   `$web`, `$logs`. From 3 to 63 characters.
///
/// In the query:
///
/// - `restype=container`
/// - `comp=acl`
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-lease-id`: The lease that is held; required where a lease is active.
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// In the header of the answer:
///
/// - `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
/// - `Last-Modified`: When it was changed last.
/// - `x-ms-blob-public-access`: What may be read without any credential; absent: nothing.
///
/// For example, *one policy* (2021-12-02):
///
/// ````xml
/// <?xml version="1.0" encoding="UTF-8" standalone="yes"?><SignedIdentifiers><SignedIdentifier><Id>MTIz</Id><AccessPolicy><Start>2026-01-01T00:00:00.0000000Z</Start><Expiry>2027-01-01T00:00:00.0000000Z</Expiry><Permission>rwd</Permission></AccessPolicy></SignedIdentifier></SignedIdentifiers>
/// ````
pub static GET_ACL: Operation = Operation {
    id: "containers.get-acl",
    title: "Get Container ACL",
    method: Method::Get,
    path: "/{container}",
    path_parameters: &[
        Parameter::new("container", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
    ],
    query: &[
        Parameter::constant("restype", "container"),
        Parameter::constant("comp", "acl"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-lease-id", Kind::Uuid),
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    response_headers: &[
        Parameter::new("ETag", Kind::String),
        Parameter::new("Last-Modified", Kind::HttpDate),
        Parameter::new("x-ms-blob-public-access", Kind::Enum(PublicAccess::TABLE)),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<GetAclHeaders>),
    responses: &[ExpectedResponse::new(200, Body::Element(SignedIdentifierList::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Writes the stored access policies of a container, and what may be read without any credential.
///
/// Set Container ACL: `PUT /{container}`, since 2009-09-19. Takes [`SignedIdentifierList`]
/// (optional). Answers 200.
///
/// Policies that are not sent are gone. It takes up to 30 seconds until a policy works.
///
/// Source: learn.microsoft.com/rest/api/storageservices/set-container-acl.
///
/// In the path:
///
/// - `container`: Name of the container: lower-case letters, digits and single dashes, or `$root`,
///   `$web`, `$logs`. From 3 to 63 characters.
///
/// In the query:
///
/// - `restype=container`
/// - `comp=acl`
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-blob-public-access`: What may be read without any credential; absent: nothing.
/// - `If-Modified-Since`: Only when it was changed after this moment.
/// - `If-Unmodified-Since`: Only when it was not changed after this moment.
/// - `x-ms-lease-id`: The lease that is held; required where a lease is active.
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// In the header of the answer:
///
/// - `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
/// - `Last-Modified`: When it was changed last.
///
/// For example, *one policy* (2021-12-02):
///
/// ````xml
/// <?xml version="1.0" encoding="utf-8"?><SignedIdentifiers><SignedIdentifier><Id>MTIz</Id><AccessPolicy><Start>2026-01-01T00:00:00.0000000Z</Start><Expiry>2027-01-01T00:00:00.0000000Z</Expiry><Permission>rwd</Permission></AccessPolicy></SignedIdentifier></SignedIdentifiers>
/// ````
pub static SET_ACL: Operation = Operation {
    id: "containers.set-acl",
    title: "Set Container ACL",
    method: Method::Put,
    path: "/{container}",
    path_parameters: &[
        Parameter::new("container", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
    ],
    query: &[
        Parameter::constant("restype", "container"),
        Parameter::constant("comp", "acl"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-blob-public-access", Kind::Enum(PublicAccess::TABLE)),
        Parameter::new("If-Modified-Since", Kind::HttpDate),
        Parameter::new("If-Unmodified-Since", Kind::HttpDate),
        Parameter::new("x-ms-lease-id", Kind::Uuid),
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    response_headers: &[
        Parameter::new("ETag", Kind::String),
        Parameter::new("Last-Modified", Kind::HttpDate),
    ],
    make_headers: Some(::xms_runtime::__private::make_headers::<SetAclHeaders>),
    body: Body::Element(SignedIdentifierList::SHAPE),
    body_presence: BodyPresence::ALWAYS.optional(),
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Marks a container and its blobs for deletion; nobody sees them any more.
///
/// Delete Container: `DELETE /{container}`, since 2009-09-19. Answers 202.
///
/// For at least 30 seconds no container of that name can be created.
///
/// Source: learn.microsoft.com/rest/api/storageservices/delete-container.
///
/// In the path:
///
/// - `container`: Name of the container: lower-case letters, digits and single dashes, or `$root`,
///   `$web`, `$logs`. From 3 to 63 characters.
///
/// In the query:
///
/// - `restype=container`
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `If-Modified-Since`: Only when it was changed after this moment.
/// - `If-Unmodified-Since`: Only when it was not changed after this moment.
/// - `x-ms-lease-id`: The lease that is held; required where a lease is active. Since 2012-02-12.
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// For example, *is not there* (2021-12-02):
///
/// ````xml
/// <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
/// <Error>
///   <Code>ContainerNotFound</Code>
///   <Message>The specified container does not exist.
/// RequestId:e5f872a8-84a1-4f94-a542-b7bad473e06e
/// Time:2026-11-28T07:01:54.385Z</Message>
/// </Error>
/// ````
pub static DELETE: Operation = Operation {
    id: "containers.delete",
    title: "Delete Container",
    method: Method::Delete,
    path: "/{container}",
    path_parameters: &[
        Parameter::new("container", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
    ],
    query: &[
        Parameter::constant("restype", "container"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("If-Modified-Since", Kind::HttpDate),
        Parameter::new("If-Unmodified-Since", Kind::HttpDate),
        Parameter::new("x-ms-lease-id", Kind::Uuid).since(version::V2012_02_12),
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2009_09_19),
    ..Operation::BASE
};

/// Brings back a container that was deleted and is still kept.
///
/// Restore Container: `PUT /{container}`, since 2019-12-12. Answers 201.
///
/// Source: learn.microsoft.com/rest/api/storageservices/restore-container.
///
/// In the path:
///
/// - `container`: Name of the container: lower-case letters, digits and single dashes, or `$root`,
///   `$web`, `$logs`. From 3 to 63 characters.
///
/// In the query:
///
/// - `restype=container`
/// - `comp=undelete`
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-deleted-container-name`: Name that the container had; it is that of the path.
/// - `x-ms-deleted-container-version`: Which of the deleted containers of that name, as the list
///   tells it.
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
pub static RESTORE: Operation = Operation {
    id: "containers.restore",
    title: "Restore Container",
    method: Method::Put,
    path: "/{container}",
    path_parameters: &[
        Parameter::new("container", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
    ],
    query: &[
        Parameter::constant("restype", "container"),
        Parameter::constant("comp", "undelete"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-deleted-container-name", Kind::String).required(),
        Parameter::new("x-ms-deleted-container-version", Kind::String).required(),
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    responses: &[ExpectedResponse::new(201, Body::None)],
    availability: Availability::ALWAYS.since(version::V2019_12_12),
    ..Operation::BASE
};

/// Tells what kind of account a container is in; a signature for the container is enough.
///
/// Get Account Information: `GET /{container}`, since 2018-03-28. Answers 200. See also
/// [`account.get-information`](super::account::GET_INFORMATION).
///
/// Source: learn.microsoft.com/rest/api/storageservices/get-account-information.
///
/// In the path:
///
/// - `container`: Name of the container: lower-case letters, digits and single dashes, or `$root`,
///   `$web`, `$logs`. From 3 to 63 characters.
///
/// In the query:
///
/// - `restype=account`
/// - `comp=properties`
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// In the header of the answer:
///
/// - `x-ms-sku-name`: How the account is replicated and how fast it is.
/// - `x-ms-account-kind`: What kind of account it is.
/// - `x-ms-is-hns-enabled`: Whether blobs are in real folders. Since 2019-07-07.
pub static GET_ACCOUNT_INFORMATION: Operation = Operation {
    id: "containers.get-account-information",
    title: "Get Account Information",
    method: Method::Get,
    path: "/{container}",
    path_parameters: &[
        Parameter::new("container", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
    ],
    query: &[
        Parameter::constant("restype", "account"),
        Parameter::constant("comp", "properties"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    response_headers: &[
        Parameter::new("x-ms-sku-name", Kind::Enum(SkuName::TABLE)),
        Parameter::new("x-ms-account-kind", Kind::Enum(AccountKind::TABLE)),
        Parameter::new("x-ms-is-hns-enabled", Kind::Bool).since(version::V2019_07_07),
    ],
    make_headers: Some(
        ::xms_runtime::__private::make_headers::<GetAccountInformationHeaders>,
    ),
    availability: Availability::ALWAYS.since(version::V2018_03_28),
    ..Operation::BASE
};

/// Carries out many requests of one kind for blobs of one container.
///
/// Blob Batch: `POST /{container}`, since 2020-04-08. Takes up to 256 requests of
/// [`blobs.delete`](super::blobs::DELETE), [`blobs.set-tier`](super::blobs::SET_TIER). Answers 202
/// with the answers to them. See also [`account.submit-batch`](super::account::SUBMIT_BATCH).
///
/// The parts are as in a batch of the account; a signature for the container is enough.
///
/// Source: learn.microsoft.com/rest/api/storageservices/blob-batch.
///
/// In the path:
///
/// - `container`: Name of the container: lower-case letters, digits and single dashes, or `$root`,
///   `$web`, `$logs`. From 3 to 63 characters.
///
/// In the query:
///
/// - `restype=container`
/// - `comp=batch`
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// For example, *one deletion* (2021-12-02):
///
/// ````text
/// --batch_1
/// Content-Type: application/http
/// Content-Transfer-Encoding: binary
/// Content-ID: 0
///
/// DELETE /con1/a.txt HTTP/1.1
/// Content-Length: 0
///
///
/// --batch_1--
/// ````
///
/// ````text
/// --batchresponse_1
/// Content-Type: application/http
/// Content-ID: 0
///
/// HTTP/1.1 202 Accepted
/// x-ms-delete-type-permanent: true
///
///
/// --batchresponse_1--
/// ````
pub static SUBMIT_BATCH: Operation = Operation {
    id: "containers.submit-batch",
    title: "Blob Batch",
    method: Method::Post,
    path: "/{container}",
    path_parameters: &[
        Parameter::new("container", Kind::String)
            .required()
            .limits(&Limits::NONE.min(3).max(63)),
    ],
    query: &[
        Parameter::constant("restype", "container"),
        Parameter::constant("comp", "batch"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    body: Body::Batch(
        &BatchRule::new(&[&super::blobs::DELETE, &super::blobs::SET_TIER], 256),
    ),
    responses: &[ExpectedResponse::new(202, Body::Bytes("multipart/mixed"))],
    availability: Availability::ALWAYS.since(version::V2020_04_08),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "containers",
    title: "Containers",
    operations: &[
        &LIST,
        &CREATE,
        &GET_PROPERTIES,
        &GET_METADATA,
        &SET_METADATA,
        &GET_ACL,
        &SET_ACL,
        &DELETE,
        &RESTORE,
        &GET_ACCOUNT_INFORMATION,
        &SUBMIT_BATCH,
    ],
    shapes: &[ContainerList::SHAPE, Container::SHAPE, ContainerProperties::SHAPE],
    enums: &[ListContainersInclude::TABLE, PublicAccess::TABLE],
    ..Resource::BASE
};
