// Written by `xms generate` from api/shop/items.toml; do not edit.
//! Setters of the elements of *Items*.

use super::super::items::Item;

impl Item {
    /// Sets [`enabled`](field@Self::enabled).
    #[must_use]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
}
