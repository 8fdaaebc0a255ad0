// Written by `xms generate` from api-spec; do not edit.
//! Typed SDKs for services that are versioned by a dated header: one module and one feature per
//! service.
//!
//! Every service's module has a table of the service, `SERVICE`, and of what it has, `CATALOG`; its
//! versions in `version`; and a module for each resource with the tables of its operations and the
//! types that they take and answer.
//!
//! # A first call
//!
//! ````no_run
//! # #[cfg(all(feature = "client", feature = "service-management"))]
//! # async fn first() -> Result<(), Box<dyn std::error::Error>> {
//! use xms_services::service_management::ServiceManagement;
//!
//! let client = ServiceManagement::builder("subscription-id").build()?;
//! let answer = client.affinity_groups().list().await?;
//! println!("{answer:#?}");
//! # Ok(())
//! # }
//! ````
//!
//! That is awaited in an executor, such as Tokio's. What proves who calls is given to the builder,
//! by `credential`. Every method has an example.
//!
//! Recipes: [a proxy and an HTTP client of one's own](runtime::cookbook::http_client),
//! [certificates](runtime::cookbook::certificates), [retry and time
//! limits](runtime::cookbook::retry), [pages](runtime::cookbook::pages),
//! [waiting](runtime::cookbook::waiting), [errors](runtime::cookbook::errors),
//! [tracing](runtime::cookbook::tracing), [JSON](runtime::cookbook::json),
//! [blocking](runtime::cookbook::blocking), [testing](runtime::cookbook::testing).
//!
//! # Features
//!
//! | Feature | What it adds |
//! | --- | --- |
//! | `storage-common` | what services share: the module `storage_common` |
//! | `service-management` | a service: the module `service_management` |
//! | `storage-blob` | a service: the module `storage_blob` |
//! | `storage-queue` | a service: the module `storage_queue` |
//! | `client` | clients, by themselves without TLS |
//! | `rustls` | clients with TLS by rustls |
//! | `native-tls` | clients with TLS by the system's library, which can renegotiate |
//! | `blocking` | calls without an executor |
//! | `shared-key` | signatures with an account's key |
//! | `sas` | shared access signatures |
//! | `server` | traits for servers, behind axum |
//! | `serde` | serde's traits for all types; secrets are written as `***` |

#[cfg(feature = "service-management")]
#[rustfmt::skip]
#[forbid(unsafe_code)]
#[allow(
    clippy::disallowed_names,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names are those of the service"
)]
pub mod service_management;
#[cfg(feature = "storage-blob")]
#[rustfmt::skip]
#[forbid(unsafe_code)]
#[allow(
    clippy::disallowed_names,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names are those of the service"
)]
pub mod storage_blob;
#[cfg(feature = "storage-common")]
#[rustfmt::skip]
#[forbid(unsafe_code)]
#[allow(
    clippy::disallowed_names,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names are those of the service"
)]
pub mod storage_common;
#[cfg(feature = "storage-queue")]
#[rustfmt::skip]
#[forbid(unsafe_code)]
#[allow(
    clippy::disallowed_names,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "names are those of the service"
)]
pub mod storage_queue;

#[rustfmt::skip]
pub use ::xms_runtime as runtime;
