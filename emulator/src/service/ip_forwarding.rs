//! Whether machines pass on packets that are for others.
//!
//! In: the wish for a machine or for one of its network interfaces. Out: the same; of which nothing was said, does not.

use xms_runtime::server::{Incoming, Outcome};
use xms_services::service_management::ip_forwarding::IpForwarding;
use xms_services::service_management::server::IpForwardingOperations;

use super::Service;
use super::deployments::deployment;
use super::machines::{change_interface, change_network, interface, machine, machine_mut, network};

const DISABLED: &str = "Disabled";

impl IpForwardingOperations for Service {
    async fn set_for_role(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        role: String,
        body: IpForwarding,
    ) -> Outcome<()> {
        let mut state = self.shared.write_state();
        let mut changed = deployment(&state, request, &service, &name)?.clone();
        let wanted = Some(body.state.as_str().to_owned());
        change_network(machine_mut(&mut changed, &role)?, |network| network.ip_forwarding = wanted);
        self.put(&mut state, request, service, changed)
    }

    async fn get_for_role(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        role: String,
    ) -> Outcome<IpForwarding> {
        let state = self.shared.read_state();
        let machine = machine(deployment(&state, request, &service, &name)?, &role)?;
        let known = network(machine).and_then(|network| network.ip_forwarding.as_deref());
        Ok(IpForwarding::new(known.unwrap_or(DISABLED)).into())
    }

    async fn set_for_network_interface(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        role: String,
        own: String,
        body: IpForwarding,
    ) -> Outcome<()> {
        let mut state = self.shared.write_state();
        let mut changed = deployment(&state, request, &service, &name)?.clone();
        let wanted = Some(body.state.as_str().to_owned());
        change_interface(machine_mut(&mut changed, &role)?, &own, |interface| interface.ip_forwarding = wanted)?;
        self.put(&mut state, request, service, changed)
    }

    async fn get_for_network_interface(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        role: String,
        own: String,
    ) -> Outcome<IpForwarding> {
        let state = self.shared.read_state();
        let interface = interface(machine(deployment(&state, request, &service, &name)?, &role)?, &own)?;
        Ok(IpForwarding::new(interface.ip_forwarding.as_deref().unwrap_or(DISABLED)).into())
    }
}
