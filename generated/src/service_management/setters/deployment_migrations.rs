// Written by `xms generate` from api-spec/service-management/deployment-migrations.toml; do not edit.
//! Setters of the elements of *Deployment migrations*.

use super::super::deployment_migrations::DeploymentNetworkResource;

impl DeploymentNetworkResource {
    /// Sets [`resource_group_name`](field@Self::resource_group_name).
    #[must_use]
    pub fn resource_group_name(mut self, value: impl Into<String>) -> Self {
        self.resource_group_name = Some(value.into());
        self
    }

    /// Sets [`virtual_network_name`](field@Self::virtual_network_name).
    #[must_use]
    pub fn virtual_network_name(mut self, value: impl Into<String>) -> Self {
        self.virtual_network_name = Some(value.into());
        self
    }

    /// Sets [`subnet_name`](field@Self::subnet_name).
    #[must_use]
    pub fn subnet_name(mut self, value: impl Into<String>) -> Self {
        self.subnet_name = Some(value.into());
        self
    }
}
