//! Cloud services, their certificates, and locations.

use std::time::Duration;

use xms_services::runtime::client::Error;
use xms_services::runtime::{Base64Bytes, Dictionary};
use xms_services::service_management::cloud_services::{
    CreateHostedService, DeleteOptions, DeletedParts, HostedServiceStatus, UpdateHostedService,
};
use xms_services::service_management::extensions::AddExtension;
use xms_services::service_management::operations::OperationState;
use xms_services::service_management::service_certificates::{CertificateFile, CertificateFormat};
use xms_services::service_management::{ServiceManagement, version};

use crate::client::{PUBLISHER, SUBSCRIPTION, client, quick, still};

fn code<T>(result: Result<T, Error>) -> String {
    result.map_or_else(|error| error.code().unwrap_or_default().to_owned(), |_| "none".to_owned())
}

fn create(name: &str) -> CreateHostedService {
    CreateHostedService::new(name, "A label").location("North Europe")
}

async fn free(client: &ServiceManagement, name: &str) -> bool {
    client.cloud_services().check_name_availability(name).await.unwrap().result
}

#[tokio::test]
async fn a_cloud_service_is_there_at_once_and_gone_at_once() {
    let emulator = quick();
    let client = client(&emulator, SUBSCRIPTION);
    let services = client.cloud_services();
    let mut properties = Dictionary::new();
    properties.insert("team", "blue");
    assert!(free(&client, "tailspin").await);
    services.create(&create("tailspin").description("Toys").extended_properties(properties)).await.unwrap();
    assert!(!free(&client, "Tailspin").await);
    let service = services.get_properties("tailspin").await.unwrap();
    assert!(service.url.unwrap().as_str().ends_with(&format!("/{SUBSCRIPTION}/services/hostedservices/tailspin")));
    let found = service.hosted_service_properties.unwrap();
    assert_eq!(found.label.unwrap().text().unwrap(), "A label");
    assert_eq!((found.location.as_deref(), found.status), (Some("North Europe"), Some(HostedServiceStatus::Created)));
    assert_eq!(found.extended_properties.get("team").map(String::as_str), Some("blue"));

    services.update("tailspin", &UpdateHostedService::new().description("Games")).await.unwrap();
    let list = services.list().await.unwrap().hosted_services;
    let names: Vec<&str> = list.iter().map(|service| service.service_name.as_str()).collect();
    assert_eq!(names, ["contoso", "tailspin"]);
    let changed = list[1].hosted_service_properties.as_ref().unwrap();
    assert_eq!((changed.description.as_deref(), changed.label.is_some()), (Some("Games"), true));

    let reply = services.delete("tailspin").with_reply().await.unwrap();
    assert_eq!(reply.status(), 200);
    let status = client.operations().get_status(reply.request_id().unwrap()).await.unwrap();
    assert_eq!(status.status, OperationState::Succeeded);
    assert!(free(&client, "tailspin").await);
}

#[tokio::test]
async fn names_are_taken_once_for_all() {
    let emulator = quick();
    let client = client(&emulator, PUBLISHER);
    let create = |body: CreateHostedService| {
        let client = client.clone();
        async move { code(client.cloud_services().create(&body).await) }
    };
    // Another subscription has it.
    assert_eq!(create(create_in("CONTOSO", "West US")).await, "ConflictError");
    assert_eq!(create(create_in("a.b", "West US")).await, "BadRequest");
    assert_eq!(create(create_in("tailspin", "Atlantis")).await, "BadRequest");
    assert_eq!(create(create_in("tailspin", "West US").affinity_group("both")).await, "BadRequest");
    let nobody = client.cloud_services().get_properties("contoso").await;
    assert_eq!(code(nobody), "ResourceNotFound");
}

fn create_in(name: &str, location: &str) -> CreateHostedService {
    create(name).location(location)
}

