// Written by `xms generate` from api-spec/service-management/deployments.toml; do not edit.
//! Elements and enums of *Deployments*.

use ::xms_runtime::{
    Base64Text, DateTime, Dictionary, Field, Kind, Limits, MapShape, Uri, Uuid,
};

use super::super::{NAMESPACE, version};
use super::super::role_instances::RoleInstance;
use super::super::roles::Role;

::xms_runtime::record! {
    /// What is to be deployed, and how.
    ///
    /// Element `<CreateDeployment>`. Since 2009-10-01. Taken by
    /// [`CREATE`](super::super::deployments::CREATE).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(CREATE_DEPLOYMENT_SHAPE, "CreateDeployment", NAMESPACE)]
    pub struct CreateDeployment {
        /// How the deployment is to be called; unique in the subscription.
        ///
        /// `<Name>`, required. Since 2009-10-01. Source: the page has it from 2012-03-01 on;
        /// clients of all versions send it.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// The blob with the package.
        ///
        /// `<PackageUrl>`, required. Since 2009-10-01.
        #[field(1, "PackageUrl", Uri, required)]
        pub package_url: Uri,
        /// A text to show to people.
        ///
        /// `<Label>`, base64 on the wire, required. Since 2009-10-01. At most 100 characters.
        #[field(2, "Label", Base64Text, required, limits(&Limits::NONE.max(100)))]
        pub label: Base64Text,
        /// The configuration file.
        ///
        /// `<Configuration>`, base64 on the wire, required. Since 2009-10-01.
        #[field(3, "Configuration", Base64Text, required)]
        pub configuration: Base64Text,
        /// Whether its instances start at once.
        ///
        /// `<StartDeployment>`. Since 2010-04-01. Absent, it counts as `false`.
        #[field(4, "StartDeployment", Bool, since(version::V2010_04_01))]
        pub start_deployment: Option<bool>,
        /// Whether warnings about the package end the operation.
        ///
        /// `<TreatWarningsAsError>`. Since 2011-04-01.
        #[field(5, "TreatWarningsAsError", Bool, since(version::V2011_04_01))]
        pub treat_warnings_as_error: Option<bool>,
        /// Texts of the caller's own, by name.
        ///
        /// `<ExtendedProperties>` of `<ExtendedProperty>` with `<Name>` and `<Value>`. Since
        /// 2012-03-01.
        #[field(
            6,
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
        /// The extensions that its roles are to run.
        ///
        /// `<ExtensionConfiguration>`. Since 2013-03-01.
        #[field(
            7,
            "ExtensionConfiguration",
            Record(ExtensionConfiguration::SHAPE),
            since(version::V2013_03_01)
        )]
        pub extension_configuration: Option<ExtensionConfiguration>,
    }
}

impl CreateDeployment {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(
        name: impl Into<String>,
        package_url: impl Into<Uri>,
        label: impl Into<Base64Text>,
        configuration: impl Into<Base64Text>,
    ) -> Self {
        Self {
            name: name.into(),
            package_url: package_url.into(),
            label: label.into(),
            configuration: configuration.into(),
            start_deployment: None,
            treat_warnings_as_error: None,
            extended_properties: Dictionary::new(),
            extension_configuration: None,
        }
    }
}

