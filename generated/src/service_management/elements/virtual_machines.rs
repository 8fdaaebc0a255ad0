// Written by `xms generate` from api-spec/service-management/virtual-machines.toml; do not edit.
//! Elements and enums of *Virtual machines*.

use ::xms_runtime::{Field, Kind, Uri};

use super::super::{NAMESPACE, version};
use super::super::deployments::{DeploymentSlot, DnsSettings, LoadBalancer};
use super::super::migrations::MigrationState;
use super::super::os_images::OperatingSystemState;
use super::super::roles::{
    ConfigurationSet, DataVirtualHardDisk, DebugSettings, EndpointAcl, LoadBalancerProbe,
    OsVirtualHardDisk, ResourceExtensionReference, VmImageInput,
};

::xms_runtime::record! {
    /// What a virtual machine is to be.
    ///
    /// Element `<PersistentVMRole>`. Since 2012-03-01. Taken by
    /// [`ADD`](super::super::virtual_machines::ADD),
    /// [`UPDATE`](super::super::virtual_machines::UPDATE).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(VIRTUAL_MACHINE_SHAPE, "VirtualMachine", NAMESPACE, tag("PersistentVMRole"))]
    pub struct VirtualMachine {
        /// How the virtual machine is called.
        ///
        /// `<RoleName>`, required. Since 2012-03-01.
        #[field(0, "RoleName", String, required)]
        pub role_name: String,
        #[fixed("RoleType", "PersistentVMRole")]
        /// How its system is provisioned, and how it is reached.
        ///
        /// `<ConfigurationSets>` of `<ConfigurationSet>`, one of several elements. Since
        /// 2012-03-01.
        #[field(
            2,
            "ConfigurationSets",
            List(&Field::new("ConfigurationSet", Kind::Record(ConfigurationSet::SHAPE)))
        )]
        pub configuration_sets: Vec<ConfigurationSet>,
        /// What is installed in it by its agent.
        ///
        /// `<ResourceExtensionReferences>` of `<ResourceExtensionReference>`. First seen at
        /// 2013-11-01, an upper bound. Source: oldest .NET client.
        #[field(
            3,
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
        /// The image of a whole virtual machine that it is made of.
        ///
        /// `<VMImageName>`. First seen at 2014-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(4, "VMImageName", String, seen(version::V2014_04_01))]
        pub vm_image_name: Option<String>,
        /// The container that disks of that image are copied to.
        ///
        /// `<MediaLocation>`. First seen at 2014-05-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(5, "MediaLocation", Uri, seen(version::V2014_05_01))]
        pub media_location: Option<Uri>,
        /// Virtual machines with the same set are kept apart, so that not all fail or are
        /// maintained at once.
        ///
        /// `<AvailabilitySetName>`. Since 2012-03-01.
        #[field(6, "AvailabilitySetName", String)]
        pub availability_set_name: Option<String>,
        /// Its disks beside the one it starts from.
        ///
        /// `<DataVirtualHardDisks>` of `<DataVirtualHardDisk>`. Since 2012-03-01.
        #[field(
            7,
            "DataVirtualHardDisks",
            List(
                &Field::new("DataVirtualHardDisk", Kind::Record(DataVirtualHardDisk::SHAPE))
            )
        )]
        pub data_virtual_hard_disks: Vec<DataVirtualHardDisk>,
        /// A text to show to people; not base64, unlike other labels.
        ///
        /// `<Label>`. Since 2012-03-01. Source: recorded requests; no client has it.
        #[field(8, "Label", String)]
        pub label: Option<String>,
        /// The disk that it starts from.
        ///
        /// `<OSVirtualHardDisk>`. Since 2012-03-01.
        #[field(9, "OSVirtualHardDisk", Record(OsVirtualHardDisk::SHAPE))]
        pub os_virtual_hard_disk: Option<OsVirtualHardDisk>,
        /// Its size, as List Role Sizes names it.
        ///
        /// `<RoleSize>`. Since 2012-03-01.
        #[field(10, "RoleSize", String)]
        pub role_size: Option<String>,
        /// Whether the agent is installed that extensions need.
        ///
        /// `<ProvisionGuestAgent>`. Since 2012-03-01. Absent, it counts as `true`.
        #[field(11, "ProvisionGuestAgent", Bool)]
        pub provision_guest_agent: Option<bool>,
        /// What is to be different from the image.
        ///
        /// `<VMImageInput>`. First seen at 2014-10-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(12, "VMImageInput", Record(VmImageInput::SHAPE), seen(version::V2014_10_01))]
        pub vm_image_input: Option<VmImageInput>,
        /// What is kept of its start.
        ///
        /// `<DebugSettings>`. First seen at 2016-06-01, an upper bound. Source: recorded request
        /// 3036b9386b0a16e1.
        #[field(
            13,
            "DebugSettings",
            Record(DebugSettings::SHAPE),
            seen(version::V2016_06_01)
        )]
        pub debug_settings: Option<DebugSettings>,
        /// The licence that its owner brings, such as `Windows_Server`.
        ///
        /// `<LicenseType>`. First seen at 2016-06-01, an upper bound. Source: recorded request
        /// 530234f9c83e0036.
        #[field(14, "LicenseType", String, seen(version::V2016_06_01))]
        pub license_type: Option<String>,
    }
}

