// Written by `xms generate` from api-spec/service-management/application-gateways.toml; do not edit.
//! Elements and enums of *Application gateways*.

use ::xms_runtime::{Field, Kind};

use super::super::{NAMESPACE, version};

::xms_runtime::record! {
    /// What a new application gateway is to be.
    ///
    /// Element `<CreateApplicationGatewayParameters>`. Since 2014-10-01 or earlier. Taken by
    /// [`CREATE`](super::super::application_gateways::CREATE).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        CREATE_APPLICATION_GATEWAY_SHAPE,
        "CreateApplicationGateway",
        NAMESPACE,
        tag("CreateApplicationGatewayParameters")
    )]
    pub struct CreateApplicationGateway {
        /// What the gateway is for.
        ///
        /// `<Description>`. Since 2014-10-01 or earlier.
        #[field(0, "Description", String)]
        pub description: Option<String>,
        /// The size of its instances: `Small`, `Medium` or `Large`.
        ///
        /// `<GatewaySize>`. Since 2014-10-01 or earlier.
        #[field(1, "GatewaySize", String)]
        pub gateway_size: Option<String>,
        /// How many instances there are; two or more, so that one can fail.
        ///
        /// `<InstanceCount>`. Since 2014-10-01 or earlier.
        #[field(2, "InstanceCount", Int32)]
        pub instance_count: Option<i32>,
        /// How the gateway is to be called.
        ///
        /// `<Name>`, required. Since 2014-10-01 or earlier.
        #[field(3, "Name", String, required)]
        pub name: String,
        /// The subnets that its instances are in.
        ///
        /// `<Subnets>` of `<Subnet>`. Since 2014-10-01 or earlier.
        #[field(4, "Subnets", List(&Field::new("Subnet", Kind::String)))]
        pub subnets: Vec<String>,
        /// The virtual network of those.
        ///
        /// `<VnetName>`. Since 2014-10-01 or earlier.
        #[field(5, "VnetName", String)]
        pub vnet_name: Option<String>,
    }
}

impl CreateApplicationGateway {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            description: None,
            gateway_size: None,
            instance_count: None,
            name: name.into(),
            subnets: Vec::new(),
            vnet_name: None,
        }
    }
}

::xms_runtime::record! {
    /// What an application gateway is to be from now on.
    ///
    /// Element `<UpdateApplicationGatewayParameters>`. Since 2014-10-01 or earlier. Taken by
    /// [`UPDATE`](super::super::application_gateways::UPDATE).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        UPDATE_APPLICATION_GATEWAY_SHAPE,
        "UpdateApplicationGateway",
        NAMESPACE,
        tag("UpdateApplicationGatewayParameters")
    )]
    pub struct UpdateApplicationGateway {
        /// What the gateway is for.
        ///
        /// `<Description>`. Since 2014-10-01 or earlier.
        #[field(0, "Description", String)]
        pub description: Option<String>,
        /// The size of its instances: `Small`, `Medium` or `Large`.
        ///
        /// `<GatewaySize>`. Since 2014-10-01 or earlier.
        #[field(1, "GatewaySize", String)]
        pub gateway_size: Option<String>,
        /// How many instances there are; two or more, so that one can fail.
        ///
        /// `<InstanceCount>`. Since 2014-10-01 or earlier.
        #[field(2, "InstanceCount", Int32)]
        pub instance_count: Option<i32>,
        /// The subnets that its instances are in.
        ///
        /// `<Subnets>` of `<Subnet>`. Since 2014-10-01 or earlier.
        #[field(3, "Subnets", List(&Field::new("Subnet", Kind::String)))]
        pub subnets: Vec<String>,
        /// The virtual network of those.
        ///
        /// `<VnetName>`. Since 2014-10-01 or earlier.
        #[field(4, "VnetName", String)]
        pub vnet_name: Option<String>,
    }
}

