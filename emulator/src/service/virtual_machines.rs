//! Virtual machines.
//!
//! In: roles, with disks that are or images to make them of. Out: the roles as they are answered, an instance of each, and
//! the disks that they have. No machine runs. What a machine is set up with, its passwords among that, is not kept.

use xms_runtime::Base64Text;
use xms_runtime::server::{Answer, ErrorResponse, Incoming, Outcome};
use xms_services::service_management::deployments::{Deployment, DeploymentStatus};
use xms_services::service_management::disks::Disk;
use xms_services::service_management::os_images::{ImageCategory, OsImage};
use xms_services::service_management::roles::{ConfigurationSet, Role};
use xms_services::service_management::server::VirtualMachines;
use xms_services::service_management::virtual_machines::{
    CaptureRoleOperation, CreateVirtualMachineDeployment, DeleteOptions, LoadBalancedEndpointList, PersistentVmRole,
    PostCaptureAction, PostShutdownAction, RestartRoleOperation, ShutdownRoleOperation, ShutdownRolesOperation,
    StartRoleOperation, StartRolesOperation, VirtualMachine,
};

use super::attached_disks::{attached, data_disk, os_disk};
use super::deployments::{check_new, deployment, known_slot, new_deployment};
use super::{Service, bad_request, conflict, not_found, subscription};
use crate::state::State;
use crate::state::cloud_service::case_folded;
use crate::state::deployment::{instance, set_running, slot};
use crate::state::named::Kept;
use crate::state::operation::Target;

/// How large a machine is of which nothing is said.
const SIZE: &str = "Small";

/// A role as it is kept, of one of the two elements that describe a machine.
macro_rules! kept_role {
    ($body:expr) => {{
        let body = $body;
        let mut role = Role::new();
        role.role_name = Some(body.role_name);
        role.role_type = Some("PersistentVMRole".to_owned());
        role.configuration_sets = network_only(body.configuration_sets);
        role.resource_extension_references = body.resource_extension_references;
        role.vm_image_name = body.vm_image_name;
        role.availability_set_name = body.availability_set_name;
        role.data_virtual_hard_disks = body.data_virtual_hard_disks;
        role.os_virtual_hard_disk = body.os_virtual_hard_disk;
        role.role_size = body.role_size;
        role.provision_guest_agent = body.provision_guest_agent;
        role.debug_settings = body.debug_settings;
        role.license_type = body.license_type;
        role
    }};
}

impl VirtualMachines for Service {
    async fn create_deployment(
        &self,
        request: &Incoming,
        service: String,
        body: CreateVirtualMachineDeployment,
    ) -> Outcome<Option<Deployment>> {
        let owner = subscription(request).to_owned();
        let mut state = self.shared.write_state();
        let place = known_slot(&body.deployment_slot)?;
        check_new(&state, request, &service, &place, &body.name)?;
        if let Some(network) = &body.virtual_network_name {
            state.world.sites.get(&owner, network).map_err(|error| bad_request(error.message()))?;
        }
        let mut made = new_deployment(&state, request, &service, &body.name, place);
        made.label = Some(Base64Text::new(&body.label));
        made.virtual_network_name = body.virtual_network_name;
        made.dns = body.dns;
        made.load_balancers = body.load_balancers;
        if let Some(name) = &body.reserved_ip_name {
            let address = state.world.reserved_ips.get(&owner, name).map_err(|error| bad_request(error.message()))?;
            if address.in_use == Some(true) {
                return Err(conflict(format!("The reserved address `{name}` is in use.")));
            }
            let numbers = address.address.clone();
            for own in &mut made.virtual_ips {
                (own.address, own.is_reserved) = (numbers.clone(), Some(true));
                own.reserved_ip_name = Some(name.clone());
            }
        }
        made.reserved_ip_name = body.reserved_ip_name;
        let mut disks = Vec::new();
        for role in body.roles {
            disks.extend(add_role(&state, &owner, &service, &mut made, kept_role!(role))?);
        }
        self.put_with_disks(&mut state, request, service, made, disks)?;
        Ok(Answer::new(None).status(202))
    }

