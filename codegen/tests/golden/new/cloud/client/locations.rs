// Written by `xms generate` from api/cloud/locations.toml; do not edit.
//! The client's side of *Locations*.

use ::xms_runtime::client::{Call, ClientCore};

use super::super::locations::{LIST, LocationList};

/// Calls the operations of [`locations`](super::super::locations); made by
/// [`Cloud::locations`](super::Cloud::locations).
#[derive(Clone, Copy, Debug)]
pub struct Locations<'a> {
    pub(super) core: &'a ClientCore,
}

impl Locations<'_> {
    /// `GET /locations`, since 2010-10-28; see [`LIST`].
    pub fn list(&self) -> Call<'static, LocationList> {
        self.core.call(&LIST).build()
    }
}
