// Written by `xms generate` from api/shop/service.toml; do not edit.
//! Shop.
//!
//! The service Shop.
//!
//! Requests go to `https://shop.example` unless the client names another address. They name their
//! version in the header `x-version`; a client that names none uses 2020-01-15.

pub mod client;
pub mod items;
pub mod version;

use xms_runtime::Service;

pub use self::client::Shop;

/// The XML namespace of elements that name no other.
pub const NAMESPACE: &str = "urn:shop";

/// The table of the service.
pub static SERVICE: Service = Service {
    name: "shop",
    title: "Shop",
    endpoint: "https://shop.example",
    endpoints: &[],
    base_path: "",
    base_parameters: &[],
    version_header: "x-version",
    request_id_header: None,
    default_version: version::DEFAULT,
    known: version::ALL,
    declaration: false,
    error: None,
    errors: &[],
    refusals: &[],
    resources: &[&items::RESOURCE],
};
