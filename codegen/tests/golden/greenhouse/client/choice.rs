// Written by `xms generate` from api/greenhouse/choice.toml; do not edit.
//! The client's side of *Lists*.

use ::xms_runtime::client::{Call, ClientCore};

use super::super::choice::{BlockList, Found, PUT};

/// Calls the operations of [`choice`](super::super::choice); made by
/// [`Greenhouse::choice`](super::Greenhouse::choice).
#[derive(Clone, Copy, Debug)]
pub struct Choice<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> Choice<'a> {
    /// Writes a list.
    ///
    /// `PUT /list`, any version; see [`PUT`].
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::greenhouse::Greenhouse) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::greenhouse::choice::BlockList;
    /// use xms_services::greenhouse::choice::BlockListBlock;
    ///
    /// let body = BlockList::new()
    ///     .blocks(
    ///         vec![
    ///             BlockListBlock::Committed("A".into()), BlockListBlock::Latest("B"
    ///             .into()), BlockListBlock::Committed("C".into())
    ///         ],
    ///     );
    /// let answer = client.choice().put(&body).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn put(&self, body: &'a BlockList) -> Call<'a, Found> {
        self.core.call(&PUT).body(body).build()
    }
}
