// Written by `xms generate` from api-spec/service-management/dns-servers.toml; do not edit.
//! The wire examples of `dns-servers`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, dns_servers, version};

#[test]
fn add_one_server() {
    let request = r#"<DnsServer xmlns="http://schemas.microsoft.com/windowsazure">
  <Name>office</Name>
  <Address>10.1.0.4</Address>
</DnsServer>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &dns_servers::ADD,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "contoso"), ("deployment-name", "contoso-1")],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn update_another_address() {
    let request = r#"<DnsServer xmlns="http://schemas.microsoft.com/windowsazure">
  <Name>office</Name>
  <Address>10.1.0.5</Address>
</DnsServer>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &dns_servers::UPDATE,
        version: version::V2015_04_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("deployment-name", "contoso-1"),
            ("dns-server-name", "office"),
        ],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn delete_one_server() {
    let example = Example {
        catalog: &CATALOG,
        operation: &dns_servers::DELETE,
        version: version::V2015_04_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("deployment-name", "contoso-1"),
            ("dns-server-name", "office"),
        ],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}
