// Written by `xms generate` from api/cloud/service.toml; do not edit.
//! Optional parameters of the operations of Cloud, a module for each resource.

pub(super) mod extensions;
