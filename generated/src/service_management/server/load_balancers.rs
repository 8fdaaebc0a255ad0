// Written by `xms generate` from api-spec/service-management/load-balancers.toml; do not edit.
//! The server's side of *Internal load balancers*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::Resource;
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::deployments::LoadBalancer;
use super::super::load_balancers::RESOURCE;

/// Does what a server does for [`load_balancers`](super::super::load_balancers). A method that is
/// not written refuses.
pub trait LoadBalancers: Send + Sync + 'static {
    /// Gives a deployment a load balancer with an inner address.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/loadbalancers`,
    /// since 2014-05-01; see [`ADD`](super::super::load_balancers::ADD).
    fn add(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        body: LoadBalancer,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, deployment_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Changes subnet and address of a load balancer.
    ///
    /// `PUT /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/loadbalancers/{load-balancer-name}`,
    /// first seen at 2014-06-01; see [`UPDATE`](super::super::load_balancers::UPDATE).
    fn update(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        load_balancer_name: String,
        body: LoadBalancer,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, deployment_name, load_balancer_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Takes a load balancer from a deployment; no endpoint may use it.
    ///
    /// `DELETE /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/loadbalancers/{load-balancer-name}`,
    /// first seen at 2014-05-01; see [`DELETE`](super::super::load_balancers::DELETE).
    fn delete(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        load_balancer_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, deployment_name, load_balancer_name);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct LoadBalancersHandler<T>(pub(super) Arc<T>);

impl<T: LoadBalancers> Handler for LoadBalancersHandler<T> {
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
                    let body = request.element()?;
                    let outcome = LoadBalancers::add(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let load_balancer_name = request.path(2)?;
                    let body = request.element()?;
                    let outcome = LoadBalancers::update(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        load_balancer_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let load_balancer_name = request.path(2)?;
                    let outcome = LoadBalancers::delete(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        load_balancer_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}
