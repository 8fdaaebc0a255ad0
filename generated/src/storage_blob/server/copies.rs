// Written by `xms generate` from api-spec/storage-blob/copies.toml; do not edit.
//! The server's side of *Copies*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::Resource;
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::copies::{AbortOptions, RESOURCE};

/// Does what a server does for [`copies`](super::super::copies). A method that is not written
/// refuses.
pub trait Copies: Send + Sync + 'static {
    /// Stops a copy that goes on; the new blob stays, and is empty.
    ///
    /// `PUT /{container}/{blob}`, since 2012-02-12; see [`ABORT`](super::super::copies::ABORT).
    fn abort(
        &self,
        request: &Incoming,
        container: String,
        blob: String,
        copy_id: String,
        options: AbortOptions,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (container, blob, copy_id, options);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct CopiesHandler<T>(pub(super) Arc<T>);

impl<T: Copies> Handler for CopiesHandler<T> {
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
                    let container = request.path(0)?;
                    let blob = request.path(1)?;
                    let copy_id = request.query("copyid")?;
                    let options = AbortOptions {
                        x_ms_lease_id: request.header_option("x-ms-lease-id")?,
                    };
                    let outcome = Copies::abort(
                        &*self.0,
                        request,
                        container,
                        blob,
                        copy_id,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}
