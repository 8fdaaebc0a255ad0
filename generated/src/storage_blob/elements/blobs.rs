// Written by `xms generate` from api-spec/storage-blob/blobs.toml; do not edit.
//! Elements and enums of *Blobs*.

use ::xms_runtime::{Base64Bytes, DateTime, Dictionary, Field, Kind, MapShape};

use super::super::version;
use super::super::blob_leases::{LeaseDuration, LeaseState, LeaseStatus};
use super::super::copies::CopyStatus;
use super::super::immutability::ImmutabilityPolicyMode;
use super::super::tags::Tags;

::xms_runtime::record! {
    /// A page of blobs.
    ///
    /// Element `<EnumerationResults>`. Since 2009-09-19. Answered by
    /// [`LIST`](super::super::blobs::LIST).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(BLOB_LIST_SHAPE, "BlobList", "", tag("EnumerationResults"))]
    pub struct BlobList {
        /// Address of the service.
        ///
        /// Attribute `ServiceEndpoint`. Since 2013-08-15.
        #[field(0, "ServiceEndpoint", String, since(version::V2013_08_15), attribute)]
        pub service_endpoint: Option<String>,
        /// Name of the container; before 2013-08-15 its address.
        ///
        /// Attribute `ContainerName`. Since 2009-09-19.
        #[field(1, "ContainerName", String, attribute)]
        pub container_name: Option<String>,
        /// The prefix that was asked for.
        ///
        /// `<Prefix>`. Since 2009-09-19.
        #[field(2, "Prefix", String)]
        pub prefix: Option<String>,
        /// Where the page begins.
        ///
        /// `<Marker>`. Since 2009-09-19.
        #[field(3, "Marker", String)]
        pub marker: Option<String>,
        /// How many entries were asked for.
        ///
        /// `<MaxResults>`. Since 2009-09-19.
        #[field(4, "MaxResults", Int32)]
        pub max_results: Option<i32>,
        /// The delimiter that was asked for.
        ///
        /// `<Delimiter>`. Since 2009-09-19.
        #[field(5, "Delimiter", String)]
        pub delimiter: Option<String>,
        /// Blobs, and prefixes of deeper ones, in one order by name.
        ///
        /// `<Blobs>` of `<Blob>` or `<BlobPrefix>` in any order, required. Since 2009-09-19.
        #[field(
            6,
            "Blobs",
            List(&Field::new("Blobs", Kind::Choice(BlobItem::SHAPE))),
            required
        )]
        pub blobs: Vec<BlobItem>,
        /// Where the next page begins; empty on the last.
        ///
        /// `<NextMarker>`. Since 2009-09-19.
        #[field(7, "NextMarker", String)]
        pub next_marker: Option<String>,
    }
}

impl BlobList {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(blobs: impl Into<Vec<BlobItem>>) -> Self {
        Self {
            service_endpoint: None,
            container_name: None,
            prefix: None,
            marker: None,
            max_results: None,
            delimiter: None,
            blobs: blobs.into(),
            next_marker: None,
        }
    }
}

::xms_runtime::one_of! {
    /// Blobs, and prefixes of deeper ones, in one order by name.
    ///
    /// One of the children that stand in any order. Occurs in [`LIST`](super::super::blobs::LIST).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(BLOB_ITEM_SHAPE, "BlobList/Blobs", "", tag("Blobs"))]
    pub enum BlobItem {
        /// One that matches, with what was asked for.
        ///
        /// `<Blob>`. Since 2009-09-19.
        #[field(0, "Blob", Record(Blob::SHAPE), required)]
        Blob(Box<Blob>),
        /// What several blobs are folded into, where the list was asked for a delimiter.
        ///
        /// `<BlobPrefix>`. Since 2009-09-19.
        #[field(1, "BlobPrefix", Record(BlobPrefix::SHAPE), required)]
        BlobPrefix(Box<BlobPrefix>),
    }
}

