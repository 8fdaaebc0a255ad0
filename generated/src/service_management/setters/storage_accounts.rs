// Written by `xms generate` from api-spec/service-management/storage-accounts.toml; do not edit.
//! Setters of the elements of *Storage accounts*.

use ::xms_runtime::{Base64Text, DateTime, Dictionary, Nillable, Secret, Uri};

use super::super::migrations::MigrationState;
use super::super::storage_accounts::{
    CreateStorageService, CustomDomain, GeoRegionStatus, StorageAccountStatus,
    StorageAccountType, StorageService, StorageServiceKeys, StorageServiceList,
    StorageServiceProperties, StorageServiceWithKeys, UpdateStorageService,
};

impl CreateStorageService {
    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(Nillable::Value(value.into()));
        self
    }

    /// Says that [`description`](field@Self::description) has no value.
    #[must_use]
    pub fn description_nil(mut self) -> Self {
        self.description = Some(Nillable::Nil);
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

    /// Sets [`extended_properties`](field@Self::extended_properties).
    #[must_use]
    pub fn extended_properties(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.extended_properties = value.into();
        self
    }

    /// Sets [`account_type`](field@Self::account_type).
    #[must_use]
    pub fn account_type(mut self, value: impl Into<StorageAccountType>) -> Self {
        self.account_type = Some(value.into());
        self
    }
}

impl UpdateStorageService {
    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(Nillable::Value(value.into()));
        self
    }

    /// Says that [`description`](field@Self::description) has no value.
    #[must_use]
    pub fn description_nil(mut self) -> Self {
        self.description = Some(Nillable::Nil);
        self
    }

    /// Sets [`label`](field@Self::label).
    #[must_use]
    pub fn label(mut self, value: impl Into<Base64Text>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`extended_properties`](field@Self::extended_properties).
    #[must_use]
    pub fn extended_properties(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.extended_properties = value.into();
        self
    }

    /// Sets [`account_type`](field@Self::account_type).
    #[must_use]
    pub fn account_type(mut self, value: impl Into<StorageAccountType>) -> Self {
        self.account_type = Some(value.into());
        self
    }
}

impl StorageServiceList {
    /// Sets [`storage_services`](field@Self::storage_services).
    #[must_use]
    pub fn storage_services(mut self, value: impl Into<Vec<StorageService>>) -> Self {
        self.storage_services = value.into();
        self
    }
}

impl StorageService {
    /// Sets [`url`](field@Self::url).
    #[must_use]
    pub fn url(mut self, value: impl Into<Uri>) -> Self {
        self.url = Some(value.into());
        self
    }

    /// Sets [`storage_service_properties`](field@Self::storage_service_properties).
    #[must_use]
    pub fn storage_service_properties(
        mut self,
        value: StorageServiceProperties,
    ) -> Self {
        self.storage_service_properties = Some(value);
        self
    }

    /// Sets [`extended_properties`](field@Self::extended_properties).
    #[must_use]
    pub fn extended_properties(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.extended_properties = value.into();
        self
    }

    /// Sets [`migration_state`](field@Self::migration_state).
    #[must_use]
    pub fn migration_state(mut self, value: impl Into<MigrationState>) -> Self {
        self.migration_state = Some(value.into());
        self
    }

    /// Sets [`capabilities`](field@Self::capabilities).
    #[must_use]
    pub fn capabilities(mut self, value: impl Into<Vec<String>>) -> Self {
        self.capabilities = value.into();
        self
    }
}

