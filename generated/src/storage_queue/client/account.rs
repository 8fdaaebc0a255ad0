// Written by `xms generate` from api-spec/storage-queue/account.toml; do not edit.
//! The client's side of *Account*.

use ::xms_runtime::client::{Call, CallBuilder, CallOptions, ClientCore};

use super::super::account::{
    GET_PROPERTIES, GET_STATISTICS, GetPropertiesOptions, GetStatisticsOptions,
    SET_PROPERTIES, ServiceProperties, SetPropertiesOptions,
};
use super::super::storage_common::properties::StorageServiceStats;

/// Calls the operations of [`account`](super::super::account); made by
/// [`StorageQueue::account`](super::StorageQueue::account).
#[derive(Clone, Copy, Debug)]
pub struct Account<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> Account<'a> {
    /// Reads how the service behaves.
    ///
    /// `GET /`, since 2009-09-19; see [`GET_PROPERTIES`].
    ///
    /// `.options(…)` takes what may be left out: [`GetPropertiesOptions`].
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_queue::StorageQueue) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.account().get_properties().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_properties(
        &self,
    ) -> Call<'static, ServiceProperties, GetPropertiesOptions> {
        self.core.call(&GET_PROPERTIES).build_with_options()
    }

    /// Writes how the service behaves; what is absent stays as it is.
    ///
    /// `PUT /`, since 2009-09-19; see [`SET_PROPERTIES`].
    ///
    /// `.options(…)` takes what may be left out: [`SetPropertiesOptions`].
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_queue::StorageQueue) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::storage_common::properties::CorsRule;
    /// use xms_services::storage_common::properties::Logging;
    /// use xms_services::storage_common::properties::Metrics;
    /// use xms_services::storage_common::properties::RetentionPolicy;
    /// use xms_services::storage_queue::account::ServiceProperties;
    ///
    /// let body = ServiceProperties::new()
    ///     .logging(
    ///         Logging::new("1.0", true, false, true, RetentionPolicy::new(true).days(7)),
    ///     )
    ///     .hour_metrics(
    ///         Metrics::new("1.0", true)
    ///             .include_apis(false)
    ///             .retention_policy(RetentionPolicy::new(false)),
    ///     )
    ///     .minute_metrics(Metrics::new("1.0", false))
    ///     .cors(
    ///         vec![
    ///             CorsRule::new(["http://www.contoso.com", "*"], ["GET", "PUT"], 200)
    ///             .allowed_headers(["x-ms-meta-*"]).exposed_headers(["x-ms-meta-*"])
    ///         ],
    ///     );
    /// client.account().set_properties(&body).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn set_properties(
        &self,
        body: &'a ServiceProperties,
    ) -> Call<'a, (), SetPropertiesOptions> {
        self.core.call(&SET_PROPERTIES).body(body).build_with_options()
    }

    /// Reads how far the replication to the secondary region is.
    ///
    /// `GET /`, since 2013-08-15; see [`GET_STATISTICS`].
    ///
    /// `.options(…)` takes what may be left out: [`GetStatisticsOptions`].
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_queue::StorageQueue) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.account().get_statistics().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_statistics(
        &self,
    ) -> Call<'static, StorageServiceStats, GetStatisticsOptions> {
        self.core.call(&GET_STATISTICS).build_with_options()
    }
}

impl CallOptions for GetPropertiesOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for SetPropertiesOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for GetStatisticsOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}
