// Written by `xms generate` from api-spec/service-management/deployments.toml; do not edit.
//! Setters of the elements of *Deployments*.

use ::xms_runtime::{Base64Text, DateTime, Dictionary, Uri, Uuid};

use super::super::deployments::{
    ChangeConfiguration, CreateDeployment, Deployment, DeploymentEventCollection,
    DeploymentSlot, DeploymentStatus, DnsServer, DnsSettings, ExtensionConfiguration,
    ExtensionReference, FrontendIpConfiguration, LoadBalancer, PersistentVmDowntime,
    RebootEvent, RoleExtensions, RollbackUpdateOrUpgrade, Swap, UpgradeDeployment,
    UpgradeDomainState, UpgradeMode, UpgradeStatus, UpgradeType, VirtualIp,
};
use super::super::role_instances::RoleInstance;
use super::super::roles::Role;

impl CreateDeployment {
    /// Sets [`start_deployment`](field@Self::start_deployment).
    #[must_use]
    pub fn start_deployment(mut self, value: bool) -> Self {
        self.start_deployment = Some(value);
        self
    }

    /// Sets [`treat_warnings_as_error`](field@Self::treat_warnings_as_error).
    #[must_use]
    pub fn treat_warnings_as_error(mut self, value: bool) -> Self {
        self.treat_warnings_as_error = Some(value);
        self
    }

    /// Sets [`extended_properties`](field@Self::extended_properties).
    #[must_use]
    pub fn extended_properties(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.extended_properties = value.into();
        self
    }

    /// Sets [`extension_configuration`](field@Self::extension_configuration).
    #[must_use]
    pub fn extension_configuration(mut self, value: ExtensionConfiguration) -> Self {
        self.extension_configuration = Some(value);
        self
    }
}

impl ChangeConfiguration {
    /// Sets [`treat_warnings_as_error`](field@Self::treat_warnings_as_error).
    #[must_use]
    pub fn treat_warnings_as_error(mut self, value: bool) -> Self {
        self.treat_warnings_as_error = Some(value);
        self
    }

    /// Sets [`mode`](field@Self::mode).
    #[must_use]
    pub fn mode(mut self, value: impl Into<UpgradeMode>) -> Self {
        self.mode = Some(value.into());
        self
    }

    /// Sets [`extended_properties`](field@Self::extended_properties).
    #[must_use]
    pub fn extended_properties(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.extended_properties = value.into();
        self
    }

    /// Sets [`extension_configuration`](field@Self::extension_configuration).
    #[must_use]
    pub fn extension_configuration(mut self, value: ExtensionConfiguration) -> Self {
        self.extension_configuration = Some(value);
        self
    }
}

impl UpgradeDeployment {
    /// Sets [`role_to_upgrade`](field@Self::role_to_upgrade).
    #[must_use]
    pub fn role_to_upgrade(mut self, value: impl Into<String>) -> Self {
        self.role_to_upgrade = Some(value.into());
        self
    }

    /// Sets [`force`](field@Self::force).
    #[must_use]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }

    /// Sets [`extended_properties`](field@Self::extended_properties).
    #[must_use]
    pub fn extended_properties(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.extended_properties = value.into();
        self
    }

    /// Sets [`extension_configuration`](field@Self::extension_configuration).
    #[must_use]
    pub fn extension_configuration(mut self, value: ExtensionConfiguration) -> Self {
        self.extension_configuration = Some(value);
        self
    }
}

impl RollbackUpdateOrUpgrade {
    /// Sets [`force`](field@Self::force).
    #[must_use]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

impl Swap {
    /// Sets [`production`](field@Self::production).
    #[must_use]
    pub fn production(mut self, value: impl Into<String>) -> Self {
        self.production = Some(value.into());
        self
    }
}

impl DeploymentEventCollection {
    /// Sets [`reboot_events`](field@Self::reboot_events).
    #[must_use]
    pub fn reboot_events(mut self, value: impl Into<Vec<RebootEvent>>) -> Self {
        self.reboot_events = value.into();
        self
    }

    /// Sets [`continuation_token`](field@Self::continuation_token).
    #[must_use]
    pub fn continuation_token(mut self, value: impl Into<String>) -> Self {
        self.continuation_token = Some(value.into());
        self
    }
}

impl RebootEvent {
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

    /// Sets [`reboot_reason`](field@Self::reboot_reason).
    #[must_use]
    pub fn reboot_reason(mut self, value: impl Into<String>) -> Self {
        self.reboot_reason = Some(value.into());
        self
    }

    /// Sets [`reboot_start_time`](field@Self::reboot_start_time).
    #[must_use]
    pub fn reboot_start_time(mut self, value: impl Into<DateTime>) -> Self {
        self.reboot_start_time = Some(value.into());
        self
    }
}

impl Deployment {
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

impl UpgradeStatus {
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

impl PersistentVmDowntime {
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

impl ExtensionConfiguration {
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

impl ExtensionReference {
    /// Sets [`state`](field@Self::state).
    #[must_use]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
}

impl RoleExtensions {
    /// Sets [`extensions`](field@Self::extensions).
    #[must_use]
    pub fn extensions(mut self, value: impl Into<Vec<ExtensionReference>>) -> Self {
        self.extensions = value.into();
        self
    }
}

impl DnsSettings {
    /// Sets [`dns_servers`](field@Self::dns_servers).
    #[must_use]
    pub fn dns_servers(mut self, value: impl Into<Vec<DnsServer>>) -> Self {
        self.dns_servers = value.into();
        self
    }
}

impl DnsServer {
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

impl VirtualIp {
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

impl LoadBalancer {
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

impl FrontendIpConfiguration {
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
