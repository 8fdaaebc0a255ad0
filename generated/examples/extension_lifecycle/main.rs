//! The life of a cloud service's extension, from the list of what there is to an operation that fails.
//!
//! Run it with `cargo run -p xms-services --example extension_lifecycle`. The emulator answers in this process, so
//! nothing leaves the machine. Every step shows the call, what went over the wire (`>` sent, `<` received), and what the
//! SDK made of it.
#![expect(clippy::print_stdout, reason = "what is printed is what the example is for")]

use std::error::Error;
use std::time::Duration;

use xms_emulator::{Clock, Emulator, Seed};
use xms_services::service_management::extension_images::ExtensionImageRegistration;
use xms_services::service_management::extensions::AddExtension;
use xms_services::service_management::{ServiceManagement, version};

const NAMESPACE: &str = "Microsoft.Windows.Azure.Extensions";
/// Belongs to a publisher, by the emulator's seed.
const SUBSCRIPTION: &str = "00000000-0000-0000-0000-000000000001";
/// What there is besides the seed's extensions.
const CONTOSO: &str = r#"
[[cloud-service]]
subscription = "00000000-0000-0000-0000-000000000001"
name         = "contoso"
"#;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let seed: Seed = format!("{}{CONTOSO}", Seed::DEFAULT).parse()?;
    // The emulator's clock stands still until it is moved, so that every run shows the same.
    let clock = Clock::manual();
    let emulator = Emulator::builder().seed(seed).clock(clock.clone()).start().await?;
    let mut wire = Wire { emulator: &emulator, shown: 0 };
    let client =
        ServiceManagement::builder(SUBSCRIPTION).endpoint(emulator.url()).api_version(version::V2014_06_01).build()?;
    println!("A client of {} in version {}.", client.core().service().title, client.core().api_version());

    step("1. What can be added?", "client.extension_images().list_versions(NAMESPACE, \"RDP\").await?");
    let versions = client.extension_images().list_versions(NAMESPACE, "RDP").await?;
    wire.show();
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
            wire.show();
            println!("    {progress}");
            if progress.polls > 0 {
                clock.advance(Duration::from_millis(60));
            }
        })
        .await?;
    println!("    done: operation {}", finished.operation_id().unwrap_or("-"));
    println!("    secrets stay secret: private_configuration: {:?}", rdp.private_configuration);

    step("3. Read it back.", "client.extensions().get(\"contoso\", \"rdp-contoso\").await?");
    let extension = client.extensions().get("contoso", "rdp-contoso").await?;
    wire.show();
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
    println!("    requests that the service took: {}", wire.show());

    step(
        "5. The same, in the lowest version that has it.",
        "client.extension_images().register(&image).raise_version(true)",
    );
    let reply = client.extension_images().register(&image).raise_version(true).with_reply().await?;
    wire.show();
    println!("    status {}, sent as {}", reply.status(), reply.version());

    step("6. An operation that fails.", "client.extensions().delete(\"contoso\", \"rdp-contoso\").until_done().await");
    emulator.inject("fail status=409 code=ConflictError operation=extensions.delete".parse()?)?;
    let deletion = client
        .extensions()
        .delete("contoso", "rdp-contoso")
        .until_done()
        .interval(Duration::from_millis(50))
        .on_progress(|_| clock.advance(Duration::from_millis(100)));
    if let Err(error) = deletion.await {
        wire.show();
        println!("    error: {error}");
        println!("    code {:?}, worth repeating: {}", error.code().unwrap_or("-"), error.is_retryable());
    }
    Ok(())
}

fn step(title: &str, call: &str) {
    println!("\n{title}\n    {call}");
}

/// What went over the wire, as the emulator understood it.
struct Wire<'a> {
    emulator: &'a Emulator,
    shown: usize,
}

impl Wire<'_> {
    /// Prints what was not printed yet, and says how many requests that were.
    fn show(&mut self) -> usize {
        let requests = self.emulator.requests();
        let fresh = requests.get(self.shown..).unwrap_or_default();
        self.shown = requests.len();
        for request in fresh {
            // Without the subscription, which is the same in all of them.
            let path = request.path.replacen(&format!("/{SUBSCRIPTION}"), "", 1);
            let (version, status) = (request.version.as_deref().unwrap_or("-"), request.status.unwrap_or_default());
            println!("    > {} {path} ({version})", request.method);
            println!("    < {status} (x-ms-request-id {})", request.request_id);
            if !request.left_out.is_empty() {
                println!("      not in {version}, so left out: {}", request.left_out.join(", "));
            }
        }
        fresh.len()
    }
}
