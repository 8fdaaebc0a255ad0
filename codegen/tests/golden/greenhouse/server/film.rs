// Written by `xms generate` from api/greenhouse/film.toml; do not edit.
//! The server's side of *Films*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{ByteStream, Resource};
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::film::RESOURCE;

/// Does what a server does for [`film`](super::super::film). A method that is not written refuses.
pub trait Film: Send + Sync + 'static {
    /// Shortens a film of what grows.
    ///
    /// `PUT /film`, any version; see [`EDIT`](super::super::film::EDIT).
    fn edit(
        &self,
        request: &Incoming,
        body: ByteStream,
    ) -> impl Future<Output = Outcome<ByteStream>> + Send {
        let _ = body;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Shows a film of one bed.
    ///
    /// `GET /film/{day}`, any version; see [`WATCH`](super::super::film::WATCH).
    fn watch(
        &self,
        request: &Incoming,
        bed: String,
        day: i32,
    ) -> impl Future<Output = Outcome<ByteStream>> + Send {
        let _ = (bed, day);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct FilmHandler<T>(pub(super) Arc<T>);

impl<T: Film> Handler for FilmHandler<T> {
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
                    let body = request.stream();
                    let outcome = Film::edit(&*self.0, request, body);
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let bed = request.path(0)?;
                    let day = request.path(1)?;
                    let outcome = Film::watch(&*self.0, request, bed, day);
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}