impl VirtualMachine {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(role_name: impl Into<String>) -> Self {
        Self {
            role_name: role_name.into(),
            configuration_sets: Vec::new(),
            resource_extension_references: Vec::new(),
            vm_image_name: None,
            media_location: None,
            availability_set_name: None,
            data_virtual_hard_disks: Vec::new(),
            label: None,
            os_virtual_hard_disk: None,
            role_size: None,
            provision_guest_agent: None,
            vm_image_input: None,
            debug_settings: None,
            license_type: None,
        }
    }
}

::xms_runtime::record! {
    /// A virtual machine that is created together with its deployment.
    ///
    /// Element `<Role>`. Since 2012-03-01. Occurs in
    /// [`CREATE_DEPLOYMENT`](super::super::virtual_machines::CREATE_DEPLOYMENT).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(VIRTUAL_MACHINE_ROLE_SHAPE, "VirtualMachineRole", NAMESPACE, tag("Role"))]
    pub struct VirtualMachineRole {
        /// How the virtual machine is called.
        ///
        /// `<RoleName>`, required. Since 2012-03-01.
        #[field(0, "RoleName", String, required)]
        pub role_name: String,
        #[fixed("RoleType", "PersistentVMRole")]
        /// How its system is provisioned, and how it is reached.
        ///
        /// `<ConfigurationSets>` of `<ConfigurationSet>`, one of several elements. Since
        /// 2012-03-01.
        #[field(
            2,
            "ConfigurationSets",
            List(&Field::new("ConfigurationSet", Kind::Record(ConfigurationSet::SHAPE)))
        )]
        pub configuration_sets: Vec<ConfigurationSet>,
        /// What is installed in it by its agent.
        ///
        /// `<ResourceExtensionReferences>` of `<ResourceExtensionReference>`. First seen at
        /// 2013-11-01, an upper bound. Source: oldest .NET client.
        #[field(
            3,
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
        /// The image of a whole virtual machine that it is made of.
        ///
        /// `<VMImageName>`. First seen at 2014-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(4, "VMImageName", String, seen(version::V2014_04_01))]
        pub vm_image_name: Option<String>,
        /// The container that disks of that image are copied to.
        ///
        /// `<MediaLocation>`. First seen at 2014-05-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(5, "MediaLocation", Uri, seen(version::V2014_05_01))]
        pub media_location: Option<Uri>,
        /// Virtual machines with the same set are kept apart, so that not all fail or are
        /// maintained at once.
        ///
        /// `<AvailabilitySetName>`. Since 2012-03-01.
        #[field(6, "AvailabilitySetName", String)]
        pub availability_set_name: Option<String>,
        /// Its disks beside the one it starts from.
        ///
        /// `<DataVirtualHardDisks>` of `<DataVirtualHardDisk>`. Since 2012-03-01.
        #[field(
            7,
            "DataVirtualHardDisks",
            List(
                &Field::new("DataVirtualHardDisk", Kind::Record(DataVirtualHardDisk::SHAPE))
            )
        )]
        pub data_virtual_hard_disks: Vec<DataVirtualHardDisk>,
        /// A text to show to people; not base64, unlike other labels.
        ///
        /// `<Label>`. Since 2012-03-01. Source: recorded requests; no client has it.
        #[field(8, "Label", String)]
        pub label: Option<String>,
        /// The disk that it starts from.
        ///
        /// `<OSVirtualHardDisk>`. Since 2012-03-01.
        #[field(9, "OSVirtualHardDisk", Record(OsVirtualHardDisk::SHAPE))]
        pub os_virtual_hard_disk: Option<OsVirtualHardDisk>,
        /// Its size, as List Role Sizes names it.
        ///
        /// `<RoleSize>`. Since 2012-03-01.
        #[field(10, "RoleSize", String)]
        pub role_size: Option<String>,
        /// Whether the agent is installed that extensions need.
        ///
        /// `<ProvisionGuestAgent>`. Since 2012-03-01. Absent, it counts as `true`.
        #[field(11, "ProvisionGuestAgent", Bool)]
        pub provision_guest_agent: Option<bool>,
        /// What is to be different from the image.
        ///
        /// `<VMImageInput>`. First seen at 2014-10-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(12, "VMImageInput", Record(VmImageInput::SHAPE), seen(version::V2014_10_01))]
        pub vm_image_input: Option<VmImageInput>,
        /// What is kept of its start.
        ///
        /// `<DebugSettings>`. First seen at 2016-06-01, an upper bound. Source: recorded request
        /// 3036b9386b0a16e1.
        #[field(
            13,
            "DebugSettings",
            Record(DebugSettings::SHAPE),
            seen(version::V2016_06_01)
        )]
        pub debug_settings: Option<DebugSettings>,
        /// The licence that its owner brings, such as `Windows_Server`.
        ///
        /// `<LicenseType>`. First seen at 2016-06-01, an upper bound. Source: recorded request
        /// 530234f9c83e0036.
        #[field(14, "LicenseType", String, seen(version::V2016_06_01))]
        pub license_type: Option<String>,
    }
}

