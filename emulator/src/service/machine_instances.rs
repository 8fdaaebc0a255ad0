//! What instances of virtual machines show: their addresses and endpoints, and how their extensions are.
//!
//! In: a deployment with its machines, and the network that they are in. Out: the same deployment, its instances up to
//! date. Ports that were left open are given here. Instances of other roles are left as they are.

use std::collections::BTreeSet;
use std::net::Ipv4Addr;

use xms_runtime::server::ErrorResponse;
use xms_services::service_management::deployments::Deployment;
use xms_services::service_management::role_instances::{
    GuestAgentStatus, InstanceEndpoint, InstanceIpConfiguration, InstanceNetworkInterface, ResourceExtensionStatus,
    RoleInstance,
};
use xms_services::service_management::roles::{NetworkConfigurationSet, RoleInputEndpoint};
use xms_services::service_management::virtual_networks::VirtualNetworkSite;

use super::bad_request;
use super::machines::{MACHINE, change_network, network, networks};
use crate::state::State;
use crate::state::address::Prefix;
use crate::state::named::is_called;

/// The first of the ports that are given where none was asked for.
const FIRST_PORT: i32 = 49_152;

/// After how many minutes in which nothing comes a connection is closed, where nothing else was asked for.
const IDLE_TIMEOUT: i32 = 4;

/// How a guest agent, and an extension, is that does what it should.
const READY: &str = "Ready";

/// Brings the instances of all machines up to date.
///
/// # Errors
/// When a machine is to have an address that it cannot have.
pub(super) fn refresh(state: &State, owner: &str, deployment: &mut Deployment) -> Result<(), ErrorResponse> {
    give_ports(deployment);
    let site = deployment.virtual_network_name.as_ref().and_then(|name| state.world.sites.get(owner, name).ok());
    let mut used = site.map(|site| state.used_addresses(owner, &site.name)).unwrap_or_default();
    let machines = deployment.roles.iter().filter(|role| is_called(role.role_type.as_ref(), MACHINE));
    for (place, role) in machines.enumerate() {
        let name = role.role_name.as_deref().unwrap_or_default();
        let mut instances = deployment.role_instances.iter_mut();
        let Some(instance) = instances.find(|one| is_called(one.role_name.as_ref(), name)) else { continue };
        let network = network(role);
        let own = instance.ip_address.as_ref().and_then(|text| text.parse().ok());
        let address = match site {
            Some(site) => address(site, network, own, &used)?,
            None => own.or(u8::try_from(place + 4).ok().map(|last| Ipv4Addr::new(10, 0, 0, last))),
        };
        used.extend(address);
        instance.ip_address = address.map(|address| address.to_string());
        instance.instance_size.clone_from(&role.role_size);
        instance.instance_endpoints =
            network.iter().flat_map(|network| &network.input_endpoints).map(instance_endpoint).collect();
        instance.network_interfaces = network.map(interfaces).unwrap_or_default();
        let extensions = role.resource_extension_references.iter().map(|extension| {
            let mut status = ResourceExtensionStatus::new().status(READY);
            let text = |text: &Option<String>| text.clone().unwrap_or_default();
            status.handler_name = Some(format!("{}.{}", text(&extension.publisher), text(&extension.name)));
            status.version.clone_from(&extension.version);
            status
        });
        instance.resource_extension_statuses = extensions.collect();
        set_agent(instance, role.provision_guest_agent == Some(true));
    }
    Ok(())
}

/// An agent is there where it was asked for.
fn set_agent(instance: &mut RoleInstance, wanted: bool) {
    let ready = || GuestAgentStatus::new().protocol_version("1.0").guest_agent_version("2.0.13").status(READY);
    instance.guest_agent_status = wanted.then(ready);
}

/// Gives each endpoint its port and the deployment's address.
fn give_ports(deployment: &mut Deployment) {
    let public = deployment.virtual_ips.first().and_then(|one| one.address.clone());
    let endpoints = networks(deployment).flat_map(|network| &network.input_endpoints);
    let mut used: BTreeSet<i32> = endpoints.filter_map(|endpoint| endpoint.port).collect();
    for role in deployment.roles.iter_mut().filter(|role| network(role).is_some()) {
        change_network(role, |network| {
            for endpoint in &mut network.input_endpoints {
                let port = endpoint.port.or_else(|| (FIRST_PORT..=65_535).find(|port| !used.contains(port)));
                used.extend(port);
                endpoint.port = port;
                endpoint.enable_direct_server_return.get_or_insert(false);
                endpoint.idle_timeout_in_minutes.get_or_insert(IDLE_TIMEOUT);
                endpoint.vip.clone_from(&public);
            }
        });
    }
}

fn instance_endpoint(endpoint: &RoleInputEndpoint) -> InstanceEndpoint {
    let mut shown = InstanceEndpoint::new();
    shown.name.clone_from(&endpoint.name);
    shown.vip.clone_from(&endpoint.vip);
    shown.public_port = endpoint.port;
    shown.local_port = endpoint.local_port;
    shown.protocol.clone_from(&endpoint.protocol);
    shown.idle_timeout_in_minutes = endpoint.idle_timeout_in_minutes;
    shown
}

fn interfaces(network: &NetworkConfigurationSet) -> Vec<InstanceNetworkInterface> {
    let interfaces = network.network_interfaces.iter().map(|interface| {
        let mut shown = InstanceNetworkInterface::new();
        shown.name.clone_from(&interface.name);
        let configurations = interface.ip_configurations.iter().map(|configuration| {
            let mut shown = InstanceIpConfiguration::new();
            shown.subnet_name.clone_from(&configuration.subnet_name);
            shown.address.clone_from(&configuration.static_virtual_network_ip_address);
            shown
        });
        shown.ip_configurations = configurations.collect();
        shown
    });
    interfaces.collect()
}

/// The address of a machine in a virtual network: the one that it is to have, the one that it has, or the next that is
/// free in its subnet.
fn address(
    site: &VirtualNetworkSite,
    network: Option<&NetworkConfigurationSet>,
    own: Option<Ipv4Addr>,
    used: &BTreeSet<Ipv4Addr>,
) -> Result<Option<Ipv4Addr>, ErrorResponse> {
    let wanted = network.and_then(|network| network.static_virtual_network_ip_address.as_ref());
    if let Some(text) = wanted.filter(|text| !text.is_empty()) {
        let wanted = text.trim().parse().ok().filter(|wanted| Some(*wanted) == own || !used.contains(wanted));
        let refused = || bad_request(format!("The address `{text}` cannot be had in `{}`.", site.name));
        return wanted.map(Some).ok_or_else(refused);
    }
    let subnet = network.and_then(|network| network.subnet_names.first());
    let mut subnets = site.subnets.iter();
    let subnet = match subnet {
        Some(name) => subnets
            .find(|subnet| subnet.name.eq_ignore_ascii_case(name))
            .ok_or_else(|| bad_request(format!("The virtual network `{}` has no subnet `{name}`.", site.name)))?,
        None => match subnets.next() {
            Some(first) => first,
            None => return Ok(own),
        },
    };
    let prefix = subnet.address_prefix.as_deref().and_then(Prefix::parse);
    let free = || prefix.and_then(|prefix| prefix.hosts().find(|host| !used.contains(host)));
    Ok(own.filter(|own| prefix.is_some_and(|prefix| prefix.contains(*own))).or_else(free))
}
