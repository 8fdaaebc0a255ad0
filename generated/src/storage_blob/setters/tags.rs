// Written by `xms generate` from api-spec/storage-blob/tags.toml; do not edit.
//! Setters of the elements of *Tags*.

use super::super::tags::{FoundBlob, FoundBlobs, Tags};

impl FoundBlobs {
    /// Sets [`service_endpoint`](field@Self::service_endpoint).
    #[must_use]
    pub fn service_endpoint(mut self, value: impl Into<String>) -> Self {
        self.service_endpoint = Some(value.into());
        self
    }

    /// Sets [`next_marker`](field@Self::next_marker).
    #[must_use]
    pub fn next_marker(mut self, value: impl Into<String>) -> Self {
        self.next_marker = Some(value.into());
        self
    }
}

impl FoundBlob {
    /// Sets [`tag_value`](field@Self::tag_value).
    #[must_use]
    pub fn tag_value(mut self, value: impl Into<String>) -> Self {
        self.tag_value = Some(value.into());
        self
    }

    /// Sets [`tags`](field@Self::tags).
    #[must_use]
    pub fn tags(mut self, value: Tags) -> Self {
        self.tags = Some(value);
        self
    }
}
