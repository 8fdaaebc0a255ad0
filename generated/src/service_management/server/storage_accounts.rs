// Written by `xms generate` from api-spec/service-management/storage-accounts.toml; do not edit.
//! The server's side of *Storage accounts*.

use ::std::future::Future;
use ::std::sync::Arc;
use ::xms_runtime::{Record, Resource};
use ::xms_runtime::server::{
    BoxFuture, ErrorResponse, Handler, Incoming, Listing, Outcome, Response,
};
use ::xms_runtime::xml::ItemList;

use super::super::cloud_services::AvailabilityResponse;
use super::super::migrations::ValidationMessageList;
use super::super::storage_accounts::{
    CreateStorageService, RESOURCE, RegenerateKeys, StorageService, StorageServiceList,
    StorageServiceWithKeys, UpdateStorageService,
};

/// Does what a server does for [`storage_accounts`](super::super::storage_accounts). A method that
/// is not written refuses.
pub trait StorageAccounts: Send + Sync + 'static {
    /// Creates a storage account in a region or an affinity group.
    ///
    /// `POST /services/storageservices`, since 2011-06-01; see
    /// [`CREATE`](super::super::storage_accounts::CREATE).
    fn create(
        &self,
        request: &Incoming,
        body: CreateStorageService,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = body;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Lists the storage accounts of the subscription, without their keys.
    ///
    /// `GET /services/storageservices`, first seen at 2013-03-01; see
    /// [`LIST`](super::super::storage_accounts::LIST).
    fn list(
        &self,
        request: &Incoming,
    ) -> impl Future<Output = Outcome<StorageServiceList>> + Send {
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads what is known of a storage account, without its keys.
    ///
    /// `GET /services/storageservices/{storage-account-name}`, since 2009-10-01; see
    /// [`GET_PROPERTIES`](super::super::storage_accounts::GET_PROPERTIES).
    fn get_properties(
        &self,
        request: &Incoming,
        storage_account_name: String,
    ) -> impl Future<Output = Outcome<StorageService>> + Send {
        let _ = storage_account_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Changes description, label, kind or extended properties of a storage account.
    ///
    /// `PUT /services/storageservices/{storage-account-name}`, since 2011-06-01; see
    /// [`UPDATE`](super::super::storage_accounts::UPDATE).
    fn update(
        &self,
        request: &Incoming,
        storage_account_name: String,
        body: UpdateStorageService,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = (storage_account_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Deletes a storage account with all that is stored in it.
    ///
    /// `DELETE /services/storageservices/{storage-account-name}`, first seen at 2013-03-01; see
    /// [`DELETE`](super::super::storage_accounts::DELETE).
    fn delete(
        &self,
        request: &Incoming,
        storage_account_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = storage_account_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Tells whether a storage account can be called so.
    ///
    /// `GET /services/storageservices/operations/isavailable/{storage-account-name}`, first seen at
    /// 2013-03-01; see
    /// [`CHECK_NAME_AVAILABILITY`](super::super::storage_accounts::CHECK_NAME_AVAILABILITY).
    fn check_name_availability(
        &self,
        request: &Incoming,
        storage_account_name: String,
    ) -> impl Future<Output = Outcome<AvailabilityResponse>> + Send {
        let _ = storage_account_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Reads the two keys with which everything in a storage account can be read and changed.
    ///
    /// `GET /services/storageservices/{storage-account-name}/keys`, since 2009-10-01; see
    /// [`GET_KEYS`](super::super::storage_accounts::GET_KEYS).
    fn get_keys(
        &self,
        request: &Incoming,
        storage_account_name: String,
    ) -> impl Future<Output = Outcome<StorageServiceWithKeys>> + Send {
        let _ = storage_account_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Replaces one of the two keys of a storage account, and reads both.
    ///
    /// `POST /services/storageservices/{storage-account-name}/keys`, first seen at 2013-03-01; see
    /// [`REGENERATE_KEYS`](super::super::storage_accounts::REGENERATE_KEYS).
    fn regenerate_keys(
        &self,
        request: &Incoming,
        storage_account_name: String,
        body: RegenerateKeys,
    ) -> impl Future<Output = Outcome<StorageServiceWithKeys>> + Send {
        let _ = (storage_account_name, body);
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Tells what stands in the way of moving a storage account to Resource Manager.
    ///
    /// `POST /services/storageservices/{storage-account-name}/migration`, first seen at 2016-03-01;
    /// see [`VALIDATE_MIGRATION`](super::super::storage_accounts::VALIDATE_MIGRATION).
    fn validate_migration(
        &self,
        request: &Incoming,
        storage_account_name: String,
    ) -> impl Future<Output = Outcome<ValidationMessageList>> + Send {
        let _ = storage_account_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Makes a storage account ready to be moved to Resource Manager; it can be looked at there
    /// afterwards.
    ///
    /// `POST /services/storageservices/{storage-account-name}/migration`, first seen at 2016-03-01;
    /// see [`PREPARE_MIGRATION`](super::super::storage_accounts::PREPARE_MIGRATION).
    fn prepare_migration(
        &self,
        request: &Incoming,
        storage_account_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = storage_account_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Moves a prepared storage account to Resource Manager; this API does not have it any more.
    ///
    /// `POST /services/storageservices/{storage-account-name}/migration`, first seen at 2016-03-01;
    /// see [`COMMIT_MIGRATION`](super::super::storage_accounts::COMMIT_MIGRATION).
    fn commit_migration(
        &self,
        request: &Incoming,
        storage_account_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = storage_account_name;
        ::std::future::ready(Err(request.not_offered()))
    }

    /// Takes back what was prepared for moving a storage account; it is as it was.
    ///
    /// `POST /services/storageservices/{storage-account-name}/migration`, first seen at 2016-03-01;
    /// see [`ABORT_MIGRATION`](super::super::storage_accounts::ABORT_MIGRATION).
    fn abort_migration(
        &self,
        request: &Incoming,
        storage_account_name: String,
    ) -> impl Future<Output = Outcome<()>> + Send {
        let _ = storage_account_name;
        ::std::future::ready(Err(request.not_offered()))
    }
}

/// Leads requests to the methods of an implementation.
#[derive(Debug)]
pub(super) struct StorageAccountsHandler<T>(pub(super) Arc<T>);

impl<T: StorageAccounts> Handler for StorageAccountsHandler<T> {
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
                    let body = request.element()?;
                    let outcome = StorageAccounts::create(&*self.0, request, body);
                    outcome.await?.respond(request)
                })
            }
            1 => {
                Box::pin(async move {
                    let outcome = StorageAccounts::list(&*self.0, request);
                    outcome.await?.respond(request)
                })
            }
            2 => {
                Box::pin(async move {
                    let storage_account_name = request.path(0)?;
                    let outcome = StorageAccounts::get_properties(
                        &*self.0,
                        request,
                        storage_account_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            3 => {
                Box::pin(async move {
                    let storage_account_name = request.path(0)?;
                    let body = request.element()?;
                    let outcome = StorageAccounts::update(
                        &*self.0,
                        request,
                        storage_account_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            4 => {
                Box::pin(async move {
                    let storage_account_name = request.path(0)?;
                    let outcome = StorageAccounts::delete(
                        &*self.0,
                        request,
                        storage_account_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            5 => {
                Box::pin(async move {
                    let storage_account_name = request.path(0)?;
                    let outcome = StorageAccounts::check_name_availability(
                        &*self.0,
                        request,
                        storage_account_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            6 => {
                Box::pin(async move {
                    let storage_account_name = request.path(0)?;
                    let outcome = StorageAccounts::get_keys(
                        &*self.0,
                        request,
                        storage_account_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            7 => {
                Box::pin(async move {
                    let storage_account_name = request.path(0)?;
                    let body = request.element()?;
                    let outcome = StorageAccounts::regenerate_keys(
                        &*self.0,
                        request,
                        storage_account_name,
                        body,
                    );
                    outcome.await?.respond(request)
                })
            }
            8 => {
                Box::pin(async move {
                    let storage_account_name = request.path(0)?;
                    let outcome = StorageAccounts::validate_migration(
                        &*self.0,
                        request,
                        storage_account_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            9 => {
                Box::pin(async move {
                    let storage_account_name = request.path(0)?;
                    let outcome = StorageAccounts::prepare_migration(
                        &*self.0,
                        request,
                        storage_account_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            10 => {
                Box::pin(async move {
                    let storage_account_name = request.path(0)?;
                    let outcome = StorageAccounts::commit_migration(
                        &*self.0,
                        request,
                        storage_account_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            11 => {
                Box::pin(async move {
                    let storage_account_name = request.path(0)?;
                    let outcome = StorageAccounts::abort_migration(
                        &*self.0,
                        request,
                        storage_account_name,
                    );
                    outcome.await?.respond(request)
                })
            }
            _ => Box::pin(::std::future::ready(Err(request.not_offered()))),
        }
    }
}

impl Listing for StorageServiceList {
    type Item = StorageService;

    const ITEMS: ItemList<StorageService> = ItemList::new(Self::SHAPE, &[0]);

    fn element(&self) -> Option<&dyn Record> {
        Some(self)
    }
}
