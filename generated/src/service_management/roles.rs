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
    /// [`cloud-services`](super::cloud_services).
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
        /// Name of the role.
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
        /// Its data disks.
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

    /// Sets [`xsi_type`](field@Self::xsi_type).
    #[must_use]
    pub fn xsi_type(mut self, value: impl Into<String>) -> Self {
        self.xsi_type = Some(value.into());
        self
    }

    /// Sets [`role_name`](field@Self::role_name).
    #[must_use]
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }

    /// Sets [`os_version`](field@Self::os_version).
    #[must_use]
    pub fn os_version(mut self, value: impl Into<String>) -> Self {
        self.os_version = Some(value.into());
        self
    }

    /// Sets [`role_type`](field@Self::role_type).
    #[must_use]
    pub fn role_type(mut self, value: impl Into<String>) -> Self {
        self.role_type = Some(value.into());
        self
    }

    /// Sets [`configuration_sets`](field@Self::configuration_sets).
    #[must_use]
    pub fn configuration_sets(
        mut self,
        value: impl Into<Vec<ConfigurationSet>>,
    ) -> Self {
        self.configuration_sets = value.into();
        self
    }

    /// Sets [`resource_extension_references`](field@Self::resource_extension_references).
    #[must_use]
    pub fn resource_extension_references(
        mut self,
        value: impl Into<Vec<ResourceExtensionReference>>,
    ) -> Self {
        self.resource_extension_references = value.into();
        self
    }

    /// Sets [`vm_image_name`](field@Self::vm_image_name).
    #[must_use]
    pub fn vm_image_name(mut self, value: impl Into<String>) -> Self {
        self.vm_image_name = Some(value.into());
        self
    }

    /// Sets [`media_location`](field@Self::media_location).
    #[must_use]
    pub fn media_location(mut self, value: impl Into<Uri>) -> Self {
        self.media_location = Some(value.into());
        self
    }

    /// Sets [`availability_set_name`](field@Self::availability_set_name).
    #[must_use]
    pub fn availability_set_name(mut self, value: impl Into<String>) -> Self {
        self.availability_set_name = Some(value.into());
        self
    }

    /// Sets [`data_virtual_hard_disks`](field@Self::data_virtual_hard_disks).
    #[must_use]
    pub fn data_virtual_hard_disks(
        mut self,
        value: impl Into<Vec<DataVirtualHardDisk>>,
    ) -> Self {
        self.data_virtual_hard_disks = value.into();
        self
    }

    /// Sets [`label`](field@Self::label).
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`os_virtual_hard_disk`](field@Self::os_virtual_hard_disk).
    #[must_use]
    pub fn os_virtual_hard_disk(mut self, value: OsVirtualHardDisk) -> Self {
        self.os_virtual_hard_disk = Some(value);
        self
    }

    /// Sets [`role_size`](field@Self::role_size).
    #[must_use]
    pub fn role_size(mut self, value: impl Into<String>) -> Self {
        self.role_size = Some(value.into());
        self
    }

    /// Sets
    /// [`default_win_rm_certificate_thumbprint`](field@Self::default_win_rm_certificate_thumbprint).
    #[must_use]
    pub fn default_win_rm_certificate_thumbprint(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.default_win_rm_certificate_thumbprint = Some(value.into());
        self
    }

    /// Sets [`provision_guest_agent`](field@Self::provision_guest_agent).
    #[must_use]
    pub fn provision_guest_agent(mut self, value: bool) -> Self {
        self.provision_guest_agent = Some(value);
        self
    }

    /// Sets [`vm_image_input`](field@Self::vm_image_input).
    #[must_use]
    pub fn vm_image_input(mut self, value: VmImageInput) -> Self {
        self.vm_image_input = Some(value);
        self
    }

    /// Sets [`debug_settings`](field@Self::debug_settings).
    #[must_use]
    pub fn debug_settings(mut self, value: DebugSettings) -> Self {
        self.debug_settings = Some(value);
        self
    }

    /// Sets [`license_type`](field@Self::license_type).
    #[must_use]
    pub fn license_type(mut self, value: impl Into<String>) -> Self {
        self.license_type = Some(value.into());
        self
    }

    /// Sets [`migration_state`](field@Self::migration_state).
    #[must_use]
    pub fn migration_state(mut self, value: impl Into<String>) -> Self {
        self.migration_state = Some(value.into());
        self
    }
}

::xms_runtime::union! {
    /// A part of how a role is set up.
    ///
    /// Element `<ConfigurationSet>`. Since 2009-10-01. One of several, told apart by the text of
    /// `<ConfigurationSetType>`. Used by operations of [`cloud-services`](super::cloud_services).
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
    /// [`cloud-services`](super::cloud_services).
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
    }
}

