//! Elements, enums and their parts, as later stages see them.
//!
//! In: nothing; these are the types that the resolver fills. Out: what is on the wire, in the author's order, with
//! every name turned into an id. Nothing is computed here.

use xms_facts::Version;

use super::{Availability, Limits, OperationId, Prose, Rare, ResourceId, TypeId};
use crate::language::Scalar;
use crate::source::{Span, Spanned};

/// Describes an element or an enum.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Type {
    /// Where it is declared.
    pub resource: ResourceId,
    /// Name in the description; unique in the service.
    pub name: Spanned<String>,
    /// The Rust type's name.
    pub rust: String,
    /// Summary and doc.
    pub prose: Prose,
    /// When it exists.
    pub availability: Rare<Availability>,
    /// What it is.
    pub kind: TypeKind,
    /// Where it can occur; from the operations that reach it.
    pub reach: Reach,
    /// The header of its table.
    pub span: Span,
}

impl Type {
    /// Returns name and namespace on the wire of what is an element; `None` of an enum.
    pub fn root(&self) -> Option<(&str, &str)> {
        match &self.kind {
            TypeKind::Record(record) => Some((&record.tag, &record.namespace)),
            TypeKind::Union(union) => Some((&union.tag, &union.namespace)),
            TypeKind::Enum(_) => None,
        }
    }
}

/// Says where a type can occur.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reach {
    /// In a request.
    pub request: bool,
    /// In a response.
    pub response: bool,
    /// The smallest documented `since` of the operations that reach it (their own, raised by the elements and
    /// fields on the way); `None` when some way to it has no documented version.
    pub since: Option<Version>,
    /// The same with `seen` counted as `since`: it occurs at that version, and may have occurred before.
    pub known: Option<Version>,
    /// The operations, in the model's order.
    pub operations: Vec<OperationId>,
}

/// Says what a type is.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// An element with fields.
    Record(Record),
    /// One of several elements, told apart by a child or an attribute.
    Union(Union),
    /// An open set of values.
    Enum(Enum),
}

/// Describes an element with fields.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Record {
    /// Name on the wire.
    pub tag: String,
    /// Namespace; empty for none.
    pub namespace: String,
    /// In wire order.
    pub fields: Vec<Field>,
    /// At least one of these (indices) must be set in a request; empty: no such rule.
    pub at_least_one: Vec<usize>,
    /// How many of the fields a value has.
    pub form: Form,
}

/// Says how many of the fields of a record a value has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// Those that are set.
    #[default]
    Struct,
    /// Exactly one: an enum in Rust.
    OneOf,
    /// Exactly one, which is itself a child of another element: an item of a list of children of several kinds, and an
    /// enum in Rust. There is no element around it, and `tag` is that of the list.
    Choice,
}

impl Record {
    /// Returns whether it is an enum in Rust, of which a value has exactly one of the fields.
    pub fn is_enum(&self) -> bool {
        self.form != Form::Struct
    }
}

/// Describes an element that is one of several, told apart by a child or an attribute.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Union {
    /// Name on the wire.
    pub tag: String,
    /// Namespace; empty for none.
    pub namespace: String,
    /// What tells them apart.
    pub discriminator: Discriminator,
    /// Text of the discriminator, record.
    pub variants: Vec<(String, TypeId)>,
}

/// Describes the child or the attribute whose text says which of several elements one is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Discriminator {
    /// The field that each variant has, by its name in the description.
    pub field: String,
    /// Name on the wire.
    pub tag: String,
    /// A child or an attribute.
    pub place: Place,
    /// Namespace, where it is not the element's; of an attribute, where it is in one.
    pub namespace: Option<String>,
}

/// Describes an open set of values.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Enum {
    /// Its values are whole numbers of 32 bits on the wire.
    pub number: bool,
    /// In the author's order.
    pub values: Vec<EnumValue>,
}

/// Describes a value of an enum.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EnumValue {
    /// As it is on the wire.
    pub text: Spanned<String>,
    /// The Rust variant's name.
    pub rust: String,
    /// Its meaning, in `summary`.
    pub prose: Prose,
    /// When it exists.
    pub availability: Rare<Availability>,
}

