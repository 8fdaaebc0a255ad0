// Written by `xms generate` from api/garden-common/common.toml; do not edit.
//! Elements and enums of Garden, a module for each resource.

pub(super) mod plants;