impl VirtualMachineRole {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(role_name: impl Into<String>) -> Self {
        Self {
            role_name: role_name.into(),
            configuration_sets: Vec::new(),
            resource_extension_references: Vec::new(),
            vm_image_name: None,
            media_location: None,
            availability_set_name: None,
            data_virtual_hard_disks: Vec::new(),
            label: None,
            os_virtual_hard_disk: None,
            role_size: None,
            provision_guest_agent: None,
            vm_image_input: None,
            debug_settings: None,
            license_type: None,
        }
    }
}

::xms_runtime::record! {
    /// A deployment of virtual machines, and what it is to have.
    ///
    /// Element `<Deployment>`. Since 2012-03-01. Taken by
    /// [`CREATE_DEPLOYMENT`](super::super::virtual_machines::CREATE_DEPLOYMENT).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        CREATE_VIRTUAL_MACHINE_DEPLOYMENT_SHAPE,
        "CreateVirtualMachineDeployment",
        NAMESPACE,
        tag("Deployment")
    )]
    pub struct CreateVirtualMachineDeployment {
        /// How the deployment is to be called; unique in the subscription.
        ///
        /// `<Name>`, required. Since 2012-03-01.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// `Production`; virtual machines are in no other.
        ///
        /// `<DeploymentSlot>`, required. Since 2012-03-01.
        #[field(1, "DeploymentSlot", Enum(DeploymentSlot::TABLE), required)]
        pub deployment_slot: DeploymentSlot,
        /// A text to show to people; not base64, unlike other labels.
        ///
        /// `<Label>`, required. Since 2012-03-01.
        #[field(2, "Label", String, required)]
        pub label: String,
        /// Exactly one; further ones are added to the deployment.
        ///
        /// `<RoleList>` of `<Role>`, required. Since 2012-03-01.
        #[field(
            3,
            "RoleList",
            List(&Field::new("Role", Kind::Record(VirtualMachineRole::SHAPE))),
            required
        )]
        pub roles: Vec<VirtualMachineRole>,
        /// The virtual network that they are in.
        ///
        /// `<VirtualNetworkName>`. Since 2012-03-01.
        #[field(4, "VirtualNetworkName", String)]
        pub virtual_network_name: Option<String>,
        /// The DNS servers that they ask.
        ///
        /// `<Dns>`. Since 2012-03-01.
        #[field(5, "Dns", Record(DnsSettings::SHAPE))]
        pub dns: Option<DnsSettings>,
        /// The reserved address that they are reached at.
        ///
        /// `<ReservedIPName>`. Since 2014-05-01.
        #[field(6, "ReservedIPName", String, since(version::V2014_05_01))]
        pub reserved_ip_name: Option<String>,
        /// Load balancers with inner addresses.
        ///
        /// `<LoadBalancers>` of `<LoadBalancer>`. First seen at 2014-05-01, an upper bound. Source:
        /// first .NET client that has it.
        #[field(
            7,
            "LoadBalancers",
            List(&Field::new("LoadBalancer", Kind::Record(LoadBalancer::SHAPE))),
            seen(version::V2014_05_01)
        )]
        pub load_balancers: Vec<LoadBalancer>,
    }
}

