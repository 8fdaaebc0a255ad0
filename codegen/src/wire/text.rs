//! Texts that scalars can have on the wire, and limits of values.
//!
//! In: a text and its type. Out: whether the type has such a text, and if not, what it looks like.

use std::cell::RefCell;
use std::collections::HashMap;

use regex_lite::Regex;

use crate::language::Scalar;
use crate::model::Limits;

/// What a text of type `scalar` looks like, when `text` is none.
pub(crate) fn mismatch(scalar: Scalar, text: &str) -> Option<&'static str> {
    let (fits, form) = match scalar {
        Scalar::String | Scalar::Uri | Scalar::Xml => return None,
        Scalar::Bool => (matches!(text, "true" | "false"), "`true` or `false`"),
        Scalar::Int32 => (integer(text) && text.parse::<i32>().is_ok(), "a whole number of 32 bits"),
        Scalar::Int64 => (integer(text) && text.parse::<i64>().is_ok(), "a whole number of 64 bits"),
        Scalar::Double => (double(text), "a number such as `1.5`, `INF` or `NaN`"),
        Scalar::DateTime => (date_time(text), "a moment such as `2014-06-01T12:30:00Z`"),
        Scalar::Date => (date(text), "a day such as `2014-06-01`"),
        Scalar::Uuid => (uuid(text), "a UUID such as `8f3cf0b2-3d0c-4c67-9b0e-0f6f4bd0e0a1`"),
        Scalar::Base64Text => match base64(text) {
            Some(bytes) => (std::str::from_utf8(&bytes).is_ok(), "base64 of a text in UTF-8"),
            None => (false, "base64"),
        },
        Scalar::Base64Bytes => (base64(text).is_some(), "base64"),
    };
    (!fits).then_some(form)
}

/// Which limit a value breaks, in words; a text that is no value of its type breaks none.
pub(crate) fn violated_limit(limits: &Limits, scalar: Scalar, text: &str) -> Option<String> {
    if *limits == Limits::default() {
        return None;
    }
    let number = matches!(scalar, Scalar::Int32 | Scalar::Int64 | Scalar::Double);
    let decoded = match scalar {
        Scalar::Base64Text => base64(text).and_then(|bytes| String::from_utf8(bytes).ok())?,
        _ => text.to_owned(),
    };
    // Numbers of 64 bits are compared as such: a double could not hold them all.
    let below = |bound: i64| match scalar {
        Scalar::Double => decoded.parse::<f64>().is_ok_and(|value| value < bound as f64),
        _ if number => decoded.parse::<i64>().is_ok_and(|value| value < bound),
        _ => i64::try_from(decoded.chars().count()).is_ok_and(|length| length < bound),
    };
    let above = |bound: i64| match scalar {
        Scalar::Double => decoded.parse::<f64>().is_ok_and(|value| value > bound as f64),
        _ if number => decoded.parse::<i64>().is_ok_and(|value| value > bound),
        _ => i64::try_from(decoded.chars().count()).is_ok_and(|length| length > bound),
    };
    let unit = if number { "" } else { " characters" };
    if let Some(min) = limits.min.filter(|&min| below(min)) {
        return Some(format!("at least {min}{unit}"));
    }
    if let Some(max) = limits.max.filter(|&max| above(max)) {
        return Some(format!("at most {max}{unit}"));
    }
    let pattern = &limits.pattern.as_ref()?.value;
    (!matches_whole(pattern, &decoded)).then(|| format!("a text that matches `{pattern}`"))
}

thread_local! {
    /// Patterns that were met, compiled: one stands on a field, and every example of it is held against it. For lookup
    /// only; one that is no pattern is another rule's.
    static PATTERNS: RefCell<HashMap<String, Option<Regex>>> = RefCell::default();
}

/// Whether the whole text matches; anything matches what is no pattern.
fn matches_whole(pattern: &str, text: &str) -> bool {
    PATTERNS.with_borrow_mut(|patterns| {
        if !patterns.contains_key(pattern) {
            patterns.insert(pattern.to_owned(), Regex::new(&format!("^(?:{pattern})$")).ok());
        }
        patterns.get(pattern).and_then(Option::as_ref).is_none_or(|whole| whole.is_match(text))
    })
}

/// An optional sign and digits.
fn integer(text: &str) -> bool {
    digits(text.strip_prefix(['+', '-']).unwrap_or(text))
}

fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn double(text: &str) -> bool {
    matches!(text, "INF" | "-INF" | "NaN")
        || (text.bytes().any(|byte| byte.is_ascii_digit()) && text.parse::<f64>().is_ok())
}

fn date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else { return false };
    let (Some(year), Some(month), Some(day)) = (number(year, 4), number(month, 2), number(day, 2)) else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 31,
    };
    (1..=12).contains(&month) && (1..=days).contains(&day)
}

/// A number of exactly `width` digits.
fn number(text: &str, width: usize) -> Option<u32> {
    (text.len() == width && digits(text)).then(|| text.parse().ok())?
}

