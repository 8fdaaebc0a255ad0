// Written by `xms generate` from api-spec/service-management/roles.toml; do not edit.
//! Elements and enums of *Roles*.

use ::xms_runtime::{Base64Text, Field, Kind, Secret, Uri};

use super::super::{NAMESPACE, version};
use super::super::provisioning::{
    CertificateSetting, LinuxProvisioningConfigurationSet,
    WindowsProvisioningConfigurationSet,
};

::xms_runtime::record! {
    /// A role of a deployment.
    ///
    /// Element `<Role>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(ROLE_SHAPE, "Role", NAMESPACE)]
    pub struct Role {
        /// `PersistentVMRole` for a virtual machine; else not there.
        ///
        /// Attribute `type`, in the namespace `http://www.w3.org/2001/XMLSchema-instance`. Since
        /// 2009-10-01.
        #[field(
            0,
            "type",
            String,
            attribute,
            namespace("http://www.w3.org/2001/XMLSchema-instance")
        )]
        pub xsi_type: Option<String>,
        /// Unique in the deployment.
        ///
        /// `<RoleName>`. Since 2009-10-01.
        #[field(1, "RoleName", String)]
        pub role_name: Option<String>,
        /// The guest system of web and worker roles; empty for virtual machines. The published page
        /// spells it `OSVersion`.
        ///
        /// `<OsVersion>`. Since 2009-10-01. Read under `<OSVersion>`, too.
        #[field(2, "OsVersion", String, also(&["OSVersion"]))]
        pub os_version: Option<String>,
        /// `PersistentVMRole` for a virtual machine; else not there.
        ///
        /// `<RoleType>`. Since 2009-10-01.
        #[field(3, "RoleType", String)]
        pub role_type: Option<String>,
        /// How it is set up.
        ///
        /// `<ConfigurationSets>` of `<ConfigurationSet>`, one of several elements. Since
        /// 2009-10-01.
        #[field(
            4,
            "ConfigurationSets",
            List(&Field::new("ConfigurationSet", Kind::Record(ConfigurationSet::SHAPE)))
        )]
        pub configuration_sets: Vec<ConfigurationSet>,
        /// The resource extensions of the virtual machine.
        ///
        /// `<ResourceExtensionReferences>` of `<ResourceExtensionReference>`. First seen at
        /// 2013-11-01, an upper bound. Source: oldest .NET client; resource extensions came about
        /// then.
        #[field(
            5,
            "ResourceExtensionReferences",
            List(
                &Field::new(
                    "ResourceExtensionReference",
                    Kind::Record(ResourceExtensionReference::SHAPE)
                )
            ),
            seen(version::V2013_11_01)
        )]
        pub resource_extension_references: Vec<ResourceExtensionReference>,
        /// The image with disks that it was made of.
        ///
        /// `<VMImageName>`. First seen at 2014-04-01, an upper bound. Source: first .NET client
        /// that reads it.
        #[field(6, "VMImageName", String, seen(version::V2014_04_01))]
        pub vm_image_name: Option<String>,
        /// Where the disks of that image were copied to.
        ///
        /// `<MediaLocation>`. First seen at 2014-05-01, an upper bound. Source: first .NET client
        /// that reads it.
        #[field(7, "MediaLocation", Uri, seen(version::V2014_05_01))]
        pub media_location: Option<Uri>,
        /// What it is kept available together with.
        ///
        /// `<AvailabilitySetName>`. Since 2009-10-01.
        #[field(8, "AvailabilitySetName", String)]
        pub availability_set_name: Option<String>,
        /// Disks beside the one that it starts from, each in a slot of its own.
        ///
        /// `<DataVirtualHardDisks>` of `<DataVirtualHardDisk>`. Since 2009-10-01.
        #[field(
            9,
            "DataVirtualHardDisks",
            List(
                &Field::new("DataVirtualHardDisk", Kind::Record(DataVirtualHardDisk::SHAPE))
            )
        )]
        pub data_virtual_hard_disks: Vec<DataVirtualHardDisk>,
        /// Name to show to people; not base64, unlike other labels.
        ///
        /// `<Label>`. Since 2009-10-01.
        #[field(10, "Label", String)]
        pub label: Option<String>,
        /// Its system disk.
        ///
        /// `<OSVirtualHardDisk>`. Since 2009-10-01.
        #[field(11, "OSVirtualHardDisk", Record(OsVirtualHardDisk::SHAPE))]
        pub os_virtual_hard_disk: Option<OsVirtualHardDisk>,
        /// Size of its instances, such as `Small`.
        ///
        /// `<RoleSize>`. Since 2009-10-01.
        #[field(12, "RoleSize", String)]
        pub role_size: Option<String>,
        /// Thumbprint of the certificate that was made for WinRM over HTTPS.
        ///
        /// `<DefaultWinRmCertificateThumbprint>`. Since 2009-10-01.
        #[field(13, "DefaultWinRmCertificateThumbprint", String)]
        pub default_win_rm_certificate_thumbprint: Option<String>,
        /// Whether the agent for extensions was put into the virtual machine.
        ///
        /// `<ProvisionGuestAgent>`. Since 2009-10-01.
        #[field(14, "ProvisionGuestAgent", Bool)]
        pub provision_guest_agent: Option<bool>,
        /// What is different from the image.
        ///
        /// `<VMImageInput>`. First seen at 2014-10-01, an upper bound. Source: first .NET client
        /// that reads it.
        #[field(15, "VMImageInput", Record(VmImageInput::SHAPE), seen(version::V2014_10_01))]
        pub vm_image_input: Option<VmImageInput>,
        /// What is kept of its start.
        ///
        /// `<DebugSettings>`. First seen at 2017-01-01, an upper bound. Source: node client, which
        /// is the only one that reads it.
        #[field(
            16,
            "DebugSettings",
            Record(DebugSettings::SHAPE),
            seen(version::V2017_01_01)
        )]
        pub debug_settings: Option<DebugSettings>,
        /// The licence that its owner brought, such as `Windows_Server`.
        ///
        /// `<LicenseType>`. First seen at 2017-01-01, an upper bound. Source: node client, which is
        /// the only one that reads it.
        #[field(17, "LicenseType", String, seen(version::V2017_01_01))]
        pub license_type: Option<String>,
        /// How its migration to Resource Manager goes on, such as `Prepared`.
        ///
        /// `<MigrationState>`. First seen at 2017-01-01, an upper bound. Source: node client, which
        /// is the only one that reads it.
        #[field(18, "MigrationState", String, seen(version::V2017_01_01))]
        pub migration_state: Option<String>,
    }
}

