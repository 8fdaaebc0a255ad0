// Written by `xms generate` from api-spec/service-management/route-tables.toml; do not edit.
//! Elements and enums of *Route tables*.

use ::xms_runtime::{Field, Kind};

use super::super::NAMESPACE;

::xms_runtime::record! {
    /// What a new route table is to be.
    ///
    /// Element `<RouteTable>`. Since 2015-04-01. Taken by
    /// [`CREATE`](super::super::route_tables::CREATE).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(CREATE_ROUTE_TABLE_SHAPE, "CreateRouteTable", NAMESPACE, tag("RouteTable"))]
    pub struct CreateRouteTable {
        /// How the table is to be called.
        ///
        /// `<Name>`, required. Since 2015-04-01.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// A text to show to people.
        ///
        /// `<Label>`. Since 2015-04-01.
        #[field(1, "Label", String)]
        pub label: Option<String>,
        /// The region whose subnets can use it.
        ///
        /// `<Location>`, required. Since 2015-04-01.
        #[field(2, "Location", String, required)]
        pub location: String,
    }
}

impl CreateRouteTable {
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
    /// What a route is to say.
    ///
    /// Element `<Route>`. Since 2015-04-01. Taken by
    /// [`SET_ROUTE`](super::super::route_tables::SET_ROUTE).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(SET_ROUTE_SHAPE, "SetRoute", NAMESPACE, tag("Route"))]
    pub struct SetRoute {
        /// How the route is called; as in the address.
        ///
        /// `<Name>`, required. Since 2015-04-01.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// The destinations that it is for, in CIDR notation.
        ///
        /// `<AddressPrefix>`, required. Since 2015-04-01.
        #[field(1, "AddressPrefix", String, required)]
        pub address_prefix: String,
        /// Where traffic to them is sent first.
        ///
        /// `<NextHopType>`, required. Since 2015-04-01.
        #[field(2, "NextHopType", Record(NextHop::SHAPE), required)]
        pub next_hop: NextHop,
    }
}

impl SetRoute {
    /// Creates the element from its fields, all of which are required.
    pub fn new(
        name: impl Into<String>,
        address_prefix: impl Into<String>,
        next_hop: NextHop,
    ) -> Self {
        Self {
            name: name.into(),
            address_prefix: address_prefix.into(),
            next_hop,
        }
    }
}

::xms_runtime::record! {
    /// Where traffic is sent first.
    ///
    /// Element `<NextHopType>`. Since 2015-04-01. Occurs in
    /// [`LIST`](super::super::route_tables::LIST), [`GET`](super::super::route_tables::GET),
    /// [`SET_ROUTE`](super::super::route_tables::SET_ROUTE).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(NEXT_HOP_SHAPE, "NextHop", NAMESPACE, tag("NextHopType"))]
    pub struct NextHop {
        /// The kind of place; the service refuses a route without it.
        ///
        /// `<Type>`. Since 2015-04-01.
        #[field(0, "Type", Enum(NextHopKind::TABLE))]
        pub kind: Option<NextHopKind>,
        /// The virtual machine that passes it on; only of `VirtualAppliance`.
        ///
        /// `<IpAddress>`. Since 2015-04-01.
        #[field(1, "IpAddress", String)]
        pub ip_address: Option<String>,
    }
}

impl NextHop {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// The route table of a subnet.
    ///
    /// Element `<RouteTableAssociation>`. Since 2015-04-01. Taken by
    /// [`ADD_TO_SUBNET`](super::super::route_tables::ADD_TO_SUBNET). Answered by
    /// [`GET_FOR_SUBNET`](super::super::route_tables::GET_FOR_SUBNET).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        ROUTE_TABLE_REFERENCE_SHAPE,
        "RouteTableReference",
        NAMESPACE,
        tag("RouteTableAssociation")
    )]
    pub struct RouteTableReference {
        /// Which table; the service refuses a request without it.
        ///
        /// `<RouteTableName>`. Since 2015-04-01.
        #[field(0, "RouteTableName", String)]
        pub route_table_name: Option<String>,
    }
}

impl RouteTableReference {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// The route tables of a subscription.
    ///
    /// Element `<RouteTables>`. Since 2015-04-01. Answered by
    /// [`LIST`](super::super::route_tables::LIST).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(ROUTE_TABLE_LIST_SHAPE, "RouteTableList", NAMESPACE, tag("RouteTables"))]
    pub struct RouteTableList {
        /// One entry for each table.
        ///
        /// `<RouteTable>`, any number of times. Since 2015-04-01.
        #[field(0, "RouteTable", Flat(&Kind::Record(RouteTable::SHAPE)))]
        pub route_tables: Vec<RouteTable>,
    }
}

