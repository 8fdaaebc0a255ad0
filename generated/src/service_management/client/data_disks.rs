// Written by `xms generate` from api-spec/service-management/data-disks.toml; do not edit.
//! The client's side of *Data disks*.

use ::xms_runtime::client::{Accepted, Call, CallBuilder, CallOptions, ClientCore};

use super::super::data_disks::{ADD, DELETE, DeleteOptions, GET, UPDATE};
use super::super::roles::DataVirtualHardDisk;

/// Calls the operations of [`data_disks`](super::super::data_disks); made by
/// [`ServiceManagement::data_disks`](super::ServiceManagement::data_disks).
#[derive(Clone, Copy, Debug)]
pub struct DataDisks<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> DataDisks<'a> {
    /// Attaches a disk to a virtual machine: one that there is, one made of a VHD, or an empty one.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/DataDisks`,
    /// first seen at 2014-06-01, long-running; see [`ADD`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    /// - `role-name`: The virtual machine, which is a role of its deployment.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::roles::DataVirtualHardDisk;
    ///
    /// let body = DataVirtualHardDisk::new()
    ///     .host_caching("ReadOnly")
    ///     .disk_label("Orders")
    ///     .lun(1)
    ///     .logical_disk_size_in_gb(100)
    ///     .media_link("https://contosodisks.blob.core.windows.net/vhds/orders.vhd");
    /// let status = client
    ///     .data_disks()
    ///     .add("contoso", "contoso-1", "front", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn add(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        role_name: &str,
        body: &'a DataVirtualHardDisk,
    ) -> Call<'a, Accepted> {
        self.core
            .call(&ADD)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .path(&role_name)
            .body(body)
            .build()
    }

    /// Reads the data disk that a virtual machine has at a number.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/DataDisks/{lun}`,
    /// first seen at 2013-11-01; see [`GET`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    /// - `role-name`: The virtual machine, which is a role of its deployment.
    /// - `lun`: The number under which the virtual machine has the disk. At least 0.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.data_disks().get("contoso", "contoso-1", "front", 1).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        role_name: &str,
        lun: i32,
    ) -> Call<'static, DataVirtualHardDisk> {
        self.core
            .call(&GET)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .path(&role_name)
            .path(&lun)
            .build()
    }

    /// Changes caching or number of a data disk.
    ///
    /// `PUT /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/DataDisks/{lun}`,
    /// first seen at 2013-11-01; see [`UPDATE`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    /// - `role-name`: The virtual machine, which is a role of its deployment.
    /// - `lun`: The number under which the virtual machine has the disk until then. At least 0.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::roles::DataVirtualHardDisk;
    ///
    /// let body = DataVirtualHardDisk::new()
    ///     .host_caching("None")
    ///     .disk_name("contoso-contoso-1-front-1-201503021020300001")
    ///     .lun(2);
    /// client.data_disks().update("contoso", "contoso-1", "front", 1, &body).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn update(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        role_name: &str,
        lun: i32,
        body: &'a DataVirtualHardDisk,
    ) -> Call<'a, ()> {
        self.core
            .call(&UPDATE)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .path(&role_name)
            .path(&lun)
            .body(body)
            .build()
    }

    /// Takes a data disk from a virtual machine, and on request deletes it with its blob.
    ///
    /// `DELETE /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/DataDisks/{lun}`,
    /// first seen at 2013-11-01, long-running; see [`DELETE`].
    ///
    /// `.options(…)` takes what may be left out: [`DeleteOptions`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    /// - `role-name`: The virtual machine, which is a role of its deployment.
    /// - `lun`: The number under which the virtual machine has the disk. At least 0.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::data_disks::DeleteOptions;
    /// use xms_services::service_management::disks::DeletedMedia;
    ///
    /// let status = client
    ///     .data_disks()
    ///     .delete("contoso", "contoso-1", "front", 2)
    ///     .options(DeleteOptions::new().comp(DeletedMedia::Media))
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn delete(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        role_name: &str,
        lun: i32,
    ) -> Call<'static, Accepted, DeleteOptions> {
        self.core
            .call(&DELETE)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .path(&role_name)
            .path(&lun)
            .build_with_options()
    }
}

impl CallOptions for DeleteOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("comp", &self.comp)
    }
}
