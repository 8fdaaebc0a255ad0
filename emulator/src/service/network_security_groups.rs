//! Network security groups, and what they stand in front of: subnets, machines, and network interfaces of these.
//!
//! In: groups, and their rules, of which each has a name. Out: the same. A group that stands in front of something is not
//! deleted.

use xms_runtime::server::{ErrorResponse, Incoming, Outcome};
use xms_services::service_management::migrations::ValidationMessageList;
use xms_services::service_management::network_security_groups::{
    CreateNetworkSecurityGroup, GetOptions, NetworkSecurityGroup, NetworkSecurityGroupList, NetworkSecurityGroupOfPart,
    NetworkSecurityGroupReference, NetworkSecurityRule, SetNetworkSecurityRule,
};
use xms_services::service_management::roles::Role;
use xms_services::service_management::server::NetworkSecurityGroups;

use super::machines::{change_interface, change_network, interface, network, networks};
use super::migrations::{Step, nothing_found};
use super::named_changes::place;
use super::virtual_networks::check_subnet;
use super::{Service, check_location, conflict, not_found, subscription};
use crate::state::State;
use crate::state::named::is_called;

/// The state of a group whose rules are in force.
const READY: &str = "Created";

impl NetworkSecurityGroups for Service {
    async fn create(&self, request: &Incoming, body: CreateNetworkSecurityGroup) -> Outcome<()> {
        let mut state = self.shared.write_state();
        check_location(&state, &body.location)?;
        state.world.network_security_groups.check_free(subscription(request), &body.name)?;
        let mut group = NetworkSecurityGroup::new(&body.name);
        group.label = body.label;
        group.location = Some(body.location);
        group.state = Some(READY.to_owned());
        self.put_named(&mut state, request, |world| &mut world.network_security_groups, body.name, group)?;
        Ok(().into())
    }

    async fn list(&self, request: &Incoming) -> Outcome<NetworkSecurityGroupList> {
        let state = self.shared.read_state();
        let groups = state.world.network_security_groups.of(subscription(request)).map(brief);
        Ok(NetworkSecurityGroupList::new().network_security_groups(groups.collect::<Vec<_>>()).into())
    }

    async fn get(&self, request: &Incoming, name: String, options: GetOptions) -> Outcome<NetworkSecurityGroup> {
        let state = self.shared.read_state();
        let group = state.world.network_security_groups.get(subscription(request), &name)?;
        Ok(if options.detaillevel.is_some() { group.clone() } else { brief(group) }.into())
    }

    async fn delete(&self, request: &Incoming, name: String) -> Outcome<()> {
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        state.world.network_security_groups.get(owner, &name)?;
        if is_in_use(&state, owner, &name) {
            return Err(conflict(format!("The network security group `{name}` is in use.")));
        }
        self.remove_named(&mut state, request, |world| &mut world.network_security_groups, name)?;
        Ok(().into())
    }

    async fn set_rule(
        &self,
        request: &Incoming,
        name: String,
        rule_name: String,
        body: SetNetworkSecurityRule,
    ) -> Outcome<()> {
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        let mut group = state.world.network_security_groups.get(owner, &name)?.clone();
        let others = || group.rules.iter().filter(|rule| !rule.name.eq_ignore_ascii_case(&rule_name));
        let same = |rule: &&NetworkSecurityRule| {
            rule.priority == Some(body.priority) && rule.direction.as_ref() == Some(&body.direction)
        };
        if let Some(other) = others().find(same) {
            return Err(conflict(format!("The rule `{}` has the priority {}.", other.name, body.priority)));
        }
        group.rules = others().cloned().chain([rule(&rule_name, body)]).collect();
        group.rules.sort_by_key(|rule| rule.priority);
        self.put_named(&mut state, request, |world| &mut world.network_security_groups, name, group)?;
        Ok(().into())
    }

