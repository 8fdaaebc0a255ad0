//! Kinds: what a field or a parameter holds; the entries of maps and the values of enums.
//!
//! In: nothing; generated code builds these. Out: what the engine reads and writes by.

use super::{Field, Shape};
use crate::Availability;
use crate::availability::availability_builders;

/// Says what a field holds.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Text.
    String,
    /// `true` or `false`.
    Bool,
    /// 32 bit integer.
    Int32,
    /// 64 bit integer.
    Int64,
    /// 64 bit floating point.
    Double,
    /// 64 bit floating point, with `Infinity` for what is beyond all numbers.
    DoubleInfinity,
    /// A moment such as `2014-04-29T18:30:38Z`.
    DateTime,
    /// A moment such as `Tue, 29 Apr 2014 18:30:38 GMT`.
    HttpDate,
    /// A moment in seconds since 1970.
    UnixTime,
    /// A length of time.
    Duration,
    /// A day.
    Date,
    /// A UUID.
    Uuid,
    /// A URI.
    Uri,
    /// UTF-8 text in base64.
    Base64Text,
    /// Bytes in base64.
    Base64Bytes,
    /// A subtree kept as it is.
    Xml,
    /// One of an open set of values.
    Enum(&'static EnumShape),
    /// An element with fields, or one of several such elements.
    Record(&'static Shape),
    /// A child that is one of the fields of a table. It stands inside `List` and `Flat` only: children of several kinds
    /// in any order.
    Choice(&'static Shape),
    /// A wrapper with any number of items.
    List(&'static Field),
    /// The child itself, any number of times; of a map, each with one entry.
    Flat(&'static Kind),
    /// A wrapper with entries of name and value.
    Map(&'static MapShape),
    /// Values joined by a delimiter, in any order.
    Set(&'static Kind, &'static str),
    /// Always this text.
    Fixed(&'static str),
}

/// Describes the entries of a map.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct MapShape {
    /// Describes the element of an entry.
    pub entry: Field,
    /// Describes its child with the name.
    pub key: Field,
    /// Describes its child with the value; where entries are called like their names, the entry itself.
    pub value: Field,
    /// Says whether an entry is called like its name, and holds the value itself.
    pub by_name: bool,
}

impl MapShape {
    /// Describes a map by the element of an entry and the two children that it has.
    pub const fn new(entry: Field, key: Field, value: Field) -> Self {
        Self { entry, key, value, by_name: false }
    }

    /// Describes a map whose entries are called like their names, by what they hold. The field's own name is only shown in
    /// errors.
    pub const fn by_name(mut value: Field) -> Self {
        value.simple = false;
        value.tags = None;
        Self { entry: value, key: value, value, by_name: true }
    }
}

impl Kind {
    /// Whether a value is made of one text.
    pub(crate) const fn is_text(&self) -> bool {
        match self {
            Self::Flat(item) => item.is_text(),
            Self::Xml | Self::Record(_) | Self::Choice(_) | Self::List(_) | Self::Map(_) | Self::Fixed(_) => false,
            _ => true,
        }
    }

    /// Gives the kind of one value of what may hold several: of a list without a wrapper, and of a set.
    pub(crate) const fn item(&self) -> &Self {
        match self {
            Self::Flat(item) | Self::Set(item, _) => item,
            kind => kind,
        }
    }
}

/// Describes an enum.
#[derive(Debug)]
#[non_exhaustive]
pub struct EnumShape {
    /// Gives the type's name in the description.
    pub name: &'static str,
    /// Describes its values in the author's order.
    pub values: &'static [EnumValue],
    /// Says whether its values are whole numbers of 32 bits on the wire.
    pub number: bool,
}

impl EnumShape {
    /// Describes an enum by its name and values.
    pub const fn new(name: &'static str, values: &'static [EnumValue]) -> Self {
        Self { name, values, number: false }
    }

    /// Says that its values are whole numbers of 32 bits on the wire.
    pub const fn int32(mut self) -> Self {
        self.number = true;
        self
    }

    /// Finds the index of the value with that text.
    pub fn position(&self, text: &str) -> Option<usize> {
        self.values.iter().position(|value| value.text == text)
    }
}

/// Describes one value of an enum.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct EnumValue {
    /// Gives it as it is on the wire.
    pub text: &'static str,
    /// Says in which versions it exists.
    pub availability: Availability,
    /// Whether the text needs no escaping.
    pub(crate) plain: bool,
    /// Whether its version facts leave something to decide.
    pub(crate) gated: bool,
}

availability_builders!(EnumValue);

impl EnumValue {
    /// Describes a value that exists in every version.
    pub const fn new(text: &'static str) -> Self {
        Self { text, availability: Availability::ALWAYS, plain: is_plain(text), gated: false }
    }

    const fn mark_gated(mut self) -> Self {
        self.gated = true;
        self
    }
}

/// Whether a text is made of nothing but letters, digits and signs that XML writes as they are.
const fn is_plain(text: &str) -> bool {
    let mut rest = text.as_bytes();
    while let [byte, behind @ ..] = rest {
        if !matches!(byte, b' '..=b'~') || matches!(byte, b'&' | b'<' | b'>') {
            return false;
        }
        rest = behind;
    }
    true
}
