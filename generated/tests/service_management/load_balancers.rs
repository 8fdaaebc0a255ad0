// Written by `xms generate` from api-spec/service-management/load-balancers.toml; do not edit.
//! The wire examples of `load-balancers`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, load_balancers, version};

#[test]
fn add_in_a_subnet() {
    let request = r#"<LoadBalancer xmlns="http://schemas.microsoft.com/windowsazure">
  <Name>database</Name>
  <FrontendIpConfiguration>
    <Type>Private</Type>
    <SubnetName>inner</SubnetName>
    <StaticVirtualNetworkIPAddress>10.0.1.10</StaticVirtualNetworkIPAddress>
  </FrontendIpConfiguration>
</LoadBalancer>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &load_balancers::ADD,
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
    let request = r#"<LoadBalancer xmlns="http://schemas.microsoft.com/windowsazure">
  <Name>database</Name>
  <FrontendIpConfiguration>
    <Type>Private</Type>
    <SubnetName>inner</SubnetName>
    <StaticVirtualNetworkIPAddress>10.0.1.11</StaticVirtualNetworkIPAddress>
  </FrontendIpConfiguration>
</LoadBalancer>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &load_balancers::UPDATE,
        version: version::V2015_04_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("deployment-name", "contoso-1"),
            ("load-balancer-name", "database"),
        ],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn delete_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &load_balancers::DELETE,
        version: version::V2015_04_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("deployment-name", "contoso-1"),
            ("load-balancer-name", "database"),
        ],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}