::xms_runtime::record! {
    /// What the names of several blobs begin with, as far as the delimiter.
    ///
    /// Element `<BlobPrefix>`. Since 2009-09-19. Occurs in [`LIST`](super::super::blobs::LIST).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(BLOB_PREFIX_SHAPE, "BlobPrefix", "")]
    pub struct BlobPrefix {
        /// The prefix, with the delimiter.
        ///
        /// `<Name>`, required. Since 2009-09-19.
        #[field(0, "Name", Record(BlobName::SHAPE), required)]
        pub name: BlobName,
    }
}

impl BlobPrefix {
    /// Creates the element from its fields, all of which are required.
    pub fn new(name: BlobName) -> Self {
        Self { name }
    }
}

::xms_runtime::record! {
    /// A name in a list.
    ///
    /// Element `<Name>`. Since 2009-09-19. Occurs in [`LIST`](super::super::blobs::LIST).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(BLOB_NAME_SHAPE, "BlobName", "", tag("Name"))]
    pub struct BlobName {
        /// The name; where it is encoded, with `%XX` for each byte that XML cannot hold.
        ///
        /// The element's own text. Since 2009-09-19.
        #[field(0, "text", String, content)]
        pub text: Option<String>,
        /// Whether the name is encoded; absent: it is not.
        ///
        /// Attribute `Encoded`. Since 2021-02-12.
        #[field(1, "Encoded", Bool, since(version::V2021_02_12), attribute)]
        pub encoded: Option<bool>,
    }
}

impl BlobName {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A blob in a list.
    ///
    /// Element `<Blob>`. Since 2009-09-19. Occurs in [`LIST`](super::super::blobs::LIST).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(BLOB_SHAPE, "Blob", "")]
    pub struct Blob {
        /// Its path below the container.
        ///
        /// `<Name>`, required. Since 2009-09-19.
        #[field(0, "Name", Record(BlobName::SHAPE), required)]
        pub name: BlobName,
        /// Its address.
        ///
        /// `<Url>`. Since 2009-09-19. Gone from 2013-08-15 on.
        #[field(1, "Url", String, until(version::V2013_08_15))]
        pub url: Option<String>,
        /// Whether it was deleted and can be brought back.
        ///
        /// `<Deleted>`. Since 2017-07-29.
        #[field(2, "Deleted", Bool, since(version::V2017_07_29))]
        pub deleted: Option<bool>,
        /// Which snapshot it is; absent: the blob itself.
        ///
        /// `<Snapshot>`. Since 2009-09-19.
        #[field(3, "Snapshot", String)]
        pub snapshot: Option<String>,
        /// Which version it is.
        ///
        /// `<VersionId>`. Since 2019-12-12.
        #[field(4, "VersionId", String, since(version::V2019_12_12))]
        pub version_id: Option<String>,
        /// Whether it is the current version.
        ///
        /// `<IsCurrentVersion>`. Since 2019-12-12.
        #[field(5, "IsCurrentVersion", Bool, since(version::V2019_12_12))]
        pub is_current_version: Option<bool>,
        /// What the service knows of it.
        ///
        /// `<Properties>`, required. Since 2009-09-19.
        #[field(6, "Properties", Record(BlobProperties::SHAPE), required)]
        pub properties: BlobProperties,
        /// Metadata by name, where the list was asked for it.
        ///
        /// `<Metadata>` of elements that are called by their names. Since 2009-09-19.
        #[field(7, "Metadata", Map(&MapShape::by_name(Field::new("entry", Kind::String))))]
        pub metadata: Dictionary<String>,
        /// Tags, where the list was asked for them.
        ///
        /// `<Tags>`. Since 2019-12-12.
        #[field(8, "Tags", Record(Tags::SHAPE), since(version::V2019_12_12))]
        pub tags: Option<Tags>,
        /// How it is replicated, by `POLICY_RULE`.
        ///
        /// `<OrMetadata>` of elements that are called by their names. Since 2019-12-12.
        #[field(
            9,
            "OrMetadata",
            Map(&MapShape::by_name(Field::new("entry", Kind::String))),
            since(version::V2019_12_12)
        )]
        pub or_metadata: Dictionary<String>,
        /// Whether only older versions are left of it.
        ///
        /// `<HasVersionsOnly>`. Since 2020-10-02.
        #[field(10, "HasVersionsOnly", Bool, since(version::V2020_10_02))]
        pub has_versions_only: Option<bool>,
    }
}