impl NetworkConfigurationSet {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`xsi_type`](field@Self::xsi_type).
    #[must_use]
    pub fn xsi_type(mut self, value: impl Into<String>) -> Self {
        self.xsi_type = Some(value.into());
        self
    }

    /// Sets [`input_endpoints`](field@Self::input_endpoints).
    #[must_use]
    pub fn input_endpoints(mut self, value: impl Into<Vec<RoleInputEndpoint>>) -> Self {
        self.input_endpoints = value.into();
        self
    }

    /// Sets [`subnet_names`](field@Self::subnet_names).
    #[must_use]
    pub fn subnet_names(mut self, value: impl Into<Vec<String>>) -> Self {
        self.subnet_names = value.into();
        self
    }

    /// Sets [`static_virtual_network_ip_address`](field@Self::static_virtual_network_ip_address).
    #[must_use]
    pub fn static_virtual_network_ip_address(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.static_virtual_network_ip_address = Some(value.into());
        self
    }

    /// Sets [`public_ips`](field@Self::public_ips).
    #[must_use]
    pub fn public_ips(mut self, value: impl Into<Vec<PublicIp>>) -> Self {
        self.public_ips = value.into();
        self
    }

    /// Sets [`network_interfaces`](field@Self::network_interfaces).
    #[must_use]
    pub fn network_interfaces(
        mut self,
        value: impl Into<Vec<NetworkInterface>>,
    ) -> Self {
        self.network_interfaces = value.into();
        self
    }

    /// Sets [`network_security_group`](field@Self::network_security_group).
    #[must_use]
    pub fn network_security_group(mut self, value: impl Into<String>) -> Self {
        self.network_security_group = Some(value.into());
        self
    }

    /// Sets [`ip_forwarding`](field@Self::ip_forwarding).
    #[must_use]
    pub fn ip_forwarding(mut self, value: impl Into<String>) -> Self {
        self.ip_forwarding = Some(value.into());
        self
    }
}

::xms_runtime::record! {
    /// Where a role is reached from outside.
    ///
    /// Element `<InputEndpoint>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
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

    /// Sets [`load_balanced_endpoint_set_name`](field@Self::load_balanced_endpoint_set_name).
    #[must_use]
    pub fn load_balanced_endpoint_set_name(mut self, value: impl Into<String>) -> Self {
        self.load_balanced_endpoint_set_name = Some(value.into());
        self
    }

    /// Sets [`local_port`](field@Self::local_port).
    #[must_use]
    pub fn local_port(mut self, value: i32) -> Self {
        self.local_port = Some(value);
        self
    }

    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`port`](field@Self::port).
    #[must_use]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }

    /// Sets [`load_balancer_probe`](field@Self::load_balancer_probe).
    #[must_use]
    pub fn load_balancer_probe(mut self, value: LoadBalancerProbe) -> Self {
        self.load_balancer_probe = Some(value);
        self
    }

    /// Sets [`protocol`](field@Self::protocol).
    #[must_use]
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }

    /// Sets [`vip`](field@Self::vip).
    #[must_use]
    pub fn vip(mut self, value: impl Into<String>) -> Self {
        self.vip = Some(value.into());
        self
    }

    /// Sets [`enable_direct_server_return`](field@Self::enable_direct_server_return).
    #[must_use]
    pub fn enable_direct_server_return(mut self, value: bool) -> Self {
        self.enable_direct_server_return = Some(value);
        self
    }

    /// Sets [`load_balancer_name`](field@Self::load_balancer_name).
    #[must_use]
    pub fn load_balancer_name(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_name = Some(value.into());
        self
    }

    /// Sets [`endpoint_acl`](field@Self::endpoint_acl).
    #[must_use]
    pub fn endpoint_acl(mut self, value: EndpointAcl) -> Self {
        self.endpoint_acl = Some(value);
        self
    }

    /// Sets [`idle_timeout_in_minutes`](field@Self::idle_timeout_in_minutes).
    #[must_use]
    pub fn idle_timeout_in_minutes(mut self, value: i32) -> Self {
        self.idle_timeout_in_minutes = Some(value);
        self
    }

    /// Sets [`load_balancer_distribution`](field@Self::load_balancer_distribution).
    #[must_use]
    pub fn load_balancer_distribution(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_distribution = Some(value.into());
        self
    }

    /// Sets [`virtual_ip_name`](field@Self::virtual_ip_name).
    #[must_use]
    pub fn virtual_ip_name(mut self, value: impl Into<String>) -> Self {
        self.virtual_ip_name = Some(value.into());
        self
    }
}

::xms_runtime::record! {
    /// How it is found out whether an endpoint answers.
    ///
    /// Element `<LoadBalancerProbe>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
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

    /// Sets [`path`](field@Self::path).
    #[must_use]
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }

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

    /// Sets [`interval_in_seconds`](field@Self::interval_in_seconds).
    #[must_use]
    pub fn interval_in_seconds(mut self, value: i32) -> Self {
        self.interval_in_seconds = Some(value);
        self
    }

    /// Sets [`timeout_in_seconds`](field@Self::timeout_in_seconds).
    #[must_use]
    pub fn timeout_in_seconds(mut self, value: i32) -> Self {
        self.timeout_in_seconds = Some(value);
        self
    }
}

