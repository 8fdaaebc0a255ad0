//! Kinds of values, as authors are told of them.
//!
//! In: nothing; it is a type. Out: what a key takes and what was written instead, each with its English. This is the one
//! place that gives it.

use std::fmt;

/// Names a kind of value: one that a key takes, or one that was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueKind {
    /// A text in quotes.
    String,
    /// `true` or `false`.
    Boolean,
    /// A whole number of 64 bits.
    Integer,
    /// A whole number beyond 64 bits; nothing takes one.
    LargeInteger,
    /// A number with a fraction or an exponent; nothing takes one.
    Float,
    /// A date or time without quotes; nothing takes one.
    Date,
    /// An array of anything; nothing takes one.
    Array,
    /// A table.
    Table,
    /// An array of strings.
    Strings,
    /// One integer, or an array of them.
    Integers,
    /// Tables, each with a header in double brackets.
    Tables,
    /// A text, or `false`.
    StringOrFalse,
    /// A text, or an array of them.
    StringOrStrings,
    /// A text, or a table that says more.
    StringOrTable,
    /// The name of an element, or a table.
    NameOrTable,
    /// The name of a type, or a table.
    TypeOrTable,
    /// `true`, `false`, or a table that says more.
    BooleanOrTable,
    /// An array of strings, or a table that says more.
    StringsOrTable,
}

impl ValueKind {
    /// Returns what messages call a value of the kind, with an article.
    pub const fn name(self) -> &'static str {
        match self {
            Self::String => "a string",
            Self::Boolean => "a boolean",
            Self::Integer => "an integer",
            Self::LargeInteger => "an integer that is too large",
            Self::Float => "a float",
            Self::Date => "a date without quotes",
            Self::Array => "an array",
            Self::Table => "a table",
            Self::Strings => "an array of strings",
            Self::Integers => "an integer, or an array of them",
            Self::Tables => "an array of tables",
            Self::StringOrFalse => "a string or `false`",
            Self::StringOrStrings => "a string, or an array of them",
            Self::StringOrTable => "a string or a table",
            Self::NameOrTable => "the name of an element or a table",
            Self::TypeOrTable => "the name of a type or a table",
            Self::BooleanOrTable => "a boolean or a table",
            Self::StringsOrTable => "an array of strings or a table",
        }
    }
}

impl fmt::Display for ValueKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
