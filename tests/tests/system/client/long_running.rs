//! Every long-running operation, driven to its end.

use xms_runtime::Operation;
use xms_runtime::client::{ErrorKind, HttpResponse, Scripted};
use xms_services::service_management::operations::{OperationState, OperationStatus};
use xms_services::service_management::{CATALOG, SERVICE, ServiceManagement};

use crate::client::calls::{Brought, entry};
use crate::client::errors::{error_body, given};

const ID: &str = "5f0c1e2d3b4a69788796a5b4c3d2e1f0";

fn status(state: &str, more: &str) -> HttpResponse {
    HttpResponse::new(200).body(format!(
        "<Operation xmlns=\"http://schemas.microsoft.com/windowsazure\"><ID>5f0c1e2d-3b4a-6978-8796-a5b4c3d2e1f0</ID>\
         <Status>{state}</Status>{more}</Operation>"
    ))
}

fn accepted(operation: &Operation) -> HttpResponse {
    HttpResponse::new(operation.responses[0].status).header("x-ms-request-id", ID)
}

fn long_running() -> impl Iterator<Item = &'static Operation> {
    // Those of gateways are followed by a rule of their own.
    let usual = SERVICE.long_running.expect("the description says it for all");
    CATALOG.operations().filter(move |operation| operation.long_running.is_some_and(|rule| std::ptr::eq(rule, usual)))
}

#[tokio::test(start_paused = true)]
async fn all_of_them_end_in_success_under_the_id_that_the_service_gave() {
    assert!(long_running().count() > 3);
    for operation in long_running() {
        let script = [accepted(operation), status("InProgress", ""), status("Succeeded", "")];
        let transport = Scripted::new(script);
        let mut given = given(&SERVICE, operation, transport.clone());
        given.wait = true;
        let brought = entry(&SERVICE, operation).call(&given).await.unwrap();
        assert_eq!(brought, Brought::Accepted(Some("Succeeded".to_owned())), "{}", operation.id);
        let requests = transport.requests();
        let methods: Vec<&str> = requests.iter().map(|request| request.method.as_str()).collect();
        assert_eq!(methods, [operation.method.as_str(), "GET", "GET"]);
        for poll in &requests[1..] {
            assert_eq!(poll.url.path(), format!("/sub%201/operations/{ID}"));
            assert_eq!(poll.headers["x-ms-version"], requests[0].headers["x-ms-version"]);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn all_of_them_end_in_their_own_error() {
    for operation in long_running() {
        let error = error_body(&SERVICE, "ConflictError", "It is in use.");
        let failed = status("Failed", &format!("<HttpStatusCode>409</HttpStatusCode>{error}"));
        let mut given = given(&SERVICE, operation, Scripted::new([accepted(operation), failed]));
        given.wait = true;
        let error = entry(&SERVICE, operation).call(&given).await.unwrap_err();
        let line = format!("{}: operation {ID} ended as Failed: 409 ConflictError: It is in use.", operation.id);
        assert_eq!(error.to_string(), line);
        assert_eq!((error.code(), error.status()), (Some("ConflictError"), Some(409)));
        assert!(matches!(error.kind(), ErrorKind::Operation(_)) && error.pending_operation().is_none());
    }
}

#[tokio::test]
async fn another_process_goes_on_where_this_one_stopped() {
    let first = Scripted::new([accepted(&xms_services::service_management::extensions::DELETE)]);
    let client = |transport| ServiceManagement::builder("sub").transport(transport).build().expect("the choices fit");
    let accepted = client(first).extensions().delete("contoso", "nightly").await.unwrap();
    let second = Scripted::new([status("Succeeded", "<HttpStatusCode>200</HttpStatusCode>")]);
    let finished = client(second).resume(accepted.operation_id().expect("an id")).await.unwrap();
    let status: OperationStatus = finished.read().unwrap();
    assert_eq!((status.status, status.http_status_code), (OperationState::Succeeded, Some(200)));
}