::xms_runtime::record! {
    /// Who may reach an endpoint.
    ///
    /// Element `<EndpointAcl>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
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

    /// Sets [`rules`](field@Self::rules).
    #[must_use]
    pub fn rules(mut self, value: impl Into<Vec<EndpointAclRule>>) -> Self {
        self.rules = value.into();
        self
    }
}

::xms_runtime::record! {
    /// Who may, or may not, reach an endpoint.
    ///
    /// Element `<Rule>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
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

    /// Sets [`order`](field@Self::order).
    #[must_use]
    pub fn order(mut self, value: i32) -> Self {
        self.order = Some(value);
        self
    }

    /// Sets [`action`](field@Self::action).
    #[must_use]
    pub fn action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }

    /// Sets [`remote_subnet`](field@Self::remote_subnet).
    #[must_use]
    pub fn remote_subnet(mut self, value: impl Into<String>) -> Self {
        self.remote_subnet = Some(value.into());
        self
    }

    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

::xms_runtime::record! {
    /// A public address of a role.
    ///
    /// Element `<PublicIP>`. Since 2014-05-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
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

    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`idle_timeout_in_minutes`](field@Self::idle_timeout_in_minutes).
    #[must_use]
    pub fn idle_timeout_in_minutes(mut self, value: i32) -> Self {
        self.idle_timeout_in_minutes = Some(value);
        self
    }

    /// Sets [`domain_name_label`](field@Self::domain_name_label).
    #[must_use]
    pub fn domain_name_label(mut self, value: impl Into<String>) -> Self {
        self.domain_name_label = Some(value.into());
        self
    }
}

::xms_runtime::record! {
    /// A further network interface of a role.
    ///
    /// Element `<NetworkInterface>`. Since 2014-08-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(NETWORK_INTERFACE_SHAPE, "NetworkInterface", NAMESPACE)]
    pub struct NetworkInterface {
        /// Name of the interface.
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

    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`ip_configurations`](field@Self::ip_configurations).
    #[must_use]
    pub fn ip_configurations(mut self, value: impl Into<Vec<IpConfiguration>>) -> Self {
        self.ip_configurations = value.into();
        self
    }

    /// Sets [`network_security_group`](field@Self::network_security_group).
    #[must_use]
    pub fn network_security_group(mut self, value: impl Into<String>) -> Self {
        self.network_security_group = Some(value.into());
        self
    }

    /// Sets [`ip_forwarding`](field@Self::ip_forwarding).
    #[must_use]
    pub fn ip_forwarding(mut self, value: impl Into<String>) -> Self {
        self.ip_forwarding = Some(value.into());
        self
    }
}

::xms_runtime::record! {
    /// An address of a network interface.
    ///
    /// Element `<IPConfiguration>`. Since 2014-08-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(IP_CONFIGURATION_SHAPE, "IPConfiguration", NAMESPACE)]
    pub struct IpConfiguration {
        /// The subnet it is in.
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

    /// Sets [`subnet_name`](field@Self::subnet_name).
    #[must_use]
    pub fn subnet_name(mut self, value: impl Into<String>) -> Self {
        self.subnet_name = Some(value.into());
        self
    }

    /// Sets [`static_virtual_network_ip_address`](field@Self::static_virtual_network_ip_address).
    #[must_use]
    pub fn static_virtual_network_ip_address(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.static_virtual_network_ip_address = Some(value.into());
        self
    }
}

::xms_runtime::record! {
    /// The first start of Windows.
    ///
    /// Element `<ConfigurationSet>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
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
        /// Name of the computer.
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
        /// The domain to join.
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
        /// Data for the virtual machine, passed on as given.
        ///
        /// `<CustomData>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that
        /// reads it.
        #[field(11, "CustomData", String, seen(version::V2014_04_01))]
        pub custom_data: Option<String>,
        /// More of the answer file.
        ///
        /// `<AdditionalUnattendContent>`. First seen at 2015-04-01, an upper bound. Source: first
        /// .NET client that reads it.
        #[field(
            12,
            "AdditionalUnattendContent",
            Record(AdditionalUnattendContent::SHAPE),
            seen(version::V2015_04_01)
        )]
        pub additional_unattend_content: Option<AdditionalUnattendContent>,
    }
}

