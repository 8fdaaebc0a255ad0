// Written by `xms generate` from api-spec/service-management/vm-images.toml; do not edit.
//! Optional parameters of the operations of *Virtual machine images*.

use super::super::disks::DeletedMedia;
use super::super::os_images::ImageCategory;

/// Holds the parameters of [`LIST`](super::super::vm_images::LIST) that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOptions {
    /// `location`: Only images that this region has.
    pub location: Option<String>,
    /// `publisher`: Only images of this publisher.
    pub publisher: Option<String>,
    /// `category`: Only images of these people.
    pub category: Option<ImageCategory>,
}

impl ListOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`location`](field@Self::location).
    #[must_use]
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }

    /// Sets [`publisher`](field@Self::publisher).
    #[must_use]
    pub fn publisher(mut self, value: impl Into<String>) -> Self {
        self.publisher = Some(value.into());
        self
    }

    /// Sets [`category`](field@Self::category).
    #[must_use]
    pub fn category(mut self, value: impl Into<ImageCategory>) -> Self {
        self.category = Some(value.into());
        self
    }
}

/// Holds the parameters of [`DELETE`](super::super::vm_images::DELETE) that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteOptions {
    /// `comp`: Whether the blobs are deleted, too.
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
