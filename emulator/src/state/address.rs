//! Addresses of virtual networks.
//!
//! In: prefixes as configurations have them, and deployments. Out: which addresses are inside, and which of them are free.
//! The first four of a subnet and its last are the network's own.

use std::collections::BTreeSet;
use std::net::Ipv4Addr;

use super::State;

/// How many addresses of a subnet are looked at, so that a large one costs no more than others.
const MAX_LOOKED_AT: u32 = 4_096;

/// A prefix: its first address, and its last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Prefix {
    first: u32,
    last: u32,
}

impl Prefix {
    /// The prefix of a text like `10.0.0.0/24`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (address, length) = text.split_once('/')?;
        let address: Ipv4Addr = address.trim().parse().ok()?;
        let length: u32 = length.trim().parse().ok().filter(|length| *length <= 32)?;
        let inside = u32::MAX.checked_shr(length).unwrap_or(0);
        let first = address.to_bits() & !inside;
        Some(Self { first, last: first | inside })
    }

    pub(crate) fn contains(self, address: Ipv4Addr) -> bool {
        (self.first..=self.last).contains(&address.to_bits())
    }

    /// The addresses that machines can have.
    pub(crate) fn hosts(self) -> impl Iterator<Item = Ipv4Addr> {
        let first = self.first.saturating_add(4);
        (first..self.last.min(first.saturating_add(MAX_LOOKED_AT))).map(Ipv4Addr::from_bits)
    }
}

impl State {
    /// The addresses that machines have in a virtual network.
    pub(crate) fn used_addresses(&self, owner: &str, network: &str) -> BTreeSet<Ipv4Addr> {
        let services = self.world.services.iter().filter(|service| service.subscription.eq_ignore_ascii_case(owner));
        let deployments = services.flat_map(|service| self.deployments(&service.name)).filter(|deployment| {
            deployment.virtual_network_name.as_ref().is_some_and(|name| name.eq_ignore_ascii_case(network))
        });
        let instances = deployments.flat_map(|deployment| &deployment.role_instances);
        instances.filter_map(|instance| instance.ip_address.as_ref()?.parse().ok()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_are_read() {
        let prefix = Prefix::parse("10.0.1.7/29").unwrap();
        assert!(prefix.contains(Ipv4Addr::new(10, 0, 1, 0)) && prefix.contains(Ipv4Addr::new(10, 0, 1, 7)));
        assert!(!prefix.contains(Ipv4Addr::new(10, 0, 1, 8)));
        let hosts: Vec<String> = prefix.hosts().map(|host| host.to_string()).collect();
        assert_eq!(hosts, ["10.0.1.4", "10.0.1.5", "10.0.1.6"]);
        assert_eq!(Prefix::parse("255.255.255.255/32").unwrap().hosts().count(), 0);
        assert_eq!(Prefix::parse("0.0.0.0/0").unwrap().hosts().count(), MAX_LOOKED_AT as usize);
        for wrong in ["", "10.0.0.0", "10.0.0/8", "10.0.0.0/33", "a/8"] {
            assert_eq!(Prefix::parse(wrong), None, "{wrong}");
        }
    }
}
