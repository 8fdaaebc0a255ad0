// Written by `xms generate` from api-spec/service-management/subscriptions.toml; do not edit.
//! The server's side of *Subscriptions*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Record, Resource};
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::subscriptions::{
    ListOperationsOptions, RESOURCE, Subscription, SubscriptionOperation,
    SubscriptionOperationCollection,
};

/// Does what a server does for [`subscriptions`](super::super::subscriptions). A method that is not
/// written refuses.
pub trait Subscriptions: Send + Sync + 'static {
    /// Reads who owns the subscription, how much it may have, and how much of that is in use.
    ///
    /// `GET`, since 2011-10-01; see [`GET`](super::super::subscriptions::GET).
    fn get(
        &self,
        request: &Incoming,
    ) -> impl Future<Output = Outcome<Subscription>> + Send {
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lists what was done with the subscription in a period of at most 90 days.
    ///
    /// `GET /operations`, first seen at 2013-03-01; see
    /// [`LIST_OPERATIONS`](super::super::subscriptions::LIST_OPERATIONS).
    fn list_operations(
        &self,
        request: &Incoming,
        start_time: String,
        end_time: String,
        options: ListOperationsOptions,
    ) -> impl Future<Output = Outcome<SubscriptionOperationCollection>> + Send {
        let _ = (start_time, end_time, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lets the subscription use a further service.
    ///
    /// `PUT /services`, first seen at 2013-03-01; see
    /// [`REGISTER_RESOURCE`](super::super::subscriptions::REGISTER_RESOURCE).
    fn register_resource(
        &self,
        request: &Incoming,
        service: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = service;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lets the subscription not use a service any more.
    ///
    /// `PUT /services`, first seen at 2013-03-01; see
    /// [`UNREGISTER_RESOURCE`](super::super::subscriptions::UNREGISTER_RESOURCE).
    fn unregister_resource(
        &self,
        request: &Incoming,
        service: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = service;
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct SubscriptionsHandler<T>(pub(super) Arc<T>);

impl<T: Subscriptions> Handler for SubscriptionsHandler<T> {
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
                    let outcome = Subscriptions::get(&*self.0, request);
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let start_time = request.query("StartTime")?;
                    let end_time = request.query("EndTime")?;
                    let options = ListOperationsOptions {
                        object_id_filter: request.query_option("ObjectIdFilter")?,
                        operation_result_filter: request
                            .query_option("OperationResultFilter")?,
                    };
                    let outcome = Subscriptions::list_operations(
                        &*self.0,
                        request,
                        start_time,
                        end_time,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let service = request.query("service")?;
                    let outcome = Subscriptions::register_resource(
                        &*self.0,
                        request,
                        service,
                    );
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let service = request.query("service")?;
                    let outcome = Subscriptions::unregister_resource(
                        &*self.0,
                        request,
                        service,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Listing for SubscriptionOperationCollection {
    type Item = SubscriptionOperation;

    const ITEMS: ItemList<SubscriptionOperation> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
