//! Deployments of packages, and the instances of their roles.

use std::time::Duration;

use xms_services::service_management::ServiceManagement;
use xms_services::service_management::cloud_services::GetPropertiesOptions;
use xms_services::service_management::deployments::{
    CreateDeployment, DeploymentAddress, DeploymentSlot, DeploymentStatus, Swap, UpdateDeploymentStatus,
    UpgradeDeployment,
};

use crate::client::{SUBSCRIPTION, client, code, quick, still};

const PACKAGE: &str = "https://contosodisks.blob.core.windows.net/packages/shop.cspkg";

fn configuration(instances: usize) -> String {
    format!(
        "<ServiceConfiguration><Role name=\"front\"><Instances count=\"{instances}\"/></Role></ServiceConfiguration>"
    )
}

/// A deployment of `contoso` that runs, with two instances.
pub(crate) async fn deployed(client: &ServiceManagement, name: &str, slot: &str) {
    let body = CreateDeployment::new(name, PACKAGE, "Shop", configuration(2).as_str()).start_deployment(true);
    let created = client.deployments().create("contoso", slot, &body).until_done();
    created.interval(Duration::ZERO).await.unwrap();
}

#[tokio::test]
async fn a_deployment_is_created_stopped_upgraded_and_deleted() {
    let emulator = quick();
    let client = client(&emulator, SUBSCRIPTION);
    let deployments = client.deployments();
    let (by_name, by_slot) = (DeploymentAddress::name("contoso-1"), DeploymentAddress::slot(DeploymentSlot::Staging));
    assert_eq!(code(deployments.get("contoso", &by_slot).await), "ResourceNotFound");
    deployed(&client, "contoso-1", "Staging").await;
    let again = CreateDeployment::new("contoso-2", PACKAGE, "Shop", configuration(1).as_str());
    assert_eq!(code(deployments.create("contoso", "Staging", &again).await), "ConflictError");
    assert_eq!(code(client.cloud_services().delete("contoso").await), "ConflictError");

    let known = deployments.get("contoso", &by_name).await.unwrap();
    assert_eq!(known, deployments.get("contoso", &by_slot).await.unwrap());
    assert_eq!((known.status, known.role_instances.len()), (Some(DeploymentStatus::Running), 2));
    let suspend = UpdateDeploymentStatus::new("Suspended");
    deployments.update_status("contoso", &by_name, &suspend).until_done().interval(Duration::ZERO).await.unwrap();
    assert_eq!(deployments.get("contoso", &by_name).await.unwrap().status, Some(DeploymentStatus::Suspended));
    let upgrade = UpgradeDeployment::new("Auto", PACKAGE, configuration(3).as_str(), "Shop 2");
    deployments.upgrade("contoso", &by_slot, &upgrade).until_done().interval(Duration::ZERO).await.unwrap();
    let known = deployments.get("contoso", &by_name).await.unwrap();
    assert_eq!((known.label.unwrap().text().unwrap().as_str(), known.role_instances.len()), ("Shop 2", 3));
    let detail = client
        .cloud_services()
        .get_properties("contoso")
        .options(GetPropertiesOptions::new().embed_detail(true))
        .await
        .unwrap();
    assert_eq!(detail.deployments.map(|all| all.len()), Some(1));

    deployments.delete("contoso", &by_name).until_done().interval(Duration::ZERO).await.unwrap();
    assert_eq!(code(deployments.get("contoso", &by_name).await), "ResourceNotFound");
}

#[tokio::test]
async fn a_deployment_is_seen_while_it_is_made() {
    let (emulator, clock) = still();
    let client = client(&emulator, SUBSCRIPTION);
    let (deployments, address) = (client.deployments(), DeploymentAddress::name("contoso-1"));
    let body = CreateDeployment::new("contoso-1", PACKAGE, "Shop", configuration(2).as_str()).start_deployment(true);
    let seen = async || deployments.get("contoso", &address).await.map(|deployment| deployment.status.unwrap());

    emulator.inject("fail operation=deployments.create times=1".parse().unwrap()).unwrap();
    deployments.create("contoso", "Staging", &body).await.unwrap();
    assert_eq!(seen().await.unwrap(), DeploymentStatus::Deploying);
    // Nothing of what goes on is saved, and nothing is left of what failed.
    assert!(!emulator.export().contains("contoso-1"));
    clock.advance(Duration::from_secs(1));
    assert_eq!(code(seen().await), "ResourceNotFound");

    deployments.create("contoso", "Staging", &body).await.unwrap();
    let by_slot = deployments.get("contoso", &DeploymentAddress::slot(DeploymentSlot::Staging)).await.unwrap();
    assert_eq!((by_slot.status, by_slot.role_instances.len()), (Some(DeploymentStatus::Deploying), 2));
    assert_eq!(code(deployments.delete("contoso", &address).await), "ConflictError");
    clock.advance(Duration::from_secs(1));
    assert_eq!(seen().await.unwrap(), DeploymentStatus::Running);
}

#[tokio::test]
async fn production_and_staging_change_their_places() {
    let emulator = quick();
    let client = client(&emulator, SUBSCRIPTION);
    deployed(&client, "old", "Production").await;
    deployed(&client, "new", "Staging").await;
    let swap = |source: &str, production: &str| Swap::new(source).production(production);
    assert_eq!(code(client.deployments().swap("contoso", &swap("old", "new")).await), "ConflictError");
    let swapped = swap("new", "old");
    client.deployments().swap("contoso", &swapped).until_done().interval(Duration::ZERO).await.unwrap();
    for (slot, name) in [(DeploymentSlot::Production, "new"), (DeploymentSlot::Staging, "old")] {
        let known = client.deployments().get("contoso", &DeploymentAddress::slot(slot.clone())).await.unwrap();
        assert_eq!((known.name.as_deref(), known.deployment_slot), (Some(name), Some(slot)));
    }
}

#[tokio::test]
async fn instances_are_begun_anew() {
    let emulator = quick();
    let client = client(&emulator, SUBSCRIPTION);
    deployed(&client, "contoso-1", "Production").await;
    let (instances, address) = (client.role_instances(), DeploymentAddress::name("contoso-1"));
    instances.reboot("contoso", &address, "front_IN_0").until_done().interval(Duration::ZERO).await.unwrap();
    instances.reimage("contoso", &address, "front_IN_1").until_done().interval(Duration::ZERO).await.unwrap();
    assert_eq!(code(instances.reboot("contoso", &address, "front_IN_2").await), "ResourceNotFound");
}
