// Written by `xms generate` from api-spec/service-management/network-security-groups.toml; do not edit.
//! Elements and enums of *Network security groups*.

use ::xms_runtime::{Field, Kind};

use super::super::NAMESPACE;

::xms_runtime::record! {
    /// What a new network security group is to be.
    ///
    /// Element `<NetworkSecurityGroup>`. Since 2014-09-01 or earlier. Taken by
    /// [`CREATE`](super::super::network_security_groups::CREATE).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        CREATE_NETWORK_SECURITY_GROUP_SHAPE,
        "CreateNetworkSecurityGroup",
        NAMESPACE,
        tag("NetworkSecurityGroup")
    )]
    pub struct CreateNetworkSecurityGroup {
        /// How the group is to be called.
        ///
        /// `<Name>`, required. Since 2014-09-01 or earlier.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// A text to show to people.
        ///
        /// `<Label>`. Since 2014-09-01 or earlier.
        #[field(1, "Label", String)]
        pub label: Option<String>,
        /// The region whose subnets and virtual machines can use it.
        ///
        /// `<Location>`, required. Since 2014-09-01 or earlier.
        #[field(2, "Location", String, required)]
        pub location: String,
    }
}

impl CreateNetworkSecurityGroup {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>, location: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            label: None,
            location: location.into(),
        }
    }
}

::xms_runtime::record! {
    /// The network security group that is to decide.
    ///
    /// Element `<NetworkSecurityGroup>`. Since 2014-09-01 or earlier. Taken by
    /// [`ADD_TO_SUBNET`](super::super::network_security_groups::ADD_TO_SUBNET),
    /// [`ADD_TO_ROLE`](super::super::network_security_groups::ADD_TO_ROLE),
    /// [`ADD_TO_NETWORK_INTERFACE`](super::super::network_security_groups::ADD_TO_NETWORK_INTERFACE).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        NETWORK_SECURITY_GROUP_REFERENCE_SHAPE,
        "NetworkSecurityGroupReference",
        NAMESPACE,
        tag("NetworkSecurityGroup")
    )]
    pub struct NetworkSecurityGroupReference {
        /// Which group.
        ///
        /// `<Name>`, required. Since 2014-09-01 or earlier.
        #[field(0, "Name", String, required)]
        pub name: String,
    }
}

impl NetworkSecurityGroupReference {
    /// Creates the element from its fields, all of which are required.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

::xms_runtime::record! {
    /// The network security groups of a subscription.
    ///
    /// Element `<NetworkSecurityGroups>`. Since 2014-09-01 or earlier. Answered by
    /// [`LIST`](super::super::network_security_groups::LIST).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        NETWORK_SECURITY_GROUP_LIST_SHAPE,
        "NetworkSecurityGroupList",
        NAMESPACE,
        tag("NetworkSecurityGroups")
    )]
    pub struct NetworkSecurityGroupList {
        /// One entry for each group.
        ///
        /// `<NetworkSecurityGroup>`, any number of times. Since 2014-09-01 or earlier.
        #[field(0, "NetworkSecurityGroup", Flat(&Kind::Record(NetworkSecurityGroup::SHAPE)))]
        pub network_security_groups: Vec<NetworkSecurityGroup>,
    }
}

impl NetworkSecurityGroupList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Rules that say which traffic passes.
    ///
    /// Element `<NetworkSecurityGroup>`. Since 2014-09-01 or earlier. Answered by
    /// [`GET`](super::super::network_security_groups::GET). Occurs in
    /// [`LIST`](super::super::network_security_groups::LIST).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(NETWORK_SECURITY_GROUP_SHAPE, "NetworkSecurityGroup", NAMESPACE)]
    pub struct NetworkSecurityGroup {
        /// How the group is called.
        ///
        /// `<Name>`, required. Since 2014-09-01 or earlier.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// A text to show to people.
        ///
        /// `<Label>`. Since 2014-09-01 or earlier.
        #[field(1, "Label", String)]
        pub label: Option<String>,
        /// The region whose subnets and virtual machines can use it.
        ///
        /// `<Location>`. Since 2014-09-01 or earlier.
        #[field(2, "Location", String)]
        pub location: Option<String>,
        /// Its rules; absent where they were not asked for.
        ///
        /// `<Rules>` of `<Rule>`. Since 2014-09-01 or earlier.
        #[field(
            3,
            "Rules",
            List(&Field::new("Rule", Kind::Record(NetworkSecurityRule::SHAPE)))
        )]
        pub rules: Vec<NetworkSecurityRule>,
        /// How its last change went, such as `Created`.
        ///
        /// `<State>`. Since 2014-09-01 or earlier. Source: recorded; no client and no page has it.
        #[field(4, "State", String)]
        pub state: Option<String>,
    }
}

