// Written by `xms generate` from api-spec/service-management/ip-forwarding.toml; do not edit.
//! The server's side of *IP forwarding*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::Resource;
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::ip_forwarding::{IpForwarding, RESOURCE};

/// Does what a server does for [`ip_forwarding`](super::super::ip_forwarding). A method that is not
/// written refuses.
pub trait IpForwardingOperations: Send + Sync + 'static {
    /// Says whether a virtual machine may pass on traffic of others.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/ipforwarding`,
    /// first seen at 2016-07-01; see [`SET_FOR_ROLE`](super::super::ip_forwarding::SET_FOR_ROLE).
    fn set_for_role(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        role_name: String,
        body: IpForwarding,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, deployment_name, role_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Tells whether a virtual machine may pass on traffic of others.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/ipforwarding`,
    /// first seen at 2016-07-01; see [`GET_FOR_ROLE`](super::super::ip_forwarding::GET_FOR_ROLE).
    fn get_for_role(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        role_name: String,
    ) -> impl Future<Output = Outcome<IpForwarding>> + Send {
        let _ = (cloud_service_name, deployment_name, role_name);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Says whether a further network interface of a virtual machine may pass on traffic of others.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networkinterfaces/{network-interface-name}/ipforwarding`,
    /// first seen at 2016-07-01; see
    /// [`SET_FOR_NETWORK_INTERFACE`](super::super::ip_forwarding::SET_FOR_NETWORK_INTERFACE).
    fn set_for_network_interface(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        role_name: String,
        network_interface_name: String,
        body: IpForwarding,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (
            cloud_service_name,
            deployment_name,
            role_name,
            network_interface_name,
            body,
        );
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Tells whether a further network interface of a virtual machine may pass on traffic of
    /// others.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/networkinterfaces/{network-interface-name}/ipforwarding`,
    /// first seen at 2016-07-01; see
    /// [`GET_FOR_NETWORK_INTERFACE`](super::super::ip_forwarding::GET_FOR_NETWORK_INTERFACE).
    fn get_for_network_interface(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        role_name: String,
        network_interface_name: String,
    ) -> impl Future<Output = Outcome<IpForwarding>> + Send {
        let _ = (cloud_service_name, deployment_name, role_name, network_interface_name);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct IpForwardingOperationsHandler<T>(pub(super) Arc<T>);

impl<T: IpForwardingOperations> Handler for IpForwardingOperationsHandler<T> {
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
                    let deployment_name = request.path(1)?;
                    let role_name = request.path(2)?;
                    let body = request.element()?;
                    let outcome = IpForwardingOperations::set_for_role(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        role_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let role_name = request.path(2)?;
                    let outcome = IpForwardingOperations::get_for_role(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        role_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let role_name = request.path(2)?;
                    let network_interface_name = request.path(3)?;
                    let body = request.element()?;
                    let outcome = IpForwardingOperations::set_for_network_interface(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        role_name,
                        network_interface_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let role_name = request.path(2)?;
                    let network_interface_name = request.path(3)?;
                    let outcome = IpForwardingOperations::get_for_network_interface(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        role_name,
                        network_interface_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}
