//! Virtual machines.
//!
//! In: roles, with disks that are or images to make them of. Out: the roles as they are answered, an instance of each, and
//! the disks that they have. No machine runs.

use xms_runtime::Base64Text;
use xms_runtime::server::{Answer, Bytes, ErrorResponse, Incoming, Outcome};
use xms_services::service_management::deployments::{Deployment, DeploymentStatus};
use xms_services::service_management::disks::Disk;
use xms_services::service_management::role_instances::RoleInstanceStatus;
use xms_services::service_management::roles::RoleInputEndpoint;
use xms_services::service_management::server::VirtualMachines;
use xms_services::service_management::virtual_machines::{
    CaptureRoleAsVmImageOperation, CaptureRoleOperation, CreateVirtualMachineDeployment, DeleteOptions,
    LoadBalancedEndpoint, LoadBalancedEndpointList, PerformMaintenanceOnRoleOperation, PersistentVmRole,
    PostShutdownAction, RedeployRoleOperation, RestartRoleOperation, ShutdownRoleOperation, ShutdownRolesOperation,
    StartRoleOperation, StartRolesOperation, VirtualMachine,
};

use super::deployment_migrations::migration_name;
use super::deployments::{check_new, deployment, known_slot, new_deployment};
use super::machine_instances::refresh;
use super::machines::{add_role, change_network, kept_role, machine, machine_mut, network, take_role};
use super::migrations::migration;
use super::{Service, bad_request, conflict, filled, subscription};
use crate::state::State;
use crate::state::cloud_service::case_folded;
use crate::state::deployment::set_running;
use crate::state::named::{Kept, is_called};

/// The port of remote desktops inside of a machine.
const REMOTE_DESKTOP: i32 = 3389;

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
        let (network, reserved) = (filled(body.virtual_network_name), filled(body.reserved_ip_name));
        if let Some(network) = &network {
            state.world.sites.get(&owner, network).map_err(|error| bad_request(error.message()))?;
        }
        let mut made = new_deployment(&state, request, &service, &body.name, place);
        made.label = Some(Base64Text::new(&body.label));
        made.virtual_network_name = network;
        made.dns = body.dns;
        made.load_balancers = body.load_balancers;
        if let Some(name) = &reserved {
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
        made.reserved_ip_name = reserved;
        made.upgrade_domain_count = Some(1);
        made.internal_dns_suffix = Some(format!("{service}.d10.internal.cloudapp.net"));
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
        self.put_with_disks(&mut state, request, service, changed, disks)
    }

    async fn get(&self, request: &Incoming, service: String, name: String, role: String) -> Outcome<PersistentVmRole> {
        let state = self.shared.read_state();
        let kept = machine(deployment(&state, request, &service, &name)?, &role)?.clone();
        let moving = migration(&state, subscription(request), &migration_name(&service, &name));
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
        answer.migration_state = moving;
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
        self.change_deployment(request, service, name, |state, changed| {
            let kept = machine_mut(changed, &role)?;
            let new = kept_role!(body);
            kept.configuration_sets = new.configuration_sets;
            kept.availability_set_name = new.availability_set_name.or(kept.availability_set_name.take());
            kept.role_size = new.role_size.or(kept.role_size.take());
            kept.provision_guest_agent = new.provision_guest_agent.or(kept.provision_guest_agent);
            kept.resource_extension_references = new.resource_extension_references;
            if let (Some(own), Some(new)) = (&mut kept.os_virtual_hard_disk, new.os_virtual_hard_disk) {
                own.host_caching = new.host_caching.or(own.host_caching.take());
            }
            refresh(state, subscription(request), changed)
        })
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
        take_role(&mut changed, &role);
        self.put_with(&mut state, request, service, changed, move |world, service, _| {
            world.release_disks(&owner, service, &role, options.comp.is_some());
        })
    }

    async fn start(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        role: String,
        _: StartRoleOperation,
    ) -> Outcome<()> {
        self.set_machines(request, service, name, &[role], true, false)
    }

    async fn restart(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        role: String,
        _: RestartRoleOperation,
    ) -> Outcome<()> {
        self.set_machines(request, service, name, &[role], true, false)
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
        self.set_machines(request, service, name, &[role], false, given_back)
    }

    async fn start_all(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        body: StartRolesOperation,
    ) -> Outcome<()> {
        self.set_machines(request, service, name, &body.names, true, false)
    }

    async fn shutdown_all(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        body: ShutdownRolesOperation,
    ) -> Outcome<()> {
        let given_back = body.post_shutdown_action == Some(PostShutdownAction::StoppedDeallocated);
        self.set_machines(request, service, name, &body.names, false, given_back)
    }

    async fn capture_os_image(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        role: String,
        body: CaptureRoleOperation,
    ) -> Outcome<()> {
        self.capture_as_os_image(request, service, &name, role, body)
    }

    async fn capture_vm_image(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        role: String,
        body: CaptureRoleAsVmImageOperation,
    ) -> Outcome<()> {
        self.capture_as_vm_image(request, service, &name, role, body)
    }

    async fn redeploy(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        role: String,
        _: RedeployRoleOperation,
    ) -> Outcome<()> {
        self.set_machines(request, service, name, &[role], true, false)
    }

    async fn initiate_maintenance(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        role: String,
        _: PerformMaintenanceOnRoleOperation,
    ) -> Outcome<()> {
        self.set_machines(request, service, name, &[role], true, false)
    }

    async fn get_remote_desktop_file(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        role: String,
    ) -> Outcome<Bytes> {
        let state = self.shared.read_state();
        let deployment = deployment(&state, request, &service, &name)?;
        let endpoints = network(machine(deployment, &role)?).into_iter().flat_map(|network| &network.input_endpoints);
        let desktop = endpoints.into_iter().find(|endpoint| endpoint.local_port == Some(REMOTE_DESKTOP));
        let port = desktop.and_then(|endpoint| endpoint.port);
        let port = port.ok_or_else(|| bad_request(format!("`{role}` has no endpoint for remote desktops.")))?;
        let host = format!("{}.cloudapp.net", case_folded(&service));
        let file = format!("full address:s:{host}:{port}\r\nprompt for credentials:i:1\r\n");
        Ok(Bytes::from(file).into())
    }

    async fn update_load_balanced_endpoints(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        body: LoadBalancedEndpointList,
    ) -> Outcome<()> {
        self.change_deployment(request, service, name, |state, changed| {
            for role in changed.roles.iter_mut().filter(|role| network(role).is_some()) {
                change_network(role, |network| {
                    network.input_endpoints.iter_mut().for_each(|endpoint| balance(endpoint, &body.endpoints));
                });
            }
            refresh(state, subscription(request), changed)
        })
    }
}

