// Written by `xms generate` from api/greenhouse/enum.toml; do not edit.
//! Colours.
//!
//! An open set of values.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`GET`] | `GET /plants/{plant}/colour` | any version |

use xms_runtime::{
    Body, EnumShape, EnumValue, Field, Kind, Method, OpenEnum, Operation, Parameter, Record, Resource, Response, Shape,
    Unrecognized, Value,
};

use super::{NAMESPACE, version};

/// Reads the colour of a plant.
///
/// Get Colour: `GET /plants/{plant}/colour`, any version. Answers 200 with [`Paint`].
///
/// In the path:
///
/// - `plant`: The plant.
///
/// For example, *red* (2013-01-01):
///
/// ````xml
/// <Paint xmlns="urn:greenhouse"><Colour>red</Colour></Paint>
/// ````
pub static GET: Operation = Operation::new("enum.get", "Get Colour", Method::Get, "/plants/{plant}/colour")
    .path_parameters(&[Parameter::new("plant", Kind::Enum(Plant::TABLE)).required()])
    .responses(&[Response::new(200, Body::Element(Paint::SHAPE))]);

/// The table of this resource: its operations, elements and enums.
pub static RESOURCE: Resource = Resource {
    name: "enum",
    title: "Colours",
    operations: &[&GET],
    shapes: &[Paint::SHAPE],
    enums: &[Colour::TABLE, Plant::TABLE],
};

/// A colour.
///
/// Element `<Paint>`. In any version. Answered by [`GET`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Paint {
    /// The colour.
    ///
    /// `<Colour>`, required.
    pub colour: Colour,
}

impl Paint {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &PAINT_SHAPE;

    /// All that it holds is required.
    pub fn new(colour: impl Into<Colour>) -> Self {
        Self { colour: colour.into() }
    }
}

static PAINT_SHAPE: Shape =
    Shape::new::<Paint>("Paint", NAMESPACE, &[Field::new("Colour", Kind::Enum(Colour::TABLE)).required()]);

impl Record for Paint {
    fn shape(&self) -> &'static Shape {
        &PAINT_SHAPE
    }

    fn field(&self, _index: usize) -> &dyn Value {
        &self.colour
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Value {
        &mut self.colour
    }

    fn empty() -> Self {
        Self { colour: Value::empty() }
    }
}

/// Colours of flowers.
///
/// In any version. Occurs in [`GET`]. Used by operations of [`collections`](super::collections).
/// The set is open: a value that is not named here is kept as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Colour {
    /// Like a rose.
    ///
    /// `red`.
    Red,
    /// Like a leaf.
    ///
    /// `pale|green`. Since 2014-01-01.
    PaleGreen,
    /// White.
    ///
    /// `1.0`. First seen at 2015-01-01, an upper bound. Source: a photograph.
    White,
    /// A value that this SDK does not name.
    Unrecognized(Unrecognized),
}

impl Colour {
    /// The table of this enum: values and their versions.
    pub const TABLE: &'static EnumShape = &COLOUR_TABLE;
}

static COLOUR_TABLE: EnumShape = EnumShape::new(
    "Colour",
    &[
        EnumValue::new("red"),
        EnumValue::new("pale|green").since(version::V2014_01_01),
        EnumValue::new("1.0").seen(version::V2015_01_01),
    ],
);

impl OpenEnum for Colour {
    fn table() -> &'static EnumShape {
        Self::TABLE
    }

    fn named(index: usize) -> Option<Self> {
        Some(match index {
            0 => Self::Red,
            1 => Self::PaleGreen,
            2 => Self::White,
            _ => return None,
        })
    }

    fn unrecognized(text: Unrecognized) -> Self {
        Self::Unrecognized(text)
    }

    fn index(&self) -> Result<usize, &Unrecognized> {
        Ok(match self {
            Self::Red => 0,
            Self::PaleGreen => 1,
            Self::White => 2,
            Self::Unrecognized(text) => return Err(text),
        })
    }
}

xms_runtime::open_enum!(Colour);

/// Plants.
///
/// In any version. Occurs in [`GET`]. Used by operations of [`operation`](super::operation). The
/// set is open: a value that is not named here is kept as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Plant {
    /// A rose.
    ///
    /// `rose`.
    Rose,
    /// A tulip.
    ///
    /// `tulip`.
    Tulip,
    /// A value that this SDK does not name.
    Unrecognized(Unrecognized),
}

impl Plant {
    /// The table of this enum: values and their versions.
    pub const TABLE: &'static EnumShape = &PLANT_TABLE;
}

static PLANT_TABLE: EnumShape = EnumShape::new("Plant", &[EnumValue::new("rose"), EnumValue::new("tulip")]);

impl OpenEnum for Plant {
    fn table() -> &'static EnumShape {
        Self::TABLE
    }

    fn named(index: usize) -> Option<Self> {
        Some(match index {
            0 => Self::Rose,
            1 => Self::Tulip,
            _ => return None,
        })
    }

    fn unrecognized(text: Unrecognized) -> Self {
        Self::Unrecognized(text)
    }

    fn index(&self) -> Result<usize, &Unrecognized> {
        Ok(match self {
            Self::Rose => 0,
            Self::Tulip => 1,
            Self::Unrecognized(text) => return Err(text),
        })
    }
}

xms_runtime::open_enum!(Plant);
