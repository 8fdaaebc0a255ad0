// Written by `xms generate` from api-spec/service-management/disks.toml; do not edit.
//! The client's side of *Disks*.

use ::xms_runtime::client::{Accepted, Call, CallBuilder, CallOptions, ClientCore, Page};
use ::xms_runtime::xml::ItemList;

use super::super::disks::{
    CREATE, DELETE, DeleteOptions, Disk, DiskInput, DiskList, GET, LIST, UPDATE,
};

/// Calls the operations of [`disks`](super::super::disks); made by
/// [`ServiceManagement::disks`](super::ServiceManagement::disks).
#[derive(Clone, Copy, Debug)]
pub struct Disks<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> Disks<'a> {
    /// Registers a VHD in a storage account as a disk.
    ///
    /// `POST /services/disks`, since 2012-03-01; see [`CREATE`].
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::disks::DiskInput;
    /// use xms_services::service_management::disks::OperatingSystemKind;
    ///
    /// let body = DiskInput::new("Shop, system", "shop-system")
    ///     .os(OperatingSystemKind::Linux)
    ///     .media_link("https://contosodisks.blob.core.windows.net/vhds/shop.vhd");
    /// let answer = client.disks().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn create(&self, body: &'a DiskInput) -> Call<'a, Disk> {
        self.core.call(&CREATE).body(body).build()
    }

    /// Lists the disks of the subscription, each with what it is attached to.
    ///
    /// `GET /services/disks`, first seen at 2013-11-01; see [`LIST`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.disks().list().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn list(&self) -> Call<'static, DiskList> {
        self.core.call(&LIST).build()
    }

    /// Reads a disk, and what it is attached to.
    ///
    /// `GET /services/disks/{disk-name}`, first seen at 2013-11-01; see [`GET`].
    ///
    /// Arguments:
    ///
    /// - `disk-name`: What virtual machines call the disk.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.disks().get("shop-data").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get(&self, disk_name: &str) -> Call<'static, Disk> {
        self.core.call(&GET).path(&disk_name).build()
    }

    /// Changes the label of a disk, or makes it larger.
    ///
    /// `PUT /services/disks/{disk-name}`, first seen at 2013-11-01, long-running; see [`UPDATE`].
    ///
    /// Arguments:
    ///
    /// - `disk-name`: What virtual machines call the disk.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::disks::DiskInput;
    ///
    /// let body = DiskInput::new("Shop, orders", "shop-data");
    /// let status = client.disks().update("shop-data", &body).until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn update(
        &self,
        disk_name: &str,
        body: &'a DiskInput,
    ) -> Call<'a, Accepted<Option<Disk>>> {
        self.core.call(&UPDATE).path(&disk_name).body(body).build()
    }

    /// Forgets a disk that is attached to nothing, and on request deletes its blob.
    ///
    /// `DELETE /services/disks/{disk-name}`, first seen at 2013-11-01; see [`DELETE`].
    ///
    /// `.options(…)` takes what may be left out: [`DeleteOptions`].
    ///
    /// Arguments:
    ///
    /// - `disk-name`: What virtual machines call the disk.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::disks::DeleteOptions;
    /// use xms_services::service_management::disks::DeletedMedia;
    ///
    /// client
    ///     .disks()
    ///     .delete("shop-data")
    ///     .options(DeleteOptions::new().comp(DeletedMedia::Media))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn delete(&self, disk_name: &str) -> Call<'static, (), DeleteOptions> {
        self.core.call(&DELETE).path(&disk_name).build_with_options()
    }
}

impl CallOptions for DeleteOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("comp", &self.comp)
    }
}

impl Page for DiskList {
    type Item = Disk;

    const ITEMS: Option<ItemList<Disk>> = Some(ItemList::new(Self::SHAPE, &[0]));

    fn into_items(self) -> Vec<Disk> {
        self.disks
    }
}
