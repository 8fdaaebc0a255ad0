// Written by `xms generate` from api-spec/service-management/virtual-networks.toml; do not edit.
//! Setters of the elements of *Virtual networks*.

use super::super::deployments::DnsSettings;
use super::super::migrations::MigrationState;
use super::super::virtual_networks::{
    AddressSpace, LocalNetworkSite, LocalNetworkSiteConnection, Subnet,
    VirtualNetworkSite, VirtualNetworkSiteGateway, VirtualNetworkSiteList,
    VpnClientAddressPool,
};

impl VirtualNetworkSiteList {
    /// Sets [`virtual_network_sites`](field@Self::virtual_network_sites).
    #[must_use]
    pub fn virtual_network_sites(
        mut self,
        value: impl Into<Vec<VirtualNetworkSite>>,
    ) -> Self {
        self.virtual_network_sites = value.into();
        self
    }
}

impl VirtualNetworkSite {
    /// Sets [`label`](field@Self::label).
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`id`](field@Self::id).
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`affinity_group`](field@Self::affinity_group).
    #[must_use]
    pub fn affinity_group(mut self, value: impl Into<String>) -> Self {
        self.affinity_group = Some(value.into());
        self
    }

    /// Sets [`state`](field@Self::state).
    #[must_use]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Sets [`in_use`](field@Self::in_use).
    #[must_use]
    pub fn in_use(mut self, value: bool) -> Self {
        self.in_use = Some(value);
        self
    }

    /// Sets [`address_space`](field@Self::address_space).
    #[must_use]
    pub fn address_space(mut self, value: AddressSpace) -> Self {
        self.address_space = Some(value);
        self
    }

    /// Sets [`subnets`](field@Self::subnets).
    #[must_use]
    pub fn subnets(mut self, value: impl Into<Vec<Subnet>>) -> Self {
        self.subnets = value.into();
        self
    }

    /// Sets [`dns`](field@Self::dns).
    #[must_use]
    pub fn dns(mut self, value: DnsSettings) -> Self {
        self.dns = Some(value);
        self
    }

    /// Sets [`gateway`](field@Self::gateway).
    #[must_use]
    pub fn gateway(mut self, value: VirtualNetworkSiteGateway) -> Self {
        self.gateway = Some(value);
        self
    }

    /// Sets [`location`](field@Self::location).
    #[must_use]
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }

    /// Sets [`migration_state`](field@Self::migration_state).
    #[must_use]
    pub fn migration_state(mut self, value: impl Into<MigrationState>) -> Self {
        self.migration_state = Some(value.into());
        self
    }
}

impl AddressSpace {
    /// Sets [`address_prefixes`](field@Self::address_prefixes).
    #[must_use]
    pub fn address_prefixes(mut self, value: impl Into<Vec<String>>) -> Self {
        self.address_prefixes = value.into();
        self
    }
}

impl Subnet {
    /// Sets [`address_prefix`](field@Self::address_prefix).
    #[must_use]
    pub fn address_prefix(mut self, value: impl Into<String>) -> Self {
        self.address_prefix = Some(value.into());
        self
    }

    /// Sets [`network_security_group`](field@Self::network_security_group).
    #[must_use]
    pub fn network_security_group(mut self, value: impl Into<String>) -> Self {
        self.network_security_group = Some(value.into());
        self
    }

    /// Sets [`route_table_name`](field@Self::route_table_name).
    #[must_use]
    pub fn route_table_name(mut self, value: impl Into<String>) -> Self {
        self.route_table_name = Some(value.into());
        self
    }
}

impl VirtualNetworkSiteGateway {
    /// Sets [`profile`](field@Self::profile).
    #[must_use]
    pub fn profile(mut self, value: impl Into<String>) -> Self {
        self.profile = Some(value.into());
        self
    }

    /// Sets [`sites`](field@Self::sites).
    #[must_use]
    pub fn sites(mut self, value: impl Into<Vec<LocalNetworkSite>>) -> Self {
        self.sites = value.into();
        self
    }

    /// Sets [`vpn_client_address_pool`](field@Self::vpn_client_address_pool).
    #[must_use]
    pub fn vpn_client_address_pool(mut self, value: VpnClientAddressPool) -> Self {
        self.vpn_client_address_pool = Some(value);
        self
    }

    /// Sets [`vnet_names`](field@Self::vnet_names).
    #[must_use]
    pub fn vnet_names(mut self, value: impl Into<Vec<String>>) -> Self {
        self.vnet_names = value.into();
        self
    }
}

impl LocalNetworkSite {
    /// Sets [`address_space`](field@Self::address_space).
    #[must_use]
    pub fn address_space(mut self, value: AddressSpace) -> Self {
        self.address_space = Some(value);
        self
    }

    /// Sets [`vpn_gateway_address`](field@Self::vpn_gateway_address).
    #[must_use]
    pub fn vpn_gateway_address(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_address = Some(value.into());
        self
    }

    /// Sets [`connections`](field@Self::connections).
    #[must_use]
    pub fn connections(
        mut self,
        value: impl Into<Vec<LocalNetworkSiteConnection>>,
    ) -> Self {
        self.connections = value.into();
        self
    }
}

impl LocalNetworkSiteConnection {
    /// Sets [`kind`](field@Self::kind).
    #[must_use]
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }
}

impl VpnClientAddressPool {
    /// Sets [`address_prefixes`](field@Self::address_prefixes).
    #[must_use]
    pub fn address_prefixes(mut self, value: impl Into<Vec<String>>) -> Self {
        self.address_prefixes = value.into();
        self
    }
}
