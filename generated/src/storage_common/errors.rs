// Written by `xms generate` from api-spec/storage-common/errors.toml; do not edit.
//! Errors.
//!
//! What operations that fail answer.

use ::xms_runtime::Resource;

pub use super::elements::errors::*;

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "errors",
    title: "Errors",
    shapes: &[Error::SHAPE],
    ..Resource::BASE
};
