// Written by `xms generate` from api/greenhouse/choice.toml; do not edit.
//! The server's side of *Lists*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::Resource;
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::choice::{BlockList, Found, RESOURCE};

/// Does what a server does for [`choice`](super::super::choice). A method that is not written
/// refuses.
pub trait Choice: Send + Sync + 'static {
    /// Writes a list.
    ///
    /// `PUT /list`, any version; see [`PUT`](super::super::choice::PUT).
    fn put(
        &self,
        request: &Incoming,
        body: BlockList,
    ) -> impl Future<Output = Outcome<Found>> + Send {
        let _ = body;
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct ChoiceHandler<T>(pub(super) Arc<T>);

impl<T: Choice> Handler for ChoiceHandler<T> {
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
                    let outcome = Choice::put(&*self.0, request, body);
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}
