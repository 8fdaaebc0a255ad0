//! Days and moments as the wire writes them.
//!
//! In: texts such as `2015-07-30` and `2015-07-30T17:57:02.4123019Z`. Out: their numbers, all of them ones that a calendar
//! and a clock have. Nothing is computed with them here.

/// Holds a day as a text gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// The year, four digits.
    pub year: u16,
    /// The month, from 1.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
}

/// Holds a moment as a text gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Moment {
    /// The day.
    pub day: Day,
    /// The hour, up to 23.
    pub hour: u8,
    /// The minute, up to 59.
    pub minute: u8,
    /// The second, up to 59; 60 in the last minute of a day in UTC, which may have a leap second.
    pub second: u8,
    /// The fraction of the second.
    pub nanosecond: u32,
    /// How many digits the fraction has, up to 9; none where there is no fraction.
    pub digits: u8,
    /// The zone.
    pub zone: Zone,
}

/// Says in which zone a moment is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zone {
    /// None is written.
    None,
    /// `Z`.
    Utc,
    /// `-00:00`: in UTC, and the offset of where it was is not known.
    Unknown,
    /// `+05:30` and the like, in seconds east of UTC; up to 14 hours.
    Offset(i32),
}

impl Day {
    /// Reads `YYYY-MM-DD`; `None` where the text is anything else, or no calendar has the day.
    pub fn parse(text: &str) -> Option<Self> {
        Self::take(text).filter(|(_, rest)| rest.is_empty()).map(|(day, _)| day)
    }

    /// Takes a day off the front of `text`.
    fn take(text: &str) -> Option<(Self, &str)> {
        let (year, rest) = digits(text, 4)?;
        let (month, rest) = pair(rest.strip_prefix('-')?)?;
        let (day, rest) = pair(rest.strip_prefix('-')?)?;
        Some((Self::of(year, month, day)?, rest))
    }

    /// The day of those numbers, where a calendar has it.
    pub(crate) fn of(year: u32, month: u8, day: u8) -> Option<Self> {
        let leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 => 28 + u8::from(leap),
            _ => 0,
        };
        let year = u16::try_from(year).ok()?;
        (1..=days).contains(&day).then_some(Self { year, month, day })
    }
}

impl Moment {
    /// Reads a day, `T`, a time with up to nine digits of a fraction, and perhaps a zone; `None` where the text is anything
    /// else.
    pub fn parse(text: &str) -> Option<Self> {
        let (day, rest) = Day::take(text)?;
        let (time, rest) = Time::take(rest.strip_prefix('T')?)?;
        Self::of(day, time, Zone::parse(rest)?)
    }

    /// The moment of that time on that day, where a clock has it.
    pub(crate) fn of(day: Day, time: Time, zone: Zone) -> Option<Self> {
        let Time { hour, minute, second, nanosecond, digits } = time;
        let is_on_a_clock = hour < 24 && minute < 60 && (second < 60 || second == 60 && zone.ends_day(hour, minute));
        is_on_a_clock.then_some(Self { day, hour, minute, second, nanosecond, digits, zone })
    }
}

/// A time as a text gives it, on a clock or not.
pub(crate) struct Time {
    hour: u8,
    minute: u8,
    second: u8,
    nanosecond: u32,
    digits: u8,
}

impl Time {
    /// A time without a fraction.
    pub(crate) const fn whole(hour: u8, minute: u8, second: u8) -> Self {
        Self { hour, minute, second, nanosecond: 0, digits: 0 }
    }

    /// Takes `HH:MM:SS`, perhaps with a fraction, off the front of `text`.
    pub(crate) fn take(text: &str) -> Option<(Self, &str)> {
        let (hour, rest) = pair(text)?;
        let (minute, rest) = pair(rest.strip_prefix(':')?)?;
        let (second, rest) = pair(rest.strip_prefix(':')?)?;
        let ((nanosecond, digits), rest) = fraction(rest)?;
        Some((Self { hour, minute, second, nanosecond, digits }, rest))
    }
}

impl Zone {
    /// Seconds from UTC to the zone that is farthest from it.
    const FARTHEST: i32 = 14 * 3600;