    async fn delete_rule(&self, request: &Incoming, name: String, rule_name: String) -> Outcome<()> {
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        let group = state.world.network_security_groups.get(owner, &name)?;
        if !group.rules.iter().any(|rule| rule.name.eq_ignore_ascii_case(&rule_name)) {
            return Err(not_found(format!("The network security group `{name}` has no rule `{rule_name}`.")));
        }
        self.change_named(
            &mut state,
            request,
            |world| &mut world.network_security_groups,
            name,
            move |group| {
                group.rules.retain(|rule| !rule.name.eq_ignore_ascii_case(&rule_name));
            },
        )?;
        Ok(().into())
    }

    async fn add_to_subnet(
        &self,
        request: &Incoming,
        network: String,
        subnet: String,
        body: NetworkSecurityGroupReference,
    ) -> Outcome<()> {
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        check_subnet(&state, owner, &network, &subnet)?;
        state.world.network_security_groups.get(owner, &body.name)?;
        let place = place(&network, &subnet);
        state.world.subnet_groups.check_free(owner, &place)?;
        let part = NetworkSecurityGroupOfPart::new(body.name).state(READY);
        self.put_named(&mut state, request, |world| &mut world.subnet_groups, place, part)?;
        Ok(().into())
    }

    async fn get_for_subnet(
        &self,
        request: &Incoming,
        network: String,
        subnet: String,
    ) -> Outcome<NetworkSecurityGroupOfPart> {
        let state = self.shared.read_state();
        let place = place(&network, &subnet);
        Ok(state.world.subnet_groups.get(subscription(request), &place)?.clone().into())
    }

    async fn remove_from_subnet(
        &self,
        request: &Incoming,
        network: String,
        subnet: String,
        name: String,
    ) -> Outcome<()> {
        let owner = subscription(request);
        let place = place(&network, &subnet);
        let mut state = self.shared.write_state();
        if !state.world.subnet_groups.get(owner, &place)?.name.eq_ignore_ascii_case(&name) {
            return Err(not_found(format!("The subnet `{subnet}` has no network security group `{name}`.")));
        }
        self.remove_named(&mut state, request, |world| &mut world.subnet_groups, place)?;
        Ok(().into())
    }

    async fn add_to_role(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        role: String,
        body: NetworkSecurityGroupReference,
    ) -> Outcome<()> {
        self.change_machine(request, service, name, &role, |state, machine| {
            state.world.network_security_groups.get(subscription(request), &body.name)?;
            check_free(&role, group_of(machine))?;
            change_network(machine, |network| network.network_security_group = Some(body.name));
            Ok(())
        })
    }

    async fn get_for_role(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        role: String,
    ) -> Outcome<NetworkSecurityGroupOfPart> {
        self.look_at_machine(request, &service, &name, &role, |machine| of_part(&role, group_of(machine)))
    }

    async fn remove_from_role(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        role: String,
        group: String,
    ) -> Outcome<()> {
        self.change_machine(request, service, name, &role, |_, machine| {
            check_has(&role, group_of(machine), &group)?;
            change_network(machine, |network| network.network_security_group = None);
            Ok(())
        })
    }

    async fn add_to_network_interface(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        role: String,
        own: String,
        body: NetworkSecurityGroupReference,
    ) -> Outcome<()> {
        self.change_machine(request, service, name, &role, |state, machine| {
            state.world.network_security_groups.get(subscription(request), &body.name)?;
            check_free(&own, interface(machine, &own)?.network_security_group.as_ref())?;
            change_interface(machine, &own, |interface| interface.network_security_group = Some(body.name))
        })
    }

    async fn get_for_network_interface(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        role: String,
        own: String,
    ) -> Outcome<NetworkSecurityGroupOfPart> {
        self.look_at_machine(request, &service, &name, &role, |machine| {
            of_part(&own, interface(machine, &own)?.network_security_group.as_ref())
        })
    }

