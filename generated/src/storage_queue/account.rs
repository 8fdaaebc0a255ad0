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
    Availability, Body, DateTime, ErrorReply, ExpectedResponse, Field, Joined, Kind,
    Limits, Method, Operation, Parameter, Resource,
};

use super::version;

/// Reads how the service behaves.
///
/// Get Queue Service Properties: `GET /`, since 2009-09-19. Answers 200 with [`ServiceProperties`].
/// See also [`account.set-properties`](SET_PROPERTIES).
///
/// In the query:
///
/// - `restype=service`
/// - `comp=properties`
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
/// In the query:
///
/// - `restype=service`
/// - `comp=properties`
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
/// In the query:
///
/// - `restype=service`
/// - `comp=stats`
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
    ],
    responses: &[ExpectedResponse::new(200, Body::Element(StorageServiceStats::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2013_08_15),
    ..Operation::BASE
};

/// Describes what every operation answers when it fails.
pub const ERROR_REPLY: ErrorReply = ErrorReply::new(Error::SHAPE, 0, 1);

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "account",
    title: "Account",
    operations: &[&GET_PROPERTIES, &SET_PROPERTIES, &GET_STATISTICS],
    shapes: &[
        ServiceProperties::SHAPE,
        Error::SHAPE,
        Logging::SHAPE,
        Metrics::SHAPE,
        RetentionPolicy::SHAPE,
        CorsRule::SHAPE,
        StorageServiceStats::SHAPE,
        GeoReplication::SHAPE,
        SignedIdentifierList::SHAPE,
        SignedIdentifier::SHAPE,
        AccessPolicy::SHAPE,
    ],
    enums: &[GeoReplicationStatus::TABLE],
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
    }
}

impl ServiceProperties {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Says why the service refuses a request.
    ///
    /// Element `<Error>`. Since 2009-09-19. Answered by every operation that fails.
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(ERROR_SHAPE, "Error", "")]
    pub struct Error {
        /// What the error is called; the codes of the service say more.
        ///
        /// `<Code>`, required. Since 2009-09-19.
        #[field(0, "Code", String, required)]
        pub code: String,
        /// What happened, for people; it ends with the request's identifier and the time.
        ///
        /// `<Message>`. Since 2009-09-19.
        #[field(1, "Message", String)]
        pub message: Option<String>,
        /// Why a credential was not accepted.
        ///
        /// `<AuthenticationErrorDetail>`. Since 2009-09-19.
        #[field(2, "AuthenticationErrorDetail", String)]
        pub authentication_error_detail: Option<String>,
        /// The query parameter that is wrong.
        ///
        /// `<QueryParameterName>`. Since 2009-09-19.
        #[field(3, "QueryParameterName", String)]
        pub query_parameter_name: Option<String>,
        /// Its value.
        ///
        /// `<QueryParameterValue>`. Since 2009-09-19.
        #[field(4, "QueryParameterValue", String)]
        pub query_parameter_value: Option<String>,
        /// The header that is wrong.
        ///
        /// `<HeaderName>`. Since 2009-09-19.
        #[field(5, "HeaderName", String)]
        pub header_name: Option<String>,
        /// Its value.
        ///
        /// `<HeaderValue>`. Since 2009-09-19.
        #[field(6, "HeaderValue", String)]
        pub header_value: Option<String>,
        /// The least value that is taken.
        ///
        /// `<MinimumAllowed>`. Since 2009-09-19.
        #[field(7, "MinimumAllowed", String)]
        pub minimum_allowed: Option<String>,
        /// The greatest value that is taken.
        ///
        /// `<MaximumAllowed>`. Since 2009-09-19.
        #[field(8, "MaximumAllowed", String)]
        pub maximum_allowed: Option<String>,
        /// Why the value is wrong.
        ///
        /// `<Reason>`. Since 2009-09-19.
        #[field(9, "Reason", String)]
        pub reason: Option<String>,
    }
}

impl Error {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            message: None,
            authentication_error_detail: None,
            query_parameter_name: None,
            query_parameter_value: None,
            header_name: None,
            header_value: None,
            minimum_allowed: None,
            maximum_allowed: None,
            reason: None,
        }
    }
}

::xms_runtime::record! {
    /// Which requests the service writes to its log.
    ///
    /// Element `<Logging>`. Since 2009-09-19. Occurs in [`GET_PROPERTIES`], [`SET_PROPERTIES`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(LOGGING_SHAPE, "Logging", "")]
    pub struct Logging {
        /// Version of the log's format: `1.0` or `2.0`.
        ///
        /// `<Version>`, required. Since 2009-09-19.
        #[field(0, "Version", String, required)]
        pub version: String,
        /// Whether deletions are logged.
        ///
        /// `<Delete>`, required. Since 2009-09-19.
        #[field(1, "Delete", Bool, required)]
        pub delete: bool,
        /// Whether reads are logged.
        ///
        /// `<Read>`, required. Since 2009-09-19.
        #[field(2, "Read", Bool, required)]
        pub read: bool,
        /// Whether writes are logged.
        ///
        /// `<Write>`, required. Since 2009-09-19.
        #[field(3, "Write", Bool, required)]
        pub write: bool,
        /// How long the log is kept.
        ///
        /// `<RetentionPolicy>`, required. Since 2009-09-19.
        #[field(4, "RetentionPolicy", Record(RetentionPolicy::SHAPE), required)]
        pub retention_policy: RetentionPolicy,
    }
}

