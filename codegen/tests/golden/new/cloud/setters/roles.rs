// Written by `xms generate` from api/cloud/roles.toml; do not edit.
//! Setters of the elements of *Roles*.

use ::xms_runtime::{Nillable, Secret};

use super::super::roles::{PersistentVmRole, PersistentVmRoleExtension};

impl PersistentVmRole {
    /// Sets [`role_name`](field@Self::role_name).
    #[must_use]
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }

    /// Sets [`os_version`](field@Self::os_version).
    #[must_use]
    pub fn os_version(mut self, value: impl Into<String>) -> Self {
        self.os_version = Some(Nillable::Value(value.into()));
        self
    }

    /// Says that [`os_version`](field@Self::os_version) has no value.
    #[must_use]
    pub fn os_version_nil(mut self) -> Self {
        self.os_version = Some(Nillable::Nil);
        self
    }

    /// Sets [`groups`](field@Self::groups).
    #[must_use]
    pub fn groups(mut self, value: impl Into<Vec<String>>) -> Self {
        self.groups = value.into();
        self
    }

    /// Sets [`admin_password`](field@Self::admin_password).
    #[must_use]
    pub fn admin_password(mut self, value: impl Into<String>) -> Self {
        self.admin_password = Some(Secret::new(value.into()));
        self
    }

    /// Sets [`extension`](field@Self::extension).
    #[must_use]
    pub fn extension(mut self, value: PersistentVmRoleExtension) -> Self {
        self.extension = Some(value);
        self
    }
}

impl PersistentVmRoleExtension {
    /// Sets [`id`](field@Self::id).
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`state`](field@Self::state).
    #[must_use]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
}
