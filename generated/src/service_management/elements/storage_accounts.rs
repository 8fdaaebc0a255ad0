// Written by `xms generate` from api-spec/service-management/storage-accounts.toml; do not edit.
//! Elements and enums of *Storage accounts*.

use ::xms_runtime::{
    Base64Text, DateTime, Dictionary, Field, Kind, Limits, MapShape, Nillable, Secret,
    Uri,
};

use super::super::{NAMESPACE, version};
use super::super::migrations::MigrationState;

::xms_runtime::record! {
    /// What a new storage account is to be.
    ///
    /// Element `<CreateStorageServiceInput>`. Since 2011-06-01. Taken by
    /// [`CREATE`](super::super::storage_accounts::CREATE). In a request at least one of
    /// `<AffinityGroup>`, `<Location>` must be set.
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        CREATE_STORAGE_SERVICE_SHAPE,
        "CreateStorageService",
        NAMESPACE,
        tag("CreateStorageServiceInput"),
        at_least_one(&[3, 4])
    )]
    pub struct CreateStorageService {
        /// How the account is called; the first part of its endpoints.
        ///
        /// `<ServiceName>`, required. Since 2011-06-01. From 3 to 24 characters. Matches
        /// `[a-z0-9]+`.
        #[field(
            0,
            "ServiceName",
            String,
            required,
            limits(&Limits::NONE.min(3).max(24).pattern("[a-z0-9]+"))
        )]
        pub service_name: String,
        /// What the account is for.
        ///
        /// `<Description>`, may be nil on purpose. Since 2011-06-01. At most 1024 characters.
        #[field(1, "Description", String, nil, limits(&Limits::NONE.max(1024)))]
        pub description: Option<Nillable<String>>,
        /// A text to show to people.
        ///
        /// `<Label>`, base64 on the wire, required. Since 2011-06-01. At most 100 characters.
        #[field(2, "Label", Base64Text, required, limits(&Limits::NONE.max(100)))]
        pub label: Base64Text,
        /// The affinity group that it is to belong to.
        ///
        /// `<AffinityGroup>`. Since 2011-06-01.
        #[field(3, "AffinityGroup", String)]
        pub affinity_group: Option<String>,
        /// The region that it is to be in.
        ///
        /// `<Location>`. Since 2011-06-01.
        #[field(4, "Location", String)]
        pub location: Option<String>,
        /// Texts of the caller's own, by name; at most 50.
        ///
        /// `<ExtendedProperties>` of `<ExtendedProperty>` with `<Name>` and `<Value>`. Since
        /// 2012-03-01.
        #[field(
            5,
            "ExtendedProperties",
            Map(
                &MapShape::new(
                    Field::new("ExtendedProperty", Kind::String),
                    Field::new("Name", Kind::String),
                    Field::new("Value", Kind::String)
                )
            ),
            since(version::V2012_03_01)
        )]
        pub extended_properties: Dictionary<String>,
        /// How often what is stored is kept, and where.
        ///
        /// `<AccountType>`. First seen at 2014-06-01, an upper bound. Absent, it counts as
        /// `Standard_GRS`. Source: first .NET client that has it.
        #[field(
            6,
            "AccountType",
            Enum(StorageAccountType::TABLE),
            seen(version::V2014_06_01)
        )]
        pub account_type: Option<StorageAccountType>,
    }
}

impl CreateStorageService {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(service_name: impl Into<String>, label: impl Into<Base64Text>) -> Self {
        Self {
            service_name: service_name.into(),
            description: None,
            label: label.into(),
            affinity_group: None,
            location: None,
            extended_properties: Dictionary::new(),
            account_type: None,
        }
    }
}

