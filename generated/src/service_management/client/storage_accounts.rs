// Written by `xms generate` from api-spec/service-management/storage-accounts.toml; do not edit.
//! The client's side of *Storage accounts*.

use ::xms_runtime::client::{Accepted, Call, ClientCore, Page};
use ::xms_runtime::xml::ItemList;

use super::super::cloud_services::AvailabilityResponse;
use super::super::migrations::ValidationMessageList;
use super::super::storage_accounts::{
    ABORT_MIGRATION, CHECK_NAME_AVAILABILITY, COMMIT_MIGRATION, CREATE,
    CreateStorageService, DELETE, GET_KEYS, GET_PROPERTIES, LIST, PREPARE_MIGRATION,
    REGENERATE_KEYS, RegenerateKeys, StorageService, StorageServiceList,
    StorageServiceWithKeys, UPDATE, UpdateStorageService, VALIDATE_MIGRATION,
};

/// Calls the operations of [`storage_accounts`](super::super::storage_accounts); made by
/// [`ServiceManagement::storage_accounts`](super::ServiceManagement::storage_accounts).
#[derive(Clone, Copy, Debug)]
pub struct StorageAccounts<'a> {
    pub(super) core: &'a ClientCore,
}

impl<'a> StorageAccounts<'a> {
    /// Creates a storage account in a region or an affinity group.
    ///
    /// `POST /services/storageservices`, since 2011-06-01, long-running; see [`CREATE`].
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::storage_accounts::CreateStorageService;
    /// use xms_services::service_management::storage_accounts::StorageAccountType;
    ///
    /// let body = CreateStorageService::new("contosodisks", "Disks")
    ///     .description("Disks of the shop")
    ///     .location("West US")
    ///     .extended_properties([("team", "blue")])
    ///     .account_type(StorageAccountType::StandardGrs);
    /// let status = client.storage_accounts().create(&body).until_done().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn create(&self, body: &'a CreateStorageService) -> Call<'a, Accepted> {
        self.core.call(&CREATE).body(body).build()
    }

    /// Lists the storage accounts of the subscription, without their keys.
    ///
    /// `GET /services/storageservices`, first seen at 2013-03-01; see [`LIST`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.storage_accounts().list().await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn list(&self) -> Call<'static, StorageServiceList> {
        self.core.call(&LIST).build()
    }

    /// Reads what is known of a storage account, without its keys.
    ///
    /// `GET /services/storageservices/{storage-account-name}`, since 2009-10-01; see
    /// [`GET_PROPERTIES`].
    ///
    /// Arguments:
    ///
    /// - `storage-account-name`: The storage account; the first part of its endpoints.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.storage_accounts().get_properties("contosodisks").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_properties(
        &self,
        storage_account_name: &str,
    ) -> Call<'static, StorageService> {
        self.core.call(&GET_PROPERTIES).path(&storage_account_name).build()
    }

    /// Changes description, label, kind or extended properties of a storage account.
    ///
    /// `PUT /services/storageservices/{storage-account-name}`, since 2011-06-01; see [`UPDATE`].
    ///
    /// Arguments:
    ///
    /// - `storage-account-name`: The storage account; the first part of its endpoints.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::storage_accounts::StorageAccountType;
    /// use xms_services::service_management::storage_accounts::UpdateStorageService;
    ///
    /// let body = UpdateStorageService::new()
    ///     .description("Disks of the shop")
    ///     .label("Disks")
    ///     .extended_properties([("team", "green")])
    ///     .account_type(StorageAccountType::StandardRagrs);
    /// client.storage_accounts().update("contosodisks", &body).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn update(
        &self,
        storage_account_name: &str,
        body: &'a UpdateStorageService,
    ) -> Call<'a, ()> {
        self.core.call(&UPDATE).path(&storage_account_name).body(body).build()
    }

    /// Deletes a storage account with all that is stored in it.
    ///
    /// `DELETE /services/storageservices/{storage-account-name}`, first seen at 2013-03-01; see
    /// [`DELETE`].
    ///
    /// Arguments:
    ///
    /// - `storage-account-name`: The storage account; the first part of its endpoints.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// client.storage_accounts().delete("contosodisks").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn delete(&self, storage_account_name: &str) -> Call<'static, ()> {
        self.core.call(&DELETE).path(&storage_account_name).build()
    }

    /// Tells whether a storage account can be called so.
    ///
    /// `GET /services/storageservices/operations/isavailable/{storage-account-name}`, first seen at
    /// 2013-03-01; see [`CHECK_NAME_AVAILABILITY`].
    ///
    /// Arguments:
    ///
    /// - `storage-account-name`: The storage account; the first part of its endpoints.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .storage_accounts()
    ///     .check_name_availability("contosodisks")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn check_name_availability(
        &self,
        storage_account_name: &str,
    ) -> Call<'static, AvailabilityResponse> {
        self.core.call(&CHECK_NAME_AVAILABILITY).path(&storage_account_name).build()
    }

    /// Reads the two keys with which everything in a storage account can be read and changed.
    ///
    /// `GET /services/storageservices/{storage-account-name}/keys`, since 2009-10-01; see
    /// [`GET_KEYS`].
    ///
    /// Arguments:
    ///
    /// - `storage-account-name`: The storage account; the first part of its endpoints.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.storage_accounts().get_keys("contosodisks").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn get_keys(
        &self,
        storage_account_name: &str,
    ) -> Call<'static, StorageServiceWithKeys> {
        self.core.call(&GET_KEYS).path(&storage_account_name).build()
    }

    /// Replaces one of the two keys of a storage account, and reads both.
    ///
    /// `POST /services/storageservices/{storage-account-name}/keys`, first seen at 2013-03-01; see
    /// [`REGENERATE_KEYS`].
    ///
    /// Arguments:
    ///
    /// - `storage-account-name`: The storage account; the first part of its endpoints.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// use xms_services::service_management::storage_accounts::RegenerateKeys;
    /// use xms_services::service_management::storage_accounts::StorageKeyType;
    ///
    /// let body = RegenerateKeys::new(StorageKeyType::Primary);
    /// let answer = client.storage_accounts().regenerate_keys("contosodisks", &body).await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn regenerate_keys(
        &self,
        storage_account_name: &str,
        body: &'a RegenerateKeys,
    ) -> Call<'a, StorageServiceWithKeys> {
        self.core.call(&REGENERATE_KEYS).path(&storage_account_name).body(body).build()
    }

    /// Tells what stands in the way of moving a storage account to Resource Manager.
    ///
    /// `POST /services/storageservices/{storage-account-name}/migration`, first seen at 2016-03-01;
    /// see [`VALIDATE_MIGRATION`].
    ///
    /// `.items()` reads what the answer holds one by one, as it comes.
    ///
    /// Arguments:
    ///
    /// - `storage-account-name`: The storage account; the first part of its endpoints.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.storage_accounts().validate_migration("contosodisks").await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn validate_migration(
        &self,
        storage_account_name: &str,
    ) -> Call<'static, ValidationMessageList> {
        self.core.call(&VALIDATE_MIGRATION).path(&storage_account_name).build()
    }

    /// Makes a storage account ready to be moved to Resource Manager; it can be looked at there
    /// afterwards.
    ///
    /// `POST /services/storageservices/{storage-account-name}/migration`, first seen at 2016-03-01,
    /// long-running; see [`PREPARE_MIGRATION`].
    ///
    /// Arguments:
    ///
    /// - `storage-account-name`: The storage account; the first part of its endpoints.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client
    ///     .storage_accounts()
    ///     .prepare_migration("contosodisks")
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn prepare_migration(
        &self,
        storage_account_name: &str,
    ) -> Call<'static, Accepted> {
        self.core.call(&PREPARE_MIGRATION).path(&storage_account_name).build()
    }

    /// Moves a prepared storage account to Resource Manager; this API does not have it any more.
    ///
    /// `POST /services/storageservices/{storage-account-name}/migration`, first seen at 2016-03-01,
    /// long-running; see [`COMMIT_MIGRATION`].
    ///
    /// Arguments:
    ///
    /// - `storage-account-name`: The storage account; the first part of its endpoints.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client
    ///     .storage_accounts()
    ///     .commit_migration("contosodisks")
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn commit_migration(
        &self,
        storage_account_name: &str,
    ) -> Call<'static, Accepted> {
        self.core.call(&COMMIT_MIGRATION).path(&storage_account_name).build()
    }

    /// Takes back what was prepared for moving a storage account; it is as it was.
    ///
    /// `POST /services/storageservices/{storage-account-name}/migration`, first seen at 2016-03-01,
    /// long-running; see [`ABORT_MIGRATION`].
    ///
    /// Arguments:
    ///
    /// - `storage-account-name`: The storage account; the first part of its endpoints.
    ///
    /// ````no_run
    /// # async fn example(client: xms_services::service_management::ServiceManagement) -> Result<(), Box<dyn std::error::Error>> {
    /// let status = client
    ///     .storage_accounts()
    ///     .abort_migration("contosodisks")
    ///     .until_done()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    pub fn abort_migration(
        &self,
        storage_account_name: &str,
    ) -> Call<'static, Accepted> {
        self.core.call(&ABORT_MIGRATION).path(&storage_account_name).build()
    }
}

impl Page for StorageServiceList {
    type Item = StorageService;

    const ITEMS: Option<ItemList<StorageService>> = Some(
        ItemList::new(Self::SHAPE, &[0]),
    );

    fn into_items(self) -> Vec<StorageService> {
        self.storage_services
    }
}