::xms_runtime::record! {
    /// The configuration that a deployment is to have.
    ///
    /// Element `<ChangeConfiguration>`. Since 2009-10-01. Taken by
    /// [`CHANGE_CONFIGURATION`](super::super::deployments::CHANGE_CONFIGURATION).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(CHANGE_CONFIGURATION_SHAPE, "ChangeConfiguration", NAMESPACE)]
    pub struct ChangeConfiguration {
        /// The configuration file.
        ///
        /// `<Configuration>`, base64 on the wire, required. Since 2009-10-01.
        #[field(0, "Configuration", Base64Text, required)]
        pub configuration: Base64Text,
        /// Whether warnings about the package end the operation.
        ///
        /// `<TreatWarningsAsError>`. Since 2011-04-01.
        #[field(1, "TreatWarningsAsError", Bool, since(version::V2011_04_01))]
        pub treat_warnings_as_error: Option<bool>,
        /// How the change goes from one upgrade domain to the next.
        ///
        /// `<Mode>`. Since 2011-08-01.
        #[field(2, "Mode", Enum(UpgradeMode::TABLE), since(version::V2011_08_01))]
        pub mode: Option<UpgradeMode>,
        /// Texts of the caller's own, by name.
        ///
        /// `<ExtendedProperties>` of `<ExtendedProperty>` with `<Name>` and `<Value>`. Since
        /// 2012-03-01.
        #[field(
            3,
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
        /// The extensions that its roles are to run.
        ///
        /// `<ExtensionConfiguration>`. Since 2013-03-01.
        #[field(
            4,
            "ExtensionConfiguration",
            Record(ExtensionConfiguration::SHAPE),
            since(version::V2013_03_01)
        )]
        pub extension_configuration: Option<ExtensionConfiguration>,
    }
}

impl ChangeConfiguration {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(configuration: impl Into<Base64Text>) -> Self {
        Self {
            configuration: configuration.into(),
            treat_warnings_as_error: None,
            mode: None,
            extended_properties: Dictionary::new(),
            extension_configuration: None,
        }
    }
}

::xms_runtime::record! {
    /// Whether a deployment is to run.
    ///
    /// Element `<UpdateDeploymentStatus>`. Since 2009-10-01. Taken by
    /// [`UPDATE_STATUS`](super::super::deployments::UPDATE_STATUS).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(UPDATE_DEPLOYMENT_STATUS_SHAPE, "UpdateDeploymentStatus", NAMESPACE)]
    pub struct UpdateDeploymentStatus {
        /// What it is to do.
        ///
        /// `<Status>`, required. Since 2009-10-01.
        #[field(0, "Status", Enum(UpdatedDeploymentStatus::TABLE), required)]
        pub status: UpdatedDeploymentStatus,
    }
}

impl UpdateDeploymentStatus {
    /// Creates the element from its fields, all of which are required.
    pub fn new(status: impl Into<UpdatedDeploymentStatus>) -> Self {
        Self { status: status.into() }
    }
}

::xms_runtime::record! {
    /// What is to be put in the place of what runs.
    ///
    /// Element `<UpgradeDeployment>`. Since 2009-10-01. Taken by
    /// [`UPGRADE`](super::super::deployments::UPGRADE).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(UPGRADE_DEPLOYMENT_SHAPE, "UpgradeDeployment", NAMESPACE)]
    pub struct UpgradeDeployment {
        /// How the upgrade goes from one upgrade domain to the next.
        ///
        /// `<Mode>`, required. Since 2009-10-01.
        #[field(0, "Mode", Enum(UpgradeMode::TABLE), required)]
        pub mode: UpgradeMode,
        /// The blob with the new package.
        ///
        /// `<PackageUrl>`, required. Since 2009-10-01.
        #[field(1, "PackageUrl", Uri, required)]
        pub package_url: Uri,
        /// The configuration file.
        ///
        /// `<Configuration>`, base64 on the wire, required. Since 2009-10-01.
        #[field(2, "Configuration", Base64Text, required)]
        pub configuration: Base64Text,
        /// A text to show to people.
        ///
        /// `<Label>`, base64 on the wire, required. Since 2009-10-01. At most 100 characters.
        #[field(3, "Label", Base64Text, required, limits(&Limits::NONE.max(100)))]
        pub label: Base64Text,
        /// The only role that is upgraded; absent: all are.
        ///
        /// `<RoleToUpgrade>`. Since 2009-10-01.
        #[field(4, "RoleToUpgrade", String)]
        pub role_to_upgrade: Option<String>,
        /// Whether data on the disks of instances may be lost, and sizes and numbers of disks may
        /// change.
        ///
        /// `<Force>`. Since 2011-10-01.
        #[field(5, "Force", Bool, since(version::V2011_10_01))]
        pub force: Option<bool>,
        /// Texts of the caller's own, by name.
        ///
        /// `<ExtendedProperties>` of `<ExtendedProperty>` with `<Name>` and `<Value>`. Since
        /// 2012-03-01.
        #[field(
            6,
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
        /// The extensions that its roles are to run.
        ///
        /// `<ExtensionConfiguration>`. Since 2013-03-01.
        #[field(
            7,
            "ExtensionConfiguration",
            Record(ExtensionConfiguration::SHAPE),
            since(version::V2013_03_01)
        )]
        pub extension_configuration: Option<ExtensionConfiguration>,
    }
}

