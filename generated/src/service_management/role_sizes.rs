// Written by `xms generate` from api-spec/service-management/role-sizes.toml; do not edit.
//! Role sizes.
//!
//! Sizes of virtual machines and of instances of roles.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`LIST`] | `GET /rolesizes` | first seen at 2013-03-01 |

use ::xms_runtime::{Availability, Body, ExpectedResponse, Method, Operation, Resource};

use super::version;

pub use super::elements::role_sizes::*;

/// Lists the sizes that the subscription can use, with processors, memory and disks of each.
///
/// List Role Sizes: `GET /rolesizes`, first seen at 2013-03-01. Answers 200 with [`RoleSizeList`].
/// See also [`locations.list`](super::locations::LIST).
///
/// Which of them a region offers is told by List Locations, which of them a cloud service by Get
/// Cloud Service Properties.
///
/// Source: oldest .NET client.
///
/// For example, *two of them* (2015-04-01):
///
/// ````xml
/// <RoleSizes xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <RoleSize>
///     <Name>Basic_A0</Name>
///     <Label>Basic_A0 (0.25 cores, 768 MB)</Label>
///     <Cores>1</Cores>
///     <MemoryInMb>768</MemoryInMb>
///     <SupportedByWebWorkerRoles>false</SupportedByWebWorkerRoles>
///     <SupportedByVirtualMachines>true</SupportedByVirtualMachines>
///     <MaxDataDiskCount>1</MaxDataDiskCount>
///     <WebWorkerResourceDiskSizeInMb>0</WebWorkerResourceDiskSizeInMb>
///     <VirtualMachineResourceDiskSizeInMb>20480</VirtualMachineResourceDiskSizeInMb>
///   </RoleSize>
///   <RoleSize>
///     <Name>Small</Name>
///     <Label>Small (1 cores, 1792 MB)</Label>
///     <Cores>1</Cores>
///     <MemoryInMb>1792</MemoryInMb>
///     <SupportedByWebWorkerRoles>true</SupportedByWebWorkerRoles>
///     <SupportedByVirtualMachines>true</SupportedByVirtualMachines>
///     <MaxDataDiskCount>2</MaxDataDiskCount>
///     <WebWorkerResourceDiskSizeInMb>229400</WebWorkerResourceDiskSizeInMb>
///     <VirtualMachineResourceDiskSizeInMb>71680</VirtualMachineResourceDiskSizeInMb>
///   </RoleSize>
/// </RoleSizes>
/// ````
pub static LIST: Operation = Operation {
    id: "role-sizes.list",
    title: "List Role Sizes",
    method: Method::Get,
    path: "/rolesizes",
    responses: &[ExpectedResponse::new(200, Body::Element(RoleSizeList::SHAPE))],
    availability: Availability::ALWAYS.seen(version::V2013_03_01),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "role-sizes",
    title: "Role sizes",
    operations: &[&LIST],
    shapes: &[RoleSizeList::SHAPE, RoleSize::SHAPE],
    ..Resource::BASE
};
