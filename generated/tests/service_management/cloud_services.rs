// Written by `xms generate` from api-spec/service-management/cloud-services.toml; do not edit.
//! The wire examples of `cloud-services`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, cloud_services, version};

#[test]
fn create_in_a_region() {
    let request = r#"<CreateHostedService xmlns="http://schemas.microsoft.com/windowsazure">
  <ServiceName>contoso</ServiceName>
  <Label>Q29udG9zbw==</Label>
  <Description>Shop of Contoso</Description>
  <Location>West US</Location>
  <ExtendedProperties>
    <ExtendedProperty>
      <Name>team</Name>
      <Value>blue</Value>
    </ExtendedProperty>
  </ExtendedProperties>
  <ReverseDnsFqdn>contoso.cloudapp.net.</ReverseDnsFqdn>
</CreateHostedService>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &cloud_services::CREATE,
        version: version::V2015_04_01,
        status: 201,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn create_in_an_affinity_group() {
    let request = r#"<CreateHostedService xmlns="http://schemas.microsoft.com/windowsazure">
  <ServiceName>fabrikam</ServiceName>
  <Label>RmFicmlrYW0=</Label>
  <AffinityGroup>build</AffinityGroup>
</CreateHostedService>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &cloud_services::CREATE,
        version: version::V2010_10_28,
        status: 201,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn create_the_name_is_taken() {
    let request = r#"<CreateHostedService xmlns="http://schemas.microsoft.com/windowsazure">
  <ServiceName>contoso</ServiceName>
  <Label>Q29udG9zbw==</Label>
  <Location>West US</Location>
</CreateHostedService>
"#;
    let response = r#"<Error xmlns="http://schemas.microsoft.com/windowsazure">
  <Code>ConflictError</Code>
  <Message>The name contoso is taken.</Message>
</Error>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &cloud_services::CREATE,
        version: version::V2015_04_01,
        status: 409,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn list_two() {
    let response = r#"<HostedServices xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <HostedService>
    <Url>https://management.core.windows.net/3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d/services/hostedservices/contoso</Url>
    <ServiceName>contoso</ServiceName>
    <HostedServiceProperties>
      <Description i:nil="true"/>
      <Location>West US</Location>
      <Label>Q29udG9zbw==</Label>
      <Status>Created</Status>
      <DateCreated>2015-03-02T10:20:30Z</DateCreated>
      <DateLastModified>2015-03-02T10:21:00Z</DateLastModified>
      <ExtendedProperties/>
    </HostedServiceProperties>
    <ComputeCapabilities>
      <WebWorkerRoleSizes>
        <RoleSize>Small</RoleSize>
      </WebWorkerRoleSizes>
      <VirtualMachinesRoleSizes>
        <RoleSize>Basic_A0</RoleSize>
      </VirtualMachinesRoleSizes>
    </ComputeCapabilities>
  </HostedService>
  <HostedService>
    <Url>https://management.core.windows.net/3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d/services/hostedservices/fabrikam</Url>
    <ServiceName>fabrikam</ServiceName>
    <HostedServiceProperties>
      <Description>Build machines</Description>
      <AffinityGroup>build</AffinityGroup>
      <Label>RmFicmlrYW0=</Label>
      <Status>Creating</Status>
      <DateCreated>2015-03-02T11:00:00Z</DateCreated>
      <DateLastModified>2015-03-02T11:00:00Z</DateLastModified>
      <ExtendedProperties/>
    </HostedServiceProperties>
  </HostedService>
</HostedServices>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &cloud_services::LIST,
        version: version::V2015_04_01,
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn list_none() {
    let response = r#"<HostedServices xmlns="http://schemas.microsoft.com/windowsazure"></HostedServices>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &cloud_services::LIST,
        version: version::V2009_10_01,
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

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
    let example = Example {
        catalog: &CATALOG,
        operation: &cloud_services::GET_PROPERTIES,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "contoso")],
        query: &[("embed-detail", "false")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_properties_with_detail() {
    let response = r#"<HostedService xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <Url>https://management.core.windows.net/3f0c2d6e-8a51-4b7c-9d20-6e1f5a4b3c2d/services/hostedservices/contoso</Url>
  <ServiceName>contoso</ServiceName>
  <HostedServiceProperties>
    <Description>Shop of Contoso</Description>
    <Location>West US</Location>
    <Label>Q29udG9zbw==</Label>
    <Status>Created</Status>
    <DateCreated>2015-03-02T10:20:30Z</DateCreated>
    <DateLastModified>2015-03-02T10:21:00Z</DateLastModified>
    <ExtendedProperties/>
  </HostedServiceProperties>
  <Deployments>
    <Deployment>
      <Name>shop</Name>
      <DeploymentSlot>Production</DeploymentSlot>
      <PrivateID>5f0c1e2d3b4a69788796a5b4c3d2e1f0</PrivateID>
      <Status>Running</Status>
      <Label>c2hvcA==</Label>
      <Url>http://contoso.cloudapp.net/</Url>
      <Configuration>PFNlcnZpY2VDb25maWd1cmF0aW9uIHNlcnZpY2VOYW1lPSJzaG9wIi8+</Configuration>
      <RoleInstanceList>
        <RoleInstance>
          <RoleName>Web</RoleName>
          <InstanceName>Web_IN_0</InstanceName>
          <InstanceStatus>ReadyRole</InstanceStatus>
          <InstanceUpgradeDomain>0</InstanceUpgradeDomain>
          <InstanceFaultDomain>0</InstanceFaultDomain>
          <InstanceSize>Small</InstanceSize>
          <InstanceStateDetails/>
          <IpAddress>10.0.0.4</IpAddress>
          <InstanceEndpoints>
            <InstanceEndpoint>
              <Name>Http</Name>
              <Vip>192.0.2.10</Vip>
              <PublicPort>80</PublicPort>
              <LocalPort>80</LocalPort>
              <Protocol>http</Protocol>
            </InstanceEndpoint>
          </InstanceEndpoints>
          <PowerState>Started</PowerState>
        </RoleInstance>
      </RoleInstanceList>
      <UpgradeDomainCount>1</UpgradeDomainCount>
      <RoleList>
        <Role>
          <RoleName>Web</RoleName>
          <OsVersion>WA-GUEST-OS-4.24_201509-01</OsVersion>
          <ConfigurationSets>
            <ConfigurationSet i:type="NetworkConfigurationSet">
              <ConfigurationSetType>NetworkConfiguration</ConfigurationSetType>
              <InputEndpoints>
                <InputEndpoint>
                  <Port>80</Port>
                  <Protocol>http</Protocol>
                  <Vip>192.0.2.10</Vip>
                </InputEndpoint>
              </InputEndpoints>
              <SubnetNames/>
            </ConfigurationSet>
          </ConfigurationSets>
        </Role>
      </RoleList>
      <SdkVersion>2.6.6496.2</SdkVersion>
      <Locked>false</Locked>
      <RollbackAllowed>false</RollbackAllowed>
      <CreatedTime>2015-03-02T10:30:00Z</CreatedTime>
      <LastModifiedTime>2015-03-02T10:45:00Z</LastModifiedTime>
      <ExtendedProperties/>
      <ExtensionConfiguration>
        <AllRoles>
          <Extension>
            <Id>rdp-contoso</Id>
            <State>enable</State>
          </Extension>
        </AllRoles>
        <NamedRoles/>
      </ExtensionConfiguration>
      <VirtualIPs>
        <VirtualIP>
          <Address>192.0.2.10</Address>
          <IsDnsProgrammed>true</IsDnsProgrammed>
          <Name>shopVip</Name>
        </VirtualIP>
      </VirtualIPs>
      <InternalDnsSuffix>shop.d4.internal.cloudapp.net</InternalDnsSuffix>
      <LoadBalancers/>
    </Deployment>
  </Deployments>
</HostedService>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &cloud_services::GET_PROPERTIES,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "contoso")],
        query: &[("embed-detail", "true")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_properties_no_such_cloud_service() {
    let response = r#"<Error xmlns="http://schemas.microsoft.com/windowsazure">
  <Code>ResourceNotFound</Code>
  <Message>There is no cloud service nobody.</Message>
</Error>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &cloud_services::GET_PROPERTIES,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "nobody")],
        status: 404,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn update_everything() {
    let request = r#"<UpdateHostedService xmlns="http://schemas.microsoft.com/windowsazure">
  <Label>Q29udG9zbyBzaG9w</Label>
  <Description>Shop of Contoso, and its blog</Description>
  <ReverseDnsFqdn>contoso.cloudapp.net.</ReverseDnsFqdn>
  <ExtendedProperties>
    <ExtendedProperty>
      <Name>team</Name>
      <Value>green</Value>
    </ExtendedProperty>
  </ExtendedProperties>
</UpdateHostedService>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &cloud_services::UPDATE,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "contoso")],
        status: 200,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn update_another_label() {
    let request = r#"<UpdateHostedService xmlns="http://schemas.microsoft.com/windowsazure">
  <Label>Q29udG9zbyBzaG9w</Label>
</UpdateHostedService>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &cloud_services::UPDATE,
        version: version::V2010_10_28,
        path: &[("cloud-service-name", "contoso")],
        status: 200,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn delete_without_deployments() {
    let example = Example {
        catalog: &CATALOG,
        operation: &cloud_services::DELETE,
        version: version::V2010_10_28,
        path: &[("cloud-service-name", "contoso")],
        status: 200,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn delete_with_its_disks() {
    let example = Example {
        catalog: &CATALOG,
        operation: &cloud_services::DELETE,
        version: version::V2013_08_01,
        path: &[("cloud-service-name", "contoso")],
        query: &[("comp", "media")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn check_name_availability_taken() {
    let response = r#"<AvailabilityResponse xmlns="http://schemas.microsoft.com/windowsazure">
  <Result>false</Result>
  <Reason>The name is taken.</Reason>
</AvailabilityResponse>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &cloud_services::CHECK_NAME_AVAILABILITY,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "contoso")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn check_name_availability_free() {
    let response = r#"<AvailabilityResponse xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <Result>true</Result>
  <Reason i:nil="true"/>
</AvailabilityResponse>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &cloud_services::CHECK_NAME_AVAILABILITY,
        version: version::V2013_03_01,
        path: &[("cloud-service-name", "contoso-2")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}
