//! Subscriptions: what they have, and what they may have.
//!
//! In: who asks. Out: counts of what there is. What was done in a subscription is answered by an example.

use xms_runtime::server::{Incoming, Outcome};
use xms_services::service_management::server::Subscriptions;
use xms_services::service_management::subscriptions::{Subscription, SubscriptionStatus};

use super::role_sizes::cores;
use super::{Service, subscription};

/// How much of everything a subscription may have, as most of the service's do; it is not held to that here.
const MOST: i32 = 100;

impl Subscriptions for Service {
    async fn get(&self, request: &Incoming) -> Outcome<Subscription> {
        let state = self.shared.read_state();
        let owner = subscription(request);
        let services =
            || state.world.services.iter().filter(|service| service.subscription.eq_ignore_ascii_case(owner));
        let deployments = services().flat_map(|service| state.deployments(&service.name));
        let instances = deployments.flat_map(|deployment| &deployment.role_instances);
        let sizes = instances.filter_map(|instance| instance.instance_size.as_deref());
        let used: i32 = sizes.map(cores).fold(0, i32::saturating_add);
        let number = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
        let mut answer = Subscription::new(owner);
        answer.subscription_name = Some("Emulated".to_owned());
        answer.subscription_status = Some(SubscriptionStatus::Active);
        answer.account_admin_email = Some("owner@contoso.example".to_owned());
        answer.service_admin_email = Some("admin@contoso.example".to_owned());
        answer.max_core_count = Some(MOST);
        answer.max_storage_accounts = Some(MOST);
        answer.max_hosted_services = Some(MOST);
        answer.max_virtual_network_sites = Some(MOST);
        answer.max_reserved_ips = Some(MOST);
        answer.max_network_security_groups = Some(MOST);
        answer.max_route_tables = Some(MOST);
        answer.current_core_count = Some(used);
        answer.current_hosted_services = Some(number(services().count()));
        answer.current_storage_accounts = Some(number(state.world.storage_accounts.of(owner).count()));
        answer.current_virtual_network_sites = Some(number(state.world.sites.of(owner).count()));
        answer.current_reserved_ips = Some(number(state.world.reserved_ips.of(owner).count()));
        answer.current_network_security_groups = Some(number(state.world.network_security_groups.of(owner).count()));
        Ok(answer.into())
    }
}
