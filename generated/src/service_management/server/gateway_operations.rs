// Written by `xms generate` from api-spec/service-management/gateway-operations.toml; do not edit.
//! The server's side of *Gateway operations*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::Resource;
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::gateway_operations::{GatewayOperation, RESOURCE};

/// Does what a server does for [`gateway_operations`](super::super::gateway_operations). A method
/// that is not written refuses.
pub trait GatewayOperations: Send + Sync + 'static {
    /// Tells how an operation on a gateway goes on and how it ended.
    ///
    /// `GET /services/networking/operation/{request-id}`, first seen at 2011-10-01; see
    /// [`GET_STATUS`](super::super::gateway_operations::GET_STATUS).
    fn get_status(
        &self,
        request: &Incoming,
        request_id: String,
    ) -> impl Future<Output = Outcome<GatewayOperation>> + Send {
        let _ = request_id;
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct GatewayOperationsHandler<T>(pub(super) Arc<T>);

impl<T: GatewayOperations> Handler for GatewayOperationsHandler<T> {
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
                    let outcome = GatewayOperations::get_status(
                        &*self.0,
                        request,
                        request_id,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}
