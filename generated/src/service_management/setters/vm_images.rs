// Written by `xms generate` from api-spec/service-management/vm-images.toml; do not edit.
//! Setters of the elements of *Virtual machine images*.

use ::xms_runtime::{DateTime, Uri};

use super::super::disks::{DiskIoType, OperatingSystemKind};
use super::super::os_images::{
    ComputeImageAttributes, ImageCategory, ImagePermission, MarketplaceImageAttributes,
    OperatingSystemState, ReplicationProgressElement,
};
use super::super::vm_images::{
    CreateVmImage, DataDiskConfigurationInput, HostCaching, OsDiskConfigurationInput,
    UpdateVmImage, VmImage, VmImageDataDiskConfiguration, VmImageDetails, VmImageList,
    VmImageOsDiskConfiguration,
};

impl CreateVmImage {
    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`label`](field@Self::label).
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`os_disk_configuration`](field@Self::os_disk_configuration).
    #[must_use]
    pub fn os_disk_configuration(mut self, value: OsDiskConfigurationInput) -> Self {
        self.os_disk_configuration = Some(value);
        self
    }

    /// Sets [`data_disk_configurations`](field@Self::data_disk_configurations).
    #[must_use]
    pub fn data_disk_configurations(
        mut self,
        value: impl Into<Vec<DataDiskConfigurationInput>>,
    ) -> Self {
        self.data_disk_configurations = value.into();
        self
    }

    /// Sets [`language`](field@Self::language).
    #[must_use]
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }

    /// Sets [`image_family`](field@Self::image_family).
    #[must_use]
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }

    /// Sets [`recommended_vm_size`](field@Self::recommended_vm_size).
    #[must_use]
    pub fn recommended_vm_size(mut self, value: impl Into<String>) -> Self {
        self.recommended_vm_size = Some(value.into());
        self
    }

    /// Sets [`eula`](field@Self::eula).
    #[must_use]
    pub fn eula(mut self, value: impl Into<String>) -> Self {
        self.eula = Some(value.into());
        self
    }

    /// Sets [`icon_uri`](field@Self::icon_uri).
    #[must_use]
    pub fn icon_uri(mut self, value: impl Into<String>) -> Self {
        self.icon_uri = Some(value.into());
        self
    }

    /// Sets [`small_icon_uri`](field@Self::small_icon_uri).
    #[must_use]
    pub fn small_icon_uri(mut self, value: impl Into<String>) -> Self {
        self.small_icon_uri = Some(value.into());
        self
    }

    /// Sets [`privacy_uri`](field@Self::privacy_uri).
    #[must_use]
    pub fn privacy_uri(mut self, value: impl Into<Uri>) -> Self {
        self.privacy_uri = Some(value.into());
        self
    }

    /// Sets [`published_date`](field@Self::published_date).
    #[must_use]
    pub fn published_date(mut self, value: impl Into<DateTime>) -> Self {
        self.published_date = Some(value.into());
        self
    }

    /// Sets [`show_in_gui`](field@Self::show_in_gui).
    #[must_use]
    pub fn show_in_gui(mut self, value: bool) -> Self {
        self.show_in_gui = Some(value);
        self
    }
}

impl UpdateVmImage {
    /// Sets [`os_disk_configuration`](field@Self::os_disk_configuration).
    #[must_use]
    pub fn os_disk_configuration(mut self, value: OsDiskConfigurationInput) -> Self {
        self.os_disk_configuration = Some(value);
        self
    }

