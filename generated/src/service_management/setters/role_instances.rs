// Written by `xms generate` from api-spec/service-management/role-instances.toml; do not edit.
//! Setters of the elements of *Role instances*.

use ::xms_runtime::DateTime;

use super::super::role_instances::{
    ExtensionSettingStatus, FormattedMessage, GuestAgentMessage, GuestAgentStatus,
    InstanceEndpoint, InstanceIpConfiguration, InstanceNetworkInterface,
    InstancePublicIp, MaintenanceStatus, ResourceExtensionStatus, RoleInstance,
    RoleInstanceNames, RoleInstancePowerState, RoleInstanceStatus, SubStatus,
};

impl RoleInstanceNames {
    /// Sets [`names`](field@Self::names).
    #[must_use]
    pub fn names(mut self, value: impl Into<Vec<String>>) -> Self {
        self.names = value.into();
        self
    }
}

impl RoleInstance {
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

impl InstanceEndpoint {
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

impl GuestAgentStatus {
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

impl GuestAgentMessage {
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

impl FormattedMessage {
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

impl ResourceExtensionStatus {
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

impl ExtensionSettingStatus {
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

impl SubStatus {
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

impl InstancePublicIp {
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

impl InstanceNetworkInterface {
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

impl InstanceIpConfiguration {
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

impl MaintenanceStatus {
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
