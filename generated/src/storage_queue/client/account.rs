// Written by `xms generate` from api-spec/storage-queue/account.toml; do not edit.
//! The client's side of *Account*.

use ::xms_runtime::client::{Call, ClientCore};

use super::super::account::{
    GET_PROPERTIES, GET_STATISTICS, SET_PROPERTIES, ServiceProperties,
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
    pub fn get_properties(&self) -> Call<'static, ServiceProperties> {
        self.core.call(&GET_PROPERTIES).build()
    }

    /// Writes how the service behaves; what is absent stays as it is.
    ///
    /// `PUT /`, since 2009-09-19; see [`SET_PROPERTIES`].
    pub fn set_properties(&self, body: &'a ServiceProperties) -> Call<'a, ()> {
        self.core.call(&SET_PROPERTIES).body(body).build()
    }

    /// Reads how far the replication to the secondary region is.
    ///
    /// `GET /`, since 2013-08-15; see [`GET_STATISTICS`].
    pub fn get_statistics(&self) -> Call<'static, StorageServiceStats> {
        self.core.call(&GET_STATISTICS).build()
    }
}
