// Written by `xms generate` from api/greenhouse/film.toml; do not edit.
//! Films.
//!
//! Bodies that come and go in pieces.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`EDIT`] | `PUT /film` | any version |

use ::xms_runtime::{Body, ExpectedResponse, Method, Operation, Resource};

/// Shortens a film of what grows.
///
/// Edit: `PUT /film`, any version. Takes a stream of bytes (`video/mp4`). Answers 200 with a stream
/// of bytes (`video/mp4`).
///
/// For example, *shortened* (2013-01-01):
///
/// ````text
/// frames
/// ````
///
/// ````text
/// fewer frames
/// ````
pub static EDIT: Operation = Operation {
    id: "film.edit",
    title: "Edit",
    method: Method::Put,
    path: "/film",
    body: Body::Stream("video/mp4"),
    responses: &[ExpectedResponse::new(200, Body::Stream("video/mp4"))],
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "film",
    title: "Films",
    operations: &[&EDIT],
    ..Resource::BASE
};
