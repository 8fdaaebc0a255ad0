//! What the emulated service knows.
//!
//! In: changes that requests ask for, and the present moment. Out: what there is, and what is going on. Changes take
//! effect when their operations end, and that is found out when the state is next looked at: nothing here waits, and
//! no task runs behind it. Nothing here knows HTTP.

pub(crate) mod address;
pub(crate) mod certificate;
pub(crate) mod cloud_service;
pub(crate) mod deployment;
pub(crate) mod extension;
pub(crate) mod extension_image;
pub(crate) mod kept;
pub(crate) mod named;
pub(crate) mod number;
pub(crate) mod operation;
pub(crate) mod room;

use std::time::Duration;

use time::OffsetDateTime;
use xms_runtime::server::{ErrorResponse, Incoming};
use xms_services::service_management::affinity_groups::AffinityGroup;
use xms_services::service_management::client_root_certificates::ClientRootCertificateData;
use xms_services::service_management::deployments::Deployment;
use xms_services::service_management::disks::Disk;
use xms_services::service_management::gateway_connections::GatewayConnection;
use xms_services::service_management::gateways::{Connection, Gateway, SharedKey};
use xms_services::service_management::local_network_gateways::LocalNetworkGateway;
use xms_services::service_management::management_certificates::SubscriptionCertificate;
use xms_services::service_management::network_security_groups::{NetworkSecurityGroup, NetworkSecurityGroupOfPart};
use xms_services::service_management::os_images::{BareString, OsImage, OsImageDetails};
use xms_services::service_management::reserved_ips::ReservedIp;
use xms_services::service_management::resource_extensions::ResourceExtension;
use xms_services::service_management::route_tables::{RouteTable, RouteTableReference};
use xms_services::service_management::storage_accounts::{StorageService, StorageServiceWithKeys};
use xms_services::service_management::virtual_network_gateways::VirtualNetworkGateway;
use xms_services::service_management::virtual_networks::VirtualNetworkSite;
use xms_services::service_management::vm_images::VmImageDetails;

use cloud_service::CloudServices;
use extension_image::ExtensionImages;
use named::Named;
use operation::{OperationOutcome, OperationStore, RunningOperation, Target};
use room::Room;

/// Everything but what is going on.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) images: ExtensionImages,
    pub(crate) services: CloudServices,
    /// In the seed's order.
    pub(crate) locations: Vec<String>,
    /// Subscriptions that may publish.
    pub(crate) publishers: Vec<String>,
    pub(crate) affinity_groups: Named<AffinityGroup>,
    pub(crate) storage_accounts: Named<StorageService>,
    pub(crate) storage_keys: Named<StorageServiceWithKeys>,
    pub(crate) reserved_ips: Named<ReservedIp>,
    pub(crate) network_security_groups: Named<NetworkSecurityGroup>,
    /// Which group stands in front of a subnet, by network and subnet.
    pub(crate) subnet_groups: Named<NetworkSecurityGroupOfPart>,
    pub(crate) route_tables: Named<RouteTable>,
    /// Which table a subnet has, by network and subnet.
    pub(crate) subnet_routes: Named<RouteTableReference>,
    /// The document of each subscription.
    pub(crate) networks: Named<BareString>,
    pub(crate) sites: Named<VirtualNetworkSite>,
    /// By virtual network.
    pub(crate) gateways: Named<Gateway>,
    /// By virtual network and local network.
    pub(crate) connections: Named<Connection>,
    /// By the two that are connected.
    pub(crate) shared_keys: Named<SharedKey>,
    /// By virtual network and thumbprint.
    pub(crate) root_certificates: Named<ClientRootCertificateData>,
    /// By id.
    pub(crate) network_gateways: Named<VirtualNetworkGateway>,
    /// By id.
    pub(crate) local_gateways: Named<LocalNetworkGateway>,
    /// By the two ids.
    pub(crate) gateway_connections: Named<GatewayConnection>,
    pub(crate) disks: Named<Disk>,
    /// Those of everybody have no owner.
    pub(crate) os_images: Named<OsImage>,
    /// Where an image is copied to, and who may use it.
    pub(crate) os_image_copies: Named<OsImageDetails>,
    pub(crate) vm_images: Named<VmImageDetails>,
    /// Those of everybody: by publisher, name and version.
    pub(crate) resource_extensions: Named<ResourceExtension>,
    /// By thumbprint.
    pub(crate) management_certificates: Named<SubscriptionCertificate>,
    /// How far each has come, by what it moves.
    pub(crate) migrations: Named<BareString>,
    /// By cloud service and slot.
    pub(crate) deployments: Named<Deployment>,
    /// What an upgrade that goes on would go back to.
    pub(crate) replaced: Named<Deployment>,
}

