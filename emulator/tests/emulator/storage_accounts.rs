//! Storage accounts, and the affinity groups that they are in.

use std::time::Duration;

use xms_services::service_management::affinity_groups::{CreateAffinityGroup, UpdateAffinityGroup};
use xms_services::service_management::storage_accounts::{CreateStorageService, RegenerateKeys, UpdateStorageService};

use crate::client::{PUBLISHER, SUBSCRIPTION, client, code, quick};

#[tokio::test]
async fn an_account_has_properties_and_keys_until_it_is_deleted() {
    let emulator = quick();
    let client = client(&emulator, SUBSCRIPTION);
    let accounts = client.storage_accounts();
    assert!(accounts.check_name_availability("contosodisks").await.unwrap().result);
    let body = CreateStorageService::new("contosodisks", "Disks").location("West US");
    accounts.create(&body).until_done().interval(Duration::ZERO).await.unwrap();
    assert_eq!(code(accounts.create(&body).await), "ConflictError");
    assert!(!accounts.check_name_availability("contosodisks").await.unwrap().result);
    assert_eq!(accounts.list().await.unwrap().storage_services.len(), 1);
    let other = crate::client::client(&emulator, PUBLISHER);
    assert_eq!(code(other.storage_accounts().get_properties("contosodisks").await), "ResourceNotFound");

    accounts.update("contosodisks", &UpdateStorageService::new().label("Other")).await.unwrap();
    let known = accounts.get_properties("contosodisks").await.unwrap().storage_service_properties.unwrap();
    assert_eq!(known.label.unwrap().text().unwrap(), "Other");
    assert_eq!(known.endpoints[0], "https://contosodisks.blob.core.windows.net/");

    let before = accounts.get_keys("contosodisks").await.unwrap().keys.unwrap();
    accounts.regenerate_keys("contosodisks", &RegenerateKeys::new("Primary")).await.unwrap();
    let after = accounts.get_keys("contosodisks").await.unwrap().keys.unwrap();
    assert_ne!(before.primary, after.primary);
    assert_eq!(before.secondary, after.secondary);
    assert_eq!(code(accounts.regenerate_keys("contosodisks", &RegenerateKeys::new("Third")).await), "BadRequest");

    accounts.delete("contosodisks").await.unwrap();
    assert_eq!(code(accounts.get_keys("contosodisks").await), "ResourceNotFound");
}

#[tokio::test]
async fn an_affinity_group_says_what_is_in_it_and_stays_while_something_is() {
    let emulator = quick();
    let client = client(&emulator, SUBSCRIPTION);
    let groups = client.affinity_groups();
    let body = CreateAffinityGroup::new("build", "Build", "West US");
    groups.create(&body).await.unwrap();
    assert_eq!(code(groups.create(&body).await), "ConflictError");
    let nowhere = CreateAffinityGroup::new("other", "Other", "Nowhere");
    assert_eq!(code(groups.create(&nowhere).await), "BadRequest");
    groups.update("build", &UpdateAffinityGroup::new("Builds")).await.unwrap();
    let account = CreateStorageService::new("contosodisks", "Disks").affinity_group("build");
    client.storage_accounts().create(&account).until_done().interval(Duration::ZERO).await.unwrap();
    let group = groups.get_properties("BUILD").await.unwrap();
    assert_eq!((group.label.unwrap().text().unwrap().as_str(), group.storage_services.len()), ("Builds", 1));
    assert_eq!(code(groups.delete("build").await), "ConflictError");
    client.storage_accounts().delete("contosodisks").await.unwrap();
    groups.delete("build").await.unwrap();
    assert!(groups.list().await.unwrap().affinity_groups.is_empty());
}
