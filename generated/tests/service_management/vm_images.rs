// Written by `xms generate` from api-spec/service-management/vm-images.toml; do not edit.
//! The wire examples of `vm-images`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, vm_images, version};

#[test]
fn create_with_a_data_disk() {
    let request = r#"<VMImage xmlns="http://schemas.microsoft.com/windowsazure">
  <Name>contoso-front</Name>
  <Label>Front of the shop</Label>
  <Description>Web server and its orders</Description>
  <OSDiskConfiguration>
    <HostCaching>ReadWrite</HostCaching>
    <OSState>Generalized</OSState>
    <OS>Linux</OS>
    <MediaLink>https://contosodisks.blob.core.windows.net/vhds/web.vhd</MediaLink>
  </OSDiskConfiguration>
  <DataDiskConfigurations>
    <DataDiskConfiguration>
      <Name>orders</Name>
      <HostCaching>None</HostCaching>
      <Lun>0</Lun>
      <MediaLink>https://contosodisks.blob.core.windows.net/vhds/orders.vhd</MediaLink>
    </DataDiskConfiguration>
  </DataDiskConfigurations>
</VMImage>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &vm_images::CREATE,
        version: version::V2015_04_01,
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn list_one_of_the_subscription_s_own() {
    let response = r#"<VMImages xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <VMImage>
    <Name>contoso-front</Name>
    <Label>Front of the shop</Label>
    <Category>User</Category>
    <OSDiskConfiguration>
      <Name>contoso-front-os-2015-03-02</Name>
      <HostCaching>ReadWrite</HostCaching>
      <OSState>Specialized</OSState>
      <OS>Linux</OS>
      <MediaLink>https://contosodisks.blob.core.windows.net/vhds/front-os.vhd</MediaLink>
      <LogicalDiskSizeInGB>30</LogicalDiskSizeInGB>
      <IOType>Standard</IOType>
    </OSDiskConfiguration>
    <DataDiskConfigurations/>
    <ServiceName>contoso</ServiceName>
    <DeploymentName>contoso-1</DeploymentName>
    <RoleName>front</RoleName>
    <Location>West US</Location>
    <CreatedTime>2015-03-02T10:20:30Z</CreatedTime>
    <ModifiedTime>2015-03-02T10:20:30Z</ModifiedTime>
    <VMImageState>Succeeded</VMImageState>
    <RoleStateOnCapture>StoppedVM</RoleStateOnCapture>
    <RoleSizeOnCapture>Small</RoleSizeOnCapture>
  </VMImage>
</VMImages>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &vm_images::LIST,
        version: version::V2015_04_01,
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_details_a_shared_one() {
    let response = r#"<VMImageDetails xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <Name>contoso-front</Name>
  <Label>Front of the shop</Label>
  <Category>User</Category>
  <OSDiskConfiguration>
    <Name>contoso-front-os-2015-03-02</Name>
    <OSState>Generalized</OSState>
    <OS>Linux</OS>
    <LogicalDiskSizeInGB>30</LogicalDiskSizeInGB>
  </OSDiskConfiguration>
  <IsCorrupted>false</IsCorrupted>
  <PublishedName>contoso__front-1.0.0</PublishedName>
  <SharingStatus>Public</SharingStatus>
  <ReplicationProgress>
    <ReplicationProgressElement>
      <Location>West US</Location>
      <Progress>100</Progress>
    </ReplicationProgressElement>
  </ReplicationProgress>
</VMImageDetails>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &vm_images::GET_DETAILS,
        version: version::V2015_04_01,
        path: &[("vm-image-name", "contoso-front")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn update_another_label() {
    let request = r#"<VMImage xmlns="http://schemas.microsoft.com/windowsazure">
  <Label>Front of the shop of 2015</Label>
  <OSDiskConfiguration>
    <HostCaching>ReadOnly</HostCaching>
  </OSDiskConfiguration>
</VMImage>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &vm_images::UPDATE,
        version: version::V2015_04_01,
        path: &[("vm-image-name", "contoso-front")],
        status: 200,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn delete_with_its_blobs() {
    let example = Example {
        catalog: &CATALOG,
        operation: &vm_images::DELETE,
        version: version::V2015_04_01,
        path: &[("vm-image-name", "contoso-front")],
        query: &[("comp", "media")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn replicate_to_one_region() {
    let request = r#"<ReplicationInput xmlns="http://schemas.microsoft.com/windowsazure">
  <TargetLocations>
    <Region>West US</Region>
  </TargetLocations>
</ReplicationInput>
"#;
    let response = r#"<string xmlns="http://schemas.microsoft.com/2003/10/Serialization/">contoso-front-1.0.0</string>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &vm_images::REPLICATE,
        version: version::V2015_04_01,
        path: &[("vm-image-name", "contoso-front")],
        status: 200,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn unreplicate_one_image() {
    let example = Example {
        catalog: &CATALOG,
        operation: &vm_images::UNREPLICATE,
        version: version::V2015_04_01,
        path: &[("vm-image-name", "contoso-front")],
        status: 200,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn share_with_nobody() {
    let example = Example {
        catalog: &CATALOG,
        operation: &vm_images::SHARE,
        version: version::V2015_04_01,
        path: &[("vm-image-name", "contoso-front")],
        query: &[("permission", "Private")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}