impl WindowsProvisioningConfigurationSet {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`xsi_type`](field@Self::xsi_type).
    #[must_use]
    pub fn xsi_type(mut self, value: impl Into<String>) -> Self {
        self.xsi_type = Some(value.into());
        self
    }

    /// Sets [`computer_name`](field@Self::computer_name).
    #[must_use]
    pub fn computer_name(mut self, value: impl Into<String>) -> Self {
        self.computer_name = Some(value.into());
        self
    }

    /// Sets [`admin_password`](field@Self::admin_password).
    #[must_use]
    pub fn admin_password(mut self, value: impl Into<String>) -> Self {
        self.admin_password = Some(Secret::new(value.into()));
        self
    }

    /// Sets [`reset_password_on_first_logon`](field@Self::reset_password_on_first_logon).
    #[must_use]
    pub fn reset_password_on_first_logon(mut self, value: bool) -> Self {
        self.reset_password_on_first_logon = Some(value);
        self
    }

    /// Sets [`enable_automatic_updates`](field@Self::enable_automatic_updates).
    #[must_use]
    pub fn enable_automatic_updates(mut self, value: bool) -> Self {
        self.enable_automatic_updates = Some(value);
        self
    }

    /// Sets [`time_zone`](field@Self::time_zone).
    #[must_use]
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_zone = Some(value.into());
        self
    }

    /// Sets [`domain_join`](field@Self::domain_join).
    #[must_use]
    pub fn domain_join(mut self, value: DomainJoin) -> Self {
        self.domain_join = Some(value);
        self
    }

    /// Sets [`stored_certificate_settings`](field@Self::stored_certificate_settings).
    #[must_use]
    pub fn stored_certificate_settings(
        mut self,
        value: impl Into<Vec<CertificateSetting>>,
    ) -> Self {
        self.stored_certificate_settings = value.into();
        self
    }

    /// Sets [`win_rm`](field@Self::win_rm).
    #[must_use]
    pub fn win_rm(mut self, value: WinRm) -> Self {
        self.win_rm = Some(value);
        self
    }

    /// Sets [`admin_username`](field@Self::admin_username).
    #[must_use]
    pub fn admin_username(mut self, value: impl Into<String>) -> Self {
        self.admin_username = Some(value.into());
        self
    }

    /// Sets [`custom_data`](field@Self::custom_data).
    #[must_use]
    pub fn custom_data(mut self, value: impl Into<String>) -> Self {
        self.custom_data = Some(value.into());
        self
    }

    /// Sets [`additional_unattend_content`](field@Self::additional_unattend_content).
    #[must_use]
    pub fn additional_unattend_content(
        mut self,
        value: AdditionalUnattendContent,
    ) -> Self {
        self.additional_unattend_content = Some(value);
        self
    }
}

::xms_runtime::record! {
    /// The first start of Linux.
    ///
    /// Element `<ConfigurationSet>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
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
        /// Name of the computer.
        ///
        /// `<HostName>`. Since 2009-10-01.
        #[field(2, "HostName", String)]
        pub host_name: Option<String>,
        /// Name of the user with all rights.
        ///
        /// `<UserName>`. Since 2009-10-01.
        #[field(3, "UserName", String)]
        pub user_name: Option<String>,
        /// Password of that user.
        ///
        /// `<UserPassword>`, secret. Since 2009-10-01.
        #[field(4, "UserPassword", String, secret)]
        pub user_password: Option<Secret<String>>,
        /// Whether SSH refuses passwords.
        ///
        /// `<DisableSshPasswordAuthentication>`. Since 2009-10-01.
        #[field(5, "DisableSshPasswordAuthentication", Bool)]
        pub disable_ssh_password_authentication: Option<bool>,
        /// Keys for SSH.
        ///
        /// `<SSH>`. Since 2009-10-01.
        #[field(6, "SSH", Record(Ssh::SHAPE))]
        pub ssh: Option<Ssh>,
        /// Data for the virtual machine, passed on as given.
        ///
        /// `<CustomData>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that
        /// reads it.
        #[field(7, "CustomData", String, seen(version::V2014_04_01))]
        pub custom_data: Option<String>,
    }
}

impl LinuxProvisioningConfigurationSet {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`xsi_type`](field@Self::xsi_type).
    #[must_use]
    pub fn xsi_type(mut self, value: impl Into<String>) -> Self {
        self.xsi_type = Some(value.into());
        self
    }

    /// Sets [`host_name`](field@Self::host_name).
    #[must_use]
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }

    /// Sets [`user_name`](field@Self::user_name).
    #[must_use]
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }

    /// Sets [`user_password`](field@Self::user_password).
    #[must_use]
    pub fn user_password(mut self, value: impl Into<String>) -> Self {
        self.user_password = Some(Secret::new(value.into()));
        self
    }

    /// Sets
    /// [`disable_ssh_password_authentication`](field@Self::disable_ssh_password_authentication).
    #[must_use]
    pub fn disable_ssh_password_authentication(mut self, value: bool) -> Self {
        self.disable_ssh_password_authentication = Some(value);
        self
    }

    /// Sets [`ssh`](field@Self::ssh).
    #[must_use]
    pub fn ssh(mut self, value: Ssh) -> Self {
        self.ssh = Some(value);
        self
    }

    /// Sets [`custom_data`](field@Self::custom_data).
    #[must_use]
    pub fn custom_data(mut self, value: impl Into<String>) -> Self {
        self.custom_data = Some(value.into());
        self
    }
}

