// Written by `xms generate` from api-spec/service-management/os-images.toml; do not edit.
//! Setters of the elements of *Operating system images*.

use ::xms_runtime::{DateTime, Uri};

use super::super::disks::{DiskIoType, OperatingSystemKind};
use super::super::os_images::{
    AddOsImage, BareString, ComputeImageAttributes, ImageCategory,
    MarketplaceImageAttributes, OperatingSystemState, OsImage, OsImageDetails,
    OsImageList, Plan, ReplicationInput, ReplicationProgressElement, UpdateOsImage,
};

impl AddOsImage {
    /// Sets [`label`](field@Self::label).
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`media_link`](field@Self::media_link).
    #[must_use]
    pub fn media_link(mut self, value: impl Into<Uri>) -> Self {
        self.media_link = Some(value.into());
        self
    }

    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`os`](field@Self::os).
    #[must_use]
    pub fn os(mut self, value: impl Into<OperatingSystemKind>) -> Self {
        self.os = Some(value.into());
        self
    }

    /// Sets [`eula`](field@Self::eula).
    #[must_use]
    pub fn eula(mut self, value: impl Into<String>) -> Self {
        self.eula = Some(value.into());
        self
    }

    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`image_family`](field@Self::image_family).
    #[must_use]
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }

    /// Sets [`published_date`](field@Self::published_date).
    #[must_use]
    pub fn published_date(mut self, value: impl Into<String>) -> Self {
        self.published_date = Some(value.into());
        self
    }

    /// Sets [`is_premium`](field@Self::is_premium).
    #[must_use]
    pub fn is_premium(mut self, value: bool) -> Self {
        self.is_premium = Some(value);
        self
    }

    /// Sets [`show_in_gui`](field@Self::show_in_gui).
    #[must_use]
    pub fn show_in_gui(mut self, value: bool) -> Self {
        self.show_in_gui = Some(value);
        self
    }

    /// Sets [`privacy_uri`](field@Self::privacy_uri).
    #[must_use]
    pub fn privacy_uri(mut self, value: impl Into<Uri>) -> Self {
        self.privacy_uri = Some(value.into());
        self
    }

    /// Sets [`icon_uri`](field@Self::icon_uri).
    #[must_use]
    pub fn icon_uri(mut self, value: impl Into<String>) -> Self {
        self.icon_uri = Some(value.into());
        self
    }

    /// Sets [`recommended_vm_size`](field@Self::recommended_vm_size).
    #[must_use]
    pub fn recommended_vm_size(mut self, value: impl Into<String>) -> Self {
        self.recommended_vm_size = Some(value.into());
        self
    }

    /// Sets [`small_icon_uri`](field@Self::small_icon_uri).
    #[must_use]
    pub fn small_icon_uri(mut self, value: impl Into<String>) -> Self {
        self.small_icon_uri = Some(value.into());
        self
    }

    /// Sets [`language`](field@Self::language).
    #[must_use]
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

impl UpdateOsImage {
    /// Sets [`label`](field@Self::label).
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`media_link`](field@Self::media_link).
    #[must_use]
    pub fn media_link(mut self, value: impl Into<Uri>) -> Self {
        self.media_link = Some(value.into());
        self
    }

    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`os`](field@Self::os).
    #[must_use]
    pub fn os(mut self, value: impl Into<OperatingSystemKind>) -> Self {
        self.os = Some(value.into());
        self
    }

    /// Sets [`eula`](field@Self::eula).
    #[must_use]
    pub fn eula(mut self, value: impl Into<String>) -> Self {
        self.eula = Some(value.into());
        self
    }

    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`image_family`](field@Self::image_family).
    #[must_use]
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }

    /// Sets [`show_in_gui`](field@Self::show_in_gui).
    #[must_use]
    pub fn show_in_gui(mut self, value: bool) -> Self {
        self.show_in_gui = Some(value);
        self
    }

    /// Sets [`published_date`](field@Self::published_date).
    #[must_use]
    pub fn published_date(mut self, value: impl Into<String>) -> Self {
        self.published_date = Some(value.into());
        self
    }

    /// Sets [`is_premium`](field@Self::is_premium).
    #[must_use]
    pub fn is_premium(mut self, value: bool) -> Self {
        self.is_premium = Some(value);
        self
    }

    /// Sets [`icon_uri`](field@Self::icon_uri).
    #[must_use]
    pub fn icon_uri(mut self, value: impl Into<String>) -> Self {
        self.icon_uri = Some(value.into());
        self
    }

    /// Sets [`privacy_uri`](field@Self::privacy_uri).
    #[must_use]
    pub fn privacy_uri(mut self, value: impl Into<Uri>) -> Self {
        self.privacy_uri = Some(value.into());
        self
    }

    /// Sets [`recommended_vm_size`](field@Self::recommended_vm_size).
    #[must_use]
    pub fn recommended_vm_size(mut self, value: impl Into<String>) -> Self {
        self.recommended_vm_size = Some(value.into());
        self
    }

    /// Sets [`small_icon_uri`](field@Self::small_icon_uri).
    #[must_use]
    pub fn small_icon_uri(mut self, value: impl Into<String>) -> Self {
        self.small_icon_uri = Some(value.into());
        self
    }

    /// Sets [`language`](field@Self::language).
    #[must_use]
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

