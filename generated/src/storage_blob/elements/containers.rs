// Written by `xms generate` from api-spec/storage-blob/containers.toml; do not edit.
//! Elements and enums of *Containers*.

use ::xms_runtime::{DateTime, Dictionary, Field, Kind, MapShape};

use super::super::version;
use super::super::blob_leases::{LeaseDuration, LeaseState, LeaseStatus};

::xms_runtime::record! {
    /// A page of containers.
    ///
    /// Element `<EnumerationResults>`. Since 2009-09-19. Answered by
    /// [`LIST`](super::super::containers::LIST).
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
    /// Element `<Container>`. Since 2009-09-19. Occurs in [`LIST`](super::super::containers::LIST).
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
    /// Element `<Properties>`. Since 2009-09-19. Occurs in
    /// [`LIST`](super::super::containers::LIST).
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
    /// Since 2009-09-19. Occurs in [`LIST`](super::super::containers::LIST). The set is open: a
    /// value that is not named here is kept as it came.
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
    /// Since 2009-09-19. Occurs in [`LIST`](super::super::containers::LIST),
    /// [`CREATE`](super::super::containers::CREATE),
    /// [`GET_PROPERTIES`](super::super::containers::GET_PROPERTIES),
    /// [`GET_ACL`](super::super::containers::GET_ACL),
    /// [`SET_ACL`](super::super::containers::SET_ACL). The set is open: a value that is not named
    /// here is kept as it came.
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
