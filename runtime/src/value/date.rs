//! Moments and days as the wire writes them.
//!
//! In: a text, and of a moment the form that its table says. Out: a moment that knows how it was spelt, or a day. The texts
//! of the forms beside the usual one are made elsewhere.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use time::{Duration, Month, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset};
use xms_facts::{Day, Moment, UnixTime};

use super::Scalar;
use super::digits::{push_pair, put_pair, put_year};
use super::moment_form::{http_date, unix_time};
use super::scalar::trim;
use crate::Kind;
use crate::xml::Made;

/// Reports a text that is not a date and time, or not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseDateError;

impl fmt::Display for ParseDateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a moment is written 2015-07-30T17:57:02.4123019Z, a day 2015-07-30")
    }
}

impl std::error::Error for ParseDateError {}

/// Holds a date and time as the wire writes it, such as `2015-07-30T17:57:02.4123019Z`.
///
/// It compares as an instant. What was read is written back with the same digits of a second's fraction and the same
/// zone; without a zone it is read as UTC. A leap second, `23:59:60`, is the instant at which the next day begins.
///
/// Where a description says so, the wire has the form `Tue, 29 Apr 2014 18:30:38 GMT`, or seconds since 1970. A moment
/// that an application makes is written in these forms without the fraction of its second: most services refuse one there.
/// As text it is shown in the form in which it was read, and any of the forms is read from a text.
#[derive(Clone, Copy)]
pub struct DateTime {
    /// With the offset it was read with.
    moment: OffsetDateTime,
    /// Digits of the fraction, up to 9.
    digits: u8,
    zone: Zone,
    form: Form,
    /// Whether it is written as second 60 of the minute before; as an instant it is that minute's end.
    leap: bool,
}

/// How a moment was spelt.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// As RFC 3339 has it, or not at all.
    Usual,
    HttpDate,
    UnixTime,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Zone {
    None,
    Utc,
    Offset,
    /// `-00:00`.
    Unknown,
}

impl DateTime {
    /// Returns the moment, with the offset with which it was read (UTC where there was none).
    pub fn instant(&self) -> OffsetDateTime {
        self.moment
    }
}

impl From<OffsetDateTime> for DateTime {
    /// Converts a moment, to be written in UTC with as many digits of the fraction as it takes and seven at most:
    /// services refuse more.
    fn from(moment: OffsetDateTime) -> Self {
        // The first and last hours of the calendar have no UTC with a year of four digits; they stay as they are.
        let utc = moment.checked_to_offset(UtcOffset::UTC).filter(|utc| utc.year() >= 0);
        let moment = utc.unwrap_or(moment);
        let mut fraction = moment.nanosecond() / 100;
        let mut digits = 7;
        while digits > 0 && fraction.is_multiple_of(10) {
            fraction /= 10;
            digits -= 1;
        }
        let zone = if moment.offset().is_utc() { Zone::Utc } else { Zone::Offset };
        Self { moment, digits, zone, form: Form::Usual, leap: false }
    }
}

impl PartialEq for DateTime {
    fn eq(&self, other: &Self) -> bool {
        self.moment == other.moment
    }
}

impl Eq for DateTime {}

impl PartialOrd for DateTime {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for DateTime {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.moment.cmp(&other.moment)
    }
}

impl std::hash::Hash for DateTime {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.moment.hash(state);
    }
}

/// The form that a table says.
fn form_of(kind: &Kind) -> Form {
    match kind.item() {
        Kind::HttpDate => Form::HttpDate,
        Kind::UnixTime => Form::UnixTime,
        _ => Form::Usual,
    }
}

fn date(day: Day) -> Option<time::Date> {
    time::Date::from_calendar_date(day.year.into(), Month::try_from(day.month).ok()?, day.day).ok()
}

