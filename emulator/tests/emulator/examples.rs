//! What has no rules is answered by the example of its description.

use std::time::Duration;

use xms_services::service_management::gateway_operations::GatewayOperationState;
use xms_services::service_management::version;

use crate::client::{SUBSCRIPTION, client, quick, still};

#[tokio::test]
async fn an_example_is_answered_in_the_version_that_was_asked_for() {
    let emulator = quick();
    let client = client(&emulator, SUBSCRIPTION);
    let devices = client.vpn_devices().list_supported().await.unwrap();
    assert!(!devices.vendors.is_empty());
    let gateways = client.application_gateways().list().api_version(version::V2015_04_01).await.unwrap();
    assert!(!gateways.application_gateways.is_empty());
}

#[tokio::test]
async fn what_takes_long_is_accepted_and_takes_its_time() {
    let (emulator, clock) = still();
    let client = client(&emulator, SUBSCRIPTION);
    let accepted = client.application_gateways().delete("front").await.unwrap();
    // The answer names the operation as its header does.
    let id = accepted.value().id.clone();
    assert_eq!(id.replace('-', ""), accepted.operation_id().unwrap().replace('-', ""));
    let status = || async { client.gateway_operations().get_status(&id).await.unwrap().status };
    assert_eq!(status().await, GatewayOperationState::InProgress);
    clock.advance(Duration::from_millis(100));
    assert_eq!(status().await, GatewayOperationState::Successful);
}
