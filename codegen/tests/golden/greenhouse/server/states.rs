// Written by `xms generate` from api/greenhouse/states.toml; do not edit.
//! The server's side of *Locks*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::Resource;
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::states::{Lock, RESOURCE};

/// Does what a server does for [`states`](super::super::states). A method that is not written
/// refuses.
pub trait States: Send + Sync + 'static {
    /// Sets the lock.
    ///
    /// `PUT /lock`, any version; see [`PUT`](super::super::states::PUT).
    fn put(
        &self,
        request: &Incoming,
        body: Lock,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = body;
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct StatesHandler<T>(pub(super) Arc<T>);

impl<T: States> Handler for StatesHandler<T> {
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
                    let body = request.element()?;
                    let outcome = States::put(&*self.0, request, body);
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}