#[tokio::test]
async fn nothing_else_happens_while_something_is_changed() {
    let (emulator, clock) = still();
    let client = client(&emulator, SUBSCRIPTION);
    let services = client.cloud_services();
    let rdp = AddExtension::new("Microsoft.Windows.Azure.Extensions", "RDP", "rdp");
    client.extensions().add("contoso", &rdp).await.unwrap();
    assert_eq!(code(services.delete("contoso").await), "ConflictError");
    assert_eq!(code(services.update("contoso", &UpdateHostedService::new()).await), "ConflictError");
    clock.advance(Duration::from_secs(1));
    let media = DeleteOptions::new().comp(DeletedParts::Media);
    assert_eq!(services.delete("contoso").options(media).with_reply().await.unwrap().status(), 202);
    assert_eq!(services.list().await.unwrap().hosted_services.len(), 1);
    clock.advance(Duration::from_secs(1));
    assert_eq!(services.list().await.unwrap().hosted_services.len(), 0);
}

#[tokio::test]
async fn a_certificate_is_known_by_its_thumbprint() {
    let emulator = quick();
    let client = client(&emulator, SUBSCRIPTION);
    let certificates = client.service_certificates();
    let file = CertificateFile::new(Base64Bytes::new(b"abc"), CertificateFormat::Cer);
    certificates.add("contoso", &file).until_done().interval(Duration::ZERO).await.unwrap();
    let listed = certificates.list("contoso").await.unwrap().certificates;
    let thumbprint = "A9993E364706816ABA3E25717850C26C9CD0D89D";
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0].thumbprint.as_deref(), Some(thumbprint));
    let one = certificates.get("contoso", "SHA1", &thumbprint.to_lowercase()).await.unwrap();
    assert_eq!(one.data.unwrap().bytes().unwrap(), b"abc");
    assert_eq!(code(certificates.get("contoso", "sha256", thumbprint).await), "ResourceNotFound");
    certificates.delete("contoso", "sha1", thumbprint).until_done().interval(Duration::ZERO).await.unwrap();
    assert_eq!(code(certificates.delete("contoso", "sha1", thumbprint).await), "ResourceNotFound");
}

#[tokio::test]
async fn the_certificate_that_is_made_for_an_extension_goes_with_it() {
    let emulator = quick();
    let client = client(&emulator, SUBSCRIPTION);
    let rdp = AddExtension::new("Microsoft.Windows.Azure.Extensions", "RDP", "rdp");
    client.extensions().add("contoso", &rdp).until_done().interval(Duration::ZERO).await.unwrap();
    let made = client.extensions().get("contoso", "rdp").await.unwrap().thumbprint;
    let listed = client.service_certificates().list("contoso").await.unwrap().certificates;
    assert_eq!(listed.into_iter().map(|one| one.thumbprint).collect::<Vec<_>>(), [made]);
    client.extensions().delete("contoso", "rdp").until_done().interval(Duration::ZERO).await.unwrap();
    assert!(client.service_certificates().list("contoso").await.unwrap().certificates.is_empty());
}

#[tokio::test]
async fn locations_have_what_their_version_has() {
    let emulator = quick();
    let client = client(&emulator, SUBSCRIPTION);
    let list = |version| client.locations().list().api_version(version);
    let (old, new) = (list(version::V2010_10_28).await.unwrap(), list(version::V2015_04_01).await.unwrap());
    assert_eq!(old.locations.len(), new.locations.len());
    let has = |list: &xms_services::service_management::locations::LocationList| {
        list.locations.iter().filter(|one| one.compute_capabilities.is_some()).count()
    };
    assert!(new.locations.iter().any(|one| one.name == "West US") && has(&new) == new.locations.len());
}

#[tokio::test]
async fn so_much_is_kept_and_no_more() {
    let emulator = quick();
    let client = client(&emulator, SUBSCRIPTION);
    let extensions = client.extensions();
    let large = "a".repeat(2 << 20);
    let add = |number: usize| {
        let extension = AddExtension::new("Microsoft.Windows.Azure.Extensions", "RDP", format!("large-{number}"));
        let extension = extension.public_configuration(large.as_str());
        async move { extensions.add("contoso", &extension).await.map(drop) }
    };
    for number in 0..5 {
        add(number).await.unwrap();
    }
    let error = add(5).await.unwrap_err();
    assert!(error.status() == Some(403) && error.to_string().contains("The emulator is full"), "{error}");
    // What is there can be taken away, and then there is room again.
    extensions.delete("contoso", "large-0").await.unwrap();
    add(5).await.unwrap();
    assert_eq!(code(add(6).await), "ForbiddenError");
    emulator.reset();
    client.cloud_services().create(&create("tailspin")).await.unwrap();
    add(7).await.unwrap();
}
