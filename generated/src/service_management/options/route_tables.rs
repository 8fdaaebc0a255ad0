// Written by `xms generate` from api-spec/service-management/route-tables.toml; do not edit.
//! Optional parameters of the operations of *Route tables*.

use super::super::network_security_groups::DetailLevel;

/// Holds the parameters of [`GET`](super::super::route_tables::GET) that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOptions {
    /// `detailLevel`: `Full` for the routes, too.
    pub detail_level: Option<DetailLevel>,
}

impl GetOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`detail_level`](field@Self::detail_level).
    #[must_use]
    pub fn detail_level(mut self, value: impl Into<DetailLevel>) -> Self {
        self.detail_level = Some(value.into());
        self
    }
}
