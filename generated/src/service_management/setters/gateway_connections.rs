// Written by `xms generate` from api-spec/service-management/gateway-connections.toml; do not edit.
//! Setters of the elements of *Gateway connections*.

use ::xms_runtime::{Secret, Uuid};

use super::super::gateway_connections::{
    CreateGatewayConnection, GatewayConnection, GatewayConnectionList,
    GatewayConnectionType, UpdateGatewayConnection,
};

impl CreateGatewayConnection {
    /// Sets [`routing_weight`](field@Self::routing_weight).
    #[must_use]
    pub fn routing_weight(mut self, value: i32) -> Self {
        self.routing_weight = Some(value);
        self
    }

    /// Sets [`shared_key`](field@Self::shared_key).
    #[must_use]
    pub fn shared_key(mut self, value: impl Into<String>) -> Self {
        self.shared_key = Some(Secret::new(value.into()));
        self
    }

    /// Sets [`enable_bgp`](field@Self::enable_bgp).
    #[must_use]
    pub fn enable_bgp(mut self, value: bool) -> Self {
        self.enable_bgp = Some(value);
        self
    }
}

impl UpdateGatewayConnection {
    /// Sets [`shared_key`](field@Self::shared_key).
    #[must_use]
    pub fn shared_key(mut self, value: impl Into<String>) -> Self {
        self.shared_key = Some(Secret::new(value.into()));
        self
    }

    /// Sets [`enable_bgp`](field@Self::enable_bgp).
    #[must_use]
    pub fn enable_bgp(mut self, value: bool) -> Self {
        self.enable_bgp = Some(value);
        self
    }
}

impl GatewayConnectionList {
    /// Sets [`gateway_connections`](field@Self::gateway_connections).
    #[must_use]
    pub fn gateway_connections(
        mut self,
        value: impl Into<Vec<GatewayConnection>>,
    ) -> Self {
        self.gateway_connections = value.into();
        self
    }
}

impl GatewayConnection {
    /// Sets [`connected_entity_id`](field@Self::connected_entity_id).
    #[must_use]
    pub fn connected_entity_id(mut self, value: impl Into<String>) -> Self {
        self.connected_entity_id = Some(value.into());
        self
    }

    /// Sets [`gateway_connection_name`](field@Self::gateway_connection_name).
    #[must_use]
    pub fn gateway_connection_name(mut self, value: impl Into<String>) -> Self {
        self.gateway_connection_name = Some(value.into());
        self
    }

    /// Sets [`gateway_connection_type`](field@Self::gateway_connection_type).
    #[must_use]
    pub fn gateway_connection_type(
        mut self,
        value: impl Into<GatewayConnectionType>,
    ) -> Self {
        self.gateway_connection_type = Some(value.into());
        self
    }

    /// Sets [`virtual_network_gateway_id`](field@Self::virtual_network_gateway_id).
    #[must_use]
    pub fn virtual_network_gateway_id(mut self, value: impl Into<Uuid>) -> Self {
        self.virtual_network_gateway_id = Some(value.into());
        self
    }

    /// Sets [`routing_weight`](field@Self::routing_weight).
    #[must_use]
    pub fn routing_weight(mut self, value: i32) -> Self {
        self.routing_weight = Some(value);
        self
    }

    /// Sets [`shared_key`](field@Self::shared_key).
    #[must_use]
    pub fn shared_key(mut self, value: impl Into<String>) -> Self {
        self.shared_key = Some(Secret::new(value.into()));
        self
    }

    /// Sets [`enable_bgp`](field@Self::enable_bgp).
    #[must_use]
    pub fn enable_bgp(mut self, value: bool) -> Self {
        self.enable_bgp = Some(value);
        self
    }
}
