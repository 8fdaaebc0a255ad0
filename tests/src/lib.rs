//! What tests of the whole system share.
//!
//! [`replay`] puts recorded exchanges through the generated types; [`documents`] makes documents from the tables of
//! a service, so that what holds of one element can be asked of all. Nothing here knows an operation or an element:
//! everything is found by walking tables.
#![forbid(unsafe_code)]

pub mod documents;
pub mod random;
pub mod replay;

use xms_runtime::Service;
use xms_runtime::route::Routes;

/// Every service whose exchanges are replayed.
pub static SERVICES: &[&Service] = &[&xms_services::service_management::SERVICE];

/// Their operations, prepared for finding them.
pub fn routes() -> Vec<Routes> {
    SERVICES.iter().map(|service| Routes::new(service)).collect()
}

/// The examples of the README, which must compile and say what it says.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
