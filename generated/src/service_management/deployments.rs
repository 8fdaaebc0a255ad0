// Written by `xms generate` from api-spec/service-management/deployments.toml; do not edit.
//! Deployments.
//!
//! What runs in a cloud service: deployments and the instances of their roles.
//!
//! Get Cloud Service Properties reads deployments when asked for detail. The first versions of
//! elements are those of its page and of the page of Get Deployment, which answers with the same
//! element; where neither has one, the first client that reads an element is an upper bound.

use ::xms_runtime::{
    Base64Text, DateTime, Dictionary, Field, Kind, MapShape, Resource, Uri, Uuid,
};

use super::{NAMESPACE, version};
use super::roles::Role;

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "deployments",
    title: "Deployments",
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
    ..Resource::BASE
};

::xms_runtime::record! {
    /// A deployment of a cloud service.
    ///
    /// Element `<Deployment>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(DEPLOYMENT_SHAPE, "Deployment", NAMESPACE)]
    pub struct Deployment {
        /// Name of the deployment.
        ///
        /// `<Name>`. Since 2009-10-01.
        #[field(0, "Name", String)]
        pub name: Option<String>,
        /// The slot it is in.
        ///
        /// `<DeploymentSlot>`. Since 2009-10-01.
        #[field(1, "DeploymentSlot", Enum(DeploymentSlot::TABLE))]
        pub deployment_slot: Option<DeploymentSlot>,
        /// Id that the service gave it.
        ///
        /// `<PrivateID>`. Since 2009-10-01.
        #[field(2, "PrivateID", String)]
        pub private_id: Option<String>,
        /// Its state.
        ///
        /// `<Status>`. Since 2009-10-01.
        #[field(3, "Status", Enum(DeploymentStatus::TABLE))]
        pub status: Option<DeploymentStatus>,
        /// Name to show to people.
        ///
        /// `<Label>`, base64 on the wire. Since 2009-10-01.
        #[field(4, "Label", Base64Text)]
        pub label: Option<Base64Text>,
        /// Address under which it can be reached.
        ///
        /// `<Url>`. Since 2009-10-01.
        #[field(5, "Url", Uri)]
        pub url: Option<Uri>,
        /// The configuration file: XML of another namespace.
        ///
        /// `<Configuration>`, base64 on the wire. Since 2009-10-01.
        #[field(6, "Configuration", Base64Text)]
        pub configuration: Option<Base64Text>,
        /// The running instances of its roles.
        ///
        /// `<RoleInstanceList>` of `<RoleInstance>`. Since 2009-10-01.
        #[field(
            7,
            "RoleInstanceList",
            List(&Field::new("RoleInstance", Kind::Record(RoleInstance::SHAPE)))
        )]
        pub role_instances: Vec<RoleInstance>,
        /// How an upgrade goes on; only while there is one.
        ///
        /// `<UpgradeStatus>`. Since 2009-10-01.
        #[field(8, "UpgradeStatus", Record(UpgradeStatus::SHAPE))]
        pub upgrade_status: Option<UpgradeStatus>,
        /// Into how many parts it is upgraded, one after the other.
        ///
        /// `<UpgradeDomainCount>`. Since 2011-06-01.
        #[field(9, "UpgradeDomainCount", Int32, since(version::V2011_06_01))]
        pub upgrade_domain_count: Option<i32>,
        /// Its roles.
        ///
        /// `<RoleList>` of `<Role>`. Since 2009-10-01.
        #[field(10, "RoleList", List(&Field::new("Role", Kind::Record(Role::SHAPE))))]
        pub roles: Vec<Role>,
        /// Version of the tools that made the package; empty for virtual machines.
        ///
        /// `<SdkVersion>`. Since 2011-06-01.
        #[field(11, "SdkVersion", String, since(version::V2011_06_01))]
        pub sdk_version: Option<String>,
        /// Whether an operation that goes on keeps others from changing it.
        ///
        /// `<Locked>`. Since 2011-06-01.
        #[field(12, "Locked", Bool, since(version::V2011_06_01))]
        pub locked: Option<bool>,
        /// Whether an update can be taken back at the moment.
        ///
        /// `<RollbackAllowed>`. Since 2011-06-01.
        #[field(13, "RollbackAllowed", Bool, since(version::V2011_06_01))]
        pub rollback_allowed: Option<bool>,
        /// The virtual network that it is connected to.
        ///
        /// `<VirtualNetworkName>`. Since 2012-03-01.
        #[field(14, "VirtualNetworkName", String, since(version::V2012_03_01))]
        pub virtual_network_name: Option<String>,
        /// When it was created.
        ///
        /// `<CreatedTime>`. Since 2009-10-01.
        #[field(15, "CreatedTime", DateTime)]
        pub created_time: Option<DateTime>,
        /// When it was last changed.
        ///
        /// `<LastModifiedTime>`. Since 2009-10-01.
        #[field(16, "LastModifiedTime", DateTime)]
        pub last_modified_time: Option<DateTime>,
        /// Texts of the caller's own, by name.
        ///
        /// `<ExtendedProperties>` of `<ExtendedProperty>` with `<Name>` and `<Value>`. Since
        /// 2012-03-01.
        #[field(
            17,
            "ExtendedProperties",
            Map(
                &MapShape::new(
                    Field::new("ExtendedProperty", Kind::String),
                    Field::new("Name", Kind::String),
                    Field::new("Value", Kind::String)
                )
            ),
            since(version::V2012_03_01)
        )]
        pub extended_properties: Dictionary<String>,
        /// When its virtual machines are maintained.
        ///
        /// `<PersistentVMDowntime>`. Since 2012-03-01.
        #[field(
            18,
            "PersistentVMDowntime",
            Record(PersistentVmDowntime::SHAPE),
            since(version::V2012_03_01)
        )]
        pub persistent_vm_downtime: Option<PersistentVmDowntime>,
        /// The extensions that its roles run.
        ///
        /// `<ExtensionConfiguration>`. Since 2013-03-01.
        #[field(
            19,
            "ExtensionConfiguration",
            Record(ExtensionConfiguration::SHAPE),
            since(version::V2013_03_01)
        )]
        pub extension_configuration: Option<ExtensionConfiguration>,
        /// The DNS servers that it uses.
        ///
        /// `<Dns>`. Since 2012-03-01.
        #[field(20, "Dns", Record(DnsSettings::SHAPE), since(version::V2012_03_01))]
        pub dns: Option<DnsSettings>,
        /// Its public addresses.
        ///
        /// `<VirtualIPs>` of `<VirtualIP>`. Since 2012-03-01.
        #[field(
            21,
            "VirtualIPs",
            List(&Field::new("VirtualIP", Kind::Record(VirtualIp::SHAPE))),
            since(version::V2012_03_01)
        )]
        pub virtual_ips: Vec<VirtualIp>,
        /// The reserved address that it uses.
        ///
        /// `<ReservedIPName>`. Since 2014-05-01.
        #[field(22, "ReservedIPName", String, since(version::V2014_05_01))]
        pub reserved_ip_name: Option<String>,
        /// What follows the names of its instances inside.
        ///
        /// `<InternalDnsSuffix>`. Since 2013-11-01.
        #[field(23, "InternalDnsSuffix", String, since(version::V2013_11_01))]
        pub internal_dns_suffix: Option<String>,
        /// Its internal load balancers.
        ///
        /// `<LoadBalancers>` of `<LoadBalancer>`. Since 2014-05-01.
        #[field(
            24,
            "LoadBalancers",
            List(&Field::new("LoadBalancer", Kind::Record(LoadBalancer::SHAPE))),
            since(version::V2014_05_01)
        )]
        pub load_balancers: Vec<LoadBalancer>,
        /// Id of the virtual network.
        ///
        /// `<VirtualNetworkId>`. First seen at 2015-04-01, an upper bound. Source: recorded; no
        /// page and no client has it.
        #[field(25, "VirtualNetworkId", Uuid, seen(version::V2015_04_01))]
        pub virtual_network_id: Option<Uuid>,
    }
}

