// Written by `xms generate` from api/greenhouse/union.toml; do not edit.
//! Setters of the elements of *Devices*.

use super::super::union::Lamp;

impl Lamp {
    /// Sets [`watts`](field@Self::watts).
    #[must_use]
    pub fn watts(mut self, value: i32) -> Self {
        self.watts = Some(value);
        self
    }
}
