// Written by `xms generate` from api/greenhouse/cycles-too.toml; do not edit.
//! Twigs.
//!
//! The other half of the trees.

use xms_runtime::{Field, Kind, Record, Resource, Shape, Value, Xml};

use super::NAMESPACE;
use super::cycles::Branch;

/// The table of this resource: its operations, elements and enums.
pub static RESOURCE: Resource = Resource {
    name: "cycles-too",
    title: "Twigs",
    operations: &[],
    shapes: &[Twig::SHAPE, Bud::SHAPE, Leaf::SHAPE],
    enums: &[],
};

/// A twig.
///
/// Element `<Twig>`. In any version. Used by operations of [`cycles`](super::cycles).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Twig {
    /// Grown thick.
    ///
    /// `<Branch>`.
    pub branch: Option<Box<Branch>>,
}

impl Twig {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &TWIG_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`branch`](field@Self::branch).
    #[must_use]
    pub fn branch(mut self, value: Branch) -> Self {
        self.branch = Some(Box::new(value));
        self
    }
}

pub(super) static TWIG_SHAPE: Shape =
    Shape::new::<Twig>("Twig", NAMESPACE, &[Field::new("Branch", Kind::Record(&super::cycles::BRANCH_SHAPE))]);

impl Record for Twig {
    fn shape(&self) -> &'static Shape {
        &TWIG_SHAPE
    }

    fn field(&self, _index: usize) -> &dyn Value {
        &self.branch
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Value {
        &mut self.branch
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// A bud.
///
/// Element `<Bud>`. In any version. One of several, told apart by the text of `<Kind>`. Used by
/// operations of [`cycles`](super::cycles).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Bud {
    /// A leaf.
    ///
    /// With the text `Leaf` in `<Kind>`.
    Leaf(Box<Leaf>),
    /// One that this SDK does not name, kept as it came.
    Unrecognized(Xml),
}

impl Bud {
    /// The table of this element: how its variants are told apart.
    pub const SHAPE: &'static Shape = &BUD_SHAPE;
}

pub(super) static BUD_SHAPE: Shape = Shape::new::<Bud>("Bud", NAMESPACE, &[Field::new("Bud", Kind::Xml)])
    .variants("Kind", &[("Leaf", &LEAF_SHAPE)])
    .raw();

impl From<Leaf> for Bud {
    fn from(value: Leaf) -> Self {
        Self::Leaf(Box::new(value))
    }
}

impl Record for Bud {
    fn shape(&self) -> &'static Shape {
        match self {
            Self::Leaf(value) => value.shape(),
            Self::Unrecognized(_) => &BUD_SHAPE,
        }
    }

    fn field(&self, index: usize) -> &dyn Value {
        match self {
            Self::Leaf(value) => value.field(index),
            Self::Unrecognized(value) => value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match self {
            Self::Leaf(value) => value.field_mut(index),
            Self::Unrecognized(value) => value,
        }
    }

    fn declared(&self) -> &'static Shape {
        &BUD_SHAPE
    }

    fn empty() -> Self {
        Self::Unrecognized(Value::empty())
    }

    fn select(&mut self, discriminator: Option<&str>) {
        *self = match discriminator {
            Some("Leaf") => Self::Leaf(Record::empty()),
            _ => Record::empty(),
        };
    }
}

/// A leaf.
///
/// Element `<Bud>`. In any version. Used by operations of [`cycles`](super::cycles).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Leaf {
    /// What it may become.
    ///
    /// `<Branch>`.
    pub branch: Option<Branch>,
}

impl Leaf {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &LEAF_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`branch`](field@Self::branch).
    #[must_use]
    pub fn branch(mut self, value: Branch) -> Self {
        self.branch = Some(value);
        self
    }
}

pub(super) static LEAF_SHAPE: Shape = Shape::new::<Leaf>(
    "Leaf",
    NAMESPACE,
    &[Field::new("Kind", Kind::Fixed("Leaf")), Field::new("Branch", Kind::Record(&super::cycles::BRANCH_SHAPE))],
)
.tag("Bud");

impl Record for Leaf {
    fn shape(&self) -> &'static Shape {
        &LEAF_SHAPE
    }

    fn field(&self, _index: usize) -> &dyn Value {
        &self.branch
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Value {
        &mut self.branch
    }

    fn empty() -> Self {
        Self::default()
    }
}
