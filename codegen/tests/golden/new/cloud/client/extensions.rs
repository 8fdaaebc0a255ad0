// Written by `xms generate` from api/cloud/extensions.toml; do not edit.
//! The client's side of *Extensions*.

use ::xms_runtime::client::{Call, CallBuilder, CallOptions, ClientCore, Page};
use ::xms_runtime::xml::ItemList;

use super::super::extensions::{Extension, ExtensionList, GET, LIST, ListOptions};

/// Calls the operations of [`extensions`](super::super::extensions); made by
/// [`Cloud::extensions`](super::Cloud::extensions).
#[derive(Clone, Copy, Debug)]
pub struct Extensions<'a> {
    pub(super) core: &'a ClientCore,
}

impl Extensions<'_> {
    /// Reads one extension.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}/extensions/{extension-id}`, since
    /// 2013-03-01; see [`GET`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The name it was created under.
    /// - `extension-id`: The id under which the extension was added. Matches `[A-Za-z0-9-]+`.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::cloud::Cloud) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.extensions().get("contoso", "agent").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get(
        &self,
        cloud_service_name: &str,
        extension_id: &str,
    ) -> Call<'static, Extension> {
        self.core.call(&GET).path(&cloud_service_name).path(&extension_id).build()
    }

    /// `GET /services/hostedservices/{cloud-service-name}/extensions`, since 2013-03-01; see
    /// [`LIST`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// `.options(…)` takes what may be left out: [`ListOptions`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The name it was created under.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::cloud::Cloud) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.extensions().list("contoso").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn list(
        &self,
        cloud_service_name: &str,
    ) -> Call<'static, ExtensionList, ListOptions> {
        self.core.call(&LIST).path(&cloud_service_name).build_with_options()
    }
}

impl CallOptions for ListOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("top", &self.count)
    }
}

impl Page for ExtensionList {
    type Item = Extension;

    const ITEMS: Option<ItemList<Extension>> = Some(ItemList::new(Self::SHAPE, &[0]));

    fn into_items(self) -> Vec<Extension> {
        self.extensions
    }
}