::xms_runtime::record! {
    /// The domain that a virtual machine joins.
    ///
    /// Element `<DomainJoin>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
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
        /// The domain.
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

    /// Sets [`credentials`](field@Self::credentials).
    #[must_use]
    pub fn credentials(mut self, value: DomainJoinCredentials) -> Self {
        self.credentials = Some(value);
        self
    }

    /// Sets [`join_domain`](field@Self::join_domain).
    #[must_use]
    pub fn join_domain(mut self, value: impl Into<String>) -> Self {
        self.join_domain = Some(value.into());
        self
    }

    /// Sets [`machine_object_ou`](field@Self::machine_object_ou).
    #[must_use]
    pub fn machine_object_ou(mut self, value: impl Into<String>) -> Self {
        self.machine_object_ou = Some(value.into());
        self
    }

    /// Sets [`provisioning`](field@Self::provisioning).
    #[must_use]
    pub fn provisioning(mut self, value: DomainJoinProvisioning) -> Self {
        self.provisioning = Some(value);
        self
    }
}

::xms_runtime::record! {
    /// Who may join a computer to a domain.
    ///
    /// Element `<Credentials>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
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
        /// The password.
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

    /// Sets [`domain`](field@Self::domain).
    #[must_use]
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }

    /// Sets [`username`](field@Self::username).
    #[must_use]
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }

    /// Sets [`password`](field@Self::password).
    #[must_use]
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(Secret::new(value.into()));
        self
    }
}

::xms_runtime::record! {
    /// A prepared account of a computer.
    ///
    /// Element `<Provisioning>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
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
        /// The account.
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

    /// Sets [`account_data`](field@Self::account_data).
    #[must_use]
    pub fn account_data(mut self, value: impl Into<String>) -> Self {
        self.account_data = Some(Secret::new(value.into()));
        self
    }
}

::xms_runtime::record! {
    /// A service certificate to put into a store.
    ///
    /// Element `<CertificateSetting>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
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

    /// Sets [`store_location`](field@Self::store_location).
    #[must_use]
    pub fn store_location(mut self, value: impl Into<String>) -> Self {
        self.store_location = Some(value.into());
        self
    }

    /// Sets [`store_name`](field@Self::store_name).
    #[must_use]
    pub fn store_name(mut self, value: impl Into<String>) -> Self {
        self.store_name = Some(value.into());
        self
    }

    /// Sets [`thumbprint`](field@Self::thumbprint).
    #[must_use]
    pub fn thumbprint(mut self, value: impl Into<String>) -> Self {
        self.thumbprint = Some(value.into());
        self
    }
}

::xms_runtime::record! {
    /// Remote management of Windows.
    ///
    /// Element `<WinRM>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
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

    /// Sets [`listeners`](field@Self::listeners).
    #[must_use]
    pub fn listeners(mut self, value: impl Into<Vec<WinRmListener>>) -> Self {
        self.listeners = value.into();
        self
    }
}

::xms_runtime::record! {
    /// How remote management can be reached.
    ///
    /// Element `<Listener>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
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

    /// Sets [`protocol`](field@Self::protocol).
    #[must_use]
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }

    /// Sets [`certificate_thumbprint`](field@Self::certificate_thumbprint).
    #[must_use]
    pub fn certificate_thumbprint(mut self, value: impl Into<String>) -> Self {
        self.certificate_thumbprint = Some(value.into());
        self
    }
}

