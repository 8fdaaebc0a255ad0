//! The program of the page "Get started" of the first service: below this line the two are the same, which a test holds.
#![forbid(unsafe_code)]
#![expect(clippy::print_stdout, reason = "what is printed is what the program is for")]

use std::env;
use std::error::Error;

use xms_services::service_management::ServiceManagement;
use xms_services::service_management::cloud_services::CreateHostedService;
use xms_services::service_management::extensions::AddExtension;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let address = env::var("SERVICE").unwrap_or_else(|_| "http://127.0.0.1:8080".to_owned());
    let client = ServiceManagement::builder("3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d").endpoint(&address).build()?;

    client.cloud_services().create(&CreateHostedService::new("first", "First").location("West US")).await?;
    let rdp = AddExtension::new("Microsoft.Windows.Azure.Extensions", "RDP", "rdp-first").version("1.*");
    client.extensions().add("first", &rdp).until_done().await?;
    for extension in client.extensions().list("first").await?.extensions {
        println!("{} is {} {}", extension.id, extension.kind, extension.version.unwrap_or_default());
    }
    Ok(())
}
