//! What can be wrong with a document, or with a value on its way to one.
//!
//! Every error has an address: the path of elements and, when reading, the byte. None holds content of the document but
//! for the name of its encoding.

use std::fmt;

use super::steps::count;
use crate::Version;

/// Reports a document that cannot be read: what is wrong, and where. It holds no content of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct XmlError {
    /// Says what is wrong.
    pub kind: XmlErrorKind,
    /// Gives the elements from the root, such as `ExtensionImages/ExtensionImage[3]/Port`; items of lists count from 1.
    pub path: String,
    /// Gives the byte of the document, from 0, at which it was found.
    pub offset: usize,
}

/// Says what is wrong with a document.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum XmlErrorKind {
    /// The document is not well-formed XML, for this reason.
    Malformed(&'static str),
    /// The document ends before its last element does.
    Truncated,
    /// The document holds no element.
    Empty,
    /// The document is not UTF-8.
    NotUtf8,
    /// The document is in an encoding that is not read, of this name.
    Encoding(String),
    /// The document has a document type declaration, which is never read.
    DoctypeRefused,
    /// The document uses an entity that XML itself does not define.
    EntityRefused,
    /// The document is larger than the [limits](super::DocumentLimits) allow, in this respect.
    TooLarge(&'static str),
    /// The root is another element than the record's.
    Root {
        /// Names the element that was expected.
        expected: &'static str,
    },
    /// The root's namespace is another one than the record's.
    RootNamespace {
        /// Names the namespace that was expected.
        expected: &'static str,
    },
    /// A text cannot be read as its type.
    Text {
        /// Says what was expected, such as `an integer`.
        expected: &'static str,
    },
    /// A required field is missing.
    Missing {
        /// Gives the field's name on the wire.
        field: &'static str,
    },
}

impl fmt::Display for XmlErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(what) => write!(f, "the XML is malformed: {what}"),
            Self::Truncated => f.write_str("the XML ends too early"),
            Self::Empty => f.write_str("there is no XML element"),
            Self::NotUtf8 => f.write_str("the XML is not UTF-8"),
            Self::Encoding(name) => write!(f, "the XML is in the encoding `{name}`, which is not read"),
            Self::DoctypeRefused => f.write_str("a document type declaration is not accepted"),
            Self::EntityRefused => f.write_str("an entity that XML does not define is not accepted"),
            Self::TooLarge(what) => write!(f, "the XML is refused: {what}"),
            Self::Root { expected } => write!(f, "the root element is not `{expected}`"),
            Self::RootNamespace { expected } => write!(f, "the root element is not in the namespace `{expected}`"),
            Self::Text { expected } => write!(f, "the text is not {expected}"),
            Self::Missing { field } => write!(f, "the required element `{field}` is missing"),
        }
    }
}

impl std::error::Error for XmlErrorKind {}

impl fmt::Display for XmlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.kind, f)?;
        if !self.path.is_empty() {
            write!(f, ", in {}", self.path)?;
        }
        write!(f, ", at byte {}", self.offset)
    }
}

impl std::error::Error for XmlError {}

/// Reports a value that may not be sent in a version, with all its problems.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EncodeError {
    /// Names the version for which it was to be encoded.
    pub version: Version,
    /// Holds every problem, in wire order; at most [`EncodeError::MAX_PROBLEMS`] of them.
    pub problems: Vec<Problem>,
}

/// Describes one problem of a value that may not be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// Gives the elements from the root, such as `ExtensionImage/SampleConfig`; items of lists count from 1.
    pub path: String,
    /// Says what is wrong.
    pub kind: ProblemKind,
}

