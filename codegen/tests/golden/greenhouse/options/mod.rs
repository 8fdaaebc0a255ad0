// Written by `xms generate` from api/greenhouse/service.toml; do not edit.
//! Optional parameters of the operations of Greenhouse, a module for each resource.

pub(super) mod address;
pub(super) mod operation;
pub(super) mod text;
