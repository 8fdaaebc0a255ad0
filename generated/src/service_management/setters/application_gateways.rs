// Written by `xms generate` from api-spec/service-management/application-gateways.toml; do not edit.
//! Setters of the elements of *Application gateways*.

use super::super::application_gateways::{
    ApplicationGateway, ApplicationGatewayCertificate, ApplicationGatewayCertificateList,
    ApplicationGatewayConfiguration, ApplicationGatewayFrontendIpConfiguration,
    ApplicationGatewayList, BackendAddressPool, BackendHttpSettings,
    CreateApplicationGateway, FrontendPort, HttpListener, HttpLoadBalancingRule,
    HttpProtocol, Probe, UpdateApplicationGateway,
};

impl CreateApplicationGateway {
    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`gateway_size`](field@Self::gateway_size).
    #[must_use]
    pub fn gateway_size(mut self, value: impl Into<String>) -> Self {
        self.gateway_size = Some(value.into());
        self
    }

    /// Sets [`instance_count`](field@Self::instance_count).
    #[must_use]
    pub fn instance_count(mut self, value: i32) -> Self {
        self.instance_count = Some(value);
        self
    }

    /// Sets [`subnets`](field@Self::subnets).
    #[must_use]
    pub fn subnets(mut self, value: impl Into<Vec<String>>) -> Self {
        self.subnets = value.into();
        self
    }

    /// Sets [`vnet_name`](field@Self::vnet_name).
    #[must_use]
    pub fn vnet_name(mut self, value: impl Into<String>) -> Self {
        self.vnet_name = Some(value.into());
        self
    }
}

impl UpdateApplicationGateway {
    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`gateway_size`](field@Self::gateway_size).
    #[must_use]
    pub fn gateway_size(mut self, value: impl Into<String>) -> Self {
        self.gateway_size = Some(value.into());
        self
    }

    /// Sets [`instance_count`](field@Self::instance_count).
    #[must_use]
    pub fn instance_count(mut self, value: i32) -> Self {
        self.instance_count = Some(value);
        self
    }

    /// Sets [`subnets`](field@Self::subnets).
    #[must_use]
    pub fn subnets(mut self, value: impl Into<Vec<String>>) -> Self {
        self.subnets = value.into();
        self
    }

    /// Sets [`vnet_name`](field@Self::vnet_name).
    #[must_use]
    pub fn vnet_name(mut self, value: impl Into<String>) -> Self {
        self.vnet_name = Some(value.into());
        self
    }
}

impl ApplicationGatewayList {
    /// Sets [`application_gateways`](field@Self::application_gateways).
    #[must_use]
    pub fn application_gateways(
        mut self,
        value: impl Into<Vec<ApplicationGateway>>,
    ) -> Self {
        self.application_gateways = value.into();
        self
    }
}

impl ApplicationGateway {
    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`dns_name`](field@Self::dns_name).
    #[must_use]
    pub fn dns_name(mut self, value: impl Into<String>) -> Self {
        self.dns_name = Some(value.into());
        self
    }

    /// Sets [`gateway_size`](field@Self::gateway_size).
    #[must_use]
    pub fn gateway_size(mut self, value: impl Into<String>) -> Self {
        self.gateway_size = Some(value.into());
        self
    }

    /// Sets [`instance_count`](field@Self::instance_count).
    #[must_use]
    pub fn instance_count(mut self, value: i32) -> Self {
        self.instance_count = Some(value);
        self
    }

    /// Sets [`state`](field@Self::state).
    #[must_use]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Sets [`subnets`](field@Self::subnets).
    #[must_use]
    pub fn subnets(mut self, value: impl Into<Vec<String>>) -> Self {
        self.subnets = value.into();
        self
    }

    /// Sets [`virtual_ips`](field@Self::virtual_ips).
    #[must_use]
    pub fn virtual_ips(mut self, value: impl Into<Vec<String>>) -> Self {
        self.virtual_ips = value.into();
        self
    }

    /// Sets [`vnet_name`](field@Self::vnet_name).
    #[must_use]
    pub fn vnet_name(mut self, value: impl Into<String>) -> Self {
        self.vnet_name = Some(value.into());
        self
    }
}

impl ApplicationGatewayCertificateList {
    /// Sets [`application_gateway_certificates`](field@Self::application_gateway_certificates).
    #[must_use]
    pub fn application_gateway_certificates(
        mut self,
        value: impl Into<Vec<ApplicationGatewayCertificate>>,
    ) -> Self {
        self.application_gateway_certificates = value.into();
        self
    }
}

impl ApplicationGatewayCertificate {
    /// Sets [`data`](field@Self::data).
    #[must_use]
    pub fn data(mut self, value: impl Into<String>) -> Self {
        self.data = Some(value.into());
        self
    }

    /// Sets [`state`](field@Self::state).
    #[must_use]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
}

impl ApplicationGatewayConfiguration {
    /// Sets [`frontend_ip_configurations`](field@Self::frontend_ip_configurations).
    #[must_use]
    pub fn frontend_ip_configurations(
        mut self,
        value: impl Into<Vec<ApplicationGatewayFrontendIpConfiguration>>,
    ) -> Self {
        self.frontend_ip_configurations = value.into();
        self
    }

    /// Sets [`frontend_ports`](field@Self::frontend_ports).
    #[must_use]
    pub fn frontend_ports(mut self, value: impl Into<Vec<FrontendPort>>) -> Self {
        self.frontend_ports = value.into();
        self
    }

    /// Sets [`probes`](field@Self::probes).
    #[must_use]
    pub fn probes(mut self, value: impl Into<Vec<Probe>>) -> Self {
        self.probes = value.into();
        self
    }

