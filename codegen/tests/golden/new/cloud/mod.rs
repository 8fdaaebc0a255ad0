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
pub mod extensions;
pub mod locations;
pub mod roles;
pub mod version;

use xms_runtime::{Kind, Parameter, Service};

pub use self::client::Cloud;

/// The XML namespace of elements that name no other.
pub const NAMESPACE: &str = "http://schemas.microsoft.com/windowsazure";

/// The table of the service.
pub static SERVICE: Service = Service {
    name: "cloud",
    title: "Cloud",
    endpoint: "https://cloud.example",
    endpoints: &[],
    base_path: "/{subscription-id}",
    base_parameters: &[Parameter::new("subscription-id", Kind::String).required()],
    version_header: "x-ms-version",
    request_id_header: None,
    default_version: version::DEFAULT,
    known: version::ALL,
    declaration: false,
    error: None,
    errors: &[],
    refusals: &[],
    resources: &[&cloud_services::RESOURCE, &extensions::RESOURCE, &locations::RESOURCE, &roles::RESOURCE],
};
