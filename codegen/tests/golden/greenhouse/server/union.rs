// Written by `xms generate` from api/greenhouse/union.toml; do not edit.
//! The server's side of *Devices*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::Resource;
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::union::{Device, RESOURCE};

/// Does what a server does for [`union`](super::super::union). A method that is not written
/// refuses.
pub trait Union: Send + Sync + 'static {
    /// Adds a device.
    ///
    /// `POST /devices`, any version; see [`ADD`](super::super::union::ADD).
    fn add(
        &self,
        request: &Incoming,
        body: Device,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = body;
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct UnionHandler<T>(pub(super) Arc<T>);

impl<T: Union> Handler for UnionHandler<T> {
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
                    let outcome = Union::add(&*self.0, request, body);
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}