impl Role {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::union! {
    /// A part of how a role is set up.
    ///
    /// Element `<ConfigurationSet>`. Since 2009-10-01. One of several, told apart by the text of
    /// `<ConfigurationSetType>`. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    ///
    /// Every recorded answer has the network's only; the others occur in requests.
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        CONFIGURATION_SET_SHAPE,
        "ConfigurationSet",
        NAMESPACE,
        "ConfigurationSet",
        "ConfigurationSetType"
    )]
    pub enum ConfigurationSet {
        /// The network of a role.
        ///
        /// With the text `NetworkConfiguration` in `<ConfigurationSetType>`.
        #[variant("NetworkConfiguration", NetworkConfigurationSet::SHAPE)]
        NetworkConfiguration(Box<NetworkConfigurationSet>),
        /// The first start of Windows.
        ///
        /// With the text `WindowsProvisioningConfiguration` in `<ConfigurationSetType>`.
        #[variant(
            "WindowsProvisioningConfiguration",
            WindowsProvisioningConfigurationSet::SHAPE
        )]
        WindowsProvisioningConfiguration(Box<WindowsProvisioningConfigurationSet>),
        /// The first start of Linux.
        ///
        /// With the text `LinuxProvisioningConfiguration` in `<ConfigurationSetType>`.
        #[variant(
            "LinuxProvisioningConfiguration",
            LinuxProvisioningConfigurationSet::SHAPE
        )]
        LinuxProvisioningConfiguration(Box<LinuxProvisioningConfigurationSet>),
    }
}

