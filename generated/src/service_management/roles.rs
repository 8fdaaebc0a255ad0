// Written by `xms generate` from api-spec/service-management/roles.toml; do not edit.
//! Roles.
//!
//! Roles of a deployment: web and worker roles, and virtual machines.
//!
//! Get Cloud Service Properties and operations on deployments and virtual machines share what is
//! described here. Where no page has the first version of an element, the first client that reads
//! it is an upper bound.

use ::xms_runtime::{Base64Text, Field, Kind, Resource, Secret, Uri};

use super::{NAMESPACE, version};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "roles",
    title: "Roles",
    shapes: &[
        Role::SHAPE,
        ConfigurationSet::SHAPE,
        NetworkConfigurationSet::SHAPE,
        RoleInputEndpoint::SHAPE,
        LoadBalancerProbe::SHAPE,
        EndpointAcl::SHAPE,
        EndpointAclRule::SHAPE,
        PublicIp::SHAPE,
        NetworkInterface::SHAPE,
        IpConfiguration::SHAPE,
        WindowsProvisioningConfigurationSet::SHAPE,
        LinuxProvisioningConfigurationSet::SHAPE,
        DomainJoin::SHAPE,
        DomainJoinCredentials::SHAPE,
        DomainJoinProvisioning::SHAPE,
        CertificateSetting::SHAPE,
        WinRm::SHAPE,
        WinRmListener::SHAPE,
        AdditionalUnattendContent::SHAPE,
        UnattendPass::SHAPE,
        UnattendComponent::SHAPE,
        ComponentSetting::SHAPE,
        Ssh::SHAPE,
        PublicKey::SHAPE,
        KeyPair::SHAPE,
        ResourceExtensionReference::SHAPE,
        ResourceExtensionParameterValue::SHAPE,
        DataVirtualHardDisk::SHAPE,
        OsVirtualHardDisk::SHAPE,
        VmImageInput::SHAPE,
        OsDiskConfiguration::SHAPE,
        DataDiskConfiguration::SHAPE,
        DebugSettings::SHAPE,
    ],
    ..Resource::BASE
};

