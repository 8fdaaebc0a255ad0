// Written by `xms generate` from api/greenhouse/address.toml; do not edit.
//! Elements and enums of *Pots*.

use super::super::NAMESPACE;

::xms_runtime::record! {
    /// A pot.
    ///
    /// Element `<Planter>`. Since 2013-01-01. Answered by [`GET`](super::super::address::GET).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[element(PLANTER_SHAPE, "Planter", NAMESPACE)]
    pub struct Planter {
        /// What grows in it.
        ///
        /// `<Plant>`, required. Since 2013-01-01.
        #[field(0, "Plant", String, required)]
        pub plant: String,
    }
}

impl Planter {
    /// Creates the element from its fields, all of which are required.
    pub fn new(plant: impl Into<String>) -> Self {
        Self { plant: plant.into() }
    }
}
