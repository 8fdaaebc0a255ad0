//! A dated version, such as `2014-06-01`.
//!
//! In: constants of generated code and texts of users. Out: one ordered, `Copy` value. Nothing here knows which
//! versions a service has.

use std::fmt;
use std::num::NonZeroU32;
use std::str::FromStr;

use crate::Day;

/// Represents a dated version of a service, such as `2014-06-01`, ordered by date.
///
/// Every service's module has its known versions as constants. Any other date can be made with [`Version::new`] or
/// parsed; services order versions by date, known or not.
///
/// ```
/// # use xms_facts as xms_runtime;
/// use xms_runtime::Version;
///
/// const V: Version = Version::new(2014, 6, 1);
/// assert!(V < "2014-10-01".parse()?);
/// assert_eq!(V.to_string(), "2014-06-01");
/// # Ok::<(), xms_runtime::ParseVersionError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version(NonZeroU32);

impl Version {
    /// Makes the version of that day. Days that no calendar has are ordered like the others.
    ///
    /// # Panics
    /// Panics when all three are zero, at compile time in a constant.
    pub const fn new(year: u16, month: u8, day: u8) -> Self {
        match NonZeroU32::new(year as u32 * 10_000 + month as u32 * 100 + day as u32) {
            Some(number) => Self(number),
            None => panic!("a version needs a date"),
        }
    }

    /// Returns the year.
    pub const fn year(self) -> u16 {
        (self.0.get() / 10_000) as u16
    }

    /// Returns the month, from 1.
    pub const fn month(self) -> u8 {
        (self.0.get() / 100 % 100) as u8
    }

    /// Returns the day of the month, from 1.
    pub const fn day(self) -> u8 {
        (self.0.get() % 100) as u8
    }

    /// Returns about how many days lie between the two: near enough to tell which of others is the nearest.
    pub fn distance(self, other: Self) -> u32 {
        let days = |version: Self| {
            u32::from(version.year()) * 372 + u32::from(version.month()) * 31 + u32::from(version.day())
        };
        days(self).abs_diff(days(other))
    }

    /// Says whether `self` comes before `other`; usable in constants, where `<` is not.
    pub const fn is_before(self, other: Self) -> bool {
        self.0.get() < other.0.get()
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = self.0.get();
        write!(f, "{:04}-{:02}-{:02}", number / 10_000, number / 100 % 100, number % 100)
    }
}

impl fmt::Debug for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Reports a text that is not a date of the form `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseVersionError;

impl fmt::Display for ParseVersionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a version is a date such as 2014-06-01")
    }
}

impl std::error::Error for ParseVersionError {}

impl FromStr for Version {
    type Err = ParseVersionError;

    fn from_str(text: &str) -> Result<Self, ParseVersionError> {
        let Day { year, month, day } = Day::parse(text).ok_or(ParseVersionError)?;
        Ok(Self::new(year, month, day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn orders_by_date_and_prints_what_it_read() {
        let early: Version = "2013-11-01".parse().unwrap();
        let late: Version = "2014-04-01".parse().unwrap();
        assert!(early < late && early.is_before(late));
        assert_eq!((early.to_string(), late), ("2013-11-01".to_owned(), Version::new(2014, 4, 1)));
    }

    #[test]
    fn refuses_what_is_no_date() {
        for text in [
            "",
            "2014",
            "2014-6-1",
            "2014-13-01",
            "2014-00-01",
            "2014-06-32",
            "2014/06/01",
            " 2014-06-01",
            "2014-06-0１",
        ] {
            assert_eq!(text.parse::<Version>(), Err(ParseVersionError), "{text}");
        }
    }
}
