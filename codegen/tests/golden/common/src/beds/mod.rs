// Written by `xms generate` from api/beds/service.toml; do not edit.
//! Beds.
//!
//! What grows where.
//!
//! Requests go to `https://beds.example` unless the client names another address. They name their
//! version in the header `x-version`; a client that names none uses 2020-01-01.

pub mod beds;
mod elements;
pub mod error_code;
mod options;
mod setters;
pub mod version;

use ::xms_runtime::{Catalog, ErrorReply, Service};

pub use super::garden_common;

/// Names the XML namespace of elements that have no other.
pub const NAMESPACE: &str = "urn:beds";

/// Describes the service: its addresses, versions and errors.
pub static SERVICE: Service = Service {
    name: "beds",
    title: "Beds",
    endpoint: "https://beds.example",
    version_header: "x-version",
    default_version: version::DEFAULT,
    known: version::ALL,
    error: Some(ErrorReply::new(garden_common::plants::Error::SHAPE, 0, 1)),
    errors: error_code::ALL,
    ..Service::BASE
};

/// Lists all resources of the service. No client refers to it: who calls one operation links the
/// tables of that one.
pub static CATALOG: Catalog = Catalog::new(
    &SERVICE,
    &[&beds::RESOURCE, &garden_common::plants::RESOURCE],
);
