// Written by `xms generate` from api-spec/storage-blob/service.toml; do not edit.
//! Setters of the elements of Azure Blob Storage, a module for each resource.

mod account;
mod blob_queries;
mod blobs;
mod block_blobs;
mod containers;
mod page_blobs;
mod tags;
