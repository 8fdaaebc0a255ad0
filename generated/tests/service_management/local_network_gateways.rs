// Written by `xms generate` from api-spec/service-management/local-network-gateways.toml; do not edit.
//! The wire examples of `local-network-gateways`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, local_network_gateways, version};

#[test]
fn create_an_office() {
    let request = r#"<CreateLocalNetworkGatewayParameters xmlns="http://schemas.microsoft.com/windowsazure">
  <AddressSpace>
    <string xmlns="http://schemas.microsoft.com/2003/10/Serialization/Arrays">10.1.0.0/16</string>
  </AddressSpace>
  <GatewayName>office</GatewayName>
  <IpAddress>198.51.100.7</IpAddress>
</CreateLocalNetworkGatewayParameters>
"#;
    let response = r#"<string xmlns="http://schemas.microsoft.com/2003/10/Serialization/">0b767ac4-7929-4e34-b4a0-e81438a1f2c9</string>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &local_network_gateways::CREATE,
        version: version::V2016_07_01,
        status: 200,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn list_one() {
    let response = r#"<LocalNetworkGateways xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <LocalNetworkGateway>
    <Id>0b767ac4-7929-4e34-b4a0-e81438a1f2c9</Id>
    <GatewayName>office</GatewayName>
    <IpAddress>198.51.100.7</IpAddress>
    <AddressSpace>
      <string xmlns="http://schemas.microsoft.com/2003/10/Serialization/Arrays">10.1.0.0/16</string>
    </AddressSpace>
  </LocalNetworkGateway>
</LocalNetworkGateways>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &local_network_gateways::LIST,
        version: version::V2016_07_01,
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_one() {
    let response = r#"<LocalNetworkGateway xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <Id>0b767ac4-7929-4e34-b4a0-e81438a1f2c9</Id>
  <GatewayName>office</GatewayName>
  <IpAddress>198.51.100.7</IpAddress>
  <AddressSpace>
    <string xmlns="http://schemas.microsoft.com/2003/10/Serialization/Arrays">10.1.0.0/16</string>
  </AddressSpace>
</LocalNetworkGateway>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &local_network_gateways::GET,
        version: version::V2016_07_01,
        path: &[("local-network-gateway-id", "0b767ac4-7929-4e34-b4a0-e81438a1f2c9")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn update_other_addresses() {
    let request = r#"<UpdateLocalNetworkGatewayParameters xmlns="http://schemas.microsoft.com/windowsazure">
  <AddressSpace>
    <string xmlns="http://schemas.microsoft.com/2003/10/Serialization/Arrays">10.1.0.0/16</string>
  </AddressSpace>
</UpdateLocalNetworkGatewayParameters>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &local_network_gateways::UPDATE,
        version: version::V2016_07_01,
        path: &[("local-network-gateway-id", "0b767ac4-7929-4e34-b4a0-e81438a1f2c9")],
        status: 200,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn delete_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &local_network_gateways::DELETE,
        version: version::V2015_04_01,
        path: &[("local-network-gateway-id", "0b767ac4-7929-4e34-b4a0-e81438a1f2c9")],
        status: 200,
        ..Example::BASE
    };
    check(&example);
}
