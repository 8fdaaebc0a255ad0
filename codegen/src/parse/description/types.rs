//! Elements and enums as they are written.
//!
//! In: nothing; these are types. Out: one [`TypeDecl`] for every `[element.NAME]` and `[enum.NAME]`.

use super::{AvailabilityDecl, Blank, LimitsDecl, ProseDecl, Rare};
use crate::source::{Span, Spanned};

/// Holds `[element.NAME]` or `[enum.NAME]`.
#[derive(Clone, Debug)]
pub enum TypeDecl {
    /// `[element.NAME]`.
    Element(Box<ElementDecl>),
    /// `[enum.NAME]`.
    Enum(Box<EnumDecl>),
}

impl TypeDecl {
    /// Returns its name.
    pub fn name(&self) -> &Spanned<String> {
        match self {
            Self::Element(element) => &element.name,
            Self::Enum(values) => &values.name,
        }
    }

    /// Returns the table's header.
    pub fn header(&self) -> Span {
        match self {
            Self::Element(element) => element.header,
            Self::Enum(values) => values.header,
        }
    }

    /// Returns whether a key in it could not be read, or one of its tables has a syntax error.
    pub fn damaged(&self) -> bool {
        match self {
            Self::Element(element) => element.damaged,
            Self::Enum(values) => values.damaged,
        }
    }
}

/// Holds `[element.NAME]`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ElementDecl {
    /// Its name.
    pub name: Spanned<String>,
    /// The table's header; where there is only `[element.NAME.fields]`, the name in it.
    pub header: Span,
    /// A key in it could not be read, or one of its tables has a syntax error. Its fields speak for themselves.
    pub damaged: bool,
    /// `summary`, `doc`.
    pub prose: ProseDecl,
    /// `since`, `seen`, `until`, `source`, `deprecated`.
    pub availability: Rare<AvailabilityDecl>,
    /// `tag`.
    pub tag: Option<Spanned<String>>,
    /// `namespace`.
    pub namespace: Option<Spanned<String>>,
    /// `at-least-one`.
    pub at_least_one: Vec<Spanned<String>>,
    /// `rust`.
    pub rust: Option<Spanned<String>>,
    /// `one-of`.
    pub one_of: Option<Spanned<bool>>,
    /// The field of another element of whose `choice` it was made; it is no element then.
    pub choice: Option<Box<ChoiceDecl>>,
    /// `discriminator`.
    pub discriminator: Option<Spanned<String>>,
    /// `variants`.
    pub variants: Vec<Spanned<String>>,
    /// `[element.NAME.fields]`.
    pub fields: Vec<FieldDecl>,
}

/// Holds an entry of `[element.NAME.fields]`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FieldDecl {
    /// Its name.
    pub name: Spanned<String>,
    /// From the name to the end of the value.
    pub span: Span,
    /// A key in it could not be read.
    pub damaged: bool,
    /// `doc`.
    pub doc: Option<Spanned<String>>,
    /// All keys about versions but `was`.
    pub availability: Rare<AvailabilityDecl>,
    /// `type`.
    pub type_name: Option<Spanned<String>>,
    /// What is said beside `list`, `map` and `set`.
    pub collection: Rare<CollectionDecl>,
    /// `required`.
    pub required: Option<Spanned<bool>>,
    /// `min`, `max`, `pattern`.
    pub limits: Rare<LimitsDecl>,
    /// All other keys.
    pub more: Rare<FieldKeys>,
}

/// Holds the keys that few fields have.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FieldKeys {
    /// `list`.
    pub list: Option<Spanned<String>>,
    /// `map`.
    pub map: Option<Spanned<String>>,
    /// `set`.
    pub set: Option<Spanned<String>>,
    /// `choice`: the name under which what it holds is declared.
    pub choice: Option<Spanned<String>>,
    /// `value`: the constant text; beside `map` the name of the child with the value.
    pub value: Option<Spanned<String>>,
    /// `secret`.
    pub secret: Option<Spanned<bool>>,
    /// `tag`.
    pub tag: Option<Spanned<String>>,
    /// `attribute`.
    pub attribute: Option<Spanned<bool>>,
    /// `content`.
    pub content: Option<Spanned<bool>>,
    /// `namespace`.
    pub namespace: Option<Spanned<String>>,
    /// `nil`.
    pub nil: Option<Spanned<bool>>,
    /// `keep-empty`.
    pub keep_empty: Option<Spanned<bool>>,
    /// `was`.
    pub was: Option<Box<WasDecl>>,
    /// `also`.
    pub also: Vec<Spanned<String>>,
    /// `default`, numbers and booleans as they are written.
    pub default: Option<Spanned<String>>,
    /// `rust`.
    pub rust: Option<Spanned<String>>,
}

