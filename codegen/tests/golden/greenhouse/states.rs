// Written by `xms generate` from api/greenhouse/states.toml; do not edit.
//! Locks.
//!
//! Secrets, and elements that are nil or empty on purpose.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`PUT`] | `PUT /lock` | any version |

use ::xms_runtime::{Body, ExpectedResponse, Method, Operation, Resource};

pub use super::elements::states::*;

/// Sets the lock.
///
/// Put Lock: `PUT /lock`, any version. Takes [`Lock`]. Answers 204.
///
/// For example, *nil* (2013-01-01):
///
/// ````xml
/// <Lock xmlns="urn:greenhouse" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><Code>1234</Code><Opens i:nil="true"/><Tries i:nil="true"/></Lock>
/// ````
pub static PUT: Operation = Operation {
    id: "states.put",
    title: "Put Lock",
    method: Method::Put,
    path: "/lock",
    body: Body::Element(Lock::SHAPE),
    responses: &[ExpectedResponse::new(204, Body::None)],
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "states",
    title: "Locks",
    operations: &[&PUT],
    shapes: &[Lock::SHAPE],
    ..Resource::BASE
};
