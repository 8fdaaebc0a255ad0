// Written by `xms generate` from api/garden-common/plants.toml; do not edit.
//! Plants.
//!
//! What grows.

use ::xms_runtime::Resource;

pub use super::elements::plants::*;

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "plants",
    title: "Plants",
    shapes: &[Plant::SHAPE, Error::SHAPE],
    enums: &[Season::TABLE],
    ..Resource::BASE
};