::xms_runtime::record! {
    /// A role of a deployment.
    ///
    /// Element `<Role>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services), [`deployments`](super::deployments),
    /// [`virtual-machines`](super::virtual_machines).
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
    /// `<ConfigurationSetType>`. Used by operations of [`cloud-services`](super::cloud_services),
    /// [`deployments`](super::deployments), [`virtual-machines`](super::virtual_machines).
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
    /// [`cloud-services`](super::cloud_services), [`deployments`](super::deployments),
    /// [`virtual-machines`](super::virtual_machines).
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
    /// [`cloud-services`](super::cloud_services), [`deployments`](super::deployments),
    /// [`virtual-machines`](super::virtual_machines).
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
    /// [`cloud-services`](super::cloud_services), [`deployments`](super::deployments),
    /// [`virtual-machines`](super::virtual_machines).
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
    /// [`cloud-services`](super::cloud_services), [`deployments`](super::deployments),
    /// [`virtual-machines`](super::virtual_machines).
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
    /// [`cloud-services`](super::cloud_services), [`deployments`](super::deployments),
    /// [`virtual-machines`](super::virtual_machines).
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
    /// [`cloud-services`](super::cloud_services), [`deployments`](super::deployments),
    /// [`virtual-machines`](super::virtual_machines).
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
    /// [`cloud-services`](super::cloud_services), [`deployments`](super::deployments),
    /// [`virtual-machines`](super::virtual_machines).
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
    /// [`cloud-services`](super::cloud_services), [`deployments`](super::deployments),
    /// [`virtual-machines`](super::virtual_machines).
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
    /// The first start of Windows.
    ///
    /// Element `<ConfigurationSet>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services), [`deployments`](super::deployments),
    /// [`virtual-machines`](super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        WINDOWS_PROVISIONING_CONFIGURATION_SET_SHAPE,
        "WindowsProvisioningConfigurationSet",
        NAMESPACE,
        tag("ConfigurationSet")
    )]
    pub struct WindowsProvisioningConfigurationSet {
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
        #[fixed("ConfigurationSetType", "WindowsProvisioningConfiguration")]
        /// The host name, at most 15 characters.
        ///
        /// `<ComputerName>`. Since 2009-10-01.
        #[field(2, "ComputerName", String)]
        pub computer_name: Option<String>,
        /// Password of the administrator.
        ///
        /// `<AdminPassword>`, secret. Since 2009-10-01.
        #[field(3, "AdminPassword", String, secret)]
        pub admin_password: Option<Secret<String>>,
        /// Whether the password must be changed at the first login.
        ///
        /// `<ResetPasswordOnFirstLogon>`. Since 2009-10-01.
        #[field(4, "ResetPasswordOnFirstLogon", Bool)]
        pub reset_password_on_first_logon: Option<bool>,
        /// Whether Windows updates itself.
        ///
        /// `<EnableAutomaticUpdates>`. Since 2009-10-01.
        #[field(5, "EnableAutomaticUpdates", Bool)]
        pub enable_automatic_updates: Option<bool>,
        /// The time zone, by its name in Windows.
        ///
        /// `<TimeZone>`. Since 2009-10-01.
        #[field(6, "TimeZone", String)]
        pub time_zone: Option<String>,
        /// Makes the machine a member of an Active Directory at its first start.
        ///
        /// `<DomainJoin>`. Since 2009-10-01.
        #[field(7, "DomainJoin", Record(DomainJoin::SHAPE))]
        pub domain_join: Option<DomainJoin>,
        /// Service certificates to put into stores.
        ///
        /// `<StoredCertificateSettings>` of `<CertificateSetting>`. Since 2009-10-01.
        #[field(
            8,
            "StoredCertificateSettings",
            List(&Field::new("CertificateSetting", Kind::Record(CertificateSetting::SHAPE)))
        )]
        pub stored_certificate_settings: Vec<CertificateSetting>,
        /// Remote management.
        ///
        /// `<WinRM>`. Since 2009-10-01.
        #[field(9, "WinRM", Record(WinRm::SHAPE))]
        pub win_rm: Option<WinRm>,
        /// Name of the administrator.
        ///
        /// `<AdminUsername>`. Since 2009-10-01.
        #[field(10, "AdminUsername", String)]
        pub admin_username: Option<String>,
        /// More of the answer file.
        ///
        /// `<AdditionalUnattendContent>`. First seen at 2015-04-01, an upper bound. Source: first
        /// .NET client that reads it.
        #[field(
            11,
            "AdditionalUnattendContent",
            Record(AdditionalUnattendContent::SHAPE),
            seen(version::V2015_04_01)
        )]
        pub additional_unattend_content: Option<AdditionalUnattendContent>,
        /// A name in the DNS, which Windows does without: `ComputerName` is what counts.
        ///
        /// `<HostName>`. Since 2009-10-01. Source: recorded requests; clients that have one type
        /// for all kinds write it.
        #[field(12, "HostName", String)]
        pub host_name: Option<String>,
        /// Data for the virtual machine, passed on as given.
        ///
        /// `<CustomData>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that
        /// reads it.
        #[field(13, "CustomData", String, seen(version::V2014_04_01))]
        pub custom_data: Option<String>,
    }
}

impl WindowsProvisioningConfigurationSet {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// The first start of Linux.
    ///
    /// Element `<ConfigurationSet>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services), [`deployments`](super::deployments),
    /// [`virtual-machines`](super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        LINUX_PROVISIONING_CONFIGURATION_SET_SHAPE,
        "LinuxProvisioningConfigurationSet",
        NAMESPACE,
        tag("ConfigurationSet")
    )]
    pub struct LinuxProvisioningConfigurationSet {
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
        #[fixed("ConfigurationSetType", "LinuxProvisioningConfiguration")]
        /// What Windows is called; of Linux, `HostName` counts.
        ///
        /// `<ComputerName>`. Since 2009-10-01. Source: recorded requests; clients that have one
        /// type for all kinds write it.
        #[field(2, "ComputerName", String)]
        pub computer_name: Option<String>,
        /// Means something on Windows only.
        ///
        /// `<EnableAutomaticUpdates>`. Since 2009-10-01. Source: recorded requests; clients that
        /// have one type for all kinds write it.
        #[field(3, "EnableAutomaticUpdates", Bool)]
        pub enable_automatic_updates: Option<bool>,
        /// Means something on Windows only.
        ///
        /// `<TimeZone>`. Since 2009-10-01. Source: recorded requests; clients that have one type
        /// for all kinds write it.
        #[field(4, "TimeZone", String)]
        pub time_zone: Option<String>,
        /// Service certificates to put on the machine; `SSH` says where keys come to lie.
        ///
        /// `<StoredCertificateSettings>` of `<CertificateSetting>`. Since 2009-10-01. Source:
        /// recorded requests; clients that have one type for all kinds write it.
        #[field(
            5,
            "StoredCertificateSettings",
            List(&Field::new("CertificateSetting", Kind::Record(CertificateSetting::SHAPE)))
        )]
        pub stored_certificate_settings: Vec<CertificateSetting>,
        /// Name of the computer.
        ///
        /// `<HostName>`. Since 2009-10-01.
        #[field(6, "HostName", String)]
        pub host_name: Option<String>,
        /// Name of the user with all rights.
        ///
        /// `<UserName>`. Since 2009-10-01.
        #[field(7, "UserName", String)]
        pub user_name: Option<String>,
        /// What that user logs in with, unless keys alone are allowed.
        ///
        /// `<UserPassword>`, secret. Since 2009-10-01.
        #[field(8, "UserPassword", String, secret)]
        pub user_password: Option<Secret<String>>,
        /// Whether SSH refuses passwords.
        ///
        /// `<DisableSshPasswordAuthentication>`. Since 2009-10-01.
        #[field(9, "DisableSshPasswordAuthentication", Bool)]
        pub disable_ssh_password_authentication: Option<bool>,
        /// Keys for SSH.
        ///
        /// `<SSH>`. Since 2009-10-01.
        #[field(10, "SSH", Record(Ssh::SHAPE))]
        pub ssh: Option<Ssh>,
        /// Data for the virtual machine, passed on as given.
        ///
        /// `<CustomData>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that
        /// reads it.
        #[field(11, "CustomData", String, seen(version::V2014_04_01))]
        pub custom_data: Option<String>,
    }
}

