// Written by `xms generate` from api/tools/service.toml; do not edit.
//! Optional parameters of the operations of Tools, a module for each resource.

pub(super) mod tools;
