// Written by `xms generate` from api/beds/beds.toml; do not edit.
//! Elements and enums of *Beds*.

use ::xms_runtime::{Field, Kind};

use super::super::NAMESPACE;
use super::super::garden_common::plants::Plant;

::xms_runtime::record! {
    /// A bed of one gardener.
    ///
    /// Element `<Bed>`. In any version. Answered by [`GET`](super::super::beds::GET).
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