::xms_runtime::record! {
    /// The network of a role.
    ///
    /// Element `<ConfigurationSet>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        NETWORK_CONFIGURATION_SET_SHAPE,
        "NetworkConfigurationSet",
        NAMESPACE,
        tag("ConfigurationSet")
    )]
    pub struct NetworkConfigurationSet {
        /// Names the kind, too, as readers of data contracts expect it.
        ///
        /// Attribute `type`, in the namespace `http://www.w3.org/2001/XMLSchema-instance`. Since
        /// 2009-10-01.
        #[field(
            0,
            "type",
            String,
            attribute,
            namespace("http://www.w3.org/2001/XMLSchema-instance")
        )]
        pub xsi_type: Option<String>,
        #[fixed("ConfigurationSetType", "NetworkConfiguration")]
        /// Where it is reached from outside.
        ///
        /// `<InputEndpoints>` of `<InputEndpoint>`. Since 2009-10-01.
        #[field(
            2,
            "InputEndpoints",
            List(&Field::new("InputEndpoint", Kind::Record(RoleInputEndpoint::SHAPE)))
        )]
        pub input_endpoints: Vec<RoleInputEndpoint>,
        /// The subnets of the virtual network that it is in.
        ///
        /// `<SubnetNames>` of `<SubnetName>`. Since 2009-10-01.
        #[field(3, "SubnetNames", List(&Field::new("SubnetName", Kind::String)))]
        pub subnet_names: Vec<String>,
        /// Its fixed inner address.
        ///
        /// `<StaticVirtualNetworkIPAddress>`. Since 2013-11-01.
        #[field(4, "StaticVirtualNetworkIPAddress", String, since(version::V2013_11_01))]
        pub static_virtual_network_ip_address: Option<String>,
        /// Public addresses of its own.
        ///
        /// `<PublicIPs>` of `<PublicIP>`. Since 2014-05-01.
        #[field(
            5,
            "PublicIPs",
            List(&Field::new("PublicIP", Kind::Record(PublicIp::SHAPE))),
            since(version::V2014_05_01)
        )]
        pub public_ips: Vec<PublicIp>,
        /// Its further network interfaces.
        ///
        /// `<NetworkInterfaces>` of `<NetworkInterface>`. Since 2014-08-01.
        #[field(
            6,
            "NetworkInterfaces",
            List(&Field::new("NetworkInterface", Kind::Record(NetworkInterface::SHAPE))),
            since(version::V2014_08_01)
        )]
        pub network_interfaces: Vec<NetworkInterface>,
        /// The rules for its traffic.
        ///
        /// `<NetworkSecurityGroup>`. First seen at 2014-10-01, an upper bound. Source: first .NET
        /// client that reads it.
        #[field(7, "NetworkSecurityGroup", String, seen(version::V2014_10_01))]
        pub network_security_group: Option<String>,
        /// Whether it passes on what is for others, such as `Enabled`.
        ///
        /// `<IPForwarding>`. First seen at 2015-04-01, an upper bound. Source: first .NET client
        /// that reads it.
        #[field(8, "IPForwarding", String, seen(version::V2015_04_01))]
        pub ip_forwarding: Option<String>,
        /// Written by clients that have one type for all kinds; it means nothing here.
        ///
        /// `<StoredCertificateSettings>` of `<CertificateSetting>`. Since 2009-10-01. Source:
        /// recorded requests, which have it empty.
        #[field(
            9,
            "StoredCertificateSettings",
            List(&Field::new("CertificateSetting", Kind::Record(CertificateSetting::SHAPE)))
        )]
        pub stored_certificate_settings: Vec<CertificateSetting>,
    }
}

