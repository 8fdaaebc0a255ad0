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
    Availability, Body, ExpectedResponse, Kind, Method, Operation, Parameter, Resource,
};

use super::{LONG_RUNNING, version};

pub use super::elements::disks::*;
pub use super::options::disks::*;

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

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "disks",
    title: "Disks",
    operations: &[&CREATE, &LIST, &GET, &UPDATE, &DELETE],
    shapes: &[DiskInput::SHAPE, DiskList::SHAPE, Disk::SHAPE, AttachedTo::SHAPE],
    enums: &[OperatingSystemKind::TABLE, DiskIoType::TABLE, DeletedMedia::TABLE],
    ..Resource::BASE
};
