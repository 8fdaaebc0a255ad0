//! The tables of generated types: what an element is called, what it holds, and since when.
//!
//! In: nothing; generated code builds these as statics. Out: what the engine walks, and what tools, servers and
//! documentation can ask at run time. No behaviour lives here.

use crate::availability::availability_builders;
use crate::{Availability, Record, Version, pattern};

/// Describes an element: what generated code builds with [`record!`](crate::record) or [`union!`](crate::union), and
/// what the engine walks.
#[derive(Debug)]
#[non_exhaustive]
pub struct Shape {
    /// Gives the type's name in the description, unique in its service.
    pub name: &'static str,
    /// Gives the element's name on the wire.
    pub tag: &'static str,
    /// Gives its namespace; empty for none.
    pub namespace: &'static str,
    /// Describes attributes, text and children in wire order; at most [`Shape::MOST_FIELDS`].
    pub fields: &'static [Field],
    /// Lists fields, by index, of which at least one must be set in a request; empty where there is no such rule.
    pub at_least_one: &'static [usize],
    /// Says how the variants of an element that is one of several are told apart.
    pub variants: Option<Variants>,
    /// Says whether the value keeps the whole subtree as text in its only field.
    pub raw: bool,
    /// Says whether a value has exactly one of the fields, or one child that is none of them.
    pub one_of: bool,
    /// Makes the value that the decoder fills.
    pub make: fn() -> Box<dyn Record>,
    /// How many elements without content the value counts as, by the memory that it takes.
    pub(crate) weight: usize,
    /// Bytes of the value.
    pub(crate) size: usize,
    /// Whether a field is an attribute.
    pub(crate) has_attributes: bool,
    /// The index of the field that is the element's own text.
    pub(crate) content: Option<usize>,
    /// The index of the field that takes children of several kinds, without a wrapper.
    pub(crate) choice: Option<usize>,
}

/// Tells the variants of an element apart.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Variants {
    /// Names the child, or the attribute, whose text names the variant.
    pub discriminator: &'static str,
    /// Gives the attribute's namespace, empty for none; `None` where the discriminator is a child.
    pub attribute: Option<&'static str>,
    /// Lists the texts, each with the variant's own table.
    pub shapes: &'static [(&'static str, &'static Shape)],
}

/// Bytes that one element may take.
const ELEMENT: usize = 96;

fn make<R: Record + 'static>() -> Box<dyn Record> {
    Box::new(R::empty())
}

impl Shape {
    /// Bounds the fields of one element.
    pub const MOST_FIELDS: usize = 128;

    /// Finds the field at the end of a way through elements, by indices of their fields.
    #[cfg(feature = "client")]
    pub(crate) fn field_at(&'static self, path: impl Iterator<Item = usize>) -> Option<&'static Field> {
        let (mut shape, mut found) = (self, None);
        for index in path {
            let field = shape.fields.get(index)?;
            if let Kind::Record(inner) = field.kind {
                shape = inner;
            }
            found = Some(field);
        }
        found
    }

    /// Describes `R` by its name, which is its tag as well, its namespace and its fields.
    ///
    /// # Panics
    /// While a program is compiled, when there are more fields than [`Shape::MOST_FIELDS`]: the decoder keeps a mark
    /// for each that it has seen.
    pub const fn new<R: Record + 'static>(
        name: &'static str,
        namespace: &'static str,
        fields: &'static [Field],
    ) -> Self {
        assert!(fields.len() <= Self::MOST_FIELDS, "an element has more fields than a table can hold");
        let (mut has_attributes, mut content, mut choice, mut index) = (false, None, None, 0);
        while index < fields.len() {
            match fields[index].place {
                Place::Element => {}
                Place::Attribute => has_attributes = true,
                Place::Content => content = Some(index),
            }
            if let Kind::Flat(Kind::Choice(_)) = fields[index].kind {
                choice = Some(index);
            }
            index += 1;
        }
        Self {
            name,
            tag: name,
            namespace,
            fields,
            at_least_one: &[],
            variants: None,
            raw: false,
            one_of: false,
            make: make::<R>,
            weight: size_of::<R>() / ELEMENT,
            size: size_of::<R>(),
            has_attributes,
            content,
            choice,
        }
    }