impl Blank for FieldKeys {
    const BLANK: &'static Self = &Self {
        list: None,
        map: None,
        set: None,
        choice: None,
        value: None,
        secret: None,
        tag: None,
        attribute: None,
        content: None,
        namespace: None,
        nil: None,
        keep_empty: None,
        was: None,
        also: Vec::new(),
        default: None,
        rust: None,
    };
}

/// Holds what stands beside `list`, `map` and `set`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CollectionDecl {
    /// `item`, beside `list`.
    pub item: Option<Spanned<String>>,
    /// `item-namespace`, beside `list`.
    pub item_namespace: Option<Spanned<String>>,
    /// `flat`, beside `list`, `map` or `choice`.
    pub flat: Option<Spanned<bool>>,
    /// `item-rust`, beside `choice`.
    pub item_rust: Option<Spanned<String>>,
    /// `entry`, beside `map`.
    pub entry: Option<Spanned<String>>,
    /// `key`, beside `map`.
    pub key: Option<Spanned<String>>,
    /// `by-name`, beside `map`.
    pub by_name: Option<Spanned<bool>>,
    /// `entry-namespace`, beside `map`.
    pub entry_namespace: Option<Spanned<String>>,
    /// `key-namespace`, beside `map`.
    pub key_namespace: Option<Spanned<String>>,
    /// `value-namespace`, beside `map`.
    pub value_namespace: Option<Spanned<String>>,
    /// `list`, where it is a table.
    pub list_of: Option<Box<InnerDecl>>,
    /// `map`, where it is a table.
    pub map_of: Option<Box<InnerDecl>>,
    /// `delimiter`, beside `set`.
    pub delimiter: Option<Spanned<String>>,
}

impl Blank for CollectionDecl {
    const BLANK: &'static Self = &Self {
        item: None,
        item_namespace: None,
        flat: None,
        item_rust: None,
        entry: None,
        key: None,
        by_name: None,
        entry_namespace: None,
        key_namespace: None,
        value_namespace: None,
        list_of: None,
        map_of: None,
        delimiter: None,
    };
}

/// Holds the list or map that stands in each item of another.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct InnerDecl {
    /// The whole table.
    pub span: Span,
    /// `list`, where it is a name.
    pub list: Option<Spanned<String>>,
    /// `map`, where it is a name.
    pub map: Option<Spanned<String>>,
    /// `value`: the name of the child with the value.
    pub value: Option<Spanned<String>>,
    /// All other keys.
    pub collection: CollectionDecl,
}

/// Says to which field a choice belongs.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChoiceDecl {
    /// The element, by its name or by the one it has in Rust.
    pub owner: String,
    /// The field.
    pub field: String,
}

/// Holds `was`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WasDecl {
    /// The whole value.
    pub span: Span,
    /// `name`.
    pub name: Spanned<String>,
    /// `until`.
    pub until: Spanned<String>,
}

/// Holds `[enum.NAME]`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EnumDecl {
    /// Its name.
    pub name: Spanned<String>,
    /// The table's header; where there is only `[enum.NAME.values]`, the name in it.
    pub header: Span,
    /// A key in it could not be read, or one of its tables has a syntax error. Its values speak for themselves.
    pub damaged: bool,
    /// `summary`, `doc`.
    pub prose: ProseDecl,
    /// `type`: whether it is `int32`.
    pub number: Option<Spanned<bool>>,
    /// `rust`.
    pub rust: Option<Spanned<String>>,
    /// `[enum.NAME.values]`.
    pub values: Vec<ValueDecl>,
}

/// Holds an entry of `[enum.NAME.values]`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ValueDecl {
    /// The text on the wire.
    pub name: Spanned<String>,
    /// From the text to the end of the entry.
    pub span: Span,
    /// A key in it could not be read.
    pub damaged: bool,
    /// `doc`.
    pub prose: ProseDecl,
    /// `since`, `seen`, `until`, `source`, `deprecated`.
    pub availability: Rare<AvailabilityDecl>,
    /// `rust`.
    pub rust: Option<Spanned<String>>,
}
