//! Parameters: where they stand, how many values they have, and what they carry.
//!
//! In: what the resolver found out. Out: values that every later stage reads. Nothing here names a parameter.

use super::{Availability, Blank, Prose, Rare, ValueType};
use crate::source::{Span, Spanned};

/// Describes a parameter in path, query or header.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Parameter {
    /// Name on the wire (for paths: the placeholder's).
    pub name: Spanned<String>,
    /// Name of the argument or field.
    pub rust: String,
    /// Its meaning, in `summary`.
    pub prose: Prose,
    /// Scalar or enum; of several values, that of each.
    pub value: ValueType,
    /// How many there are.
    pub values: ParameterValues,
    /// The map of a beginning also holds what has an entry of its own, as it was received.
    pub overlaps: bool,
    /// The client makes a UUID where a call gives no value.
    pub generated: bool,
    /// Where it stands.
    pub place: ParameterPlace,
    /// What is sent or read.
    pub role: ParameterRole,
    /// Must be given.
    pub required: bool,
    /// When it exists.
    pub availability: Rare<Availability>,
    /// Never shown.
    pub secret: bool,
    /// Documentation of what an absent value means.
    pub default: Option<Spanned<String>>,
    /// Checked before sending.
    pub limits: Rare<Limits>,
    /// Whether it stands in `[parameters]`, for several operations.
    pub is_shared: bool,
    /// The whole entry.
    pub span: Span,
}

/// Says where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterPlace {
    /// In the host of the service's addresses.
    Host,
    /// In the service's base path: the placeholder of this index.
    BasePath(usize),
    /// In the operation's path: the placeholder of this index.
    Path(usize),
    /// In the query.
    Query,
    /// In the request's headers.
    Header,
    /// In the response's headers.
    ResponseHeader,
}

impl ParameterPlace {
    /// Returns whether a parameter there is one of a path, which every request has.
    pub fn is_path(self) -> bool {
        matches!(self, Self::Host | Self::BasePath(_) | Self::Path(_))
    }

    /// Returns whether a parameter there is part of a request.
    pub fn is_sent(self) -> bool {
        self != Self::ResponseHeader
    }
}

/// Says how many values a parameter has, or each of a map.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ParameterValues {
    /// One.
    #[default]
    One,
    /// Any number: the name repeated in a query, texts joined by commas in a header.
    List,
    /// Any number in one text.
    Set {
        /// Between two values.
        delimiter: String,
    },
}

impl Parameter {
    /// Returns whether it holds several values: a list, a set, or all that have names which begin alike.
    pub fn is_several(&self) -> bool {
        self.values != ParameterValues::One || self.role == ParameterRole::Prefix
    }
}

/// Says what a parameter carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParameterRole {
    /// A value of the caller's.
    Value,
    /// Always this text.
    Constant(String),
    /// The client's version.
    Version,
    /// Any number of headers or query parameters whose names begin with the parameter's name.
    Prefix,
}

/// Bounds what may be sent; `min` and `max` bound numbers, or the length of texts in characters.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limits {
    /// Smallest number, or fewest characters.
    pub min: Option<i64>,
    /// Largest number, or most characters.
    pub max: Option<i64>,
    /// The whole text must match.
    pub pattern: Option<Spanned<String>>,
}

impl Blank for Limits {
    const BLANK: &'static Self = &Self { min: None, max: None, pattern: None };
}
