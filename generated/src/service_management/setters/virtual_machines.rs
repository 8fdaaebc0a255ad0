// Written by `xms generate` from api-spec/service-management/virtual-machines.toml; do not edit.
//! Setters of the elements of *Virtual machines*.

use ::xms_runtime::Uri;

use super::super::deployments::{DnsSettings, LoadBalancer};
use super::super::migrations::MigrationState;
use super::super::roles::{
    ConfigurationSet, DataVirtualHardDisk, DebugSettings, EndpointAcl, LoadBalancerProbe,
    OsVirtualHardDisk, ResourceExtensionReference, VmImageInput,
};
use super::super::virtual_machines::{
    CaptureRoleAsVmImageOperation, CaptureRoleOperation, CreateVirtualMachineDeployment,
    LoadBalancedEndpoint, LoadBalancedEndpointList, PersistentVmRole, PostShutdownAction,
    ShutdownRoleOperation, ShutdownRolesOperation, StartRolesOperation, VirtualMachine,
    VirtualMachineRole,
};

impl VirtualMachine {
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
}

impl VirtualMachineRole {
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
}

impl CreateVirtualMachineDeployment {
    /// Sets [`virtual_network_name`](field@Self::virtual_network_name).
    #[must_use]
    pub fn virtual_network_name(mut self, value: impl Into<String>) -> Self {
        self.virtual_network_name = Some(value.into());
        self
    }

    /// Sets [`dns`](field@Self::dns).
    #[must_use]
    pub fn dns(mut self, value: DnsSettings) -> Self {
        self.dns = Some(value);
        self
    }

    /// Sets [`reserved_ip_name`](field@Self::reserved_ip_name).
    #[must_use]
    pub fn reserved_ip_name(mut self, value: impl Into<String>) -> Self {
        self.reserved_ip_name = Some(value.into());
        self
    }

    /// Sets [`load_balancers`](field@Self::load_balancers).
    #[must_use]
    pub fn load_balancers(mut self, value: impl Into<Vec<LoadBalancer>>) -> Self {
        self.load_balancers = value.into();
        self
    }
}

impl PersistentVmRole {
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
    pub fn migration_state(mut self, value: impl Into<MigrationState>) -> Self {
        self.migration_state = Some(value.into());
        self
    }
}

impl ShutdownRoleOperation {
    /// Sets [`post_shutdown_action`](field@Self::post_shutdown_action).
    #[must_use]
    pub fn post_shutdown_action(mut self, value: impl Into<PostShutdownAction>) -> Self {
        self.post_shutdown_action = Some(value.into());
        self
    }
}

impl StartRolesOperation {
    /// Sets [`names`](field@Self::names).
    #[must_use]
    pub fn names(mut self, value: impl Into<Vec<String>>) -> Self {
        self.names = value.into();
        self
    }
}

impl ShutdownRolesOperation {
    /// Sets [`names`](field@Self::names).
    #[must_use]
    pub fn names(mut self, value: impl Into<Vec<String>>) -> Self {
        self.names = value.into();
        self
    }

    /// Sets [`post_shutdown_action`](field@Self::post_shutdown_action).
    #[must_use]
    pub fn post_shutdown_action(mut self, value: impl Into<PostShutdownAction>) -> Self {
        self.post_shutdown_action = Some(value.into());
        self
    }
}

impl CaptureRoleOperation {
    /// Sets [`provisioning_configuration`](field@Self::provisioning_configuration).
    #[must_use]
    pub fn provisioning_configuration(
        mut self,
        value: impl Into<ConfigurationSet>,
    ) -> Self {
        self.provisioning_configuration = Some(value.into());
        self
    }
}

impl CaptureRoleAsVmImageOperation {
    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`language`](field@Self::language).
    #[must_use]
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }

    /// Sets [`image_family`](field@Self::image_family).
    #[must_use]
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }
}

impl LoadBalancedEndpointList {
    /// Sets [`endpoints`](field@Self::endpoints).
    #[must_use]
    pub fn endpoints(mut self, value: impl Into<Vec<LoadBalancedEndpoint>>) -> Self {
        self.endpoints = value.into();
        self
    }
}

impl LoadBalancedEndpoint {
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