impl StorageServiceProperties {
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
    pub fn status(mut self, value: impl Into<StorageAccountStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets [`endpoints`](field@Self::endpoints).
    #[must_use]
    pub fn endpoints(mut self, value: impl Into<Vec<String>>) -> Self {
        self.endpoints = value.into();
        self
    }

    /// Sets [`geo_replication_enabled`](field@Self::geo_replication_enabled).
    #[must_use]
    pub fn geo_replication_enabled(mut self, value: bool) -> Self {
        self.geo_replication_enabled = Some(value);
        self
    }

    /// Sets [`geo_primary_region`](field@Self::geo_primary_region).
    #[must_use]
    pub fn geo_primary_region(mut self, value: impl Into<String>) -> Self {
        self.geo_primary_region = Some(value.into());
        self
    }

    /// Sets [`status_of_primary`](field@Self::status_of_primary).
    #[must_use]
    pub fn status_of_primary(mut self, value: impl Into<GeoRegionStatus>) -> Self {
        self.status_of_primary = Some(value.into());
        self
    }

    /// Sets [`last_geo_failover_time`](field@Self::last_geo_failover_time).
    #[must_use]
    pub fn last_geo_failover_time(mut self, value: impl Into<DateTime>) -> Self {
        self.last_geo_failover_time = Some(value.into());
        self
    }

    /// Sets [`geo_secondary_region`](field@Self::geo_secondary_region).
    #[must_use]
    pub fn geo_secondary_region(mut self, value: impl Into<String>) -> Self {
        self.geo_secondary_region = Some(value.into());
        self
    }

    /// Sets [`status_of_secondary`](field@Self::status_of_secondary).
    #[must_use]
    pub fn status_of_secondary(mut self, value: impl Into<GeoRegionStatus>) -> Self {
        self.status_of_secondary = Some(value.into());
        self
    }

    /// Sets [`creation_time`](field@Self::creation_time).
    #[must_use]
    pub fn creation_time(mut self, value: impl Into<DateTime>) -> Self {
        self.creation_time = Some(value.into());
        self
    }

    /// Sets [`secondary_read_enabled`](field@Self::secondary_read_enabled).
    #[must_use]
    pub fn secondary_read_enabled(mut self, value: bool) -> Self {
        self.secondary_read_enabled = Some(value);
        self
    }

    /// Sets [`secondary_endpoints`](field@Self::secondary_endpoints).
    #[must_use]
    pub fn secondary_endpoints(mut self, value: impl Into<Vec<String>>) -> Self {
        self.secondary_endpoints = value.into();
        self
    }

    /// Sets [`custom_domains`](field@Self::custom_domains).
    #[must_use]
    pub fn custom_domains(mut self, value: impl Into<Vec<CustomDomain>>) -> Self {
        self.custom_domains = value.into();
        self
    }

    /// Sets [`account_type`](field@Self::account_type).
    #[must_use]
    pub fn account_type(mut self, value: impl Into<StorageAccountType>) -> Self {
        self.account_type = Some(value.into());
        self
    }
}

impl CustomDomain {
    /// Sets [`use_sub_domain_name`](field@Self::use_sub_domain_name).
    #[must_use]
    pub fn use_sub_domain_name(mut self, value: bool) -> Self {
        self.use_sub_domain_name = Some(value);
        self
    }
}

impl StorageServiceWithKeys {
    /// Sets [`url`](field@Self::url).
    #[must_use]
    pub fn url(mut self, value: impl Into<Uri>) -> Self {
        self.url = Some(value.into());
        self
    }

    /// Sets [`keys`](field@Self::keys).
    #[must_use]
    pub fn keys(mut self, value: StorageServiceKeys) -> Self {
        self.keys = Some(value);
        self
    }

    /// Sets [`capabilities`](field@Self::capabilities).
    #[must_use]
    pub fn capabilities(mut self, value: impl Into<Vec<String>>) -> Self {
        self.capabilities = value.into();
        self
    }
}

impl StorageServiceKeys {
    /// Sets [`primary`](field@Self::primary).
    #[must_use]
    pub fn primary(mut self, value: impl Into<String>) -> Self {
        self.primary = Some(Secret::new(value.into()));
        self
    }

    /// Sets [`secondary`](field@Self::secondary).
    #[must_use]
    pub fn secondary(mut self, value: impl Into<String>) -> Self {
        self.secondary = Some(Secret::new(value.into()));
        self
    }
}