impl LinuxProvisioningConfigurationSet {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// The domain that a virtual machine joins.
    ///
    /// Element `<DomainJoin>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services), [`deployments`](super::deployments),
    /// [`virtual-machines`](super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(DOMAIN_JOIN_SHAPE, "DomainJoin", NAMESPACE)]
    pub struct DomainJoin {
        /// Who may join.
        ///
        /// `<Credentials>`. Since 2009-10-01.
        #[field(0, "Credentials", Record(DomainJoinCredentials::SHAPE))]
        pub credentials: Option<DomainJoinCredentials>,
        /// The Active Directory that the machine becomes a member of.
        ///
        /// `<JoinDomain>`. Since 2009-10-01.
        #[field(1, "JoinDomain", String)]
        pub join_domain: Option<String>,
        /// Where in the directory the computer belongs.
        ///
        /// `<MachineObjectOU>`. Since 2009-10-01.
        #[field(2, "MachineObjectOU", String)]
        pub machine_object_ou: Option<String>,
        /// What was prepared, instead of credentials.
        ///
        /// `<Provisioning>`. Since 2009-10-01.
        #[field(3, "Provisioning", Record(DomainJoinProvisioning::SHAPE))]
        pub provisioning: Option<DomainJoinProvisioning>,
    }
}

impl DomainJoin {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Who may join a computer to a domain.
    ///
    /// Element `<Credentials>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services), [`deployments`](super::deployments),
    /// [`virtual-machines`](super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        DOMAIN_JOIN_CREDENTIALS_SHAPE,
        "DomainJoinCredentials",
        NAMESPACE,
        tag("Credentials")
    )]
    pub struct DomainJoinCredentials {
        /// The domain of the user.
        ///
        /// `<Domain>`. Since 2009-10-01.
        #[field(0, "Domain", String)]
        pub domain: Option<String>,
        /// The user.
        ///
        /// `<Username>`. Since 2009-10-01.
        #[field(1, "Username", String)]
        pub username: Option<String>,
        /// What proves the account that may add machines.
        ///
        /// `<Password>`, secret. Since 2009-10-01.
        #[field(2, "Password", String, secret)]
        pub password: Option<Secret<String>>,
    }
}

impl DomainJoinCredentials {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A prepared account of a computer.
    ///
    /// Element `<Provisioning>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services), [`deployments`](super::deployments),
    /// [`virtual-machines`](super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        DOMAIN_JOIN_PROVISIONING_SHAPE,
        "DomainJoinProvisioning",
        NAMESPACE,
        tag("Provisioning")
    )]
    pub struct DomainJoinProvisioning {
        /// What `djoin` wrote when the machine was added beforehand.
        ///
        /// `<AccountData>`, secret. Since 2009-10-01.
        #[field(0, "AccountData", String, secret)]
        pub account_data: Option<Secret<String>>,
    }
}

