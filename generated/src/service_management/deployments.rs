// Written by `xms generate` from api-spec/service-management/deployments.toml; do not edit.
//! Deployments.
//!
//! What runs in a cloud service: deployments and the instances of their roles.
//!
//! Get Cloud Service Properties reads deployments when asked for detail. The first versions of
//! elements are those of its page and of the page of Get Deployment, which answers with the same
//! element; where neither has one, the first client that reads an element is an upper bound.

use xms_runtime::{
    Base64Text, DateTime, Dictionary, EnumShape, EnumValue, Field, Kind, MapShape, OpenEnum, Record, Resource, Shape,
    Unrecognized, Uri, Uuid, Value,
};

use super::roles::Role;
use super::{NAMESPACE, version};

/// The table of this resource: its operations, elements and enums.
pub static RESOURCE: Resource = Resource {
    name: "deployments",
    title: "Deployments",
    operations: &[],
    shapes: &[
        Deployment::SHAPE,
        RoleInstance::SHAPE,
        InstanceEndpoint::SHAPE,
        GuestAgentStatus::SHAPE,
        GuestAgentMessage::SHAPE,
        FormattedMessage::SHAPE,
        ResourceExtensionStatus::SHAPE,
        ExtensionSettingStatus::SHAPE,
        SubStatus::SHAPE,
        InstancePublicIp::SHAPE,
        InstanceNetworkInterface::SHAPE,
        InstanceIpConfiguration::SHAPE,
        MaintenanceStatus::SHAPE,
        UpgradeStatus::SHAPE,
        PersistentVmDowntime::SHAPE,
        ExtensionConfiguration::SHAPE,
        ExtensionReference::SHAPE,
        RoleExtensions::SHAPE,
        DnsSettings::SHAPE,
        DnsServer::SHAPE,
        VirtualIp::SHAPE,
        LoadBalancer::SHAPE,
        FrontendIpConfiguration::SHAPE,
    ],
    enums: &[
        DeploymentSlot::TABLE,
        DeploymentStatus::TABLE,
        RoleInstanceStatus::TABLE,
        RoleInstancePowerState::TABLE,
        UpgradeType::TABLE,
        UpgradeDomainState::TABLE,
    ],
};

/// A deployment of a cloud service.
///
/// Element `<Deployment>`. Since 2009-10-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Deployment {
    /// Name of the deployment.
    ///
    /// `<Name>`. Since 2009-10-01.
    pub name: Option<String>,
    /// The slot it is in.
    ///
    /// `<DeploymentSlot>`. Since 2009-10-01.
    pub deployment_slot: Option<DeploymentSlot>,
    /// Id that the service gave it.
    ///
    /// `<PrivateID>`. Since 2009-10-01.
    pub private_id: Option<String>,
    /// Its state.
    ///
    /// `<Status>`. Since 2009-10-01.
    pub status: Option<DeploymentStatus>,
    /// Name to show to people.
    ///
    /// `<Label>`, base64 on the wire. Since 2009-10-01.
    pub label: Option<Base64Text>,
    /// Address under which it can be reached.
    ///
    /// `<Url>`. Since 2009-10-01.
    pub url: Option<Uri>,
    /// The configuration file: XML of another namespace.
    ///
    /// `<Configuration>`, base64 on the wire. Since 2009-10-01.
    pub configuration: Option<Base64Text>,
    /// The running instances of its roles.
    ///
    /// `<RoleInstanceList>` of `<RoleInstance>`. Since 2009-10-01.
    pub role_instances: Vec<RoleInstance>,
    /// How an upgrade goes on; only while there is one.
    ///
    /// `<UpgradeStatus>`. Since 2009-10-01.
    pub upgrade_status: Option<UpgradeStatus>,
    /// Into how many parts it is upgraded, one after the other.
    ///
    /// `<UpgradeDomainCount>`. Since 2011-06-01.
    pub upgrade_domain_count: Option<i32>,
    /// Its roles.
    ///
    /// `<RoleList>` of `<Role>`. Since 2009-10-01.
    pub roles: Vec<Role>,
    /// Version of the tools that made the package; empty for virtual machines.
    ///
    /// `<SdkVersion>`. Since 2011-06-01.
    pub sdk_version: Option<String>,
    /// Whether an operation that goes on keeps others from changing it.
    ///
    /// `<Locked>`. Since 2011-06-01.
    pub locked: Option<bool>,
    /// Whether an update can be taken back at the moment.
    ///
    /// `<RollbackAllowed>`. Since 2011-06-01.
    pub rollback_allowed: Option<bool>,
    /// The virtual network that it is connected to.
    ///
    /// `<VirtualNetworkName>`. Since 2012-03-01.
    pub virtual_network_name: Option<String>,
    /// When it was created.
    ///
    /// `<CreatedTime>`. Since 2009-10-01.
    pub created_time: Option<DateTime>,
    /// When it was last changed.
    ///
    /// `<LastModifiedTime>`. Since 2009-10-01.
    pub last_modified_time: Option<DateTime>,
    /// Texts of the caller's own, by name.
    ///
    /// `<ExtendedProperties>` of `<ExtendedProperty>` with `<Name>` and `<Value>`. Since
    /// 2012-03-01.
    pub extended_properties: Dictionary<String>,
    /// When its virtual machines are maintained.
    ///
    /// `<PersistentVMDowntime>`. Since 2012-03-01.
    pub persistent_vm_downtime: Option<PersistentVmDowntime>,
    /// The extensions that its roles run.
    ///
    /// `<ExtensionConfiguration>`. Since 2013-03-01.
    pub extension_configuration: Option<ExtensionConfiguration>,
    /// The DNS servers that it uses.
    ///
    /// `<Dns>`. Since 2012-03-01.
    pub dns: Option<DnsSettings>,
    /// Its public addresses.
    ///
    /// `<VirtualIPs>` of `<VirtualIP>`. Since 2012-03-01.
    pub virtual_ips: Vec<VirtualIp>,
    /// The reserved address that it uses.
    ///
    /// `<ReservedIPName>`. Since 2014-05-01.
    pub reserved_ip_name: Option<String>,
    /// What follows the names of its instances inside.
    ///
    /// `<InternalDnsSuffix>`. Since 2013-11-01.
    pub internal_dns_suffix: Option<String>,
    /// Its internal load balancers.
    ///
    /// `<LoadBalancers>` of `<LoadBalancer>`. Since 2014-05-01.
    pub load_balancers: Vec<LoadBalancer>,
    /// Id of the virtual network.
    ///
    /// `<VirtualNetworkId>`. First seen at 2015-04-01, an upper bound. Source: recorded; no page
    /// and no client has it.
    pub virtual_network_id: Option<Uuid>,
}

impl Deployment {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &DEPLOYMENT_SHAPE;

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

    /// Sets [`deployment_slot`](field@Self::deployment_slot).
    #[must_use]
    pub fn deployment_slot(mut self, value: impl Into<DeploymentSlot>) -> Self {
        self.deployment_slot = Some(value.into());
        self
    }

    /// Sets [`private_id`](field@Self::private_id).
    #[must_use]
    pub fn private_id(mut self, value: impl Into<String>) -> Self {
        self.private_id = Some(value.into());
        self
    }

