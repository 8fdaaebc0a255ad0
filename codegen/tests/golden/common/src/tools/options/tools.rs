// Written by `xms generate` from api/tools/tools.toml; do not edit.
//! Optional parameters of the operations of *Tools*.

use super::super::garden_common::plants::Season;

/// Holds the parameters of [`DIG`](super::super::tools::DIG) that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DigOptions {
    /// `x-garden-season`: The season that is asked about. Since 2020-01-01.
    pub season: Option<Season>,
}

impl DigOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`season`](field@Self::season).
    #[must_use]
    pub fn season(mut self, value: impl Into<Season>) -> Self {
        self.season = Some(value.into());
        self
    }
}

/// Holds the parameters of [`LIST`](super::super::tools::LIST) that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOptions {
    /// `timeout`: Minutes, here.
    pub timeout: Option<i64>,
    /// `x-garden-season`: The season that is asked about. Since 2020-01-01.
    pub season: Option<Season>,
}

impl ListOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

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
