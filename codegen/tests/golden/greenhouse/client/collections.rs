// Written by `xms generate` from api/greenhouse/collections.toml; do not edit.
//! The client's side of *Shelves*.

use ::xms_runtime::client::{Call, ClientCore};

use super::super::collections::{GET, Shelf};

/// Calls the operations of [`collections`](super::super::collections); made by
/// [`Greenhouse::collections`](super::Greenhouse::collections).
#[derive(Clone, Copy, Debug)]
pub struct Collections<'a> {
    pub(super) core: &'a ClientCore,
}

impl Collections<'_> {
    /// Reads a shelf.
    ///
    /// `GET /shelf`, any version; see [`GET`].
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::greenhouse::Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.collections().get().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get(&self) -> Call<'static, Shelf> {
        self.core.call(&GET).build()
    }
}