impl RouteTableList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Routes that a subnet can follow.
    ///
    /// Element `<RouteTable>`. Since 2015-04-01. Answered by
    /// [`GET`](super::super::route_tables::GET). Occurs in
    /// [`LIST`](super::super::route_tables::LIST).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(ROUTE_TABLE_SHAPE, "RouteTable", NAMESPACE)]
    pub struct RouteTable {
        /// How the table is called.
        ///
        /// `<Name>`, required. Since 2015-04-01.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// A text to show to people.
        ///
        /// `<Label>`. Since 2015-04-01.
        #[field(1, "Label", String)]
        pub label: Option<String>,
        /// The region whose subnets can use it.
        ///
        /// `<Location>`. Since 2015-04-01.
        #[field(2, "Location", String)]
        pub location: Option<String>,
        /// How its last change went.
        ///
        /// `<RouteTableState>`. Since 2015-04-01.
        #[field(3, "RouteTableState", Enum(RouteTableState::TABLE))]
        pub state: Option<RouteTableState>,
        /// Its routes; absent where they were not asked for.
        ///
        /// `<RouteList>` of `<Route>`. Since 2015-04-01.
        #[field(4, "RouteList", List(&Field::new("Route", Kind::Record(Route::SHAPE))))]
        pub routes: Vec<Route>,
    }
}

impl RouteTable {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            label: None,
            location: None,
            state: None,
            routes: Vec::new(),
        }
    }
}

::xms_runtime::record! {
    /// A route of a table.
    ///
    /// Element `<Route>`. Since 2015-04-01. Occurs in [`LIST`](super::super::route_tables::LIST),
    /// [`GET`](super::super::route_tables::GET).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(ROUTE_SHAPE, "Route", NAMESPACE)]
    pub struct Route {
        /// How the route is called.
        ///
        /// `<Name>`, required. Since 2015-04-01.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// The destinations that it is for, in CIDR notation.
        ///
        /// `<AddressPrefix>`. Since 2015-04-01.
        #[field(1, "AddressPrefix", String)]
        pub address_prefix: Option<String>,
        /// Where traffic to them is sent first.
        ///
        /// `<NextHopType>`. Since 2015-04-01.
        #[field(2, "NextHopType", Record(NextHop::SHAPE))]
        pub next_hop: Option<NextHop>,
        /// Which one is taken where several would do: the lowest.
        ///
        /// `<Metric>`. Since 2015-04-01.
        #[field(3, "Metric", Int32)]
        pub metric: Option<i32>,
        /// How its last change went.
        ///
        /// `<RouteState>`. Since 2015-04-01.
        #[field(4, "RouteState", Enum(RouteTableState::TABLE))]
        pub state: Option<RouteTableState>,
    }
}

impl Route {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            address_prefix: None,
            next_hop: None,
            metric: None,
            state: None,
        }
    }
}

::xms_runtime::record! {
    /// Where traffic is really sent.
    ///
    /// Element `<EffectiveRouteTable>`. Since 2015-04-01. Answered by
    /// [`GET_EFFECTIVE_FOR_ROLE_INSTANCE`](super::super::route_tables::GET_EFFECTIVE_FOR_ROLE_INSTANCE),
    /// [`GET_EFFECTIVE_FOR_NETWORK_INTERFACE`](super::super::route_tables::GET_EFFECTIVE_FOR_NETWORK_INTERFACE).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(EFFECTIVE_ROUTE_TABLE_SHAPE, "EffectiveRouteTable", NAMESPACE)]
    pub struct EffectiveRouteTable {
        /// All routes that there are.
        ///
        /// `<EffectiveRouteList>` of `<EffectiveRoute>`. Since 2015-04-01.
        #[field(
            0,
            "EffectiveRouteList",
            List(&Field::new("EffectiveRoute", Kind::Record(EffectiveRoute::SHAPE)))
        )]
        pub routes: Vec<EffectiveRoute>,
    }
}

impl EffectiveRouteTable {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A route that is followed, or would be if no other came before it.
    ///
    /// Element `<EffectiveRoute>`. Since 2015-04-01. Occurs in
    /// [`GET_EFFECTIVE_FOR_ROLE_INSTANCE`](super::super::route_tables::GET_EFFECTIVE_FOR_ROLE_INSTANCE),
    /// [`GET_EFFECTIVE_FOR_NETWORK_INTERFACE`](super::super::route_tables::GET_EFFECTIVE_FOR_NETWORK_INTERFACE).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(EFFECTIVE_ROUTE_SHAPE, "EffectiveRoute", NAMESPACE)]
    pub struct EffectiveRoute {
        /// How the route is called; empty for those of the platform.
        ///
        /// `<Name>`. Since 2015-04-01.
        #[field(0, "Name", String)]
        pub name: Option<String>,
        /// Who decided it: `Default`, `User` or `VPNGateway`.
        ///
        /// `<Source>`. Since 2015-04-01.
        #[field(1, "Source", String)]
        pub source: Option<String>,
        /// Whether it is followed: `Active` or `Invalid`.
        ///
        /// `<Status>`. Since 2015-04-01.
        #[field(2, "Status", String)]
        pub status: Option<String>,
        /// The destinations that it is for, in CIDR notation.
        ///
        /// `<AddressPrefixes>` of `<AddressPrefix>`. Since 2015-04-01.
        #[field(3, "AddressPrefixes", List(&Field::new("AddressPrefix", Kind::String)))]
        pub address_prefixes: Vec<String>,
        /// Where traffic to them is sent first.
        ///
        /// `<EffectiveNextHop>`. Since 2015-04-01.
        #[field(4, "EffectiveNextHop", Record(EffectiveNextHop::SHAPE))]
        pub next_hop: Option<EffectiveNextHop>,
    }
}

