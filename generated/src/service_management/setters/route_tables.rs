// Written by `xms generate` from api-spec/service-management/route-tables.toml; do not edit.
//! Setters of the elements of *Route tables*.

use super::super::route_tables::{
    CreateRouteTable, EffectiveNextHop, EffectiveRoute, EffectiveRouteTable, NextHop,
    NextHopKind, Route, RouteTable, RouteTableList, RouteTableReference, RouteTableState,
};

impl CreateRouteTable {
    /// Sets [`label`](field@Self::label).
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
}

impl NextHop {
    /// Sets [`kind`](field@Self::kind).
    #[must_use]
    pub fn kind(mut self, value: impl Into<NextHopKind>) -> Self {
        self.kind = Some(value.into());
        self
    }

    /// Sets [`ip_address`](field@Self::ip_address).
    #[must_use]
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self
    }
}

impl RouteTableReference {
    /// Sets [`route_table_name`](field@Self::route_table_name).
    #[must_use]
    pub fn route_table_name(mut self, value: impl Into<String>) -> Self {
        self.route_table_name = Some(value.into());
        self
    }
}

impl RouteTableList {
    /// Sets [`route_tables`](field@Self::route_tables).
    #[must_use]
    pub fn route_tables(mut self, value: impl Into<Vec<RouteTable>>) -> Self {
        self.route_tables = value.into();
        self
    }
}

impl RouteTable {
    /// Sets [`label`](field@Self::label).
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`location`](field@Self::location).
    #[must_use]
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }

    /// Sets [`state`](field@Self::state).
    #[must_use]
    pub fn state(mut self, value: impl Into<RouteTableState>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Sets [`routes`](field@Self::routes).
    #[must_use]
    pub fn routes(mut self, value: impl Into<Vec<Route>>) -> Self {
        self.routes = value.into();
        self
    }
}

impl Route {
    /// Sets [`address_prefix`](field@Self::address_prefix).
    #[must_use]
    pub fn address_prefix(mut self, value: impl Into<String>) -> Self {
        self.address_prefix = Some(value.into());
        self
    }

    /// Sets [`next_hop`](field@Self::next_hop).
    #[must_use]
    pub fn next_hop(mut self, value: NextHop) -> Self {
        self.next_hop = Some(value);
        self
    }

    /// Sets [`metric`](field@Self::metric).
    #[must_use]
    pub fn metric(mut self, value: i32) -> Self {
        self.metric = Some(value);
        self
    }

    /// Sets [`state`](field@Self::state).
    #[must_use]
    pub fn state(mut self, value: impl Into<RouteTableState>) -> Self {
        self.state = Some(value.into());
        self
    }
}

impl EffectiveRouteTable {
    /// Sets [`routes`](field@Self::routes).
    #[must_use]
    pub fn routes(mut self, value: impl Into<Vec<EffectiveRoute>>) -> Self {
        self.routes = value.into();
        self
    }
}

impl EffectiveRoute {
    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`source`](field@Self::source).
    #[must_use]
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }

    /// Sets [`status`](field@Self::status).
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets [`address_prefixes`](field@Self::address_prefixes).
    #[must_use]
    pub fn address_prefixes(mut self, value: impl Into<Vec<String>>) -> Self {
        self.address_prefixes = value.into();
        self
    }

    /// Sets [`next_hop`](field@Self::next_hop).
    #[must_use]
    pub fn next_hop(mut self, value: EffectiveNextHop) -> Self {
        self.next_hop = Some(value);
        self
    }
}

impl EffectiveNextHop {
    /// Sets [`kind`](field@Self::kind).
    #[must_use]
    pub fn kind(mut self, value: impl Into<NextHopKind>) -> Self {
        self.kind = Some(value.into());
        self
    }

    /// Sets [`ip_addresses`](field@Self::ip_addresses).
    #[must_use]
    pub fn ip_addresses(mut self, value: impl Into<Vec<String>>) -> Self {
        self.ip_addresses = value.into();
        self
    }
}
