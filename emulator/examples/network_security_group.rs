//! Makes a network security group that lets web traffic in, and puts it in front of a subnet.
//!
//! `cargo run -p xms-emulator --example network_security_group` does so against an emulator that it starts itself.

#![expect(clippy::print_stdout, reason = "what is printed is what the example is for")]

use std::error::Error;
use std::time::Duration;

use xms_emulator::Emulator;
use xms_services::service_management::ServiceManagement;
use xms_services::service_management::network_security_groups::{
    CreateNetworkSecurityGroup, DetailLevel, GetOptions, NetworkSecurityGroupReference, SetNetworkSecurityRule,
};

const CONFIGURATION: &[u8] =
    br#"<NetworkConfiguration xmlns="http://schemas.microsoft.com/ServiceHosting/2011/07/NetworkConfiguration">
  <VirtualNetworkConfiguration><VirtualNetworkSites><VirtualNetworkSite name="shop" Location="West US">
    <AddressSpace><AddressPrefix>10.0.0.0/8</AddressPrefix></AddressSpace>
    <Subnets><Subnet name="front"><AddressPrefix>10.0.0.0/24</AddressPrefix></Subnet></Subnets>
  </VirtualNetworkSite></VirtualNetworkSites></VirtualNetworkConfiguration>
</NetworkConfiguration>"#;
/// An emulator is asked sooner than the service would be.
const INTERVAL: Duration = Duration::from_millis(50);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let emulator = Emulator::builder().operation_time(Duration::from_millis(200)).start().await?;
    let client = ServiceManagement::builder("3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d").endpoint(emulator.url()).build()?;
    let groups = client.network_security_groups();
    client.virtual_networks().set_configuration(CONFIGURATION).until_done().interval(INTERVAL).await?;

    let group = CreateNetworkSecurityGroup::new("web", "West US");
    groups.create(&group).until_done().interval(INTERVAL).await?;
    let rule = SetNetworkSecurityRule::new("Inbound", 100, "Allow", "*", "*", "*", "80", "TCP");
    groups.set_rule("web", "http", &rule).until_done().interval(INTERVAL).await?;
    groups
        .add_to_subnet("shop", "front", &NetworkSecurityGroupReference::new("web"))
        .until_done()
        .interval(INTERVAL)
        .await?;

    let whole = groups.get("web").options(GetOptions::new().detaillevel(DetailLevel::Full)).await?;
    for rule in whole.rules {
        println!("rule `{}` of `{}`", rule.name, whole.name);
    }
    println!("in front of `front`: `{}`", groups.get_for_subnet("shop", "front").await?.name);
    Ok(())
}
