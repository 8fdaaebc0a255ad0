// Written by `xms generate` from api-spec/service-management/extension-images.toml; do not edit.
//! Setters of the elements of *Extension images*.

use ::xms_runtime::{Base64Text, DateTime, Joined, Uri};

use super::super::extension_images::{
    ExtensionCertificate, ExtensionEndpoints, ExtensionImage, ExtensionImageList,
    ExtensionImageRegistration, HostingResource, InputEndpoint, InstanceInputEndpoint,
    InternalEndpoint, LocalResource, ReplicationStatus, ReplicationStatusList,
};

impl ExtensionImageRegistration {
    /// Sets [`label`](field@Self::label).
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`hosting_resources`](field@Self::hosting_resources).
    #[must_use]
    pub fn hosting_resources(
        mut self,
        value: impl Into<Joined<HostingResource>>,
    ) -> Self {
        self.hosting_resources = value.into();
        self
    }

    /// Sets [`media_link`](field@Self::media_link).
    #[must_use]
    pub fn media_link(mut self, value: impl Into<Uri>) -> Self {
        self.media_link = Some(value.into());
        self
    }

    /// Sets [`certificate`](field@Self::certificate).
    #[must_use]
    pub fn certificate(mut self, value: ExtensionCertificate) -> Self {
        self.certificate = Some(value);
        self
    }

    /// Sets [`endpoints`](field@Self::endpoints).
    #[must_use]
    pub fn endpoints(mut self, value: ExtensionEndpoints) -> Self {
        self.endpoints = Some(value);
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

    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`publisher_name`](field@Self::publisher_name).
    #[must_use]
    pub fn publisher_name(mut self, value: impl Into<String>) -> Self {
        self.publisher_name = Some(value.into());
        self
    }

    /// Sets [`published_date`](field@Self::published_date).
    #[must_use]
    pub fn published_date(mut self, value: impl Into<DateTime>) -> Self {
        self.published_date = Some(value.into());
        self
    }

    /// Sets [`local_resources`](field@Self::local_resources).
    #[must_use]
    pub fn local_resources(mut self, value: impl Into<Vec<LocalResource>>) -> Self {
        self.local_resources = value.into();
        self
    }

    /// Sets [`block_role_upon_failure`](field@Self::block_role_upon_failure).
    #[must_use]
    pub fn block_role_upon_failure(mut self, value: bool) -> Self {
        self.block_role_upon_failure = Some(value);
        self
    }

    /// Sets [`is_internal_extension`](field@Self::is_internal_extension).
    #[must_use]
    pub fn is_internal_extension(mut self, value: bool) -> Self {
        self.is_internal_extension = Some(value);
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

    /// Sets [`regions`](field@Self::regions).
    #[must_use]
    pub fn regions(mut self, value: impl Into<Joined<String>>) -> Self {
        self.regions = Some(value.into());
        self
    }
}

impl ExtensionImage {
    /// Sets [`provider_name_space`](field@Self::provider_name_space).
    #[must_use]
    pub fn provider_name_space(mut self, value: impl Into<String>) -> Self {
        self.provider_name_space = Some(value.into());
        self
    }

