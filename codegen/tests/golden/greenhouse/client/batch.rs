// Written by `xms generate` from api/greenhouse/batch.toml; do not edit.
//! The client's side of *Batches*.

use ::xms_runtime::client::{BatchReply, Call, ClientCore};

use super::super::batch::{DROP, SUBMIT};

/// Calls the operations of [`batch`](super::super::batch); made by
/// [`Greenhouse::batch`](super::Greenhouse::batch).
#[derive(Clone, Copy, Debug)]
pub struct Batch<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> Batch<'a> {
    /// Drops one without asking.
    ///
    /// `DELETE /batches/{batch}`, any version; see [`DROP`].
    ///
    /// Arguments:
    ///
    /// - `batch`: Which.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::greenhouse::Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    /// client.batch().drop("b1").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn drop(&self, batch: &str) -> Call<'static, ()> {
        self.core.call(&DROP).path(&batch).build()
    }

    /// Drops several at once.
    ///
    /// `POST /batches`, any version; see [`SUBMIT`].
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::greenhouse::Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::runtime::client::Batch;
    ///
    /// let batch = Batch::new();
    /// let answer = client.batch().submit(batch).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn submit(
        &self,
        body: ::xms_runtime::client::Batch<'a>,
    ) -> Call<'a, BatchReply> {
        self.core.call(&SUBMIT).batch(body).build()
    }
}
