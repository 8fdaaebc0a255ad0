// Written by `xms generate` from api-spec/service-management/data-disks.toml; do not edit.
//! The wire examples of `data-disks`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, data_disks, version};

#[test]
fn add_an_empty_one() {
    let request = r#"<DataVirtualHardDisk xmlns="http://schemas.microsoft.com/windowsazure">
  <HostCaching>ReadOnly</HostCaching>
  <DiskLabel>Orders</DiskLabel>
  <Lun>1</Lun>
  <LogicalDiskSizeInGB>100</LogicalDiskSizeInGB>
  <MediaLink>https://contosodisks.blob.core.windows.net/vhds/orders.vhd</MediaLink>
</DataVirtualHardDisk>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &data_disks::ADD,
        version: version::V2015_04_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("deployment-name", "contoso-1"),
            ("role-name", "front"),
        ],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_one() {
    let response = r#"<DataVirtualHardDisk xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <HostCaching>ReadOnly</HostCaching>
  <DiskLabel>Orders</DiskLabel>
  <DiskName>contoso-contoso-1-front-1-201503021020300001</DiskName>
  <Lun>1</Lun>
  <LogicalDiskSizeInGB>100</LogicalDiskSizeInGB>
  <MediaLink>https://contosodisks.blob.core.windows.net/vhds/orders.vhd</MediaLink>
</DataVirtualHardDisk>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &data_disks::GET,
        version: version::V2015_04_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("deployment-name", "contoso-1"),
            ("role-name", "front"),
            ("lun", "1"),
        ],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn update_another_number() {
    let request = r#"<DataVirtualHardDisk xmlns="http://schemas.microsoft.com/windowsazure">
  <HostCaching>None</HostCaching>
  <DiskName>contoso-contoso-1-front-1-201503021020300001</DiskName>
  <Lun>2</Lun>
</DataVirtualHardDisk>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &data_disks::UPDATE,
        version: version::V2015_04_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("deployment-name", "contoso-1"),
            ("role-name", "front"),
            ("lun", "1"),
        ],
        status: 200,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn delete_with_its_blob() {
    let example = Example {
        catalog: &CATALOG,
        operation: &data_disks::DELETE,
        version: version::V2015_04_01,
        path: &[
            ("cloud-service-name", "contoso"),
            ("deployment-name", "contoso-1"),
            ("role-name", "front"),
            ("lun", "2"),
        ],
        query: &[("comp", "media")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}
