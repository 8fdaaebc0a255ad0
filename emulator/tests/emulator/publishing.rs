//! Registering, updating and unregistering extensions.

use std::time::Duration;

use xms_services::runtime::client::{Accepted, Call};
use xms_services::service_management::ServiceManagement;
use xms_services::service_management::extension_images::ExtensionImageRegistration;
use xms_services::service_management::extensions::AddExtension;

use crate::client::{PUBLISHER, SUBSCRIPTION, client, quick, still};

fn image(kind: &str, version: &str) -> ExtensionImageRegistration {
    ExtensionImageRegistration::new("Fabrikam", kind, version)
}

/// The code with which it is refused, or `done`.
async fn done(call: Call<'_, Accepted>) -> String {
    match call.until_done().interval(Duration::ZERO).await {
        Ok(_) => "done".to_owned(),
        Err(error) => error.code().unwrap_or_default().to_owned(),
    }
}

async fn versions(client: &ServiceManagement) -> Vec<String> {
    let images = client.extension_images().list_published().await.unwrap().images;
    images.into_iter().filter_map(|image| image.version).collect()
}

#[tokio::test]
async fn an_extension_is_registered_once_and_each_version_too() {
    let emulator = quick();
    let client = client(&emulator, PUBLISHER);
    let images = client.extension_images();
    let first = image("Agent", "1.0.0.0").is_internal_extension(true).media_link("https://fabrikam.example/1.zip");
    assert_eq!(done(images.update(&first)).await, "ResourceNotFound");
    assert_eq!(done(images.register(&first)).await, "done");
    assert_eq!(done(images.register(&first)).await, "ConflictError");
    assert_eq!(done(images.register(&image("Agent", "2.0.0.0"))).await, "ConflictError");
    // Case tells identities apart.
    assert_eq!(done(images.register(&image("agent", "1.0.0.0"))).await, "done");
    assert_eq!(done(images.update(&first)).await, "ConflictError");
    assert_eq!(done(images.update(&image("Agent", "1.10.0.0"))).await, "done");
    assert_eq!(done(images.update(&image("Agent", "1.9.0.0"))).await, "done");
    assert_eq!(versions(&client).await, ["1.0.0.0", "1.9.0.0", "1.10.0.0", "1.0.0.0"]);
    assert_eq!(done(images.update(&image("Agent", "2"))).await, "BadRequest");
    // Another publisher's is none of ours.
    let foreign = ExtensionImageRegistration::new("Microsoft.Windows.Azure.Extensions", "RDP", "9.0.0.0");
    assert_eq!(done(images.update(&foreign)).await, "ForbiddenError");
}

#[tokio::test]
async fn only_internal_versions_are_withdrawn() {
    let emulator = quick();
    let client = client(&emulator, PUBLISHER);
    let images = client.extension_images();
    assert_eq!(done(images.register(&image("Agent", "1.0.0.0").regions(Vec::<String>::new()))).await, "done");
    assert_eq!(done(images.unregister("Fabrikam", "Agent", "1.0.0.0")).await, "BadRequest");
    assert_eq!(done(images.unregister("Fabrikam", "Agent", "1.0.0.1")).await, "ResourceNotFound");
    assert_eq!(done(images.update(&image("Agent", "1.0.0.0").is_internal_extension(true))).await, "done");
    assert_eq!(done(images.unregister("Fabrikam", "Agent", "1.0.0.0")).await, "done");
    // The last version is the extension.
    assert_eq!(done(images.unregister("Fabrikam", "Agent", "1.0.0.0")).await, "ResourceNotFound");
    assert_eq!(versions(&client).await, [""; 0]);
}

#[tokio::test]
async fn internal_versions_are_kept_from_others() {
    let emulator = quick();
    let (publisher, other) = (client(&emulator, PUBLISHER), client(&emulator, SUBSCRIPTION));
    assert_eq!(done(publisher.extension_images().register(&image("Agent", "1.0.0.0"))).await, "done");
    let next = image("Agent", "2.0.0.0").is_internal_extension(true);
    assert_eq!(done(publisher.extension_images().update(&next)).await, "done");
    let seen = |client: ServiceManagement| async move {
        client.extension_images().list_versions("Fabrikam", "Agent").await.unwrap().images.len()
    };
    assert_eq!((seen(publisher.clone()).await, seen(other.clone()).await), (2, 1));
    let agent = AddExtension::new("Fabrikam", "Agent", "agent").version("2.*");
    assert_eq!(done(other.extensions().add("contoso", &agent)).await, "ResourceNotFound");
    assert_eq!(done(publisher.extensions().add("fabrikam", &agent)).await, "done");
}

#[tokio::test]
async fn who_is_no_publisher_may_not() {
    let emulator = quick();
    let client = client(&emulator, SUBSCRIPTION);
    let images = client.extension_images();
    assert_eq!(done(images.register(&image("Agent", "1.0.0.0"))).await, "ForbiddenError");
    assert_eq!(done(images.update(&image("Agent", "1.0.0.0"))).await, "ForbiddenError");
    assert_eq!(done(images.unregister("Fabrikam", "Agent", "1.0.0.0")).await, "ForbiddenError");
    let error = images.list_published().await.unwrap_err();
    assert_eq!((error.status(), error.code()), (Some(403), Some("ForbiddenError")));
}

#[tokio::test]
async fn fifteen_may_be_registered_those_on_their_way_included() {
    let (emulator, clock) = still();
    let client = client(&emulator, PUBLISHER);
    let images = client.extension_images();
    for number in 0..15 {
        images.register(&image(&format!("Agent{number}"), "1.0.0.0")).await.unwrap();
        // Half of them has ended when the sixteenth comes.
        if number == 7 {
            clock.advance(Duration::from_secs(1));
        }
    }
    let more = image("Agent15", "1.0.0.0");
    assert_eq!(images.register(&more).await.unwrap_err().code(), Some("ForbiddenError"));
    clock.advance(Duration::from_secs(1));
    assert_eq!(images.register(&more).await.unwrap_err().code(), Some("ForbiddenError"));
    // Further versions of what is registered are another matter.
    images.update(&image("Agent0", "1.1.0.0")).await.unwrap();
}

#[tokio::test]
async fn a_version_arrives_in_one_region_after_the_other() {
    let (emulator, clock) = still();
    let client = client(&emulator, PUBLISHER);
    let images = client.extension_images();
    images.register(&image("Agent", "1.0.0.0").regions(["West US", "North Europe"])).await.unwrap();
    let mut seen = Vec::new();
    for _ in 0..2 {
        clock.advance(Duration::from_millis(600));
        let statuses = images.get_replication_status("Fabrikam", "Agent", "1.0.0.0").await.unwrap().statuses;
        let arrived = statuses.iter().filter(|one| one.status.as_deref() == Some("Completed")).count();
        let complete = images.list_published().await.unwrap().images[0].replication_completed;
        seen.push((arrived, statuses.len(), complete));
    }
    assert_eq!(seen, [(1, 2, Some(false)), (2, 2, Some(true))]);
}