impl NetworkConfigurationSet {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Where a role is reached from outside.
    ///
    /// Element `<InputEndpoint>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        ROLE_INPUT_ENDPOINT_SHAPE,
        "RoleInputEndpoint",
        NAMESPACE,
        tag("InputEndpoint")
    )]
    pub struct RoleInputEndpoint {
        /// The set of endpoints that share its load; only for virtual machines.
        ///
        /// `<LoadBalancedEndpointSetName>`. Since 2009-10-01.
        #[field(0, "LoadBalancedEndpointSetName", String)]
        pub load_balanced_endpoint_set_name: Option<String>,
        /// The port inside; only for virtual machines.
        ///
        /// `<LocalPort>`. Since 2009-10-01.
        #[field(1, "LocalPort", Int32)]
        pub local_port: Option<i32>,
        /// Its name; only for virtual machines.
        ///
        /// `<Name>`. Since 2009-10-01.
        #[field(2, "Name", String)]
        pub name: Option<String>,
        /// The port outside.
        ///
        /// `<Port>`. Since 2009-10-01.
        #[field(3, "Port", Int32)]
        pub port: Option<i32>,
        /// How it is found out whether it answers.
        ///
        /// `<LoadBalancerProbe>`. Since 2009-10-01.
        #[field(4, "LoadBalancerProbe", Record(LoadBalancerProbe::SHAPE))]
        pub load_balancer_probe: Option<LoadBalancerProbe>,
        /// The protocol: `tcp`, `udp` or `http`.
        ///
        /// `<Protocol>`. Since 2009-10-01.
        #[field(5, "Protocol", String)]
        pub protocol: Option<String>,
        /// Its public address.
        ///
        /// `<Vip>`. Since 2011-06-01. Source: the page of Get Deployment, for its flat list of
        /// endpoints.
        #[field(6, "Vip", String, since(version::V2011_06_01))]
        pub vip: Option<String>,
        /// Whether answers go past the load balancer.
        ///
        /// `<EnableDirectServerReturn>`. Since 2009-10-01.
        #[field(7, "EnableDirectServerReturn", Bool)]
        pub enable_direct_server_return: Option<bool>,
        /// The internal load balancer it belongs to.
        ///
        /// `<LoadBalancerName>`. Since 2014-05-01.
        #[field(8, "LoadBalancerName", String, since(version::V2014_05_01))]
        pub load_balancer_name: Option<String>,
        /// Who may reach it.
        ///
        /// `<EndpointAcl>`. Since 2009-10-01.
        #[field(9, "EndpointAcl", Record(EndpointAcl::SHAPE))]
        pub endpoint_acl: Option<EndpointAcl>,
        /// After how many minutes an idle connection is closed.
        ///
        /// `<IdleTimeoutInMinutes>`. Since 2014-06-01.
        #[field(10, "IdleTimeoutInMinutes", Int32, since(version::V2014_06_01))]
        pub idle_timeout_in_minutes: Option<i32>,
        /// What decides who serves a connection, such as `sourceIP`.
        ///
        /// `<LoadBalancerDistribution>`. First seen at 2014-10-01, an upper bound. Source: first
        /// .NET client that reads it.
        #[field(11, "LoadBalancerDistribution", String, seen(version::V2014_10_01))]
        pub load_balancer_distribution: Option<String>,
        /// Name of its public address.
        ///
        /// `<VirtualIPName>`. First seen at 2015-04-01, an upper bound. Source: first .NET client
        /// that reads it.
        #[field(12, "VirtualIPName", String, seen(version::V2015_04_01))]
        pub virtual_ip_name: Option<String>,
    }
}

impl RoleInputEndpoint {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// How it is found out whether an endpoint answers.
    ///
    /// Element `<LoadBalancerProbe>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(LOAD_BALANCER_PROBE_SHAPE, "LoadBalancerProbe", NAMESPACE)]
    pub struct LoadBalancerProbe {
        /// What is asked for, with `http`.
        ///
        /// `<Path>`. Since 2009-10-01.
        #[field(0, "Path", String)]
        pub path: Option<String>,
        /// The port that is asked.
        ///
        /// `<Port>`. Since 2009-10-01.
        #[field(1, "Port", Int32)]
        pub port: Option<i32>,
        /// The protocol: `tcp` or `http`.
        ///
        /// `<Protocol>`. Since 2009-10-01.
        #[field(2, "Protocol", String)]
        pub protocol: Option<String>,
        /// Seconds from one attempt to the next.
        ///
        /// `<IntervalInSeconds>`. Since 2009-10-01.
        #[field(3, "IntervalInSeconds", Int32)]
        pub interval_in_seconds: Option<i32>,
        /// Seconds without an answer after which it counts as not there.
        ///
        /// `<TimeoutInSeconds>`. Since 2009-10-01.
        #[field(4, "TimeoutInSeconds", Int32)]
        pub timeout_in_seconds: Option<i32>,
    }
}