    /// Sets [`status`](field@Self::status).
    #[must_use]
    pub fn status(mut self, value: impl Into<DeploymentStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets [`label`](field@Self::label).
    #[must_use]
    pub fn label(mut self, value: impl Into<Base64Text>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`url`](field@Self::url).
    #[must_use]
    pub fn url(mut self, value: impl Into<Uri>) -> Self {
        self.url = Some(value.into());
        self
    }

    /// Sets [`configuration`](field@Self::configuration).
    #[must_use]
    pub fn configuration(mut self, value: impl Into<Base64Text>) -> Self {
        self.configuration = Some(value.into());
        self
    }

    /// Sets [`role_instances`](field@Self::role_instances).
    #[must_use]
    pub fn role_instances(mut self, value: impl Into<Vec<RoleInstance>>) -> Self {
        self.role_instances = value.into();
        self
    }

    /// Sets [`upgrade_status`](field@Self::upgrade_status).
    #[must_use]
    pub fn upgrade_status(mut self, value: UpgradeStatus) -> Self {
        self.upgrade_status = Some(value);
        self
    }

    /// Sets [`upgrade_domain_count`](field@Self::upgrade_domain_count).
    #[must_use]
    pub fn upgrade_domain_count(mut self, value: i32) -> Self {
        self.upgrade_domain_count = Some(value);
        self
    }

    /// Sets [`roles`](field@Self::roles).
    #[must_use]
    pub fn roles(mut self, value: impl Into<Vec<Role>>) -> Self {
        self.roles = value.into();
        self
    }

    /// Sets [`sdk_version`](field@Self::sdk_version).
    #[must_use]
    pub fn sdk_version(mut self, value: impl Into<String>) -> Self {
        self.sdk_version = Some(value.into());
        self
    }

    /// Sets [`locked`](field@Self::locked).
    #[must_use]
    pub fn locked(mut self, value: bool) -> Self {
        self.locked = Some(value);
        self
    }

    /// Sets [`rollback_allowed`](field@Self::rollback_allowed).
    #[must_use]
    pub fn rollback_allowed(mut self, value: bool) -> Self {
        self.rollback_allowed = Some(value);
        self
    }

    /// Sets [`virtual_network_name`](field@Self::virtual_network_name).
    #[must_use]
    pub fn virtual_network_name(mut self, value: impl Into<String>) -> Self {
        self.virtual_network_name = Some(value.into());
        self
    }

    /// Sets [`created_time`](field@Self::created_time).
    #[must_use]
    pub fn created_time(mut self, value: impl Into<DateTime>) -> Self {
        self.created_time = Some(value.into());
        self
    }

    /// Sets [`last_modified_time`](field@Self::last_modified_time).
    #[must_use]
    pub fn last_modified_time(mut self, value: impl Into<DateTime>) -> Self {
        self.last_modified_time = Some(value.into());
        self
    }

    /// Sets [`extended_properties`](field@Self::extended_properties).
    #[must_use]
    pub fn extended_properties(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.extended_properties = value.into();
        self
    }

    /// Sets [`persistent_vm_downtime`](field@Self::persistent_vm_downtime).
    #[must_use]
    pub fn persistent_vm_downtime(mut self, value: PersistentVmDowntime) -> Self {
        self.persistent_vm_downtime = Some(value);
        self
    }

    /// Sets [`extension_configuration`](field@Self::extension_configuration).
    #[must_use]
    pub fn extension_configuration(mut self, value: ExtensionConfiguration) -> Self {
        self.extension_configuration = Some(value);
        self
    }

    /// Sets [`dns`](field@Self::dns).
    #[must_use]
    pub fn dns(mut self, value: DnsSettings) -> Self {
        self.dns = Some(value);
        self
    }

    /// Sets [`virtual_ips`](field@Self::virtual_ips).
    #[must_use]
    pub fn virtual_ips(mut self, value: impl Into<Vec<VirtualIp>>) -> Self {
        self.virtual_ips = value.into();
        self
    }

    /// Sets [`reserved_ip_name`](field@Self::reserved_ip_name).
    #[must_use]
    pub fn reserved_ip_name(mut self, value: impl Into<String>) -> Self {
        self.reserved_ip_name = Some(value.into());
        self
    }

    /// Sets [`internal_dns_suffix`](field@Self::internal_dns_suffix).
    #[must_use]
    pub fn internal_dns_suffix(mut self, value: impl Into<String>) -> Self {
        self.internal_dns_suffix = Some(value.into());
        self
    }

    /// Sets [`load_balancers`](field@Self::load_balancers).
    #[must_use]
    pub fn load_balancers(mut self, value: impl Into<Vec<LoadBalancer>>) -> Self {
        self.load_balancers = value.into();
        self
    }

    /// Sets [`virtual_network_id`](field@Self::virtual_network_id).
    #[must_use]
    pub fn virtual_network_id(mut self, value: impl Into<Uuid>) -> Self {
        self.virtual_network_id = Some(value.into());
        self
    }
}

static DEPLOYMENT_SHAPE: Shape = Shape::new::<Deployment>(
    "Deployment",
    NAMESPACE,
    &[
        Field::new("Name", Kind::String),
        Field::new("DeploymentSlot", Kind::Enum(DeploymentSlot::TABLE)),
        Field::new("PrivateID", Kind::String),
        Field::new("Status", Kind::Enum(DeploymentStatus::TABLE)),
        Field::new("Label", Kind::Base64Text),
        Field::new("Url", Kind::Uri),
        Field::new("Configuration", Kind::Base64Text),
        Field::new("RoleInstanceList", Kind::List(&Field::new("RoleInstance", Kind::Record(RoleInstance::SHAPE)))),
        Field::new("UpgradeStatus", Kind::Record(UpgradeStatus::SHAPE)),
        Field::new("UpgradeDomainCount", Kind::Int32).since(version::V2011_06_01),
        Field::new("RoleList", Kind::List(&Field::new("Role", Kind::Record(Role::SHAPE)))),
        Field::new("SdkVersion", Kind::String).since(version::V2011_06_01),
        Field::new("Locked", Kind::Bool).since(version::V2011_06_01),
        Field::new("RollbackAllowed", Kind::Bool).since(version::V2011_06_01),
        Field::new("VirtualNetworkName", Kind::String).since(version::V2012_03_01),
        Field::new("CreatedTime", Kind::DateTime),
        Field::new("LastModifiedTime", Kind::DateTime),
        Field::new(
            "ExtendedProperties",
            Kind::Map(&MapShape {
                entry: Field::new("ExtendedProperty", Kind::String),
                key: Field::new("Name", Kind::String),
                value: Field::new("Value", Kind::String),
            }),
        )
        .since(version::V2012_03_01),
        Field::new("PersistentVMDowntime", Kind::Record(PersistentVmDowntime::SHAPE)).since(version::V2012_03_01),
        Field::new("ExtensionConfiguration", Kind::Record(ExtensionConfiguration::SHAPE)).since(version::V2013_03_01),
        Field::new("Dns", Kind::Record(DnsSettings::SHAPE)).since(version::V2012_03_01),
        Field::new("VirtualIPs", Kind::List(&Field::new("VirtualIP", Kind::Record(VirtualIp::SHAPE))))
            .since(version::V2012_03_01),
        Field::new("ReservedIPName", Kind::String).since(version::V2014_05_01),
        Field::new("InternalDnsSuffix", Kind::String).since(version::V2013_11_01),
        Field::new("LoadBalancers", Kind::List(&Field::new("LoadBalancer", Kind::Record(LoadBalancer::SHAPE))))
            .since(version::V2014_05_01),
        Field::new("VirtualNetworkId", Kind::Uuid).seen(version::V2015_04_01),
    ],
);

impl Record for Deployment {
    fn shape(&self) -> &'static Shape {
        &DEPLOYMENT_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.name,
            1 => &self.deployment_slot,
            2 => &self.private_id,
            3 => &self.status,
            4 => &self.label,
            5 => &self.url,
            6 => &self.configuration,
            7 => &self.role_instances,
            8 => &self.upgrade_status,
            9 => &self.upgrade_domain_count,
            10 => &self.roles,
            11 => &self.sdk_version,
            12 => &self.locked,
            13 => &self.rollback_allowed,
            14 => &self.virtual_network_name,
            15 => &self.created_time,
            16 => &self.last_modified_time,
            17 => &self.extended_properties,
            18 => &self.persistent_vm_downtime,
            19 => &self.extension_configuration,
            20 => &self.dns,
            21 => &self.virtual_ips,
            22 => &self.reserved_ip_name,
            23 => &self.internal_dns_suffix,
            24 => &self.load_balancers,
            _ => &self.virtual_network_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.name,
            1 => &mut self.deployment_slot,
            2 => &mut self.private_id,
            3 => &mut self.status,
            4 => &mut self.label,
            5 => &mut self.url,
            6 => &mut self.configuration,
            7 => &mut self.role_instances,
            8 => &mut self.upgrade_status,
            9 => &mut self.upgrade_domain_count,
            10 => &mut self.roles,
            11 => &mut self.sdk_version,
            12 => &mut self.locked,
            13 => &mut self.rollback_allowed,
            14 => &mut self.virtual_network_name,
            15 => &mut self.created_time,
            16 => &mut self.last_modified_time,
            17 => &mut self.extended_properties,
            18 => &mut self.persistent_vm_downtime,
            19 => &mut self.extension_configuration,
            20 => &mut self.dns,
            21 => &mut self.virtual_ips,
            22 => &mut self.reserved_ip_name,
            23 => &mut self.internal_dns_suffix,
            24 => &mut self.load_balancers,
            _ => &mut self.virtual_network_id,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// A running instance of a role.
///
/// Element `<RoleInstance>`. Since 2009-10-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RoleInstance {
    /// Name of the role.
    ///
    /// `<RoleName>`. Since 2009-10-01.
    pub role_name: Option<String>,
    /// Name of the instance.
    ///
    /// `<InstanceName>`. Since 2009-10-01.
    pub instance_name: Option<String>,
    /// Its state.
    ///
    /// `<InstanceStatus>`. Since 2009-10-01.
    pub instance_status: Option<RoleInstanceStatus>,
    /// What it is upgraded together with, from 0.
    ///
    /// `<InstanceUpgradeDomain>`. Since 2011-06-01.
    pub instance_upgrade_domain: Option<i32>,
    /// What fails together with it, from 0.
    ///
    /// `<InstanceFaultDomain>`. Since 2011-06-01.
    pub instance_fault_domain: Option<i32>,
    /// Its size, such as `Small`.
    ///
    /// `<InstanceSize>`. Since 2011-06-01.
    pub instance_size: Option<String>,
    /// More about its state, for people; mostly empty.
    ///
    /// `<InstanceStateDetails>`. Since 2011-06-01. Source: the page of Get Deployment says
    /// 2011-10-01.
    pub instance_state_details: Option<String>,
    /// What went wrong; `WaitTimeout`, `VhdTooLarge` and `AzureInternalError` for virtual machines.
    ///
    /// `<InstanceErrorCode>`. Since 2011-10-01.
    pub instance_error_code: Option<String>,
    /// Its inner address.
    ///
    /// `<IpAddress>`. Since 2012-03-01.
    pub ip_address: Option<String>,
    /// Where it listens.
    ///
    /// `<InstanceEndpoints>` of `<InstanceEndpoint>`. Since 2009-10-01.
    pub instance_endpoints: Vec<InstanceEndpoint>,
    /// Whether it is switched on.
    ///
    /// `<PowerState>`. Since 2009-10-01.
    pub power_state: Option<RoleInstancePowerState>,
    /// Its name in the DNS; only for virtual machines.
    ///
    /// `<HostName>`. Since 2009-10-01.
    pub host_name: Option<String>,
    /// Thumbprint of the certificate with which RDP or SSH answers; only for virtual machines made
    /// of images.
    ///
    /// `<RemoteAccessCertificateThumbprint>`. Since 2012-08-01.
    pub remote_access_certificate_thumbprint: Option<String>,
    /// How the agent inside the virtual machine is doing.
    ///
    /// `<GuestAgentStatus>`. Since 2014-04-01.
    pub guest_agent_status: Option<GuestAgentStatus>,
    /// How its resource extensions are doing.
    ///
    /// `<ResourceExtensionStatusList>` of `<ResourceExtensionStatus>`. Since 2014-04-01.
    pub resource_extension_statuses: Vec<ResourceExtensionStatus>,
    /// Public addresses of its own.
    ///
    /// `<PublicIPs>` of `<PublicIP>`. Since 2014-05-01.
    pub public_ips: Vec<InstancePublicIp>,
    /// Its further network interfaces.
    ///
    /// `<NetworkInterfaces>` of `<NetworkInterface>`. Since 2014-08-01.
    pub network_interfaces: Vec<InstanceNetworkInterface>,
    /// Maintenance that its owner can begin.
    ///
    /// `<MaintenanceStatus>`. First seen at 2017-01-01, an upper bound. Source: node client, which
    /// is the only one that reads it.
    pub maintenance_status: Option<MaintenanceStatus>,
}

impl RoleInstance {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &ROLE_INSTANCE_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`role_name`](field@Self::role_name).
    #[must_use]
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }

    /// Sets [`instance_name`](field@Self::instance_name).
    #[must_use]
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// Sets [`instance_status`](field@Self::instance_status).
    #[must_use]
    pub fn instance_status(mut self, value: impl Into<RoleInstanceStatus>) -> Self {
        self.instance_status = Some(value.into());
        self
    }

    /// Sets [`instance_upgrade_domain`](field@Self::instance_upgrade_domain).
    #[must_use]
    pub fn instance_upgrade_domain(mut self, value: i32) -> Self {
        self.instance_upgrade_domain = Some(value);
        self
    }

    /// Sets [`instance_fault_domain`](field@Self::instance_fault_domain).
    #[must_use]
    pub fn instance_fault_domain(mut self, value: i32) -> Self {
        self.instance_fault_domain = Some(value);
        self
    }

    /// Sets [`instance_size`](field@Self::instance_size).
    #[must_use]
    pub fn instance_size(mut self, value: impl Into<String>) -> Self {
        self.instance_size = Some(value.into());
        self
    }

    /// Sets [`instance_state_details`](field@Self::instance_state_details).
    #[must_use]
    pub fn instance_state_details(mut self, value: impl Into<String>) -> Self {
        self.instance_state_details = Some(value.into());
        self
    }

    /// Sets [`instance_error_code`](field@Self::instance_error_code).
    #[must_use]
    pub fn instance_error_code(mut self, value: impl Into<String>) -> Self {
        self.instance_error_code = Some(value.into());
        self
    }

    /// Sets [`ip_address`](field@Self::ip_address).
    #[must_use]
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self
    }

    /// Sets [`instance_endpoints`](field@Self::instance_endpoints).
    #[must_use]
    pub fn instance_endpoints(mut self, value: impl Into<Vec<InstanceEndpoint>>) -> Self {
        self.instance_endpoints = value.into();
        self
    }

    /// Sets [`power_state`](field@Self::power_state).
    #[must_use]
    pub fn power_state(mut self, value: impl Into<RoleInstancePowerState>) -> Self {
        self.power_state = Some(value.into());
        self
    }

    /// Sets [`host_name`](field@Self::host_name).
    #[must_use]
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }

    /// Sets [`remote_access_certificate_thumbprint`](field@Self::remote_access_certificate_thumbprint).
    #[must_use]
    pub fn remote_access_certificate_thumbprint(mut self, value: impl Into<String>) -> Self {
        self.remote_access_certificate_thumbprint = Some(value.into());
        self
    }

    /// Sets [`guest_agent_status`](field@Self::guest_agent_status).
    #[must_use]
    pub fn guest_agent_status(mut self, value: GuestAgentStatus) -> Self {
        self.guest_agent_status = Some(value);
        self
    }

    /// Sets [`resource_extension_statuses`](field@Self::resource_extension_statuses).
    #[must_use]
    pub fn resource_extension_statuses(mut self, value: impl Into<Vec<ResourceExtensionStatus>>) -> Self {
        self.resource_extension_statuses = value.into();
        self
    }

    /// Sets [`public_ips`](field@Self::public_ips).
    #[must_use]
    pub fn public_ips(mut self, value: impl Into<Vec<InstancePublicIp>>) -> Self {
        self.public_ips = value.into();
        self
    }

    /// Sets [`network_interfaces`](field@Self::network_interfaces).
    #[must_use]
    pub fn network_interfaces(mut self, value: impl Into<Vec<InstanceNetworkInterface>>) -> Self {
        self.network_interfaces = value.into();
        self
    }

    /// Sets [`maintenance_status`](field@Self::maintenance_status).
    #[must_use]
    pub fn maintenance_status(mut self, value: MaintenanceStatus) -> Self {
        self.maintenance_status = Some(value);
        self
    }
}

