// Written by `xms generate` from api-spec/storage-queue/account.toml; do not edit.
//! Account.
//!
//! The Queue service of an account: how it behaves.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`GET_PROPERTIES`] | `GET /` | since 2009-09-19 |
//! | [`SET_PROPERTIES`] | `PUT /` | since 2009-09-19 |
//! | [`GET_STATISTICS`] | `GET /` | since 2013-08-15 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Limits, Method, Operation, Parameter,
    Resource,
};

use super::version;
use super::storage_common::properties::StorageServiceStats;

pub use super::elements::account::*;
pub use super::options::account::*;

/// Reads how the service behaves.
///
/// Get Queue Service Properties: `GET /`, since 2009-09-19. Answers 200 with [`ServiceProperties`].
/// See also [`account.set-properties`](SET_PROPERTIES).
///
/// Source: learn.microsoft.com/rest/api/storageservices/get-queue-service-properties.
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
/// <?xml version="1.0" encoding="UTF-8" standalone="yes"?><StorageServiceProperties><Logging><Version>1.0</Version><Delete>true</Delete><Read>false</Read><Write>true</Write><RetentionPolicy><Enabled>true</Enabled><Days>7</Days></RetentionPolicy></Logging><HourMetrics><Version>1.0</Version><Enabled>true</Enabled><IncludeAPIs>false</IncludeAPIs><RetentionPolicy><Enabled>false</Enabled></RetentionPolicy></HourMetrics><MinuteMetrics><Version>1.0</Version><Enabled>false</Enabled></MinuteMetrics><Cors><CorsRule><AllowedOrigins>http://www.contoso.com,*</AllowedOrigins><AllowedMethods>GET,PUT</AllowedMethods><AllowedHeaders>x-ms-meta-*</AllowedHeaders><ExposedHeaders>x-ms-meta-*</ExposedHeaders><MaxAgeInSeconds>200</MaxAgeInSeconds></CorsRule></Cors></StorageServiceProperties>
/// ````
pub static GET_PROPERTIES: Operation = Operation {
    id: "account.get-properties",
    title: "Get Queue Service Properties",
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
/// Set Queue Service Properties: `PUT /`, since 2009-09-19. Takes [`ServiceProperties`].
/// Answers 202. See also [`account.get-properties`](GET_PROPERTIES).
///
/// Before 2013-08-15 nothing may be absent.
///
/// Source: learn.microsoft.com/rest/api/storageservices/set-queue-service-properties.
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
/// <?xml version="1.0" encoding="utf-8"?><StorageServiceProperties><Logging><Version>1.0</Version><Delete>true</Delete><Read>false</Read><Write>true</Write><RetentionPolicy><Enabled>true</Enabled><Days>7</Days></RetentionPolicy></Logging><HourMetrics><Version>1.0</Version><Enabled>true</Enabled><IncludeAPIs>false</IncludeAPIs><RetentionPolicy><Enabled>false</Enabled></RetentionPolicy></HourMetrics><MinuteMetrics><Version>1.0</Version><Enabled>false</Enabled></MinuteMetrics><Cors><CorsRule><AllowedOrigins>http://www.contoso.com,*</AllowedOrigins><AllowedMethods>GET,PUT</AllowedMethods><AllowedHeaders>x-ms-meta-*</AllowedHeaders><ExposedHeaders>x-ms-meta-*</ExposedHeaders><MaxAgeInSeconds>200</MaxAgeInSeconds></CorsRule></Cors></StorageServiceProperties>
/// ````
pub static SET_PROPERTIES: Operation = Operation {
    id: "account.set-properties",
    title: "Set Queue Service Properties",
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
/// Get Queue Service Stats: `GET /`, since 2013-08-15. Answers 200 with [`StorageServiceStats`].
///
/// Only the address of the secondary region answers it: that of the account with `-secondary` after
/// the name.
///
/// Source: learn.microsoft.com/rest/api/storageservices/get-queue-service-stats.
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
    title: "Get Queue Service Stats",
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

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "account",
    title: "Account",
    operations: &[&GET_PROPERTIES, &SET_PROPERTIES, &GET_STATISTICS],
    shapes: &[ServiceProperties::SHAPE],
    ..Resource::BASE
};
