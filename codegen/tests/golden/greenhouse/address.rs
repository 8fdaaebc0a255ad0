// Written by `xms generate` from api/greenhouse/address.toml; do not edit.
//! Pots.
//!
//! Pots that are found by their label or by where they stand.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`GET`] | `GET /houses/{wing}/pots/{pot-label}`, `GET /houses/{wing}/benches/{bench}/{pot-number}` or `GET /houses/{wing}/newest` | since 2013-01-01 |
//! | [`EMPTY`] | `POST /houses/{wing}/pots/{pot-label}`, `POST /houses/{wing}/benches/{bench}/{pot-number}/` or `POST /houses/{wing}/newest` | since 2013-01-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Method, Operation, Parameter, Resource,
};

use super::version;

pub use super::elements::address::*;
pub use super::options::address::*;

/// Reads a pot.
///
/// Get Pot: `GET /houses/{wing}/pots/{pot-label}`,
/// `GET /houses/{wing}/benches/{bench}/{pot-number}` or `GET /houses/{wing}/newest`, since
/// 2013-01-01. Answers 200 with [`Planter`].
///
/// In the path:
///
/// - `wing`: The wing of the house.
/// - `pot-label`: What is written on it.
/// - `bench`: The bench along a wall.
/// - `pot-number`: Its number on the bench.
///
/// For example, *by its label* (2013-01-01):
///
/// ````xml
/// <Planter xmlns="urn:greenhouse"><Plant>basil</Plant></Planter>
/// ````
pub static GET: Operation = Operation {
    id: "address.get",
    title: "Get Pot",
    method: Method::Get,
    path: "/houses/{wing}/pots/{pot-label}",
    path_parameters: &[
        Parameter::new("wing", Kind::String).required(),
        Parameter::new("pot-label", Kind::String).required(),
    ],
    other_addresses: {
        static AT_PLACE: Operation = Operation {
            path: "/houses/{wing}/benches/{bench}/{pot-number}",
            path_parameters: &[
                Parameter::new("wing", Kind::String).required(),
                Parameter::new("bench", Kind::String).required(),
                Parameter::new("pot-number", Kind::Int32).required(),
            ],
            ..GET
        };
        static AT_NEWEST: Operation = Operation {
            path: "/houses/{wing}/newest",
            path_parameters: &[Parameter::new("wing", Kind::String).required()],
            ..GET
        };
        &[&AT_PLACE, &AT_NEWEST]
    },
    responses: &[ExpectedResponse::new(200, Body::Element(Planter::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2013_01_01),
    ..Operation::BASE
};

/// Says which of several addresses a request has, such as one of [`GET`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PotAddress {
    /// The address with `pot-label`, as in `/houses/{wing}/pots/{pot-label}`.
    Label {
        /// `pot-label`: What is written on it.
        pot_label: String,
    },
    /// The address with `bench` and `pot-number`, as in
    /// `/houses/{wing}/benches/{bench}/{pot-number}`.
    Place {
        /// `bench`: The bench along a wall.
        bench: String,
        /// `pot-number`: Its number on the bench.
        pot_number: i32,
    },
    /// The address without values of its own, as in `/houses/{wing}/newest`.
    Newest,
}

impl PotAddress {
    /// Creates it as [`Self::Label`].
    pub fn label(pot_label: impl Into<String>) -> Self {
        Self::Label {
            pot_label: pot_label.into(),
        }
    }

    /// Creates it as [`Self::Place`].
    pub fn place(bench: impl Into<String>, pot_number: i32) -> Self {
        Self::Place {
            bench: bench.into(),
            pot_number,
        }
    }

    /// Creates it as [`Self::Newest`].
    pub fn newest() -> Self {
        Self::Newest
    }
}

/// Throws the plant away.
///
/// Empty Pot: `POST /houses/{wing}/pots/{pot-label}`,
/// `POST /houses/{wing}/benches/{bench}/{pot-number}/` or `POST /houses/{wing}/newest`, since
/// 2013-01-01. Answers 200.
///
/// In the path:
///
/// - `wing`: The wing of the house.
/// - `pot-label`: What is written on it.
/// - `bench`: The bench along a wall.
/// - `pot-number`: Its number on the bench.
///
/// In the query:
///
/// - `comp=empty`
/// - `keep-soil`: Whether the soil stays.
pub static EMPTY: Operation = Operation {
    id: "address.empty",
    title: "Empty Pot",
    method: Method::Post,
    path: "/houses/{wing}/pots/{pot-label}",
    path_parameters: &[
        Parameter::new("wing", Kind::String).required(),
        Parameter::new("pot-label", Kind::String).required(),
    ],
    other_addresses: {
        static AT_PLACE: Operation = Operation {
            path: "/houses/{wing}/benches/{bench}/{pot-number}/",
            path_parameters: &[
                Parameter::new("wing", Kind::String).required(),
                Parameter::new("bench", Kind::String).required(),
                Parameter::new("pot-number", Kind::Int32).required(),
            ],
            ..EMPTY
        };
        static AT_NEWEST: Operation = Operation {
            path: "/houses/{wing}/newest",
            path_parameters: &[Parameter::new("wing", Kind::String).required()],
            ..EMPTY
        };
        &[&AT_PLACE, &AT_NEWEST]
    },
    query: &[
        Parameter::constant("comp", "empty"),
        Parameter::new("keep-soil", Kind::Bool),
    ],
    availability: Availability::ALWAYS.since(version::V2013_01_01),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "address",
    title: "Pots",
    operations: &[&GET, &EMPTY],
    shapes: &[Planter::SHAPE],
    ..Resource::BASE
};
