// Written by `xms generate` from api-spec/service-management/disks.toml; do not edit.
//! Elements and enums of *Disks*.

use ::xms_runtime::{DateTime, Kind, Uri};

use super::super::{NAMESPACE, version};

::xms_runtime::record! {
    /// What a disk is to be.
    ///
    /// Element `<Disk>`. Since 2012-03-01. Taken by [`CREATE`](super::super::disks::CREATE),
    /// [`UPDATE`](super::super::disks::UPDATE).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(DISK_INPUT_SHAPE, "DiskInput", NAMESPACE, tag("Disk"))]
    pub struct DiskInput {
        /// Whether there is an operating system on it.
        ///
        /// `<HasOperatingSystem>`. Since 2012-03-01. Deprecated: `OS` says it.
        #[field(0, "HasOperatingSystem", Bool)]
        pub has_operating_system: Option<bool>,
        /// The operating system on it; absent: it holds data only.
        ///
        /// `<OS>`. Since 2012-03-01.
        #[field(1, "OS", Enum(OperatingSystemKind::TABLE))]
        pub os: Option<OperatingSystemKind>,
        /// A text to show to people.
        ///
        /// `<Label>`, required. Since 2012-03-01.
        #[field(2, "Label", String, required)]
        pub label: String,
        /// The blob that it is made of; only where it is added.
        ///
        /// `<MediaLink>`. Since 2012-03-01.
        #[field(3, "MediaLink", Uri)]
        pub media_link: Option<Uri>,
        /// What virtual machines call it by; it cannot be changed.
        ///
        /// `<Name>`, required. Since 2012-03-01.
        #[field(4, "Name", String, required)]
        pub name: String,
        /// The size that it is to have, in GiB; never less than it has.
        ///
        /// `<ResizedSizeInGB>`. First seen at 2014-10-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(5, "ResizedSizeInGB", Int32, seen(version::V2014_10_01))]
        pub resized_size_in_gb: Option<i32>,
    }
}

impl DiskInput {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(label: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            has_operating_system: None,
            os: None,
            label: label.into(),
            media_link: None,
            name: name.into(),
            resized_size_in_gb: None,
        }
    }
}

::xms_runtime::record! {
    /// The disks of a subscription.
    ///
    /// Element `<Disks>`. Since 2013-11-01 or earlier. Answered by
    /// [`LIST`](super::super::disks::LIST).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(DISK_LIST_SHAPE, "DiskList", NAMESPACE, tag("Disks"))]
    pub struct DiskList {
        /// One entry for each disk.
        ///
        /// `<Disk>`, any number of times. Since 2013-11-01 or earlier.
        #[field(0, "Disk", Flat(&Kind::Record(Disk::SHAPE)))]
        pub disks: Vec<Disk>,
    }
}

impl DiskList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A disk that the subscription has registered.
    ///
    /// Element `<Disk>`. Since 2012-03-01. Answered by [`CREATE`](super::super::disks::CREATE),
    /// [`GET`](super::super::disks::GET), [`UPDATE`](super::super::disks::UPDATE). Occurs in
    /// [`LIST`](super::super::disks::LIST).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(DISK_SHAPE, "Disk", NAMESPACE)]
    pub struct Disk {
        /// The virtual machine that has it; absent where none has.
        ///
        /// `<AttachedTo>`. Since 2012-03-01.
        #[field(0, "AttachedTo", Record(AttachedTo::SHAPE))]
        pub attached_to: Option<AttachedTo>,
        /// Whether there is an operating system on it.
        ///
        /// `<HasOperatingSystem>`. Since 2012-03-01. Deprecated: `OS` says it. Source: sent by
        /// clients; no client reads it.
        #[field(1, "HasOperatingSystem", Bool)]
        pub has_operating_system: Option<bool>,
        /// The operating system on it; absent: it holds data only.
        ///
        /// `<OS>`. Since 2012-03-01.
        #[field(2, "OS", Enum(OperatingSystemKind::TABLE))]
        pub os: Option<OperatingSystemKind>,
        /// A text to show to people.
        ///
        /// `<Label>`. Since 2012-03-01.
        #[field(3, "Label", String)]
        pub label: Option<String>,
        /// The affinity group of the storage account that it lies in.
        ///
        /// `<AffinityGroup>`. Since 2012-03-01.
        #[field(4, "AffinityGroup", String)]
        pub affinity_group: Option<String>,
        /// Whether its blob cannot be read as a disk.
        ///
        /// `<IsCorrupted>`. Since 2012-03-01.
        #[field(5, "IsCorrupted", Bool)]
        pub is_corrupted: Option<bool>,
        /// The region of the storage account that it lies in.
        ///
        /// `<Location>`. Since 2012-03-01.
        #[field(6, "Location", String)]
        pub location: Option<String>,
        /// What a virtual machine sees of it, in GiB.
        ///
        /// `<LogicalDiskSizeInGB>`. Since 2012-03-01.
        #[field(7, "LogicalDiskSizeInGB", Int32)]
        pub logical_disk_size_in_gb: Option<i32>,
        /// The blob that it is made of.
        ///
        /// `<MediaLink>`. Since 2012-03-01.
        #[field(8, "MediaLink", Uri)]
        pub media_link: Option<Uri>,
        /// What virtual machines call it by.
        ///
        /// `<Name>`, required. Since 2012-03-01.
        #[field(9, "Name", String, required)]
        pub name: String,
        /// The image that it was made of.
        ///
        /// `<SourceImageName>`. Since 2012-03-01.
        #[field(10, "SourceImageName", String)]
        pub source_image_name: Option<String>,
        /// Whether it is sold with a licence for what is on it.
        ///
        /// `<IsPremium>`. Since 2012-03-01.
        #[field(11, "IsPremium", Bool)]
        pub is_premium: Option<bool>,
        /// The moment of its creation.
        ///
        /// `<CreatedTime>`. Since 2012-03-01. Source: recorded; no client and no page has it.
        #[field(12, "CreatedTime", DateTime)]
        pub created_time: Option<DateTime>,
        /// How fast it is.
        ///
        /// `<IOType>`. First seen at 2014-10-01, an upper bound. Source: first .NET client that has
        /// it.
        #[field(13, "IOType", Enum(DiskIoType::TABLE), seen(version::V2014_10_01))]
        pub io_type: Option<DiskIoType>,
    }
}

