// Written by `xms generate` from api-spec/storage-common/policies.toml; do not edit.
//! Access policies.
//!
//! Stored access policies of containers and queues, to which signatures refer.

use ::xms_runtime::Resource;

pub use super::elements::policies::*;

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "policies",
    title: "Access policies",
    shapes: &[SignedIdentifierList::SHAPE, SignedIdentifier::SHAPE, AccessPolicy::SHAPE],
    ..Resource::BASE
};
