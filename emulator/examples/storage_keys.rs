//! Creates a storage account, reads its keys, and makes the first one anew.
//!
//! `cargo run -p xms-emulator --example storage_keys` does so against an emulator that it starts itself.

#![expect(clippy::print_stdout, reason = "what is printed is what the example is for")]

use std::error::Error;
use std::time::Duration;

use xms_emulator::Emulator;
use xms_services::service_management::ServiceManagement;
use xms_services::service_management::storage_accounts::{CreateStorageService, RegenerateKeys};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let emulator = Emulator::builder().operation_time(Duration::from_millis(200)).start().await?;
    let client = ServiceManagement::builder("3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d").endpoint(emulator.url()).build()?;
    let accounts = client.storage_accounts();

    let account = CreateStorageService::new("northwinddisks", "Disks").location("West US");
    accounts.create(&account).until_done().interval(Duration::from_millis(50)).await?;
    let before = accounts.get_keys("northwinddisks").await?.keys.ok_or("no keys")?;
    // A key shows itself as `***`; who needs it asks for its text.
    println!("the keys: {before:?}");

    accounts.regenerate_keys("northwinddisks", &RegenerateKeys::new("Primary")).await?;
    let after = accounts.get_keys("northwinddisks").await?.keys.ok_or("no keys")?;
    println!("the first is another: {}", before.primary != after.primary);
    println!("the second is the same: {}", before.secondary == after.secondary);
    Ok(())
}
