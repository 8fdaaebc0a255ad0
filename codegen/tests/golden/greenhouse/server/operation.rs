// Written by `xms generate` from api/greenhouse/operation.toml; do not edit.
//! The server's side of *Operations*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Record, Resource, Secret, WithHeaders};
use ::xms_runtime::server::{
    BoxFuture, Bytes, Content, ErrorResponse, Handler, Incoming, Listing, Outcome,
    Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::enum_::Plant;
use super::super::operation::{
    ListHeaders, PeekHeaders, PeekOptions, RESOURCE, Shelves, WaterHeaders, WaterOptions,
    Work, WorkList,
};

/// Does what a server does for [`operation`](super::super::operation). A method that is not written
/// refuses.
pub trait Operation: Send + Sync + 'static {
    /// Reads how work goes on.
    ///
    /// `GET /work/{id}`, any version; see [`POLL`](super::super::operation::POLL).
    fn poll(
        &self,
        request: &Incoming,
        id: String,
    ) -> impl Future<Output = Outcome<Work>> + Send {
        let _ = id;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Waters everything.
    ///
    /// `POST /water`, first seen at 2014-01-01; see [`WATER`](super::super::operation::WATER).
    fn water(
        &self,
        request: &Incoming,
        x_can: Plant,
        body: String,
        options: WaterOptions,
    ) -> impl Future<Output = Outcome<WithHeaders<Bytes, WaterHeaders>>> + Send {
        let _ = (x_can, body, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Looks without going in.
    ///
    /// `HEAD /work/{id}`, any version; see [`PEEK`](super::super::operation::PEEK).
    fn peek(
        &self,
        request: &Incoming,
        id: String,
        options: PeekOptions,
    ) -> impl Future<Output = Outcome<PeekHeaders>> + Send {
        let _ = (id, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Sweeps the floor.
    ///
    /// `POST /sweep`, any version; see [`SWEEP`](super::super::operation::SWEEP).
    fn sweep(
        &self,
        request: &Incoming,
    ) -> impl Future<Output = Outcome<Option<Work>>> + Send {
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lists work.
    ///
    /// `GET /work`, any version; see [`LIST`](super::super::operation::LIST).
    fn list(
        &self,
        request: &Incoming,
    ) -> impl Future<Output = Outcome<WithHeaders<WorkList, ListHeaders>>> + Send {
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Plants something.
    ///
    /// `PUT /plants/{id}`, any version; see [`PLANT`](super::super::operation::PLANT).
    fn plant(
        &self,
        request: &Incoming,
        id: String,
    ) -> impl Future<Output = Outcome<Work>> + Send {
        let _ = id;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lists work on shelves.
    ///
    /// `GET /shelves`, any version; see [`BROWSE`](super::super::operation::BROWSE).
    fn browse(
        &self,
        request: &Incoming,
    ) -> impl Future<Output = Outcome<Shelves>> + Send {
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Asks for work.
    ///
    /// `PUT /work`, any version; see [`ASK`](super::super::operation::ASK).
    fn ask(
        &self,
        request: &Incoming,
        body: Option<Work>,
    ) -> impl Future<Output = Outcome<Option<WorkList>>> + Send {
        let _ = body;
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct OperationHandler<T>(pub(super) Arc<T>);

impl<T: Operation> Handler for OperationHandler<T> {
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
                    let id = request.path(0)?;
                    let outcome = Operation::poll(&*self.0, request, id);
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let x_can = request.header("x-can")?;
                    let body = request.text()?;
                    let options = WaterOptions {
                        force: request.query_option("force")?,
                        after: request.query_option("after")?,
                        beds: request.query_values("beds")?,
                        with: request.query_values("with")?,
                        notes: request.query_values("")?,
                        x_dry: request.header_option("x-dry")?,
                        x_key: request.header_option("x-key")?.map(Secret::new),
                        x_keys: request.header_values("x-keys")?,
                        x_rain: request.header_values("x-rain")?,
                        x_once: request.header_option("x-once")?,
                        x_long: request.header_option("x-long")?,
                        x_meta: request.header_values("x-meta")?,
                    };
                    let outcome = Operation::water(
                        &*self.0,
                        request,
                        x_can,
                        body,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let id = request.path(0)?;
                    let options = PeekOptions {
                        notes: request.header_values("")?,
                    };
                    let outcome = Operation::peek(&*self.0, request, id, options);
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let outcome = Operation::sweep(&*self.0, request);
                    outcome.await?.respond(request)
                })
            }
            4 => {
                Box::pin(async move {
                    let outcome = Operation::list(&*self.0, request);
                    outcome.await?.respond(request)
                })
            }
            5 => {
                Box::pin(async move {
                    let id = request.path(0)?;
                    let outcome = Operation::plant(&*self.0, request, id);
                    outcome.await?.respond(request)
                })
            }
            6 => {
                Box::pin(async move {
                    let outcome = Operation::browse(&*self.0, request);
                    outcome.await?.respond(request)
                })
            }
            7 => {
                Box::pin(async move {
                    let body = request.element_option()?;
                    let outcome = Operation::ask(&*self.0, request, body);
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Content for PeekHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}

impl Listing for WorkList {
    type Item = Work;

    const ITEMS: ItemList<Work> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}

impl Listing for Shelves {
    type Item = Work;

    const ITEMS: ItemList<Work> = ItemList::new(Self::SHAPE, &[0, 0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
