// Written by `xms generate` from api-spec/service-management/affinity-groups.toml; do not edit.
//! Setters of the elements of *Affinity groups*.

use ::xms_runtime::{Base64Text, DateTime, Uri};

use super::super::affinity_groups::{
    AffinityGroup, AffinityGroupHostedService, AffinityGroupList, CreateAffinityGroup,
    UpdateAffinityGroup,
};
use super::super::cloud_services::HostedServiceProperties;
use super::super::locations::ComputeCapabilities;
use super::super::storage_accounts::StorageService;

impl CreateAffinityGroup {
    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl UpdateAffinityGroup {
    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl AffinityGroupList {
    /// Sets [`affinity_groups`](field@Self::affinity_groups).
    #[must_use]
    pub fn affinity_groups(mut self, value: impl Into<Vec<AffinityGroup>>) -> Self {
        self.affinity_groups = value.into();
        self
    }
}

impl AffinityGroup {
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

    /// Sets [`location`](field@Self::location).
    #[must_use]
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }

    /// Sets [`hosted_services`](field@Self::hosted_services).
    #[must_use]
    pub fn hosted_services(
        mut self,
        value: impl Into<Vec<AffinityGroupHostedService>>,
    ) -> Self {
        self.hosted_services = value.into();
        self
    }

    /// Sets [`storage_services`](field@Self::storage_services).
    #[must_use]
    pub fn storage_services(mut self, value: impl Into<Vec<StorageService>>) -> Self {
        self.storage_services = value.into();
        self
    }

    /// Sets [`capabilities`](field@Self::capabilities).
    #[must_use]
    pub fn capabilities(mut self, value: impl Into<Vec<String>>) -> Self {
        self.capabilities = value.into();
        self
    }

    /// Sets [`created_time`](field@Self::created_time).
    #[must_use]
    pub fn created_time(mut self, value: impl Into<DateTime>) -> Self {
        self.created_time = Some(value.into());
        self
    }

    /// Sets [`compute_capabilities`](field@Self::compute_capabilities).
    #[must_use]
    pub fn compute_capabilities(mut self, value: ComputeCapabilities) -> Self {
        self.compute_capabilities = Some(value);
        self
    }
}

impl AffinityGroupHostedService {
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
}
