// Written by `xms generate` from api-spec/service-management/deployments.toml; do not edit.
//! Optional parameters of the operations of *Deployments*.

use super::super::cloud_services::DeletedParts;

/// Holds the parameters of [`DELETE`](super::super::deployments::DELETE) that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteOptions {
    /// `comp`: Whether the disks of its virtual machines are deleted, too, with the blobs they lie
    /// in. Since 2013-08-01.
    pub comp: Option<DeletedParts>,
}

impl DeleteOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`comp`](field@Self::comp).
    #[must_use]
    pub fn comp(mut self, value: impl Into<DeletedParts>) -> Self {
        self.comp = Some(value.into());
        self
    }
}

/// Holds the parameters of [`GET_PACKAGE`](super::super::deployments::GET_PACKAGE) that may be left
/// out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPackageOptions {
    /// `overwriteExisting`: Whether what is there under their names may be replaced.
    pub overwrite_existing: Option<bool>,
}

impl GetPackageOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`overwrite_existing`](field@Self::overwrite_existing).
    #[must_use]
    pub fn overwrite_existing(mut self, value: bool) -> Self {
        self.overwrite_existing = Some(value);
        self
    }
}
