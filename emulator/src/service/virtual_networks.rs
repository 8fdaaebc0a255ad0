//! The configuration of virtual networks, and the sites that it makes.
//!
//! In: a document, which replaces the one before. Out: the same text; and of its sites, prefixes, subnets, DNS servers and
//! the networks that they are connected to. A network that is in use by a deployment is not taken away.

use xms_runtime::Uuid;
use xms_runtime::server::{Bytes, ErrorResponse, Incoming, Outcome};
use xms_services::service_management::deployments::{DnsServer, DnsSettings};
use xms_services::service_management::migrations::ValidationMessageList;
use xms_services::service_management::os_images::BareString;
use xms_services::service_management::server::VirtualNetworks;
use xms_services::service_management::virtual_networks::{
    AddressSpace, LocalNetworkSite, LocalNetworkSiteConnection, Subnet, VirtualNetworkSite, VirtualNetworkSiteGateway,
    VirtualNetworkSiteList, VpnClientAddressPool,
};

use super::gateways::check_without_gateway;
use super::migrations::{Step, migration, nothing_found};
use super::{Service, bad_request, conflict, not_found, subscription};
use crate::document::{LocalSite, NetworkConfiguration, Site};
use crate::state::State;
use crate::state::named::Kept;

/// Under which name the one document of a subscription is kept.
pub(crate) const DOCUMENT: &str = "networks";

impl VirtualNetworks for Service {
    async fn set_configuration(&self, request: &Incoming, body: Bytes) -> Outcome<()> {
        let owner = subscription(request).to_owned();
        let element = NetworkConfiguration::SHAPE.tag;
        let text = std::str::from_utf8(&body).map_err(|_| bad_request("The body is no UTF-8."))?;
        let configuration = NetworkConfiguration::read(&body)
            .map_err(|error| bad_request(format!("The body cannot be read as `{element}`: {error}.")))?;
        let mut state = self.shared.write_state();
        let sites = sites(&state, &owner, configuration);
        check_unused(&state, &owner, &sites)?;
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
        let owner = subscription(request);
        let sites = state.world.sites.of(owner).map(|site| listed(&state, owner, site));
        Ok(VirtualNetworkSiteList::new().virtual_network_sites(sites.collect::<Vec<_>>()).into())
    }

    async fn validate_migration(&self, request: &Incoming, name: String) -> Outcome<ValidationMessageList> {
        nothing_found(self.shared.read_state().world.sites.get(subscription(request), &name))
    }

    async fn prepare_migration(&self, request: &Incoming, name: String) -> Outcome<()> {
        self.migrate_site(request, &name, Step::Prepare)
    }

    async fn commit_migration(&self, request: &Incoming, name: String) -> Outcome<()> {
        self.migrate_site(request, &name, Step::Commit)
    }

    async fn abort_migration(&self, request: &Incoming, name: String) -> Outcome<()> {
        self.migrate_site(request, &name, Step::Abort)
    }
}

impl Service {
    fn migrate_site(&self, request: &Incoming, name: &str, step: Step) -> Outcome<()> {
        self.migrate_named(request, |world| &mut world.sites, "virtual-network", name, step)
    }
}

/// A network as it is listed, with what others say of it: what stands in front of its subnets, and how far it has moved.
fn listed(state: &State, owner: &str, site: &VirtualNetworkSite) -> VirtualNetworkSite {
    let mut listed = site.clone();
    listed.migration_state = migration(state, owner, &format!("virtual-network {}", site.name));
    for subnet in &mut listed.subnets {
        let place = format!("{}/{}", site.name, subnet.name);
        let group = state.world.subnet_groups.get(owner, &place);
        subnet.network_security_group = group.ok().map(|group| group.name.clone());
        let routes = state.world.subnet_routes.get(owner, &place);
        subnet.route_table_name = routes.ok().and_then(|routes| routes.route_table_name.clone());
    }
    listed
}