    async fn remove_from_network_interface(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        role: String,
        own: String,
        group: String,
    ) -> Outcome<()> {
        self.change_machine(request, service, name, &role, |_, machine| {
            check_has(&own, interface(machine, &own)?.network_security_group.as_ref(), &group)?;
            change_interface(machine, &own, |interface| interface.network_security_group = None)
        })
    }

    async fn validate_migration(&self, request: &Incoming, name: String) -> Outcome<ValidationMessageList> {
        nothing_found(self.shared.read_state().world.network_security_groups.get(subscription(request), &name))
    }

    async fn prepare_migration(&self, request: &Incoming, name: String) -> Outcome<()> {
        self.migrate_security_group(request, &name, Step::Prepare)
    }

    async fn commit_migration(&self, request: &Incoming, name: String) -> Outcome<()> {
        self.migrate_security_group(request, &name, Step::Commit)
    }

    async fn abort_migration(&self, request: &Incoming, name: String) -> Outcome<()> {
        self.migrate_security_group(request, &name, Step::Abort)
    }
}

impl Service {
    fn migrate_security_group(&self, request: &Incoming, name: &str, step: Step) -> Outcome<()> {
        self.migrate_named(request, |world| &mut world.network_security_groups, "network-security-group", name, step)
    }
}

/// Whether a group stands in front of something of the subscription.
fn is_in_use(state: &State, owner: &str, name: &str) -> bool {
    let services = state.world.services.iter().filter(|service| service.subscription.eq_ignore_ascii_case(owner));
    let deployments = services.flat_map(|service| state.deployments(&service.name));
    let mut networks = deployments.flat_map(networks);
    state.world.subnet_groups.of(owner).any(|part| part.name.eq_ignore_ascii_case(name))
        || networks.any(|network| {
            let mut interfaces = network.network_interfaces.iter();
            is_called(network.network_security_group.as_ref(), name)
                || interfaces.any(|interface| is_called(interface.network_security_group.as_ref(), name))
        })
}

/// The name of the group that stands in front of a machine.
fn group_of(machine: &Role) -> Option<&String> {
    network(machine).and_then(|network| network.network_security_group.as_ref())
}

/// The group that stands in front of a machine or a network interface.
fn of_part(part: &str, group: Option<&String>) -> Result<NetworkSecurityGroupOfPart, ErrorResponse> {
    let group = group.ok_or_else(|| not_found(format!("`{part}` has no network security group.")))?;
    Ok(NetworkSecurityGroupOfPart::new(group).state(READY))
}

/// Refuses what has a group already.
fn check_free(part: &str, group: Option<&String>) -> Result<(), ErrorResponse> {
    match group {
        Some(group) => Err(conflict(format!("`{part}` has the network security group `{group}` already."))),
        None => Ok(()),
    }
}

/// Refuses what does not have that group.
fn check_has(part: &str, group: Option<&String>, name: &str) -> Result<(), ErrorResponse> {
    let missing = || not_found(format!("`{part}` has no network security group `{name}`."));
    if is_called(group, name) { Ok(()) } else { Err(missing()) }
}

/// A group without its rules.
fn brief(group: &NetworkSecurityGroup) -> NetworkSecurityGroup {
    let mut brief = group.clone();
    brief.rules.clear();
    brief
}

fn rule(name: &str, body: SetNetworkSecurityRule) -> NetworkSecurityRule {
    let mut rule = NetworkSecurityRule::new(name);
    rule.direction = Some(body.direction);
    rule.priority = Some(body.priority);
    rule.action = Some(body.action);
    rule.source_address_prefix = Some(body.source_address_prefix);
    rule.source_port_range = Some(body.source_port_range);
    rule.destination_address_prefix = Some(body.destination_address_prefix);
    rule.destination_port_range = Some(body.destination_port_range);
    rule.protocol = Some(body.protocol);
    rule.state = Some("Active".to_owned());
    rule.is_default = Some(false);
    rule
}
