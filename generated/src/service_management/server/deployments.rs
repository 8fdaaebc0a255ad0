// Written by `xms generate` from api-spec/service-management/deployments.toml; do not edit.
//! The server's side of *Deployments*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{DateTime, Record, Resource, Uri};
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::deployments::{
    ChangeConfiguration, CreateDeployment, DeleteOptions, Deployment, DeploymentAddress,
    DeploymentEventCollection, DeploymentSlot, GetPackageOptions, RESOURCE, RebootEvent,
    RollbackUpdateOrUpgrade, Swap, UpdateDeploymentStatus, UpgradeDeployment,
    WalkUpgradeDomain,
};

/// Does what a server does for [`deployments`](super::super::deployments). A method that is not
/// written refuses.
pub trait Deployments: Send + Sync + 'static {
    /// Puts a package with roles into a slot of a cloud service.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}`,
    /// since 2009-10-01; see [`CREATE`](super::super::deployments::CREATE).
    fn create(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_slot: DeploymentSlot,
        body: CreateDeployment,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, deployment_slot, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads a deployment: its roles, their instances, and how a change of it goes on.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}` or
    /// `GET /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}`, since
    /// 2009-10-01; see [`GET`](super::super::deployments::GET).
    fn get(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        address: DeploymentAddress,
    ) -> impl Future<Output = Outcome<Deployment>> + Send {
        let _ = (cloud_service_name, address);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Deletes a deployment with all its instances.
    ///
    /// `DELETE /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}` or
    /// `DELETE /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}`,
    /// since 2009-10-01; see [`DELETE`](super::super::deployments::DELETE).
    fn delete(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        address: DeploymentAddress,
        options: DeleteOptions,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, address, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Replaces the configuration of a deployment: how many instances its roles have, and their
    /// settings.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/` or
    /// `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/`,
    /// since 2009-10-01; see
    /// [`CHANGE_CONFIGURATION`](super::super::deployments::CHANGE_CONFIGURATION).
    fn change_configuration(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        address: DeploymentAddress,
        body: ChangeConfiguration,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, address, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Starts or stops all instances of a deployment.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/` or
    /// `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/`,
    /// since 2009-10-01; see [`UPDATE_STATUS`](super::super::deployments::UPDATE_STATUS).
    fn update_status(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        address: DeploymentAddress,
        body: UpdateDeploymentStatus,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, address, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Puts a new package in the place of the one that runs, one upgrade domain after the other.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/` or
    /// `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/`,
    /// since 2009-10-01; see [`UPGRADE`](super::super::deployments::UPGRADE).
    fn upgrade(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        address: DeploymentAddress,
        body: UpgradeDeployment,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, address, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Goes on with a manual change or upgrade in the next upgrade domain.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/` or
    /// `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/`,
    /// since 2009-10-01; see
    /// [`WALK_UPGRADE_DOMAIN`](super::super::deployments::WALK_UPGRADE_DOMAIN).
    fn walk_upgrade_domain(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        address: DeploymentAddress,
        body: WalkUpgradeDomain,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, address, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Takes back a change or an upgrade that has not come to its end.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/` or
    /// `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/`,
    /// since 2011-10-01; see [`ROLLBACK`](super::super::deployments::ROLLBACK).
    fn rollback(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        address: DeploymentAddress,
        body: RollbackUpdateOrUpgrade,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, address, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lets the deployments in production and staging change their places.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}`, since 2009-10-01; see
    /// [`SWAP`](super::super::deployments::SWAP).
    fn swap(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        body: Swap,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Copies package and configuration of a deployment into a storage account.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/package`
    /// or
    /// `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/package`,
    /// since 2012-03-01; see [`GET_PACKAGE`](super::super::deployments::GET_PACKAGE).
    fn get_package(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        address: DeploymentAddress,
        container_uri: Uri,
        options: GetPackageOptions,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, address, container_uri, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lists restarts of instances that the platform made or is about to make.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/events` or
    /// `GET /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/events`,
    /// since 2009-10-01; see [`LIST_EVENTS`](super::super::deployments::LIST_EVENTS).
    fn list_events(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        address: DeploymentAddress,
        starttime: DateTime,
        endtime: DateTime,
    ) -> impl Future<Output = Outcome<DeploymentEventCollection>> + Send {
        let _ = (cloud_service_name, address, starttime, endtime);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct DeploymentsHandler<T>(pub(super) Arc<T>);

impl<T: Deployments> Handler for DeploymentsHandler<T> {
    fn resource(&self) -> &'static Resource {
        &RESOURCE
    }

    fn answer<'a>(
        &'a self,
        index: usize,
        request: &'a Incoming,
    ) -> BoxFuture<'a, Result<Response, ErrorResponse>> {
        match index {
            0 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_slot = request.path(1)?;
                    let body = request.element()?;
                    let outcome = Deployments::create(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_slot,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let address = match request.address() {
                        0 => {
                            DeploymentAddress::Name {
                                deployment_name: request.path(1)?,
                            }
                        }
                        _ => {
                            DeploymentAddress::Slot {
                                deployment_slot: request.path(1)?,
                            }
                        }
                    };
                    let outcome = Deployments::get(
                        &*self.0,
                        request,
                        cloud_service_name,
                        address,
                    );
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let address = match request.address() {
                        0 => {
                            DeploymentAddress::Name {
                                deployment_name: request.path(1)?,
                            }
                        }
                        _ => {
                            DeploymentAddress::Slot {
                                deployment_slot: request.path(1)?,
                            }
                        }
                    };
                    let options = DeleteOptions {
                        comp: request.query_option("comp")?,
                    };
                    let outcome = Deployments::delete(
                        &*self.0,
                        request,
                        cloud_service_name,
                        address,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let address = match request.address() {
                        0 => {
                            DeploymentAddress::Name {
                                deployment_name: request.path(1)?,
                            }
                        }
                        _ => {
                            DeploymentAddress::Slot {
                                deployment_slot: request.path(1)?,
                            }
                        }
                    };
                    let body = request.element()?;
                    let outcome = Deployments::change_configuration(
                        &*self.0,
                        request,
                        cloud_service_name,
                        address,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            4 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let address = match request.address() {
                        0 => {
                            DeploymentAddress::Name {
                                deployment_name: request.path(1)?,
                            }
                        }
                        _ => {
                            DeploymentAddress::Slot {
                                deployment_slot: request.path(1)?,
                            }
                        }
                    };
                    let body = request.element()?;
                    let outcome = Deployments::update_status(
                        &*self.0,
                        request,
                        cloud_service_name,
                        address,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            5 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let address = match request.address() {
                        0 => {
                            DeploymentAddress::Name {
                                deployment_name: request.path(1)?,
                            }
                        }
                        _ => {
                            DeploymentAddress::Slot {
                                deployment_slot: request.path(1)?,
                            }
                        }
                    };
                    let body = request.element()?;
                    let outcome = Deployments::upgrade(
                        &*self.0,
                        request,
                        cloud_service_name,
                        address,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            6 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let address = match request.address() {
                        0 => {
                            DeploymentAddress::Name {
                                deployment_name: request.path(1)?,
                            }
                        }
                        _ => {
                            DeploymentAddress::Slot {
                                deployment_slot: request.path(1)?,
                            }
                        }
                    };
                    let body = request.element()?;
                    let outcome = Deployments::walk_upgrade_domain(
                        &*self.0,
                        request,
                        cloud_service_name,
                        address,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            7 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let address = match request.address() {
                        0 => {
                            DeploymentAddress::Name {
                                deployment_name: request.path(1)?,
                            }
                        }
                        _ => {
                            DeploymentAddress::Slot {
                                deployment_slot: request.path(1)?,
                            }
                        }
                    };
                    let body = request.element()?;
                    let outcome = Deployments::rollback(
                        &*self.0,
                        request,
                        cloud_service_name,
                        address,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            8 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let body = request.element()?;
                    let outcome = Deployments::swap(
                        &*self.0,
                        request,
                        cloud_service_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            9 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let address = match request.address() {
                        0 => {
                            DeploymentAddress::Name {
                                deployment_name: request.path(1)?,
                            }
                        }
                        _ => {
                            DeploymentAddress::Slot {
                                deployment_slot: request.path(1)?,
                            }
                        }
                    };
                    let container_uri = request.query("containerUri")?;
                    let options = GetPackageOptions {
                        overwrite_existing: request.query_option("overwriteExisting")?,
                    };
                    let outcome = Deployments::get_package(
                        &*self.0,
                        request,
                        cloud_service_name,
                        address,
                        container_uri,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            10 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let address = match request.address() {
                        0 => {
                            DeploymentAddress::Name {
                                deployment_name: request.path(1)?,
                            }
                        }
                        _ => {
                            DeploymentAddress::Slot {
                                deployment_slot: request.path(1)?,
                            }
                        }
                    };
                    let starttime = request.query("starttime")?;
                    let endtime = request.query("endtime")?;
                    let outcome = Deployments::list_events(
                        &*self.0,
                        request,
                        cloud_service_name,
                        address,
                        starttime,
                        endtime,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Listing for DeploymentEventCollection {
    type Item = RebootEvent;

    const ITEMS: ItemList<RebootEvent> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
