//! Virtual networks, reserved addresses and network security groups.

use std::time::Duration;

use xms_services::service_management::network_security_groups::{
    CreateNetworkSecurityGroup, DetailLevel, GetOptions, NetworkSecurityGroupReference, SetNetworkSecurityRule,
};
use xms_services::service_management::reserved_ips::{CreateReservedIp, ReservedIpAssociation};
use xms_services::service_management::route_tables::{
    self, CreateRouteTable, NextHop, NextHopKind, RouteTableReference, SetRoute,
};

use crate::client::{SUBSCRIPTION, client, code, quick};
use crate::deployments::deployed;

const CONFIGURATION: &str = r#"<NetworkConfiguration xmlns="http://schemas.microsoft.com/ServiceHosting/2011/07/NetworkConfiguration">
<VirtualNetworkConfiguration><VirtualNetworkSites><VirtualNetworkSite name="shop" Location="West US">
<AddressSpace><AddressPrefix>10.0.0.0/8</AddressPrefix></AddressSpace>
<Subnets><Subnet name="front"><AddressPrefix>10.0.0.0/24</AddressPrefix></Subnet></Subnets>
</VirtualNetworkSite></VirtualNetworkSites></VirtualNetworkConfiguration></NetworkConfiguration>"#;

#[tokio::test]
async fn a_configuration_makes_sites_and_comes_back_as_it_was() {
    let emulator = quick();
    let client = client(&emulator, SUBSCRIPTION);
    let networks = client.virtual_networks();
    assert_eq!(code(networks.get_configuration().await), "ResourceNotFound");
    assert_eq!(code(networks.set_configuration(b"nonsense").await), "BadRequest");
    networks.set_configuration(CONFIGURATION.as_bytes()).until_done().interval(Duration::ZERO).await.unwrap();
    assert_eq!(networks.get_configuration().await.unwrap(), CONFIGURATION.as_bytes());
    let sites = networks.list().await.unwrap().virtual_network_sites;
    assert_eq!((sites.len(), sites[0].name.as_str(), sites[0].location.as_deref()), (1, "shop", Some("West US")));
    assert_eq!(sites[0].address_space.as_ref().unwrap().address_prefixes, ["10.0.0.0/8"]);
    assert_eq!(sites[0].subnets[0].address_prefix.as_deref(), Some("10.0.0.0/24"));
}

#[tokio::test]
async fn a_reserved_address_is_given_back_when_nothing_uses_it() {
    let emulator = quick();
    let client = client(&emulator, SUBSCRIPTION);
    let addresses = client.reserved_ips();
    let body = CreateReservedIp::new("shop-front", "West US").label("Shop");
    addresses.create(&body).until_done().interval(Duration::ZERO).await.unwrap();
    assert_eq!(code(addresses.create(&body).await), "ConflictError");
    let use_it = ReservedIpAssociation::new("contoso", "contoso-1");
    assert_eq!(code(addresses.associate("shop-front", &use_it).await), "ResourceNotFound");
    deployed(&client, "contoso-1", "Production").await;
    addresses.associate("shop-front", &use_it).until_done().interval(Duration::ZERO).await.unwrap();
    let known = addresses.get("shop-front").await.unwrap();
    assert_eq!((known.in_use, known.deployment_name.as_deref()), (Some(true), Some("contoso-1")));
    assert_eq!(code(addresses.delete("shop-front").await), "ConflictError");
    addresses.disassociate("shop-front", &use_it).until_done().interval(Duration::ZERO).await.unwrap();
    addresses.delete("shop-front").until_done().interval(Duration::ZERO).await.unwrap();
    assert!(addresses.list().await.unwrap().reserved_ips.is_empty());
}

