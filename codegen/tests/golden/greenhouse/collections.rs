// Written by `xms generate` from api/greenhouse/collections.toml; do not edit.
//! Shelves.
//!
//! Lists with and without a wrapper, maps and sets.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`GET`] | `GET /shelf` | any version |

use ::xms_runtime::{Body, ExpectedResponse, Method, Operation, Resource};

pub use super::elements::collections::*;

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
pub static GET: Operation = Operation {
    id: "collections.get",
    title: "Get Shelf",
    method: Method::Get,
    path: "/shelf",
    responses: &[ExpectedResponse::new(200, Body::Element(Shelf::SHAPE))],
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "collections",
    title: "Shelves",
    operations: &[&GET],
    shapes: &[Shelf::SHAPE, Pot::SHAPE],
    ..Resource::BASE
};
