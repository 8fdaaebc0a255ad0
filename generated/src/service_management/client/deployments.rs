// Written by `xms generate` from api-spec/service-management/deployments.toml; do not edit.
//! The client's side of *Deployments*.

use ::xms_runtime::{DateTime, Uri};
use ::xms_runtime::client::{Accepted, Call, CallBuilder, CallOptions, ClientCore, Page};
use ::xms_runtime::xml::ItemList;

use super::super::deployments::{
    CHANGE_CONFIGURATION, CREATE, ChangeConfiguration, CreateDeployment, DELETE,
    DeleteOptions, Deployment, DeploymentAddress, DeploymentEventCollection,
    DeploymentSlot, GET, GET_PACKAGE, GetPackageOptions, LIST_EVENTS, ROLLBACK,
    RebootEvent, RollbackUpdateOrUpgrade, SWAP, Swap, UPDATE_STATUS, UPGRADE,
    UpdateDeploymentStatus, UpgradeDeployment, WALK_UPGRADE_DOMAIN, WalkUpgradeDomain,
};

/// Calls the operations of [`deployments`](super::super::deployments); made by
/// [`ServiceManagement::deployments`](super::ServiceManagement::deployments).
#[derive(Clone, Copy, Debug)]
pub struct Deployments<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> Deployments<'a> {
    /// Puts a package with roles into a slot of a cloud service.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}`,
    /// since 2009-10-01, long-running; see [`CREATE`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `deployment-slot`: Where in its cloud service the deployment is.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::deployments::CreateDeployment;
    /// use xms_services::service_management::deployments::DeploymentSlot;
    /// use xms_services::service_management::deployments::ExtensionConfiguration;
    /// use xms_services::service_management::deployments::ExtensionReference;
    ///
    /// let body = CreateDeployment::new(
    ///         "contoso-1",
    ///         "https://contosodisks.blob.core.windows.net/packages/shop.cspkg",
    ///         "Shop",
    ///         r#"<?xml version="1.0"?><ServiceConfiguration/>"#,
    ///     )
    ///     .start_deployment(true)
    ///     .treat_warnings_as_error(false)
    ///     .extension_configuration(
    ///         ExtensionConfiguration::new()
    ///             .all_roles(vec![ExtensionReference::new("remote-desktop")]),
    ///     );
    /// let status = client
    ///     .deployments()
    ///     .create("contoso", DeploymentSlot::Staging, &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn create(
        &self,
        cloud_service_name: &str,
        deployment_slot: impl Into<DeploymentSlot>,
        body: &'a CreateDeployment,
    ) -> Call<'a, Accepted> {
        let deployment_slot: DeploymentSlot = deployment_slot.into();
        self.core
            .call(&CREATE)
            .path(&cloud_service_name)
            .path(&deployment_slot)
            .body(body)
            .build()
    }

    /// Reads a deployment: its roles, their instances, and how a change of it goes on.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}` or
    /// `GET /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}`, since
    /// 2009-10-01; see [`GET`].
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
    ///
    /// let answer = client
    ///     .deployments()
    ///     .get("contoso", &DeploymentAddress::slot(DeploymentSlot::Staging))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get(
        &self,
        cloud_service_name: &str,
        address: &DeploymentAddress,
    ) -> Call<'static, Deployment> {
        match address {
            DeploymentAddress::Name { deployment_name } => {
                self.core.call(&GET).path(&cloud_service_name).path(deployment_name)
            }
            DeploymentAddress::Slot { deployment_slot } => {
                self.core.call(GET.at(1)).path(&cloud_service_name).path(deployment_slot)
            }
        }
            .build()
    }

    /// Deletes a deployment with all its instances.
    ///
    /// `DELETE /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}` or
    /// `DELETE /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}`,
    /// since 2009-10-01, long-running; see [`DELETE`].
    ///
    /// `.options(…)` takes what may be left out: [`DeleteOptions`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `address`: by `name` or `slot`.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::cloud_services::DeletedParts;
    /// use xms_services::service_management::deployments::DeleteOptions;
    /// use xms_services::service_management::deployments::DeploymentAddress;
    ///
    /// let status = client
    ///     .deployments()
    ///     .delete("contoso", &DeploymentAddress::name("contoso-1"))
    ///     .options(DeleteOptions::new().comp(DeletedParts::Media))
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn delete(
        &self,
        cloud_service_name: &str,
        address: &DeploymentAddress,
    ) -> Call<'static, Accepted, DeleteOptions> {
        match address {
            DeploymentAddress::Name { deployment_name } => {
                self.core.call(&DELETE).path(&cloud_service_name).path(deployment_name)
            }
            DeploymentAddress::Slot { deployment_slot } => {
                self.core
                    .call(DELETE.at(1))
                    .path(&cloud_service_name)
                    .path(deployment_slot)
            }
        }
            .build_with_options()
    }

    /// Replaces the configuration of a deployment: how many instances its roles have, and their
    /// settings.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/` or
    /// `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/`,
    /// since 2009-10-01, long-running; see [`CHANGE_CONFIGURATION`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `address`: by `name` or `slot`.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::deployments::ChangeConfiguration;
    /// use xms_services::service_management::deployments::DeploymentAddress;
    /// use xms_services::service_management::deployments::DeploymentSlot;
    /// use xms_services::service_management::deployments::ExtensionConfiguration;
    /// use xms_services::service_management::deployments::ExtensionReference;
    /// use xms_services::service_management::deployments::UpgradeMode;
    ///
    /// let body = ChangeConfiguration::new(
    ///         r#"<?xml version="1.0"?><ServiceConfiguration/>"#,
    ///     )
    ///     .treat_warnings_as_error(false)
    ///     .mode(UpgradeMode::Auto)
    ///     .extension_configuration(
    ///         ExtensionConfiguration::new()
    ///             .all_roles(vec![ExtensionReference::new("remote-desktop")]),
    ///     );
    /// let status = client
    ///     .deployments()
    ///     .change_configuration(
    ///         "contoso",
    ///         &DeploymentAddress::slot(DeploymentSlot::Staging),
    ///         &body,
    ///     )
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn change_configuration(
        &self,
        cloud_service_name: &str,
        address: &DeploymentAddress,
        body: &'a ChangeConfiguration,
    ) -> Call<'a, Accepted> {
        match address {
            DeploymentAddress::Name { deployment_name } => {
                self.core
                    .call(&CHANGE_CONFIGURATION)
                    .path(&cloud_service_name)
                    .path(deployment_name)
            }
            DeploymentAddress::Slot { deployment_slot } => {
                self.core
                    .call(CHANGE_CONFIGURATION.at(1))
                    .path(&cloud_service_name)
                    .path(deployment_slot)
            }
        }
            .body(body)
            .build()
    }

    /// Starts or stops all instances of a deployment.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/` or
    /// `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/`,
    /// since 2009-10-01, long-running; see [`UPDATE_STATUS`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `address`: by `name` or `slot`.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::deployments::DeploymentAddress;
    /// use xms_services::service_management::deployments::UpdateDeploymentStatus;
    /// use xms_services::service_management::deployments::UpdatedDeploymentStatus;
    ///
    /// let body = UpdateDeploymentStatus::new(UpdatedDeploymentStatus::Suspended);
    /// let status = client
    ///     .deployments()
    ///     .update_status("contoso", &DeploymentAddress::name("contoso-1"), &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn update_status(
        &self,
        cloud_service_name: &str,
        address: &DeploymentAddress,
        body: &'a UpdateDeploymentStatus,
    ) -> Call<'a, Accepted> {
        match address {
            DeploymentAddress::Name { deployment_name } => {
                self.core
                    .call(&UPDATE_STATUS)
                    .path(&cloud_service_name)
                    .path(deployment_name)
            }
            DeploymentAddress::Slot { deployment_slot } => {
                self.core
                    .call(UPDATE_STATUS.at(1))
                    .path(&cloud_service_name)
                    .path(deployment_slot)
            }
        }
            .body(body)
            .build()
    }

    /// Puts a new package in the place of the one that runs, one upgrade domain after the other.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/` or
    /// `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/`,
    /// since 2009-10-01, long-running; see [`UPGRADE`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `address`: by `name` or `slot`.
    ///
    /// ````no_run
    /// # async fn example(
    /// #     client: xms_services::service_management::ServiceManagement,
    /// #     package_url: xms_services::runtime::Uri,
    /// # ) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::deployments::DeploymentAddress;
    /// use xms_services::service_management::deployments::DeploymentSlot;
    /// use xms_services::service_management::deployments::UpgradeDeployment;
    /// use xms_services::service_management::deployments::UpgradeMode;
    ///
    /// let body = UpgradeDeployment::new(
    ///         UpgradeMode::Manual,
    ///         package_url,
    ///         r#"<?xml version="1.0"?><ServiceConfiguration/>"#,
    ///         "Shop",
    ///     )
    ///     .role_to_upgrade("front")
    ///     .force(false);
    /// let status = client
    ///     .deployments()
    ///     .upgrade("contoso", &DeploymentAddress::slot(DeploymentSlot::Staging), &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn upgrade(
        &self,
        cloud_service_name: &str,
        address: &DeploymentAddress,
        body: &'a UpgradeDeployment,
    ) -> Call<'a, Accepted> {
        match address {
            DeploymentAddress::Name { deployment_name } => {
                self.core.call(&UPGRADE).path(&cloud_service_name).path(deployment_name)
            }
            DeploymentAddress::Slot { deployment_slot } => {
                self.core
                    .call(UPGRADE.at(1))
                    .path(&cloud_service_name)
                    .path(deployment_slot)
            }
        }
            .body(body)
            .build()
    }

    /// Goes on with a manual change or upgrade in the next upgrade domain.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/` or
    /// `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/`,
    /// since 2009-10-01, long-running; see [`WALK_UPGRADE_DOMAIN`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `address`: by `name` or `slot`.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::deployments::DeploymentAddress;
    /// use xms_services::service_management::deployments::WalkUpgradeDomain;
    ///
    /// let body = WalkUpgradeDomain::new(1);
    /// let status = client
    ///     .deployments()
    ///     .walk_upgrade_domain("contoso", &DeploymentAddress::name("contoso-1"), &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn walk_upgrade_domain(
        &self,
        cloud_service_name: &str,
        address: &DeploymentAddress,
        body: &'a WalkUpgradeDomain,
    ) -> Call<'a, Accepted> {
        match address {
            DeploymentAddress::Name { deployment_name } => {
                self.core
                    .call(&WALK_UPGRADE_DOMAIN)
                    .path(&cloud_service_name)
                    .path(deployment_name)
            }
            DeploymentAddress::Slot { deployment_slot } => {
                self.core
                    .call(WALK_UPGRADE_DOMAIN.at(1))
                    .path(&cloud_service_name)
                    .path(deployment_slot)
            }
        }
            .body(body)
            .build()
    }

    /// Takes back a change or an upgrade that has not come to its end.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/` or
    /// `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/`,
    /// since 2011-10-01, long-running; see [`ROLLBACK`].
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
    /// use xms_services::service_management::deployments::RollbackUpdateOrUpgrade;
    /// use xms_services::service_management::deployments::UpgradeMode;
    ///
    /// let body = RollbackUpdateOrUpgrade::new(UpgradeMode::Auto).force(true);
    /// let status = client
    ///     .deployments()
    ///     .rollback("contoso", &DeploymentAddress::slot(DeploymentSlot::Staging), &body)
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn rollback(
        &self,
        cloud_service_name: &str,
        address: &DeploymentAddress,
        body: &'a RollbackUpdateOrUpgrade,
    ) -> Call<'a, Accepted> {
        match address {
            DeploymentAddress::Name { deployment_name } => {
                self.core.call(&ROLLBACK).path(&cloud_service_name).path(deployment_name)
            }
            DeploymentAddress::Slot { deployment_slot } => {
                self.core
                    .call(ROLLBACK.at(1))
                    .path(&cloud_service_name)
                    .path(deployment_slot)
            }
        }
            .body(body)
            .build()
    }

    /// Lets the deployments in production and staging change their places.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}`, since 2009-10-01, long-running; see
    /// [`SWAP`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::deployments::Swap;
    ///
    /// let body = Swap::new("contoso-2").production("contoso-1");
    /// let status = client.deployments().swap("contoso", &body).until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn swap(&self, cloud_service_name: &str, body: &'a Swap) -> Call<'a, Accepted> {
        self.core.call(&SWAP).path(&cloud_service_name).body(body).build()
    }

    /// Copies package and configuration of a deployment into a storage account.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/package`
    /// or
    /// `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/package`,
    /// since 2012-03-01, long-running; see [`GET_PACKAGE`].
    ///
    /// `.options(…)` takes what may be left out: [`GetPackageOptions`].
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `address`: by `name` or `slot`.
    /// - `containerUri`: The container to copy them to.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::deployments::DeploymentAddress;
    /// use xms_services::service_management::deployments::DeploymentSlot;
    /// use xms_services::service_management::deployments::GetPackageOptions;
    ///
    /// let status = client
    ///     .deployments()
    ///     .get_package(
    ///         "contoso",
    ///         &DeploymentAddress::slot(DeploymentSlot::Staging),
    ///         "https://contosodisks.blob.core.windows.net/backup",
    ///     )
    ///     .options(GetPackageOptions::new().overwrite_existing(true))
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_package(
        &self,
        cloud_service_name: &str,
        address: &DeploymentAddress,
        container_uri: impl Into<Uri>,
    ) -> Call<'static, Accepted, GetPackageOptions> {
        let container_uri: Uri = container_uri.into();
        match address {
            DeploymentAddress::Name { deployment_name } => {
                self.core
                    .call(&GET_PACKAGE)
                    .path(&cloud_service_name)
                    .path(deployment_name)
            }
            DeploymentAddress::Slot { deployment_slot } => {
                self.core
                    .call(GET_PACKAGE.at(1))
                    .path(&cloud_service_name)
                    .path(deployment_slot)
            }
        }
            .query("containerUri", &container_uri)
            .build_with_options()
    }

    /// Lists restarts of instances that the platform made or is about to make.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/events` or
    /// `GET /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/events`,
    /// since 2009-10-01; see [`LIST_EVENTS`].
    ///
    /// It answers in pages, of which this is the first: `.pages()` reads all, `.items()` what they
    /// hold one by one.
    ///
    /// Arguments:
    ///
    /// - `cloud-service-name`: The cloud service; its name in the DNS without the domain.
    /// - `address`: by `name` or `slot`.
    /// - `starttime`: The beginning of the period.
    /// - `endtime`: The end of the period.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::runtime::DateTime;
    /// use xms_services::service_management::deployments::DeploymentAddress;
    ///
    /// let answer = client
    ///     .deployments()
    ///     .list_events(
    ///         "contoso",
    ///         &DeploymentAddress::name("contoso-1"),
    ///         "2015-03-01T00:00:00Z".parse::<DateTime>()?,
    ///         "2015-03-31T00:00:00Z".parse::<DateTime>()?,
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn list_events(
        &self,
        cloud_service_name: &str,
        address: &DeploymentAddress,
        starttime: impl Into<DateTime>,
        endtime: impl Into<DateTime>,
    ) -> Call<'static, DeploymentEventCollection> {
        let starttime: DateTime = starttime.into();
        let endtime: DateTime = endtime.into();
        match address {
            DeploymentAddress::Name { deployment_name } => {
                self.core
                    .call(&LIST_EVENTS)
                    .path(&cloud_service_name)
                    .path(deployment_name)
            }
            DeploymentAddress::Slot { deployment_slot } => {
                self.core
                    .call(LIST_EVENTS.at(1))
                    .path(&cloud_service_name)
                    .path(deployment_slot)
            }
        }
            .query("starttime", &starttime)
            .query("endtime", &endtime)
            .build()
    }
}

impl CallOptions for DeleteOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("comp", &self.comp)
    }
}

impl CallOptions for GetPackageOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("overwriteExisting", &self.overwrite_existing)
    }
}

impl Page for DeploymentEventCollection {
    type Item = RebootEvent;

    const ITEMS: Option<ItemList<RebootEvent>> = Some(ItemList::new(Self::SHAPE, &[0]));

    fn into_items(self) -> Vec<RebootEvent> {
        self.reboot_events
    }
}