    async fn add(&self, request: &Incoming, service: String, name: String, body: VirtualMachine) -> Outcome<()> {
        let owner = subscription(request).to_owned();
        let mut state = self.shared.write_state();
        let mut changed = deployment(&state, request, &service, &name)?.clone();
        let disks = add_role(&state, &owner, &service, &mut changed, kept_role!(body))?;
        self.put_with_disks(&mut state, request, service, changed, disks)?;
        Ok(().into())
    }

    async fn get(&self, request: &Incoming, service: String, name: String, role: String) -> Outcome<PersistentVmRole> {
        let state = self.shared.read_state();
        let kept = machine(deployment(&state, request, &service, &name)?, &role)?.clone();
        let mut answer = PersistentVmRole::new(kept.role_name.unwrap_or(role));
        answer.role_type = kept.role_type;
        answer.configuration_sets = kept.configuration_sets;
        answer.resource_extension_references = kept.resource_extension_references;
        answer.vm_image_name = kept.vm_image_name;
        answer.availability_set_name = kept.availability_set_name;
        answer.data_virtual_hard_disks = kept.data_virtual_hard_disks;
        answer.os_virtual_hard_disk = kept.os_virtual_hard_disk;
        answer.role_size = kept.role_size;
        answer.provision_guest_agent = kept.provision_guest_agent;
        answer.debug_settings = kept.debug_settings;
        answer.license_type = kept.license_type;
        Ok(answer.into())
    }

    async fn update(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        role: String,
        body: VirtualMachine,
    ) -> Outcome<()> {
        let mut state = self.shared.write_state();
        let mut changed = deployment(&state, request, &service, &name)?.clone();
        let kept = machine_mut(&mut changed, &role)?;
        let new = kept_role!(body);
        kept.configuration_sets = new.configuration_sets;
        kept.availability_set_name = new.availability_set_name.or(kept.availability_set_name.take());
        kept.role_size = new.role_size.or(kept.role_size.take());
        kept.provision_guest_agent = new.provision_guest_agent.or(kept.provision_guest_agent);
        kept.resource_extension_references = new.resource_extension_references;
        if let (Some(own), Some(new)) = (&mut kept.os_virtual_hard_disk, new.os_virtual_hard_disk) {
            own.host_caching = new.host_caching.or(own.host_caching.take());
        }
        self.put(&mut state, request, service, changed)
    }

    async fn delete(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        role: String,
        options: DeleteOptions,
    ) -> Outcome<()> {
        let owner = subscription(request).to_owned();
        let mut state = self.shared.write_state();
        let mut changed = deployment(&state, request, &service, &name)?.clone();
        machine(&changed, &role)?;
        if changed.roles.len() == 1 {
            return Err(bad_request("The last virtual machine goes with its deployment: delete that."));
        }
        let is = |other: &Option<String>| other.as_ref().is_some_and(|other| other.eq_ignore_ascii_case(&role));
        changed.roles.retain(|one| !is(&one.role_name));
        changed.role_instances.retain(|one| !is(&one.role_name));
        let place = slot(&changed).to_owned();
        let kept = Kept::new(changed, &state.room)?;
        let target = Target::CloudService(case_folded(&service));
        self.change(&mut state, request, target, move |world| {
            world.release_disks(&owner, &service, &role, options.comp.is_some());
            world.deployments.insert(&service, &place, kept);
        })?;
        Ok(().into())
    }

    async fn start(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        role: String,
        _: StartRoleOperation,
    ) -> Outcome<()> {
        self.set_machines(request, service, &name, &[role], true, false)
    }

    async fn restart(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        role: String,
        _: RestartRoleOperation,
    ) -> Outcome<()> {
        self.set_machines(request, service, &name, &[role], true, false)
    }

    async fn shutdown(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        role: String,
        body: ShutdownRoleOperation,
    ) -> Outcome<()> {
        let given_back = body.post_shutdown_action == Some(PostShutdownAction::StoppedDeallocated);
        self.set_machines(request, service, &name, &[role], false, given_back)
    }

