// Written by `xms generate` from api/greenhouse/places.toml; do not edit.
//! Setters of the elements of *Signs*.

use super::super::places::Sign;

impl Sign {
    /// Sets [`lang`](field@Self::lang).
    #[must_use]
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }

    /// Sets [`text`](field@Self::text).
    #[must_use]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}
