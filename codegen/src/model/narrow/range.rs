//! Ranges of versions, as they are written on the command line.
//!
//! In: `A..=B`, `A..`, `..=B` or `A`. Out: the bounds, both of them inside. Which versions a service knows is no
//! matter here.

use std::fmt;
use std::str::FromStr;
use xms_facts::Version;

/// Holds a range of versions; a missing bound is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VersionRange {
    /// The first version.
    pub from: Option<Version>,
    /// The last version.
    pub to: Option<Version>,
}

/// Says why a text is no range of versions, in a sentence that says how to write one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RangeError(String);

impl fmt::Display for RangeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for RangeError {}

impl VersionRange {
    /// Returns whether `version` is in it.
    pub fn contains(self, version: Version) -> bool {
        self.from.is_none_or(|from| from <= version) && self.to.is_none_or(|to| version <= to)
    }
}

impl fmt::Display for VersionRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.from, self.to) {
            (Some(from), Some(to)) if from == to => write!(f, "{from}"),
            (Some(from), Some(to)) => write!(f, "{from}..={to}"),
            (Some(from), None) => write!(f, "{from}.."),
            (None, Some(to)) => write!(f, "..={to}"),
            (None, None) => f.write_str(".."),
        }
    }
}

impl FromStr for VersionRange {
    type Err = RangeError;

    fn from_str(text: &str) -> Result<Self, RangeError> {
        let text = text.trim();
        let Some((from, to)) = text.split_once("..") else {
            let only = version(text)?;
            return Ok(Self { from: Some(only), to: Some(only) });
        };
        let from = bound(from)?;
        let to = match to.strip_prefix('=') {
            Some(to) => Some(version(to)?),
            None if to.trim().is_empty() => None,
            None => {
                // Whether the last one is inside is too easily mistaken.
                let from = from.map(|from| from.to_string()).unwrap_or_default();
                return Err(RangeError(format!(
                    "a range of versions includes its last one: write `{from}..={}`",
                    to.trim()
                )));
            }
        };
        match (from, to) {
            (None, None) => Err(RangeError("`..` leaves nothing out: give a first or a last version".to_owned())),
            (Some(from), Some(to)) if to < from => {
                Err(RangeError(format!("{to} is before {from}: write `{to}..={from}`")))
            }
            _ => Ok(Self { from, to }),
        }
    }
}

fn bound(text: &str) -> Result<Option<Version>, RangeError> {
    if text.trim().is_empty() { Ok(None) } else { version(text).map(Some) }
}

fn version(text: &str) -> Result<Version, RangeError> {
    text.trim().parse().map_err(|_| {
        RangeError(format!(
            "`{}` is no version: write `2013-03-01..=2013-11-01`, `2013-03-01..`, `..=2013-11-01` or `2013-03-01`",
            text.trim()
        ))
    })
}

#[cfg(test)]
mod tests {
    use super::VersionRange;

    #[test]
    fn every_form_reads_as_it_is_written() {
        for text in ["2013-03-01..=2013-11-01", "2013-03-01..", "..=2013-11-01", "2013-03-01"] {
            assert_eq!(text.parse::<VersionRange>().map(|range| range.to_string()).as_deref(), Ok(text));
        }
    }

    #[test]
    fn other_texts_say_what_to_write() {
        for (text, help) in [
            ("2013-03-01..2013-11-01", "write `2013-03-01..=2013-11-01`"),
            ("2013-11-01..=2013-03-01", "write `2013-03-01..=2013-11-01`"),
            ("..", "give a first or a last version"),
            ("2013", "`2013` is no version"),
            ("..=", "`` is no version"),
        ] {
            let error = text.parse::<VersionRange>().unwrap_err().to_string();
            assert!(error.contains(help), "{text}: {error}");
        }
    }
}
