// Written by `xms generate` from api-spec/storage-queue/service.toml; do not edit.
//! Setters of the elements of Azure Queue Storage, a module for each resource.

mod account;
mod messages;
mod queues;
