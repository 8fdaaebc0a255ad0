// Written by `xms generate` from api/greenhouse/batch.toml; do not edit.
//! The server's side of *Batches*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::Resource;
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::batch::RESOURCE;

/// Does what a server does for [`batch`](super::super::batch). A method that is not written
/// refuses.
pub trait Batch: Send + Sync + 'static {
    /// Drops one without asking.
    ///
    /// `DELETE /batches/{batch}`, any version; see [`DROP`](super::super::batch::DROP).
    fn drop(
        &self,
        request: &Incoming,
        batch: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = batch;
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct BatchHandler<T>(pub(super) Arc<T>);

impl<T: Batch> Handler for BatchHandler<T> {
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
                    let batch = request.path(0)?;
                    let outcome = Batch::drop(&*self.0, request, batch);
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}
