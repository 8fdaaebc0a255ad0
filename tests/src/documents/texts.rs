//! Texts for the kinds of values.
//!
//! In: a kind and its limits. Out: a text of that kind within them: always the same one, or any.

use regex_lite::Regex;
use xms_runtime::{Availability, Kind, Limits, Version};

use crate::random::Random;

/// Texts among which one should fit whatever pattern a description has.
const CANDIDATES: &[&str] = &["text", "Text1", "a", "A", "1", "10", "1.0", "1.0.0.0", "0a0a0a0a", "https://a.example/"];

/// Pieces of wild texts: markup, white space of several kinds, and characters of one to four bytes.
const PIECES: &[&str] = &[
    "a",
    "Z",
    "0",
    " ",
    "  ",
    "\t",
    "\n",
    "\r",
    "\r\n",
    "<",
    ">",
    "&",
    "\"",
    "'",
    "]]>",
    "<![CDATA[",
    "&amp;",
    "<!--",
    "?>",
    "é",
    "ß",
    "漢",
    "\u{85}",
    "\u{2028}",
    "\u{feff}",
    "\u{fffd}",
    "😀",
    "\u{10ffff}",
    "|",
    ";",
    "%41",
    "../",
    "{x}",
];

/// A text of that kind, always the same, with the availabilities of the named values in it. `value` chooses one of an
/// enum; without it, one that `version` has is taken.
///
/// # Panics
/// When no text in stock fits the limits: then one has to be added here.
pub fn plain(
    kind: &Kind,
    limits: Option<&Limits>,
    value: Option<usize>,
    version: Version,
) -> (String, Vec<Availability>) {
    let text = match kind {
        Kind::Enum(table) => {
            let usual = || {
                table.values.iter().position(|value| value.availability.at(version) == xms_runtime::Presence::Exists)
            };
            let value = table.values.get(value.or_else(usual).unwrap_or(0));
            return value
                .map_or(("Any".to_owned(), Vec::new()), |value| (value.text.to_owned(), vec![value.availability]));
        }
        Kind::Set(item, _) => return plain(item, None, value, version),
        Kind::Fixed(text) => (*text).to_owned(),
        Kind::Bool => "true".to_owned(),
        Kind::Double | Kind::DoubleInfinity if limits.is_none() => "0.5".to_owned(),
        Kind::Int32 | Kind::Int64 | Kind::Double | Kind::DoubleInfinity => {
            let min = limits.and_then(|limits| limits.min).unwrap_or(1);
            let max = limits.and_then(|limits| limits.max).unwrap_or(i64::MAX);
            min.max(1).min(max).to_string()
        }
        Kind::DateTime => "2014-06-15T08:30:00Z".to_owned(),
        Kind::HttpDate => "Sun, 15 Jun 2014 08:30:00 GMT".to_owned(),
        Kind::UnixTime => "1402821000".to_owned(),
        Kind::Date => "2014-06-15".to_owned(),
        Kind::Duration => "PT30S".to_owned(),
        Kind::Uuid => "5f0c1e2d-3b4a-6978-8796-a5b4c3d2e1f0".to_owned(),
        _ => fitting(limits),
    };
    (text, Vec::new())
}

fn fitting(limits: Option<&Limits>) -> String {
    let fits = |text: &&str| limits.is_none_or(|limits| is_within(text, limits));
    match CANDIDATES.iter().copied().find(fits) {
        Some(text) => text.to_owned(),
        None => panic!("no text in stock fits {limits:?}"),
    }
}

fn is_within(text: &str, limits: &Limits) -> bool {
    let length = i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
    let matches = |pattern| Regex::new(&format!("^(?:{pattern})$")).is_ok_and(|regex: Regex| regex.is_match(text));
    limits.min.is_none_or(|min| length >= min)
        && limits.max.is_none_or(|max| length <= max)
        && limits.pattern.is_none_or(matches)
}