impl UpdateApplicationGateway {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// What is to be done with an application gateway.
    ///
    /// Element `<ApplicationGatewayOperation>`. Since 2014-10-01 or earlier. Taken by
    /// [`EXECUTE_OPERATION`](super::super::application_gateways::EXECUTE_OPERATION).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(APPLICATION_GATEWAY_OPERATION_SHAPE, "ApplicationGatewayOperation", NAMESPACE)]
    pub struct ApplicationGatewayOperation {
        /// Which operation.
        ///
        /// `<OperationType>`, required. Since 2014-10-01 or earlier.
        #[field(0, "OperationType", Enum(ApplicationGatewayOperationType::TABLE), required)]
        pub operation_type: ApplicationGatewayOperationType,
    }
}

impl ApplicationGatewayOperation {
    /// Creates the element from its fields, all of which are required.
    pub fn new(operation_type: impl Into<ApplicationGatewayOperationType>) -> Self {
        Self {
            operation_type: operation_type.into(),
        }
    }
}

::xms_runtime::record! {
    /// The application gateways of a subscription.
    ///
    /// Element `<ApplicationGateways>`. Since 2014-10-01 or earlier. Answered by
    /// [`LIST`](super::super::application_gateways::LIST).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        APPLICATION_GATEWAY_LIST_SHAPE,
        "ApplicationGatewayList",
        NAMESPACE,
        tag("ApplicationGateways")
    )]
    pub struct ApplicationGatewayList {
        /// One entry for each gateway.
        ///
        /// `<ApplicationGateway>`, any number of times. Since 2014-10-01 or earlier.
        #[field(0, "ApplicationGateway", Flat(&Kind::Record(ApplicationGateway::SHAPE)))]
        pub application_gateways: Vec<ApplicationGateway>,
    }
}

impl ApplicationGatewayList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A load balancer that understands HTTP.
    ///
    /// Element `<ApplicationGateway>`. Since 2014-10-01 or earlier. Answered by
    /// [`GET`](super::super::application_gateways::GET). Occurs in
    /// [`LIST`](super::super::application_gateways::LIST).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(APPLICATION_GATEWAY_SHAPE, "ApplicationGateway", NAMESPACE)]
    pub struct ApplicationGateway {
        /// What the gateway is for.
        ///
        /// `<Description>`. Since 2014-10-01 or earlier.
        #[field(0, "Description", String)]
        pub description: Option<String>,
        /// The name under which it can be reached; absent until it was started.
        ///
        /// `<DnsName>`. Since 2014-10-01 or earlier.
        #[field(1, "DnsName", String)]
        pub dns_name: Option<String>,
        /// The size of its instances: `Small`, `Medium` or `Large`.
        ///
        /// `<GatewaySize>`. Since 2014-10-01 or earlier.
        #[field(2, "GatewaySize", String)]
        pub gateway_size: Option<String>,
        /// How many instances there are; two or more, so that one can fail.
        ///
        /// `<InstanceCount>`. Since 2014-10-01 or earlier.
        #[field(3, "InstanceCount", Int32)]
        pub instance_count: Option<i32>,
        /// How the gateway is called.
        ///
        /// `<Name>`, required. Since 2014-10-01 or earlier.
        #[field(4, "Name", String, required)]
        pub name: String,
        /// Whether it runs: `Stopped`, `Starting`, `Running` or `Stopping`.
        ///
        /// `<State>`. Since 2014-10-01 or earlier.
        #[field(5, "State", String)]
        pub state: Option<String>,
        /// The subnets that its instances are in.
        ///
        /// `<Subnets>` of `<Subnet>`. Since 2014-10-01 or earlier.
        #[field(6, "Subnets", List(&Field::new("Subnet", Kind::String)))]
        pub subnets: Vec<String>,
        /// Its addresses; absent until it was started.
        ///
        /// `<VirtualIPs>` of `<VirtualIP>`. Since 2014-10-01 or earlier.
        #[field(7, "VirtualIPs", List(&Field::new("VirtualIP", Kind::String)))]
        pub virtual_ips: Vec<String>,
        /// The virtual network of those.
        ///
        /// `<VnetName>`. Since 2014-10-01 or earlier.
        #[field(8, "VnetName", String)]
        pub vnet_name: Option<String>,
    }
}

