// Written by `xms generate` from api-spec/service-management/locations.toml; do not edit.
//! Setters of the elements of *Locations*.

use super::super::locations::{
    ComputeCapabilities, Location, LocationList, StorageCapabilities,
};

impl LocationList {
    /// Sets [`locations`](field@Self::locations).
    #[must_use]
    pub fn locations(mut self, value: impl Into<Vec<Location>>) -> Self {
        self.locations = value.into();
        self
    }
}

impl Location {
    /// Sets [`display_name`](field@Self::display_name).
    #[must_use]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`available_services`](field@Self::available_services).
    #[must_use]
    pub fn available_services(mut self, value: impl Into<Vec<String>>) -> Self {
        self.available_services = value.into();
        self
    }

    /// Sets [`compute_capabilities`](field@Self::compute_capabilities).
    #[must_use]
    pub fn compute_capabilities(mut self, value: ComputeCapabilities) -> Self {
        self.compute_capabilities = Some(value);
        self
    }

    /// Sets [`storage_capabilities`](field@Self::storage_capabilities).
    #[must_use]
    pub fn storage_capabilities(mut self, value: StorageCapabilities) -> Self {
        self.storage_capabilities = Some(value);
        self
    }
}

impl ComputeCapabilities {
    /// Sets [`web_worker_role_sizes`](field@Self::web_worker_role_sizes).
    #[must_use]
    pub fn web_worker_role_sizes(mut self, value: impl Into<Vec<String>>) -> Self {
        self.web_worker_role_sizes = value.into();
        self
    }

    /// Sets [`virtual_machines_role_sizes`](field@Self::virtual_machines_role_sizes).
    #[must_use]
    pub fn virtual_machines_role_sizes(mut self, value: impl Into<Vec<String>>) -> Self {
        self.virtual_machines_role_sizes = value.into();
        self
    }
}

impl StorageCapabilities {
    /// Sets [`storage_account_types`](field@Self::storage_account_types).
    #[must_use]
    pub fn storage_account_types(mut self, value: impl Into<Vec<String>>) -> Self {
        self.storage_account_types = value.into();
        self
    }
}
