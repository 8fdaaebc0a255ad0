// Written by `xms generate` from api-spec/service-management/affinity-groups.toml; do not edit.
//! The wire examples of `affinity-groups`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, affinity_groups, version};

#[test]
fn create_in_a_region() {
    let request = r#"<CreateAffinityGroup xmlns="http://schemas.microsoft.com/windowsazure">
  <Name>build</Name>
  <Label>QnVpbGQ=</Label>
  <Description>Build machines</Description>
  <Location>West US</Location>
</CreateAffinityGroup>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &affinity_groups::CREATE,
        version: version::V2015_04_01,
        status: 201,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn list_one() {
    let response = r#"<AffinityGroups xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <AffinityGroup>
    <Name>build</Name>
    <Label>QnVpbGQ=</Label>
    <Description>Build machines</Description>
    <Location>West US</Location>
    <Capabilities>
      <Capability>PersistentVMRole</Capability>
      <Capability>HighMemory</Capability>
    </Capabilities>
    <CreatedTime>2015-03-02T10:20:30Z</CreatedTime>
    <ComputeCapabilities>
      <WebWorkerRoleSizes>
        <RoleSize>Small</RoleSize>
      </WebWorkerRoleSizes>
      <VirtualMachinesRoleSizes>
        <RoleSize>Basic_A0</RoleSize>
      </VirtualMachinesRoleSizes>
    </ComputeCapabilities>
  </AffinityGroup>
</AffinityGroups>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &affinity_groups::LIST,
        version: version::V2015_04_01,
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_properties_with_a_cloud_service_and_a_storage_account() {
    let response = r#"<AffinityGroup xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <Name>build</Name>
  <Label>QnVpbGQ=</Label>
  <Description>Build machines</Description>
  <Location>West US</Location>
  <HostedServices>
    <HostedService>
      <Url>https://management.core.windows.net/3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d/services/hostedservices/fabrikam</Url>
      <ServiceName>fabrikam</ServiceName>
    </HostedService>
  </HostedServices>
  <StorageServices>
    <StorageService>
      <Url>https://management.core.windows.net/3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d/services/storageservices/fabrikamdisks</Url>
      <ServiceName>fabrikamdisks</ServiceName>
    </StorageService>
  </StorageServices>
  <Capabilities>
    <Capability>PersistentVMRole</Capability>
  </Capabilities>
</AffinityGroup>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &affinity_groups::GET_PROPERTIES,
        version: version::V2015_04_01,
        path: &[("affinity-group-name", "build")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn update_another_label() {
    let request = r#"<UpdateAffinityGroup xmlns="http://schemas.microsoft.com/windowsazure">
  <Label>QnVpbGQgYW5kIHRlc3Q=</Label>
  <Description>Build and test machines</Description>
</UpdateAffinityGroup>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &affinity_groups::UPDATE,
        version: version::V2015_04_01,
        path: &[("affinity-group-name", "build")],
        status: 200,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn delete_an_empty_one() {
    let example = Example {
        catalog: &CATALOG,
        operation: &affinity_groups::DELETE,
        version: version::V2015_04_01,
        path: &[("affinity-group-name", "build")],
        status: 200,
        ..Example::BASE
    };
    check(&example);
}
