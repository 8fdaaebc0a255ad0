// Written by `xms generate` from api/beds/beds.toml; do not edit.
//! Optional parameters of the operations of *Beds*.

use super::super::garden_common::plants::Season;

/// Holds the parameters of [`GET`](super::super::beds::GET) that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOptions {
    /// `timeout`: Seconds that the service may take. At least 1.
    pub timeout: Option<i32>,
    /// `x-garden-season`: The season that is asked about. Since 2020-01-01.
    pub season: Option<Season>,
}

impl GetOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`timeout`](field@Self::timeout).
    #[must_use]
    pub fn timeout(mut self, value: i32) -> Self {
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