::xms_runtime::record! {
    /// What is to be changed of a storage account.
    ///
    /// Element `<UpdateStorageServiceInput>`. Since 2011-06-01. Taken by
    /// [`UPDATE`](super::super::storage_accounts::UPDATE).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        UPDATE_STORAGE_SERVICE_SHAPE,
        "UpdateStorageService",
        NAMESPACE,
        tag("UpdateStorageServiceInput")
    )]
    pub struct UpdateStorageService {
        /// What the account is for; nil: nothing is said.
        ///
        /// `<Description>`, may be nil on purpose. Since 2011-06-01. At most 1024 characters.
        #[field(0, "Description", String, nil, limits(&Limits::NONE.max(1024)))]
        pub description: Option<Nillable<String>>,
        /// A text to show to people.
        ///
        /// `<Label>`, base64 on the wire. Since 2011-06-01. At most 100 characters.
        #[field(1, "Label", Base64Text, limits(&Limits::NONE.max(100)))]
        pub label: Option<Base64Text>,
        /// Texts of the caller's own, by name, instead of those that there are.
        ///
        /// `<ExtendedProperties>` of `<ExtendedProperty>` with `<Name>` and `<Value>`. Since
        /// 2012-03-01.
        #[field(
            2,
            "ExtendedProperties",
            Map(
                &MapShape::new(
                    Field::new("ExtendedProperty", Kind::String),
                    Field::new("Name", Kind::String),
                    Field::new("Value", Kind::String)
                )
            ),
            since(version::V2012_03_01)
        )]
        pub extended_properties: Dictionary<String>,
        /// How often what is stored is kept, and where.
        ///
        /// `<AccountType>`. First seen at 2014-06-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(
            3,
            "AccountType",
            Enum(StorageAccountType::TABLE),
            seen(version::V2014_06_01)
        )]
        pub account_type: Option<StorageAccountType>,
    }
}

impl UpdateStorageService {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Which key of a storage account is to be replaced.
    ///
    /// Element `<RegenerateKeys>`. Since 2013-03-01 or earlier. Taken by
    /// [`REGENERATE_KEYS`](super::super::storage_accounts::REGENERATE_KEYS).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(REGENERATE_KEYS_SHAPE, "RegenerateKeys", NAMESPACE)]
    pub struct RegenerateKeys {
        /// The one to replace.
        ///
        /// `<KeyType>`, required. Since 2013-03-01 or earlier.
        #[field(0, "KeyType", Enum(StorageKeyType::TABLE), required)]
        pub key_type: StorageKeyType,
    }
}

impl RegenerateKeys {
    /// Creates the element from its fields, all of which are required.
    pub fn new(key_type: impl Into<StorageKeyType>) -> Self {
        Self { key_type: key_type.into() }
    }
}

::xms_runtime::record! {
    /// The storage accounts of a subscription.
    ///
    /// Element `<StorageServices>`. Since 2013-03-01 or earlier. Answered by
    /// [`LIST`](super::super::storage_accounts::LIST).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        STORAGE_SERVICE_LIST_SHAPE,
        "StorageServiceList",
        NAMESPACE,
        tag("StorageServices")
    )]
    pub struct StorageServiceList {
        /// One entry for each account.
        ///
        /// `<StorageService>`, any number of times. Since 2013-03-01 or earlier.
        #[field(0, "StorageService", Flat(&Kind::Record(StorageService::SHAPE)))]
        pub storage_services: Vec<StorageService>,
    }
}

impl StorageServiceList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A storage account.
    ///
    /// Element `<StorageService>`. Since 2009-10-01. Answered by
    /// [`GET_PROPERTIES`](super::super::storage_accounts::GET_PROPERTIES). Occurs in
    /// [`LIST`](super::super::storage_accounts::LIST). Used by operations of
    /// [`affinity-groups`](super::super::affinity_groups).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(STORAGE_SERVICE_SHAPE, "StorageService", NAMESPACE)]
    pub struct StorageService {
        /// The address of the account in this API.
        ///
        /// `<Url>`. Since 2009-10-01.
        #[field(0, "Url", Uri)]
        pub url: Option<Uri>,
        /// How the account is called.
        ///
        /// `<ServiceName>`, required. Since 2009-10-01.
        #[field(1, "ServiceName", String, required)]
        pub service_name: String,
        /// What was said of it, and its state; absent in affinity groups.
        ///
        /// `<StorageServiceProperties>`. Since 2009-10-01.
        #[field(2, "StorageServiceProperties", Record(StorageServiceProperties::SHAPE))]
        pub storage_service_properties: Option<StorageServiceProperties>,
        /// Texts of the caller's own, by name.
        ///
        /// `<ExtendedProperties>` of `<ExtendedProperty>` with `<Name>` and `<Value>`. Since
        /// 2012-03-01.
        #[field(
            3,
            "ExtendedProperties",
            Map(
                &MapShape::new(
                    Field::new("ExtendedProperty", Kind::String),
                    Field::new("Name", Kind::String),
                    Field::new("Value", Kind::String)
                )
            ),
            since(version::V2012_03_01)
        )]
        pub extended_properties: Dictionary<String>,
        /// How far it is on its way to Resource Manager.
        ///
        /// `<MigrationState>`. First seen at 2016-03-01, an upper bound. Source: node client, which
        /// is the only one that has it.
        #[field(
            4,
            "MigrationState",
            Enum(MigrationState::TABLE),
            seen(version::V2016_03_01)
        )]
        pub migration_state: Option<MigrationState>,
        /// What can lie in it, such as `PersistentVMRole` for disks of virtual machines.
        ///
        /// `<Capabilities>` of `<Capability>`. Since 2009-10-01. Source: recorded; no client and no
        /// page has it.
        #[field(5, "Capabilities", List(&Field::new("Capability", Kind::String)))]
        pub capabilities: Vec<String>,
    }
}

