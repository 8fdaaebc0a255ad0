// Written by `xms generate` from api-spec/service-management/role-sizes.toml; do not edit.
//! The client's side of *Role sizes*.

use ::xms_runtime::client::{Call, ClientCore, Page};
use ::xms_runtime::xml::ItemList;

use super::super::role_sizes::{LIST, RoleSize, RoleSizeList};

/// Calls the operations of [`role_sizes`](super::super::role_sizes); made by
/// [`ServiceManagement::role_sizes`](super::ServiceManagement::role_sizes).
#[derive(Clone, Copy, Debug)]
pub struct RoleSizes<'a> {
    pub(super) core: &'a ClientCore,
}

impl RoleSizes<'_> {
    /// Lists the sizes that the subscription can use, with processors, memory and disks of each.
    ///
    /// `GET /rolesizes`, first seen at 2013-03-01; see [`LIST`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.role_sizes().list().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn list(&self) -> Call<'static, RoleSizeList> {
        self.core.call(&LIST).build()
    }
}

impl Page for RoleSizeList {
    type Item = RoleSize;

    const ITEMS: Option<ItemList<RoleSize>> = Some(ItemList::new(Self::SHAPE, &[0]));

    fn into_items(self) -> Vec<RoleSize> {
        self.role_sizes
    }
}
