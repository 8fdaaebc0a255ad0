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
    Availability, BatchRule, Body, BodyPresence, Continuation, DateTime, Dictionary,
    ExpectedResponse, Field, Joined, Kind, Limits, MapShape, Method, Operation,
    Parameter, Resource, Uuid,
};

use super::version;
use super::account::{AccountKind, SkuName};
use super::blob_leases::{LeaseDuration, LeaseState, LeaseStatus};
use super::storage_common::policies::SignedIdentifierList;

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

/// Holds the parameters of [`LIST`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOptions {
    /// `prefix`: Only names that begin with this text.
    pub prefix: Option<String>,
    /// `marker`: Where the page begins: the continuation of the page before.
    pub marker: Option<String>,
    /// `maxresults`: How many entries a page may have; the service takes 5000 for a larger or a
    /// missing value. At least 1.
    pub max_results: Option<i32>,
    /// `include`: What else the list holds and tells of each container. Any number of values,
    /// joined by `,`.
    pub include: Joined<ListContainersInclude>,
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

/// Holds the parameters of [`CREATE`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-meta-` with any ending: Metadata by name. Names are those of C# identifiers, and keep
    /// their case.
    pub metadata: Dictionary<String>,
    /// `x-ms-blob-public-access`: What may be read without any credential; absent: nothing.
    pub blob_public_access: Option<PublicAccess>,
    /// `x-ms-default-encryption-scope`: The encryption scope of blobs that name no other. Since
    /// 2019-02-02.
    pub default_encryption_scope: Option<String>,
    /// `x-ms-deny-encryption-scope-override`: Whether blobs may not name another encryption scope.
    /// Since 2019-02-02.
    pub deny_encryption_scope_override: Option<bool>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl CreateOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`CREATE`] answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(CREATE)]
    pub struct CreateHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
    }
}

impl CreateHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

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

/// Holds the parameters of [`GET_PROPERTIES`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPropertiesOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-lease-id`: The lease that is held; required where a lease is active.
    pub lease_id: Option<Uuid>,
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
        /// `x-ms-meta-` with any ending: Metadata by name.
        #[header(2)]
        pub metadata: Dictionary<String>,
        /// `x-ms-lease-status`: Whether a lease locks it.
        #[header(3)]
        pub lease_status: Option<LeaseStatus>,
        /// `x-ms-lease-state`: In which state its lease is. Since 2012-02-12.
        #[header(4)]
        pub lease_state: Option<LeaseState>,
        /// `x-ms-lease-duration`: Whether its lease ends by itself. Since 2012-02-12.
        #[header(5)]
        pub lease_duration: Option<LeaseDuration>,
        /// `x-ms-blob-public-access`: What may be read without any credential; absent: nothing.
        #[header(6)]
        pub blob_public_access: Option<PublicAccess>,
        /// `x-ms-has-immutability-policy`: Whether a policy keeps blobs of the container from
        /// changes. Since 2017-11-09.
        #[header(7)]
        pub has_immutability_policy: Option<bool>,
        /// `x-ms-has-legal-hold`: Whether the container is under legal hold. Since 2017-11-09.
        #[header(8)]
        pub has_legal_hold: Option<bool>,
        /// `x-ms-default-encryption-scope`: The encryption scope of blobs that name no other. Since
        /// 2019-02-02.
        #[header(9)]
        pub default_encryption_scope: Option<String>,
        /// `x-ms-deny-encryption-scope-override`: Whether blobs may not name another encryption
        /// scope. Since 2019-02-02.
        #[header(10)]
        pub deny_encryption_scope_override: Option<bool>,
        /// `x-ms-immutable-storage-with-versioning-enabled`: Whether single versions of blobs can
        /// be made immutable. Since 2020-10-02.
        #[header(11)]
        pub immutable_storage_with_versioning_enabled: Option<bool>,
    }
}

impl GetPropertiesHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

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

/// Holds the parameters of [`GET_METADATA`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMetadataOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-lease-id`: The lease that is held; required where a lease is active.
    pub lease_id: Option<Uuid>,
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
    /// `If-Modified-Since`: Only when it was changed after this moment.
    pub if_modified_since: Option<DateTime>,
    /// `x-ms-lease-id`: The lease that is held; required where a lease is active.
    pub lease_id: Option<Uuid>,
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
    }
}

