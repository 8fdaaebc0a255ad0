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
    Availability, BatchRule, Body, ExpectedResponse, Kind, Limits, Method, Operation,
    Parameter, Resource,
};

use super::version;
use super::storage_common::properties::StorageServiceStats;

pub use super::elements::account::*;
pub use super::headers::account::*;
pub use super::options::account::*;

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
