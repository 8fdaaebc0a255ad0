//! The type of a text, from the texts that a sample has for it.
//!
//! In: the name of an element or attribute and every text it has in the sample. Out: the narrowest type that all of
//! them are, and why an author should look at it when that is not certain.

use xms_facts::decode_base64;

use crate::language::Scalar;
use crate::wire::text::mismatch;

/// Shorter texts are words more often than base64.
const SHORTEST_BASE64: usize = 8;
/// Base64 of bytes is told from a word by its length and its mixture of letters.
const SHORTEST_BYTES: usize = 24;

/// The type of `texts`, none of them empty, and what is uncertain about it.
pub(super) fn scalar(name: &str, texts: &[&str]) -> (Scalar, Option<String>) {
    let (scalar, why) = by_text(name, texts);
    if scalar != Scalar::String || why.is_some() {
        return (scalar, why.map(str::to_owned));
    }
    let often = by_name(name).map(|often| format!("text in the sample; such a name is often `{}`", often.name()));
    (Scalar::String, often)
}

fn by_text(name: &str, texts: &[&str]) -> (Scalar, Option<&'static str>) {
    let all = |scalar: Scalar| texts.iter().all(|text| mismatch(scalar, text).is_none());
    if all(Scalar::Bool) {
        return (Scalar::Bool, None);
    }
    // Versions look like numbers and dates, and are neither.
    if name.ends_with("Version") || name.ends_with("version") {
        return (Scalar::String, None);
    }
    if texts.iter().all(|text| digits(text.strip_prefix('-').unwrap_or(text))) {
        let padded = |text: &&str| text.trim_start_matches('-').starts_with('0') && text.len() > 1;
        if texts.iter().any(padded) {
            return (Scalar::String, Some("digits that begin with 0, so no number"));
        }
        let uncertain = ["Id", "ID", "Number"].iter().any(|ending| name.ends_with(ending));
        let why = uncertain.then_some("digits in the sample; it may be text");
        return match (all(Scalar::Int32), all(Scalar::Int64)) {
            (true, _) => (Scalar::Int32, why),
            (_, true) => (Scalar::Int64, why),
            _ => (Scalar::String, Some("digits, but too many for a number")),
        };
    }
    if texts.iter().all(|text| is_decimal(text)) {
        return (Scalar::Double, Some("looks like a number; it may be text"));
    }
    // 32 digits without dashes may as well be a hash.
    if all(Scalar::Uuid) && texts.iter().all(|text| text.contains('-')) {
        return (Scalar::Uuid, None);
    }
    for scalar in [Scalar::DateTime, Scalar::HttpDate, Scalar::Date] {
        if all(scalar) {
            return (scalar, None);
        }
    }
    if all(Scalar::Duration) {
        let why =
            (!texts.iter().all(|text| text.contains('T'))).then_some("looks like a length of time; it may be text");
        return (Scalar::Duration, why);
    }
    if texts.iter().all(|text| is_uri(text)) {
        return (Scalar::Uri, None);
    }
    let decoded: Vec<Option<Vec<u8>>> = texts.iter().map(|text| padded_base64(text)).collect();
    if texts.iter().zip(&decoded).all(|(text, bytes)| text.len() >= SHORTEST_BASE64 && is_text(bytes.as_deref())) {
        return (Scalar::Base64Text, Some("the sample is base64 of text"));
    }
    if texts.iter().zip(&decoded).all(|(text, bytes)| bytes.is_some() && is_mixed(text)) {
        return (Scalar::Base64Bytes, Some("the sample looks like base64 of bytes"));
    }
    (Scalar::String, None)
}

fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_decimal(text: &str) -> bool {
    let parts = text.strip_prefix('-').unwrap_or(text).split_once('.');
    parts.is_some_and(|(whole, part)| digits(whole) && digits(part)) || digits(text)
}

fn is_uri(text: &str) -> bool {
    let scheme = text.split_once("://").map(|(scheme, _)| scheme);
    scheme.is_some_and(|scheme| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
    }) && !text.contains(char::is_whitespace)
}

/// The bytes of a base64 text with padding: one without is a word more often.
fn padded_base64(text: &str) -> Option<Vec<u8>> {
    let letters = text.bytes().filter(|byte| !byte.is_ascii_whitespace()).count();
    decode_base64(text).filter(|_| letters.is_multiple_of(4))
}

