// Written by `xms generate` from api-spec/service-management/service.toml; do not edit.
//! Azure Service Management.
//!
//! Cloud services, their extensions and what belongs to them, as Azure offered them before Resource
//! Manager.
//!
//! Every request names a dated version in the header `x-ms-version`; the version decides which
//! operations and elements exist, and an answer leaves out what is newer than the version asked
//! for.
//!
//! Operations that take long answer 202 at once with an `x-ms-request-id`; Get Operation Status
//! tells, under that id, how they go on and how they end.
//!
//! Requests go to `https://management.core.windows.net/{subscription-id}` unless the client names
//! another address. They name their version in the header `x-ms-version`; a client that names none
//! uses 2015-04-01.

pub mod affinity_groups;
pub mod application_gateways;
#[cfg(feature = "client")]
pub mod client;
pub mod client_root_certificates;
pub mod cloud_services;
pub mod data_disks;
pub mod deployment_migrations;
pub mod deployments;
pub mod disks;
pub mod dns_servers;
mod elements;
pub mod error_code;
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
pub mod migrations;
pub mod network_security_groups;
pub mod operating_systems;
pub mod operations;
mod options;
pub mod os_images;
pub mod provisioning;
pub mod reserved_ips;
pub mod resource_extensions;
pub mod role_instances;
pub mod role_sizes;
pub mod roles;
pub mod route_tables;
#[cfg(feature = "server")]
pub mod server;
pub mod service_certificates;
mod setters;
pub mod static_ips;
pub mod storage_accounts;
pub mod subscriptions;
pub mod version;
pub mod virtual_ips;
pub mod virtual_machines;
pub mod virtual_network_gateways;
pub mod virtual_networks;
pub mod vm_images;
pub mod vpn_devices;

use ::xms_runtime::{Catalog, Kind, Parameter, Refusal, Service};

#[cfg(feature = "client")]
pub use self::client::ServiceManagement;
pub use self::operations::LONG_RUNNING;

/// Names the XML namespace of elements that have no other.
pub const NAMESPACE: &str = "http://schemas.microsoft.com/windowsazure";

/// Describes the service: its addresses, versions and errors.
pub static SERVICE: Service = Service {
    name: "service-management",
    title: "Azure Service Management",
    endpoint: "https://management.core.windows.net",
    endpoints: &[
        ("china", "https://management.core.chinacloudapi.cn"),
        ("government", "https://management.core.usgovcloudapi.net"),
        ("germany", "https://management.core.cloudapi.de"),
    ],
    base_path: "/{subscription-id}",
    base_parameters: &[Parameter::new("subscription-id", Kind::String).required()],
    version_header: "x-ms-version",
    default_version: version::DEFAULT,
    known: version::ALL,
    long_running: Some(&LONG_RUNNING),
    error: Some(operations::ERROR_REPLY),
    errors: error_code::ALL,
    refusals: &[
        (Refusal::Version, error_code::MISSING_OR_INCORRECT_VERSION_HEADER),
        (Refusal::Operation, error_code::RESOURCE_NOT_FOUND),
        (Refusal::Method, error_code::INVALID_HTTP_VERB),
        (Refusal::Query, error_code::MISSING_OR_INVALID_REQUIRED_QUERY_PARAMETER),
        (Refusal::Body, error_code::INVALID_XML_REQUEST),
        (Refusal::Value, error_code::BAD_REQUEST),
        (Refusal::Failure, error_code::INTERNAL_ERROR),
    ],
    ..Service::BASE
};

/// Lists all resources of the service. No client refers to it: who calls one operation links the
/// tables of that one.
pub static CATALOG: Catalog = Catalog::new(
    &SERVICE,
    &[
        &affinity_groups::RESOURCE,
        &application_gateways::RESOURCE,
        &client_root_certificates::RESOURCE,
        &cloud_services::RESOURCE,
        &data_disks::RESOURCE,
        &deployment_migrations::RESOURCE,
        &deployments::RESOURCE,
        &disks::RESOURCE,
        &dns_servers::RESOURCE,
        &extension_images::RESOURCE,
        &extensions::RESOURCE,
        &gateway_connections::RESOURCE,
        &gateway_operations::RESOURCE,
        &gateways::RESOURCE,
        &ip_forwarding::RESOURCE,
        &load_balancers::RESOURCE,
        &local_network_gateways::RESOURCE,
        &locations::RESOURCE,
        &management_certificates::RESOURCE,
        &migrations::RESOURCE,
        &network_security_groups::RESOURCE,
        &operating_systems::RESOURCE,
        &operations::RESOURCE,
        &os_images::RESOURCE,
        &provisioning::RESOURCE,
        &reserved_ips::RESOURCE,
        &resource_extensions::RESOURCE,
        &role_instances::RESOURCE,
        &role_sizes::RESOURCE,
        &roles::RESOURCE,
        &route_tables::RESOURCE,
        &service_certificates::RESOURCE,
        &static_ips::RESOURCE,
        &storage_accounts::RESOURCE,
        &subscriptions::RESOURCE,
        &virtual_ips::RESOURCE,
        &virtual_machines::RESOURCE,
        &virtual_network_gateways::RESOURCE,
        &virtual_networks::RESOURCE,
        &vm_images::RESOURCE,
        &vpn_devices::RESOURCE,
    ],
);