#[tokio::test]
async fn a_group_has_rules_and_stands_in_front_of_a_subnet() {
    let emulator = quick();
    let client = client(&emulator, SUBSCRIPTION);
    let groups = client.network_security_groups();
    let body = CreateNetworkSecurityGroup::new("front", "West US");
    groups.create(&body).until_done().interval(Duration::ZERO).await.unwrap();
    assert_eq!(code(groups.create(&body).await), "ConflictError");
    let rule = |priority| SetNetworkSecurityRule::new("Inbound", priority, "Allow", "*", "*", "*", "80", "TCP");
    groups.set_rule("front", "web", &rule(100)).until_done().interval(Duration::ZERO).await.unwrap();
    assert_eq!(code(groups.set_rule("front", "other", &rule(100)).await), "ConflictError");
    assert!(groups.get("front").await.unwrap().rules.is_empty());
    let full = groups.get("front").options(GetOptions::new().detaillevel(DetailLevel::Full)).await.unwrap();
    assert_eq!((full.rules.len(), full.rules[0].name.as_str()), (1, "web"));
    groups.delete_rule("front", "web").until_done().interval(Duration::ZERO).await.unwrap();
    assert_eq!(code(groups.delete_rule("front", "web").await), "ResourceNotFound");

    let reference = NetworkSecurityGroupReference::new("front");
    assert_eq!(code(groups.add_to_subnet("shop", "front", &reference).await), "ResourceNotFound");
    let configuration = client.virtual_networks().set_configuration(CONFIGURATION.as_bytes());
    configuration.until_done().interval(Duration::ZERO).await.unwrap();
    groups.add_to_subnet("shop", "front", &reference).until_done().interval(Duration::ZERO).await.unwrap();
    assert_eq!(groups.get_for_subnet("shop", "front").await.unwrap().name, "front");
    assert_eq!(code(groups.delete("front").await), "ConflictError");
    groups.remove_from_subnet("shop", "front", "front").until_done().interval(Duration::ZERO).await.unwrap();
    groups.delete("front").until_done().interval(Duration::ZERO).await.unwrap();
    assert_eq!(code(groups.get("front").await), "ResourceNotFound");
}

#[tokio::test]
async fn a_table_of_routes_is_of_a_subnet() {
    let emulator = quick();
    let client = client(&emulator, SUBSCRIPTION);
    let tables = client.route_tables();
    let configuration = client.virtual_networks().set_configuration(CONFIGURATION.as_bytes());
    configuration.until_done().interval(Duration::ZERO).await.unwrap();
    let body = CreateRouteTable::new("inner", "West US");
    tables.create(&body).until_done().interval(Duration::ZERO).await.unwrap();
    assert_eq!(code(tables.create(&body).await), "ConflictError");
    let hop = NextHop::new().kind(NextHopKind::VirtualAppliance).ip_address("10.0.0.9");
    let route = SetRoute::new("out", "0.0.0.0/0", hop);
    tables.set_route("inner", "out", &route).until_done().interval(Duration::ZERO).await.unwrap();
    assert!(tables.get("inner").await.unwrap().routes.is_empty());
    let full =
        tables.get("inner").options(route_tables::GetOptions::new().detail_level(DetailLevel::Full)).await.unwrap();
    assert_eq!(full.routes[0].address_prefix.as_deref(), Some("0.0.0.0/0"));

    let reference = RouteTableReference::new().route_table_name("inner");
    tables.add_to_subnet("shop", "front", &reference).until_done().interval(Duration::ZERO).await.unwrap();
    assert_eq!(tables.get_for_subnet("shop", "front").await.unwrap(), reference);
    let subnets = client.virtual_networks().list().await.unwrap().virtual_network_sites.remove(0).subnets;
    assert_eq!(subnets[0].route_table_name.as_deref(), Some("inner"));
    assert_eq!(code(tables.delete("inner").await), "ConflictError");
    tables.remove_from_subnet("shop", "front").until_done().interval(Duration::ZERO).await.unwrap();
    tables.delete_route("inner", "out").until_done().interval(Duration::ZERO).await.unwrap();
    tables.delete("inner").until_done().interval(Duration::ZERO).await.unwrap();
    assert!(tables.list().await.unwrap().route_tables.is_empty());
}
