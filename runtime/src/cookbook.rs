//! Recipes for those who call a service: one module a recipe, each with a program that the tests of the repository compile
//! and run.
//!
//! The programs call the service of an SDK that is written by `xms`, and an emulator of it on the same machine; every other
//! service that is generated is called in the same way.

#[cfg_attr(not(doctest), doc = include_str!("../doc/cookbook/blocking.md"))]
pub mod blocking {}

#[cfg_attr(not(doctest), doc = include_str!("../doc/cookbook/certificates.md"))]
pub mod certificates {}

#[cfg_attr(not(doctest), doc = include_str!("../doc/cookbook/errors.md"))]
pub mod errors {}

#[cfg_attr(not(doctest), doc = include_str!("../doc/cookbook/http-client.md"))]
pub mod http_client {}

#[cfg_attr(not(doctest), doc = include_str!("../doc/cookbook/json.md"))]
pub mod json {}

#[cfg_attr(not(doctest), doc = include_str!("../doc/cookbook/pages.md"))]
pub mod pages {}

#[cfg_attr(not(doctest), doc = include_str!("../doc/cookbook/retry.md"))]
pub mod retry {}

#[cfg_attr(not(doctest), doc = include_str!("../doc/cookbook/testing.md"))]
pub mod testing {}

#[cfg_attr(not(doctest), doc = include_str!("../doc/cookbook/tracing.md"))]
pub mod tracing {}

#[cfg_attr(not(doctest), doc = include_str!("../doc/cookbook/waiting.md"))]
pub mod waiting {}
