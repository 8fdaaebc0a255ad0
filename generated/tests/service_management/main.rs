// Written by `xms generate` from api-spec/service-management/service.toml; do not edit.
//! The wire examples of `service-management`.
#![cfg(feature = "service-management")]

#[rustfmt::skip]
mod cloud_services;
#[rustfmt::skip]
mod extension_images;
#[rustfmt::skip]
mod extensions;
#[rustfmt::skip]
mod locations;
#[rustfmt::skip]
mod operations;
#[rustfmt::skip]
mod service_certificates;
