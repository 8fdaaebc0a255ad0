//! Addresses of machines that stay what they are.
//!
//! In: an address of a virtual network. Out: whether a machine can have it, and where it cannot, others of its subnet.

use std::net::Ipv4Addr;

use xms_runtime::server::{Incoming, Outcome};
use xms_services::service_management::server::StaticIps;
use xms_services::service_management::static_ips::AddressAvailabilityResponse;

use super::{Service, bad_request, subscription};
use crate::state::address::Prefix;

/// How many others are told.
const MAX_OTHERS: usize = 5;

impl StaticIps for Service {
    async fn check(
        &self,
        request: &Incoming,
        network: String,
        address: String,
    ) -> Outcome<AddressAvailabilityResponse> {
        let owner = subscription(request);
        let wanted: Ipv4Addr =
            address.trim().parse().map_err(|_| bad_request(format!("`{address}` is no address like `10.0.0.5`.")))?;
        let state = self.shared.read_state();
        let site = state.world.sites.get(owner, &network)?;
        let mut prefixes = site.subnets.iter().filter_map(|subnet| Prefix::parse(subnet.address_prefix.as_ref()?));
        let Some(prefix) = prefixes.find(|prefix| prefix.contains(wanted)) else {
            return Err(bad_request(format!("The address {wanted} is in no subnet of `{network}`.")));
        };
        let used = state.used_addresses(owner, &network);
        let free = || prefix.hosts().filter(|host| !used.contains(host));
        if free().any(|host| host == wanted) {
            return Ok(AddressAvailabilityResponse::new(true).into());
        }
        let others: Vec<String> = free().take(MAX_OTHERS).map(|host| host.to_string()).collect();
        Ok(AddressAvailabilityResponse::new(false).available_addresses(others).into())
    }
}