    /// Sets its name on the wire, where it is not the type's.
    pub const fn tag(mut self, tag: &'static str) -> Self {
        self.tag = tag;
        self
    }

    /// Sets the fields, by index, of which at least one must be set in a request.
    pub const fn at_least_one(mut self, fields: &'static [usize]) -> Self {
        self.at_least_one = fields;
        self
    }

    /// Says that it is one of several, told apart by the text of the child `discriminator`.
    pub const fn variants(
        mut self,
        discriminator: &'static str,
        shapes: &'static [(&'static str, &'static Shape)],
    ) -> Self {
        self.variants = Some(Variants { discriminator, attribute: None, shapes });
        self
    }

    /// Says that what tells the variants apart is an attribute in that namespace; empty for none.
    pub const fn told_by_attribute(mut self, namespace: &'static str) -> Self {
        if let Some(variants) = &mut self.variants {
            variants.attribute = Some(namespace);
        }
        self
    }

    /// Says that the value keeps the whole subtree as text in its only field.
    pub const fn raw(mut self) -> Self {
        self.raw = true;
        self
    }

    /// Says that a value has exactly one of the fields, or one child that is none of them.
    pub const fn one_of(mut self) -> Self {
        self.one_of = true;
        self
    }

    /// Finds the field of that name, by its present or an earlier name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.is_called(name))
    }
}

/// Describes one field of an element.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Field {
    /// Gives its name on the wire.
    pub name: &'static str,
    /// Says what it holds.
    pub kind: Kind,
    /// Says where it stands.
    pub place: Place,
    /// Says in which versions it exists.
    pub availability: Availability,
    /// Says whether it must be set in a request, and is always there in a response.
    pub required: bool,
    /// Says whether its value is never shown.
    pub secret: bool,
    /// Says whether absent, empty and set are three states.
    pub keep_empty: bool,
    /// Says whether absent, nil and set are three states.
    pub nil: bool,
    /// Gives an earlier name, which is written before that version.
    pub was: Option<(&'static str, Version)>,
    /// Lists further names that are read.
    pub also: &'static [&'static str],
    /// Gives its namespace, where that is not its parent's; of an attribute, where it is in one.
    pub namespace: Option<&'static str>,
    /// Bounds its value, which is checked before sending.
    pub limits: Option<&'static Limits>,
    /// Whether it is written as a child of that very name in its parent's namespace.
    pub(crate) simple: bool,
    /// Whether its version facts leave something to decide.
    pub(crate) gated: bool,
}

/// Says where a field stands in its element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Is a child element.
    Element,
    /// Is an attribute.
    Attribute,
    /// Is the element's own text.
    Content,
}

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
        Self { entry: value, key: value, value, by_name: true }
    }
}

/// Bounds a value before it is sent; `min` and `max` bound a number, or the length of a text in characters.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Limits {
    /// Gives the smallest number, or the fewest characters.
    pub min: Option<i64>,
    /// Gives the largest number, or the most characters.
    pub max: Option<i64>,
    /// Gives a regular expression that the whole text must match.
    pub pattern: Option<&'static str>,
}

impl Limits {
    /// Bounds nothing.
    pub const NONE: Self = Self { min: None, max: None, pattern: None };

    /// Sets the smallest number, or the fewest characters.
    pub const fn min(mut self, min: i64) -> Self {
        self.min = Some(min);
        self
    }

    /// Sets the largest number, or the most characters.
    pub const fn max(mut self, max: i64) -> Self {
        self.max = Some(max);
        self
    }