impl LoadBalancerProbe {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Who may reach an endpoint.
    ///
    /// Element `<EndpointAcl>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(ENDPOINT_ACL_SHAPE, "EndpointAcl", NAMESPACE)]
    pub struct EndpointAcl {
        /// The rules, to be tried in their order.
        ///
        /// `<Rules>` of `<Rule>`. Since 2009-10-01.
        #[field(0, "Rules", List(&Field::new("Rule", Kind::Record(EndpointAclRule::SHAPE))))]
        pub rules: Vec<EndpointAclRule>,
    }
}

impl EndpointAcl {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Who may, or may not, reach an endpoint.
    ///
    /// Element `<Rule>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(ENDPOINT_ACL_RULE_SHAPE, "EndpointAclRule", NAMESPACE, tag("Rule"))]
    pub struct EndpointAclRule {
        /// Its place: lower ones come first.
        ///
        /// `<Order>`. Since 2009-10-01.
        #[field(0, "Order", Int32)]
        pub order: Option<i32>,
        /// `permit` or `deny`.
        ///
        /// `<Action>`. Since 2009-10-01.
        #[field(1, "Action", String)]
        pub action: Option<String>,
        /// Whom it is about, such as `203.0.113.0/24`.
        ///
        /// `<RemoteSubnet>`. Since 2009-10-01.
        #[field(2, "RemoteSubnet", String)]
        pub remote_subnet: Option<String>,
        /// What it is for.
        ///
        /// `<Description>`. Since 2009-10-01.
        #[field(3, "Description", String)]
        pub description: Option<String>,
    }
}

impl EndpointAclRule {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A public address of a role.
    ///
    /// Element `<PublicIP>`. Since 2014-05-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(PUBLIC_IP_SHAPE, "PublicIP", NAMESPACE)]
    pub struct PublicIp {
        /// Name of the address.
        ///
        /// `<Name>`. Since 2014-05-01.
        #[field(0, "Name", String)]
        pub name: Option<String>,
        /// After how many minutes an idle connection is closed.
        ///
        /// `<IdleTimeoutInMinutes>`. Since 2014-06-01.
        #[field(1, "IdleTimeoutInMinutes", Int32, since(version::V2014_06_01))]
        pub idle_timeout_in_minutes: Option<i32>,
        /// The beginning of its name in the DNS.
        ///
        /// `<DomainNameLabel>`. Since 2015-03-01.
        #[field(2, "DomainNameLabel", String, since(version::V2015_03_01))]
        pub domain_name_label: Option<String>,
    }
}

impl PublicIp {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A further network interface of a role.
    ///
    /// Element `<NetworkInterface>`. Since 2014-08-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(NETWORK_INTERFACE_SHAPE, "NetworkInterface", NAMESPACE)]
    pub struct NetworkInterface {
        /// Unique in the machine.
        ///
        /// `<Name>`. Since 2014-08-01.
        #[field(0, "Name", String)]
        pub name: Option<String>,
        /// Its addresses.
        ///
        /// `<IPConfigurations>` of `<IPConfiguration>`. Since 2014-08-01.
        #[field(
            1,
            "IPConfigurations",
            List(&Field::new("IPConfiguration", Kind::Record(IpConfiguration::SHAPE)))
        )]
        pub ip_configurations: Vec<IpConfiguration>,
        /// The rules for its traffic.
        ///
        /// `<NetworkSecurityGroup>`. First seen at 2015-04-01, an upper bound. Source: first .NET
        /// client that reads it.
        #[field(2, "NetworkSecurityGroup", String, seen(version::V2015_04_01))]
        pub network_security_group: Option<String>,
        /// Whether it passes on what is for others, such as `Enabled`.
        ///
        /// `<IPForwarding>`. First seen at 2015-04-01, an upper bound. Source: first .NET client
        /// that reads it.
        #[field(3, "IPForwarding", String, seen(version::V2015_04_01))]
        pub ip_forwarding: Option<String>,
    }
}

