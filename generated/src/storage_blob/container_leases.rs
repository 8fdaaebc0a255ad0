// Written by `xms generate` from api-spec/storage-blob/container-leases.toml; do not edit.
//! Leases of containers.
//!
//! Locks that keep containers from being deleted.

use ::xms_runtime::Resource;

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "container-leases",
    title: "Leases of containers",
    ..Resource::BASE
};
