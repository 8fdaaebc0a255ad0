// Written by `xms generate` from api-spec/storage-blob/account.toml; do not edit.
//! Account.
//!
//! The Blob service of an account: how it behaves, and what kind of account it is.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`GET_PROPERTIES`] | `GET /` | since 2009-09-19 |
//! | [`SET_PROPERTIES`] | `PUT /` | since 2009-09-19 |
//! | [`GET_STATISTICS`] | `GET /` | since 2013-08-15 |
//! | [`GET_INFORMATION`] | `GET /` | since 2018-03-28 |
//! | [`GET_USER_DELEGATION_KEY`] | `POST /` | since 2018-11-09 |
//! | [`SUBMIT_BATCH`] | `POST /` | since 2018-11-09 |

use ::xms_runtime::{
    Availability, Base64Bytes, BatchRule, Body, DateTime, ExpectedResponse, Field, Kind,
    Limits, Method, Operation, Parameter, Resource, Secret, Uuid,
};

use super::version;
use super::storage_common::properties::{CorsRule, Logging, Metrics, StorageServiceStats};

/// Reads how the service behaves.
///
/// Get Blob Service Properties: `GET /`, since 2009-09-19. Answers 200 with [`ServiceProperties`].
/// See also [`account.set-properties`](SET_PROPERTIES).
///
/// Source: learn.microsoft.com/rest/api/storageservices/get-blob-service-properties.
///
/// In the query:
///
/// - `restype=service`
/// - `comp=properties`
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// For example, *all* (2021-12-02):
///
/// ````xml
/// <?xml version="1.0" encoding="UTF-8" standalone="yes"?><StorageServiceProperties><Logging><Version>1.0</Version><Delete>true</Delete><Read>false</Read><Write>true</Write><RetentionPolicy><Enabled>true</Enabled><Days>7</Days></RetentionPolicy></Logging><HourMetrics><Version>1.0</Version><Enabled>true</Enabled><IncludeAPIs>false</IncludeAPIs><RetentionPolicy><Enabled>false</Enabled></RetentionPolicy></HourMetrics><MinuteMetrics><Version>1.0</Version><Enabled>false</Enabled><RetentionPolicy><Enabled>false</Enabled></RetentionPolicy></MinuteMetrics><Cors><CorsRule><AllowedOrigins>http://www.contoso.com,*</AllowedOrigins><AllowedMethods>GET,PUT</AllowedMethods><AllowedHeaders>x-ms-meta-*</AllowedHeaders><ExposedHeaders>x-ms-meta-*</ExposedHeaders><MaxAgeInSeconds>200</MaxAgeInSeconds></CorsRule></Cors><DefaultServiceVersion>2019-02-02</DefaultServiceVersion><StaticWebsite><Enabled>false</Enabled></StaticWebsite></StorageServiceProperties>
/// ````
pub static GET_PROPERTIES: Operation = Operation {
    id: "account.get-properties",
    title: "Get Blob Service Properties",
    method: Method::Get,
    path: "/",
    query: &[
        Parameter::constant("restype", "service"),
        Parameter::constant("comp", "properties"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    responses: &[ExpectedResponse::new(200, Body::Element(ServiceProperties::SHAPE))],
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

/// Writes how the service behaves; what is absent stays as it is.
///
/// Set Blob Service Properties: `PUT /`, since 2009-09-19. Takes [`ServiceProperties`].
/// Answers 202. See also [`account.get-properties`](GET_PROPERTIES).
///
/// Before 2013-08-15 nothing may be absent.
///
/// Source: learn.microsoft.com/rest/api/storageservices/set-blob-service-properties.
///
/// In the query:
///
/// - `restype=service`
/// - `comp=properties`
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// For example, *all* (2021-12-02):
///
/// ````xml
/// <?xml version="1.0" encoding="utf-8"?><StorageServiceProperties><Logging><Version>1.0</Version><Delete>true</Delete><Read>false</Read><Write>true</Write><RetentionPolicy><Enabled>true</Enabled><Days>7</Days></RetentionPolicy></Logging><HourMetrics><Version>1.0</Version><Enabled>true</Enabled><IncludeAPIs>false</IncludeAPIs><RetentionPolicy><Enabled>false</Enabled></RetentionPolicy></HourMetrics><Cors><CorsRule><AllowedOrigins>http://www.contoso.com,*</AllowedOrigins><AllowedMethods>GET,PUT</AllowedMethods><AllowedHeaders>x-ms-meta-*</AllowedHeaders><ExposedHeaders>x-ms-meta-*</ExposedHeaders><MaxAgeInSeconds>200</MaxAgeInSeconds></CorsRule></Cors><DefaultServiceVersion>2019-02-02</DefaultServiceVersion></StorageServiceProperties>
/// ````
pub static SET_PROPERTIES: Operation = Operation {
    id: "account.set-properties",
    title: "Set Blob Service Properties",
    method: Method::Put,
    path: "/",
    query: &[
        Parameter::constant("restype", "service"),
        Parameter::constant("comp", "properties"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    body: Body::Element(ServiceProperties::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
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

/// Reads how far the replication to the secondary region is.
///
/// Get Blob Service Stats: `GET /`, since 2013-08-15. Answers 200 with [`StorageServiceStats`].
///
/// Only the address of the secondary region answers it: that of the account with `-secondary` after
/// the name.
///
/// Source: learn.microsoft.com/rest/api/storageservices/get-blob-service-stats.
///
/// In the query:
///
/// - `restype=service`
/// - `comp=stats`
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// For example, *live* (2021-12-02):
///
/// ````xml
/// <?xml version="1.0" encoding="UTF-8" standalone="yes"?><StorageServiceStats><GeoReplication><Status>live</Status><LastSyncTime>Sat, 28 Nov 2026 07:01:54 GMT</LastSyncTime></GeoReplication></StorageServiceStats>
/// ````
pub static GET_STATISTICS: Operation = Operation {
    id: "account.get-statistics",
    title: "Get Blob Service Stats",
    method: Method::Get,
    path: "/",
    query: &[
        Parameter::constant("restype", "service"),
        Parameter::constant("comp", "stats"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    responses: &[ExpectedResponse::new(200, Body::Element(StorageServiceStats::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2013_08_15),
    ..Operation::BASE
};

/// Holds the parameters of [`GET_STATISTICS`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetStatisticsOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl GetStatisticsOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

/// Tells what kind of account it is.
///
/// Get Account Information: `GET /`, since 2018-03-28. Answers 200. See also
/// [`containers.get-account-information`](super::containers::GET_ACCOUNT_INFORMATION).
///
/// Source: learn.microsoft.com/rest/api/storageservices/get-account-information.
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
pub static GET_INFORMATION: Operation = Operation {
    id: "account.get-information",
    title: "Get Account Information",
    method: Method::Get,
    path: "/",
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
    make_headers: Some(::xms_runtime::__private::make_headers::<GetInformationHeaders>),
    availability: Availability::ALWAYS.since(version::V2018_03_28),
    ..Operation::BASE
};

/// Holds the parameters of [`GET_INFORMATION`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetInformationOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl GetInformationOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::headers! {
    /// Holds the headers that [`GET_INFORMATION`] answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[answered_by(GET_INFORMATION)]
    pub struct GetInformationHeaders {
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

impl GetInformationHeaders {
    /// Creates the headers without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

/// Makes a key by which shared access signatures can be made in the name of a user.
///
/// Get User Delegation Key: `POST /`, since 2018-11-09. Takes [`KeyInfo`]. Answers 200 with
/// [`UserDelegationKey`].
///
/// The request needs a bearer token; no other credential is accepted.
///
/// Source: learn.microsoft.com/rest/api/storageservices/get-user-delegation-key.
///
/// In the query:
///
/// - `restype=service`
/// - `comp=userdelegationkey`
/// - `timeout`: Seconds that the service may take; it takes 30 where none are given, and never more
///   than it allows the operation. At least 1.
///
/// In the header:
///
/// - `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
///   The client makes a UUID where none is given. At most 1024 characters.
///
/// For example, *for a day* (2021-12-02):
///
/// ````xml
/// <?xml version="1.0" encoding="utf-8"?><KeyInfo><Start>2026-11-28T00:00:00Z</Start><Expiry>2026-11-29T00:00:00Z</Expiry></KeyInfo>
/// ````
///
/// ````xml
/// <?xml version="1.0" encoding="utf-8"?><UserDelegationKey><SignedOid>3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d</SignedOid><SignedTid>7a1b9c3d-5e2f-4a60-8b71-c2d3e4f5a6b7</SignedTid><SignedStart>2026-11-28T00:00:00Z</SignedStart><SignedExpiry>2026-11-29T00:00:00Z</SignedExpiry><SignedService>b</SignedService><SignedVersion>2021-12-02</SignedVersion><Value>c2VjcmV0</Value></UserDelegationKey>
/// ````
pub static GET_USER_DELEGATION_KEY: Operation = Operation {
    id: "account.get-user-delegation-key",
    title: "Get User Delegation Key",
    method: Method::Post,
    path: "/",
    query: &[
        Parameter::constant("restype", "service"),
        Parameter::constant("comp", "userdelegationkey"),
        Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1)),
    ],
    headers: &[
        Parameter::new("x-ms-client-request-id", Kind::String)
            .generated()
            .limits(&Limits::NONE.max(1024)),
    ],
    body: Body::Element(KeyInfo::SHAPE),
    responses: &[ExpectedResponse::new(200, Body::Element(UserDelegationKey::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2018_11_09),
    idempotent: Some(true),
    ..Operation::BASE
};

/// Holds the parameters of [`GET_USER_DELEGATION_KEY`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetUserDelegationKeyOptions {
    /// `timeout`: Seconds that the service may take; it takes 30 where none are given, and never
    /// more than it allows the operation. At least 1.
    pub timeout: Option<i32>,
    /// `x-ms-client-request-id`: What the client calls this call; the service writes it to its log.
    /// The client makes a UUID where none is given. At most 1024 characters.
    pub client_request_id: Option<String>,
}

impl GetUserDelegationKeyOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

/// Carries out many requests of one kind in one.
///
/// Blob Batch: `POST /`, since 2018-11-09. Takes up to 256 requests of
/// [`blobs.delete`](super::blobs::DELETE), [`blobs.set-tier`](super::blobs::SET_TIER). Answers 202
/// with the answers to them. See also [`containers.submit-batch`](super::containers::SUBMIT_BATCH).
///
/// Each part is a request to delete a blob or to set its tier, signed like one that is sent alone.
/// All of one batch are of one kind.
///
/// Source: learn.microsoft.com/rest/api/storageservices/blob-batch.
///
/// In the query:
///
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
    id: "account.submit-batch",
    title: "Blob Batch",
    method: Method::Post,
    path: "/",
    query: &[
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
    availability: Availability::ALWAYS.since(version::V2018_11_09),
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
    name: "account",
    title: "Account",
    operations: &[
        &GET_PROPERTIES,
        &SET_PROPERTIES,
        &GET_STATISTICS,
        &GET_INFORMATION,
        &GET_USER_DELEGATION_KEY,
        &SUBMIT_BATCH,
    ],
    shapes: &[
        ServiceProperties::SHAPE,
        DeleteRetentionPolicy::SHAPE,
        StaticWebsite::SHAPE,
        KeyInfo::SHAPE,
        UserDelegationKey::SHAPE,
    ],
    enums: &[SkuName::TABLE, AccountKind::TABLE],
    ..Resource::BASE
};

::xms_runtime::record! {
    /// How the service of an account behaves; in a request, what is absent stays as it is.
    ///
    /// Element `<StorageServiceProperties>`. Since 2009-09-19. Taken by [`SET_PROPERTIES`].
    /// Answered by [`GET_PROPERTIES`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(SERVICE_PROPERTIES_SHAPE, "StorageServiceProperties", "")]
    pub struct ServiceProperties {
        /// Which requests are logged.
        ///
        /// `<Logging>`. Since 2009-09-19. Optional from 2013-08-15 on.
        #[field(0, "Logging", Record(Logging::SHAPE), optional_since(version::V2013_08_15))]
        pub logging: Option<Logging>,
        /// Numbers of each hour.
        ///
        /// `<HourMetrics>`. Since 2009-09-19. Optional from 2013-08-15 on. Before 2013-08-15 it is
        /// `<Metrics>`.
        #[field(
            1,
            "HourMetrics",
            Record(Metrics::SHAPE),
            optional_since(version::V2013_08_15),
            was("Metrics", version::V2013_08_15)
        )]
        pub hour_metrics: Option<Metrics>,
        /// Numbers of each minute.
        ///
        /// `<MinuteMetrics>`. Since 2013-08-15.
        #[field(2, "MinuteMetrics", Record(Metrics::SHAPE), since(version::V2013_08_15))]
        pub minute_metrics: Option<Metrics>,
        /// Which web pages may call the service. Empty: none may, and all rules are deleted; absent
        /// in a request: the rules stay.
        ///
        /// `<Cors>` of `<CorsRule>`, absent and empty are different. Since 2013-08-15.
        #[field(
            3,
            "Cors",
            List(&Field::new("CorsRule", Kind::Record(CorsRule::SHAPE))),
            since(version::V2013_08_15),
            keep_empty
        )]
        pub cors: Option<Vec<CorsRule>>,
        /// The version in which requests are answered that name none.
        ///
        /// `<DefaultServiceVersion>`. Since 2011-08-18.
        #[field(4, "DefaultServiceVersion", String, since(version::V2011_08_18))]
        pub default_service_version: Option<String>,
        /// Whether and how long deleted blobs can be brought back.
        ///
        /// `<DeleteRetentionPolicy>`. Since 2017-07-29.
        #[field(
            5,
            "DeleteRetentionPolicy",
            Record(DeleteRetentionPolicy::SHAPE),
            since(version::V2017_07_29)
        )]
        pub delete_retention_policy: Option<DeleteRetentionPolicy>,
        /// Whether and how the container `$web` is served as a web site.
        ///
        /// `<StaticWebsite>`. Since 2018-03-28.
        #[field(
            6,
            "StaticWebsite",
            Record(StaticWebsite::SHAPE),
            since(version::V2018_03_28)
        )]
        pub static_website: Option<StaticWebsite>,
    }
}

impl ServiceProperties {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Whether deleted blobs are kept for a while, and how long.
    ///
    /// Element `<DeleteRetentionPolicy>`. Since 2017-07-29. Occurs in [`GET_PROPERTIES`],
    /// [`SET_PROPERTIES`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(DELETE_RETENTION_POLICY_SHAPE, "DeleteRetentionPolicy", "")]
    pub struct DeleteRetentionPolicy {
        /// Whether they are kept.
        ///
        /// `<Enabled>`, required. Since 2017-07-29.
        #[field(0, "Enabled", Bool, required)]
        pub enabled: bool,
        /// For how many days; required where they are kept.
        ///
        /// `<Days>`. Since 2017-07-29. From 1 to 365.
        #[field(1, "Days", Int32, limits(&Limits::NONE.min(1).max(365)))]
        pub days: Option<i32>,
        /// Whether what is kept may be deleted for good before.
        ///
        /// `<AllowPermanentDelete>`. Since 2020-02-10.
        #[field(2, "AllowPermanentDelete", Bool, since(version::V2020_02_10))]
        pub allow_permanent_delete: Option<bool>,
    }
}

impl DeleteRetentionPolicy {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            days: None,
            allow_permanent_delete: None,
        }
    }
}

::xms_runtime::record! {
    /// A web site made of the blobs in the container `$web`.
    ///
    /// Element `<StaticWebsite>`. Since 2018-03-28. Occurs in [`GET_PROPERTIES`],
    /// [`SET_PROPERTIES`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(STATIC_WEBSITE_SHAPE, "StaticWebsite", "")]
    pub struct StaticWebsite {
        /// Whether there is one.
        ///
        /// `<Enabled>`, required. Since 2018-03-28.
        #[field(0, "Enabled", Bool, required)]
        pub enabled: bool,
        /// Name of the blob that is shown for each folder.
        ///
        /// `<IndexDocument>`. Since 2018-03-28.
        #[field(1, "IndexDocument", String)]
        pub index_document: Option<String>,
        /// Path of the blob that is shown where nothing is.
        ///
        /// `<ErrorDocument404Path>`. Since 2018-03-28.
        #[field(2, "ErrorDocument404Path", String)]
        pub error_document_404_path: Option<String>,
        /// Path of the blob that is shown for a folder without its own.
        ///
        /// `<DefaultIndexDocumentPath>`. Since 2019-12-12.
        #[field(3, "DefaultIndexDocumentPath", String, since(version::V2019_12_12))]
        pub default_index_document_path: Option<String>,
    }
}

impl StaticWebsite {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            index_document: None,
            error_document_404_path: None,
            default_index_document_path: None,
        }
    }
}

