// Written by `xms generate` from api-spec/storage-common/properties.toml; do not edit.
//! Service properties.
//!
//! How a service of an account logs, counts and replicates, and which web pages may call it.

use ::xms_runtime::Resource;

pub use super::elements::properties::*;

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "properties",
    title: "Service properties",
    shapes: &[
        Logging::SHAPE,
        Metrics::SHAPE,
        RetentionPolicy::SHAPE,
        CorsRule::SHAPE,
        StorageServiceStats::SHAPE,
        GeoReplication::SHAPE,
    ],
    enums: &[GeoReplicationStatus::TABLE],
    ..Resource::BASE
};
