// Written by `xms generate` from api/greenhouse/places.toml; do not edit.
//! The server's side of *Signs*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::Resource;
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::places::{RESOURCE, Sign};

/// Does what a server does for [`places`](super::super::places). A method that is not written
/// refuses.
pub trait Places: Send + Sync + 'static {
    /// Reads a sign.
    ///
    /// `GET /sign`, any version; see [`GET`](super::super::places::GET).
    fn get(&self, request: &Incoming) -> impl Future<Output = Outcome<Sign>> + Send {
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct PlacesHandler<T>(pub(super) Arc<T>);

impl<T: Places> Handler for PlacesHandler<T> {
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
                    let outcome = Places::get(&*self.0, request);
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}