    /// Sets [`data_disk_configurations`](field@Self::data_disk_configurations).
    #[must_use]
    pub fn data_disk_configurations(
        mut self,
        value: impl Into<Vec<DataDiskConfigurationInput>>,
    ) -> Self {
        self.data_disk_configurations = value.into();
        self
    }

    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`language`](field@Self::language).
    #[must_use]
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }

    /// Sets [`image_family`](field@Self::image_family).
    #[must_use]
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }

    /// Sets [`recommended_vm_size`](field@Self::recommended_vm_size).
    #[must_use]
    pub fn recommended_vm_size(mut self, value: impl Into<String>) -> Self {
        self.recommended_vm_size = Some(value.into());
        self
    }

    /// Sets [`eula`](field@Self::eula).
    #[must_use]
    pub fn eula(mut self, value: impl Into<String>) -> Self {
        self.eula = Some(value.into());
        self
    }

    /// Sets [`icon_uri`](field@Self::icon_uri).
    #[must_use]
    pub fn icon_uri(mut self, value: impl Into<String>) -> Self {
        self.icon_uri = Some(value.into());
        self
    }

    /// Sets [`small_icon_uri`](field@Self::small_icon_uri).
    #[must_use]
    pub fn small_icon_uri(mut self, value: impl Into<String>) -> Self {
        self.small_icon_uri = Some(value.into());
        self
    }

    /// Sets [`privacy_uri`](field@Self::privacy_uri).
    #[must_use]
    pub fn privacy_uri(mut self, value: impl Into<Uri>) -> Self {
        self.privacy_uri = Some(value.into());
        self
    }

    /// Sets [`published_date`](field@Self::published_date).
    #[must_use]
    pub fn published_date(mut self, value: impl Into<DateTime>) -> Self {
        self.published_date = Some(value.into());
        self
    }

    /// Sets [`show_in_gui`](field@Self::show_in_gui).
    #[must_use]
    pub fn show_in_gui(mut self, value: bool) -> Self {
        self.show_in_gui = Some(value);
        self
    }
}

impl VmImageList {
    /// Sets [`images`](field@Self::images).
    #[must_use]
    pub fn images(mut self, value: impl Into<Vec<VmImage>>) -> Self {
        self.images = value.into();
        self
    }
}

