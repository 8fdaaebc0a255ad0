//! Disks.
//!
//! In: blobs that are to be disks. Out: the disks, with the virtual machine that has one attached. One that is attached is
//! not deleted. Whether there is such a blob, nobody looks.

use xms_runtime::server::{Answer, ErrorResponse, Incoming, Outcome};
use xms_services::service_management::disks::{DeleteOptions, Disk, DiskInput, DiskList};
use xms_services::service_management::server::Disks;

use super::{Service, bad_request, conflict, subscription};
use crate::state::named::Kept;

impl Disks for Service {
    async fn create(&self, request: &Incoming, body: DiskInput) -> Outcome<Disk> {
        let owner = subscription(request);
        let Some(link) = body.media_link else { return Err(bad_request("`MediaLink` says where the disk lies.")) };
        let mut state = self.shared.write_state();
        state.world.disks.check_free(owner, &body.name)?;
        let mut disk = Disk::new(&body.name);
        disk.has_operating_system = Some(body.has_operating_system.unwrap_or(body.os.is_some()));
        disk.os = body.os;
        disk.label = Some(body.label);
        disk.media_link = Some(link);
        disk.logical_disk_size_in_gb = Some(body.resized_size_in_gb.unwrap_or(30));
        disk.is_corrupted = Some(false);
        let kept = Kept::new(disk.clone(), &state.room)?;
        state.world.disks.insert(owner, &body.name, kept);
        Ok(disk.into())
    }

    async fn list(&self, request: &Incoming) -> Outcome<DiskList> {
        let state = self.shared.read_state();
        let disks = state.world.disks.of(subscription(request)).cloned();
        Ok(DiskList::new().disks(disks.collect::<Vec<_>>()).into())
    }

    async fn get(&self, request: &Incoming, name: String) -> Outcome<Disk> {
        let state = self.shared.read_state();
        Ok(state.world.disks.get(subscription(request), &name)?.clone().into())
    }

    async fn update(&self, request: &Incoming, name: String, body: DiskInput) -> Outcome<Option<Disk>> {
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        let mut disk = state.world.disks.get(owner, &name)?.clone();
        disk.label = Some(body.label);
        let Some(size) = body.resized_size_in_gb else {
            let room = state.room.clone();
            state.world.disks.replace(owner, &name, disk.clone(), &room)?;
            return Ok(Some(disk).into());
        };
        // A disk that grows takes its time, and never shrinks.
        if disk.logical_disk_size_in_gb.is_some_and(|before| size < before) {
            return Err(bad_request("A disk does not become smaller."));
        }
        disk.logical_disk_size_in_gb = Some(size);
        self.put_named(&mut state, request, |world| &mut world.disks, name, disk)?;
        Ok(Answer::new(None).status(202))
    }

    async fn delete(&self, request: &Incoming, name: String, _: DeleteOptions) -> Outcome<()> {
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        check_detached(state.world.disks.get(owner, &name)?)?;
        state.world.disks.remove(owner, &name);
        Ok(().into())
    }
}

/// Refuses a disk that a virtual machine has.
pub(crate) fn check_detached(disk: &Disk) -> Result<(), ErrorResponse> {
    match disk.attached_to.as_ref().and_then(|attached| attached.role_name.as_deref()) {
        Some(role) => Err(conflict(format!("The disk `{}` is in use by `{role}`.", disk.name))),
        None => Ok(()),
    }
}
