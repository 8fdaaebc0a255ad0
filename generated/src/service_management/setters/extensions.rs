// Written by `xms generate` from api-spec/service-management/extensions.toml; do not edit.
//! Setters of the elements of *Extensions of a cloud service*.

use ::xms_runtime::{Base64Text, Secret};

use super::super::extensions::{AddExtension, Extension, ExtensionList};

impl AddExtension {
    /// Sets [`thumbprint`](field@Self::thumbprint).
    #[must_use]
    pub fn thumbprint(mut self, value: impl Into<String>) -> Self {
        self.thumbprint = Some(value.into());
        self
    }

    /// Sets [`thumbprint_algorithm`](field@Self::thumbprint_algorithm).
    #[must_use]
    pub fn thumbprint_algorithm(mut self, value: impl Into<String>) -> Self {
        self.thumbprint_algorithm = Some(value.into());
        self
    }

    /// Sets [`public_configuration`](field@Self::public_configuration).
    #[must_use]
    pub fn public_configuration(mut self, value: impl Into<Base64Text>) -> Self {
        self.public_configuration = Some(value.into());
        self
    }

    /// Sets [`private_configuration`](field@Self::private_configuration).
    #[must_use]
    pub fn private_configuration(mut self, value: impl Into<Base64Text>) -> Self {
        self.private_configuration = Some(Secret::new(value.into()));
        self
    }

    /// Sets [`version`](field@Self::version).
    #[must_use]
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
}

impl Extension {
    /// Sets [`version`](field@Self::version).
    #[must_use]
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }

    /// Sets [`thumbprint`](field@Self::thumbprint).
    #[must_use]
    pub fn thumbprint(mut self, value: impl Into<String>) -> Self {
        self.thumbprint = Some(value.into());
        self
    }

    /// Sets [`thumbprint_algorithm`](field@Self::thumbprint_algorithm).
    #[must_use]
    pub fn thumbprint_algorithm(mut self, value: impl Into<String>) -> Self {
        self.thumbprint_algorithm = Some(value.into());
        self
    }

    /// Sets [`public_configuration`](field@Self::public_configuration).
    #[must_use]
    pub fn public_configuration(mut self, value: impl Into<Base64Text>) -> Self {
        self.public_configuration = Some(value.into());
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
}

impl ExtensionList {
    /// Sets [`extensions`](field@Self::extensions).
    #[must_use]
    pub fn extensions(mut self, value: impl Into<Vec<Extension>>) -> Self {
        self.extensions = value.into();
        self
    }
}
