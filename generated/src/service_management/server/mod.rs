// Written by `xms generate` from api-spec/service-management/service.toml; do not edit.
//! The server's side of Azure Service Management: a trait for each resource, and what offers an
//! implementation of it.

pub mod cloud_services;
pub mod extension_images;
pub mod extensions;
pub mod locations;
pub mod operations;
pub mod service_certificates;

use std::sync::Arc;

use xms_runtime::server::{Handler, Server};

pub use cloud_services::CloudServices;
pub use extension_images::ExtensionImages;
pub use extensions::Extensions;
pub use locations::Locations;
pub use operations::Operations;
pub use service_certificates::ServiceCertificates;

use super::SERVICE;

/// Offers the operations of [`cloud_services`](super::cloud_services).
pub fn cloud_services(implementation: Arc<impl CloudServices>) -> impl Handler {
    cloud_services::CloudServicesHandler(implementation)
}

/// Offers the operations of [`extension_images`](super::extension_images).
pub fn extension_images(implementation: Arc<impl ExtensionImages>) -> impl Handler {
    extension_images::ExtensionImagesHandler(implementation)
}

/// Offers the operations of [`extensions`](super::extensions).
pub fn extensions(implementation: Arc<impl Extensions>) -> impl Handler {
    extensions::ExtensionsHandler(implementation)
}

/// Offers the operations of [`locations`](super::locations).
pub fn locations(implementation: Arc<impl Locations>) -> impl Handler {
    locations::LocationsHandler(implementation)
}

/// Offers the operations of [`operations`](super::operations).
pub fn operations(implementation: Arc<impl Operations>) -> impl Handler {
    operations::OperationsHandler(implementation)
}

/// Offers the operations of [`service_certificates`](super::service_certificates).
pub fn service_certificates(implementation: Arc<impl ServiceCertificates>) -> impl Handler {
    service_certificates::ServiceCertificatesHandler(implementation)
}

/// A server that offers all resources.
pub fn server<T: CloudServices + ExtensionImages + Extensions + Locations + Operations + ServiceCertificates>(
    implementation: Arc<T>,
) -> Server {
    Server::new(&SERVICE)
        .offer(cloud_services(implementation.clone()))
        .offer(extension_images(implementation.clone()))
        .offer(extensions(implementation.clone()))
        .offer(locations(implementation.clone()))
        .offer(operations(implementation.clone()))
        .offer(service_certificates(implementation))
}
