//! Storage accounts and their keys.
//!
//! In: names, which are taken once in the whole service. Out: properties with the addresses that an account would have, and
//! keys, which are made here and open nothing. No blob is ever stored.

use xms_runtime::server::{ErrorResponse, Incoming, Outcome};
use xms_runtime::{Base64Bytes, Nillable};
use xms_services::service_management::cloud_services::AvailabilityResponse;
use xms_services::service_management::migrations::ValidationMessageList;
use xms_services::service_management::server::StorageAccounts;
use xms_services::service_management::storage_accounts::{
    CreateStorageService, GeoRegionStatus, RegenerateKeys, StorageAccountStatus, StorageAccountType, StorageKeyType,
    StorageService, StorageServiceKeys, StorageServiceList, StorageServiceProperties, StorageServiceWithKeys,
    UpdateStorageService,
};

use super::migrations::{Step, nothing_found};
use super::{Service, bad_request, check_base64, check_location, conflict, filled, subscription};
use crate::state::cloud_service::whole_seconds;
use crate::state::named::Kept;

/// How many bytes a key has.
const KEY_LENGTH: usize = 64;

impl StorageAccounts for Service {
    async fn create(&self, request: &Incoming, body: CreateStorageService) -> Outcome<()> {
        check_name(&body.service_name)?;
        check_base64("Label", Some(&body.label))?;
        let (location, affinity_group) = (filled(body.location), filled(body.affinity_group));
        if location.is_some() == affinity_group.is_some() {
            return Err(bad_request("A storage account has a `Location` or an `AffinityGroup`, not both."));
        }
        let owner = subscription(request).to_owned();
        let mut state = self.shared.write_state();
        if let Some(location) = &location {
            check_location(&state, location)?;
        }
        if let Some(group) = &affinity_group {
            state.world.affinity_groups.get(&owner, group)?;
        }
        if !state.world.storage_accounts.is_free(&body.service_name) {
            return Err(conflict(format!("The name `{}` is taken.", body.service_name)));
        }
        let name = body.service_name;
        let mut properties = StorageServiceProperties::new();
        properties.description = body.description.as_ref().and_then(Nillable::value).cloned();
        properties.affinity_group = affinity_group;
        properties.geo_primary_region.clone_from(&location);
        properties.location = location;
        properties.label = Some(body.label);
        properties.status = Some(StorageAccountStatus::Created);
        properties.status_of_primary = Some(GeoRegionStatus::Available);
        properties.endpoints =
            ["blob", "queue", "table"].map(|kind| format!("https://{name}.{kind}.core.windows.net/")).to_vec();
        properties.creation_time = Some(whole_seconds(state.now));
        properties.account_type = Some(body.account_type.unwrap_or(StorageAccountType::StandardGrs));
        let url = self.address(request, &format!("services/storageservices/{name}"));
        let mut account = StorageService::new(&name).url(url.as_str()).storage_service_properties(properties);
        account.extended_properties = body.extended_properties;
        account.capabilities = vec!["PersistentVMRole".to_owned()];
        let both = StorageServiceKeys::new().primary(new_key()).secondary(new_key());
        let keys = Kept::new(StorageServiceWithKeys::new().url(url.as_str()).keys(both), &state.room)?;
        let account = Kept::new(account, &state.room)?;
        let target = state.world.storage_accounts.target(&owner, &name);
        self.change(&mut state, request, target, move |world| {
            world.storage_accounts.insert(&owner, &name, account);
            world.storage_keys.insert(&owner, &name, keys);
        })?;
        Ok(().into())
    }

    async fn list(&self, request: &Incoming) -> Outcome<StorageServiceList> {
        let state = self.shared.read_state();
        let accounts = state.world.storage_accounts.of(subscription(request)).cloned();
        Ok(StorageServiceList::new().storage_services(accounts.collect::<Vec<_>>()).into())
    }

    async fn get_properties(&self, request: &Incoming, name: String) -> Outcome<StorageService> {
        let state = self.shared.read_state();
        Ok(state.world.storage_accounts.get(subscription(request), &name)?.clone().into())
    }