impl NetworkInterface {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// An address of a network interface.
    ///
    /// Element `<IPConfiguration>`. Since 2014-08-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(IP_CONFIGURATION_SHAPE, "IPConfiguration", NAMESPACE)]
    pub struct IpConfiguration {
        /// From which its address is taken.
        ///
        /// `<SubnetName>`. Since 2014-08-01.
        #[field(0, "SubnetName", String)]
        pub subnet_name: Option<String>,
        /// The address, where it is a fixed one.
        ///
        /// `<StaticVirtualNetworkIPAddress>`. Since 2014-08-01.
        #[field(1, "StaticVirtualNetworkIPAddress", String)]
        pub static_virtual_network_ip_address: Option<String>,
    }
}

impl IpConfiguration {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A resource extension of a virtual machine.
    ///
    /// Element `<ResourceExtensionReference>`. Since 2012-03-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(RESOURCE_EXTENSION_REFERENCE_SHAPE, "ResourceExtensionReference", NAMESPACE)]
    pub struct ResourceExtensionReference {
        /// Its name in the virtual machine.
        ///
        /// `<ReferenceName>`. Since 2012-03-01.
        #[field(0, "ReferenceName", String)]
        pub reference_name: Option<String>,
        /// Who made the extension, such as `Microsoft.Compute`.
        ///
        /// `<Publisher>`. Since 2012-03-01.
        #[field(1, "Publisher", String)]
        pub publisher: Option<String>,
        /// What the publisher calls it, such as `VMAccessAgent`.
        ///
        /// `<Name>`. Since 2012-03-01.
        #[field(2, "Name", String)]
        pub name: Option<String>,
        /// Its version, such as `1.*`.
        ///
        /// `<Version>`. Since 2012-03-01.
        #[field(3, "Version", String)]
        pub version: Option<String>,
        /// Its configuration.
        ///
        /// `<ResourceExtensionParameterValues>` of `<ResourceExtensionParameterValue>`. Since
        /// 2012-03-01.
        #[field(
            4,
            "ResourceExtensionParameterValues",
            List(
                &Field::new(
                    "ResourceExtensionParameterValue",
                    Kind::Record(ResourceExtensionParameterValue::SHAPE)
                )
            )
        )]
        pub resource_extension_parameter_values: Vec<ResourceExtensionParameterValue>,
        /// `Enable`, `Disable` or `Uninstall`.
        ///
        /// `<State>`. Since 2012-03-01.
        #[field(5, "State", String)]
        pub state: Option<String>,
        /// Whether it is configured again although nothing changed.
        ///
        /// `<ForceUpdate>`. First seen at 2014-10-01, an upper bound. Source: first .NET client
        /// that reads it.
        #[field(6, "ForceUpdate", Bool, seen(version::V2014_10_01))]
        pub force_update: Option<bool>,
    }
}

impl ResourceExtensionReference {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A part of the configuration of a resource extension.
    ///
    /// Element `<ResourceExtensionParameterValue>`. Since 2012-03-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        RESOURCE_EXTENSION_PARAMETER_VALUE_SHAPE,
        "ResourceExtensionParameterValue",
        NAMESPACE
    )]
    pub struct ResourceExtensionParameterValue {
        /// Its name.
        ///
        /// `<Key>`. Since 2012-03-01.
        #[field(0, "Key", String)]
        pub key: Option<String>,
        /// Settings that the extension reads, mostly JSON.
        ///
        /// `<Value>`, base64 on the wire, secret. Since 2012-03-01.
        #[field(1, "Value", Base64Text, secret)]
        pub value: Option<Secret<Base64Text>>,
        /// `Public` or `Private`.
        ///
        /// `<Type>`. Since 2012-03-01.
        #[field(2, "Type", String)]
        pub kind: Option<String>,
    }
}

