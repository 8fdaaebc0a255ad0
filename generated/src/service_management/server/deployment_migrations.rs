// Written by `xms generate` from api-spec/service-management/deployment-migrations.toml; do not edit.
//! The server's side of *Deployment migrations*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Record, Resource};
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::deployment_migrations::{DeploymentNetworkResource, RESOURCE};
use super::super::migrations::{ValidationMessage, ValidationMessageList};

/// Does what a server does for [`deployment_migrations`](super::super::deployment_migrations). A
/// method that is not written refuses.
pub trait DeploymentMigrations: Send + Sync + 'static {
    /// Tells what stands in the way of moving a deployment to Resource Manager.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/migration`,
    /// first seen at 2017-01-01; see [`VALIDATE`](super::super::deployment_migrations::VALIDATE).
    fn validate(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        body: DeploymentNetworkResource,
    ) -> impl Future<Output = Outcome<ValidationMessageList>> + Send {
        let _ = (cloud_service_name, deployment_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Makes a deployment ready to be moved to Resource Manager; it can be looked at there
    /// afterwards.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/migration`,
    /// first seen at 2017-01-01; see [`PREPARE`](super::super::deployment_migrations::PREPARE).
    fn prepare(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        body: DeploymentNetworkResource,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, deployment_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Moves a prepared deployment to Resource Manager; this API does not have it any more.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/migration`,
    /// first seen at 2017-01-01; see [`COMMIT`](super::super::deployment_migrations::COMMIT).
    fn commit(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, deployment_name);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Takes back what was prepared; the deployment is as it was.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/migration`,
    /// first seen at 2017-01-01; see [`ABORT`](super::super::deployment_migrations::ABORT).
    fn abort(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, deployment_name);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct DeploymentMigrationsHandler<T>(pub(super) Arc<T>);

impl<T: DeploymentMigrations> Handler for DeploymentMigrationsHandler<T> {
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
                    let outcome = DeploymentMigrations::validate(
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
                    let body = request.element()?;
                    let outcome = DeploymentMigrations::prepare(
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
                    let outcome = DeploymentMigrations::commit(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let outcome = DeploymentMigrations::abort(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Listing for ValidationMessageList {
    type Item = ValidationMessage;

    const ITEMS: ItemList<ValidationMessage> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
