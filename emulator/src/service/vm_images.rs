//! Images of virtual machines with all their disks.
//!
//! In: blobs that are to be images, and names of them. Out: the subscription's own images. Machines that were made of one
//! have copies of its disks, so that it can go before them.

use xms_runtime::Uri;
use xms_runtime::server::{Incoming, Outcome};
use xms_services::service_management::os_images::{BareString, ImageCategory, ImagePermission, ReplicationInput};
use xms_services::service_management::roles::{DataVirtualHardDisk, OsVirtualHardDisk, Role};
use xms_services::service_management::server::VmImages;
use xms_services::service_management::vm_images::{
    CreateVmImage, DataDiskConfigurationInput, DeleteOptions, ListOptions, OsDiskConfigurationInput, UpdateVmImage,
    VmImage, VmImageDataDiskConfiguration, VmImageDetails, VmImageList, VmImageOsDiskConfiguration,
};

use super::os_images::{check_free, copies};
use super::{Service, bad_request, subscription};
use crate::state::State;
use crate::state::cloud_service::whole_seconds;
use crate::state::named::{Kept, is_called};

/// How large a disk is of which nothing is said, in GiB.
const DISK_SIZE: i32 = 30;

impl VmImages for Service {
    async fn create(&self, request: &Incoming, body: CreateVmImage) -> Outcome<()> {
        let owner = subscription(request).to_owned();
        let Some(name) = body.name.clone() else { return Err(bad_request("An image has a `Name`.")) };
        let mut state = self.shared.write_state();
        check_free(&state, &owner, &name)?;
        let now = whole_seconds(state.now);
        let mut image = VmImageDetails::new(&name);
        image.category = Some(ImageCategory::User);
        image.vm_image_state = Some("Succeeded".to_owned());
        image.created_time = Some(now);
        image.modified_time = Some(now);
        image.os_disk_configuration = body.os_disk_configuration.map(|own| os_disk(&name, own));
        image.data_disk_configurations =
            body.data_disk_configurations.into_iter().map(|own| data_disk(&name, own)).collect();
        image.label = body.label;
        image.description = body.description;
        image.language = body.language;
        image.image_family = body.image_family;
        image.recommended_vm_size = body.recommended_vm_size;
        image.eula = body.eula;
        image.icon_uri = body.icon_uri;
        image.small_icon_uri = body.small_icon_uri;
        image.privacy_uri = body.privacy_uri;
        image.published_date = body.published_date;
        image.show_in_gui = body.show_in_gui;
        let kept = Kept::new(image, &state.room)?;
        let target = state.world.vm_images.target(&owner, &name);
        self.change(&mut state, request, target, move |world| world.vm_images.insert(&owner, &name, kept))?;
        Ok(().into())
    }

    async fn list(&self, request: &Incoming, options: ListOptions) -> Outcome<VmImageList> {
        let state = self.shared.read_state();
        let fits = |wanted: &Option<String>, own: &Option<String>| {
            wanted.as_ref().is_none_or(|wanted| is_called(own.as_ref(), wanted))
        };
        let images = state.world.vm_images.of(subscription(request)).filter(|image| {
            fits(&options.location, &image.location)
                && fits(&options.publisher, &image.publisher_name)
                && options.category.as_ref().is_none_or(|wanted| image.category.as_ref() == Some(wanted))
        });
        Ok(VmImageList::new().images(images.map(listed).collect::<Vec<_>>()).into())
    }

    async fn get_details(&self, request: &Incoming, name: String) -> Outcome<VmImageDetails> {
        let state = self.shared.read_state();
        Ok(state.world.vm_images.get(subscription(request), &name)?.clone().into())
    }

    async fn update(&self, request: &Incoming, name: String, body: UpdateVmImage) -> Outcome<()> {
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        let mut image = state.world.vm_images.get(owner, &name)?.clone();
        image.label = Some(body.label);
        image.description = body.description.or(image.description);
        image.language = body.language.or(image.language);
        image.image_family = body.image_family.or(image.image_family);
        image.recommended_vm_size = body.recommended_vm_size.or(image.recommended_vm_size);
        image.eula = body.eula.or(image.eula);
        image.icon_uri = body.icon_uri.or(image.icon_uri);
        image.small_icon_uri = body.small_icon_uri.or(image.small_icon_uri);
        image.privacy_uri = body.privacy_uri.or(image.privacy_uri);
        image.published_date = body.published_date.or(image.published_date);
        image.show_in_gui = body.show_in_gui.or(image.show_in_gui);
        image.modified_time = Some(whole_seconds(state.now));
        let room = state.room.clone();
        state.world.vm_images.replace(owner, &name, image, &room)?;
        Ok(().into())
    }

    async fn delete(&self, request: &Incoming, name: String, _: DeleteOptions) -> Outcome<()> {
        let mut state = self.shared.write_state();
        self.remove_named(&mut state, request, |world| &mut world.vm_images, name)?;
        Ok(().into())
    }

    async fn replicate(&self, request: &Incoming, name: String, body: ReplicationInput) -> Outcome<BareString> {
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        let mut image = state.world.vm_images.get(owner, &name)?.clone();
        image.replication_progress = copies(&state, &body)?;
        image.compute_image_attributes = body.compute_image_attributes;
        image.marketplace_image_attributes = body.marketplace_image_attributes;
        let room = state.room.clone();
        state.world.vm_images.replace(owner, &name, image, &room)?;
        Ok(BareString::new().value(name).into())
    }

