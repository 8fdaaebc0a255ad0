// Written by `xms generate` from api-spec/service-management/service.toml; do not edit.
//! The wire examples of `service-management`.
#![cfg(feature = "service-management")]

mod cloud_services;
mod extension_images;
mod extensions;
mod locations;
mod operations;
mod service_certificates;