impl CreateVirtualMachineDeployment {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(
        name: impl Into<String>,
        deployment_slot: impl Into<DeploymentSlot>,
        label: impl Into<String>,
        roles: impl Into<Vec<VirtualMachineRole>>,
    ) -> Self {
        Self {
            name: name.into(),
            deployment_slot: deployment_slot.into(),
            label: label.into(),
            roles: roles.into(),
            virtual_network_name: None,
            dns: None,
            reserved_ip_name: None,
            load_balancers: Vec::new(),
        }
    }
}

::xms_runtime::record! {
    /// How a virtual machine is set up.
    ///
    /// Element `<PersistentVMRole>`. Since 2012-03-01. Answered by
    /// [`GET`](super::super::virtual_machines::GET).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(PERSISTENT_VM_ROLE_SHAPE, "PersistentVMRole", NAMESPACE)]
    pub struct PersistentVmRole {
        /// How it is called.
        ///
        /// `<RoleName>`, required. Since 2012-03-01.
        #[field(0, "RoleName", String, required)]
        pub role_name: String,
        /// Empty: virtual machines choose their system themselves.
        ///
        /// `<OsVersion>`. Since 2012-03-01.
        #[field(1, "OsVersion", String)]
        pub os_version: Option<String>,
        /// Always `PersistentVMRole`: it keeps its disks when it stops.
        ///
        /// `<RoleType>`. Since 2012-03-01.
        #[field(2, "RoleType", String)]
        pub role_type: Option<String>,
        /// How it is reached; what it was provisioned with is not told.
        ///
        /// `<ConfigurationSets>` of `<ConfigurationSet>`, one of several elements. Since
        /// 2012-03-01.
        #[field(
            3,
            "ConfigurationSets",
            List(&Field::new("ConfigurationSet", Kind::Record(ConfigurationSet::SHAPE)))
        )]
        pub configuration_sets: Vec<ConfigurationSet>,
        /// What is installed in it by its agent.
        ///
        /// `<ResourceExtensionReferences>` of `<ResourceExtensionReference>`. Since 2012-03-01.
        /// Source: recorded; no client and no page has it.
        #[field(
            4,
            "ResourceExtensionReferences",
            List(
                &Field::new(
                    "ResourceExtensionReference",
                    Kind::Record(ResourceExtensionReference::SHAPE)
                )
            )
        )]
        pub resource_extension_references: Vec<ResourceExtensionReference>,
        /// The image of a whole virtual machine that it was made of.
        ///
        /// `<VMImageName>`. Since 2012-03-01. Source: recorded; no client and no page has it.
        #[field(5, "VMImageName", String)]
        pub vm_image_name: Option<String>,
        /// Virtual machines with the same set are kept apart.
        ///
        /// `<AvailabilitySetName>`. Since 2012-03-01.
        #[field(6, "AvailabilitySetName", String)]
        pub availability_set_name: Option<String>,
        /// Its disks beside the one it starts from.
        ///
        /// `<DataVirtualHardDisks>` of `<DataVirtualHardDisk>`. Since 2012-03-01.
        #[field(
            7,
            "DataVirtualHardDisks",
            List(
                &Field::new("DataVirtualHardDisk", Kind::Record(DataVirtualHardDisk::SHAPE))
            )
        )]
        pub data_virtual_hard_disks: Vec<DataVirtualHardDisk>,
        /// The disk that it starts from.
        ///
        /// `<OSVirtualHardDisk>`. Since 2012-03-01.
        #[field(8, "OSVirtualHardDisk", Record(OsVirtualHardDisk::SHAPE))]
        pub os_virtual_hard_disk: Option<OsVirtualHardDisk>,
        /// Its size, such as `Small`.
        ///
        /// `<RoleSize>`. Since 2012-03-01.
        #[field(9, "RoleSize", String)]
        pub role_size: Option<String>,
        /// The certificate that was made for remote management by WinRM over HTTPS.
        ///
        /// `<DefaultWinRmCertificateThumbprint>`. Since 2012-03-01.
        #[field(10, "DefaultWinRmCertificateThumbprint", String)]
        pub default_win_rm_certificate_thumbprint: Option<String>,
        /// Whether the agent was installed that extensions need.
        ///
        /// `<ProvisionGuestAgent>`. First seen at 2017-01-01, an upper bound. Source: node client,
        /// which is the only one that has it.
        #[field(11, "ProvisionGuestAgent", Bool, seen(version::V2017_01_01))]
        pub provision_guest_agent: Option<bool>,
        /// What is kept of its start.
        ///
        /// `<DebugSettings>`. First seen at 2017-01-01, an upper bound. Source: node client, which
        /// is the only one that has it.
        #[field(
            12,
            "DebugSettings",
            Record(DebugSettings::SHAPE),
            seen(version::V2017_01_01)
        )]
        pub debug_settings: Option<DebugSettings>,
        /// The licence that its owner brought.
        ///
        /// `<LicenseType>`. First seen at 2017-01-01, an upper bound. Source: node client, which is
        /// the only one that has it.
        #[field(13, "LicenseType", String, seen(version::V2017_01_01))]
        pub license_type: Option<String>,
        /// How far it is on its way to Resource Manager.
        ///
        /// `<MigrationState>`. First seen at 2017-01-01, an upper bound. Source: node client, which
        /// is the only one that has it.
        #[field(
            14,
            "MigrationState",
            Enum(MigrationState::TABLE),
            seen(version::V2017_01_01)
        )]
        pub migration_state: Option<MigrationState>,
    }
}