::xms_runtime::record! {
    /// How long a key is to be valid: at most seven days.
    ///
    /// Element `<KeyInfo>`. Since 2018-11-09. Taken by [`GET_USER_DELEGATION_KEY`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(KEY_INFO_SHAPE, "KeyInfo", "")]
    pub struct KeyInfo {
        /// From when; absent: from now on.
        ///
        /// `<Start>`. Since 2018-11-09.
        #[field(0, "Start", DateTime)]
        pub start: Option<DateTime>,
        /// Until when.
        ///
        /// `<Expiry>`, required. Since 2018-11-09.
        #[field(1, "Expiry", DateTime, required)]
        pub expiry: DateTime,
    }
}

impl KeyInfo {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(expiry: impl Into<DateTime>) -> Self {
        Self {
            start: None,
            expiry: expiry.into(),
        }
    }
}

::xms_runtime::record! {
    /// A key that makes shared access signatures in the name of a user.
    ///
    /// Element `<UserDelegationKey>`. Since 2018-11-09. Answered by [`GET_USER_DELEGATION_KEY`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(USER_DELEGATION_KEY_SHAPE, "UserDelegationKey", "")]
    pub struct UserDelegationKey {
        /// Identifier of the user in the tenant.
        ///
        /// `<SignedOid>`, required. Since 2018-11-09.
        #[field(0, "SignedOid", Uuid, required)]
        pub signed_oid: Uuid,
        /// Identifier of the tenant.
        ///
        /// `<SignedTid>`, required. Since 2018-11-09.
        #[field(1, "SignedTid", Uuid, required)]
        pub signed_tid: Uuid,
        /// From when it is valid.
        ///
        /// `<SignedStart>`, required. Since 2018-11-09.
        #[field(2, "SignedStart", DateTime, required)]
        pub signed_start: DateTime,
        /// Until when it is valid.
        ///
        /// `<SignedExpiry>`, required. Since 2018-11-09.
        #[field(3, "SignedExpiry", DateTime, required)]
        pub signed_expiry: DateTime,
        /// For which service it is valid: `b` for blobs.
        ///
        /// `<SignedService>`, required. Since 2018-11-09.
        #[field(4, "SignedService", String, required)]
        pub signed_service: String,
        /// The version in which it was made.
        ///
        /// `<SignedVersion>`, required. Since 2018-11-09.
        #[field(5, "SignedVersion", String, required)]
        pub signed_version: String,
        /// What signatures are made with.
        ///
        /// `<Value>`, base64 on the wire, required, secret. Since 2018-11-09.
        #[field(6, "Value", Base64Bytes, required, secret)]
        pub value: Secret<Base64Bytes>,
    }
}

