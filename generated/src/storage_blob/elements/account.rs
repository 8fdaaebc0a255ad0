// Written by `xms generate` from api-spec/storage-blob/account.toml; do not edit.
//! Elements and enums of *Account*.

use ::xms_runtime::{Base64Bytes, DateTime, Field, Kind, Limits, Secret, Uuid};

use super::super::version;
use super::super::storage_common::properties::{CorsRule, Logging, Metrics};

::xms_runtime::record! {
    /// How the service of an account behaves; in a request, what is absent stays as it is.
    ///
    /// Element `<StorageServiceProperties>`. Since 2009-09-19. Taken by
    /// [`SET_PROPERTIES`](super::super::account::SET_PROPERTIES). Answered by
    /// [`GET_PROPERTIES`](super::super::account::GET_PROPERTIES).
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
    /// Element `<DeleteRetentionPolicy>`. Since 2017-07-29. Occurs in
    /// [`GET_PROPERTIES`](super::super::account::GET_PROPERTIES),
    /// [`SET_PROPERTIES`](super::super::account::SET_PROPERTIES).
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
    /// Element `<StaticWebsite>`. Since 2018-03-28. Occurs in
    /// [`GET_PROPERTIES`](super::super::account::GET_PROPERTIES),
    /// [`SET_PROPERTIES`](super::super::account::SET_PROPERTIES).
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
    /// Element `<KeyInfo>`. Since 2018-11-09. Taken by
    /// [`GET_USER_DELEGATION_KEY`](super::super::account::GET_USER_DELEGATION_KEY).
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
    /// Element `<UserDelegationKey>`. Since 2018-11-09. Answered by
    /// [`GET_USER_DELEGATION_KEY`](super::super::account::GET_USER_DELEGATION_KEY).
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
    /// Since 2018-03-28. Occurs in [`GET_INFORMATION`](super::super::account::GET_INFORMATION).
    /// Used by operations of [`containers`](super::super::containers). The set is open: a value
    /// that is not named here is kept as it came.
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
    /// Since 2018-03-28. Occurs in [`GET_INFORMATION`](super::super::account::GET_INFORMATION).
    /// Used by operations of [`containers`](super::super::containers). The set is open: a value
    /// that is not named here is kept as it came.
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