static ROLE_INSTANCE_SHAPE: Shape = Shape::new::<RoleInstance>(
    "RoleInstance",
    NAMESPACE,
    &[
        Field::new("RoleName", Kind::String),
        Field::new("InstanceName", Kind::String),
        Field::new("InstanceStatus", Kind::Enum(RoleInstanceStatus::TABLE)),
        Field::new("InstanceUpgradeDomain", Kind::Int32).since(version::V2011_06_01),
        Field::new("InstanceFaultDomain", Kind::Int32).since(version::V2011_06_01),
        Field::new("InstanceSize", Kind::String).since(version::V2011_06_01),
        Field::new("InstanceStateDetails", Kind::String).since(version::V2011_06_01),
        Field::new("InstanceErrorCode", Kind::String).since(version::V2011_10_01),
        Field::new("IpAddress", Kind::String).since(version::V2012_03_01),
        Field::new(
            "InstanceEndpoints",
            Kind::List(&Field::new("InstanceEndpoint", Kind::Record(InstanceEndpoint::SHAPE))),
        ),
        Field::new("PowerState", Kind::Enum(RoleInstancePowerState::TABLE)),
        Field::new("HostName", Kind::String),
        Field::new("RemoteAccessCertificateThumbprint", Kind::String).since(version::V2012_08_01),
        Field::new("GuestAgentStatus", Kind::Record(GuestAgentStatus::SHAPE)).since(version::V2014_04_01),
        Field::new(
            "ResourceExtensionStatusList",
            Kind::List(&Field::new("ResourceExtensionStatus", Kind::Record(ResourceExtensionStatus::SHAPE))),
        )
        .since(version::V2014_04_01),
        Field::new("PublicIPs", Kind::List(&Field::new("PublicIP", Kind::Record(InstancePublicIp::SHAPE))))
            .since(version::V2014_05_01),
        Field::new(
            "NetworkInterfaces",
            Kind::List(&Field::new("NetworkInterface", Kind::Record(InstanceNetworkInterface::SHAPE))),
        )
        .since(version::V2014_08_01),
        Field::new("MaintenanceStatus", Kind::Record(MaintenanceStatus::SHAPE)).seen(version::V2017_01_01),
    ],
);

impl Record for RoleInstance {
    fn shape(&self) -> &'static Shape {
        &ROLE_INSTANCE_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.role_name,
            1 => &self.instance_name,
            2 => &self.instance_status,
            3 => &self.instance_upgrade_domain,
            4 => &self.instance_fault_domain,
            5 => &self.instance_size,
            6 => &self.instance_state_details,
            7 => &self.instance_error_code,
            8 => &self.ip_address,
            9 => &self.instance_endpoints,
            10 => &self.power_state,
            11 => &self.host_name,
            12 => &self.remote_access_certificate_thumbprint,
            13 => &self.guest_agent_status,
            14 => &self.resource_extension_statuses,
            15 => &self.public_ips,
            16 => &self.network_interfaces,
            _ => &self.maintenance_status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.role_name,
            1 => &mut self.instance_name,
            2 => &mut self.instance_status,
            3 => &mut self.instance_upgrade_domain,
            4 => &mut self.instance_fault_domain,
            5 => &mut self.instance_size,
            6 => &mut self.instance_state_details,
            7 => &mut self.instance_error_code,
            8 => &mut self.ip_address,
            9 => &mut self.instance_endpoints,
            10 => &mut self.power_state,
            11 => &mut self.host_name,
            12 => &mut self.remote_access_certificate_thumbprint,
            13 => &mut self.guest_agent_status,
            14 => &mut self.resource_extension_statuses,
            15 => &mut self.public_ips,
            16 => &mut self.network_interfaces,
            _ => &mut self.maintenance_status,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// Where an instance listens.
///
/// Element `<InstanceEndpoint>`. Since 2009-10-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct InstanceEndpoint {
    /// Name of the endpoint.
    ///
    /// `<Name>`. Since 2009-10-01.
    pub name: Option<String>,
    /// Its public address.
    ///
    /// `<Vip>`. Since 2011-06-01.
    pub vip: Option<String>,
    /// The port outside.
    ///
    /// `<PublicPort>`. Since 2009-10-01.
    pub public_port: Option<i32>,
    /// The port inside.
    ///
    /// `<LocalPort>`. Since 2009-10-01.
    pub local_port: Option<i32>,
    /// The protocol: `tcp`, `udp` or `http`.
    ///
    /// `<Protocol>`. Since 2009-10-01.
    pub protocol: Option<String>,
    /// After how many minutes an idle connection is closed.
    ///
    /// `<IdleTimeoutInMinutes>`. Since 2014-06-01.
    pub idle_timeout_in_minutes: Option<i32>,
}

impl InstanceEndpoint {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &INSTANCE_ENDPOINT_SHAPE;

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

    /// Sets [`vip`](field@Self::vip).
    #[must_use]
    pub fn vip(mut self, value: impl Into<String>) -> Self {
        self.vip = Some(value.into());
        self
    }

    /// Sets [`public_port`](field@Self::public_port).
    #[must_use]
    pub fn public_port(mut self, value: i32) -> Self {
        self.public_port = Some(value);
        self
    }

    /// Sets [`local_port`](field@Self::local_port).
    #[must_use]
    pub fn local_port(mut self, value: i32) -> Self {
        self.local_port = Some(value);
        self
    }

    /// Sets [`protocol`](field@Self::protocol).
    #[must_use]
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }

    /// Sets [`idle_timeout_in_minutes`](field@Self::idle_timeout_in_minutes).
    #[must_use]
    pub fn idle_timeout_in_minutes(mut self, value: i32) -> Self {
        self.idle_timeout_in_minutes = Some(value);
        self
    }
}

static INSTANCE_ENDPOINT_SHAPE: Shape = Shape::new::<InstanceEndpoint>(
    "InstanceEndpoint",
    NAMESPACE,
    &[
        Field::new("Name", Kind::String),
        Field::new("Vip", Kind::String).since(version::V2011_06_01),
        Field::new("PublicPort", Kind::Int32),
        Field::new("LocalPort", Kind::Int32),
        Field::new("Protocol", Kind::String),
        Field::new("IdleTimeoutInMinutes", Kind::Int32).since(version::V2014_06_01),
    ],
);

impl Record for InstanceEndpoint {
    fn shape(&self) -> &'static Shape {
        &INSTANCE_ENDPOINT_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.name,
            1 => &self.vip,
            2 => &self.public_port,
            3 => &self.local_port,
            4 => &self.protocol,
            _ => &self.idle_timeout_in_minutes,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.name,
            1 => &mut self.vip,
            2 => &mut self.public_port,
            3 => &mut self.local_port,
            4 => &mut self.protocol,
            _ => &mut self.idle_timeout_in_minutes,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// How the agent inside a virtual machine is doing.
///
/// Element `<GuestAgentStatus>`. Since 2014-04-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GuestAgentStatus {
    /// Version of the protocol it speaks.
    ///
    /// `<ProtocolVersion>`. Since 2014-04-01.
    pub protocol_version: Option<String>,
    /// When this was so.
    ///
    /// `<Timestamp>`. Since 2014-04-01.
    pub timestamp: Option<DateTime>,
    /// Version of the agent, or `Unknown`.
    ///
    /// `<GuestAgentVersion>`. Since 2014-04-01.
    pub guest_agent_version: Option<String>,
    /// `Ready` or `NotReady`.
    ///
    /// `<Status>`. Since 2014-04-01.
    pub status: Option<String>,
    /// Number of what it reports.
    ///
    /// `<Code>`. Since 2014-04-01.
    pub code: Option<i32>,
    /// What it reports, to be put into words.
    ///
    /// `<Message>`. Since 2014-04-01.
    pub message: Option<GuestAgentMessage>,
    /// What it reports, in words.
    ///
    /// `<FormattedMessage>`. Since 2014-04-01.
    pub formatted_message: Option<FormattedMessage>,
}

impl GuestAgentStatus {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &GUEST_AGENT_STATUS_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`protocol_version`](field@Self::protocol_version).
    #[must_use]
    pub fn protocol_version(mut self, value: impl Into<String>) -> Self {
        self.protocol_version = Some(value.into());
        self
    }

    /// Sets [`timestamp`](field@Self::timestamp).
    #[must_use]
    pub fn timestamp(mut self, value: impl Into<DateTime>) -> Self {
        self.timestamp = Some(value.into());
        self
    }

    /// Sets [`guest_agent_version`](field@Self::guest_agent_version).
    #[must_use]
    pub fn guest_agent_version(mut self, value: impl Into<String>) -> Self {
        self.guest_agent_version = Some(value.into());
        self
    }

    /// Sets [`status`](field@Self::status).
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets [`code`](field@Self::code).
    #[must_use]
    pub fn code(mut self, value: i32) -> Self {
        self.code = Some(value);
        self
    }

    /// Sets [`message`](field@Self::message).
    #[must_use]
    pub fn message(mut self, value: GuestAgentMessage) -> Self {
        self.message = Some(value);
        self
    }

    /// Sets [`formatted_message`](field@Self::formatted_message).
    #[must_use]
    pub fn formatted_message(mut self, value: FormattedMessage) -> Self {
        self.formatted_message = Some(value);
        self
    }
}

static GUEST_AGENT_STATUS_SHAPE: Shape = Shape::new::<GuestAgentStatus>(
    "GuestAgentStatus",
    NAMESPACE,
    &[
        Field::new("ProtocolVersion", Kind::String),
        Field::new("Timestamp", Kind::DateTime),
        Field::new("GuestAgentVersion", Kind::String),
        Field::new("Status", Kind::String),
        Field::new("Code", Kind::Int32),
        Field::new("Message", Kind::Record(GuestAgentMessage::SHAPE)),
        Field::new("FormattedMessage", Kind::Record(FormattedMessage::SHAPE)),
    ],
);

