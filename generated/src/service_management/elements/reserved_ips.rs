// Written by `xms generate` from api-spec/service-management/reserved-ips.toml; do not edit.
//! Elements and enums of *Reserved IP addresses*.

use ::xms_runtime::{Field, Kind};

use super::super::{NAMESPACE, version};

::xms_runtime::record! {
    /// An address that is to be reserved.
    ///
    /// Element `<ReservedIP>`. Since 2014-05-01. Taken by
    /// [`CREATE`](super::super::reserved_ips::CREATE).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(CREATE_RESERVED_IP_SHAPE, "CreateReservedIP", NAMESPACE, tag("ReservedIP"))]
    pub struct CreateReservedIp {
        /// How the address is to be called.
        ///
        /// `<Name>`, required. Since 2014-05-01.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// A text to show to people.
        ///
        /// `<Label>`. Since 2014-05-01.
        #[field(1, "Label", String)]
        pub label: Option<String>,
        /// The cloud service whose present address is to be kept.
        ///
        /// `<ServiceName>`. Since 2014-05-01.
        #[field(2, "ServiceName", String)]
        pub service_name: Option<String>,
        /// The deployment in it that has the address.
        ///
        /// `<DeploymentName>`. Since 2014-05-01.
        #[field(3, "DeploymentName", String)]
        pub deployment_name: Option<String>,
        /// The region whose deployments can use it.
        ///
        /// `<Location>`, required. Since 2014-05-01.
        #[field(4, "Location", String, required)]
        pub location: String,
        /// Which address of the deployment, where it has several.
        ///
        /// `<VirtualIPName>`. First seen at 2015-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(5, "VirtualIPName", String, seen(version::V2015_04_01))]
        pub virtual_ip_name: Option<String>,
        /// What traffic from the address is marked with.
        ///
        /// `<IPTagList>` of `<IPTag>`. Since 2014-05-01. Source: recorded; no client and no page
        /// has it.
        #[field(6, "IPTagList", List(&Field::new("IPTag", Kind::Record(IpTag::SHAPE))))]
        pub ip_tags: Vec<IpTag>,
    }
}

impl CreateReservedIp {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>, location: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            label: None,
            service_name: None,
            deployment_name: None,
            location: location.into(),
            virtual_ip_name: None,
            ip_tags: Vec::new(),
        }
    }
}

::xms_runtime::record! {
    /// A mark of traffic from a public address.
    ///
    /// Element `<IPTag>`. Since 2014-05-01. Occurs in
    /// [`CREATE`](super::super::reserved_ips::CREATE).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(IP_TAG_SHAPE, "IPTag", NAMESPACE)]
    pub struct IpTag {
        /// The kind of mark, such as `FirstPartyUsage`.
        ///
        /// `<IPTagType>`. Since 2014-05-01. Source: recorded.
        #[field(0, "IPTagType", String)]
        pub tag_type: Option<String>,
        /// The mark.
        ///
        /// `<Value>`. Since 2014-05-01. Source: recorded.
        #[field(1, "Value", String)]
        pub value: Option<String>,
    }
}

impl IpTag {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// The reserved addresses of a subscription.
    ///
    /// Element `<ReservedIPs>`. Since 2013-11-01 or earlier. Answered by
    /// [`LIST`](super::super::reserved_ips::LIST).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(RESERVED_IP_LIST_SHAPE, "ReservedIPList", NAMESPACE, tag("ReservedIPs"))]
    pub struct ReservedIpList {
        /// One entry for each address.
        ///
        /// `<ReservedIP>`, any number of times. Since 2013-11-01 or earlier.
        #[field(0, "ReservedIP", Flat(&Kind::Record(ReservedIp::SHAPE)))]
        pub reserved_ips: Vec<ReservedIp>,
    }
}

