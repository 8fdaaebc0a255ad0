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

/// Every service whose exchanges are replayed.
pub static SERVICES: &[&Service] = &[&xms_services::service_management::SERVICE];

/// The examples of the README, which must compile and say what it says.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
