// Written by `xms generate` from api-spec/service-management/role-instances.toml; do not edit.
//! The client's side of *Role instances*.

use ::xms_runtime::client::{Accepted, Call, ClientCore};

use super::super::role_instances::{DELETE, REBOOT, REBUILD, REIMAGE, RoleInstanceNames};

/// Calls the operations of [`role_instances`](super::super::role_instances); made by
/// [`ServiceManagement::role_instances`](super::ServiceManagement::role_instances).
#[derive(Clone, Copy, Debug)]
pub struct RoleInstances<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> RoleInstances<'a> {
    /// Starts an instance of a role again.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{role-instance-name}`
    /// or
    /// `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/roleinstances/{role-instance-name}`,
    /// since 2010-10-28, long-running; see [`REBOOT`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `address`: by `name` or `slot`.
    /// - `role-instance-name`: The instance, such as `front_IN_0`; of virtual machines their name.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::deployments::DeploymentAddress;
    ///
    /// let status = client
    ///     .role_instances()
    ///     .reboot("contoso", &DeploymentAddress::name("contoso-1"), "front_IN_0")
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn reboot(
        &self,
        cloud_service_name: &str,
        address: &super::super::deployments::DeploymentAddress,
        role_instance_name: &str,
    ) -> Call<'static, Accepted> {
        match address {
            super::super::deployments::DeploymentAddress::Name { deployment_name } => {
                self.core
                    .call(&REBOOT)
                    .path(&cloud_service_name)
                    .path(deployment_name)
                    .path(&role_instance_name)
            }
            super::super::deployments::DeploymentAddress::Slot { deployment_slot } => {
                self.core
                    .call(REBOOT.at(1))
                    .path(&cloud_service_name)
                    .path(deployment_slot)
                    .path(&role_instance_name)
            }
        }
            .build()
    }

    /// Installs the operating system of an instance anew; what lies on its other disks stays.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{role-instance-name}`
    /// or
    /// `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/roleinstances/{role-instance-name}`,
    /// since 2010-10-28, long-running; see [`REIMAGE`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `address`: by `name` or `slot`.
    /// - `role-instance-name`: The instance, such as `front_IN_0`; of virtual machines their name.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::deployments::DeploymentAddress;
    ///
    /// let status = client
    ///     .role_instances()
    ///     .reimage("contoso", &DeploymentAddress::name("contoso-1"), "front_IN_0")
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn reimage(
        &self,
        cloud_service_name: &str,
        address: &super::super::deployments::DeploymentAddress,
        role_instance_name: &str,
    ) -> Call<'static, Accepted> {
        match address {
            super::super::deployments::DeploymentAddress::Name { deployment_name } => {
                self.core
                    .call(&REIMAGE)
                    .path(&cloud_service_name)
                    .path(deployment_name)
                    .path(&role_instance_name)
            }
            super::super::deployments::DeploymentAddress::Slot { deployment_slot } => {
                self.core
                    .call(REIMAGE.at(1))
                    .path(&cloud_service_name)
                    .path(deployment_slot)
                    .path(&role_instance_name)
            }
        }
            .build()
    }

    /// Installs the operating system of an instance anew, and empties the disks that are named.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{role-instance-name}`
    /// or
    /// `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/roleinstances/{role-instance-name}`,
    /// since 2013-06-01, long-running; see [`REBUILD`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `address`: by `name` or `slot`.
    /// - `role-instance-name`: The instance, such as `front_IN_0`; of virtual machines their name.
    /// - `resources`: Which disks: `allLocalDrives`.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::deployments::DeploymentAddress;
    ///
    /// let status = client
    ///     .role_instances()
    ///     .rebuild(
    ///         "contoso",
    ///         &DeploymentAddress::name("contoso-1"),
    ///         "front_IN_0",
    ///         "allLocalDrives",
    ///     )
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn rebuild(
        &self,
        cloud_service_name: &str,
        address: &super::super::deployments::DeploymentAddress,
        role_instance_name: &str,
        resources: &str,
    ) -> Call<'static, Accepted> {
        match address {
            super::super::deployments::DeploymentAddress::Name { deployment_name } => {
                self.core
                    .call(&REBUILD)
                    .path(&cloud_service_name)
                    .path(deployment_name)
                    .path(&role_instance_name)
            }
            super::super::deployments::DeploymentAddress::Slot { deployment_slot } => {
                self.core
                    .call(REBUILD.at(1))
                    .path(&cloud_service_name)
                    .path(deployment_slot)
                    .path(&role_instance_name)
            }
        }
            .query("resources", &resources)
            .build()
    }

    /// Takes instances of roles away, and changes the configuration to their number.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/`
    /// or
    /// `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/roleinstances/`,
    /// since 2013-08-01, long-running; see [`DELETE`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `address`: by `name` or `slot`.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::deployments::DeploymentAddress;
    /// use xms_services::service_management::deployments::DeploymentSlot;
    /// use xms_services::service_management::role_instances::RoleInstanceNames;
    ///
    /// let body = RoleInstanceNames::new()
    ///     .names(vec!["front_IN_2".to_owned(), "front_IN_3".to_owned()]);
    /// let status = client
    ///     .role_instances()
    ///     .delete("contoso", &DeploymentAddress::slot(DeploymentSlot::Staging), &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn delete(
        &self,
        cloud_service_name: &str,
        address: &super::super::deployments::DeploymentAddress,
        body: &'a RoleInstanceNames,
    ) -> Call<'a, Accepted> {
        match address {
            super::super::deployments::DeploymentAddress::Name { deployment_name } => {
                self.core.call(&DELETE).path(&cloud_service_name).path(deployment_name)
            }
            super::super::deployments::DeploymentAddress::Slot { deployment_slot } => {
                self.core
                    .call(DELETE.at(1))
                    .path(&cloud_service_name)
                    .path(deployment_slot)
            }
        }
            .body(body)
            .build()
    }
}
