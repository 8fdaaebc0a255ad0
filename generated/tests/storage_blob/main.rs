// Written by `xms generate` from api-spec/storage-blob/service.toml; do not edit.
//! The wire examples of `storage-blob`.

#[cfg(feature = "storage-blob")]
#[rustfmt::skip]
mod account;
#[cfg(feature = "storage-blob")]
#[rustfmt::skip]
mod append_blobs;
#[cfg(feature = "storage-blob")]
#[rustfmt::skip]
mod blob_leases;
#[cfg(feature = "storage-blob")]
#[rustfmt::skip]
mod blob_queries;
#[cfg(feature = "storage-blob")]
#[rustfmt::skip]
mod blobs;
#[cfg(feature = "storage-blob")]
#[rustfmt::skip]
mod block_blobs;
#[cfg(feature = "storage-blob")]
#[rustfmt::skip]
mod container_leases;
#[cfg(feature = "storage-blob")]
#[rustfmt::skip]
mod containers;
#[cfg(feature = "storage-blob")]
#[rustfmt::skip]
mod copies;
#[cfg(feature = "storage-blob")]
#[rustfmt::skip]
mod immutability;
#[cfg(feature = "storage-blob")]
#[rustfmt::skip]
mod page_blobs;
#[cfg(feature = "storage-blob")]
#[rustfmt::skip]
mod tags;
