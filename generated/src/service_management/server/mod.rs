// Written by `xms generate` from api-spec/service-management/service.toml; do not edit.
//! The server's side of Azure Service Management: a trait for each resource, and what offers an
//! implementation of it.
//!
//! A server is put together from what it offers, resource by resource:
//! `Server::new(&CATALOG).offer(…).offer(…)`. A request for anything else is refused as one for an
//! operation that does not exist.

pub mod affinity_groups;
pub mod application_gateways;
pub mod client_root_certificates;
pub mod cloud_services;
pub mod data_disks;
pub mod deployment_migrations;
pub mod deployments;
pub mod disks;
pub mod dns_servers;
pub mod extension_images;
pub mod extensions;
pub mod gateway_connections;
pub mod gateway_operations;
pub mod gateways;
pub mod ip_forwarding;
pub mod load_balancers;
pub mod local_network_gateways;
pub mod locations;
pub mod management_certificates;
pub mod network_security_groups;
pub mod operating_systems;
pub mod operations;
pub mod os_images;
pub mod reserved_ips;
pub mod resource_extensions;
pub mod role_instances;
pub mod role_sizes;
pub mod route_tables;
pub mod service_certificates;
pub mod static_ips;
pub mod storage_accounts;
pub mod subscriptions;
pub mod virtual_ips;
pub mod virtual_machines;
pub mod virtual_network_gateways;
pub mod virtual_networks;
pub mod vm_images;
pub mod vpn_devices;

use ::std::sync::Arc;
use ::xms_runtime::server::Handler;

pub use self::affinity_groups::AffinityGroups;
pub use self::application_gateways::ApplicationGateways;
pub use self::client_root_certificates::ClientRootCertificates;
pub use self::cloud_services::CloudServices;
pub use self::data_disks::DataDisks;
pub use self::deployment_migrations::DeploymentMigrations;
pub use self::deployments::Deployments;
pub use self::disks::Disks;
pub use self::dns_servers::DnsServers;
pub use self::extension_images::ExtensionImages;
pub use self::extensions::Extensions;
pub use self::gateway_connections::GatewayConnections;
pub use self::gateway_operations::GatewayOperations;
pub use self::gateways::Gateways;
pub use self::ip_forwarding::IpForwardingOperations;
pub use self::load_balancers::LoadBalancers;
pub use self::local_network_gateways::LocalNetworkGateways;
pub use self::locations::Locations;
pub use self::management_certificates::ManagementCertificates;
pub use self::network_security_groups::NetworkSecurityGroups;
pub use self::operating_systems::OperatingSystems;
pub use self::operations::Operations;
pub use self::os_images::OsImages;
pub use self::reserved_ips::ReservedIps;
pub use self::resource_extensions::ResourceExtensions;
pub use self::role_instances::RoleInstances;
pub use self::role_sizes::RoleSizes;
pub use self::route_tables::RouteTables;
pub use self::service_certificates::ServiceCertificates;
pub use self::static_ips::StaticIps;
pub use self::storage_accounts::StorageAccounts;
pub use self::subscriptions::Subscriptions;
pub use self::virtual_ips::VirtualIps;
pub use self::virtual_machines::VirtualMachines;
pub use self::virtual_network_gateways::VirtualNetworkGateways;
pub use self::virtual_networks::VirtualNetworks;
pub use self::vm_images::VmImages;
pub use self::vpn_devices::VpnDevices;

/// Offers the operations of [`affinity_groups`](super::affinity_groups).
pub fn affinity_groups(implementation: Arc<impl AffinityGroups>) -> impl Handler {
    affinity_groups::AffinityGroupsHandler(implementation)
}

/// Offers the operations of [`application_gateways`](super::application_gateways).
pub fn application_gateways(
    implementation: Arc<impl ApplicationGateways>,
) -> impl Handler {
    application_gateways::ApplicationGatewaysHandler(implementation)
}

/// Offers the operations of [`client_root_certificates`](super::client_root_certificates).
pub fn client_root_certificates(
    implementation: Arc<impl ClientRootCertificates>,
) -> impl Handler {
    client_root_certificates::ClientRootCertificatesHandler(implementation)
}

