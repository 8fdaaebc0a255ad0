// Written by `xms generate` from api-spec/service-management/locations.toml; do not edit.
//! The server's side of *Locations*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Record, Resource};
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::locations::{Location, LocationList, RESOURCE};

/// Does what a server does for [`locations`](super::super::locations). A method that is not written
/// refuses.
pub trait Locations: Send + Sync + 'static {
    /// Lists the regions in which the subscription can have cloud services.
    ///
    /// `GET /locations`, since 2010-10-28; see [`LIST`](super::super::locations::LIST).
    fn list(
        &self,
        request: &Incoming,
    ) -> impl Future<Output = Outcome<LocationList>> + Send {
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct LocationsHandler<T>(pub(super) Arc<T>);

impl<T: Locations> Handler for LocationsHandler<T> {
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
                    let outcome = Locations::list(&*self.0, request);
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Listing for LocationList {
    type Item = Location;

    const ITEMS: ItemList<Location> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
