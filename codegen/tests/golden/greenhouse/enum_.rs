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

pub use super::elements::enum_::*;

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