    async fn start_all(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        body: StartRolesOperation,
    ) -> Outcome<()> {
        self.set_machines(request, service, &name, &body.names, true, false)
    }

    async fn shutdown_all(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        body: ShutdownRolesOperation,
    ) -> Outcome<()> {
        let given_back = body.post_shutdown_action == Some(PostShutdownAction::StoppedDeallocated);
        self.set_machines(request, service, &name, &body.names, false, given_back)
    }

    async fn capture_os_image(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        role: String,
        body: CaptureRoleOperation,
    ) -> Outcome<()> {
        let owner = subscription(request).to_owned();
        let mut state = self.shared.write_state();
        let mut changed = deployment(&state, request, &service, &name)?.clone();
        let kept = machine(&changed, &role)?;
        state.world.os_images.check_free(&owner, &body.target_image_name)?;
        let disk = kept.os_virtual_hard_disk.clone().unwrap_or_default();
        let mut taken = OsImage::new(&body.target_image_name);
        taken.category = Some(ImageCategory::User);
        taken.label = Some(body.target_image_label);
        taken.os = disk.os.as_deref().map(Into::into);
        taken.media_link = disk.media_link;
        taken.logical_size_in_gb = Some(30.0);
        let goes = body.post_capture_action == PostCaptureAction::Delete;
        let last = changed.roles.len() == 1;
        if goes {
            let is = |other: &Option<String>| other.as_ref().is_some_and(|other| other.eq_ignore_ascii_case(&role));
            changed.roles.retain(|one| !is(&one.role_name));
            changed.role_instances.retain(|one| !is(&one.role_name));
        }
        let place = slot(&changed).to_owned();
        let (taken, kept) = (Kept::new(taken, &state.room)?, Kept::new(changed, &state.room)?);
        let target = Target::CloudService(case_folded(&service));
        self.change(&mut state, request, target, move |world| {
            world.os_images.insert(&owner, &body.target_image_name, taken);
            if goes && last {
                world.remove_deployment(&owner, &service, &place, true);
            } else if goes {
                world.release_disks(&owner, &service, &role, true);
                world.deployments.insert(&service, &place, kept);
            }
        })?;
        Ok(().into())
    }

    async fn update_load_balanced_endpoints(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        body: LoadBalancedEndpointList,
    ) -> Outcome<()> {
        let mut state = self.shared.write_state();
        let mut changed = deployment(&state, request, &service, &name)?.clone();
        let sets = changed.roles.iter_mut().flat_map(|role| &mut role.configuration_sets);
        let networks = sets.filter_map(|set| match set {
            ConfigurationSet::NetworkConfiguration(network) => Some(network),
            _ => None,
        });
        for endpoint in networks.flat_map(|network| &mut network.input_endpoints) {
            let of_set = |set: &&xms_services::service_management::virtual_machines::LoadBalancedEndpoint| {
                endpoint.load_balanced_endpoint_set_name.as_ref() == Some(&set.load_balanced_endpoint_set_name)
            };
            if let Some(new) = body.endpoints.iter().find(of_set) {
                endpoint.local_port = new.local_port.or(endpoint.local_port);
                endpoint.port = new.port.or(endpoint.port);
                endpoint.protocol = new.protocol.clone().or(endpoint.protocol.take());
                endpoint.load_balancer_probe = new.load_balancer_probe.clone().or(endpoint.load_balancer_probe.take());
                endpoint.endpoint_acl = new.endpoint_acl.clone().or(endpoint.endpoint_acl.take());
            }
        }
        self.put(&mut state, request, service, changed)
    }
}

impl Service {
    fn set_machines(
        &self,
        request: &Incoming,
        service: String,
        name: &str,
        roles: &[String],
        runs: bool,
        given_back: bool,
    ) -> Outcome<()> {
        let mut state = self.shared.write_state();
        let mut changed = deployment(&state, request, &service, name)?.clone();
        for role in roles {
            machine(&changed, role)?;
            let is = |other: &Option<String>| other.as_ref().is_some_and(|other| other.eq_ignore_ascii_case(role));
            let instances = changed.role_instances.iter_mut().filter(|instance| is(&instance.role_name));
            instances.for_each(|instance| set_running(instance, runs, given_back));
        }
        let all_given_back = |deployment: &Deployment| {
            deployment
                .role_instances
                .iter()
                .all(|one| one.instance_status.as_ref().is_some_and(|status| status.as_str() == "StoppedDeallocated"))
        };
        let suspended = all_given_back(&changed);
        changed.status = Some(if suspended { DeploymentStatus::Suspended } else { DeploymentStatus::Running });
        self.put(&mut state, request, service, changed)
    }

