// Written by `xms generate` from api-spec/service-management/operations.toml; do not edit.
//! The server's side of *Operation status*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::Resource;
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::operations::{OperationStatus, RESOURCE};

/// Does what a server does for [`operations`](super::super::operations). A method that is not
/// written refuses.
pub trait Operations: Send + Sync + 'static {
    /// Reads how a request that was accepted earlier is doing.
    ///
    /// `GET /operations/{request-id}`, since 2009-10-01; see
    /// [`GET_STATUS`](super::super::operations::GET_STATUS).
    fn get_status(
        &self,
        request: &Incoming,
        request_id: String,
    ) -> impl Future<Output = Outcome<OperationStatus>> + Send {
        let _ = request_id;
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct OperationsHandler<T>(pub(super) Arc<T>);

impl<T: Operations> Handler for OperationsHandler<T> {
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
                    let request_id = request.path(0)?;
                    let outcome = Operations::get_status(&*self.0, request, request_id);
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}
