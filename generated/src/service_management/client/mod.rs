// Written by `xms generate` from api-spec/service-management/service.toml; do not edit.
//! The client of Azure Service Management: [`ServiceManagement`], and a handle for each resource.

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

use ::std::path::Path;
use ::xms_runtime::client::{ClientBuilder, ClientCore, UntilDone};
use ::xms_runtime::client::credential::{CredentialError, PublishSettings, Subscription};

use super::SERVICE;

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

/// Calls Azure Service Management.
///
/// A clone is the same client: connections, credential and choices are shared.
#[derive(Clone, Debug)]
pub struct ServiceManagement {
    core: ClientCore,
}

impl ServiceManagement {
    /// Begins a client.
    ///
    /// - `subscription-id`: Identifier of the subscription: a GUID with dashes.
    pub fn builder(subscription_id: &str) -> ClientBuilder<Self> {
        ClientBuilder::new(&SERVICE).base_value(&subscription_id)
    }

    /// Begins a client for the only subscription of a `.publishsettings` file, with its
    /// certificate.
    ///
    /// # Errors
    ///
    /// Fails when the file cannot be read, or has no subscription, or several; then the error names
    /// them, and [`from_subscription`](Self::from_subscription) takes one of them.
    pub fn from_publish_settings(
        path: impl AsRef<Path>,
    ) -> Result<ClientBuilder<Self>, CredentialError> {
        Self::from_subscription(PublishSettings::from_file(path)?.only()?)
    }

    /// Begins a client for a subscription of a `.publishsettings` file, with its certificate.
    ///
    /// # Errors
    ///
    /// Fails when the file has no certificate for it, or a damaged one.
    pub fn from_subscription(
        subscription: &Subscription,
    ) -> Result<ClientBuilder<Self>, CredentialError> {
        ClientBuilder::new(&SERVICE).subscription(subscription)
    }

    /// Waits for a long-running operation that was begun earlier, perhaps by another process.
    pub fn resume(&self, operation_id: impl Into<String>) -> UntilDone<'static> {
        self.core.resume(operation_id)
    }

    /// Gives what all calls of this client share.
    pub fn core(&self) -> &ClientCore {
        &self.core
    }
}

/// # Compute
impl ServiceManagement {
    /// Cloud services.
    ///
    /// Cloud services: what holds deployments, service certificates and extensions.
    pub fn cloud_services(&self) -> CloudServices<'_> {
        CloudServices { core: &self.core }
    }

    /// Data disks.
    ///
    /// Disks of a virtual machine beside the one it starts from.
    pub fn data_disks(&self) -> DataDisks<'_> {
        DataDisks { core: &self.core }
    }

    /// Deployment migrations.
    ///
    /// Moving the virtual machines of a cloud service to Resource Manager.
    pub fn deployment_migrations(&self) -> DeploymentMigrations<'_> {
        DeploymentMigrations {
            core: &self.core,
        }
    }

    /// Deployments.
    ///
    /// What runs in a cloud service: web and worker roles with their instances, or virtual
    /// machines.
    pub fn deployments(&self) -> Deployments<'_> {
        Deployments { core: &self.core }
    }

    /// Disks.
    ///
    /// Disks of virtual machines, whether attached or not.
    pub fn disks(&self) -> Disks<'_> {
        Disks { core: &self.core }
    }

    /// Extension images.
    ///
    /// Extensions that can be added to cloud services, and their publishing.
    pub fn extension_images(&self) -> ExtensionImages<'_> {
        ExtensionImages {
            core: &self.core,
        }
    }

    /// Extensions of a cloud service.
    ///
    /// Extensions that were added to a cloud service, to run beside its roles.
    pub fn extensions(&self) -> Extensions<'_> {
        Extensions { core: &self.core }
    }

    /// Operating systems.
    ///
    /// Versions of the guest operating system under which web and worker roles run.
    pub fn operating_systems(&self) -> OperatingSystems<'_> {
        OperatingSystems {
            core: &self.core,
        }
    }

    /// Operating system images.
    ///
    /// Images of one disk with an operating system, of which virtual machines are made.
    pub fn os_images(&self) -> OsImages<'_> {
        OsImages { core: &self.core }
    }

    /// Resource extensions.
    ///
    /// Extensions of virtual machines, as their publishers offer them.
    pub fn resource_extensions(&self) -> ResourceExtensions<'_> {
        ResourceExtensions {
            core: &self.core,
        }
    }

    /// Role instances.
    ///
    /// Instances of web and worker roles: to restart, to make anew, to take away.
    pub fn role_instances(&self) -> RoleInstances<'_> {
        RoleInstances { core: &self.core }
    }

    /// Role sizes.
    ///
    /// Sizes of virtual machines and of instances of roles.
    pub fn role_sizes(&self) -> RoleSizes<'_> {
        RoleSizes { core: &self.core }
    }

    /// Service certificates.
    ///
    /// Certificates that the roles and extensions of a cloud service can use.
    pub fn service_certificates(&self) -> ServiceCertificates<'_> {
        ServiceCertificates {
            core: &self.core,
        }
    }

    /// Virtual machines.
    ///
    /// Virtual machines: to create, to start and stop, to change, to capture and to delete.
    pub fn virtual_machines(&self) -> VirtualMachines<'_> {
        VirtualMachines {
            core: &self.core,
        }
    }

    /// Virtual machine images.
    ///
    /// Images of all disks of a virtual machine.
    pub fn vm_images(&self) -> VmImages<'_> {
        VmImages { core: &self.core }
    }
}

