// Written by `xms generate` from api-spec/service-management/virtual-network-gateways.toml; do not edit.
//! The wire examples of `virtual-network-gateways`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, virtual_network_gateways, version};

#[test]
fn create_one() {
    let request = r#"<CreateVirtualNetworkGatewayParameters xmlns="http://schemas.microsoft.com/windowsazure">
  <GatewayName>front</GatewayName>
  <GatewaySize>Standard</GatewaySize>
  <GatewayType>DynamicRouting</GatewayType>
  <Location>West US</Location>
  <VnetId>8e2f6c1a-1d3b-4c58-9a70-2b4c6d8e0f11</VnetId>
</CreateVirtualNetworkGatewayParameters>
"#;
    let response = r#"<GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
</GatewayOperationAsyncResponse>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &virtual_network_gateways::CREATE,
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
fn list_one() {
    let response = r#"<VirtualNetworkGateways xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <VirtualNetworkGateway>
    <GatewayId>fb8a5d5b-f60e-475f-b157-1b526d872f6d</GatewayId>
    <GatewayName>front</GatewayName>
    <GatewayType>DynamicRouting</GatewayType>
    <GatewaySize>Standard</GatewaySize>
    <State>Provisioned</State>
    <VIPAddress>23.99.10.31</VIPAddress>
    <Location>West US</Location>
    <VnetId>8e2f6c1a-1d3b-4c58-9a70-2b4c6d8e0f11</VnetId>
    <EnableBgp>false</EnableBgp>
  </VirtualNetworkGateway>
</VirtualNetworkGateways>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &virtual_network_gateways::LIST,
        version: version::V2015_04_01,
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_one() {
    let response = r#"<VirtualNetworkGateway xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <GatewayId>fb8a5d5b-f60e-475f-b157-1b526d872f6d</GatewayId>
  <GatewayName>front</GatewayName>
  <GatewayType>DynamicRouting</GatewayType>
  <GatewaySize>Standard</GatewaySize>
  <State>Provisioned</State>
  <VIPAddress>23.99.10.31</VIPAddress>
  <Location>West US</Location>
  <VnetId>8e2f6c1a-1d3b-4c58-9a70-2b4c6d8e0f11</VnetId>
  <EnableBgp>false</EnableBgp>
</VirtualNetworkGateway>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &virtual_network_gateways::GET,
        version: version::V2015_04_01,
        path: &[("gateway-id", "fb8a5d5b-f60e-475f-b157-1b526d872f6d")],
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
        operation: &virtual_network_gateways::DELETE,
        version: version::V2015_04_01,
        path: &[("gateway-id", "fb8a5d5b-f60e-475f-b157-1b526d872f6d")],
        status: 202,
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
        operation: &virtual_network_gateways::RESIZE,
        version: version::V2015_04_01,
        path: &[("gateway-id", "fb8a5d5b-f60e-475f-b157-1b526d872f6d")],
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
        operation: &virtual_network_gateways::RESET,
        version: version::V2015_04_01,
        path: &[("gateway-id", "fb8a5d5b-f60e-475f-b157-1b526d872f6d")],
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
        operation: &virtual_network_gateways::GET_SHARED_KEY,
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
        operation: &virtual_network_gateways::SET_SHARED_KEY,
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
        operation: &virtual_network_gateways::RESET_SHARED_KEY,
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
        operation: &virtual_network_gateways::GET_IPSEC_PARAMETERS,
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
        operation: &virtual_network_gateways::SET_IPSEC_PARAMETERS,
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
        operation: &virtual_network_gateways::START_DIAGNOSTICS,
        version: version::V2015_04_01,
        path: &[("gateway-id", "fb8a5d5b-f60e-475f-b157-1b526d872f6d")],
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
        operation: &virtual_network_gateways::STOP_DIAGNOSTICS,
        version: version::V2015_04_01,
        path: &[("gateway-id", "fb8a5d5b-f60e-475f-b157-1b526d872f6d")],
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
        operation: &virtual_network_gateways::GET_DIAGNOSTICS,
        version: version::V2015_04_01,
        path: &[("gateway-id", "fb8a5d5b-f60e-475f-b157-1b526d872f6d")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}
