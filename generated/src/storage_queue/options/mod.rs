// Written by `xms generate` from api-spec/storage-queue/service.toml; do not edit.
//! Optional parameters of the operations of Azure Queue Storage, a module for each resource.

pub(super) mod account;
pub(super) mod messages;
pub(super) mod queues;
