// Written by `xms generate` from api-spec/service-management/local-network-gateways.toml; do not edit.
//! Setters of the elements of *Local network gateways*.

use super::super::local_network_gateways::{
    BgpSettings, CreateLocalNetworkGateway, LocalNetworkGateway, LocalNetworkGatewayList,
    UpdateLocalNetworkGateway,
};

impl CreateLocalNetworkGateway {
    /// Sets [`address_space`](field@Self::address_space).
    #[must_use]
    pub fn address_space(mut self, value: impl Into<Vec<String>>) -> Self {
        self.address_space = value.into();
        self
    }

    /// Sets [`bgp_settings`](field@Self::bgp_settings).
    #[must_use]
    pub fn bgp_settings(mut self, value: BgpSettings) -> Self {
        self.bgp_settings = Some(value);
        self
    }
}

impl UpdateLocalNetworkGateway {
    /// Sets [`address_space`](field@Self::address_space).
    #[must_use]
    pub fn address_space(mut self, value: impl Into<Vec<String>>) -> Self {
        self.address_space = value.into();
        self
    }

    /// Sets [`bgp_settings`](field@Self::bgp_settings).
    #[must_use]
    pub fn bgp_settings(mut self, value: BgpSettings) -> Self {
        self.bgp_settings = Some(value);
        self
    }
}

impl LocalNetworkGatewayList {
    /// Sets [`local_network_gateways`](field@Self::local_network_gateways).
    #[must_use]
    pub fn local_network_gateways(
        mut self,
        value: impl Into<Vec<LocalNetworkGateway>>,
    ) -> Self {
        self.local_network_gateways = value.into();
        self
    }
}

impl LocalNetworkGateway {
    /// Sets [`address_space`](field@Self::address_space).
    #[must_use]
    pub fn address_space(mut self, value: impl Into<Vec<String>>) -> Self {
        self.address_space = value.into();
        self
    }

    /// Sets [`gateway_name`](field@Self::gateway_name).
    #[must_use]
    pub fn gateway_name(mut self, value: impl Into<String>) -> Self {
        self.gateway_name = Some(value.into());
        self
    }

    /// Sets [`ip_address`](field@Self::ip_address).
    #[must_use]
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self
    }

    /// Sets [`bgp_settings`](field@Self::bgp_settings).
    #[must_use]
    pub fn bgp_settings(mut self, value: BgpSettings) -> Self {
        self.bgp_settings = Some(value);
        self
    }

    /// Sets [`location`](field@Self::location).
    #[must_use]
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }
}

impl BgpSettings {
    /// Sets [`asn`](field@Self::asn).
    #[must_use]
    pub fn asn(mut self, value: i32) -> Self {
        self.asn = Some(value);
        self
    }

    /// Sets [`bgp_peering_address`](field@Self::bgp_peering_address).
    #[must_use]
    pub fn bgp_peering_address(mut self, value: impl Into<String>) -> Self {
        self.bgp_peering_address = Some(value.into());
        self
    }

    /// Sets [`peer_weight`](field@Self::peer_weight).
    #[must_use]
    pub fn peer_weight(mut self, value: i32) -> Self {
        self.peer_weight = Some(value);
        self
    }
}
