//! Forms of moments that only some fields and parameters have.
//!
//! In: a moment, and how many digits of its second's fraction are written. Out: its text. Which form a table says is not
//! known here.

use time::{Duration, OffsetDateTime, UtcOffset};

use super::date::push_pair;

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// `Tue, 29 Apr 2014 18:30:38 GMT`. A leap second is written as the 60th of the minute before.
pub(super) fn http_date(moment: OffsetDateTime, leap: bool, digits: u8) -> String {
    let moment = if leap { moment - Duration::SECOND } else { moment };
    // The first and last hours of the calendar have no UTC with a year of four digits.
    let utc = moment.checked_to_offset(UtcOffset::UTC).filter(|utc| utc.year() >= 0).unwrap_or(moment);
    let mut out = String::with_capacity(33);
    let weekday = WEEKDAYS.get(usize::from(utc.weekday().number_days_from_monday())).copied();
    let month = MONTHS.get(usize::from(u8::from(utc.month())) - 1).copied();
    out.push_str(weekday.unwrap_or_default());
    out.push_str(", ");
    push_pair(&mut out, u32::from(utc.day()));
    out.push(' ');
    out.push_str(month.unwrap_or_default());
    out.push(' ');
    push_pair(&mut out, utc.year().unsigned_abs() / 100);
    push_pair(&mut out, utc.year().unsigned_abs());
    let second = if leap { 60 } else { utc.second() };
    for (separator, number) in [(' ', utc.hour()), (':', utc.minute()), (':', second)] {
        out.push(separator);
        push_pair(&mut out, u32::from(number));
    }
    push_fraction(&mut out, utc.nanosecond(), digits);
    out.push_str(" GMT");
    out
}

/// `1398796238`
pub(super) fn unix_time(moment: OffsetDateTime, digits: u8) -> String {
    let (second, nanosecond) = (moment.unix_timestamp(), moment.nanosecond());
    // Before 1970 the number counts the other way.
    let (sign, whole, fraction) = match (second, nanosecond) {
        (0.., _) => ("", second.unsigned_abs(), nanosecond),
        (_, 0) => ("-", second.unsigned_abs(), 0),
        _ if digits == 0 => ("-", second.unsigned_abs(), 0),
        _ => ("-", second.unsigned_abs() - 1, 1_000_000_000 - nanosecond),
    };
    let mut out = format!("{sign}{whole}");
    push_fraction(&mut out, fraction, digits);
    out
}

fn push_fraction(out: &mut String, nanosecond: u32, digits: u8) {
    if digits > 0 {
        let fraction = format!("{nanosecond:09}");
        out.push('.');
        out.push_str(fraction.get(..usize::from(digits)).unwrap_or(&fraction));
    }
}