impl Record for GuestAgentStatus {
    fn shape(&self) -> &'static Shape {
        &GUEST_AGENT_STATUS_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.protocol_version,
            1 => &self.timestamp,
            2 => &self.guest_agent_version,
            3 => &self.status,
            4 => &self.code,
            5 => &self.message,
            _ => &self.formatted_message,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.protocol_version,
            1 => &mut self.timestamp,
            2 => &mut self.guest_agent_version,
            3 => &mut self.status,
            4 => &mut self.code,
            5 => &mut self.message,
            _ => &mut self.formatted_message,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// A message by number, with its parameters.
///
/// Element `<Message>`. Since 2014-04-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GuestAgentMessage {
    /// Which message.
    ///
    /// `<MessageResourceId>`. Since 2014-04-01.
    pub message_resource_id: Option<String>,
    /// What is put into it.
    ///
    /// `<ParamList>` of `<Param>`. Since 2014-04-01.
    pub parameters: Vec<String>,
}

impl GuestAgentMessage {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &GUEST_AGENT_MESSAGE_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`message_resource_id`](field@Self::message_resource_id).
    #[must_use]
    pub fn message_resource_id(mut self, value: impl Into<String>) -> Self {
        self.message_resource_id = Some(value.into());
        self
    }

    /// Sets [`parameters`](field@Self::parameters).
    #[must_use]
    pub fn parameters(mut self, value: impl Into<Vec<String>>) -> Self {
        self.parameters = value.into();
        self
    }
}

static GUEST_AGENT_MESSAGE_SHAPE: Shape = Shape::new::<GuestAgentMessage>(
    "GuestAgentMessage",
    NAMESPACE,
    &[
        Field::new("MessageResourceId", Kind::String),
        Field::new("ParamList", Kind::List(&Field::new("Param", Kind::String))),
    ],
)
.tag("Message");

impl Record for GuestAgentMessage {
    fn shape(&self) -> &'static Shape {
        &GUEST_AGENT_MESSAGE_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.message_resource_id,
            _ => &self.parameters,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.message_resource_id,
            _ => &mut self.parameters,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// A message in words.
///
/// Element `<FormattedMessage>`. Since 2014-04-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct FormattedMessage {
    /// Its language, such as `en-US`.
    ///
    /// `<Language>`. Since 2014-04-01.
    pub language: Option<String>,
    /// Its text.
    ///
    /// `<Message>`. Since 2014-04-01.
    pub message: Option<String>,
}

impl FormattedMessage {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &FORMATTED_MESSAGE_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`language`](field@Self::language).
    #[must_use]
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }

    /// Sets [`message`](field@Self::message).
    #[must_use]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
}

static FORMATTED_MESSAGE_SHAPE: Shape = Shape::new::<FormattedMessage>(
    "FormattedMessage",
    NAMESPACE,
    &[Field::new("Language", Kind::String), Field::new("Message", Kind::String)],
);

impl Record for FormattedMessage {
    fn shape(&self) -> &'static Shape {
        &FORMATTED_MESSAGE_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.language,
            _ => &self.message,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.language,
            _ => &mut self.message,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// How a resource extension of a virtual machine is doing.
///
/// Element `<ResourceExtensionStatus>`. Since 2014-04-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ResourceExtensionStatus {
    /// Publisher and name of the extension.
    ///
    /// `<HandlerName>`. Since 2014-04-01.
    pub handler_name: Option<String>,
    /// Its version.
    ///
    /// `<Version>`. Since 2014-04-01.
    pub version: Option<String>,
    /// `Installing`, `Ready`, `NotReady` or `Unresponsive`.
    ///
    /// `<Status>`. Since 2014-04-01.
    pub status: Option<String>,
    /// Number of what it reports.
    ///
    /// `<Code>`. Since 2014-04-01.
    pub code: Option<i32>,
    /// What it reports, to be put into words.
    ///
    /// `<Message>`. Since 2014-04-01.
    pub message: Option<GuestAgentMessage>,
    /// What it reports, in words.
    ///
    /// `<FormattedMessage>`. Since 2014-04-01.
    pub formatted_message: Option<FormattedMessage>,
    /// How its configuration was applied.
    ///
    /// `<ExtensionSettingStatus>`. Since 2014-04-01.
    pub extension_setting_status: Option<ExtensionSettingStatus>,
}

impl ResourceExtensionStatus {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &RESOURCE_EXTENSION_STATUS_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`handler_name`](field@Self::handler_name).
    #[must_use]
    pub fn handler_name(mut self, value: impl Into<String>) -> Self {
        self.handler_name = Some(value.into());
        self
    }

    /// Sets [`version`](field@Self::version).
    #[must_use]
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }

    /// Sets [`status`](field@Self::status).
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets [`code`](field@Self::code).
    #[must_use]
    pub fn code(mut self, value: i32) -> Self {
        self.code = Some(value);
        self
    }

    /// Sets [`message`](field@Self::message).
    #[must_use]
    pub fn message(mut self, value: GuestAgentMessage) -> Self {
        self.message = Some(value);
        self
    }

    /// Sets [`formatted_message`](field@Self::formatted_message).
    #[must_use]
    pub fn formatted_message(mut self, value: FormattedMessage) -> Self {
        self.formatted_message = Some(value);
        self
    }

    /// Sets [`extension_setting_status`](field@Self::extension_setting_status).
    #[must_use]
    pub fn extension_setting_status(mut self, value: ExtensionSettingStatus) -> Self {
        self.extension_setting_status = Some(value);
        self
    }
}

static RESOURCE_EXTENSION_STATUS_SHAPE: Shape = Shape::new::<ResourceExtensionStatus>(
    "ResourceExtensionStatus",
    NAMESPACE,
    &[
        Field::new("HandlerName", Kind::String),
        Field::new("Version", Kind::String),
        Field::new("Status", Kind::String),
        Field::new("Code", Kind::Int32),
        Field::new("Message", Kind::Record(GuestAgentMessage::SHAPE)),
        Field::new("FormattedMessage", Kind::Record(FormattedMessage::SHAPE)),
        Field::new("ExtensionSettingStatus", Kind::Record(ExtensionSettingStatus::SHAPE)),
    ],
);

impl Record for ResourceExtensionStatus {
    fn shape(&self) -> &'static Shape {
        &RESOURCE_EXTENSION_STATUS_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.handler_name,
            1 => &self.version,
            2 => &self.status,
            3 => &self.code,
            4 => &self.message,
            5 => &self.formatted_message,
            _ => &self.extension_setting_status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.handler_name,
            1 => &mut self.version,
            2 => &mut self.status,
            3 => &mut self.code,
            4 => &mut self.message,
            5 => &mut self.formatted_message,
            _ => &mut self.extension_setting_status,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// How the configuration of a resource extension was applied.
///
/// Element `<ExtensionSettingStatus>`. Since 2014-04-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ExtensionSettingStatus {
    /// When this was so.
    ///
    /// `<Timestamp>`. Since 2014-04-01.
    pub timestamp: Option<DateTime>,
    /// When it was applied.
    ///
    /// `<ConfigurationAppliedTime>`. Since 2014-04-01.
    pub configuration_applied_time: Option<DateTime>,
    /// What was applied.
    ///
    /// `<Name>`. Since 2014-04-01.
    pub name: Option<String>,
    /// What was being done.
    ///
    /// `<Operation>`. Since 2014-04-01.
    pub operation: Option<String>,
    /// `Transitioning`, `Error`, `Success` or `Warning`.
    ///
    /// `<Status>`. Since 2014-04-01.
    pub status: Option<String>,
    /// Number of what it reports.
    ///
    /// `<Code>`. Since 2014-04-01.
    pub code: Option<i32>,
    /// What it reports, to be put into words.
    ///
    /// `<Message>`. Since 2014-04-01.
    pub message: Option<GuestAgentMessage>,
    /// What it reports, in words.
    ///
    /// `<FormattedMessage>`. Since 2014-04-01.
    pub formatted_message: Option<FormattedMessage>,
    /// How parts of it did, such as `StdOut`.
    ///
    /// `<SubStatusList>` of `<SubStatus>`. Since 2014-04-01.
    pub sub_statuses: Vec<SubStatus>,
}

impl ExtensionSettingStatus {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &EXTENSION_SETTING_STATUS_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`timestamp`](field@Self::timestamp).
    #[must_use]
    pub fn timestamp(mut self, value: impl Into<DateTime>) -> Self {
        self.timestamp = Some(value.into());
        self
    }

    /// Sets [`configuration_applied_time`](field@Self::configuration_applied_time).
    #[must_use]
    pub fn configuration_applied_time(mut self, value: impl Into<DateTime>) -> Self {
        self.configuration_applied_time = Some(value.into());
        self
    }

    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`operation`](field@Self::operation).
    #[must_use]
    pub fn operation(mut self, value: impl Into<String>) -> Self {
        self.operation = Some(value.into());
        self
    }

    /// Sets [`status`](field@Self::status).
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets [`code`](field@Self::code).
    #[must_use]
    pub fn code(mut self, value: i32) -> Self {
        self.code = Some(value);
        self
    }

    /// Sets [`message`](field@Self::message).
    #[must_use]
    pub fn message(mut self, value: GuestAgentMessage) -> Self {
        self.message = Some(value);
        self
    }

    /// Sets [`formatted_message`](field@Self::formatted_message).
    #[must_use]
    pub fn formatted_message(mut self, value: FormattedMessage) -> Self {
        self.formatted_message = Some(value);
        self
    }

    /// Sets [`sub_statuses`](field@Self::sub_statuses).
    #[must_use]
    pub fn sub_statuses(mut self, value: impl Into<Vec<SubStatus>>) -> Self {
        self.sub_statuses = value.into();
        self
    }
}

static EXTENSION_SETTING_STATUS_SHAPE: Shape = Shape::new::<ExtensionSettingStatus>(
    "ExtensionSettingStatus",
    NAMESPACE,
    &[
        Field::new("Timestamp", Kind::DateTime),
        Field::new("ConfigurationAppliedTime", Kind::DateTime),
        Field::new("Name", Kind::String),
        Field::new("Operation", Kind::String),
        Field::new("Status", Kind::String),
        Field::new("Code", Kind::Int32),
        Field::new("Message", Kind::Record(GuestAgentMessage::SHAPE)),
        Field::new("FormattedMessage", Kind::Record(FormattedMessage::SHAPE)),
        Field::new("SubStatusList", Kind::List(&Field::new("SubStatus", Kind::Record(SubStatus::SHAPE)))),
    ],
);

impl Record for ExtensionSettingStatus {
    fn shape(&self) -> &'static Shape {
        &EXTENSION_SETTING_STATUS_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.timestamp,
            1 => &self.configuration_applied_time,
            2 => &self.name,
            3 => &self.operation,
            4 => &self.status,
            5 => &self.code,
            6 => &self.message,
            7 => &self.formatted_message,
            _ => &self.sub_statuses,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.timestamp,
            1 => &mut self.configuration_applied_time,
            2 => &mut self.name,
            3 => &mut self.operation,
            4 => &mut self.status,
            5 => &mut self.code,
            6 => &mut self.message,
            7 => &mut self.formatted_message,
            _ => &mut self.sub_statuses,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// How a part of a resource extension is doing.
///
/// Element `<SubStatus>`. Since 2014-04-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SubStatus {
    /// Name of the part.
    ///
    /// `<Name>`. Since 2014-04-01.
    pub name: Option<String>,
    /// `Transitioning`, `Error`, `Success` or `Warning`.
    ///
    /// `<Status>`. Since 2014-04-01.
    pub status: Option<String>,
    /// Number of what it reports.
    ///
    /// `<Code>`. Since 2014-04-01.
    pub code: Option<i32>,
    /// What it reports, to be put into words.
    ///
    /// `<Message>`. Since 2014-04-01.
    pub message: Option<GuestAgentMessage>,
    /// What it reports, in words.
    ///
    /// `<FormattedMessage>`. Since 2014-04-01.
    pub formatted_message: Option<FormattedMessage>,
}

