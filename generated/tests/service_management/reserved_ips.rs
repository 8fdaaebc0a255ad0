// Written by `xms generate` from api-spec/service-management/reserved-ips.toml; do not edit.
//! The wire examples of `reserved-ips`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, reserved_ips, version};

#[test]
fn create_a_new_address() {
    let request = r#"<ReservedIP xmlns="http://schemas.microsoft.com/windowsazure">
  <Name>shop-front</Name>
  <Label>Shop</Label>
  <Location>West US</Location>
</ReservedIP>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &reserved_ips::CREATE,
        version: version::V2015_04_01,
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn create_the_address_of_a_deployment() {
    let request = r#"<ReservedIP xmlns="http://schemas.microsoft.com/windowsazure">
  <Name>shop-front</Name>
  <ServiceName>contoso</ServiceName>
  <DeploymentName>contoso-1</DeploymentName>
  <Location>West US</Location>
  <VirtualIPName>contosoContractContract</VirtualIPName>
</ReservedIP>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &reserved_ips::CREATE,
        version: version::V2015_04_01,
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn list_one_in_use_one_free() {
    let response = r#"<ReservedIPs xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <ReservedIP>
    <Name>shop-front</Name>
    <Address>23.99.10.20</Address>
    <Id>1d5b3c0a-52f0-4b57-9c2e-0d1a5f2b7c11</Id>
    <Label>Shop</Label>
    <State>Created</State>
    <InUse>true</InUse>
    <ServiceName>contoso</ServiceName>
    <DeploymentName>contoso-1</DeploymentName>
    <Location>West US</Location>
    <VirtualIPName>contosoContractContract</VirtualIPName>
  </ReservedIP>
  <ReservedIP>
    <Name>spare</Name>
    <Address>23.99.10.21</Address>
    <Id>2e6c4d1b-63a1-4c68-8d3f-1e2b60338d22</Id>
    <Label/>
    <State>Created</State>
    <InUse>false</InUse>
    <Location>West US</Location>
  </ReservedIP>
</ReservedIPs>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &reserved_ips::LIST,
        version: version::V2015_04_01,
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_in_use() {
    let response = r#"<ReservedIP xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <Name>shop-front</Name>
  <Address>23.99.10.20</Address>
  <Id>1d5b3c0a-52f0-4b57-9c2e-0d1a5f2b7c11</Id>
  <Label>Shop</Label>
  <State>Created</State>
  <InUse>true</InUse>
  <ServiceName>contoso</ServiceName>
  <DeploymentName>contoso-1</DeploymentName>
  <Location>West US</Location>
</ReservedIP>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &reserved_ips::GET,
        version: version::V2015_04_01,
        path: &[("reserved-ip-name", "shop-front")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn delete_a_free_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &reserved_ips::DELETE,
        version: version::V2015_04_01,
        path: &[("reserved-ip-name", "spare")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn associate_with_a_deployment() {
    let request = r#"<ReservedIPAssociation xmlns="http://schemas.microsoft.com/windowsazure">
  <ServiceName>contoso</ServiceName>
  <DeploymentName>contoso-1</DeploymentName>
  <VirtualIPName>contosoContractContract</VirtualIPName>
</ReservedIPAssociation>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &reserved_ips::ASSOCIATE,
        version: version::V2015_04_01,
        path: &[("reserved-ip-name", "spare")],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn disassociate_from_a_deployment() {
    let request = r#"<ReservedIPAssociation xmlns="http://schemas.microsoft.com/windowsazure">
  <ServiceName>contoso</ServiceName>
  <DeploymentName>contoso-1</DeploymentName>
</ReservedIPAssociation>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &reserved_ips::DISASSOCIATE,
        version: version::V2015_02_01,
        path: &[("reserved-ip-name", "spare")],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn validate_migration_nothing_is_in_the_way() {
    let response = r#"<ValidationMessages xmlns="http://schemas.microsoft.com/windowsazure"/>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &reserved_ips::VALIDATE_MIGRATION,
        version: version::V2016_07_01,
        path: &[("reserved-ip-name", "spare")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn prepare_migration_one_address() {
    let example = Example {
        catalog: &CATALOG,
        operation: &reserved_ips::PREPARE_MIGRATION,
        version: version::V2016_07_01,
        path: &[("reserved-ip-name", "spare")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn commit_migration_one_address() {
    let example = Example {
        catalog: &CATALOG,
        operation: &reserved_ips::COMMIT_MIGRATION,
        version: version::V2016_07_01,
        path: &[("reserved-ip-name", "spare")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn abort_migration_one_address() {
    let example = Example {
        catalog: &CATALOG,
        operation: &reserved_ips::ABORT_MIGRATION,
        version: version::V2016_07_01,
        path: &[("reserved-ip-name", "spare")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}
