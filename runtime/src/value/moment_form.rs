//! Forms of moments that only some fields and parameters have.
//!
//! In: a moment, and how many digits of its second's fraction are written. Out: its text. Which form a table says is not
//! known here.

use time::{Duration, Month, OffsetDateTime, UtcOffset, Weekday};

use super::digits::{put_pair, put_year};
use crate::xml::Made;

/// `Tue, 29 Apr 2014 18:30:38 GMT`. A leap second is written as the 60th of the minute before.
pub(super) fn http_date(moment: OffsetDateTime, leap: bool, digits: u8) -> Made {
    let moment = if leap { moment - Duration::SECOND } else { moment };
    // The first and last hours of the calendar have no UTC with a year of four digits.
    let utc = match moment.offset().is_utc() {
        true => moment,
        false => moment.checked_to_offset(UtcOffset::UTC).filter(|utc| utc.year() >= 0).unwrap_or(moment),
    };
    let (year, month, day) = utc.date().to_calendar_date();
    let (hour, minute, second) = utc.time().as_hms();
    let mut text = *b"Mon, 00 Jan 0000 00:00:00 GMT           ";
    text[..3].copy_from_slice(match utc.weekday() {
        Weekday::Monday => b"Mon",
        Weekday::Tuesday => b"Tue",
        Weekday::Wednesday => b"Wed",
        Weekday::Thursday => b"Thu",
        Weekday::Friday => b"Fri",
        Weekday::Saturday => b"Sat",
        Weekday::Sunday => b"Sun",
    });
    text[8..11].copy_from_slice(match month {
        Month::January => b"Jan",
        Month::February => b"Feb",
        Month::March => b"Mar",
        Month::April => b"Apr",
        Month::May => b"May",
        Month::June => b"Jun",
        Month::July => b"Jul",
        Month::August => b"Aug",
        Month::September => b"Sep",
        Month::October => b"Oct",
        Month::November => b"Nov",
        Month::December => b"Dec",
    });
    put_pair(&mut text, 5, day);
    put_year(&mut text, 12, year);
    put_pair(&mut text, 17, hour);
    put_pair(&mut text, 20, minute);
    put_pair(&mut text, 23, if leap { 60 } else { second });
    if digits == 0 {
        return Made::new(text, "Mon, 00 Jan 0000 00:00:00 GMT".len());
    }
    let mut out = Made::new(text, "Mon, 00 Jan 0000 00:00:00".len());
    push_fraction(&mut out, utc.nanosecond(), digits);
    b" GMT".iter().for_each(|&byte| out.push(byte));
    out
}

/// `1398796238`
pub(super) fn unix_time(moment: OffsetDateTime, digits: u8) -> Made {
    let (second, nanosecond) = (moment.unix_timestamp(), moment.nanosecond());
    // Before 1970 the number counts the other way.
    let (sign, whole, fraction) = match (second, nanosecond) {
        (0.., _) => ("", second.unsigned_abs(), nanosecond),
        (_, 0) => ("-", second.unsigned_abs(), 0),
        _ if digits == 0 => ("-", second.unsigned_abs(), 0),
        _ => ("-", second.unsigned_abs() - 1, 1_000_000_000 - nanosecond),
    };
    let mut out = Made::of(&format!("{sign}{whole}"));
    push_fraction(&mut out, fraction, digits);
    out
}

fn push_fraction(out: &mut Made, nanosecond: u32, digits: u8) {
    if digits > 0 {
        let fraction = format!("{nanosecond:09}");
        out.push(b'.');
        fraction.bytes().take(usize::from(digits)).for_each(|byte| out.push(byte));
    }
}
