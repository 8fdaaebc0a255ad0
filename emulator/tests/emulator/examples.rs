//! What has no rules is answered by the example of its description.

use std::time::Duration;

use xms_services::service_management::operations::OperationState;
use xms_services::service_management::version;

use crate::client::{SUBSCRIPTION, client, quick, still};

#[tokio::test]
async fn an_example_is_answered_in_the_version_that_was_asked_for() {
    let emulator = quick();
    let client = client(&emulator, SUBSCRIPTION);
    let sizes = client.role_sizes().list().await.unwrap().role_sizes;
    assert!(!sizes.is_empty());
    let subscription = client.subscriptions().get().api_version(version::V2013_03_01).await.unwrap();
    assert!(subscription.subscription_status.is_some());
}

#[tokio::test]
async fn what_takes_long_is_accepted_and_takes_its_time() {
    let (emulator, clock) = still();
    let client = client(&emulator, SUBSCRIPTION);
    let accepted = client.reserved_ips().prepare_migration("spare").api_version(version::V2016_07_01).await.unwrap();
    let id = accepted.operation_id().unwrap().to_owned();
    assert_eq!(client.operations().get_status(&id).await.unwrap().status, OperationState::InProgress);
    clock.advance(Duration::from_millis(100));
    assert_eq!(client.operations().get_status(&id).await.unwrap().status, OperationState::Succeeded);
}
