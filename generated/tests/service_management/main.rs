// Written by `xms generate` from api-spec/service-management/service.toml; do not edit.
//! The wire examples of `service-management`.

#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod cloud_services;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod extension_images;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod extensions;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod locations;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod operations;
#[cfg(feature = "service-management")]
#[rustfmt::skip]
mod service_certificates;
