// Written by `xms generate` from api/greenhouse/names.toml; do not edit.
//! Names.
//!
//! Names that generated code has uses for itself.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`RESOURCE_`] | `GET /names/{type}` | any version |

use ::xms_runtime::{Body, ExpectedResponse, Method, Operation, Parameter, Resource};

pub use super::elements::names::*;

/// An operation whose name is taken.
///
/// Resource: `GET /names/{type}`, any version. Answers 200 with [`Field`].
///
/// In the path:
///
/// - `type`: Called like a keyword.
///
/// For example, *fn* (2013-01-01):
///
/// ````xml
/// <Field xmlns="urn:greenhouse"><Kind>1</Kind><A>1</A><B>1</B><C>1</C><D>1</D><E>1</E><F>1</F><G>1</G></Field>
/// ````
pub static RESOURCE_: Operation = Operation {
    id: "names.resource",
    title: "Resource",
    method: Method::Get,
    path: "/names/{type}",
    path_parameters: &[Parameter::new("type", ::xms_runtime::Kind::String).required()],
    responses: &[ExpectedResponse::new(200, Body::Element(Field::SHAPE))],
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "names",
    title: "Names",
    operations: &[&RESOURCE_],
    shapes: &[Field::SHAPE, Value::SHAPE],
    enums: &[Kind::TABLE],
    ..Resource::BASE
};
