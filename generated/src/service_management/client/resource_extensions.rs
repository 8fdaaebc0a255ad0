// Written by `xms generate` from api-spec/service-management/resource-extensions.toml; do not edit.
//! The client's side of *Resource extensions*.

use ::xms_runtime::client::{Call, ClientCore, Page};
use ::xms_runtime::xml::ItemList;

use super::super::resource_extensions::{
    LIST, LIST_VERSIONS, ResourceExtension, ResourceExtensionList,
};

/// Calls the operations of [`resource_extensions`](super::super::resource_extensions); made by
/// [`ServiceManagement::resource_extensions`](super::ServiceManagement::resource_extensions).
#[derive(Clone, Copy, Debug)]
pub struct ResourceExtensions<'a> {
    pub(super) core: &'a ClientCore,
}

impl ResourceExtensions<'_> {
    /// Lists the newest version of every extension that virtual machines can have.
    ///
    /// `GET /services/resourceextensions`, since 2013-11-01; see [`LIST`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.resource_extensions().list().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn list(&self) -> Call<'static, ResourceExtensionList> {
        self.core.call(&LIST).build()
    }

    /// Lists every version of one extension for virtual machines that can be referred to.
    ///
    /// `GET /services/resourceextensions/{publisher-name}/{extension-name}`, since 2013-11-01; see
    /// [`LIST_VERSIONS`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// Arguments:
    ///
    /// - `publisher-name`: Who made the extension.
    /// - `extension-name`: How its publisher calls the extension.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .resource_extensions()
    ///     .list_versions("Contoso.Tools", "Watcher")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn list_versions(
        &self,
        publisher_name: &str,
        extension_name: &str,
    ) -> Call<'static, ResourceExtensionList> {
        self.core
            .call(&LIST_VERSIONS)
            .path(&publisher_name)
            .path(&extension_name)
            .build()
    }
}

impl Page for ResourceExtensionList {
    type Item = ResourceExtension;

    const ITEMS: Option<ItemList<ResourceExtension>> = Some(
        ItemList::new(Self::SHAPE, &[0]),
    );

    fn into_items(self) -> Vec<ResourceExtension> {
        self.resource_extensions
    }
}