impl StorageService {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(service_name: impl Into<String>) -> Self {
        Self {
            url: None,
            service_name: service_name.into(),
            storage_service_properties: None,
            extended_properties: Dictionary::new(),
            migration_state: None,
            capabilities: Vec::new(),
        }
    }
}

::xms_runtime::record! {
    /// What is known of a storage account.
    ///
    /// Element `<StorageServiceProperties>`. Since 2009-10-01. Occurs in
    /// [`LIST`](super::super::storage_accounts::LIST),
    /// [`GET_PROPERTIES`](super::super::storage_accounts::GET_PROPERTIES). Used by operations of
    /// [`affinity-groups`](super::super::affinity_groups).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(STORAGE_SERVICE_PROPERTIES_SHAPE, "StorageServiceProperties", NAMESPACE)]
    pub struct StorageServiceProperties {
        /// What the account is for.
        ///
        /// `<Description>`. Since 2009-10-01.
        #[field(0, "Description", String)]
        pub description: Option<String>,
        /// The affinity group that it belongs to; then there is no `Location`.
        ///
        /// `<AffinityGroup>`. Since 2009-10-01.
        #[field(1, "AffinityGroup", String)]
        pub affinity_group: Option<String>,
        /// The region that it is in; then there is no `AffinityGroup`.
        ///
        /// `<Location>`. Since 2009-10-01.
        #[field(2, "Location", String)]
        pub location: Option<String>,
        /// A text to show to people.
        ///
        /// `<Label>`, base64 on the wire. Since 2009-10-01.
        #[field(3, "Label", Base64Text)]
        pub label: Option<Base64Text>,
        /// What is being done with it.
        ///
        /// `<Status>`. Since 2009-10-01.
        #[field(4, "Status", Enum(StorageAccountStatus::TABLE))]
        pub status: Option<StorageAccountStatus>,
        /// Addresses of its blobs, queues and tables.
        ///
        /// `<Endpoints>` of `<Endpoint>`. Since 2009-10-01.
        #[field(5, "Endpoints", List(&Field::new("Endpoint", Kind::String)))]
        pub endpoints: Vec<String>,
        /// Whether a second region has copies. `AccountType` says it where the version has that.
        ///
        /// `<GeoReplicationEnabled>`. Since 2009-10-01. Source: recorded; no client has it.
        #[field(6, "GeoReplicationEnabled", Bool)]
        pub geo_replication_enabled: Option<bool>,
        /// The region that is written to.
        ///
        /// `<GeoPrimaryRegion>`. Since 2009-10-01.
        #[field(7, "GeoPrimaryRegion", String)]
        pub geo_primary_region: Option<String>,
        /// Whether that region can be reached.
        ///
        /// `<StatusOfPrimary>`. Since 2009-10-01.
        #[field(8, "StatusOfPrimary", Enum(GeoRegionStatus::TABLE))]
        pub status_of_primary: Option<GeoRegionStatus>,
        /// The last moment at which the two regions changed places; absent where they never did.
        ///
        /// `<LastGeoFailoverTime>`. Since 2009-10-01.
        #[field(9, "LastGeoFailoverTime", DateTime)]
        pub last_geo_failover_time: Option<DateTime>,
        /// The region that has copies; empty where there is none.
        ///
        /// `<GeoSecondaryRegion>`. Since 2009-10-01.
        #[field(10, "GeoSecondaryRegion", String)]
        pub geo_secondary_region: Option<String>,
        /// Whether that one can be reached.
        ///
        /// `<StatusOfSecondary>`. Since 2009-10-01.
        #[field(11, "StatusOfSecondary", Enum(GeoRegionStatus::TABLE))]
        pub status_of_secondary: Option<GeoRegionStatus>,
        /// The moment of its creation.
        ///
        /// `<CreationTime>`. Since 2009-10-01. Source: recorded; no client and no page has it.
        #[field(12, "CreationTime", DateTime)]
        pub creation_time: Option<DateTime>,
        /// Whether copies can be read. `AccountType` says it where the version has that.
        ///
        /// `<SecondaryReadEnabled>`. Since 2009-10-01. Source: recorded; no client has it.
        #[field(13, "SecondaryReadEnabled", Bool)]
        pub secondary_read_enabled: Option<bool>,
        /// Addresses at which copies can be read.
        ///
        /// `<SecondaryEndpoints>` of `<Endpoint>`. Since 2009-10-01. Source: recorded; no client
        /// has it.
        #[field(14, "SecondaryEndpoints", List(&Field::new("Endpoint", Kind::String)))]
        pub secondary_endpoints: Vec<String>,
        /// Names of the owner's that lead to its blobs.
        ///
        /// `<CustomDomains>` of `<CustomDomain>`. Since 2009-10-01. Source: recorded; no client has
        /// it.
        #[field(
            15,
            "CustomDomains",
            List(&Field::new("CustomDomain", Kind::Record(CustomDomain::SHAPE)))
        )]
        pub custom_domains: Vec<CustomDomain>,
        /// How often what is stored is kept, and where.
        ///
        /// `<AccountType>`. First seen at 2014-06-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(
            16,
            "AccountType",
            Enum(StorageAccountType::TABLE),
            seen(version::V2014_06_01)
        )]
        pub account_type: Option<StorageAccountType>,
    }
}

