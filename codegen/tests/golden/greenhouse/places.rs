// Written by `xms generate` from api/greenhouse/places.toml; do not edit.
//! Signs.
//!
//! Attributes and the element's own text.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`GET`] | `GET /sign` | any version |

use xms_runtime::{Body, Field, Kind, Method, Operation, Record, Resource, Response, Shape, Value};

use super::NAMESPACE;

/// Reads a sign.
///
/// Get Sign: `GET /sign`, any version. Answers 200 with [`Sign`].
///
/// For example, *keep out* (2013-01-01):
///
/// ````xml
/// <Sign xmlns="urn:greenhouse" size="3">Keep out</Sign>
/// ````
pub static GET: Operation = Operation::new("places.get", "Get Sign", Method::Get, "/sign")
    .responses(&[Response::new(200, Body::Element(Sign::SHAPE))]);

/// The table of this resource: its operations, elements and enums.
pub static RESOURCE: Resource =
    Resource { name: "places", title: "Signs", operations: &[&GET], shapes: &[Sign::SHAPE], enums: &[] };

/// A sign.
///
/// Element `<Sign>`. In any version. Answered by [`GET`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Sign {
    /// Its size.
    ///
    /// Attribute `size`, required.
    pub size: i32,
    /// Its language.
    ///
    /// Attribute `lang`.
    pub lang: Option<String>,
    /// What it says.
    ///
    /// The element's own text.
    pub text: Option<String>,
}

impl Sign {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &SIGN_SHAPE;

    /// With what is required; everything else is set by the method of its name.
    pub fn new(size: i32) -> Self {
        Self { size, lang: None, text: None }
    }

    /// Sets [`lang`](field@Self::lang).
    #[must_use]
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }

    /// Sets [`text`](field@Self::text).
    #[must_use]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

static SIGN_SHAPE: Shape = Shape::new::<Sign>(
    "Sign",
    NAMESPACE,
    &[
        Field::new("size", Kind::Int32).required().attribute(),
        Field::new("lang", Kind::String).attribute(),
        Field::new("Text", Kind::String).content(),
    ],
);

impl Record for Sign {
    fn shape(&self) -> &'static Shape {
        &SIGN_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.size,
            1 => &self.lang,
            _ => &self.text,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.size,
            1 => &mut self.lang,
            _ => &mut self.text,
        }
    }

    fn empty() -> Self {
        Self { size: Value::empty(), lang: None, text: None }
    }
}