impl SetMetadataHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

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

/// Holds the parameters of [`GET_ACL`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAclOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-lease-id`: The lease that is held; required where a lease is active.
    pub lease_id: Option<Uuid>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl GetAclOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`GET_ACL`] answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(GET_ACL)]
    pub struct GetAclHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
        /// `x-ms-blob-public-access`: What may be read without any credential; absent: nothing.
        #[header(2)]
        pub blob_public_access: Option<PublicAccess>,
    }
}

impl GetAclHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

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

/// Holds the parameters of [`SET_ACL`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SetAclOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-blob-public-access`: What may be read without any credential; absent: nothing.
    pub blob_public_access: Option<PublicAccess>,
    /// `If-Modified-Since`: Only when it was changed after this moment.
    pub if_modified_since: Option<DateTime>,
    /// `If-Unmodified-Since`: Only when it was not changed after this moment.
    pub if_unmodified_since: Option<DateTime>,
    /// `x-ms-lease-id`: The lease that is held; required where a lease is active.
    pub lease_id: Option<Uuid>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl SetAclOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`SET_ACL`] answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(SET_ACL)]
    pub struct SetAclHeaders {
        /// `ETag`: Changes whenever the resource does. It is in quotes from 2011-08-18 on.
        #[header(0)]
        pub etag: Option<String>,
        /// `Last-Modified`: When it was changed last.
        #[header(1)]
        pub last_modified: Option<DateTime>,
    }
}

impl SetAclHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

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

/// Holds the parameters of [`DELETE`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `If-Modified-Since`: Only when it was changed after this moment.
    pub if_modified_since: Option<DateTime>,
    /// `If-Unmodified-Since`: Only when it was not changed after this moment.
    pub if_unmodified_since: Option<DateTime>,
    /// `x-ms-lease-id`: The lease that is held; required where a lease is active. Since 2012-02-12.
    pub lease_id: Option<Uuid>,
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

/// Holds the parameters of [`RESTORE`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RestoreOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl RestoreOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

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

/// Holds the parameters of [`GET_ACCOUNT_INFORMATION`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAccountInformationOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl GetAccountInformationOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`GET_ACCOUNT_INFORMATION`] answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(GET_ACCOUNT_INFORMATION)]
    pub struct GetAccountInformationHeaders {
        /// `x-ms-sku-name`: How the account is replicated and how fast it is.
        #[header(0)]
        pub sku_name: Option<SkuName>,
        /// `x-ms-account-kind`: What kind of account it is.
        #[header(1)]
        pub account_kind: Option<AccountKind>,
        /// `x-ms-is-hns-enabled`: Whether blobs are in real folders. Since 2019-07-07.
        #[header(2)]
        pub is_hns_enabled: Option<bool>,
    }
}

impl GetAccountInformationHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

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

/// Holds the parameters of [`SUBMIT_BATCH`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitBatchOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl SubmitBatchOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

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

::xms_runtime::record! {
    /// A page of containers.
    ///
    /// Element `<EnumerationResults>`. Since 2009-09-19. Answered by [`LIST`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(CONTAINER_LIST_SHAPE, "ContainerList", "", tag("EnumerationResults"))]
    pub struct ContainerList {
        /// Address of the service.
        ///
        /// Attribute `ServiceEndpoint`. Since 2009-09-19. Before 2013-08-15 it is `<AccountName>`.
        #[field(
            0,
            "ServiceEndpoint",
            String,
            attribute,
            was("AccountName", version::V2013_08_15)
        )]
        pub service_endpoint: Option<String>,
        /// The prefix that was asked for.
        ///
        /// `<Prefix>`. Since 2009-09-19.
        #[field(1, "Prefix", String)]
        pub prefix: Option<String>,
        /// Where the page begins.
        ///
        /// `<Marker>`. Since 2009-09-19.
        #[field(2, "Marker", String)]
        pub marker: Option<String>,
        /// How many entries were asked for.
        ///
        /// `<MaxResults>`. Since 2009-09-19.
        #[field(3, "MaxResults", Int32)]
        pub max_results: Option<i32>,
        /// One entry for each container, by name.
        ///
        /// `<Containers>` of `<Container>`, required. Since 2009-09-19.
        #[field(
            4,
            "Containers",
            List(&Field::new("Container", Kind::Record(Container::SHAPE))),
            required
        )]
        pub containers: Vec<Container>,
        /// Where the next page begins; empty on the last.
        ///
        /// `<NextMarker>`. Since 2009-09-19.
        #[field(5, "NextMarker", String)]
        pub next_marker: Option<String>,
    }
}