/// Whether bytes are a text that a person could have written.
fn is_text(bytes: Option<&[u8]>) -> bool {
    let text = bytes.and_then(|bytes| std::str::from_utf8(bytes).ok());
    text.is_some_and(|text| {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        !text.is_empty() && text.chars().all(|c| !c.is_control() || matches!(c, '\t' | '\n' | '\r'))
    })
}

/// Whether a text is long and mixes small letters, capitals and digits, as base64 of bytes does.
fn is_mixed(text: &str) -> bool {
    let has = |wanted: fn(&u8) -> bool| text.as_bytes().iter().any(wanted);
    text.len() >= SHORTEST_BYTES
        && has(u8::is_ascii_lowercase)
        && has(u8::is_ascii_uppercase)
        && (has(u8::is_ascii_digit) || has(|byte| matches!(byte, b'+' | b'/' | b'=')))
}

/// The type that a name is often used for.
pub(super) fn by_name(name: &str) -> Option<Scalar> {
    let ends = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
    let capital_at = |at: usize| name.as_bytes().get(at).is_some_and(u8::is_ascii_uppercase);
    if (name.starts_with("Is") && capital_at(2)) || (name.starts_with("Has") && capital_at(3)) || ends(&["Enabled"]) {
        return Some(Scalar::Bool);
    }
    if ends(&["Date", "DateTime", "Time", "Timestamp"]) || (name.starts_with("Date") && capital_at(4)) {
        return Some(Scalar::DateTime);
    }
    if ends(&["Count", "Port", "InGB", "InMB", "InBytes", "InSeconds", "InMinutes"]) {
        return Some(Scalar::Int32);
    }
    ends(&["Url", "Uri", "URL", "URI"]).then_some(Scalar::Uri)
}

/// Whether a name is one of secrets.
pub(super) fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let endings = ["password", "secret", "privateconfiguration", "connectionstring", "credential", "token"];
    let key = name.len() > 3 && name.ends_with("key") && !name.ends_with("publickey");
    (key || endings.iter().any(|ending| name.ends_with(ending))) && name != "continuationtoken"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_have_types() {
        for (name, texts, scalar, certain) in [
            ("On", &["true", "false"][..], Scalar::Bool, true),
            ("Port", &["80", "-1"], Scalar::Int32, true),
            ("Size", &["80", "4294967296"], Scalar::Int64, true),
            ("Zip", &["01069"], Scalar::String, false),
            ("AccountId", &["17"], Scalar::Int32, false),
            ("Share", &["0.5", "1"], Scalar::Double, false),
            ("Version", &["1.0"], Scalar::String, true),
            ("Version", &["2014-06-01"], Scalar::String, true),
            ("Id", &["8f3cf0b2-3d0c-4c67-9b0e-0f6f4bd0e0a1"], Scalar::Uuid, true),
            ("Hash", &["8f3cf0b23d0c4c679b0e0f6f4bd0e0a1"], Scalar::String, true),
            ("Made", &["2014-06-01T12:00:00Z"], Scalar::DateTime, true),
            ("Made", &["Sun, 01 Jun 2014 12:00:00 GMT"], Scalar::HttpDate, true),
            ("Made", &["2014-06-01"], Scalar::Date, true),
            ("Timeout", &["PT30S", "P1DT1H"], Scalar::Duration, true),
            ("Kind", &["P1D"], Scalar::Duration, false),
            ("Link", &["https://shop.example/a"], Scalar::Uri, true),
            ("Label", &["c3RvcmU="], Scalar::Base64Text, false),
            ("Data", &["gP8AgP8AgP8AgP8AgP8AgP8A"], Scalar::Base64Bytes, false),
            ("Thumbprint", &["3C1E5A7092B4D6F8013C5E7A92B4D6F8103C5E7A"], Scalar::String, true),
            ("State", &["Standard", "Running1"], Scalar::String, true),
            ("Address", &["10.0.0.4"], Scalar::String, true),
            ("DateCreated", &["date-created"], Scalar::String, false),
            ("Mixed", &["1", "true"], Scalar::String, true),
        ] {
            let (found, why) = super::scalar(name, texts);
            assert_eq!((found, why.is_none()), (scalar, certain), "{name} {texts:?}: {why:?}");
        }
    }

    #[test]
    fn secrets_are_known_by_their_names() {
        for name in ["AdminPassword", "PrimaryKey", "PrivateConfiguration", "ClientSecret"] {
            assert!(is_secret(name), "{name}");
        }
        for name in ["Key", "PublicKey", "KeyName", "PublicConfiguration", "ContinuationToken"] {
            assert!(!is_secret(name), "{name}");
        }
    }
}
