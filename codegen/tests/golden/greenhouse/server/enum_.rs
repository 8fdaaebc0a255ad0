// Written by `xms generate` from api/greenhouse/enum.toml; do not edit.
//! The server's side of *Colours*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::Resource;
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::enum_::{Paint, Plant, RESOURCE};

/// Does what a server does for [`enum_`](super::super::enum_). A method that is not written
/// refuses.
pub trait Enum: Send + Sync + 'static {
    /// Reads the colour of a plant.
    ///
    /// `GET /plants/{plant}/colour`, any version; see [`GET`](super::super::enum_::GET).
    fn get(
        &self,
        request: &Incoming,
        plant: Plant,
    ) -> impl Future<Output = Outcome<Paint>> + Send {
        let _ = plant;
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct EnumHandler<T>(pub(super) Arc<T>);

impl<T: Enum> Handler for EnumHandler<T> {
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
                    let plant = request.path(0)?;
                    let outcome = Enum::get(&*self.0, request, plant);
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}