/// # Network
impl ServiceManagement {
    /// Application gateways.
    ///
    /// Load balancers that understand HTTP: they end TLS, keep sessions, and look whether servers
    /// are well.
    pub fn application_gateways(&self) -> ApplicationGateways<'_> {
        ApplicationGateways {
            core: &self.core,
        }
    }

    /// Client root certificates.
    ///
    /// Root certificates of a gateway: single computers whose certificates they have signed may
    /// connect to the virtual network.
    pub fn client_root_certificates(&self) -> ClientRootCertificates<'_> {
        ClientRootCertificates {
            core: &self.core,
        }
    }

    /// DNS servers.
    ///
    /// DNS servers that the instances of a deployment ask.
    pub fn dns_servers(&self) -> DnsServers<'_> {
        DnsServers { core: &self.core }
    }

    /// Gateway connections.
    ///
    /// Connections of a virtual network gateway to local networks, to other gateways and to
    /// circuits of ExpressRoute.
    pub fn gateway_connections(&self) -> GatewayConnections<'_> {
        GatewayConnections {
            core: &self.core,
        }
    }

    /// Gateway operations.
    ///
    /// How an operation on a gateway goes on, whatever kind of gateway it is.
    pub fn gateway_operations(&self) -> GatewayOperations<'_> {
        GatewayOperations {
            core: &self.core,
        }
    }

    /// Gateways.
    ///
    /// The gateway of a virtual network: how it is connected to networks of the owner and to single
    /// computers.
    pub fn gateways(&self) -> Gateways<'_> {
        Gateways { core: &self.core }
    }

    /// IP forwarding.
    ///
    /// Whether a virtual machine may pass on traffic that is not meant for it.
    pub fn ip_forwarding(&self) -> IpForwardingOperations<'_> {
        IpForwardingOperations {
            core: &self.core,
        }
    }

    /// Internal load balancers.
    ///
    /// Load balancers with an address inside of a virtual network or a cloud service.
    pub fn load_balancers(&self) -> LoadBalancers<'_> {
        LoadBalancers { core: &self.core }
    }

    /// Local network gateways.
    ///
    /// Networks of the owner's own, as the other ends of connections of virtual network gateways.
    pub fn local_network_gateways(&self) -> LocalNetworkGateways<'_> {
        LocalNetworkGateways {
            core: &self.core,
        }
    }

    /// Network security groups.
    ///
    /// Network security groups: rules that say which traffic reaches subnets, virtual machines and
    /// their network interfaces.
    pub fn network_security_groups(&self) -> NetworkSecurityGroups<'_> {
        NetworkSecurityGroups {
            core: &self.core,
        }
    }

    /// Reserved IP addresses.
    ///
    /// Public addresses that stay with the subscription, whatever is deployed.
    pub fn reserved_ips(&self) -> ReservedIps<'_> {
        ReservedIps { core: &self.core }
    }

    /// Route tables.
    ///
    /// Route tables: where traffic of a subnet is sent, in the place of the way that the platform
    /// would choose.
    pub fn route_tables(&self) -> RouteTables<'_> {
        RouteTables { core: &self.core }
    }

    /// Static IP addresses.
    ///
    /// Addresses inside of a virtual network that a virtual machine is to keep.
    pub fn static_ips(&self) -> StaticIps<'_> {
        StaticIps { core: &self.core }
    }

    /// Virtual IP addresses.
    ///
    /// Public addresses of a deployment beyond its first.
    pub fn virtual_ips(&self) -> VirtualIps<'_> {
        VirtualIps { core: &self.core }
    }

    /// Virtual network gateways.
    ///
    /// Gateways of virtual networks with identifiers of their own, so that one network can have
    /// several.
    pub fn virtual_network_gateways(&self) -> VirtualNetworkGateways<'_> {
        VirtualNetworkGateways {
            core: &self.core,
        }
    }

    /// Virtual networks.
    ///
    /// Virtual networks: addresses of the owner's own, with subnets, in which virtual machines
    /// reach one another.
    pub fn virtual_networks(&self) -> VirtualNetworks<'_> {
        VirtualNetworks {
            core: &self.core,
        }
    }

    /// VPN devices.
    ///
    /// Devices for whose connection to a gateway there is a script.
    pub fn vpn_devices(&self) -> VpnDevices<'_> {
        VpnDevices { core: &self.core }
    }
}

/// # Storage
impl ServiceManagement {
    /// Storage accounts.
    ///
    /// Storage accounts: where blobs, queues and tables lie, and the keys to them.
    pub fn storage_accounts(&self) -> StorageAccounts<'_> {
        StorageAccounts {
            core: &self.core,
        }
    }
}

/// # Management
impl ServiceManagement {
    /// Affinity groups.
    ///
    /// Affinity groups: cloud services and storage accounts that are to run close to one another.
    pub fn affinity_groups(&self) -> AffinityGroups<'_> {
        AffinityGroups { core: &self.core }
    }

    /// Locations.
    ///
    /// Regions in which cloud services can be created.
    pub fn locations(&self) -> Locations<'_> {
        Locations { core: &self.core }
    }

    /// Management certificates.
    ///
    /// Certificates with which clients authenticate to this API.
    pub fn management_certificates(&self) -> ManagementCertificates<'_> {
        ManagementCertificates {
            core: &self.core,
        }
    }

    /// Operation status.
    ///
    /// How requests that the service carries out in the background go on.
    pub fn operations(&self) -> Operations<'_> {
        Operations { core: &self.core }
    }

    /// Subscriptions.
    ///
    /// The subscription itself: what it may have, and what was done with it.
    pub fn subscriptions(&self) -> Subscriptions<'_> {
        Subscriptions { core: &self.core }
    }
}

impl From<ClientCore> for ServiceManagement {
    fn from(core: ClientCore) -> Self {
        Self { core }
    }
}