impl ContainerList {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(containers: impl Into<Vec<Container>>) -> Self {
        Self {
            service_endpoint: None,
            prefix: None,
            marker: None,
            max_results: None,
            containers: containers.into(),
            next_marker: None,
        }
    }
}

::xms_runtime::record! {
    /// A container in a list.
    ///
    /// Element `<Container>`. Since 2009-09-19. Occurs in [`LIST`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(CONTAINER_SHAPE, "Container", "")]
    pub struct Container {
        /// Unique in the account: lower case letters, digits and hyphens.
        ///
        /// `<Name>`, required. Since 2009-09-19.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// Its address.
        ///
        /// `<Url>`. Since 2009-09-19. Gone from 2013-08-15 on.
        #[field(1, "Url", String, until(version::V2013_08_15))]
        pub url: Option<String>,
        /// Whether it was deleted and can be brought back.
        ///
        /// `<Deleted>`. Since 2019-12-12.
        #[field(2, "Deleted", Bool, since(version::V2019_12_12))]
        pub deleted: Option<bool>,
        /// Which of the deleted containers of this name it is.
        ///
        /// `<Version>`. Since 2019-12-12.
        #[field(3, "Version", String, since(version::V2019_12_12))]
        pub version: Option<String>,
        /// What the service knows of it.
        ///
        /// `<Properties>`, required. Since 2009-09-19.
        #[field(4, "Properties", Record(ContainerProperties::SHAPE), required)]
        pub properties: ContainerProperties,
        /// Metadata by name, where the list was asked for it.
        ///
        /// `<Metadata>` of elements that are called by their names. Since 2009-09-19.
        #[field(5, "Metadata", Map(&MapShape::by_name(Field::new("entry", Kind::String))))]
        pub metadata: Dictionary<String>,
    }
}

impl Container {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>, properties: ContainerProperties) -> Self {
        Self {
            name: name.into(),
            url: None,
            deleted: None,
            version: None,
            properties,
            metadata: Dictionary::new(),
        }
    }
}

