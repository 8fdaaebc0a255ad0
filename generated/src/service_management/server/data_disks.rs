// Written by `xms generate` from api-spec/service-management/data-disks.toml; do not edit.
//! The server's side of *Data disks*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::Resource;
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::data_disks::{DeleteOptions, RESOURCE};
use super::super::roles::DataVirtualHardDisk;

/// Does what a server does for [`data_disks`](super::super::data_disks). A method that is not
/// written refuses.
pub trait DataDisks: Send + Sync + 'static {
    /// Attaches a disk to a virtual machine: one that there is, one made of a VHD, or an empty one.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/DataDisks`,
    /// first seen at 2014-06-01; see [`ADD`](super::super::data_disks::ADD).
    fn add(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        role_name: String,
        body: DataVirtualHardDisk,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, deployment_name, role_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads the data disk that a virtual machine has at a number.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/DataDisks/{lun}`,
    /// first seen at 2013-11-01; see [`GET`](super::super::data_disks::GET).
    fn get(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        role_name: String,
        lun: i32,
    ) -> impl Future<Output = Outcome<DataVirtualHardDisk>> + Send {
        let _ = (cloud_service_name, deployment_name, role_name, lun);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Changes caching or number of a data disk.
    ///
    /// `PUT /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/DataDisks/{lun}`,
    /// first seen at 2013-11-01; see [`UPDATE`](super::super::data_disks::UPDATE).
    fn update(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        role_name: String,
        lun: i32,
        body: DataVirtualHardDisk,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, deployment_name, role_name, lun, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Takes a data disk from a virtual machine, and on request deletes it with its blob.
    ///
    /// `DELETE /services/hostedservices/{cloud-service-name}/deployments/{deployment-name}/roles/{role-name}/DataDisks/{lun}`,
    /// first seen at 2013-11-01; see [`DELETE`](super::super::data_disks::DELETE).
    fn delete(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        deployment_name: String,
        role_name: String,
        lun: i32,
        options: DeleteOptions,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, deployment_name, role_name, lun, options);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct DataDisksHandler<T>(pub(super) Arc<T>);

impl<T: DataDisks> Handler for DataDisksHandler<T> {
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
                    let outcome = DataDisks::add(
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
                    let lun = request.path(3)?;
                    let outcome = DataDisks::get(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        role_name,
                        lun,
                    );
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let deployment_name = request.path(1)?;
                    let role_name = request.path(2)?;
                    let lun = request.path(3)?;
                    let body = request.element()?;
                    let outcome = DataDisks::update(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        role_name,
                        lun,
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
                    let lun = request.path(3)?;
                    let options = DeleteOptions {
                        comp: request.query_option("comp")?,
                    };
                    let outcome = DataDisks::delete(
                        &*self.0,
                        request,
                        cloud_service_name,
                        deployment_name,
                        role_name,
                        lun,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}
