// Written by `xms generate` from api/tools/tools.toml; do not edit.
//! Tools.
//!
//! What plants are dug with.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`DIG`] | `POST /tools/{name}` | any version |
//! | [`LIST`] | `GET /tools` | since 2020-01-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Limits, Method, Operation, Parameter,
    Resource,
};

use super::version;
use super::garden_common::plants::{Plant, Season};

pub use super::elements::tools::*;
pub use super::options::tools::*;

/// Digs a plant out.
///
/// `POST /tools/{name}`, any version. Takes [`Plant`]. Answers 200. See also [`tools.list`](LIST).
///
/// In the path:
///
/// - `name`: What it is called. At most 40 characters.
///
/// In the header:
///
/// - `x-garden-season`: The season that is asked about. Since 2020-01-01.
///
/// For example, *spade* (2019-01-01):
///
/// ````xml
/// <Plant xmlns="urn:garden"><Name>Leek</Name><Spacing>15</Spacing></Plant>
/// ````
pub static DIG: Operation = Operation {
    id: "tools.dig",
    title: "",
    method: Method::Post,
    path: "/tools/{name}",
    path_parameters: &[
        Parameter::new("name", Kind::String).required().limits(&Limits::NONE.max(40)),
    ],
    headers: &[
        Parameter::new("x-garden-season", Kind::Enum(Season::TABLE))
            .since(version::V2020_01_01),
    ],
    body: Body::Element(Plant::SHAPE),
    ..Operation::BASE
};

/// Lists tools by the season.
///
/// `GET /tools`, since 2020-01-01. Answers 200 with [`Tools`].
///
/// In the query:
///
/// - `timeout`: Minutes, here.
///
/// In the header:
///
/// - `x-garden-season`: The season that is asked about. Since 2020-01-01.
///
/// For example, *one* (2020-01-01):
///
/// ````xml
/// <Tools><Tool>spade</Tool></Tools>
/// ````
pub static LIST: Operation = Operation {
    id: "tools.list",
    title: "",
    method: Method::Get,
    path: "/tools",
    query: &[Parameter::new("timeout", Kind::Int64)],
    headers: &[
        Parameter::new("x-garden-season", Kind::Enum(Season::TABLE))
            .since(version::V2020_01_01),
    ],
    responses: &[ExpectedResponse::new(200, Body::Element(Tools::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2020_01_01),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "tools",
    title: "Tools",
    operations: &[&DIG, &LIST],
    shapes: &[Tools::SHAPE],
    ..Resource::BASE
};
