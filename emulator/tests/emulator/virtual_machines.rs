//! Virtual machines, with their disks and images.

use std::time::Duration;

use xms_services::service_management::ServiceManagement;
use xms_services::service_management::deployments::DeploymentAddress;
use xms_services::service_management::disks::DiskInput;
use xms_services::service_management::os_images::{AddOsImage, UpdateOsImage};
use xms_services::service_management::provisioning::LinuxProvisioningConfigurationSet;
use xms_services::service_management::roles::{
    ConfigurationSet, DataVirtualHardDisk, NetworkConfigurationSet, OsVirtualHardDisk, RoleInputEndpoint,
};
use xms_services::service_management::virtual_machines::{
    CaptureRoleOperation, CreateVirtualMachineDeployment, ShutdownRoleOperation, StartRoleOperation, VirtualMachine,
    VirtualMachineRole,
};

use crate::client::{SUBSCRIPTION, client, code, quick};

const VHDS: &str = "https://contosodisks.blob.core.windows.net/vhds";

fn os_disk(name: &str) -> OsVirtualHardDisk {
    OsVirtualHardDisk::new().media_link(format!("{VHDS}/{name}.vhd")).source_image_name("ubuntu-14_04-amd64")
}

/// A deployment of `contoso` with one machine, `front`.
async fn deployed(client: &ServiceManagement) {
    let ssh = RoleInputEndpoint::new().name("ssh").local_port(22).port(50_022).protocol("tcp");
    let network = NetworkConfigurationSet::new().input_endpoints([ssh]);
    let linux = LinuxProvisioningConfigurationSet::new().host_name("front").user_name("ada").user_password("secret");
    let sets = [
        ConfigurationSet::LinuxProvisioningConfiguration(Box::new(linux)),
        ConfigurationSet::NetworkConfiguration(Box::new(network)),
    ];
    let role = VirtualMachineRole::new("front").configuration_sets(sets).os_virtual_hard_disk(os_disk("front"));
    let body = CreateVirtualMachineDeployment::new("contoso-1", "Production", "Shop", [role]);
    let created = client.virtual_machines().create_deployment("contoso", &body).until_done();
    created.interval(Duration::ZERO).await.unwrap();
}

/// How the instance of that machine is, and whether it has power.
async fn state(client: &ServiceManagement, role: &str) -> String {
    let known = client.deployments().get("contoso", &DeploymentAddress::name("contoso-1")).await.unwrap();
    let instance = known.role_instances.into_iter().find(|one| one.role_name.as_deref() == Some(role)).unwrap();
    format!("{} {}", instance.instance_status.unwrap(), instance.power_state.unwrap())
}

#[tokio::test]
async fn a_machine_is_made_stopped_started_and_deleted() {
    let emulator = quick();
    let client = client(&emulator, SUBSCRIPTION);
    let machines = client.virtual_machines();
    deployed(&client).await;
    let front = machines.get("contoso", "contoso-1", "front").await.unwrap();
    // How it was set up does not come back.
    assert_eq!(front.configuration_sets.len(), 1);
    assert_eq!(
        (state(&client, "front").await.as_str(), front.role_size.as_deref()),
        ("ReadyRole Started", Some("Small"))
    );
    let disks = client.disks().list().await.unwrap().disks;
    assert_eq!(disks.len(), 1);
    assert_eq!(disks[0].attached_to.as_ref().unwrap().role_name.as_deref(), Some("front"));
    assert_eq!(code(client.disks().delete(&disks[0].name).await), "ConflictError");

    let back = VirtualMachine::new("back").os_virtual_hard_disk(os_disk("back")).role_size("Large");
    machines.add("contoso", "contoso-1", &back).until_done().interval(Duration::ZERO).await.unwrap();
    assert_eq!(code(machines.add("contoso", "contoso-1", &back).await), "ConflictError");
    let stop = ShutdownRoleOperation::new().post_shutdown_action("StoppedDeallocated");
    machines.shutdown("contoso", "contoso-1", "back", &stop).until_done().interval(Duration::ZERO).await.unwrap();
    assert_eq!(state(&client, "back").await, "StoppedDeallocated Stopped");
    let start = StartRoleOperation::new();
    machines.start("contoso", "contoso-1", "back", &start).until_done().interval(Duration::ZERO).await.unwrap();
    assert_eq!(state(&client, "back").await, "ReadyRole Started");

    let update = VirtualMachine::new("back").role_size("Medium");
    machines.update("contoso", "contoso-1", "back", &update).until_done().interval(Duration::ZERO).await.unwrap();
    let known = machines.get("contoso", "contoso-1", "back").await.unwrap();
    assert_eq!(known.role_size.as_deref(), Some("Medium"));
    machines.delete("contoso", "contoso-1", "back").until_done().interval(Duration::ZERO).await.unwrap();
    assert_eq!(code(machines.get("contoso", "contoso-1", "back").await), "ResourceNotFound");
    assert_eq!(client.disks().list().await.unwrap().disks.len(), 2);
    assert_eq!(code(machines.delete("contoso", "contoso-1", "front").await), "BadRequest");
}

