// Written by `xms generate` from api/beds/beds.toml; do not edit.
//! Beds.
//!
//! Where plants grow.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`GET`] | `GET /beds/{name}` | any version |

use ::xms_runtime::{
    Body, ExpectedResponse, Field, Kind, Limits, Method, Operation, Parameter, Resource,
};

use super::{NAMESPACE, version};
use super::garden_common::plants::{Plant, Season};

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

/// Holds the parameters of [`GET`] that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOptions {
    /// `timeout`: Seconds that the service may take. At least 1.
    pub timeout: Option<i32>,
    /// `x-garden-season`: The season that is asked about. Since 2020-01-01.
    pub season: Option<Season>,
}

impl GetOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "beds",
    title: "Beds",
    operations: &[&GET],
    shapes: &[Bed::SHAPE],
    ..Resource::BASE
};

::xms_runtime::record! {
    /// A bed of one gardener.
    ///
    /// Element `<Bed>`. In any version. Answered by [`GET`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(BED_SHAPE, "Bed", NAMESPACE)]
    pub struct Bed {
        /// At its edge.
        ///
        /// `<First>`.
        #[field(0, "First", Record(Plant::SHAPE))]
        pub first: Option<Plant>,
        /// All the others.
        ///
        /// `<Plants>` of `<Plant>`.
        #[field(
            1,
            "Plants",
            List(&Field::new("Plant", Kind::Record(Plant::SHAPE)).namespace("urn:garden"))
        )]
        pub plants: Vec<Plant>,
    }
}

impl Bed {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}