impl VmImage {
    /// Sets [`label`](field@Self::label).
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`category`](field@Self::category).
    #[must_use]
    pub fn category(mut self, value: impl Into<ImageCategory>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`os_disk_configuration`](field@Self::os_disk_configuration).
    #[must_use]
    pub fn os_disk_configuration(mut self, value: VmImageOsDiskConfiguration) -> Self {
        self.os_disk_configuration = Some(value);
        self
    }

    /// Sets [`data_disk_configurations`](field@Self::data_disk_configurations).
    #[must_use]
    pub fn data_disk_configurations(
        mut self,
        value: impl Into<Vec<VmImageDataDiskConfiguration>>,
    ) -> Self {
        self.data_disk_configurations = value.into();
        self
    }

    /// Sets [`service_name`](field@Self::service_name).
    #[must_use]
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }

    /// Sets [`deployment_name`](field@Self::deployment_name).
    #[must_use]
    pub fn deployment_name(mut self, value: impl Into<String>) -> Self {
        self.deployment_name = Some(value.into());
        self
    }

    /// Sets [`role_name`](field@Self::role_name).
    #[must_use]
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }

    /// Sets [`affinity_group`](field@Self::affinity_group).
    #[must_use]
    pub fn affinity_group(mut self, value: impl Into<String>) -> Self {
        self.affinity_group = Some(value.into());
        self
    }

    /// Sets [`location`](field@Self::location).
    #[must_use]
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }

    /// Sets [`created_time`](field@Self::created_time).
    #[must_use]
    pub fn created_time(mut self, value: impl Into<DateTime>) -> Self {
        self.created_time = Some(value.into());
        self
    }

    /// Sets [`modified_time`](field@Self::modified_time).
    #[must_use]
    pub fn modified_time(mut self, value: impl Into<DateTime>) -> Self {
        self.modified_time = Some(value.into());
        self
    }

    /// Sets [`language`](field@Self::language).
    #[must_use]
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }

    /// Sets [`image_family`](field@Self::image_family).
    #[must_use]
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }

    /// Sets [`recommended_vm_size`](field@Self::recommended_vm_size).
    #[must_use]
    pub fn recommended_vm_size(mut self, value: impl Into<String>) -> Self {
        self.recommended_vm_size = Some(value.into());
        self
    }

    /// Sets [`is_premium`](field@Self::is_premium).
    #[must_use]
    pub fn is_premium(mut self, value: bool) -> Self {
        self.is_premium = Some(value);
        self
    }

    /// Sets [`eula`](field@Self::eula).
    #[must_use]
    pub fn eula(mut self, value: impl Into<String>) -> Self {
        self.eula = Some(value.into());
        self
    }

    /// Sets [`icon_uri`](field@Self::icon_uri).
    #[must_use]
    pub fn icon_uri(mut self, value: impl Into<String>) -> Self {
        self.icon_uri = Some(value.into());
        self
    }

    /// Sets [`small_icon_uri`](field@Self::small_icon_uri).
    #[must_use]
    pub fn small_icon_uri(mut self, value: impl Into<String>) -> Self {
        self.small_icon_uri = Some(value.into());
        self
    }

    /// Sets [`privacy_uri`](field@Self::privacy_uri).
    #[must_use]
    pub fn privacy_uri(mut self, value: impl Into<Uri>) -> Self {
        self.privacy_uri = Some(value.into());
        self
    }

    /// Sets [`publisher_name`](field@Self::publisher_name).
    #[must_use]
    pub fn publisher_name(mut self, value: impl Into<String>) -> Self {
        self.publisher_name = Some(value.into());
        self
    }

    /// Sets [`published_date`](field@Self::published_date).
    #[must_use]
    pub fn published_date(mut self, value: impl Into<DateTime>) -> Self {
        self.published_date = Some(value.into());
        self
    }

    /// Sets [`show_in_gui`](field@Self::show_in_gui).
    #[must_use]
    pub fn show_in_gui(mut self, value: bool) -> Self {
        self.show_in_gui = Some(value);
        self
    }

    /// Sets [`pricing_detail_link`](field@Self::pricing_detail_link).
    #[must_use]
    pub fn pricing_detail_link(mut self, value: impl Into<Uri>) -> Self {
        self.pricing_detail_link = Some(value.into());
        self
    }

    /// Sets [`vm_image_state`](field@Self::vm_image_state).
    #[must_use]
    pub fn vm_image_state(mut self, value: impl Into<String>) -> Self {
        self.vm_image_state = Some(value.into());
        self
    }

    /// Sets [`role_state_on_capture`](field@Self::role_state_on_capture).
    #[must_use]
    pub fn role_state_on_capture(mut self, value: impl Into<String>) -> Self {
        self.role_state_on_capture = Some(value.into());
        self
    }

    /// Sets [`role_size_on_capture`](field@Self::role_size_on_capture).
    #[must_use]
    pub fn role_size_on_capture(mut self, value: impl Into<String>) -> Self {
        self.role_size_on_capture = Some(value.into());
        self
    }
}

