// Written by `xms generate` from api/greenhouse/service.toml; do not edit.
//! Known versions of the service.

use ::xms_runtime::Version;

/// Names the version 2013-01-01.
pub const V2013_01_01: Version = Version::new(2013, 1, 1);

/// Names the version 2014-01-01, which a client uses when it names no other.
pub const V2014_01_01: Version = Version::new(2014, 1, 1);

/// Names the version 2015-01-01.
pub const V2015_01_01: Version = Version::new(2015, 1, 1);

/// Names the version that a client uses when it names no other.
pub const DEFAULT: Version = V2014_01_01;

/// Lists all known versions, oldest first.
pub const ALL: &[Version] = &[V2013_01_01, V2014_01_01, V2015_01_01];
