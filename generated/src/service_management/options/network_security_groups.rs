// Written by `xms generate` from api-spec/service-management/network-security-groups.toml; do not edit.
//! Optional parameters of the operations of *Network security groups*.

use super::super::network_security_groups::DetailLevel;

/// Holds the parameters of [`GET`](super::super::network_security_groups::GET) that may be left
/// out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOptions {
    /// `detaillevel`: `Full` for the rules, too.
    pub detaillevel: Option<DetailLevel>,
}

impl GetOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`detaillevel`](field@Self::detaillevel).
    #[must_use]
    pub fn detaillevel(mut self, value: impl Into<DetailLevel>) -> Self {
        self.detaillevel = Some(value.into());
        self
    }
}