impl Deployment {
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

::xms_runtime::record! {
    /// A running instance of a role.
    ///
    /// Element `<RoleInstance>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(ROLE_INSTANCE_SHAPE, "RoleInstance", NAMESPACE)]
    pub struct RoleInstance {
        /// Name of the role.
        ///
        /// `<RoleName>`. Since 2009-10-01.
        #[field(0, "RoleName", String)]
        pub role_name: Option<String>,
        /// Name of the instance.
        ///
        /// `<InstanceName>`. Since 2009-10-01.
        #[field(1, "InstanceName", String)]
        pub instance_name: Option<String>,
        /// Its state.
        ///
        /// `<InstanceStatus>`. Since 2009-10-01.
        #[field(2, "InstanceStatus", Enum(RoleInstanceStatus::TABLE))]
        pub instance_status: Option<RoleInstanceStatus>,
        /// What it is upgraded together with, from 0.
        ///
        /// `<InstanceUpgradeDomain>`. Since 2011-06-01.
        #[field(3, "InstanceUpgradeDomain", Int32, since(version::V2011_06_01))]
        pub instance_upgrade_domain: Option<i32>,
        /// What fails together with it, from 0.
        ///
        /// `<InstanceFaultDomain>`. Since 2011-06-01.
        #[field(4, "InstanceFaultDomain", Int32, since(version::V2011_06_01))]
        pub instance_fault_domain: Option<i32>,
        /// Its size, such as `Small`.
        ///
        /// `<InstanceSize>`. Since 2011-06-01.
        #[field(5, "InstanceSize", String, since(version::V2011_06_01))]
        pub instance_size: Option<String>,
        /// More about its state, for people; mostly empty.
        ///
        /// `<InstanceStateDetails>`. Since 2011-06-01. Source: the page of Get Deployment says
        /// 2011-10-01.
        #[field(6, "InstanceStateDetails", String, since(version::V2011_06_01))]
        pub instance_state_details: Option<String>,
        /// What went wrong; `WaitTimeout`, `VhdTooLarge` and `AzureInternalError` for virtual
        /// machines.
        ///
        /// `<InstanceErrorCode>`. Since 2011-10-01.
        #[field(7, "InstanceErrorCode", String, since(version::V2011_10_01))]
        pub instance_error_code: Option<String>,
        /// Its inner address.
        ///
        /// `<IpAddress>`. Since 2012-03-01.
        #[field(8, "IpAddress", String, since(version::V2012_03_01))]
        pub ip_address: Option<String>,
        /// Where it listens.
        ///
        /// `<InstanceEndpoints>` of `<InstanceEndpoint>`. Since 2009-10-01.
        #[field(
            9,
            "InstanceEndpoints",
            List(&Field::new("InstanceEndpoint", Kind::Record(InstanceEndpoint::SHAPE)))
        )]
        pub instance_endpoints: Vec<InstanceEndpoint>,
        /// Whether it is switched on.
        ///
        /// `<PowerState>`. Since 2009-10-01.
        #[field(10, "PowerState", Enum(RoleInstancePowerState::TABLE))]
        pub power_state: Option<RoleInstancePowerState>,
        /// Its name in the DNS; only for virtual machines.
        ///
        /// `<HostName>`. Since 2009-10-01.
        #[field(11, "HostName", String)]
        pub host_name: Option<String>,
        /// Thumbprint of the certificate with which RDP or SSH answers; only for virtual machines
        /// made of images.
        ///
        /// `<RemoteAccessCertificateThumbprint>`. Since 2012-08-01.
        #[field(
            12,
            "RemoteAccessCertificateThumbprint",
            String,
            since(version::V2012_08_01)
        )]
        pub remote_access_certificate_thumbprint: Option<String>,
        /// How the agent inside the virtual machine is doing.
        ///
        /// `<GuestAgentStatus>`. Since 2014-04-01.
        #[field(
            13,
            "GuestAgentStatus",
            Record(GuestAgentStatus::SHAPE),
            since(version::V2014_04_01)
        )]
        pub guest_agent_status: Option<GuestAgentStatus>,
        /// How its resource extensions are doing.
        ///
        /// `<ResourceExtensionStatusList>` of `<ResourceExtensionStatus>`. Since 2014-04-01.
        #[field(
            14,
            "ResourceExtensionStatusList",
            List(
                &Field::new(
                    "ResourceExtensionStatus",
                    Kind::Record(ResourceExtensionStatus::SHAPE)
                )
            ),
            since(version::V2014_04_01)
        )]
        pub resource_extension_statuses: Vec<ResourceExtensionStatus>,
        /// Public addresses of its own.
        ///
        /// `<PublicIPs>` of `<PublicIP>`. Since 2014-05-01.
        #[field(
            15,
            "PublicIPs",
            List(&Field::new("PublicIP", Kind::Record(InstancePublicIp::SHAPE))),
            since(version::V2014_05_01)
        )]
        pub public_ips: Vec<InstancePublicIp>,
        /// Its further network interfaces.
        ///
        /// `<NetworkInterfaces>` of `<NetworkInterface>`. Since 2014-08-01.
        #[field(
            16,
            "NetworkInterfaces",
            List(
                &Field::new(
                    "NetworkInterface",
                    Kind::Record(InstanceNetworkInterface::SHAPE)
                )
            ),
            since(version::V2014_08_01)
        )]
        pub network_interfaces: Vec<InstanceNetworkInterface>,
        /// Maintenance that its owner can begin.
        ///
        /// `<MaintenanceStatus>`. First seen at 2017-01-01, an upper bound. Source: node client,
        /// which is the only one that reads it.
        #[field(
            17,
            "MaintenanceStatus",
            Record(MaintenanceStatus::SHAPE),
            seen(version::V2017_01_01)
        )]
        pub maintenance_status: Option<MaintenanceStatus>,
    }
}

