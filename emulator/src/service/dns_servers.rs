//! DNS servers of deployments.
//!
//! In: servers with their addresses. Out: the same, in what is said of the deployment. No two have one name.

use xms_runtime::server::{ErrorResponse, Incoming, Outcome};
use xms_services::service_management::deployments::{Deployment, DnsServer};
use xms_services::service_management::server::DnsServers;

use super::{Service, bad_request, conflict, not_found};
use crate::state::named::is_called;

impl DnsServers for Service {
    async fn add(&self, request: &Incoming, service: String, name: String, body: DnsServer) -> Outcome<()> {
        self.change_deployment(request, service, name, |_, changed| {
            let Some(server) = body.name.clone() else { return Err(bad_request("A DNS server has a `Name`.")) };
            if position(changed, &server).is_ok() {
                return Err(conflict(format!("There is a DNS server `{server}` already.")));
            }
            changed.dns.get_or_insert_default().dns_servers.push(body);
            Ok(())
        })
    }

    async fn update(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        server: String,
        body: DnsServer,
    ) -> Outcome<()> {
        self.change_deployment(request, service, name, |_, changed| {
            let place = position(changed, &server)?;
            let known = &mut changed.dns.get_or_insert_default().dns_servers[place];
            known.address = body.address.or(known.address.take());
            Ok(())
        })
    }

    async fn delete(&self, request: &Incoming, service: String, name: String, server: String) -> Outcome<()> {
        self.change_deployment(request, service, name, |_, changed| {
            let place = position(changed, &server)?;
            changed.dns.get_or_insert_default().dns_servers.remove(place);
            changed.dns = changed.dns.take().filter(|dns| !dns.dns_servers.is_empty());
            Ok(())
        })
    }
}

/// Where the server of that name stands.
fn position(deployment: &Deployment, name: &str) -> Result<usize, ErrorResponse> {
    let mut servers = deployment.dns.iter().flat_map(|dns| &dns.dns_servers);
    let found = servers.position(|server| is_called(server.name.as_ref(), name));
    found.ok_or_else(|| not_found(format!("There is no DNS server `{name}`.")))
}
