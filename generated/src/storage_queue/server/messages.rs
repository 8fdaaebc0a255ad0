// Written by `xms generate` from api-spec/storage-queue/messages.toml; do not edit.
//! The server's side of *Messages*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Record, Resource, Uuid};
use ::xms_runtime::server::{
    BoxFuture, Content, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::messages::{
    ClearOptions, DeleteOptions, GetOptions, GotMessage, GotMessages, MessageBody,
    PeekOptions, PeekedMessage, PeekedMessages, PutMessage, PutMessages, PutOptions,
    RESOURCE, UpdateHeaders, UpdateOptions,
};

/// Does what a server does for [`messages`](super::super::messages). A method that is not written
/// refuses.
pub trait Messages: Send + Sync + 'static {
    /// Puts a message at the end of the queue.
    ///
    /// `POST /{queue}/messages`, since 2009-09-19; see [`PUT`](super::super::messages::PUT).
    fn put(
        &self,
        request: &Incoming,
        queue: String,
        body: MessageBody,
        options: PutOptions,
    ) -> impl Future<Output = Outcome<Option<PutMessages>>> + Send {
        let _ = (queue, body, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Gets messages from the front of the queue; nobody else sees them for a while.
    ///
    /// `GET /{queue}/messages`, since 2009-09-19; see [`GET`](super::super::messages::GET).
    fn get(
        &self,
        request: &Incoming,
        queue: String,
        options: GetOptions,
    ) -> impl Future<Output = Outcome<GotMessages>> + Send {
        let _ = (queue, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Looks at messages at the front of the queue, and leaves them there.
    ///
    /// `GET /{queue}/messages`, since 2009-09-19; see [`PEEK`](super::super::messages::PEEK).
    fn peek(
        &self,
        request: &Incoming,
        queue: String,
        options: PeekOptions,
    ) -> impl Future<Output = Outcome<PeekedMessages>> + Send {
        let _ = (queue, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Changes the text of a message, and when it can be seen.
    ///
    /// `PUT /{queue}/messages/{message}`, since 2011-08-18; see
    /// [`UPDATE`](super::super::messages::UPDATE).
    #[expect(clippy::too_many_arguments, reason = "all of them are required")]
    fn update(
        &self,
        request: &Incoming,
        queue: String,
        message: Uuid,
        pop_receipt: String,
        visibility_timeout: i32,
        body: Option<MessageBody>,
        options: UpdateOptions,
    ) -> impl Future<Output = Outcome<UpdateHeaders>> + Send {
        let _ = (queue, message, pop_receipt, visibility_timeout, body, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Deletes a message that was got.
    ///
    /// `DELETE /{queue}/messages/{message}`, since 2009-09-19; see
    /// [`DELETE`](super::super::messages::DELETE).
    fn delete(
        &self,
        request: &Incoming,
        queue: String,
        message: Uuid,
        pop_receipt: String,
        options: DeleteOptions,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (queue, message, pop_receipt, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Deletes all messages of a queue.
    ///
    /// `DELETE /{queue}/messages`, since 2009-09-19; see [`CLEAR`](super::super::messages::CLEAR).
    fn clear(
        &self,
        request: &Incoming,
        queue: String,
        options: ClearOptions,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (queue, options);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct MessagesHandler<T>(pub(super) Arc<T>);

impl<T: Messages> Handler for MessagesHandler<T> {
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
                    let queue = request.path(0)?;
                    let body = request.element()?;
                    let options = PutOptions {
                        visibility_timeout: request.query_option("visibilitytimeout")?,
                        time_to_live: request.query_option("messagettl")?,
                        timeout: request.query_option("timeout")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Messages::put(&*self.0, request, queue, body, options);
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let queue = request.path(0)?;
                    let options = GetOptions {
                        count: request.query_option("numofmessages")?,
                        visibility_timeout: request.query_option("visibilitytimeout")?,
                        timeout: request.query_option("timeout")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Messages::get(&*self.0, request, queue, options);
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let queue = request.path(0)?;
                    let options = PeekOptions {
                        count: request.query_option("numofmessages")?,
                        timeout: request.query_option("timeout")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Messages::peek(&*self.0, request, queue, options);
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let queue = request.path(0)?;
                    let message = request.path(1)?;
                    let pop_receipt = request.query("popreceipt")?;
                    let visibility_timeout = request.query("visibilitytimeout")?;
                    let body = request.element_option()?;
                    let options = UpdateOptions {
                        timeout: request.query_option("timeout")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Messages::update(
                        &*self.0,
                        request,
                        queue,
                        message,
                        pop_receipt,
                        visibility_timeout,
                        body,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            4 => {
                Box::pin(async move {
                    let queue = request.path(0)?;
                    let message = request.path(1)?;
                    let pop_receipt = request.query("popreceipt")?;
                    let options = DeleteOptions {
                        timeout: request.query_option("timeout")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Messages::delete(
                        &*self.0,
                        request,
                        queue,
                        message,
                        pop_receipt,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            5 => {
                Box::pin(async move {
                    let queue = request.path(0)?;
                    let options = ClearOptions {
                        timeout: request.query_option("timeout")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Messages::clear(&*self.0, request, queue, options);
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Content for UpdateHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}

impl Listing for PutMessages {
    type Item = PutMessage;

    const ITEMS: ItemList<PutMessage> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}

impl Listing for GotMessages {
    type Item = GotMessage;

    const ITEMS: ItemList<GotMessage> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}

impl Listing for PeekedMessages {
    type Item = PeekedMessage;

    const ITEMS: ItemList<PeekedMessage> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