impl NetworkSecurityGroup {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            label: None,
            location: None,
            rules: Vec::new(),
            state: None,
        }
    }
}

::xms_runtime::record! {
    /// The network security group that decides over the traffic of something.
    ///
    /// Element `<NetworkSecurityGroup>`. Since 2014-09-01 or earlier. Answered by
    /// [`GET_FOR_SUBNET`](super::super::network_security_groups::GET_FOR_SUBNET),
    /// [`GET_FOR_ROLE`](super::super::network_security_groups::GET_FOR_ROLE),
    /// [`GET_FOR_NETWORK_INTERFACE`](super::super::network_security_groups::GET_FOR_NETWORK_INTERFACE).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        NETWORK_SECURITY_GROUP_OF_PART_SHAPE,
        "NetworkSecurityGroupOfPart",
        NAMESPACE,
        tag("NetworkSecurityGroup")
    )]
    pub struct NetworkSecurityGroupOfPart {
        /// Which group.
        ///
        /// `<Name>`, required. Since 2014-09-01 or earlier.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// How far it has been put into force, such as `Created`.
        ///
        /// `<State>`. Since 2014-09-01 or earlier. Source: recorded; no client and no page has it.
        #[field(1, "State", String)]
        pub state: Option<String>,
    }
}

impl NetworkSecurityGroupOfPart {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            state: None,
        }
    }
}

::xms_runtime::record! {
    /// What a rule is to say.
    ///
    /// Element `<Rule>`. Since 2014-10-01. Taken by
    /// [`SET_RULE`](super::super::network_security_groups::SET_RULE).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        SET_NETWORK_SECURITY_RULE_SHAPE,
        "SetNetworkSecurityRule",
        NAMESPACE,
        tag("Rule")
    )]
    pub struct SetNetworkSecurityRule {
        /// The traffic that the rule is about.
        ///
        /// `<Type>`, required. Since 2014-10-01.
        #[field(0, "Type", Enum(TrafficDirection::TABLE), required)]
        pub direction: TrafficDirection,
        /// Its place among the rules of that direction: 100 to 4096, the lowest first.
        ///
        /// `<Priority>`, required. Since 2014-10-01.
        #[field(1, "Priority", Int32, required)]
        pub priority: i32,
        /// What happens to traffic that matches.
        ///
        /// `<Action>`, required. Since 2014-10-01.
        #[field(2, "Action", Enum(RuleAction::TABLE), required)]
        pub action: RuleAction,
        /// Where traffic comes from: an address, a range in CIDR notation, `*`, or one of
        /// `INTERNET`, `VIRTUAL_NETWORK` and `AZURE_LOADBALANCER`.
        ///
        /// `<SourceAddressPrefix>`, required. Since 2014-10-01.
        #[field(3, "SourceAddressPrefix", String, required)]
        pub source_address_prefix: String,
        /// The port that it comes from: a number, a range such as `1024-65535`, or `*`.
        ///
        /// `<SourcePortRange>`, required. Since 2014-10-01.
        #[field(4, "SourcePortRange", String, required)]
        pub source_port_range: String,
        /// Where traffic goes to, written as the source is.
        ///
        /// `<DestinationAddressPrefix>`, required. Since 2014-10-01.
        #[field(5, "DestinationAddressPrefix", String, required)]
        pub destination_address_prefix: String,
        /// The port that it goes to, written as the source is.
        ///
        /// `<DestinationPortRange>`, required. Since 2014-10-01.
        #[field(6, "DestinationPortRange", String, required)]
        pub destination_port_range: String,
        /// How it is sent.
        ///
        /// `<Protocol>`, required. Since 2014-10-01.
        #[field(7, "Protocol", Enum(RuleProtocol::TABLE), required)]
        pub protocol: RuleProtocol,
    }
}

