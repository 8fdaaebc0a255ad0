// Written by `xms generate` from api/cloud/service.toml; do not edit.
//! Elements and enums of Cloud, a module for each resource.

pub(super) mod cloud_services;
pub(super) mod extensions;
pub(super) mod locations;
pub(super) mod roles;
