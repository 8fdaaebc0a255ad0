// Written by `xms generate` from api/greenhouse/service.toml; do not edit.
//! Greenhouse.
//!
//! Beds, plants and the devices that keep them alive.
//!
//! Requests go to `https://greenhouse.example/{house}` unless the client names another address.
//! They name their version in the header `x-greenhouse-version`; a client that names none uses
//! 2014-01-01.

pub mod address;
pub mod alike;
pub mod batch;
pub mod choice;
pub mod client;
pub mod collections;
pub mod cycles;
pub mod cycles_too;
mod elements;
pub mod enum_;
pub mod error_code;
pub mod film;
mod headers;
pub mod names;
pub mod operation;
mod options;
pub mod places;
pub mod record;
pub mod server;
mod setters;
pub mod states;
pub mod text;
pub mod union;
pub mod version;

use ::xms_runtime::{Catalog, Kind, Parameter, Service};

pub use self::client::Greenhouse;
pub use self::operation::LONG_RUNNING;

/// Names the XML namespace of elements that have no other.
pub const NAMESPACE: &str = "urn:greenhouse";

/// Describes the service: its addresses, versions and errors.
pub static SERVICE: Service = Service {
    name: "greenhouse",
    title: "Greenhouse",
    endpoint: "https://greenhouse.example",
    base_path: "/{house}",
    base_parameters: &[Parameter::new("house", Kind::String).required()],
    version_header: "x-greenhouse-version",
    request_id_header: Some("x-request"),
    default_version: version::DEFAULT,
    known: version::ALL,
    long_running: Some(&LONG_RUNNING),
    error: Some(operation::ERROR_REPLY),
    error_code_header: Some("x-fault"),
    errors: error_code::ALL,
    ..Service::BASE
};

/// Lists all resources of the service. No client refers to it: who calls one operation links the
/// tables of that one.
pub static CATALOG: Catalog = Catalog::new(
    &SERVICE,
    &[
        &address::RESOURCE,
        &alike::RESOURCE,
        &batch::RESOURCE,
        &choice::RESOURCE,
        &collections::RESOURCE,
        &cycles_too::RESOURCE,
        &cycles::RESOURCE,
        &enum_::RESOURCE,
        &film::RESOURCE,
        &names::RESOURCE,
        &operation::RESOURCE,
        &places::RESOURCE,
        &record::RESOURCE,
        &states::RESOURCE,
        &text::RESOURCE,
        &union::RESOURCE,
    ],
);
