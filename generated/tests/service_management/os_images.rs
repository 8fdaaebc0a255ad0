// Written by `xms generate` from api-spec/service-management/os-images.toml; do not edit.
//! The wire examples of `os-images`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, os_images, version};

#[test]
fn add_an_image_of_linux() {
    let request = r#"<OSImage xmlns="http://schemas.microsoft.com/windowsazure">
  <Label>Web server</Label>
  <MediaLink>https://contosodisks.blob.core.windows.net/vhds/web.vhd</MediaLink>
  <Name>contoso-web</Name>
  <OS>Linux</OS>
  <Description>With all that the shop needs</Description>
</OSImage>
"#;
    let response = r#"<OSImage xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <Category>User</Category>
  <Label>Web server</Label>
  <Location>West US</Location>
  <LogicalSizeInGB>30</LogicalSizeInGB>
  <MediaLink>https://contosodisks.blob.core.windows.net/vhds/web.vhd</MediaLink>
  <Name>contoso-web</Name>
  <OS>Linux</OS>
  <Description>With all that the shop needs</Description>
  <IsPremium>false</IsPremium>
</OSImage>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &os_images::ADD,
        version: version::V2015_04_01,
        status: 200,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn list_one_of_a_partner() {
    let response = r#"<Images xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <OSImage>
    <Category>Public</Category>
    <Label>Ubuntu Server 14.04 LTS</Label>
    <Location>East US;West US</Location>
    <LogicalSizeInGB>30</LogicalSizeInGB>
    <Name>ubuntu-14_04-amd64</Name>
    <OS>Linux</OS>
    <Eula>http://www.ubuntu.com/project/about-ubuntu/licensing</Eula>
    <Description>For 64 bit processors</Description>
    <ImageFamily>Ubuntu Server 14.04 LTS</ImageFamily>
    <ShowInGui>true</ShowInGui>
    <PublishedDate>2015-02-25T00:00:00Z</PublishedDate>
    <IsPremium>false</IsPremium>
    <PrivacyUri>http://www.ubuntu.com/legal</PrivacyUri>
    <RecommendedVMSize>Small</RecommendedVMSize>
    <PublisherName>Canonical</PublisherName>
    <IOType>Standard</IOType>
  </OSImage>
</Images>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &os_images::LIST,
        version: version::V2015_04_01,
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_one_of_the_subscription_s_own() {
    let response = r#"<OSImage xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <Category>User</Category>
  <Label>Web server</Label>
  <Location>West US</Location>
  <LogicalSizeInGB>30</LogicalSizeInGB>
  <MediaLink>https://contosodisks.blob.core.windows.net/vhds/web.vhd</MediaLink>
  <Name>contoso-web</Name>
  <OS>Linux</OS>
  <IsPremium>false</IsPremium>
  <OSState>Generalized</OSState>
  <IOType>Standard</IOType>
</OSImage>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &os_images::GET,
        version: version::V2015_04_01,
        path: &[("image-name", "contoso-web")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_details_copied_to_one_region_on_its_way_to_another() {
    let response = r#"<OSImageDetails xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <Category>User</Category>
  <Label>Web server</Label>
  <LogicalSizeInGB>30</LogicalSizeInGB>
  <Name>contoso-web</Name>
  <OS>Linux</OS>
  <IsCorrupted>false</IsCorrupted>
  <ReplicationProgress>
    <ReplicationProgressElement>
      <Location>West US</Location>
      <Progress>100</Progress>
    </ReplicationProgressElement>
    <ReplicationProgressElement>
      <Location>East US</Location>
      <Progress>40</Progress>
    </ReplicationProgressElement>
  </ReplicationProgress>
  <ComputeImageAttributes>
    <Offer>web</Offer>
    <Sku>small</Sku>
    <Version>1.0.0</Version>
  </ComputeImageAttributes>
</OSImageDetails>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &os_images::GET_DETAILS,
        version: version::V2015_04_01,
        path: &[("image-name", "contoso-web")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn update_another_label() {
    let request = r#"<OSImage xmlns="http://schemas.microsoft.com/windowsazure">
  <Label>Web server of 2015</Label>
</OSImage>
"#;
    let response = r#"<OSImage xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <Category>User</Category>
  <Label>Web server of 2015</Label>
  <Name>contoso-web</Name>
  <OS>Linux</OS>
</OSImage>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &os_images::UPDATE,
        version: version::V2015_04_01,
        path: &[("image-name", "contoso-web")],
        status: 200,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn delete_with_its_blob() {
    let example = Example {
        catalog: &CATALOG,
        operation: &os_images::DELETE,
        version: version::V2015_04_01,
        path: &[("image-name", "contoso-web")],
        query: &[("comp", "media")],
        status: 200,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn replicate_to_two_regions() {
    let request = r#"<ReplicationInput xmlns="http://schemas.microsoft.com/windowsazure">
  <TargetLocations>
    <Region>West US</Region>
    <Region>East US</Region>
  </TargetLocations>
  <ComputeImageAttributes>
    <Offer>web</Offer>
    <Sku>small</Sku>
    <Version>1.0.0</Version>
  </ComputeImageAttributes>
  <MarketplaceImageAttributes>
    <PublisherId>contoso</PublisherId>
    <Plan>
      <Name>hourly</Name>
      <Publisher>contoso</Publisher>
      <Product>web</Product>
    </Plan>
  </MarketplaceImageAttributes>
</ReplicationInput>
"#;
    let response = r#"<string xmlns="http://schemas.microsoft.com/2003/10/Serialization/">contoso-web-1.0.0</string>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &os_images::REPLICATE,
        version: version::V2015_04_01,
        path: &[("image-name", "contoso-web")],
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
        operation: &os_images::UNREPLICATE,
        version: version::V2015_04_01,
        path: &[("image-name", "contoso-web")],
        status: 200,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn share_with_everybody() {
    let example = Example {
        catalog: &CATALOG,
        operation: &os_images::SHARE,
        version: version::V2015_04_01,
        path: &[("image-name", "contoso-web")],
        query: &[("permission", "Public")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}
