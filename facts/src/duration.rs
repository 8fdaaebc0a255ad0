//! Durations as XML Schema and ISO 8601 write them.
//!
//! In: texts such as `PT30S`. Out: months, and what has a length in seconds; a month has none. Nothing is computed with
//! them here.

use crate::date::fraction;

/// Holds a duration as a text gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Duration {
    /// Whether it goes backwards.
    pub negative: bool,
    /// Whole months; a year is twelve.
    pub months: u64,
    /// Whole seconds; a day is 86,400.
    pub seconds: u64,
    /// The fraction of the second.
    pub nanosecond: u32,
}

/// Units in the order in which they are written, each with what it counts as.
const DATE: [(char, u64); 3] = [('Y', 12), ('M', 1), ('D', 86_400)];
const TIME: [(char, u64); 3] = [('H', 3_600), ('M', 60), ('S', 1)];

const WEEK: u64 = 7 * 86_400;

impl Duration {
    /// No time at all.
    pub const ZERO: Self = Self { negative: false, months: 0, seconds: 0, nanosecond: 0 };

    /// Reads `P1Y2M3DT4H5M6.789S` with at least one of its parts, or weeks alone as in `P2W`; `None` where the text is
    /// anything else, or a number is too large.
    pub fn parse(text: &str) -> Option<Self> {
        let (negative, text) = text.strip_prefix('-').map_or((false, text), |text| (true, text));
        let text = text.strip_prefix('P')?;
        let mut sums = [0u64; 2];
        let mut nanosecond = 0;
        if let Some(weeks) = text.strip_suffix('W') {
            let (weeks, rest) = number(weeks)?;
            let seconds = weeks.checked_mul(WEEK).filter(|_| rest.is_empty())?;
            return Some(Self { negative, months: 0, seconds, nanosecond });
        }
        let (date, time) = text.split_once('T').map_or((text, None), |(date, time)| (date, Some(time)));
        let mut rest = date;
        let mut units = DATE.iter();
        while !rest.is_empty() {
            let (count, after) = number(rest)?;
            let unit = after.chars().next()?;
            let (_, worth) = units.find(|(name, _)| *name == unit)?;
            let sum = &mut sums[usize::from(unit == 'D')];
            *sum = count.checked_mul(*worth)?.checked_add(*sum)?;
            rest = &after[1..];
        }
        if time == Some("") || date.is_empty() && time.is_none() {
            return None;
        }
        let mut rest = time.unwrap_or_default();
        let mut units = TIME.iter();
        while !rest.is_empty() {
            let (count, after) = number(rest)?;
            let ((nanoseconds, digits), after) = fraction(after)?;
            let unit = after.chars().next().filter(|unit| digits == 0 || *unit == 'S')?;
            let (_, worth) = units.find(|(name, _)| *name == unit)?;
            sums[1] = count.checked_mul(*worth)?.checked_add(sums[1])?;
            nanosecond = nanoseconds;
            rest = &after[1..];
        }
        Some(Self { negative, months: sums[0], seconds: sums[1], nanosecond })
    }
}

/// Takes a whole number off the front of `text`.
fn number(text: &str) -> Option<(u64, &str)> {
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    Some((text.get(..length)?.parse().ok()?, text.get(length..)?))
}

#[cfg(test)]
mod tests {
    use super::Duration;

    #[test]
    fn durations_are_months_and_seconds() {
        let of = |text| Duration::parse(text).map(|it| (it.negative, it.months, it.seconds, it.nanosecond));
        assert_eq!(of("PT30S"), Some((false, 0, 30, 0)));
        assert_eq!(of("-P1Y2M3DT4H5M6.5S"), Some((true, 14, 273_906, 500_000_000)));
        assert_eq!(of("P10675199DT2H48M5.4775807S"), Some((false, 0, 922_337_203_685, 477_580_700)));
        assert_eq!([of("P2W"), of("PT0S")], [Some((false, 0, 1_209_600, 0)), Some((false, 0, 0, 0))]);
        for text in [
            "",
            "P",
            "PT",
            "P1DT",
            "30S",
            "PT30",
            "PT1.5M",
            "PT1S1M",
            "P1H",
            "PT1D",
            "P-1D",
            "P1W1D",
            "PT1é",
            "PT1.S",
            "P99999999999999999999D",
            "P9999999999999999999D",
            "+P1D",
            "PT1M1M",
        ] {
            assert_eq!(of(text), None, "{text}");
        }
    }
}
