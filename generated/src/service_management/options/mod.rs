// Written by `xms generate` from api-spec/service-management/service.toml; do not edit.
//! Optional parameters of the operations of Azure Service Management, a module for each resource.

pub(super) mod cloud_services;
pub(super) mod data_disks;
pub(super) mod deployments;
pub(super) mod disks;
pub(super) mod network_security_groups;
pub(super) mod os_images;
pub(super) mod route_tables;
pub(super) mod subscriptions;
pub(super) mod virtual_machines;
pub(super) mod vm_images;