::xms_runtime::record! {
    /// More of the answer file of Windows.
    ///
    /// Element `<AdditionalUnattendContent>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(ADDITIONAL_UNATTEND_CONTENT_SHAPE, "AdditionalUnattendContent", NAMESPACE)]
    pub struct AdditionalUnattendContent {
        /// Passes of the installation.
        ///
        /// `<Passes>` of `<UnattendPass>`. Since 2009-10-01.
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

    /// Sets [`passes`](field@Self::passes).
    #[must_use]
    pub fn passes(mut self, value: impl Into<Vec<UnattendPass>>) -> Self {
        self.passes = value.into();
        self
    }
}

::xms_runtime::record! {
    /// A pass of the installation of Windows.
    ///
    /// Element `<UnattendPass>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(UNATTEND_PASS_SHAPE, "UnattendPass", NAMESPACE)]
    pub struct UnattendPass {
        /// Its name.
        ///
        /// `<PassName>`. Since 2009-10-01.
        #[field(0, "PassName", String)]
        pub pass_name: Option<String>,
        /// What is set in it.
        ///
        /// `<Components>` of `<UnattendComponent>`. Since 2009-10-01.
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

    /// Sets [`pass_name`](field@Self::pass_name).
    #[must_use]
    pub fn pass_name(mut self, value: impl Into<String>) -> Self {
        self.pass_name = Some(value.into());
        self
    }

    /// Sets [`components`](field@Self::components).
    #[must_use]
    pub fn components(mut self, value: impl Into<Vec<UnattendComponent>>) -> Self {
        self.components = value.into();
        self
    }
}

::xms_runtime::record! {
    /// A component of Windows that is set.
    ///
    /// Element `<UnattendComponent>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(UNATTEND_COMPONENT_SHAPE, "UnattendComponent", NAMESPACE)]
    pub struct UnattendComponent {
        /// Its name.
        ///
        /// `<ComponentName>`. Since 2009-10-01.
        #[field(0, "ComponentName", String)]
        pub component_name: Option<String>,
        /// Its settings.
        ///
        /// `<ComponentSettings>` of `<ComponentSetting>`. Since 2009-10-01.
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

    /// Sets [`component_name`](field@Self::component_name).
    #[must_use]
    pub fn component_name(mut self, value: impl Into<String>) -> Self {
        self.component_name = Some(value.into());
        self
    }

    /// Sets [`component_settings`](field@Self::component_settings).
    #[must_use]
    pub fn component_settings(
        mut self,
        value: impl Into<Vec<ComponentSetting>>,
    ) -> Self {
        self.component_settings = value.into();
        self
    }
}

::xms_runtime::record! {
    /// A setting of a component of Windows.
    ///
    /// Element `<ComponentSetting>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(COMPONENT_SETTING_SHAPE, "ComponentSetting", NAMESPACE)]
    pub struct ComponentSetting {
        /// Its name.
        ///
        /// `<SettingName>`. Since 2009-10-01.
        #[field(0, "SettingName", String)]
        pub setting_name: Option<String>,
        /// Its XML.
        ///
        /// `<Content>`, base64 on the wire, secret. Since 2009-10-01.
        #[field(1, "Content", Base64Text, secret)]
        pub content: Option<Secret<Base64Text>>,
    }
}

impl ComponentSetting {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`setting_name`](field@Self::setting_name).
    #[must_use]
    pub fn setting_name(mut self, value: impl Into<String>) -> Self {
        self.setting_name = Some(value.into());
        self
    }

    /// Sets [`content`](field@Self::content).
    #[must_use]
    pub fn content(mut self, value: impl Into<Base64Text>) -> Self {
        self.content = Some(Secret::new(value.into()));
        self
    }
}

::xms_runtime::record! {
    /// Keys for SSH.
    ///
    /// Element `<SSH>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
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

    /// Sets [`public_keys`](field@Self::public_keys).
    #[must_use]
    pub fn public_keys(mut self, value: impl Into<Vec<PublicKey>>) -> Self {
        self.public_keys = value.into();
        self
    }

    /// Sets [`key_pairs`](field@Self::key_pairs).
    #[must_use]
    pub fn key_pairs(mut self, value: impl Into<Vec<KeyPair>>) -> Self {
        self.key_pairs = value.into();
        self
    }
}

::xms_runtime::record! {
    /// A service certificate whose key may log in.
    ///
    /// Element `<PublicKey>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
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

    /// Sets [`fingerprint`](field@Self::fingerprint).
    #[must_use]
    pub fn fingerprint(mut self, value: impl Into<String>) -> Self {
        self.fingerprint = Some(value.into());
        self
    }

    /// Sets [`path`](field@Self::path).
    #[must_use]
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
}

::xms_runtime::record! {
    /// A service certificate whose key the user gets.
    ///
    /// Element `<KeyPair>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
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

    /// Sets [`fingerprint`](field@Self::fingerprint).
    #[must_use]
    pub fn fingerprint(mut self, value: impl Into<String>) -> Self {
        self.fingerprint = Some(value.into());
        self
    }

    /// Sets [`path`](field@Self::path).
    #[must_use]
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
}

::xms_runtime::record! {
    /// A resource extension of a virtual machine.
    ///
    /// Element `<ResourceExtensionReference>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(RESOURCE_EXTENSION_REFERENCE_SHAPE, "ResourceExtensionReference", NAMESPACE)]
    pub struct ResourceExtensionReference {
        /// Its name in the virtual machine.
        ///
        /// `<ReferenceName>`. Since 2009-10-01.
        #[field(0, "ReferenceName", String)]
        pub reference_name: Option<String>,
        /// Its publisher.
        ///
        /// `<Publisher>`. Since 2009-10-01.
        #[field(1, "Publisher", String)]
        pub publisher: Option<String>,
        /// Its name.
        ///
        /// `<Name>`. Since 2009-10-01.
        #[field(2, "Name", String)]
        pub name: Option<String>,
        /// Its version, such as `1.*`.
        ///
        /// `<Version>`. Since 2009-10-01.
        #[field(3, "Version", String)]
        pub version: Option<String>,
        /// Its configuration.
        ///
        /// `<ResourceExtensionParameterValues>` of `<ResourceExtensionParameterValue>`. Since
        /// 2009-10-01.
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
        /// `<State>`. Since 2009-10-01.
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

    /// Sets [`reference_name`](field@Self::reference_name).
    #[must_use]
    pub fn reference_name(mut self, value: impl Into<String>) -> Self {
        self.reference_name = Some(value.into());
        self
    }

    /// Sets [`publisher`](field@Self::publisher).
    #[must_use]
    pub fn publisher(mut self, value: impl Into<String>) -> Self {
        self.publisher = Some(value.into());
        self
    }

    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`version`](field@Self::version).
    #[must_use]
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }

    /// Sets
    /// [`resource_extension_parameter_values`](field@Self::resource_extension_parameter_values).
    #[must_use]
    pub fn resource_extension_parameter_values(
        mut self,
        value: impl Into<Vec<ResourceExtensionParameterValue>>,
    ) -> Self {
        self.resource_extension_parameter_values = value.into();
        self
    }

    /// Sets [`state`](field@Self::state).
    #[must_use]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Sets [`force_update`](field@Self::force_update).
    #[must_use]
    pub fn force_update(mut self, value: bool) -> Self {
        self.force_update = Some(value);
        self
    }
}

::xms_runtime::record! {
    /// A part of the configuration of a resource extension.
    ///
    /// Element `<ResourceExtensionParameterValue>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
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
        /// `<Key>`. Since 2009-10-01.
        #[field(0, "Key", String)]
        pub key: Option<String>,
        /// Its text.
        ///
        /// `<Value>`, base64 on the wire, secret. Since 2009-10-01.
        #[field(1, "Value", Base64Text, secret)]
        pub value: Option<Secret<Base64Text>>,
        /// `Public` or `Private`.
        ///
        /// `<Type>`. Since 2009-10-01.
        #[field(2, "Type", String)]
        pub kind: Option<String>,
    }
}

