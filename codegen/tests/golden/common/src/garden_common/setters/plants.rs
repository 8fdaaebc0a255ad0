// Written by `xms generate` from api/garden-common/plants.toml; do not edit.
//! Setters of the elements of *Plants*.

use super::super::plants::{Error, Plant, Season};

impl Plant {
    /// Sets [`sown`](field@Self::sown).
    #[must_use]
    pub fn sown(mut self, value: impl Into<Season>) -> Self {
        self.sown = Some(value.into());
        self
    }

    /// Sets [`spacing`](field@Self::spacing).
    #[must_use]
    pub fn spacing(mut self, value: i32) -> Self {
        self.spacing = Some(value);
        self
    }
}

impl Error {
    /// Sets [`message`](field@Self::message).
    #[must_use]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
}