impl ApplicationGateway {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            description: None,
            dns_name: None,
            gateway_size: None,
            instance_count: None,
            name: name.into(),
            state: None,
            subnets: Vec::new(),
            virtual_ips: Vec::new(),
            vnet_name: None,
        }
    }
}

::xms_runtime::record! {
    /// What the gateway can offer for TLS.
    ///
    /// Element `<ApplicationGatewayCertificates>`. Since 2014-10-01 or earlier. Answered by
    /// [`LIST_CERTIFICATES`](super::super::application_gateways::LIST_CERTIFICATES).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        APPLICATION_GATEWAY_CERTIFICATE_LIST_SHAPE,
        "ApplicationGatewayCertificateList",
        NAMESPACE,
        tag("ApplicationGatewayCertificates")
    )]
    pub struct ApplicationGatewayCertificateList {
        /// One entry for each certificate.
        ///
        /// `<ApplicationGatewayCertificate>`, any number of times. Since 2014-10-01 or earlier.
        #[field(
            0,
            "ApplicationGatewayCertificate",
            Flat(&Kind::Record(ApplicationGatewayCertificate::SHAPE))
        )]
        pub application_gateway_certificates: Vec<ApplicationGatewayCertificate>,
    }
}

impl ApplicationGatewayCertificateList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A certificate for TLS that was uploaded, without its private key.
    ///
    /// Element `<ApplicationGatewayCertificate>`. Since 2014-10-01 or earlier. Answered by
    /// [`GET_CERTIFICATE`](super::super::application_gateways::GET_CERTIFICATE). Occurs in
    /// [`LIST_CERTIFICATES`](super::super::application_gateways::LIST_CERTIFICATES).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        APPLICATION_GATEWAY_CERTIFICATE_SHAPE,
        "ApplicationGatewayCertificate",
        NAMESPACE
    )]
    pub struct ApplicationGatewayCertificate {
        /// How listeners call it.
        ///
        /// `<Name>`, required. Since 2014-10-01 or earlier.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// The certificate, without its key.
        ///
        /// `<Data>`. Since 2014-10-01 or earlier.
        #[field(1, "Data", String)]
        pub data: Option<String>,
        /// Whether it can be used, such as `Provisioned`.
        ///
        /// `<State>`. Since 2014-10-01 or earlier.
        #[field(2, "State", String)]
        pub state: Option<String>,
    }
}

impl ApplicationGatewayCertificate {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            data: None,
            state: None,
        }
    }
}

