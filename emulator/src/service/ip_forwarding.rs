//! Whether machines pass on packets that are for others.
//!
//! In: the wish for a machine or for one of its network interfaces. Out: the same; of which nothing was said, does not.

use xms_runtime::server::{Incoming, Outcome};
use xms_services::service_management::ip_forwarding::IpForwarding;
use xms_services::service_management::server::IpForwardingOperations;

use super::Service;
use super::machines::{change_interface, change_network, interface, network};

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
        self.change_machine(request, service, name, &role, |_, machine| {
            let wanted = Some(body.state.as_str().to_owned());
            change_network(machine, |network| network.ip_forwarding = wanted);
            Ok(())
        })
    }

    async fn get_for_role(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        role: String,
    ) -> Outcome<IpForwarding> {
        self.look_at_machine(request, &service, &name, &role, |machine| {
            let known = network(machine).and_then(|network| network.ip_forwarding.as_deref());
            Ok(IpForwarding::new(known.unwrap_or(DISABLED)))
        })
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
        self.change_machine(request, service, name, &role, |_, machine| {
            let wanted = Some(body.state.as_str().to_owned());
            change_interface(machine, &own, |interface| interface.ip_forwarding = wanted)
        })
    }

    async fn get_for_network_interface(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        role: String,
        own: String,
    ) -> Outcome<IpForwarding> {
        self.look_at_machine(request, &service, &name, &role, |machine| {
            let known = interface(machine, &own)?.ip_forwarding.as_deref();
            Ok(IpForwarding::new(known.unwrap_or(DISABLED)))
        })
    }
}