    fn parse(text: &str) -> Option<Self> {
        let sign = match text.as_bytes() {
            [] => return Some(Self::None),
            [b'Z'] => return Some(Self::Utc),
            [b'+', ..] => 1,
            [b'-', ..] => -1,
            _ => return None,
        };
        let (hours, rest) = pair(text.get(1..)?)?;
        let (minutes, rest) = pair(rest.strip_prefix(':')?)?;
        let seconds = i32::from(hours) * 3600 + i32::from(minutes) * 60;
        let is_offset = rest.is_empty() && minutes < 60 && seconds <= Self::FARTHEST;
        is_offset.then_some(if text == "-00:00" { Self::Unknown } else { Self::Offset(sign * seconds) })
    }

    /// Whether it is the last minute of a day in UTC.
    fn ends_day(self, hour: u8, minute: u8) -> bool {
        let offset = match self {
            Self::None | Self::Utc | Self::Unknown => 0,
            Self::Offset(seconds) => seconds / 60,
        };
        (i32::from(hour) * 60 + i32::from(minute) - offset).rem_euclid(24 * 60) == 24 * 60 - 1
    }
}

/// Takes `.` with one to nine digits off the front of `text`, where it begins so: nanoseconds, and the count of digits.
pub(crate) fn fraction(text: &str) -> Option<((u32, u8), &str)> {
    let Some(fraction) = text.strip_prefix('.') else { return Some(((0, 0), text)) };
    let length = fraction.bytes().take_while(u8::is_ascii_digit).count();
    let count = u8::try_from(length).ok().filter(|count| (1..=9).contains(count))?;
    let (number, rest) = digits(fraction, length)?;
    Some(((number * 10u32.pow(9 - u32::from(count)), count), rest))
}

/// Takes `count` digits, at most nine, off the front of `text`.
fn digits(text: &str, count: usize) -> Option<(u32, &str)> {
    let mut number = 0;
    for byte in text.as_bytes().get(..count)? {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        number = number * 10 + u32::from(digit);
    }
    Some((number, text.get(count..)?))
}

/// Takes two digits off the front of `text`.
fn pair(text: &str) -> Option<(u8, &str)> {
    let (number, rest) = digits(text, 2)?;
    Some((u8::try_from(number).ok()?, rest))
}

#[cfg(test)]
mod tests {
    use super::{Day, Moment, Zone};

    #[test]
    fn days_are_those_of_the_calendar() {
        assert_eq!(Day::parse("2016-02-29"), Some(Day { year: 2016, month: 2, day: 29 }));
        for text in ["", "2015-02-29", "2014-13-01", "2014-00-01", "2014-6-1", "2014-06-01Z", "2014-06-0１"] {
            assert_eq!(Day::parse(text), None, "{text}");
        }
    }

    #[test]
    fn moments_keep_what_was_written() {
        let moment = Moment::parse("2015-07-30T17:57:02.4100-05:30").unwrap();
        assert_eq!((moment.nanosecond, moment.digits), (410_000_000, 4));
        assert_eq!(moment.zone, Zone::Offset(-19_800));
        assert_eq!(Moment::parse("2015-07-30T17:57:02").unwrap().zone, Zone::None);
        let zone = |text: &str| Moment::parse(&format!("2015-07-30T17:57:02{text}")).map(|moment| moment.zone);
        assert_eq!([zone("-00:00"), zone("+00:00")], [Some(Zone::Unknown), Some(Zone::Offset(0))]);
        assert_eq!([zone("-14:00"), zone("+14:01"), zone("-14:30")], [Some(Zone::Offset(-50_400)), None, None]);
    }

    #[test]
    fn a_leap_second_ends_a_day_in_utc() {
        for text in ["2016-12-31T23:59:60Z", "2017-01-01T08:59:60.5+09:00", "2016-12-31T18:29:60-05:30"] {
            assert_eq!(Moment::parse(text).map(|moment| moment.second), Some(60), "{text}");
        }
        for text in ["2016-12-31T23:58:60Z", "2016-12-31T23:59:60+01:00", "2016-12-31T23:59:61Z"] {
            assert_eq!(Moment::parse(text), None, "{text}");
        }
    }

    #[test]
    fn other_texts_are_no_moments() {
        for text in [
            "2015-07-30",
            "2015-02-30T00:00:00Z",
            "2015-07-30T24:00:00Z",
            "2015-07-30T17:57:02.Z",
            "2015-07-30T17:57:02.1234567890Z",
            "2015-07-30T17:57:02z",
            "2015-07-30T17:57:02+0530",
            "2015-07-30T17:57:02+26:00",
            "2015-07-30 17:57:02é",
        ] {
            assert_eq!(Moment::parse(text), None, "{text}");
        }
    }
}