impl RoleInstance {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
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
    pub fn instance_endpoints(
        mut self,
        value: impl Into<Vec<InstanceEndpoint>>,
    ) -> Self {
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

    /// Sets
    /// [`remote_access_certificate_thumbprint`](field@Self::remote_access_certificate_thumbprint).
    #[must_use]
    pub fn remote_access_certificate_thumbprint(
        mut self,
        value: impl Into<String>,
    ) -> Self {
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
    pub fn resource_extension_statuses(
        mut self,
        value: impl Into<Vec<ResourceExtensionStatus>>,
    ) -> Self {
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
    pub fn network_interfaces(
        mut self,
        value: impl Into<Vec<InstanceNetworkInterface>>,
    ) -> Self {
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

::xms_runtime::record! {
    /// Where an instance listens.
    ///
    /// Element `<InstanceEndpoint>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(INSTANCE_ENDPOINT_SHAPE, "InstanceEndpoint", NAMESPACE)]
    pub struct InstanceEndpoint {
        /// Name of the endpoint.
        ///
        /// `<Name>`. Since 2009-10-01.
        #[field(0, "Name", String)]
        pub name: Option<String>,
        /// Its public address.
        ///
        /// `<Vip>`. Since 2011-06-01.
        #[field(1, "Vip", String, since(version::V2011_06_01))]
        pub vip: Option<String>,
        /// The port outside.
        ///
        /// `<PublicPort>`. Since 2009-10-01.
        #[field(2, "PublicPort", Int32)]
        pub public_port: Option<i32>,
        /// The port inside.
        ///
        /// `<LocalPort>`. Since 2009-10-01.
        #[field(3, "LocalPort", Int32)]
        pub local_port: Option<i32>,
        /// The protocol: `tcp`, `udp` or `http`.
        ///
        /// `<Protocol>`. Since 2009-10-01.
        #[field(4, "Protocol", String)]
        pub protocol: Option<String>,
        /// After how many minutes an idle connection is closed.
        ///
        /// `<IdleTimeoutInMinutes>`. Since 2014-06-01.
        #[field(5, "IdleTimeoutInMinutes", Int32, since(version::V2014_06_01))]
        pub idle_timeout_in_minutes: Option<i32>,
    }
}

impl InstanceEndpoint {
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

::xms_runtime::record! {
    /// How the agent inside a virtual machine is doing.
    ///
    /// Element `<GuestAgentStatus>`. Since 2014-04-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(GUEST_AGENT_STATUS_SHAPE, "GuestAgentStatus", NAMESPACE)]
    pub struct GuestAgentStatus {
        /// Version of the protocol it speaks.
        ///
        /// `<ProtocolVersion>`. Since 2014-04-01.
        #[field(0, "ProtocolVersion", String)]
        pub protocol_version: Option<String>,
        /// When this was so.
        ///
        /// `<Timestamp>`. Since 2014-04-01.
        #[field(1, "Timestamp", DateTime)]
        pub timestamp: Option<DateTime>,
        /// Version of the agent, or `Unknown`.
        ///
        /// `<GuestAgentVersion>`. Since 2014-04-01.
        #[field(2, "GuestAgentVersion", String)]
        pub guest_agent_version: Option<String>,
        /// `Ready` or `NotReady`.
        ///
        /// `<Status>`. Since 2014-04-01.
        #[field(3, "Status", String)]
        pub status: Option<String>,
        /// Number of what it reports.
        ///
        /// `<Code>`. Since 2014-04-01.
        #[field(4, "Code", Int32)]
        pub code: Option<i32>,
        /// What it reports, to be put into words.
        ///
        /// `<Message>`. Since 2014-04-01.
        #[field(5, "Message", Record(GuestAgentMessage::SHAPE))]
        pub message: Option<GuestAgentMessage>,
        /// What it reports, in words.
        ///
        /// `<FormattedMessage>`. Since 2014-04-01.
        #[field(6, "FormattedMessage", Record(FormattedMessage::SHAPE))]
        pub formatted_message: Option<FormattedMessage>,
    }
}

impl GuestAgentStatus {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
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

::xms_runtime::record! {
    /// A message by number, with its parameters.
    ///
    /// Element `<Message>`. Since 2014-04-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(GUEST_AGENT_MESSAGE_SHAPE, "GuestAgentMessage", NAMESPACE, tag("Message"))]
    pub struct GuestAgentMessage {
        /// Which message.
        ///
        /// `<MessageResourceId>`. Since 2014-04-01.
        #[field(0, "MessageResourceId", String)]
        pub message_resource_id: Option<String>,
        /// What is put into it.
        ///
        /// `<ParamList>` of `<Param>`. Since 2014-04-01.
        #[field(1, "ParamList", List(&Field::new("Param", Kind::String)))]
        pub parameters: Vec<String>,
    }
}

impl GuestAgentMessage {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
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

::xms_runtime::record! {
    /// A message in words.
    ///
    /// Element `<FormattedMessage>`. Since 2014-04-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(FORMATTED_MESSAGE_SHAPE, "FormattedMessage", NAMESPACE)]
    pub struct FormattedMessage {
        /// Its language, such as `en-US`.
        ///
        /// `<Language>`. Since 2014-04-01.
        #[field(0, "Language", String)]
        pub language: Option<String>,
        /// Its text.
        ///
        /// `<Message>`. Since 2014-04-01.
        #[field(1, "Message", String)]
        pub message: Option<String>,
    }
}

impl FormattedMessage {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
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

::xms_runtime::record! {
    /// How a resource extension of a virtual machine is doing.
    ///
    /// Element `<ResourceExtensionStatus>`. Since 2014-04-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(RESOURCE_EXTENSION_STATUS_SHAPE, "ResourceExtensionStatus", NAMESPACE)]
    pub struct ResourceExtensionStatus {
        /// Publisher and name of the extension.
        ///
        /// `<HandlerName>`. Since 2014-04-01.
        #[field(0, "HandlerName", String)]
        pub handler_name: Option<String>,
        /// Its version.
        ///
        /// `<Version>`. Since 2014-04-01.
        #[field(1, "Version", String)]
        pub version: Option<String>,
        /// `Installing`, `Ready`, `NotReady` or `Unresponsive`.
        ///
        /// `<Status>`. Since 2014-04-01.
        #[field(2, "Status", String)]
        pub status: Option<String>,
        /// Number of what it reports.
        ///
        /// `<Code>`. Since 2014-04-01.
        #[field(3, "Code", Int32)]
        pub code: Option<i32>,
        /// What it reports, to be put into words.
        ///
        /// `<Message>`. Since 2014-04-01.
        #[field(4, "Message", Record(GuestAgentMessage::SHAPE))]
        pub message: Option<GuestAgentMessage>,
        /// What it reports, in words.
        ///
        /// `<FormattedMessage>`. Since 2014-04-01.
        #[field(5, "FormattedMessage", Record(FormattedMessage::SHAPE))]
        pub formatted_message: Option<FormattedMessage>,
        /// How its configuration was applied.
        ///
        /// `<ExtensionSettingStatus>`. Since 2014-04-01.
        #[field(6, "ExtensionSettingStatus", Record(ExtensionSettingStatus::SHAPE))]
        pub extension_setting_status: Option<ExtensionSettingStatus>,
    }
}

impl ResourceExtensionStatus {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
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

::xms_runtime::record! {
    /// How the configuration of a resource extension was applied.
    ///
    /// Element `<ExtensionSettingStatus>`. Since 2014-04-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(EXTENSION_SETTING_STATUS_SHAPE, "ExtensionSettingStatus", NAMESPACE)]
    pub struct ExtensionSettingStatus {
        /// When this was so.
        ///
        /// `<Timestamp>`. Since 2014-04-01.
        #[field(0, "Timestamp", DateTime)]
        pub timestamp: Option<DateTime>,
        /// When it was applied.
        ///
        /// `<ConfigurationAppliedTime>`. Since 2014-04-01.
        #[field(1, "ConfigurationAppliedTime", DateTime)]
        pub configuration_applied_time: Option<DateTime>,
        /// What was applied.
        ///
        /// `<Name>`. Since 2014-04-01.
        #[field(2, "Name", String)]
        pub name: Option<String>,
        /// What was being done.
        ///
        /// `<Operation>`. Since 2014-04-01.
        #[field(3, "Operation", String)]
        pub operation: Option<String>,
        /// `Transitioning`, `Error`, `Success` or `Warning`.
        ///
        /// `<Status>`. Since 2014-04-01.
        #[field(4, "Status", String)]
        pub status: Option<String>,
        /// Number of what it reports.
        ///
        /// `<Code>`. Since 2014-04-01.
        #[field(5, "Code", Int32)]
        pub code: Option<i32>,
        /// What it reports, to be put into words.
        ///
        /// `<Message>`. Since 2014-04-01.
        #[field(6, "Message", Record(GuestAgentMessage::SHAPE))]
        pub message: Option<GuestAgentMessage>,
        /// What it reports, in words.
        ///
        /// `<FormattedMessage>`. Since 2014-04-01.
        #[field(7, "FormattedMessage", Record(FormattedMessage::SHAPE))]
        pub formatted_message: Option<FormattedMessage>,
        /// How parts of it did, such as `StdOut`.
        ///
        /// `<SubStatusList>` of `<SubStatus>`. Since 2014-04-01.
        #[field(
            8,
            "SubStatusList",
            List(&Field::new("SubStatus", Kind::Record(SubStatus::SHAPE)))
        )]
        pub sub_statuses: Vec<SubStatus>,
    }
}

impl ExtensionSettingStatus {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
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

::xms_runtime::record! {
    /// How a part of a resource extension is doing.
    ///
    /// Element `<SubStatus>`. Since 2014-04-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(SUB_STATUS_SHAPE, "SubStatus", NAMESPACE)]
    pub struct SubStatus {
        /// Name of the part.
        ///
        /// `<Name>`. Since 2014-04-01.
        #[field(0, "Name", String)]
        pub name: Option<String>,
        /// `Transitioning`, `Error`, `Success` or `Warning`.
        ///
        /// `<Status>`. Since 2014-04-01.
        #[field(1, "Status", String)]
        pub status: Option<String>,
        /// Number of what it reports.
        ///
        /// `<Code>`. Since 2014-04-01.
        #[field(2, "Code", Int32)]
        pub code: Option<i32>,
        /// What it reports, to be put into words.
        ///
        /// `<Message>`. Since 2014-04-01.
        #[field(3, "Message", Record(GuestAgentMessage::SHAPE))]
        pub message: Option<GuestAgentMessage>,
        /// What it reports, in words.
        ///
        /// `<FormattedMessage>`. Since 2014-04-01.
        #[field(4, "FormattedMessage", Record(FormattedMessage::SHAPE))]
        pub formatted_message: Option<FormattedMessage>,
    }
}

impl SubStatus {
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

::xms_runtime::record! {
    /// A public address of an instance.
    ///
    /// Element `<PublicIP>`. Since 2014-05-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(INSTANCE_PUBLIC_IP_SHAPE, "InstancePublicIP", NAMESPACE, tag("PublicIP"))]
    pub struct InstancePublicIp {
        /// Name of the address.
        ///
        /// `<Name>`. Since 2014-05-01.
        #[field(0, "Name", String)]
        pub name: Option<String>,
        /// The address.
        ///
        /// `<Address>`. Since 2014-05-01.
        #[field(1, "Address", String)]
        pub address: Option<String>,
        /// After how many minutes an idle connection is closed.
        ///
        /// `<IdleTimeoutInMinutes>`. Since 2014-06-01.
        #[field(2, "IdleTimeoutInMinutes", Int32, since(version::V2014_06_01))]
        pub idle_timeout_in_minutes: Option<i32>,
        /// The beginning of its name in the DNS.
        ///
        /// `<DomainNameLabel>`. Since 2015-03-01.
        #[field(3, "DomainNameLabel", String, since(version::V2015_03_01))]
        pub domain_name_label: Option<String>,
        /// Its names in the DNS.
        ///
        /// `<Fqdns>` of `<Fqdn>`. First seen at 2015-03-01, an upper bound. Source: first .NET
        /// client that reads it.
        #[field(
            4,
            "Fqdns",
            List(&Field::new("Fqdn", Kind::String)),
            seen(version::V2015_03_01)
        )]
        pub fqdns: Vec<String>,
    }
}

impl InstancePublicIp {
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

::xms_runtime::record! {
    /// A network interface of an instance.
    ///
    /// Element `<NetworkInterface>`. Since 2014-08-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        INSTANCE_NETWORK_INTERFACE_SHAPE,
        "InstanceNetworkInterface",
        NAMESPACE,
        tag("NetworkInterface")
    )]
    pub struct InstanceNetworkInterface {
        /// Name of the interface.
        ///
        /// `<Name>`. Since 2014-08-01.
        #[field(0, "Name", String)]
        pub name: Option<String>,
        /// Its hardware address: 12 hexadecimal digits.
        ///
        /// `<MacAddress>`. Since 2014-08-01.
        #[field(1, "MacAddress", String)]
        pub mac_address: Option<String>,
        /// Its addresses.
        ///
        /// `<IPConfigurations>` of `<IPConfiguration>`. Since 2014-08-01.
        #[field(
            2,
            "IPConfigurations",
            List(
                &Field::new("IPConfiguration", Kind::Record(InstanceIpConfiguration::SHAPE))
            )
        )]
        pub ip_configurations: Vec<InstanceIpConfiguration>,
    }
}

impl InstanceNetworkInterface {
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

    /// Sets [`mac_address`](field@Self::mac_address).
    #[must_use]
    pub fn mac_address(mut self, value: impl Into<String>) -> Self {
        self.mac_address = Some(value.into());
        self
    }

    /// Sets [`ip_configurations`](field@Self::ip_configurations).
    #[must_use]
    pub fn ip_configurations(
        mut self,
        value: impl Into<Vec<InstanceIpConfiguration>>,
    ) -> Self {
        self.ip_configurations = value.into();
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
    #[element(
        INSTANCE_IP_CONFIGURATION_SHAPE,
        "InstanceIPConfiguration",
        NAMESPACE,
        tag("IPConfiguration")
    )]
    pub struct InstanceIpConfiguration {
        /// The subnet it is in.
        ///
        /// `<SubnetName>`. Since 2014-08-01.
        #[field(0, "SubnetName", String)]
        pub subnet_name: Option<String>,
        /// The address.
        ///
        /// `<Address>`. Since 2014-08-01.
        #[field(1, "Address", String)]
        pub address: Option<String>,
    }
}

impl InstanceIpConfiguration {
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

    /// Sets [`address`](field@Self::address).
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
}

::xms_runtime::record! {
    /// Maintenance of a virtual machine.
    ///
    /// Element `<MaintenanceStatus>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(MAINTENANCE_STATUS_SHAPE, "MaintenanceStatus", NAMESPACE)]
    pub struct MaintenanceStatus {
        /// Whether its owner may begin it now.
        ///
        /// `<IsCustomerInitiatedMaintenanceAllowed>`. Since 2009-10-01.
        #[field(0, "IsCustomerInitiatedMaintenanceAllowed", Bool)]
        pub is_customer_initiated_maintenance_allowed: Option<bool>,
        /// From when on its owner may begin it.
        ///
        /// `<PreMaintenanceWindowStartTime>`. Since 2009-10-01.
        #[field(1, "PreMaintenanceWindowStartTime", DateTime)]
        pub pre_maintenance_window_start_time: Option<DateTime>,
        /// Until when its owner may begin it.
        ///
        /// `<PreMaintenanceWindowEndTime>`. Since 2009-10-01.
        #[field(2, "PreMaintenanceWindowEndTime", DateTime)]
        pub pre_maintenance_window_end_time: Option<DateTime>,
        /// From when on the service may begin it.
        ///
        /// `<MaintenanceWindowStartTime>`. Since 2009-10-01.
        #[field(3, "MaintenanceWindowStartTime", DateTime)]
        pub maintenance_window_start_time: Option<DateTime>,
        /// Until when the service may begin it.
        ///
        /// `<MaintenanceWindowEndTime>`. Since 2009-10-01.
        #[field(4, "MaintenanceWindowEndTime", DateTime)]
        pub maintenance_window_end_time: Option<DateTime>,
        /// How the last one ended, such as `MaintenanceCompleted`.
        ///
        /// `<LastOperationResultCode>`. Since 2009-10-01.
        #[field(5, "LastOperationResultCode", String)]
        pub last_operation_result_code: Option<String>,
        /// The same for people. The node client reads it as `LastOperationMessage`.
        ///
        /// `<LastOperationResultString>`. Since 2009-10-01. Read under `<LastOperationMessage>`,
        /// too.
        #[field(6, "LastOperationResultString", String, also(&["LastOperationMessage"]))]
        pub last_operation_result_string: Option<String>,
    }
}

impl MaintenanceStatus {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets
    /// [`is_customer_initiated_maintenance_allowed`](field@Self::is_customer_initiated_maintenance_allowed).
    #[must_use]
    pub fn is_customer_initiated_maintenance_allowed(mut self, value: bool) -> Self {
        self.is_customer_initiated_maintenance_allowed = Some(value);
        self
    }

    /// Sets [`pre_maintenance_window_start_time`](field@Self::pre_maintenance_window_start_time).
    #[must_use]
    pub fn pre_maintenance_window_start_time(
        mut self,
        value: impl Into<DateTime>,
    ) -> Self {
        self.pre_maintenance_window_start_time = Some(value.into());
        self
    }

    /// Sets [`pre_maintenance_window_end_time`](field@Self::pre_maintenance_window_end_time).
    #[must_use]
    pub fn pre_maintenance_window_end_time(
        mut self,
        value: impl Into<DateTime>,
    ) -> Self {
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

::xms_runtime::record! {
    /// How an upgrade goes on.
    ///
    /// Element `<UpgradeStatus>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(UPGRADE_STATUS_SHAPE, "UpgradeStatus", NAMESPACE)]
    pub struct UpgradeStatus {
        /// How it goes from one part to the next.
        ///
        /// `<UpgradeType>`. Since 2009-10-01.
        #[field(0, "UpgradeType", Enum(UpgradeType::TABLE))]
        pub upgrade_type: Option<UpgradeType>,
        /// Whether the present part is being upgraded.
        ///
        /// `<CurrentUpgradeDomainState>`. Since 2009-10-01.
        #[field(1, "CurrentUpgradeDomainState", Enum(UpgradeDomainState::TABLE))]
        pub current_upgrade_domain_state: Option<UpgradeDomainState>,
        /// Number of the present part, from 0.
        ///
        /// `<CurrentUpgradeDomain>`. Since 2009-10-01.
        #[field(2, "CurrentUpgradeDomain", Int32)]
        pub current_upgrade_domain: Option<i32>,
    }
}

impl UpgradeStatus {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`upgrade_type`](field@Self::upgrade_type).
    #[must_use]
    pub fn upgrade_type(mut self, value: impl Into<UpgradeType>) -> Self {
        self.upgrade_type = Some(value.into());
        self
    }

    /// Sets [`current_upgrade_domain_state`](field@Self::current_upgrade_domain_state).
    #[must_use]
    pub fn current_upgrade_domain_state(
        mut self,
        value: impl Into<UpgradeDomainState>,
    ) -> Self {
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

::xms_runtime::record! {
    /// When virtual machines are maintained.
    ///
    /// Element `<PersistentVMDowntime>`. Since 2012-03-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(PERSISTENT_VM_DOWNTIME_SHAPE, "PersistentVMDowntime", NAMESPACE)]
    pub struct PersistentVmDowntime {
        /// When it begins.
        ///
        /// `<StartTime>`. Since 2012-03-01.
        #[field(0, "StartTime", DateTime)]
        pub start_time: Option<DateTime>,
        /// When it ends.
        ///
        /// `<EndTime>`. Since 2012-03-01.
        #[field(1, "EndTime", DateTime)]
        pub end_time: Option<DateTime>,
        /// Such as `PersistentVMUpdateScheduled` or `PersistentVMUpdateCompleted`.
        ///
        /// `<Status>`. Since 2012-03-01.
        #[field(2, "Status", String)]
        pub status: Option<String>,
    }
}

impl PersistentVmDowntime {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
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

::xms_runtime::record! {
    /// The extensions that the roles of a deployment run.
    ///
    /// Element `<ExtensionConfiguration>`. Since 2013-03-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(EXTENSION_CONFIGURATION_SHAPE, "ExtensionConfiguration", NAMESPACE)]
    pub struct ExtensionConfiguration {
        /// Those of every role.
        ///
        /// `<AllRoles>` of `<Extension>`. Since 2013-03-01.
        #[field(
            0,
            "AllRoles",
            List(&Field::new("Extension", Kind::Record(ExtensionReference::SHAPE)))
        )]
        pub all_roles: Vec<ExtensionReference>,
        /// Those of single roles.
        ///
        /// `<NamedRoles>` of `<Role>`. Since 2013-03-01.
        #[field(
            1,
            "NamedRoles",
            List(&Field::new("Role", Kind::Record(RoleExtensions::SHAPE)))
        )]
        pub named_roles: Vec<RoleExtensions>,
    }
}

impl ExtensionConfiguration {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
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

::xms_runtime::record! {
    /// An extension of the cloud service that roles run.
    ///
    /// Element `<Extension>`. Since 2013-03-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(EXTENSION_REFERENCE_SHAPE, "ExtensionReference", NAMESPACE, tag("Extension"))]
    pub struct ExtensionReference {
        /// The id under which it was added to the cloud service.
        ///
        /// `<Id>`, required. Since 2013-03-01.
        #[field(0, "Id", String, required)]
        pub id: String,
        /// `enable`, `disable` or `uninstall`.
        ///
        /// `<State>`. Since 2014-06-01.
        #[field(1, "State", String, since(version::V2014_06_01))]
        pub state: Option<String>,
    }
}

impl ExtensionReference {
    /// Creates the element from its required fields; the methods below set the others.
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

::xms_runtime::record! {
    /// The extensions of one role.
    ///
    /// Element `<Role>`. Since 2013-03-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(ROLE_EXTENSIONS_SHAPE, "RoleExtensions", NAMESPACE, tag("Role"))]
    pub struct RoleExtensions {
        /// Name of the role.
        ///
        /// `<RoleName>`, required. Since 2013-03-01.
        #[field(0, "RoleName", String, required)]
        pub role_name: String,
        /// What it runs.
        ///
        /// `<Extensions>` of `<Extension>`. Since 2013-03-01.
        #[field(
            1,
            "Extensions",
            List(&Field::new("Extension", Kind::Record(ExtensionReference::SHAPE)))
        )]
        pub extensions: Vec<ExtensionReference>,
    }
}

impl RoleExtensions {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(role_name: impl Into<String>) -> Self {
        Self {
            role_name: role_name.into(),
            extensions: Vec::new(),
        }
    }

    /// Sets [`extensions`](field@Self::extensions).
    #[must_use]
    pub fn extensions(mut self, value: impl Into<Vec<ExtensionReference>>) -> Self {
        self.extensions = value.into();
        self
    }
}

::xms_runtime::record! {
    /// The DNS servers that a deployment uses.
    ///
    /// Element `<Dns>`. Since 2012-03-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(DNS_SETTINGS_SHAPE, "DnsSettings", NAMESPACE, tag("Dns"))]
    pub struct DnsSettings {
        /// The servers.
        ///
        /// `<DnsServers>` of `<DnsServer>`. Since 2012-03-01.
        #[field(
            0,
            "DnsServers",
            List(&Field::new("DnsServer", Kind::Record(DnsServer::SHAPE)))
        )]
        pub dns_servers: Vec<DnsServer>,
    }
}

impl DnsSettings {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`dns_servers`](field@Self::dns_servers).
    #[must_use]
    pub fn dns_servers(mut self, value: impl Into<Vec<DnsServer>>) -> Self {
        self.dns_servers = value.into();
        self
    }
}

::xms_runtime::record! {
    /// A DNS server.
    ///
    /// Element `<DnsServer>`. Since 2012-03-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(DNS_SERVER_SHAPE, "DnsServer", NAMESPACE)]
    pub struct DnsServer {
        /// Name of the server.
        ///
        /// `<Name>`. Since 2012-03-01.
        #[field(0, "Name", String)]
        pub name: Option<String>,
        /// Its address.
        ///
        /// `<Address>`. Since 2012-03-01.
        #[field(1, "Address", String)]
        pub address: Option<String>,
    }
}

impl DnsServer {
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

