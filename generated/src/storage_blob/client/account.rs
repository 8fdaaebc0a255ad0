// Written by `xms generate` from api-spec/storage-blob/account.toml; do not edit.
//! The client's side of *Account*.

use ::xms_runtime::client::{
    Batch, BatchReply, Call, CallBuilder, CallOptions, ClientCore, Error, FromReply,
    RawReply,
};

use super::super::account::{
    GET_INFORMATION, GET_PROPERTIES, GET_STATISTICS, GET_USER_DELEGATION_KEY,
    GetInformationHeaders, GetInformationOptions, GetPropertiesOptions,
    GetStatisticsOptions, GetUserDelegationKeyOptions, KeyInfo, SET_PROPERTIES,
    SUBMIT_BATCH, ServiceProperties, SetPropertiesOptions, SubmitBatchOptions,
    UserDelegationKey,
};
use super::super::storage_common::properties::StorageServiceStats;

/// Calls the operations of [`account`](super::super::account); made by
/// [`StorageBlob::account`](super::StorageBlob::account).
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
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
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
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::storage_blob::account::ServiceProperties;
    /// use xms_services::storage_common::properties::CorsRule;
    /// use xms_services::storage_common::properties::Logging;
    /// use xms_services::storage_common::properties::Metrics;
    /// use xms_services::storage_common::properties::RetentionPolicy;
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
    ///     .cors(
    ///         vec![
    ///             CorsRule::new(["http://www.contoso.com", "*"], ["GET", "PUT"], 200)
    ///             .allowed_headers(["x-ms-meta-*"]).exposed_headers(["x-ms-meta-*"])
    ///         ],
    ///     )
    ///     .default_service_version("2019-02-02");
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
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.account().get_statistics().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_statistics(
        &self,
    ) -> Call<'static, StorageServiceStats, GetStatisticsOptions> {
        self.core.call(&GET_STATISTICS).build_with_options()
    }

    /// Tells what kind of account it is.
    ///
    /// `GET /`, since 2018-03-28; see [`GET_INFORMATION`].
    ///
    /// `.options(…)` takes what may be left out: [`GetInformationOptions`].
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// let headers = client.account().get_information().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_information(
        &self,
    ) -> Call<'static, GetInformationHeaders, GetInformationOptions> {
        self.core.call(&GET_INFORMATION).build_with_options()
    }

    /// Makes a key by which shared access signatures can be made in the name of a user.
    ///
    /// `POST /`, since 2018-11-09; see [`GET_USER_DELEGATION_KEY`].
    ///
    /// `.options(…)` takes what may be left out: [`GetUserDelegationKeyOptions`].
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::runtime::DateTime;
    /// use xms_services::storage_blob::account::KeyInfo;
    ///
    /// let body = KeyInfo::new("2026-11-29T00:00:00Z".parse::<DateTime>()?)
    ///     .start("2026-11-28T00:00:00Z".parse::<DateTime>()?);
    /// let answer = client.account().get_user_delegation_key(&body).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_user_delegation_key(
        &self,
        body: &'a KeyInfo,
    ) -> Call<'a, UserDelegationKey, GetUserDelegationKeyOptions> {
        self.core.call(&GET_USER_DELEGATION_KEY).body(body).build_with_options()
    }

    /// Carries out many requests of one kind in one.
    ///
    /// `POST /`, since 2018-11-09; see [`SUBMIT_BATCH`].
    ///
    /// `.options(…)` takes what may be left out: [`SubmitBatchOptions`].
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::storage_blob::StorageBlob) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::runtime::client::Batch;
    ///
    /// let batch = Batch::new();
    /// let answer = client.account().submit_batch(batch).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn submit_batch(
        &self,
        body: Batch<'a>,
    ) -> Call<'a, BatchReply, SubmitBatchOptions> {
        self.core.call(&SUBMIT_BATCH).batch(body).build_with_options()
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

impl CallOptions for GetInformationOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for GetUserDelegationKeyOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl CallOptions for SubmitBatchOptions {
    fn add_to<'a>(&self, call: CallBuilder<'a>) -> CallBuilder<'a> {
        call.query_option("timeout", &self.timeout)
            .header_option("x-ms-client-request-id", &self.client_request_id)
    }
}

impl FromReply for GetInformationHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}