::xms_runtime::record! {
    /// What the service knows of a container.
    ///
    /// Element `<Properties>`. Since 2009-09-19. Occurs in [`LIST`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(CONTAINER_PROPERTIES_SHAPE, "ContainerProperties", "", tag("Properties"))]
    pub struct ContainerProperties {
        /// When it was changed last; changes of its blobs do not count.
        ///
        /// `<Last-Modified>`, a date of HTTP on the wire, required. Since 2009-09-19.
        #[field(0, "Last-Modified", HttpDate, required)]
        pub last_modified: DateTime,
        /// Changes whenever the container does.
        ///
        /// `<Etag>`, required. Since 2009-09-19.
        #[field(1, "Etag", String, required)]
        pub etag: String,
        /// Whether a lease locks it.
        ///
        /// `<LeaseStatus>`. Since 2012-02-12.
        #[field(2, "LeaseStatus", Enum(LeaseStatus::TABLE), since(version::V2012_02_12))]
        pub lease_status: Option<LeaseStatus>,
        /// In which state its lease is.
        ///
        /// `<LeaseState>`. Since 2012-02-12.
        #[field(3, "LeaseState", Enum(LeaseState::TABLE), since(version::V2012_02_12))]
        pub lease_state: Option<LeaseState>,
        /// Whether its lease ends by itself.
        ///
        /// `<LeaseDuration>`. Since 2012-02-12.
        #[field(4, "LeaseDuration", Enum(LeaseDuration::TABLE), since(version::V2012_02_12))]
        pub lease_duration: Option<LeaseDuration>,
        /// What may be read without any credential; absent: nothing.
        ///
        /// `<PublicAccess>`. Since 2016-05-31.
        #[field(5, "PublicAccess", Enum(PublicAccess::TABLE), since(version::V2016_05_31))]
        pub public_access: Option<PublicAccess>,
        /// Whether a policy keeps its blobs from changes.
        ///
        /// `<HasImmutabilityPolicy>`. Since 2017-11-09.
        #[field(6, "HasImmutabilityPolicy", Bool, since(version::V2017_11_09))]
        pub has_immutability_policy: Option<bool>,
        /// Whether it is under legal hold.
        ///
        /// `<HasLegalHold>`. Since 2017-11-09.
        #[field(7, "HasLegalHold", Bool, since(version::V2017_11_09))]
        pub has_legal_hold: Option<bool>,
        /// The encryption scope of blobs that name no other.
        ///
        /// `<DefaultEncryptionScope>`. Since 2019-02-02.
        #[field(8, "DefaultEncryptionScope", String, since(version::V2019_02_02))]
        pub default_encryption_scope: Option<String>,
        /// Whether blobs may not name another encryption scope.
        ///
        /// `<DenyEncryptionScopeOverride>`. Since 2019-02-02.
        #[field(9, "DenyEncryptionScopeOverride", Bool, since(version::V2019_02_02))]
        pub deny_encryption_scope_override: Option<bool>,
        /// When it was deleted.
        ///
        /// `<DeletedTime>`, a date of HTTP on the wire. Since 2019-12-12.
        #[field(10, "DeletedTime", HttpDate, since(version::V2019_12_12))]
        pub deleted_time: Option<DateTime>,
        /// For how many days it can be brought back.
        ///
        /// `<RemainingRetentionDays>`. Since 2019-12-12.
        #[field(11, "RemainingRetentionDays", Int32, since(version::V2019_12_12))]
        pub remaining_retention_days: Option<i32>,
        /// Whether single versions of its blobs can be made immutable.
        ///
        /// `<ImmutableStorageWithVersioningEnabled>`. Since 2020-10-02.
        #[field(
            12,
            "ImmutableStorageWithVersioningEnabled",
            Bool,
            since(version::V2020_10_02)
        )]
        pub immutable_storage_with_versioning_enabled: Option<bool>,
    }
}

impl ContainerProperties {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(last_modified: impl Into<DateTime>, etag: impl Into<String>) -> Self {
        Self {
            last_modified: last_modified.into(),
            etag: etag.into(),
            lease_status: None,
            lease_state: None,
            lease_duration: None,
            public_access: None,
            has_immutability_policy: None,
            has_legal_hold: None,
            default_encryption_scope: None,
            deny_encryption_scope_override: None,
            deleted_time: None,
            remaining_retention_days: None,
            immutable_storage_with_versioning_enabled: None,
        }
    }
}

::xms_runtime::open_enum! {
    /// What a list of containers holds and tells beyond names and properties.
    ///
    /// Since 2009-09-19. Occurs in [`LIST`]. The set is open: a value that is not named here is
    /// kept as it came.
    #[values(LIST_CONTAINERS_INCLUDE_TABLE, "ListContainersInclude")]
    pub enum ListContainersInclude {
        /// The metadata of each container.
        ///
        /// `metadata`. Since 2009-09-19.
        #[value(0, "metadata")]
        Metadata,
        /// Deleted containers that can still be brought back.
        ///
        /// `deleted`. Since 2019-12-12.
        #[value(1, "deleted", since(version::V2019_12_12))]
        Deleted,
        /// Containers of the service itself, such as `$logs`.
        ///
        /// `system`. Since 2020-10-02.
        #[value(2, "system", since(version::V2020_10_02))]
        System,
    }
}

::xms_runtime::open_enum! {
    /// What of a container may be read without any credential.
    ///
    /// Since 2009-09-19. Occurs in [`LIST`], [`CREATE`], [`GET_PROPERTIES`], [`GET_ACL`],
    /// [`SET_ACL`]. The set is open: a value that is not named here is kept as it came.
    #[values(PUBLIC_ACCESS_TABLE, "PublicAccess")]
    pub enum PublicAccess {
        /// Its blobs, their list and its own properties.
        ///
        /// `container`. Since 2009-09-19.
        #[value(0, "container")]
        Container,
        /// Its blobs, by who knows their names.
        ///
        /// `blob`. Since 2009-09-19.
        #[value(1, "blob")]
        Blob,
    }
}
