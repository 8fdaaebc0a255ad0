// Written by `xms generate` from api-spec/service-management/locations.toml; do not edit.
//! The wire examples of `locations`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, locations, version};

#[test]
fn list_one_region() {
    let response = r#"<Locations xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <Location>
    <Name>West US</Name>
    <DisplayName>West US</DisplayName>
    <AvailableServices>
      <AvailableService>Compute</AvailableService>
      <AvailableService>Storage</AvailableService>
      <AvailableService>PersistentVMRole</AvailableService>
    </AvailableServices>
    <ComputeCapabilities>
      <WebWorkerRoleSizes>
        <RoleSize>ExtraSmall</RoleSize>
        <RoleSize>Small</RoleSize>
      </WebWorkerRoleSizes>
      <VirtualMachinesRoleSizes>
        <RoleSize>Basic_A0</RoleSize>
        <RoleSize>Small</RoleSize>
      </VirtualMachinesRoleSizes>
    </ComputeCapabilities>
    <StorageCapabilities>
      <StorageAccountTypes>
        <StorageAccountType>Standard_LRS</StorageAccountType>
        <StorageAccountType>Standard_GRS</StorageAccountType>
      </StorageAccountTypes>
    </StorageCapabilities>
  </Location>
</Locations>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &locations::LIST,
        version: version::V2015_04_01,
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}
