// Written by `xms generate` from api-spec/storage-queue/service.toml; do not edit.
//! Known versions of the service.

use ::xms_runtime::Version;

/// Names the version 2009-09-19.
pub const V2009_09_19: Version = Version::new(2009, 9, 19);

/// Names the version 2011-08-18.
pub const V2011_08_18: Version = Version::new(2011, 8, 18);

/// Names the version 2012-02-12.
pub const V2012_02_12: Version = Version::new(2012, 2, 12);

/// Names the version 2013-08-15.
pub const V2013_08_15: Version = Version::new(2013, 8, 15);

/// Names the version 2014-02-14.
pub const V2014_02_14: Version = Version::new(2014, 2, 14);

/// Names the version 2015-02-21.
pub const V2015_02_21: Version = Version::new(2015, 2, 21);

/// Names the version 2015-04-05.
pub const V2015_04_05: Version = Version::new(2015, 4, 5);

/// Names the version 2015-07-08.
pub const V2015_07_08: Version = Version::new(2015, 7, 8);

/// Names the version 2015-12-11.
pub const V2015_12_11: Version = Version::new(2015, 12, 11);

/// Names the version 2016-05-31.
pub const V2016_05_31: Version = Version::new(2016, 5, 31);

/// Names the version 2017-04-17.
pub const V2017_04_17: Version = Version::new(2017, 4, 17);

/// Names the version 2017-07-29.
pub const V2017_07_29: Version = Version::new(2017, 7, 29);

/// Names the version 2017-11-09.
pub const V2017_11_09: Version = Version::new(2017, 11, 9);

/// Names the version 2018-03-28.
pub const V2018_03_28: Version = Version::new(2018, 3, 28);

/// Names the version 2018-11-09.
pub const V2018_11_09: Version = Version::new(2018, 11, 9);

/// Names the version 2019-02-02.
pub const V2019_02_02: Version = Version::new(2019, 2, 2);

/// Names the version 2019-07-07.
pub const V2019_07_07: Version = Version::new(2019, 7, 7);

/// Names the version 2019-10-10.
pub const V2019_10_10: Version = Version::new(2019, 10, 10);

/// Names the version 2019-12-12.
pub const V2019_12_12: Version = Version::new(2019, 12, 12);

/// Names the version 2020-02-10.
pub const V2020_02_10: Version = Version::new(2020, 2, 10);

/// Names the version 2020-04-08.
pub const V2020_04_08: Version = Version::new(2020, 4, 8);

/// Names the version 2020-06-12.
pub const V2020_06_12: Version = Version::new(2020, 6, 12);

/// Names the version 2020-08-04.
pub const V2020_08_04: Version = Version::new(2020, 8, 4);

/// Names the version 2020-10-02.
pub const V2020_10_02: Version = Version::new(2020, 10, 2);

/// Names the version 2020-12-06.
pub const V2020_12_06: Version = Version::new(2020, 12, 6);

/// Names the version 2021-02-12.
pub const V2021_02_12: Version = Version::new(2021, 2, 12);

/// Names the version 2021-04-10.
pub const V2021_04_10: Version = Version::new(2021, 4, 10);

/// Names the version 2021-06-08.
pub const V2021_06_08: Version = Version::new(2021, 6, 8);

/// Names the version 2021-08-06.
pub const V2021_08_06: Version = Version::new(2021, 8, 6);

/// Names the version 2021-10-04.
pub const V2021_10_04: Version = Version::new(2021, 10, 4);

/// Names the version 2021-12-02, which a client uses when it names no other.
pub const V2021_12_02: Version = Version::new(2021, 12, 2);

/// Names the version 2022-11-02.
pub const V2022_11_02: Version = Version::new(2022, 11, 2);

/// Names the version 2023-01-03.
pub const V2023_01_03: Version = Version::new(2023, 1, 3);

/// Names the version 2023-05-03.
pub const V2023_05_03: Version = Version::new(2023, 5, 3);

/// Names the version 2023-08-03.
pub const V2023_08_03: Version = Version::new(2023, 8, 3);

/// Names the version 2023-11-03.
pub const V2023_11_03: Version = Version::new(2023, 11, 3);

/// Names the version 2024-02-04.
pub const V2024_02_04: Version = Version::new(2024, 2, 4);

/// Names the version 2024-05-04.
pub const V2024_05_04: Version = Version::new(2024, 5, 4);

/// Names the version 2024-08-04.
pub const V2024_08_04: Version = Version::new(2024, 8, 4);

/// Names the version 2024-11-04.
pub const V2024_11_04: Version = Version::new(2024, 11, 4);

/// Names the version 2025-01-05.
pub const V2025_01_05: Version = Version::new(2025, 1, 5);

/// Names the version 2025-05-05.
pub const V2025_05_05: Version = Version::new(2025, 5, 5);

/// Names the version 2025-07-05.
pub const V2025_07_05: Version = Version::new(2025, 7, 5);

/// Names the version 2025-11-05.
pub const V2025_11_05: Version = Version::new(2025, 11, 5);

/// Names the version that a client uses when it names no other.
pub const DEFAULT: Version = V2021_12_02;

/// Lists all known versions, oldest first.
pub const ALL: &[Version] = &[
    V2009_09_19,
    V2011_08_18,
    V2012_02_12,
    V2013_08_15,
    V2014_02_14,
    V2015_02_21,
    V2015_04_05,
    V2015_07_08,
    V2015_12_11,
    V2016_05_31,
    V2017_04_17,
    V2017_07_29,
    V2017_11_09,
    V2018_03_28,
    V2018_11_09,
    V2019_02_02,
    V2019_07_07,
    V2019_10_10,
    V2019_12_12,
    V2020_02_10,
    V2020_04_08,
    V2020_06_12,
    V2020_08_04,
    V2020_10_02,
    V2020_12_06,
    V2021_02_12,
    V2021_04_10,
    V2021_06_08,
    V2021_08_06,
    V2021_10_04,
    V2021_12_02,
    V2022_11_02,
    V2023_01_03,
    V2023_05_03,
    V2023_08_03,
    V2023_11_03,
    V2024_02_04,
    V2024_05_04,
    V2024_08_04,
    V2024_11_04,
    V2025_01_05,
    V2025_05_05,
    V2025_07_05,
    V2025_11_05,
];
