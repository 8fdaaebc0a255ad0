// Written by `xms generate` from api/beds/service.toml; do not edit.
//! Optional parameters of the operations of Beds, a module for each resource.

pub(super) mod beds;
