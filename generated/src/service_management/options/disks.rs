// Written by `xms generate` from api-spec/service-management/disks.toml; do not edit.
//! Optional parameters of the operations of *Disks*.

use super::super::disks::DeletedMedia;

/// Holds the parameters of [`DELETE`](super::super::disks::DELETE) that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteOptions {
    /// `comp`: Whether the blob is deleted, too.
    pub comp: Option<DeletedMedia>,
}

impl DeleteOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`comp`](field@Self::comp).
    #[must_use]
    pub fn comp(mut self, value: impl Into<DeletedMedia>) -> Self {
        self.comp = Some(value.into());
        self
    }
}
