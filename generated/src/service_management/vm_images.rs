// Written by `xms generate` from api-spec/service-management/vm-images.toml; do not edit.
//! Virtual machine images.
//!
//! Images of all disks of a virtual machine.
//!
//! An image is captured from a virtual machine, or made of VHDs. Share, replicate and unreplicate
//! are for publishers, whose subscription is allowed to do so.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`CREATE`] | `POST /services/vmimages` | since 2014-06-01 |
//! | [`LIST`] | `GET /services/vmimages` | since 2014-02-01 |
//! | [`GET_DETAILS`] | `GET /services/vmimages/{vm-image-name}/details` | first seen at 2014-05-01 |
//! | [`UPDATE`] | `PUT /services/vmimages/{vm-image-name}` | since 2014-05-01 |
//! | [`DELETE`] | `DELETE /services/vmimages/{vm-image-name}` | first seen at 2014-04-01 |
//! | [`REPLICATE`] | `PUT /services/vmimages/{vm-image-name}/replicate` | first seen at 2014-05-01 |
//! | [`UNREPLICATE`] | `PUT /services/vmimages/{vm-image-name}/unreplicate` | first seen at 2014-05-01 |
//! | [`SHARE`] | `PUT /services/vmimages/{vm-image-name}/shareasync` | first seen at 2014-05-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Method, Operation, Parameter, Resource,
};

use super::{LONG_RUNNING, version};
use super::disks::DeletedMedia;
use super::os_images::{BareString, ImageCategory, ImagePermission, ReplicationInput};

pub use super::elements::vm_images::*;
pub use super::options::vm_images::*;

