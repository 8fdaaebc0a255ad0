//! The numbers of extensions' versions, and what selects among them.
//!
//! In: texts such as `1.2.0.0`, `1.*` and `*`. Out: what is ordered, and what fits.

/// A version of an extension: numbers with dots between.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Number(Vec<u32>);

impl Number {
    /// The number of that text, if it is one.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let parts = text.split('.').map(digits).collect::<Option<Vec<u32>>>()?;
        Some(Self(parts))
    }

    /// Whether it is `major.minor.build.revision`.
    pub(crate) fn is_full(&self) -> bool {
        self.0.len() == 4
    }
}

impl std::fmt::Display for Number {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let parts: Vec<String> = self.0.iter().map(u32::to_string).collect();
        f.write_str(&parts.join("."))
    }
}

/// `u32::from_str` takes a sign, too.
fn digits(text: &str) -> Option<u32> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

/// Which versions a request asks for: `*`, `X.*` or `X.Y`, the latest that begins so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Selector(Vec<u32>);

impl Selector {
    /// The selector of that text, if it is one; nothing at all selects the latest.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        match text {
            "" | "*" => Some(Self(Vec::new())),
            _ => {
                let numbers = text.strip_suffix(".*").unwrap_or(text);
                Number::parse(numbers).map(|Number(parts)| Self(parts))
            }
        }
    }

    /// Whether it matches that version.
    pub(crate) fn matches(&self, number: &Number) -> bool {
        number.0.starts_with(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_ordered_as_numbers() {
        let number = |text| Number::parse(text);
        assert!(number("1.10.0.0") > number("1.9.0.0"));
        assert!(number("1.0.0.0").is_some_and(|number| number.is_full()));
        for wrong in ["", "1.", "a", "1.-2", "1.+2", "4294967296", "1 .2"] {
            assert_eq!(number(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn selectors_take_what_begins_with_them() {
        let matches = |selector, number: &str| {
            Selector::parse(selector).zip(Number::parse(number)).map(|(selector, number)| selector.matches(&number))
        };
        assert_eq!(matches("*", "3.1"), Some(true));
        assert_eq!(matches("1.*", "1.12.0.1"), Some(true));
        assert_eq!(matches("1.*", "12.1"), Some(false));
        assert_eq!(matches("1.2", "1.2.0.0"), Some(true));
        assert_eq!(matches("1.2", "1.20.0.0"), Some(false));
        assert_eq!(Selector::parse("*.1"), None);
        assert_eq!(Selector::parse("1.x"), None);
    }
}
