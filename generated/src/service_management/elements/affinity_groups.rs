// Written by `xms generate` from api-spec/service-management/affinity-groups.toml; do not edit.
//! Elements and enums of *Affinity groups*.

use ::xms_runtime::{Base64Text, DateTime, Field, Kind, Limits, Uri};

use super::super::{NAMESPACE, version};
use super::super::cloud_services::HostedServiceProperties;
use super::super::locations::ComputeCapabilities;
use super::super::storage_accounts::StorageService;

::xms_runtime::record! {
    /// What a new affinity group is to be.
    ///
    /// Element `<CreateAffinityGroup>`. Since 2011-02-25. Taken by
    /// [`CREATE`](super::super::affinity_groups::CREATE).
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
    /// Element `<UpdateAffinityGroup>`. Since 2013-03-01 or earlier. Taken by
    /// [`UPDATE`](super::super::affinity_groups::UPDATE).
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
    /// Element `<AffinityGroups>`. Since 2009-10-01. Answered by
    /// [`LIST`](super::super::affinity_groups::LIST).
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
    /// Element `<AffinityGroup>`. Since 2009-10-01. Answered by
    /// [`GET_PROPERTIES`](super::super::affinity_groups::GET_PROPERTIES). Occurs in
    /// [`LIST`](super::super::affinity_groups::LIST).
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
    /// Element `<HostedService>`. Since 2009-10-01. Occurs in
    /// [`LIST`](super::super::affinity_groups::LIST),
    /// [`GET_PROPERTIES`](super::super::affinity_groups::GET_PROPERTIES).
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
