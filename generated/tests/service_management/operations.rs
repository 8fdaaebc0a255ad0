// Written by `xms generate` from api-spec/service-management/operations.toml; do not edit.
//! The wire examples of `operations`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, operations, version};

#[test]
fn get_status_in_progress() {
    let response = r#"<Operation xmlns="http://schemas.microsoft.com/windowsazure">
  <ID>5f0c1e2d-3b4a-6978-8796-a5b4c3d2e1f0</ID>
  <Status>InProgress</Status>
</Operation>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &operations::GET_STATUS,
        version: version::V2009_10_01,
        path: &[("request-id", "5f0c1e2d3b4a69788796a5b4c3d2e1f0")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_status_succeeded() {
    let response = r#"<Operation xmlns="http://schemas.microsoft.com/windowsazure">
  <ID>5f0c1e2d-3b4a-6978-8796-a5b4c3d2e1f0</ID>
  <Status>Succeeded</Status>
  <HttpStatusCode>200</HttpStatusCode>
</Operation>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &operations::GET_STATUS,
        version: version::V2014_06_01,
        path: &[("request-id", "5f0c1e2d3b4a69788796a5b4c3d2e1f0")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

/// The poll itself succeeded; the request that it asks about failed with 409.
#[test]
fn get_status_failed() {
    let response = r#"<Operation xmlns="http://schemas.microsoft.com/windowsazure">
  <ID>0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9</ID>
  <Status>Failed</Status>
  <HttpStatusCode>409</HttpStatusCode>
  <Error>
    <Code>ConflictError</Code>
    <Message>The extension rdp-contoso is used by a deployment.</Message>
  </Error>
</Operation>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &operations::GET_STATUS,
        version: version::V2015_04_01,
        path: &[("request-id", "0a1b2c3d4e5f60718293a4b5c6d7e8f9")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_status_unknown_request() {
    let response = r#"<Error xmlns="http://schemas.microsoft.com/windowsazure">
  <Code>ResourceNotFound</Code>
  <Message>No operation has this id.</Message>
</Error>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &operations::GET_STATUS,
        version: version::V2015_04_01,
        path: &[("request-id", "00000000000000000000000000000000")],
        status: 404,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}
