// Written by `xms generate` from api-spec/service-management/vm-images.toml; do not edit.
//! The client's side of *Virtual machine images*.

use ::xms_runtime::client::{Accepted, Call, CallBuilder, CallOptions, ClientCore, Page};
use ::xms_runtime::xml::ItemList;

use super::super::os_images::{BareString, ImagePermission, ReplicationInput};
use super::super::vm_images::{
    CREATE, CreateVmImage, DELETE, DeleteOptions, GET_DETAILS, LIST, ListOptions,
    REPLICATE, SHARE, UNREPLICATE, UPDATE, UpdateVmImage, VmImage, VmImageDetails,
    VmImageList,
};

/// Calls the operations of [`vm_images`](super::super::vm_images); made by
/// [`ServiceManagement::vm_images`](super::ServiceManagement::vm_images).
#[derive(Clone, Copy, Debug)]
pub struct VmImages<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> VmImages<'a> {
    /// Registers VHDs in a storage account as the image of a virtual machine.
    ///
    /// `POST /services/vmimages`, since 2014-06-01, long-running; see [`CREATE`].
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::disks::OperatingSystemKind;
    /// use xms_services::service_management::os_images::OperatingSystemState;
    /// use xms_services::service_management::vm_images::CreateVmImage;
    /// use xms_services::service_management::vm_images::DataDiskConfigurationInput;
    /// use xms_services::service_management::vm_images::HostCaching;
    /// use xms_services::service_management::vm_images::OsDiskConfigurationInput;
    ///
    /// let body = CreateVmImage::new()
    ///     .name("contoso-front")
    ///     .label("Front of the shop")
    ///     .description("Web server and its orders")
    ///     .os_disk_configuration(
    ///         OsDiskConfigurationInput::new()
    ///             .host_caching(HostCaching::ReadWrite)
    ///             .os_state(OperatingSystemState::Generalized)
    ///             .os(OperatingSystemKind::Linux)
    ///             .media_link("https://contosodisks.blob.core.windows.net/vhds/web.vhd"),
    ///     )
    ///     .data_disk_configurations(
    ///         vec![
    ///             DataDiskConfigurationInput::new().name("orders")
    ///             .host_caching(HostCaching::Nothing).lun(0)
    ///             .media_link("https://contosodisks.blob.core.windows.net/vhds/orders.vhd")
    ///         ],
    ///     );
    /// let status = client.vm_images().create(&body).until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn create(&self, body: &'a CreateVmImage) -> Call<'a, Accepted> {
        self.core.call(&CREATE).body(body).build()
    }

    /// Lists the images of virtual machines that the subscription sees.
    ///
    /// `GET /services/vmimages`, since 2014-02-01; see [`LIST`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// `.options(…)` takes what may be left out: [`ListOptions`].
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.vm_images().list().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn list(&self) -> Call<'static, VmImageList, ListOptions> {
        self.core.call(&LIST).build_with_options()
    }

    /// Reads an image as its publisher sees it, with the regions to which it has been copied.
    ///
    /// `GET /services/vmimages/{vm-image-name}/details`, first seen at 2014-05-01; see
    /// [`GET_DETAILS`].
    ///
    /// Arguments:
    ///
    /// - `vm-image-name`: What virtual machines call the image.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.vm_images().get_details("contoso-front").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_details(&self, vm_image_name: &str) -> Call<'static, VmImageDetails> {
        self.core.call(&GET_DETAILS).path(&vm_image_name).build()
    }

    /// Changes what is told of an image, and how its disks are cached.
    ///
    /// `PUT /services/vmimages/{vm-image-name}`, since 2014-05-01; see [`UPDATE`].
    ///
    /// Arguments:
    ///
    /// - `vm-image-name`: What virtual machines call the image.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::vm_images::HostCaching;
    /// use xms_services::service_management::vm_images::OsDiskConfigurationInput;
    /// use xms_services::service_management::vm_images::UpdateVmImage;
    ///
    /// let body = UpdateVmImage::new("Front of the shop of 2015")
    ///     .os_disk_configuration(
    ///         OsDiskConfigurationInput::new().host_caching(HostCaching::ReadOnly),
    ///     );
    /// client.vm_images().update("contoso-front", &body).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn update(&self, vm_image_name: &str, body: &'a UpdateVmImage) -> Call<'a, ()> {
        self.core.call(&UPDATE).path(&vm_image_name).body(body).build()
    }

    /// Forgets an image of the subscription's own, and on request deletes its blobs.
    ///
    /// `DELETE /services/vmimages/{vm-image-name}`, first seen at 2014-04-01, long-running; see
    /// [`DELETE`].
    ///
    /// `.options(…)` takes what may be left out: [`DeleteOptions`].
    ///
    /// Arguments:
    ///
    /// - `vm-image-name`: What virtual machines call the image.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::disks::DeletedMedia;
    /// use xms_services::service_management::vm_images::DeleteOptions;
    ///
    /// let status = client
    ///     .vm_images()
    ///     .delete("contoso-front")
    ///     .options(DeleteOptions::new().comp(DeletedMedia::Media))
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn delete(&self, vm_image_name: &str) -> Call<'static, Accepted, DeleteOptions> {
        self.core.call(&DELETE).path(&vm_image_name).build_with_options()
    }

    /// Copies an image of a publisher to regions, from where everybody's virtual machines can be
    /// made of it.
    ///
    /// `PUT /services/vmimages/{vm-image-name}/replicate`, first seen at 2014-05-01; see
    /// [`REPLICATE`].
    ///
    /// Arguments:
    ///
    /// - `vm-image-name`: What virtual machines call the image.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::os_images::ReplicationInput;
    ///
    /// let body = ReplicationInput::new().target_locations(vec!["West US".to_owned()]);
    /// let answer = client.vm_images().replicate("contoso-front", &body).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn replicate(
        &self,
        vm_image_name: &str,
        body: &'a ReplicationInput,
    ) -> Call<'a, BareString> {
        self.core.call(&REPLICATE).path(&vm_image_name).body(body).build()
    }

    /// Takes an image of a publisher back from all regions that it was copied to.
    ///
    /// `PUT /services/vmimages/{vm-image-name}/unreplicate`, first seen at 2014-05-01,
    /// long-running; see [`UNREPLICATE`].
    ///
    /// Arguments:
    ///
    /// - `vm-image-name`: What virtual machines call the image.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client.vm_images().unreplicate("contoso-front").until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn unreplicate(&self, vm_image_name: &str) -> Call<'static, Accepted> {
        self.core.call(&UNREPLICATE).path(&vm_image_name).build()
    }

    /// Says who may make virtual machines of a replicated image.
    ///
    /// `PUT /services/vmimages/{vm-image-name}/shareasync`, first seen at 2014-05-01, long-running;
    /// see [`SHARE`].
    ///
    /// Arguments:
    ///
    /// - `vm-image-name`: What virtual machines call the image.
    /// - `permission`: Who may.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::os_images::ImagePermission;
    ///
    /// let status = client
    ///     .vm_images()
    ///     .share("contoso-front", ImagePermission::Private)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn share(
        &self,
        vm_image_name: &str,
        permission: impl Into<ImagePermission>,
    ) -> Call<'static, Accepted> {
        let permission: ImagePermission = permission.into();
        self.core
            .call(&SHARE)
            .path(&vm_image_name)
            .query("permission", &permission)
            .build()
    }
}

impl CallOptions for ListOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("location", &self.location)
            .query_option("publisher", &self.publisher)
            .query_option("category", &self.category)
    }
}

impl CallOptions for DeleteOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("comp", &self.comp)
    }
}

impl Page for VmImageList {
    type Item = VmImage;

    const ITEMS: Option<ItemList<VmImage>> = Some(ItemList::new(Self::SHAPE, &[0]));

    fn into_items(self) -> Vec<VmImage> {
        self.images
    }
}