impl SubStatus {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &SUB_STATUS_SHAPE;

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

    /// Sets [`status`](field@Self::status).
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets [`code`](field@Self::code).
    #[must_use]
    pub fn code(mut self, value: i32) -> Self {
        self.code = Some(value);
        self
    }

    /// Sets [`message`](field@Self::message).
    #[must_use]
    pub fn message(mut self, value: GuestAgentMessage) -> Self {
        self.message = Some(value);
        self
    }

    /// Sets [`formatted_message`](field@Self::formatted_message).
    #[must_use]
    pub fn formatted_message(mut self, value: FormattedMessage) -> Self {
        self.formatted_message = Some(value);
        self
    }
}

static SUB_STATUS_SHAPE: Shape = Shape::new::<SubStatus>(
    "SubStatus",
    NAMESPACE,
    &[
        Field::new("Name", Kind::String),
        Field::new("Status", Kind::String),
        Field::new("Code", Kind::Int32),
        Field::new("Message", Kind::Record(GuestAgentMessage::SHAPE)),
        Field::new("FormattedMessage", Kind::Record(FormattedMessage::SHAPE)),
    ],
);

impl Record for SubStatus {
    fn shape(&self) -> &'static Shape {
        &SUB_STATUS_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.name,
            1 => &self.status,
            2 => &self.code,
            3 => &self.message,
            _ => &self.formatted_message,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.name,
            1 => &mut self.status,
            2 => &mut self.code,
            3 => &mut self.message,
            _ => &mut self.formatted_message,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// A public address of an instance.
///
/// Element `<PublicIP>`. Since 2014-05-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct InstancePublicIp {
    /// Name of the address.
    ///
    /// `<Name>`. Since 2014-05-01.
    pub name: Option<String>,
    /// The address.
    ///
    /// `<Address>`. Since 2014-05-01.
    pub address: Option<String>,
    /// After how many minutes an idle connection is closed.
    ///
    /// `<IdleTimeoutInMinutes>`. Since 2014-06-01.
    pub idle_timeout_in_minutes: Option<i32>,
    /// The beginning of its name in the DNS.
    ///
    /// `<DomainNameLabel>`. Since 2015-03-01.
    pub domain_name_label: Option<String>,
    /// Its names in the DNS.
    ///
    /// `<Fqdns>` of `<Fqdn>`. First seen at 2015-03-01, an upper bound. Source: first .NET client
    /// that reads it.
    pub fqdns: Vec<String>,
}

impl InstancePublicIp {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &INSTANCE_PUBLIC_IP_SHAPE;

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

    /// Sets [`address`](field@Self::address).
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
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

    /// Sets [`fqdns`](field@Self::fqdns).
    #[must_use]
    pub fn fqdns(mut self, value: impl Into<Vec<String>>) -> Self {
        self.fqdns = value.into();
        self
    }
}

static INSTANCE_PUBLIC_IP_SHAPE: Shape = Shape::new::<InstancePublicIp>(
    "InstancePublicIP",
    NAMESPACE,
    &[
        Field::new("Name", Kind::String),
        Field::new("Address", Kind::String),
        Field::new("IdleTimeoutInMinutes", Kind::Int32).since(version::V2014_06_01),
        Field::new("DomainNameLabel", Kind::String).since(version::V2015_03_01),
        Field::new("Fqdns", Kind::List(&Field::new("Fqdn", Kind::String))).seen(version::V2015_03_01),
    ],
)
.tag("PublicIP");

impl Record for InstancePublicIp {
    fn shape(&self) -> &'static Shape {
        &INSTANCE_PUBLIC_IP_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.name,
            1 => &self.address,
            2 => &self.idle_timeout_in_minutes,
            3 => &self.domain_name_label,
            _ => &self.fqdns,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.name,
            1 => &mut self.address,
            2 => &mut self.idle_timeout_in_minutes,
            3 => &mut self.domain_name_label,
            _ => &mut self.fqdns,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// A network interface of an instance.
///
/// Element `<NetworkInterface>`. Since 2014-08-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct InstanceNetworkInterface {
    /// Name of the interface.
    ///
    /// `<Name>`. Since 2014-08-01.
    pub name: Option<String>,
    /// Its hardware address: 12 hexadecimal digits.
    ///
    /// `<MacAddress>`. Since 2014-08-01.
    pub mac_address: Option<String>,
    /// Its addresses.
    ///
    /// `<IPConfigurations>` of `<IPConfiguration>`. Since 2014-08-01.
    pub ip_configurations: Vec<InstanceIpConfiguration>,
}

impl InstanceNetworkInterface {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &INSTANCE_NETWORK_INTERFACE_SHAPE;

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

    /// Sets [`mac_address`](field@Self::mac_address).
    #[must_use]
    pub fn mac_address(mut self, value: impl Into<String>) -> Self {
        self.mac_address = Some(value.into());
        self
    }

    /// Sets [`ip_configurations`](field@Self::ip_configurations).
    #[must_use]
    pub fn ip_configurations(mut self, value: impl Into<Vec<InstanceIpConfiguration>>) -> Self {
        self.ip_configurations = value.into();
        self
    }
}

static INSTANCE_NETWORK_INTERFACE_SHAPE: Shape = Shape::new::<InstanceNetworkInterface>(
    "InstanceNetworkInterface",
    NAMESPACE,
    &[
        Field::new("Name", Kind::String),
        Field::new("MacAddress", Kind::String),
        Field::new(
            "IPConfigurations",
            Kind::List(&Field::new("IPConfiguration", Kind::Record(InstanceIpConfiguration::SHAPE))),
        ),
    ],
)
.tag("NetworkInterface");

impl Record for InstanceNetworkInterface {
    fn shape(&self) -> &'static Shape {
        &INSTANCE_NETWORK_INTERFACE_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.name,
            1 => &self.mac_address,
            _ => &self.ip_configurations,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.name,
            1 => &mut self.mac_address,
            _ => &mut self.ip_configurations,
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
pub struct InstanceIpConfiguration {
    /// The subnet it is in.
    ///
    /// `<SubnetName>`. Since 2014-08-01.
    pub subnet_name: Option<String>,
    /// The address.
    ///
    /// `<Address>`. Since 2014-08-01.
    pub address: Option<String>,
}

impl InstanceIpConfiguration {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &INSTANCE_IP_CONFIGURATION_SHAPE;

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

    /// Sets [`address`](field@Self::address).
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
}

static INSTANCE_IP_CONFIGURATION_SHAPE: Shape = Shape::new::<InstanceIpConfiguration>(
    "InstanceIPConfiguration",
    NAMESPACE,
    &[Field::new("SubnetName", Kind::String), Field::new("Address", Kind::String)],
)
.tag("IPConfiguration");

impl Record for InstanceIpConfiguration {
    fn shape(&self) -> &'static Shape {
        &INSTANCE_IP_CONFIGURATION_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.subnet_name,
            _ => &self.address,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.subnet_name,
            _ => &mut self.address,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// Maintenance of a virtual machine.
///
/// Element `<MaintenanceStatus>`. Since 2009-10-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct MaintenanceStatus {
    /// Whether its owner may begin it now.
    ///
    /// `<IsCustomerInitiatedMaintenanceAllowed>`. Since 2009-10-01.
    pub is_customer_initiated_maintenance_allowed: Option<bool>,
    /// From when on its owner may begin it.
    ///
    /// `<PreMaintenanceWindowStartTime>`. Since 2009-10-01.
    pub pre_maintenance_window_start_time: Option<DateTime>,
    /// Until when its owner may begin it.
    ///
    /// `<PreMaintenanceWindowEndTime>`. Since 2009-10-01.
    pub pre_maintenance_window_end_time: Option<DateTime>,
    /// From when on the service may begin it.
    ///
    /// `<MaintenanceWindowStartTime>`. Since 2009-10-01.
    pub maintenance_window_start_time: Option<DateTime>,
    /// Until when the service may begin it.
    ///
    /// `<MaintenanceWindowEndTime>`. Since 2009-10-01.
    pub maintenance_window_end_time: Option<DateTime>,
    /// How the last one ended, such as `MaintenanceCompleted`.
    ///
    /// `<LastOperationResultCode>`. Since 2009-10-01.
    pub last_operation_result_code: Option<String>,
    /// The same for people. The node client reads it as `LastOperationMessage`.
    ///
    /// `<LastOperationResultString>`. Since 2009-10-01. Read under `<LastOperationMessage>`, too.
    pub last_operation_result_string: Option<String>,
}

impl MaintenanceStatus {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &MAINTENANCE_STATUS_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`is_customer_initiated_maintenance_allowed`](field@Self::is_customer_initiated_maintenance_allowed).
    #[must_use]
    pub fn is_customer_initiated_maintenance_allowed(mut self, value: bool) -> Self {
        self.is_customer_initiated_maintenance_allowed = Some(value);
        self
    }

    /// Sets [`pre_maintenance_window_start_time`](field@Self::pre_maintenance_window_start_time).
    #[must_use]
    pub fn pre_maintenance_window_start_time(mut self, value: impl Into<DateTime>) -> Self {
        self.pre_maintenance_window_start_time = Some(value.into());
        self
    }

    /// Sets [`pre_maintenance_window_end_time`](field@Self::pre_maintenance_window_end_time).
    #[must_use]
    pub fn pre_maintenance_window_end_time(mut self, value: impl Into<DateTime>) -> Self {
        self.pre_maintenance_window_end_time = Some(value.into());
        self
    }

    /// Sets [`maintenance_window_start_time`](field@Self::maintenance_window_start_time).
    #[must_use]
    pub fn maintenance_window_start_time(mut self, value: impl Into<DateTime>) -> Self {
        self.maintenance_window_start_time = Some(value.into());
        self
    }

    /// Sets [`maintenance_window_end_time`](field@Self::maintenance_window_end_time).
    #[must_use]
    pub fn maintenance_window_end_time(mut self, value: impl Into<DateTime>) -> Self {
        self.maintenance_window_end_time = Some(value.into());
        self
    }

    /// Sets [`last_operation_result_code`](field@Self::last_operation_result_code).
    #[must_use]
    pub fn last_operation_result_code(mut self, value: impl Into<String>) -> Self {
        self.last_operation_result_code = Some(value.into());
        self
    }

    /// Sets [`last_operation_result_string`](field@Self::last_operation_result_string).
    #[must_use]
    pub fn last_operation_result_string(mut self, value: impl Into<String>) -> Self {
        self.last_operation_result_string = Some(value.into());
        self
    }
}

