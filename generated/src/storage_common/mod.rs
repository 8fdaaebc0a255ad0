// Written by `xms generate` from api-spec/storage-common/common.toml; do not edit.
//! Azure Storage.
//!
//! What the services of a storage account share.

mod elements;
pub mod errors;
pub mod policies;
pub mod properties;
mod setters;