impl VmImageDetails {
    /// Sets [`label`](field@Self::label).
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`category`](field@Self::category).
    #[must_use]
    pub fn category(mut self, value: impl Into<ImageCategory>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`os_disk_configuration`](field@Self::os_disk_configuration).
    #[must_use]
    pub fn os_disk_configuration(mut self, value: VmImageOsDiskConfiguration) -> Self {
        self.os_disk_configuration = Some(value);
        self
    }

    /// Sets [`data_disk_configurations`](field@Self::data_disk_configurations).
    #[must_use]
    pub fn data_disk_configurations(
        mut self,
        value: impl Into<Vec<VmImageDataDiskConfiguration>>,
    ) -> Self {
        self.data_disk_configurations = value.into();
        self
    }

    /// Sets [`service_name`](field@Self::service_name).
    #[must_use]
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }

    /// Sets [`deployment_name`](field@Self::deployment_name).
    #[must_use]
    pub fn deployment_name(mut self, value: impl Into<String>) -> Self {
        self.deployment_name = Some(value.into());
        self
    }

    /// Sets [`role_name`](field@Self::role_name).
    #[must_use]
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }

    /// Sets [`affinity_group`](field@Self::affinity_group).
    #[must_use]
    pub fn affinity_group(mut self, value: impl Into<String>) -> Self {
        self.affinity_group = Some(value.into());
        self
    }

    /// Sets [`location`](field@Self::location).
    #[must_use]
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }

    /// Sets [`created_time`](field@Self::created_time).
    #[must_use]
    pub fn created_time(mut self, value: impl Into<DateTime>) -> Self {
        self.created_time = Some(value.into());
        self
    }

    /// Sets [`modified_time`](field@Self::modified_time).
    #[must_use]
    pub fn modified_time(mut self, value: impl Into<DateTime>) -> Self {
        self.modified_time = Some(value.into());
        self
    }

    /// Sets [`language`](field@Self::language).
    #[must_use]
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }

    /// Sets [`image_family`](field@Self::image_family).
    #[must_use]
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }

    /// Sets [`recommended_vm_size`](field@Self::recommended_vm_size).
    #[must_use]
    pub fn recommended_vm_size(mut self, value: impl Into<String>) -> Self {
        self.recommended_vm_size = Some(value.into());
        self
    }

    /// Sets [`is_premium`](field@Self::is_premium).
    #[must_use]
    pub fn is_premium(mut self, value: bool) -> Self {
        self.is_premium = Some(value);
        self
    }

    /// Sets [`eula`](field@Self::eula).
    #[must_use]
    pub fn eula(mut self, value: impl Into<String>) -> Self {
        self.eula = Some(value.into());
        self
    }

    /// Sets [`icon_uri`](field@Self::icon_uri).
    #[must_use]
    pub fn icon_uri(mut self, value: impl Into<String>) -> Self {
        self.icon_uri = Some(value.into());
        self
    }

    /// Sets [`small_icon_uri`](field@Self::small_icon_uri).
    #[must_use]
    pub fn small_icon_uri(mut self, value: impl Into<String>) -> Self {
        self.small_icon_uri = Some(value.into());
        self
    }

    /// Sets [`privacy_uri`](field@Self::privacy_uri).
    #[must_use]
    pub fn privacy_uri(mut self, value: impl Into<Uri>) -> Self {
        self.privacy_uri = Some(value.into());
        self
    }

    /// Sets [`publisher_name`](field@Self::publisher_name).
    #[must_use]
    pub fn publisher_name(mut self, value: impl Into<String>) -> Self {
        self.publisher_name = Some(value.into());
        self
    }

    /// Sets [`published_date`](field@Self::published_date).
    #[must_use]
    pub fn published_date(mut self, value: impl Into<DateTime>) -> Self {
        self.published_date = Some(value.into());
        self
    }

    /// Sets [`show_in_gui`](field@Self::show_in_gui).
    #[must_use]
    pub fn show_in_gui(mut self, value: bool) -> Self {
        self.show_in_gui = Some(value);
        self
    }

    /// Sets [`pricing_detail_link`](field@Self::pricing_detail_link).
    #[must_use]
    pub fn pricing_detail_link(mut self, value: impl Into<Uri>) -> Self {
        self.pricing_detail_link = Some(value.into());
        self
    }

    /// Sets [`is_corrupted`](field@Self::is_corrupted).
    #[must_use]
    pub fn is_corrupted(mut self, value: bool) -> Self {
        self.is_corrupted = Some(value);
        self
    }

    /// Sets [`published_name`](field@Self::published_name).
    #[must_use]
    pub fn published_name(mut self, value: impl Into<String>) -> Self {
        self.published_name = Some(value.into());
        self
    }

    /// Sets [`sharing_status`](field@Self::sharing_status).
    #[must_use]
    pub fn sharing_status(mut self, value: impl Into<ImagePermission>) -> Self {
        self.sharing_status = Some(value.into());
        self
    }

    /// Sets [`replication_progress`](field@Self::replication_progress).
    #[must_use]
    pub fn replication_progress(
        mut self,
        value: impl Into<Vec<ReplicationProgressElement>>,
    ) -> Self {
        self.replication_progress = value.into();
        self
    }

    /// Sets [`compute_image_attributes`](field@Self::compute_image_attributes).
    #[must_use]
    pub fn compute_image_attributes(mut self, value: ComputeImageAttributes) -> Self {
        self.compute_image_attributes = Some(value);
        self
    }

    /// Sets [`marketplace_image_attributes`](field@Self::marketplace_image_attributes).
    #[must_use]
    pub fn marketplace_image_attributes(
        mut self,
        value: MarketplaceImageAttributes,
    ) -> Self {
        self.marketplace_image_attributes = Some(value);
        self
    }

    /// Sets [`vm_image_state`](field@Self::vm_image_state).
    #[must_use]
    pub fn vm_image_state(mut self, value: impl Into<String>) -> Self {
        self.vm_image_state = Some(value.into());
        self
    }

    /// Sets [`role_state_on_capture`](field@Self::role_state_on_capture).
    #[must_use]
    pub fn role_state_on_capture(mut self, value: impl Into<String>) -> Self {
        self.role_state_on_capture = Some(value.into());
        self
    }

    /// Sets [`role_size_on_capture`](field@Self::role_size_on_capture).
    #[must_use]
    pub fn role_size_on_capture(mut self, value: impl Into<String>) -> Self {
        self.role_size_on_capture = Some(value.into());
        self
    }
}

