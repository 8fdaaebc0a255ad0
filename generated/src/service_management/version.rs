// Written by `xms generate` from api-spec/service-management/service.toml; do not edit.
//! Known versions of the service.

use ::xms_runtime::Version;

/// Names the version 2009-10-01.
pub const V2009_10_01: Version = Version::new(2009, 10, 1);

/// Names the version 2010-04-01.
pub const V2010_04_01: Version = Version::new(2010, 4, 1);

/// Names the version 2010-10-28.
pub const V2010_10_28: Version = Version::new(2010, 10, 28);

/// Names the version 2011-02-25.
pub const V2011_02_25: Version = Version::new(2011, 2, 25);

/// Names the version 2011-04-01.
pub const V2011_04_01: Version = Version::new(2011, 4, 1);

/// Names the version 2011-06-01.
pub const V2011_06_01: Version = Version::new(2011, 6, 1);

/// Names the version 2011-08-01.
pub const V2011_08_01: Version = Version::new(2011, 8, 1);

/// Names the version 2011-10-01.
pub const V2011_10_01: Version = Version::new(2011, 10, 1);

/// Names the version 2012-03-01.
pub const V2012_03_01: Version = Version::new(2012, 3, 1);

/// Names the version 2012-08-01.
pub const V2012_08_01: Version = Version::new(2012, 8, 1);

/// Names the version 2012-12-01.
pub const V2012_12_01: Version = Version::new(2012, 12, 1);

/// Names the version 2013-03-01.
pub const V2013_03_01: Version = Version::new(2013, 3, 1);

/// Names the version 2013-06-01.
pub const V2013_06_01: Version = Version::new(2013, 6, 1);

/// Names the version 2013-08-01.
pub const V2013_08_01: Version = Version::new(2013, 8, 1);

/// Names the version 2013-11-01.
pub const V2013_11_01: Version = Version::new(2013, 11, 1);

/// Names the version 2014-02-01.
pub const V2014_02_01: Version = Version::new(2014, 2, 1);

/// Names the version 2014-04-01.
pub const V2014_04_01: Version = Version::new(2014, 4, 1);

/// Names the version 2014-05-01.
pub const V2014_05_01: Version = Version::new(2014, 5, 1);

/// Names the version 2014-06-01.
pub const V2014_06_01: Version = Version::new(2014, 6, 1);

/// Names the version 2014-08-01.
pub const V2014_08_01: Version = Version::new(2014, 8, 1);

/// Names the version 2014-09-01.
pub const V2014_09_01: Version = Version::new(2014, 9, 1);

/// Names the version 2014-10-01.
pub const V2014_10_01: Version = Version::new(2014, 10, 1);

/// Names the version 2015-02-01.
pub const V2015_02_01: Version = Version::new(2015, 2, 1);

/// Names the version 2015-03-01.
pub const V2015_03_01: Version = Version::new(2015, 3, 1);

/// Names the version 2015-04-01, which a client uses when it names no other.
pub const V2015_04_01: Version = Version::new(2015, 4, 1);

/// Names the version 2015-05-01.
pub const V2015_05_01: Version = Version::new(2015, 5, 1);

/// Names the version 2015-09-01.
pub const V2015_09_01: Version = Version::new(2015, 9, 1);

/// Names the version 2016-03-01.
pub const V2016_03_01: Version = Version::new(2016, 3, 1);

/// Names the version 2016-06-01.
pub const V2016_06_01: Version = Version::new(2016, 6, 1);

/// Names the version 2016-07-01.
pub const V2016_07_01: Version = Version::new(2016, 7, 1);

/// Names the version 2017-01-01.
pub const V2017_01_01: Version = Version::new(2017, 1, 1);

/// Names the version that a client uses when it names no other.
pub const DEFAULT: Version = V2015_04_01;

/// Lists all known versions, oldest first.
pub const ALL: &[Version] = &[
    V2009_10_01,
    V2010_04_01,
    V2010_10_28,
    V2011_02_25,
    V2011_04_01,
    V2011_06_01,
    V2011_08_01,
    V2011_10_01,
    V2012_03_01,
    V2012_08_01,
    V2012_12_01,
    V2013_03_01,
    V2013_06_01,
    V2013_08_01,
    V2013_11_01,
    V2014_02_01,
    V2014_04_01,
    V2014_05_01,
    V2014_06_01,
    V2014_08_01,
    V2014_09_01,
    V2014_10_01,
    V2015_02_01,
    V2015_03_01,
    V2015_04_01,
    V2015_05_01,
    V2015_09_01,
    V2016_03_01,
    V2016_06_01,
    V2016_07_01,
    V2017_01_01,
];
