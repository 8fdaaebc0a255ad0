//! Puts a package into a cloud service's staging slot, waits until it runs, and swaps it into production.
//!
//! `cargo run -p xms-emulator --example deploy_and_swap` does so against an emulator that it starts itself.

#![expect(clippy::print_stdout, reason = "what is printed is what the example is for")]

use std::error::Error;
use std::time::Duration;

use xms_emulator::Emulator;
use xms_services::service_management::ServiceManagement;
use xms_services::service_management::cloud_services::CreateHostedService;
use xms_services::service_management::deployments::{CreateDeployment, DeploymentAddress, DeploymentSlot, Swap};

const PACKAGE: &str = "https://contosodisks.blob.core.windows.net/packages/shop.cspkg";
const CONFIGURATION: &str =
    r#"<ServiceConfiguration><Role name="front"><Instances count="2"/></Role></ServiceConfiguration>"#;
/// An emulator is asked sooner than the service would be.
const INTERVAL: Duration = Duration::from_millis(50);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let emulator = Emulator::builder().operation_time(Duration::from_millis(200)).start().await?;
    let client = ServiceManagement::builder("3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d").endpoint(emulator.url()).build()?;
    let deployments = client.deployments();

    client.cloud_services().create(&CreateHostedService::new("northwind", "Shop").location("West US")).await?;
    for (name, slot) in [("shop-1", "Production"), ("shop-2", "Staging")] {
        let deployment = CreateDeployment::new(name, PACKAGE, "Shop", CONFIGURATION).start_deployment(true);
        deployments.create("northwind", slot, &deployment).until_done().interval(INTERVAL).await?;
        println!("{name} runs in {slot}");
    }

    let swap = Swap::new("shop-2").production("shop-1");
    deployments.swap("northwind", &swap).until_done().interval(INTERVAL).await?;
    let production = deployments.get("northwind", &DeploymentAddress::slot(DeploymentSlot::Production)).await?;
    println!("{} serves, by {} instances", production.name.unwrap_or_default(), production.role_instances.len());

    deployments.delete("northwind", &DeploymentAddress::name("shop-1")).until_done().interval(INTERVAL).await?;
    println!("shop-1 is gone");
    Ok(())
}
