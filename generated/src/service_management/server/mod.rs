// Written by `xms generate` from api-spec/service-management/service.toml; do not edit.
//! The server's side of Azure Service Management: a trait for each resource, and what offers an
//! implementation of it.
//!
//! A server is put together from what it offers, resource by resource:
//! `Server::new(&SERVICE).offer(…).offer(…)`. A request for anything else is refused as one for an
//! operation that does not exist.

pub mod cloud_services;
pub mod extension_images;
pub mod extensions;
pub mod locations;
pub mod operations;
pub mod service_certificates;

use ::std::sync::Arc;
use ::xms_runtime::server::Handler;

pub use self::cloud_services::CloudServices;
pub use self::extension_images::ExtensionImages;
pub use self::extensions::Extensions;
pub use self::locations::Locations;
pub use self::operations::Operations;
pub use self::service_certificates::ServiceCertificates;

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
pub fn service_certificates(
    implementation: Arc<impl ServiceCertificates>,
) -> impl Handler {
    service_certificates::ServiceCertificatesHandler(implementation)
}