impl ResourceExtensionParameterValue {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`key`](field@Self::key).
    #[must_use]
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Sets [`value`](field@Self::value).
    #[must_use]
    pub fn value(mut self, value: impl Into<Base64Text>) -> Self {
        self.value = Some(Secret::new(value.into()));
        self
    }

    /// Sets [`kind`](field@Self::kind).
    #[must_use]
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }
}

::xms_runtime::record! {
    /// A data disk of a virtual machine.
    ///
    /// Element `<DataVirtualHardDisk>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
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
        /// Its name.
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

    /// Sets [`host_caching`](field@Self::host_caching).
    #[must_use]
    pub fn host_caching(mut self, value: impl Into<String>) -> Self {
        self.host_caching = Some(value.into());
        self
    }

    /// Sets [`disk_label`](field@Self::disk_label).
    #[must_use]
    pub fn disk_label(mut self, value: impl Into<String>) -> Self {
        self.disk_label = Some(value.into());
        self
    }

    /// Sets [`disk_name`](field@Self::disk_name).
    #[must_use]
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// Sets [`lun`](field@Self::lun).
    #[must_use]
    pub fn lun(mut self, value: i32) -> Self {
        self.lun = Some(value);
        self
    }

    /// Sets [`logical_disk_size_in_gb`](field@Self::logical_disk_size_in_gb).
    #[must_use]
    pub fn logical_disk_size_in_gb(mut self, value: i32) -> Self {
        self.logical_disk_size_in_gb = Some(value);
        self
    }

    /// Sets [`media_link`](field@Self::media_link).
    #[must_use]
    pub fn media_link(mut self, value: impl Into<Uri>) -> Self {
        self.media_link = Some(value.into());
        self
    }

    /// Sets [`source_media_link`](field@Self::source_media_link).
    #[must_use]
    pub fn source_media_link(mut self, value: impl Into<Uri>) -> Self {
        self.source_media_link = Some(value.into());
        self
    }

    /// Sets [`io_type`](field@Self::io_type).
    #[must_use]
    pub fn io_type(mut self, value: impl Into<String>) -> Self {
        self.io_type = Some(value.into());
        self
    }
}

::xms_runtime::record! {
    /// The system disk of a virtual machine.
    ///
    /// Element `<OSVirtualHardDisk>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
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
        /// Its name.
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

    /// Sets [`host_caching`](field@Self::host_caching).
    #[must_use]
    pub fn host_caching(mut self, value: impl Into<String>) -> Self {
        self.host_caching = Some(value.into());
        self
    }

    /// Sets [`disk_label`](field@Self::disk_label).
    #[must_use]
    pub fn disk_label(mut self, value: impl Into<String>) -> Self {
        self.disk_label = Some(value.into());
        self
    }

    /// Sets [`disk_name`](field@Self::disk_name).
    #[must_use]
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// Sets [`media_link`](field@Self::media_link).
    #[must_use]
    pub fn media_link(mut self, value: impl Into<Uri>) -> Self {
        self.media_link = Some(value.into());
        self
    }

    /// Sets [`source_image_name`](field@Self::source_image_name).
    #[must_use]
    pub fn source_image_name(mut self, value: impl Into<String>) -> Self {
        self.source_image_name = Some(value.into());
        self
    }

    /// Sets [`os`](field@Self::os).
    #[must_use]
    pub fn os(mut self, value: impl Into<String>) -> Self {
        self.os = Some(value.into());
        self
    }

    /// Sets [`remote_source_image_link`](field@Self::remote_source_image_link).
    #[must_use]
    pub fn remote_source_image_link(mut self, value: impl Into<Uri>) -> Self {
        self.remote_source_image_link = Some(value.into());
        self
    }

    /// Sets [`io_type`](field@Self::io_type).
    #[must_use]
    pub fn io_type(mut self, value: impl Into<String>) -> Self {
        self.io_type = Some(value.into());
        self
    }

    /// Sets [`resized_size_in_gb`](field@Self::resized_size_in_gb).
    #[must_use]
    pub fn resized_size_in_gb(mut self, value: i32) -> Self {
        self.resized_size_in_gb = Some(value);
        self
    }
}