    /// Sets [`backend_address_pools`](field@Self::backend_address_pools).
    #[must_use]
    pub fn backend_address_pools(
        mut self,
        value: impl Into<Vec<BackendAddressPool>>,
    ) -> Self {
        self.backend_address_pools = value.into();
        self
    }

    /// Sets [`backend_http_settings`](field@Self::backend_http_settings).
    #[must_use]
    pub fn backend_http_settings(
        mut self,
        value: impl Into<Vec<BackendHttpSettings>>,
    ) -> Self {
        self.backend_http_settings = value.into();
        self
    }

    /// Sets [`http_listeners`](field@Self::http_listeners).
    #[must_use]
    pub fn http_listeners(mut self, value: impl Into<Vec<HttpListener>>) -> Self {
        self.http_listeners = value.into();
        self
    }

    /// Sets [`http_load_balancing_rules`](field@Self::http_load_balancing_rules).
    #[must_use]
    pub fn http_load_balancing_rules(
        mut self,
        value: impl Into<Vec<HttpLoadBalancingRule>>,
    ) -> Self {
        self.http_load_balancing_rules = value.into();
        self
    }
}

impl ApplicationGatewayFrontendIpConfiguration {
    /// Sets [`kind`](field@Self::kind).
    #[must_use]
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }

    /// Sets [`static_ip_address`](field@Self::static_ip_address).
    #[must_use]
    pub fn static_ip_address(mut self, value: impl Into<String>) -> Self {
        self.static_ip_address = Some(value.into());
        self
    }
}

impl Probe {
    /// Sets [`port`](field@Self::port).
    #[must_use]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }

    /// Sets [`protocol`](field@Self::protocol).
    #[must_use]
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }

    /// Sets [`host`](field@Self::host).
    #[must_use]
    pub fn host(mut self, value: impl Into<String>) -> Self {
        self.host = Some(value.into());
        self
    }

    /// Sets [`path`](field@Self::path).
    #[must_use]
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }

    /// Sets [`interval`](field@Self::interval).
    #[must_use]
    pub fn interval(mut self, value: i32) -> Self {
        self.interval = Some(value);
        self
    }

    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Sets [`unhealthy_threshold`](field@Self::unhealthy_threshold).
    #[must_use]
    pub fn unhealthy_threshold(mut self, value: i32) -> Self {
        self.unhealthy_threshold = Some(value);
        self
    }
}

impl BackendAddressPool {
    /// Sets [`ip_addresses`](field@Self::ip_addresses).
    #[must_use]
    pub fn ip_addresses(mut self, value: impl Into<Vec<String>>) -> Self {
        self.ip_addresses = value.into();
        self
    }
}

impl BackendHttpSettings {
    /// Sets [`port`](field@Self::port).
    #[must_use]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }

    /// Sets [`protocol`](field@Self::protocol).
    #[must_use]
    pub fn protocol(mut self, value: impl Into<HttpProtocol>) -> Self {
        self.protocol = Some(value.into());
        self
    }

    /// Sets [`cookie_based_affinity`](field@Self::cookie_based_affinity).
    #[must_use]
    pub fn cookie_based_affinity(mut self, value: impl Into<String>) -> Self {
        self.cookie_based_affinity = Some(value.into());
        self
    }

    /// Sets [`request_timeout`](field@Self::request_timeout).
    #[must_use]
    pub fn request_timeout(mut self, value: i32) -> Self {
        self.request_timeout = Some(value);
        self
    }

    /// Sets [`probe`](field@Self::probe).
    #[must_use]
    pub fn probe(mut self, value: impl Into<String>) -> Self {
        self.probe = Some(value.into());
        self
    }

    /// Sets [`authentication_certificates`](field@Self::authentication_certificates).
    #[must_use]
    pub fn authentication_certificates(mut self, value: impl Into<String>) -> Self {
        self.authentication_certificates = Some(value.into());
        self
    }
}

impl HttpListener {
    /// Sets [`frontend_ip`](field@Self::frontend_ip).
    #[must_use]
    pub fn frontend_ip(mut self, value: impl Into<String>) -> Self {
        self.frontend_ip = Some(value.into());
        self
    }

    /// Sets [`frontend_port`](field@Self::frontend_port).
    #[must_use]
    pub fn frontend_port(mut self, value: impl Into<String>) -> Self {
        self.frontend_port = Some(value.into());
        self
    }

    /// Sets [`protocol`](field@Self::protocol).
    #[must_use]
    pub fn protocol(mut self, value: impl Into<HttpProtocol>) -> Self {
        self.protocol = Some(value.into());
        self
    }

    /// Sets [`ssl_cert`](field@Self::ssl_cert).
    #[must_use]
    pub fn ssl_cert(mut self, value: impl Into<String>) -> Self {
        self.ssl_cert = Some(value.into());
        self
    }
}

impl HttpLoadBalancingRule {
    /// Sets [`kind`](field@Self::kind).
    #[must_use]
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }

    /// Sets [`backend_http_settings`](field@Self::backend_http_settings).
    #[must_use]
    pub fn backend_http_settings(mut self, value: impl Into<String>) -> Self {
        self.backend_http_settings = Some(value.into());
        self
    }

    /// Sets [`listener`](field@Self::listener).
    #[must_use]
    pub fn listener(mut self, value: impl Into<String>) -> Self {
        self.listener = Some(value.into());
        self
    }

    /// Sets [`backend_address_pool`](field@Self::backend_address_pool).
    #[must_use]
    pub fn backend_address_pool(mut self, value: impl Into<String>) -> Self {
        self.backend_address_pool = Some(value.into());
        self
    }
}
