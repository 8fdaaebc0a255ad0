// Written by `xms generate` from api/greenhouse/cycles.toml; do not edit.
//! The server's side of *Trees*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::Resource;
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::cycles::{Branch, RESOURCE};

/// Does what a server does for [`cycles`](super::super::cycles). A method that is not written
/// refuses.
pub trait Cycles: Send + Sync + 'static {
    /// Reads a tree.
    ///
    /// `GET /tree`, any version; see [`GET`](super::super::cycles::GET).
    fn get(&self, request: &Incoming) -> impl Future<Output = Outcome<Branch>> + Send {
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct CyclesHandler<T>(pub(super) Arc<T>);

impl<T: Cycles> Handler for CyclesHandler<T> {
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
                    let outcome = Cycles::get(&*self.0, request);
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}