impl OsImageList {
    /// Sets [`images`](field@Self::images).
    #[must_use]
    pub fn images(mut self, value: impl Into<Vec<OsImage>>) -> Self {
        self.images = value.into();
        self
    }
}

impl OsImage {
    /// Sets [`affinity_group`](field@Self::affinity_group).
    #[must_use]
    pub fn affinity_group(mut self, value: impl Into<String>) -> Self {
        self.affinity_group = Some(value.into());
        self
    }

    /// Sets [`category`](field@Self::category).
    #[must_use]
    pub fn category(mut self, value: impl Into<ImageCategory>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Sets [`label`](field@Self::label).
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`location`](field@Self::location).
    #[must_use]
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }

    /// Sets [`logical_size_in_gb`](field@Self::logical_size_in_gb).
    #[must_use]
    pub fn logical_size_in_gb(mut self, value: f64) -> Self {
        self.logical_size_in_gb = Some(value);
        self
    }

    /// Sets [`media_link`](field@Self::media_link).
    #[must_use]
    pub fn media_link(mut self, value: impl Into<Uri>) -> Self {
        self.media_link = Some(value.into());
        self
    }

    /// Sets [`os`](field@Self::os).
    #[must_use]
    pub fn os(mut self, value: impl Into<OperatingSystemKind>) -> Self {
        self.os = Some(value.into());
        self
    }

    /// Sets [`eula`](field@Self::eula).
    #[must_use]
    pub fn eula(mut self, value: impl Into<String>) -> Self {
        self.eula = Some(value.into());
        self
    }

    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`image_family`](field@Self::image_family).
    #[must_use]
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }

    /// Sets [`show_in_gui`](field@Self::show_in_gui).
    #[must_use]
    pub fn show_in_gui(mut self, value: bool) -> Self {
        self.show_in_gui = Some(value);
        self
    }

    /// Sets [`published_date`](field@Self::published_date).
    #[must_use]
    pub fn published_date(mut self, value: impl Into<DateTime>) -> Self {
        self.published_date = Some(value.into());
        self
    }

    /// Sets [`is_premium`](field@Self::is_premium).
    #[must_use]
    pub fn is_premium(mut self, value: bool) -> Self {
        self.is_premium = Some(value);
        self
    }

    /// Sets [`icon_uri`](field@Self::icon_uri).
    #[must_use]
    pub fn icon_uri(mut self, value: impl Into<String>) -> Self {
        self.icon_uri = Some(value.into());
        self
    }

    /// Sets [`privacy_uri`](field@Self::privacy_uri).
    #[must_use]
    pub fn privacy_uri(mut self, value: impl Into<Uri>) -> Self {
        self.privacy_uri = Some(value.into());
        self
    }

    /// Sets [`recommended_vm_size`](field@Self::recommended_vm_size).
    #[must_use]
    pub fn recommended_vm_size(mut self, value: impl Into<String>) -> Self {
        self.recommended_vm_size = Some(value.into());
        self
    }

    /// Sets [`publisher_name`](field@Self::publisher_name).
    #[must_use]
    pub fn publisher_name(mut self, value: impl Into<String>) -> Self {
        self.publisher_name = Some(value.into());
        self
    }

    /// Sets [`pricing_detail_link`](field@Self::pricing_detail_link).
    #[must_use]
    pub fn pricing_detail_link(mut self, value: impl Into<Uri>) -> Self {
        self.pricing_detail_link = Some(value.into());
        self
    }

    /// Sets [`small_icon_uri`](field@Self::small_icon_uri).
    #[must_use]
    pub fn small_icon_uri(mut self, value: impl Into<String>) -> Self {
        self.small_icon_uri = Some(value.into());
        self
    }

    /// Sets [`language`](field@Self::language).
    #[must_use]
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }

    /// Sets [`os_state`](field@Self::os_state).
    #[must_use]
    pub fn os_state(mut self, value: impl Into<OperatingSystemState>) -> Self {
        self.os_state = Some(value.into());
        self
    }

    /// Sets [`io_type`](field@Self::io_type).
    #[must_use]
    pub fn io_type(mut self, value: impl Into<DiskIoType>) -> Self {
        self.io_type = Some(value.into());
        self
    }
}

impl OsImageDetails {
    /// Sets [`affinity_group`](field@Self::affinity_group).
    #[must_use]
    pub fn affinity_group(mut self, value: impl Into<String>) -> Self {
        self.affinity_group = Some(value.into());
        self
    }

