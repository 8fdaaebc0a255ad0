// Written by `xms generate` from api-spec/service-management/resource-extensions.toml; do not edit.
//! Setters of the elements of *Resource extensions*.

use ::xms_runtime::{Base64Text, DateTime, Uri};

use super::super::resource_extensions::{ResourceExtension, ResourceExtensionList};

impl ResourceExtensionList {
    /// Sets [`resource_extensions`](field@Self::resource_extensions).
    #[must_use]
    pub fn resource_extensions(
        mut self,
        value: impl Into<Vec<ResourceExtension>>,
    ) -> Self {
        self.resource_extensions = value.into();
        self
    }
}

impl ResourceExtension {
    /// Sets [`label`](field@Self::label).
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`public_configuration_schema`](field@Self::public_configuration_schema).
    #[must_use]
    pub fn public_configuration_schema(mut self, value: impl Into<Base64Text>) -> Self {
        self.public_configuration_schema = Some(value.into());
        self
    }

    /// Sets [`private_configuration_schema`](field@Self::private_configuration_schema).
    #[must_use]
    pub fn private_configuration_schema(mut self, value: impl Into<Base64Text>) -> Self {
        self.private_configuration_schema = Some(value.into());
        self
    }

    /// Sets [`sample_config`](field@Self::sample_config).
    #[must_use]
    pub fn sample_config(mut self, value: impl Into<Base64Text>) -> Self {
        self.sample_config = Some(value.into());
        self
    }

    /// Sets [`replication_completed`](field@Self::replication_completed).
    #[must_use]
    pub fn replication_completed(mut self, value: bool) -> Self {
        self.replication_completed = Some(value);
        self
    }

    /// Sets [`eula`](field@Self::eula).
    #[must_use]
    pub fn eula(mut self, value: impl Into<Uri>) -> Self {
        self.eula = Some(value.into());
        self
    }

    /// Sets [`privacy_uri`](field@Self::privacy_uri).
    #[must_use]
    pub fn privacy_uri(mut self, value: impl Into<Uri>) -> Self {
        self.privacy_uri = Some(value.into());
        self
    }

    /// Sets [`homepage_uri`](field@Self::homepage_uri).
    #[must_use]
    pub fn homepage_uri(mut self, value: impl Into<Uri>) -> Self {
        self.homepage_uri = Some(value.into());
        self
    }

    /// Sets [`is_json_extension`](field@Self::is_json_extension).
    #[must_use]
    pub fn is_json_extension(mut self, value: bool) -> Self {
        self.is_json_extension = Some(value);
        self
    }

    /// Sets [`is_internal_extension`](field@Self::is_internal_extension).
    #[must_use]
    pub fn is_internal_extension(mut self, value: bool) -> Self {
        self.is_internal_extension = Some(value);
        self
    }

    /// Sets [`disallow_major_version_upgrade`](field@Self::disallow_major_version_upgrade).
    #[must_use]
    pub fn disallow_major_version_upgrade(mut self, value: bool) -> Self {
        self.disallow_major_version_upgrade = Some(value);
        self
    }

    /// Sets [`supported_os`](field@Self::supported_os).
    #[must_use]
    pub fn supported_os(mut self, value: impl Into<String>) -> Self {
        self.supported_os = Some(value.into());
        self
    }

    /// Sets [`company_name`](field@Self::company_name).
    #[must_use]
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.company_name = Some(value.into());
        self
    }

    /// Sets [`published_date`](field@Self::published_date).
    #[must_use]
    pub fn published_date(mut self, value: impl Into<DateTime>) -> Self {
        self.published_date = Some(value.into());
        self
    }

    /// Sets [`regions`](field@Self::regions).
    #[must_use]
    pub fn regions(mut self, value: impl Into<String>) -> Self {
        self.regions = Some(value.into());
        self
    }
}