/// Describes a child, an attribute, or the text of an element.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Field {
    /// Name in the description.
    pub name: Spanned<String>,
    /// Name on the wire.
    pub tag: String,
    /// The Rust field's name.
    pub rust: String,
    /// Its meaning, in `summary`.
    pub prose: Prose,
    /// Where it stands.
    pub place: Place,
    /// What it holds.
    pub content: Content,
    /// Required, as the author wrote it.
    pub required: bool,
    /// When it exists.
    pub availability: Rare<Availability>,
    /// An earlier name.
    pub was: Option<Box<Was>>,
    /// Further names that are read.
    pub also: Vec<String>,
    /// Namespace where it is not its parent's.
    pub namespace: Option<String>,
    /// Never shown.
    pub secret: bool,
    /// Absent, nil and set are three states.
    pub nil: bool,
    /// Absent, empty and set are three states.
    pub keep_empty: bool,
    /// Documentation of what an absent value means.
    pub default: Option<Spanned<String>>,
    /// Checked before sending.
    pub limits: Rare<Limits>,
    /// The whole entry.
    pub span: Span,
}

impl Field {
    /// Returns whether it is written or read under `name`, now or at some version.
    pub fn is_called(&self, name: &str) -> bool {
        self.tag == name
            || self.was.as_ref().is_some_and(|was| was.name == name)
            || self.also.iter().any(|also| also == name)
    }
}

/// Says where a field stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A child.
    Element,
    /// An attribute.
    Attribute,
    /// The element's own text.
    Text,
}

/// Says what a field holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// One value.
    One(ValueType),
    /// Any number of items in a wrapper.
    List {
        /// Their type.
        item: ValueType,
        /// Their name on the wire.
        tag: String,
        /// Their namespace where it is not the parent's.
        namespace: Option<String>,
        /// What stands in each of them around values of that type.
        inner: Vec<Layer>,
    },
    /// Any number of items without a wrapper; the field's name is the item's.
    Flat(ValueType),
    /// Entries of name and value.
    Map {
        /// Type of the values.
        item: ValueType,
        /// How an entry is written.
        entries: Box<Entries>,
        /// They have no wrapper; the field's name is an entry's.
        flat: bool,
        /// What stands in each value around values of that type.
        inner: Vec<Layer>,
    },
    /// Text joined by a delimiter.
    Set {
        /// `string` or an enum.
        item: ValueType,
        /// Between two values.
        delimiter: String,
    },
    /// Always this text; no Rust field.
    Fixed(String),
}

impl Content {
    /// Says whether the field may stand any number of times.
    pub fn is_flat(&self) -> bool {
        matches!(self, Self::Flat(_) | Self::Map { flat: true, .. })
    }
}

/// Names an element that a description says beside a field.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Tag {
    /// On the wire.
    pub name: String,
    /// Where it is not that of the record around.
    pub namespace: Option<String>,
}

/// Says how the entries of a map are written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entries {
    /// With a child for the name and one for the value.
    Pairs {
        /// Element of an entry.
        entry: Tag,
        /// Child with the name.
        key: Tag,
        /// Child with the value.
        value: Tag,
    },
    /// Called like their names, with the value in them.
    ByName {
        /// Their namespace where it is not that of the record around.
        namespace: Option<String>,
    },
}

/// Says what stands in each item of a list or entry of a map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Layer {
    /// Items that are called so.
    List(Tag),
    /// Entries.
    Map(Entries),
}

impl super::Model {
    /// Returns the children of several kinds that `item` is one of; `None` where it is anything else.
    pub fn choice(&self, item: ValueType) -> Option<&Record> {
        let ValueType::Named(id) = item else { return None };
        match &self[id].kind {
            TypeKind::Record(record) if record.form == Form::Choice => Some(record),
            _ => None,
        }
    }

    /// Returns the children that a field takes without a wrapper, where they are of several kinds.
    pub fn flat_choice(&self, field: &Field) -> Option<&Record> {
        match field.content {
            Content::Flat(item) => self.choice(item),
            _ => None,
        }
    }
}

/// Names the type of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueType {
    /// A built-in type.
    Scalar(Scalar),
    /// An element or enum.
    Named(TypeId),
}

/// Describes an earlier name of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Was {
    /// The name.
    pub name: String,
    /// Written before this version.
    pub until: Spanned<Version>,
}
