// Written by `xms generate` from api-spec/storage-blob/account.toml; do not edit.
//! The client's side of *Account*.

use ::xms_runtime::client::{Bytes, Call, ClientCore, Error, FromReply, RawReply};

use super::super::account::{
    GET_INFORMATION, GET_PROPERTIES, GET_STATISTICS, GET_USER_DELEGATION_KEY,
    GetInformationHeaders, KeyInfo, SET_PROPERTIES, SUBMIT_BATCH, ServiceProperties,
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

    /// Tells what kind of account it is.
    ///
    /// `GET /`, since 2018-03-28; see [`GET_INFORMATION`].
    pub fn get_information(&self) -> Call<'static, GetInformationHeaders> {
        self.core.call(&GET_INFORMATION).build()
    }

    /// Makes a key by which shared access signatures can be made in the name of a user.
    ///
    /// `POST /`, since 2018-11-09; see [`GET_USER_DELEGATION_KEY`].
    pub fn get_user_delegation_key(
        &self,
        body: &'a KeyInfo,
    ) -> Call<'a, UserDelegationKey> {
        self.core.call(&GET_USER_DELEGATION_KEY).body(body).build()
    }

    /// Carries out many requests of one kind in one.
    ///
    /// `POST /`, since 2018-11-09; see [`SUBMIT_BATCH`].
    pub fn submit_batch(&self, body: &'a [u8]) -> Call<'a, Bytes> {
        self.core.call(&SUBMIT_BATCH).bytes(body).build()
    }
}

impl FromReply for GetInformationHeaders {
    fn from_reply(answer: &RawReply) -> Result<Self, Error> {
        answer.read_headers()
    }
}
