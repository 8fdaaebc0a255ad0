//! Floating point numbers as XML writes them.
//!
//! In: texts. Out: the numbers that they stand for.

/// Reads a number, `INF`, `-INF` or `NaN`, and other spellings of these that programs write, such as `Infinity`; `None`
/// where the text is anything else.
pub fn parse_double(text: &str) -> Option<f64> {
    let word = text.strip_prefix(['+', '-']).unwrap_or(text);
    let is_infinite = ["INF", "Infinity"].iter().any(|one| one.eq_ignore_ascii_case(word));
    match text {
        _ if is_infinite && text.starts_with('-') => Some(f64::NEG_INFINITY),
        _ if is_infinite => Some(f64::INFINITY),
        _ if text.eq_ignore_ascii_case("NaN") => Some(f64::NAN),
        // The standard parser takes more words.
        other if other.bytes().any(|byte| byte.is_ascii_alphabetic() && !matches!(byte, b'e' | b'E')) => None,
        other => other.parse().ok(),
    }
}

/// Writes a number as XML does: infinity is `INF`.
pub fn format_double(number: f64) -> String {
    match number {
        f64::INFINITY => "INF".to_owned(),
        f64::NEG_INFINITY => "-INF".to_owned(),
        // Which is `NaN` for what is no number.
        number => number.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::{format_double, parse_double};

    #[test]
    fn words_are_those_of_xml() {
        assert_eq!(parse_double("1.5e3"), Some(1500.0));
        for text in ["INF", "+INF", "Infinity", "inf", "+infinity"] {
            assert_eq!(parse_double(text), Some(f64::INFINITY), "{text}");
        }
        for text in ["-INF", "-Infinity", "-inf"] {
            assert_eq!(parse_double(text), Some(f64::NEG_INFINITY), "{text}");
        }
        assert!(parse_double("NaN").is_some_and(f64::is_nan));
        for text in ["", "infinite", "+", "--INF", "-NaN", "1,5", "x"] {
            assert_eq!(parse_double(text), None, "{text}");
        }
    }

    #[test]
    fn each_number_has_one_spelling() {
        let numbers = [f64::INFINITY, f64::NEG_INFINITY, f64::NAN, 0.1, -0.0, 1500.0];
        assert_eq!(numbers.map(format_double), ["INF", "-INF", "NaN", "0.1", "-0", "1500"]);
    }
}
