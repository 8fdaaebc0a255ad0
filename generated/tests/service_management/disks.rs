// Written by `xms generate` from api-spec/service-management/disks.toml; do not edit.
//! The wire examples of `disks`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, disks, version};

#[test]
fn create_with_an_operating_system() {
    let request = r#"<Disk xmlns="http://schemas.microsoft.com/windowsazure">
  <OS>Linux</OS>
  <Label>Shop, system</Label>
  <MediaLink>https://contosodisks.blob.core.windows.net/vhds/shop.vhd</MediaLink>
  <Name>shop-system</Name>
</Disk>
"#;
    let response = r#"<Disk xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <OS>Linux</OS>
  <Label>Shop, system</Label>
  <MediaLink>https://contosodisks.blob.core.windows.net/vhds/shop.vhd</MediaLink>
  <Name>shop-system</Name>
</Disk>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &disks::CREATE,
        version: version::V2015_04_01,
        status: 200,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn list_an_attached_one() {
    let response = r#"<Disks xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <Disk>
    <AttachedTo>
      <HostedServiceName>contoso</HostedServiceName>
      <DeploymentName>contoso-1</DeploymentName>
      <RoleName>front</RoleName>
    </AttachedTo>
    <OS>Linux</OS>
    <Location>West US</Location>
    <LogicalDiskSizeInGB>30</LogicalDiskSizeInGB>
    <MediaLink>https://contosodisks.blob.core.windows.net/vhds/shop.vhd</MediaLink>
    <Name>shop-system</Name>
    <SourceImageName>ubuntu-14_04-amd64</SourceImageName>
    <CreatedTime>2015-03-02T10:20:30Z</CreatedTime>
    <IOType>Standard</IOType>
  </Disk>
</Disks>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &disks::LIST,
        version: version::V2015_04_01,
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_one_that_nothing_has() {
    let response = r#"<Disk xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <AffinityGroup>build</AffinityGroup>
  <Label>Shop, data</Label>
  <LogicalDiskSizeInGB>100</LogicalDiskSizeInGB>
  <MediaLink>https://contosodisks.blob.core.windows.net/vhds/data.vhd</MediaLink>
  <Name>shop-data</Name>
</Disk>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &disks::GET,
        version: version::V2015_04_01,
        path: &[("disk-name", "shop-data")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn update_another_label() {
    let request = r#"<Disk xmlns="http://schemas.microsoft.com/windowsazure">
  <Label>Shop, orders</Label>
  <Name>shop-data</Name>
</Disk>
"#;
    let response = r#"<Disk xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <Label>Shop, orders</Label>
  <MediaLink>https://contosodisks.blob.core.windows.net/vhds/data.vhd</MediaLink>
  <Name>shop-data</Name>
</Disk>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &disks::UPDATE,
        version: version::V2015_04_01,
        path: &[("disk-name", "shop-data")],
        status: 200,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn update_larger() {
    let request = r#"<Disk xmlns="http://schemas.microsoft.com/windowsazure">
  <Label>Shop, orders</Label>
  <Name>shop-data</Name>
  <ResizedSizeInGB>200</ResizedSizeInGB>
</Disk>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &disks::UPDATE,
        version: version::V2015_04_01,
        path: &[("disk-name", "shop-data")],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn delete_with_its_blob() {
    let example = Example {
        catalog: &CATALOG,
        operation: &disks::DELETE,
        version: version::V2015_04_01,
        path: &[("disk-name", "shop-data")],
        query: &[("comp", "media")],
        status: 200,
        ..Example::BASE
    };
    check(&example);
}
