// Written by `xms generate` from api-spec/service-management/roles.toml; do not edit.
//! Setters of the elements of *Roles*.

use ::xms_runtime::{Base64Text, Secret, Uri};

use super::super::provisioning::CertificateSetting;
use super::super::roles::{
    ConfigurationSet, DataDiskConfiguration, DataVirtualHardDisk, DebugSettings,
    EndpointAcl, EndpointAclRule, IpConfiguration, LoadBalancerProbe,
    NetworkConfigurationSet, NetworkInterface, OsDiskConfiguration, OsVirtualHardDisk,
    PublicIp, ResourceExtensionParameterValue, ResourceExtensionReference, Role,
    RoleInputEndpoint, VmImageInput,
};

impl Role {
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

impl NetworkConfigurationSet {
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

    /// Sets [`stored_certificate_settings`](field@Self::stored_certificate_settings).
    #[must_use]
    pub fn stored_certificate_settings(
        mut self,
        value: impl Into<Vec<CertificateSetting>>,
    ) -> Self {
        self.stored_certificate_settings = value.into();
        self
    }
}

impl RoleInputEndpoint {
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

impl LoadBalancerProbe {
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

impl EndpointAcl {
    /// Sets [`rules`](field@Self::rules).
    #[must_use]
    pub fn rules(mut self, value: impl Into<Vec<EndpointAclRule>>) -> Self {
        self.rules = value.into();
        self
    }
}

impl EndpointAclRule {
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

impl PublicIp {
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

impl NetworkInterface {
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

impl IpConfiguration {
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

impl ResourceExtensionReference {
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

impl ResourceExtensionParameterValue {
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

impl DataVirtualHardDisk {
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

impl OsVirtualHardDisk {
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

impl VmImageInput {
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

impl OsDiskConfiguration {
    /// Sets [`resized_size_in_gb`](field@Self::resized_size_in_gb).
    #[must_use]
    pub fn resized_size_in_gb(mut self, value: i32) -> Self {
        self.resized_size_in_gb = Some(value);
        self
    }
}

impl DataDiskConfiguration {
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

impl DebugSettings {
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
