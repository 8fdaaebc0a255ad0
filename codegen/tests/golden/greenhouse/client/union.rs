// Written by `xms generate` from api/greenhouse/union.toml; do not edit.
//! The client's side of *Devices*.

use ::xms_runtime::client::{Call, ClientCore};

use super::super::union::{ADD, Device};

/// Calls the operations of [`union`](super::super::union); made by
/// [`Greenhouse::union`](super::Greenhouse::union).
#[derive(Clone, Copy, Debug)]
pub struct Union<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> Union<'a> {
    /// Adds a device.
    ///
    /// `POST /devices`, any version; see [`ADD`].
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::greenhouse::Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::greenhouse::union::Device;
    /// use xms_services::greenhouse::union::Lamp;
    ///
    /// let body = Device::from(Lamp::new().watts(60));
    /// client.union().add(&body).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn add(&self, body: &'a Device) -> Call<'a, ()> {
        self.core.call(&ADD).body(body).build()
    }
}
