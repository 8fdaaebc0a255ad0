// Written by `xms generate` from api-spec/service-management/virtual-machines.toml; do not edit.
//! The client's side of *Virtual machines*.

use ::xms_runtime::client::{Accepted, Bytes, Call, CallBuilder, CallOptions, ClientCore};

use super::super::deployments::Deployment;
use super::super::virtual_machines::{
    ADD, CAPTURE_OS_IMAGE, CAPTURE_VM_IMAGE, CREATE_DEPLOYMENT,
    CaptureRoleAsVmImageOperation, CaptureRoleOperation, CreateVirtualMachineDeployment,
    DELETE, DeleteOptions, GET, GET_REMOTE_DESKTOP_FILE, INITIATE_MAINTENANCE,
    LoadBalancedEndpointList, PerformMaintenanceOnRoleOperation, PersistentVmRole,
    REDEPLOY, RESTART, RedeployRoleOperation, RestartRoleOperation, SHUTDOWN,
    SHUTDOWN_ALL, START, START_ALL, ShutdownRoleOperation, ShutdownRolesOperation,
    StartRoleOperation, StartRolesOperation, UPDATE, UPDATE_LOAD_BALANCED_ENDPOINTS,
    VirtualMachine,
};

/// Calls the operations of [`virtual_machines`](super::super::virtual_machines); made by
/// [`ServiceManagement::virtual_machines`](super::ServiceManagement::virtual_machines).
#[derive(Clone, Copy, Debug)]
pub struct VirtualMachines<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> VirtualMachines<'a> {
    /// Creates a deployment with its first virtual machines in a cloud service.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments`, since 2012-03-01,
    /// long-running; see [`CREATE_DEPLOYMENT`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::deployments::DeploymentSlot;
    /// use xms_services::service_management::provisioning::LinuxProvisioningConfigurationSet;
    /// use xms_services::service_management::roles::ConfigurationSet;
    /// use xms_services::service_management::roles::DataVirtualHardDisk;
    /// use xms_services::service_management::roles::NetworkConfigurationSet;
    /// use xms_services::service_management::roles::OsVirtualHardDisk;
    /// use xms_services::service_management::roles::RoleInputEndpoint;
    /// use xms_services::service_management::virtual_machines::CreateVirtualMachineDeployment;
    /// use xms_services::service_management::virtual_machines::VirtualMachineRole;
    ///
    /// let body = CreateVirtualMachineDeployment::new(
    ///         "contoso-1",
    ///         DeploymentSlot::Production,
    ///         "Shop",
    ///         vec![
    ///             VirtualMachineRole::new("front")
    ///             .configuration_sets(vec![ConfigurationSet::from(LinuxProvisioningConfigurationSet::new()
    ///             .host_name("front").user_name("ada").user_password("not a real one")
    ///             .disable_ssh_password_authentication(false)),
    ///             ConfigurationSet::from(NetworkConfigurationSet::new()
    ///             .input_endpoints(vec![RoleInputEndpoint::new().local_port(22).name("ssh")
    ///             .port(50022).protocol("tcp")]))])
    ///             .data_virtual_hard_disks(vec![DataVirtualHardDisk::new()
    ///             .disk_label("Orders").lun(0).logical_disk_size_in_gb(100)
    ///             .media_link("https://contosodisks.blob.core.windows.net/vhds/orders.vhd")])
    ///             .os_virtual_hard_disk(OsVirtualHardDisk::new()
    ///             .media_link("https://contosodisks.blob.core.windows.net/vhds/front.vhd")
    ///             .source_image_name("ubuntu-14_04-amd64")).role_size("Small")
    ///         ],
    ///     )
    ///     .virtual_network_name("shop");
    /// let status = client
    ///     .virtual_machines()
    ///     .create_deployment("contoso", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn create_deployment(
        &self,
        cloud_service_name: &str,
        body: &'a CreateVirtualMachineDeployment,
    ) -> Call<'a, Accepted<Option<Deployment>>> {
        self.core.call(&CREATE_DEPLOYMENT).path(&cloud_service_name).body(body).build()
    }

    /// Adds a virtual machine to a deployment that has others.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles`,
    /// since 2012-03-01, long-running; see [`ADD`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::provisioning::LinuxProvisioningConfigurationSet;
    /// use xms_services::service_management::roles::ConfigurationSet;
    /// use xms_services::service_management::roles::DataVirtualHardDisk;
    /// use xms_services::service_management::roles::NetworkConfigurationSet;
    /// use xms_services::service_management::roles::OsVirtualHardDisk;
    /// use xms_services::service_management::roles::RoleInputEndpoint;
    /// use xms_services::service_management::virtual_machines::VirtualMachine;
    ///
    /// let body = VirtualMachine::new("front")
    ///     .configuration_sets(
    ///         vec![
    ///             ConfigurationSet::from(LinuxProvisioningConfigurationSet::new()
    ///             .host_name("front").user_name("ada").user_password("not a real one")
    ///             .disable_ssh_password_authentication(false)),
    ///             ConfigurationSet::from(NetworkConfigurationSet::new()
    ///             .input_endpoints(vec![RoleInputEndpoint::new().local_port(22).name("ssh")
    ///             .port(50022).protocol("tcp")]))
    ///         ],
    ///     )
    ///     .data_virtual_hard_disks(
    ///         vec![
    ///             DataVirtualHardDisk::new().disk_label("Orders").lun(0)
    ///             .logical_disk_size_in_gb(100)
    ///             .media_link("https://contosodisks.blob.core.windows.net/vhds/orders.vhd")
    ///         ],
    ///     )
    ///     .os_virtual_hard_disk(
    ///         OsVirtualHardDisk::new()
    ///             .media_link("https://contosodisks.blob.core.windows.net/vhds/front.vhd")
    ///             .source_image_name("ubuntu-14_04-amd64"),
    ///     )
    ///     .role_size("Small");
    /// let status = client
    ///     .virtual_machines()
    ///     .add("contoso", "contoso-1", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn add(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        body: &'a VirtualMachine,
    ) -> Call<'a, Accepted> {
        self.core
            .call(&ADD)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .body(body)
            .build()
    }

    /// Reads how a virtual machine is set up; its state stands in the deployment.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{virtual-machine-name}`,
    /// since 2012-03-01; see [`GET`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    /// - `virtual-machine-name`: The virtual machine, which is a role of its deployment.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.virtual_machines().get("contoso", "contoso-1", "front").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        virtual_machine_name: &str,
    ) -> Call<'static, PersistentVmRole> {
        self.core
            .call(&GET)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .path(&virtual_machine_name)
            .build()
    }

    /// Changes endpoints, size, extensions and the like of a virtual machine.
    ///
    /// `PUT /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{virtual-machine-name}`,
    /// first seen at 2013-11-01, long-running; see [`UPDATE`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    /// - `virtual-machine-name`: The virtual machine, which is a role of its deployment.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::roles::ConfigurationSet;
    /// use xms_services::service_management::roles::NetworkConfigurationSet;
    /// use xms_services::service_management::virtual_machines::VirtualMachine;
    ///
    /// let body = VirtualMachine::new("front")
    ///     .configuration_sets(vec![ConfigurationSet::from(NetworkConfigurationSet::new())])
    ///     .role_size("Medium");
    /// let status = client
    ///     .virtual_machines()
    ///     .update("contoso", "contoso-1", "front", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn update(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        virtual_machine_name: &str,
        body: &'a VirtualMachine,
    ) -> Call<'a, Accepted> {
        self.core
            .call(&UPDATE)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .path(&virtual_machine_name)
            .body(body)
            .build()
    }

    /// Deletes a virtual machine, and on request its disks.
    ///
    /// `DELETE /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{virtual-machine-name}`,
    /// since 2012-03-01, long-running; see [`DELETE`].
    ///
    /// `.options(…)` takes what may be left out: [`DeleteOptions`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    /// - `virtual-machine-name`: The virtual machine, which is a role of its deployment.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::disks::DeletedMedia;
    /// use xms_services::service_management::virtual_machines::DeleteOptions;
    ///
    /// let status = client
    ///     .virtual_machines()
    ///     .delete("contoso", "contoso-1", "front")
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
        virtual_machine_name: &str,
    ) -> Call<'static, Accepted, DeleteOptions> {
        self.core
            .call(&DELETE)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .path(&virtual_machine_name)
            .build_with_options()
    }

    /// Starts a machine that was stopped; it gets its addresses again where they were given up.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations`,
    /// first seen at 2013-11-01, long-running; see [`START`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    /// - `virtual-machine-name`: The virtual machine, which is a role of its deployment.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::virtual_machines::StartRoleOperation;
    ///
    /// let body = StartRoleOperation::new();
    /// let status = client
    ///     .virtual_machines()
    ///     .start("contoso", "contoso-1", "front", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn start(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        virtual_machine_name: &str,
        body: &'a StartRoleOperation,
    ) -> Call<'a, Accepted> {
        self.core
            .call(&START)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .path(&virtual_machine_name)
            .body(body)
            .build()
    }

    /// Starts a virtual machine again that runs.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations`,
    /// first seen at 2013-11-01, long-running; see [`RESTART`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    /// - `virtual-machine-name`: The virtual machine, which is a role of its deployment.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::virtual_machines::RestartRoleOperation;
    ///
    /// let body = RestartRoleOperation::new();
    /// let status = client
    ///     .virtual_machines()
    ///     .restart("contoso", "contoso-1", "front", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn restart(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        virtual_machine_name: &str,
        body: &'a RestartRoleOperation,
    ) -> Call<'a, Accepted> {
        self.core
            .call(&RESTART)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .path(&virtual_machine_name)
            .body(body)
            .build()
    }

    /// Stops a virtual machine, and on request gives up its place.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations`,
    /// since 2012-03-01, long-running; see [`SHUTDOWN`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    /// - `virtual-machine-name`: The virtual machine, which is a role of its deployment.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::virtual_machines::PostShutdownAction;
    /// use xms_services::service_management::virtual_machines::ShutdownRoleOperation;
    ///
    /// let body = ShutdownRoleOperation::new()
    ///     .post_shutdown_action(PostShutdownAction::StoppedDeallocated);
    /// let status = client
    ///     .virtual_machines()
    ///     .shutdown("contoso", "contoso-1", "front", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn shutdown(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        virtual_machine_name: &str,
        body: &'a ShutdownRoleOperation,
    ) -> Call<'a, Accepted> {
        self.core
            .call(&SHUTDOWN)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .path(&virtual_machine_name)
            .body(body)
            .build()
    }

    /// Starts several virtual machines of a deployment.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/Roles/Operations`,
    /// first seen at 2013-11-01, long-running; see [`START_ALL`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::virtual_machines::StartRolesOperation;
    ///
    /// let body = StartRolesOperation::new()
    ///     .names(vec!["front".to_owned(), "back".to_owned()]);
    /// let status = client
    ///     .virtual_machines()
    ///     .start_all("contoso", "contoso-1", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn start_all(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        body: &'a StartRolesOperation,
    ) -> Call<'a, Accepted> {
        self.core
            .call(&START_ALL)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .body(body)
            .build()
    }

    /// Stops several virtual machines of a deployment, and on request gives up their places.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/Roles/Operations`,
    /// since 2013-06-01, long-running; see [`SHUTDOWN_ALL`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::virtual_machines::PostShutdownAction;
    /// use xms_services::service_management::virtual_machines::ShutdownRolesOperation;
    ///
    /// let body = ShutdownRolesOperation::new()
    ///     .names(vec!["front".to_owned(), "back".to_owned()])
    ///     .post_shutdown_action(PostShutdownAction::Stopped);
    /// let status = client
    ///     .virtual_machines()
    ///     .shutdown_all("contoso", "contoso-1", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn shutdown_all(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        body: &'a ShutdownRolesOperation,
    ) -> Call<'a, Accepted> {
        self.core
            .call(&SHUTDOWN_ALL)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .body(body)
            .build()
    }

    /// Makes an operating system image of a generalized virtual machine that is stopped.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations`,
    /// first seen at 2014-04-01, long-running; see [`CAPTURE_OS_IMAGE`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    /// - `virtual-machine-name`: The virtual machine, which is a role of its deployment.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::virtual_machines::CaptureRoleOperation;
    /// use xms_services::service_management::virtual_machines::PostCaptureAction;
    ///
    /// let body = CaptureRoleOperation::new(
    ///     PostCaptureAction::Delete,
    ///     "Web server",
    ///     "contoso-web",
    /// );
    /// let status = client
    ///     .virtual_machines()
    ///     .capture_os_image("contoso", "contoso-1", "front", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn capture_os_image(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        virtual_machine_name: &str,
        body: &'a CaptureRoleOperation,
    ) -> Call<'a, Accepted> {
        self.core
            .call(&CAPTURE_OS_IMAGE)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .path(&virtual_machine_name)
            .body(body)
            .build()
    }

    /// Makes an image of all disks of a virtual machine.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations`,
    /// first seen at 2014-04-01, long-running; see [`CAPTURE_VM_IMAGE`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    /// - `virtual-machine-name`: The virtual machine, which is a role of its deployment.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::os_images::OperatingSystemState;
    /// use xms_services::service_management::virtual_machines::CaptureRoleAsVmImageOperation;
    ///
    /// let body = CaptureRoleAsVmImageOperation::new(
    ///     OperatingSystemState::Specialized,
    ///     "contoso-front",
    ///     "Front of the shop",
    /// );
    /// let status = client
    ///     .virtual_machines()
    ///     .capture_vm_image("contoso", "contoso-1", "front", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn capture_vm_image(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        virtual_machine_name: &str,
        body: &'a CaptureRoleAsVmImageOperation,
    ) -> Call<'a, Accepted> {
        self.core
            .call(&CAPTURE_VM_IMAGE)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .path(&virtual_machine_name)
            .body(body)
            .build()
    }

    /// Moves a virtual machine to another host.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations`,
    /// first seen at 2017-01-01, long-running; see [`REDEPLOY`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    /// - `virtual-machine-name`: The virtual machine, which is a role of its deployment.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::virtual_machines::RedeployRoleOperation;
    ///
    /// let body = RedeployRoleOperation::new();
    /// let status = client
    ///     .virtual_machines()
    ///     .redeploy("contoso", "contoso-1", "front", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn redeploy(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        virtual_machine_name: &str,
        body: &'a RedeployRoleOperation,
    ) -> Call<'a, Accepted> {
        self.core
            .call(&REDEPLOY)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .path(&virtual_machine_name)
            .body(body)
            .build()
    }

    /// Begins maintenance of a virtual machine before the platform does.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations`,
    /// first seen at 2017-01-01, long-running; see [`INITIATE_MAINTENANCE`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    /// - `virtual-machine-name`: The virtual machine, which is a role of its deployment.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::virtual_machines::PerformMaintenanceOnRoleOperation;
    ///
    /// let body = PerformMaintenanceOnRoleOperation::new();
    /// let status = client
    ///     .virtual_machines()
    ///     .initiate_maintenance("contoso", "contoso-1", "front", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn initiate_maintenance(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        virtual_machine_name: &str,
        body: &'a PerformMaintenanceOnRoleOperation,
    ) -> Call<'a, Accepted> {
        self.core
            .call(&INITIATE_MAINTENANCE)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .path(&virtual_machine_name)
            .body(body)
            .build()
    }

    /// Changes endpoints that several virtual machines share.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}`, first
    /// seen at 2013-11-01, long-running; see [`UPDATE_LOAD_BALANCED_ENDPOINTS`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::roles::LoadBalancerProbe;
    /// use xms_services::service_management::virtual_machines::LoadBalancedEndpoint;
    /// use xms_services::service_management::virtual_machines::LoadBalancedEndpointList;
    ///
    /// let body = LoadBalancedEndpointList::new()
    ///     .endpoints(
    ///         vec![
    ///             LoadBalancedEndpoint::new("web").local_port(8080).port(80)
    ///             .load_balancer_probe(LoadBalancerProbe::new().port(8080).protocol("tcp")
    ///             .interval_in_seconds(15).timeout_in_seconds(31)).protocol("tcp")
    ///             .enable_direct_server_return(false)
    ///         ],
    ///     );
    /// let status = client
    ///     .virtual_machines()
    ///     .update_load_balanced_endpoints("contoso", "contoso-1", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn update_load_balanced_endpoints(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        body: &'a LoadBalancedEndpointList,
    ) -> Call<'a, Accepted> {
        self.core
            .call(&UPDATE_LOAD_BALANCED_ENDPOINTS)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .body(body)
            .build()
    }

    /// Reads a file with which a client for remote desktops connects to a virtual machine.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/ModelFile`,
    /// since 2012-03-01; see [`GET_REMOTE_DESKTOP_FILE`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    /// - `virtual-machine-name`: The virtual machine, which is a role of its deployment.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .virtual_machines()
    ///     .get_remote_desktop_file("contoso", "contoso-1", "front")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_remote_desktop_file(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        virtual_machine_name: &str,
    ) -> Call<'static, Bytes> {
        self.core
            .call(&GET_REMOTE_DESKTOP_FILE)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .path(&virtual_machine_name)
            .build()
    }
}

impl CallOptions for DeleteOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("comp", &self.comp)
    }
}