    /// Sets [`address`](field@Self::address).
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
}

::xms_runtime::record! {
    /// A public address of a deployment.
    ///
    /// Element `<VirtualIP>`. Since 2012-03-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(VIRTUAL_IP_SHAPE, "VirtualIP", NAMESPACE)]
    pub struct VirtualIp {
        /// The address; not there while nothing runs.
        ///
        /// `<Address>`. Since 2012-03-01.
        #[field(0, "Address", String)]
        pub address: Option<String>,
        /// Whether the name of the cloud service leads to it.
        ///
        /// `<IsDnsProgrammed>`. Since 2012-03-01.
        #[field(1, "IsDnsProgrammed", Bool)]
        pub is_dns_programmed: Option<bool>,
        /// Name of the address.
        ///
        /// `<Name>`. Since 2012-03-01.
        #[field(2, "Name", String)]
        pub name: Option<String>,
        /// Whether it is a reserved one.
        ///
        /// `<IsReserved>`. First seen at 2015-04-01, an upper bound. Source: recorded; no page and
        /// no client has it.
        #[field(3, "IsReserved", Bool, seen(version::V2015_04_01))]
        pub is_reserved: Option<bool>,
        /// Name of the reserved address.
        ///
        /// `<ReservedIPName>`. First seen at 2015-04-01, an upper bound. Source: first .NET client
        /// that reads it.
        #[field(4, "ReservedIPName", String, seen(version::V2015_04_01))]
        pub reserved_ip_name: Option<String>,
        /// Whether it was added to the first one.
        ///
        /// `<IsSecondaryVip>`. First seen at 2015-04-01, an upper bound. Source: recorded; no page
        /// and no client has it.
        #[field(5, "IsSecondaryVip", Bool, seen(version::V2015_04_01))]
        pub is_secondary_vip: Option<bool>,
        /// `Private` for an internal load balancer's.
        ///
        /// `<Type>`. First seen at 2015-04-01, an upper bound. Source: recorded; no page and no
        /// client has it.
        #[field(6, "Type", String, seen(version::V2015_04_01))]
        pub kind: Option<String>,
    }
}

impl VirtualIp {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
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

::xms_runtime::record! {
    /// An internal load balancer.
    ///
    /// Element `<LoadBalancer>`. Since 2014-05-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(LOAD_BALANCER_SHAPE, "LoadBalancer", NAMESPACE)]
    pub struct LoadBalancer {
        /// Its name.
        ///
        /// `<Name>`. Since 2014-05-01.
        #[field(0, "Name", String)]
        pub name: Option<String>,
        /// The address it listens on.
        ///
        /// `<FrontendIpConfiguration>`. Since 2014-05-01.
        #[field(1, "FrontendIpConfiguration", Record(FrontendIpConfiguration::SHAPE))]
        pub frontend_ip_configuration: Option<FrontendIpConfiguration>,
    }
}

impl LoadBalancer {
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

