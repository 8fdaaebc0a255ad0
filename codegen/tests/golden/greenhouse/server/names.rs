// Written by `xms generate` from api/greenhouse/names.toml; do not edit.
//! The server's side of *Names*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::Resource;
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::names::{Field, RESOURCE};

/// Does what a server does for [`names`](super::super::names). A method that is not written
/// refuses.
pub trait Names: Send + Sync + 'static {
    /// An operation whose name is taken.
    ///
    /// `GET /names/{type}`, any version; see [`RESOURCE_`](super::super::names::RESOURCE_).
    fn resource(
        &self,
        request: &Incoming,
        r#type: String,
    ) -> impl Future<Output = Outcome<Field>> + Send {
        let _ = r#type;
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct NamesHandler<T>(pub(super) Arc<T>);

impl<T: Names> Handler for NamesHandler<T> {
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
                    let r#type = request.path(0)?;
                    let outcome = Names::resource(&*self.0, request, r#type);
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}
