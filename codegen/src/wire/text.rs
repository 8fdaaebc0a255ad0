//! Texts that scalars can have on the wire, and limits of values.
//!
//! In: a text and its type. Out: whether the type has such a text, by the rules that the runtime reads by, and if not,
//! what it looks like.

use std::cell::RefCell;
use std::collections::HashMap;

use regex_lite::Regex;
use xms_facts::{Day, Duration, Moment, UnixTime, decode_base64, parse_double, parse_uuid};

use crate::language::Scalar;
use crate::model::Limits;

/// What a text of type `scalar` looks like, when `text` is none.
pub(crate) fn mismatch(scalar: Scalar, text: &str) -> Option<&'static str> {
    let (fits, form) = match scalar {
        Scalar::String | Scalar::Uri | Scalar::Xml => return None,
        Scalar::Bool => (matches!(text, "true" | "false"), "`true` or `false`"),
        Scalar::Int32 => (text.parse::<i32>().is_ok(), "a whole number of 32 bits"),
        Scalar::Int64 => (text.parse::<i64>().is_ok(), "a whole number of 64 bits"),
        Scalar::Double => (parse_double(text).is_some(), "a number such as `1.5`, `INF` or `NaN`"),
        Scalar::DoubleInfinity => (parse_double(text).is_some(), "a number such as `1.5`, `Infinity` or `NaN`"),
        Scalar::DateTime => (Moment::parse(text).is_some(), "a moment such as `2014-06-01T12:30:00Z`"),
        Scalar::HttpDate => {
            (Moment::parse_http_date(text).is_some(), "a moment such as `Sun, 01 Jun 2014 12:30:00 GMT`")
        }
        Scalar::UnixTime => (UnixTime::parse(text).is_some(), "seconds since 1970 such as `1401625800`"),
        Scalar::Date => (Day::parse(text).is_some(), "a day such as `2014-06-01`"),
        Scalar::Duration => (Duration::parse(text).is_some(), "a length of time such as `PT30S`"),
        Scalar::Uuid => (parse_uuid(text).is_some(), "a UUID such as `8f3cf0b2-3d0c-4c67-9b0e-0f6f4bd0e0a1`"),
        Scalar::Base64Text => match decode_base64(text) {
            Some(bytes) => (std::str::from_utf8(&bytes).is_ok(), "base64 of a text in UTF-8"),
            None => (false, "base64"),
        },
        Scalar::Base64Bytes => (decode_base64(text).is_some(), "base64"),
    };
    (!fits).then_some(form)
}

/// Which limit a value breaks, in words; a text that is no value of its type breaks none.
pub(crate) fn violated_limit(limits: &Limits, scalar: Scalar, text: &str) -> Option<String> {
    if *limits == Limits::default() {
        return None;
    }
    let number = matches!(scalar, Scalar::Int32 | Scalar::Int64 | Scalar::Double | Scalar::DoubleInfinity);
    let decoded = match scalar {
        Scalar::Base64Text => decode_base64(text).and_then(|bytes| String::from_utf8(bytes).ok())?,
        _ => text.to_owned(),
    };
    // Numbers of 64 bits are compared as such: a double could not hold them all.
    let below = |bound: i64| match scalar {
        Scalar::Double | Scalar::DoubleInfinity => decoded.parse::<f64>().is_ok_and(|value| value < bound as f64),
        _ if number => decoded.parse::<i64>().is_ok_and(|value| value < bound),
        _ => i64::try_from(decoded.chars().count()).is_ok_and(|length| length < bound),
    };
    let above = |bound: i64| match scalar {
        Scalar::Double | Scalar::DoubleInfinity => decoded.parse::<f64>().is_ok_and(|value| value > bound as f64),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_scalar_knows_its_texts() {
        let fits: &[(Scalar, &[&str], &[&str])] = &[
            (Scalar::Bool, &["true", "false"], &["True", "1", "", " true"]),
            (Scalar::Int32, &["0", "-1", "2147483647"], &["2147483648", "1.0", "", "x", " 1"]),
            (Scalar::Int64, &["9223372036854775807"], &["9223372036854775808"]),
            (Scalar::Double, &["1", "1.5e3", "INF", "NaN", "-Infinity"], &["1,5", "", "infinite"]),
            (Scalar::Date, &["2014-06-01", "2016-02-29"], &["2014-6-1", "2015-02-29", "2014-13-01", "2014-06-01Z"]),
            (
                Scalar::DateTime,
                &["2014-06-01T12:30:00", "2014-06-01T12:30:00.1234567Z", "2014-06-01T12:30:00+02:00"],
                &["2014-06-01", "2014-06-01T24:00:00Z", "2014-06-01T12:30Z", "2014-06-01T12:30:00.Z", "T"],
            ),
            (
                Scalar::HttpDate,
                &["Sun, 01 Jun 2014 12:30:00 GMT", "Sun, 01 Jun 2014 12:30:00.5 GMT"],
                &["2014-06-01T12:30:00Z", "Sun, 01 Jun 2014 12:30 GMT", ""],
            ),
            (Scalar::UnixTime, &["1401625800", "-1", "1401625800.123"], &["1.4e9", "2014-06-01T12:30:00Z", ""]),
            (Scalar::Duration, &["PT30S", "P1DT0.5S"], &["30", "30s", "PT", ""]),
            (
                Scalar::Uuid,
                &["8f3cf0b23d0c4c679b0e0f6f4bd0e0a1", "8F3CF0B2-3D0C-4C67-9B0E-0F6F4BD0E0A1"],
                &["{8f3cf0b2-3d0c-4c67-9b0e-0f6f4bd0e0a1}", "8f3cf0b2-3d0c-4c67-9b0e-0f6f4bd0e0ag", ""],
            ),
            (Scalar::Base64Text, &["", "YQ==", "YQ", "YWI=", "YWJj"], &["YR==", "Y===", "/w==", "a b c"]),
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
