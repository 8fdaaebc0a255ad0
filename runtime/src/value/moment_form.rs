//! Forms of moments that only some fields and parameters have.
//!
//! In: a moment, and how many digits of its second's fraction are written. Out: its text, appended to another. Which form a table says is not
//! known here.

use time::{Duration, OffsetDateTime, UtcOffset};

use super::digits::{put_pair, put_year};

const MONTHS: [&[u8; 3]; 12] =
    [b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov", b"Dec"];
const WEEKDAYS: [&[u8; 3]; 7] = [b"Mon", b"Tue", b"Wed", b"Thu", b"Fri", b"Sat", b"Sun"];

/// `Tue, 29 Apr 2014 18:30:38 GMT`. A leap second is written as the 60th of the minute before.
pub(super) fn push_http_date(out: &mut String, moment: OffsetDateTime, leap: bool, digits: u8) {
    let moment = if leap { moment - Duration::SECOND } else { moment };
    // The first and last hours of the calendar have no UTC with a year of four digits.
    let utc = match moment.offset().is_utc() {
        true => moment,
        false => moment.checked_to_offset(UtcOffset::UTC).filter(|utc| utc.year() >= 0).unwrap_or(moment),
    };
    let (year, month, day) = utc.date().to_calendar_date();
    let (hour, minute, second) = utc.time().as_hms();
    // Of a length that is copied, and looked at, without a loop; what is behind the zone is taken back.
    let mut text = *b"Mon, 00 Jan 0000 00:00:00 GMT   ";
    text[..3].copy_from_slice(WEEKDAYS[usize::from(utc.weekday().number_days_from_monday()) % 7]);
    text[8..11].copy_from_slice(MONTHS[(usize::from(u8::from(month)) - 1) % 12]);
    put_pair(&mut text, 5, day);
    put_year(&mut text, 12, year);
    put_pair(&mut text, 17, hour);
    put_pair(&mut text, 20, minute);
    put_pair(&mut text, 23, if leap { 60 } else { second });
    let end = out.len();
    if let Some(text) = std::str::from_utf8(&text).unwrap_or_default().get(..32) {
        out.push_str(text);
    }
    if digits == 0 {
        return out.truncate(end + 29);
    }
    out.truncate(end + 25);
    push_fraction(out, utc.nanosecond(), digits);
    out.push_str(" GMT");
}

/// `1398796238`
pub(super) fn push_unix_time(out: &mut String, moment: OffsetDateTime, digits: u8) {
    let (second, nanosecond) = (moment.unix_timestamp(), moment.nanosecond());
    // Before 1970 the number counts the other way.
    let (sign, whole, fraction) = match (second, nanosecond) {
        (0.., _) => ("", second.unsigned_abs(), nanosecond),
        (_, 0) => ("-", second.unsigned_abs(), 0),
        _ if digits == 0 => ("-", second.unsigned_abs(), 0),
        _ => ("-", second.unsigned_abs() - 1, 1_000_000_000 - nanosecond),
    };
    out.push_str(&format!("{sign}{whole}"));
    push_fraction(out, fraction, digits);
}

fn push_fraction(out: &mut String, nanosecond: u32, digits: u8) {
    if digits > 0 {
        let fraction = format!("{nanosecond:09}");
        out.push('.');
        out.push_str(fraction.get(..usize::from(digits)).unwrap_or(&fraction));
    }
}
