// Written by `xms generate` from api/greenhouse/enum.toml; do not edit.
//! Colours.
//!
//! An open set of values.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`GET`] | `GET /plants/{plant}/colour` | any version |

use ::xms_runtime::{
    Body, ExpectedResponse, Kind, Method, Operation, Parameter, Resource,
};

use super::{NAMESPACE, version};

/// Reads the colour of a plant.
///
/// Get Colour: `GET /plants/{plant}/colour`, any version. Answers 200 with [`Paint`].
///
/// In the path:
///
/// - `plant`: The plant that is painted.
///
/// For example, *red* (2013-01-01):
///
/// ````xml
/// <Paint xmlns="urn:greenhouse"><Colour>red</Colour></Paint>
/// ````
pub static GET: Operation = Operation {
    id: "enum.get",
    title: "Get Colour",
    method: Method::Get,
    path: "/plants/{plant}/colour",
    path_parameters: &[Parameter::new("plant", Kind::Enum(Plant::TABLE)).required()],
    responses: &[ExpectedResponse::new(200, Body::Element(Paint::SHAPE))],
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "enum",
    title: "Colours",
    operations: &[&GET],
    shapes: &[Paint::SHAPE],
    enums: &[Colour::TABLE, Plant::TABLE],
    ..Resource::BASE
};

::xms_runtime::record! {
    /// A colour.
    ///
    /// Element `<Paint>`. In any version. Answered by [`GET`].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[element(PAINT_SHAPE, "Paint", NAMESPACE)]
    pub struct Paint {
        /// The colour that it has.
        ///
        /// `<Colour>`, required.
        #[field(0, "Colour", Enum(Colour::TABLE), required)]
        pub colour: Colour,
    }
}

impl Paint {
    /// Creates the element from its fields, all of which are required.
    pub fn new(colour: impl Into<Colour>) -> Self {
        Self { colour: colour.into() }
    }
}

::xms_runtime::open_enum! {
    /// Colours of flowers.
    ///
    /// In any version. Occurs in [`GET`]. Used by operations of
    /// [`collections`](super::collections). The set is open: a value that is not named here is kept
    /// as it came.
    #[values(COLOUR_TABLE, "Colour")]
    pub enum Colour {
        /// Like a rose.
        ///
        /// `red`.
        #[value(0, "red")]
        Red,
        /// Like a leaf.
        ///
        /// `pale|green`. Since 2014-01-01.
        #[value(1, "pale|green", since(version::V2014_01_01))]
        PaleGreen,
        /// White.
        ///
        /// `1.0`. First seen at 2015-01-01, an upper bound. Source: a photograph.
        #[value(2, "1.0", seen(version::V2015_01_01))]
        White,
    }
}

::xms_runtime::open_enum! {
    /// Plants that are known.
    ///
    /// In any version. Occurs in [`GET`]. Used by operations of [`operation`](super::operation).
    /// The set is open: a value that is not named here is kept as it came.
    #[values(PLANT_TABLE, "Plant")]
    pub enum Plant {
        /// A rose, with thorns.
        ///
        /// `rose`.
        #[value(0, "rose")]
        Rose,
        /// A tulip, in spring.
        ///
        /// `tulip`.
        #[value(1, "tulip")]
        Tulip,
    }
}

::xms_runtime::text_body! {
    impl Plant {}
}