impl ResourceExtensionParameterValue {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A data disk of a virtual machine.
    ///
    /// Element `<DataVirtualHardDisk>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services), [`data-disks`](super::super::data_disks),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(DATA_VIRTUAL_HARD_DISK_SHAPE, "DataVirtualHardDisk", NAMESPACE)]
    pub struct DataVirtualHardDisk {
        /// What the host keeps of it: `None`, `ReadOnly` or `ReadWrite`.
        ///
        /// `<HostCaching>`. Since 2009-10-01.
        #[field(0, "HostCaching", String)]
        pub host_caching: Option<String>,
        /// Name to show to people.
        ///
        /// `<DiskLabel>`. Since 2009-10-01.
        #[field(1, "DiskLabel", String)]
        pub disk_label: Option<String>,
        /// A disk of the subscription; a new one is called so.
        ///
        /// `<DiskName>`. Since 2009-10-01.
        #[field(2, "DiskName", String)]
        pub disk_name: Option<String>,
        /// Its slot; not there for the only disk.
        ///
        /// `<Lun>`. Since 2009-10-01.
        #[field(3, "Lun", Int32)]
        pub lun: Option<i32>,
        /// Its size, in gigabytes.
        ///
        /// `<LogicalDiskSizeInGB>`. Since 2009-10-01.
        #[field(4, "LogicalDiskSizeInGB", Int32)]
        pub logical_disk_size_in_gb: Option<i32>,
        /// The blob it lies in.
        ///
        /// `<MediaLink>`. Since 2009-10-01.
        #[field(5, "MediaLink", Uri)]
        pub media_link: Option<Uri>,
        /// The blob it was made of.
        ///
        /// `<SourceMediaLink>`. First seen at 2014-04-01, an upper bound. Source: first .NET client
        /// that reads it.
        #[field(6, "SourceMediaLink", Uri, seen(version::V2014_04_01))]
        pub source_media_link: Option<Uri>,
        /// Its kind of storage: `Standard` or `Provisioned`.
        ///
        /// `<IOType>`. First seen at 2014-10-01, an upper bound. Source: first .NET client that
        /// reads it.
        #[field(7, "IOType", String, seen(version::V2014_10_01))]
        pub io_type: Option<String>,
    }
}

impl DataVirtualHardDisk {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// The system disk of a virtual machine.
    ///
    /// Element `<OSVirtualHardDisk>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(OS_VIRTUAL_HARD_DISK_SHAPE, "OSVirtualHardDisk", NAMESPACE)]
    pub struct OsVirtualHardDisk {
        /// What the host keeps of it: `ReadOnly` or `ReadWrite`.
        ///
        /// `<HostCaching>`. Since 2009-10-01.
        #[field(0, "HostCaching", String)]
        pub host_caching: Option<String>,
        /// Name to show to people.
        ///
        /// `<DiskLabel>`. Since 2009-10-01.
        #[field(1, "DiskLabel", String)]
        pub disk_label: Option<String>,
        /// A disk of the subscription; a new one is called so.
        ///
        /// `<DiskName>`. Since 2009-10-01.
        #[field(2, "DiskName", String)]
        pub disk_name: Option<String>,
        /// The blob it lies in.
        ///
        /// `<MediaLink>`. Since 2009-10-01.
        #[field(3, "MediaLink", Uri)]
        pub media_link: Option<Uri>,
        /// The image it was made of.
        ///
        /// `<SourceImageName>`. Since 2009-10-01.
        #[field(4, "SourceImageName", String)]
        pub source_image_name: Option<String>,
        /// The system on it: `Windows` or `Linux`.
        ///
        /// `<OS>`. Since 2009-10-01.
        #[field(5, "OS", String)]
        pub os: Option<String>,
        /// The image elsewhere that it was made of.
        ///
        /// `<RemoteSourceImageLink>`. Since 2014-05-01.
        #[field(6, "RemoteSourceImageLink", Uri, since(version::V2014_05_01))]
        pub remote_source_image_link: Option<Uri>,
        /// Its kind of storage: `Standard` or `Provisioned`.
        ///
        /// `<IOType>`. First seen at 2014-10-01, an upper bound. Source: first .NET client that
        /// reads it.
        #[field(7, "IOType", String, seen(version::V2014_10_01))]
        pub io_type: Option<String>,
        /// The size it was given, in gigabytes.
        ///
        /// `<ResizedSizeInGB>`. First seen at 2014-10-01, an upper bound. Source: first .NET client
        /// that reads it.
        #[field(8, "ResizedSizeInGB", Int32, seen(version::V2014_10_01))]
        pub resized_size_in_gb: Option<i32>,
    }
}

