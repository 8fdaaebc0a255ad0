// Written by `xms generate` from api/greenhouse/names.toml; do not edit.
//! The client's side of *Names*.

use ::xms_runtime::client::{Call, ClientCore};

use super::super::names::{Field, RESOURCE_};

/// Calls the operations of [`names`](super::super::names); made by
/// [`Greenhouse::names`](super::Greenhouse::names).
#[derive(Clone, Copy, Debug)]
pub struct Names<'a> {
    pub(super) core: &'a ClientCore,
}

impl Names<'_> {
    /// An operation whose name is taken.
    ///
    /// `GET /names/{type}`, any version; see [`RESOURCE_`].
    ///
    /// Arguments:
    ///
    /// - `type`: Called like a keyword.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::greenhouse::Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.names().resource("x").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn resource(&self, r#type: &str) -> Call<'static, Field> {
        self.core.call(&RESOURCE_).path(&r#type).build()
    }
}
