// Written by `xms generate` from api-spec/service-management/role-instances.toml; do not edit.
//! Elements and enums of *Role instances*.

use ::xms_runtime::{DateTime, Field, Kind};

use super::super::{NAMESPACE, version};

::xms_runtime::record! {
    /// Instances that are to go.
    ///
    /// Element `<RoleInstances>`. Since 2013-08-01. Taken by
    /// [`DELETE`](super::super::role_instances::DELETE).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        ROLE_INSTANCE_NAMES_SHAPE,
        "RoleInstanceNames",
        NAMESPACE,
        tag("RoleInstances")
    )]
    pub struct RoleInstanceNames {
        /// One entry for each instance.
        ///
        /// `<Name>`, any number of times. Since 2013-08-01.
        #[field(0, "Name", Flat(&Kind::String))]
        pub names: Vec<String>,
    }
}

impl RoleInstanceNames {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A running instance of a role.
    ///
    /// Element `<RoleInstance>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(ROLE_INSTANCE_SHAPE, "RoleInstance", NAMESPACE)]
    pub struct RoleInstance {
        /// The role that it runs.
        ///
        /// `<RoleName>`. Since 2009-10-01.
        #[field(0, "RoleName", String)]
        pub role_name: Option<String>,
        /// Unique in the deployment, such as `web_IN_0`.
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
}

::xms_runtime::record! {
    /// Where an instance listens.
    ///
    /// Element `<InstanceEndpoint>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(INSTANCE_ENDPOINT_SHAPE, "InstanceEndpoint", NAMESPACE)]
    pub struct InstanceEndpoint {
        /// As the service definition calls it.
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
}

::xms_runtime::record! {
    /// How the agent inside a virtual machine is doing.
    ///
    /// Element `<GuestAgentStatus>`. Since 2014-04-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
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
}

::xms_runtime::record! {
    /// A message by number, with its parameters.
    ///
    /// Element `<Message>`. Since 2014-04-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
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
}

::xms_runtime::record! {
    /// A message in words.
    ///
    /// Element `<FormattedMessage>`. Since 2014-04-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
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
}

::xms_runtime::record! {
    /// How a resource extension of a virtual machine is doing.
    ///
    /// Element `<ResourceExtensionStatus>`. Since 2014-04-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
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
        /// Which of its versions runs.
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
}

::xms_runtime::record! {
    /// How the configuration of a resource extension was applied.
    ///
    /// Element `<ExtensionSettingStatus>`. Since 2014-04-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
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
}

::xms_runtime::record! {
    /// How a part of a resource extension is doing.
    ///
    /// Element `<SubStatus>`. Since 2014-04-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
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
}

::xms_runtime::record! {
    /// A public address of an instance.
    ///
    /// Element `<PublicIP>`. Since 2014-05-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
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
        /// Where the Internet reaches this machine alone.
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
}

::xms_runtime::record! {
    /// A further card of a virtual machine, beside the first one.
    ///
    /// Element `<NetworkInterface>`. Since 2014-08-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
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
        /// As the virtual machine was created with it.
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
    #[element(
        INSTANCE_IP_CONFIGURATION_SHAPE,
        "InstanceIPConfiguration",
        NAMESPACE,
        tag("IPConfiguration")
    )]
    pub struct InstanceIpConfiguration {
        /// From which its address is taken.
        ///
        /// `<SubnetName>`. Since 2014-08-01.
        #[field(0, "SubnetName", String)]
        pub subnet_name: Option<String>,
        /// Where the network reaches it.
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
}

::xms_runtime::record! {
    /// Maintenance of a virtual machine.
    ///
    /// Element `<MaintenanceStatus>`. Since 2009-10-01. Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines).
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
}

::xms_runtime::open_enum! {
    /// State of a role instance.
    ///
    /// Since 2009-10-01. Used by operations of [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines). The set is open: a value that is not
    /// named here is kept as it came.
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
        /// The code of the role has been called to start and has not come back.
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
        /// The code of the role has been called to stop and has not come back.
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
    /// Since 2009-10-01. Used by operations of [`cloud-services`](super::super::cloud_services),
    /// [`deployments`](super::super::deployments),
    /// [`virtual-machines`](super::super::virtual_machines). The set is open: a value that is not
    /// named here is kept as it came.
    #[values(ROLE_INSTANCE_POWER_STATE_TABLE, "RoleInstancePowerState")]
    pub enum RoleInstancePowerState {
        /// It is being switched on.
        ///
        /// `Starting`. Since 2009-10-01.
        #[value(0, "Starting")]
        Starting,
        /// The machine runs, and is charged.
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