impl PersistentVmRole {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(role_name: impl Into<String>) -> Self {
        Self {
            role_name: role_name.into(),
            os_version: None,
            role_type: None,
            configuration_sets: Vec::new(),
            resource_extension_references: Vec::new(),
            vm_image_name: None,
            availability_set_name: None,
            data_virtual_hard_disks: Vec::new(),
            os_virtual_hard_disk: None,
            role_size: None,
            default_win_rm_certificate_thumbprint: None,
            provision_guest_agent: None,
            debug_settings: None,
            license_type: None,
            migration_state: None,
        }
    }
}

::xms_runtime::record! {
    /// That a virtual machine is to start.
    ///
    /// Element `<StartRoleOperation>`. Since 2013-11-01 or earlier. Taken by
    /// [`START`](super::super::virtual_machines::START).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(START_ROLE_OPERATION_SHAPE, "StartRoleOperation", NAMESPACE)]
    #[fixed("OperationType", "StartRoleOperation")]
    pub struct StartRoleOperation {}
}

impl StartRoleOperation {
    /// Creates the element; it has no fields to set.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// That a virtual machine is to start again.
    ///
    /// Element `<RestartRoleOperation>`. Since 2013-11-01 or earlier. Taken by
    /// [`RESTART`](super::super::virtual_machines::RESTART).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(RESTART_ROLE_OPERATION_SHAPE, "RestartRoleOperation", NAMESPACE)]
    #[fixed("OperationType", "RestartRoleOperation")]
    pub struct RestartRoleOperation {}
}

impl RestartRoleOperation {
    /// Creates the element; it has no fields to set.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// That a virtual machine is to stop.
    ///
    /// Element `<ShutdownRoleOperation>`. Since 2012-03-01. Taken by
    /// [`SHUTDOWN`](super::super::virtual_machines::SHUTDOWN).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(SHUTDOWN_ROLE_OPERATION_SHAPE, "ShutdownRoleOperation", NAMESPACE)]
    pub struct ShutdownRoleOperation {
        #[fixed("OperationType", "ShutdownRoleOperation")]
        /// What becomes of its place.
        ///
        /// `<PostShutdownAction>`. Since 2013-06-01. Absent, it counts as `Stopped`.
        #[field(
            1,
            "PostShutdownAction",
            Enum(PostShutdownAction::TABLE),
            since(version::V2013_06_01)
        )]
        pub post_shutdown_action: Option<PostShutdownAction>,
    }
}

impl ShutdownRoleOperation {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// That virtual machines are to start.
    ///
    /// Element `<StartRolesOperation>`. Since 2013-11-01 or earlier. Taken by
    /// [`START_ALL`](super::super::virtual_machines::START_ALL).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(START_ROLES_OPERATION_SHAPE, "StartRolesOperation", NAMESPACE)]
    pub struct StartRolesOperation {
        #[fixed("OperationType", "StartRolesOperation")]
        /// The virtual machines.
        ///
        /// `<Roles>` of `<Name>`. Since 2013-11-01 or earlier.
        #[field(1, "Roles", List(&Field::new("Name", Kind::String)))]
        pub names: Vec<String>,
    }
}

