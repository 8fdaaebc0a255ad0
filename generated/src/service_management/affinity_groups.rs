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
    Availability, Base64Text, Body, DateTime, ExpectedResponse, Field, Kind, Limits,
    Method, Operation, Parameter, Resource, Uri,
};

use super::{NAMESPACE, version};
use super::cloud_services::HostedServiceProperties;
use super::locations::ComputeCapabilities;
use super::storage_accounts::StorageService;

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

::xms_runtime::record! {
    /// What a new affinity group is to be.
    ///
    /// Element `<CreateAffinityGroup>`. Since 2011-02-25. Taken by [`CREATE`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(CREATE_AFFINITY_GROUP_SHAPE, "CreateAffinityGroup", NAMESPACE)]
    pub struct CreateAffinityGroup {
        /// How the group is called; unique in the subscription.
        ///
        /// `<Name>`, required. Since 2011-02-25.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// A text to show to people.
        ///
        /// `<Label>`, base64 on the wire, required. Since 2011-02-25. At most 100 characters.
        #[field(1, "Label", Base64Text, required, limits(&Limits::NONE.max(100)))]
        pub label: Base64Text,
        /// What the group is for.
        ///
        /// `<Description>`. Since 2011-02-25. At most 1024 characters.
        #[field(2, "Description", String, limits(&Limits::NONE.max(1024)))]
        pub description: Option<String>,
        /// The region whose data centre hosts the members, as List Locations names it.
        ///
        /// `<Location>`, required. Since 2011-02-25.
        #[field(3, "Location", String, required)]
        pub location: String,
    }
}

impl CreateAffinityGroup {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(
        name: impl Into<String>,
        label: impl Into<Base64Text>,
        location: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            label: label.into(),
            description: None,
            location: location.into(),
        }
    }
}

::xms_runtime::record! {
    /// What is to be said of an affinity group from now on.
    ///
    /// Element `<UpdateAffinityGroup>`. Since 2013-03-01 or earlier. Taken by [`UPDATE`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(UPDATE_AFFINITY_GROUP_SHAPE, "UpdateAffinityGroup", NAMESPACE)]
    pub struct UpdateAffinityGroup {
        /// A text to show to people.
        ///
        /// `<Label>`, base64 on the wire, required. Since 2013-03-01 or earlier. At most 100
        /// characters.
        #[field(0, "Label", Base64Text, required, limits(&Limits::NONE.max(100)))]
        pub label: Base64Text,
        /// What the group is for; absent: nothing is said.
        ///
        /// `<Description>`. Since 2013-03-01 or earlier. At most 1024 characters.
        #[field(1, "Description", String, limits(&Limits::NONE.max(1024)))]
        pub description: Option<String>,
    }
}

impl UpdateAffinityGroup {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(label: impl Into<Base64Text>) -> Self {
        Self {
            label: label.into(),
            description: None,
        }
    }
}

::xms_runtime::record! {
    /// All affinity groups of a subscription.
    ///
    /// Element `<AffinityGroups>`. Since 2009-10-01. Answered by [`LIST`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        AFFINITY_GROUP_LIST_SHAPE,
        "AffinityGroupList",
        NAMESPACE,
        tag("AffinityGroups")
    )]
    pub struct AffinityGroupList {
        /// One entry for each group.
        ///
        /// `<AffinityGroup>`, any number of times. Since 2009-10-01.
        #[field(0, "AffinityGroup", Flat(&Kind::Record(AffinityGroup::SHAPE)))]
        pub affinity_groups: Vec<AffinityGroup>,
    }
}

