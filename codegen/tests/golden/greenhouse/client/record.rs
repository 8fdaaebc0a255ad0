// Written by `xms generate` from api/greenhouse/record.toml; do not edit.
//! The client's side of *Beds*.

use ::xms_runtime::client::{Call, ClientCore};

use super::super::record::{Bed, PUT};

/// Calls the operations of [`record`](super::super::record); made by
/// [`Greenhouse::record`](super::Greenhouse::record).
#[derive(Clone, Copy, Debug)]
pub struct Record<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> Record<'a> {
    /// Plants a bed.
    ///
    /// `PUT /beds/{bed}`, since 2013-01-01; see [`PUT`].
    ///
    /// Arguments:
    ///
    /// - `bed`: Number of the bed. At least 1.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::greenhouse::Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::greenhouse::record::Bed;
    ///
    /// let body = Bed::new("tulip", 1).label("red");
    /// let answer = client.record().put(7, &body).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn put(&self, bed: i32, body: &'a Bed) -> Call<'a, Bed> {
        self.core.call(&PUT).path(&bed).body(body).build()
    }
}
