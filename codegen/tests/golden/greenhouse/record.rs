// Written by `xms generate` from api/greenhouse/record.toml; do not edit.
//! Beds.
//!
//! One record with a field of each scalar type.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`PUT`] | `PUT /beds/{bed}` | since 2013-01-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Limits, Method, Operation, Parameter,
    Resource,
};

use super::version;

pub use super::elements::record::*;

/// Plants a bed.
///
/// Put Bed: `PUT /beds/{bed}`, since 2013-01-01. Takes [`Bed`]. Answers 200 with [`Bed`].
///
/// In the path:
///
/// - `bed`: Number of the bed. At least 1.
///
/// For example, *one tulip* (2013-01-01):
///
/// ````xml
/// <Bed xmlns="urn:greenhouse"><Type>tulip</Type><Count>1</Count><Label>red</Label><Fixed>yes</Fixed></Bed>
/// ````
///
/// ````xml
/// <Bed xmlns="urn:greenhouse">
///   <Type>tulip</Type>
///   <Count>1</Count>
///   <Fixed>yes</Fixed>
/// </Bed>
/// ````
pub static PUT: Operation = Operation {
    id: "record.put",
    title: "Put Bed",
    method: Method::Put,
    path: "/beds/{bed}",
    path_parameters: &[
        Parameter::new("bed", Kind::Int32).required().limits(&Limits::NONE.min(1)),
    ],
    body: Body::Element(Bed::SHAPE),
    responses: &[ExpectedResponse::new(200, Body::Element(Bed::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2013_01_01),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "record",
    title: "Beds",
    operations: &[&PUT],
    shapes: &[Bed::SHAPE],
    ..Resource::BASE
};
