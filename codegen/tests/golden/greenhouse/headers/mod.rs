// Written by `xms generate` from api/greenhouse/service.toml; do not edit.
//! Headers of the answers of Greenhouse, a module for each resource.

pub(super) mod operation;
