//! Moments as seconds.
//!
//! In: texts such as `1398796238`, perhaps with a fraction. Out: seconds since the year 1970 began in UTC, between the
//! years 0 and 9999: all other forms of moments can say them.

use crate::date::fraction;

/// Holds a moment as a text gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnixTime {
    /// Whole seconds since 1970, or before it where negative: the last one that had begun.
    pub second: i64,
    /// The fraction of the second that follows.
    pub nanosecond: u32,
    /// How many digits the fraction has, up to 9; none where there is no fraction.
    pub digits: u8,
}

/// The first second of the year 0, and the last one of 9999.
const RANGE: std::ops::RangeInclusive<i64> = -62_167_219_200..=253_402_300_799;

impl UnixTime {
    /// Reads a number with up to nine digits of a fraction; `None` where the text is anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let (negative, number) = text.strip_prefix('-').map_or((false, text), |number| (true, number));
        let length = number.bytes().take_while(u8::is_ascii_digit).count();
        let second: i64 = number.get(..length).filter(|whole| !whole.is_empty())?.parse().ok()?;
        let ((nanosecond, digits), rest) = fraction(number.get(length..)?)?;
        let (second, nanosecond) = match (negative, nanosecond) {
            (false, _) => (second, nanosecond),
            (true, 0) => (-second, 0),
            (true, _) => (-second - 1, 1_000_000_000 - nanosecond),
        };
        (rest.is_empty() && RANGE.contains(&second)).then_some(Self { second, nanosecond, digits })
    }
}

#[cfg(test)]
mod tests {
    use super::UnixTime;

    #[test]
    fn numbers_are_seconds() {
        let time = |second, nanosecond, digits| Some(UnixTime { second, nanosecond, digits });
        assert_eq!(UnixTime::parse("1576540098.123"), time(1_576_540_098, 123_000_000, 3));
        assert_eq!(UnixTime::parse("-1.25"), time(-2, 750_000_000, 2));
        assert_eq!(UnixTime::parse("-62167219200"), time(-62_167_219_200, 0, 0));
        for text in ["", "-", "+1", "1.", ".5", "1e9", "1 ", "253402300800", "99999999999999999999", "1.0123456789"] {
            assert_eq!(UnixTime::parse(text), None, "{text}");
        }
    }
}
