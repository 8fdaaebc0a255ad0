// Written by `xms generate` from api/greenhouse/alike.toml; do not edit.
//! The client's side of *Labels*.

use ::xms_runtime::client::{Call, ClientCore};

use super::super::alike::{Label, WRITE};

/// Calls the operations of [`alike`](super::super::alike); made by
/// [`Greenhouse::alike`](super::Greenhouse::alike).
#[derive(Clone, Copy, Debug)]
pub struct Alike<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> Alike<'a> {
    /// Writes a label.
    ///
    /// `PUT /label`, any version; see [`WRITE`].
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::greenhouse::Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::greenhouse::alike::Label;
    /// use xms_services::greenhouse::alike::Person;
    ///
    /// let body = Label::new()
    ///     .name_attribute("a")
    ///     .lang("en")
    ///     .name("b")
    ///     .list_name("c")
    ///     .owner(Person::new().age(9));
    /// client.alike().write(&body).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn write(&self, body: &'a Label) -> Call<'a, ()> {
        self.core.call(&WRITE).body(body).build()
    }
}
