// Written by `xms generate` from api-spec/service-management/role-instances.toml; do not edit.
//! The server's side of *Role instances*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::Resource;
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::role_instances::{RESOURCE, RoleInstanceNames};

/// Does what a server does for [`role_instances`](super::super::role_instances). A method that is
/// not written refuses.
pub trait RoleInstances: Send + Sync + 'static {
    /// Starts an instance of a role again.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{role-instance-name}`
    /// or
    /// `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/roleinstances/{role-instance-name}`,
    /// since 2010-10-28; see [`REBOOT`](super::super::role_instances::REBOOT).
    fn reboot(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        address: super::super::deployments::DeploymentAddress,
        role_instance_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, address, role_instance_name);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Installs the operating system of an instance anew; what lies on its other disks stays.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{role-instance-name}`
    /// or
    /// `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/roleinstances/{role-instance-name}`,
    /// since 2010-10-28; see [`REIMAGE`](super::super::role_instances::REIMAGE).
    fn reimage(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        address: super::super::deployments::DeploymentAddress,
        role_instance_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, address, role_instance_name);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Installs the operating system of an instance anew, and empties the disks that are named.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{role-instance-name}`
    /// or
    /// `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/roleinstances/{role-instance-name}`,
    /// since 2013-06-01; see [`REBUILD`](super::super::role_instances::REBUILD).
    fn rebuild(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        address: super::super::deployments::DeploymentAddress,
        role_instance_name: String,
        resources: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, address, role_instance_name, resources);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Takes instances of roles away, and changes the configuration to their number.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/`
    /// or
    /// `POST /services/hostedservices/{cloud-service-name}/deploymentslots/{deployment-slot}/roleinstances/`,
    /// since 2013-08-01; see [`DELETE`](super::super::role_instances::DELETE).
    fn delete(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        address: super::super::deployments::DeploymentAddress,
        body: RoleInstanceNames,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, address, body);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct RoleInstancesHandler<T>(pub(super) Arc<T>);

impl<T: RoleInstances> Handler for RoleInstancesHandler<T> {
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
                    let address = match request.address() {
                        0 => {
                            super::super::deployments::DeploymentAddress::Name {
                                deployment_name: request.path(1)?,
                            }
                        }
                        _ => {
                            super::super::deployments::DeploymentAddress::Slot {
                                deployment_slot: request.path(1)?,
                            }
                        }
                    };
                    let role_instance_name = request.path(2)?;
                    let outcome = RoleInstances::reboot(
                        &*self.0,
                        request,
                        cloud_service_name,
                        address,
                        role_instance_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let address = match request.address() {
                        0 => {
                            super::super::deployments::DeploymentAddress::Name {
                                deployment_name: request.path(1)?,
                            }
                        }
                        _ => {
                            super::super::deployments::DeploymentAddress::Slot {
                                deployment_slot: request.path(1)?,
                            }
                        }
                    };
                    let role_instance_name = request.path(2)?;
                    let outcome = RoleInstances::reimage(
                        &*self.0,
                        request,
                        cloud_service_name,
                        address,
                        role_instance_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let address = match request.address() {
                        0 => {
                            super::super::deployments::DeploymentAddress::Name {
                                deployment_name: request.path(1)?,
                            }
                        }
                        _ => {
                            super::super::deployments::DeploymentAddress::Slot {
                                deployment_slot: request.path(1)?,
                            }
                        }
                    };
                    let role_instance_name = request.path(2)?;
                    let resources = request.query("resources")?;
                    let outcome = RoleInstances::rebuild(
                        &*self.0,
                        request,
                        cloud_service_name,
                        address,
                        role_instance_name,
                        resources,
                    );
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let address = match request.address() {
                        0 => {
                            super::super::deployments::DeploymentAddress::Name {
                                deployment_name: request.path(1)?,
                            }
                        }
                        _ => {
                            super::super::deployments::DeploymentAddress::Slot {
                                deployment_slot: request.path(1)?,
                            }
                        }
                    };
                    let body = request.element()?;
                    let outcome = RoleInstances::delete(
                        &*self.0,
                        request,
                        cloud_service_name,
                        address,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}
