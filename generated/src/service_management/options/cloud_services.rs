// Written by `xms generate` from api-spec/service-management/cloud-services.toml; do not edit.
//! Optional parameters of the operations of *Cloud services*.

use super::super::cloud_services::DeletedParts;

/// Holds the parameters of [`GET_PROPERTIES`](super::super::cloud_services::GET_PROPERTIES) that
/// may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPropertiesOptions {
    /// `embed-detail`: Whether the deployments are read, too. Absent, it counts as `false`.
    pub embed_detail: Option<bool>,
}

impl GetPropertiesOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`embed_detail`](field@Self::embed_detail).
    #[must_use]
    pub fn embed_detail(mut self, value: bool) -> Self {
        self.embed_detail = Some(value);
        self
    }
}

/// Holds the parameters of [`DELETE`](super::super::cloud_services::DELETE) that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteOptions {
    /// `comp`: What is deleted beside the cloud service. Since 2013-08-01.
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