    /// Sets [`frontend_ip_configuration`](field@Self::frontend_ip_configuration).
    #[must_use]
    pub fn frontend_ip_configuration(mut self, value: FrontendIpConfiguration) -> Self {
        self.frontend_ip_configuration = Some(value);
        self
    }
}

::xms_runtime::record! {
    /// The address of an internal load balancer.
    ///
    /// Element `<FrontendIpConfiguration>`. Since 2014-05-01. Used by operations of
    /// [`cloud-services`](super::cloud_services).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(FRONTEND_IP_CONFIGURATION_SHAPE, "FrontendIpConfiguration", NAMESPACE)]
    pub struct FrontendIpConfiguration {
        /// `Private`.
        ///
        /// `<Type>`. Since 2014-05-01.
        #[field(0, "Type", String)]
        pub kind: Option<String>,
        /// The subnet it is in.
        ///
        /// `<SubnetName>`. Since 2014-05-01.
        #[field(1, "SubnetName", String)]
        pub subnet_name: Option<String>,
        /// The address, where it is a fixed one.
        ///
        /// `<StaticVirtualNetworkIPAddress>`. Since 2014-05-01.
        #[field(2, "StaticVirtualNetworkIPAddress", String)]
        pub static_virtual_network_ip_address: Option<String>,
    }
}

impl FrontendIpConfiguration {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
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
    pub fn static_virtual_network_ip_address(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.static_virtual_network_ip_address = Some(value.into());
        self
    }
}

::xms_runtime::open_enum! {
    /// Where a deployment is in its cloud service.
    ///
    /// The published page writes the values in lower case; every recorded answer begins them with a
    /// capital.
    ///
    /// Since 2009-10-01. Used by operations of [`cloud-services`](super::cloud_services). The set
    /// is open: a value that is not named here is kept as it came.
    #[values(DEPLOYMENT_SLOT_TABLE, "DeploymentSlot")]
    pub enum DeploymentSlot {
        /// To be tried.
        ///
        /// `Staging`. Since 2009-10-01.
        #[value(0, "Staging")]
        Staging,
        /// Reached by the name of the cloud service.
        ///
        /// `Production`. Since 2009-10-01.
        #[value(1, "Production")]
        Production,
    }
}

::xms_runtime::open_enum! {
    /// State of a deployment.
    ///
    /// Since 2009-10-01. Used by operations of [`cloud-services`](super::cloud_services). The set
    /// is open: a value that is not named here is kept as it came.
    #[values(DEPLOYMENT_STATUS_TABLE, "DeploymentStatus")]
    pub enum DeploymentStatus {
        /// It runs.
        ///
        /// `Running`. Since 2009-10-01.
        #[value(0, "Running")]
        Running,
        /// It was stopped.
        ///
        /// `Suspended`. Since 2009-10-01.
        #[value(1, "Suspended")]
        Suspended,
        /// It runs and is being changed.
        ///
        /// `RunningTransitioning`. Since 2009-10-01.
        #[value(2, "RunningTransitioning")]
        RunningTransitioning,
        /// It was stopped and is being changed.
        ///
        /// `SuspendedTransitioning`. Since 2009-10-01.
        #[value(3, "SuspendedTransitioning")]
        SuspendedTransitioning,
        /// It is being started.
        ///
        /// `Starting`. Since 2009-10-01.
        #[value(4, "Starting")]
        Starting,
        /// It is being stopped.
        ///
        /// `Suspending`. Since 2009-10-01.
        #[value(5, "Suspending")]
        Suspending,
        /// It is being created.
        ///
        /// `Deploying`. Since 2009-10-01.
        #[value(6, "Deploying")]
        Deploying,
        /// It is being deleted.
        ///
        /// `Deleting`. Since 2009-10-01.
        #[value(7, "Deleting")]
        Deleting,
    }
}

::xms_runtime::open_enum! {
    /// State of a role instance.
    ///
    /// Since 2009-10-01. Used by operations of [`cloud-services`](super::cloud_services). The set
    /// is open: a value that is not named here is kept as it came.
    #[values(ROLE_INSTANCE_STATUS_TABLE, "RoleInstanceStatus")]
    pub enum RoleInstanceStatus {
        /// Not known at the moment.
        ///
        /// `RoleStateUnknown`. Since 2009-10-01.
        #[value(0, "RoleStateUnknown")]
        RoleStateUnknown,
        /// Its virtual machine is being made.
        ///
        /// `CreatingVM`. Since 2009-10-01.
        #[value(1, "CreatingVM")]
        CreatingVm,
        /// Its virtual machine is starting.
        ///
        /// `StartingVM`. Since 2009-10-01.
        #[value(2, "StartingVM")]
        StartingVm,
        /// What the role needs is being made.
        ///
        /// `CreatingRole`. Since 2009-10-01.
        #[value(3, "CreatingRole")]
        CreatingRole,
        /// The role is starting.
        ///
        /// `StartingRole`. Since 2009-10-01.
        #[value(4, "StartingRole")]
        StartingRole,
        /// It runs and takes requests.
        ///
        /// `ReadyRole`. Since 2009-10-01.
        #[value(5, "ReadyRole")]
        ReadyRole,
        /// It takes no requests, as while it starts or stops.
        ///
        /// `BusyRole`. Since 2009-10-01.
        #[value(6, "BusyRole")]
        BusyRole,
        /// The role is stopping.
        ///
        /// `StoppingRole`. Since 2009-10-01.
        #[value(7, "StoppingRole")]
        StoppingRole,
        /// Its virtual machine is stopping.
        ///
        /// `StoppingVM`. Since 2009-10-01.
        #[value(8, "StoppingVM")]
        StoppingVm,
        /// Its virtual machine is being deleted.
        ///
        /// `DeletingVM`. Since 2009-10-01.
        #[value(9, "DeletingVM")]
        DeletingVm,
        /// Its virtual machine has stopped.
        ///
        /// `StoppedVM`. Since 2009-10-01.
        #[value(10, "StoppedVM")]
        StoppedVm,
        /// The role stopped or did not start, and is tried again; the cause is in the role.
        ///
        /// `RestartingRole`. Since 2009-10-01.
        #[value(11, "RestartingRole")]
        RestartingRole,
        /// The role fails again and again; the cause is in the role.
        ///
        /// `CyclingRole`. Since 2009-10-01. Gone from 2014-04-01 on.
        #[value(12, "CyclingRole", until(version::V2014_04_01))]
        CyclingRole,
        /// The role did not start; the cause is in the role.
        ///
        /// `FailedStartingRole`. Since 2009-10-01.
        #[value(13, "FailedStartingRole")]
        FailedStartingRole,
        /// Its virtual machine did not start; the cause is in the service.
        ///
        /// `FailedStartingVM`. Since 2009-10-01.
        #[value(14, "FailedStartingVM")]
        FailedStartingVm,
        /// The role has not been heard of in time.
        ///
        /// `UnresponsiveRole`. Since 2009-10-01.
        #[value(15, "UnresponsiveRole")]
        UnresponsiveRole,
        /// It was stopped and holds nothing that is paid for.
        ///
        /// `StoppedDeallocated`. Since 2013-06-01.
        #[value(16, "StoppedDeallocated", since(version::V2013_06_01))]
        StoppedDeallocated,
        /// The virtual machine sets itself up. On no page; recorded, and known to clients.
        ///
        /// `Provisioning`. Since 2009-10-01.
        #[value(17, "Provisioning")]
        Provisioning,
    }
}

::xms_runtime::open_enum! {
    /// Whether a role instance is switched on.
    ///
    /// Since 2009-10-01. Used by operations of [`cloud-services`](super::cloud_services). The set
    /// is open: a value that is not named here is kept as it came.
    #[values(ROLE_INSTANCE_POWER_STATE_TABLE, "RoleInstancePowerState")]
    pub enum RoleInstancePowerState {
        /// It is being switched on.
        ///
        /// `Starting`. Since 2009-10-01.
        #[value(0, "Starting")]
        Starting,
        /// It is on.
        ///
        /// `Started`. Since 2009-10-01.
        #[value(1, "Started")]
        Started,
        /// It is being switched off.
        ///
        /// `Stopping`. Since 2009-10-01.
        #[value(2, "Stopping")]
        Stopping,
        /// It is off.
        ///
        /// `Stopped`. Since 2009-10-01.
        #[value(3, "Stopped")]
        Stopped,
        /// Nobody knows at the moment.
        ///
        /// `Unknown`. Since 2009-10-01.
        #[value(4, "Unknown")]
        Unknown,
    }
}

::xms_runtime::open_enum! {
    /// How an upgrade goes from one part of a deployment to the next.
    ///
    /// Since 2009-10-01. Used by operations of [`cloud-services`](super::cloud_services). The set
    /// is open: a value that is not named here is kept as it came.
    #[values(UPGRADE_TYPE_TABLE, "UpgradeType")]
    pub enum UpgradeType {
        /// By itself.
        ///
        /// `Auto`. Since 2009-10-01.
        #[value(0, "Auto")]
        Auto,
        /// When told to.
        ///
        /// `Manual`. Since 2009-10-01.
        #[value(1, "Manual")]
        Manual,
        /// All parts at once.
        ///
        /// `Simultaneous`. Since 2013-03-01.
        #[value(2, "Simultaneous", since(version::V2013_03_01))]
        Simultaneous,
    }
}

::xms_runtime::open_enum! {
    /// Whether the present part of a deployment is being upgraded.
    ///
    /// Since 2009-10-01. Used by operations of [`cloud-services`](super::cloud_services). The set
    /// is open: a value that is not named here is kept as it came.
    #[values(UPGRADE_DOMAIN_STATE_TABLE, "UpgradeDomainState")]
    pub enum UpgradeDomainState {
        /// Not yet.
        ///
        /// `Before`. Since 2009-10-01.
        #[value(0, "Before")]
        Before,
        /// It is.
        ///
        /// `During`. Since 2009-10-01.
        #[value(1, "During")]
        During,
    }
}
