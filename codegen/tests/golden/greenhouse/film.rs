// Written by `xms generate` from api/greenhouse/film.toml; do not edit.
//! Films.
//!
//! Bodies that come and go in pieces.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`EDIT`] | `PUT /film` | any version |
//! | [`WATCH`] | `GET /film/{day}` | any version |

use ::xms_runtime::{
    Body, ExpectedResponse, Kind, Method, Operation, Parameter, Resource,
};

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

/// Shows a film of one bed.
///
/// Watch: `GET /film/{day}`, any version. `{bed}-bed.film.` stands in front of the service's host.
/// Answers 200 with a stream of bytes (`video/mp4`).
///
/// In host and path:
///
/// - `bed`: Which bed.
/// - `day`: On which day.
///
/// For example, *roses* (2013-01-01):
///
/// ````text
/// frames
/// ````
pub static WATCH: Operation = Operation {
    id: "film.watch",
    title: "Watch",
    method: Method::Get,
    path: "/film/{day}",
    host: "{bed}-bed.film.",
    path_parameters: &[
        Parameter::new("bed", Kind::String).required(),
        Parameter::new("day", Kind::Int32).required(),
    ],
    responses: &[ExpectedResponse::new(200, Body::Stream("video/mp4"))],
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "film",
    title: "Films",
    operations: &[&EDIT, &WATCH],
    ..Resource::BASE
};
