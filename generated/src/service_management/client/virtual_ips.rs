// Written by `xms generate` from api-spec/service-management/virtual-ips.toml; do not edit.
//! The client's side of *Virtual IP addresses*.

use ::xms_runtime::client::{Accepted, Call, ClientCore};

use super::super::virtual_ips::{ADD, DELETE};

/// Calls the operations of [`virtual_ips`](super::super::virtual_ips); made by
/// [`ServiceManagement::virtual_ips`](super::ServiceManagement::virtual_ips).
#[derive(Clone, Copy, Debug)]
pub struct VirtualIps<'a> {
    pub(super) core: &'a ClientCore,
}

impl VirtualIps<'_> {
    /// Gives a deployment one more public address.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/{virtual-ip-name}`,
    /// first seen at 2015-02-01, long-running; see [`ADD`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    /// - `virtual-ip-name`: How the deployment calls the address.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client
    ///     .virtual_ips()
    ///     .add("contoso", "contoso-1", "admin")
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn add(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        virtual_ip_name: &str,
    ) -> Call<'static, Accepted> {
        self.core
            .call(&ADD)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .path(&virtual_ip_name)
            .build()
    }

    /// Takes a public address from a deployment; none of its endpoints may use it.
    ///
    /// `DELETE /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/virtualIPs/{virtual-ip-name}`,
    /// first seen at 2015-02-01, long-running; see [`DELETE`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    /// - `virtual-ip-name`: How the deployment calls the address.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client
    ///     .virtual_ips()
    ///     .delete("contoso", "contoso-1", "admin")
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn delete(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        virtual_ip_name: &str,
    ) -> Call<'static, Accepted> {
        self.core
            .call(&DELETE)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .path(&virtual_ip_name)
            .build()
    }
}
