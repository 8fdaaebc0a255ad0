// Written by `xms generate` from api-spec/service-management/disks.toml; do not edit.
//! Disks.
//!
//! Disks of virtual machines, whether attached or not.
//!
//! A disk is a blob of a storage account (a VHD) that the subscription has registered under a name.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`CREATE`] | `POST /services/disks` | since 2012-03-01 |
//! | [`LIST`] | `GET /services/disks` | first seen at 2013-11-01 |
//! | [`GET`] | `GET /services/disks/{disk-name}` | first seen at 2013-11-01 |
//! | [`UPDATE`] | `PUT /services/disks/{disk-name}` | first seen at 2013-11-01 |
//! | [`DELETE`] | `DELETE /services/disks/{disk-name}` | first seen at 2013-11-01 |

use ::xms_runtime::{
    Availability, Body, DateTime, ExpectedResponse, Kind, Method, Operation, Parameter,
    Resource, Uri,
};

use super::{LONG_RUNNING, NAMESPACE, version};

/// Registers a VHD in a storage account as a disk.
///
/// Add Disk: `POST /services/disks`, since 2012-03-01. Takes [`DiskInput`]. Answers 200 with
/// [`Disk`]. See also [`disks.list`](LIST), [`disks.delete`](DELETE).
///
/// For example, *with an operating system* (2015-04-01):
///
/// ````xml
/// <Disk xmlns="http://schemas.microsoft.com/windowsazure">
///   <OS>Linux</OS>
///   <Label>Shop, system</Label>
///   <MediaLink>https://contosodisks.blob.core.windows.net/vhds/shop.vhd</MediaLink>
///   <Name>shop-system</Name>
/// </Disk>
/// ````
///
/// ````xml
/// <Disk xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <OS>Linux</OS>
///   <Label>Shop, system</Label>
///   <MediaLink>https://contosodisks.blob.core.windows.net/vhds/shop.vhd</MediaLink>
///   <Name>shop-system</Name>
/// </Disk>
/// ````
pub static CREATE: Operation = Operation {
    id: "disks.create",
    title: "Add Disk",
    method: Method::Post,
    path: "/services/disks",
    body: Body::Element(DiskInput::SHAPE),
    responses: &[ExpectedResponse::new(200, Body::Element(Disk::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2012_03_01),
    ..Operation::BASE
};

/// Lists the disks of the subscription, each with what it is attached to.
///
/// List Disks: `GET /services/disks`, first seen at 2013-11-01. Answers 200 with [`DiskList`]. See
/// also [`disks.get`](GET).
///
/// Source: oldest .NET client.
///
/// For example, *an attached one* (2015-04-01):
///
/// ````xml
/// <Disks xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <Disk>
///     <AttachedTo>
///       <HostedServiceName>contoso</HostedServiceName>
///       <DeploymentName>contoso-1</DeploymentName>
///       <RoleName>front</RoleName>
///     </AttachedTo>
///     <OS>Linux</OS>
///     <Location>West US</Location>
///     <LogicalDiskSizeInGB>30</LogicalDiskSizeInGB>
///     <MediaLink>https://contosodisks.blob.core.windows.net/vhds/shop.vhd</MediaLink>
///     <Name>shop-system</Name>
///     <SourceImageName>ubuntu-14_04-amd64</SourceImageName>
///     <CreatedTime>2015-03-02T10:20:30Z</CreatedTime>
///     <IOType>Standard</IOType>
///   </Disk>
/// </Disks>
/// ````
pub static LIST: Operation = Operation {
    id: "disks.list",
    title: "List Disks",
    method: Method::Get,
    path: "/services/disks",
    responses: &[ExpectedResponse::new(200, Body::Element(DiskList::SHAPE))],
    availability: Availability::ALWAYS.seen(version::V2013_11_01),
    ..Operation::BASE
};

/// Reads a disk, and what it is attached to.
///
/// Get Disk: `GET /services/disks/{disk-name}`, first seen at 2013-11-01. Answers 200 with
/// [`Disk`]. See also [`disks.list`](LIST).
///
/// Source: oldest .NET client.
///
/// In the path:
///
/// - `disk-name`: What virtual machines call the disk.
///
/// For example, *one that nothing has* (2015-04-01):
///
/// ````xml
/// <Disk xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <AffinityGroup>build</AffinityGroup>
///   <Label>Shop, data</Label>
///   <LogicalDiskSizeInGB>100</LogicalDiskSizeInGB>
///   <MediaLink>https://contosodisks.blob.core.windows.net/vhds/data.vhd</MediaLink>
///   <Name>shop-data</Name>
/// </Disk>
/// ````
pub static GET: Operation = Operation {
    id: "disks.get",
    title: "Get Disk",
    method: Method::Get,
    path: "/services/disks/{disk-name}",
    path_parameters: &[Parameter::new("disk-name", Kind::String).required()],
    responses: &[ExpectedResponse::new(200, Body::Element(Disk::SHAPE))],
    availability: Availability::ALWAYS.seen(version::V2013_11_01),
    ..Operation::BASE
};

/// Changes the label of a disk, or makes it larger.
///
/// Update Disk: `PUT /services/disks/{disk-name}`, first seen at 2013-11-01, long-running. Takes
/// [`DiskInput`]. Answers 200 with [`Disk`] or 202. See also [`disks.get`](GET).
///
/// A change of the label is answered at once; making a disk larger goes on after its answer.
///
/// Source: oldest .NET client.
///
/// In the path:
///
/// - `disk-name`: What virtual machines call the disk.
///
/// For example, *another label* (2015-04-01):
///
/// ````xml
/// <Disk xmlns="http://schemas.microsoft.com/windowsazure">
///   <Label>Shop, orders</Label>
///   <Name>shop-data</Name>
/// </Disk>
/// ````
///
/// ````xml
/// <Disk xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <Label>Shop, orders</Label>
///   <MediaLink>https://contosodisks.blob.core.windows.net/vhds/data.vhd</MediaLink>
///   <Name>shop-data</Name>
/// </Disk>
/// ````
pub static UPDATE: Operation = Operation {
    id: "disks.update",
    title: "Update Disk",
    method: Method::Put,
    path: "/services/disks/{disk-name}",
    path_parameters: &[Parameter::new("disk-name", Kind::String).required()],
    body: Body::Element(DiskInput::SHAPE),
    responses: &[
        ExpectedResponse::new(200, Body::Element(Disk::SHAPE)),
        ExpectedResponse::new(202, Body::None),
    ],
    availability: Availability::ALWAYS.seen(version::V2013_11_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Forgets a disk that is attached to nothing, and on request deletes its blob.
///
/// Delete Disk: `DELETE /services/disks/{disk-name}`, first seen at 2013-11-01. Answers 200. See
/// also [`disks.create`](CREATE).
///
/// Source: oldest .NET client.
///
/// In the path:
///
/// - `disk-name`: What virtual machines call the disk.
///
/// In the query:
///
/// - `comp`: Whether the blob is deleted, too.
pub static DELETE: Operation = Operation {
    id: "disks.delete",
    title: "Delete Disk",
    method: Method::Delete,
    path: "/services/disks/{disk-name}",
    path_parameters: &[Parameter::new("disk-name", Kind::String).required()],
    query: &[Parameter::new("comp", Kind::Enum(DeletedMedia::TABLE))],
    availability: Availability::ALWAYS.seen(version::V2013_11_01),
    ..Operation::BASE
};

/// Holds the parameters of [`DELETE`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteOptions {
    /// `comp`: Whether the blob is deleted, too.
    pub comp: Option<DeletedMedia>,
}

impl DeleteOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "disks",
    title: "Disks",
    operations: &[&CREATE, &LIST, &GET, &UPDATE, &DELETE],
    shapes: &[DiskInput::SHAPE, DiskList::SHAPE, Disk::SHAPE, AttachedTo::SHAPE],
    enums: &[OperatingSystemKind::TABLE, DiskIoType::TABLE, DeletedMedia::TABLE],
    ..Resource::BASE
};

::xms_runtime::record! {
    /// What a disk is to be.
    ///
    /// Element `<Disk>`. Since 2012-03-01. Taken by [`CREATE`], [`UPDATE`].
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
    /// Element `<Disks>`. Since 2013-11-01 or earlier. Answered by [`LIST`].
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
    /// Element `<Disk>`. Since 2012-03-01. Answered by [`CREATE`], [`GET`], [`UPDATE`]. Occurs in
    /// [`LIST`].
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
    /// Element `<AttachedTo>`. Since 2012-03-01. Occurs in [`CREATE`], [`LIST`], [`GET`],
    /// [`UPDATE`].
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
    /// Since 2012-03-01. Occurs in [`CREATE`], [`LIST`], [`GET`], [`UPDATE`]. Used by operations of
    /// [`os-images`](super::os_images), [`vm-images`](super::vm_images). The set is open: a value
    /// that is not named here is kept as it came.
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
    /// Since 2014-10-01 or earlier. Occurs in [`CREATE`], [`LIST`], [`GET`], [`UPDATE`]. Used by
    /// operations of [`os-images`](super::os_images), [`vm-images`](super::vm_images). The set is
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
    /// Since 2013-08-01 or earlier. Occurs in [`DELETE`]. Used by operations of
    /// [`data-disks`](super::data_disks), [`os-images`](super::os_images),
    /// [`virtual-machines`](super::virtual_machines), [`vm-images`](super::vm_images). The set is
    /// open: a value that is not named here is kept as it came.
    #[values(DELETED_MEDIA_TABLE, "DeletedMedia")]
    pub enum DeletedMedia {
        /// The blobs that it is made of.
        ///
        /// `media`. Since 2013-08-01 or earlier.
        #[value(0, "media")]
        Media,
    }
}
