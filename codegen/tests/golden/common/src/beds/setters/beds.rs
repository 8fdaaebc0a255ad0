// Written by `xms generate` from api/beds/beds.toml; do not edit.
//! Setters of the elements of *Beds*.

use super::super::beds::Bed;
use super::super::garden_common::plants::Plant;

impl Bed {
    /// Sets [`first`](field@Self::first).
    #[must_use]
    pub fn first(mut self, value: Plant) -> Self {
        self.first = Some(value);
        self
    }

    /// Sets [`plants`](field@Self::plants).
    #[must_use]
    pub fn plants(mut self, value: impl Into<Vec<Plant>>) -> Self {
        self.plants = value.into();
        self
    }
}
