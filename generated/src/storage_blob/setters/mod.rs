// Written by `xms generate` from api-spec/storage-blob/service.toml; do not edit.
//! Setters of the structs of Azure Blob Storage, a module for each resource.

mod account;
mod append_blobs;
mod blob_leases;
mod blobs;
mod block_blobs;
mod container_leases;
mod containers;
mod copies;
mod immutability;
mod page_blobs;
mod tags;
