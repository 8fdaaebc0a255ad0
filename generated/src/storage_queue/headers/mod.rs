// Written by `xms generate` from api-spec/storage-queue/service.toml; do not edit.
//! Headers of the answers of Azure Queue Storage, a module for each resource.

pub(super) mod messages;
pub(super) mod queues;
