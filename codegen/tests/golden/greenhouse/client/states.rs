// Written by `xms generate` from api/greenhouse/states.toml; do not edit.
//! The client's side of *Locks*.

use ::xms_runtime::client::{Call, ClientCore};

use super::super::states::{Lock, PUT};

/// Calls the operations of [`states`](super::super::states); made by
/// [`Greenhouse::states`](super::Greenhouse::states).
#[derive(Clone, Copy, Debug)]
pub struct States<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> States<'a> {
    /// Sets the lock.
    ///
    /// `PUT /lock`, any version; see [`PUT`].
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::greenhouse::Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::greenhouse::states::Lock;
    ///
    /// let body = Lock::new("1234", 0).opens_nil().tries_nil();
    /// client.states().put(&body).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn put(&self, body: &'a Lock) -> Call<'a, ()> {
        self.core.call(&PUT).body(body).build()
    }
}
