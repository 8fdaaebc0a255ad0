// Written by `xms generate` from api-spec/service-management/gateways.toml; do not edit.
//! Setters of the elements of *Gateways*.

use ::xms_runtime::{DateTime, Secret, Uuid};

use super::super::gateways::{
    Connection, ConnectionList, ConnectivityState, CreateGateway, DefaultSites, Gateway,
    GatewayDiagnosticsState, GatewayEvent, GatewayPublicDiagnosticsStatus, GatewaySize,
    GatewayType, IpsecParameters, ResetGateway, ResetSharedKey, StartGatewayDiagnostics,
    UpdateConnection,
};

impl CreateGateway {
    /// Sets [`gateway_size`](field@Self::gateway_size).
    #[must_use]
    pub fn gateway_size(mut self, value: impl Into<GatewaySize>) -> Self {
        self.gateway_size = Some(value.into());
        self
    }

    /// Sets [`gateway_type`](field@Self::gateway_type).
    #[must_use]
    pub fn gateway_type(mut self, value: impl Into<GatewayType>) -> Self {
        self.gateway_type = Some(value.into());
        self
    }
}

impl ResetGateway {
    /// Sets [`gateway_size`](field@Self::gateway_size).
    #[must_use]
    pub fn gateway_size(mut self, value: impl Into<GatewaySize>) -> Self {
        self.gateway_size = Some(value.into());
        self
    }
}

impl Gateway {
    /// Sets [`gateway_type`](field@Self::gateway_type).
    #[must_use]
    pub fn gateway_type(mut self, value: impl Into<GatewayType>) -> Self {
        self.gateway_type = Some(value.into());
        self
    }

    /// Sets [`last_event`](field@Self::last_event).
    #[must_use]
    pub fn last_event(mut self, value: GatewayEvent) -> Self {
        self.last_event = Some(value);
        self
    }

    /// Sets [`state`](field@Self::state).
    #[must_use]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Sets [`vip_address`](field@Self::vip_address).
    #[must_use]
    pub fn vip_address(mut self, value: impl Into<String>) -> Self {
        self.vip_address = Some(value.into());
        self
    }

    /// Sets [`default_sites`](field@Self::default_sites).
    #[must_use]
    pub fn default_sites(mut self, value: DefaultSites) -> Self {
        self.default_sites = Some(value);
        self
    }

    /// Sets [`gateway_size`](field@Self::gateway_size).
    #[must_use]
    pub fn gateway_size(mut self, value: impl Into<GatewaySize>) -> Self {
        self.gateway_size = Some(value.into());
        self
    }

    /// Sets [`gateway_id`](field@Self::gateway_id).
    #[must_use]
    pub fn gateway_id(mut self, value: impl Into<Uuid>) -> Self {
        self.gateway_id = Some(value.into());
        self
    }
}

impl GatewayEvent {
    /// Sets [`id`](field@Self::id).
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`message`](field@Self::message).
    #[must_use]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }

    /// Sets [`timestamp`](field@Self::timestamp).
    #[must_use]
    pub fn timestamp(mut self, value: impl Into<DateTime>) -> Self {
        self.timestamp = Some(value.into());
        self
    }

    /// Sets [`data`](field@Self::data).
    #[must_use]
    pub fn data(mut self, value: impl Into<String>) -> Self {
        self.data = Some(value.into());
        self
    }
}

impl DefaultSites {
    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl UpdateConnection {
    /// Sets [`ip_address`](field@Self::ip_address).
    #[must_use]
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self
    }
}

impl ConnectionList {
    /// Sets [`connections`](field@Self::connections).
    #[must_use]
    pub fn connections(mut self, value: impl Into<Vec<Connection>>) -> Self {
        self.connections = value.into();
        self
    }
}

impl Connection {
    /// Sets [`connectivity_state`](field@Self::connectivity_state).
    #[must_use]
    pub fn connectivity_state(mut self, value: impl Into<ConnectivityState>) -> Self {
        self.connectivity_state = Some(value.into());
        self
    }

    /// Sets [`last_event`](field@Self::last_event).
    #[must_use]
    pub fn last_event(mut self, value: GatewayEvent) -> Self {
        self.last_event = Some(value);
        self
    }

    /// Sets [`ingress_bytes_transferred`](field@Self::ingress_bytes_transferred).
    #[must_use]
    pub fn ingress_bytes_transferred(mut self, value: i64) -> Self {
        self.ingress_bytes_transferred = Some(value);
        self
    }

