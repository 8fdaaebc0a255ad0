// Written by `xms generate` from api-spec/service-management/cloud-services.toml; do not edit.
//! The wire examples of `cloud-services`.

use xms_runtime::testing::{Example, check};
use xms_services::service_management::{SERVICE, cloud_services, version};

#[test]
fn get_properties_without_detail() {
    let response = r#"<HostedService xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <Url>https://management.core.windows.net/3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d/services/hostedservices/contoso</Url>
  <ServiceName>contoso</ServiceName>
  <HostedServiceProperties>
    <Description i:nil="true"/>
    <Location>West US</Location>
    <Label>Q29udG9zbw==</Label>
    <Status>Created</Status>
    <DateCreated>2015-03-02T10:20:30Z</DateCreated>
    <DateLastModified>2015-03-02T10:21:00Z</DateLastModified>
    <ExtendedProperties>
      <ExtendedProperty>
        <Name>team</Name>
        <Value>blue</Value>
      </ExtendedProperty>
    </ExtendedProperties>
    <ReverseDnsFqdn>contoso.cloudapp.net.</ReverseDnsFqdn>
  </HostedServiceProperties>
  <DefaultWinRmCertificateThumbprint>3C1E5A7092B4D6F8013C5E7A92B4D6F8103C5E7A</DefaultWinRmCertificateThumbprint>
</HostedService>
"#;
    check(&Example {
        service: &SERVICE,
        operation: &cloud_services::GET_PROPERTIES,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "contoso")],
        query: &[("embed-detail", "false")],
        headers: &[],
        status: 200,
        request: None,
        response: Some(response),
    });
}
