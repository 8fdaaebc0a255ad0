//! Images of virtual machines as they are.
//!
//! In: a machine, and what its image is to be called. Out: an image that is there when the operation ends; the machine is
//! then gone, where its image is to be one for others.

use xms_runtime::server::{ErrorResponse, Incoming, Outcome};
use xms_services::service_management::deployments::Deployment;
use xms_services::service_management::disks::Disk;
use xms_services::service_management::os_images::{ImageCategory, OperatingSystemState, OsImage};
use xms_services::service_management::roles::Role;
use xms_services::service_management::virtual_machines::{
    CaptureRoleAsVmImageOperation, CaptureRoleOperation, PostCaptureAction,
};
use xms_services::service_management::vm_images::{
    VmImageDataDiskConfiguration, VmImageDetails, VmImageOsDiskConfiguration,
};

use super::deployments::deployment;
use super::machines::{machine, take_role};
use super::os_images::check_free;
use super::{Service, subscription};
use crate::state::cloud_service::whole_seconds;
use crate::state::deployment::slot;
use crate::state::named::Kept;
use crate::state::operation::Target;
use crate::state::{State, World};

impl Service {
    pub(super) fn capture_as_os_image(
        &self,
        request: &Incoming,
        service: String,
        name: &str,
        role: String,
        body: CaptureRoleOperation,
    ) -> Outcome<()> {
        let owner = subscription(request).to_owned();
        let mut state = self.shared.write_state();
        let deployment = deployment(&state, request, &service, name)?.clone();
        let disk = machine(&deployment, &role)?.os_virtual_hard_disk.clone().unwrap_or_default();
        check_free(&state, &owner, &body.target_image_name)?;
        let mut taken = OsImage::new(&body.target_image_name);
        taken.category = Some(ImageCategory::User);
        taken.label = Some(body.target_image_label);
        taken.os = disk.os.as_deref().map(Into::into);
        taken.media_link = disk.media_link;
        taken.logical_size_in_gb = Some(30.0);
        let taken = Kept::new(taken, &state.room)?;
        let goes = body.post_capture_action == PostCaptureAction::Delete;
        self.capture(&mut state, request, (service, deployment, role), goes, move |world| {
            world.os_images.insert(&owner, &body.target_image_name, taken);
        })
    }

    pub(super) fn capture_as_vm_image(
        &self,
        request: &Incoming,
        service: String,
        name: &str,
        role: String,
        body: CaptureRoleAsVmImageOperation,
    ) -> Outcome<()> {
        let owner = subscription(request).to_owned();
        let mut state = self.shared.write_state();
        let deployment = deployment(&state, request, &service, name)?.clone();
        let known = machine(&deployment, &role)?.clone();
        check_free(&state, &owner, &body.vm_image_name)?;
        // Machines that are made of one are given what tells them apart, so that this one cannot stay.
        let goes = body.os_state == OperatingSystemState::Generalized;
        let mut taken = captured(&state, &owner, &known, &body);
        let instance = deployment.role_instances.iter().find(|one| one.role_name == known.role_name);
        let status = instance.and_then(|instance| instance.instance_status.as_ref());
        taken.role_state_on_capture = status.map(|status| status.as_str().to_owned());
        taken.service_name = Some(service.clone());
        taken.deployment_name.clone_from(&deployment.name);
        let location = state.world.services.get(&owner, &service);
        taken.location = location.and_then(|service| service.properties.location.clone());
        let image = body.vm_image_name;
        let taken = Kept::new(taken, &state.room)?;
        self.capture(&mut state, request, (service, deployment, role), goes, move |world| {
            world.vm_images.insert(&owner, &image, taken);
        })
    }

    /// Puts an image beside the others, and takes its machine away where it goes, when the operation ends.
    fn capture(
        &self,
        state: &mut State,
        request: &Incoming,
        (service, mut deployment, role): (String, Deployment, String),
        goes: bool,
        insert: impl FnOnce(&mut World) + Send + Sync + 'static,
    ) -> Outcome<()> {
        let owner = subscription(request).to_owned();
        let target = Target::cloud_service(&service);
        if !goes {
            self.change(state, request, target, insert)?;
            return Ok(().into());
        }
        take_role(&mut deployment, &role);
        if !deployment.roles.is_empty() {
            return self.put_with(state, request, service, deployment, move |world, service, _| {
                insert(world);
                world.release_disks(&owner, service, &role, true);
            });
        }
        let place = slot(&deployment).to_owned();
        self.change(state, request, target, move |world| {
            insert(world);
            world.remove_deployment(&owner, &service, &place, true);
        })?;
        Ok(().into())
    }
}

/// A machine as an image.
fn captured(state: &State, owner: &str, role: &Role, body: &CaptureRoleAsVmImageOperation) -> VmImageDetails {
    let disk = |name: &Option<String>| -> Result<&Disk, ErrorResponse> {
        state.world.disks.get(owner, name.as_deref().unwrap_or_default())
    };
    let own = role.os_virtual_hard_disk.clone().unwrap_or_default();
    let mut os = VmImageOsDiskConfiguration::new();
    os.name = Some(format!("{}-os", body.vm_image_name));
    os.host_caching = own.host_caching.as_deref().map(Into::into);
    os.os_state = Some(body.os_state.clone());
    os.os = own.os.as_deref().map(Into::into);
    os.logical_disk_size_in_gb = disk(&own.disk_name).ok().and_then(|disk| disk.logical_disk_size_in_gb);
    os.media_link = own.media_link;
    let data = role.data_virtual_hard_disks.iter().map(|own| {
        let mut data = VmImageDataDiskConfiguration::new();
        data.name = Some(format!("{}-data-{}", body.vm_image_name, own.lun.unwrap_or(0)));
        data.host_caching = own.host_caching.as_deref().map(Into::into);
        data.lun = own.lun;
        data.media_link.clone_from(&own.media_link);
        data.logical_disk_size_in_gb = own.logical_disk_size_in_gb;
        data
    });
    let now = whole_seconds(state.now);
    let mut taken = VmImageDetails::new(&body.vm_image_name);
    taken.label = Some(body.vm_image_label.clone());
    taken.category = Some(ImageCategory::User);
    taken.description.clone_from(&body.description);
    taken.language.clone_from(&body.language);
    taken.image_family.clone_from(&body.image_family);
    taken.data_disk_configurations = data.collect();
    taken.os_disk_configuration = Some(os);
    taken.role_name.clone_from(&role.role_name);
    taken.role_size_on_capture.clone_from(&role.role_size);
    taken.created_time = Some(now);
    taken.modified_time = Some(now);
    taken.vm_image_state = Some("Succeeded".to_owned());
    taken
}