impl Blob {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: BlobName, properties: BlobProperties) -> Self {
        Self {
            name,
            url: None,
            deleted: None,
            snapshot: None,
            version_id: None,
            is_current_version: None,
            properties,
            metadata: Dictionary::new(),
            tags: None,
            or_metadata: Dictionary::new(),
            has_versions_only: None,
        }
    }
}

::xms_runtime::record! {
    /// What the service knows of a blob.
    ///
    /// Element `<Properties>`. Since 2009-09-19. Occurs in [`LIST`](super::super::blobs::LIST).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(BLOB_PROPERTIES_SHAPE, "BlobProperties", "", tag("Properties"))]
    pub struct BlobProperties {
        /// When it was created.
        ///
        /// `<Creation-Time>`, a date of HTTP on the wire. Since 2017-11-09.
        #[field(0, "Creation-Time", HttpDate, since(version::V2017_11_09))]
        pub creation_time: Option<DateTime>,
        /// When it was changed last.
        ///
        /// `<Last-Modified>`, a date of HTTP on the wire. Since 2009-09-19.
        #[field(1, "Last-Modified", HttpDate)]
        pub last_modified: Option<DateTime>,
        /// Changes whenever the blob does.
        ///
        /// `<Etag>`. Since 2009-09-19.
        #[field(2, "Etag", String)]
        pub etag: Option<String>,
        /// How many bytes it has.
        ///
        /// `<Content-Length>`. Since 2009-09-19.
        #[field(3, "Content-Length", Int64)]
        pub content_length: Option<i64>,
        /// Content type that is kept with it.
        ///
        /// `<Content-Type>`. Since 2009-09-19.
        #[field(4, "Content-Type", String)]
        pub content_type: Option<String>,
        /// Content encoding that is kept with it.
        ///
        /// `<Content-Encoding>`. Since 2009-09-19.
        #[field(5, "Content-Encoding", String)]
        pub content_encoding: Option<String>,
        /// Language that is kept with it.
        ///
        /// `<Content-Language>`. Since 2009-09-19.
        #[field(6, "Content-Language", String)]
        pub content_language: Option<String>,
        /// MD5 of the whole, where the service has one.
        ///
        /// `<Content-MD5>`, base64 on the wire. Since 2009-09-19.
        #[field(7, "Content-MD5", Base64Bytes)]
        pub content_md5: Option<Base64Bytes>,
        /// How a browser offers it.
        ///
        /// `<Content-Disposition>`. Since 2013-08-15.
        #[field(8, "Content-Disposition", String, since(version::V2013_08_15))]
        pub content_disposition: Option<String>,
        /// How caches may keep it.
        ///
        /// `<Cache-Control>`. Since 2009-09-19.
        #[field(9, "Cache-Control", String)]
        pub cache_control: Option<String>,
        /// The number that the service keeps with a page blob.
        ///
        /// `<x-ms-blob-sequence-number>`. Since 2009-09-19.
        #[field(10, "x-ms-blob-sequence-number", Int64)]
        pub sequence_number: Option<i64>,
        /// Which kind of blob it is.
        ///
        /// `<BlobType>`. Since 2009-09-19.
        #[field(11, "BlobType", Enum(BlobType::TABLE))]
        pub blob_type: Option<BlobType>,
        /// Whether a lease locks it.
        ///
        /// `<LeaseStatus>`. Since 2009-09-19.
        #[field(12, "LeaseStatus", Enum(LeaseStatus::TABLE))]
        pub lease_status: Option<LeaseStatus>,
        /// In which state its lease is.
        ///
        /// `<LeaseState>`. Since 2012-02-12.
        #[field(13, "LeaseState", Enum(LeaseState::TABLE), since(version::V2012_02_12))]
        pub lease_state: Option<LeaseState>,
        /// Whether its lease ends by itself.
        ///
        /// `<LeaseDuration>`. Since 2012-02-12.
        #[field(
            14,
            "LeaseDuration",
            Enum(LeaseDuration::TABLE),
            since(version::V2012_02_12)
        )]
        pub lease_duration: Option<LeaseDuration>,
        /// Identifier of the last copy to it.
        ///
        /// `<CopyId>`. Since 2012-02-12.
        #[field(15, "CopyId", String, since(version::V2012_02_12))]
        pub copy_id: Option<String>,
        /// How the last copy goes on.
        ///
        /// `<CopyStatus>`. Since 2012-02-12.
        #[field(16, "CopyStatus", Enum(CopyStatus::TABLE), since(version::V2012_02_12))]
        pub copy_status: Option<CopyStatus>,
        /// Address that the last copy read.
        ///
        /// `<CopySource>`. Since 2012-02-12.
        #[field(17, "CopySource", String, since(version::V2012_02_12))]
        pub copy_source: Option<String>,
        /// Bytes that are copied, of all: `512/1024`.
        ///
        /// `<CopyProgress>`. Since 2012-02-12.
        #[field(18, "CopyProgress", String, since(version::V2012_02_12))]
        pub copy_progress: Option<String>,
        /// When the last copy ended.
        ///
        /// `<CopyCompletionTime>`, a date of HTTP on the wire. Since 2012-02-12.
        #[field(19, "CopyCompletionTime", HttpDate, since(version::V2012_02_12))]
        pub copy_completion_time: Option<DateTime>,
        /// Why the last copy failed or has to wait.
        ///
        /// `<CopyStatusDescription>`. Since 2012-02-12.
        #[field(20, "CopyStatusDescription", String, since(version::V2012_02_12))]
        pub copy_status_description: Option<String>,
        /// Whether content and metadata are encrypted completely.
        ///
        /// `<ServerEncrypted>`. Since 2015-12-11.
        #[field(21, "ServerEncrypted", Bool, since(version::V2015_12_11))]
        pub server_encrypted: Option<bool>,
        /// Whether it is an incremental copy.
        ///
        /// `<IncrementalCopy>`. Since 2016-05-31.
        #[field(22, "IncrementalCopy", Bool, since(version::V2016_05_31))]
        pub incremental_copy: Option<bool>,
        /// The last snapshot that an incremental copy made.
        ///
        /// `<DestinationSnapshot>`. Since 2016-05-31.
        #[field(23, "DestinationSnapshot", String, since(version::V2016_05_31))]
        pub destination_snapshot: Option<String>,
        /// When it was deleted.
        ///
        /// `<DeletedTime>`, a date of HTTP on the wire. Since 2017-07-29.
        #[field(24, "DeletedTime", HttpDate, since(version::V2017_07_29))]
        pub deleted_time: Option<DateTime>,
        /// For how many days it can be brought back.
        ///
        /// `<RemainingRetentionDays>`. Since 2017-07-29.
        #[field(25, "RemainingRetentionDays", Int32, since(version::V2017_07_29))]
        pub remaining_retention_days: Option<i32>,
        /// The tier in which it is stored.
        ///
        /// `<AccessTier>`. Since 2017-04-17.
        #[field(26, "AccessTier", Enum(AccessTier::TABLE), since(version::V2017_04_17))]
        pub access_tier: Option<AccessTier>,
        /// Whether the tier is the account's, because nobody chose one.
        ///
        /// `<AccessTierInferred>`. Since 2017-04-17.
        #[field(27, "AccessTierInferred", Bool, since(version::V2017_04_17))]
        pub access_tier_inferred: Option<bool>,
        /// To which tier it is on its way from the archive.
        ///
        /// `<ArchiveStatus>`. Since 2017-04-17.
        #[field(
            28,
            "ArchiveStatus",
            Enum(ArchiveStatus::TABLE),
            since(version::V2017_04_17)
        )]
        pub archive_status: Option<ArchiveStatus>,
        /// SHA-256 of the caller's key with which it is encrypted.
        ///
        /// `<CustomerProvidedKeySha256>`, base64 on the wire. Since 2019-02-02.
        #[field(29, "CustomerProvidedKeySha256", Base64Bytes, since(version::V2019_02_02))]
        pub customer_provided_key_sha256: Option<Base64Bytes>,
        /// The encryption scope in which it is encrypted.
        ///
        /// `<EncryptionScope>`. Since 2019-02-02.
        #[field(30, "EncryptionScope", String, since(version::V2019_02_02))]
        pub encryption_scope: Option<String>,
        /// When a tier was chosen last.
        ///
        /// `<AccessTierChangeTime>`, a date of HTTP on the wire. Since 2017-04-17.
        #[field(31, "AccessTierChangeTime", HttpDate, since(version::V2017_04_17))]
        pub access_tier_change_time: Option<DateTime>,
        /// How many tags it has.
        ///
        /// `<TagCount>`. Since 2019-12-12.
        #[field(32, "TagCount", Int32, since(version::V2019_12_12))]
        pub tag_count: Option<i32>,
        /// When it is deleted by itself.
        ///
        /// `<Expiry-Time>`, a date of HTTP on the wire. Since 2020-02-10.
        #[field(33, "Expiry-Time", HttpDate, since(version::V2020_02_10))]
        pub expiry_time: Option<DateTime>,
        /// Whether it is an append blob that is sealed.
        ///
        /// `<Sealed>`. Since 2019-12-12.
        #[field(34, "Sealed", Bool, since(version::V2019_12_12))]
        pub sealed: Option<bool>,
        /// How soon it is brought back from the archive.
        ///
        /// `<RehydratePriority>`. Since 2019-12-12.
        #[field(
            35,
            "RehydratePriority",
            Enum(RehydratePriority::TABLE),
            since(version::V2019_12_12)
        )]
        pub rehydrate_priority: Option<RehydratePriority>,
        /// When it was used last, where the account keeps track of it.
        ///
        /// `<LastAccessTime>`, a date of HTTP on the wire. Since 2020-02-10.
        #[field(36, "LastAccessTime", HttpDate, since(version::V2020_02_10))]
        pub last_access_time: Option<DateTime>,
        /// Until when it cannot be changed or deleted.
        ///
        /// `<ImmutabilityPolicyUntilDate>`, a date of HTTP on the wire. Since 2020-06-12.
        #[field(37, "ImmutabilityPolicyUntilDate", HttpDate, since(version::V2020_06_12))]
        pub immutability_policy_until_date: Option<DateTime>,
        /// Whether the policy can be taken back.
        ///
        /// `<ImmutabilityPolicyMode>`. Since 2020-06-12.
        #[field(
            38,
            "ImmutabilityPolicyMode",
            Enum(ImmutabilityPolicyMode::TABLE),
            since(version::V2020_06_12)
        )]
        pub immutability_policy_mode: Option<ImmutabilityPolicyMode>,
        /// Whether it is under legal hold.
        ///
        /// `<LegalHold>`. Since 2020-06-12.
        #[field(39, "LegalHold", Bool, since(version::V2020_06_12))]
        pub legal_hold: Option<bool>,
    }
}

