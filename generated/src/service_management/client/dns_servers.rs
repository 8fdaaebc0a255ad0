// Written by `xms generate` from api-spec/service-management/dns-servers.toml; do not edit.
//! The client's side of *DNS servers*.

use ::xms_runtime::client::{Accepted, Call, ClientCore};

use super::super::deployments::DnsServer;
use super::super::dns_servers::{ADD, DELETE, UPDATE};

/// Calls the operations of [`dns_servers`](super::super::dns_servers); made by
/// [`ServiceManagement::dns_servers`](super::ServiceManagement::dns_servers).
#[derive(Clone, Copy, Debug)]
pub struct DnsServers<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> DnsServers<'a> {
    /// Adds a DNS server to a deployment.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/dnsservers`,
    /// first seen at 2014-06-01, long-running; see [`ADD`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::deployments::DnsServer;
    ///
    /// let body = DnsServer::new().name("office").address("10.1.0.4");
    /// let status = client
    ///     .dns_servers()
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
        body: &'a DnsServer,
    ) -> Call<'a, Accepted> {
        self.core
            .call(&ADD)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .body(body)
            .build()
    }

    /// Changes the address of a DNS server of a deployment.
    ///
    /// `PUT /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/dnsservers/{dns-server-name}`,
    /// first seen at 2014-06-01, long-running; see [`UPDATE`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    /// - `dns-server-name`: How the deployment calls the DNS server.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::deployments::DnsServer;
    ///
    /// let body = DnsServer::new().name("office").address("10.1.0.5");
    /// let status = client
    ///     .dns_servers()
    ///     .update("contoso", "contoso-1", "office", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn update(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        dns_server_name: &str,
        body: &'a DnsServer,
    ) -> Call<'a, Accepted> {
        self.core
            .call(&UPDATE)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .path(&dns_server_name)
            .body(body)
            .build()
    }

    /// Takes a DNS server from a deployment.
    ///
    /// `DELETE /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/dnsservers/{dns-server-name}`,
    /// first seen at 2014-06-01, long-running; see [`DELETE`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    /// - `dns-server-name`: How the deployment calls the DNS server.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client
    ///     .dns_servers()
    ///     .delete("contoso", "contoso-1", "office")
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn delete(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        dns_server_name: &str,
    ) -> Call<'static, Accepted> {
        self.core
            .call(&DELETE)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .path(&dns_server_name)
            .build()
    }
}
