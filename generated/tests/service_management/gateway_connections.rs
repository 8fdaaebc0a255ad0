// Written by `xms generate` from api-spec/service-management/gateway-connections.toml; do not edit.
//! The wire examples of `gateway-connections`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, gateway_connections, version};

#[test]
fn create_to_an_office() {
    let request = r#"<CreateGatewayConnectionParameters xmlns="http://schemas.microsoft.com/windowsazure">
  <ConnectedEntityId>0b767ac4-7929-4e34-b4a0-e81438a1f2c9</ConnectedEntityId>
  <GatewayConnectionName>to-office</GatewayConnectionName>
  <GatewayConnectionType>IPsec</GatewayConnectionType>
  <VirtualNetworkGatewayId>fb8a5d5b-f60e-475f-b157-1b526d872f6d</VirtualNetworkGatewayId>
  <RoutingWeight>10</RoutingWeight>
  <SharedKey>bm90IGEgcmVhbCBrZXk=</SharedKey>
</CreateGatewayConnectionParameters>
"#;
    let response = r#"<GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
</GatewayOperationAsyncResponse>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &gateway_connections::CREATE,
        version: version::V2015_04_01,
        status: 202,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn list_one() {
    let response = r#"<GatewayConnections xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <GatewayConnection>
    <GatewayConnectionName>to-office</GatewayConnectionName>
    <VirtualNetworkGatewayId>fb8a5d5b-f60e-475f-b157-1b526d872f6d</VirtualNetworkGatewayId>
    <ConnectedEntityId>0b767ac4-7929-4e34-b4a0-e81438a1f2c9</ConnectedEntityId>
    <GatewayConnectionType>IPsec</GatewayConnectionType>
    <RoutingWeight>10</RoutingWeight>
    <SharedKey>bm90IGEgcmVhbCBrZXk=</SharedKey>
  </GatewayConnection>
</GatewayConnections>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &gateway_connections::LIST,
        version: version::V2015_04_01,
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_one() {
    let response = r#"<GatewayConnection xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <GatewayConnectionName>to-office</GatewayConnectionName>
  <VirtualNetworkGatewayId>fb8a5d5b-f60e-475f-b157-1b526d872f6d</VirtualNetworkGatewayId>
  <ConnectedEntityId>0b767ac4-7929-4e34-b4a0-e81438a1f2c9</ConnectedEntityId>
  <GatewayConnectionType>IPsec</GatewayConnectionType>
  <RoutingWeight>10</RoutingWeight>
  <SharedKey>bm90IGEgcmVhbCBrZXk=</SharedKey>
</GatewayConnection>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &gateway_connections::GET,
        version: version::V2015_04_01,
        path: &[
            ("gateway-id", "fb8a5d5b-f60e-475f-b157-1b526d872f6d"),
            ("connected-entity-id", "0b767ac4-7929-4e34-b4a0-e81438a1f2c9"),
        ],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn update_another_weight() {
    let request = r#"<UpdateGatewayConnectionParameters xmlns="http://schemas.microsoft.com/windowsazure">
  <RoutingWeight>20</RoutingWeight>
  <SharedKey>bm90IGEgcmVhbCBrZXk=</SharedKey>
</UpdateGatewayConnectionParameters>
"#;
    let response = r#"<GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
</GatewayOperationAsyncResponse>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &gateway_connections::UPDATE,
        version: version::V2015_04_01,
        path: &[
            ("gateway-id", "fb8a5d5b-f60e-475f-b157-1b526d872f6d"),
            ("connected-entity-id", "0b767ac4-7929-4e34-b4a0-e81438a1f2c9"),
        ],
        status: 202,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn delete_one() {
    let response = r#"<GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
</GatewayOperationAsyncResponse>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &gateway_connections::DELETE,
        version: version::V2015_04_01,
        path: &[
            ("gateway-id", "fb8a5d5b-f60e-475f-b157-1b526d872f6d"),
            ("connected-entity-id", "0b767ac4-7929-4e34-b4a0-e81438a1f2c9"),
        ],
        status: 202,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}
