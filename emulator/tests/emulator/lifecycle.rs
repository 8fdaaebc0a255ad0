//! The life of an extension of a cloud service.

use std::time::Duration;

use xms_services::runtime::client::Error;
use xms_services::service_management::extensions::{AddExtension, Extension};
use xms_services::service_management::operations::OperationState;
use xms_services::service_management::version;

use crate::client::{PUBLISHER, SUBSCRIPTION, ask, client, quick, still};

const NAMESPACE: &str = "Microsoft.Windows.Azure.Extensions";

fn rdp(id: &str) -> AddExtension {
    AddExtension::new(NAMESPACE, "RDP", id)
}

fn code<T>(result: Result<T, Error>) -> String {
    result.map_or_else(|error| error.code().unwrap_or_default().to_owned(), |_| "none".to_owned())
}

#[tokio::test]
async fn an_extension_comes_when_its_operation_ends_and_goes_again() {
    let (emulator, clock) = still();
    let client = client(&emulator, SUBSCRIPTION);
    let body = rdp("rdp").version("1.*").public_configuration("<PublicConfig/>").private_configuration("secret");
    let accepted = client.extensions().add("contoso", &body).await.unwrap();
    let id = accepted.operation_id().unwrap().to_owned();
    assert_eq!(client.operations().get_status(&id).await.unwrap().status, OperationState::InProgress);
    assert_eq!(client.extensions().list("contoso").await.unwrap().extensions, []);
    // Only one change of a cloud service at a time.
    assert_eq!(code(client.extensions().add("contoso", &rdp("other")).await), "ConflictError");

    clock.advance(Duration::from_millis(100));
    let status = client.operations().get_status(&id).await.unwrap();
    assert_eq!((status.status, status.http_status_code), (OperationState::Succeeded, Some(200)));
    let extension = client.extensions().get("contoso", "rdp").await.unwrap();
    assert_eq!(extension.version.as_deref(), Some("1.*"));
    assert_eq!(extension.public_configuration.unwrap().text().unwrap(), "<PublicConfig/>");
    assert_eq!(extension.is_json_extension, Some(false));
    assert_eq!(extension.thumbprint_algorithm.as_deref(), Some("sha1"));
    assert_eq!(extension.thumbprint.map(|thumbprint| thumbprint.len()), Some(40));
    assert_eq!(code(client.extensions().add("contoso", &rdp("rdp")).await), "ConflictError");

    client.extensions().delete("contoso", "rdp").await.unwrap();
    clock.advance(Duration::from_millis(100));
    assert_eq!(code(client.extensions().get("contoso", "rdp").await), "ResourceNotFound");
}

#[tokio::test]
async fn what_is_not_there_is_not_found() {
    let emulator = quick();
    let client = client(&emulator, SUBSCRIPTION);
    for answer in [
        code(client.extensions().list("nobody").await),
        // It belongs to another subscription.
        code(client.extensions().list("fabrikam").await),
        code(client.extensions().add("nobody", &rdp("rdp")).await),
        code(client.extensions().add("contoso", &rdp("rdp").version("3.*")).await),
        code(client.extensions().add("contoso", &AddExtension::new(NAMESPACE, "rdp", "rdp")).await),
        code(client.extensions().delete("contoso", "rdp").await),
        code(client.extension_images().list_versions(NAMESPACE, "rdp").await),
        code(client.operations().get_status(&"0".repeat(32)).await),
        code(client.operations().get_status("nonsense").await),
    ] {
        assert_eq!(answer, "ResourceNotFound");
    }
}

#[tokio::test]
async fn a_version_is_selected() {
    let emulator = quick();
    let client = client(&emulator, SUBSCRIPTION);
    for (id, version, taken) in [("a", None, "1.2.1"), ("b", Some("*"), "1.2.1"), ("c", Some("1.1"), "1.1")] {
        let mut body = rdp(id);
        body.version = version.map(str::to_owned);
        client.extensions().add("contoso", &body).until_done().interval(Duration::ZERO).await.unwrap();
        let page = ask(&emulator, "GET /_state", &[], "");
        assert!(page.contains(&format!("\"resolved\":\"{taken}\"")), "{page}");
        client.extensions().delete("contoso", id).until_done().interval(Duration::ZERO).await.unwrap();
    }
    assert_eq!(code(client.extensions().add("contoso", &rdp("d").version("one")).await), "BadRequest");
}

#[tokio::test]
async fn an_answer_has_what_its_version_has() {
    let emulator = quick();
    let client = client(&emulator, SUBSCRIPTION);
    client.extensions().add("contoso", &rdp("rdp")).until_done().interval(Duration::ZERO).await.unwrap();
    let get = |version| client.extensions().get("contoso", "rdp").api_version(version);
    let has = |extension: Extension| extension.is_json_extension.is_some();
    assert!(!has(get(version::V2013_03_01).await.unwrap()));
    assert!(has(get(version::V2014_06_01).await.unwrap()));
    let log = ask(&emulator, "GET /_state", &[], "");
    assert!(log.contains("\"left_out\":[\"Extension/IsJsonExtension\""), "{log}");
}

#[tokio::test]
async fn requests_answered_at_once_can_be_looked_up() {
    let emulator = quick();
    let client = client(&emulator, SUBSCRIPTION);
    let reply = client.extensions().list("contoso").with_reply().await.unwrap();
    let id = reply.request_id().unwrap();
    assert_eq!(client.operations().get_status(id).await.unwrap().status, OperationState::Succeeded);
    // By the one who asked.
    let other = crate::client::client(&emulator, PUBLISHER);
    assert_eq!(code(other.operations().get_status(id).await), "ResourceNotFound");
}