impl UpgradeDeployment {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(
        mode: impl Into<UpgradeMode>,
        package_url: impl Into<Uri>,
        configuration: impl Into<Base64Text>,
        label: impl Into<Base64Text>,
    ) -> Self {
        Self {
            mode: mode.into(),
            package_url: package_url.into(),
            configuration: configuration.into(),
            label: label.into(),
            role_to_upgrade: None,
            force: None,
            extended_properties: Dictionary::new(),
            extension_configuration: None,
        }
    }
}

::xms_runtime::record! {
    /// The upgrade domain that is next.
    ///
    /// Element `<WalkUpgradeDomain>`. Since 2009-10-01. Taken by
    /// [`WALK_UPGRADE_DOMAIN`](super::super::deployments::WALK_UPGRADE_DOMAIN).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(WALK_UPGRADE_DOMAIN_SHAPE, "WalkUpgradeDomain", NAMESPACE)]
    pub struct WalkUpgradeDomain {
        /// Its number, from 0.
        ///
        /// `<UpgradeDomain>`, required. Since 2009-10-01. At least 0.
        #[field(0, "UpgradeDomain", Int32, required, limits(&Limits::NONE.min(0)))]
        pub upgrade_domain: i32,
    }
}

impl WalkUpgradeDomain {
    /// Creates the element from its fields, all of which are required.
    pub fn new(upgrade_domain: i32) -> Self {
        Self { upgrade_domain }
    }
}

::xms_runtime::record! {
    /// How a change is taken back.
    ///
    /// Element `<RollbackUpdateOrUpgrade>`. Since 2011-10-01. Taken by
    /// [`ROLLBACK`](super::super::deployments::ROLLBACK).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(ROLLBACK_UPDATE_OR_UPGRADE_SHAPE, "RollbackUpdateOrUpgrade", NAMESPACE)]
    pub struct RollbackUpdateOrUpgrade {
        /// How it goes from one upgrade domain to the next.
        ///
        /// `<Mode>`, required. Since 2011-10-01.
        #[field(0, "Mode", Enum(UpgradeMode::TABLE), required)]
        pub mode: UpgradeMode,
        /// Whether data on the disks of instances may be lost.
        ///
        /// `<Force>`. Since 2011-10-01.
        #[field(1, "Force", Bool)]
        pub force: Option<bool>,
    }
}

impl RollbackUpdateOrUpgrade {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(mode: impl Into<UpgradeMode>) -> Self {
        Self {
            mode: mode.into(),
            force: None,
        }
    }
}

::xms_runtime::record! {
    /// The deployments that are to change their places.
    ///
    /// Element `<Swap>`. Since 2009-10-01. Taken by [`SWAP`](super::super::deployments::SWAP).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(SWAP_SHAPE, "Swap", NAMESPACE)]
    pub struct Swap {
        /// The one in production; absent where there is none.
        ///
        /// `<Production>`. Since 2009-10-01.
        #[field(0, "Production", String)]
        pub production: Option<String>,
        /// The one in staging.
        ///
        /// `<SourceDeployment>`, required. Since 2009-10-01.
        #[field(1, "SourceDeployment", String, required)]
        pub source_deployment: String,
    }
}

impl Swap {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(source_deployment: impl Into<String>) -> Self {
        Self {
            production: None,
            source_deployment: source_deployment.into(),
        }
    }
}

