// Written by `xms generate` from api/greenhouse/cycles.toml; do not edit.
//! Trees.
//!
//! Elements that lead back to themselves, also through another resource.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`GET`] | `GET /tree` | any version |

use ::xms_runtime::{Body, ExpectedResponse, Method, Operation, Resource};

pub use super::elements::cycles::*;

/// Reads a tree.
///
/// Get Tree: `GET /tree`, any version. Answers 200 with [`Branch`].
///
/// For example, *two levels* (2013-01-01):
///
/// ````xml
/// <Branch xmlns="urn:greenhouse"><Twig><Branch><Name>low</Name></Branch></Twig><Buds><Bud><Kind>Leaf</Kind><Branch/></Bud></Buds></Branch>
/// ````
pub static GET: Operation = Operation {
    id: "cycles.get",
    title: "Get Tree",
    method: Method::Get,
    path: "/tree",
    responses: &[ExpectedResponse::new(200, Body::Element(Branch::SHAPE))],
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "cycles",
    title: "Trees",
    operations: &[&GET],
    shapes: &[Branch::SHAPE],
    ..Resource::BASE
};
