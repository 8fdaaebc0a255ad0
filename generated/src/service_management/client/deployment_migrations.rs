// Written by `xms generate` from api-spec/service-management/deployment-migrations.toml; do not edit.
//! The client's side of *Deployment migrations*.

use ::xms_runtime::client::{Accepted, Call, ClientCore, Page};
use ::xms_runtime::xml::ItemList;

use super::super::deployment_migrations::{
    ABORT, COMMIT, DeploymentNetworkResource, PREPARE, VALIDATE,
};
use super::super::migrations::{ValidationMessage, ValidationMessageList};

/// Calls the operations of [`deployment_migrations`](super::super::deployment_migrations); made by
/// [`ServiceManagement::deployment_migrations`](super::ServiceManagement::deployment_migrations).
#[derive(Clone, Copy, Debug)]
pub struct DeploymentMigrations<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> DeploymentMigrations<'a> {
    /// Tells what stands in the way of moving a deployment to Resource Manager.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/migration`,
    /// first seen at 2017-01-01; see [`VALIDATE`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::deployment_migrations::DeploymentNetworkResource;
    /// use xms_services::service_management::deployment_migrations::DestinationVirtualNetwork;
    ///
    /// let body = DeploymentNetworkResource::new(DestinationVirtualNetwork::Existing)
    ///     .resource_group_name("shop-network")
    ///     .virtual_network_name("shop")
    ///     .subnet_name("inner");
    /// let answer = client
    ///     .deployment_migrations()
    ///     .validate("contoso", "contoso-1", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn validate(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        body: &'a DeploymentNetworkResource,
    ) -> Call<'a, ValidationMessageList> {
        self.core
            .call(&VALIDATE)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .body(body)
            .build()
    }

    /// Makes a deployment ready to be moved to Resource Manager; it can be looked at there
    /// afterwards.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/migration`,
    /// first seen at 2017-01-01, long-running; see [`PREPARE`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::deployment_migrations::DeploymentNetworkResource;
    /// use xms_services::service_management::deployment_migrations::DestinationVirtualNetwork;
    ///
    /// let body = DeploymentNetworkResource::new(DestinationVirtualNetwork::Existing)
    ///     .resource_group_name("shop-network")
    ///     .virtual_network_name("shop")
    ///     .subnet_name("inner");
    /// let status = client
    ///     .deployment_migrations()
    ///     .prepare("contoso", "contoso-1", &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn prepare(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
        body: &'a DeploymentNetworkResource,
    ) -> Call<'a, Accepted> {
        self.core
            .call(&PREPARE)
            .path(&cloud_service_name)
            .path(&deployment_name)
            .body(body)
            .build()
    }

    /// Moves a prepared deployment to Resource Manager; this API does not have it any more.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/migration`,
    /// first seen at 2017-01-01, long-running; see [`COMMIT`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client
    ///     .deployment_migrations()
    ///     .commit("contoso", "contoso-1")
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn commit(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
    ) -> Call<'static, Accepted> {
        self.core.call(&COMMIT).path(&cloud_service_name).path(&deployment_name).build()
    }

    /// Takes back what was prepared; the deployment is as it was.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/migration`,
    /// first seen at 2017-01-01, long-running; see [`ABORT`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-name`: The deployment: unique in its cloud service, and often the name of its
    ///   virtual machine.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client
    ///     .deployment_migrations()
    ///     .abort("contoso", "contoso-1")
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn abort(
        &self,
        cloud_service_name: &str,
        deployment_name: &str,
    ) -> Call<'static, Accepted> {
        self.core.call(&ABORT).path(&cloud_service_name).path(&deployment_name).build()
    }
}

impl Page for ValidationMessageList {
    type Item = ValidationMessage;

    const ITEMS: Option<ItemList<ValidationMessage>> = Some(
        ItemList::new(Self::SHAPE, &[0]),
    );

    fn into_items(self) -> Vec<ValidationMessage> {
        self.messages
    }
}