::xms_runtime::record! {
    /// What is different from the image of a virtual machine.
    ///
    /// Element `<VMImageInput>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(VM_IMAGE_INPUT_SHAPE, "VMImageInput", NAMESPACE)]
    pub struct VmImageInput {
        /// Its system disk.
        ///
        /// `<OSDiskConfiguration>`. Since 2009-10-01.
        #[field(0, "OSDiskConfiguration", Record(OsDiskConfiguration::SHAPE))]
        pub os_disk_configuration: Option<OsDiskConfiguration>,
        /// Its data disks.
        ///
        /// `<DataDiskConfigurations>` of `<DataDiskConfiguration>`. Since 2009-10-01.
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

    /// Sets [`os_disk_configuration`](field@Self::os_disk_configuration).
    #[must_use]
    pub fn os_disk_configuration(mut self, value: OsDiskConfiguration) -> Self {
        self.os_disk_configuration = Some(value);
        self
    }

    /// Sets [`data_disk_configurations`](field@Self::data_disk_configurations).
    #[must_use]
    pub fn data_disk_configurations(
        mut self,
        value: impl Into<Vec<DataDiskConfiguration>>,
    ) -> Self {
        self.data_disk_configurations = value.into();
        self
    }
}

::xms_runtime::record! {
    /// What is different from the system disk of an image.
    ///
    /// Element `<OSDiskConfiguration>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(OS_DISK_CONFIGURATION_SHAPE, "OSDiskConfiguration", NAMESPACE)]
    pub struct OsDiskConfiguration {
        /// The size it was given, in gigabytes.
        ///
        /// `<ResizedSizeInGB>`. Since 2009-10-01.
        #[field(0, "ResizedSizeInGB", Int32)]
        pub resized_size_in_gb: Option<i32>,
    }
}

impl OsDiskConfiguration {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`resized_size_in_gb`](field@Self::resized_size_in_gb).
    #[must_use]
    pub fn resized_size_in_gb(mut self, value: i32) -> Self {
        self.resized_size_in_gb = Some(value);
        self
    }
}

::xms_runtime::record! {
    /// What is different from a data disk of an image.
    ///
    /// Element `<DataDiskConfiguration>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(DATA_DISK_CONFIGURATION_SHAPE, "DataDiskConfiguration", NAMESPACE)]
    pub struct DataDiskConfiguration {
        /// Which disk.
        ///
        /// `<Name>`. Since 2009-10-01.
        #[field(0, "Name", String)]
        pub name: Option<String>,
        /// The size it was given, in gigabytes.
        ///
        /// `<ResizedSizeInGB>`. Since 2009-10-01.
        #[field(1, "ResizedSizeInGB", Int32)]
        pub resized_size_in_gb: Option<i32>,
    }
}

impl DataDiskConfiguration {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`resized_size_in_gb`](field@Self::resized_size_in_gb).
    #[must_use]
    pub fn resized_size_in_gb(mut self, value: i32) -> Self {
        self.resized_size_in_gb = Some(value);
        self
    }
}

::xms_runtime::record! {
    /// What is kept of the start of a virtual machine.
    ///
    /// Element `<DebugSettings>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(DEBUG_SETTINGS_SHAPE, "DebugSettings", NAMESPACE)]
    pub struct DebugSettings {
        /// Whether it is kept.
        ///
        /// `<BootDiagnosticsEnabled>`. Since 2009-10-01.
        #[field(0, "BootDiagnosticsEnabled", Bool)]
        pub boot_diagnostics_enabled: Option<bool>,
        /// Blob with a picture of its screen.
        ///
        /// `<ConsoleScreenshotBlobUri>`. Since 2009-10-01.
        #[field(1, "ConsoleScreenshotBlobUri", Uri)]
        pub console_screenshot_blob_uri: Option<Uri>,
        /// Blob with what it wrote.
        ///
        /// `<SerialOutputBlobUri>`. Since 2009-10-01.
        #[field(2, "SerialOutputBlobUri", Uri)]
        pub serial_output_blob_uri: Option<Uri>,
    }
}

impl DebugSettings {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`boot_diagnostics_enabled`](field@Self::boot_diagnostics_enabled).
    #[must_use]
    pub fn boot_diagnostics_enabled(mut self, value: bool) -> Self {
        self.boot_diagnostics_enabled = Some(value);
        self
    }

    /// Sets [`console_screenshot_blob_uri`](field@Self::console_screenshot_blob_uri).
    #[must_use]
    pub fn console_screenshot_blob_uri(mut self, value: impl Into<Uri>) -> Self {
        self.console_screenshot_blob_uri = Some(value.into());
        self
    }

    /// Sets [`serial_output_blob_uri`](field@Self::serial_output_blob_uri).
    #[must_use]
    pub fn serial_output_blob_uri(mut self, value: impl Into<Uri>) -> Self {
        self.serial_output_blob_uri = Some(value.into());
        self
    }
}