impl SetNetworkSecurityRule {
    /// Creates the element from its fields, all of which are required.
    #[expect(clippy::too_many_arguments, reason = "all of them are required")]
    pub fn new(
        direction: impl Into<TrafficDirection>,
        priority: i32,
        action: impl Into<RuleAction>,
        source_address_prefix: impl Into<String>,
        source_port_range: impl Into<String>,
        destination_address_prefix: impl Into<String>,
        destination_port_range: impl Into<String>,
        protocol: impl Into<RuleProtocol>,
    ) -> Self {
        Self {
            direction: direction.into(),
            priority,
            action: action.into(),
            source_address_prefix: source_address_prefix.into(),
            source_port_range: source_port_range.into(),
            destination_address_prefix: destination_address_prefix.into(),
            destination_port_range: destination_port_range.into(),
            protocol: protocol.into(),
        }
    }
}

::xms_runtime::record! {
    /// A rule that says whether some traffic passes.
    ///
    /// Element `<Rule>`. Since 2014-09-01 or earlier. Occurs in
    /// [`LIST`](super::super::network_security_groups::LIST),
    /// [`GET`](super::super::network_security_groups::GET).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(NETWORK_SECURITY_RULE_SHAPE, "NetworkSecurityRule", NAMESPACE, tag("Rule"))]
    pub struct NetworkSecurityRule {
        /// How the rule is called.
        ///
        /// `<Name>`, required. Since 2014-09-01 or earlier.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// The traffic that the rule is about.
        ///
        /// `<Type>`. Since 2014-09-01 or earlier.
        #[field(1, "Type", Enum(TrafficDirection::TABLE))]
        pub direction: Option<TrafficDirection>,
        /// Its place among the rules of that direction: 100 to 4096, of rules of the platform up to
        /// 65500, the lowest first.
        ///
        /// `<Priority>`. Since 2014-09-01 or earlier.
        #[field(2, "Priority", Int32)]
        pub priority: Option<i32>,
        /// What happens to traffic that matches.
        ///
        /// `<Action>`. Since 2014-09-01 or earlier.
        #[field(3, "Action", Enum(RuleAction::TABLE))]
        pub action: Option<RuleAction>,
        /// Where traffic comes from: an address, a range in CIDR notation, `*`, or one of
        /// `INTERNET`, `VIRTUAL_NETWORK` and `AZURE_LOADBALANCER`.
        ///
        /// `<SourceAddressPrefix>`. Since 2014-09-01 or earlier.
        #[field(4, "SourceAddressPrefix", String)]
        pub source_address_prefix: Option<String>,
        /// The port that it comes from: a number, a range such as `1024-65535`, or `*`.
        ///
        /// `<SourcePortRange>`. Since 2014-09-01 or earlier.
        #[field(5, "SourcePortRange", String)]
        pub source_port_range: Option<String>,
        /// Where traffic goes to, written as the source is.
        ///
        /// `<DestinationAddressPrefix>`. Since 2014-09-01 or earlier.
        #[field(6, "DestinationAddressPrefix", String)]
        pub destination_address_prefix: Option<String>,
        /// The port that it goes to, written as the source is.
        ///
        /// `<DestinationPortRange>`. Since 2014-09-01 or earlier.
        #[field(7, "DestinationPortRange", String)]
        pub destination_port_range: Option<String>,
        /// How it is sent.
        ///
        /// `<Protocol>`. Since 2014-09-01 or earlier.
        #[field(8, "Protocol", Enum(RuleProtocol::TABLE))]
        pub protocol: Option<RuleProtocol>,
        /// How far it has been put into force, such as `Active`.
        ///
        /// `<State>`. Since 2014-09-01 or earlier.
        #[field(9, "State", String)]
        pub state: Option<String>,
        /// Whether it is one of the platform, which cannot be deleted.
        ///
        /// `<IsDefault>`. Since 2014-09-01 or earlier.
        #[field(10, "IsDefault", Bool)]
        pub is_default: Option<bool>,
    }
}

