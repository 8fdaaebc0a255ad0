//! Virtual machines as roles of deployments.
//!
//! In: deployments, and elements that describe a machine. Out: the roles as they are kept, with the disks that they have
//! then. Nothing is changed here but the deployment that is given. What a machine is set up with, its passwords and the
//! private settings of its extensions among that, is not kept.

use xms_runtime::server::ErrorResponse;
use xms_services::service_management::deployments::Deployment;
use xms_services::service_management::disks::Disk;
use xms_services::service_management::roles::{
    ConfigurationSet, NetworkConfigurationSet, NetworkInterface, ResourceExtensionReference, Role,
};

use super::attached_disks::{attached, data_disk, os_disk};
use super::machine_instances::refresh;
use super::vm_images::fill_disks;
use super::{bad_request, conflict, not_found};
use crate::state::State;
use crate::state::deployment::instance;
use crate::state::named::is_called;

/// How large a machine is of which nothing is said.
const SIZE: &str = "Small";

/// What the type of a role is that is a virtual machine.
pub(super) const MACHINE: &str = "PersistentVMRole";

/// What says in an attribute, too, that a set is one of the network: old clients go by that.
const NETWORK: &str = "NetworkConfigurationSet";

/// A role as it is kept, of one of the two elements that describe a machine.
macro_rules! kept_role {
    ($body:expr) => {{
        let body = $body;
        let mut role = xms_services::service_management::roles::Role::new();
        role.xsi_type = Some($crate::service::machines::MACHINE.to_owned());
        role.role_name = Some(body.role_name);
        role.role_type = Some($crate::service::machines::MACHINE.to_owned());
        role.configuration_sets = $crate::service::machines::network_only(body.configuration_sets);
        role.resource_extension_references = $crate::service::machines::public_only(body.resource_extension_references);
        role.vm_image_name = $crate::service::filled(body.vm_image_name);
        role.media_location = body.media_location;
        role.availability_set_name = $crate::service::filled(body.availability_set_name);
        role.data_virtual_hard_disks = body.data_virtual_hard_disks;
        role.os_virtual_hard_disk = body.os_virtual_hard_disk;
        role.role_size = $crate::service::filled(body.role_size);
        role.provision_guest_agent = body.provision_guest_agent;
        role.debug_settings = body.debug_settings;
        role.license_type = body.license_type;
        role
    }};
}
pub(super) use kept_role;

/// What is said of the network; how a machine is set up never comes back.
pub(super) fn network_only(sets: Vec<ConfigurationSet>) -> Vec<ConfigurationSet> {
    let networks = sets.into_iter().filter_map(|set| match set {
        ConfigurationSet::NetworkConfiguration(mut network) => {
            network.xsi_type = Some(NETWORK.to_owned());
            Some(ConfigurationSet::NetworkConfiguration(network))
        }
        _ => None,
    });
    networks.collect()
}

/// Extensions without what is for their eyes only.
pub(super) fn public_only(mut extensions: Vec<ResourceExtensionReference>) -> Vec<ResourceExtensionReference> {
    for extension in &mut extensions {
        extension.resource_extension_parameter_values.retain(|value| !is_called(value.kind.as_ref(), "Private"));
    }
    extensions
}

/// Puts a role with its instance into a deployment; the disks that it then has, new ones and others.
pub(super) fn add_role(
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
    fill_disks(state, owner, service, &mut role);
    role.media_location = None;
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
    refresh(state, owner, deployment)?;
    Ok(disks)
}

/// Takes a role with its instance out of a deployment.
pub(super) fn take_role(deployment: &mut Deployment, name: &str) {
    deployment.roles.retain(|role| !is_called(role.role_name.as_ref(), name));
    deployment.role_instances.retain(|instance| !is_called(instance.role_name.as_ref(), name));
}

/// The virtual machine of that name.
pub(super) fn machine<'a>(deployment: &'a Deployment, name: &str) -> Result<&'a Role, ErrorResponse> {
    let found = deployment.roles.iter().find(|role| is_called(role.role_name.as_ref(), name));
    found.ok_or_else(|| not_found(format!("There is no virtual machine `{name}`.")))
}

pub(super) fn machine_mut<'a>(deployment: &'a mut Deployment, name: &str) -> Result<&'a mut Role, ErrorResponse> {
    let found = deployment.roles.iter_mut().find(|role| is_called(role.role_name.as_ref(), name));
    found.ok_or_else(|| not_found(format!("There is no virtual machine `{name}`.")))
}

/// What is said of the network of each machine.
pub(super) fn networks(deployment: &Deployment) -> impl Iterator<Item = &NetworkConfigurationSet> {
    deployment.roles.iter().filter_map(network)
}

/// What is said of a machine's network, where something is.
pub(super) fn network(role: &Role) -> Option<&NetworkConfigurationSet> {
    role.configuration_sets.iter().find_map(|set| match set {
        ConfigurationSet::NetworkConfiguration(network) => Some(&**network),
        _ => None,
    })
}

/// Changes what is said of a machine's network: nothing yet, where nothing was said.
pub(super) fn change_network<T>(role: &mut Role, change: impl FnOnce(&mut NetworkConfigurationSet) -> T) -> T {
    let mut own = network(role).cloned().unwrap_or_default();
    let result = change(&mut own);
    own.xsi_type.get_or_insert_with(|| NETWORK.to_owned());
    role.configuration_sets.retain(|set| !matches!(set, ConfigurationSet::NetworkConfiguration(_)));
    role.configuration_sets.push(ConfigurationSet::NetworkConfiguration(Box::new(own)));
    result
}

/// A network interface of a machine.
pub(super) fn interface<'a>(role: &'a Role, name: &str) -> Result<&'a NetworkInterface, ErrorResponse> {
    let mut all = network(role).into_iter().flat_map(|network| &network.network_interfaces);
    let found = all.find(|interface| is_called(interface.name.as_ref(), name));
    found.ok_or_else(|| not_found(format!("There is no network interface `{name}`.")))
}

/// Changes a network interface of a machine.
pub(super) fn change_interface(
    role: &mut Role,
    name: &str,
    change: impl FnOnce(&mut NetworkInterface),
) -> Result<(), ErrorResponse> {
    interface(role, name)?;
    change_network(role, |network| {
        let mut all = network.network_interfaces.iter_mut();
        all.find(|interface| is_called(interface.name.as_ref(), name)).map(change)
    });
    Ok(())
}