impl Default for World {
    fn default() -> Self {
        Self {
            images: ExtensionImages::default(),
            services: CloudServices::default(),
            locations: Vec::new(),
            publishers: Vec::new(),
            affinity_groups: Named::new("affinity group"),
            storage_accounts: Named::new("storage account"),
            storage_keys: Named::new("keys of the storage account"),
            reserved_ips: Named::new("reserved address"),
            network_security_groups: Named::new("network security group"),
            subnet_groups: Named::new("network security group of the subnet"),
            route_tables: Named::new("route table"),
            subnet_routes: Named::new("route table of the subnet"),
            networks: Named::new("configuration of virtual networks"),
            sites: Named::new("virtual network"),
            gateways: Named::new("gateway of the virtual network"),
            connections: Named::new("connection to the local network"),
            shared_keys: Named::new("shared key of the connection"),
            root_certificates: Named::new("client root certificate"),
            network_gateways: Named::new("virtual network gateway"),
            local_gateways: Named::new("local network gateway"),
            gateway_connections: Named::new("gateway connection"),
            disks: Named::new("disk"),
            os_images: Named::new("image"),
            os_image_copies: Named::new("copies of the image"),
            vm_images: Named::new("image of a virtual machine"),
            resource_extensions: Named::new("extension of virtual machines"),
            management_certificates: Named::new("management certificate"),
            migrations: Named::new("migration"),
            deployments: Named::new("deployment"),
            replaced: Named::new("deployment before the upgrade"),
        }
    }
}

/// What there is, and what is going on.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) world: World,
    pub(crate) operations: OperationStore,
    /// What there can be besides.
    pub(crate) room: Room,
    /// How long a change takes.
    pub(crate) operation_time: Duration,
    /// How long an extension needs to reach all regions.
    pub(crate) replication_time: Duration,
    pub(crate) now: OffsetDateTime,
}

impl State {
    /// What there is at that moment, with nothing going on.
    pub(crate) fn new(world: World, operation_time: Duration, replication_time: Duration, now: OffsetDateTime) -> Self {
        Self {
            world,
            operations: OperationStore::default(),
            room: Room::default(),
            operation_time,
            replication_time,
            now,
        }
    }

    /// Carries out what has ended by then.
    pub(crate) fn advance_to(&mut self, now: OffsetDateTime) {
        // Two threads may have asked for the time in one order and come here in the other.
        self.now = self.now.max(now);
        self.operations.complete_due(self.now, &mut self.world);
    }

    /// The deployments of a cloud service, also one that is being made.
    pub(crate) fn deployments(&self, service: &str) -> impl Iterator<Item = &Deployment> {
        self.world.deployments.of(service).chain(self.operations.deploying(service))
    }

    /// Begins a change; its effect comes when it ends, unless it is to fail.
    ///
    /// # Errors
    /// When another change of the same target goes on.
    pub(crate) fn start_operation(
        &mut self,
        request: &Incoming,
        target: Target,
        failure: Option<OperationOutcome>,
        effect: impl FnOnce(&mut World) + Send + Sync + 'static,
    ) -> Result<(), ErrorResponse> {
        self.operations.check_idle(&target)?;
        self.operations.start(RunningOperation {
            id: request.request_id().as_u128(),
            subscription: request.base_value(0).to_owned(),
            title: request.operation().title,
            target,
            ends: crate::clock::after(self.now, self.operation_time),
            failure,
            effect: Box::new(effect),
        });
        if self.operation_time.is_zero() {
            // Nobody can look in between, and whoever looked next would have to wait for it.
            self.operations.complete_due(self.now, &mut self.world);
        }
        Ok(())
    }
}
