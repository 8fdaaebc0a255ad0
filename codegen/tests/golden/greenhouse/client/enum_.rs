// Written by `xms generate` from api/greenhouse/enum.toml; do not edit.
//! The client's side of *Colours*.

use ::xms_runtime::client::{Call, ClientCore};

use super::super::enum_::{GET, Paint, Plant};

/// Calls the operations of [`enum_`](super::super::enum_); made by
/// [`Greenhouse::enum_`](super::Greenhouse::enum_).
#[derive(Clone, Copy, Debug)]
pub struct Enum<'a> {
    pub(super) core: &'a ClientCore,
}

impl Enum<'_> {
    /// Reads the colour of a plant.
    ///
    /// `GET /plants/{plant}/colour`, any version; see [`GET`].
    ///
    /// Arguments:
    ///
    /// - `plant`: The plant that is painted.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::greenhouse::Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::greenhouse::enum_::Plant;
    ///
    /// let answer = client.enum_().get(Plant::Rose).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get(&self, plant: impl Into<Plant>) -> Call<'static, Paint> {
        let plant: Plant = plant.into();
        self.core.call(&GET).path(&plant).build()
    }
}
