// Written by `xms generate` from api/greenhouse/film.toml; do not edit.
//! The client's side of *Films*.

use ::xms_runtime::ByteStream;
use ::xms_runtime::client::{Call, ClientCore};

use super::super::film::{EDIT, WATCH};

/// Calls the operations of [`film`](super::super::film); made by
/// [`Greenhouse::film`](super::Greenhouse::film).
#[derive(Clone, Copy, Debug)]
pub struct Film<'a> {
    pub(super) core: &'a ClientCore,
}

impl Film<'_> {
    /// Shortens a film of what grows.
    ///
    /// `PUT /film`, any version; see [`EDIT`].
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::greenhouse::Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.film().edit("frames").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn edit(&self, body: impl Into<ByteStream>) -> Call<'static, ByteStream> {
        self.core.call(&EDIT).stream(body).build()
    }

    /// Shows a film of one bed.
    ///
    /// `GET /film/{day}`, any version; see [`WATCH`].
    ///
    /// Arguments:
    ///
    /// - `bed`: Which bed.
    /// - `day`: On which day.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::greenhouse::Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.film().watch("rose", 152).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn watch(&self, bed: &str, day: i32) -> Call<'static, ByteStream> {
        self.core.call(&WATCH).path(&bed).path(&day).build()
    }
}
