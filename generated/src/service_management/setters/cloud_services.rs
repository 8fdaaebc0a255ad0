// Written by `xms generate` from api-spec/service-management/cloud-services.toml; do not edit.
//! Setters of the elements of *Cloud services*.

use ::xms_runtime::{Base64Text, DateTime, Dictionary, Uri};

use super::super::cloud_services::{
    AvailabilityResponse, CreateHostedService, HostedService, HostedServiceList,
    HostedServiceProperties, HostedServiceStatus, UpdateHostedService,
};
use super::super::deployments::Deployment;
use super::super::locations::ComputeCapabilities;

impl CreateHostedService {
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

    /// Sets [`affinity_group`](field@Self::affinity_group).
    #[must_use]
    pub fn affinity_group(mut self, value: impl Into<String>) -> Self {
        self.affinity_group = Some(value.into());
        self
    }

    /// Sets [`extended_properties`](field@Self::extended_properties).
    #[must_use]
    pub fn extended_properties(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.extended_properties = value.into();
        self
    }

    /// Sets [`reverse_dns_fqdn`](field@Self::reverse_dns_fqdn).
    #[must_use]
    pub fn reverse_dns_fqdn(mut self, value: impl Into<String>) -> Self {
        self.reverse_dns_fqdn = Some(value.into());
        self
    }
}

impl UpdateHostedService {
    /// Sets [`label`](field@Self::label).
    #[must_use]
    pub fn label(mut self, value: impl Into<Base64Text>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`reverse_dns_fqdn`](field@Self::reverse_dns_fqdn).
    #[must_use]
    pub fn reverse_dns_fqdn(mut self, value: impl Into<String>) -> Self {
        self.reverse_dns_fqdn = Some(value.into());
        self
    }

    /// Sets [`extended_properties`](field@Self::extended_properties).
    #[must_use]
    pub fn extended_properties(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.extended_properties = value.into();
        self
    }
}

impl HostedServiceList {
    /// Sets [`hosted_services`](field@Self::hosted_services).
    #[must_use]
    pub fn hosted_services(mut self, value: impl Into<Vec<HostedService>>) -> Self {
        self.hosted_services = value.into();
        self
    }
}

impl HostedService {
    /// Sets [`url`](field@Self::url).
    #[must_use]
    pub fn url(mut self, value: impl Into<Uri>) -> Self {
        self.url = Some(value.into());
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
        self.deployments = Some(value.into());
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

    /// Sets [`compute_capabilities`](field@Self::compute_capabilities).
    #[must_use]
    pub fn compute_capabilities(mut self, value: ComputeCapabilities) -> Self {
        self.compute_capabilities = Some(value);
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

    /// Sets [`affinity_group`](field@Self::affinity_group).
    #[must_use]
    pub fn affinity_group(mut self, value: impl Into<String>) -> Self {
        self.affinity_group = Some(value.into());
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
    pub fn status(mut self, value: impl Into<HostedServiceStatus>) -> Self {
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

    /// Sets [`reverse_dns_fqdn`](field@Self::reverse_dns_fqdn).
    #[must_use]
    pub fn reverse_dns_fqdn(mut self, value: impl Into<String>) -> Self {
        self.reverse_dns_fqdn = Some(value.into());
        self
    }

    /// Sets [`guest_agent_type`](field@Self::guest_agent_type).
    #[must_use]
    pub fn guest_agent_type(mut self, value: impl Into<String>) -> Self {
        self.guest_agent_type = Some(value.into());
        self
    }
}

impl AvailabilityResponse {
    /// Sets [`reason`](field@Self::reason).
    #[must_use]
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
}
