// Written by `xms generate` from api-spec/service-management/role-sizes.toml; do not edit.
//! The wire examples of `role-sizes`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, role_sizes, version};

#[test]
fn list_two_of_them() {
    let response = r#"<RoleSizes xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <RoleSize>
    <Name>Basic_A0</Name>
    <Label>Basic_A0 (0.25 cores, 768 MB)</Label>
    <Cores>1</Cores>
    <MemoryInMb>768</MemoryInMb>
    <SupportedByWebWorkerRoles>false</SupportedByWebWorkerRoles>
    <SupportedByVirtualMachines>true</SupportedByVirtualMachines>
    <MaxDataDiskCount>1</MaxDataDiskCount>
    <WebWorkerResourceDiskSizeInMb>0</WebWorkerResourceDiskSizeInMb>
    <VirtualMachineResourceDiskSizeInMb>20480</VirtualMachineResourceDiskSizeInMb>
  </RoleSize>
  <RoleSize>
    <Name>Small</Name>
    <Label>Small (1 cores, 1792 MB)</Label>
    <Cores>1</Cores>
    <MemoryInMb>1792</MemoryInMb>
    <SupportedByWebWorkerRoles>true</SupportedByWebWorkerRoles>
    <SupportedByVirtualMachines>true</SupportedByVirtualMachines>
    <MaxDataDiskCount>2</MaxDataDiskCount>
    <WebWorkerResourceDiskSizeInMb>229400</WebWorkerResourceDiskSizeInMb>
    <VirtualMachineResourceDiskSizeInMb>71680</VirtualMachineResourceDiskSizeInMb>
  </RoleSize>
</RoleSizes>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &role_sizes::LIST,
        version: version::V2015_04_01,
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}
