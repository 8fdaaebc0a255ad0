// Written by `xms generate` from api/greenhouse/places.toml; do not edit.
//! The client's side of *Signs*.

use ::xms_runtime::client::{Call, ClientCore};

use super::super::places::{GET, Sign};

/// Calls the operations of [`places`](super::super::places); made by
/// [`Greenhouse::places`](super::Greenhouse::places).
#[derive(Clone, Copy, Debug)]
pub struct Places<'a> {
    pub(super) core: &'a ClientCore,
}

impl Places<'_> {
    /// Reads a sign.
    ///
    /// `GET /sign`, any version; see [`GET`].
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::greenhouse::Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.places().get().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get(&self) -> Call<'static, Sign> {
        self.core.call(&GET).build()
    }
}
