// Written by `xms generate` from api/greenhouse/collections.toml; do not edit.
//! Shelves.
//!
//! Lists with and without a wrapper, maps and sets.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`GET`] | `GET /shelf` | any version |

use xms_runtime::{
    Body, Dictionary, Field, Joined, Kind, MapShape, Method, Operation, Record, Resource, Response, Shape, Value,
};

use super::NAMESPACE;
use super::enum_::Colour;

/// Reads a shelf.
///
/// Get Shelf: `GET /shelf`, any version. Answers 200 with [`Shelf`].
///
/// For example, *full* (2013-01-01):
///
/// ````xml
/// <Shelf xmlns="urn:greenhouse">
///   <Pots><Pot><Size>3</Size></Pot><Pot><Size>4</Size></Pot></Pots>
///   <Pot><Size>5</Size></Pot>
///   <Names><n:Name xmlns:n="urn:greenhouse:lists">a</n:Name></Names>
///   <Facts><Entry><Name>x</Name><Value>1</Value></Entry></Facts>
///   <Words>a;b</Words>
///   <Colours>red|pale|green</Colours>
///   <Empties></Empties>
/// </Shelf>
/// ````
pub static GET: Operation = Operation::new("collections.get", "Get Shelf", Method::Get, "/shelf")
    .responses(&[Response::new(200, Body::Element(Shelf::SHAPE))]);

/// The table of this resource: its operations, elements and enums.
pub static RESOURCE: Resource = Resource {
    name: "collections",
    title: "Shelves",
    operations: &[&GET],
    shapes: &[Shelf::SHAPE, Pot::SHAPE],
    enums: &[],
};

/// A shelf.
///
/// Element `<Shelf>`. In any version. Answered by [`GET`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Shelf {
    /// Pots in a wrapper.
    ///
    /// `<Pots>` of `<Pot>`, required.
    pub pots: Vec<Pot>,
    /// Pots without one.
    ///
    /// `<Pot>`, any number of times.
    pub pot: Vec<Pot>,
    /// Texts in another namespace.
    ///
    /// `<Names>` of `<Name>`.
    pub names: Vec<String>,
    /// Numbers by name.
    ///
    /// `<Facts>` of `<Entry>` with `<Name>` and `<Value>`.
    pub facts: Dictionary<i32>,
    /// Colours by name.
    ///
    /// `<Others>` of `<Other>` with `<Which>` and `<What>`, absent and empty are different.
    pub others: Option<Dictionary<Colour>>,
    /// Words.
    ///
    /// `<Words>`, joined by `;`.
    pub words: Joined<String>,
    /// Colours.
    ///
    /// `<Colours>`, joined by `|`.
    pub colours: Joined<Colour>,
    /// Three states.
    ///
    /// `<Empties>` of `<Empty>`, absent and empty are different.
    pub empties: Option<Vec<i32>>,
}

impl Shelf {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &SHELF_SHAPE;

    /// With what is required; everything else is set by the method of its name.
    pub fn new(pots: impl Into<Vec<Pot>>) -> Self {
        Self {
            pots: pots.into(),
            pot: Vec::new(),
            names: Vec::new(),
            facts: Dictionary::new(),
            others: None,
            words: Joined::new(),
            colours: Joined::new(),
            empties: None,
        }
    }

    /// Sets [`pot`](field@Self::pot).
    #[must_use]
    pub fn pot(mut self, value: impl Into<Vec<Pot>>) -> Self {
        self.pot = value.into();
        self
    }

    /// Sets [`names`](field@Self::names).
    #[must_use]
    pub fn names(mut self, value: impl Into<Vec<String>>) -> Self {
        self.names = value.into();
        self
    }

    /// Sets [`facts`](field@Self::facts).
    #[must_use]
    pub fn facts(mut self, value: impl Into<Dictionary<i32>>) -> Self {
        self.facts = value.into();
        self
    }

