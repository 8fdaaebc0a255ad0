//! Makes a virtual machine with Linux, an endpoint for SSH and a data disk; then stops and deletes it.
//!
//! `cargo run -p xms-emulator --example linux_virtual_machine` does so against an emulator that it starts itself.

#![expect(clippy::print_stdout, reason = "what is printed is what the example is for")]

use std::error::Error;
use std::time::Duration;

use xms_emulator::Emulator;
use xms_services::service_management::ServiceManagement;
use xms_services::service_management::cloud_services::CreateHostedService;
use xms_services::service_management::deployments::DeploymentAddress;
use xms_services::service_management::provisioning::LinuxProvisioningConfigurationSet;
use xms_services::service_management::roles::{
    ConfigurationSet, DataVirtualHardDisk, NetworkConfigurationSet, OsVirtualHardDisk, RoleInputEndpoint,
};
use xms_services::service_management::virtual_machines::{
    CreateVirtualMachineDeployment, ShutdownRoleOperation, VirtualMachineRole,
};

const VHDS: &str = "https://contosodisks.blob.core.windows.net/vhds";
/// An emulator is asked sooner than the service would be.
const INTERVAL: Duration = Duration::from_millis(50);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let emulator = Emulator::builder().operation_time(Duration::from_millis(200)).start().await?;
    let client = ServiceManagement::builder("3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d").endpoint(emulator.url()).build()?;
    let machines = client.virtual_machines();

    client.cloud_services().create(&CreateHostedService::new("northwind", "Builds").location("West US")).await?;
    let images = client.os_images().list().await?.images;
    let ubuntu = images.iter().find(|image| image.name.contains("Ubuntu")).ok_or("there is no image of Ubuntu")?;
    let linux = LinuxProvisioningConfigurationSet::new().host_name("build").user_name("ada").user_password("n0 secret");
    let ssh = RoleInputEndpoint::new().name("ssh").local_port(22).port(50_022).protocol("tcp");
    let machine = VirtualMachineRole::new("build")
        .role_size("Small")
        .configuration_sets([
            ConfigurationSet::LinuxProvisioningConfiguration(Box::new(linux)),
            ConfigurationSet::NetworkConfiguration(Box::new(NetworkConfigurationSet::new().input_endpoints([ssh]))),
        ])
        .os_virtual_hard_disk(
            OsVirtualHardDisk::new().media_link(format!("{VHDS}/build.vhd")).source_image_name(&ubuntu.name),
        );
    let deployment = CreateVirtualMachineDeployment::new("builds", "Production", "Builds", [machine]);
    machines.create_deployment("northwind", &deployment).until_done().interval(INTERVAL).await?;
    println!("`build` runs");

    let disk = DataVirtualHardDisk::new().lun(0).logical_disk_size_in_gb(100).media_link(format!("{VHDS}/cache.vhd"));
    client.data_disks().add("northwind", "builds", "build", &disk).until_done().interval(INTERVAL).await?;
    let disk = client.data_disks().get("northwind", "builds", "build", 0).await?;
    println!("it has a disk of {} GiB", disk.logical_disk_size_in_gb.unwrap_or_default());

    let stop = ShutdownRoleOperation::new().post_shutdown_action("StoppedDeallocated");
    machines.shutdown("northwind", "builds", "build", &stop).until_done().interval(INTERVAL).await?;
    println!("it is stopped, and costs nothing");
    client
        .deployments()
        .delete("northwind", &DeploymentAddress::name("builds"))
        .until_done()
        .interval(INTERVAL)
        .await?;
    println!("it is gone; {} disks stay", client.disks().list().await?.disks.len());
    Ok(())
}
