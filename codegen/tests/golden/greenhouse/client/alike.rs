// Written by `xms generate` from api/greenhouse/alike.toml; do not edit.
//! The client's side of *Labels*.

use ::xms_runtime::client::{Call, ClientCore};

use super::super::alike::{Label, WRITE};

/// Calls the operations of [`alike`](super::super::alike); made by
/// [`Greenhouse::alike`](super::Greenhouse::alike).
#[derive(Clone, Copy, Debug)]
pub struct Alike<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> Alike<'a> {
    /// Writes a label.
    ///
    /// `PUT /label`, any version; see [`WRITE`].
    pub fn write(&self, body: &'a Label) -> Call<'a, ()> {
        self.core.call(&WRITE).body(body).build()
    }
}
