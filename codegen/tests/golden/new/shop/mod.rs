// Written by `xms generate` from api/shop/service.toml; do not edit.
//! Shop.
//!
//! The service Shop.
//!
//! Requests go to `https://shop.example` unless the client names another address. They name their
//! version in the header `x-version`; a client that names none uses 2020-01-15.

pub mod client;
mod elements;
pub mod items;
mod setters;
pub mod version;

use ::xms_runtime::{Catalog, Service};

pub use self::client::Shop;

/// Names the XML namespace of elements that have no other.
pub const NAMESPACE: &str = "urn:shop";

/// Describes the service: its addresses, versions and errors.
pub static SERVICE: Service = Service {
    name: "shop",
    title: "Shop",
    endpoint: "https://shop.example",
    version_header: "x-version",
    default_version: version::DEFAULT,
    known: version::ALL,
    ..Service::BASE
};

/// Lists all resources of the service. No client refers to it: who calls one operation links the
/// tables of that one.
pub static CATALOG: Catalog = Catalog::new(&SERVICE, &[&items::RESOURCE]);
