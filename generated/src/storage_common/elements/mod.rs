// Written by `xms generate` from api-spec/storage-common/common.toml; do not edit.
//! Elements and enums of Azure Storage, a module for each resource.

pub(super) mod errors;
pub(super) mod policies;
pub(super) mod properties;