::xms_runtime::record! {
    /// A page of what happened to instances.
    ///
    /// Element `<DeploymentEventCollection>`. Since 2009-10-01. Answered by
    /// [`LIST_EVENTS`](super::super::deployments::LIST_EVENTS).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(DEPLOYMENT_EVENT_COLLECTION_SHAPE, "DeploymentEventCollection", NAMESPACE)]
    pub struct DeploymentEventCollection {
        /// Restarts.
        ///
        /// `<RebootEvents>` of `<RebootEvent>`. First seen at 2014-10-01, an upper bound. Source:
        /// first .NET client that has it.
        #[field(
            0,
            "RebootEvents",
            List(&Field::new("RebootEvent", Kind::Record(RebootEvent::SHAPE))),
            seen(version::V2014_10_01)
        )]
        pub reboot_events: Vec<RebootEvent>,
        /// What the next page is asked for with, once more.
        ///
        /// `<ContinuationToken>`. First seen at 2014-10-01, an upper bound. Source: first .NET
        /// client that has it.
        #[field(1, "ContinuationToken", String, seen(version::V2014_10_01))]
        pub continuation_token: Option<String>,
    }
}

impl DeploymentEventCollection {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A restart of an instance.
    ///
    /// Element `<RebootEvent>`. Since 2009-10-01. Occurs in
    /// [`LIST_EVENTS`](super::super::deployments::LIST_EVENTS).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(REBOOT_EVENT_SHAPE, "RebootEvent", NAMESPACE)]
    pub struct RebootEvent {
        /// Whose machine restarts.
        ///
        /// `<RoleName>`. First seen at 2014-10-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(0, "RoleName", String, seen(version::V2014_10_01))]
        pub role_name: Option<String>,
        /// Which of its machines, such as `web_IN_0`.
        ///
        /// `<InstanceName>`. First seen at 2014-10-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(1, "InstanceName", String, seen(version::V2014_10_01))]
        pub instance_name: Option<String>,
        /// Why, such as `HostUpdate`.
        ///
        /// `<RebootReason>`. First seen at 2014-10-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(2, "RebootReason", String, seen(version::V2014_10_01))]
        pub reboot_reason: Option<String>,
        /// When it began or will begin.
        ///
        /// `<RebootStartTime>`. First seen at 2014-10-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(3, "RebootStartTime", DateTime, seen(version::V2014_10_01))]
        pub reboot_start_time: Option<DateTime>,
    }
}

