// Written by `xms generate` from api/shop/items.toml; do not edit.
//! The client's side of *Items*.

use ::xms_runtime::client::{Call, ClientCore};

use super::super::items::{GET, Item};

/// Calls the operations of [`items`](super::super::items); made by
/// [`Shop::items`](super::Shop::items).
#[derive(Clone, Copy, Debug)]
pub struct Items<'a> {
    pub(super) core: &'a ClientCore,
}

impl Items<'_> {
    /// Reads one item.
    ///
    /// `GET /items/{item-name}`, since 2020-01-15; see [`GET`].
    ///
    /// Arguments:
    ///
    /// - `item-name`: By what it is found.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::shop::Shop) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.items().get("first").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get(&self, item_name: &str) -> Call<'static, Item> {
        self.core.call(&GET).path(&item_name).build()
    }
}