impl Logging {
    /// Creates the element from its fields, all of which are required.
    pub fn new(
        version: impl Into<String>,
        delete: bool,
        read: bool,
        write: bool,
        retention_policy: RetentionPolicy,
    ) -> Self {
        Self {
            version: version.into(),
            delete,
            read,
            write,
            retention_policy,
        }
    }
}

::xms_runtime::record! {
    /// Which numbers about requests the service collects.
    ///
    /// Element `<HourMetrics>`. Since 2009-09-19. Occurs in [`GET_PROPERTIES`], [`SET_PROPERTIES`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(METRICS_SHAPE, "Metrics", "", tag("HourMetrics"))]
    pub struct Metrics {
        /// Version of the numbers' format: `1.0`.
        ///
        /// `<Version>`, required. Since 2009-09-19.
        #[field(0, "Version", String, required)]
        pub version: String,
        /// Whether anything is collected.
        ///
        /// `<Enabled>`, required. Since 2009-09-19.
        #[field(1, "Enabled", Bool, required)]
        pub enabled: bool,
        /// Whether each operation is counted by itself; required where anything is collected.
        ///
        /// `<IncludeAPIs>`. Since 2009-09-19.
        #[field(2, "IncludeAPIs", Bool)]
        pub include_apis: Option<bool>,
        /// How long the numbers are kept.
        ///
        /// `<RetentionPolicy>`. Since 2009-09-19.
        #[field(3, "RetentionPolicy", Record(RetentionPolicy::SHAPE))]
        pub retention_policy: Option<RetentionPolicy>,
    }
}

impl Metrics {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(version: impl Into<String>, enabled: bool) -> Self {
        Self {
            version: version.into(),
            enabled,
            include_apis: None,
            retention_policy: None,
        }
    }
}

::xms_runtime::record! {
    /// How long something is kept before it is deleted.
    ///
    /// Element `<RetentionPolicy>`. Since 2009-09-19. Occurs in [`GET_PROPERTIES`],
    /// [`SET_PROPERTIES`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(RETENTION_POLICY_SHAPE, "RetentionPolicy", "")]
    pub struct RetentionPolicy {
        /// Whether it is deleted at all.
        ///
        /// `<Enabled>`, required. Since 2009-09-19.
        #[field(0, "Enabled", Bool, required)]
        pub enabled: bool,
        /// For how many days it is kept; required where it is deleted.
        ///
        /// `<Days>`. Since 2009-09-19. From 1 to 365.
        #[field(1, "Days", Int32, limits(&Limits::NONE.min(1).max(365)))]
        pub days: Option<i32>,
    }
}

impl RetentionPolicy {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(enabled: bool) -> Self {
        Self { enabled, days: None }
    }
}

::xms_runtime::record! {
    /// Which web pages may call the service from a browser, and how.
    ///
    /// Element `<CorsRule>`. Since 2013-08-15. Occurs in [`GET_PROPERTIES`], [`SET_PROPERTIES`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(CORS_RULE_SHAPE, "CorsRule", "")]
    pub struct CorsRule {
        /// Origins of the pages; `*`: all.
        ///
        /// `<AllowedOrigins>`, joined by `,`, required. Since 2013-08-15.
        #[field(0, "AllowedOrigins", Set(&Kind::String, ","), required)]
        pub allowed_origins: Joined<String>,
        /// HTTP methods that they may use.
        ///
        /// `<AllowedMethods>`, joined by `,`, required. Since 2013-08-15.
        #[field(1, "AllowedMethods", Set(&Kind::String, ","), required)]
        pub allowed_methods: Joined<String>,
        /// Request headers that they may send; a `*` at the end stands for any text.
        ///
        /// `<AllowedHeaders>`, joined by `,`, absent and empty are different. Since 2013-08-15.
        #[field(2, "AllowedHeaders", Set(&Kind::String, ","), keep_empty)]
        pub allowed_headers: Option<Joined<String>>,
        /// Response headers that they may read; a `*` at the end stands for any text.
        ///
        /// `<ExposedHeaders>`, joined by `,`, absent and empty are different. Since 2013-08-15.
        #[field(3, "ExposedHeaders", Set(&Kind::String, ","), keep_empty)]
        pub exposed_headers: Option<Joined<String>>,
        /// How many seconds a browser keeps the answer of a preflight request.
        ///
        /// `<MaxAgeInSeconds>`, required. Since 2013-08-15. At least 0.
        #[field(4, "MaxAgeInSeconds", Int32, required, limits(&Limits::NONE.min(0)))]
        pub max_age_in_seconds: i32,
    }
}

impl CorsRule {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(
        allowed_origins: impl Into<Joined<String>>,
        allowed_methods: impl Into<Joined<String>>,
        max_age_in_seconds: i32,
    ) -> Self {
        Self {
            allowed_origins: allowed_origins.into(),
            allowed_methods: allowed_methods.into(),
            allowed_headers: None,
            exposed_headers: None,
            max_age_in_seconds,
        }
    }
}

