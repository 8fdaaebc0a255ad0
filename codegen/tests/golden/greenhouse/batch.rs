// Written by `xms generate` from api/greenhouse/batch.toml; do not edit.
//! Batches.
//!
//! Several requests in one.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`DROP`] | `DELETE /batches/{batch}` | any version |
//! | [`SUBMIT`] | `POST /batches` | any version |

use ::xms_runtime::{
    BatchRule, Body, ExpectedResponse, Kind, Method, Operation, Parameter, Resource,
};

/// Drops one without asking.
///
/// `DELETE /batches/{batch}`, any version. Answers 202.
///
/// In the path:
///
/// - `batch`: Which.
pub static DROP: Operation = Operation {
    id: "batch.drop",
    title: "",
    method: Method::Delete,
    path: "/batches/{batch}",
    path_parameters: &[Parameter::new("batch", Kind::String).required()],
    responses: &[ExpectedResponse::new(202, Body::None)],
    ..Operation::BASE
};

/// Drops several at once.
///
/// `POST /batches`, any version. Takes up to 10 requests of [`batch.drop`](DROP). Answers 202 with
/// the answers to them.
///
/// In the query:
///
/// - `comp=batch`
pub static SUBMIT: Operation = Operation {
    id: "batch.submit",
    title: "",
    method: Method::Post,
    path: "/batches",
    query: &[Parameter::constant("comp", "batch")],
    body: Body::Batch(&BatchRule::new(&[&DROP], 10)),
    responses: &[ExpectedResponse::new(202, Body::Bytes("multipart/mixed"))],
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "batch",
    title: "Batches",
    operations: &[&DROP, &SUBMIT],
    ..Resource::BASE
};
