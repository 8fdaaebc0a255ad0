// Written by `xms generate` from api-spec/service-management/os-images.toml; do not edit.
//! Operating system images.
//!
//! Images of one disk with an operating system, of which virtual machines are made.
//!
//! The subscription sees the images of the platform and of partners beside its own. Those of its
//! own are generalized: every virtual machine made of one gets a name and a user of its own. An
//! image of a whole virtual machine, with data disks, is a virtual machine image.
//!
//! Share, replicate and unreplicate are for publishers, whose subscription is allowed to do so.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`ADD`] | `POST /services/images` | since 2012-08-01 |
//! | [`LIST`] | `GET /services/images` | since 2013-03-01 |
//! | [`GET`] | `GET /services/images/{image-name}` | first seen at 2014-04-01 |
//! | [`GET_DETAILS`] | `GET /services/images/{image-name}/details` | first seen at 2014-05-01 |
//! | [`UPDATE`] | `PUT /services/images/{image-name}` | since 2012-08-01 |
//! | [`DELETE`] | `DELETE /services/images/{image-name}` | first seen at 2014-04-01 |
//! | [`REPLICATE`] | `PUT /services/images/{image-name}/replicate` | first seen at 2014-05-01 |
//! | [`UNREPLICATE`] | `PUT /services/images/{image-name}/unreplicate` | first seen at 2014-05-01 |
//! | [`SHARE`] | `PUT /services/images/{image-name}/shareasync` | first seen at 2014-05-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Method, Operation, Parameter, Resource,
};

use super::{LONG_RUNNING, version};
use super::disks::DeletedMedia;

pub use super::elements::os_images::*;
pub use super::options::os_images::*;

