// Written by `xms generate` from api/greenhouse/record.toml; do not edit.
//! The server's side of *Beds*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::Resource;
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::record::{Bed, RESOURCE};

/// Does what a server does for [`record`](super::super::record). A method that is not written
/// refuses.
pub trait Record: Send + Sync + 'static {
    /// Plants a bed.
    ///
    /// `PUT /beds/{bed}`, since 2013-01-01; see [`PUT`](super::super::record::PUT).
    fn put(
        &self,
        request: &Incoming,
        bed: i32,
        body: Bed,
    ) -> impl Future<Output = Outcome<Bed>> + Send {
        let _ = (bed, body);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct RecordHandler<T>(pub(super) Arc<T>);

impl<T: Record> Handler for RecordHandler<T> {
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
                    let bed = request.path(0)?;
                    let body = request.element()?;
                    let outcome = Record::put(&*self.0, request, bed, body);
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}
