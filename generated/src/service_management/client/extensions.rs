// Written by `xms generate` from api-spec/service-management/extensions.toml; do not edit.
//! The client's side of *Extensions of a cloud service*.

use ::xms_runtime::client::{Accepted, Call, ClientCore, Page};
use ::xms_runtime::xml::ItemList;

use super::super::extensions::{
    ADD, AddExtension, DELETE, Extension, ExtensionList, GET, LIST,
};

/// Calls the operations of [`extensions`](super::super::extensions); made by
/// [`ServiceManagement::extensions`](super::ServiceManagement::extensions).
#[derive(Clone, Copy, Debug)]
pub struct Extensions<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> Extensions<'a> {
    /// Adds an available extension to a cloud service.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/extensions`, since 2013-03-01,
    /// long-running; see [`ADD`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: Its label in `{name}.cloudapp.net`.
    ///
    /// ````no_run
    /// # async fn example(
    /// #     client: xms_services::service_management::ServiceManagement,
    /// #     public_configuration: xms_services::runtime::Base64Text,
    /// #     private_configuration: xms_services::runtime::Base64Text,
    /// # ) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::extensions::AddExtension;
    ///
    /// let body = AddExtension::new(
    ///         "Microsoft.Windows.Azure.Extensions",
    ///         "RDP",
    ///         "rdp-contoso",
    ///     )
    ///     .thumbprint("3C1E5A7092B4D6F8013C5E7A92B4D6F8103C5E7A")
    ///     .thumbprint_algorithm("sha1")
    ///     .public_configuration(public_configuration)
    ///     .private_configuration(private_configuration)
    ///     .version("1.*");
    /// let status = client.extensions().add("contoso", &body).until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn add(
        &self,
        cloud_service_name: &str,
        body: &'a AddExtension,
    ) -> Call<'a, Accepted> {
        self.core.call(&ADD).path(&cloud_service_name).body(body).build()
    }

    /// Reads one extension that was added to a cloud service.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}/extensions/{extension-id}`, since
    /// 2013-03-01; see [`GET`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: Its label in `{name}.cloudapp.net`.
    /// - `extension-id`: The id under which the extension was added; List Extensions tells it.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.extensions().get("contoso", "rdp-contoso").await?;
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

    /// Lists the extensions that were added to a cloud service.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}/extensions`, since 2013-03-01; see
    /// [`LIST`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: Its label in `{name}.cloudapp.net`.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.extensions().list("contoso").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn list(&self, cloud_service_name: &str) -> Call<'static, ExtensionList> {
        self.core.call(&LIST).path(&cloud_service_name).build()
    }

    /// Takes an extension away from a cloud service.
    ///
    /// `DELETE /services/hostedservices/{cloud-service-name}/extensions/{extension-id}`, since
    /// 2013-03-01, long-running; see [`DELETE`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: Its label in `{name}.cloudapp.net`.
    /// - `extension-id`: The id under which the extension was added.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client
    ///     .extensions()
    ///     .delete("contoso", "rdp-contoso")
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn delete(
        &self,
        cloud_service_name: &str,
        extension_id: &str,
    ) -> Call<'static, Accepted> {
        self.core.call(&DELETE).path(&cloud_service_name).path(&extension_id).build()
    }
}

impl Page for ExtensionList {
    type Item = Extension;

    const ITEMS: Option<ItemList<Extension>> = Some(ItemList::new(Self::SHAPE, &[0]));

    fn into_items(self) -> Vec<Extension> {
        self.extensions
    }
}
