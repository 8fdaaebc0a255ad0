// Written by `xms generate` from api-spec/service-management/extensions.toml; do not edit.
//! The server's side of *Extensions of a cloud service*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Record, Resource};
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::extensions::{AddExtension, Extension, ExtensionList, RESOURCE};

/// Does what a server does for [`extensions`](super::super::extensions). A method that is not
/// written refuses.
pub trait Extensions: Send + Sync + 'static {
    /// Adds an available extension to a cloud service.
    ///
    /// `POST /services/hostedservices/{cloud-service-name}/extensions`, since 2013-03-01; see
    /// [`ADD`](super::super::extensions::ADD).
    fn add(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        body: AddExtension,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads one extension that was added to a cloud service.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}/extensions/{extension-id}`, since
    /// 2013-03-01; see [`GET`](super::super::extensions::GET).
    fn get(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        extension_id: String,
    ) -> impl Future<Output = Outcome<Extension>> + Send {
        let _ = (cloud_service_name, extension_id);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lists the extensions that were added to a cloud service.
    ///
    /// `GET /services/hostedservices/{cloud-service-name}/extensions`, since 2013-03-01; see
    /// [`LIST`](super::super::extensions::LIST).
    fn list(
        &self,
        request: &Incoming,
        cloud_service_name: String,
    ) -> impl Future<Output = Outcome<ExtensionList>> + Send {
        let _ = cloud_service_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Takes an extension away from a cloud service.
    ///
    /// `DELETE /services/hostedservices/{cloud-service-name}/extensions/{extension-id}`, since
    /// 2013-03-01; see [`DELETE`](super::super::extensions::DELETE).
    fn delete(
        &self,
        request: &Incoming,
        cloud_service_name: String,
        extension_id: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (cloud_service_name, extension_id);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct ExtensionsHandler<T>(pub(super) Arc<T>);

impl<T: Extensions> Handler for ExtensionsHandler<T> {
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
                    let outcome = Extensions::add(
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
                    let extension_id = request.path(1)?;
                    let outcome = Extensions::get(
                        &*self.0,
                        request,
                        cloud_service_name,
                        extension_id,
                    );
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let outcome = Extensions::list(
                        &*self.0,
                        request,
                        cloud_service_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let cloud_service_name = request.path(0)?;
                    let extension_id = request.path(1)?;
                    let outcome = Extensions::delete(
                        &*self.0,
                        request,
                        cloud_service_name,
                        extension_id,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Listing for ExtensionList {
    type Item = Extension;

    const ITEMS: ItemList<Extension> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
