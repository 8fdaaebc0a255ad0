// Written by `xms generate` from api-spec/service-management/gateway-operations.toml; do not edit.
//! The wire examples of `gateway-operations`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, gateway_operations, version};

#[test]
fn get_status_done() {
    let response = r#"<GatewayOperation xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <HttpStatusCode>OK</HttpStatusCode>
  <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
  <OperationCompletedTime>2015-03-02T10:40:30.1234567</OperationCompletedTime>
  <OperationName>CreateVirtualNetworkGateway</OperationName>
  <OperationStartedTime>2015-03-02T10:20:30.1234567</OperationStartedTime>
  <Status>Successful</Status>
</GatewayOperation>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &gateway_operations::GET_STATUS,
        version: version::V2015_04_01,
        path: &[("request-id", "46432639-c30b-4661-a0cc-adc5a5c99125")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_status_failed() {
    let response = r#"<GatewayOperation xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <Error>
    <Code>ConflictError</Code>
    <Message>The gateway is being changed.</Message>
  </Error>
  <HttpStatusCode>Conflict</HttpStatusCode>
  <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
  <Status>Failed</Status>
</GatewayOperation>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &gateway_operations::GET_STATUS,
        version: version::V2015_04_01,
        path: &[("request-id", "46432639-c30b-4661-a0cc-adc5a5c99125")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}