static MAINTENANCE_STATUS_SHAPE: Shape = Shape::new::<MaintenanceStatus>(
    "MaintenanceStatus",
    NAMESPACE,
    &[
        Field::new("IsCustomerInitiatedMaintenanceAllowed", Kind::Bool),
        Field::new("PreMaintenanceWindowStartTime", Kind::DateTime),
        Field::new("PreMaintenanceWindowEndTime", Kind::DateTime),
        Field::new("MaintenanceWindowStartTime", Kind::DateTime),
        Field::new("MaintenanceWindowEndTime", Kind::DateTime),
        Field::new("LastOperationResultCode", Kind::String),
        Field::new("LastOperationResultString", Kind::String).also(&["LastOperationMessage"]),
    ],
);

impl Record for MaintenanceStatus {
    fn shape(&self) -> &'static Shape {
        &MAINTENANCE_STATUS_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.is_customer_initiated_maintenance_allowed,
            1 => &self.pre_maintenance_window_start_time,
            2 => &self.pre_maintenance_window_end_time,
            3 => &self.maintenance_window_start_time,
            4 => &self.maintenance_window_end_time,
            5 => &self.last_operation_result_code,
            _ => &self.last_operation_result_string,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.is_customer_initiated_maintenance_allowed,
            1 => &mut self.pre_maintenance_window_start_time,
            2 => &mut self.pre_maintenance_window_end_time,
            3 => &mut self.maintenance_window_start_time,
            4 => &mut self.maintenance_window_end_time,
            5 => &mut self.last_operation_result_code,
            _ => &mut self.last_operation_result_string,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// How an upgrade goes on.
///
/// Element `<UpgradeStatus>`. Since 2009-10-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct UpgradeStatus {
    /// How it goes from one part to the next.
    ///
    /// `<UpgradeType>`. Since 2009-10-01.
    pub upgrade_type: Option<UpgradeType>,
    /// Whether the present part is being upgraded.
    ///
    /// `<CurrentUpgradeDomainState>`. Since 2009-10-01.
    pub current_upgrade_domain_state: Option<UpgradeDomainState>,
    /// Number of the present part, from 0.
    ///
    /// `<CurrentUpgradeDomain>`. Since 2009-10-01.
    pub current_upgrade_domain: Option<i32>,
}

impl UpgradeStatus {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &UPGRADE_STATUS_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`upgrade_type`](field@Self::upgrade_type).
    #[must_use]
    pub fn upgrade_type(mut self, value: impl Into<UpgradeType>) -> Self {
        self.upgrade_type = Some(value.into());
        self
    }

    /// Sets [`current_upgrade_domain_state`](field@Self::current_upgrade_domain_state).
    #[must_use]
    pub fn current_upgrade_domain_state(mut self, value: impl Into<UpgradeDomainState>) -> Self {
        self.current_upgrade_domain_state = Some(value.into());
        self
    }

    /// Sets [`current_upgrade_domain`](field@Self::current_upgrade_domain).
    #[must_use]
    pub fn current_upgrade_domain(mut self, value: i32) -> Self {
        self.current_upgrade_domain = Some(value);
        self
    }
}

static UPGRADE_STATUS_SHAPE: Shape = Shape::new::<UpgradeStatus>(
    "UpgradeStatus",
    NAMESPACE,
    &[
        Field::new("UpgradeType", Kind::Enum(UpgradeType::TABLE)),
        Field::new("CurrentUpgradeDomainState", Kind::Enum(UpgradeDomainState::TABLE)),
        Field::new("CurrentUpgradeDomain", Kind::Int32),
    ],
);

impl Record for UpgradeStatus {
    fn shape(&self) -> &'static Shape {
        &UPGRADE_STATUS_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.upgrade_type,
            1 => &self.current_upgrade_domain_state,
            _ => &self.current_upgrade_domain,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.upgrade_type,
            1 => &mut self.current_upgrade_domain_state,
            _ => &mut self.current_upgrade_domain,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// When virtual machines are maintained.
///
/// Element `<PersistentVMDowntime>`. Since 2012-03-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct PersistentVmDowntime {
    /// When it begins.
    ///
    /// `<StartTime>`. Since 2012-03-01.
    pub start_time: Option<DateTime>,
    /// When it ends.
    ///
    /// `<EndTime>`. Since 2012-03-01.
    pub end_time: Option<DateTime>,
    /// Such as `PersistentVMUpdateScheduled` or `PersistentVMUpdateCompleted`.
    ///
    /// `<Status>`. Since 2012-03-01.
    pub status: Option<String>,
}

impl PersistentVmDowntime {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &PERSISTENT_VM_DOWNTIME_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`start_time`](field@Self::start_time).
    #[must_use]
    pub fn start_time(mut self, value: impl Into<DateTime>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// Sets [`end_time`](field@Self::end_time).
    #[must_use]
    pub fn end_time(mut self, value: impl Into<DateTime>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Sets [`status`](field@Self::status).
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

static PERSISTENT_VM_DOWNTIME_SHAPE: Shape = Shape::new::<PersistentVmDowntime>(
    "PersistentVMDowntime",
    NAMESPACE,
    &[
        Field::new("StartTime", Kind::DateTime),
        Field::new("EndTime", Kind::DateTime),
        Field::new("Status", Kind::String),
    ],
);

impl Record for PersistentVmDowntime {
    fn shape(&self) -> &'static Shape {
        &PERSISTENT_VM_DOWNTIME_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.start_time,
            1 => &self.end_time,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.start_time,
            1 => &mut self.end_time,
            _ => &mut self.status,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// The extensions that the roles of a deployment run.
///
/// Element `<ExtensionConfiguration>`. Since 2013-03-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ExtensionConfiguration {
    /// Those of every role.
    ///
    /// `<AllRoles>` of `<Extension>`. Since 2013-03-01.
    pub all_roles: Vec<ExtensionReference>,
    /// Those of single roles.
    ///
    /// `<NamedRoles>` of `<Role>`. Since 2013-03-01.
    pub named_roles: Vec<RoleExtensions>,
}

impl ExtensionConfiguration {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &EXTENSION_CONFIGURATION_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`all_roles`](field@Self::all_roles).
    #[must_use]
    pub fn all_roles(mut self, value: impl Into<Vec<ExtensionReference>>) -> Self {
        self.all_roles = value.into();
        self
    }

    /// Sets [`named_roles`](field@Self::named_roles).
    #[must_use]
    pub fn named_roles(mut self, value: impl Into<Vec<RoleExtensions>>) -> Self {
        self.named_roles = value.into();
        self
    }
}

static EXTENSION_CONFIGURATION_SHAPE: Shape = Shape::new::<ExtensionConfiguration>(
    "ExtensionConfiguration",
    NAMESPACE,
    &[
        Field::new("AllRoles", Kind::List(&Field::new("Extension", Kind::Record(ExtensionReference::SHAPE)))),
        Field::new("NamedRoles", Kind::List(&Field::new("Role", Kind::Record(RoleExtensions::SHAPE)))),
    ],
);

impl Record for ExtensionConfiguration {
    fn shape(&self) -> &'static Shape {
        &EXTENSION_CONFIGURATION_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.all_roles,
            _ => &self.named_roles,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.all_roles,
            _ => &mut self.named_roles,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// An extension of the cloud service that roles run.
///
/// Element `<Extension>`. Since 2013-03-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ExtensionReference {
    /// The id under which it was added to the cloud service.
    ///
    /// `<Id>`, required. Since 2013-03-01.
    pub id: String,
    /// `enable`, `disable` or `uninstall`.
    ///
    /// `<State>`. Since 2014-06-01.
    pub state: Option<String>,
}

impl ExtensionReference {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &EXTENSION_REFERENCE_SHAPE;

    /// With what is required; everything else is set by the method of its name.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), state: None }
    }

    /// Sets [`state`](field@Self::state).
    #[must_use]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
}

static EXTENSION_REFERENCE_SHAPE: Shape = Shape::new::<ExtensionReference>(
    "ExtensionReference",
    NAMESPACE,
    &[Field::new("Id", Kind::String).required(), Field::new("State", Kind::String).since(version::V2014_06_01)],
)
.tag("Extension");

impl Record for ExtensionReference {
    fn shape(&self) -> &'static Shape {
        &EXTENSION_REFERENCE_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.id,
            _ => &self.state,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.id,
            _ => &mut self.state,
        }
    }

    fn empty() -> Self {
        Self { id: Value::empty(), state: None }
    }
}

/// The extensions of one role.
///
/// Element `<Role>`. Since 2013-03-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RoleExtensions {
    /// Name of the role.
    ///
    /// `<RoleName>`, required. Since 2013-03-01.
    pub role_name: String,
    /// What it runs.
    ///
    /// `<Extensions>` of `<Extension>`. Since 2013-03-01.
    pub extensions: Vec<ExtensionReference>,
}

impl RoleExtensions {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &ROLE_EXTENSIONS_SHAPE;

    /// With what is required; everything else is set by the method of its name.
    pub fn new(role_name: impl Into<String>) -> Self {
        Self { role_name: role_name.into(), extensions: Vec::new() }
    }

    /// Sets [`extensions`](field@Self::extensions).
    #[must_use]
    pub fn extensions(mut self, value: impl Into<Vec<ExtensionReference>>) -> Self {
        self.extensions = value.into();
        self
    }
}

static ROLE_EXTENSIONS_SHAPE: Shape = Shape::new::<RoleExtensions>(
    "RoleExtensions",
    NAMESPACE,
    &[
        Field::new("RoleName", Kind::String).required(),
        Field::new("Extensions", Kind::List(&Field::new("Extension", Kind::Record(ExtensionReference::SHAPE)))),
    ],
)
.tag("Role");

impl Record for RoleExtensions {
    fn shape(&self) -> &'static Shape {
        &ROLE_EXTENSIONS_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.role_name,
            _ => &self.extensions,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.role_name,
            _ => &mut self.extensions,
        }
    }

    fn empty() -> Self {
        Self { role_name: Value::empty(), extensions: Vec::new() }
    }
}

/// The DNS servers that a deployment uses.
///
/// Element `<Dns>`. Since 2012-03-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DnsSettings {
    /// The servers.
    ///
    /// `<DnsServers>` of `<DnsServer>`. Since 2012-03-01.
    pub dns_servers: Vec<DnsServer>,
}

impl DnsSettings {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &DNS_SETTINGS_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`dns_servers`](field@Self::dns_servers).
    #[must_use]
    pub fn dns_servers(mut self, value: impl Into<Vec<DnsServer>>) -> Self {
        self.dns_servers = value.into();
        self
    }
}

static DNS_SETTINGS_SHAPE: Shape = Shape::new::<DnsSettings>(
    "DnsSettings",
    NAMESPACE,
    &[Field::new("DnsServers", Kind::List(&Field::new("DnsServer", Kind::Record(DnsServer::SHAPE))))],
)
.tag("Dns");

