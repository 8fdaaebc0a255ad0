//! The configuration of virtual networks, and the sites that it makes.
//!
//! In: a document, which replaces the one before. Out: the same text; and of its sites, names, prefixes and subnets. A
//! network that is in use by a deployment is not taken away. The document is held to no schema.

use xms_runtime::Uuid;
use xms_runtime::server::{Bytes, Incoming, Outcome};
use xms_services::service_management::os_images::BareString;
use xms_services::service_management::server::VirtualNetworks;
use xms_services::service_management::virtual_networks::{
    AddressSpace, Subnet, VirtualNetworkSite, VirtualNetworkSiteList,
};

use super::{Service, bad_request, conflict, not_found, subscription};
use crate::state::named::Kept;
use crate::state::scan::{attribute, elements};

/// Under which name the one document of a subscription is kept.
pub(crate) const DOCUMENT: &str = "networks";

impl VirtualNetworks for Service {
    async fn set_configuration(&self, request: &Incoming, body: Bytes) -> Outcome<()> {
        let owner = subscription(request).to_owned();
        let text = std::str::from_utf8(&body).ok().filter(|text| text.contains("<NetworkConfiguration"));
        let text = text.ok_or_else(|| bad_request("The body is no `NetworkConfiguration`."))?;
        let sites: Vec<VirtualNetworkSite> =
            elements(text, "VirtualNetworkSite").into_iter().filter_map(site).collect();
        let mut state = self.shared.write_state();
        let gone = |name: &String| !sites.iter().any(|site| site.name.eq_ignore_ascii_case(name));
        let services = state.world.services.iter().filter(|service| service.subscription.eq_ignore_ascii_case(&owner));
        let mut used = services
            .flat_map(|service| state.world.deployments.of(&service.name))
            .filter_map(|deployment| deployment.virtual_network_name.as_ref());
        if let Some(name) = used.find(|name| gone(name)) {
            return Err(conflict(format!("The virtual network `{name}` is in use.")));
        }
        drop(used);
        let kept = Kept::new(BareString::new().value(text), &state.room)?;
        let sites = sites.into_iter().map(|site| Ok((site.name.clone(), Kept::new(site, &state.room)?)));
        let sites = sites.collect::<Result<Vec<_>, _>>()?;
        let target = state.world.networks.target(&owner, DOCUMENT);
        self.change(&mut state, request, target, move |world| {
            let old: Vec<String> = world.sites.of(&owner).map(|site| site.name.clone()).collect();
            old.iter().for_each(|name| drop(world.sites.remove(&owner, name)));
            sites.into_iter().for_each(|(name, site)| world.sites.insert(&owner, &name, site));
            world.networks.insert(&owner, DOCUMENT, kept);
        })?;
        Ok(().into())
    }

    async fn get_configuration(&self, request: &Incoming) -> Outcome<Bytes> {
        let state = self.shared.read_state();
        let document = state.world.networks.get(subscription(request), DOCUMENT);
        let document = document.map_err(|_| not_found("There is no configuration of virtual networks."))?;
        Ok(Bytes::from(document.value.clone().unwrap_or_default()).into())
    }

    async fn list(&self, request: &Incoming) -> Outcome<VirtualNetworkSiteList> {
        let state = self.shared.read_state();
        let sites = state.world.sites.of(subscription(request)).cloned();
        Ok(VirtualNetworkSiteList::new().virtual_network_sites(sites.collect::<Vec<_>>()).into())
    }
}

/// The site that the text begins inside of the element of.
fn site(text: &str) -> Option<VirtualNetworkSite> {
    let mut site = VirtualNetworkSite::new(attribute(text, "name")?);
    let id = text.bytes().fold(0_u128, |id, byte| id.wrapping_mul(0x0100_0000_01b3).wrapping_add(byte.into()));
    site.id = Some(Uuid::from_u128(id).to_string());
    site.location = attribute(text, "Location").map(str::to_owned);
    site.affinity_group = attribute(text, "AffinityGroup").map(str::to_owned);
    site.state = Some("Created".to_owned());
    let (own, _) = text.split_once("<Subnets").unwrap_or((text, ""));
    site.address_space = Some(AddressSpace::new().address_prefixes(prefixes(own)));
    let subnets = elements(text, "Subnet").into_iter().filter_map(|subnet| {
        let mut made = Subnet::new(attribute(subnet, "name")?);
        made.address_prefix = prefixes(subnet).into_iter().next();
        Some(made)
    });
    site.subnets = subnets.collect();
    Some(site)
}

fn prefixes(text: &str) -> Vec<String> {
    let behind = text.split("<AddressPrefix>").skip(1);
    behind.filter_map(|rest| rest.split_once('<')).map(|(prefix, _)| prefix.trim().to_owned()).collect()
}
