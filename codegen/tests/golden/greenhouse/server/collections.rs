// Written by `xms generate` from api/greenhouse/collections.toml; do not edit.
//! The server's side of *Shelves*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::Resource;
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::collections::{RESOURCE, Shelf};

/// Does what a server does for [`collections`](super::super::collections). A method that is not
/// written refuses.
pub trait Collections: Send + Sync + 'static {
    /// Reads a shelf.
    ///
    /// `GET /shelf`, any version; see [`GET`](super::super::collections::GET).
    fn get(&self, request: &Incoming) -> impl Future<Output = Outcome<Shelf>> + Send {
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct CollectionsHandler<T>(pub(super) Arc<T>);

impl<T: Collections> Handler for CollectionsHandler<T> {
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
                    let outcome = Collections::get(&*self.0, request);
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}
