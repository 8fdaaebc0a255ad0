//! Virtual addresses of deployments, beside the one that each has.
//!
//! In: names. Out: addresses, in what is said of the deployment. One that an endpoint uses is not given back.

use xms_runtime::server::{Incoming, Outcome};
use xms_services::service_management::deployments::VirtualIp;
use xms_services::service_management::server::VirtualIps;

use super::deployments::new_address;
use super::machines::networks;
use super::{Service, conflict, not_found};
use crate::state::named::is_called;

impl VirtualIps for Service {
    async fn add(&self, request: &Incoming, service: String, name: String, own: String) -> Outcome<()> {
        self.change_deployment(request, service, name, |_, changed| {
            if changed.virtual_ips.iter().any(|one| is_called(one.name.as_ref(), &own)) {
                return Err(conflict(format!("There is a virtual address `{own}` already.")));
            }
            let made = VirtualIp::new().name(own).address(new_address(request));
            changed.virtual_ips.push(made.is_dns_programmed(false).is_reserved(false).is_secondary_vip(true));
            Ok(())
        })
    }

    async fn delete(&self, request: &Incoming, service: String, name: String, own: String) -> Outcome<()> {
        self.change_deployment(request, service, name, |_, changed| {
            let found = changed.virtual_ips.iter().position(|one| is_called(one.name.as_ref(), &own));
            let place = found.ok_or_else(|| not_found(format!("There is no virtual address `{own}`.")))?;
            let mut endpoints = networks(changed).flat_map(|network| &network.input_endpoints);
            if endpoints.any(|endpoint| is_called(endpoint.virtual_ip_name.as_ref(), &own)) {
                return Err(conflict(format!("The virtual address `{own}` is in use.")));
            }
            drop(endpoints);
            changed.virtual_ips.remove(place);
            Ok(())
        })
    }
}
