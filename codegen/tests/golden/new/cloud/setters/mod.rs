// Written by `xms generate` from api/cloud/service.toml; do not edit.
//! Setters of the elements of Cloud, a module for each resource.

mod cloud_services;
mod extensions;
mod locations;
mod roles;