fn moment(moment: Moment, form: Form) -> Option<DateTime> {
    let leap = moment.second == 60;
    let second = if leap { 59 } else { moment.second };
    let time = Time::from_hms_nano(moment.hour, moment.minute, second, moment.nanosecond).ok()?;
    let (offset, zone) = match moment.zone {
        xms_facts::Zone::None => (UtcOffset::UTC, Zone::None),
        xms_facts::Zone::Utc => (UtcOffset::UTC, Zone::Utc),
        xms_facts::Zone::Unknown => (UtcOffset::UTC, Zone::Unknown),
        xms_facts::Zone::Offset(seconds) => (UtcOffset::from_whole_seconds(seconds).ok()?, Zone::Offset),
    };
    let written = PrimitiveDateTime::new(date(moment.day)?, time).assume_offset(offset);
    let instant = if leap { written.checked_add(Duration::SECOND)? } else { written };
    Some(DateTime { moment: instant, digits: moment.digits, zone, form, leap })
}

fn usual(text: &str) -> Option<DateTime> {
    moment(Moment::parse(text)?, Form::Usual)
}

fn of_header(text: &str) -> Option<DateTime> {
    moment(Moment::parse_http_date(text)?, Form::HttpDate)
}

fn of_seconds(text: &str) -> Option<DateTime> {
    let UnixTime { second, nanosecond, digits, .. } = UnixTime::parse(text)?;
    let moment = OffsetDateTime::from_unix_timestamp(second).ok()?.replace_nanosecond(nanosecond).ok()?;
    Some(DateTime { moment, digits, zone: Zone::Utc, form: Form::UnixTime, leap: false })
}

impl FromStr for DateTime {
    type Err = ParseDateError;

    fn from_str(text: &str) -> Result<Self, ParseDateError> {
        usual(text).or_else(|| of_header(text)).or_else(|| of_seconds(text)).ok_or(ParseDateError)
    }
}

/// The text of a day. The calendar in use ends with the year 9999. Nothing before the year 0 can be read; it is written as
/// what it is.
fn day_text(date: time::Date) -> Made {
    let mut out = Made::of(if date.year() < 0 { "-" } else { "" });
    let year = date.year().unsigned_abs();
    push_pair(&mut out, (year / 100) as u8);
    push_pair(&mut out, (year % 100) as u8);
    out.push(b'-');
    push_pair(&mut out, date.month().into());
    out.push(b'-');
    push_pair(&mut out, date.day());
    out
}

impl DateTime {
    /// The text in a form.
    fn text_as(&self, form: Form) -> Made {
        // The forms that have no fraction by themselves keep the one that was read.
        let digits = if self.form == form { self.digits } else { 0 };
        match form {
            Form::Usual => self.usual_text(),
            Form::HttpDate => http_date(self.moment, self.leap, digits),
            Form::UnixTime => unix_time(self.moment, digits),
        }
    }

    fn usual_text(&self) -> Made {
        let written = if self.leap { self.moment - Duration::SECOND } else { self.moment };
        let (year, month, day) = written.date().to_calendar_date();
        let second = if self.leap { 60 } else { written.second() };
        let mut text = *b"0000-00-00T00:00:00.000000000           ";
        put_year(&mut text, 0, year);
        put_pair(&mut text, 5, u8::from(month));
        put_pair(&mut text, 8, day);
        put_pair(&mut text, 11, written.hour());
        put_pair(&mut text, 14, written.minute());
        put_pair(&mut text, 17, second);
        let mut length = 19;
        if self.digits > 0 {
            length += 1 + usize::from(self.digits);
            let mut rest = self.moment.nanosecond();
            for digit in text[20..29].iter_mut().rev() {
                *digit = b'0' + (rest % 10) as u8;
                rest /= 10;
            }
        }
        // The calendar in use ends with the year 9999. Nothing before the year 0 can be read; it is written as what it is.
        if year < 0 {
            text.copy_within(..length, 1);
            text[0] = b'-';
            length += 1;
        }
        let mut out = Made::new(text, length);
        match self.zone {
            Zone::None => {}
            Zone::Utc => out.push(b'Z'),
            Zone::Unknown => b"-00:00".iter().for_each(|&byte| out.push(byte)),
            Zone::Offset => {
                let (hours, minutes, _) = self.moment.offset().as_hms();
                out.push(if hours < 0 || minutes < 0 { b'-' } else { b'+' });
                push_pair(&mut out, hours.unsigned_abs());
                out.push(b':');
                push_pair(&mut out, minutes.unsigned_abs());
            }
        }
        out
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text_as(self.form).as_str())
    }
}