/// Offers the operations of [`cloud_services`](super::cloud_services).
pub fn cloud_services(implementation: Arc<impl CloudServices>) -> impl Handler {
    cloud_services::CloudServicesHandler(implementation)
}

/// Offers the operations of [`data_disks`](super::data_disks).
pub fn data_disks(implementation: Arc<impl DataDisks>) -> impl Handler {
    data_disks::DataDisksHandler(implementation)
}

/// Offers the operations of [`deployment_migrations`](super::deployment_migrations).
pub fn deployment_migrations(
    implementation: Arc<impl DeploymentMigrations>,
) -> impl Handler {
    deployment_migrations::DeploymentMigrationsHandler(implementation)
}

/// Offers the operations of [`deployments`](super::deployments).
pub fn deployments(implementation: Arc<impl Deployments>) -> impl Handler {
    deployments::DeploymentsHandler(implementation)
}

/// Offers the operations of [`disks`](super::disks).
pub fn disks(implementation: Arc<impl Disks>) -> impl Handler {
    disks::DisksHandler(implementation)
}

/// Offers the operations of [`dns_servers`](super::dns_servers).
pub fn dns_servers(implementation: Arc<impl DnsServers>) -> impl Handler {
    dns_servers::DnsServersHandler(implementation)
}

/// Offers the operations of [`extension_images`](super::extension_images).
pub fn extension_images(implementation: Arc<impl ExtensionImages>) -> impl Handler {
    extension_images::ExtensionImagesHandler(implementation)
}

/// Offers the operations of [`extensions`](super::extensions).
pub fn extensions(implementation: Arc<impl Extensions>) -> impl Handler {
    extensions::ExtensionsHandler(implementation)
}

/// Offers the operations of [`gateway_connections`](super::gateway_connections).
pub fn gateway_connections(
    implementation: Arc<impl GatewayConnections>,
) -> impl Handler {
    gateway_connections::GatewayConnectionsHandler(implementation)
}

/// Offers the operations of [`gateway_operations`](super::gateway_operations).
pub fn gateway_operations(implementation: Arc<impl GatewayOperations>) -> impl Handler {
    gateway_operations::GatewayOperationsHandler(implementation)
}

/// Offers the operations of [`gateways`](super::gateways).
pub fn gateways(implementation: Arc<impl Gateways>) -> impl Handler {
    gateways::GatewaysHandler(implementation)
}

/// Offers the operations of [`ip_forwarding`](super::ip_forwarding).
pub fn ip_forwarding(implementation: Arc<impl IpForwardingOperations>) -> impl Handler {
    ip_forwarding::IpForwardingOperationsHandler(implementation)
}

/// Offers the operations of [`load_balancers`](super::load_balancers).
pub fn load_balancers(implementation: Arc<impl LoadBalancers>) -> impl Handler {
    load_balancers::LoadBalancersHandler(implementation)
}

/// Offers the operations of [`local_network_gateways`](super::local_network_gateways).
pub fn local_network_gateways(
    implementation: Arc<impl LocalNetworkGateways>,
) -> impl Handler {
    local_network_gateways::LocalNetworkGatewaysHandler(implementation)
}

/// Offers the operations of [`locations`](super::locations).
pub fn locations(implementation: Arc<impl Locations>) -> impl Handler {
    locations::LocationsHandler(implementation)
}

/// Offers the operations of [`management_certificates`](super::management_certificates).
pub fn management_certificates(
    implementation: Arc<impl ManagementCertificates>,
) -> impl Handler {
    management_certificates::ManagementCertificatesHandler(implementation)
}

/// Offers the operations of [`network_security_groups`](super::network_security_groups).
pub fn network_security_groups(
    implementation: Arc<impl NetworkSecurityGroups>,
) -> impl Handler {
    network_security_groups::NetworkSecurityGroupsHandler(implementation)
}

