// Written by `xms generate` from api-spec/service-management/operating-systems.toml; do not edit.
//! Setters of the elements of *Operating systems*.

use ::xms_runtime::Base64Text;

use super::super::operating_systems::{
    OperatingSystem, OperatingSystemFamily, OperatingSystemFamilyList,
    OperatingSystemList,
};

impl OperatingSystemList {
    /// Sets [`operating_systems`](field@Self::operating_systems).
    #[must_use]
    pub fn operating_systems(mut self, value: impl Into<Vec<OperatingSystem>>) -> Self {
        self.operating_systems = value.into();
        self
    }
}

impl OperatingSystem {
    /// Sets [`label`](field@Self::label).
    #[must_use]
    pub fn label(mut self, value: impl Into<Base64Text>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`is_default`](field@Self::is_default).
    #[must_use]
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }

    /// Sets [`is_active`](field@Self::is_active).
    #[must_use]
    pub fn is_active(mut self, value: bool) -> Self {
        self.is_active = Some(value);
        self
    }

    /// Sets [`family`](field@Self::family).
    #[must_use]
    pub fn family(mut self, value: i32) -> Self {
        self.family = Some(value);
        self
    }

    /// Sets [`family_label`](field@Self::family_label).
    #[must_use]
    pub fn family_label(mut self, value: impl Into<Base64Text>) -> Self {
        self.family_label = Some(value.into());
        self
    }
}

impl OperatingSystemFamilyList {
    /// Sets [`operating_system_families`](field@Self::operating_system_families).
    #[must_use]
    pub fn operating_system_families(
        mut self,
        value: impl Into<Vec<OperatingSystemFamily>>,
    ) -> Self {
        self.operating_system_families = value.into();
        self
    }
}

impl OperatingSystemFamily {
    /// Sets [`label`](field@Self::label).
    #[must_use]
    pub fn label(mut self, value: impl Into<Base64Text>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`operating_systems`](field@Self::operating_systems).
    #[must_use]
    pub fn operating_systems(mut self, value: impl Into<Vec<OperatingSystem>>) -> Self {
        self.operating_systems = value.into();
        self
    }
}
