// Written by `xms generate` from api/cloud/extensions.toml; do not edit.
//! Optional parameters of the operations of *Extensions*.

/// Holds the parameters of [`LIST`](super::super::extensions::LIST) that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOptions {
    /// `top`
    pub count: Option<String>,
}

impl ListOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`count`](field@Self::count).
    #[must_use]
    pub fn count(mut self, value: impl Into<String>) -> Self {
        self.count = Some(value.into());
        self
    }
}