impl Scalar for DateTime {
    const EXPECTED: &'static str = "a date and time";

    fn from_wire(text: Cow<'_, str>) -> Option<Self> {
        usual(trim(&text))
    }

    fn to_wire(&self) -> Cow<'_, str> {
        Cow::Owned(self.text_as(Form::Usual).as_str().to_owned())
    }

    fn from_wire_as(text: Cow<'_, str>, kind: &Kind) -> Option<Self> {
        match kind {
            Kind::Flat(item) => Self::from_wire_as(text, item),
            Kind::HttpDate => of_header(trim(&text)),
            Kind::UnixTime => of_seconds(trim(&text)),
            _ => Self::from_wire(text),
        }
    }

    fn to_wire_as(&self, kind: &Kind) -> Cow<'_, str> {
        Cow::Owned(self.text_as(form_of(kind)).as_str().to_owned())
    }

    const IS_MADE: bool = true;

    fn made(&self, kind: &Kind) -> Made {
        self.text_as(form_of(kind))
    }

    fn is_plain(&self) -> bool {
        true
    }

    fn empty() -> Self {
        Self::from(OffsetDateTime::UNIX_EPOCH)
    }
}

crate::scalar_value!(DateTime);

impl Scalar for Date {
    const EXPECTED: &'static str = "a date";

    fn from_wire(text: Cow<'_, str>) -> Option<Self> {
        trim(&text).parse().ok()
    }

    fn to_wire(&self) -> Cow<'_, str> {
        Cow::Owned(day_text(self.0).as_str().to_owned())
    }

    fn is_plain(&self) -> bool {
        true
    }

    fn empty() -> Self {
        Self(OffsetDateTime::UNIX_EPOCH.date())
    }
}

crate::scalar_value!(Date);

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Holds a date without a time, such as `2015-07-30`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(time::Date);

impl Date {
    /// Returns the day as the crate `time` has it.
    pub fn day(&self) -> time::Date {
        self.0
    }
}

impl From<time::Date> for Date {
    fn from(date: time::Date) -> Self {
        Self(date)
    }
}

impl FromStr for Date {
    type Err = ParseDateError;

    fn from_str(text: &str) -> Result<Self, ParseDateError> {
        Day::parse(text).and_then(date).map(Self).ok_or(ParseDateError)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(day_text(self.0).as_str())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for DateTime {
    /// Writes the form of RFC 3339, whatever the wire has.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.text_as(Form::Usual).as_str())
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
macro_rules! deserialize {
    ($($type:ty),+) => {$(
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
            }
        }
    )+};
}

#[cfg(feature = "serde")]
deserialize!(DateTime, Date);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_hours_of_the_calendar_keep_their_zone() {
        for text in ["0000-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"] {
            let read: DateTime = text.parse().unwrap();
            assert_eq!(DateTime::from(read.instant()).to_string(), text);
        }
    }

