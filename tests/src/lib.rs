//! What tests of the whole system share.
//!
//! [`replay`] puts recorded exchanges through the generated types; [`documents`] makes documents from the tables of
//! a service, so that what holds of one element can be asked of all. Nothing here knows an operation or an element:
//! everything is found by walking tables.
#![forbid(unsafe_code)]

pub mod coverage;
pub mod documents;
pub mod random;
pub mod replay;

use xms_runtime::Catalog;
use xms_runtime::route::Routes;

/// What every service has whose exchanges are replayed.
pub static CATALOGS: &[&Catalog] = &[&xms_services::service_management::CATALOG];

/// Their operations, prepared for finding them.
pub fn routes() -> Vec<Routes> {
    CATALOGS.iter().map(|catalog| Routes::new(catalog)).collect()
}

/// The examples of the pages, which must compile, and run where they can.
#[cfg(doctest)]
mod pages {
    #[doc = include_str!("../../README.md")]
    struct Readme;
    #[doc = include_str!("../../codegen/README.md")]
    struct Codegen;
    #[doc = include_str!("../../emulator/README.md")]
    struct EmulatorCrate;
    #[doc = include_str!("../../generated/README.md")]
    struct Services;
    #[doc = include_str!("../../docs/sdk.md")]
    struct Sdk;
    #[doc = include_str!("../../docs/emulator.md")]
    struct Emulator;
    #[doc = include_str!("../../docs/narrowing.md")]
    struct Narrowing;
    #[doc = include_str!("../../docs/spec-authors.md")]
    struct SpecAuthors;
    #[doc = include_str!("../../docs/cookbook/blocking.md")]
    struct Blocking;
    #[doc = include_str!("../../docs/cookbook/certificates.md")]
    struct Certificates;
    #[doc = include_str!("../../docs/cookbook/errors.md")]
    struct Errors;
    #[doc = include_str!("../../docs/cookbook/http-client.md")]
    struct HttpClient;
    #[doc = include_str!("../../docs/cookbook/json.md")]
    struct Json;
    #[doc = include_str!("../../docs/cookbook/pages.md")]
    struct Pages;
    #[doc = include_str!("../../docs/cookbook/retry.md")]
    struct Retry;
    #[doc = include_str!("../../docs/cookbook/testing.md")]
    struct Testing;
    #[doc = include_str!("../../docs/cookbook/tracing.md")]
    struct Tracing;
    #[doc = include_str!("../../docs/cookbook/waiting.md")]
    struct Waiting;
}
