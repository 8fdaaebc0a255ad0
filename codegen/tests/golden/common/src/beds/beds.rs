// Written by `xms generate` from api/beds/beds.toml; do not edit.
//! Beds.
//!
//! Where plants grow.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`GET`] | `GET /beds/{name}` | any version |

use ::xms_runtime::{
    Body, ExpectedResponse, Kind, Limits, Method, Operation, Parameter, Resource,
};

use super::version;
use super::garden_common::plants::Season;

pub use super::elements::beds::*;
pub use super::options::beds::*;

/// Reads a bed.
///
/// `GET /beds/{name}`, any version. Answers 200 with [`Bed`]. Fails with
/// [`Frost`](super::error_code::FROST), or with others.
///
/// In the path:
///
/// - `name`: What it is called. At most 40 characters.
///
/// In the query:
///
/// - `timeout`: Seconds that the service may take. At least 1.
///
/// In the header:
///
/// - `x-garden-season`: The season that is asked about. Since 2020-01-01.
///
/// For example, *two plants* (2020-01-01):
///
/// ````xml
/// <Bed xmlns="urn:beds"><First><Name xmlns="urn:garden">Leek</Name><Sown xmlns="urn:garden">Spring</Sown></First><Plants><Plant xmlns="urn:garden"><Name>Kale</Name></Plant></Plants></Bed>
/// ````
pub static GET: Operation = Operation {
    id: "beds.get",
    title: "",
    method: Method::Get,
    path: "/beds/{name}",
    path_parameters: &[
        Parameter::new("name", Kind::String).required().limits(&Limits::NONE.max(40)),
    ],
    query: &[Parameter::new("timeout", Kind::Int32).limits(&Limits::NONE.min(1))],
    headers: &[
        Parameter::new("x-garden-season", Kind::Enum(Season::TABLE))
            .since(version::V2020_01_01),
    ],
    responses: &[ExpectedResponse::new(200, Body::Element(Bed::SHAPE))],
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "beds",
    title: "Beds",
    operations: &[&GET],
    shapes: &[Bed::SHAPE],
    ..Resource::BASE
};
