// Written by `xms generate` from api/shop/service.toml; do not edit.
//! Known versions of the service.

use ::xms_runtime::Version;

/// Names the version 2020-01-15, which a client uses when it names no other.
pub const V2020_01_15: Version = Version::new(2020, 1, 15);

/// Names the version that a client uses when it names no other.
pub const DEFAULT: Version = V2020_01_15;

/// Lists all known versions, oldest first.
pub const ALL: &[Version] = &[V2020_01_15];
