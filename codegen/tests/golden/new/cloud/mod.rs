// Written by `xms generate` from api/cloud/service.toml; do not edit.
//! Cloud.
//!
//! A service with a few of the elements that others name, too.
//!
//! Requests go to `https://cloud.example/{subscription-id}` unless the client names another
//! address. They name their version in the header `x-ms-version`; a client that names none uses
//! 2014-06-01.

pub mod client;
pub mod cloud_services;
mod elements;
pub mod extensions;
pub mod locations;
mod options;
pub mod roles;
mod setters;
pub mod version;

use ::xms_runtime::{Catalog, Kind, Parameter, Service};

pub use self::client::Cloud;

/// Names the XML namespace of elements that have no other.
pub const NAMESPACE: &str = "http://schemas.microsoft.com/windowsazure";

/// Describes the service: its addresses, versions and errors.
pub static SERVICE: Service = Service {
    name: "cloud",
    title: "Cloud",
    endpoint: "https://cloud.example",
    base_path: "/{subscription-id}",
    base_parameters: &[Parameter::new("subscription-id", Kind::String).required()],
    version_header: "x-ms-version",
    default_version: version::DEFAULT,
    known: version::ALL,
    ..Service::BASE
};

/// Lists all resources of the service. No client refers to it: who calls one operation links the
/// tables of that one.
pub static CATALOG: Catalog = Catalog::new(
    &SERVICE,
    &[
        &cloud_services::RESOURCE,
        &extensions::RESOURCE,
        &locations::RESOURCE,
        &roles::RESOURCE,
    ],
);
