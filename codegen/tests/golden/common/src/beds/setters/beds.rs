// Written by `xms generate` from api/beds/beds.toml; do not edit.
//! Setters of the structs of *Beds*.

use super::super::beds::{Bed, GetOptions};
use super::super::garden_common::plants::{Plant, Season};

impl GetOptions {
    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Sets [`season`](field@Self::season).
    #[must_use]
    pub fn season(mut self, value: impl Into<Season>) -> Self {
        self.season = Some(value.into());
        self
    }
}

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
