// Written by `xms generate` from api-spec/service-management/virtual-network-gateways.toml; do not edit.
//! Setters of the elements of *Virtual network gateways*.

use super::super::gateways::{DefaultSites, GatewayEvent, GatewaySize, GatewayType};
use super::super::local_network_gateways::BgpSettings;
use super::super::virtual_network_gateways::{
    CreateVirtualNetworkGateway, VirtualNetworkGateway, VirtualNetworkGatewayList,
};

impl CreateVirtualNetworkGateway {
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

    /// Sets [`location`](field@Self::location).
    #[must_use]
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }

    /// Sets [`vnet_id`](field@Self::vnet_id).
    #[must_use]
    pub fn vnet_id(mut self, value: impl Into<String>) -> Self {
        self.vnet_id = Some(value.into());
        self
    }

    /// Sets [`bgp_settings`](field@Self::bgp_settings).
    #[must_use]
    pub fn bgp_settings(mut self, value: BgpSettings) -> Self {
        self.bgp_settings = Some(value);
        self
    }
}

impl VirtualNetworkGatewayList {
    /// Sets [`virtual_network_gateways`](field@Self::virtual_network_gateways).
    #[must_use]
    pub fn virtual_network_gateways(
        mut self,
        value: impl Into<Vec<VirtualNetworkGateway>>,
    ) -> Self {
        self.virtual_network_gateways = value.into();
        self
    }
}

impl VirtualNetworkGateway {
    /// Sets [`gateway_name`](field@Self::gateway_name).
    #[must_use]
    pub fn gateway_name(mut self, value: impl Into<String>) -> Self {
        self.gateway_name = Some(value.into());
        self
    }

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

    /// Sets [`enable_bgp`](field@Self::enable_bgp).
    #[must_use]
    pub fn enable_bgp(mut self, value: bool) -> Self {
        self.enable_bgp = Some(value);
        self
    }

    /// Sets [`location`](field@Self::location).
    #[must_use]
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }

    /// Sets [`subnet_id`](field@Self::subnet_id).
    #[must_use]
    pub fn subnet_id(mut self, value: impl Into<String>) -> Self {
        self.subnet_id = Some(value.into());
        self
    }

    /// Sets [`vnet_id`](field@Self::vnet_id).
    #[must_use]
    pub fn vnet_id(mut self, value: impl Into<String>) -> Self {
        self.vnet_id = Some(value.into());
        self
    }

    /// Sets [`bgp_settings`](field@Self::bgp_settings).
    #[must_use]
    pub fn bgp_settings(mut self, value: BgpSettings) -> Self {
        self.bgp_settings = Some(value);
        self
    }
}