    /// Puts a deployment into its slot, its disks beside the others, and its address to use, when the operation ends.
    pub(super) fn put_with_disks(
        &self,
        state: &mut State,
        request: &Incoming,
        service: String,
        deployment: Deployment,
        disks: Vec<Disk>,
    ) -> Result<(), ErrorResponse> {
        let owner = subscription(request).to_owned();
        let place = slot(&deployment).to_owned();
        let (name, address) = (deployment.name.clone(), deployment.reserved_ip_name.clone());
        let kept = Kept::new(deployment, &state.room)?;
        let disks = disks.into_iter().map(|disk| Ok((disk.name.clone(), Kept::new(disk, &state.room)?)));
        let disks = disks.collect::<Result<Vec<_>, ErrorResponse>>()?;
        let target = Target::CloudService(case_folded(&service));
        self.change(state, request, target, move |world| {
            disks.into_iter().for_each(|(name, disk)| world.disks.insert(&owner, &name, disk));
            if let Some(address) = address.and_then(|address| world.reserved_ips.get_mut(&owner, &address)) {
                address.in_use = Some(true);
                (address.service_name, address.deployment_name) = (Some(service.clone()), name);
            }
            world.deployments.insert(&service, &place, kept);
        })
    }
}

/// Puts a role with its instance into a deployment; the disks that it then has, new ones and others.
fn add_role(
    state: &State,
    owner: &str,
    service: &str,
    deployment: &mut Deployment,
    mut role: Role,
) -> Result<Vec<Disk>, ErrorResponse> {
    let name = role.role_name.clone().unwrap_or_default();
    if machine(deployment, &name).is_ok() {
        return Err(conflict(format!("There is a virtual machine `{name}` already.")));
    }
    let size = role.role_size.get_or_insert_with(|| SIZE.to_owned()).clone();
    let attached = attached(service, deployment, &name);
    let mut disks = Vec::new();
    if let Some(own) = &mut role.os_virtual_hard_disk {
        disks.push(os_disk(state, owner, &attached, own)?);
    } else if role.vm_image_name.is_none() {
        return Err(bad_request(format!("`{name}` has neither an `OSVirtualHardDisk` nor a `VMImageName`.")));
    }
    for own in &mut role.data_virtual_hard_disks {
        disks.push(data_disk(state, owner, &attached, own)?);
    }
    deployment.role_instances.push(instance(&name, &name, &size));
    deployment.roles.push(role);
    Ok(disks)
}

/// The virtual machine of that name.
pub(super) fn machine<'a>(deployment: &'a Deployment, name: &str) -> Result<&'a Role, ErrorResponse> {
    let found = deployment.roles.iter().find(|role| is_named(role, name));
    found.ok_or_else(|| not_found(format!("There is no virtual machine `{name}`.")))
}

pub(super) fn machine_mut<'a>(deployment: &'a mut Deployment, name: &str) -> Result<&'a mut Role, ErrorResponse> {
    let found = deployment.roles.iter_mut().find(|role| is_named(role, name));
    found.ok_or_else(|| not_found(format!("There is no virtual machine `{name}`.")))
}

fn is_named(role: &Role, name: &str) -> bool {
    role.role_name.as_ref().is_some_and(|other| other.eq_ignore_ascii_case(name))
}

/// What is said of the network; how a machine is set up never comes back.
fn network_only(sets: Vec<ConfigurationSet>) -> Vec<ConfigurationSet> {
    sets.into_iter().filter(|set| matches!(set, ConfigurationSet::NetworkConfiguration(_))).collect()
}
