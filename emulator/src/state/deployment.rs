//! Deployments of cloud services, with what ends when they do.
//!
//! In: configurations, and roles that are to go. Out: roles and instances as they are answered. A deployment is kept under
//! its cloud service and its slot, so that there is one in each.

use std::net::Ipv4Addr;

use xms_services::service_management::deployments::{Deployment, DeploymentSlot, DeploymentStatus};
use xms_services::service_management::role_instances::{RoleInstance, RoleInstancePowerState, RoleInstanceStatus};
use xms_services::service_management::roles::Role;

use super::World;
use crate::document::ServiceConfiguration;

/// How many roles a deployment has at most, and how many instances each, whatever a configuration says.
const MAX_ROLES: u8 = 25;
const MAX_INSTANCES: i32 = 100;

/// The slot of a deployment, as a name.
pub(crate) fn slot(deployment: &Deployment) -> &str {
    deployment.deployment_slot.as_ref().map_or(DeploymentSlot::Production.as_str(), DeploymentSlot::as_str)
}

/// The roles that a configuration names, with their instances.
pub(crate) fn configured(configuration: &ServiceConfiguration) -> (Vec<Role>, Vec<RoleInstance>) {
    let (mut roles, mut instances) = (Vec::new(), Vec::new());
    for (role_number, configured) in (0_u8..MAX_ROLES).zip(&configuration.roles) {
        let name = &configured.name;
        let mut role = Role::new();
        role.role_name = Some(name.clone());
        role.os_version = Some("WA-GUEST-OS-4.20_201506-01".to_owned());
        roles.push(role);
        let count = configured.instances.as_ref().map_or(1, |instances| instances.count);
        instances.extend((0..count.clamp(0, MAX_INSTANCES)).map(|number| {
            let mut made = instance(name, &format!("{name}_IN_{number}"), "Small");
            made.instance_upgrade_domain = Some(number % 5);
            made.instance_fault_domain = Some(number % 2);
            let place = u8::try_from(number + 4).unwrap_or(u8::MAX);
            made.ip_address = Some(Ipv4Addr::new(10, 0, role_number, place).to_string());
            made
        }));
    }
    (roles, instances)
}

/// An instance that runs.
pub(crate) fn instance(role: &str, name: &str, size: &str) -> RoleInstance {
    let mut made = RoleInstance::new();
    made.role_name = Some(role.to_owned());
    made.instance_name = Some(name.to_owned());
    made.instance_upgrade_domain = Some(0);
    made.instance_fault_domain = Some(0);
    made.instance_size = Some(size.to_owned());
    made.host_name = Some(name.to_owned());
    set_running(&mut made, true, false);
    made
}

/// Starts or stops an instance; one that is given back has no machine until it is started again.
pub(crate) fn set_running(instance: &mut RoleInstance, runs: bool, given_back: bool) {
    let power = if runs { RoleInstancePowerState::Started } else { RoleInstancePowerState::Stopped };
    instance.power_state = Some(power);
    instance.instance_status = Some(match (runs, given_back) {
        (true, _) => RoleInstanceStatus::ReadyRole,
        (false, true) => RoleInstanceStatus::StoppedDeallocated,
        (false, false) => RoleInstanceStatus::StoppedVm,
    });
}

/// How a deployment is seen while it is being made.
pub(crate) fn being_made(deployment: &Deployment) -> Deployment {
    let mut seen = deployment.clone();
    seen.status = Some(DeploymentStatus::Deploying);
    for instance in &mut seen.role_instances {
        instance.power_state = Some(RoleInstancePowerState::Starting);
        instance.instance_status = Some(RoleInstanceStatus::CreatingVm);
    }
    seen
}

impl World {
    /// Ends a deployment: its addresses are free, and its disks, or these go with it.
    pub(crate) fn remove_deployment(&mut self, owner: &str, service: &str, slot: &str, with_disks: bool) {
        let Ok(deployment) = self.deployments.get(service, slot) else { return };
        let name = deployment.name.clone().unwrap_or_default();
        let roles: Vec<String> = deployment.roles.iter().filter_map(|role| role.role_name.clone()).collect();
        roles.iter().for_each(|role| self.release_disks(owner, service, role, with_disks));
        for address in self.reserved_ips.of_mut(owner) {
            let uses = |text: &Option<String>, other: &str| {
                text.as_deref().is_some_and(|text| text.eq_ignore_ascii_case(other))
            };
            if uses(&address.service_name, service) && uses(&address.deployment_name, &name) {
                address.in_use = Some(false);
                (address.service_name, address.deployment_name) = (None, None);
            }
        }
        self.deployments.remove(service, slot);
        self.replaced.remove(service, slot);
    }

    /// Takes all disks from a virtual machine.
    pub(crate) fn release_disks(&mut self, owner: &str, service: &str, role: &str, with_disks: bool) {
        let mut released = Vec::new();
        for disk in self.disks.of_mut(owner) {
            let has = disk.attached_to.as_ref().is_some_and(|attached| {
                let is = |text: &Option<String>, other: &str| {
                    text.as_deref().is_some_and(|text| text.eq_ignore_ascii_case(other))
                };
                is(&attached.hosted_service_name, service) && is(&attached.role_name, role)
            });
            if has {
                disk.attached_to = None;
                released.push(disk.name.clone());
            }
        }
        if with_disks {
            released.iter().for_each(|name| drop(self.disks.remove(owner, name)));
        }
    }
}
