// Written by `xms generate` from api/garden-common/common.toml; do not edit.
//! Garden.
//!
//! What the services of a garden share.

mod elements;
pub mod plants;
mod setters;

/// Names the XML namespace of elements that have no other.
pub const NAMESPACE: &str = "urn:garden";
