// Written by `xms generate` from api-spec/service-management/roles.toml; do not edit.
//! Roles.
//!
//! Roles of a deployment: web and worker roles, and virtual machines.
//!
//! Get Cloud Service Properties and operations on deployments and virtual machines share what is
//! described here. Where no page has the first version of an element, the first client that reads
//! it is an upper bound.

use xms_runtime::{Base64Text, Field, Kind, Record, Resource, Secret, Shape, Uri, Value, Xml};

use super::{NAMESPACE, version};

/// The table of this resource: its operations, elements and enums.
pub static RESOURCE: Resource = Resource {
    name: "roles",
    title: "Roles",
    operations: &[],
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
    enums: &[],
};

/// A role of a deployment.
///
/// Element `<Role>`. Since 2009-10-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Role {
    /// `PersistentVMRole` for a virtual machine; else not there.
    ///
    /// Attribute `type`, in the namespace `http://www.w3.org/2001/XMLSchema-instance`. Since
    /// 2009-10-01.
    pub xsi_type: Option<String>,
    /// Name of the role.
    ///
    /// `<RoleName>`. Since 2009-10-01.
    pub role_name: Option<String>,
    /// The guest system of web and worker roles; empty for virtual machines. The published page
    /// spells it `OSVersion`.
    ///
    /// `<OsVersion>`. Since 2009-10-01. Read under `<OSVersion>`, too.
    pub os_version: Option<String>,
    /// `PersistentVMRole` for a virtual machine; else not there.
    ///
    /// `<RoleType>`. Since 2009-10-01.
    pub role_type: Option<String>,
    /// How it is set up.
    ///
    /// `<ConfigurationSets>` of `<ConfigurationSet>`, one of several elements. Since 2009-10-01.
    pub configuration_sets: Vec<ConfigurationSet>,
    /// The resource extensions of the virtual machine.
    ///
    /// `<ResourceExtensionReferences>` of `<ResourceExtensionReference>`. First seen at 2013-11-01,
    /// an upper bound. Source: oldest .NET client; resource extensions came about then.
    pub resource_extension_references: Vec<ResourceExtensionReference>,
    /// The image with disks that it was made of.
    ///
    /// `<VMImageName>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that
    /// reads it.
    pub vm_image_name: Option<String>,
    /// Where the disks of that image were copied to.
    ///
    /// `<MediaLocation>`. First seen at 2014-05-01, an upper bound. Source: first .NET client that
    /// reads it.
    pub media_location: Option<Uri>,
    /// What it is kept available together with.
    ///
    /// `<AvailabilitySetName>`. Since 2009-10-01.
    pub availability_set_name: Option<String>,
    /// Its data disks.
    ///
    /// `<DataVirtualHardDisks>` of `<DataVirtualHardDisk>`. Since 2009-10-01.
    pub data_virtual_hard_disks: Vec<DataVirtualHardDisk>,
    /// Name to show to people; not base64, unlike other labels.
    ///
    /// `<Label>`. Since 2009-10-01.
    pub label: Option<String>,
    /// Its system disk.
    ///
    /// `<OSVirtualHardDisk>`. Since 2009-10-01.
    pub os_virtual_hard_disk: Option<OsVirtualHardDisk>,
    /// Size of its instances, such as `Small`.
    ///
    /// `<RoleSize>`. Since 2009-10-01.
    pub role_size: Option<String>,
    /// Thumbprint of the certificate that was made for WinRM over HTTPS.
    ///
    /// `<DefaultWinRmCertificateThumbprint>`. Since 2009-10-01.
    pub default_win_rm_certificate_thumbprint: Option<String>,
    /// Whether the agent for extensions was put into the virtual machine.
    ///
    /// `<ProvisionGuestAgent>`. Since 2009-10-01.
    pub provision_guest_agent: Option<bool>,
    /// What is different from the image.
    ///
    /// `<VMImageInput>`. First seen at 2014-10-01, an upper bound. Source: first .NET client that
    /// reads it.
    pub vm_image_input: Option<VmImageInput>,
    /// What is kept of its start.
    ///
    /// `<DebugSettings>`. First seen at 2017-01-01, an upper bound. Source: node client, which is
    /// the only one that reads it.
    pub debug_settings: Option<DebugSettings>,
    /// The licence that its owner brought, such as `Windows_Server`.
    ///
    /// `<LicenseType>`. First seen at 2017-01-01, an upper bound. Source: node client, which is the
    /// only one that reads it.
    pub license_type: Option<String>,
    /// How its migration to Resource Manager goes on, such as `Prepared`.
    ///
    /// `<MigrationState>`. First seen at 2017-01-01, an upper bound. Source: node client, which is
    /// the only one that reads it.
    pub migration_state: Option<String>,
}

impl Role {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &ROLE_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
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
    pub fn configuration_sets(mut self, value: impl Into<Vec<ConfigurationSet>>) -> Self {
        self.configuration_sets = value.into();
        self
    }