/// Any text of that kind, in a spelling that is written back as it was read. Never empty but for strings and URIs.
pub fn wild(kind: &Kind, limits: Option<&Limits>, random: &mut Random) -> String {
    match kind {
        Kind::Enum(table) => match random.pick(table.values) {
            Some(value) if !random.one_in(3) => value.text.to_owned(),
            _ if table.number => "-4711".to_owned(),
            _ => format!("New{}", any(random)).trim_end().to_owned(),
        },
        Kind::Fixed(text) => (*text).to_owned(),
        Kind::Bool => ["true", "false"][random.below(2)].to_owned(),
        Kind::Int32 | Kind::Int64 | Kind::Double | Kind::DoubleInfinity if limits.is_some() => {
            plain(kind, limits, None, Version::new(1, 1, 1)).0
        }
        Kind::Int32 => [0, 1, -1, i32::MIN, i32::MAX, random.number() as i32][random.below(6)].to_string(),
        Kind::Int64 => [0, 1, -1, i64::MIN, i64::MAX, random.number() as i64][random.below(6)].to_string(),
        Kind::Double | Kind::DoubleInfinity => match random.below(6) {
            0 if matches!(kind, Kind::DoubleInfinity) => "Infinity".to_owned(),
            0 => "INF".to_owned(),
            1 if matches!(kind, Kind::DoubleInfinity) => "-Infinity".to_owned(),
            1 => "-INF".to_owned(),
            2 => "NaN".to_owned(),
            3 => f64::from(random.number() as i32).to_string(),
            4 => (-0.0f64).to_string(),
            _ => ((random.number() >> 11) as f64 / 1e9).to_string(),
        },
        Kind::DateTime => moment(random),
        Kind::HttpDate => {
            ["Sat, 01 Jan 0000 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59.5 GMT"][random.below(2)].to_owned()
        }
        Kind::UnixTime => seconds(random),
        Kind::Date => day(random),
        Kind::Duration => ["PT0S", "-P1Y2M", "P2W", "PT0.500S", "P1DT24H"][random.below(5)].to_owned(),
        Kind::Uuid => uuid(random),
        Kind::Base64Text | Kind::Base64Bytes => match random.below(4) {
            // Real services send both: what is no UTF-8, and what is no base64.
            0 => "/w==".to_owned(),
            1 => format!("no base64: {}", any(random)).trim_end().to_owned(),
            2 => "PGE+\nPC9hPg==".to_owned(),
            _ => "PGE+PC9hPg==".to_owned(),
        },
        _ if limits.is_some() => fitting(limits),
        Kind::Uri => any(random).trim().to_owned(),
        _ => any(random),
    }
}

/// Any text that XML can hold, the empty one included.
pub fn any(random: &mut Random) -> String {
    let pieces = random.below(7);
    (0..pieces).filter_map(|_| random.pick(PIECES)).copied().collect()
}

fn day(random: &mut Random) -> String {
    let year = [1, 1969, 1970, 2014, 2015, 9999][random.below(6)];
    format!("{year:04}-{:02}-{:02}", 1 + random.below(12), 1 + random.below(28))
}

fn moment(random: &mut Random) -> String {
    let mut text = format!("{}T{:02}:{:02}:{:02}", day(random), random.below(24), random.below(60), random.below(60));
    let digits = random.below(8);
    if digits > 0 {
        let fraction = random.number() % 10u64.pow(digits as u32);
        text.push_str(&format!(".{fraction:0digits$}"));
    }
    text.push_str(["", "Z", "+00:00", "+05:30", "-11:00"][random.below(5)]);
    text
}

fn seconds(random: &mut Random) -> String {
    let whole = [0, 1, -1, -62_167_219_200, 253_402_300_799, i64::from(random.number() as i32)][random.below(6)];
    let fraction = if random.one_in(2) && whole > -62_167_219_200 { ".250" } else { "" };
    format!("{whole}{fraction}")
}

fn uuid(random: &mut Random) -> String {
    let digits = format!("{:016x}{:016x}", random.number(), random.number());
    let text = match random.below(2) {
        0 => digits,
        _ => [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]].join("-"),
    };
    if random.one_in(2) { text.to_ascii_uppercase() } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_keep_to_their_limits() {
        let limits = Limits::NONE.min(2).max(4).pattern("[0-9]+");
        assert_eq!(plain(&Kind::String, Some(&limits), None, Version::new(2014, 6, 1)).0, "10");
        assert_eq!(plain(&Kind::Int32, Some(&limits), None, Version::new(2014, 6, 1)).0, "2");
    }

    #[test]
    fn wild_texts_are_many() {
        let mut random = Random::new(7);
        let texts: std::collections::BTreeSet<String> = (0..200).map(|_| any(&mut random)).collect();
        assert!(texts.len() > 100 && texts.contains("") && texts.iter().any(|text| text.contains("]]>")));
    }
}