    async fn unreplicate(&self, request: &Incoming, name: String) -> Outcome<()> {
        let mut state = self.shared.write_state();
        self.change_named(
            &mut state,
            request,
            |world| &mut world.vm_images,
            name,
            move |image| {
                image.replication_progress.clear();
            },
        )?;
        Ok(().into())
    }

    async fn share(&self, request: &Incoming, name: String, permission: ImagePermission) -> Outcome<()> {
        let mut state = self.shared.write_state();
        self.change_named(
            &mut state,
            request,
            |world| &mut world.vm_images,
            name,
            move |image| {
                image.sharing_status = Some(permission);
            },
        )?;
        Ok(().into())
    }
}

fn os_disk(image: &str, own: OsDiskConfigurationInput) -> VmImageOsDiskConfiguration {
    let mut made = VmImageOsDiskConfiguration::new();
    made.name = Some(format!("{image}-os"));
    made.host_caching = own.host_caching;
    made.os_state = own.os_state;
    made.os = own.os;
    made.media_link = own.media_link;
    made.logical_disk_size_in_gb = Some(DISK_SIZE);
    made
}

fn data_disk(image: &str, own: DataDiskConfigurationInput) -> VmImageDataDiskConfiguration {
    let mut made = VmImageDataDiskConfiguration::new();
    made.name = own.name.or_else(|| Some(format!("{image}-data-{}", own.lun.unwrap_or(0))));
    made.host_caching = own.host_caching;
    made.lun = own.lun;
    made.media_link = own.media_link;
    made.logical_disk_size_in_gb = Some(DISK_SIZE);
    made
}

/// An image as it is listed: without what only its details tell.
fn listed(image: &VmImageDetails) -> VmImage {
    let image = image.clone();
    let mut listed = VmImage::new(image.name);
    listed.label = image.label;
    listed.category = image.category;
    listed.description = image.description;
    listed.os_disk_configuration = image.os_disk_configuration;
    listed.data_disk_configurations = image.data_disk_configurations;
    listed.service_name = image.service_name;
    listed.deployment_name = image.deployment_name;
    listed.role_name = image.role_name;
    listed.affinity_group = image.affinity_group;
    listed.location = image.location;
    listed.created_time = image.created_time;
    listed.modified_time = image.modified_time;
    listed.language = image.language;
    listed.image_family = image.image_family;
    listed.recommended_vm_size = image.recommended_vm_size;
    listed.is_premium = image.is_premium;
    listed.eula = image.eula;
    listed.icon_uri = image.icon_uri;
    listed.small_icon_uri = image.small_icon_uri;
    listed.privacy_uri = image.privacy_uri;
    listed.publisher_name = image.publisher_name;
    listed.published_date = image.published_date;
    listed.show_in_gui = image.show_in_gui;
    listed.pricing_detail_link = image.pricing_detail_link;
    listed.vm_image_state = image.vm_image_state;
    listed.role_state_on_capture = image.role_state_on_capture;
    listed.role_size_on_capture = image.role_size_on_capture;
    listed
}

/// Gives a machine that is to be made of an image the disks that the image has; a name that no image here has is one of
/// the many that the service has.
pub(super) fn fill_disks(state: &State, owner: &str, service: &str, role: &mut Role) {
    let name = role.vm_image_name.as_deref().unwrap_or_default();
    let Ok(image) = state.world.vm_images.get(owner, name) else { return };
    let machine = role.role_name.clone().unwrap_or_default();
    // Copies lie where the machine's disks are to lie, or beside the image's.
    let place = role.media_location.as_ref().map(|place| place.as_str().trim_end_matches('/').to_owned());
    let copy = |of: &Option<Uri>, kind: &str| -> Option<Uri> {
        let beside = || of.as_ref()?.as_str().rsplit_once('/').map(|(folder, _)| folder.to_owned());
        let folder = place.clone().or_else(beside)?;
        Some(format!("{folder}/{service}-{machine}-{kind}-{:08x}.vhd", fastrand::u32(..)).into())
    };
    if let Some(known) = &image.os_disk_configuration {
        let own = role.os_virtual_hard_disk.get_or_insert_with(OsVirtualHardDisk::new);
        own.media_link = own.media_link.take().or_else(|| copy(&known.media_link, "os"));
        own.source_image_name.get_or_insert_with(|| image.name.clone());
        own.os = own.os.take().or_else(|| known.os.as_ref().map(|os| os.as_str().to_owned()));
        own.resized_size_in_gb = own.resized_size_in_gb.or(known.logical_disk_size_in_gb);
        let caching = known.host_caching.as_ref().map(|caching| caching.as_str().to_owned());
        own.host_caching = own.host_caching.take().or(caching);
    }
    for known in &image.data_disk_configurations {
        let lun = known.lun.unwrap_or(0);
        if role.data_virtual_hard_disks.iter().any(|own| own.lun.unwrap_or(0) == lun) {
            continue;
        }
        let mut own = DataVirtualHardDisk::new().lun(lun);
        own.media_link = copy(&known.media_link, &format!("data-{lun}"));
        own.logical_disk_size_in_gb = known.logical_disk_size_in_gb;
        own.host_caching = known.host_caching.as_ref().map(|caching| caching.as_str().to_owned());
        role.data_virtual_hard_disks.push(own);
    }
}
