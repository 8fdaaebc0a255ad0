// Written by `xms generate` from api-spec/service-management/virtual-machines.toml; do not edit.
//! The server's side of *Virtual machines*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::Resource;
use ::xms_runtime::server::{
    BoxFuture, Bytes, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::deployments::Deployment;
use super::super::virtual_machines::{
    CaptureRoleAsVmImageOperation, CaptureRoleOperation, CreateVirtualMachineDeployment,
    DeleteOptions, LoadBalancedEndpointList, PerformMaintenanceOnRoleOperation,
    PersistentVmRole, RESOURCE, RedeployRoleOperation, RestartRoleOperation,
    ShutdownRoleOperation, ShutdownRolesOperation, StartRoleOperation,
    StartRolesOperation, VirtualMachine,
};

/// Does what a server does for [`virtual_machines`](super::super::virtual_machines). A method that
/// is not written refuses.
pub trait VirtualMachines: Send + Sync + 'static {
    /// Creates a deployment with its first virtual machines in a cloud service.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments`, since 2012-03-01; see
    /// [`CREATE_DEPLOYMENT`](super::super::virtual_machines::CREATE_DEPLOYMENT).
    fn create_deployment(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        body: CreateVirtualMachineDeployment,
    ) -> impl Future<Output = Outcome<Option<Deployment>>> + Send {
        let _ = (cloud_service_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Adds a virtual machine to a deployment that has others.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles`,
    /// since 2012-03-01; see [`ADD`](super::super::virtual_machines::ADD).
    fn add(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        body: VirtualMachine,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, deployment_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads how a virtual machine is set up; its state stands in the deployment.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{virtual-machine-name}`,
    /// since 2012-03-01; see [`GET`](super::super::virtual_machines::GET).
    fn get(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        virtual_machine_name: String,
    ) -> impl Future<Output = Outcome<PersistentVmRole>> + Send {
        let _ = (cloud_service_name, deployment_name, virtual_machine_name);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Changes endpoints, size, extensions and the like of a virtual machine.
    ///
    /// `PUT /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{virtual-machine-name}`,
    /// first seen at 2013-11-01; see [`UPDATE`](super::super::virtual_machines::UPDATE).
    fn update(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        virtual_machine_name: String,
        body: VirtualMachine,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, deployment_name, virtual_machine_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Deletes a virtual machine, and on request its disks.
    ///
    /// `DELETE /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{virtual-machine-name}`,
    /// since 2012-03-01; see [`DELETE`](super::super::virtual_machines::DELETE).
    fn delete(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        virtual_machine_name: String,
        options: DeleteOptions,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, deployment_name, virtual_machine_name, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Starts a machine that was stopped; it gets its addresses again where they were given up.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations`,
    /// first seen at 2013-11-01; see [`START`](super::super::virtual_machines::START).
    fn start(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        virtual_machine_name: String,
        body: StartRoleOperation,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, deployment_name, virtual_machine_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Starts a virtual machine again that runs.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations`,
    /// first seen at 2013-11-01; see [`RESTART`](super::super::virtual_machines::RESTART).
    fn restart(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        virtual_machine_name: String,
        body: RestartRoleOperation,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, deployment_name, virtual_machine_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Stops a virtual machine, and on request gives up its place.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations`,
    /// since 2012-03-01; see [`SHUTDOWN`](super::super::virtual_machines::SHUTDOWN).
    fn shutdown(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        virtual_machine_name: String,
        body: ShutdownRoleOperation,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, deployment_name, virtual_machine_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Starts several virtual machines of a deployment.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/Roles/Operations`,
    /// first seen at 2013-11-01; see [`START_ALL`](super::super::virtual_machines::START_ALL).
    fn start_all(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        body: StartRolesOperation,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, deployment_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Stops several virtual machines of a deployment, and on request gives up their places.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/Roles/Operations`,
    /// since 2013-06-01; see [`SHUTDOWN_ALL`](super::super::virtual_machines::SHUTDOWN_ALL).
    fn shutdown_all(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        body: ShutdownRolesOperation,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, deployment_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Makes an operating system image of a generalized virtual machine that is stopped.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations`,
    /// first seen at 2014-04-01; see
    /// [`CAPTURE_OS_IMAGE`](super::super::virtual_machines::CAPTURE_OS_IMAGE).
    fn capture_os_image(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        virtual_machine_name: String,
        body: CaptureRoleOperation,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, deployment_name, virtual_machine_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Makes an image of all disks of a virtual machine.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations`,
    /// first seen at 2014-04-01; see
    /// [`CAPTURE_VM_IMAGE`](super::super::virtual_machines::CAPTURE_VM_IMAGE).
    fn capture_vm_image(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        virtual_machine_name: String,
        body: CaptureRoleAsVmImageOperation,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, deployment_name, virtual_machine_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Moves a virtual machine to another host.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations`,
    /// first seen at 2017-01-01; see [`REDEPLOY`](super::super::virtual_machines::REDEPLOY).
    fn redeploy(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        virtual_machine_name: String,
        body: RedeployRoleOperation,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, deployment_name, virtual_machine_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Begins maintenance of a virtual machine before the platform does.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/Operations`,
    /// first seen at 2017-01-01; see
    /// [`INITIATE_MAINTENANCE`](super::super::virtual_machines::INITIATE_MAINTENANCE).
    fn initiate_maintenance(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        virtual_machine_name: String,
        body: PerformMaintenanceOnRoleOperation,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, deployment_name, virtual_machine_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Changes endpoints that several virtual machines share.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}`, first
    /// seen at 2013-11-01; see
    /// [`UPDATE_LOAD_BALANCED_ENDPOINTS`](super::super::virtual_machines::UPDATE_LOAD_BALANCED_ENDPOINTS).
    fn update_load_balanced_endpoints(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        body: LoadBalancedEndpointList,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, deployment_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads a file with which a client for remote desktops connects to a virtual machine.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roleinstances/{virtual-machine-name}/ModelFile`,
    /// since 2012-03-01; see
    /// [`GET_REMOTE_DESKTOP_FILE`](super::super::virtual_machines::GET_REMOTE_DESKTOP_FILE).
    fn get_remote_desktop_file(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        virtual_machine_name: String,
    ) -> impl Future<Output = Outcome<Bytes>> + Send {
        let _ = (cloud_service_name, deployment_name, virtual_machine_name);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct VirtualMachinesHandler<T>(pub(super) Arc<T>);

impl<T: VirtualMachines> Handler for VirtualMachinesHandler<T> {
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
                    let body = request.element()?;
                    let outcome = VirtualMachines::create_deployment(
                        &*self.0,
                        request,
                        cloud_service_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let body = request.element()?;
                    let outcome = VirtualMachines::add(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let virtual_machine_name = request.path(2)?;
                    let outcome = VirtualMachines::get(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        virtual_machine_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let virtual_machine_name = request.path(2)?;
                    let body = request.element()?;
                    let outcome = VirtualMachines::update(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        virtual_machine_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            4 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let virtual_machine_name = request.path(2)?;
                    let options = DeleteOptions {
                        comp: request.query_option("comp")?,
                    };
                    let outcome = VirtualMachines::delete(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        virtual_machine_name,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            5 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let virtual_machine_name = request.path(2)?;
                    let body = request.element()?;
                    let outcome = VirtualMachines::start(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        virtual_machine_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            6 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let virtual_machine_name = request.path(2)?;
                    let body = request.element()?;
                    let outcome = VirtualMachines::restart(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        virtual_machine_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            7 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let virtual_machine_name = request.path(2)?;
                    let body = request.element()?;
                    let outcome = VirtualMachines::shutdown(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        virtual_machine_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            8 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let body = request.element()?;
                    let outcome = VirtualMachines::start_all(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            9 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let body = request.element()?;
                    let outcome = VirtualMachines::shutdown_all(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            10 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let virtual_machine_name = request.path(2)?;
                    let body = request.element()?;
                    let outcome = VirtualMachines::capture_os_image(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        virtual_machine_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            11 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let virtual_machine_name = request.path(2)?;
                    let body = request.element()?;
                    let outcome = VirtualMachines::capture_vm_image(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        virtual_machine_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            12 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let virtual_machine_name = request.path(2)?;
                    let body = request.element()?;
                    let outcome = VirtualMachines::redeploy(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        virtual_machine_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            13 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let virtual_machine_name = request.path(2)?;
                    let body = request.element()?;
                    let outcome = VirtualMachines::initiate_maintenance(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        virtual_machine_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            14 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let body = request.element()?;
                    let outcome = VirtualMachines::update_load_balanced_endpoints(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            15 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let virtual_machine_name = request.path(2)?;
                    let outcome = VirtualMachines::get_remote_desktop_file(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        virtual_machine_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}