impl RebootEvent {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::open_enum! {
    /// How a change goes from one upgrade domain to the next.
    ///
    /// Since 2009-10-01. Occurs in
    /// [`CHANGE_CONFIGURATION`](super::super::deployments::CHANGE_CONFIGURATION),
    /// [`UPGRADE`](super::super::deployments::UPGRADE),
    /// [`ROLLBACK`](super::super::deployments::ROLLBACK). The set is open: a value that is not
    /// named here is kept as it came.
    #[values(UPGRADE_MODE_TABLE, "UpgradeMode")]
    pub enum UpgradeMode {
        /// By itself.
        ///
        /// `Auto`. Since 2009-10-01.
        #[value(0, "Auto")]
        Auto,
        /// By Walk Upgrade Domain.
        ///
        /// `Manual`. Since 2009-10-01.
        #[value(1, "Manual")]
        Manual,
        /// All upgrade domains at once; nothing runs meanwhile.
        ///
        /// `Simultaneous`. Since 2009-10-01.
        #[value(2, "Simultaneous")]
        Simultaneous,
    }
}

::xms_runtime::open_enum! {
    /// Whether a deployment is to run.
    ///
    /// Since 2009-10-01. Occurs in [`UPDATE_STATUS`](super::super::deployments::UPDATE_STATUS). The
    /// set is open: a value that is not named here is kept as it came.
    #[values(UPDATED_DEPLOYMENT_STATUS_TABLE, "UpdatedDeploymentStatus")]
    pub enum UpdatedDeploymentStatus {
        /// Its instances are to start.
        ///
        /// `Running`. Since 2009-10-01.
        #[value(0, "Running")]
        Running,
        /// Its instances are to stop.
        ///
        /// `Suspended`. Since 2009-10-01.
        #[value(1, "Suspended")]
        Suspended,
    }
}

::xms_runtime::record! {
    /// A deployment of a cloud service.
    ///
    /// Element `<Deployment>`. Since 2009-10-01. Answered by
    /// [`GET`](super::super::deployments::GET). Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(DEPLOYMENT_SHAPE, "Deployment", NAMESPACE)]
    pub struct Deployment {
        /// Unique in its cloud service.
        ///
        /// `<Name>`. Since 2009-10-01.
        #[field(0, "Name", String)]
        pub name: Option<String>,
        /// Whether it serves the public address or is tried beside it.
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
        /// What runs in it: web and worker roles, or virtual machines.
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
        /// The network whose addresses its machines have.
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
}

::xms_runtime::record! {
    /// How an upgrade goes on.
    ///
    /// Element `<UpgradeStatus>`. Since 2009-10-01. Occurs in
    /// [`GET`](super::super::deployments::GET). Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`virtual-machines`](super::super::virtual_machines).
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
}

::xms_runtime::record! {
    /// When virtual machines are maintained.
    ///
    /// Element `<PersistentVMDowntime>`. Since 2012-03-01. Occurs in
    /// [`GET`](super::super::deployments::GET). Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`virtual-machines`](super::super::virtual_machines).
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
}

::xms_runtime::record! {
    /// The extensions that the roles of a deployment run.
    ///
    /// Element `<ExtensionConfiguration>`. Since 2013-03-01. Occurs in
    /// [`CREATE`](super::super::deployments::CREATE), [`GET`](super::super::deployments::GET),
    /// [`CHANGE_CONFIGURATION`](super::super::deployments::CHANGE_CONFIGURATION),
    /// [`UPGRADE`](super::super::deployments::UPGRADE). Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`virtual-machines`](super::super::virtual_machines).
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
}

::xms_runtime::record! {
    /// An extension of the cloud service that roles run.
    ///
    /// Element `<Extension>`. Since 2013-03-01. Occurs in
    /// [`CREATE`](super::super::deployments::CREATE), [`GET`](super::super::deployments::GET),
    /// [`CHANGE_CONFIGURATION`](super::super::deployments::CHANGE_CONFIGURATION),
    /// [`UPGRADE`](super::super::deployments::UPGRADE). Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`virtual-machines`](super::super::virtual_machines).
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
}

::xms_runtime::record! {
    /// The extensions of one role.
    ///
    /// Element `<Role>`. Since 2013-03-01. Occurs in [`CREATE`](super::super::deployments::CREATE),
    /// [`GET`](super::super::deployments::GET),
    /// [`CHANGE_CONFIGURATION`](super::super::deployments::CHANGE_CONFIGURATION),
    /// [`UPGRADE`](super::super::deployments::UPGRADE). Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(ROLE_EXTENSIONS_SHAPE, "RoleExtensions", NAMESPACE, tag("Role"))]
    pub struct RoleExtensions {
        /// The role in which they run.
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
}

::xms_runtime::record! {
    /// The DNS servers that a deployment uses.
    ///
    /// Element `<Dns>`. Since 2012-03-01. Occurs in [`GET`](super::super::deployments::GET). Used
    /// by operations of [`cloud-services`](super::super::cloud_services),
    /// [`virtual-machines`](super::super::virtual_machines),
    /// [`virtual-networks`](super::super::virtual_networks).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(DNS_SETTINGS_SHAPE, "DnsSettings", NAMESPACE, tag("Dns"))]
    pub struct DnsSettings {
        /// Asked in this order.
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
}

::xms_runtime::record! {
    /// A server that machines of the deployment ask for names.
    ///
    /// Element `<DnsServer>`. Since 2012-03-01. Occurs in [`GET`](super::super::deployments::GET).
    /// Used by operations of [`cloud-services`](super::super::cloud_services),
    /// [`dns-servers`](super::super::dns_servers),
    /// [`virtual-machines`](super::super::virtual_machines),
    /// [`virtual-networks`](super::super::virtual_networks).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(DNS_SERVER_SHAPE, "DnsServer", NAMESPACE)]
    pub struct DnsServer {
        /// What the deployment calls it.
        ///
        /// `<Name>`. Since 2012-03-01.
        #[field(0, "Name", String)]
        pub name: Option<String>,
        /// Where it is asked: an IPv4 address.
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
}

::xms_runtime::record! {
    /// A public address of a deployment.
    ///
    /// Element `<VirtualIP>`. Since 2012-03-01. Occurs in [`GET`](super::super::deployments::GET).
    /// Used by operations of [`cloud-services`](super::super::cloud_services),
    /// [`virtual-machines`](super::super::virtual_machines).
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
}

::xms_runtime::record! {
    /// An internal load balancer.
    ///
    /// Element `<LoadBalancer>`. Since 2014-05-01. Occurs in
    /// [`GET`](super::super::deployments::GET). Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`load-balancers`](super::super::load_balancers),
    /// [`virtual-machines`](super::super::virtual_machines).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(LOAD_BALANCER_SHAPE, "LoadBalancer", NAMESPACE)]
    pub struct LoadBalancer {
        /// How endpoints refer to it.
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
}

::xms_runtime::record! {
    /// The address of an internal load balancer.
    ///
    /// Element `<FrontendIpConfiguration>`. Since 2014-05-01. Occurs in
    /// [`GET`](super::super::deployments::GET). Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`load-balancers`](super::super::load_balancers),
    /// [`virtual-machines`](super::super::virtual_machines).
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
        /// From which its address is taken.
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
}

::xms_runtime::open_enum! {
    /// Where a deployment is in its cloud service.
    ///
    /// The published page writes the values in lower case; every recorded answer begins them with a
    /// capital.
    ///
    /// Since 2009-10-01. Occurs in [`CREATE`](super::super::deployments::CREATE),
    /// [`GET`](super::super::deployments::GET), [`DELETE`](super::super::deployments::DELETE),
    /// [`CHANGE_CONFIGURATION`](super::super::deployments::CHANGE_CONFIGURATION),
    /// [`UPDATE_STATUS`](super::super::deployments::UPDATE_STATUS),
    /// [`UPGRADE`](super::super::deployments::UPGRADE),
    /// [`WALK_UPGRADE_DOMAIN`](super::super::deployments::WALK_UPGRADE_DOMAIN),
    /// [`ROLLBACK`](super::super::deployments::ROLLBACK),
    /// [`GET_PACKAGE`](super::super::deployments::GET_PACKAGE),
    /// [`LIST_EVENTS`](super::super::deployments::LIST_EVENTS). Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`role-instances`](super::super::role_instances),
    /// [`virtual-machines`](super::super::virtual_machines). The set is open: a value that is not
    /// named here is kept as it came.
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
    /// Since 2009-10-01. Occurs in [`GET`](super::super::deployments::GET). Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`virtual-machines`](super::super::virtual_machines). The set is open: a value that is not
    /// named here is kept as it came.
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
    /// How an upgrade goes from one part of a deployment to the next.
    ///
    /// Since 2009-10-01. Occurs in [`GET`](super::super::deployments::GET). Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`virtual-machines`](super::super::virtual_machines). The set is open: a value that is not
    /// named here is kept as it came.
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
    /// Since 2009-10-01. Occurs in [`GET`](super::super::deployments::GET). Used by operations of
    /// [`cloud-services`](super::super::cloud_services),
    /// [`virtual-machines`](super::super::virtual_machines). The set is open: a value that is not
    /// named here is kept as it came.
    #[values(UPGRADE_DOMAIN_STATE_TABLE, "UpgradeDomainState")]
    pub enum UpgradeDomainState {
        /// Not yet.
        ///
        /// `Before`. Since 2009-10-01.
        #[value(0, "Before")]
        Before,
        /// The domain is being upgraded now.
        ///
        /// `During`. Since 2009-10-01.
        #[value(1, "During")]
        During,
    }
}
