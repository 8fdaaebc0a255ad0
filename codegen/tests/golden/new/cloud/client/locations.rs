// Written by `xms generate` from api/cloud/locations.toml; do not edit.
//! The client's side of *Locations*.

use ::xms_runtime::client::{Call, ClientCore, Page};
use ::xms_runtime::xml::ItemList;

use super::super::locations::{LIST, Location, LocationList};

/// Calls the operations of [`locations`](super::super::locations); made by
/// [`Cloud::locations`](super::Cloud::locations).
#[derive(Clone, Copy, Debug)]
pub struct Locations<'a> {
    pub(super) core: &'a ClientCore,
}

impl Locations<'_> {
    /// `GET /locations`, since 2010-10-28; see [`LIST`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::cloud::Cloud) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.locations().list().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn list(&self) -> Call<'static, LocationList> {
        self.core.call(&LIST).build()
    }
}

impl Page for LocationList {
    type Item = Location;

    const ITEMS: Option<ItemList<Location>> = Some(ItemList::new(Self::SHAPE, &[0]));

    fn into_items(self) -> Vec<Location> {
        self.locations
    }
}
