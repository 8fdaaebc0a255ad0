// Written by `xms generate` from api/tools/service.toml; do not edit.
//! Known versions of the service.

use ::xms_runtime::Version;

/// Names the version 2018-01-01.
pub const V2018_01_01: Version = Version::new(2018, 1, 1);

/// Names the version 2019-01-01.
pub const V2019_01_01: Version = Version::new(2019, 1, 1);

/// Names the version 2020-01-01, which a client uses when it names no other.
pub const V2020_01_01: Version = Version::new(2020, 1, 1);

/// Names the version that a client uses when it names no other.
pub const DEFAULT: Version = V2020_01_01;

/// Lists all known versions, oldest first.
pub const ALL: &[Version] = &[V2018_01_01, V2019_01_01, V2020_01_01];