impl UserDelegationKey {
    /// Creates the element from its fields, all of which are required.
    pub fn new(
        signed_oid: impl Into<Uuid>,
        signed_tid: impl Into<Uuid>,
        signed_start: impl Into<DateTime>,
        signed_expiry: impl Into<DateTime>,
        signed_service: impl Into<String>,
        signed_version: impl Into<String>,
        value: impl Into<Base64Bytes>,
    ) -> Self {
        Self {
            signed_oid: signed_oid.into(),
            signed_tid: signed_tid.into(),
            signed_start: signed_start.into(),
            signed_expiry: signed_expiry.into(),
            signed_service: signed_service.into(),
            signed_version: signed_version.into(),
            value: Secret::new(value.into()),
        }
    }
}

::xms_runtime::open_enum! {
    /// How an account is replicated, and how fast it is.
    ///
    /// Since 2018-03-28. Occurs in [`GET_INFORMATION`]. Used by operations of
    /// [`containers`](super::containers). The set is open: a value that is not named here is kept
    /// as it came.
    #[values(SKU_NAME_TABLE, "SkuName")]
    pub enum SkuName {
        /// Three copies in one place.
        ///
        /// `Standard_LRS`. Since 2018-03-28.
        #[value(0, "Standard_LRS")]
        StandardLrs,
        /// Copies in a second region, too.
        ///
        /// `Standard_GRS`. Since 2018-03-28.
        #[value(1, "Standard_GRS")]
        StandardGrs,
        /// Copies in a second region, which can be read.
        ///
        /// `Standard_RAGRS`. Since 2018-03-28.
        #[value(2, "Standard_RAGRS")]
        StandardRagrs,
        /// Copies in three zones of one region.
        ///
        /// `Standard_ZRS`. Since 2018-03-28.
        #[value(3, "Standard_ZRS")]
        StandardZrs,
        /// Copies in three zones, and in a second region.
        ///
        /// `Standard_GZRS`. Since 2018-03-28.
        #[value(4, "Standard_GZRS")]
        StandardGzrs,
        /// Copies in three zones, and in a second region which can be read.
        ///
        /// `Standard_RAGZRS`. Since 2018-03-28.
        #[value(5, "Standard_RAGZRS")]
        StandardRagzrs,
        /// Three copies in one place, on fast disks.
        ///
        /// `Premium_LRS`. Since 2018-03-28.
        #[value(6, "Premium_LRS")]
        PremiumLrs,
        /// Copies in three zones of one region, on fast disks.
        ///
        /// `Premium_ZRS`. Since 2018-03-28.
        #[value(7, "Premium_ZRS")]
        PremiumZrs,
    }
}

::xms_runtime::open_enum! {
    /// What an account was created for, which says what it can hold.
    ///
    /// Since 2018-03-28. Occurs in [`GET_INFORMATION`]. Used by operations of
    /// [`containers`](super::containers). The set is open: a value that is not named here is kept
    /// as it came.
    #[values(ACCOUNT_KIND_TABLE, "AccountKind")]
    pub enum AccountKind {
        /// All services, as they were first.
        ///
        /// `Storage`. Since 2018-03-28.
        #[value(0, "Storage")]
        Storage,
        /// Blobs with tiers, without pages.
        ///
        /// `BlobStorage`. Since 2018-03-28.
        #[value(1, "BlobStorage")]
        BlobStorage,
        /// All services and tiers.
        ///
        /// `StorageV2`. Since 2018-03-28.
        #[value(2, "StorageV2")]
        StorageV2,
        /// Fast file shares.
        ///
        /// `FileStorage`. Since 2018-03-28.
        #[value(3, "FileStorage")]
        FileStorage,
        /// Fast block and append blobs.
        ///
        /// `BlockBlobStorage`. Since 2018-03-28.
        #[value(4, "BlockBlobStorage")]
        BlockBlobStorage,
    }
}
