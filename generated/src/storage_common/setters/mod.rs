// Written by `xms generate` from api-spec/storage-common/common.toml; do not edit.
//! Setters of the elements of Azure Storage, a module for each resource.

mod errors;
mod policies;
mod properties;