impl OsDiskConfigurationInput {
    /// Sets [`host_caching`](field@Self::host_caching).
    #[must_use]
    pub fn host_caching(mut self, value: impl Into<HostCaching>) -> Self {
        self.host_caching = Some(value.into());
        self
    }

    /// Sets [`os_state`](field@Self::os_state).
    #[must_use]
    pub fn os_state(mut self, value: impl Into<OperatingSystemState>) -> Self {
        self.os_state = Some(value.into());
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
}

impl DataDiskConfigurationInput {
    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`host_caching`](field@Self::host_caching).
    #[must_use]
    pub fn host_caching(mut self, value: impl Into<HostCaching>) -> Self {
        self.host_caching = Some(value.into());
        self
    }

    /// Sets [`lun`](field@Self::lun).
    #[must_use]
    pub fn lun(mut self, value: i32) -> Self {
        self.lun = Some(value);
        self
    }

    /// Sets [`media_link`](field@Self::media_link).
    #[must_use]
    pub fn media_link(mut self, value: impl Into<Uri>) -> Self {
        self.media_link = Some(value.into());
        self
    }
}

impl VmImageOsDiskConfiguration {
    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`host_caching`](field@Self::host_caching).
    #[must_use]
    pub fn host_caching(mut self, value: impl Into<HostCaching>) -> Self {
        self.host_caching = Some(value.into());
        self
    }

    /// Sets [`os_state`](field@Self::os_state).
    #[must_use]
    pub fn os_state(mut self, value: impl Into<OperatingSystemState>) -> Self {
        self.os_state = Some(value.into());
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

    /// Sets [`logical_disk_size_in_gb`](field@Self::logical_disk_size_in_gb).
    #[must_use]
    pub fn logical_disk_size_in_gb(mut self, value: i32) -> Self {
        self.logical_disk_size_in_gb = Some(value);
        self
    }

    /// Sets [`io_type`](field@Self::io_type).
    #[must_use]
    pub fn io_type(mut self, value: impl Into<DiskIoType>) -> Self {
        self.io_type = Some(value.into());
        self
    }
}

impl VmImageDataDiskConfiguration {
    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`host_caching`](field@Self::host_caching).
    #[must_use]
    pub fn host_caching(mut self, value: impl Into<HostCaching>) -> Self {
        self.host_caching = Some(value.into());
        self
    }

    /// Sets [`lun`](field@Self::lun).
    #[must_use]
    pub fn lun(mut self, value: i32) -> Self {
        self.lun = Some(value);
        self
    }

    /// Sets [`media_link`](field@Self::media_link).
    #[must_use]
    pub fn media_link(mut self, value: impl Into<Uri>) -> Self {
        self.media_link = Some(value.into());
        self
    }

    /// Sets [`logical_disk_size_in_gb`](field@Self::logical_disk_size_in_gb).
    #[must_use]
    pub fn logical_disk_size_in_gb(mut self, value: i32) -> Self {
        self.logical_disk_size_in_gb = Some(value);
        self
    }

    /// Sets [`io_type`](field@Self::io_type).
    #[must_use]
    pub fn io_type(mut self, value: impl Into<DiskIoType>) -> Self {
        self.io_type = Some(value.into());
        self
    }
}
