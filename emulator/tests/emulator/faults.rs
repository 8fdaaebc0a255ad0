//! Faults on request, as a client meets them.

use std::time::{Duration, Instant};

use xms_emulator::Emulator;
use xms_services::runtime::client::{Error, ErrorKind};
use xms_services::service_management::ServiceManagement;
use xms_services::service_management::extensions::AddExtension;

use crate::client::{SUBSCRIPTION, ask, client, quick};

/// An emulator with that fault, and a client of it.
fn with(fault: &str) -> (Emulator, ServiceManagement) {
    let emulator = quick();
    emulator.inject(fault.parse().unwrap()).unwrap();
    let client = client(&emulator, SUBSCRIPTION);
    (emulator, client)
}

async fn list(client: &ServiceManagement) -> Result<usize, Error> {
    client.extensions().list("contoso").await.map(|list| list.extensions.len())
}

#[tokio::test]
async fn latency() {
    let (_emulator, client) = with("latency ms=60 times=1");
    let begun = Instant::now();
    assert_eq!(list(&client).await.unwrap(), 0);
    assert!(begun.elapsed() >= Duration::from_millis(60));
}

#[tokio::test]
async fn busy() {
    let (_emulator, client) = with("busy retry-after=7 times=1 operation=extensions.list");
    let error = list(&client).await.unwrap_err();
    assert_eq!((error.status(), error.code()), (Some(503), Some("ServerBusy")));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    assert!(list(&client).await.is_ok());
}

#[tokio::test]
async fn redirect() {
    let (emulator, client) = with("redirect");
    assert_eq!(list(&client).await.unwrap(), 0);
    let log = ask(&emulator, "GET /_state", &[], "");
    assert!(log.contains("\"status\":307"), "{log}");
}

#[tokio::test]
async fn reset() {
    let (_emulator, client) = with("reset times=1");
    let error = list(&client).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Transport(_)), "{error}");
    assert!(list(&client).await.is_ok());
}

#[tokio::test]
async fn truncate() {
    let (emulator, client) = with("truncate times=1");
    let error = list(&client).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Transport(_)), "{error}");
    assert!(ask(&emulator, "GET /_state", &[], "").contains("\"fault\":\"truncate\""));
    emulator.inject("truncate times=1".parse().unwrap()).unwrap();
    let answer = ask(&emulator, &format!("GET /{SUBSCRIPTION}/services/extensions"), &["x-ms-version: 2015-04-01"], "");
    assert!(answer.contains("<ExtensionImages") && !answer.contains("</ExtensionImages>"), "{answer}");
}

#[tokio::test]
async fn failed_operation() {
    let (_emulator, client) = with("fail status=409 code=ConflictError times=1");
    let rdp = AddExtension::new("Microsoft.Windows.Azure.Extensions", "RDP", "rdp");
    let add = || client.extensions().add("contoso", &rdp).until_done().interval(Duration::ZERO);
    let error = add().await.unwrap_err();
    let ErrorKind::Operation(failed) = error.kind() else { panic!("{error}") };
    assert_eq!((failed.status, failed.code.as_deref()), (Some(409), Some("ConflictError")));
    // Nothing was done.
    assert_eq!(list(&client).await.unwrap(), 0);
    assert!(add().await.is_ok());
}

#[test]
fn the_control_endpoint_takes_all_rules_or_none() {
    let emulator = quick();
    let json = "content-type: application/json";
    let control = |method: &str, body: &str| ask(&emulator, &format!("{method} /_control/faults"), &[json], body);
    let answer = control("POST", r#"["busy times=2", "latency ms=1"]"#);
    assert!(
        answer.starts_with("HTTP/1.1 200") && answer.ends_with("[\"busy times=2\",\"latency ms=1\"]\n"),
        "{answer}"
    );
    let answer = control("POST", r#"["reset", "slow"]"#);
    assert!(answer.starts_with("HTTP/1.1 400") && answer.contains("`slow`"), "{answer}");
    assert!(!control("GET", "").contains("reset"));
    assert!(control("DELETE", "").starts_with("HTTP/1.1 200"));
    assert!(!control("GET", "").contains("busy"));
}