impl BlobProperties {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::open_enum! {
    /// What a list of blobs holds and tells beyond names and properties.
    ///
    /// Since 2009-09-19. Occurs in [`LIST`](super::super::blobs::LIST). The set is open: a value
    /// that is not named here is kept as it came.
    #[values(LIST_BLOBS_INCLUDE_TABLE, "ListBlobsInclude")]
    pub enum ListBlobsInclude {
        /// Snapshots, too, each as an entry of its own, oldest first.
        ///
        /// `snapshots`. Since 2009-09-19.
        #[value(0, "snapshots")]
        Snapshots,
        /// The metadata of each blob.
        ///
        /// `metadata`. Since 2009-09-19.
        #[value(1, "metadata")]
        Metadata,
        /// Blobs of which blocks were uploaded, but no list of them.
        ///
        /// `uncommittedblobs`. Since 2009-09-19.
        #[value(2, "uncommittedblobs")]
        UncommittedBlobs,
        /// How the last copy to each blob goes on.
        ///
        /// `copy`. Since 2012-02-12.
        #[value(3, "copy", since(version::V2012_02_12))]
        Copy,
        /// Deleted blobs and snapshots that can still be brought back.
        ///
        /// `deleted`. Since 2017-07-29.
        #[value(4, "deleted", since(version::V2017_07_29))]
        Deleted,
        /// The tags of each blob.
        ///
        /// `tags`. Since 2019-12-12.
        #[value(5, "tags", since(version::V2019_12_12))]
        Tags,
        /// Earlier versions, too, each as an entry of its own.
        ///
        /// `versions`. Since 2019-12-12.
        #[value(6, "versions", since(version::V2019_12_12))]
        Versions,
        /// Until when each blob is kept from changes.
        ///
        /// `immutabilitypolicy`. Since 2020-06-12.
        #[value(7, "immutabilitypolicy", since(version::V2020_06_12))]
        ImmutabilityPolicy,
        /// Whether each blob is under legal hold.
        ///
        /// `legalhold`. Since 2020-06-12.
        #[value(8, "legalhold", since(version::V2020_06_12))]
        LegalHold,
        /// Owner, group and rights of each blob; only of accounts with real folders.
        ///
        /// `permissions`. Since 2020-06-12.
        #[value(9, "permissions", since(version::V2020_06_12))]
        Permissions,
        /// Deleted blobs of which there are still earlier versions.
        ///
        /// `deletedwithversions`. Since 2020-10-02.
        #[value(10, "deletedwithversions", since(version::V2020_10_02))]
        DeletedWithVersions,
    }
}

::xms_runtime::open_enum! {
    /// Kinds of blobs.
    ///
    /// Since 2009-09-19. Occurs in [`LIST`](super::super::blobs::LIST),
    /// [`GET`](super::super::blobs::GET), [`GET_PROPERTIES`](super::super::blobs::GET_PROPERTIES).
    /// Used by operations of [`blob-queries`](super::super::blob_queries). The set is open: a value
    /// that is not named here is kept as it came.
    #[values(BLOB_TYPE_TABLE, "BlobType")]
    pub enum BlobType {
        /// Made of blocks: files of any kind.
        ///
        /// `BlockBlob`. Since 2009-09-19.
        #[value(0, "BlockBlob")]
        BlockBlob,
        /// Made of pages of 512 bytes that can be written in any order: disks.
        ///
        /// `PageBlob`. Since 2009-09-19.
        #[value(1, "PageBlob")]
        PageBlob,
        /// Grows at its end only: logs.
        ///
        /// `AppendBlob`. Since 2015-02-21.
        #[value(2, "AppendBlob", since(version::V2015_02_21))]
        AppendBlob,
    }
}

::xms_runtime::open_enum! {
    /// Tiers in which blobs are stored, at different prices.
    ///
    /// Since 2017-04-17. Occurs in [`LIST`](super::super::blobs::LIST),
    /// [`GET_PROPERTIES`](super::super::blobs::GET_PROPERTIES),
    /// [`SET_TIER`](super::super::blobs::SET_TIER). Used by operations of
    /// [`block-blobs`](super::super::block_blobs), [`copies`](super::super::copies),
    /// [`page-blobs`](super::super::page_blobs). The set is open: a value that is not named here is
    /// kept as it came.
    #[values(ACCESS_TIER_TABLE, "AccessTier")]
    pub enum AccessTier {
        /// To be read often.
        ///
        /// `Hot`. Since 2017-04-17.
        #[value(0, "Hot")]
        Hot,
        /// To be read seldom, and kept for 30 days.
        ///
        /// `Cool`. Since 2017-04-17.
        #[value(1, "Cool")]
        Cool,
        /// To be read rarely, and kept for 90 days.
        ///
        /// `Cold`. Since 2021-12-02.
        #[value(2, "Cold", since(version::V2021_12_02))]
        Cold,
        /// Has to be brought back before it is read, and kept for 180 days.
        ///
        /// `Archive`. Since 2017-04-17.
        #[value(3, "Archive")]
        Archive,
        /// On fast disks.
        ///
        /// `Premium`. First seen at 2021-12-02, an upper bound. Source: the public API description
        /// of that version names it first.
        #[value(4, "Premium", seen(version::V2021_12_02))]
        Premium,
        /// A disk of at most 32 GiB.
        ///
        /// `P4`. Since 2017-04-17.
        #[value(5, "P4")]
        P4,
        /// A disk of at most 64 GiB.
        ///
        /// `P6`. Since 2017-04-17.
        #[value(6, "P6")]
        P6,
        /// A disk of at most 128 GiB.
        ///
        /// `P10`. Since 2017-04-17.
        #[value(7, "P10")]
        P10,
        /// A disk of at most 256 GiB.
        ///
        /// `P15`. Since 2017-04-17.
        #[value(8, "P15")]
        P15,
        /// A disk of at most 512 GiB.
        ///
        /// `P20`. Since 2017-04-17.
        #[value(9, "P20")]
        P20,
        /// A disk of at most 1 TiB.
        ///
        /// `P30`. Since 2017-04-17.
        #[value(10, "P30")]
        P30,
        /// A disk of at most 2 TiB.
        ///
        /// `P40`. Since 2017-04-17.
        #[value(11, "P40")]
        P40,
        /// A disk of at most 4 TiB.
        ///
        /// `P50`. Since 2017-04-17.
        #[value(12, "P50")]
        P50,
        /// A disk of at most 8 TiB.
        ///
        /// `P60`. Since 2017-04-17.
        #[value(13, "P60")]
        P60,
        /// A disk of at most 16 TiB.
        ///
        /// `P70`. Since 2017-04-17.
        #[value(14, "P70")]
        P70,
        /// A disk of at most 32 TiB.
        ///
        /// `P80`. Since 2017-04-17.
        #[value(15, "P80")]
        P80,
    }
}

::xms_runtime::open_enum! {
    /// To which tier a blob is on its way from the archive.
    ///
    /// Since 2017-04-17. Occurs in [`LIST`](super::super::blobs::LIST),
    /// [`GET_PROPERTIES`](super::super::blobs::GET_PROPERTIES). The set is open: a value that is
    /// not named here is kept as it came.
    #[values(ARCHIVE_STATUS_TABLE, "ArchiveStatus")]
    pub enum ArchiveStatus {
        /// On the way from the archive to hot.
        ///
        /// `rehydrate-pending-to-hot`. Since 2017-04-17.
        #[value(0, "rehydrate-pending-to-hot")]
        RehydratePendingToHot,
        /// On the way from the archive to cool.
        ///
        /// `rehydrate-pending-to-cool`. Since 2017-04-17.
        #[value(1, "rehydrate-pending-to-cool")]
        RehydratePendingToCool,
        /// On the way from the archive to cold.
        ///
        /// `rehydrate-pending-to-cold`. Since 2021-12-02.
        #[value(2, "rehydrate-pending-to-cold", since(version::V2021_12_02))]
        RehydratePendingToCold,
    }
}

::xms_runtime::open_enum! {
    /// How soon a blob is brought back from the archive.
    ///
    /// Since 2019-02-02. Occurs in [`LIST`](super::super::blobs::LIST),
    /// [`GET_PROPERTIES`](super::super::blobs::GET_PROPERTIES),
    /// [`SET_TIER`](super::super::blobs::SET_TIER). Used by operations of
    /// [`copies`](super::super::copies). The set is open: a value that is not named here is kept as
    /// it came.
    #[values(REHYDRATE_PRIORITY_TABLE, "RehydratePriority")]
    pub enum RehydratePriority {
        /// Within 15 hours.
        ///
        /// `Standard`. Since 2019-02-02.
        #[value(0, "Standard")]
        Standard,
        /// Within an hour, if it has less than 10 GiB.
        ///
        /// `High`. Since 2019-02-02.
        #[value(1, "High")]
        High,
    }
}

::xms_runtime::open_enum! {
    /// What happens to the snapshots of a blob that is deleted.
    ///
    /// Since 2009-09-19. Occurs in [`DELETE`](super::super::blobs::DELETE). The set is open: a
    /// value that is not named here is kept as it came.
    #[values(DELETE_SNAPSHOTS_TABLE, "DeleteSnapshots")]
    pub enum DeleteSnapshots {
        /// They are deleted, too.
        ///
        /// `include`. Since 2009-09-19.
        #[value(0, "include")]
        Include,
        /// They are deleted, and the blob stays.
        ///
        /// `only`. Since 2009-09-19.
        #[value(1, "only")]
        Only,
    }
}

::xms_runtime::open_enum! {
    /// How a blob is deleted.
    ///
    /// Since 2020-02-10. Occurs in [`DELETE`](super::super::blobs::DELETE). The set is open: a
    /// value that is not named here is kept as it came.
    #[values(DELETE_TYPE_TABLE, "DeleteType")]
    pub enum DeleteType {
        /// For good.
        ///
        /// `Permanent`. Since 2020-02-10.
        #[value(0, "Permanent")]
        Permanent,
    }
}

::xms_runtime::open_enum! {
    /// How the time of an expiry is to be read.
    ///
    /// Since 2020-02-10. Occurs in [`SET_EXPIRY`](super::super::blobs::SET_EXPIRY). The set is
    /// open: a value that is not named here is kept as it came.
    #[values(EXPIRY_OPTION_TABLE, "ExpiryOption")]
    pub enum ExpiryOption {
        /// The blob is not deleted by itself.
        ///
        /// `NeverExpire`. Since 2020-02-10.
        #[value(0, "NeverExpire")]
        NeverExpire,
        /// Milliseconds after it was created.
        ///
        /// `RelativeToCreation`. Since 2020-02-10.
        #[value(1, "RelativeToCreation")]
        RelativeToCreation,
        /// Milliseconds from now on.
        ///
        /// `RelativeToNow`. Since 2020-02-10.
        #[value(2, "RelativeToNow")]
        RelativeToNow,
        /// A moment, as HTTP writes it.
        ///
        /// `Absolute`. Since 2020-02-10.
        #[value(3, "Absolute")]
        Absolute,
    }
}

::xms_runtime::open_enum! {
    /// How a caller's key is used.
    ///
    /// Since 2019-02-02. Occurs in [`GET`](super::super::blobs::GET),
    /// [`GET_PROPERTIES`](super::super::blobs::GET_PROPERTIES),
    /// [`GET_METADATA`](super::super::blobs::GET_METADATA),
    /// [`SET_METADATA`](super::super::blobs::SET_METADATA),
    /// [`CREATE_SNAPSHOT`](super::super::blobs::CREATE_SNAPSHOT). Used by operations of
    /// [`append-blobs`](super::super::append_blobs), [`blob-queries`](super::super::blob_queries),
    /// [`block-blobs`](super::super::block_blobs), [`page-blobs`](super::super::page_blobs). The
    /// set is open: a value that is not named here is kept as it came.
    #[values(ENCRYPTION_ALGORITHM_TABLE, "EncryptionAlgorithm")]
    pub enum EncryptionAlgorithm {
        /// AES with 256 bits.
        ///
        /// `AES256`. Since 2019-02-02.
        #[value(0, "AES256")]
        Aes256,
    }
}