impl DomainJoinProvisioning {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A service certificate to put into a store.
    ///
    /// Element `<CertificateSetting>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services), [`deployments`](super::deployments),
    /// [`virtual-machines`](super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(CERTIFICATE_SETTING_SHAPE, "CertificateSetting", NAMESPACE)]
    pub struct CertificateSetting {
        /// Where the store is, such as `LocalMachine`.
        ///
        /// `<StoreLocation>`. Since 2009-10-01.
        #[field(0, "StoreLocation", String)]
        pub store_location: Option<String>,
        /// The store, such as `My`.
        ///
        /// `<StoreName>`. Since 2009-10-01.
        #[field(1, "StoreName", String)]
        pub store_name: Option<String>,
        /// Which certificate.
        ///
        /// `<Thumbprint>`. Since 2009-10-01.
        #[field(2, "Thumbprint", String)]
        pub thumbprint: Option<String>,
    }
}

impl CertificateSetting {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Remote management of Windows.
    ///
    /// Element `<WinRM>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services), [`deployments`](super::deployments),
    /// [`virtual-machines`](super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(WIN_RM_SHAPE, "WinRM", NAMESPACE)]
    pub struct WinRm {
        /// How it can be reached.
        ///
        /// `<Listeners>` of `<Listener>`. Since 2009-10-01.
        #[field(
            0,
            "Listeners",
            List(&Field::new("Listener", Kind::Record(WinRmListener::SHAPE)))
        )]
        pub listeners: Vec<WinRmListener>,
    }
}

impl WinRm {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// How remote management can be reached.
    ///
    /// Element `<Listener>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services), [`deployments`](super::deployments),
    /// [`virtual-machines`](super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(WIN_RM_LISTENER_SHAPE, "WinRMListener", NAMESPACE, tag("Listener"))]
    pub struct WinRmListener {
        /// `Http` or `Https`.
        ///
        /// `<Protocol>`. Since 2009-10-01.
        #[field(0, "Protocol", String)]
        pub protocol: Option<String>,
        /// The certificate, with `Https`; one is made when absent.
        ///
        /// `<CertificateThumbprint>`. Since 2009-10-01.
        #[field(1, "CertificateThumbprint", String)]
        pub certificate_thumbprint: Option<String>,
    }
}

impl WinRmListener {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// More of the answer file of Windows.
    ///
    /// Element `<AdditionalUnattendContent>`. Since 2015-04-01 or earlier. Used by operations of
    /// [`cloud-services`](super::cloud_services), [`deployments`](super::deployments),
    /// [`virtual-machines`](super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(ADDITIONAL_UNATTEND_CONTENT_SHAPE, "AdditionalUnattendContent", NAMESPACE)]
    pub struct AdditionalUnattendContent {
        /// Passes of the installation.
        ///
        /// `<Passes>` of `<UnattendPass>`. Since 2015-04-01 or earlier.
        #[field(
            0,
            "Passes",
            List(&Field::new("UnattendPass", Kind::Record(UnattendPass::SHAPE)))
        )]
        pub passes: Vec<UnattendPass>,
    }
}

impl AdditionalUnattendContent {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A pass of the installation of Windows.
    ///
    /// Element `<UnattendPass>`. Since 2015-04-01 or earlier. Used by operations of
    /// [`cloud-services`](super::cloud_services), [`deployments`](super::deployments),
    /// [`virtual-machines`](super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(UNATTEND_PASS_SHAPE, "UnattendPass", NAMESPACE)]
    pub struct UnattendPass {
        /// When Windows reads it: `oobeSystem`.
        ///
        /// `<PassName>`. Since 2015-04-01 or earlier.
        #[field(0, "PassName", String)]
        pub pass_name: Option<String>,
        /// What is set in it.
        ///
        /// `<Components>` of `<UnattendComponent>`. Since 2015-04-01 or earlier.
        #[field(
            1,
            "Components",
            List(&Field::new("UnattendComponent", Kind::Record(UnattendComponent::SHAPE)))
        )]
        pub components: Vec<UnattendComponent>,
    }
}

impl UnattendPass {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A component of Windows that is set.
    ///
    /// Element `<UnattendComponent>`. Since 2015-04-01 or earlier. Used by operations of
    /// [`cloud-services`](super::cloud_services), [`deployments`](super::deployments),
    /// [`virtual-machines`](super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(UNATTEND_COMPONENT_SHAPE, "UnattendComponent", NAMESPACE)]
    pub struct UnattendComponent {
        /// What is set up: `Microsoft-Windows-Shell-Setup`.
        ///
        /// `<ComponentName>`. Since 2015-04-01 or earlier.
        #[field(0, "ComponentName", String)]
        pub component_name: Option<String>,
        /// Pieces of XML that are put into the file of answers.
        ///
        /// `<ComponentSettings>` of `<ComponentSetting>`. Since 2015-04-01 or earlier.
        #[field(
            1,
            "ComponentSettings",
            List(&Field::new("ComponentSetting", Kind::Record(ComponentSetting::SHAPE)))
        )]
        pub component_settings: Vec<ComponentSetting>,
    }
}

