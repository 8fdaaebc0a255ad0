// Written by `xms generate` from api-spec/service-management/static-ips.toml; do not edit.
//! The wire examples of `static-ips`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, static_ips, version};

#[test]
fn check_taken() {
    let response = r#"<AddressAvailabilityResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <IsAvailable>false</IsAvailable>
  <AvailableAddresses>
    <AvailableAddress>10.0.0.5</AvailableAddress>
    <AvailableAddress>10.0.0.6</AvailableAddress>
  </AvailableAddresses>
</AddressAvailabilityResponse>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &static_ips::CHECK,
        version: version::V2015_04_01,
        path: &[("virtual-network-name", "shop")],
        query: &[("address", "10.0.0.4")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}
