// Written by `xms generate` from api-spec/service-management/role-sizes.toml; do not edit.
//! The server's side of *Role sizes*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Record, Resource};
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::role_sizes::{RESOURCE, RoleSize, RoleSizeList};

/// Does what a server does for [`role_sizes`](super::super::role_sizes). A method that is not
/// written refuses.
pub trait RoleSizes: Send + Sync + 'static {
    /// Lists the sizes that the subscription can use, with processors, memory and disks of each.
    ///
    /// `GET /rolesizes`, first seen at 2013-03-01; see [`LIST`](super::super::role_sizes::LIST).
    fn list(
        &self,
        request: &Incoming,
    ) -> impl Future<Output = Outcome<RoleSizeList>> + Send {
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct RoleSizesHandler<T>(pub(super) Arc<T>);

impl<T: RoleSizes> Handler for RoleSizesHandler<T> {
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
                    let outcome = RoleSizes::list(&*self.0, request);
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Listing for RoleSizeList {
    type Item = RoleSize;

    const ITEMS: ItemList<RoleSize> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