    async fn update(&self, request: &Incoming, name: String, body: UpdateStorageService) -> Outcome<()> {
        check_base64("Label", body.label.as_ref())?;
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        let mut account = state.world.storage_accounts.get(owner, &name)?.clone();
        let mut properties = account.storage_service_properties.take().unwrap_or_default();
        if let Some(description) = &body.description {
            properties.description = description.value().cloned();
        }
        properties.label = body.label.or(properties.label);
        properties.account_type = body.account_type.or(properties.account_type);
        account.storage_service_properties = Some(properties);
        if !body.extended_properties.is_empty() {
            account.extended_properties = body.extended_properties;
        }
        let room = state.room.clone();
        state.world.storage_accounts.replace(owner, &name, account, &room)?;
        Ok(().into())
    }

    async fn delete(&self, request: &Incoming, name: String) -> Outcome<()> {
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        state.world.storage_accounts.get(owner, &name)?;
        let host = format!("//{}.blob.", name.to_ascii_lowercase());
        let used = |link: &Option<xms_runtime::Uri>| link.as_ref().is_some_and(|link| link.as_str().contains(&host));
        if state.world.disks.of(owner).any(|disk| used(&disk.media_link)) {
            return Err(conflict(format!("The storage account `{name}` has blobs of disks.")));
        }
        state.world.storage_accounts.remove(owner, &name);
        state.world.storage_keys.remove(owner, &name);
        Ok(().into())
    }

    async fn check_name_availability(&self, _: &Incoming, name: String) -> Outcome<AvailabilityResponse> {
        check_name(&name)?;
        if self.shared.read_state().world.storage_accounts.is_free(&name) {
            return Ok(AvailabilityResponse::new(true).into());
        }
        Ok(AvailabilityResponse::new(false).reason("The name is taken.").into())
    }

    async fn get_keys(&self, request: &Incoming, name: String) -> Outcome<StorageServiceWithKeys> {
        let state = self.shared.read_state();
        state.world.storage_accounts.get(subscription(request), &name)?;
        Ok(state.world.storage_keys.get(subscription(request), &name)?.clone().into())
    }

    async fn regenerate_keys(
        &self,
        request: &Incoming,
        name: String,
        body: RegenerateKeys,
    ) -> Outcome<StorageServiceWithKeys> {
        let owner = subscription(request);
        let mut state = self.shared.write_state();
        state.world.storage_accounts.get(owner, &name)?;
        let mut answer = state.world.storage_keys.get(owner, &name)?.clone();
        let keys = answer.keys.get_or_insert_default();
        match body.key_type {
            StorageKeyType::Primary => keys.primary = Some(new_key().into()),
            StorageKeyType::Secondary => keys.secondary = Some(new_key().into()),
            other => return Err(bad_request(format!("There is no key `{other}`."))),
        }
        let room = state.room.clone();
        state.world.storage_keys.replace(owner, &name, answer.clone(), &room)?;
        Ok(answer.into())
    }

    async fn validate_migration(&self, request: &Incoming, name: String) -> Outcome<ValidationMessageList> {
        nothing_found(self.shared.read_state().world.storage_accounts.get(subscription(request), &name))
    }

    async fn prepare_migration(&self, request: &Incoming, name: String) -> Outcome<()> {
        self.migrate_storage_account(request, &name, Step::Prepare)
    }

    async fn commit_migration(&self, request: &Incoming, name: String) -> Outcome<()> {
        self.migrate_storage_account(request, &name, Step::Commit)
    }

    async fn abort_migration(&self, request: &Incoming, name: String) -> Outcome<()> {
        self.migrate_storage_account(request, &name, Step::Abort)
    }
}

impl Service {
    fn migrate_storage_account(&self, request: &Incoming, name: &str, step: Step) -> Outcome<()> {
        self.migrate_named(request, |world| &mut world.storage_accounts, "storage-account", name, step)
    }
}

/// A key as the service writes them.
fn new_key() -> String {
    let bytes: [u8; KEY_LENGTH] = std::array::from_fn(|_| fastrand::u8(..));
    Base64Bytes::new(&bytes).encoded().to_owned()
}

fn check_name(name: &str) -> Result<(), ErrorResponse> {
    let plain = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    if plain && (3..=24).contains(&name.len()) {
        return Ok(());
    }
    Err(bad_request("The name of a storage account is from 3 to 24 lower-case letters and digits."))
}
