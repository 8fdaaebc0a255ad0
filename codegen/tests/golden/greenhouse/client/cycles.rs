// Written by `xms generate` from api/greenhouse/cycles.toml; do not edit.
//! The client's side of *Trees*.

use ::xms_runtime::client::{Call, ClientCore};

use super::super::cycles::{Branch, GET};

/// Calls the operations of [`cycles`](super::super::cycles); made by
/// [`Greenhouse::cycles`](super::Greenhouse::cycles).
#[derive(Clone, Copy, Debug)]
pub struct Cycles<'a> {
    pub(super) core: &'a ClientCore,
}

impl Cycles<'_> {
    /// Reads a tree.
    ///
    /// `GET /tree`, any version; see [`GET`].
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::greenhouse::Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.cycles().get().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get(&self) -> Call<'static, Branch> {
        self.core.call(&GET).build()
    }
}
