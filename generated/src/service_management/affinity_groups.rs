// Written by `xms generate` from api-spec/service-management/affinity-groups.toml; do not edit.
//! Affinity groups.
//!
//! Affinity groups: cloud services and storage accounts that are to run close to one another.
//!
//! What belongs to an affinity group is placed into the same part of one data centre, so that
//! traffic between its members is fast and costs nothing. A cloud service or a storage account
//! names its group when it is created and stays in it.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`CREATE`] | `POST /affinitygroups` | since 2011-02-25 |
//! | [`LIST`] | `GET /affinitygroups` | since 2009-10-01 |
//! | [`GET_PROPERTIES`] | `GET /affinitygroups/{affinity-group-name}` | first seen at 2013-03-01 |
//! | [`UPDATE`] | `PUT /affinitygroups/{affinity-group-name}` | first seen at 2013-03-01 |
//! | [`DELETE`] | `DELETE /affinitygroups/{affinity-group-name}` | first seen at 2013-03-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Method, Operation, Parameter, Resource,
};

use super::version;

pub use super::elements::affinity_groups::*;

/// Creates an affinity group in a region.
///
/// Create Affinity Group: `POST /affinitygroups`, since 2011-02-25. Takes [`CreateAffinityGroup`].
/// Answers 201. See also [`affinity-groups.list`](LIST),
/// [`locations.list`](super::locations::LIST).
///
/// For example, *in a region* (2015-04-01):
///
/// ````xml
/// <CreateAffinityGroup xmlns="http://schemas.microsoft.com/windowsazure">
///   <Name>build</Name>
///   <Label>QnVpbGQ=</Label>
///   <Description>Build machines</Description>
///   <Location>West US</Location>
/// </CreateAffinityGroup>
/// ````
pub static CREATE: Operation = Operation {
    id: "affinity-groups.create",
    title: "Create Affinity Group",
    method: Method::Post,
    path: "/affinitygroups",
    body: Body::Element(CreateAffinityGroup::SHAPE),
    responses: &[ExpectedResponse::new(201, Body::None)],
    availability: Availability::ALWAYS.since(version::V2011_02_25),
    ..Operation::BASE
};

