// Written by `xms generate` from api/tools/service.toml; do not edit.
//! Elements and enums of Tools, a module for each resource.

pub(super) mod tools;