/// Offers the operations of [`operating_systems`](super::operating_systems).
pub fn operating_systems(implementation: Arc<impl OperatingSystems>) -> impl Handler {
    operating_systems::OperatingSystemsHandler(implementation)
}

/// Offers the operations of [`operations`](super::operations).
pub fn operations(implementation: Arc<impl Operations>) -> impl Handler {
    operations::OperationsHandler(implementation)
}

/// Offers the operations of [`os_images`](super::os_images).
pub fn os_images(implementation: Arc<impl OsImages>) -> impl Handler {
    os_images::OsImagesHandler(implementation)
}

/// Offers the operations of [`reserved_ips`](super::reserved_ips).
pub fn reserved_ips(implementation: Arc<impl ReservedIps>) -> impl Handler {
    reserved_ips::ReservedIpsHandler(implementation)
}

/// Offers the operations of [`resource_extensions`](super::resource_extensions).
pub fn resource_extensions(
    implementation: Arc<impl ResourceExtensions>,
) -> impl Handler {
    resource_extensions::ResourceExtensionsHandler(implementation)
}

/// Offers the operations of [`role_instances`](super::role_instances).
pub fn role_instances(implementation: Arc<impl RoleInstances>) -> impl Handler {
    role_instances::RoleInstancesHandler(implementation)
}

/// Offers the operations of [`role_sizes`](super::role_sizes).
pub fn role_sizes(implementation: Arc<impl RoleSizes>) -> impl Handler {
    role_sizes::RoleSizesHandler(implementation)
}

/// Offers the operations of [`route_tables`](super::route_tables).
pub fn route_tables(implementation: Arc<impl RouteTables>) -> impl Handler {
    route_tables::RouteTablesHandler(implementation)
}

/// Offers the operations of [`service_certificates`](super::service_certificates).
pub fn service_certificates(
    implementation: Arc<impl ServiceCertificates>,
) -> impl Handler {
    service_certificates::ServiceCertificatesHandler(implementation)
}

/// Offers the operations of [`static_ips`](super::static_ips).
pub fn static_ips(implementation: Arc<impl StaticIps>) -> impl Handler {
    static_ips::StaticIpsHandler(implementation)
}

/// Offers the operations of [`storage_accounts`](super::storage_accounts).
pub fn storage_accounts(implementation: Arc<impl StorageAccounts>) -> impl Handler {
    storage_accounts::StorageAccountsHandler(implementation)
}

/// Offers the operations of [`subscriptions`](super::subscriptions).
pub fn subscriptions(implementation: Arc<impl Subscriptions>) -> impl Handler {
    subscriptions::SubscriptionsHandler(implementation)
}

/// Offers the operations of [`virtual_ips`](super::virtual_ips).
pub fn virtual_ips(implementation: Arc<impl VirtualIps>) -> impl Handler {
    virtual_ips::VirtualIpsHandler(implementation)
}

/// Offers the operations of [`virtual_machines`](super::virtual_machines).
pub fn virtual_machines(implementation: Arc<impl VirtualMachines>) -> impl Handler {
    virtual_machines::VirtualMachinesHandler(implementation)
}

/// Offers the operations of [`virtual_network_gateways`](super::virtual_network_gateways).
pub fn virtual_network_gateways(
    implementation: Arc<impl VirtualNetworkGateways>,
) -> impl Handler {
    virtual_network_gateways::VirtualNetworkGatewaysHandler(implementation)
}

/// Offers the operations of [`virtual_networks`](super::virtual_networks).
pub fn virtual_networks(implementation: Arc<impl VirtualNetworks>) -> impl Handler {
    virtual_networks::VirtualNetworksHandler(implementation)
}

/// Offers the operations of [`vm_images`](super::vm_images).
pub fn vm_images(implementation: Arc<impl VmImages>) -> impl Handler {
    vm_images::VmImagesHandler(implementation)
}

/// Offers the operations of [`vpn_devices`](super::vpn_devices).
pub fn vpn_devices(implementation: Arc<impl VpnDevices>) -> impl Handler {
    vpn_devices::VpnDevicesHandler(implementation)
}