impl Disk {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            attached_to: None,
            has_operating_system: None,
            os: None,
            label: None,
            affinity_group: None,
            is_corrupted: None,
            location: None,
            logical_disk_size_in_gb: None,
            media_link: None,
            name: name.into(),
            source_image_name: None,
            is_premium: None,
            created_time: None,
            io_type: None,
        }
    }
}

::xms_runtime::record! {
    /// The virtual machine that a disk is attached to.
    ///
    /// Element `<AttachedTo>`. Since 2012-03-01. Occurs in [`CREATE`](super::super::disks::CREATE),
    /// [`LIST`](super::super::disks::LIST), [`GET`](super::super::disks::GET),
    /// [`UPDATE`](super::super::disks::UPDATE).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(ATTACHED_TO_SHAPE, "AttachedTo", NAMESPACE)]
    pub struct AttachedTo {
        /// Where the virtual machine runs.
        ///
        /// `<DeploymentName>`. Since 2012-03-01.
        #[field(0, "DeploymentName", String)]
        pub deployment_name: Option<String>,
        /// The cloud service that the virtual machine is in.
        ///
        /// `<HostedServiceName>`. Since 2012-03-01.
        #[field(1, "HostedServiceName", String)]
        pub hosted_service_name: Option<String>,
        /// What the virtual machine is called there.
        ///
        /// `<RoleName>`. Since 2012-03-01.
        #[field(2, "RoleName", String)]
        pub role_name: Option<String>,
    }
}

impl AttachedTo {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::open_enum! {
    /// What runs on a virtual machine.
    ///
    /// Since 2012-03-01. Occurs in [`CREATE`](super::super::disks::CREATE),
    /// [`LIST`](super::super::disks::LIST), [`GET`](super::super::disks::GET),
    /// [`UPDATE`](super::super::disks::UPDATE). Used by operations of
    /// [`os-images`](super::super::os_images), [`vm-images`](super::super::vm_images). The set is
    /// open: a value that is not named here is kept as it came.
    #[values(OPERATING_SYSTEM_KIND_TABLE, "OperatingSystemKind")]
    pub enum OperatingSystemKind {
        /// A release of Windows or Windows Server.
        ///
        /// `Windows`. Since 2012-03-01.
        #[value(0, "Windows")]
        Windows,
        /// A distribution of Linux.
        ///
        /// `Linux`. Since 2012-03-01.
        #[value(1, "Linux")]
        Linux,
    }
}

::xms_runtime::open_enum! {
    /// How fast a disk is.
    ///
    /// Since 2014-10-01 or earlier. Occurs in [`CREATE`](super::super::disks::CREATE),
    /// [`LIST`](super::super::disks::LIST), [`GET`](super::super::disks::GET),
    /// [`UPDATE`](super::super::disks::UPDATE). Used by operations of
    /// [`os-images`](super::super::os_images), [`vm-images`](super::super::vm_images). The set is
    /// open: a value that is not named here is kept as it came.
    #[values(DISK_IO_TYPE_TABLE, "DiskIOType")]
    pub enum DiskIoType {
        /// A magnetic disk.
        ///
        /// `Standard`. Since 2014-10-01 or earlier.
        #[value(0, "Standard")]
        Standard,
        /// A solid state disk, with so many operations a second as its size has.
        ///
        /// `Provisioned`. Since 2014-10-01 or earlier.
        #[value(1, "Provisioned")]
        Provisioned,
    }
}

::xms_runtime::open_enum! {
    /// What is deleted together with a disk or an image.
    ///
    /// Since 2013-08-01 or earlier. Occurs in [`DELETE`](super::super::disks::DELETE). Used by
    /// operations of [`data-disks`](super::super::data_disks),
    /// [`os-images`](super::super::os_images),
    /// [`virtual-machines`](super::super::virtual_machines),
    /// [`vm-images`](super::super::vm_images). The set is open: a value that is not named here is
    /// kept as it came.
    #[values(DELETED_MEDIA_TABLE, "DeletedMedia")]
    pub enum DeletedMedia {
        /// The blobs that it is made of.
        ///
        /// `media`. Since 2013-08-01 or earlier.
        #[value(0, "media")]
        Media,
    }
}
