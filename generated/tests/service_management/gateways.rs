// Written by `xms generate` from api-spec/service-management/gateways.toml; do not edit.
//! The wire examples of `gateways`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, gateways, version};

#[test]
fn create_with_routes_that_are_exchanged() {
    let request = r#"<CreateGatewayParameters xmlns="http://schemas.microsoft.com/windowsazure">
  <GatewaySize>Default</GatewaySize>
  <gatewayType>DynamicRouting</gatewayType>
</CreateGatewayParameters>
"#;
    let response = r#"<GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
</GatewayOperationAsyncResponse>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &gateways::CREATE,
        version: version::V2015_04_01,
        path: &[("virtual-network-name", "shop")],
        status: 201,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_in_use() {
    let response = r#"<Gateway xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <State>Provisioned</State>
  <VIPAddress>23.99.10.30</VIPAddress>
  <LastEvent>
    <Timestamp>2015-03-02T10:20:30.1234567Z</Timestamp>
    <Id>23401</Id>
    <Message>The connectivity state for the local network site 'office' changed from Not Connected to Connected.</Message>
    <Data i:nil="true"/>
  </LastEvent>
  <GatewayType>DynamicRouting</GatewayType>
  <GatewaySize>Default</GatewaySize>
</Gateway>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &gateways::GET,
        version: version::V2015_04_01,
        path: &[("virtual-network-name", "shop")],
        status: 200,
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
        operation: &gateways::DELETE,
        version: version::V2015_04_01,
        path: &[("virtual-network-name", "shop")],
        status: 202,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn failover_one() {
    let request = r#"<UpdateGateway xmlns="http://schemas.microsoft.com/windowsazure">
  <UpdateGatewayOperation>Failover</UpdateGatewayOperation>
</UpdateGateway>
"#;
    let response = r#"<GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
</GatewayOperationAsyncResponse>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &gateways::FAILOVER,
        version: version::V2015_04_01,
        path: &[("virtual-network-name", "shop")],
        status: 202,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn resize_larger() {
    let request = r#"<UpdateGatewayParameters xmlns="http://schemas.microsoft.com/windowsazure">
  <GatewaySize>HighPerformance</GatewaySize>
  <Operation>Resize</Operation>
</UpdateGatewayParameters>
"#;
    let response = r#"<GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
</GatewayOperationAsyncResponse>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &gateways::RESIZE,
        version: version::V2015_04_01,
        path: &[("virtual-network-name", "shop")],
        status: 202,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn reset_one() {
    let request = r#"<UpdateGatewayParameters xmlns="http://schemas.microsoft.com/windowsazure">
  <Operation>Reset</Operation>
</UpdateGatewayParameters>
"#;
    let response = r#"<GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
</GatewayOperationAsyncResponse>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &gateways::RESET,
        version: version::V2015_04_01,
        path: &[("virtual-network-name", "shop")],
        status: 202,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn list_connections_one() {
    let response = r#"<Connections xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <Connection>
    <LocalNetworkSiteName>office</LocalNetworkSiteName>
    <ConnectivityState>Connected</ConnectivityState>
    <LastEvent>
      <Timestamp>2015-03-02T10:20:30.1234567Z</Timestamp>
      <Id>23401</Id>
      <Message>Connected</Message>
      <Data i:nil="true"/>
    </LastEvent>
    <IngressBytesTransferred>1024</IngressBytesTransferred>
    <EgressBytesTransferred>2048</EgressBytesTransferred>
    <LastConnectionEstablished>2015-03-02T10:20:30.1234567Z</LastConnectionEstablished>
    <AllocatedIPAddresses>
      <string>172.16.0.2</string>
    </AllocatedIPAddresses>
  </Connection>
</Connections>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &gateways::LIST_CONNECTIONS,
        version: version::V2015_04_01,
        path: &[("virtual-network-name", "shop")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn update_connection_connect() {
    let request = r#"<UpdateConnection xmlns="http://schemas.microsoft.com/windowsazure">
  <Operation>Connect</Operation>
  <IPAddress>10.1.0.4</IPAddress>
</UpdateConnection>
"#;
    let response = r#"<GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
</GatewayOperationAsyncResponse>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &gateways::UPDATE_CONNECTION,
        version: version::V2015_04_01,
        path: &[("virtual-network-name", "shop"), ("local-network-name", "office")],
        status: 202,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_shared_key_one() {
    let response = r#"<SharedKey xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <Value>bm90IGEgcmVhbCBrZXk=</Value>
</SharedKey>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &gateways::GET_SHARED_KEY,
        version: version::V2015_04_01,
        path: &[("virtual-network-name", "shop"), ("local-network-name", "office")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn set_shared_key_one() {
    let request = r#"<SharedKey xmlns="http://schemas.microsoft.com/windowsazure">
  <Value>bm90IGEgcmVhbCBrZXk=</Value>
</SharedKey>
"#;
    let response = r#"<GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
</GatewayOperationAsyncResponse>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &gateways::SET_SHARED_KEY,
        version: version::V2015_04_01,
        path: &[("virtual-network-name", "shop"), ("local-network-name", "office")],
        status: 202,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn reset_shared_key_a_long_one() {
    let request = r#"<ResetSharedKey xmlns="http://schemas.microsoft.com/windowsazure">
  <KeyLength>128</KeyLength>
</ResetSharedKey>
"#;
    let response = r#"<GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
</GatewayOperationAsyncResponse>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &gateways::RESET_SHARED_KEY,
        version: version::V2015_04_01,
        path: &[("virtual-network-name", "shop"), ("local-network-name", "office")],
        status: 202,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_ipsec_parameters_all_of_them() {
    let response = r#"<IPsecParameters xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <EncryptionType>AES256</EncryptionType>
  <PfsGroup>PFS1</PfsGroup>
  <SADataSizeKilobytes>102400000</SADataSizeKilobytes>
  <SALifeTimeSeconds>3600</SALifeTimeSeconds>
  <HashAlgorithm>SHA1</HashAlgorithm>
</IPsecParameters>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &gateways::GET_IPSEC_PARAMETERS,
        version: version::V2015_04_01,
        path: &[("virtual-network-name", "shop"), ("local-network-name", "office")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn set_ipsec_parameters_all_of_them() {
    let request = r#"<IPsecParameters xmlns="http://schemas.microsoft.com/windowsazure">
  <EncryptionType>AES256</EncryptionType>
  <PfsGroup>PFS1</PfsGroup>
  <SADataSizeKilobytes>102400000</SADataSizeKilobytes>
  <SALifeTimeSeconds>3600</SALifeTimeSeconds>
  <HashAlgorithm>SHA1</HashAlgorithm>
</IPsecParameters>
"#;
    let response = r#"<GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
</GatewayOperationAsyncResponse>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &gateways::SET_IPSEC_PARAMETERS,
        version: version::V2015_04_01,
        path: &[("virtual-network-name", "shop"), ("local-network-name", "office")],
        status: 202,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn set_default_sites_one() {
    let request = r#"<DefaultSiteList xmlns="http://schemas.microsoft.com/windowsazure">
  <string>office</string>
</DefaultSiteList>
"#;
    let response = r#"<GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
</GatewayOperationAsyncResponse>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &gateways::SET_DEFAULT_SITES,
        version: version::V2015_04_01,
        path: &[("virtual-network-name", "shop")],
        status: 202,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn remove_default_sites_all() {
    let response = r#"<GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
</GatewayOperationAsyncResponse>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &gateways::REMOVE_DEFAULT_SITES,
        version: version::V2015_04_01,
        path: &[("virtual-network-name", "shop")],
        status: 202,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn start_diagnostics_for_five_minutes() {
    let request = r#"<UpdateGatewayPublicDiagnostics xmlns="http://schemas.microsoft.com/windowsazure">
  <CaptureDurationInSeconds>300</CaptureDurationInSeconds>
  <ContainerName>traffic</ContainerName>
  <CustomerStorageKey>bm90IGEgcmVhbCBrZXk=</CustomerStorageKey>
  <CustomerStorageName>contosodisks</CustomerStorageName>
  <Operation>StartDiagnostics</Operation>
</UpdateGatewayPublicDiagnostics>
"#;
    let response = r#"<GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
</GatewayOperationAsyncResponse>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &gateways::START_DIAGNOSTICS,
        version: version::V2015_04_01,
        path: &[("virtual-network-name", "shop")],
        status: 202,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn stop_diagnostics_now() {
    let request = r#"<UpdateGatewayPublicDiagnostics xmlns="http://schemas.microsoft.com/windowsazure">
  <Operation>StopDiagnostics</Operation>
</UpdateGatewayPublicDiagnostics>
"#;
    let response = r#"<GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
</GatewayOperationAsyncResponse>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &gateways::STOP_DIAGNOSTICS,
        version: version::V2015_04_01,
        path: &[("virtual-network-name", "shop")],
        status: 202,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_diagnostics_recorded() {
    let response = r#"<GatewayPublicDiagnosticsStatus xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <State>Ready</State>
  <PublicDiagnosticsUrl>https://contosodisks.blob.core.windows.net/traffic/recording.txt</PublicDiagnosticsUrl>
</GatewayPublicDiagnosticsStatus>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &gateways::GET_DIAGNOSTICS,
        version: version::V2015_04_01,
        path: &[("virtual-network-name", "shop")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn generate_vpn_client_package_for_64_bits() {
    let request = r#"<VpnClientParameters xmlns="http://schemas.microsoft.com/windowsazure">
  <ProcessorArchitecture>Amd64</ProcessorArchitecture>
</VpnClientParameters>
"#;
    let response = r#"<GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
</GatewayOperationAsyncResponse>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &gateways::GENERATE_VPN_CLIENT_PACKAGE,
        version: version::V2015_04_01,
        path: &[("virtual-network-name", "shop")],
        status: 202,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_device_configuration_script_one() {
    let response = r#"! a script
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &gateways::GET_DEVICE_CONFIGURATION_SCRIPT,
        version: version::V2015_04_01,
        path: &[("virtual-network-name", "shop")],
        query: &[
            ("vendor", "Contoso Networks"),
            ("platform", "Edge Router"),
            ("OSfamily", "EdgeOS 15.2"),
        ],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}
