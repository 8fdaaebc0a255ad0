// Written by `xms generate` from api/beds/service.toml; do not edit.
//! Elements and enums of Beds, a module for each resource.

pub(super) mod beds;
