// Written by `xms generate` from api-spec/storage-queue/account.toml; do not edit.
//! The client's side of *Account*.

use ::xms_runtime::client::{Call, ClientCore};

use super::super::account::{
    GET_PROPERTIES, GET_STATISTICS, GetPropertiesOptions, GetStatisticsOptions,
    SET_PROPERTIES, ServiceProperties, SetPropertiesOptions, StorageServiceStats,
};

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
    pub fn get_properties(
        &self,
        options: GetPropertiesOptions,
    ) -> Call<'static, ServiceProperties> {
        self.core
            .call(&GET_PROPERTIES)
            .query_option("timeout", &options.timeout)
            .header_option("x-ms-client-request-id", &options.x_ms_client_request_id)
            .build()
    }

    /// Writes how the service behaves; what is absent stays as it is.
    ///
    /// `PUT /`, since 2009-09-19; see [`SET_PROPERTIES`].
    pub fn set_properties(
        &self,
        body: &'a ServiceProperties,
        options: SetPropertiesOptions,
    ) -> Call<'a, ()> {
        self.core
            .call(&SET_PROPERTIES)
            .body(body)
            .query_option("timeout", &options.timeout)
            .header_option("x-ms-client-request-id", &options.x_ms_client_request_id)
            .build()
    }

    /// Reads how far the replication to the secondary region is.
    ///
    /// `GET /`, since 2013-08-15; see [`GET_STATISTICS`].
    pub fn get_statistics(
        &self,
        options: GetStatisticsOptions,
    ) -> Call<'static, StorageServiceStats> {
        self.core
            .call(&GET_STATISTICS)
            .query_option("timeout", &options.timeout)
            .header_option("x-ms-client-request-id", &options.x_ms_client_request_id)
            .build()
    }
}