impl UnattendComponent {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A setting of a component of Windows.
    ///
    /// Element `<ComponentSetting>`. Since 2015-04-01 or earlier. Used by operations of
    /// [`cloud-services`](super::cloud_services), [`deployments`](super::deployments),
    /// [`virtual-machines`](super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(COMPONENT_SETTING_SHAPE, "ComponentSetting", NAMESPACE)]
    pub struct ComponentSetting {
        /// Which piece: `AutoLogon` or `FirstLogonCommands`.
        ///
        /// `<SettingName>`. Since 2015-04-01 or earlier.
        #[field(0, "SettingName", String)]
        pub setting_name: Option<String>,
        /// Its XML.
        ///
        /// `<Content>`, base64 on the wire, secret. Since 2015-04-01 or earlier.
        #[field(1, "Content", Base64Text, secret)]
        pub content: Option<Secret<Base64Text>>,
    }
}

impl ComponentSetting {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Keys for SSH.
    ///
    /// Element `<SSH>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services), [`deployments`](super::deployments),
    /// [`virtual-machines`](super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(SSH_SHAPE, "SSH", NAMESPACE)]
    pub struct Ssh {
        /// Keys that may log in.
        ///
        /// `<PublicKeys>` of `<PublicKey>`. Since 2009-10-01.
        #[field(
            0,
            "PublicKeys",
            List(&Field::new("PublicKey", Kind::Record(PublicKey::SHAPE)))
        )]
        pub public_keys: Vec<PublicKey>,
        /// Keys for the user.
        ///
        /// `<KeyPairs>` of `<KeyPair>`. Since 2009-10-01.
        #[field(1, "KeyPairs", List(&Field::new("KeyPair", Kind::Record(KeyPair::SHAPE))))]
        pub key_pairs: Vec<KeyPair>,
    }
}

impl Ssh {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A service certificate whose key may log in.
    ///
    /// Element `<PublicKey>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services), [`deployments`](super::deployments),
    /// [`virtual-machines`](super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(PUBLIC_KEY_SHAPE, "PublicKey", NAMESPACE)]
    pub struct PublicKey {
        /// Thumbprint of the certificate.
        ///
        /// `<Fingerprint>`. Since 2009-10-01.
        #[field(0, "Fingerprint", String)]
        pub fingerprint: Option<String>,
        /// The file for it.
        ///
        /// `<Path>`. Since 2009-10-01.
        #[field(1, "Path", String)]
        pub path: Option<String>,
    }
}

impl PublicKey {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A service certificate whose key the user gets.
    ///
    /// Element `<KeyPair>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services), [`deployments`](super::deployments),
    /// [`virtual-machines`](super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(KEY_PAIR_SHAPE, "KeyPair", NAMESPACE)]
    pub struct KeyPair {
        /// Thumbprint of the certificate.
        ///
        /// `<Fingerprint>`. Since 2009-10-01.
        #[field(0, "Fingerprint", String)]
        pub fingerprint: Option<String>,
        /// The file for it.
        ///
        /// `<Path>`. Since 2009-10-01.
        #[field(1, "Path", String)]
        pub path: Option<String>,
    }
}

impl KeyPair {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A resource extension of a virtual machine.
    ///
    /// Element `<ResourceExtensionReference>`. Since 2012-03-01. Used by operations of
    /// [`cloud-services`](super::cloud_services), [`deployments`](super::deployments),
    /// [`virtual-machines`](super::virtual_machines).
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
    /// [`cloud-services`](super::cloud_services), [`deployments`](super::deployments),
    /// [`virtual-machines`](super::virtual_machines).
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
    /// [`cloud-services`](super::cloud_services), [`data-disks`](super::data_disks),
    /// [`deployments`](super::deployments), [`virtual-machines`](super::virtual_machines).
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
    /// [`cloud-services`](super::cloud_services), [`deployments`](super::deployments),
    /// [`virtual-machines`](super::virtual_machines).
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
    /// [`cloud-services`](super::cloud_services), [`deployments`](super::deployments),
    /// [`virtual-machines`](super::virtual_machines).
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
    /// [`cloud-services`](super::cloud_services), [`deployments`](super::deployments),
    /// [`virtual-machines`](super::virtual_machines).
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
    /// [`cloud-services`](super::cloud_services), [`deployments`](super::deployments),
    /// [`virtual-machines`](super::virtual_machines).
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
    /// [`cloud-services`](super::cloud_services), [`deployments`](super::deployments),
    /// [`virtual-machines`](super::virtual_machines).
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