#[tokio::test]
async fn data_disks_come_and_go() {
    let emulator = quick();
    let client = client(&emulator, SUBSCRIPTION);
    deployed(&client).await;
    let disks = client.data_disks();
    let body = DataVirtualHardDisk::new().lun(1).logical_disk_size_in_gb(100).media_link(format!("{VHDS}/orders.vhd"));
    disks.add("contoso", "contoso-1", "front", &body).until_done().interval(Duration::ZERO).await.unwrap();
    assert_eq!(code(disks.add("contoso", "contoso-1", "front", &body).await), "ConflictError");
    let known = disks.get("contoso", "contoso-1", "front", 1).await.unwrap();
    let name = known.disk_name.unwrap();
    assert_eq!(client.disks().get(&name).await.unwrap().logical_disk_size_in_gb, Some(100));
    disks.delete("contoso", "contoso-1", "front", 1).until_done().interval(Duration::ZERO).await.unwrap();
    assert_eq!(code(disks.get("contoso", "contoso-1", "front", 1).await), "ResourceNotFound");
    // Nothing has it any more.
    client.disks().delete(&name).await.unwrap();
}

#[tokio::test]
async fn disks_and_images_are_added_changed_and_deleted() {
    let emulator = quick();
    let client = client(&emulator, SUBSCRIPTION);
    let disk = DiskInput::new("Orders", "orders").media_link(format!("{VHDS}/orders.vhd"));
    client.disks().create(&disk).await.unwrap();
    assert_eq!(code(client.disks().create(&disk).await), "ConflictError");
    client.disks().update("orders", &DiskInput::new("All orders", "orders")).await.unwrap();
    assert_eq!(client.disks().get("orders").await.unwrap().label.as_deref(), Some("All orders"));
    client.disks().delete("orders").await.unwrap();
    assert_eq!(code(client.disks().get("orders").await), "ResourceNotFound");

    let images = client.os_images();
    let image = AddOsImage::new().name("base").label("Base").os("Linux").media_link(format!("{VHDS}/base.vhd"));
    images.add(&image).await.unwrap();
    assert_eq!(code(images.add(&image).await), "ConflictError");
    images.update("base", &UpdateOsImage::new().label("New base")).await.unwrap();
    assert_eq!(images.get("base").await.unwrap().label.as_deref(), Some("New base"));
    let ours =
        || async { images.list().await.unwrap().images.into_iter().filter(|image| image.name == "base").count() };
    assert_eq!(ours().await, 1);
    images.delete("base").await.unwrap();
    assert_eq!(ours().await, 0);
}

#[tokio::test]
async fn a_machine_becomes_an_image() {
    let emulator = quick();
    let client = client(&emulator, SUBSCRIPTION);
    deployed(&client).await;
    let capture = CaptureRoleOperation::new("Delete", "Front", "front-image");
    let captured = client.virtual_machines().capture_os_image("contoso", "contoso-1", "front", &capture).until_done();
    captured.interval(Duration::ZERO).await.unwrap();
    assert_eq!(client.os_images().get("front-image").await.unwrap().label.as_deref(), Some("Front"));
    let deployment = client.deployments().get("contoso", &DeploymentAddress::name("contoso-1")).await;
    assert_eq!(code(deployment), "ResourceNotFound");
    assert!(client.disks().list().await.unwrap().disks.is_empty());
}
