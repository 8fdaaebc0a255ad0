// Written by `xms generate` from api-spec/service-management/client-root-certificates.toml; do not edit.
//! The wire examples of `client-root-certificates`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, client_root_certificates, version};

#[test]
fn add_one() {
    let request = r#"<Binary>MIIDCTCCAfGg</Binary>
"#;
    let response = r#"<GatewayOperationAsyncResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <ID>46432639-c30b-4661-a0cc-adc5a5c99125</ID>
</GatewayOperationAsyncResponse>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &client_root_certificates::ADD,
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
fn list_one() {
    let response = r#"<ClientRootCertificates xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <ClientRootCertificate>
    <ExpirationTime>2039-12-31T23:59:59Z</ExpirationTime>
    <Subject>CN=Contoso Root</Subject>
    <Thumbprint>5BA1A9DD4FC0B2D7B2A5C8E4A2F2C3D4E5F60718</Thumbprint>
  </ClientRootCertificate>
</ClientRootCertificates>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &client_root_certificates::LIST,
        version: version::V2015_04_01,
        path: &[("virtual-network-name", "shop")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_one() {
    let response = r#"a certificate in DER
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &client_root_certificates::GET,
        version: version::V2015_04_01,
        path: &[
            ("virtual-network-name", "shop"),
            ("certificate-thumbprint", "5BA1A9DD4FC0B2D7B2A5C8E4A2F2C3D4E5F60718"),
        ],
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
        operation: &client_root_certificates::DELETE,
        version: version::V2015_04_01,
        path: &[
            ("virtual-network-name", "shop"),
            ("certificate-thumbprint", "5BA1A9DD4FC0B2D7B2A5C8E4A2F2C3D4E5F60718"),
        ],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}
