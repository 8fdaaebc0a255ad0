// Written by `xms generate` from api-spec/service-management/service-certificates.toml; do not edit.
//! The wire examples of `service-certificates`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, service_certificates, version};

#[test]
fn add_with_its_private_key() {
    let request = r#"<CertificateFile xmlns="http://schemas.microsoft.com/windowsazure">
  <Data>TVovPzEyMw==</Data>
  <CertificateFormat>pfx</CertificateFormat>
  <Password>correct horse battery</Password>
</CertificateFile>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &service_certificates::ADD,
        version: version::V2009_10_01,
        path: &[("cloud-service-name", "contoso")],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn add_public_part_only() {
    let request = r#"<CertificateFile xmlns="http://schemas.microsoft.com/windowsazure">
  <Data>MIIBAAECAwQFBgc=</Data>
  <CertificateFormat>cer</CertificateFormat>
</CertificateFile>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &service_certificates::ADD,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "contoso")],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn list_one() {
    let response = r#"<Certificates xmlns="http://schemas.microsoft.com/windowsazure">
  <Certificate>
    <CertificateUrl>https://management.core.windows.net/3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d/services/hostedservices/contoso/certificates/sha1-3C1E5A7092B4D6F8013C5E7A92B4D6F8103C5E7A</CertificateUrl>
    <Thumbprint>3C1E5A7092B4D6F8013C5E7A92B4D6F8103C5E7A</Thumbprint>
    <ThumbprintAlgorithm>sha1</ThumbprintAlgorithm>
    <Data>MIIBAAECAwQFBgc=</Data>
  </Certificate>
</Certificates>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &service_certificates::LIST,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "contoso")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn list_none() {
    let response = r#"<Certificates xmlns="http://schemas.microsoft.com/windowsazure"></Certificates>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &service_certificates::LIST,
        version: version::V2009_10_01,
        path: &[("cloud-service-name", "contoso")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_public_part() {
    let response = r#"<Certificate xmlns="http://schemas.microsoft.com/windowsazure">
  <Data>MIIBAAECAwQFBgc=</Data>
</Certificate>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &service_certificates::GET,
        version: version::V2015_04_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("algorithm", "sha1"),
            ("thumbprint", "3C1E5A7092B4D6F8013C5E7A92B4D6F8103C5E7A"),
        ],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_no_such_certificate() {
    let response = r#"<Error xmlns="http://schemas.microsoft.com/windowsazure">
  <Code>ResourceNotFound</Code>
  <Message>The cloud service contoso has no such certificate.</Message>
</Error>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &service_certificates::GET,
        version: version::V2015_04_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("algorithm", "sha1"),
            ("thumbprint", "0000000000000000000000000000000000000000"),
        ],
        status: 404,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn delete_accepted() {
    let example = Example {
        catalog: &CATALOG,
        operation: &service_certificates::DELETE,
        version: version::V2009_10_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("algorithm", "sha1"),
            ("thumbprint", "3C1E5A7092B4D6F8013C5E7A92B4D6F8103C5E7A"),
        ],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}
