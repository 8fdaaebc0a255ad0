//! The tables of generated types: what an element is called, what it holds, and since when.
//!
//! In: nothing; generated code builds these as statics. Out: what the engine walks, and what tools, servers and
//! documentation can ask at run time. No behaviour lives here.

mod field;
mod kind;
mod limits;
mod tags;

pub use field::{Field, Place};
pub use kind::{EnumShape, EnumValue, Kind, MapShape};
pub use limits::Limits;
pub(crate) use tags::Tags;

use crate::{Record, Version};

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
    /// Whether it is anything but fields that stand one after the other; a copy of what is said above, kept for speed.
    pub(crate) unusual: bool,
    /// Makes the value that the decoder fills, by this very table; see [`Shape::record`].
    make: fn(&'static Shape) -> Box<dyn Record>,
    /// How many elements without content the value counts as, by the memory that it takes.
    pub(crate) weight: usize,
    /// Bytes of the value.
    pub(crate) size: usize,
    /// A bit for each field that is an attribute; all bits where one is that has none.
    pub(crate) attributes: u128,
    /// The index of the field that is the element's own text.
    pub(crate) content: Option<usize>,
    /// The index of the field that takes children of several kinds, without a wrapper.
    pub(crate) choice: Option<usize>,
    /// Whether all children are in one namespace, so that a name alone says which one it is.
    pub(crate) one_namespace: bool,
    /// Whether each child has one name only, too.
    pub(crate) one_name_each: bool,
    /// From which version on all fields are children or content that leave nothing to decide; `None` where some always does.
    pub(crate) settled_since: Option<Version>,
    /// A bit for each field that some version requires; all bits where there are more fields than bits.
    pub(crate) required: u128,
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

fn make<R: Record + 'static>(shape: &'static Shape) -> Box<dyn Record> {
    Box::new(R::of(shape))
}

impl Shape {
    /// Bounds the fields of one element.
    pub const MOST_FIELDS: usize = 1_024;
    /// Fields for which there are bits in a number. Nearly all records have fewer; the others are looked at one by one.
    pub(crate) const FEW_FIELDS: usize = u128::BITS as usize;

    /// Makes a value that the decoder fills.
    pub fn record(&'static self) -> Box<dyn Record> {
        (self.make)(self)
    }

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
    /// While a program is compiled, when there are more fields than [`Shape::MOST_FIELDS`].
    pub const fn new<R: Record + 'static>(
        name: &'static str,
        namespace: &'static str,
        fields: &'static [Field],
    ) -> Self {
        assert!(fields.len() <= Self::MOST_FIELDS, "an element has more than 1,024 fields");
        let (mut content, mut choice, mut index) = (None, None, 0);
        let mut settled_since = Some(Version::new(1, 1, 1));
        let (mut one_namespace, mut one_name_each, mut required, mut attributes) = (true, true, 0, 0);
        while index < fields.len() {
            let availability = &fields[index].availability;
            // What is not required from the beginning, or no longer, is required at some version all the same.
            // An attribute is written elsewhere, and what is fixed has no value.
            if matches!(fields[index].place, Place::Attribute) || matches!(fields[index].kind, Kind::Fixed(_)) {
                settled_since = None;
            } else if fields[index].gated {
                let is_settled = availability.until.is_none()
                    && availability.required_since.is_none()
                    && availability.optional_since.is_none()
                    && !fields[index].required;
                settled_since = match (settled_since, availability.since) {
                    (Some(settled), Some(since)) if is_settled && settled.is_before(since) => Some(since),
                    (Some(settled), _) if is_settled => Some(settled),
                    _ => None,
                };
            }
            let is_required = fields[index].required
                || availability.required_since.is_some()
                || availability.optional_since.is_some();
            required |= if index < Self::FEW_FIELDS { (is_required as u128) << index } else { u128::MAX };
            match fields[index].place {
                Place::Element => {
                    one_namespace &= fields[index].namespace.is_none();
                    one_name_each &= fields[index].has_one_name();
                }
                Place::Attribute => {
                    attributes |= if index < Self::FEW_FIELDS { 1 << index } else { u128::MAX };
                }
                Place::Content => content = Some(index),
            }
            if let Kind::Flat(Kind::Choice(_)) = fields[index].kind {
                choice = Some(index);
                one_namespace = false;
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
            unusual: false,
            make: make::<R>,
            weight: size_of::<R>() / ELEMENT,
            size: size_of::<R>(),
            attributes,
            content,
            choice,
            one_namespace,
            one_name_each: one_namespace && one_name_each,
            settled_since,
            required,
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
        self.unusual |= !fields.is_empty();
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
        self.unusual = true;
        self
    }

    /// Says that a value has exactly one of the fields, or one child that is none of them.
    pub const fn one_of(mut self) -> Self {
        self.one_of = true;
        self.unusual = true;
        self
    }

    /// Finds the field of that name, by its present or an earlier name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.is_called(name))
    }
}
