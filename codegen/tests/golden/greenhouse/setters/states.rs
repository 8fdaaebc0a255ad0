// Written by `xms generate` from api/greenhouse/states.toml; do not edit.
//! Setters of the elements of *Locks*.

use ::xms_runtime::{DateTime, Nillable, Secret};

use super::super::states::Lock;

impl Lock {
    /// Sets [`spares`](field@Self::spares).
    #[must_use]
    pub fn spares(mut self, value: impl Into<Vec<String>>) -> Self {
        self.spares = Secret::new(value.into());
        self
    }

    /// Sets [`opens`](field@Self::opens).
    #[must_use]
    pub fn opens(mut self, value: impl Into<DateTime>) -> Self {
        self.opens = Some(Nillable::Value(value.into()));
        self
    }

    /// Says that [`opens`](field@Self::opens) has no value.
    #[must_use]
    pub fn opens_nil(mut self) -> Self {
        self.opens = Some(Nillable::Nil);
        self
    }

    /// Says that [`tries`](field@Self::tries) has no value.
    #[must_use]
    pub fn tries_nil(mut self) -> Self {
        self.tries = Nillable::Nil;
        self
    }

    /// Sets [`hints`](field@Self::hints).
    #[must_use]
    pub fn hints(mut self, value: impl Into<Vec<String>>) -> Self {
        self.hints = Some(Nillable::Value(value.into()));
        self
    }

    /// Says that [`hints`](field@Self::hints) has no value.
    #[must_use]
    pub fn hints_nil(mut self) -> Self {
        self.hints = Some(Nillable::Nil);
        self
    }
}
