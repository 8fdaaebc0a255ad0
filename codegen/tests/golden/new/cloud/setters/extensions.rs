// Written by `xms generate` from api/cloud/extensions.toml; do not edit.
//! Setters of the elements of *Extensions*.

use super::super::extensions::{Extension, ExtensionList};

impl Extension {
    /// Sets [`version`](field@Self::version).
    #[must_use]
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }

    /// Sets [`is_json_extension`](field@Self::is_json_extension).
    #[must_use]
    pub fn is_json_extension(mut self, value: bool) -> Self {
        self.is_json_extension = Some(value);
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
