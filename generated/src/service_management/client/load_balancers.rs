// Written by `xms generate` from api-spec/service-management/load-balancers.toml; do not edit.
//! The client's side of *Internal load balancers*.

use ::xms_runtime::client::{Accepted, Call, ClientCore};

use super::super::deployments::LoadBalancer;
use super::super::load_balancers::{ADD, DELETE, UPDATE};

/// Calls the operations of [`load_balancers`](super::super::load_balancers); made by
/// [`ServiceManagement::load_balancers`](super::ServiceManagement::load_balancers).
#[derive(Clone, Copy, Debug)]
pub struct LoadBalancers<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> LoadBalancers<'a> {
    /// Gives a deployment a load balancer with an inner address.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/loadbalancers`,
    /// since 2014-05-01, long-running; see [`ADD`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::deployments::FrontendIpConfiguration;
    /// use xms_services::service_management::deployments::LoadBalancer;
    ///
    /// let body = LoadBalancer::new()
    ///     .name("database")
    ///     .frontend_ip_configuration(
    ///         FrontendIpConfiguration::new()
    ///             .kind("Private")
    ///             .subnet_name("inner")
    ///             .static_virtual_network_ip_address("10.0.1.10"),
    ///     );
    /// let status = client
    ///     .load_balancers()
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
        body: &'a LoadBalancer,
    ) -> Call<'a, Accepted> {
        self.core
            .call(&ADD)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .body(body)
            .build()
    }

    /// Changes subnet and address of a load balancer.
    ///
    /// `PUT /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/loadbalancers/{load-balancer-name}`,
    /// first seen at 2014-06-01, long-running; see [`UPDATE`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    /// - `load-balancer-name`: How the deployment calls the load balancer.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::deployments::FrontendIpConfiguration;
    /// use xms_services::service_management::deployments::LoadBalancer;
    ///
    /// let body = LoadBalancer::new()
    ///     .name("database")
    ///     .frontend_ip_configuration(
    ///         FrontendIpConfiguration::new()
    ///             .kind("Private")
    ///             .subnet_name("inner")
    ///             .static_virtual_network_ip_address("10.0.1.11"),
    ///     );
    /// let status = client
    ///     .load_balancers()
    ///     .update("contoso", "contoso-1", "database", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn update(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        load_balancer_name: &str,
        body: &'a LoadBalancer,
    ) -> Call<'a, Accepted> {
        self.core
            .call(&UPDATE)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .path(&load_balancer_name)
            .body(body)
            .build()
    }

    /// Takes a load balancer from a deployment; no endpoint may use it.
    ///
    /// `DELETE /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/loadbalancers/{load-balancer-name}`,
    /// first seen at 2014-05-01, long-running; see [`DELETE`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    /// - `load-balancer-name`: How the deployment calls the load balancer.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client
    ///     .load_balancers()
    ///     .delete("contoso", "contoso-1", "database")
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn delete(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        load_balancer_name: &str,
    ) -> Call<'static, Accepted> {
        self.core
            .call(&DELETE)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .path(&load_balancer_name)
            .build()
    }
}