/// Says what is wrong with a value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProblemKind {
    /// The version is too old: it does not have the field or value yet.
    TooNew {
        /// Names the first version that has it.
        since: Version,
        /// Says whether `since` is documented. Where it is not, it is an upper bound, and
        /// [`Gate::Documented`](crate::Gate) lets the field pass.
        documented: bool,
    },
    /// The version is too new: it does not have the field or value any more.
    Gone {
        /// Names the first version that does not have it.
        until: Version,
    },
    /// The version requires the field, and it is not set.
    Missing,
    /// None of these fields is set, of which at least one must be.
    NoneOf(Vec<&'static str>),
    /// The text has a character that XML cannot hold.
    Character,
    /// The text is shorter, or the number smaller, than allowed.
    TooSmall {
        /// Gives the bound: characters of a text, or the number itself.
        min: i64,
    },
    /// The text is longer, or the number larger, than allowed.
    TooLarge {
        /// Gives the bound: characters of a text, or the number itself.
        max: i64,
    },
    /// The text does not match this regular expression as a whole.
    Pattern(&'static str),
    /// A value of a set has the text in it that stands between the values.
    Delimiter(&'static str),
    /// The name of a map's entry is none that an element can have.
    Name,
    /// A key is empty, or differs from another of its map by its case at most.
    Key,
}

impl Problem {
    /// Makes the problem of the element at `path`.
    pub fn new(path: impl Into<String>, kind: ProblemKind) -> Self {
        Self { path: path.into(), kind }
    }
}

impl ProblemKind {
    /// Says whether another version would have no such problem.
    pub fn is_version(&self) -> bool {
        matches!(self, Self::TooNew { .. } | Self::Gone { .. })
    }
}

impl EncodeError {
    /// Bounds how many problems are listed.
    pub const MAX_PROBLEMS: usize = 1_000;

    /// Problems that are told in words.
    const TOLD: usize = 20;

    /// Returns the lowest version that has every field that was found too new; `None` when none was.
    pub fn needs(&self) -> Option<Version> {
        let too_new = self.problems.iter().filter_map(|problem| match problem.kind {
            ProblemKind::TooNew { since, .. } => Some(since),
            _ => None,
        });
        too_new.max()
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = &self.path;
        match &self.kind {
            ProblemKind::TooNew { since, documented: true } => write!(f, "{path} exists since {since}"),
            ProblemKind::TooNew { since, documented: false } => {
                write!(f, "{path} was first seen at {since} (an upper bound; Gate::Documented lets it pass)")
            }
            ProblemKind::Gone { until } => write!(f, "{path} is gone since {until}"),
            ProblemKind::Missing => write!(f, "{path} is required"),
            ProblemKind::NoneOf(names) => write!(f, "{path} needs at least one of {}", names.join(", ")),
            ProblemKind::Character => write!(f, "{path} has a character that XML cannot hold"),
            ProblemKind::TooSmall { min } => write!(f, "{path} is below its minimum of {min}"),
            ProblemKind::TooLarge { max } => write!(f, "{path} is above its maximum of {max}"),
            ProblemKind::Pattern(pattern) => write!(f, "{path} does not match `{pattern}`"),
            ProblemKind::Key => write!(f, "{path} has a key that is empty, or the same as another"),
            ProblemKind::Name => write!(f, "{path} would be called by a name that XML does not have"),
            ProblemKind::Delimiter(delimiter) => {
                write!(f, "{path} has a value with `{delimiter}` in it, which stands between values")
            }
        }
    }
}

impl std::error::Error for Problem {}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (versions, others): (Vec<_>, Vec<_>) = self.problems.iter().partition(|problem| problem.kind.is_version());
        if !versions.is_empty() {
            write!(f, "not for version {}: ", self.version)?;
            list(f, &versions)?;
            if let Some(version) = self.needs() {
                write!(f, "; {version} has {}", if versions.len() == 1 { "it" } else { "them" })?;
            }
        }
        if !others.is_empty() {
            f.write_str(if versions.is_empty() { "not valid: " } else { "; and not valid: " })?;
            list(f, &others)?;
        }
        Ok(())
    }
}

fn list(f: &mut fmt::Formatter<'_>, problems: &[&Problem]) -> fmt::Result {
    for (index, problem) in problems.iter().take(EncodeError::TOLD).enumerate() {
        let separator = if index == 0 { "" } else { "; " };
        write!(f, "{separator}{problem}")?;
    }
    match problems.len().saturating_sub(EncodeError::TOLD) {
        0 => Ok(()),
        more => write!(f, "; and {more} more"),
    }
}

impl std::error::Error for EncodeError {}

/// The text of a path: names and, for items of lists, their number from 1.
pub(super) fn path_text(names: &[(&str, usize)]) -> String {
    count(names.len());
    let mut path = String::new();
    for (name, number) in names {
        if !path.is_empty() {
            path.push('/');
        }
        path.push_str(name);
        if *number > 0 {
            path.push_str(&format!("[{number}]"));
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_other_versions_have_is_told_in_words_of_versions() {
        let (version, since) = (Version::new(2013, 1, 1), Version::new(2014, 1, 1));
        let small = Problem::new("A/B", ProblemKind::TooSmall { min: 1 });
        let new = Problem::new("A/C", ProblemKind::TooNew { since, documented: true });
        let told = |problems: &[&Problem]| {
            EncodeError { version, problems: problems.iter().map(|&one| one.clone()).collect() }.to_string()
        };
        assert_eq!(told(&[&small]), "not valid: A/B is below its minimum of 1");
        assert_eq!(
            told(&[&small, &new]),
            "not for version 2013-01-01: A/C exists since 2014-01-01; 2014-01-01 has it; and not valid: A/B is below its \
             minimum of 1"
        );
        assert!(told(&[&small; 30]).ends_with("; and 10 more"));
    }
}