impl Service {
    fn set_machines(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        roles: &[String],
        runs: bool,
        given_back: bool,
    ) -> Outcome<()> {
        self.change_deployment(request, service, name, |_, changed| {
            for role in roles {
                machine(changed, role)?;
                let of_role = changed.role_instances.iter_mut();
                let instances = of_role.filter(|instance| is_called(instance.role_name.as_ref(), role));
                instances.for_each(|instance| set_running(instance, runs, given_back));
            }
            let mut statuses = changed.role_instances.iter().map(|instance| &instance.instance_status);
            let suspended = statuses.all(|status| *status == Some(RoleInstanceStatus::StoppedDeallocated));
            changed.status = Some(if suspended { DeploymentStatus::Suspended } else { DeploymentStatus::Running });
            Ok(())
        })
    }

    /// Puts a deployment into its slot, its disks beside the others, and its address to use, when the operation ends.
    pub(super) fn put_with_disks(
        &self,
        state: &mut State,
        request: &Incoming,
        service: String,
        deployment: Deployment,
        disks: Vec<Disk>,
    ) -> Outcome<()> {
        let owner = subscription(request).to_owned();
        let (name, address) = (deployment.name.clone(), deployment.reserved_ip_name.clone());
        let disks = disks.into_iter().map(|disk| Ok((disk.name.clone(), Kept::new(disk, &state.room)?)));
        let disks = disks.collect::<Result<Vec<_>, ErrorResponse>>()?;
        self.put_with(state, request, service, deployment, move |world, service, _| {
            disks.into_iter().for_each(|(name, disk)| world.disks.insert(&owner, &name, disk));
            if let Some(address) = address.and_then(|address| world.reserved_ips.get_mut(&owner, &address)) {
                address.in_use = Some(true);
                (address.service_name, address.deployment_name) = (Some(service.to_owned()), name);
            }
        })
    }
}

/// Takes over what is said of the set of endpoints that an endpoint belongs to.
fn balance(endpoint: &mut RoleInputEndpoint, sets: &[LoadBalancedEndpoint]) {
    let own = endpoint.load_balanced_endpoint_set_name.as_ref();
    let Some(new) = sets.iter().find(|set| own == Some(&set.load_balanced_endpoint_set_name)) else { return };
    endpoint.local_port = new.local_port.or(endpoint.local_port);
    endpoint.port = new.port.or(endpoint.port);
    endpoint.protocol = new.protocol.clone().or(endpoint.protocol.take());
    endpoint.load_balancer_probe = new.load_balancer_probe.clone().or(endpoint.load_balancer_probe.take());
    endpoint.endpoint_acl = new.endpoint_acl.clone().or(endpoint.endpoint_acl.take());
}
