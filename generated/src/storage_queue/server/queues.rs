// Written by `xms generate` from api-spec/storage-queue/queues.toml; do not edit.
//! The server's side of *Queues*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Record, Resource};
use ::xms_runtime::server::{
    BoxFuture, Content, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::queues::{
    CreateOptions, DeleteOptions, GetAclOptions, GetMetadataHeaders, GetMetadataOptions,
    ListOptions, Queue, QueueList, RESOURCE, SetAclOptions, SetMetadataOptions,
};
use super::super::storage_common::policies::SignedIdentifierList;

/// Does what a server does for [`queues`](super::super::queues). A method that is not written
/// refuses.
pub trait Queues: Send + Sync + 'static {
    /// Lists the queues of an account, a page at a time.
    ///
    /// `GET /`, since 2009-09-19; see [`LIST`](super::super::queues::LIST).
    fn list(
        &self,
        request: &Incoming,
        options: ListOptions,
    ) -> impl Future<Output = Outcome<QueueList>> + Send {
        let _ = options;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Creates a queue.
    ///
    /// `PUT /{queue}`, since 2009-09-19; see [`CREATE`](super::super::queues::CREATE).
    fn create(
        &self,
        request: &Incoming,
        queue: String,
        options: CreateOptions,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (queue, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Deletes a queue with all its messages.
    ///
    /// `DELETE /{queue}`, since 2009-09-19; see [`DELETE`](super::super::queues::DELETE).
    fn delete(
        &self,
        request: &Incoming,
        queue: String,
        options: DeleteOptions,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (queue, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads the metadata of a queue, and about how many messages it has.
    ///
    /// `HEAD /{queue}`, since 2009-09-19; see [`GET_METADATA`](super::super::queues::GET_METADATA).
    fn get_metadata(
        &self,
        request: &Incoming,
        queue: String,
        options: GetMetadataOptions,
    ) -> impl Future<Output = Outcome<GetMetadataHeaders>> + Send {
        let _ = (queue, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Writes the metadata of a queue; what it had before is gone.
    ///
    /// `PUT /{queue}`, since 2009-09-19; see [`SET_METADATA`](super::super::queues::SET_METADATA).
    fn set_metadata(
        &self,
        request: &Incoming,
        queue: String,
        options: SetMetadataOptions,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (queue, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads the stored access policies of a queue.
    ///
    /// `GET /{queue}`, since 2012-02-12; see [`GET_ACL`](super::super::queues::GET_ACL).
    fn get_acl(
        &self,
        request: &Incoming,
        queue: String,
        options: GetAclOptions,
    ) -> impl Future<Output = Outcome<SignedIdentifierList>> + Send {
        let _ = (queue, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Writes the stored access policies of a queue.
    ///
    /// `PUT /{queue}`, since 2012-02-12; see [`SET_ACL`](super::super::queues::SET_ACL).
    fn set_acl(
        &self,
        request: &Incoming,
        queue: String,
        body: Option<SignedIdentifierList>,
        options: SetAclOptions,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (queue, body, options);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct QueuesHandler<T>(pub(super) Arc<T>);

impl<T: Queues> Handler for QueuesHandler<T> {
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
                    let options = ListOptions {
                        prefix: request.query_option("prefix")?,
                        marker: request.query_option("marker")?,
                        max_results: request.query_option("maxresults")?,
                        include: request.query_values("include")?,
                        timeout: request.query_option("timeout")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Queues::list(&*self.0, request, options);
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let queue = request.path(0)?;
                    let options = CreateOptions {
                        timeout: request.query_option("timeout")?,
                        metadata: request.header_values("x-ms-meta-")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Queues::create(&*self.0, request, queue, options);
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let queue = request.path(0)?;
                    let options = DeleteOptions {
                        timeout: request.query_option("timeout")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Queues::delete(&*self.0, request, queue, options);
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let queue = request.path(0)?;
                    let options = GetMetadataOptions {
                        timeout: request.query_option("timeout")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Queues::get_metadata(
                        &*self.0,
                        request,
                        queue,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            4 => {
                Box::pin(async move {
                    let queue = request.path(0)?;
                    let options = SetMetadataOptions {
                        timeout: request.query_option("timeout")?,
                        metadata: request.header_values("x-ms-meta-")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Queues::set_metadata(
                        &*self.0,
                        request,
                        queue,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            5 => {
                Box::pin(async move {
                    let queue = request.path(0)?;
                    let options = GetAclOptions {
                        timeout: request.query_option("timeout")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Queues::get_acl(&*self.0, request, queue, options);
                    outcome.await?.respond(request)
                })
            }
            6 => {
                Box::pin(async move {
                    let queue = request.path(0)?;
                    let body = request.element_option()?;
                    let options = SetAclOptions {
                        timeout: request.query_option("timeout")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Queues::set_acl(
                        &*self.0,
                        request,
                        queue,
                        body,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Content for GetMetadataHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}

impl Listing for QueueList {
    type Item = Queue;

    const ITEMS: ItemList<Queue> = ItemList::new(Self::SHAPE, &[4]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
