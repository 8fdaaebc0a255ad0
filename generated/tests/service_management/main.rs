// Written by `xms generate` from api-spec/service-management/service.toml; do not edit.
//! The wire examples of `service-management`.

#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod affinity_groups;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod application_gateways;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod client_root_certificates;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod cloud_services;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod data_disks;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod deployment_migrations;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod deployments;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod disks;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod dns_servers;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod extension_images;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod extensions;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod gateway_connections;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod gateway_operations;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod gateways;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod ip_forwarding;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod load_balancers;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod local_network_gateways;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod locations;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod management_certificates;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod network_security_groups;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod operating_systems;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod operations;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod os_images;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod reserved_ips;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod resource_extensions;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod role_instances;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod role_sizes;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod route_tables;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod service_certificates;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod static_ips;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod storage_accounts;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod subscriptions;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod virtual_ips;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod virtual_machines;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod virtual_network_gateways;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod virtual_networks;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod vm_images;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod vpn_devices;