impl EffectiveRoute {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Where traffic is really sent first.
    ///
    /// Element `<EffectiveNextHop>`. Since 2015-04-01. Occurs in
    /// [`GET_EFFECTIVE_FOR_ROLE_INSTANCE`](super::super::route_tables::GET_EFFECTIVE_FOR_ROLE_INSTANCE),
    /// [`GET_EFFECTIVE_FOR_NETWORK_INTERFACE`](super::super::route_tables::GET_EFFECTIVE_FOR_NETWORK_INTERFACE).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(EFFECTIVE_NEXT_HOP_SHAPE, "EffectiveNextHop", NAMESPACE)]
    pub struct EffectiveNextHop {
        /// The kind of place.
        ///
        /// `<Type>`. Since 2015-04-01.
        #[field(0, "Type", Enum(NextHopKind::TABLE))]
        pub kind: Option<NextHopKind>,
        /// Addresses of that place, where it has some.
        ///
        /// `<IpAddresses>` of `<IpAddress>`. Since 2015-04-01.
        #[field(1, "IpAddresses", List(&Field::new("IpAddress", Kind::String)))]
        pub ip_addresses: Vec<String>,
    }
}

impl EffectiveNextHop {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::open_enum! {
    /// The kind of place that traffic is sent to.
    ///
    /// Since 2015-04-01. Occurs in [`LIST`](super::super::route_tables::LIST),
    /// [`GET`](super::super::route_tables::GET),
    /// [`SET_ROUTE`](super::super::route_tables::SET_ROUTE),
    /// [`GET_EFFECTIVE_FOR_ROLE_INSTANCE`](super::super::route_tables::GET_EFFECTIVE_FOR_ROLE_INSTANCE),
    /// [`GET_EFFECTIVE_FOR_NETWORK_INTERFACE`](super::super::route_tables::GET_EFFECTIVE_FOR_NETWORK_INTERFACE).
    /// The set is open: a value that is not named here is kept as it came.
    #[values(NEXT_HOP_KIND_TABLE, "NextHopKind")]
    pub enum NextHopKind {
        /// The gateway of the virtual network.
        ///
        /// `VPNGateway`. Since 2015-04-01.
        #[value(0, "VPNGateway")]
        VpnGateway,
        /// The virtual network itself.
        ///
        /// `VNETLocal`. Since 2015-04-01.
        #[value(1, "VNETLocal")]
        VnetLocal,
        /// Out of the network, to public addresses.
        ///
        /// `Internet`. Since 2015-04-01.
        #[value(2, "Internet")]
        Internet,
        /// A virtual machine that passes it on.
        ///
        /// `VirtualAppliance`. Since 2015-04-01.
        #[value(3, "VirtualAppliance")]
        VirtualAppliance,
        /// Nowhere: it is dropped.
        ///
        /// `Null`. Since 2015-04-01.
        #[value(4, "Null")]
        Nowhere,
    }
}

::xms_runtime::open_enum! {
    /// How the last change of a route table or a route went.
    ///
    /// Since 2015-04-01. Occurs in [`LIST`](super::super::route_tables::LIST),
    /// [`GET`](super::super::route_tables::GET). The set is open: a value that is not named here is
    /// kept as it came.
    #[values(ROUTE_TABLE_STATE_TABLE, "RouteTableState")]
    pub enum RouteTableState {
        /// It is being made.
        ///
        /// `Creating`. Since 2015-04-01.
        #[value(0, "Creating")]
        Creating,
        /// It is in force.
        ///
        /// `Created`. Since 2015-04-01.
        #[value(1, "Created")]
        Created,
        /// It is being changed.
        ///
        /// `Updating`. Since 2015-04-01.
        #[value(2, "Updating")]
        Updating,
        /// It is going away.
        ///
        /// `Deleting`. Since 2015-04-01.
        #[value(3, "Deleting")]
        Deleting,
        /// It cannot be used.
        ///
        /// `Unavailable`. Since 2015-04-01.
        #[value(4, "Unavailable")]
        Unavailable,
    }
}