impl StorageServiceProperties {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A name of the owner's under which the blobs of a storage account can be reached.
    ///
    /// Element `<CustomDomain>`. Since 2009-10-01. Occurs in
    /// [`LIST`](super::super::storage_accounts::LIST),
    /// [`GET_PROPERTIES`](super::super::storage_accounts::GET_PROPERTIES). Used by operations of
    /// [`affinity-groups`](super::super::affinity_groups).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(CUSTOM_DOMAIN_SHAPE, "CustomDomain", NAMESPACE)]
    pub struct CustomDomain {
        /// A name of the DNS whose CNAME record leads to the account.
        ///
        /// `<Name>`, required. Since 2009-10-01. Source: recorded.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// Whether the name was registered by way of `asverify`, so that it was never out of reach.
        ///
        /// `<UseSubDomainName>`. Since 2009-10-01. Source: recorded.
        #[field(1, "UseSubDomainName", Bool)]
        pub use_sub_domain_name: Option<bool>,
    }
}

impl CustomDomain {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            use_sub_domain_name: None,
        }
    }
}

::xms_runtime::record! {
    /// A storage account and its keys.
    ///
    /// Element `<StorageService>`. Since 2009-10-01. Answered by
    /// [`GET_KEYS`](super::super::storage_accounts::GET_KEYS),
    /// [`REGENERATE_KEYS`](super::super::storage_accounts::REGENERATE_KEYS).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        STORAGE_SERVICE_WITH_KEYS_SHAPE,
        "StorageServiceWithKeys",
        NAMESPACE,
        tag("StorageService")
    )]
    pub struct StorageServiceWithKeys {
        /// The address of the account in this API.
        ///
        /// `<Url>`. Since 2009-10-01.
        #[field(0, "Url", Uri)]
        pub url: Option<Uri>,
        /// Its two keys.
        ///
        /// `<StorageServiceKeys>`. Since 2009-10-01.
        #[field(1, "StorageServiceKeys", Record(StorageServiceKeys::SHAPE))]
        pub keys: Option<StorageServiceKeys>,
        /// What can lie in it.
        ///
        /// `<Capabilities>` of `<Capability>`. Since 2009-10-01. Source: recorded; no client and no
        /// page has it.
        #[field(2, "Capabilities", List(&Field::new("Capability", Kind::String)))]
        pub capabilities: Vec<String>,
    }
}

impl StorageServiceWithKeys {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// The keys of a storage account; each opens all of it.
    ///
    /// Element `<StorageServiceKeys>`. Since 2009-10-01. Occurs in
    /// [`GET_KEYS`](super::super::storage_accounts::GET_KEYS),
    /// [`REGENERATE_KEYS`](super::super::storage_accounts::REGENERATE_KEYS).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(STORAGE_SERVICE_KEYS_SHAPE, "StorageServiceKeys", NAMESPACE)]
    pub struct StorageServiceKeys {
        /// One of them, in base64.
        ///
        /// `<Primary>`, secret. Since 2009-10-01.
        #[field(0, "Primary", String, secret)]
        pub primary: Option<Secret<String>>,
        /// The other one, for the time in which the first is replaced.
        ///
        /// `<Secondary>`, secret. Since 2009-10-01.
        #[field(1, "Secondary", String, secret)]
        pub secondary: Option<Secret<String>>,
    }
}

