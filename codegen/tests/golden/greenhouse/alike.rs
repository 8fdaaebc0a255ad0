// Written by `xms generate` from api/greenhouse/alike.toml; do not edit.
//! Labels.
//!
//! Parts that are called alike on the wire, and an attribute that tells elements apart.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`WRITE`] | `PUT /label` | any version |

use ::xms_runtime::{Body, Method, Operation, Resource};

pub use super::elements::alike::*;

/// Writes a label.
///
/// Write Label: `PUT /label`, any version. Takes [`Label`]. Answers 200.
///
/// For example, *every name* (2013-01-01):
///
/// ````xml
/// <Label xmlns="urn:greenhouse" xmlns:l="urn:greenhouse:lists" Name="a" xml:lang="en"
///        xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><Name>b</Name><l:Name>c</l:Name><Owner i:type="Person"><Age>9</Age></Owner></Label>
/// ````
pub static WRITE: Operation = Operation {
    id: "alike.write",
    title: "Write Label",
    method: Method::Put,
    path: "/label",
    body: Body::Element(Label::SHAPE),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "alike",
    title: "Labels",
    operations: &[&WRITE],
    shapes: &[Label::SHAPE, Owner::SHAPE, Person::SHAPE, Club::SHAPE],
    ..Resource::BASE
};