    /// Sets [`kind`](field@Self::kind).
    #[must_use]
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }

    /// Sets [`version`](field@Self::version).
    #[must_use]
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }

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

    /// Sets [`hosting_resources`](field@Self::hosting_resources).
    #[must_use]
    pub fn hosting_resources(
        mut self,
        value: impl Into<Joined<HostingResource>>,
    ) -> Self {
        self.hosting_resources = value.into();
        self
    }

    /// Sets [`media_link`](field@Self::media_link).
    #[must_use]
    pub fn media_link(mut self, value: impl Into<Uri>) -> Self {
        self.media_link = Some(value.into());
        self
    }

    /// Sets [`thumbprint_algorithm`](field@Self::thumbprint_algorithm).
    #[must_use]
    pub fn thumbprint_algorithm(mut self, value: impl Into<String>) -> Self {
        self.thumbprint_algorithm = Some(value.into());
        self
    }

    /// Sets [`certificate`](field@Self::certificate).
    #[must_use]
    pub fn certificate(mut self, value: ExtensionCertificate) -> Self {
        self.certificate = Some(value);
        self
    }

    /// Sets [`endpoints`](field@Self::endpoints).
    #[must_use]
    pub fn endpoints(mut self, value: ExtensionEndpoints) -> Self {
        self.endpoints = Some(value);
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

    /// Sets [`publisher_name`](field@Self::publisher_name).
    #[must_use]
    pub fn publisher_name(mut self, value: impl Into<String>) -> Self {
        self.publisher_name = Some(value.into());
        self
    }

    /// Sets [`local_resources`](field@Self::local_resources).
    #[must_use]
    pub fn local_resources(mut self, value: impl Into<Vec<LocalResource>>) -> Self {
        self.local_resources = value.into();
        self
    }

    /// Sets [`block_role_upon_failure`](field@Self::block_role_upon_failure).
    #[must_use]
    pub fn block_role_upon_failure(mut self, value: bool) -> Self {
        self.block_role_upon_failure = Some(value);
        self
    }

    /// Sets [`is_internal_extension`](field@Self::is_internal_extension).
    #[must_use]
    pub fn is_internal_extension(mut self, value: bool) -> Self {
        self.is_internal_extension = Some(value);
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

    /// Sets [`disallow_major_version_upgrade`](field@Self::disallow_major_version_upgrade).
    #[must_use]
    pub fn disallow_major_version_upgrade(mut self, value: bool) -> Self {
        self.disallow_major_version_upgrade = Some(value);
        self
    }

    /// Sets [`company_name`](field@Self::company_name).
    #[must_use]
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.company_name = Some(value.into());
        self
    }

    /// Sets [`supported_os`](field@Self::supported_os).
    #[must_use]
    pub fn supported_os(mut self, value: impl Into<String>) -> Self {
        self.supported_os = Some(value.into());
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
    pub fn regions(mut self, value: impl Into<Joined<String>>) -> Self {
        self.regions = Some(value.into());
        self
    }
}

impl ExtensionImageList {
    /// Sets [`images`](field@Self::images).
    #[must_use]
    pub fn images(mut self, value: impl Into<Vec<ExtensionImage>>) -> Self {
        self.images = value.into();
        self
    }
}

impl ExtensionCertificate {
    /// Sets [`store_name`](field@Self::store_name).
    #[must_use]
    pub fn store_name(mut self, value: impl Into<String>) -> Self {
        self.store_name = Some(value.into());
        self
    }

    /// Sets [`thumbprint_required`](field@Self::thumbprint_required).
    #[must_use]
    pub fn thumbprint_required(mut self, value: bool) -> Self {
        self.thumbprint_required = Some(value);
        self
    }

    /// Sets [`thumbprint_algorithm`](field@Self::thumbprint_algorithm).
    #[must_use]
    pub fn thumbprint_algorithm(mut self, value: impl Into<String>) -> Self {
        self.thumbprint_algorithm = Some(value.into());
        self
    }
}

impl ExtensionEndpoints {
    /// Sets [`input_endpoints`](field@Self::input_endpoints).
    #[must_use]
    pub fn input_endpoints(mut self, value: impl Into<Vec<InputEndpoint>>) -> Self {
        self.input_endpoints = value.into();
        self
    }

    /// Sets [`internal_endpoints`](field@Self::internal_endpoints).
    #[must_use]
    pub fn internal_endpoints(
        mut self,
        value: impl Into<Vec<InternalEndpoint>>,
    ) -> Self {
        self.internal_endpoints = value.into();
        self
    }

    /// Sets [`instance_input_endpoints`](field@Self::instance_input_endpoints).
    #[must_use]
    pub fn instance_input_endpoints(
        mut self,
        value: impl Into<Vec<InstanceInputEndpoint>>,
    ) -> Self {
        self.instance_input_endpoints = value.into();
        self
    }
}

impl LocalResource {
    /// Sets [`size_in_mb`](field@Self::size_in_mb).
    #[must_use]
    pub fn size_in_mb(mut self, value: i32) -> Self {
        self.size_in_mb = Some(value);
        self
    }
}

impl ReplicationStatusList {
    /// Sets [`statuses`](field@Self::statuses).
    #[must_use]
    pub fn statuses(mut self, value: impl Into<Vec<ReplicationStatus>>) -> Self {
        self.statuses = value.into();
        self
    }
}

impl ReplicationStatus {
    /// Sets [`location`](field@Self::location).
    #[must_use]
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }

    /// Sets [`status`](field@Self::status).
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}
