// Written by `xms generate` from api-spec/service-management/disks.toml; do not edit.
//! Setters of the elements of *Disks*.

use ::xms_runtime::{DateTime, Uri};

use super::super::disks::{
    AttachedTo, Disk, DiskInput, DiskIoType, DiskList, OperatingSystemKind,
};

impl DiskInput {
    /// Sets [`has_operating_system`](field@Self::has_operating_system).
    #[must_use]
    pub fn has_operating_system(mut self, value: bool) -> Self {
        self.has_operating_system = Some(value);
        self
    }

    /// Sets [`os`](field@Self::os).
    #[must_use]
    pub fn os(mut self, value: impl Into<OperatingSystemKind>) -> Self {
        self.os = Some(value.into());
        self
    }

    /// Sets [`media_link`](field@Self::media_link).
    #[must_use]
    pub fn media_link(mut self, value: impl Into<Uri>) -> Self {
        self.media_link = Some(value.into());
        self
    }

    /// Sets [`resized_size_in_gb`](field@Self::resized_size_in_gb).
    #[must_use]
    pub fn resized_size_in_gb(mut self, value: i32) -> Self {
        self.resized_size_in_gb = Some(value);
        self
    }
}

impl DiskList {
    /// Sets [`disks`](field@Self::disks).
    #[must_use]
    pub fn disks(mut self, value: impl Into<Vec<Disk>>) -> Self {
        self.disks = value.into();
        self
    }
}

impl Disk {
    /// Sets [`attached_to`](field@Self::attached_to).
    #[must_use]
    pub fn attached_to(mut self, value: AttachedTo) -> Self {
        self.attached_to = Some(value);
        self
    }

    /// Sets [`has_operating_system`](field@Self::has_operating_system).
    #[must_use]
    pub fn has_operating_system(mut self, value: bool) -> Self {
        self.has_operating_system = Some(value);
        self
    }

    /// Sets [`os`](field@Self::os).
    #[must_use]
    pub fn os(mut self, value: impl Into<OperatingSystemKind>) -> Self {
        self.os = Some(value.into());
        self
    }

    /// Sets [`label`](field@Self::label).
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`affinity_group`](field@Self::affinity_group).
    #[must_use]
    pub fn affinity_group(mut self, value: impl Into<String>) -> Self {
        self.affinity_group = Some(value.into());
        self
    }

    /// Sets [`is_corrupted`](field@Self::is_corrupted).
    #[must_use]
    pub fn is_corrupted(mut self, value: bool) -> Self {
        self.is_corrupted = Some(value);
        self
    }

    /// Sets [`location`](field@Self::location).
    #[must_use]
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }

    /// Sets [`logical_disk_size_in_gb`](field@Self::logical_disk_size_in_gb).
    #[must_use]
    pub fn logical_disk_size_in_gb(mut self, value: i32) -> Self {
        self.logical_disk_size_in_gb = Some(value);
        self
    }

    /// Sets [`media_link`](field@Self::media_link).
    #[must_use]
    pub fn media_link(mut self, value: impl Into<Uri>) -> Self {
        self.media_link = Some(value.into());
        self
    }

    /// Sets [`source_image_name`](field@Self::source_image_name).
    #[must_use]
    pub fn source_image_name(mut self, value: impl Into<String>) -> Self {
        self.source_image_name = Some(value.into());
        self
    }

    /// Sets [`is_premium`](field@Self::is_premium).
    #[must_use]
    pub fn is_premium(mut self, value: bool) -> Self {
        self.is_premium = Some(value);
        self
    }

    /// Sets [`created_time`](field@Self::created_time).
    #[must_use]
    pub fn created_time(mut self, value: impl Into<DateTime>) -> Self {
        self.created_time = Some(value.into());
        self
    }

    /// Sets [`io_type`](field@Self::io_type).
    #[must_use]
    pub fn io_type(mut self, value: impl Into<DiskIoType>) -> Self {
        self.io_type = Some(value.into());
        self
    }
}

impl AttachedTo {
    /// Sets [`deployment_name`](field@Self::deployment_name).
    #[must_use]
    pub fn deployment_name(mut self, value: impl Into<String>) -> Self {
        self.deployment_name = Some(value.into());
        self
    }

    /// Sets [`hosted_service_name`](field@Self::hosted_service_name).
    #[must_use]
    pub fn hosted_service_name(mut self, value: impl Into<String>) -> Self {
        self.hosted_service_name = Some(value.into());
        self
    }

    /// Sets [`role_name`](field@Self::role_name).
    #[must_use]
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }
}
