// Written by `xms generate` from api/greenhouse/cycles-too.toml; do not edit.
//! Setters of the elements of *Twigs*.

use super::super::cycles::Branch;
use super::super::cycles_too::{Leaf, Twig};

impl Twig {
    /// Sets [`branch`](field@Self::branch).
    #[must_use]
    pub fn branch(mut self, value: Branch) -> Self {
        self.branch = Some(Box::new(value));
        self
    }
}

impl Leaf {
    /// Sets [`branch`](field@Self::branch).
    #[must_use]
    pub fn branch(mut self, value: Branch) -> Self {
        self.branch = Some(value);
        self
    }
}
