// Written by `xms generate` from api/cloud/cloud-services.toml; do not edit.
//! Setters of the elements of *Cloud services*.

use ::xms_runtime::{Base64Text, DateTime, Dictionary, Uri};

use super::super::cloud_services::{
    Deployment, ExtensionConfiguration, ExtensionConfigurationExtension, HostedService,
    HostedServiceProperties, InstanceEndpoint, RoleInstance,
};

impl HostedService {
    /// Sets [`url`](field@Self::url).
    #[must_use]
    pub fn url(mut self, value: impl Into<Uri>) -> Self {
        self.url = Some(value.into());
        self
    }

    /// Sets [`service_name`](field@Self::service_name).
    #[must_use]
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }

    /// Sets [`hosted_service_properties`](field@Self::hosted_service_properties).
    #[must_use]
    pub fn hosted_service_properties(mut self, value: HostedServiceProperties) -> Self {
        self.hosted_service_properties = Some(value);
        self
    }

    /// Sets [`deployments`](field@Self::deployments).
    #[must_use]
    pub fn deployments(mut self, value: impl Into<Vec<Deployment>>) -> Self {
        self.deployments = value.into();
        self
    }
}

impl HostedServiceProperties {
    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`location`](field@Self::location).
    #[must_use]
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }

    /// Sets [`label`](field@Self::label).
    #[must_use]
    pub fn label(mut self, value: impl Into<Base64Text>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`status`](field@Self::status).
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets [`date_created`](field@Self::date_created).
    #[must_use]
    pub fn date_created(mut self, value: impl Into<DateTime>) -> Self {
        self.date_created = Some(value.into());
        self
    }

    /// Sets [`date_last_modified`](field@Self::date_last_modified).
    #[must_use]
    pub fn date_last_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.date_last_modified = Some(value.into());
        self
    }

    /// Sets [`extended_properties`](field@Self::extended_properties).
    #[must_use]
    pub fn extended_properties(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.extended_properties = value.into();
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
    pub fn deployment_slot(mut self, value: impl Into<String>) -> Self {
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
    pub fn status(mut self, value: impl Into<String>) -> Self {
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

    /// Sets [`role_instance_list`](field@Self::role_instance_list).
    #[must_use]
    pub fn role_instance_list(mut self, value: impl Into<Vec<RoleInstance>>) -> Self {
        self.role_instance_list = value.into();
        self
    }

    /// Sets [`upgrade_domain_count`](field@Self::upgrade_domain_count).
    #[must_use]
    pub fn upgrade_domain_count(mut self, value: i32) -> Self {
        self.upgrade_domain_count = Some(value);
        self
    }

    /// Sets [`rollback_allowed`](field@Self::rollback_allowed).
    #[must_use]
    pub fn rollback_allowed(mut self, value: bool) -> Self {
        self.rollback_allowed = Some(value);
        self
    }

    /// Sets [`extension_configuration`](field@Self::extension_configuration).
    #[must_use]
    pub fn extension_configuration(mut self, value: ExtensionConfiguration) -> Self {
        self.extension_configuration = Some(value);
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
    pub fn instance_status(mut self, value: impl Into<String>) -> Self {
        self.instance_status = Some(value.into());
        self
    }

    /// Sets [`instance_upgrade_domain`](field@Self::instance_upgrade_domain).
    #[must_use]
    pub fn instance_upgrade_domain(mut self, value: i32) -> Self {
        self.instance_upgrade_domain = Some(value);
        self
    }

    /// Sets [`instance_state_details`](field@Self::instance_state_details).
    #[must_use]
    pub fn instance_state_details(mut self, value: impl Into<String>) -> Self {
        self.instance_state_details = Some(value.into());
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
}

impl ExtensionConfiguration {
    /// Sets [`all_roles`](field@Self::all_roles).
    #[must_use]
    pub fn all_roles(
        mut self,
        value: impl Into<Vec<ExtensionConfigurationExtension>>,
    ) -> Self {
        self.all_roles = value.into();
        self
    }
}

impl ExtensionConfigurationExtension {
    /// Sets [`id`](field@Self::id).
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}