impl ReservedIpList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A reserved address.
    ///
    /// Element `<ReservedIP>`. Since 2013-11-01 or earlier. Answered by
    /// [`GET`](super::super::reserved_ips::GET). Occurs in
    /// [`LIST`](super::super::reserved_ips::LIST).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(RESERVED_IP_SHAPE, "ReservedIP", NAMESPACE)]
    pub struct ReservedIp {
        /// How the address is called.
        ///
        /// `<Name>`, required. Since 2013-11-01 or earlier.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// The address itself, such as `23.99.10.20`.
        ///
        /// `<Address>`. Since 2013-11-01 or earlier.
        #[field(1, "Address", String)]
        pub address: Option<String>,
        /// What the service knows it by.
        ///
        /// `<Id>`. Since 2013-11-01 or earlier.
        #[field(2, "Id", String)]
        pub id: Option<String>,
        /// A text to show to people.
        ///
        /// `<Label>`. Since 2013-11-01 or earlier.
        #[field(3, "Label", String)]
        pub label: Option<String>,
        /// Whether it can be used yet.
        ///
        /// `<State>`. Since 2013-11-01 or earlier.
        #[field(4, "State", Enum(ReservedIpState::TABLE))]
        pub state: Option<ReservedIpState>,
        /// Whether a deployment has it.
        ///
        /// `<InUse>`. Since 2013-11-01 or earlier.
        #[field(5, "InUse", Bool)]
        pub in_use: Option<bool>,
        /// The cloud service of that deployment.
        ///
        /// `<ServiceName>`. Since 2013-11-01 or earlier.
        #[field(6, "ServiceName", String)]
        pub service_name: Option<String>,
        /// Whose machines answer there.
        ///
        /// `<DeploymentName>`. Since 2013-11-01 or earlier.
        #[field(7, "DeploymentName", String)]
        pub deployment_name: Option<String>,
        /// The region whose deployments can use it.
        ///
        /// `<Location>`. First seen at 2014-05-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(8, "Location", String, seen(version::V2014_05_01))]
        pub location: Option<String>,
        /// Which address of the deployment it is.
        ///
        /// `<VirtualIPName>`. First seen at 2015-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(9, "VirtualIPName", String, seen(version::V2015_04_01))]
        pub virtual_ip_name: Option<String>,
    }
}

impl ReservedIp {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            address: None,
            id: None,
            label: None,
            state: None,
            in_use: None,
            service_name: None,
            deployment_name: None,
            location: None,
            virtual_ip_name: None,
        }
    }
}

::xms_runtime::record! {
    /// The deployment that gets or loses a reserved address.
    ///
    /// Element `<ReservedIPAssociation>`. Since 2015-02-01. Taken by
    /// [`ASSOCIATE`](super::super::reserved_ips::ASSOCIATE),
    /// [`DISASSOCIATE`](super::super::reserved_ips::DISASSOCIATE).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(RESERVED_IP_ASSOCIATION_SHAPE, "ReservedIPAssociation", NAMESPACE)]
    pub struct ReservedIpAssociation {
        /// The cloud service of the deployment.
        ///
        /// `<ServiceName>`, required. Since 2015-02-01.
        #[field(0, "ServiceName", String, required)]
        pub service_name: String,
        /// Whose machines are to answer there.
        ///
        /// `<DeploymentName>`, required. Since 2015-02-01.
        #[field(1, "DeploymentName", String, required)]
        pub deployment_name: String,
        /// Which of its addresses, where it has several.
        ///
        /// `<VirtualIPName>`. First seen at 2015-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(2, "VirtualIPName", String, seen(version::V2015_04_01))]
        pub virtual_ip_name: Option<String>,
    }
}

impl ReservedIpAssociation {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(
        service_name: impl Into<String>,
        deployment_name: impl Into<String>,
    ) -> Self {
        Self {
            service_name: service_name.into(),
            deployment_name: deployment_name.into(),
            virtual_ip_name: None,
        }
    }
}

::xms_runtime::open_enum! {
    /// Whether a reserved address can be used.
    ///
    /// Since 2013-11-01 or earlier. Occurs in [`LIST`](super::super::reserved_ips::LIST),
    /// [`GET`](super::super::reserved_ips::GET). The set is open: a value that is not named here is
    /// kept as it came.
    #[values(RESERVED_IP_STATE_TABLE, "ReservedIPState")]
    pub enum ReservedIpState {
        /// It can be given to a deployment.
        ///
        /// `Created`. Since 2013-11-01 or earlier.
        #[value(0, "Created")]
        Created,
        /// The service is still looking for one.
        ///
        /// `Creating`. Since 2013-11-01 or earlier.
        #[value(1, "Creating")]
        Creating,
        /// It is being given to a deployment, or taken from one.
        ///
        /// `Updating`. Since 2013-11-01 or earlier.
        #[value(2, "Updating")]
        Updating,
        /// It is being given back.
        ///
        /// `Deleting`. Since 2013-11-01 or earlier.
        #[value(3, "Deleting")]
        Deleting,
        /// It cannot be used.
        ///
        /// `Unavailable`. Since 2013-11-01 or earlier.
        #[value(4, "Unavailable")]
        Unavailable,
    }
}
