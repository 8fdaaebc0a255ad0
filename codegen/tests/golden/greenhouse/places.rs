// Written by `xms generate` from api/greenhouse/places.toml; do not edit.
//! Signs.
//!
//! Attributes and the element's own text.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`GET`] | `GET /sign` | any version |

use ::xms_runtime::{Body, ExpectedResponse, Method, Operation, Resource};

pub use super::elements::places::*;

/// Reads a sign.
///
/// Get Sign: `GET /sign`, any version. Answers 200 with [`Sign`].
///
/// For example, *keep out* (2013-01-01):
///
/// ````xml
/// <Sign xmlns="urn:greenhouse" size="3">Keep out</Sign>
/// ````
pub static GET: Operation = Operation {
    id: "places.get",
    title: "Get Sign",
    method: Method::Get,
    path: "/sign",
    responses: &[ExpectedResponse::new(200, Body::Element(Sign::SHAPE))],
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "places",
    title: "Signs",
    operations: &[&GET],
    shapes: &[Sign::SHAPE],
    ..Resource::BASE
};
