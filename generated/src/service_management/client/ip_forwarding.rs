// Written by `xms generate` from api-spec/service-management/ip-forwarding.toml; do not edit.
//! The client's side of *IP forwarding*.

use ::xms_runtime::client::{Accepted, Call, ClientCore};

use super::super::ip_forwarding::{
    GET_FOR_NETWORK_INTERFACE, GET_FOR_ROLE, IpForwarding, SET_FOR_NETWORK_INTERFACE,
    SET_FOR_ROLE,
};

/// Calls the operations of [`ip_forwarding`](super::super::ip_forwarding); made by
/// [`ServiceManagement::ip_forwarding`](super::ServiceManagement::ip_forwarding).
#[derive(Clone, Copy, Debug)]
pub struct IpForwardingOperations<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> IpForwardingOperations<'a> {
    /// Says whether a virtual machine may pass on traffic of others.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/ipforwarding`,
    /// first seen at 2016-07-01, long-running; see [`SET_FOR_ROLE`].
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
    /// use xms_services::service_management::ip_forwarding::IpForwarding;
    /// use xms_services::service_management::ip_forwarding::IpForwardingState;
    ///
    /// let body = IpForwarding::new(IpForwardingState::Enabled);
    /// let status = client
    ///     .ip_forwarding()
    ///     .set_for_role("contoso", "contoso-1", "front", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn set_for_role(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        role_name: &str,
        body: &'a IpForwarding,
    ) -> Call<'a, Accepted> {
        self.core
            .call(&SET_FOR_ROLE)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .path(&role_name)
            .body(body)
            .build()
    }

    /// Tells whether a virtual machine may pass on traffic of others.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/ipforwarding`,
    /// first seen at 2016-07-01; see [`GET_FOR_ROLE`].
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
    /// let answer = client
    ///     .ip_forwarding()
    ///     .get_for_role("contoso", "contoso-1", "front")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_for_role(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        role_name: &str,
    ) -> Call<'static, IpForwarding> {
        self.core
            .call(&GET_FOR_ROLE)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .path(&role_name)
            .build()
    }

    /// Says whether a further network interface of a virtual machine may pass on traffic of others.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networkinterfaces/{network-interface-name}/ipforwarding`,
    /// first seen at 2016-07-01, long-running; see [`SET_FOR_NETWORK_INTERFACE`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    /// - `role-name`: The virtual machine, which is a role of its deployment.
    /// - `network-interface-name`: How the virtual machine calls its further network interface.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::ip_forwarding::IpForwarding;
    /// use xms_services::service_management::ip_forwarding::IpForwardingState;
    ///
    /// let body = IpForwarding::new(IpForwardingState::Enabled);
    /// let status = client
    ///     .ip_forwarding()
    ///     .set_for_network_interface("contoso", "contoso-1", "front", "inner", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn set_for_network_interface(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        role_name: &str,
        network_interface_name: &str,
        body: &'a IpForwarding,
    ) -> Call<'a, Accepted> {
        self.core
            .call(&SET_FOR_NETWORK_INTERFACE)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .path(&role_name)
            .path(&network_interface_name)
            .body(body)
            .build()
    }

    /// Tells whether a further network interface of a virtual machine may pass on traffic of
    /// others.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networkinterfaces/{network-interface-name}/ipforwarding`,
    /// first seen at 2016-07-01; see [`GET_FOR_NETWORK_INTERFACE`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    /// - `role-name`: The virtual machine, which is a role of its deployment.
    /// - `network-interface-name`: How the virtual machine calls its further network interface.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .ip_forwarding()
    ///     .get_for_network_interface("contoso", "contoso-1", "front", "inner")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_for_network_interface(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        role_name: &str,
        network_interface_name: &str,
    ) -> Call<'static, IpForwarding> {
        self.core
            .call(&GET_FOR_NETWORK_INTERFACE)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .path(&role_name)
            .path(&network_interface_name)
            .build()
    }
}
