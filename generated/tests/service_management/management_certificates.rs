// Written by `xms generate` from api-spec/service-management/management-certificates.toml; do not edit.
//! The wire examples of `management-certificates`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, management_certificates, version};

#[test]
fn add_one_certificate() {
    let request = r#"<SubscriptionCertificate xmlns="http://schemas.microsoft.com/windowsazure">
  <SubscriptionCertificatePublicKey>MIIBCgKCAQEA</SubscriptionCertificatePublicKey>
  <SubscriptionCertificateThumbprint>5BA1A9DD4FC0B2D7B2A5C8E4A2F2C3D4E5F60718</SubscriptionCertificateThumbprint>
  <SubscriptionCertificateData>MIIDCTCCAfGg</SubscriptionCertificateData>
</SubscriptionCertificate>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &management_certificates::ADD,
        version: version::V2015_04_01,
        status: 200,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn list_one() {
    let response = r#"<SubscriptionCertificates xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <SubscriptionCertificate>
    <SubscriptionCertificatePublicKey>MIIBCgKCAQEA</SubscriptionCertificatePublicKey>
    <SubscriptionCertificateThumbprint>5BA1A9DD4FC0B2D7B2A5C8E4A2F2C3D4E5F60718</SubscriptionCertificateThumbprint>
    <SubscriptionCertificateData>MIIDCTCCAfGg</SubscriptionCertificateData>
    <Created>2015-03-02T10:20:30Z</Created>
  </SubscriptionCertificate>
</SubscriptionCertificates>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &management_certificates::LIST,
        version: version::V2015_04_01,
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_by_its_thumbprint() {
    let response = r#"<SubscriptionCertificate xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <SubscriptionCertificatePublicKey>MIIBCgKCAQEA</SubscriptionCertificatePublicKey>
  <SubscriptionCertificateThumbprint>5BA1A9DD4FC0B2D7B2A5C8E4A2F2C3D4E5F60718</SubscriptionCertificateThumbprint>
  <SubscriptionCertificateData>MIIDCTCCAfGg</SubscriptionCertificateData>
  <Created>2015-03-02T10:20:30Z</Created>
</SubscriptionCertificate>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &management_certificates::GET,
        version: version::V2015_04_01,
        path: &[("thumbprint", "5BA1A9DD4FC0B2D7B2A5C8E4A2F2C3D4E5F60718")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn delete_by_its_thumbprint() {
    let example = Example {
        catalog: &CATALOG,
        operation: &management_certificates::DELETE,
        version: version::V2015_04_01,
        path: &[("thumbprint", "5BA1A9DD4FC0B2D7B2A5C8E4A2F2C3D4E5F60718")],
        status: 200,
        ..Example::BASE
    };
    check(&example);
}
