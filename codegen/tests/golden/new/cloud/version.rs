// Written by `xms generate` from api/cloud/service.toml; do not edit.
//! Known versions of the service.

use ::xms_runtime::Version;

/// Names the version 2009-10-01.
pub const V2009_10_01: Version = Version::new(2009, 10, 1);

/// Names the version 2010-10-28.
pub const V2010_10_28: Version = Version::new(2010, 10, 28);

/// Names the version 2013-03-01.
pub const V2013_03_01: Version = Version::new(2013, 3, 1);

/// Names the version 2014-06-01, which a client uses when it names no other.
pub const V2014_06_01: Version = Version::new(2014, 6, 1);

/// Names the version that a client uses when it names no other.
pub const DEFAULT: Version = V2014_06_01;

/// Lists all known versions, oldest first.
pub const ALL: &[Version] = &[V2009_10_01, V2010_10_28, V2013_03_01, V2014_06_01];