/// Registers VHDs in a storage account as the image of a virtual machine.
///
/// Create Virtual Machine Image: `POST /services/vmimages`, since 2014-06-01, long-running. Takes
/// [`CreateVmImage`]. Answers 202. See also [`vm-images.list`](LIST), [`vm-images.delete`](DELETE).
///
/// For example, *with a data disk* (2015-04-01):
///
/// ````xml
/// <VMImage xmlns="http://schemas.microsoft.com/windowsazure">
///   <Name>contoso-front</Name>
///   <Label>Front of the shop</Label>
///   <Description>Web server and its orders</Description>
///   <OSDiskConfiguration>
///     <HostCaching>ReadWrite</HostCaching>
///     <OSState>Generalized</OSState>
///     <OS>Linux</OS>
///     <MediaLink>https://contosodisks.blob.core.windows.net/vhds/web.vhd</MediaLink>
///   </OSDiskConfiguration>
///   <DataDiskConfigurations>
///     <DataDiskConfiguration>
///       <Name>orders</Name>
///       <HostCaching>None</HostCaching>
///       <Lun>0</Lun>
///       <MediaLink>https://contosodisks.blob.core.windows.net/vhds/orders.vhd</MediaLink>
///     </DataDiskConfiguration>
///   </DataDiskConfigurations>
/// </VMImage>
/// ````
pub static CREATE: Operation = Operation {
    id: "vm-images.create",
    title: "Create Virtual Machine Image",
    method: Method::Post,
    path: "/services/vmimages",
    body: Body::Element(CreateVmImage::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.since(version::V2014_06_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Lists the images of virtual machines that the subscription sees.
///
/// List Virtual Machine Images: `GET /services/vmimages`, since 2014-02-01. Answers 200 with
/// [`VmImageList`]. See also [`vm-images.get-details`](GET_DETAILS),
/// [`os-images.list`](super::os_images::LIST).
///
/// In the query:
///
/// - `location`: Only images that this region has.
/// - `publisher`: Only images of this publisher.
/// - `category`: Only images of these people.
///
/// For example, *one of the subscription's own* (2015-04-01):
///
/// ````xml
/// <VMImages xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <VMImage>
///     <Name>contoso-front</Name>
///     <Label>Front of the shop</Label>
///     <Category>User</Category>
///     <OSDiskConfiguration>
///       <Name>contoso-front-os-2015-03-02</Name>
///       <HostCaching>ReadWrite</HostCaching>
///       <OSState>Specialized</OSState>
///       <OS>Linux</OS>
///       <MediaLink>https://contosodisks.blob.core.windows.net/vhds/front-os.vhd</MediaLink>
///       <LogicalDiskSizeInGB>30</LogicalDiskSizeInGB>
///       <IOType>Standard</IOType>
///     </OSDiskConfiguration>
///     <DataDiskConfigurations/>
///     <ServiceName>contoso</ServiceName>
///     <DeploymentName>contoso-1</DeploymentName>
///     <RoleName>front</RoleName>
///     <Location>West US</Location>
///     <CreatedTime>2015-03-02T10:20:30Z</CreatedTime>
///     <ModifiedTime>2015-03-02T10:20:30Z</ModifiedTime>
///     <VMImageState>Succeeded</VMImageState>
///     <RoleStateOnCapture>StoppedVM</RoleStateOnCapture>
///     <RoleSizeOnCapture>Small</RoleSizeOnCapture>
///   </VMImage>
/// </VMImages>
/// ````
pub static LIST: Operation = Operation {
    id: "vm-images.list",
    title: "List Virtual Machine Images",
    method: Method::Get,
    path: "/services/vmimages",
    query: &[
        Parameter::new("location", Kind::String),
        Parameter::new("publisher", Kind::String),
        Parameter::new("category", Kind::Enum(ImageCategory::TABLE)),
    ],
    responses: &[ExpectedResponse::new(200, Body::Element(VmImageList::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2014_02_01),
    ..Operation::BASE
};

/// Reads an image as its publisher sees it, with the regions to which it has been copied.
///
/// Get Virtual Machine Image Details: `GET /services/vmimages/{vm-image-name}/details`, first seen
/// at 2014-05-01. Answers 200 with [`VmImageDetails`]. See also [`vm-images.replicate`](REPLICATE).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `vm-image-name`: What virtual machines call the image.
///
/// For example, *a shared one* (2015-04-01):
///
/// ````xml
/// <VMImageDetails xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <Name>contoso-front</Name>
///   <Label>Front of the shop</Label>
///   <Category>User</Category>
///   <OSDiskConfiguration>
///     <Name>contoso-front-os-2015-03-02</Name>
///     <OSState>Generalized</OSState>
///     <OS>Linux</OS>
///     <LogicalDiskSizeInGB>30</LogicalDiskSizeInGB>
///   </OSDiskConfiguration>
///   <IsCorrupted>false</IsCorrupted>
///   <PublishedName>contoso__front-1.0.0</PublishedName>
///   <SharingStatus>Public</SharingStatus>
///   <ReplicationProgress>
///     <ReplicationProgressElement>
///       <Location>West US</Location>
///       <Progress>100</Progress>
///     </ReplicationProgressElement>
///   </ReplicationProgress>
/// </VMImageDetails>
/// ````
pub static GET_DETAILS: Operation = Operation {
    id: "vm-images.get-details",
    title: "Get Virtual Machine Image Details",
    method: Method::Get,
    path: "/services/vmimages/{vm-image-name}/details",
    path_parameters: &[Parameter::new("vm-image-name", Kind::String).required()],
    responses: &[ExpectedResponse::new(200, Body::Element(VmImageDetails::SHAPE))],
    availability: Availability::ALWAYS.seen(version::V2014_05_01),
    ..Operation::BASE
};

/// Changes what is told of an image, and how its disks are cached.
///
/// Update Virtual Machine Image: `PUT /services/vmimages/{vm-image-name}`, since 2014-05-01. Takes
/// [`UpdateVmImage`]. Answers 200. See also [`vm-images.list`](LIST).
///
/// In the path:
///
/// - `vm-image-name`: What virtual machines call the image.
///
/// For example, *another label* (2015-04-01):
///
/// ````xml
/// <VMImage xmlns="http://schemas.microsoft.com/windowsazure">
///   <Label>Front of the shop of 2015</Label>
///   <OSDiskConfiguration>
///     <HostCaching>ReadOnly</HostCaching>
///   </OSDiskConfiguration>
/// </VMImage>
/// ````
pub static UPDATE: Operation = Operation {
    id: "vm-images.update",
    title: "Update Virtual Machine Image",
    method: Method::Put,
    path: "/services/vmimages/{vm-image-name}",
    path_parameters: &[Parameter::new("vm-image-name", Kind::String).required()],
    body: Body::Element(UpdateVmImage::SHAPE),
    availability: Availability::ALWAYS.since(version::V2014_05_01),
    ..Operation::BASE
};

/// Forgets an image of the subscription's own, and on request deletes its blobs.
///
/// Delete Virtual Machine Image: `DELETE /services/vmimages/{vm-image-name}`, first seen at
/// 2014-04-01, long-running. Answers 202. See also [`vm-images.create`](CREATE).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `vm-image-name`: What virtual machines call the image.
///
/// In the query:
///
/// - `comp`: Whether the blobs are deleted, too.
pub static DELETE: Operation = Operation {
    id: "vm-images.delete",
    title: "Delete Virtual Machine Image",
    method: Method::Delete,
    path: "/services/vmimages/{vm-image-name}",
    path_parameters: &[Parameter::new("vm-image-name", Kind::String).required()],
    query: &[Parameter::new("comp", Kind::Enum(DeletedMedia::TABLE))],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2014_04_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Copies an image of a publisher to regions, from where everybody's virtual machines can be made
/// of it.
///
/// Replicate Virtual Machine Image: `PUT /services/vmimages/{vm-image-name}/replicate`, first seen
/// at 2014-05-01. Takes [`ReplicationInput`]. Answers 200 with [`BareString`]. See also
/// [`vm-images.get-details`](GET_DETAILS), [`vm-images.unreplicate`](UNREPLICATE),
/// [`vm-images.share`](SHARE).
///
/// The regions that are given are all to which it is copied: it is taken back from others. The
/// answer is an identifier of the copying.
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `vm-image-name`: What virtual machines call the image.
///
/// For example, *to one region* (2015-04-01):
///
/// ````xml
/// <ReplicationInput xmlns="http://schemas.microsoft.com/windowsazure">
///   <TargetLocations>
///     <Region>West US</Region>
///   </TargetLocations>
/// </ReplicationInput>
/// ````
///
/// ````xml
/// <string xmlns="http://schemas.microsoft.com/2003/10/Serialization/">contoso-front-1.0.0</string>
/// ````
pub static REPLICATE: Operation = Operation {
    id: "vm-images.replicate",
    title: "Replicate Virtual Machine Image",
    method: Method::Put,
    path: "/services/vmimages/{vm-image-name}/replicate",
    path_parameters: &[Parameter::new("vm-image-name", Kind::String).required()],
    body: Body::Element(ReplicationInput::SHAPE),
    responses: &[ExpectedResponse::new(200, Body::Element(BareString::SHAPE))],
    availability: Availability::ALWAYS.seen(version::V2014_05_01),
    ..Operation::BASE
};

/// Takes an image of a publisher back from all regions that it was copied to.
///
/// Unreplicate Virtual Machine Image: `PUT /services/vmimages/{vm-image-name}/unreplicate`, first
/// seen at 2014-05-01, long-running. Answers 200. See also [`vm-images.replicate`](REPLICATE).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `vm-image-name`: What virtual machines call the image.
pub static UNREPLICATE: Operation = Operation {
    id: "vm-images.unreplicate",
    title: "Unreplicate Virtual Machine Image",
    method: Method::Put,
    path: "/services/vmimages/{vm-image-name}/unreplicate",
    path_parameters: &[Parameter::new("vm-image-name", Kind::String).required()],
    availability: Availability::ALWAYS.seen(version::V2014_05_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Says who may make virtual machines of a replicated image.
///
/// Share Virtual Machine Image: `PUT /services/vmimages/{vm-image-name}/shareasync`, first seen at
/// 2014-05-01, long-running. Answers 202. See also [`vm-images.replicate`](REPLICATE).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `vm-image-name`: What virtual machines call the image.
///
/// In the query:
///
/// - `permission`: Who may.
pub static SHARE: Operation = Operation {
    id: "vm-images.share",
    title: "Share Virtual Machine Image",
    method: Method::Put,
    path: "/services/vmimages/{vm-image-name}/shareasync",
    path_parameters: &[Parameter::new("vm-image-name", Kind::String).required()],
    query: &[
        Parameter::new("permission", Kind::Enum(ImagePermission::TABLE)).required(),
    ],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2014_05_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "vm-images",
    title: "Virtual machine images",
    operations: &[
        &CREATE,
        &LIST,
        &GET_DETAILS,
        &UPDATE,
        &DELETE,
        &REPLICATE,
        &UNREPLICATE,
        &SHARE,
    ],
    shapes: &[
        CreateVmImage::SHAPE,
        UpdateVmImage::SHAPE,
        VmImageList::SHAPE,
        VmImage::SHAPE,
        VmImageDetails::SHAPE,
        OsDiskConfigurationInput::SHAPE,
        DataDiskConfigurationInput::SHAPE,
        VmImageOsDiskConfiguration::SHAPE,
        VmImageDataDiskConfiguration::SHAPE,
    ],
    enums: &[HostCaching::TABLE],
    ..Resource::BASE
};
