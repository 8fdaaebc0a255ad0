// Written by `xms generate` from api/greenhouse/address.toml; do not edit.
//! Setters of the structs of *Pots*.

use super::super::address::EmptyOptions;

impl EmptyOptions {
    /// Sets [`keep_soil`](field@Self::keep_soil).
    #[must_use]
    pub fn keep_soil(mut self, value: bool) -> Self {
        self.keep_soil = Some(value);
        self
    }
}
