// Written by `xms generate` from api/tools/tools.toml; do not edit.
//! Setters of the structs of *Tools*.

use super::super::garden_common::plants::Season;
use super::super::tools::{DigOptions, ListOptions, Tools};

impl DigOptions {
    /// Sets [`season`](field@Self::season).
    #[must_use]
    pub fn season(mut self, value: impl Into<Season>) -> Self {
        self.season = Some(value.into());
        self
    }
}

impl ListOptions {
    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i64) -> Self {
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

impl Tools {
    /// Sets [`tool`](field@Self::tool).
    #[must_use]
    pub fn tool(mut self, value: impl Into<Vec<String>>) -> Self {
        self.tool = value.into();
        self
    }
}