impl StartRolesOperation {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// That virtual machines are to stop.
    ///
    /// Element `<ShutdownRolesOperation>`. Since 2013-06-01. Taken by
    /// [`SHUTDOWN_ALL`](super::super::virtual_machines::SHUTDOWN_ALL).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(SHUTDOWN_ROLES_OPERATION_SHAPE, "ShutdownRolesOperation", NAMESPACE)]
    pub struct ShutdownRolesOperation {
        #[fixed("OperationType", "ShutdownRolesOperation")]
        /// The virtual machines.
        ///
        /// `<Roles>` of `<Name>`. Since 2013-06-01.
        #[field(1, "Roles", List(&Field::new("Name", Kind::String)))]
        pub names: Vec<String>,
        /// What becomes of their places.
        ///
        /// `<PostShutdownAction>`. Since 2013-06-01. Absent, it counts as `Stopped`.
        #[field(
            2,
            "PostShutdownAction",
            Enum(PostShutdownAction::TABLE),
            since(version::V2013_06_01)
        )]
        pub post_shutdown_action: Option<PostShutdownAction>,
    }
}

impl ShutdownRolesOperation {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// What an image is to be called, and what becomes of the virtual machine.
    ///
    /// Element `<CaptureRoleOperation>`. Since 2014-04-01 or earlier. Taken by
    /// [`CAPTURE_OS_IMAGE`](super::super::virtual_machines::CAPTURE_OS_IMAGE).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(CAPTURE_ROLE_OPERATION_SHAPE, "CaptureRoleOperation", NAMESPACE)]
    pub struct CaptureRoleOperation {
        #[fixed("OperationType", "CaptureRoleOperation")]
        /// What becomes of the virtual machine.
        ///
        /// `<PostCaptureAction>`, required. Since 2014-04-01 or earlier.
        #[field(1, "PostCaptureAction", Enum(PostCaptureAction::TABLE), required)]
        pub post_capture_action: PostCaptureAction,
        /// How it is provisioned anew; only of `Reprovision`.
        ///
        /// `<ProvisioningConfiguration>`, one of several elements. Since 2014-04-01 or earlier.
        #[field(2, "ProvisioningConfiguration", Record(ConfigurationSet::SHAPE))]
        pub provisioning_configuration: Option<ConfigurationSet>,
        /// A text to show to people.
        ///
        /// `<TargetImageLabel>`, required. Since 2014-04-01 or earlier.
        #[field(3, "TargetImageLabel", String, required)]
        pub target_image_label: String,
        /// What virtual machines call the image by.
        ///
        /// `<TargetImageName>`, required. Since 2014-04-01 or earlier.
        #[field(4, "TargetImageName", String, required)]
        pub target_image_name: String,
    }
}

impl CaptureRoleOperation {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(
        post_capture_action: impl Into<PostCaptureAction>,
        target_image_label: impl Into<String>,
        target_image_name: impl Into<String>,
    ) -> Self {
        Self {
            post_capture_action: post_capture_action.into(),
            provisioning_configuration: None,
            target_image_label: target_image_label.into(),
            target_image_name: target_image_name.into(),
        }
    }
}

::xms_runtime::record! {
    /// What an image is to be called.
    ///
    /// Element `<CaptureRoleAsVMImageOperation>`. Since 2014-04-01 or earlier. Taken by
    /// [`CAPTURE_VM_IMAGE`](super::super::virtual_machines::CAPTURE_VM_IMAGE).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        CAPTURE_ROLE_AS_VM_IMAGE_OPERATION_SHAPE,
        "CaptureRoleAsVMImageOperation",
        NAMESPACE
    )]
    pub struct CaptureRoleAsVmImageOperation {
        #[fixed("OperationType", "CaptureRoleAsVMImageOperation")]
        /// Whether virtual machines of it are to begin anew.
        ///
        /// `<OSState>`, required. Since 2014-04-01 or earlier.
        #[field(1, "OSState", Enum(OperatingSystemState::TABLE), required)]
        pub os_state: OperatingSystemState,
        /// What virtual machines call the image by.
        ///
        /// `<VMImageName>`, required. Since 2014-04-01 or earlier.
        #[field(2, "VMImageName", String, required)]
        pub vm_image_name: String,
        /// A text to show to people.
        ///
        /// `<VMImageLabel>`, required. Since 2014-04-01 or earlier.
        #[field(3, "VMImageLabel", String, required)]
        pub vm_image_label: String,
        /// What is on it.
        ///
        /// `<Description>`. Since 2014-04-01 or earlier. Source: recorded; no client and no page
        /// has it.
        #[field(4, "Description", String)]
        pub description: Option<String>,
        /// The language of what is on it.
        ///
        /// `<Language>`. Since 2014-04-01 or earlier. Source: recorded; no client and no page has
        /// it.
        #[field(5, "Language", String)]
        pub language: Option<String>,
        /// What groups it with its earlier and later versions.
        ///
        /// `<ImageFamily>`. Since 2014-04-01 or earlier. Source: recorded; no client and no page
        /// has it.
        #[field(6, "ImageFamily", String)]
        pub image_family: Option<String>,
    }
}

