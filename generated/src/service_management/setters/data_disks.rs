// Written by `xms generate` from api-spec/service-management/data-disks.toml; do not edit.
//! Setters of the structs of *Data disks*.

use super::super::data_disks::DeleteOptions;
use super::super::disks::DeletedMedia;

impl DeleteOptions {
    /// Sets [`comp`](field@Self::comp).
    #[must_use]
    pub fn comp(mut self, value: impl Into<DeletedMedia>) -> Self {
        self.comp = Some(value.into());
        self
    }
}