/// Lists the affinity groups of the subscription.
///
/// List Affinity Groups: `GET /affinitygroups`, since 2009-10-01. Answers 200 with
/// [`AffinityGroupList`]. See also [`affinity-groups.get-properties`](GET_PROPERTIES).
///
/// Entries do not say which cloud services and storage accounts belong to a group; Get Affinity
/// Group Properties does.
///
/// For example, *one* (2015-04-01):
///
/// ````xml
/// <AffinityGroups xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <AffinityGroup>
///     <Name>build</Name>
///     <Label>QnVpbGQ=</Label>
///     <Description>Build machines</Description>
///     <Location>West US</Location>
///     <Capabilities>
///       <Capability>PersistentVMRole</Capability>
///       <Capability>HighMemory</Capability>
///     </Capabilities>
///     <CreatedTime>2015-03-02T10:20:30Z</CreatedTime>
///     <ComputeCapabilities>
///       <WebWorkerRoleSizes>
///         <RoleSize>Small</RoleSize>
///       </WebWorkerRoleSizes>
///       <VirtualMachinesRoleSizes>
///         <RoleSize>Basic_A0</RoleSize>
///       </VirtualMachinesRoleSizes>
///     </ComputeCapabilities>
///   </AffinityGroup>
/// </AffinityGroups>
/// ````
pub static LIST: Operation = Operation {
    id: "affinity-groups.list",
    title: "List Affinity Groups",
    method: Method::Get,
    path: "/affinitygroups",
    responses: &[ExpectedResponse::new(200, Body::Element(AffinityGroupList::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2009_10_01),
    ..Operation::BASE
};

/// Reads an affinity group, with the cloud services and storage accounts that belong to it.
///
/// Get Affinity Group Properties: `GET /affinitygroups/{affinity-group-name}`, first seen at
/// 2013-03-01. Answers 200 with [`AffinityGroup`]. See also [`affinity-groups.list`](LIST).
///
/// Source: oldest .NET client.
///
/// In the path:
///
/// - `affinity-group-name`: The affinity group: unique in the subscription.
///
/// For example, *with a cloud service and a storage account* (2015-04-01):
///
/// ````xml
/// <AffinityGroup xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
///   <Name>build</Name>
///   <Label>QnVpbGQ=</Label>
///   <Description>Build machines</Description>
///   <Location>West US</Location>
///   <HostedServices>
///     <HostedService>
///       <Url>https://management.core.windows.net/3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d/services/hostedservices/fabrikam</Url>
///       <ServiceName>fabrikam</ServiceName>
///     </HostedService>
///   </HostedServices>
///   <StorageServices>
///     <StorageService>
///       <Url>https://management.core.windows.net/3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d/services/storageservices/fabrikamdisks</Url>
///       <ServiceName>fabrikamdisks</ServiceName>
///     </StorageService>
///   </StorageServices>
///   <Capabilities>
///     <Capability>PersistentVMRole</Capability>
///   </Capabilities>
/// </AffinityGroup>
/// ````
pub static GET_PROPERTIES: Operation = Operation {
    id: "affinity-groups.get-properties",
    title: "Get Affinity Group Properties",
    method: Method::Get,
    path: "/affinitygroups/{affinity-group-name}",
    path_parameters: &[Parameter::new("affinity-group-name", Kind::String).required()],
    responses: &[ExpectedResponse::new(200, Body::Element(AffinityGroup::SHAPE))],
    availability: Availability::ALWAYS.seen(version::V2013_03_01),
    ..Operation::BASE
};

/// Replaces label and description of an affinity group.
///
/// Update Affinity Group: `PUT /affinitygroups/{affinity-group-name}`, first seen at 2013-03-01.
/// Takes [`UpdateAffinityGroup`]. Answers 200. See also
/// [`affinity-groups.get-properties`](GET_PROPERTIES).
///
/// The region of a group cannot be changed. A description that is left out is gone afterwards.
///
/// Source: oldest .NET client.
///
/// In the path:
///
/// - `affinity-group-name`: The affinity group: unique in the subscription.
///
/// For example, *another label* (2015-04-01):
///
/// ````xml
/// <UpdateAffinityGroup xmlns="http://schemas.microsoft.com/windowsazure">
///   <Label>QnVpbGQgYW5kIHRlc3Q=</Label>
///   <Description>Build and test machines</Description>
/// </UpdateAffinityGroup>
/// ````
pub static UPDATE: Operation = Operation {
    id: "affinity-groups.update",
    title: "Update Affinity Group",
    method: Method::Put,
    path: "/affinitygroups/{affinity-group-name}",
    path_parameters: &[Parameter::new("affinity-group-name", Kind::String).required()],
    body: Body::Element(UpdateAffinityGroup::SHAPE),
    availability: Availability::ALWAYS.seen(version::V2013_03_01),
    ..Operation::BASE
};

/// Deletes an affinity group that nothing belongs to.
///
/// Delete Affinity Group: `DELETE /affinitygroups/{affinity-group-name}`, first seen at 2013-03-01.
/// Answers 200. See also [`affinity-groups.create`](CREATE).
///
/// Source: oldest .NET client.
///
/// In the path:
///
/// - `affinity-group-name`: The affinity group: unique in the subscription.
pub static DELETE: Operation = Operation {
    id: "affinity-groups.delete",
    title: "Delete Affinity Group",
    method: Method::Delete,
    path: "/affinitygroups/{affinity-group-name}",
    path_parameters: &[Parameter::new("affinity-group-name", Kind::String).required()],
    availability: Availability::ALWAYS.seen(version::V2013_03_01),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "affinity-groups",
    title: "Affinity groups",
    operations: &[&CREATE, &LIST, &GET_PROPERTIES, &UPDATE, &DELETE],
    shapes: &[
        CreateAffinityGroup::SHAPE,
        UpdateAffinityGroup::SHAPE,
        AffinityGroupList::SHAPE,
        AffinityGroup::SHAPE,
        AffinityGroupHostedService::SHAPE,
    ],
    ..Resource::BASE
};
