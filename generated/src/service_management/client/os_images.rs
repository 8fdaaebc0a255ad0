// Written by `xms generate` from api-spec/service-management/os-images.toml; do not edit.
//! The client's side of *Operating system images*.

use ::xms_runtime::client::{Accepted, Call, CallBuilder, CallOptions, ClientCore, Page};
use ::xms_runtime::xml::ItemList;

use super::super::os_images::{
    ADD, AddOsImage, BareString, DELETE, DeleteOptions, GET, GET_DETAILS,
    ImagePermission, LIST, OsImage, OsImageDetails, OsImageList, REPLICATE,
    ReplicationInput, SHARE, UNREPLICATE, UPDATE, UpdateOsImage,
};

/// Calls the operations of [`os_images`](super::super::os_images); made by
/// [`ServiceManagement::os_images`](super::ServiceManagement::os_images).
#[derive(Clone, Copy, Debug)]
pub struct OsImages<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> OsImages<'a> {
    /// Registers a VHD in a storage account as an image.
    ///
    /// `POST /services/images`, since 2012-08-01; see [`ADD`].
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::disks::OperatingSystemKind;
    /// use xms_services::service_management::os_images::AddOsImage;
    ///
    /// let body = AddOsImage::new()
    ///     .label("Web server")
    ///     .media_link("https://contosodisks.blob.core.windows.net/vhds/web.vhd")
    ///     .name("contoso-web")
    ///     .os(OperatingSystemKind::Linux)
    ///     .description("With all that the shop needs");
    /// let answer = client.os_images().add(&body).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn add(&self, body: &'a AddOsImage) -> Call<'a, OsImage> {
        self.core.call(&ADD).body(body).build()
    }

    /// Lists the images of the subscription, of the platform and of partners.
    ///
    /// `GET /services/images`, since 2013-03-01; see [`LIST`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.os_images().list().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn list(&self) -> Call<'static, OsImageList> {
        self.core.call(&LIST).build()
    }

    /// Reads one image.
    ///
    /// `GET /services/images/{image-name}`, first seen at 2014-04-01; see [`GET`].
    ///
    /// Arguments:
    ///
    /// - `image-name`: What virtual machines call the image.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.os_images().get("contoso-web").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get(&self, image_name: &str) -> Call<'static, OsImage> {
        self.core.call(&GET).path(&image_name).build()
    }

    /// Reads an image as its publisher sees it, with the regions to which it has been copied.
    ///
    /// `GET /services/images/{image-name}/details`, first seen at 2014-05-01; see [`GET_DETAILS`].
    ///
    /// Arguments:
    ///
    /// - `image-name`: What virtual machines call the image.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.os_images().get_details("contoso-web").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_details(&self, image_name: &str) -> Call<'static, OsImageDetails> {
        self.core.call(&GET_DETAILS).path(&image_name).build()
    }

    /// Changes what is told of an image: label, licence, texts and links.
    ///
    /// `PUT /services/images/{image-name}`, since 2012-08-01; see [`UPDATE`].
    ///
    /// Arguments:
    ///
    /// - `image-name`: What virtual machines call the image.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::os_images::UpdateOsImage;
    ///
    /// let body = UpdateOsImage::new().label("Web server of 2015");
    /// let answer = client.os_images().update("contoso-web", &body).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn update(
        &self,
        image_name: &str,
        body: &'a UpdateOsImage,
    ) -> Call<'a, OsImage> {
        self.core.call(&UPDATE).path(&image_name).body(body).build()
    }

    /// Forgets an image of the subscription's own, and on request deletes its blob.
    ///
    /// `DELETE /services/images/{image-name}`, first seen at 2014-04-01; see [`DELETE`].
    ///
    /// `.options(…)` takes what may be left out: [`DeleteOptions`].
    ///
    /// Arguments:
    ///
    /// - `image-name`: What virtual machines call the image.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::disks::DeletedMedia;
    /// use xms_services::service_management::os_images::DeleteOptions;
    ///
    /// client
    ///     .os_images()
    ///     .delete("contoso-web")
    ///     .options(DeleteOptions::new().comp(DeletedMedia::Media))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn delete(&self, image_name: &str) -> Call<'static, (), DeleteOptions> {
        self.core.call(&DELETE).path(&image_name).build_with_options()
    }

    /// Copies an image of a publisher to regions, from where everybody's virtual machines can be
    /// made of it.
    ///
    /// `PUT /services/images/{image-name}/replicate`, first seen at 2014-05-01; see [`REPLICATE`].
    ///
    /// Arguments:
    ///
    /// - `image-name`: What virtual machines call the image.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::os_images::ComputeImageAttributes;
    /// use xms_services::service_management::os_images::MarketplaceImageAttributes;
    /// use xms_services::service_management::os_images::Plan;
    /// use xms_services::service_management::os_images::ReplicationInput;
    ///
    /// let body = ReplicationInput::new()
    ///     .target_locations(vec!["West US".to_owned(), "East US".to_owned()])
    ///     .compute_image_attributes(
    ///         ComputeImageAttributes::new().offer("web").sku("small").version("1.0.0"),
    ///     )
    ///     .marketplace_image_attributes(
    ///         MarketplaceImageAttributes::new()
    ///             .publisher_id("contoso")
    ///             .plan(Plan::new().name("hourly").publisher("contoso").product("web")),
    ///     );
    /// let answer = client.os_images().replicate("contoso-web", &body).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn replicate(
        &self,
        image_name: &str,
        body: &'a ReplicationInput,
    ) -> Call<'a, BareString> {
        self.core.call(&REPLICATE).path(&image_name).body(body).build()
    }

    /// Takes an image of a publisher back from all regions that it was copied to.
    ///
    /// `PUT /services/images/{image-name}/unreplicate`, first seen at 2014-05-01, long-running; see
    /// [`UNREPLICATE`].
    ///
    /// Arguments:
    ///
    /// - `image-name`: What virtual machines call the image.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client.os_images().unreplicate("contoso-web").until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn unreplicate(&self, image_name: &str) -> Call<'static, Accepted> {
        self.core.call(&UNREPLICATE).path(&image_name).build()
    }

    /// Says who may make virtual machines of a replicated image.
    ///
    /// `PUT /services/images/{image-name}/shareasync`, first seen at 2014-05-01, long-running; see
    /// [`SHARE`].
    ///
    /// Arguments:
    ///
    /// - `image-name`: What virtual machines call the image.
    /// - `permission`: Who may.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::os_images::ImagePermission;
    ///
    /// let status = client
    ///     .os_images()
    ///     .share("contoso-web", ImagePermission::Public)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn share(
        &self,
        image_name: &str,
        permission: impl Into<ImagePermission>,
    ) -> Call<'static, Accepted> {
        let permission: ImagePermission = permission.into();
        self.core.call(&SHARE).path(&image_name).query("permission", &permission).build()
    }
}

impl CallOptions for DeleteOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("comp", &self.comp)
    }
}

impl Page for OsImageList {
    type Item = OsImage;

    const ITEMS: Option<ItemList<OsImage>> = Some(ItemList::new(Self::SHAPE, &[0]));

    fn into_items(self) -> Vec<OsImage> {
        self.images
    }
}