::xms_runtime::record! {
    /// What an application gateway listens to, and where it sends requests.
    ///
    /// Element `<ApplicationGatewayConfiguration>`. Since 2014-10-01 or earlier. Taken by
    /// [`SET_CONFIGURATION`](super::super::application_gateways::SET_CONFIGURATION). Answered by
    /// [`GET_CONFIGURATION`](super::super::application_gateways::GET_CONFIGURATION).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        APPLICATION_GATEWAY_CONFIGURATION_SHAPE,
        "ApplicationGatewayConfiguration",
        NAMESPACE
    )]
    pub struct ApplicationGatewayConfiguration {
        /// Addresses that it listens at; absent: its public one.
        ///
        /// `<FrontendIPConfigurations>` of `<FrontendIPConfiguration>`. Since 2014-10-01 or
        /// earlier.
        #[field(
            0,
            "FrontendIPConfigurations",
            List(
                &Field::new(
                    "FrontendIPConfiguration",
                    Kind::Record(ApplicationGatewayFrontendIpConfiguration::SHAPE)
                )
            )
        )]
        pub frontend_ip_configurations: Vec<ApplicationGatewayFrontendIpConfiguration>,
        /// Ports that it listens at.
        ///
        /// `<FrontendPorts>` of `<FrontendPort>`. Since 2014-10-01 or earlier.
        #[field(
            1,
            "FrontendPorts",
            List(&Field::new("FrontendPort", Kind::Record(FrontendPort::SHAPE)))
        )]
        pub frontend_ports: Vec<FrontendPort>,
        /// Ways to look whether servers are well.
        ///
        /// `<Probes>` of `<Probe>`. First seen at 2015-04-01, an upper bound. Source: recorded
        /// request 6b318469aea3cd1c.
        #[field(
            2,
            "Probes",
            List(&Field::new("Probe", Kind::Record(Probe::SHAPE))),
            seen(version::V2015_04_01)
        )]
        pub probes: Vec<Probe>,
        /// Servers that it sends requests to.
        ///
        /// `<BackendAddressPools>` of `<BackendAddressPool>`. Since 2014-10-01 or earlier.
        #[field(
            3,
            "BackendAddressPools",
            List(&Field::new("BackendAddressPool", Kind::Record(BackendAddressPool::SHAPE)))
        )]
        pub backend_address_pools: Vec<BackendAddressPool>,
        /// How it sends them.
        ///
        /// `<BackendHttpSettingsList>` of `<BackendHttpSettings>`. Since 2014-10-01 or earlier.
        #[field(
            4,
            "BackendHttpSettingsList",
            List(
                &Field::new("BackendHttpSettings", Kind::Record(BackendHttpSettings::SHAPE))
            )
        )]
        pub backend_http_settings: Vec<BackendHttpSettings>,
        /// What it listens to: an address, a port and a protocol each.
        ///
        /// `<HttpListeners>` of `<HttpListener>`. Since 2014-10-01 or earlier.
        #[field(
            5,
            "HttpListeners",
            List(&Field::new("HttpListener", Kind::Record(HttpListener::SHAPE)))
        )]
        pub http_listeners: Vec<HttpListener>,
        /// Which listener sends to which servers.
        ///
        /// `<HttpLoadBalancingRules>` of `<HttpLoadBalancingRule>`. Since 2014-10-01 or earlier.
        #[field(
            6,
            "HttpLoadBalancingRules",
            List(
                &Field::new(
                    "HttpLoadBalancingRule",
                    Kind::Record(HttpLoadBalancingRule::SHAPE)
                )
            )
        )]
        pub http_load_balancing_rules: Vec<HttpLoadBalancingRule>,
    }
}

impl ApplicationGatewayConfiguration {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// An address that an application gateway listens at.
    ///
    /// Element `<FrontendIPConfiguration>`. Since 2014-10-01 or earlier. Occurs in
    /// [`GET_CONFIGURATION`](super::super::application_gateways::GET_CONFIGURATION),
    /// [`SET_CONFIGURATION`](super::super::application_gateways::SET_CONFIGURATION).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        APPLICATION_GATEWAY_FRONTEND_IP_CONFIGURATION_SHAPE,
        "ApplicationGatewayFrontendIPConfiguration",
        NAMESPACE,
        tag("FrontendIPConfiguration")
    )]
    pub struct ApplicationGatewayFrontendIpConfiguration {
        /// How listeners call it.
        ///
        /// `<Name>`, required. Since 2014-10-01 or earlier.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// Whether it is `Public` or `Private`.
        ///
        /// `<Type>`. Since 2014-10-01 or earlier.
        #[field(1, "Type", String)]
        pub kind: Option<String>,
        /// The address itself, where it is to be a certain one.
        ///
        /// `<StaticIPAddress>`. Since 2014-10-01 or earlier.
        #[field(2, "StaticIPAddress", String)]
        pub static_ip_address: Option<String>,
    }
}