/// Refuses a subnet that no virtual network of the subscription has.
pub(super) fn check_subnet(state: &State, owner: &str, network: &str, subnet: &str) -> Result<(), ErrorResponse> {
    let site = state.world.sites.get(owner, network)?;
    if site.subnets.iter().any(|one| one.name.eq_ignore_ascii_case(subnet)) {
        return Ok(());
    }
    Err(not_found(format!("The virtual network `{network}` has no subnet `{subnet}`.")))
}

/// Refuses to take away a network that a deployment of the subscription is in, or that has a gateway.
fn check_unused(state: &State, owner: &str, sites: &[VirtualNetworkSite]) -> Result<(), ErrorResponse> {
    let gone = |name: &&String| !sites.iter().any(|site| site.name.eq_ignore_ascii_case(name));
    let services = state.world.services.iter().filter(|service| service.subscription.eq_ignore_ascii_case(owner));
    let mut used = services
        .flat_map(|service| state.deployments(&service.name))
        .filter_map(|deployment| deployment.virtual_network_name.as_ref());
    if let Some(name) = used.find(gone) {
        return Err(conflict(format!("The virtual network `{name}` is in use.")));
    }
    let mut gone = state.world.sites.of(owner).map(|site| &site.name).filter(gone);
    gone.try_for_each(|name| check_without_gateway(state, owner, name))
}

/// The networks that a document makes, as they are listed. One that there was keeps its id.
fn sites(state: &State, owner: &str, configuration: NetworkConfiguration) -> Vec<VirtualNetworkSite> {
    let configuration = configuration.networks.unwrap_or_default();
    let servers = configuration.dns.unwrap_or_default().servers;
    let server = |name: &str| servers.iter().find(|server| server.name.eq_ignore_ascii_case(name));
    let sites = configuration.sites.into_iter().map(|site| {
        let before = state.world.sites.get(owner, &site.name).ok().and_then(|site| site.id.clone());
        let dns = site.dns_servers.iter().filter_map(|one| server(&one.name)).map(|server| {
            let mut listed = DnsServer::new().name(&server.name);
            listed.address.clone_from(&server.address);
            listed
        });
        let dns: Vec<DnsServer> = dns.collect();
        let mut made = VirtualNetworkSite::new(&site.name);
        made.gateway = gateway(&site, &configuration.local_sites);
        made.id = before.or_else(|| Some(Uuid::from_u128(fastrand::u128(..)).to_string()));
        made.location = site.location;
        made.affinity_group = site.affinity_group;
        made.state = Some("Created".to_owned());
        made.address_space = Some(AddressSpace::new().address_prefixes(site.prefixes));
        made.dns = Some(DnsSettings::new().dns_servers(dns)).filter(|dns| !dns.dns_servers.is_empty());
        made.subnets = site
            .subnets
            .into_iter()
            .map(|subnet| {
                let mut made = Subnet::new(subnet.name);
                made.address_prefix = subnet.prefixes.into_iter().next();
                made
            })
            .collect();
        made
    });
    sites.collect()
}

/// How a network is connected, with what the document says of those that it is connected to.
fn gateway(site: &Site, local_sites: &[LocalSite]) -> Option<VirtualNetworkSiteGateway> {
    let gateway = site.gateway.as_ref()?;
    let connected = gateway.connections.iter().map(|connection| {
        let mut listed = LocalNetworkSite::new(&connection.name);
        if let Some(site) = local_sites.iter().find(|site| site.name.eq_ignore_ascii_case(&connection.name)) {
            listed.address_space = Some(AddressSpace::new().address_prefixes(site.prefixes.clone()));
            listed.vpn_gateway_address.clone_from(&site.gateway_address);
        }
        listed.connections = connection
            .connections
            .iter()
            .map(|one| {
                let mut listed = LocalNetworkSiteConnection::new();
                listed.kind.clone_from(&one.kind);
                listed
            })
            .collect();
        listed
    });
    let mut listed = VirtualNetworkSiteGateway::new().sites(connected.collect::<Vec<_>>());
    listed.profile.clone_from(&gateway.profile);
    if !gateway.client_prefixes.is_empty() {
        let prefixes = gateway.client_prefixes.clone();
        listed.vpn_client_address_pool = Some(VpnClientAddressPool::new().address_prefixes(prefixes));
    }
    Some(listed)
}
