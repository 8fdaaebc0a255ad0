// Written by `xms generate` from api/greenhouse/address.toml; do not edit.
//! Optional parameters of the operations of *Pots*.

/// Holds the parameters of [`EMPTY`](super::super::address::EMPTY) that may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EmptyOptions {
    /// `keep-soil`: Whether the soil stays.
    pub keep_soil: Option<bool>,
}

impl EmptyOptions {
    /// Creates the parameters without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`keep_soil`](field@Self::keep_soil).
    #[must_use]
    pub fn keep_soil(mut self, value: bool) -> Self {
        self.keep_soil = Some(value);
        self
    }
}