impl Record for DnsSettings {
    fn shape(&self) -> &'static Shape {
        &DNS_SETTINGS_SHAPE
    }

    fn field(&self, _index: usize) -> &dyn Value {
        &self.dns_servers
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Value {
        &mut self.dns_servers
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// A DNS server.
///
/// Element `<DnsServer>`. Since 2012-03-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DnsServer {
    /// Name of the server.
    ///
    /// `<Name>`. Since 2012-03-01.
    pub name: Option<String>,
    /// Its address.
    ///
    /// `<Address>`. Since 2012-03-01.
    pub address: Option<String>,
}

impl DnsServer {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &DNS_SERVER_SHAPE;

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

    /// Sets [`address`](field@Self::address).
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
}

static DNS_SERVER_SHAPE: Shape = Shape::new::<DnsServer>(
    "DnsServer",
    NAMESPACE,
    &[Field::new("Name", Kind::String), Field::new("Address", Kind::String)],
);

impl Record for DnsServer {
    fn shape(&self) -> &'static Shape {
        &DNS_SERVER_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.name,
            _ => &self.address,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.name,
            _ => &mut self.address,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// A public address of a deployment.
///
/// Element `<VirtualIP>`. Since 2012-03-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct VirtualIp {
    /// The address; not there while nothing runs.
    ///
    /// `<Address>`. Since 2012-03-01.
    pub address: Option<String>,
    /// Whether the name of the cloud service leads to it.
    ///
    /// `<IsDnsProgrammed>`. Since 2012-03-01.
    pub is_dns_programmed: Option<bool>,
    /// Name of the address.
    ///
    /// `<Name>`. Since 2012-03-01.
    pub name: Option<String>,
    /// Whether it is a reserved one.
    ///
    /// `<IsReserved>`. First seen at 2015-04-01, an upper bound. Source: recorded; no page and no
    /// client has it.
    pub is_reserved: Option<bool>,
    /// Name of the reserved address.
    ///
    /// `<ReservedIPName>`. First seen at 2015-04-01, an upper bound. Source: first .NET client that
    /// reads it.
    pub reserved_ip_name: Option<String>,
    /// Whether it was added to the first one.
    ///
    /// `<IsSecondaryVip>`. First seen at 2015-04-01, an upper bound. Source: recorded; no page and
    /// no client has it.
    pub is_secondary_vip: Option<bool>,
    /// `Private` for an internal load balancer's.
    ///
    /// `<Type>`. First seen at 2015-04-01, an upper bound. Source: recorded; no page and no client
    /// has it.
    pub kind: Option<String>,
}

impl VirtualIp {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &VIRTUAL_IP_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`address`](field@Self::address).
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }

    /// Sets [`is_dns_programmed`](field@Self::is_dns_programmed).
    #[must_use]
    pub fn is_dns_programmed(mut self, value: bool) -> Self {
        self.is_dns_programmed = Some(value);
        self
    }

    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`is_reserved`](field@Self::is_reserved).
    #[must_use]
    pub fn is_reserved(mut self, value: bool) -> Self {
        self.is_reserved = Some(value);
        self
    }

    /// Sets [`reserved_ip_name`](field@Self::reserved_ip_name).
    #[must_use]
    pub fn reserved_ip_name(mut self, value: impl Into<String>) -> Self {
        self.reserved_ip_name = Some(value.into());
        self
    }

    /// Sets [`is_secondary_vip`](field@Self::is_secondary_vip).
    #[must_use]
    pub fn is_secondary_vip(mut self, value: bool) -> Self {
        self.is_secondary_vip = Some(value);
        self
    }

    /// Sets [`kind`](field@Self::kind).
    #[must_use]
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }
}

static VIRTUAL_IP_SHAPE: Shape = Shape::new::<VirtualIp>(
    "VirtualIP",
    NAMESPACE,
    &[
        Field::new("Address", Kind::String),
        Field::new("IsDnsProgrammed", Kind::Bool),
        Field::new("Name", Kind::String),
        Field::new("IsReserved", Kind::Bool).seen(version::V2015_04_01),
        Field::new("ReservedIPName", Kind::String).seen(version::V2015_04_01),
        Field::new("IsSecondaryVip", Kind::Bool).seen(version::V2015_04_01),
        Field::new("Type", Kind::String).seen(version::V2015_04_01),
    ],
);

impl Record for VirtualIp {
    fn shape(&self) -> &'static Shape {
        &VIRTUAL_IP_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.address,
            1 => &self.is_dns_programmed,
            2 => &self.name,
            3 => &self.is_reserved,
            4 => &self.reserved_ip_name,
            5 => &self.is_secondary_vip,
            _ => &self.kind,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.address,
            1 => &mut self.is_dns_programmed,
            2 => &mut self.name,
            3 => &mut self.is_reserved,
            4 => &mut self.reserved_ip_name,
            5 => &mut self.is_secondary_vip,
            _ => &mut self.kind,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// An internal load balancer.
///
/// Element `<LoadBalancer>`. Since 2014-05-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LoadBalancer {
    /// Its name.
    ///
    /// `<Name>`. Since 2014-05-01.
    pub name: Option<String>,
    /// The address it listens on.
    ///
    /// `<FrontendIpConfiguration>`. Since 2014-05-01.
    pub frontend_ip_configuration: Option<FrontendIpConfiguration>,
}

impl LoadBalancer {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &LOAD_BALANCER_SHAPE;

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

    /// Sets [`frontend_ip_configuration`](field@Self::frontend_ip_configuration).
    #[must_use]
    pub fn frontend_ip_configuration(mut self, value: FrontendIpConfiguration) -> Self {
        self.frontend_ip_configuration = Some(value);
        self
    }
}

static LOAD_BALANCER_SHAPE: Shape = Shape::new::<LoadBalancer>(
    "LoadBalancer",
    NAMESPACE,
    &[
        Field::new("Name", Kind::String),
        Field::new("FrontendIpConfiguration", Kind::Record(FrontendIpConfiguration::SHAPE)),
    ],
);

impl Record for LoadBalancer {
    fn shape(&self) -> &'static Shape {
        &LOAD_BALANCER_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.name,
            _ => &self.frontend_ip_configuration,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.name,
            _ => &mut self.frontend_ip_configuration,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// The address of an internal load balancer.
///
/// Element `<FrontendIpConfiguration>`. Since 2014-05-01. Used by operations of
/// [`cloud-services`](super::cloud_services).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct FrontendIpConfiguration {
    /// `Private`.
    ///
    /// `<Type>`. Since 2014-05-01.
    pub kind: Option<String>,
    /// The subnet it is in.
    ///
    /// `<SubnetName>`. Since 2014-05-01.
    pub subnet_name: Option<String>,
    /// The address, where it is a fixed one.
    ///
    /// `<StaticVirtualNetworkIPAddress>`. Since 2014-05-01.
    pub static_virtual_network_ip_address: Option<String>,
}

impl FrontendIpConfiguration {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &FRONTEND_IP_CONFIGURATION_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`kind`](field@Self::kind).
    #[must_use]
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
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

static FRONTEND_IP_CONFIGURATION_SHAPE: Shape = Shape::new::<FrontendIpConfiguration>(
    "FrontendIpConfiguration",
    NAMESPACE,
    &[
        Field::new("Type", Kind::String),
        Field::new("SubnetName", Kind::String),
        Field::new("StaticVirtualNetworkIPAddress", Kind::String),
    ],
);

impl Record for FrontendIpConfiguration {
    fn shape(&self) -> &'static Shape {
        &FRONTEND_IP_CONFIGURATION_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.kind,
            1 => &self.subnet_name,
            _ => &self.static_virtual_network_ip_address,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.kind,
            1 => &mut self.subnet_name,
            _ => &mut self.static_virtual_network_ip_address,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// Where a deployment is in its cloud service.
///
/// The published page writes the values in lower case; every recorded answer begins them with a
/// capital.
///
/// Since 2009-10-01. Used by operations of [`cloud-services`](super::cloud_services). The set is
/// open: a value that is not named here is kept as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeploymentSlot {
    /// To be tried.
    ///
    /// `Staging`. Since 2009-10-01.
    Staging,
    /// Reached by the name of the cloud service.
    ///
    /// `Production`. Since 2009-10-01.
    Production,
    /// A value that this SDK does not name.
    Unrecognized(Unrecognized),
}

impl DeploymentSlot {
    /// The table of this enum: values and their versions.
    pub const TABLE: &'static EnumShape = &DEPLOYMENT_SLOT_TABLE;
}

static DEPLOYMENT_SLOT_TABLE: EnumShape =
    EnumShape::new("DeploymentSlot", &[EnumValue::new("Staging"), EnumValue::new("Production")]);

impl OpenEnum for DeploymentSlot {
    fn table() -> &'static EnumShape {
        Self::TABLE
    }

    fn named(index: usize) -> Option<Self> {
        Some(match index {
            0 => Self::Staging,
            1 => Self::Production,
            _ => return None,
        })
    }

    fn unrecognized(text: Unrecognized) -> Self {
        Self::Unrecognized(text)
    }

    fn index(&self) -> Result<usize, &Unrecognized> {
        Ok(match self {
            Self::Staging => 0,
            Self::Production => 1,
            Self::Unrecognized(text) => return Err(text),
        })
    }
}

xms_runtime::open_enum!(DeploymentSlot);

/// State of a deployment.
///
/// Since 2009-10-01. Used by operations of [`cloud-services`](super::cloud_services). The set is
/// open: a value that is not named here is kept as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeploymentStatus {
    /// It runs.
    ///
    /// `Running`. Since 2009-10-01.
    Running,
    /// It was stopped.
    ///
    /// `Suspended`. Since 2009-10-01.
    Suspended,
    /// It runs and is being changed.
    ///
    /// `RunningTransitioning`. Since 2009-10-01.
    RunningTransitioning,
    /// It was stopped and is being changed.
    ///
    /// `SuspendedTransitioning`. Since 2009-10-01.
    SuspendedTransitioning,
    /// It is being started.
    ///
    /// `Starting`. Since 2009-10-01.
    Starting,
    /// It is being stopped.
    ///
    /// `Suspending`. Since 2009-10-01.
    Suspending,
    /// It is being created.
    ///
    /// `Deploying`. Since 2009-10-01.
    Deploying,
    /// It is being deleted.
    ///
    /// `Deleting`. Since 2009-10-01.
    Deleting,
    /// A value that this SDK does not name.
    Unrecognized(Unrecognized),
}

impl DeploymentStatus {
    /// The table of this enum: values and their versions.
    pub const TABLE: &'static EnumShape = &DEPLOYMENT_STATUS_TABLE;
}

static DEPLOYMENT_STATUS_TABLE: EnumShape = EnumShape::new(
    "DeploymentStatus",
    &[
        EnumValue::new("Running"),
        EnumValue::new("Suspended"),
        EnumValue::new("RunningTransitioning"),
        EnumValue::new("SuspendedTransitioning"),
        EnumValue::new("Starting"),
        EnumValue::new("Suspending"),
        EnumValue::new("Deploying"),
        EnumValue::new("Deleting"),
    ],
);

impl OpenEnum for DeploymentStatus {
    fn table() -> &'static EnumShape {
        Self::TABLE
    }

    fn named(index: usize) -> Option<Self> {
        Some(match index {
            0 => Self::Running,
            1 => Self::Suspended,
            2 => Self::RunningTransitioning,
            3 => Self::SuspendedTransitioning,
            4 => Self::Starting,
            5 => Self::Suspending,
            6 => Self::Deploying,
            7 => Self::Deleting,
            _ => return None,
        })
    }

    fn unrecognized(text: Unrecognized) -> Self {
        Self::Unrecognized(text)
    }

    fn index(&self) -> Result<usize, &Unrecognized> {
        Ok(match self {
            Self::Running => 0,
            Self::Suspended => 1,
            Self::RunningTransitioning => 2,
            Self::SuspendedTransitioning => 3,
            Self::Starting => 4,
            Self::Suspending => 5,
            Self::Deploying => 6,
            Self::Deleting => 7,
            Self::Unrecognized(text) => return Err(text),
        })
    }
}