impl OsVirtualHardDisk {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// What is different from the image of a virtual machine.
    ///
    /// Element `<VMImageInput>`. Since 2014-10-01 or earlier. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(VM_IMAGE_INPUT_SHAPE, "VMImageInput", NAMESPACE)]
    pub struct VmImageInput {
        /// Its system disk.
        ///
        /// `<OSDiskConfiguration>`. Since 2014-10-01 or earlier.
        #[field(0, "OSDiskConfiguration", Record(OsDiskConfiguration::SHAPE))]
        pub os_disk_configuration: Option<OsDiskConfiguration>,
        /// What becomes otherwise than the image says, for each data disk.
        ///
        /// `<DataDiskConfigurations>` of `<DataDiskConfiguration>`. Since 2014-10-01 or earlier.
        #[field(
            1,
            "DataDiskConfigurations",
            List(
                &Field::new(
                    "DataDiskConfiguration",
                    Kind::Record(DataDiskConfiguration::SHAPE)
                )
            )
        )]
        pub data_disk_configurations: Vec<DataDiskConfiguration>,
    }
}

impl VmImageInput {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// What is different from the system disk of an image.
    ///
    /// Element `<OSDiskConfiguration>`. Since 2014-10-01 or earlier. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(OS_DISK_CONFIGURATION_SHAPE, "OSDiskConfiguration", NAMESPACE)]
    pub struct OsDiskConfiguration {
        /// The size it was given, in gigabytes.
        ///
        /// `<ResizedSizeInGB>`. Since 2014-10-01 or earlier.
        #[field(0, "ResizedSizeInGB", Int32)]
        pub resized_size_in_gb: Option<i32>,
    }
}

impl OsDiskConfiguration {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// What is different from a data disk of an image.
    ///
    /// Element `<DataDiskConfiguration>`. Since 2014-10-01 or earlier. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(DATA_DISK_CONFIGURATION_SHAPE, "DataDiskConfiguration", NAMESPACE)]
    pub struct DataDiskConfiguration {
        /// Which disk.
        ///
        /// `<Name>`. Since 2014-10-01 or earlier.
        #[field(0, "Name", String)]
        pub name: Option<String>,
        /// The size it was given, in gigabytes.
        ///
        /// `<ResizedSizeInGB>`. Since 2014-10-01 or earlier.
        #[field(1, "ResizedSizeInGB", Int32)]
        pub resized_size_in_gb: Option<i32>,
    }
}

impl DataDiskConfiguration {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// What is kept of the start of a virtual machine.
    ///
    /// Element `<DebugSettings>`. Since 2016-06-01 or earlier. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(DEBUG_SETTINGS_SHAPE, "DebugSettings", NAMESPACE)]
    pub struct DebugSettings {
        /// Whether it is kept.
        ///
        /// `<BootDiagnosticsEnabled>`. Since 2016-06-01 or earlier.
        #[field(0, "BootDiagnosticsEnabled", Bool)]
        pub boot_diagnostics_enabled: Option<bool>,
        /// Blob with a picture of its screen.
        ///
        /// `<ConsoleScreenshotBlobUri>`. Since 2016-06-01 or earlier.
        #[field(1, "ConsoleScreenshotBlobUri", Uri)]
        pub console_screenshot_blob_uri: Option<Uri>,
        /// Blob with what it wrote.
        ///
        /// `<SerialOutputBlobUri>`. Since 2016-06-01 or earlier.
        #[field(2, "SerialOutputBlobUri", Uri)]
        pub serial_output_blob_uri: Option<Uri>,
    }
}

impl DebugSettings {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}
