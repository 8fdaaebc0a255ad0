// Written by `xms generate` from api/garden-common/common.toml; do not edit.
//! Setters of the elements of Garden, a module for each resource.

mod plants;
