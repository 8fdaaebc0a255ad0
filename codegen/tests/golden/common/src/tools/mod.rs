// Written by `xms generate` from api/tools/service.toml; do not edit.
//! Tools.
//!
//! What is at hand.
//!
//! Requests go to `https://tools.example` unless the client names another address. They name their
//! version in the header `x-version`; a client that names none uses 2020-01-01.

mod elements;
pub mod error_code;
mod options;
mod setters;
pub mod tools;
pub mod version;

use ::xms_runtime::{Catalog, ErrorReply, Service};

pub use super::garden_common;

/// Describes the service: its addresses, versions and errors.
pub static SERVICE: Service = Service {
    name: "tools",
    title: "Tools",
    endpoint: "https://tools.example",
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
    &[&tools::RESOURCE, &garden_common::plants::RESOURCE],
);