    /// Sets [`others`](field@Self::others).
    #[must_use]
    pub fn others(mut self, value: impl Into<Dictionary<Colour>>) -> Self {
        self.others = Some(value.into());
        self
    }

    /// Sets [`words`](field@Self::words).
    #[must_use]
    pub fn words(mut self, value: impl Into<Joined<String>>) -> Self {
        self.words = value.into();
        self
    }

    /// Sets [`colours`](field@Self::colours).
    #[must_use]
    pub fn colours(mut self, value: impl Into<Joined<Colour>>) -> Self {
        self.colours = value.into();
        self
    }

    /// Sets [`empties`](field@Self::empties).
    #[must_use]
    pub fn empties(mut self, value: impl Into<Vec<i32>>) -> Self {
        self.empties = Some(value.into());
        self
    }
}

static SHELF_SHAPE: Shape = Shape::new::<Shelf>(
    "Shelf",
    NAMESPACE,
    &[
        Field::new("Pots", Kind::List(&Field::new("Pot", Kind::Record(Pot::SHAPE)))).required(),
        Field::new("Pot", Kind::Flat(&Kind::Record(Pot::SHAPE))),
        Field::new("Names", Kind::List(&Field::new("Name", Kind::String).namespace("urn:greenhouse:lists"))),
        Field::new(
            "Facts",
            Kind::Map(&MapShape {
                entry: Field::new("Entry", Kind::String),
                key: Field::new("Name", Kind::String),
                value: Field::new("Value", Kind::Int32),
            }),
        ),
        Field::new(
            "Others",
            Kind::Map(&MapShape {
                entry: Field::new("Other", Kind::String),
                key: Field::new("Which", Kind::String),
                value: Field::new("What", Kind::Enum(Colour::TABLE)),
            }),
        )
        .keep_empty(),
        Field::new("Words", Kind::Set(&Kind::String, ";")),
        Field::new("Colours", Kind::Set(&Kind::Enum(Colour::TABLE), "|")),
        Field::new("Empties", Kind::List(&Field::new("Empty", Kind::Int32))).keep_empty(),
    ],
);

impl Record for Shelf {
    fn shape(&self) -> &'static Shape {
        &SHELF_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.pots,
            1 => &self.pot,
            2 => &self.names,
            3 => &self.facts,
            4 => &self.others,
            5 => &self.words,
            6 => &self.colours,
            _ => &self.empties,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.pots,
            1 => &mut self.pot,
            2 => &mut self.names,
            3 => &mut self.facts,
            4 => &mut self.others,
            5 => &mut self.words,
            6 => &mut self.colours,
            _ => &mut self.empties,
        }
    }

    fn empty() -> Self {
        Self {
            pots: Value::empty(),
            pot: Vec::new(),
            names: Vec::new(),
            facts: Dictionary::new(),
            others: None,
            words: Joined::new(),
            colours: Joined::new(),
            empties: None,
        }
    }
}

/// A pot.
///
/// Element `<Pot>`. In any version. Occurs in [`GET`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Pot {
    /// In inches.
    ///
    /// `<Size>`.
    pub size: Option<i32>,
    /// Pots in it.
    ///
    /// `<Inner>` of `<Pot>`.
    pub inner: Vec<Pot>,
}

impl Pot {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &POT_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`size`](field@Self::size).
    #[must_use]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }

    /// Sets [`inner`](field@Self::inner).
    #[must_use]
    pub fn inner(mut self, value: impl Into<Vec<Pot>>) -> Self {
        self.inner = value.into();
        self
    }
}

static POT_SHAPE: Shape = Shape::new::<Pot>(
    "Pot",
    NAMESPACE,
    &[Field::new("Size", Kind::Int32), Field::new("Inner", Kind::List(&Field::new("Pot", Kind::Record(&POT_SHAPE))))],
);

impl Record for Pot {
    fn shape(&self) -> &'static Shape {
        &POT_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.size,
            _ => &self.inner,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.size,
            _ => &mut self.inner,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}
