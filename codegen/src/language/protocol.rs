//! Words of the language for what HTTP requests and their errors do.
//!
//! In: nothing. Out: methods, reasons of a server to refuse, and what a client may do about an error.

/// Lists the HTTP methods that a request line may have.
pub const METHODS: &[&str] = &["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "MERGE", "OPTIONS"];

/// Says why a server refuses a request before anybody has looked at what it asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// The version is missing, none at all, or does not have the operation.
    Version,
    /// No operation has the path, or it is not offered.
    Operation,
    /// Operations have the path, but not with that method.
    Method,
    /// A query parameter is missing or not of its type.
    Query,
    /// The body is not what the operation reads.
    Body,
    /// A value is not what the operation takes.
    Value,
    /// The server failed.
    Failure,
}

impl Refusal {
    /// Lists all of them, with their keys in descriptions.
    pub const ALL: &'static [(&'static str, Self)] = &[
        ("version", Self::Version),
        ("operation", Self::Operation),
        ("method", Self::Method),
        ("query", Self::Query),
        ("body", Self::Body),
        ("value", Self::Value),
        ("failure", Self::Failure),
    ];
}

/// Says whether a request that met an error may be repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// Repeating does not help.
    Never,
    /// The service took nothing: any method may be repeated.
    Refused,
    /// It may have been done: only idempotent methods are repeated.
    Unknown,
}

impl Retry {
    /// Lists all of them, in the order in which they are listed to authors.
    pub const ALL: &'static [Self] = &[Self::Never, Self::Refused, Self::Unknown];

    /// Returns the word for it in descriptions.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Refused => "refused",
            Self::Unknown => "unknown",
        }
    }

    /// Finds the one with that word.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|retry| retry.name() == name)
    }
}