impl CaptureRoleAsVmImageOperation {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(
        os_state: impl Into<OperatingSystemState>,
        vm_image_name: impl Into<String>,
        vm_image_label: impl Into<String>,
    ) -> Self {
        Self {
            os_state: os_state.into(),
            vm_image_name: vm_image_name.into(),
            vm_image_label: vm_image_label.into(),
            description: None,
            language: None,
            image_family: None,
        }
    }
}

::xms_runtime::record! {
    /// That a virtual machine is to move.
    ///
    /// Element `<RedeployRoleOperation>`. Since 2017-01-01 or earlier. Taken by
    /// [`REDEPLOY`](super::super::virtual_machines::REDEPLOY).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(REDEPLOY_ROLE_OPERATION_SHAPE, "RedeployRoleOperation", NAMESPACE)]
    #[fixed("OperationType", "RedeployRoleOperation")]
    pub struct RedeployRoleOperation {}
}

impl RedeployRoleOperation {
    /// Creates the element; it has no fields to set.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// That maintenance is to begin.
    ///
    /// Element `<PerformMaintenanceOnRoleOperation>`. Since 2017-01-01 or earlier. Taken by
    /// [`INITIATE_MAINTENANCE`](super::super::virtual_machines::INITIATE_MAINTENANCE).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        PERFORM_MAINTENANCE_ON_ROLE_OPERATION_SHAPE,
        "PerformMaintenanceOnRoleOperation",
        NAMESPACE
    )]
    #[fixed("OperationType", "PerformMaintenanceOnRoleOperation")]
    pub struct PerformMaintenanceOnRoleOperation {}
}

impl PerformMaintenanceOnRoleOperation {
    /// Creates the element; it has no fields to set.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Endpoints that several virtual machines share.
    ///
    /// Element `<LoadBalancedEndpointList>`. Since 2013-11-01 or earlier. Taken by
    /// [`UPDATE_LOAD_BALANCED_ENDPOINTS`](super::super::virtual_machines::UPDATE_LOAD_BALANCED_ENDPOINTS).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(LOAD_BALANCED_ENDPOINT_LIST_SHAPE, "LoadBalancedEndpointList", NAMESPACE)]
    pub struct LoadBalancedEndpointList {
        /// One entry for each set of endpoints.
        ///
        /// `<InputEndpoint>`, any number of times. Since 2013-11-01 or earlier.
        #[field(0, "InputEndpoint", Flat(&Kind::Record(LoadBalancedEndpoint::SHAPE)))]
        pub endpoints: Vec<LoadBalancedEndpoint>,
    }
}

