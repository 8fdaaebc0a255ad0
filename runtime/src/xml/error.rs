//! What can be wrong with a document, or with a value on its way to one.
//!
//! Every error has an address: the path of elements and, when reading, the byte. None holds content of the document.

use std::fmt;

use crate::Version;

/// A document that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct XmlError {
    /// What is wrong.
    pub kind: XmlErrorKind,
    /// Elements from the root, such as `ExtensionImages/ExtensionImage[3]/Port`; items of lists count from 1.
    pub path: String,
    /// Byte of the document at which it was found.
    pub offset: usize,
}

/// What is wrong with a document.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum XmlErrorKind {
    /// It is not well-formed.
    Malformed(&'static str),
    /// It ends before its last element does.
    Truncated,
    /// It holds no element.
    Empty,
    /// It is no UTF-8.
    NotUtf8,
    /// It has a document type declaration.
    DoctypeRefused,
    /// It uses an entity that XML itself does not define.
    EntityRefused,
    /// It is larger than the limits allow.
    TooLarge(&'static str),
    /// The root is another element.
    Root {
        /// The name that was expected.
        expected: &'static str,
    },
    /// The root's namespace is another one.
    RootNamespace {
        /// The namespace that was expected.
        expected: &'static str,
    },
    /// A text is none of its type's.
    Text {
        /// What was expected, such as `an integer`.
        expected: &'static str,
    },
    /// A required field is missing.
    Missing {
        /// Its name on the wire.
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

/// A value that may not be sent, with all its problems.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EncodeError {
    /// The version for which it was to be encoded.
    pub version: Version,
    /// In wire order.
    pub problems: Vec<Problem>,
}

/// One problem of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// Elements from the root, such as `ExtensionImage/SampleConfig`; items of lists count from 1.
    pub path: String,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// What is wrong with a value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProblemKind {
    /// The version does not have it yet.
    TooNew {
        /// The version that does.
        since: Version,
        /// Whether that is documented; when not, it is an upper bound, and [`Gate::Documented`](crate::Gate) lets
        /// it pass.
        documented: bool,
    },
    /// The version does not have it any more.
    Gone {
        /// Since this version.
        until: Version,
    },
    /// The version requires it.
    Missing,
    /// None of the fields is set of which one must be.
    NoneOf(Vec<&'static str>),
    /// XML cannot hold one of its characters.
    Character,
    /// It is shorter or smaller than allowed.
    TooSmall {
        /// Characters, or the number.
        min: i64,
    },
    /// It is longer or larger than allowed.
    TooLarge {
        /// Characters, or the number.
        max: i64,
    },
    /// It does not match.
    Pattern(&'static str),
}

impl Problem {
    /// Makes the problem of the element at `path`.
    pub fn new(path: impl Into<String>, kind: ProblemKind) -> Self {
        Self { path: path.into(), kind }
    }
}

impl ProblemKind {
    /// Whether another version would have no such problem.
    pub fn is_version(&self) -> bool {
        matches!(self, Self::TooNew { .. } | Self::Gone { .. })
    }
}

impl EncodeError {
    /// The lowest version that every field it found too new exists in; `None` when none was too new.
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
        }
    }
}

impl std::error::Error for Problem {}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not for version {}: ", self.version)?;
        for (index, problem) in self.problems.iter().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(f, "{separator}{problem}")?;
        }
        match self.needs() {
            Some(version) => write!(f, "; {version} has {}", if self.problems.len() == 1 { "it" } else { "them" }),
            None => Ok(()),
        }
    }
}

impl std::error::Error for EncodeError {}