/// A date, a time with up to seven digits of a fraction, and perhaps a zone.
fn date_time(text: &str) -> bool {
    let Some((day, time)) = text.split_once('T') else { return false };
    let time = match (time.strip_suffix('Z'), time.rfind(['+', '-'])) {
        (Some(time), _) => time,
        (None, Some(at)) => {
            let Some((hours, minutes)) = time[at + 1..].split_once(':') else { return false };
            if !(number(hours, 2).is_some_and(|hours| hours <= 14) && number(minutes, 2).is_some_and(|m| m < 60)) {
                return false;
            }
            &time[..at]
        }
        (None, None) => time,
    };
    let (time, fraction) = match time.split_once('.') {
        Some((time, fraction)) => (time, Some(fraction)),
        None => (time, None),
    };
    let parts: Vec<&str> = time.split(':').collect();
    let [hour, minute, second] = parts[..] else { return false };
    date(day)
        && number(hour, 2).is_some_and(|hour| hour < 24)
        && number(minute, 2).is_some_and(|minute| minute < 60)
        && number(second, 2).is_some_and(|second| second <= 60)
        && fraction.is_none_or(|fraction| digits(fraction) && fraction.len() <= 7)
}

/// 32 hexadecimal digits, plain or with dashes, perhaps in braces or behind `urn:uuid:`.
fn uuid(text: &str) -> bool {
    let text = text.strip_prefix("urn:uuid:").unwrap_or(text);
    let text = text.strip_prefix('{').and_then(|text| text.strip_suffix('}')).unwrap_or(text);
    let groups: Vec<usize> = text.split('-').map(str::len).collect();
    text.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-') && matches!(groups[..], [32] | [8, 4, 4, 4, 12])
}

/// The bytes of a base64 text, which may have line breaks.
pub(crate) fn base64(text: &str) -> Option<Vec<u8>> {
    let letters: Vec<u8> = text.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    if !letters.len().is_multiple_of(4) {
        return None;
    }
    let padding = letters.iter().rev().take_while(|&&byte| byte == b'=').count();
    if padding > 2 {
        return None;
    }
    let mut bytes = Vec::with_capacity(letters.len() / 4 * 3);
    for group in letters[..letters.len() - padding].chunks(4) {
        let mut sum = 0u32;
        for &letter in group {
            let value = match letter {
                b'A'..=b'Z' => letter - b'A',
                b'a'..=b'z' => letter - b'a' + 26,
                b'0'..=b'9' => letter - b'0' + 52,
                b'+' => 62,
                b'/' => 63,
                _ => return None,
            };
            sum = sum << 6 | u32::from(value);
        }
        sum <<= 6 * (4 - group.len());
        let [_, decoded @ ..] = sum.to_be_bytes();
        let (kept, spare) = decoded.split_at(group.len().checked_sub(1).filter(|&kept| kept > 0)?);
        // Bits beyond the last byte must be zero, or two texts would stand for the same bytes.
        if spare.iter().any(|&byte| byte != 0) {
            return None;
        }
        bytes.extend(kept);
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_scalar_knows_its_texts() {
        let fits: &[(Scalar, &[&str], &[&str])] = &[
            (Scalar::Bool, &["true", "false"], &["True", "1", "", " true"]),
            (Scalar::Int32, &["0", "-1", "2147483647"], &["2147483648", "1.0", "", "x", " 1"]),
            (Scalar::Int64, &["9223372036854775807"], &["9223372036854775808"]),
            (Scalar::Double, &["1", "1.5e3", "INF", "NaN"], &["inf", "nan", "1,5", "", "infinity"]),
            (Scalar::Date, &["2014-06-01", "2016-02-29"], &["2014-6-1", "2015-02-29", "2014-13-01", "2014-06-01Z"]),
            (
                Scalar::DateTime,
                &["2014-06-01T12:30:00", "2014-06-01T12:30:00.1234567Z", "2014-06-01T12:30:00+02:00"],
                &["2014-06-01", "2014-06-01T24:00:00Z", "2014-06-01T12:30Z", "2014-06-01T12:30:00.Z", "T"],
            ),
            (
                Scalar::Uuid,
                &["8f3cf0b23d0c4c679b0e0f6f4bd0e0a1", "{8F3CF0B2-3D0C-4C67-9B0E-0F6F4BD0E0A1}"],
                &["8f3cf0b2", "8f3cf0b2-3d0c-4c67-9b0e-0f6f4bd0e0ag", ""],
            ),
            (Scalar::Base64Text, &["", "YQ==", "YWI=", "YWJj"], &["YQ", "YR==", "Y===", "/w==", "a b"]),
            (Scalar::Base64Bytes, &["/w==", "YWJj\n YWJj"], &["_w=="]),
        ];
        for (scalar, right, wrong) in fits {
            for text in *right {
                assert_eq!(mismatch(*scalar, text), None, "{text}");
            }
            for text in *wrong {
                assert!(mismatch(*scalar, text).is_some(), "{} {text}", scalar.name());
            }
        }
    }
}
