// Written by `xms generate` from api-spec/storage-common/properties.toml; do not edit.
//! Elements and enums of *Service properties*.

use ::xms_runtime::{DateTime, Joined, Kind, Limits};

::xms_runtime::record! {
    /// Which requests the service writes to its log.
    ///
    /// Element `<Logging>`. Since 2009-09-19. Used by operations of Azure Blob Storage, Azure Queue
    /// Storage.
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
    /// Element `<HourMetrics>`. Since 2009-09-19. Used by operations of Azure Blob Storage, Azure
    /// Queue Storage.
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
    /// Element `<RetentionPolicy>`. Since 2009-09-19. Used by operations of Azure Blob Storage,
    /// Azure Queue Storage.
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
    /// Element `<CorsRule>`. Since 2013-08-15. Used by operations of Azure Blob Storage, Azure
    /// Queue Storage.
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
    /// Element `<StorageServiceStats>`. Since 2013-08-15. Used by operations of Azure Blob Storage,
    /// Azure Queue Storage.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(STORAGE_SERVICE_STATS_SHAPE, "StorageServiceStats", "")]
    pub struct StorageServiceStats {
        /// How far the second region has come.
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
    /// Element `<GeoReplication>`. Since 2013-08-15. Used by operations of Azure Blob Storage,
    /// Azure Queue Storage.
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
    /// Since 2013-08-15. Used by operations of Azure Blob Storage, Azure Queue Storage. The set is
    /// open: a value that is not named here is kept as it came.
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
