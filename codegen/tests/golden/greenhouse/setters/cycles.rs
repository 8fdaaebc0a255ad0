// Written by `xms generate` from api/greenhouse/cycles.toml; do not edit.
//! Setters of the elements of *Trees*.

use super::super::cycles::Branch;
use super::super::cycles_too::{Bud, Twig};

impl Branch {
    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`twig`](field@Self::twig).
    #[must_use]
    pub fn twig(mut self, value: Twig) -> Self {
        self.twig = Some(Box::new(value));
        self
    }

    /// Sets [`buds`](field@Self::buds).
    #[must_use]
    pub fn buds(mut self, value: impl Into<Vec<Bud>>) -> Self {
        self.buds = value.into();
        self
    }
}