    /// Sets [`resource_extension_references`](field@Self::resource_extension_references).
    #[must_use]
    pub fn resource_extension_references(mut self, value: impl Into<Vec<ResourceExtensionReference>>) -> Self {
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
    pub fn data_virtual_hard_disks(mut self, value: impl Into<Vec<DataVirtualHardDisk>>) -> Self {
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

    /// Sets [`default_win_rm_certificate_thumbprint`](field@Self::default_win_rm_certificate_thumbprint).
    #[must_use]
    pub fn default_win_rm_certificate_thumbprint(mut self, value: impl Into<String>) -> Self {
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

static ROLE_SHAPE: Shape = Shape::new::<Role>(
    "Role",
    NAMESPACE,
    &[
        Field::new("type", Kind::String).attribute().namespace("http://www.w3.org/2001/XMLSchema-instance"),
        Field::new("RoleName", Kind::String),
        Field::new("OsVersion", Kind::String).also(&["OSVersion"]),
        Field::new("RoleType", Kind::String),
        Field::new(
            "ConfigurationSets",
            Kind::List(&Field::new("ConfigurationSet", Kind::Record(ConfigurationSet::SHAPE))),
        ),
        Field::new(
            "ResourceExtensionReferences",
            Kind::List(&Field::new("ResourceExtensionReference", Kind::Record(ResourceExtensionReference::SHAPE))),
        )
        .seen(version::V2013_11_01),
        Field::new("VMImageName", Kind::String).seen(version::V2014_04_01),
        Field::new("MediaLocation", Kind::Uri).seen(version::V2014_05_01),
        Field::new("AvailabilitySetName", Kind::String),
        Field::new(
            "DataVirtualHardDisks",
            Kind::List(&Field::new("DataVirtualHardDisk", Kind::Record(DataVirtualHardDisk::SHAPE))),
        ),
        Field::new("Label", Kind::String),
        Field::new("OSVirtualHardDisk", Kind::Record(OsVirtualHardDisk::SHAPE)),
        Field::new("RoleSize", Kind::String),
        Field::new("DefaultWinRmCertificateThumbprint", Kind::String),
        Field::new("ProvisionGuestAgent", Kind::Bool),
        Field::new("VMImageInput", Kind::Record(VmImageInput::SHAPE)).seen(version::V2014_10_01),
        Field::new("DebugSettings", Kind::Record(DebugSettings::SHAPE)).seen(version::V2017_01_01),
        Field::new("LicenseType", Kind::String).seen(version::V2017_01_01),
        Field::new("MigrationState", Kind::String).seen(version::V2017_01_01),
    ],
);

impl Record for Role {
    fn shape(&self) -> &'static Shape {
        &ROLE_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.xsi_type,
            1 => &self.role_name,
            2 => &self.os_version,
            3 => &self.role_type,
            4 => &self.configuration_sets,
            5 => &self.resource_extension_references,
            6 => &self.vm_image_name,
            7 => &self.media_location,
            8 => &self.availability_set_name,
            9 => &self.data_virtual_hard_disks,
            10 => &self.label,
            11 => &self.os_virtual_hard_disk,
            12 => &self.role_size,
            13 => &self.default_win_rm_certificate_thumbprint,
            14 => &self.provision_guest_agent,
            15 => &self.vm_image_input,
            16 => &self.debug_settings,
            17 => &self.license_type,
            _ => &self.migration_state,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.xsi_type,
            1 => &mut self.role_name,
            2 => &mut self.os_version,
            3 => &mut self.role_type,
            4 => &mut self.configuration_sets,
            5 => &mut self.resource_extension_references,
            6 => &mut self.vm_image_name,
            7 => &mut self.media_location,
            8 => &mut self.availability_set_name,
            9 => &mut self.data_virtual_hard_disks,
            10 => &mut self.label,
            11 => &mut self.os_virtual_hard_disk,
            12 => &mut self.role_size,
            13 => &mut self.default_win_rm_certificate_thumbprint,
            14 => &mut self.provision_guest_agent,
            15 => &mut self.vm_image_input,
            16 => &mut self.debug_settings,
            17 => &mut self.license_type,
            _ => &mut self.migration_state,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// A part of how a role is set up.
///
/// Element `<ConfigurationSet>`. Since 2009-10-01. One of several, told apart by the text of
/// `<ConfigurationSetType>`. Used by operations of [`cloud-services`](super::cloud_services).
///
/// Every recorded answer has the network's only; the others occur in requests.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum ConfigurationSet {
    /// The network of a role.
    ///
    /// With the text `NetworkConfiguration` in `<ConfigurationSetType>`.
    NetworkConfiguration(Box<NetworkConfigurationSet>),
    /// The first start of Windows.
    ///
    /// With the text `WindowsProvisioningConfiguration` in `<ConfigurationSetType>`.
    WindowsProvisioningConfiguration(Box<WindowsProvisioningConfigurationSet>),
    /// The first start of Linux.
    ///
    /// With the text `LinuxProvisioningConfiguration` in `<ConfigurationSetType>`.
    LinuxProvisioningConfiguration(Box<LinuxProvisioningConfigurationSet>),
    /// One that this SDK does not name, kept as it came.
    Unrecognized(Xml),
}

impl ConfigurationSet {
    /// The table of this element: how its variants are told apart.
    pub const SHAPE: &'static Shape = &CONFIGURATION_SET_SHAPE;
}

static CONFIGURATION_SET_SHAPE: Shape =
    Shape::new::<ConfigurationSet>("ConfigurationSet", NAMESPACE, &[Field::new("ConfigurationSet", Kind::Xml)])
        .variants(
            "ConfigurationSetType",
            &[
                ("NetworkConfiguration", NetworkConfigurationSet::SHAPE),
                ("WindowsProvisioningConfiguration", WindowsProvisioningConfigurationSet::SHAPE),
                ("LinuxProvisioningConfiguration", LinuxProvisioningConfigurationSet::SHAPE),
            ],
        )
        .raw();

impl From<NetworkConfigurationSet> for ConfigurationSet {
    fn from(value: NetworkConfigurationSet) -> Self {
        Self::NetworkConfiguration(Box::new(value))
    }
}

impl From<WindowsProvisioningConfigurationSet> for ConfigurationSet {
    fn from(value: WindowsProvisioningConfigurationSet) -> Self {
        Self::WindowsProvisioningConfiguration(Box::new(value))
    }
}

impl From<LinuxProvisioningConfigurationSet> for ConfigurationSet {
    fn from(value: LinuxProvisioningConfigurationSet) -> Self {
        Self::LinuxProvisioningConfiguration(Box::new(value))
    }
}

impl Record for ConfigurationSet {
    fn shape(&self) -> &'static Shape {
        match self {
            Self::NetworkConfiguration(value) => value.shape(),
            Self::WindowsProvisioningConfiguration(value) => value.shape(),
            Self::LinuxProvisioningConfiguration(value) => value.shape(),
            Self::Unrecognized(_) => &CONFIGURATION_SET_SHAPE,
        }
    }

    fn field(&self, index: usize) -> &dyn Value {
        match self {
            Self::NetworkConfiguration(value) => value.field(index),
            Self::WindowsProvisioningConfiguration(value) => value.field(index),
            Self::LinuxProvisioningConfiguration(value) => value.field(index),
            Self::Unrecognized(value) => value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match self {
            Self::NetworkConfiguration(value) => value.field_mut(index),
            Self::WindowsProvisioningConfiguration(value) => value.field_mut(index),
            Self::LinuxProvisioningConfiguration(value) => value.field_mut(index),
            Self::Unrecognized(value) => value,
        }
    }

    fn declared(&self) -> &'static Shape {
        &CONFIGURATION_SET_SHAPE
    }

    fn empty() -> Self {
        Self::Unrecognized(Value::empty())
    }

    fn select(&mut self, discriminator: Option<&str>) {
        *self = match discriminator {
            Some("NetworkConfiguration") => Self::NetworkConfiguration(Record::empty()),
            Some("WindowsProvisioningConfiguration") => Self::WindowsProvisioningConfiguration(Record::empty()),
            Some("LinuxProvisioningConfiguration") => Self::LinuxProvisioningConfiguration(Record::empty()),
            _ => Record::empty(),
        };
    }
}

/// The network of a role.
///
/// Element `<ConfigurationSet>`. Since 2009-10-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct NetworkConfigurationSet {
    /// Names the kind, too, as readers of data contracts expect it.
    ///
    /// Attribute `type`, in the namespace `http://www.w3.org/2001/XMLSchema-instance`. Since
    /// 2009-10-01.
    pub xsi_type: Option<String>,
    /// Where it is reached from outside.
    ///
    /// `<InputEndpoints>` of `<InputEndpoint>`. Since 2009-10-01.
    pub input_endpoints: Vec<RoleInputEndpoint>,
    /// The subnets of the virtual network that it is in.
    ///
    /// `<SubnetNames>` of `<SubnetName>`. Since 2009-10-01.
    pub subnet_names: Vec<String>,
    /// Its fixed inner address.
    ///
    /// `<StaticVirtualNetworkIPAddress>`. Since 2013-11-01.
    pub static_virtual_network_ip_address: Option<String>,
    /// Public addresses of its own.
    ///
    /// `<PublicIPs>` of `<PublicIP>`. Since 2014-05-01.
    pub public_ips: Vec<PublicIp>,
    /// Its further network interfaces.
    ///
    /// `<NetworkInterfaces>` of `<NetworkInterface>`. Since 2014-08-01.
    pub network_interfaces: Vec<NetworkInterface>,
    /// The rules for its traffic.
    ///
    /// `<NetworkSecurityGroup>`. First seen at 2014-10-01, an upper bound. Source: first .NET
    /// client that reads it.
    pub network_security_group: Option<String>,
    /// Whether it passes on what is for others, such as `Enabled`.
    ///
    /// `<IPForwarding>`. First seen at 2015-04-01, an upper bound. Source: first .NET client that
    /// reads it.
    pub ip_forwarding: Option<String>,
}

impl NetworkConfigurationSet {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &NETWORK_CONFIGURATION_SET_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
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
    pub fn static_virtual_network_ip_address(mut self, value: impl Into<String>) -> Self {
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
    pub fn network_interfaces(mut self, value: impl Into<Vec<NetworkInterface>>) -> Self {
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

static NETWORK_CONFIGURATION_SET_SHAPE: Shape = Shape::new::<NetworkConfigurationSet>(
    "NetworkConfigurationSet",
    NAMESPACE,
    &[
        Field::new("type", Kind::String).attribute().namespace("http://www.w3.org/2001/XMLSchema-instance"),
        Field::new("ConfigurationSetType", Kind::Fixed("NetworkConfiguration")),
        Field::new("InputEndpoints", Kind::List(&Field::new("InputEndpoint", Kind::Record(RoleInputEndpoint::SHAPE)))),
        Field::new("SubnetNames", Kind::List(&Field::new("SubnetName", Kind::String))),
        Field::new("StaticVirtualNetworkIPAddress", Kind::String).since(version::V2013_11_01),
        Field::new("PublicIPs", Kind::List(&Field::new("PublicIP", Kind::Record(PublicIp::SHAPE))))
            .since(version::V2014_05_01),
        Field::new(
            "NetworkInterfaces",
            Kind::List(&Field::new("NetworkInterface", Kind::Record(NetworkInterface::SHAPE))),
        )
        .since(version::V2014_08_01),
        Field::new("NetworkSecurityGroup", Kind::String).seen(version::V2014_10_01),
        Field::new("IPForwarding", Kind::String).seen(version::V2015_04_01),
    ],
)
.tag("ConfigurationSet");

impl Record for NetworkConfigurationSet {
    fn shape(&self) -> &'static Shape {
        &NETWORK_CONFIGURATION_SET_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.xsi_type,
            2 => &self.input_endpoints,
            3 => &self.subnet_names,
            4 => &self.static_virtual_network_ip_address,
            5 => &self.public_ips,
            6 => &self.network_interfaces,
            7 => &self.network_security_group,
            _ => &self.ip_forwarding,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.xsi_type,
            2 => &mut self.input_endpoints,
            3 => &mut self.subnet_names,
            4 => &mut self.static_virtual_network_ip_address,
            5 => &mut self.public_ips,
            6 => &mut self.network_interfaces,
            7 => &mut self.network_security_group,
            _ => &mut self.ip_forwarding,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// Where a role is reached from outside.
///
/// Element `<InputEndpoint>`. Since 2009-10-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RoleInputEndpoint {
    /// The set of endpoints that share its load; only for virtual machines.
    ///
    /// `<LoadBalancedEndpointSetName>`. Since 2009-10-01.
    pub load_balanced_endpoint_set_name: Option<String>,
    /// The port inside; only for virtual machines.
    ///
    /// `<LocalPort>`. Since 2009-10-01.
    pub local_port: Option<i32>,
    /// Its name; only for virtual machines.
    ///
    /// `<Name>`. Since 2009-10-01.
    pub name: Option<String>,
    /// The port outside.
    ///
    /// `<Port>`. Since 2009-10-01.
    pub port: Option<i32>,
    /// How it is found out whether it answers.
    ///
    /// `<LoadBalancerProbe>`. Since 2009-10-01.
    pub load_balancer_probe: Option<LoadBalancerProbe>,
    /// The protocol: `tcp`, `udp` or `http`.
    ///
    /// `<Protocol>`. Since 2009-10-01.
    pub protocol: Option<String>,
    /// Its public address.
    ///
    /// `<Vip>`. Since 2011-06-01. Source: the page of Get Deployment, for its flat list of
    /// endpoints.
    pub vip: Option<String>,
    /// Whether answers go past the load balancer.
    ///
    /// `<EnableDirectServerReturn>`. Since 2009-10-01.
    pub enable_direct_server_return: Option<bool>,
    /// The internal load balancer it belongs to.
    ///
    /// `<LoadBalancerName>`. Since 2014-05-01.
    pub load_balancer_name: Option<String>,
    /// Who may reach it.
    ///
    /// `<EndpointAcl>`. Since 2009-10-01.
    pub endpoint_acl: Option<EndpointAcl>,
    /// After how many minutes an idle connection is closed.
    ///
    /// `<IdleTimeoutInMinutes>`. Since 2014-06-01.
    pub idle_timeout_in_minutes: Option<i32>,
    /// What decides who serves a connection, such as `sourceIP`.
    ///
    /// `<LoadBalancerDistribution>`. First seen at 2014-10-01, an upper bound. Source: first .NET
    /// client that reads it.
    pub load_balancer_distribution: Option<String>,
    /// Name of its public address.
    ///
    /// `<VirtualIPName>`. First seen at 2015-04-01, an upper bound. Source: first .NET client that
    /// reads it.
    pub virtual_ip_name: Option<String>,
}

impl RoleInputEndpoint {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &ROLE_INPUT_ENDPOINT_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
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

static ROLE_INPUT_ENDPOINT_SHAPE: Shape = Shape::new::<RoleInputEndpoint>(
    "RoleInputEndpoint",
    NAMESPACE,
    &[
        Field::new("LoadBalancedEndpointSetName", Kind::String),
        Field::new("LocalPort", Kind::Int32),
        Field::new("Name", Kind::String),
        Field::new("Port", Kind::Int32),
        Field::new("LoadBalancerProbe", Kind::Record(LoadBalancerProbe::SHAPE)),
        Field::new("Protocol", Kind::String),
        Field::new("Vip", Kind::String).since(version::V2011_06_01),
        Field::new("EnableDirectServerReturn", Kind::Bool),
        Field::new("LoadBalancerName", Kind::String).since(version::V2014_05_01),
        Field::new("EndpointAcl", Kind::Record(EndpointAcl::SHAPE)),
        Field::new("IdleTimeoutInMinutes", Kind::Int32).since(version::V2014_06_01),
        Field::new("LoadBalancerDistribution", Kind::String).seen(version::V2014_10_01),
        Field::new("VirtualIPName", Kind::String).seen(version::V2015_04_01),
    ],
)
.tag("InputEndpoint");

impl Record for RoleInputEndpoint {
    fn shape(&self) -> &'static Shape {
        &ROLE_INPUT_ENDPOINT_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.load_balanced_endpoint_set_name,
            1 => &self.local_port,
            2 => &self.name,
            3 => &self.port,
            4 => &self.load_balancer_probe,
            5 => &self.protocol,
            6 => &self.vip,
            7 => &self.enable_direct_server_return,
            8 => &self.load_balancer_name,
            9 => &self.endpoint_acl,
            10 => &self.idle_timeout_in_minutes,
            11 => &self.load_balancer_distribution,
            _ => &self.virtual_ip_name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.load_balanced_endpoint_set_name,
            1 => &mut self.local_port,
            2 => &mut self.name,
            3 => &mut self.port,
            4 => &mut self.load_balancer_probe,
            5 => &mut self.protocol,
            6 => &mut self.vip,
            7 => &mut self.enable_direct_server_return,
            8 => &mut self.load_balancer_name,
            9 => &mut self.endpoint_acl,
            10 => &mut self.idle_timeout_in_minutes,
            11 => &mut self.load_balancer_distribution,
            _ => &mut self.virtual_ip_name,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// How it is found out whether an endpoint answers.
///
/// Element `<LoadBalancerProbe>`. Since 2009-10-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LoadBalancerProbe {
    /// What is asked for, with `http`.
    ///
    /// `<Path>`. Since 2009-10-01.
    pub path: Option<String>,
    /// The port that is asked.
    ///
    /// `<Port>`. Since 2009-10-01.
    pub port: Option<i32>,
    /// The protocol: `tcp` or `http`.
    ///
    /// `<Protocol>`. Since 2009-10-01.
    pub protocol: Option<String>,
    /// Seconds from one attempt to the next.
    ///
    /// `<IntervalInSeconds>`. Since 2009-10-01.
    pub interval_in_seconds: Option<i32>,
    /// Seconds without an answer after which it counts as not there.
    ///
    /// `<TimeoutInSeconds>`. Since 2009-10-01.
    pub timeout_in_seconds: Option<i32>,
}

impl LoadBalancerProbe {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &LOAD_BALANCER_PROBE_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
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

static LOAD_BALANCER_PROBE_SHAPE: Shape = Shape::new::<LoadBalancerProbe>(
    "LoadBalancerProbe",
    NAMESPACE,
    &[
        Field::new("Path", Kind::String),
        Field::new("Port", Kind::Int32),
        Field::new("Protocol", Kind::String),
        Field::new("IntervalInSeconds", Kind::Int32),
        Field::new("TimeoutInSeconds", Kind::Int32),
    ],
);

impl Record for LoadBalancerProbe {
    fn shape(&self) -> &'static Shape {
        &LOAD_BALANCER_PROBE_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.path,
            1 => &self.port,
            2 => &self.protocol,
            3 => &self.interval_in_seconds,
            _ => &self.timeout_in_seconds,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.path,
            1 => &mut self.port,
            2 => &mut self.protocol,
            3 => &mut self.interval_in_seconds,
            _ => &mut self.timeout_in_seconds,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// Who may reach an endpoint.
///
/// Element `<EndpointAcl>`. Since 2009-10-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EndpointAcl {
    /// The rules, to be tried in their order.
    ///
    /// `<Rules>` of `<Rule>`. Since 2009-10-01.
    pub rules: Vec<EndpointAclRule>,
}

impl EndpointAcl {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &ENDPOINT_ACL_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`rules`](field@Self::rules).
    #[must_use]
    pub fn rules(mut self, value: impl Into<Vec<EndpointAclRule>>) -> Self {
        self.rules = value.into();
        self
    }
}

static ENDPOINT_ACL_SHAPE: Shape = Shape::new::<EndpointAcl>(
    "EndpointAcl",
    NAMESPACE,
    &[Field::new("Rules", Kind::List(&Field::new("Rule", Kind::Record(EndpointAclRule::SHAPE))))],
);

impl Record for EndpointAcl {
    fn shape(&self) -> &'static Shape {
        &ENDPOINT_ACL_SHAPE
    }

    fn field(&self, _index: usize) -> &dyn Value {
        &self.rules
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Value {
        &mut self.rules
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// Who may, or may not, reach an endpoint.
///
/// Element `<Rule>`. Since 2009-10-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EndpointAclRule {
    /// Its place: lower ones come first.
    ///
    /// `<Order>`. Since 2009-10-01.
    pub order: Option<i32>,
    /// `permit` or `deny`.
    ///
    /// `<Action>`. Since 2009-10-01.
    pub action: Option<String>,
    /// Whom it is about, such as `203.0.113.0/24`.
    ///
    /// `<RemoteSubnet>`. Since 2009-10-01.
    pub remote_subnet: Option<String>,
    /// What it is for.
    ///
    /// `<Description>`. Since 2009-10-01.
    pub description: Option<String>,
}

impl EndpointAclRule {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &ENDPOINT_ACL_RULE_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
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

static ENDPOINT_ACL_RULE_SHAPE: Shape = Shape::new::<EndpointAclRule>(
    "EndpointAclRule",
    NAMESPACE,
    &[
        Field::new("Order", Kind::Int32),
        Field::new("Action", Kind::String),
        Field::new("RemoteSubnet", Kind::String),
        Field::new("Description", Kind::String),
    ],
)
.tag("Rule");

impl Record for EndpointAclRule {
    fn shape(&self) -> &'static Shape {
        &ENDPOINT_ACL_RULE_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.order,
            1 => &self.action,
            2 => &self.remote_subnet,
            _ => &self.description,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.order,
            1 => &mut self.action,
            2 => &mut self.remote_subnet,
            _ => &mut self.description,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// A public address of a role.
///
/// Element `<PublicIP>`. Since 2014-05-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct PublicIp {
    /// Name of the address.
    ///
    /// `<Name>`. Since 2014-05-01.
    pub name: Option<String>,
    /// After how many minutes an idle connection is closed.
    ///
    /// `<IdleTimeoutInMinutes>`. Since 2014-06-01.
    pub idle_timeout_in_minutes: Option<i32>,
    /// The beginning of its name in the DNS.
    ///
    /// `<DomainNameLabel>`. Since 2015-03-01.
    pub domain_name_label: Option<String>,
}

impl PublicIp {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &PUBLIC_IP_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
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

static PUBLIC_IP_SHAPE: Shape = Shape::new::<PublicIp>(
    "PublicIP",
    NAMESPACE,
    &[
        Field::new("Name", Kind::String),
        Field::new("IdleTimeoutInMinutes", Kind::Int32).since(version::V2014_06_01),
        Field::new("DomainNameLabel", Kind::String).since(version::V2015_03_01),
    ],
);

impl Record for PublicIp {
    fn shape(&self) -> &'static Shape {
        &PUBLIC_IP_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.name,
            1 => &self.idle_timeout_in_minutes,
            _ => &self.domain_name_label,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.name,
            1 => &mut self.idle_timeout_in_minutes,
            _ => &mut self.domain_name_label,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// A further network interface of a role.
///
/// Element `<NetworkInterface>`. Since 2014-08-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct NetworkInterface {
    /// Name of the interface.
    ///
    /// `<Name>`. Since 2014-08-01.
    pub name: Option<String>,
    /// Its addresses.
    ///
    /// `<IPConfigurations>` of `<IPConfiguration>`. Since 2014-08-01.
    pub ip_configurations: Vec<IpConfiguration>,
    /// The rules for its traffic.
    ///
    /// `<NetworkSecurityGroup>`. First seen at 2015-04-01, an upper bound. Source: first .NET
    /// client that reads it.
    pub network_security_group: Option<String>,
    /// Whether it passes on what is for others, such as `Enabled`.
    ///
    /// `<IPForwarding>`. First seen at 2015-04-01, an upper bound. Source: first .NET client that
    /// reads it.
    pub ip_forwarding: Option<String>,
}

impl NetworkInterface {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &NETWORK_INTERFACE_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
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

static NETWORK_INTERFACE_SHAPE: Shape = Shape::new::<NetworkInterface>(
    "NetworkInterface",
    NAMESPACE,
    &[
        Field::new("Name", Kind::String),
        Field::new(
            "IPConfigurations",
            Kind::List(&Field::new("IPConfiguration", Kind::Record(IpConfiguration::SHAPE))),
        ),
        Field::new("NetworkSecurityGroup", Kind::String).seen(version::V2015_04_01),
        Field::new("IPForwarding", Kind::String).seen(version::V2015_04_01),
    ],
);

impl Record for NetworkInterface {
    fn shape(&self) -> &'static Shape {
        &NETWORK_INTERFACE_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.name,
            1 => &self.ip_configurations,
            2 => &self.network_security_group,
            _ => &self.ip_forwarding,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.name,
            1 => &mut self.ip_configurations,
            2 => &mut self.network_security_group,
            _ => &mut self.ip_forwarding,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// An address of a network interface.
///
/// Element `<IPConfiguration>`. Since 2014-08-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct IpConfiguration {
    /// The subnet it is in.
    ///
    /// `<SubnetName>`. Since 2014-08-01.
    pub subnet_name: Option<String>,
    /// The address, where it is a fixed one.
    ///
    /// `<StaticVirtualNetworkIPAddress>`. Since 2014-08-01.
    pub static_virtual_network_ip_address: Option<String>,
}

impl IpConfiguration {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &IP_CONFIGURATION_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`subnet_name`](field@Self::subnet_name).
    #[must_use]
    pub fn subnet_name(mut self, value: impl Into<String>) -> Self {
        self.subnet_name = Some(value.into());
        self
    }

    /// Sets [`static_virtual_network_ip_address`](field@Self::static_virtual_network_ip_address).
    #[must_use]
    pub fn static_virtual_network_ip_address(mut self, value: impl Into<String>) -> Self {
        self.static_virtual_network_ip_address = Some(value.into());
        self
    }
}

static IP_CONFIGURATION_SHAPE: Shape = Shape::new::<IpConfiguration>(
    "IPConfiguration",
    NAMESPACE,
    &[Field::new("SubnetName", Kind::String), Field::new("StaticVirtualNetworkIPAddress", Kind::String)],
);

impl Record for IpConfiguration {
    fn shape(&self) -> &'static Shape {
        &IP_CONFIGURATION_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.subnet_name,
            _ => &self.static_virtual_network_ip_address,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.subnet_name,
            _ => &mut self.static_virtual_network_ip_address,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// The first start of Windows.
///
/// Element `<ConfigurationSet>`. Since 2009-10-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct WindowsProvisioningConfigurationSet {
    /// Names the kind, too, as readers of data contracts expect it.
    ///
    /// Attribute `type`, in the namespace `http://www.w3.org/2001/XMLSchema-instance`. Since
    /// 2009-10-01.
    pub xsi_type: Option<String>,
    /// Name of the computer.
    ///
    /// `<ComputerName>`. Since 2009-10-01.
    pub computer_name: Option<String>,
    /// Password of the administrator.
    ///
    /// `<AdminPassword>`, secret. Since 2009-10-01.
    pub admin_password: Option<Secret<String>>,
    /// Whether the password must be changed at the first login.
    ///
    /// `<ResetPasswordOnFirstLogon>`. Since 2009-10-01.
    pub reset_password_on_first_logon: Option<bool>,
    /// Whether Windows updates itself.
    ///
    /// `<EnableAutomaticUpdates>`. Since 2009-10-01.
    pub enable_automatic_updates: Option<bool>,
    /// The time zone, by its name in Windows.
    ///
    /// `<TimeZone>`. Since 2009-10-01.
    pub time_zone: Option<String>,
    /// The domain to join.
    ///
    /// `<DomainJoin>`. Since 2009-10-01.
    pub domain_join: Option<DomainJoin>,
    /// Service certificates to put into stores.
    ///
    /// `<StoredCertificateSettings>` of `<CertificateSetting>`. Since 2009-10-01.
    pub stored_certificate_settings: Vec<CertificateSetting>,
    /// Remote management.
    ///
    /// `<WinRM>`. Since 2009-10-01.
    pub win_rm: Option<WinRm>,
    /// Name of the administrator.
    ///
    /// `<AdminUsername>`. Since 2009-10-01.
    pub admin_username: Option<String>,
    /// Data for the virtual machine, passed on as given.
    ///
    /// `<CustomData>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that
    /// reads it.
    pub custom_data: Option<String>,
    /// More of the answer file.
    ///
    /// `<AdditionalUnattendContent>`. First seen at 2015-04-01, an upper bound. Source: first .NET
    /// client that reads it.
    pub additional_unattend_content: Option<AdditionalUnattendContent>,
}

impl WindowsProvisioningConfigurationSet {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &WINDOWS_PROVISIONING_CONFIGURATION_SET_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
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
    pub fn stored_certificate_settings(mut self, value: impl Into<Vec<CertificateSetting>>) -> Self {
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
    pub fn additional_unattend_content(mut self, value: AdditionalUnattendContent) -> Self {
        self.additional_unattend_content = Some(value);
        self
    }
}

static WINDOWS_PROVISIONING_CONFIGURATION_SET_SHAPE: Shape = Shape::new::<WindowsProvisioningConfigurationSet>(
    "WindowsProvisioningConfigurationSet",
    NAMESPACE,
    &[
        Field::new("type", Kind::String).attribute().namespace("http://www.w3.org/2001/XMLSchema-instance"),
        Field::new("ConfigurationSetType", Kind::Fixed("WindowsProvisioningConfiguration")),
        Field::new("ComputerName", Kind::String),
        Field::new("AdminPassword", Kind::String).secret(),
        Field::new("ResetPasswordOnFirstLogon", Kind::Bool),
        Field::new("EnableAutomaticUpdates", Kind::Bool),
        Field::new("TimeZone", Kind::String),
        Field::new("DomainJoin", Kind::Record(DomainJoin::SHAPE)),
        Field::new(
            "StoredCertificateSettings",
            Kind::List(&Field::new("CertificateSetting", Kind::Record(CertificateSetting::SHAPE))),
        ),
        Field::new("WinRM", Kind::Record(WinRm::SHAPE)),
        Field::new("AdminUsername", Kind::String),
        Field::new("CustomData", Kind::String).seen(version::V2014_04_01),
        Field::new("AdditionalUnattendContent", Kind::Record(AdditionalUnattendContent::SHAPE))
            .seen(version::V2015_04_01),
    ],
)
.tag("ConfigurationSet");

impl Record for WindowsProvisioningConfigurationSet {
    fn shape(&self) -> &'static Shape {
        &WINDOWS_PROVISIONING_CONFIGURATION_SET_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.xsi_type,
            2 => &self.computer_name,
            3 => &self.admin_password,
            4 => &self.reset_password_on_first_logon,
            5 => &self.enable_automatic_updates,
            6 => &self.time_zone,
            7 => &self.domain_join,
            8 => &self.stored_certificate_settings,
            9 => &self.win_rm,
            10 => &self.admin_username,
            11 => &self.custom_data,
            _ => &self.additional_unattend_content,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.xsi_type,
            2 => &mut self.computer_name,
            3 => &mut self.admin_password,
            4 => &mut self.reset_password_on_first_logon,
            5 => &mut self.enable_automatic_updates,
            6 => &mut self.time_zone,
            7 => &mut self.domain_join,
            8 => &mut self.stored_certificate_settings,
            9 => &mut self.win_rm,
            10 => &mut self.admin_username,
            11 => &mut self.custom_data,
            _ => &mut self.additional_unattend_content,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// The first start of Linux.
///
/// Element `<ConfigurationSet>`. Since 2009-10-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LinuxProvisioningConfigurationSet {
    /// Names the kind, too, as readers of data contracts expect it.
    ///
    /// Attribute `type`, in the namespace `http://www.w3.org/2001/XMLSchema-instance`. Since
    /// 2009-10-01.
    pub xsi_type: Option<String>,
    /// Name of the computer.
    ///
    /// `<HostName>`. Since 2009-10-01.
    pub host_name: Option<String>,
    /// Name of the user with all rights.
    ///
    /// `<UserName>`. Since 2009-10-01.
    pub user_name: Option<String>,
    /// Password of that user.
    ///
    /// `<UserPassword>`, secret. Since 2009-10-01.
    pub user_password: Option<Secret<String>>,
    /// Whether SSH refuses passwords.
    ///
    /// `<DisableSshPasswordAuthentication>`. Since 2009-10-01.
    pub disable_ssh_password_authentication: Option<bool>,
    /// Keys for SSH.
    ///
    /// `<SSH>`. Since 2009-10-01.
    pub ssh: Option<Ssh>,
    /// Data for the virtual machine, passed on as given.
    ///
    /// `<CustomData>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that
    /// reads it.
    pub custom_data: Option<String>,
}

impl LinuxProvisioningConfigurationSet {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &LINUX_PROVISIONING_CONFIGURATION_SET_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`disable_ssh_password_authentication`](field@Self::disable_ssh_password_authentication).
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

static LINUX_PROVISIONING_CONFIGURATION_SET_SHAPE: Shape = Shape::new::<LinuxProvisioningConfigurationSet>(
    "LinuxProvisioningConfigurationSet",
    NAMESPACE,
    &[
        Field::new("type", Kind::String).attribute().namespace("http://www.w3.org/2001/XMLSchema-instance"),
        Field::new("ConfigurationSetType", Kind::Fixed("LinuxProvisioningConfiguration")),
        Field::new("HostName", Kind::String),
        Field::new("UserName", Kind::String),
        Field::new("UserPassword", Kind::String).secret(),
        Field::new("DisableSshPasswordAuthentication", Kind::Bool),
        Field::new("SSH", Kind::Record(Ssh::SHAPE)),
        Field::new("CustomData", Kind::String).seen(version::V2014_04_01),
    ],
)
.tag("ConfigurationSet");

impl Record for LinuxProvisioningConfigurationSet {
    fn shape(&self) -> &'static Shape {
        &LINUX_PROVISIONING_CONFIGURATION_SET_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.xsi_type,
            2 => &self.host_name,
            3 => &self.user_name,
            4 => &self.user_password,
            5 => &self.disable_ssh_password_authentication,
            6 => &self.ssh,
            _ => &self.custom_data,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.xsi_type,
            2 => &mut self.host_name,
            3 => &mut self.user_name,
            4 => &mut self.user_password,
            5 => &mut self.disable_ssh_password_authentication,
            6 => &mut self.ssh,
            _ => &mut self.custom_data,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// The domain that a virtual machine joins.
///
/// Element `<DomainJoin>`. Since 2009-10-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DomainJoin {
    /// Who may join.
    ///
    /// `<Credentials>`. Since 2009-10-01.
    pub credentials: Option<DomainJoinCredentials>,
    /// The domain.
    ///
    /// `<JoinDomain>`. Since 2009-10-01.
    pub join_domain: Option<String>,
    /// Where in the directory the computer belongs.
    ///
    /// `<MachineObjectOU>`. Since 2009-10-01.
    pub machine_object_ou: Option<String>,
    /// What was prepared, instead of credentials.
    ///
    /// `<Provisioning>`. Since 2009-10-01.
    pub provisioning: Option<DomainJoinProvisioning>,
}

impl DomainJoin {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &DOMAIN_JOIN_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
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

static DOMAIN_JOIN_SHAPE: Shape = Shape::new::<DomainJoin>(
    "DomainJoin",
    NAMESPACE,
    &[
        Field::new("Credentials", Kind::Record(DomainJoinCredentials::SHAPE)),
        Field::new("JoinDomain", Kind::String),
        Field::new("MachineObjectOU", Kind::String),
        Field::new("Provisioning", Kind::Record(DomainJoinProvisioning::SHAPE)),
    ],
);

impl Record for DomainJoin {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_JOIN_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.credentials,
            1 => &self.join_domain,
            2 => &self.machine_object_ou,
            _ => &self.provisioning,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.credentials,
            1 => &mut self.join_domain,
            2 => &mut self.machine_object_ou,
            _ => &mut self.provisioning,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// Who may join a computer to a domain.
///
/// Element `<Credentials>`. Since 2009-10-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DomainJoinCredentials {
    /// The domain of the user.
    ///
    /// `<Domain>`. Since 2009-10-01.
    pub domain: Option<String>,
    /// The user.
    ///
    /// `<Username>`. Since 2009-10-01.
    pub username: Option<String>,
    /// The password.
    ///
    /// `<Password>`, secret. Since 2009-10-01.
    pub password: Option<Secret<String>>,
}

impl DomainJoinCredentials {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &DOMAIN_JOIN_CREDENTIALS_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
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

static DOMAIN_JOIN_CREDENTIALS_SHAPE: Shape = Shape::new::<DomainJoinCredentials>(
    "DomainJoinCredentials",
    NAMESPACE,
    &[
        Field::new("Domain", Kind::String),
        Field::new("Username", Kind::String),
        Field::new("Password", Kind::String).secret(),
    ],
)
.tag("Credentials");

impl Record for DomainJoinCredentials {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_JOIN_CREDENTIALS_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.domain,
            1 => &self.username,
            _ => &self.password,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.domain,
            1 => &mut self.username,
            _ => &mut self.password,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// A prepared account of a computer.
///
/// Element `<Provisioning>`. Since 2009-10-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DomainJoinProvisioning {
    /// The account.
    ///
    /// `<AccountData>`, secret. Since 2009-10-01.
    pub account_data: Option<Secret<String>>,
}

impl DomainJoinProvisioning {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &DOMAIN_JOIN_PROVISIONING_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_data`](field@Self::account_data).
    #[must_use]
    pub fn account_data(mut self, value: impl Into<String>) -> Self {
        self.account_data = Some(Secret::new(value.into()));
        self
    }
}

static DOMAIN_JOIN_PROVISIONING_SHAPE: Shape = Shape::new::<DomainJoinProvisioning>(
    "DomainJoinProvisioning",
    NAMESPACE,
    &[Field::new("AccountData", Kind::String).secret()],
)
.tag("Provisioning");

impl Record for DomainJoinProvisioning {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_JOIN_PROVISIONING_SHAPE
    }

    fn field(&self, _index: usize) -> &dyn Value {
        &self.account_data
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Value {
        &mut self.account_data
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// A service certificate to put into a store.
///
/// Element `<CertificateSetting>`. Since 2009-10-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CertificateSetting {
    /// Where the store is, such as `LocalMachine`.
    ///
    /// `<StoreLocation>`. Since 2009-10-01.
    pub store_location: Option<String>,
    /// The store, such as `My`.
    ///
    /// `<StoreName>`. Since 2009-10-01.
    pub store_name: Option<String>,
    /// Which certificate.
    ///
    /// `<Thumbprint>`. Since 2009-10-01.
    pub thumbprint: Option<String>,
}

impl CertificateSetting {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &CERTIFICATE_SETTING_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
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

static CERTIFICATE_SETTING_SHAPE: Shape = Shape::new::<CertificateSetting>(
    "CertificateSetting",
    NAMESPACE,
    &[
        Field::new("StoreLocation", Kind::String),
        Field::new("StoreName", Kind::String),
        Field::new("Thumbprint", Kind::String),
    ],
);

impl Record for CertificateSetting {
    fn shape(&self) -> &'static Shape {
        &CERTIFICATE_SETTING_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.store_location,
            1 => &self.store_name,
            _ => &self.thumbprint,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.store_location,
            1 => &mut self.store_name,
            _ => &mut self.thumbprint,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// Remote management of Windows.
///
/// Element `<WinRM>`. Since 2009-10-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct WinRm {
    /// How it can be reached.
    ///
    /// `<Listeners>` of `<Listener>`. Since 2009-10-01.
    pub listeners: Vec<WinRmListener>,
}

impl WinRm {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &WIN_RM_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`listeners`](field@Self::listeners).
    #[must_use]
    pub fn listeners(mut self, value: impl Into<Vec<WinRmListener>>) -> Self {
        self.listeners = value.into();
        self
    }
}

static WIN_RM_SHAPE: Shape = Shape::new::<WinRm>(
    "WinRM",
    NAMESPACE,
    &[Field::new("Listeners", Kind::List(&Field::new("Listener", Kind::Record(WinRmListener::SHAPE))))],
);

impl Record for WinRm {
    fn shape(&self) -> &'static Shape {
        &WIN_RM_SHAPE
    }

    fn field(&self, _index: usize) -> &dyn Value {
        &self.listeners
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Value {
        &mut self.listeners
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// How remote management can be reached.
///
/// Element `<Listener>`. Since 2009-10-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct WinRmListener {
    /// `Http` or `Https`.
    ///
    /// `<Protocol>`. Since 2009-10-01.
    pub protocol: Option<String>,
    /// The certificate, with `Https`; one is made when absent.
    ///
    /// `<CertificateThumbprint>`. Since 2009-10-01.
    pub certificate_thumbprint: Option<String>,
}

impl WinRmListener {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &WIN_RM_LISTENER_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
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

static WIN_RM_LISTENER_SHAPE: Shape = Shape::new::<WinRmListener>(
    "WinRMListener",
    NAMESPACE,
    &[Field::new("Protocol", Kind::String), Field::new("CertificateThumbprint", Kind::String)],
)
.tag("Listener");

impl Record for WinRmListener {
    fn shape(&self) -> &'static Shape {
        &WIN_RM_LISTENER_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.protocol,
            _ => &self.certificate_thumbprint,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.protocol,
            _ => &mut self.certificate_thumbprint,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// More of the answer file of Windows.
///
/// Element `<AdditionalUnattendContent>`. Since 2009-10-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct AdditionalUnattendContent {
    /// Passes of the installation.
    ///
    /// `<Passes>` of `<UnattendPass>`. Since 2009-10-01.
    pub passes: Vec<UnattendPass>,
}

impl AdditionalUnattendContent {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &ADDITIONAL_UNATTEND_CONTENT_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`passes`](field@Self::passes).
    #[must_use]
    pub fn passes(mut self, value: impl Into<Vec<UnattendPass>>) -> Self {
        self.passes = value.into();
        self
    }
}

static ADDITIONAL_UNATTEND_CONTENT_SHAPE: Shape = Shape::new::<AdditionalUnattendContent>(
    "AdditionalUnattendContent",
    NAMESPACE,
    &[Field::new("Passes", Kind::List(&Field::new("UnattendPass", Kind::Record(UnattendPass::SHAPE))))],
);

impl Record for AdditionalUnattendContent {
    fn shape(&self) -> &'static Shape {
        &ADDITIONAL_UNATTEND_CONTENT_SHAPE
    }

    fn field(&self, _index: usize) -> &dyn Value {
        &self.passes
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Value {
        &mut self.passes
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// A pass of the installation of Windows.
///
/// Element `<UnattendPass>`. Since 2009-10-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct UnattendPass {
    /// Its name.
    ///
    /// `<PassName>`. Since 2009-10-01.
    pub pass_name: Option<String>,
    /// What is set in it.
    ///
    /// `<Components>` of `<UnattendComponent>`. Since 2009-10-01.
    pub components: Vec<UnattendComponent>,
}

impl UnattendPass {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &UNATTEND_PASS_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
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

static UNATTEND_PASS_SHAPE: Shape = Shape::new::<UnattendPass>(
    "UnattendPass",
    NAMESPACE,
    &[
        Field::new("PassName", Kind::String),
        Field::new("Components", Kind::List(&Field::new("UnattendComponent", Kind::Record(UnattendComponent::SHAPE)))),
    ],
);

impl Record for UnattendPass {
    fn shape(&self) -> &'static Shape {
        &UNATTEND_PASS_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.pass_name,
            _ => &self.components,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.pass_name,
            _ => &mut self.components,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// A component of Windows that is set.
///
/// Element `<UnattendComponent>`. Since 2009-10-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct UnattendComponent {
    /// Its name.
    ///
    /// `<ComponentName>`. Since 2009-10-01.
    pub component_name: Option<String>,
    /// Its settings.
    ///
    /// `<ComponentSettings>` of `<ComponentSetting>`. Since 2009-10-01.
    pub component_settings: Vec<ComponentSetting>,
}

impl UnattendComponent {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &UNATTEND_COMPONENT_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`component_name`](field@Self::component_name).
    #[must_use]
    pub fn component_name(mut self, value: impl Into<String>) -> Self {
        self.component_name = Some(value.into());
        self
    }

    /// Sets [`component_settings`](field@Self::component_settings).
    #[must_use]
    pub fn component_settings(mut self, value: impl Into<Vec<ComponentSetting>>) -> Self {
        self.component_settings = value.into();
        self
    }
}

static UNATTEND_COMPONENT_SHAPE: Shape = Shape::new::<UnattendComponent>(
    "UnattendComponent",
    NAMESPACE,
    &[
        Field::new("ComponentName", Kind::String),
        Field::new(
            "ComponentSettings",
            Kind::List(&Field::new("ComponentSetting", Kind::Record(ComponentSetting::SHAPE))),
        ),
    ],
);

impl Record for UnattendComponent {
    fn shape(&self) -> &'static Shape {
        &UNATTEND_COMPONENT_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.component_name,
            _ => &self.component_settings,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.component_name,
            _ => &mut self.component_settings,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// A setting of a component of Windows.
///
/// Element `<ComponentSetting>`. Since 2009-10-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ComponentSetting {
    /// Its name.
    ///
    /// `<SettingName>`. Since 2009-10-01.
    pub setting_name: Option<String>,
    /// Its XML.
    ///
    /// `<Content>`, base64 on the wire, secret. Since 2009-10-01.
    pub content: Option<Secret<Base64Text>>,
}

impl ComponentSetting {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &COMPONENT_SETTING_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
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

static COMPONENT_SETTING_SHAPE: Shape = Shape::new::<ComponentSetting>(
    "ComponentSetting",
    NAMESPACE,
    &[Field::new("SettingName", Kind::String), Field::new("Content", Kind::Base64Text).secret()],
);

impl Record for ComponentSetting {
    fn shape(&self) -> &'static Shape {
        &COMPONENT_SETTING_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.setting_name,
            _ => &self.content,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.setting_name,
            _ => &mut self.content,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// Keys for SSH.
///
/// Element `<SSH>`. Since 2009-10-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Ssh {
    /// Keys that may log in.
    ///
    /// `<PublicKeys>` of `<PublicKey>`. Since 2009-10-01.
    pub public_keys: Vec<PublicKey>,
    /// Keys for the user.
    ///
    /// `<KeyPairs>` of `<KeyPair>`. Since 2009-10-01.
    pub key_pairs: Vec<KeyPair>,
}

impl Ssh {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &SSH_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
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

static SSH_SHAPE: Shape = Shape::new::<Ssh>(
    "SSH",
    NAMESPACE,
    &[
        Field::new("PublicKeys", Kind::List(&Field::new("PublicKey", Kind::Record(PublicKey::SHAPE)))),
        Field::new("KeyPairs", Kind::List(&Field::new("KeyPair", Kind::Record(KeyPair::SHAPE)))),
    ],
);

impl Record for Ssh {
    fn shape(&self) -> &'static Shape {
        &SSH_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.public_keys,
            _ => &self.key_pairs,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.public_keys,
            _ => &mut self.key_pairs,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// A service certificate whose key may log in.
///
/// Element `<PublicKey>`. Since 2009-10-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct PublicKey {
    /// Thumbprint of the certificate.
    ///
    /// `<Fingerprint>`. Since 2009-10-01.
    pub fingerprint: Option<String>,
    /// The file for it.
    ///
    /// `<Path>`. Since 2009-10-01.
    pub path: Option<String>,
}

impl PublicKey {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &PUBLIC_KEY_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
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

static PUBLIC_KEY_SHAPE: Shape = Shape::new::<PublicKey>(
    "PublicKey",
    NAMESPACE,
    &[Field::new("Fingerprint", Kind::String), Field::new("Path", Kind::String)],
);

impl Record for PublicKey {
    fn shape(&self) -> &'static Shape {
        &PUBLIC_KEY_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.fingerprint,
            _ => &self.path,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.fingerprint,
            _ => &mut self.path,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// A service certificate whose key the user gets.
///
/// Element `<KeyPair>`. Since 2009-10-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct KeyPair {
    /// Thumbprint of the certificate.
    ///
    /// `<Fingerprint>`. Since 2009-10-01.
    pub fingerprint: Option<String>,
    /// The file for it.
    ///
    /// `<Path>`. Since 2009-10-01.
    pub path: Option<String>,
}

impl KeyPair {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &KEY_PAIR_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
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

static KEY_PAIR_SHAPE: Shape = Shape::new::<KeyPair>(
    "KeyPair",
    NAMESPACE,
    &[Field::new("Fingerprint", Kind::String), Field::new("Path", Kind::String)],
);

impl Record for KeyPair {
    fn shape(&self) -> &'static Shape {
        &KEY_PAIR_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.fingerprint,
            _ => &self.path,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.fingerprint,
            _ => &mut self.path,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// A resource extension of a virtual machine.
///
/// Element `<ResourceExtensionReference>`. Since 2009-10-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ResourceExtensionReference {
    /// Its name in the virtual machine.
    ///
    /// `<ReferenceName>`. Since 2009-10-01.
    pub reference_name: Option<String>,
    /// Its publisher.
    ///
    /// `<Publisher>`. Since 2009-10-01.
    pub publisher: Option<String>,
    /// Its name.
    ///
    /// `<Name>`. Since 2009-10-01.
    pub name: Option<String>,
    /// Its version, such as `1.*`.
    ///
    /// `<Version>`. Since 2009-10-01.
    pub version: Option<String>,
    /// Its configuration.
    ///
    /// `<ResourceExtensionParameterValues>` of `<ResourceExtensionParameterValue>`. Since
    /// 2009-10-01.
    pub resource_extension_parameter_values: Vec<ResourceExtensionParameterValue>,
    /// `Enable`, `Disable` or `Uninstall`.
    ///
    /// `<State>`. Since 2009-10-01.
    pub state: Option<String>,
    /// Whether it is configured again although nothing changed.
    ///
    /// `<ForceUpdate>`. First seen at 2014-10-01, an upper bound. Source: first .NET client that
    /// reads it.
    pub force_update: Option<bool>,
}

impl ResourceExtensionReference {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &RESOURCE_EXTENSION_REFERENCE_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`resource_extension_parameter_values`](field@Self::resource_extension_parameter_values).
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

static RESOURCE_EXTENSION_REFERENCE_SHAPE: Shape = Shape::new::<ResourceExtensionReference>(
    "ResourceExtensionReference",
    NAMESPACE,
    &[
        Field::new("ReferenceName", Kind::String),
        Field::new("Publisher", Kind::String),
        Field::new("Name", Kind::String),
        Field::new("Version", Kind::String),
        Field::new(
            "ResourceExtensionParameterValues",
            Kind::List(&Field::new(
                "ResourceExtensionParameterValue",
                Kind::Record(ResourceExtensionParameterValue::SHAPE),
            )),
        ),
        Field::new("State", Kind::String),
        Field::new("ForceUpdate", Kind::Bool).seen(version::V2014_10_01),
    ],
);

impl Record for ResourceExtensionReference {
    fn shape(&self) -> &'static Shape {
        &RESOURCE_EXTENSION_REFERENCE_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.reference_name,
            1 => &self.publisher,
            2 => &self.name,
            3 => &self.version,
            4 => &self.resource_extension_parameter_values,
            5 => &self.state,
            _ => &self.force_update,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.reference_name,
            1 => &mut self.publisher,
            2 => &mut self.name,
            3 => &mut self.version,
            4 => &mut self.resource_extension_parameter_values,
            5 => &mut self.state,
            _ => &mut self.force_update,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// A part of the configuration of a resource extension.
///
/// Element `<ResourceExtensionParameterValue>`. Since 2009-10-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ResourceExtensionParameterValue {
    /// Its name.
    ///
    /// `<Key>`. Since 2009-10-01.
    pub key: Option<String>,
    /// Its text.
    ///
    /// `<Value>`, base64 on the wire, secret. Since 2009-10-01.
    pub value: Option<Secret<Base64Text>>,
    /// `Public` or `Private`.
    ///
    /// `<Type>`. Since 2009-10-01.
    pub kind: Option<String>,
}

impl ResourceExtensionParameterValue {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &RESOURCE_EXTENSION_PARAMETER_VALUE_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
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

static RESOURCE_EXTENSION_PARAMETER_VALUE_SHAPE: Shape = Shape::new::<ResourceExtensionParameterValue>(
    "ResourceExtensionParameterValue",
    NAMESPACE,
    &[
        Field::new("Key", Kind::String),
        Field::new("Value", Kind::Base64Text).secret(),
        Field::new("Type", Kind::String),
    ],
);

impl Record for ResourceExtensionParameterValue {
    fn shape(&self) -> &'static Shape {
        &RESOURCE_EXTENSION_PARAMETER_VALUE_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.key,
            1 => &self.value,
            _ => &self.kind,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.key,
            1 => &mut self.value,
            _ => &mut self.kind,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// A data disk of a virtual machine.
///
/// Element `<DataVirtualHardDisk>`. Since 2009-10-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DataVirtualHardDisk {
    /// What the host keeps of it: `None`, `ReadOnly` or `ReadWrite`.
    ///
    /// `<HostCaching>`. Since 2009-10-01.
    pub host_caching: Option<String>,
    /// Name to show to people.
    ///
    /// `<DiskLabel>`. Since 2009-10-01.
    pub disk_label: Option<String>,
    /// Its name.
    ///
    /// `<DiskName>`. Since 2009-10-01.
    pub disk_name: Option<String>,
    /// Its slot; not there for the only disk.
    ///
    /// `<Lun>`. Since 2009-10-01.
    pub lun: Option<i32>,
    /// Its size, in gigabytes.
    ///
    /// `<LogicalDiskSizeInGB>`. Since 2009-10-01.
    pub logical_disk_size_in_gb: Option<i32>,
    /// The blob it lies in.
    ///
    /// `<MediaLink>`. Since 2009-10-01.
    pub media_link: Option<Uri>,
    /// The blob it was made of.
    ///
    /// `<SourceMediaLink>`. First seen at 2014-04-01, an upper bound. Source: first .NET client
    /// that reads it.
    pub source_media_link: Option<Uri>,
    /// Its kind of storage: `Standard` or `Provisioned`.
    ///
    /// `<IOType>`. First seen at 2014-10-01, an upper bound. Source: first .NET client that reads
    /// it.
    pub io_type: Option<String>,
}

impl DataVirtualHardDisk {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &DATA_VIRTUAL_HARD_DISK_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
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

static DATA_VIRTUAL_HARD_DISK_SHAPE: Shape = Shape::new::<DataVirtualHardDisk>(
    "DataVirtualHardDisk",
    NAMESPACE,
    &[
        Field::new("HostCaching", Kind::String),
        Field::new("DiskLabel", Kind::String),
        Field::new("DiskName", Kind::String),
        Field::new("Lun", Kind::Int32),
        Field::new("LogicalDiskSizeInGB", Kind::Int32),
        Field::new("MediaLink", Kind::Uri),
        Field::new("SourceMediaLink", Kind::Uri).seen(version::V2014_04_01),
        Field::new("IOType", Kind::String).seen(version::V2014_10_01),
    ],
);

impl Record for DataVirtualHardDisk {
    fn shape(&self) -> &'static Shape {
        &DATA_VIRTUAL_HARD_DISK_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.host_caching,
            1 => &self.disk_label,
            2 => &self.disk_name,
            3 => &self.lun,
            4 => &self.logical_disk_size_in_gb,
            5 => &self.media_link,
            6 => &self.source_media_link,
            _ => &self.io_type,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.host_caching,
            1 => &mut self.disk_label,
            2 => &mut self.disk_name,
            3 => &mut self.lun,
            4 => &mut self.logical_disk_size_in_gb,
            5 => &mut self.media_link,
            6 => &mut self.source_media_link,
            _ => &mut self.io_type,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// The system disk of a virtual machine.
///
/// Element `<OSVirtualHardDisk>`. Since 2009-10-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OsVirtualHardDisk {
    /// What the host keeps of it: `ReadOnly` or `ReadWrite`.
    ///
    /// `<HostCaching>`. Since 2009-10-01.
    pub host_caching: Option<String>,
    /// Name to show to people.
    ///
    /// `<DiskLabel>`. Since 2009-10-01.
    pub disk_label: Option<String>,
    /// Its name.
    ///
    /// `<DiskName>`. Since 2009-10-01.
    pub disk_name: Option<String>,
    /// The blob it lies in.
    ///
    /// `<MediaLink>`. Since 2009-10-01.
    pub media_link: Option<Uri>,
    /// The image it was made of.
    ///
    /// `<SourceImageName>`. Since 2009-10-01.
    pub source_image_name: Option<String>,
    /// The system on it: `Windows` or `Linux`.
    ///
    /// `<OS>`. Since 2009-10-01.
    pub os: Option<String>,
    /// The image elsewhere that it was made of.
    ///
    /// `<RemoteSourceImageLink>`. Since 2014-05-01.
    pub remote_source_image_link: Option<Uri>,
    /// Its kind of storage: `Standard` or `Provisioned`.
    ///
    /// `<IOType>`. First seen at 2014-10-01, an upper bound. Source: first .NET client that reads
    /// it.
    pub io_type: Option<String>,
    /// The size it was given, in gigabytes.
    ///
    /// `<ResizedSizeInGB>`. First seen at 2014-10-01, an upper bound. Source: first .NET client
    /// that reads it.
    pub resized_size_in_gb: Option<i32>,
}

impl OsVirtualHardDisk {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &OS_VIRTUAL_HARD_DISK_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
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

static OS_VIRTUAL_HARD_DISK_SHAPE: Shape = Shape::new::<OsVirtualHardDisk>(
    "OSVirtualHardDisk",
    NAMESPACE,
    &[
        Field::new("HostCaching", Kind::String),
        Field::new("DiskLabel", Kind::String),
        Field::new("DiskName", Kind::String),
        Field::new("MediaLink", Kind::Uri),
        Field::new("SourceImageName", Kind::String),
        Field::new("OS", Kind::String),
        Field::new("RemoteSourceImageLink", Kind::Uri).since(version::V2014_05_01),
        Field::new("IOType", Kind::String).seen(version::V2014_10_01),
        Field::new("ResizedSizeInGB", Kind::Int32).seen(version::V2014_10_01),
    ],
);

impl Record for OsVirtualHardDisk {
    fn shape(&self) -> &'static Shape {
        &OS_VIRTUAL_HARD_DISK_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.host_caching,
            1 => &self.disk_label,
            2 => &self.disk_name,
            3 => &self.media_link,
            4 => &self.source_image_name,
            5 => &self.os,
            6 => &self.remote_source_image_link,
            7 => &self.io_type,
            _ => &self.resized_size_in_gb,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.host_caching,
            1 => &mut self.disk_label,
            2 => &mut self.disk_name,
            3 => &mut self.media_link,
            4 => &mut self.source_image_name,
            5 => &mut self.os,
            6 => &mut self.remote_source_image_link,
            7 => &mut self.io_type,
            _ => &mut self.resized_size_in_gb,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// What is different from the image of a virtual machine.
///
/// Element `<VMImageInput>`. Since 2009-10-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct VmImageInput {
    /// Its system disk.
    ///
    /// `<OSDiskConfiguration>`. Since 2009-10-01.
    pub os_disk_configuration: Option<OsDiskConfiguration>,
    /// Its data disks.
    ///
    /// `<DataDiskConfigurations>` of `<DataDiskConfiguration>`. Since 2009-10-01.
    pub data_disk_configurations: Vec<DataDiskConfiguration>,
}

impl VmImageInput {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &VM_IMAGE_INPUT_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`os_disk_configuration`](field@Self::os_disk_configuration).
    #[must_use]
    pub fn os_disk_configuration(mut self, value: OsDiskConfiguration) -> Self {
        self.os_disk_configuration = Some(value);
        self
    }

    /// Sets [`data_disk_configurations`](field@Self::data_disk_configurations).
    #[must_use]
    pub fn data_disk_configurations(mut self, value: impl Into<Vec<DataDiskConfiguration>>) -> Self {
        self.data_disk_configurations = value.into();
        self
    }
}

static VM_IMAGE_INPUT_SHAPE: Shape = Shape::new::<VmImageInput>(
    "VMImageInput",
    NAMESPACE,
    &[
        Field::new("OSDiskConfiguration", Kind::Record(OsDiskConfiguration::SHAPE)),
        Field::new(
            "DataDiskConfigurations",
            Kind::List(&Field::new("DataDiskConfiguration", Kind::Record(DataDiskConfiguration::SHAPE))),
        ),
    ],
);

impl Record for VmImageInput {
    fn shape(&self) -> &'static Shape {
        &VM_IMAGE_INPUT_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.os_disk_configuration,
            _ => &self.data_disk_configurations,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.os_disk_configuration,
            _ => &mut self.data_disk_configurations,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// What is different from the system disk of an image.
///
/// Element `<OSDiskConfiguration>`. Since 2009-10-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OsDiskConfiguration {
    /// The size it was given, in gigabytes.
    ///
    /// `<ResizedSizeInGB>`. Since 2009-10-01.
    pub resized_size_in_gb: Option<i32>,
}

impl OsDiskConfiguration {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &OS_DISK_CONFIGURATION_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`resized_size_in_gb`](field@Self::resized_size_in_gb).
    #[must_use]
    pub fn resized_size_in_gb(mut self, value: i32) -> Self {
        self.resized_size_in_gb = Some(value);
        self
    }
}

static OS_DISK_CONFIGURATION_SHAPE: Shape =
    Shape::new::<OsDiskConfiguration>("OSDiskConfiguration", NAMESPACE, &[Field::new("ResizedSizeInGB", Kind::Int32)]);

impl Record for OsDiskConfiguration {
    fn shape(&self) -> &'static Shape {
        &OS_DISK_CONFIGURATION_SHAPE
    }

    fn field(&self, _index: usize) -> &dyn Value {
        &self.resized_size_in_gb
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Value {
        &mut self.resized_size_in_gb
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// What is different from a data disk of an image.
///
/// Element `<DataDiskConfiguration>`. Since 2009-10-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DataDiskConfiguration {
    /// Which disk.
    ///
    /// `<Name>`. Since 2009-10-01.
    pub name: Option<String>,
    /// The size it was given, in gigabytes.
    ///
    /// `<ResizedSizeInGB>`. Since 2009-10-01.
    pub resized_size_in_gb: Option<i32>,
}

impl DataDiskConfiguration {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &DATA_DISK_CONFIGURATION_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
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

static DATA_DISK_CONFIGURATION_SHAPE: Shape = Shape::new::<DataDiskConfiguration>(
    "DataDiskConfiguration",
    NAMESPACE,
    &[Field::new("Name", Kind::String), Field::new("ResizedSizeInGB", Kind::Int32)],
);

impl Record for DataDiskConfiguration {
    fn shape(&self) -> &'static Shape {
        &DATA_DISK_CONFIGURATION_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.name,
            _ => &self.resized_size_in_gb,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.name,
            _ => &mut self.resized_size_in_gb,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// What is kept of the start of a virtual machine.
///
/// Element `<DebugSettings>`. Since 2009-10-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DebugSettings {
    /// Whether it is kept.
    ///
    /// `<BootDiagnosticsEnabled>`. Since 2009-10-01.
    pub boot_diagnostics_enabled: Option<bool>,
    /// Blob with a picture of its screen.
    ///
    /// `<ConsoleScreenshotBlobUri>`. Since 2009-10-01.
    pub console_screenshot_blob_uri: Option<Uri>,
    /// Blob with what it wrote.
    ///
    /// `<SerialOutputBlobUri>`. Since 2009-10-01.
    pub serial_output_blob_uri: Option<Uri>,
}

impl DebugSettings {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &DEBUG_SETTINGS_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
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

static DEBUG_SETTINGS_SHAPE: Shape = Shape::new::<DebugSettings>(
    "DebugSettings",
    NAMESPACE,
    &[
        Field::new("BootDiagnosticsEnabled", Kind::Bool),
        Field::new("ConsoleScreenshotBlobUri", Kind::Uri),
        Field::new("SerialOutputBlobUri", Kind::Uri),
    ],
);

impl Record for DebugSettings {
    fn shape(&self) -> &'static Shape {
        &DEBUG_SETTINGS_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.boot_diagnostics_enabled,
            1 => &self.console_screenshot_blob_uri,
            _ => &self.serial_output_blob_uri,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.boot_diagnostics_enabled,
            1 => &mut self.console_screenshot_blob_uri,
            _ => &mut self.serial_output_blob_uri,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}
