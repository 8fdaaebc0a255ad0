//! Floating point numbers as XML writes them.
//!
//! In: texts. Out: the numbers that they stand for.

/// Reads a number, `INF`, `-INF` or `NaN`; `None` where the text is anything else.
pub fn parse_double(text: &str) -> Option<f64> {
    match text {
        "INF" => Some(f64::INFINITY),
        "-INF" => Some(f64::NEG_INFINITY),
        "NaN" => Some(f64::NAN),
        // The standard parser takes words too that XML does not have.
        other if other.bytes().any(|byte| byte.is_ascii_alphabetic() && !matches!(byte, b'e' | b'E')) => None,
        other => other.parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::parse_double;

    #[test]
    fn words_are_those_of_xml() {
        assert_eq!([parse_double("1.5e3"), parse_double("-INF")], [Some(1500.0), Some(f64::NEG_INFINITY)]);
        assert!(parse_double("NaN").is_some_and(f64::is_nan));
        for text in ["", "inf", "nan", "infinity", "1,5", "x"] {
            assert_eq!(parse_double(text), None, "{text}");
        }
    }
}