impl NetworkSecurityRule {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            direction: None,
            priority: None,
            action: None,
            source_address_prefix: None,
            source_port_range: None,
            destination_address_prefix: None,
            destination_port_range: None,
            protocol: None,
            state: None,
            is_default: None,
        }
    }
}

::xms_runtime::open_enum! {
    /// Whether traffic comes in or goes out.
    ///
    /// Since 2014-09-01 or earlier. Occurs in
    /// [`LIST`](super::super::network_security_groups::LIST),
    /// [`GET`](super::super::network_security_groups::GET),
    /// [`SET_RULE`](super::super::network_security_groups::SET_RULE). The set is open: a value that
    /// is not named here is kept as it came.
    #[values(TRAFFIC_DIRECTION_TABLE, "TrafficDirection")]
    pub enum TrafficDirection {
        /// What reaches a virtual machine.
        ///
        /// `Inbound`. Since 2014-09-01 or earlier.
        #[value(0, "Inbound")]
        Inbound,
        /// What a virtual machine sends.
        ///
        /// `Outbound`. Since 2014-09-01 or earlier.
        #[value(1, "Outbound")]
        Outbound,
    }
}

::xms_runtime::open_enum! {
    /// What happens to traffic.
    ///
    /// Since 2014-09-01 or earlier. Occurs in
    /// [`LIST`](super::super::network_security_groups::LIST),
    /// [`GET`](super::super::network_security_groups::GET),
    /// [`SET_RULE`](super::super::network_security_groups::SET_RULE). The set is open: a value that
    /// is not named here is kept as it came.
    #[values(RULE_ACTION_TABLE, "RuleAction")]
    pub enum RuleAction {
        /// It passes.
        ///
        /// `Allow`. Since 2014-09-01 or earlier.
        #[value(0, "Allow")]
        Allow,
        /// It is dropped.
        ///
        /// `Deny`. Since 2014-09-01 or earlier.
        #[value(1, "Deny")]
        Deny,
    }
}

::xms_runtime::open_enum! {
    /// How traffic is sent.
    ///
    /// Since 2014-09-01 or earlier. Occurs in
    /// [`LIST`](super::super::network_security_groups::LIST),
    /// [`GET`](super::super::network_security_groups::GET),
    /// [`SET_RULE`](super::super::network_security_groups::SET_RULE). The set is open: a value that
    /// is not named here is kept as it came.
    #[values(RULE_PROTOCOL_TABLE, "RuleProtocol")]
    pub enum RuleProtocol {
        /// By TCP alone.
        ///
        /// `TCP`. Since 2014-09-01 or earlier.
        #[value(0, "TCP")]
        Tcp,
        /// By UDP alone.
        ///
        /// `UDP`. Since 2014-09-01 or earlier.
        #[value(1, "UDP")]
        Udp,
        /// By whatever protocol.
        ///
        /// `*`. Since 2014-09-01 or earlier.
        #[value(2, "*")]
        Any,
    }
}

::xms_runtime::open_enum! {
    /// How much is told.
    ///
    /// Since 2014-10-01. Occurs in [`GET`](super::super::network_security_groups::GET). Used by
    /// operations of [`route-tables`](super::super::route_tables). The set is open: a value that is
    /// not named here is kept as it came.
    #[values(DETAIL_LEVEL_TABLE, "DetailLevel")]
    pub enum DetailLevel {
        /// Everything, rules and routes included.
        ///
        /// `Full`. Since 2014-10-01.
        #[value(0, "Full")]
        Full,
    }
}
