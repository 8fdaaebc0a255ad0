// Written by `xms generate` from api/greenhouse/cycles-too.toml; do not edit.
//! Twigs.
//!
//! The other half of the trees.

use ::xms_runtime::Resource;

pub use super::elements::cycles_too::*;

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "cycles-too",
    title: "Twigs",
    shapes: &[Twig::SHAPE, Bud::SHAPE, Leaf::SHAPE],
    ..Resource::BASE
};
