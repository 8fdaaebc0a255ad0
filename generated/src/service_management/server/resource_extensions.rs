// Written by `xms generate` from api-spec/service-management/resource-extensions.toml; do not edit.
//! The server's side of *Resource extensions*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Record, Resource};
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::resource_extensions::{
    RESOURCE, ResourceExtension, ResourceExtensionList,
};

/// Does what a server does for [`resource_extensions`](super::super::resource_extensions). A method
/// that is not written refuses.
pub trait ResourceExtensions: Send + Sync + 'static {
    /// Lists the newest version of every extension that virtual machines can have.
    ///
    /// `GET /services/resourceextensions`, since 2013-11-01; see
    /// [`LIST`](super::super::resource_extensions::LIST).
    fn list(
        &self,
        request: &Incoming,
    ) -> impl Future<Output = Outcome<ResourceExtensionList>> + Send {
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lists every version of one extension for virtual machines that can be referred to.
    ///
    /// `GET /services/resourceextensions/{publisher-name}/{extension-name}`, since 2013-11-01; see
    /// [`LIST_VERSIONS`](super::super::resource_extensions::LIST_VERSIONS).
    fn list_versions(
        &self,
        request: &Incoming,
        publisher_name: String,
        extension_name: String,
    ) -> impl Future<Output = Outcome<ResourceExtensionList>> + Send {
        let _ = (publisher_name, extension_name);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct ResourceExtensionsHandler<T>(pub(super) Arc<T>);

impl<T: ResourceExtensions> Handler for ResourceExtensionsHandler<T> {
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
                    let outcome = ResourceExtensions::list(&*self.0, request);
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let publisher_name = request.path(0)?;
                    let extension_name = request.path(1)?;
                    let outcome = ResourceExtensions::list_versions(
                        &*self.0,
                        request,
                        publisher_name,
                        extension_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Listing for ResourceExtensionList {
    type Item = ResourceExtension;

    const ITEMS: ItemList<ResourceExtension> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