/// Registers a VHD in a storage account as an image.
///
/// Add Operating System Image: `POST /services/images`, since 2012-08-01. Takes [`AddOsImage`].
/// Answers 200 with [`OsImage`]. See also [`os-images.list`](LIST), [`os-images.delete`](DELETE).
///
/// For example, *an image of Linux* (2015-04-01):
///
/// ````xml
/// <OSImage xmlns="http://schemas.microsoft.com/windowsazure">
///   <Label>Web server</Label>
///   <MediaLink>https://contosodisks.blob.core.windows.net/vhds/web.vhd</MediaLink>
///   <Name>contoso-web</Name>
///   <OS>Linux</OS>
///   <Description>With all that the shop needs</Description>
/// </OSImage>
/// ````
///
/// ````xml
/// <OSImage xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <Category>User</Category>
///   <Label>Web server</Label>
///   <Location>West US</Location>
///   <LogicalSizeInGB>30</LogicalSizeInGB>
///   <MediaLink>https://contosodisks.blob.core.windows.net/vhds/web.vhd</MediaLink>
///   <Name>contoso-web</Name>
///   <OS>Linux</OS>
///   <Description>With all that the shop needs</Description>
///   <IsPremium>false</IsPremium>
/// </OSImage>
/// ````
pub static ADD: Operation = Operation {
    id: "os-images.add",
    title: "Add Operating System Image",
    method: Method::Post,
    path: "/services/images",
    body: Body::Element(AddOsImage::SHAPE),
    responses: &[ExpectedResponse::new(200, Body::Element(OsImage::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2012_08_01),
    ..Operation::BASE
};

/// Lists the images of the subscription, of the platform and of partners.
///
/// List Operating System Images: `GET /services/images`, since 2013-03-01. Answers 200 with
/// [`OsImageList`]. See also [`os-images.get`](GET), [`vm-images.list`](super::vm_images::LIST).
///
/// For example, *one of a partner* (2015-04-01):
///
/// ````xml
/// <Images xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <OSImage>
///     <Category>Public</Category>
///     <Label>Ubuntu Server 14.04 LTS</Label>
///     <Location>East US;West US</Location>
///     <LogicalSizeInGB>30</LogicalSizeInGB>
///     <Name>ubuntu-14_04-amd64</Name>
///     <OS>Linux</OS>
///     <Eula>http://www.ubuntu.com/project/about-ubuntu/licensing</Eula>
///     <Description>For 64 bit processors</Description>
///     <ImageFamily>Ubuntu Server 14.04 LTS</ImageFamily>
///     <ShowInGui>true</ShowInGui>
///     <PublishedDate>2015-02-25T00:00:00Z</PublishedDate>
///     <IsPremium>false</IsPremium>
///     <PrivacyUri>http://www.ubuntu.com/legal</PrivacyUri>
///     <RecommendedVMSize>Small</RecommendedVMSize>
///     <PublisherName>Canonical</PublisherName>
///     <IOType>Standard</IOType>
///   </OSImage>
/// </Images>
/// ````
pub static LIST: Operation = Operation {
    id: "os-images.list",
    title: "List Operating System Images",
    method: Method::Get,
    path: "/services/images",
    responses: &[ExpectedResponse::new(200, Body::Element(OsImageList::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2013_03_01),
    ..Operation::BASE
};

/// Reads one image.
///
/// Get Operating System Image: `GET /services/images/{image-name}`, first seen at 2014-04-01.
/// Answers 200 with [`OsImage`]. See also [`os-images.list`](LIST),
/// [`os-images.get-details`](GET_DETAILS).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `image-name`: What virtual machines call the image.
///
/// For example, *one of the subscription's own* (2015-04-01):
///
/// ````xml
/// <OSImage xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <Category>User</Category>
///   <Label>Web server</Label>
///   <Location>West US</Location>
///   <LogicalSizeInGB>30</LogicalSizeInGB>
///   <MediaLink>https://contosodisks.blob.core.windows.net/vhds/web.vhd</MediaLink>
///   <Name>contoso-web</Name>
///   <OS>Linux</OS>
///   <IsPremium>false</IsPremium>
///   <OSState>Generalized</OSState>
///   <IOType>Standard</IOType>
/// </OSImage>
/// ````
pub static GET: Operation = Operation {
    id: "os-images.get",
    title: "Get Operating System Image",
    method: Method::Get,
    path: "/services/images/{image-name}",
    path_parameters: &[Parameter::new("image-name", Kind::String).required()],
    responses: &[ExpectedResponse::new(200, Body::Element(OsImage::SHAPE))],
    availability: Availability::ALWAYS.seen(version::V2014_04_01),
    ..Operation::BASE
};

/// Reads an image as its publisher sees it, with the regions to which it has been copied.
///
/// Get Operating System Image Details: `GET /services/images/{image-name}/details`, first seen at
/// 2014-05-01. Answers 200 with [`OsImageDetails`]. See also [`os-images.replicate`](REPLICATE).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `image-name`: What virtual machines call the image.
///
/// For example, *copied to one region, on its way to another* (2015-04-01):
///
/// ````xml
/// <OSImageDetails xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <Category>User</Category>
///   <Label>Web server</Label>
///   <LogicalSizeInGB>30</LogicalSizeInGB>
///   <Name>contoso-web</Name>
///   <OS>Linux</OS>
///   <IsCorrupted>false</IsCorrupted>
///   <ReplicationProgress>
///     <ReplicationProgressElement>
///       <Location>West US</Location>
///       <Progress>100</Progress>
///     </ReplicationProgressElement>
///     <ReplicationProgressElement>
///       <Location>East US</Location>
///       <Progress>40</Progress>
///     </ReplicationProgressElement>
///   </ReplicationProgress>
///   <ComputeImageAttributes>
///     <Offer>web</Offer>
///     <Sku>small</Sku>
///     <Version>1.0.0</Version>
///   </ComputeImageAttributes>
/// </OSImageDetails>
/// ````
pub static GET_DETAILS: Operation = Operation {
    id: "os-images.get-details",
    title: "Get Operating System Image Details",
    method: Method::Get,
    path: "/services/images/{image-name}/details",
    path_parameters: &[Parameter::new("image-name", Kind::String).required()],
    responses: &[ExpectedResponse::new(200, Body::Element(OsImageDetails::SHAPE))],
    availability: Availability::ALWAYS.seen(version::V2014_05_01),
    ..Operation::BASE
};

/// Changes what is told of an image: label, licence, texts and links.
///
/// Update Operating System Image: `PUT /services/images/{image-name}`, since 2012-08-01. Takes
/// [`UpdateOsImage`]. Answers 200 with [`OsImage`]. See also [`os-images.get`](GET).
///
/// In the path:
///
/// - `image-name`: What virtual machines call the image.
///
/// For example, *another label* (2015-04-01):
///
/// ````xml
/// <OSImage xmlns="http://schemas.microsoft.com/windowsazure">
///   <Label>Web server of 2015</Label>
/// </OSImage>
/// ````
///
/// ````xml
/// <OSImage xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <Category>User</Category>
///   <Label>Web server of 2015</Label>
///   <Name>contoso-web</Name>
///   <OS>Linux</OS>
/// </OSImage>
/// ````
pub static UPDATE: Operation = Operation {
    id: "os-images.update",
    title: "Update Operating System Image",
    method: Method::Put,
    path: "/services/images/{image-name}",
    path_parameters: &[Parameter::new("image-name", Kind::String).required()],
    body: Body::Element(UpdateOsImage::SHAPE),
    responses: &[ExpectedResponse::new(200, Body::Element(OsImage::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2012_08_01),
    ..Operation::BASE
};

/// Forgets an image of the subscription's own, and on request deletes its blob.
///
/// Delete Operating System Image: `DELETE /services/images/{image-name}`, first seen at 2014-04-01.
/// Answers 200. See also [`os-images.add`](ADD).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `image-name`: What virtual machines call the image.
///
/// In the query:
///
/// - `comp`: Whether the blob is deleted, too.
pub static DELETE: Operation = Operation {
    id: "os-images.delete",
    title: "Delete Operating System Image",
    method: Method::Delete,
    path: "/services/images/{image-name}",
    path_parameters: &[Parameter::new("image-name", Kind::String).required()],
    query: &[Parameter::new("comp", Kind::Enum(DeletedMedia::TABLE))],
    availability: Availability::ALWAYS.seen(version::V2014_04_01),
    ..Operation::BASE
};

/// Copies an image of a publisher to regions, from where everybody's virtual machines can be made
/// of it.
///
/// Replicate Operating System Image: `PUT /services/images/{image-name}/replicate`, first seen at
/// 2014-05-01. Takes [`ReplicationInput`]. Answers 200 with [`BareString`]. See also
/// [`os-images.get-details`](GET_DETAILS), [`os-images.unreplicate`](UNREPLICATE),
/// [`os-images.share`](SHARE).
///
/// The regions that are given are all to which it is copied: it is taken back from others. The
/// answer is an identifier of the copying.
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `image-name`: What virtual machines call the image.
///
/// For example, *to two regions* (2015-04-01):
///
/// ````xml
/// <ReplicationInput xmlns="http://schemas.microsoft.com/windowsazure">
///   <TargetLocations>
///     <Region>West US</Region>
///     <Region>East US</Region>
///   </TargetLocations>
///   <ComputeImageAttributes>
///     <Offer>web</Offer>
///     <Sku>small</Sku>
///     <Version>1.0.0</Version>
///   </ComputeImageAttributes>
///   <MarketplaceImageAttributes>
///     <PublisherId>contoso</PublisherId>
///     <Plan>
///       <Name>hourly</Name>
///       <Publisher>contoso</Publisher>
///       <Product>web</Product>
///     </Plan>
///   </MarketplaceImageAttributes>
/// </ReplicationInput>
/// ````
///
/// ````xml
/// <string xmlns="http://schemas.microsoft.com/2003/10/Serialization/">contoso-web-1.0.0</string>
/// ````
pub static REPLICATE: Operation = Operation {
    id: "os-images.replicate",
    title: "Replicate Operating System Image",
    method: Method::Put,
    path: "/services/images/{image-name}/replicate",
    path_parameters: &[Parameter::new("image-name", Kind::String).required()],
    body: Body::Element(ReplicationInput::SHAPE),
    responses: &[ExpectedResponse::new(200, Body::Element(BareString::SHAPE))],
    availability: Availability::ALWAYS.seen(version::V2014_05_01),
    ..Operation::BASE
};

/// Takes an image of a publisher back from all regions that it was copied to.
///
/// Unreplicate Operating System Image: `PUT /services/images/{image-name}/unreplicate`, first seen
/// at 2014-05-01, long-running. Answers 200. See also [`os-images.replicate`](REPLICATE).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `image-name`: What virtual machines call the image.
pub static UNREPLICATE: Operation = Operation {
    id: "os-images.unreplicate",
    title: "Unreplicate Operating System Image",
    method: Method::Put,
    path: "/services/images/{image-name}/unreplicate",
    path_parameters: &[Parameter::new("image-name", Kind::String).required()],
    availability: Availability::ALWAYS.seen(version::V2014_05_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Says who may make virtual machines of a replicated image.
///
/// Share Operating System Image: `PUT /services/images/{image-name}/shareasync`, first seen at
/// 2014-05-01, long-running. Answers 202. See also [`os-images.replicate`](REPLICATE).
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `image-name`: What virtual machines call the image.
///
/// In the query:
///
/// - `permission`: Who may.
pub static SHARE: Operation = Operation {
    id: "os-images.share",
    title: "Share Operating System Image",
    method: Method::Put,
    path: "/services/images/{image-name}/shareasync",
    path_parameters: &[Parameter::new("image-name", Kind::String).required()],
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
    name: "os-images",
    title: "Operating system images",
    operations: &[
        &ADD,
        &LIST,
        &GET,
        &GET_DETAILS,
        &UPDATE,
        &DELETE,
        &REPLICATE,
        &UNREPLICATE,
        &SHARE,
    ],
    shapes: &[
        AddOsImage::SHAPE,
        UpdateOsImage::SHAPE,
        OsImageList::SHAPE,
        OsImage::SHAPE,
        OsImageDetails::SHAPE,
        ReplicationProgressElement::SHAPE,
        ReplicationInput::SHAPE,
        ComputeImageAttributes::SHAPE,
        MarketplaceImageAttributes::SHAPE,
        Plan::SHAPE,
        BareString::SHAPE,
    ],
    enums: &[ImageCategory::TABLE, ImagePermission::TABLE, OperatingSystemState::TABLE],
    ..Resource::BASE
};
