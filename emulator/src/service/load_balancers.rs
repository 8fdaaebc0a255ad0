//! Load balancers inside of virtual networks.
//!
//! In: load balancers of deployments. Out: the same, in what is said of the deployment. One that an endpoint uses is not
//! deleted.

use xms_runtime::server::{ErrorResponse, Incoming, Outcome};
use xms_services::service_management::deployments::{Deployment, LoadBalancer};
use xms_services::service_management::server::LoadBalancers;

use super::machines::networks;
use super::{Service, bad_request, conflict, not_found};
use crate::state::named::is_called;

impl LoadBalancers for Service {
    async fn add(&self, request: &Incoming, service: String, name: String, body: LoadBalancer) -> Outcome<()> {
        self.change_deployment(request, service, name, |_, changed| {
            let Some(own) = body.name.clone() else { return Err(bad_request("A load balancer has a `Name`.")) };
            if position(changed, &own).is_ok() {
                return Err(conflict(format!("There is a load balancer `{own}` already.")));
            }
            changed.load_balancers.push(body);
            Ok(())
        })
    }

    async fn update(
        &self,
        request: &Incoming,
        service: String,
        name: String,
        own: String,
        body: LoadBalancer,
    ) -> Outcome<()> {
        self.change_deployment(request, service, name, |_, changed| {
            let place = position(changed, &own)?;
            let known = &mut changed.load_balancers[place];
            known.frontend_ip_configuration = body.frontend_ip_configuration.or(known.frontend_ip_configuration.take());
            Ok(())
        })
    }

    async fn delete(&self, request: &Incoming, service: String, name: String, own: String) -> Outcome<()> {
        self.change_deployment(request, service, name, |_, changed| {
            let place = position(changed, &own)?;
            let mut endpoints = networks(changed).flat_map(|network| &network.input_endpoints);
            if endpoints.any(|endpoint| is_called(endpoint.load_balancer_name.as_ref(), &own)) {
                return Err(conflict(format!("The load balancer `{own}` is in use.")));
            }
            drop(endpoints);
            changed.load_balancers.remove(place);
            Ok(())
        })
    }
}

/// Where the load balancer of that name stands.
fn position(deployment: &Deployment, name: &str) -> Result<usize, ErrorResponse> {
    let found = deployment.load_balancers.iter().position(|one| is_called(one.name.as_ref(), name));
    found.ok_or_else(|| not_found(format!("There is no load balancer `{name}`.")))
}
