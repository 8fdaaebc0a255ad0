// Written by `xms generate` from api-spec; do not edit.
//! Typed SDKs for services that are versioned by a dated header: one module and one feature per
//! service.
//!
//! Every service's module has a table of the service, `SERVICE`, and of what it has, `CATALOG`; its
//! versions in `version`; and a module for each resource with the tables of its operations and the
//! types that they take and answer.

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
