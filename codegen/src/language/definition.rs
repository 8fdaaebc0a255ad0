//! What a definition of a table is made of.
//!
//! In: nothing; these are types. Out: tables, their keys, what keys hold, and how a value is called in messages.

use super::spelling::{Names, Spelling};
use super::value_kind::ValueKind;

/// Defines a kind of table.
#[derive(Debug)]
#[non_exhaustive]
pub struct Table {
    /// Its name, unique among all tables, such as `field`.
    pub id: &'static str,
    /// What messages call it, with an article, such as `a field`.
    pub what: &'static str,
    /// What it describes, in a sentence.
    pub doc: &'static str,
    /// Its keys, in groups that several tables share.
    pub groups: &'static [&'static [Key]],
    /// How its keys depend on one another.
    pub dependencies: &'static [Dependency],
}

impl Table {
    /// Lists its keys, in the order in which they are listed to authors.
    pub fn keys(&self) -> impl Iterator<Item = &'static Key> {
        self.groups.iter().flat_map(|group| group.iter())
    }

    /// Finds the key of that name.
    pub fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys().find(|key| key.name == name)
    }
}

/// Defines a key of a table.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Key {
    /// How it is written.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// What it says, in a sentence.
    pub doc: &'static str,
    /// Whether the table must have it.
    pub required: bool,
    /// How it may be written, with its value; empty where nobody needs to be told.
    pub example: &'static str,
}

impl Key {
    /// Defines a key that may be left out.
    pub const fn new(name: &'static str, kind: Kind, doc: &'static str) -> Self {
        Self { name, kind, doc, required: false, example: "" }
    }

    /// Adds an example: authors are shown it where the key is missing.
    #[must_use]
    pub const fn example(self, example: &'static str) -> Self {
        Self { example, ..self }
    }

    /// Makes it one that the table must have.
    #[must_use]
    pub const fn required(self, example: &'static str) -> Self {
        Self { required: true, example, ..self }
    }
}

/// Says how keys of a table depend on one another.
#[derive(Clone, Copy, Debug)]
pub enum Dependency {
    /// The key `key` makes the key `needs` required.
    Needs {
        /// The key.
        key: &'static str,
        /// The one that must stand beside it.
        needs: &'static str,
    },
    /// The key `key` is only known beside the key `beside`.
    Only {
        /// The key.
        key: &'static str,
        /// The one that makes it known.
        beside: &'static str,
    },
    /// The table has all keys of one of these sets, and none of the others.
    Forms {
        /// The sets.
        sets: &'static [&'static [&'static str]],
        /// It may also have none of them.
        or_none: bool,
    },
}

/// Says what a key holds.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Any text.
    Text,
    /// A text with a spelling of its own.
    Spelt(Spelling),
    /// A text that is usually one of these; others are names that are described elsewhere.
    Name(&'static [&'static str]),
    /// One of these words.
    Word(&'static [&'static str]),
    /// `true` or `false`.
    Boolean,
    /// `true` alone; what would be `false` is not written.
    True,
    /// A whole number of 64 bits.
    Integer,
    /// A text, or a number or boolean that is taken as it is written.
    Scalar,
    /// The same, or an array of at least one.
    Scalars,
    /// An array of texts.
    Texts,
    /// An array of at least one text.
    SomeTexts,
    /// An HTTP status.
    Status,
    /// An HTTP status, or an array of at least one.
    Statuses,
    /// A table.
    Table(&'static Table),
    /// Any number of tables, each with a header in double brackets.
    Tables(&'static Table),
    /// A text, or `false` where what else holds is taken away.
    TextOrFalse,
    /// A text, or a table that says more.
    TextOr(&'static Table),
    /// A text with a spelling of its own, or a table.
    SpeltOr(Spelling, &'static Table),
    /// The name of an element, or a table.
    NameOr(&'static Table),
    /// A name as of [`Kind::Name`], or a table.
    TypeOr(&'static [&'static str], &'static Table),
    /// `true`, `false`, or a table that says more.
    BooleanOr(&'static Table),
    /// A table with names that the author chooses, in an order that is kept.
    Named(Names, &'static Kind),
    /// An array of names, or a table with names that the author chooses, which says more.
    NamesOr(&'static Kind),
}

impl Kind {
    /// Returns the kind of value that it takes.
    pub fn value_kind(self) -> ValueKind {
        match self {
            Self::Text | Self::Spelt(_) | Self::Name(_) | Self::Word(_) | Self::Scalar => ValueKind::String,
            Self::Scalars => ValueKind::StringOrStrings,
            Self::Boolean | Self::True => ValueKind::Boolean,
            Self::Integer | Self::Status => ValueKind::Integer,
            Self::Statuses => ValueKind::Integers,
            Self::Texts | Self::SomeTexts => ValueKind::Strings,
            Self::Table(_) | Self::Named(..) => ValueKind::Table,
            Self::Tables(_) => ValueKind::Tables,
            Self::TextOrFalse => ValueKind::StringOrFalse,
            Self::TextOr(_) | Self::SpeltOr(..) => ValueKind::StringOrTable,
            Self::NameOr(_) => ValueKind::NameOrTable,
            Self::TypeOr(..) => ValueKind::TypeOrTable,
            Self::BooleanOr(_) => ValueKind::BooleanOrTable,
            Self::NamesOr(_) => ValueKind::StringsOrTable,
        }
    }

    /// Returns the table that it is, or that stands in it.
    pub fn table(self) -> Option<&'static Table> {
        match self {
            Self::Table(table)
            | Self::Tables(table)
            | Self::TextOr(table)
            | Self::SpeltOr(_, table)
            | Self::NameOr(table)
            | Self::TypeOr(_, table)
            | Self::BooleanOr(table) => Some(table),
            Self::Named(_, inner) | Self::NamesOr(inner) => inner.table(),
            _ => None,
        }
    }
}
