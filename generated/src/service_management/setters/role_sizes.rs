// Written by `xms generate` from api-spec/service-management/role-sizes.toml; do not edit.
//! Setters of the elements of *Role sizes*.

use super::super::role_sizes::{RoleSize, RoleSizeList};

impl RoleSizeList {
    /// Sets [`role_sizes`](field@Self::role_sizes).
    #[must_use]
    pub fn role_sizes(mut self, value: impl Into<Vec<RoleSize>>) -> Self {
        self.role_sizes = value.into();
        self
    }
}

impl RoleSize {
    /// Sets [`label`](field@Self::label).
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`cores`](field@Self::cores).
    #[must_use]
    pub fn cores(mut self, value: i32) -> Self {
        self.cores = Some(value);
        self
    }

    /// Sets [`memory_in_mb`](field@Self::memory_in_mb).
    #[must_use]
    pub fn memory_in_mb(mut self, value: i32) -> Self {
        self.memory_in_mb = Some(value);
        self
    }

    /// Sets [`supported_by_web_worker_roles`](field@Self::supported_by_web_worker_roles).
    #[must_use]
    pub fn supported_by_web_worker_roles(mut self, value: bool) -> Self {
        self.supported_by_web_worker_roles = Some(value);
        self
    }

    /// Sets [`supported_by_virtual_machines`](field@Self::supported_by_virtual_machines).
    #[must_use]
    pub fn supported_by_virtual_machines(mut self, value: bool) -> Self {
        self.supported_by_virtual_machines = Some(value);
        self
    }

    /// Sets [`max_data_disk_count`](field@Self::max_data_disk_count).
    #[must_use]
    pub fn max_data_disk_count(mut self, value: i32) -> Self {
        self.max_data_disk_count = Some(value);
        self
    }

    /// Sets
    /// [`web_worker_resource_disk_size_in_mb`](field@Self::web_worker_resource_disk_size_in_mb).
    #[must_use]
    pub fn web_worker_resource_disk_size_in_mb(mut self, value: i32) -> Self {
        self.web_worker_resource_disk_size_in_mb = Some(value);
        self
    }

    /// Sets
    /// [`virtual_machine_resource_disk_size_in_mb`](field@Self::virtual_machine_resource_disk_size_in_mb).
    #[must_use]
    pub fn virtual_machine_resource_disk_size_in_mb(mut self, value: i32) -> Self {
        self.virtual_machine_resource_disk_size_in_mb = Some(value);
        self
    }
}