impl ApplicationGatewayFrontendIpConfiguration {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            kind: None,
            static_ip_address: None,
        }
    }
}

::xms_runtime::record! {
    /// A port that an application gateway listens at.
    ///
    /// Element `<FrontendPort>`. Since 2014-10-01 or earlier. Occurs in
    /// [`GET_CONFIGURATION`](super::super::application_gateways::GET_CONFIGURATION),
    /// [`SET_CONFIGURATION`](super::super::application_gateways::SET_CONFIGURATION).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(FRONTEND_PORT_SHAPE, "FrontendPort", NAMESPACE)]
    pub struct FrontendPort {
        /// How listeners call it.
        ///
        /// `<Name>`, required. Since 2014-10-01 or earlier.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// The number.
        ///
        /// `<Port>`, required. Since 2014-10-01 or earlier.
        #[field(1, "Port", Int32, required)]
        pub port: i32,
    }
}

impl FrontendPort {
    /// Creates the element from its fields, all of which are required.
    pub fn new(name: impl Into<String>, port: i32) -> Self {
        Self { name: name.into(), port }
    }
}

::xms_runtime::record! {
    /// A way to look whether a server is well.
    ///
    /// Element `<Probe>`. Since 2015-04-01 or earlier. Occurs in
    /// [`GET_CONFIGURATION`](super::super::application_gateways::GET_CONFIGURATION),
    /// [`SET_CONFIGURATION`](super::super::application_gateways::SET_CONFIGURATION).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(PROBE_SHAPE, "Probe", NAMESPACE)]
    pub struct Probe {
        /// How settings call it.
        ///
        /// `<Name>`, required. Since 2015-04-01 or earlier.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// The port that is asked; absent: that of the settings.
        ///
        /// `<Port>`. Since 2015-04-01 or earlier. Source: recorded; no client and no page has it.
        #[field(1, "Port", Int32)]
        pub port: Option<i32>,
        /// What is spoken: `Http` or `Https`.
        ///
        /// `<Protocol>`. Since 2015-04-01 or earlier.
        #[field(2, "Protocol", String)]
        pub protocol: Option<String>,
        /// The host that is asked for.
        ///
        /// `<Host>`. Since 2015-04-01 or earlier.
        #[field(3, "Host", String)]
        pub host: Option<String>,
        /// The path that is asked for.
        ///
        /// `<Path>`. Since 2015-04-01 or earlier.
        #[field(4, "Path", String)]
        pub path: Option<String>,
        /// Seconds between two looks.
        ///
        /// `<Interval>`. Since 2015-04-01 or earlier.
        #[field(5, "Interval", Int32)]
        pub interval: Option<i32>,
        /// Seconds after which no answer is a bad one.
        ///
        /// `<Timeout>`. Since 2015-04-01 or earlier.
        #[field(6, "Timeout", Int32)]
        pub timeout: Option<i32>,
        /// After how many bad answers a server gets no more requests.
        ///
        /// `<UnhealthyThreshold>`. Since 2015-04-01 or earlier.
        #[field(7, "UnhealthyThreshold", Int32)]
        pub unhealthy_threshold: Option<i32>,
    }
}

impl Probe {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            port: None,
            protocol: None,
            host: None,
            path: None,
            interval: None,
            timeout: None,
            unhealthy_threshold: None,
        }
    }
}

::xms_runtime::record! {
    /// Servers that requests are sent to.
    ///
    /// Element `<BackendAddressPool>`. Since 2014-10-01 or earlier. Occurs in
    /// [`GET_CONFIGURATION`](super::super::application_gateways::GET_CONFIGURATION),
    /// [`SET_CONFIGURATION`](super::super::application_gateways::SET_CONFIGURATION).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(BACKEND_ADDRESS_POOL_SHAPE, "BackendAddressPool", NAMESPACE)]
    pub struct BackendAddressPool {
        /// How rules call them.
        ///
        /// `<Name>`, required. Since 2014-10-01 or earlier.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// Their addresses, or names.
        ///
        /// `<IPAddresses>` of `<IPAddress>`. Since 2014-10-01 or earlier.
        #[field(1, "IPAddresses", List(&Field::new("IPAddress", Kind::String)))]
        pub ip_addresses: Vec<String>,
    }
}