    /// Sets the regular expression that the whole text must match.
    pub const fn pattern(mut self, pattern: &'static str) -> Self {
        self.pattern = Some(pattern);
        self
    }

    /// Finds the pattern that the text does not match as a whole.
    pub(crate) fn violated_pattern(&self, text: &str) -> Option<&'static str> {
        self.pattern.filter(|pattern| !pattern::matches(pattern, text))
    }
}

availability_builders!(Field);

impl Field {
    /// Describes an optional child that exists in every version.
    pub const fn new(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            kind,
            place: Place::Element,
            availability: Availability::ALWAYS,
            required: false,
            secret: false,
            keep_empty: false,
            nil: false,
            was: None,
            also: &[],
            namespace: None,
            limits: None,
            simple: !matches!(kind, Kind::Flat(Kind::Choice(_))),
            gated: false,
        }
    }

    /// Says that it must be set in a request, and is always there in a response.
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Says that its value is never shown.
    pub const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }

    /// Says that absent, empty and set are three states.
    pub const fn keep_empty(mut self) -> Self {
        self.keep_empty = true;
        self
    }

    /// Says that absent, nil and set are three states.
    pub const fn nil(mut self) -> Self {
        self.nil = true;
        self
    }

    const fn mark_gated(mut self) -> Self {
        self.gated = true;
        self
    }

    /// Says that it is an attribute.
    pub const fn attribute(mut self) -> Self {
        self.place = Place::Attribute;
        self.simple = false;
        self
    }

    /// Says that it is the element's own text.
    pub const fn content(mut self) -> Self {
        self.place = Place::Content;
        self.simple = false;
        self
    }

    /// Sets an earlier name, which is written before `until`.
    pub const fn was(mut self, name: &'static str, until: Version) -> Self {
        self.was = Some((name, until));
        self.simple = false;
        self
    }

    /// Sets further names that are read.
    pub const fn also(mut self, names: &'static [&'static str]) -> Self {
        self.also = names;
        self
    }

    /// Sets a namespace that is not its parent's; of an attribute, any.
    pub const fn namespace(mut self, namespace: &'static str) -> Self {
        self.namespace = Some(namespace);
        self.simple = false;
        self
    }

    /// Bounds its value, which is checked before sending.
    pub const fn limits(mut self, limits: &'static Limits) -> Self {
        self.limits = Some(limits);
        self
    }

    /// Whether it is an element that is there even when nothing is in it.
    pub(crate) fn counts_empty(&self) -> bool {
        let is_asked_for = self.required || self.keep_empty || self.availability.required_since.is_some();
        is_asked_for && matches!(self.kind, Kind::Record(_))
    }

    /// The table of which its children are the fields, where it takes children of several kinds without a wrapper.
    pub(crate) fn flat_choice(&self) -> Option<&'static Shape> {
        match self.kind {
            Kind::Flat(&Kind::Choice(shape)) => Some(shape),
            _ => None,
        }
    }

    /// The table of whose fields a child is one, whether it stands in a wrapper or not.
    pub(crate) fn choice(&self) -> Option<&'static Shape> {
        match self.kind {
            Kind::Choice(shape) | Kind::Flat(&Kind::Choice(shape)) => Some(shape),
            _ => None,
        }
    }

    /// Says whether the wire may call it so.
    pub fn is_called(&self, name: &str) -> bool {
        self.name == name || self.was.is_some_and(|(was, _)| was == name) || self.also.contains(&name)
    }

    /// Gives what it is called at `version`.
    pub fn name_at(&self, version: Version) -> &'static str {
        match self.was {
            Some((name, until)) if version < until => name,
            _ => self.name,
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
}

availability_builders!(EnumValue);

impl EnumValue {
    /// Describes a value that exists in every version.
    pub const fn new(text: &'static str) -> Self {
        Self { text, availability: Availability::ALWAYS }
    }

    const fn mark_gated(self) -> Self {
        self
    }
}
