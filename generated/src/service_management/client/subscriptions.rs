// Written by `xms generate` from api-spec/service-management/subscriptions.toml; do not edit.
//! The client's side of *Subscriptions*.

use ::xms_runtime::client::{Accepted, Call, CallBuilder, CallOptions, ClientCore, Page};
use ::xms_runtime::xml::ItemList;

use super::super::subscriptions::{
    GET, LIST_OPERATIONS, ListOperationsOptions, REGISTER_RESOURCE, Subscription,
    SubscriptionOperation, SubscriptionOperationCollection, UNREGISTER_RESOURCE,
};

/// Calls the operations of [`subscriptions`](super::super::subscriptions); made by
/// [`ServiceManagement::subscriptions`](super::ServiceManagement::subscriptions).
#[derive(Clone, Copy, Debug)]
pub struct Subscriptions<'a> {
    pub(super) core: &'a ClientCore,
}

impl Subscriptions<'_> {
    /// Reads who owns the subscription, how much it may have, and how much of that is in use.
    ///
    /// `GET`, since 2011-10-01; see [`GET`].
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.subscriptions().get().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get(&self) -> Call<'static, Subscription> {
        self.core.call(&GET).build()
    }

    /// Lists what was done with the subscription in a period of at most 90 days.
    ///
    /// `GET /operations`, first seen at 2013-03-01; see [`LIST_OPERATIONS`].
    ///
    /// It answers in pages, of which this is the first: `.pages()` reads all, `.items()` what they
    /// hold one by one.
    ///
    /// `.options(…)` takes what may be left out: [`ListOperationsOptions`].
    ///
    /// Arguments:
    ///
    /// - `StartTime`: The beginning of the period, at most 90 days ago: a moment, or a day such as
    ///   `2015-03-01`.
    /// - `EndTime`: The end of the period: a moment, or a day.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::subscriptions::ListOperationsOptions;
    /// use xms_services::service_management::subscriptions::OperationResult;
    ///
    /// let answer = client
    ///     .subscriptions()
    ///     .list_operations("2015-03-01T00:00:00Z", "2015-03-31T00:00:00Z")
    ///     .options(
    ///         ListOperationsOptions::new()
    ///             .operation_result_filter(OperationResult::Succeeded),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn list_operations(
        &self,
        start_time: &str,
        end_time: &str,
    ) -> Call<'static, SubscriptionOperationCollection, ListOperationsOptions> {
        self.core
            .call(&LIST_OPERATIONS)
            .query("StartTime", &start_time)
            .query("EndTime", &end_time)
            .build_with_options()
    }

    /// Lets the subscription use a further service.
    ///
    /// `PUT /services`, first seen at 2013-03-01, long-running; see [`REGISTER_RESOURCE`].
    ///
    /// Arguments:
    ///
    /// - `service`: The service, such as `sqlserver` or `website`.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client
    ///     .subscriptions()
    ///     .register_resource("sqlserver")
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn register_resource(&self, service: &str) -> Call<'static, Accepted> {
        self.core.call(&REGISTER_RESOURCE).query("service", &service).build()
    }

    /// Lets the subscription not use a service any more.
    ///
    /// `PUT /services`, first seen at 2013-03-01, long-running; see [`UNREGISTER_RESOURCE`].
    ///
    /// Arguments:
    ///
    /// - `service`: The service, such as `sqlserver` or `website`.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client
    ///     .subscriptions()
    ///     .unregister_resource("sqlserver")
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn unregister_resource(&self, service: &str) -> Call<'static, Accepted> {
        self.core.call(&UNREGISTER_RESOURCE).query("service", &service).build()
    }
}

impl CallOptions for ListOperationsOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("ObjectIdFilter", &self.object_id_filter)
            .query_option("OperationResultFilter", &self.operation_result_filter)
    }
}

impl Page for SubscriptionOperationCollection {
    type Item = SubscriptionOperation;

    const ITEMS: Option<ItemList<SubscriptionOperation>> = Some(
        ItemList::new(Self::SHAPE, &[0]),
    );

    fn into_items(self) -> Vec<SubscriptionOperation> {
        self.operations
    }
}
