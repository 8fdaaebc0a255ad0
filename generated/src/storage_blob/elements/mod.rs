// Written by `xms generate` from api-spec/storage-blob/service.toml; do not edit.
//! Elements and enums of Azure Blob Storage, a module for each resource.

pub(super) mod account;
pub(super) mod blob_leases;
pub(super) mod blob_queries;
pub(super) mod blobs;
pub(super) mod block_blobs;
pub(super) mod containers;
pub(super) mod copies;
pub(super) mod immutability;
pub(super) mod page_blobs;
pub(super) mod tags;
