//! The disks that a virtual machine gets.
//!
//! In: what a request says of a disk of a machine. Out: the disk as it is then, attached: one that is, or a new one. What
//! the request left open is filled in. Nothing is changed here.

use xms_runtime::Uri;
use xms_runtime::server::ErrorResponse;
use xms_services::service_management::deployments::Deployment;
use xms_services::service_management::disks::{AttachedTo, Disk, DiskIoType};
use xms_services::service_management::roles::{DataVirtualHardDisk, OsVirtualHardDisk};

use super::disks::check_detached;
use super::os_images::image;
use super::{bad_request, filled};
use crate::state::State;

/// How fast a disk is of which nothing is said.
const STANDARD: &str = "Standard";

/// What says that a disk is attached to that machine.
pub(super) fn attached(service: &str, deployment: &Deployment, role: &str) -> AttachedTo {
    let mut attached = AttachedTo::new().hosted_service_name(service).role_name(role);
    attached.deployment_name.clone_from(&deployment.name);
    attached
}

/// The disk that a machine starts from: one that is, or one that is made of an image.
pub(super) fn os_disk(
    state: &State,
    owner: &str,
    attached: &AttachedTo,
    own: &mut OsVirtualHardDisk,
) -> Result<Disk, ErrorResponse> {
    own.disk_name = filled(own.disk_name.take());
    own.source_image_name = filled(own.source_image_name.take());
    if let (Some(name), None) = (&own.disk_name, &own.source_image_name) {
        let disk = existing(state, owner, attached, name)?;
        own.media_link.clone_from(&disk.media_link);
        own.os = disk.os.as_ref().map(|os| os.as_str().to_owned());
        return Ok(disk);
    }
    let source = own.source_image_name.as_deref();
    // A name that no image here has is one of the many that the service has.
    let known = source.and_then(|name| image(state, owner, name).ok());
    let mut made = new_disk(state, owner, attached, own.disk_name.take(), own.media_link.clone(), "os")?;
    made.has_operating_system = Some(true);
    made.os = known.and_then(|image| image.os.clone()).or_else(|| own.os.as_deref().map(Into::into));
    made.os = made.os.or(Some("Linux".into()));
    made.source_image_name = own.source_image_name.clone();
    made.label.clone_from(&own.disk_label);
    made.logical_disk_size_in_gb = Some(own.resized_size_in_gb.unwrap_or(30));
    own.disk_name = Some(made.name.clone());
    own.media_link.clone_from(&made.media_link);
    own.os = made.os.as_ref().map(|os| os.as_str().to_owned());
    own.host_caching.get_or_insert_with(|| "ReadWrite".to_owned());
    own.io_type.get_or_insert_with(|| STANDARD.to_owned());
    Ok(made)
}

/// A disk for data: one that is, or a new one.
pub(super) fn data_disk(
    state: &State,
    owner: &str,
    attached: &AttachedTo,
    own: &mut DataVirtualHardDisk,
) -> Result<Disk, ErrorResponse> {
    own.disk_name = filled(own.disk_name.take());
    let lun = *own.lun.get_or_insert(0);
    if let Some(name) = own.disk_name.as_ref().filter(|name| state.world.disks.get(owner, name).is_ok()) {
        let disk = existing(state, owner, attached, name)?;
        own.media_link.clone_from(&disk.media_link);
        own.logical_disk_size_in_gb = disk.logical_disk_size_in_gb;
        return Ok(disk);
    }
    let link = own.media_link.clone().or_else(|| own.source_media_link.clone());
    let mut made = new_disk(state, owner, attached, own.disk_name.take(), link, &format!("data-{lun}"))?;
    made.has_operating_system = Some(false);
    made.label.clone_from(&own.disk_label);
    made.logical_disk_size_in_gb = Some(own.logical_disk_size_in_gb.unwrap_or(30));
    own.disk_name = Some(made.name.clone());
    own.media_link.clone_from(&made.media_link);
    own.logical_disk_size_in_gb = made.logical_disk_size_in_gb;
    own.host_caching.get_or_insert_with(|| "None".to_owned());
    own.io_type.get_or_insert_with(|| STANDARD.to_owned());
    Ok(made)
}

fn existing(state: &State, owner: &str, attached: &AttachedTo, name: &str) -> Result<Disk, ErrorResponse> {
    let mut disk = state.world.disks.get(owner, name).map_err(|error| bad_request(error.message()))?.clone();
    check_detached(&disk)?;
    disk.attached_to = Some(attached.clone());
    Ok(disk)
}

fn new_disk(
    state: &State,
    owner: &str,
    attached: &AttachedTo,
    name: Option<String>,
    link: Option<Uri>,
    kind: &str,
) -> Result<Disk, ErrorResponse> {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let (service, role) = (text(&attached.hosted_service_name), text(&attached.role_name));
    let name = name.unwrap_or_else(|| format!("{service}-{role}-{kind}-{:08x}", fastrand::u32(..)));
    state.world.disks.check_free(owner, &name)?;
    let Some(link) = link else { return Err(bad_request("`MediaLink` says where a new disk is to lie.")) };
    let mut made = Disk::new(name);
    made.attached_to = Some(attached.clone());
    made.media_link = Some(link);
    made.is_corrupted = Some(false);
    made.io_type = Some(DiskIoType::Standard);
    let location = state.world.services.get(owner, &service);
    made.location = location.and_then(|service| service.properties.location.clone());
    Ok(made)
}