impl AffinityGroupList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A group of cloud services and storage accounts that run close to one another.
    ///
    /// Element `<AffinityGroup>`. Since 2009-10-01. Answered by [`GET_PROPERTIES`]. Occurs in
    /// [`LIST`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(AFFINITY_GROUP_SHAPE, "AffinityGroup", NAMESPACE)]
    pub struct AffinityGroup {
        /// How the group is called.
        ///
        /// `<Name>`, required. Since 2009-10-01.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// A text to show to people.
        ///
        /// `<Label>`, base64 on the wire. Since 2009-10-01.
        #[field(1, "Label", Base64Text)]
        pub label: Option<Base64Text>,
        /// What the group is for.
        ///
        /// `<Description>`. Since 2009-10-01.
        #[field(2, "Description", String)]
        pub description: Option<String>,
        /// The region whose data centre hosts the members.
        ///
        /// `<Location>`. Since 2009-10-01.
        #[field(3, "Location", String)]
        pub location: Option<String>,
        /// The cloud services that belong to the group; absent in lists.
        ///
        /// `<HostedServices>` of `<HostedService>`. Since 2009-10-01.
        #[field(
            4,
            "HostedServices",
            List(
                &Field::new("HostedService", Kind::Record(AffinityGroupHostedService::SHAPE))
            )
        )]
        pub hosted_services: Vec<AffinityGroupHostedService>,
        /// The storage accounts that belong to the group; absent in lists.
        ///
        /// `<StorageServices>` of `<StorageService>`. Since 2009-10-01.
        #[field(
            5,
            "StorageServices",
            List(&Field::new("StorageService", Kind::Record(StorageService::SHAPE)))
        )]
        pub storage_services: Vec<StorageService>,
        /// What members can be, such as `PersistentVMRole` for virtual machines.
        ///
        /// `<Capabilities>` of `<Capability>`. Since 2009-10-01.
        #[field(6, "Capabilities", List(&Field::new("Capability", Kind::String)))]
        pub capabilities: Vec<String>,
        /// The moment of its creation.
        ///
        /// `<CreatedTime>`. First seen at 2014-05-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(7, "CreatedTime", DateTime, seen(version::V2014_05_01))]
        pub created_time: Option<DateTime>,
        /// Sizes that role instances of its members can have.
        ///
        /// `<ComputeCapabilities>`. First seen at 2014-05-01, an upper bound. Source: first .NET
        /// client that has it.
        #[field(
            8,
            "ComputeCapabilities",
            Record(ComputeCapabilities::SHAPE),
            seen(version::V2014_05_01)
        )]
        pub compute_capabilities: Option<ComputeCapabilities>,
    }
}

impl AffinityGroup {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            label: None,
            description: None,
            location: None,
            hosted_services: Vec::new(),
            storage_services: Vec::new(),
            capabilities: Vec::new(),
            created_time: None,
            compute_capabilities: None,
        }
    }
}

::xms_runtime::record! {
    /// A cloud service, as a member of an affinity group.
    ///
    /// Element `<HostedService>`. Since 2009-10-01. Occurs in [`LIST`], [`GET_PROPERTIES`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        AFFINITY_GROUP_HOSTED_SERVICE_SHAPE,
        "AffinityGroupHostedService",
        NAMESPACE,
        tag("HostedService")
    )]
    pub struct AffinityGroupHostedService {
        /// The address of the cloud service in this API.
        ///
        /// `<Url>`. Since 2009-10-01.
        #[field(0, "Url", Uri)]
        pub url: Option<Uri>,
        /// Which cloud service it is.
        ///
        /// `<ServiceName>`, required. Since 2009-10-01.
        #[field(1, "ServiceName", String, required)]
        pub service_name: String,
        /// What Get Cloud Service Properties tells of it.
        ///
        /// `<HostedServiceProperties>`. Since 2009-10-01. Source: recorded; no client and no page
        /// has it.
        #[field(2, "HostedServiceProperties", Record(HostedServiceProperties::SHAPE))]
        pub hosted_service_properties: Option<HostedServiceProperties>,
    }
}

impl AffinityGroupHostedService {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(service_name: impl Into<String>) -> Self {
        Self {
            url: None,
            service_name: service_name.into(),
            hosted_service_properties: None,
        }
    }
}