xms_runtime::open_enum!(DeploymentStatus);

/// State of a role instance.
///
/// Since 2009-10-01. Used by operations of [`cloud-services`](super::cloud_services). The set is
/// open: a value that is not named here is kept as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleInstanceStatus {
    /// Not known at the moment.
    ///
    /// `RoleStateUnknown`. Since 2009-10-01.
    RoleStateUnknown,
    /// Its virtual machine is being made.
    ///
    /// `CreatingVM`. Since 2009-10-01.
    CreatingVm,
    /// Its virtual machine is starting.
    ///
    /// `StartingVM`. Since 2009-10-01.
    StartingVm,
    /// What the role needs is being made.
    ///
    /// `CreatingRole`. Since 2009-10-01.
    CreatingRole,
    /// The role is starting.
    ///
    /// `StartingRole`. Since 2009-10-01.
    StartingRole,
    /// It runs and takes requests.
    ///
    /// `ReadyRole`. Since 2009-10-01.
    ReadyRole,
    /// It takes no requests, as while it starts or stops.
    ///
    /// `BusyRole`. Since 2009-10-01.
    BusyRole,
    /// The role is stopping.
    ///
    /// `StoppingRole`. Since 2009-10-01.
    StoppingRole,
    /// Its virtual machine is stopping.
    ///
    /// `StoppingVM`. Since 2009-10-01.
    StoppingVm,
    /// Its virtual machine is being deleted.
    ///
    /// `DeletingVM`. Since 2009-10-01.
    DeletingVm,
    /// Its virtual machine has stopped.
    ///
    /// `StoppedVM`. Since 2009-10-01.
    StoppedVm,
    /// The role stopped or did not start, and is tried again; the cause is in the role.
    ///
    /// `RestartingRole`. Since 2009-10-01.
    RestartingRole,
    /// The role fails again and again; the cause is in the role.
    ///
    /// `CyclingRole`. Since 2009-10-01. Gone from 2014-04-01 on.
    CyclingRole,
    /// The role did not start; the cause is in the role.
    ///
    /// `FailedStartingRole`. Since 2009-10-01.
    FailedStartingRole,
    /// Its virtual machine did not start; the cause is in the service.
    ///
    /// `FailedStartingVM`. Since 2009-10-01.
    FailedStartingVm,
    /// The role has not been heard of in time.
    ///
    /// `UnresponsiveRole`. Since 2009-10-01.
    UnresponsiveRole,
    /// It was stopped and holds nothing that is paid for.
    ///
    /// `StoppedDeallocated`. Since 2013-06-01.
    StoppedDeallocated,
    /// The virtual machine sets itself up. On no page; recorded, and known to clients.
    ///
    /// `Provisioning`. Since 2009-10-01.
    Provisioning,
    /// A value that this SDK does not name.
    Unrecognized(Unrecognized),
}

impl RoleInstanceStatus {
    /// The table of this enum: values and their versions.
    pub const TABLE: &'static EnumShape = &ROLE_INSTANCE_STATUS_TABLE;
}

static ROLE_INSTANCE_STATUS_TABLE: EnumShape = EnumShape::new(
    "RoleInstanceStatus",
    &[
        EnumValue::new("RoleStateUnknown"),
        EnumValue::new("CreatingVM"),
        EnumValue::new("StartingVM"),
        EnumValue::new("CreatingRole"),
        EnumValue::new("StartingRole"),
        EnumValue::new("ReadyRole"),
        EnumValue::new("BusyRole"),
        EnumValue::new("StoppingRole"),
        EnumValue::new("StoppingVM"),
        EnumValue::new("DeletingVM"),
        EnumValue::new("StoppedVM"),
        EnumValue::new("RestartingRole"),
        EnumValue::new("CyclingRole").until(version::V2014_04_01),
        EnumValue::new("FailedStartingRole"),
        EnumValue::new("FailedStartingVM"),
        EnumValue::new("UnresponsiveRole"),
        EnumValue::new("StoppedDeallocated").since(version::V2013_06_01),
        EnumValue::new("Provisioning"),
    ],
);

impl OpenEnum for RoleInstanceStatus {
    fn table() -> &'static EnumShape {
        Self::TABLE
    }

    fn named(index: usize) -> Option<Self> {
        Some(match index {
            0 => Self::RoleStateUnknown,
            1 => Self::CreatingVm,
            2 => Self::StartingVm,
            3 => Self::CreatingRole,
            4 => Self::StartingRole,
            5 => Self::ReadyRole,
            6 => Self::BusyRole,
            7 => Self::StoppingRole,
            8 => Self::StoppingVm,
            9 => Self::DeletingVm,
            10 => Self::StoppedVm,
            11 => Self::RestartingRole,
            12 => Self::CyclingRole,
            13 => Self::FailedStartingRole,
            14 => Self::FailedStartingVm,
            15 => Self::UnresponsiveRole,
            16 => Self::StoppedDeallocated,
            17 => Self::Provisioning,
            _ => return None,
        })
    }

    fn unrecognized(text: Unrecognized) -> Self {
        Self::Unrecognized(text)
    }

    fn index(&self) -> Result<usize, &Unrecognized> {
        Ok(match self {
            Self::RoleStateUnknown => 0,
            Self::CreatingVm => 1,
            Self::StartingVm => 2,
            Self::CreatingRole => 3,
            Self::StartingRole => 4,
            Self::ReadyRole => 5,
            Self::BusyRole => 6,
            Self::StoppingRole => 7,
            Self::StoppingVm => 8,
            Self::DeletingVm => 9,
            Self::StoppedVm => 10,
            Self::RestartingRole => 11,
            Self::CyclingRole => 12,
            Self::FailedStartingRole => 13,
            Self::FailedStartingVm => 14,
            Self::UnresponsiveRole => 15,
            Self::StoppedDeallocated => 16,
            Self::Provisioning => 17,
            Self::Unrecognized(text) => return Err(text),
        })
    }
}

xms_runtime::open_enum!(RoleInstanceStatus);

/// Whether a role instance is switched on.
///
/// Since 2009-10-01. Used by operations of [`cloud-services`](super::cloud_services). The set is
/// open: a value that is not named here is kept as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleInstancePowerState {
    /// It is being switched on.
    ///
    /// `Starting`. Since 2009-10-01.
    Starting,
    /// It is on.
    ///
    /// `Started`. Since 2009-10-01.
    Started,
    /// It is being switched off.
    ///
    /// `Stopping`. Since 2009-10-01.
    Stopping,
    /// It is off.
    ///
    /// `Stopped`. Since 2009-10-01.
    Stopped,
    /// Nobody knows at the moment.
    ///
    /// `Unknown`. Since 2009-10-01.
    Unknown,
    /// A value that this SDK does not name.
    Unrecognized(Unrecognized),
}

impl RoleInstancePowerState {
    /// The table of this enum: values and their versions.
    pub const TABLE: &'static EnumShape = &ROLE_INSTANCE_POWER_STATE_TABLE;
}

static ROLE_INSTANCE_POWER_STATE_TABLE: EnumShape = EnumShape::new(
    "RoleInstancePowerState",
    &[
        EnumValue::new("Starting"),
        EnumValue::new("Started"),
        EnumValue::new("Stopping"),
        EnumValue::new("Stopped"),
        EnumValue::new("Unknown"),
    ],
);

impl OpenEnum for RoleInstancePowerState {
    fn table() -> &'static EnumShape {
        Self::TABLE
    }

    fn named(index: usize) -> Option<Self> {
        Some(match index {
            0 => Self::Starting,
            1 => Self::Started,
            2 => Self::Stopping,
            3 => Self::Stopped,
            4 => Self::Unknown,
            _ => return None,
        })
    }

    fn unrecognized(text: Unrecognized) -> Self {
        Self::Unrecognized(text)
    }

    fn index(&self) -> Result<usize, &Unrecognized> {
        Ok(match self {
            Self::Starting => 0,
            Self::Started => 1,
            Self::Stopping => 2,
            Self::Stopped => 3,
            Self::Unknown => 4,
            Self::Unrecognized(text) => return Err(text),
        })
    }
}

xms_runtime::open_enum!(RoleInstancePowerState);

/// How an upgrade goes from one part of a deployment to the next.
///
/// Since 2009-10-01. Used by operations of [`cloud-services`](super::cloud_services). The set is
/// open: a value that is not named here is kept as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpgradeType {
    /// By itself.
    ///
    /// `Auto`. Since 2009-10-01.
    Auto,
    /// When told to.
    ///
    /// `Manual`. Since 2009-10-01.
    Manual,
    /// All parts at once.
    ///
    /// `Simultaneous`. Since 2013-03-01.
    Simultaneous,
    /// A value that this SDK does not name.
    Unrecognized(Unrecognized),
}

impl UpgradeType {
    /// The table of this enum: values and their versions.
    pub const TABLE: &'static EnumShape = &UPGRADE_TYPE_TABLE;
}

static UPGRADE_TYPE_TABLE: EnumShape = EnumShape::new(
    "UpgradeType",
    &[EnumValue::new("Auto"), EnumValue::new("Manual"), EnumValue::new("Simultaneous").since(version::V2013_03_01)],
);

impl OpenEnum for UpgradeType {
    fn table() -> &'static EnumShape {
        Self::TABLE
    }

    fn named(index: usize) -> Option<Self> {
        Some(match index {
            0 => Self::Auto,
            1 => Self::Manual,
            2 => Self::Simultaneous,
            _ => return None,
        })
    }

    fn unrecognized(text: Unrecognized) -> Self {
        Self::Unrecognized(text)
    }

    fn index(&self) -> Result<usize, &Unrecognized> {
        Ok(match self {
            Self::Auto => 0,
            Self::Manual => 1,
            Self::Simultaneous => 2,
            Self::Unrecognized(text) => return Err(text),
        })
    }
}

xms_runtime::open_enum!(UpgradeType);

/// Whether the present part of a deployment is being upgraded.
///
/// Since 2009-10-01. Used by operations of [`cloud-services`](super::cloud_services). The set is
/// open: a value that is not named here is kept as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpgradeDomainState {
    /// Not yet.
    ///
    /// `Before`. Since 2009-10-01.
    Before,
    /// It is.
    ///
    /// `During`. Since 2009-10-01.
    During,
    /// A value that this SDK does not name.
    Unrecognized(Unrecognized),
}

impl UpgradeDomainState {
    /// The table of this enum: values and their versions.
    pub const TABLE: &'static EnumShape = &UPGRADE_DOMAIN_STATE_TABLE;
}

static UPGRADE_DOMAIN_STATE_TABLE: EnumShape =
    EnumShape::new("UpgradeDomainState", &[EnumValue::new("Before"), EnumValue::new("During")]);

impl OpenEnum for UpgradeDomainState {
    fn table() -> &'static EnumShape {
        Self::TABLE
    }

    fn named(index: usize) -> Option<Self> {
        Some(match index {
            0 => Self::Before,
            1 => Self::During,
            _ => return None,
        })
    }

    fn unrecognized(text: Unrecognized) -> Self {
        Self::Unrecognized(text)
    }

    fn index(&self) -> Result<usize, &Unrecognized> {
        Ok(match self {
            Self::Before => 0,
            Self::During => 1,
            Self::Unrecognized(text) => return Err(text),
        })
    }
}

xms_runtime::open_enum!(UpgradeDomainState);
