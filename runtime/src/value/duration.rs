//! Lengths of time as the wire writes them.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use zeroize::Zeroize;

use super::Scalar;

/// Holds a length of time as XML Schema and ISO 8601 write it, such as `PT30S`. It compares by its length, and is written
/// back as it was read.
///
/// ```
/// use std::time::Duration;
///
/// let lease = xms_runtime::Duration::from(Duration::from_secs(90));
/// assert_eq!((lease.to_string().as_str(), lease.to_std()), ("PT1M30S", Some(Duration::from_secs(90))));
/// assert_eq!("PT90S".parse(), Ok(lease));
/// ```
#[derive(Clone)]
pub struct Duration {
    text: Box<str>,
    length: xms_facts::Duration,
}

/// Reports a text that is not a length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseDurationError;

impl fmt::Display for ParseDurationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a length of time is written P1DT2H3M4.5S, of which parts may be left out")
    }
}

impl std::error::Error for ParseDurationError {}

impl Duration {
    /// Returns it as the standard library has it; `None` where it goes backwards or has months, which differ in length.
    pub fn to_std(&self) -> Option<std::time::Duration> {
        let is_length = self.length.months == 0 && (!self.is_negative() || self.rest().is_zero());
        is_length.then(|| self.rest())
    }

    /// Returns how many months it has; a year is twelve.
    pub fn months(&self) -> u64 {
        self.length.months
    }

    /// Returns what it has beside months; a day is 24 hours.
    pub fn rest(&self) -> std::time::Duration {
        std::time::Duration::new(self.length.seconds, self.length.nanosecond)
    }

    /// Says whether it goes backwards.
    pub fn is_negative(&self) -> bool {
        self.length.negative
    }

    /// What two of the same length share; nothing has no direction.
    fn value(&self) -> (bool, u64, std::time::Duration) {
        let is_zero = self.length.months == 0 && self.rest().is_zero();
        (self.is_negative() && !is_zero, self.length.months, self.rest())
    }
}

impl From<std::time::Duration> for Duration {
    fn from(duration: std::time::Duration) -> Self {
        let (seconds, nanosecond) = (duration.as_secs(), duration.subsec_nanos());
        let part = |count: u64, unit: char| if count > 0 { format!("{count}{unit}") } else { String::new() };
        let mut text = format!("P{}", part(seconds / 86_400, 'D'));
        if nanosecond > 0 || seconds == 0 || !seconds.is_multiple_of(86_400) {
            text += &format!("T{}{}", part(seconds % 86_400 / 3_600, 'H'), part(seconds % 3_600 / 60, 'M'));
            let fraction = format!("{nanosecond:09}");
            text += &match fraction.trim_end_matches('0') {
                "" if seconds > 0 => part(seconds % 60, 'S'),
                "" => "0S".to_owned(),
                fraction => format!("{}.{fraction}S", seconds % 60),
            };
        }
        let length = xms_facts::Duration { negative: false, months: 0, seconds, nanosecond };
        Self { text: text.into(), length }
    }
}

impl FromStr for Duration {
    type Err = ParseDurationError;

    fn from_str(text: &str) -> Result<Self, ParseDurationError> {
        let length = xms_facts::Duration::parse(text).ok_or(ParseDurationError)?;
        Ok(Self { text: text.into(), length })
    }
}

impl PartialEq for Duration {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl Eq for Duration {}

impl std::hash::Hash for Duration {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.value().hash(state);
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Scalar for Duration {
    const EXPECTED: &'static str = "a length of time";

    fn from_wire(text: Cow<'_, str>) -> Option<Self> {
        text.trim().parse().ok()
    }

    fn to_wire(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.text)
    }

    fn is_plain(&self) -> bool {
        true
    }

    fn empty() -> Self {
        let length = xms_facts::Duration::ZERO;
        Self { text: "PT0S".into(), length }
    }

    fn wipe(&mut self) {
        self.text.zeroize();
        *self = Self::empty();
    }
}

crate::scalar_value!(Duration);

#[cfg(feature = "serde")]
impl serde::Serialize for Duration {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Duration {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_have_one_text_and_texts_one_length() {
        for (milliseconds, text) in [
            (0, "PT0S"),
            (1_500, "PT1.5S"),
            (86_400_000, "P1D"),
            (90_000_000, "P1DT1H"),
            (86_400_020, "P1DT0.02S"),
            (3_723_000, "PT1H2M3S"),
        ] {
            let length = std::time::Duration::from_millis(milliseconds);
            assert_eq!(Duration::from(length).to_string(), text);
            assert_eq!(text.parse::<Duration>().map(|read| read.to_std()), Ok(Some(length)));
        }
        let longest = Duration::from(std::time::Duration::MAX);
        assert_eq!(longest.to_std(), Some(std::time::Duration::MAX));
    }

    #[test]
    fn spelling_is_kept_and_does_not_count() {
        let [one, other] = ["-P1Y", "-P12M"].map(|text| text.parse::<Duration>().unwrap());
        assert_eq!((&one, one.to_std(), one.months(), one.is_negative()), (&other, None, 12, true));
        assert_eq!(one.to_string(), "-P1Y");
        assert_eq!("-PT0S".parse::<Duration>().unwrap().to_std(), Some(std::time::Duration::ZERO));
    }
}