impl LoadBalancedEndpointList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// An endpoint that several virtual machines share.
    ///
    /// Element `<InputEndpoint>`. Since 2013-11-01 or earlier. Occurs in
    /// [`UPDATE_LOAD_BALANCED_ENDPOINTS`](super::super::virtual_machines::UPDATE_LOAD_BALANCED_ENDPOINTS).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        LOAD_BALANCED_ENDPOINT_SHAPE,
        "LoadBalancedEndpoint",
        NAMESPACE,
        tag("InputEndpoint")
    )]
    pub struct LoadBalancedEndpoint {
        /// Which set.
        ///
        /// `<LoadBalancedEndpointSetName>`, required. Since 2013-11-01 or earlier.
        #[field(0, "LoadBalancedEndpointSetName", String, required)]
        pub load_balanced_endpoint_set_name: String,
        /// The port at the virtual machines.
        ///
        /// `<LocalPort>`. Since 2013-11-01 or earlier.
        #[field(1, "LocalPort", Int32)]
        pub local_port: Option<i32>,
        /// How the endpoint is called.
        ///
        /// `<Name>`. Since 2013-11-01 or earlier.
        #[field(2, "Name", String)]
        pub name: Option<String>,
        /// The public port.
        ///
        /// `<Port>`. Since 2013-11-01 or earlier.
        #[field(3, "Port", Int32)]
        pub port: Option<i32>,
        /// How it is found out who answers.
        ///
        /// `<LoadBalancerProbe>`. Since 2013-11-01 or earlier.
        #[field(4, "LoadBalancerProbe", Record(LoadBalancerProbe::SHAPE))]
        pub load_balancer_probe: Option<LoadBalancerProbe>,
        /// How traffic is sent: `tcp` or `udp`.
        ///
        /// `<Protocol>`. Since 2013-11-01 or earlier.
        #[field(5, "Protocol", String)]
        pub protocol: Option<String>,
        /// The public address.
        ///
        /// `<Vip>`. Since 2013-11-01 or earlier.
        #[field(6, "Vip", String)]
        pub vip: Option<String>,
        /// Whether answers go past the load balancer.
        ///
        /// `<EnableDirectServerReturn>`. Since 2013-11-01 or earlier.
        #[field(7, "EnableDirectServerReturn", Bool)]
        pub enable_direct_server_return: Option<bool>,
        /// The internal load balancer that it belongs to.
        ///
        /// `<LoadBalancerName>`. First seen at 2014-05-01, an upper bound. Source: first .NET
        /// client that has it.
        #[field(8, "LoadBalancerName", String, seen(version::V2014_05_01))]
        pub load_balancer_name: Option<String>,
        /// Who may reach it.
        ///
        /// `<EndpointAcl>`. Since 2013-11-01 or earlier.
        #[field(9, "EndpointAcl", Record(EndpointAcl::SHAPE))]
        pub endpoint_acl: Option<EndpointAcl>,
        /// After how many minutes an idle connection is closed.
        ///
        /// `<IdleTimeoutInMinutes>`. First seen at 2014-06-01, an upper bound. Source: first .NET
        /// client that has it.
        #[field(10, "IdleTimeoutInMinutes", Int32, seen(version::V2014_06_01))]
        pub idle_timeout_in_minutes: Option<i32>,
        /// What decides who serves a connection, such as `sourceIP`.
        ///
        /// `<LoadBalancerDistribution>`. First seen at 2014-10-01, an upper bound. Source: first
        /// .NET client that has it.
        #[field(11, "LoadBalancerDistribution", String, seen(version::V2014_10_01))]
        pub load_balancer_distribution: Option<String>,
        /// Which public address, where there are several.
        ///
        /// `<VirtualIPName>`. First seen at 2015-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(12, "VirtualIPName", String, seen(version::V2015_04_01))]
        pub virtual_ip_name: Option<String>,
    }
}

impl LoadBalancedEndpoint {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(load_balanced_endpoint_set_name: impl Into<String>) -> Self {
        Self {
            load_balanced_endpoint_set_name: load_balanced_endpoint_set_name.into(),
            local_port: None,
            name: None,
            port: None,
            load_balancer_probe: None,
            protocol: None,
            vip: None,
            enable_direct_server_return: None,
            load_balancer_name: None,
            endpoint_acl: None,
            idle_timeout_in_minutes: None,
            load_balancer_distribution: None,
            virtual_ip_name: None,
        }
    }
}

::xms_runtime::open_enum! {
    /// What becomes of the place of a virtual machine that stops.
    ///
    /// Since 2013-06-01. Occurs in [`SHUTDOWN`](super::super::virtual_machines::SHUTDOWN),
    /// [`SHUTDOWN_ALL`](super::super::virtual_machines::SHUTDOWN_ALL). The set is open: a value
    /// that is not named here is kept as it came.
    #[values(POST_SHUTDOWN_ACTION_TABLE, "PostShutdownAction")]
    pub enum PostShutdownAction {
        /// It is kept, and paid for.
        ///
        /// `Stopped`. Since 2013-06-01.
        #[value(0, "Stopped")]
        Stopped,
        /// It is given up, and costs nothing.
        ///
        /// `StoppedDeallocated`. Since 2013-06-01.
        #[value(1, "StoppedDeallocated")]
        StoppedDeallocated,
    }
}

::xms_runtime::open_enum! {
    /// What becomes of a virtual machine that was captured.
    ///
    /// Since 2014-04-01 or earlier. Occurs in
    /// [`CAPTURE_OS_IMAGE`](super::super::virtual_machines::CAPTURE_OS_IMAGE). The set is open: a
    /// value that is not named here is kept as it came.
    #[values(POST_CAPTURE_ACTION_TABLE, "PostCaptureAction")]
    pub enum PostCaptureAction {
        /// It is deleted.
        ///
        /// `Delete`. Since 2014-04-01 or earlier.
        #[value(0, "Delete")]
        Delete,
        /// It is provisioned anew.
        ///
        /// `Reprovision`. Since 2014-04-01 or earlier.
        #[value(1, "Reprovision")]
        Reprovision,
    }
}