impl BackendAddressPool {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ip_addresses: Vec::new(),
        }
    }
}

::xms_runtime::record! {
    /// How requests are sent to servers.
    ///
    /// Element `<BackendHttpSettings>`. Since 2014-10-01 or earlier. Occurs in
    /// [`GET_CONFIGURATION`](super::super::application_gateways::GET_CONFIGURATION),
    /// [`SET_CONFIGURATION`](super::super::application_gateways::SET_CONFIGURATION).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(BACKEND_HTTP_SETTINGS_SHAPE, "BackendHttpSettings", NAMESPACE)]
    pub struct BackendHttpSettings {
        /// How rules call them.
        ///
        /// `<Name>`, required. Since 2014-10-01 or earlier.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// The port of the servers.
        ///
        /// `<Port>`. Since 2014-10-01 or earlier.
        #[field(1, "Port", Int32)]
        pub port: Option<i32>,
        /// What is spoken with them.
        ///
        /// `<Protocol>`. Since 2014-10-01 or earlier.
        #[field(2, "Protocol", Enum(HttpProtocol::TABLE))]
        pub protocol: Option<HttpProtocol>,
        /// Whether a session stays with its server: `Enabled` or `Disabled`.
        ///
        /// `<CookieBasedAffinity>`. Since 2014-10-01 or earlier.
        #[field(3, "CookieBasedAffinity", String)]
        pub cookie_based_affinity: Option<String>,
        /// Seconds after which no answer is a failure.
        ///
        /// `<RequestTimeout>`. First seen at 2015-04-01, an upper bound. Source: recorded request
        /// 6b318469aea3cd1c.
        #[field(4, "RequestTimeout", Int32, seen(version::V2015_04_01))]
        pub request_timeout: Option<i32>,
        /// Which probe looks after the servers.
        ///
        /// `<Probe>`. First seen at 2015-04-01, an upper bound. Source: recorded request
        /// 6b318469aea3cd1c.
        #[field(5, "Probe", String, seen(version::V2015_04_01))]
        pub probe: Option<String>,
        /// Certificates by which servers are known.
        ///
        /// `<AuthenticationCertificates>`. Since 2014-10-01 or earlier. Source: recorded; no client
        /// and no page has it.
        #[field(6, "AuthenticationCertificates", String)]
        pub authentication_certificates: Option<String>,
    }
}

impl BackendHttpSettings {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            port: None,
            protocol: None,
            cookie_based_affinity: None,
            request_timeout: None,
            probe: None,
            authentication_certificates: None,
        }
    }
}

::xms_runtime::record! {
    /// What an application gateway listens to.
    ///
    /// Element `<HttpListener>`. Since 2014-10-01 or earlier. Occurs in
    /// [`GET_CONFIGURATION`](super::super::application_gateways::GET_CONFIGURATION),
    /// [`SET_CONFIGURATION`](super::super::application_gateways::SET_CONFIGURATION).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(HTTP_LISTENER_SHAPE, "HttpListener", NAMESPACE)]
    pub struct HttpListener {
        /// How rules call it.
        ///
        /// `<Name>`, required. Since 2014-10-01 or earlier.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// Which address; absent: the public one.
        ///
        /// `<FrontendIP>`. Since 2014-10-01 or earlier.
        #[field(1, "FrontendIP", String)]
        pub frontend_ip: Option<String>,
        /// Which port.
        ///
        /// `<FrontendPort>`. Since 2014-10-01 or earlier.
        #[field(2, "FrontendPort", String)]
        pub frontend_port: Option<String>,
        /// What is spoken there.
        ///
        /// `<Protocol>`. Since 2014-10-01 or earlier.
        #[field(3, "Protocol", Enum(HttpProtocol::TABLE))]
        pub protocol: Option<HttpProtocol>,
        /// Which certificate; only of `Https`.
        ///
        /// `<SslCert>`. Since 2014-10-01 or earlier.
        #[field(4, "SslCert", String)]
        pub ssl_cert: Option<String>,
    }
}

