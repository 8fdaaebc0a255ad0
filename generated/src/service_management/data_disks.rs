// Written by `xms generate` from api-spec/service-management/data-disks.toml; do not edit.
//! Data disks.
//!
//! Disks of a virtual machine beside the one it starts from.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`ADD`] | `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/DataDisks` | first seen at 2014-06-01 |
//! | [`GET`] | `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/DataDisks/{lun}` | first seen at 2013-11-01 |
//! | [`UPDATE`] | `PUT /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/DataDisks/{lun}` | first seen at 2013-11-01 |
//! | [`DELETE`] | `DELETE /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/DataDisks/{lun}` | first seen at 2013-11-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Limits, Method, Operation, Parameter,
    Resource,
};

use super::{LONG_RUNNING, version};
use super::disks::DeletedMedia;
use super::roles::DataVirtualHardDisk;

pub use super::options::data_disks::*;

/// Attaches a disk to a virtual machine: one that there is, one made of a VHD, or an empty one.
///
/// Add Data Disk:
/// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/DataDisks`,
/// first seen at 2014-06-01, long-running. Takes [`DataVirtualHardDisk`]. Answers 202. See also
/// [`data-disks.update`](UPDATE), [`data-disks.delete`](DELETE),
/// [`disks.list`](super::disks::LIST).
///
/// `DiskName` attaches a disk of the subscription, `SourceMediaLink` a VHD that is registered on
/// the way; with neither, an empty disk of `LogicalDiskSizeInGB` is made at `MediaLink`.
///
/// Source: first .NET client that has it.
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `role-name`: The virtual machine, which is a role of its deployment.
///
/// For example, *an empty one* (2015-04-01):
///
/// ````xml
/// <DataVirtualHardDisk xmlns="http://schemas.microsoft.com/windowsazure">
///   <HostCaching>ReadOnly</HostCaching>
///   <DiskLabel>Orders</DiskLabel>
///   <Lun>1</Lun>
///   <LogicalDiskSizeInGB>100</LogicalDiskSizeInGB>
///   <MediaLink>https://contosodisks.blob.core.windows.net/vhds/orders.vhd</MediaLink>
/// </DataVirtualHardDisk>
/// ````
pub static ADD: Operation = Operation {
    id: "data-disks.add",
    title: "Add Data Disk",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/DataDisks",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("role-name", Kind::String).required(),
    ],
    body: Body::Element(DataVirtualHardDisk::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2014_06_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Reads the data disk that a virtual machine has at a number.
///
/// Get Data Disk:
/// `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/DataDisks/{lun}`,
/// first seen at 2013-11-01. Answers 200 with [`DataVirtualHardDisk`]. See also
/// [`data-disks.add`](ADD).
///
/// Source: oldest .NET client.
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `role-name`: The virtual machine, which is a role of its deployment.
/// - `lun`: The number under which the virtual machine has the disk. At least 0.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <DataVirtualHardDisk xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <HostCaching>ReadOnly</HostCaching>
///   <DiskLabel>Orders</DiskLabel>
///   <DiskName>contoso-contoso-1-front-1-201503021020300001</DiskName>
///   <Lun>1</Lun>
///   <LogicalDiskSizeInGB>100</LogicalDiskSizeInGB>
///   <MediaLink>https://contosodisks.blob.core.windows.net/vhds/orders.vhd</MediaLink>
/// </DataVirtualHardDisk>
/// ````
pub static GET: Operation = Operation {
    id: "data-disks.get",
    title: "Get Data Disk",
    method: Method::Get,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/DataDisks/{lun}",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("role-name", Kind::String).required(),
        Parameter::new("lun", Kind::Int32).required().limits(&Limits::NONE.min(0)),
    ],
    responses: &[ExpectedResponse::new(200, Body::Element(DataVirtualHardDisk::SHAPE))],
    availability: Availability::ALWAYS.seen(version::V2013_11_01),
    ..Operation::BASE
};

/// Changes caching or number of a data disk.
///
/// Update Data Disk:
/// `PUT /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/DataDisks/{lun}`,
/// first seen at 2013-11-01. Takes [`DataVirtualHardDisk`]. Answers 200. See also
/// [`data-disks.get`](GET).
///
/// Source: oldest .NET client.
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `role-name`: The virtual machine, which is a role of its deployment.
/// - `lun`: The number under which the virtual machine has the disk until then. At least 0.
///
/// For example, *another number* (2015-04-01):
///
/// ````xml
/// <DataVirtualHardDisk xmlns="http://schemas.microsoft.com/windowsazure">
///   <HostCaching>None</HostCaching>
///   <DiskName>contoso-contoso-1-front-1-201503021020300001</DiskName>
///   <Lun>2</Lun>
/// </DataVirtualHardDisk>
/// ````
pub static UPDATE: Operation = Operation {
    id: "data-disks.update",
    title: "Update Data Disk",
    method: Method::Put,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/DataDisks/{lun}",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("role-name", Kind::String).required(),
        Parameter::new("lun", Kind::Int32).required().limits(&Limits::NONE.min(0)),
    ],
    body: Body::Element(DataVirtualHardDisk::SHAPE),
    availability: Availability::ALWAYS.seen(version::V2013_11_01),
    ..Operation::BASE
};

/// Takes a data disk from a virtual machine, and on request deletes it with its blob.
///
/// Delete Data Disk:
/// `DELETE /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/DataDisks/{lun}`,
/// first seen at 2013-11-01, long-running. Answers 202. See also
/// [`disks.delete`](super::disks::DELETE).
///
/// Without `comp` the disk stays in the subscription and can be attached again.
///
/// Source: oldest .NET client.
///
/// In the path:
///
/// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
/// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
///   virtual machine.
/// - `role-name`: The virtual machine, which is a role of its deployment.
/// - `lun`: The number under which the virtual machine has the disk. At least 0.
///
/// In the query:
///
/// - `comp`: Whether disk and blob are deleted, too.
pub static DELETE: Operation = Operation {
    id: "data-disks.delete",
    title: "Delete Data Disk",
    method: Method::Delete,
    path: "/services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/DataDisks/{lun}",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("deployment-name", Kind::String).required(),
        Parameter::new("role-name", Kind::String).required(),
        Parameter::new("lun", Kind::Int32).required().limits(&Limits::NONE.min(0)),
    ],
    query: &[Parameter::new("comp", Kind::Enum(DeletedMedia::TABLE))],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2013_11_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "data-disks",
    title: "Data disks",
    operations: &[&ADD, &GET, &UPDATE, &DELETE],
    ..Resource::BASE
};