::xms_runtime::record! {
    /// How far the replication to the secondary region is.
    ///
    /// Element `<StorageServiceStats>`. Since 2013-08-15. Answered by [`GET_STATISTICS`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(STORAGE_SERVICE_STATS_SHAPE, "StorageServiceStats", "")]
    pub struct StorageServiceStats {
        /// The replication.
        ///
        /// `<GeoReplication>`. Since 2013-08-15.
        #[field(0, "GeoReplication", Record(GeoReplication::SHAPE))]
        pub geo_replication: Option<GeoReplication>,
    }
}

impl StorageServiceStats {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// State of the replication to the secondary region.
    ///
    /// Element `<GeoReplication>`. Since 2013-08-15. Occurs in [`GET_STATISTICS`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(GEO_REPLICATION_SHAPE, "GeoReplication", "")]
    pub struct GeoReplication {
        /// Whether the secondary region can be read.
        ///
        /// `<Status>`, required. Since 2013-08-15.
        #[field(0, "Status", Enum(GeoReplicationStatus::TABLE), required)]
        pub status: GeoReplicationStatus,
        /// Everything that was written before this moment can be read there; absent where that is
        /// not known.
        ///
        /// `<LastSyncTime>`, a date of HTTP on the wire. Since 2013-08-15.
        #[field(1, "LastSyncTime", HttpDate)]
        pub last_sync_time: Option<DateTime>,
    }
}

impl GeoReplication {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(status: impl Into<GeoReplicationStatus>) -> Self {
        Self {
            status: status.into(),
            last_sync_time: None,
        }
    }
}

::xms_runtime::open_enum! {
    /// Whether the secondary region can be read.
    ///
    /// Since 2013-08-15. Occurs in [`GET_STATISTICS`]. The set is open: a value that is not named
    /// here is kept as it came.
    #[values(GEO_REPLICATION_STATUS_TABLE, "GeoReplicationStatus")]
    pub enum GeoReplicationStatus {
        /// It can be read.
        ///
        /// `live`. Since 2013-08-15.
        #[value(0, "live")]
        Live,
        /// It is being filled for the first time, and cannot be read yet.
        ///
        /// `bootstrap`. Since 2013-08-15.
        #[value(1, "bootstrap")]
        Bootstrap,
        /// It cannot be read for now.
        ///
        /// `unavailable`. Since 2013-08-15.
        #[value(2, "unavailable")]
        Unavailable,
    }
}

::xms_runtime::record! {
    /// Stored access policies, at most five.
    ///
    /// Element `<SignedIdentifiers>`. Since 2012-02-12. Used by operations of
    /// [`queues`](super::queues).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(SIGNED_IDENTIFIER_LIST_SHAPE, "SignedIdentifiers", "")]
    pub struct SignedIdentifierList {
        /// One entry for each policy.
        ///
        /// `<SignedIdentifier>`, any number of times. Since 2012-02-12.
        #[field(0, "SignedIdentifier", Flat(&Kind::Record(SignedIdentifier::SHAPE)))]
        pub policies: Vec<SignedIdentifier>,
    }
}

impl SignedIdentifierList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A stored access policy under the name by which signatures refer to it.
    ///
    /// Element `<SignedIdentifier>`. Since 2012-02-12. Used by operations of
    /// [`queues`](super::queues).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(SIGNED_IDENTIFIER_SHAPE, "SignedIdentifier", "")]
    pub struct SignedIdentifier {
        /// Name of the policy.
        ///
        /// `<Id>`, required. Since 2012-02-12. From 1 to 64 characters.
        #[field(0, "Id", String, required, limits(&Limits::NONE.min(1).max(64)))]
        pub id: String,
        /// What it allows.
        ///
        /// `<AccessPolicy>`. Since 2012-02-12.
        #[field(1, "AccessPolicy", Record(AccessPolicy::SHAPE))]
        pub access_policy: Option<AccessPolicy>,
    }
}

impl SignedIdentifier {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            access_policy: None,
        }
    }
}

::xms_runtime::record! {
    /// What signatures that refer to a policy allow, and when.
    ///
    /// Element `<AccessPolicy>`. Since 2012-02-12. Used by operations of [`queues`](super::queues).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(ACCESS_POLICY_SHAPE, "AccessPolicy", "")]
    pub struct AccessPolicy {
        /// From when; absent: the signature says it.
        ///
        /// `<Start>`. Since 2012-02-12.
        #[field(0, "Start", DateTime)]
        pub start: Option<DateTime>,
        /// Until when; absent: the signature says it.
        ///
        /// `<Expiry>`. Since 2012-02-12.
        #[field(1, "Expiry", DateTime)]
        pub expiry: Option<DateTime>,
        /// One letter for each right, such as `rwd`; absent: the signature says it.
        ///
        /// `<Permission>`. Since 2012-02-12.
        #[field(2, "Permission", String)]
        pub permission: Option<String>,
    }
}

impl AccessPolicy {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}
