// Written by `xms generate` from api/greenhouse/alike.toml; do not edit.
//! The server's side of *Labels*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::Resource;
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::alike::{Label, RESOURCE};

/// Does what a server does for [`alike`](super::super::alike). A method that is not written
/// refuses.
pub trait Alike: Send + Sync + 'static {
    /// Writes a label.
    ///
    /// `PUT /label`, any version; see [`WRITE`](super::super::alike::WRITE).
    fn write(
        &self,
        request: &Incoming,
        body: Label,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = body;
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct AlikeHandler<T>(pub(super) Arc<T>);

impl<T: Alike> Handler for AlikeHandler<T> {
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
                    let outcome = Alike::write(&*self.0, request, body);
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}