    #[test]
    fn what_was_read_is_written_back() {
        for text in [
            "2015-07-30T17:56:25Z",
            "2015-07-30T17:57:02.4123019Z",
            "2015-07-30T17:57:02.0",
            "2015-07-30T17:57:02",
            "2015-07-30T17:57:02.10+05:30",
            "0001-01-01T00:00:00-00:30",
            "2015-07-30T17:57:02-00:00",
            "2015-07-30T17:57:02+00:00",
            "2015-07-30T17:57:02-14:00",
            "2016-12-31T23:59:60Z",
            "2017-01-01T05:29:60.25+05:30",
        ] {
            assert_eq!(text.parse::<DateTime>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn compares_as_instants_and_reads_no_zone_as_utc() {
        let utc: DateTime = "2015-07-30T17:57:02Z".parse().unwrap();
        assert_eq!(utc, "2015-07-30T17:57:02.000".parse().unwrap());
        assert_eq!(utc, "2015-07-30T23:27:02+05:30".parse().unwrap());
        let leap: DateTime = "2016-12-31T23:59:60Z".parse().unwrap();
        assert_eq!(leap, "2017-01-01T00:00:00Z".parse().unwrap());
        assert_eq!(DateTime::from(utc.instant()).to_string(), "2015-07-30T17:57:02Z");
    }

    #[test]
    fn the_table_says_which_form_the_wire_has() {
        let read = |text: &'static str, kind| DateTime::from_wire_as(text.into(), kind);
        for (text, kind) in [
            ("Tue, 29 Apr 2014 18:30:38 GMT", &Kind::HttpDate),
            ("Tue, 29 Apr 2014 18:30:38.123 GMT", &Kind::Flat(&Kind::HttpDate)),
            ("Sat, 31 Dec 2016 23:59:60 GMT", &Kind::HttpDate),
            ("1398796238", &Kind::UnixTime),
            ("1398796238.120", &Kind::UnixTime),
            ("-0.5", &Kind::UnixTime),
            ("-86401.25", &Kind::UnixTime),
            ("2014-04-29T18:30:38.10+02:00", &Kind::DateTime),
        ] {
            let moment = read(text, kind).unwrap();
            assert_eq!((&*moment.to_wire_as(kind), moment.to_string().as_str()), (text, text));
            assert_eq!(moment.to_string().parse(), Ok(moment));
        }
        assert_eq!([read("1398796238", &Kind::DateTime), read("2014-04-29T18:30:38Z", &Kind::UnixTime)], [None, None]);
        let old = read("Tuesday, 29-Apr-14 18:30:38 GMT", &Kind::HttpDate).unwrap();
        assert_eq!(old.to_wire_as(&Kind::HttpDate), "Tue, 29 Apr 2014 18:30:38 GMT");
    }

    #[test]
    fn other_forms_have_no_fraction_but_the_one_that_was_read() {
        let moment: DateTime = "2014-04-29T20:30:38.9+02:00".parse().unwrap();
        assert_eq!(moment.to_wire_as(&Kind::HttpDate), "Tue, 29 Apr 2014 18:30:38 GMT");
        assert_eq!(moment.to_wire_as(&Kind::UnixTime), "1398796238");
        let moment = DateTime::from_wire_as("1398796238.5".into(), &Kind::UnixTime).unwrap();
        assert_eq!(moment.to_wire_as(&Kind::DateTime), "2014-04-29T18:30:38.5Z");
    }

    #[test]
    fn refuses_what_is_no_moment() {
        for text in [
            "",
            "2015-07-30",
            "2015-02-30T00:00:00Z",
            "2015-07-30T24:00:00Z",
            "2015-07-30T17:57:02.Z",
            "2015-07-30T17:57:02.1234567890Z",
            "2015-07-30T17:57:02z",
            "2015-07-30T17:57:02+0530",
            "2015-07-30T17:57:02+14:01",
            "2015-07-30T17:57:60Z",
            "9999-12-31T23:59:60Z",
            "2015-07-30 17:57:02é",
        ] {
            assert_eq!(text.parse::<DateTime>(), Err(ParseDateError), "{text}");
        }
        assert_eq!("2015-07-30T".parse::<Date>(), Err(ParseDateError));
    }
}