impl HttpListener {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            frontend_ip: None,
            frontend_port: None,
            protocol: None,
            ssl_cert: None,
        }
    }
}

::xms_runtime::record! {
    /// Which listener sends to which servers.
    ///
    /// Element `<HttpLoadBalancingRule>`. Since 2014-10-01 or earlier. Occurs in
    /// [`GET_CONFIGURATION`](super::super::application_gateways::GET_CONFIGURATION),
    /// [`SET_CONFIGURATION`](super::super::application_gateways::SET_CONFIGURATION).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(HTTP_LOAD_BALANCING_RULE_SHAPE, "HttpLoadBalancingRule", NAMESPACE)]
    pub struct HttpLoadBalancingRule {
        /// How the rule is called.
        ///
        /// `<Name>`, required. Since 2014-10-01 or earlier.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// The kind of rule: `Basic`.
        ///
        /// `<Type>`. Since 2014-10-01 or earlier.
        #[field(1, "Type", String)]
        pub kind: Option<String>,
        /// Which settings requests are sent with.
        ///
        /// `<BackendHttpSettings>`. Since 2014-10-01 or earlier.
        #[field(2, "BackendHttpSettings", String)]
        pub backend_http_settings: Option<String>,
        /// Which listener they come from.
        ///
        /// `<Listener>`. Since 2014-10-01 or earlier.
        #[field(3, "Listener", String)]
        pub listener: Option<String>,
        /// Which servers they go to.
        ///
        /// `<BackendAddressPool>`. Since 2014-10-01 or earlier.
        #[field(4, "BackendAddressPool", String)]
        pub backend_address_pool: Option<String>,
    }
}

impl HttpLoadBalancingRule {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            kind: None,
            backend_http_settings: None,
            listener: None,
            backend_address_pool: None,
        }
    }
}

::xms_runtime::open_enum! {
    /// What is spoken.
    ///
    /// Since 2014-10-01 or earlier. Occurs in
    /// [`GET_CONFIGURATION`](super::super::application_gateways::GET_CONFIGURATION),
    /// [`SET_CONFIGURATION`](super::super::application_gateways::SET_CONFIGURATION). The set is
    /// open: a value that is not named here is kept as it came.
    #[values(HTTP_PROTOCOL_TABLE, "HttpProtocol")]
    pub enum HttpProtocol {
        /// HTTP in the clear.
        ///
        /// `Http`. Since 2014-10-01 or earlier.
        #[value(0, "Http")]
        Http,
        /// HTTP inside of TLS.
        ///
        /// `Https`. Since 2014-10-01 or earlier.
        #[value(1, "Https")]
        Https,
    }
}

::xms_runtime::open_enum! {
    /// What is to be done with an application gateway.
    ///
    /// Since 2014-10-01 or earlier. Occurs in
    /// [`EXECUTE_OPERATION`](super::super::application_gateways::EXECUTE_OPERATION). The set is
    /// open: a value that is not named here is kept as it came.
    #[values(APPLICATION_GATEWAY_OPERATION_TYPE_TABLE, "ApplicationGatewayOperationType")]
    pub enum ApplicationGatewayOperationType {
        /// It is to run.
        ///
        /// `start`. Since 2014-10-01 or earlier.
        #[value(0, "start")]
        Start,
        /// It is to stand still; nothing is paid for it then.
        ///
        /// `stop`. Since 2014-10-01 or earlier.
        #[value(1, "stop")]
        Stop,
    }
}
