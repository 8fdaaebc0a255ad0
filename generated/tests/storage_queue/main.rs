// Written by `xms generate` from api-spec/storage-queue/service.toml; do not edit.
//! The wire examples of `storage-queue`.

#[cfg(feature = "storage-queue")]
#[rustfmt::skip]
mod account;
#[cfg(feature = "storage-queue")]
#[rustfmt::skip]
mod messages;
#[cfg(feature = "storage-queue")]
#[rustfmt::skip]
mod queues;
