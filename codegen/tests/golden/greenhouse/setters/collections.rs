// Written by `xms generate` from api/greenhouse/collections.toml; do not edit.
//! Setters of the elements of *Shelves*.

use ::xms_runtime::{Dictionary, Joined};

use super::super::collections::{Pot, Shelf};
use super::super::enum_::Colour;

impl Shelf {
    /// Sets [`pot`](field@Self::pot).
    #[must_use]
    pub fn pot(mut self, value: impl Into<Vec<Pot>>) -> Self {
        self.pot = value.into();
        self
    }

    /// Sets [`names`](field@Self::names).
    #[must_use]
    pub fn names(mut self, value: impl Into<Vec<String>>) -> Self {
        self.names = value.into();
        self
    }

    /// Sets [`facts`](field@Self::facts).
    #[must_use]
    pub fn facts(mut self, value: impl Into<Dictionary<i32>>) -> Self {
        self.facts = value.into();
        self
    }

    /// Sets [`others`](field@Self::others).
    #[must_use]
    pub fn others(mut self, value: impl Into<Dictionary<Colour>>) -> Self {
        self.others = Some(value.into());
        self
    }

    /// Sets [`rows`](field@Self::rows).
    #[must_use]
    pub fn rows(mut self, value: impl Into<Vec<Vec<String>>>) -> Self {
        self.rows = value.into();
        self
    }

    /// Sets [`owners`](field@Self::owners).
    #[must_use]
    pub fn owners(mut self, value: impl Into<Dictionary<String>>) -> Self {
        self.owners = value.into();
        self
    }

    /// Sets [`wares`](field@Self::wares).
    #[must_use]
    pub fn wares(mut self, value: impl Into<Dictionary<Pot>>) -> Self {
        self.wares = value.into();
        self
    }

    /// Sets [`prices`](field@Self::prices).
    #[must_use]
    pub fn prices(mut self, value: impl Into<Dictionary<Vec<Pot>>>) -> Self {
        self.prices = value.into();
        self
    }

    /// Sets [`words`](field@Self::words).
    #[must_use]
    pub fn words(mut self, value: impl Into<Joined<String>>) -> Self {
        self.words = value.into();
        self
    }

    /// Sets [`colours`](field@Self::colours).
    #[must_use]
    pub fn colours(mut self, value: impl Into<Joined<Colour>>) -> Self {
        self.colours = value.into();
        self
    }

    /// Sets [`empties`](field@Self::empties).
    #[must_use]
    pub fn empties(mut self, value: impl Into<Vec<i32>>) -> Self {
        self.empties = Some(value.into());
        self
    }
}

impl Pot {
    /// Sets [`size`](field@Self::size).
    #[must_use]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }

    /// Sets [`inner`](field@Self::inner).
    #[must_use]
    pub fn inner(mut self, value: impl Into<Vec<Pot>>) -> Self {
        self.inner = value.into();
        self
    }
}
