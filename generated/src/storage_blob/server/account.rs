// Written by `xms generate` from api-spec/storage-blob/account.toml; do not edit.
//! The server's side of *Account*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::Resource;
use ::xms_runtime::server::{
    BoxFuture, Content, ErrorResponse, Handler, Incoming, Outcome, Response,
};

use super::super::account::{
    GetInformationHeaders, GetInformationOptions, GetPropertiesOptions,
    GetStatisticsOptions, GetUserDelegationKeyOptions, KeyInfo, RESOURCE,
    ServiceProperties, SetPropertiesOptions, UserDelegationKey,
};
use super::super::storage_common::properties::StorageServiceStats;

/// Does what a server does for [`account`](super::super::account). A method that is not written
/// refuses.
pub trait Account: Send + Sync + 'static {
    /// Reads how the service behaves.
    ///
    /// `GET /`, since 2009-09-19; see [`GET_PROPERTIES`](super::super::account::GET_PROPERTIES).
    fn get_properties(
        &self,
        request: &Incoming,
        options: GetPropertiesOptions,
    ) -> impl Future<Output = Outcome<ServiceProperties>> + Send {
        let _ = options;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Writes how the service behaves; what is absent stays as it is.
    ///
    /// `PUT /`, since 2009-09-19; see [`SET_PROPERTIES`](super::super::account::SET_PROPERTIES).
    fn set_properties(
        &self,
        request: &Incoming,
        body: ServiceProperties,
        options: SetPropertiesOptions,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (body, options);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads how far the replication to the secondary region is.
    ///
    /// `GET /`, since 2013-08-15; see [`GET_STATISTICS`](super::super::account::GET_STATISTICS).
    fn get_statistics(
        &self,
        request: &Incoming,
        options: GetStatisticsOptions,
    ) -> impl Future<Output = Outcome<StorageServiceStats>> + Send {
        let _ = options;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Tells what kind of account it is.
    ///
    /// `GET /`, since 2018-03-28; see [`GET_INFORMATION`](super::super::account::GET_INFORMATION).
    fn get_information(
        &self,
        request: &Incoming,
        options: GetInformationOptions,
    ) -> impl Future<Output = Outcome<GetInformationHeaders>> + Send {
        let _ = options;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Makes a key by which shared access signatures can be made in the name of a user.
    ///
    /// `POST /`, since 2018-11-09; see
    /// [`GET_USER_DELEGATION_KEY`](super::super::account::GET_USER_DELEGATION_KEY).
    fn get_user_delegation_key(
        &self,
        request: &Incoming,
        body: KeyInfo,
        options: GetUserDelegationKeyOptions,
    ) -> impl Future<Output = Outcome<UserDelegationKey>> + Send {
        let _ = (body, options);
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct AccountHandler<T>(pub(super) Arc<T>);

impl<T: Account> Handler for AccountHandler<T> {
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
                    let options = GetPropertiesOptions {
                        timeout: request.query_option("timeout")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Account::get_properties(&*self.0, request, options);
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let body = request.element()?;
                    let options = SetPropertiesOptions {
                        timeout: request.query_option("timeout")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Account::set_properties(
                        &*self.0,
                        request,
                        body,
                        options,
                    );
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let options = GetStatisticsOptions {
                        timeout: request.query_option("timeout")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Account::get_statistics(&*self.0, request, options);
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let options = GetInformationOptions {
                        timeout: request.query_option("timeout")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Account::get_information(&*self.0, request, options);
                    outcome.await?.respond(request)
                })
            }
            4 => {
                Box::pin(async move {
                    let body = request.element()?;
                    let options = GetUserDelegationKeyOptions {
                        timeout: request.query_option("timeout")?,
                        client_request_id: request
                            .header_option("x-ms-client-request-id")?,
                    };
                    let outcome = Account::get_user_delegation_key(
                        &*self.0,
                        request,
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

impl Content for GetInformationHeaders {
    fn write(&self, request: &Incoming) -> Result<Response, ErrorResponse> {
        Response::of_headers(self, request)
    }
}
