//! The life of a cloud service's extension, from the list of what there is to an operation that fails.
//!
//! Run it with `cargo run -p xms-services --example extension_lifecycle`. A server in this process answers as the
//! service does, so nothing leaves the machine. Every step shows the call, what went over the wire (`>` sent,
//! `<` received), and what the SDK made of it.
#![expect(clippy::print_stdout, reason = "what is printed is what the example is for")]

mod script;
mod server;

use std::error::Error;
use std::time::Duration;

use xms_services::service_management::extension_images::ExtensionImageRegistration;
use xms_services::service_management::extensions::AddExtension;
use xms_services::service_management::{ServiceManagement, version};

use self::server::Server;

const NAMESPACE: &str = "Microsoft.Windows.Azure.Extensions";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = Server::start(script::answers())?;
    let client = ServiceManagement::builder("3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d")
        .endpoint(server.url())
        .api_version(version::V2014_06_01)
        .build()?;
    println!("A client of {} in version {}.", client.core().service().title, client.core().api_version());

    step("1. What can be added?", "client.extension_images().list_versions(NAMESPACE, \"RDP\").await?");
    let versions = client.extension_images().list_versions(NAMESPACE, "RDP").await?;
    server.show();
    for image in &versions.images {
        println!("    {} {}", image.label.as_deref().unwrap_or("-"), image.version.as_deref().unwrap_or("-"));
    }

    step(
        "2. Add it, and wait until the service has done so.",
        "client.extensions().add(\"contoso\", &rdp).until_done()",
    );
    let rdp = AddExtension::new(NAMESPACE, "RDP", "rdp-contoso")
        .version("1.*")
        .public_configuration("<PublicConfig><UserName>ada</UserName></PublicConfig>")
        .private_configuration("<PrivateConfig><Password>correct horse</Password></PrivateConfig>");
    let finished = client
        .extensions()
        .add("contoso", &rdp)
        .until_done()
        // The service asks for thirty seconds between two looks; this one is quicker.
        .interval(Duration::from_millis(50))
        .on_progress(|progress| {
            server.show();
            println!("    look {}: {}", progress.polls, progress.state);
        })
        .await?;
    println!("    done: operation {}", finished.operation_id().unwrap_or("-"));
    println!("    secrets stay secret: private_configuration: {:?}", rdp.private_configuration);

    step("3. Read it back.", "client.extensions().get(\"contoso\", \"rdp-contoso\").await?");
    let extension = client.extensions().get("contoso", "rdp-contoso").await?;
    server.show();
    println!("    {} {}, version {}", extension.kind, extension.id, extension.version.as_deref().unwrap_or("-"));
    if let Some(configuration) = &extension.public_configuration {
        println!("    public configuration: {}", configuration.text()?);
    }

    step("4. A field that the version does not have yet.", "client.extension_images().register(&image).await");
    let image = ExtensionImageRegistration::new("Fabrikam.Extensions", "Backup", "1.0.0.0")
        .regions(["West US", "North Europe"]);
    if let Err(error) = client.extension_images().register(&image).await {
        println!("    error: {error}");
    }
    println!("    requests that the server took: {}", server.show());

    step(
        "5. The same, in the lowest version that has it.",
        "client.extension_images().register(&image).raise_version(true)",
    );
    let reply = client.extension_images().register(&image).raise_version(true).with_reply().await?;
    server.show();
    println!("    status {}, sent as {}", reply.status(), reply.version());

    step("6. An operation that fails.", "client.extensions().delete(\"contoso\", \"rdp-contoso\").until_done().await");
    let failing = client.extensions().delete("contoso", "rdp-contoso").until_done().interval(Duration::from_millis(50));
    if let Err(error) = failing.await {
        server.show();
        println!("    error: {error}");
        println!("    code {:?}, worth repeating: {}", error.code().unwrap_or("-"), error.is_retryable());
    }
    Ok(())
}

fn step(title: &str, call: &str) {
    println!("\n{title}\n    {call}");
}