    /// Sets [`category`](field@Self::category).
    #[must_use]
    pub fn category(mut self, value: impl Into<ImageCategory>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Sets [`label`](field@Self::label).
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`location`](field@Self::location).
    #[must_use]
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }

    /// Sets [`logical_size_in_gb`](field@Self::logical_size_in_gb).
    #[must_use]
    pub fn logical_size_in_gb(mut self, value: f64) -> Self {
        self.logical_size_in_gb = Some(value);
        self
    }

    /// Sets [`media_link`](field@Self::media_link).
    #[must_use]
    pub fn media_link(mut self, value: impl Into<Uri>) -> Self {
        self.media_link = Some(value.into());
        self
    }

    /// Sets [`os`](field@Self::os).
    #[must_use]
    pub fn os(mut self, value: impl Into<OperatingSystemKind>) -> Self {
        self.os = Some(value.into());
        self
    }

    /// Sets [`eula`](field@Self::eula).
    #[must_use]
    pub fn eula(mut self, value: impl Into<String>) -> Self {
        self.eula = Some(value.into());
        self
    }

    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`image_family`](field@Self::image_family).
    #[must_use]
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }

    /// Sets [`show_in_gui`](field@Self::show_in_gui).
    #[must_use]
    pub fn show_in_gui(mut self, value: bool) -> Self {
        self.show_in_gui = Some(value);
        self
    }

    /// Sets [`published_date`](field@Self::published_date).
    #[must_use]
    pub fn published_date(mut self, value: impl Into<DateTime>) -> Self {
        self.published_date = Some(value.into());
        self
    }

    /// Sets [`is_premium`](field@Self::is_premium).
    #[must_use]
    pub fn is_premium(mut self, value: bool) -> Self {
        self.is_premium = Some(value);
        self
    }

    /// Sets [`icon_uri`](field@Self::icon_uri).
    #[must_use]
    pub fn icon_uri(mut self, value: impl Into<String>) -> Self {
        self.icon_uri = Some(value.into());
        self
    }

    /// Sets [`privacy_uri`](field@Self::privacy_uri).
    #[must_use]
    pub fn privacy_uri(mut self, value: impl Into<Uri>) -> Self {
        self.privacy_uri = Some(value.into());
        self
    }

    /// Sets [`recommended_vm_size`](field@Self::recommended_vm_size).
    #[must_use]
    pub fn recommended_vm_size(mut self, value: impl Into<String>) -> Self {
        self.recommended_vm_size = Some(value.into());
        self
    }

    /// Sets [`publisher_name`](field@Self::publisher_name).
    #[must_use]
    pub fn publisher_name(mut self, value: impl Into<String>) -> Self {
        self.publisher_name = Some(value.into());
        self
    }

    /// Sets [`small_icon_uri`](field@Self::small_icon_uri).
    #[must_use]
    pub fn small_icon_uri(mut self, value: impl Into<String>) -> Self {
        self.small_icon_uri = Some(value.into());
        self
    }

    /// Sets [`language`](field@Self::language).
    #[must_use]
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }

    /// Sets [`io_type`](field@Self::io_type).
    #[must_use]
    pub fn io_type(mut self, value: impl Into<DiskIoType>) -> Self {
        self.io_type = Some(value.into());
        self
    }

    /// Sets [`is_corrupted`](field@Self::is_corrupted).
    #[must_use]
    pub fn is_corrupted(mut self, value: bool) -> Self {
        self.is_corrupted = Some(value);
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
}

impl ReplicationProgressElement {
    /// Sets [`progress`](field@Self::progress).
    #[must_use]
    pub fn progress(mut self, value: impl Into<String>) -> Self {
        self.progress = Some(value.into());
        self
    }
}

impl ReplicationInput {
    /// Sets [`target_locations`](field@Self::target_locations).
    #[must_use]
    pub fn target_locations(mut self, value: impl Into<Vec<String>>) -> Self {
        self.target_locations = value.into();
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
}

impl ComputeImageAttributes {
    /// Sets [`offer`](field@Self::offer).
    #[must_use]
    pub fn offer(mut self, value: impl Into<String>) -> Self {
        self.offer = Some(value.into());
        self
    }

    /// Sets [`sku`](field@Self::sku).
    #[must_use]
    pub fn sku(mut self, value: impl Into<String>) -> Self {
        self.sku = Some(value.into());
        self
    }

    /// Sets [`version`](field@Self::version).
    #[must_use]
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
}

impl MarketplaceImageAttributes {
    /// Sets [`publisher_id`](field@Self::publisher_id).
    #[must_use]
    pub fn publisher_id(mut self, value: impl Into<String>) -> Self {
        self.publisher_id = Some(value.into());
        self
    }

    /// Sets [`plan`](field@Self::plan).
    #[must_use]
    pub fn plan(mut self, value: Plan) -> Self {
        self.plan = Some(value);
        self
    }
}

impl Plan {
    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`publisher`](field@Self::publisher).
    #[must_use]
    pub fn publisher(mut self, value: impl Into<String>) -> Self {
        self.publisher = Some(value.into());
        self
    }

    /// Sets [`product`](field@Self::product).
    #[must_use]
    pub fn product(mut self, value: impl Into<String>) -> Self {
        self.product = Some(value.into());
        self
    }
}

impl BareString {
    /// Sets [`value`](field@Self::value).
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