impl StorageServiceKeys {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::open_enum! {
    /// How often a storage account keeps what is stored in it, and where.
    ///
    /// Since 2014-06-01 or earlier. Occurs in [`CREATE`](super::super::storage_accounts::CREATE),
    /// [`LIST`](super::super::storage_accounts::LIST),
    /// [`GET_PROPERTIES`](super::super::storage_accounts::GET_PROPERTIES),
    /// [`UPDATE`](super::super::storage_accounts::UPDATE). Used by operations of
    /// [`affinity-groups`](super::super::affinity_groups). The set is open: a value that is not
    /// named here is kept as it came.
    #[values(STORAGE_ACCOUNT_TYPE_TABLE, "StorageAccountType")]
    pub enum StorageAccountType {
        /// Three times in one data centre.
        ///
        /// `Standard_LRS`. Since 2014-06-01 or earlier.
        #[value(0, "Standard_LRS")]
        StandardLrs,
        /// Three times in two or three data centres; blobs only.
        ///
        /// `Standard_ZRS`. Since 2014-06-01 or earlier.
        #[value(1, "Standard_ZRS")]
        StandardZrs,
        /// Three times there, and three times in a region far away.
        ///
        /// `Standard_GRS`. Since 2014-06-01 or earlier.
        #[value(2, "Standard_GRS")]
        StandardGrs,
        /// As `Standard_GRS`, and the copies far away can be read.
        ///
        /// `Standard_RAGRS`. Since 2014-06-01 or earlier.
        #[value(3, "Standard_RAGRS")]
        StandardRagrs,
        /// Three times in one data centre, on solid state disks; page blobs only.
        ///
        /// `Premium_LRS`. Since 2014-06-01 or earlier.
        #[value(4, "Premium_LRS")]
        PremiumLrs,
    }
}

::xms_runtime::open_enum! {
    /// What is being done with a storage account.
    ///
    /// Since 2009-10-01. Occurs in [`LIST`](super::super::storage_accounts::LIST),
    /// [`GET_PROPERTIES`](super::super::storage_accounts::GET_PROPERTIES). Used by operations of
    /// [`affinity-groups`](super::super::affinity_groups). The set is open: a value that is not
    /// named here is kept as it came.
    #[values(STORAGE_ACCOUNT_STATUS_TABLE, "StorageAccountStatus")]
    pub enum StorageAccountStatus {
        /// The service has taken the order to create it.
        ///
        /// `Creating`. Since 2009-10-01.
        #[value(0, "Creating")]
        Creating,
        /// It is there; only then it can be used.
        ///
        /// `Created`. Since 2009-10-01.
        #[value(1, "Created")]
        Created,
        /// Its endpoints are being made known to the DNS.
        ///
        /// `ResolvingDns`. Since 2009-10-01.
        #[value(2, "ResolvingDns")]
        ResolvingDns,
        /// It is going away, with all that is stored in it.
        ///
        /// `Deleting`. Since 2009-10-01.
        #[value(3, "Deleting")]
        Deleting,
    }
}

::xms_runtime::open_enum! {
    /// Whether a region can be reached.
    ///
    /// Since 2009-10-01. Occurs in [`LIST`](super::super::storage_accounts::LIST),
    /// [`GET_PROPERTIES`](super::super::storage_accounts::GET_PROPERTIES). Used by operations of
    /// [`affinity-groups`](super::super::affinity_groups). The set is open: a value that is not
    /// named here is kept as it came.
    #[values(GEO_REGION_STATUS_TABLE, "GeoRegionStatus")]
    pub enum GeoRegionStatus {
        /// Requests are answered there.
        ///
        /// `Available`. Since 2009-10-01.
        #[value(0, "Available")]
        Available,
        /// Requests are not answered there at the moment.
        ///
        /// `Unavailable`. Since 2009-10-01.
        #[value(1, "Unavailable")]
        Unavailable,
    }
}

::xms_runtime::open_enum! {
    /// One of the two keys of a storage account.
    ///
    /// Since 2013-03-01 or earlier. Occurs in
    /// [`REGENERATE_KEYS`](super::super::storage_accounts::REGENERATE_KEYS). The set is open: a
    /// value that is not named here is kept as it came.
    #[values(STORAGE_KEY_TYPE_TABLE, "StorageKeyType")]
    pub enum StorageKeyType {
        /// The key that most clients use.
        ///
        /// `Primary`. Since 2013-03-01 or earlier.
        #[value(0, "Primary")]
        Primary,
        /// The key for the time in which the other is replaced.
        ///
        /// `Secondary`. Since 2013-03-01 or earlier.
        #[value(1, "Secondary")]
        Secondary,
    }
}