    /// Sets [`egress_bytes_transferred`](field@Self::egress_bytes_transferred).
    #[must_use]
    pub fn egress_bytes_transferred(mut self, value: i64) -> Self {
        self.egress_bytes_transferred = Some(value);
        self
    }

    /// Sets [`last_connection_established`](field@Self::last_connection_established).
    #[must_use]
    pub fn last_connection_established(mut self, value: impl Into<DateTime>) -> Self {
        self.last_connection_established = Some(value.into());
        self
    }

    /// Sets [`allocated_ip_addresses`](field@Self::allocated_ip_addresses).
    #[must_use]
    pub fn allocated_ip_addresses(mut self, value: impl Into<Vec<String>>) -> Self {
        self.allocated_ip_addresses = value.into();
        self
    }

    /// Sets [`egress_packets_transferred`](field@Self::egress_packets_transferred).
    #[must_use]
    pub fn egress_packets_transferred(mut self, value: i64) -> Self {
        self.egress_packets_transferred = Some(value);
        self
    }

    /// Sets [`ingress_packets_transferred`](field@Self::ingress_packets_transferred).
    #[must_use]
    pub fn ingress_packets_transferred(mut self, value: i64) -> Self {
        self.ingress_packets_transferred = Some(value);
        self
    }
}

impl ResetSharedKey {
    /// Sets [`key_length`](field@Self::key_length).
    #[must_use]
    pub fn key_length(mut self, value: i32) -> Self {
        self.key_length = Some(value);
        self
    }
}

impl IpsecParameters {
    /// Sets [`encryption_type`](field@Self::encryption_type).
    #[must_use]
    pub fn encryption_type(mut self, value: impl Into<String>) -> Self {
        self.encryption_type = Some(value.into());
        self
    }

    /// Sets [`pfs_group`](field@Self::pfs_group).
    #[must_use]
    pub fn pfs_group(mut self, value: impl Into<String>) -> Self {
        self.pfs_group = Some(value.into());
        self
    }

    /// Sets [`sa_data_size_kilobytes`](field@Self::sa_data_size_kilobytes).
    #[must_use]
    pub fn sa_data_size_kilobytes(mut self, value: i32) -> Self {
        self.sa_data_size_kilobytes = Some(value);
        self
    }

    /// Sets [`sa_life_time_seconds`](field@Self::sa_life_time_seconds).
    #[must_use]
    pub fn sa_life_time_seconds(mut self, value: i32) -> Self {
        self.sa_life_time_seconds = Some(value);
        self
    }

    /// Sets [`hash_algorithm`](field@Self::hash_algorithm).
    #[must_use]
    pub fn hash_algorithm(mut self, value: impl Into<String>) -> Self {
        self.hash_algorithm = Some(value.into());
        self
    }
}

impl StartGatewayDiagnostics {
    /// Sets [`capture_duration_in_seconds`](field@Self::capture_duration_in_seconds).
    #[must_use]
    pub fn capture_duration_in_seconds(mut self, value: impl Into<String>) -> Self {
        self.capture_duration_in_seconds = Some(value.into());
        self
    }

    /// Sets [`container_name`](field@Self::container_name).
    #[must_use]
    pub fn container_name(mut self, value: impl Into<String>) -> Self {
        self.container_name = Some(value.into());
        self
    }

    /// Sets [`customer_storage_key`](field@Self::customer_storage_key).
    #[must_use]
    pub fn customer_storage_key(mut self, value: impl Into<String>) -> Self {
        self.customer_storage_key = Some(Secret::new(value.into()));
        self
    }

    /// Sets [`customer_storage_name`](field@Self::customer_storage_name).
    #[must_use]
    pub fn customer_storage_name(mut self, value: impl Into<String>) -> Self {
        self.customer_storage_name = Some(value.into());
        self
    }
}

impl GatewayPublicDiagnosticsStatus {
    /// Sets [`public_diagnostics_url`](field@Self::public_diagnostics_url).
    #[must_use]
    pub fn public_diagnostics_url(mut self, value: impl Into<String>) -> Self {
        self.public_diagnostics_url = Some(Secret::new(value.into()));
        self
    }

    /// Sets [`state`](field@Self::state).
    #[must_use]
    pub fn state(mut self, value: impl Into<GatewayDiagnosticsState>) -> Self {
        self.state = Some(value.into());
        self
    }
}
