// Written by `xms generate` from api-spec/service-management/extension-images.toml; do not edit.
//! The wire examples of `extension-images`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, extension_images, version};

/// Values that an extension does not have are left out; the regions are empty where they are not
/// restricted.
#[test]
fn list_available_two_extensions() {
    let response = r#"<ExtensionImages xmlns="http://schemas.microsoft.com/windowsazure">
  <ExtensionImage>
    <ProviderNameSpace>Contoso.Security</ProviderNameSpace>
    <Type>Scanner</Type>
    <Version>3.2</Version>
    <Label>Contoso Scanner</Label>
    <Description>Scans files &amp; processes.</Description>
    <HostingResources>VmRole|WebRole|WorkerRole</HostingResources>
    <PublicConfigurationSchema>PHhzOnNjaGVtYSB4bWxuczp4cz0iaHR0cDovL3d3dy53My5vcmcvMjAwMS9YTUxTY2hlbWEiPjx4czplbGVtZW50IG5hbWU9IlB1YmxpY0NvbmZpZyIgdHlwZT0ieHM6c3RyaW5nIi8+PC94czpzY2hlbWE+</PublicConfigurationSchema>
    <BlockRoleUponFailure>false</BlockRoleUponFailure>
    <ReplicationCompleted>true</ReplicationCompleted>
    <Regions></Regions>
  </ExtensionImage>
  <ExtensionImage>
    <ProviderNameSpace>Fabrikam.Monitoring</ProviderNameSpace>
    <Type>Agent</Type>
    <Version>2.1</Version>
    <Label>Fabrikam Agent</Label>
    <Description>Collects counters and logs.</Description>
    <HostingResources>WebRole|WorkerRole</HostingResources>
    <ThumbprintAlgorithm>sha1</ThumbprintAlgorithm>
    <BlockRoleUponFailure>true</BlockRoleUponFailure>
    <ReplicationCompleted>true</ReplicationCompleted>
    <Eula>https://fabrikam.example/eula</Eula>
    <PrivacyUri>https://fabrikam.example/privacy</PrivacyUri>
    <IsJsonExtension>true</IsJsonExtension>
    <CompanyName>Fabrikam</CompanyName>
    <SupportedOS>Windows</SupportedOS>
    <PublishedDate>2015-02-03T10:20:30.1234567Z</PublishedDate>
    <Regions></Regions>
  </ExtensionImage>
</ExtensionImages>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &extension_images::LIST_AVAILABLE,
        version: version::V2015_04_01,
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn list_versions_elements_of_2013_03_01() {
    let response = r#"<ExtensionImages xmlns="http://schemas.microsoft.com/windowsazure">
  <ExtensionImage>
    <ProviderNameSpace>Fabrikam.Monitoring</ProviderNameSpace>
    <Type>Agent</Type>
    <Version>1.0</Version>
    <Label>Fabrikam Agent</Label>
    <Description>Collects counters.</Description>
    <HostingResources>WebRole</HostingResources>
    <ThumbprintAlgorithm>sha1</ThumbprintAlgorithm>
    <PublicConfigurationSchema>PHhzOnNjaGVtYSB4bWxuczp4cz0iaHR0cDovL3d3dy53My5vcmcvMjAwMS9YTUxTY2hlbWEiPjx4czplbGVtZW50IG5hbWU9IkludGVydmFsU2Vjb25kcyIgdHlwZT0ieHM6aW50Ii8+PC94czpzY2hlbWE+</PublicConfigurationSchema>
    <PrivateConfigurationSchema>PHhzOnNjaGVtYSB4bWxuczp4cz0iaHR0cDovL3d3dy53My5vcmcvMjAwMS9YTUxTY2hlbWEiPjx4czplbGVtZW50IG5hbWU9IktleSIgdHlwZT0ieHM6c3RyaW5nIi8+PC94czpzY2hlbWE+</PrivateConfigurationSchema>
  </ExtensionImage>
  <ExtensionImage>
    <ProviderNameSpace>Fabrikam.Monitoring</ProviderNameSpace>
    <Type>Agent</Type>
    <Version>1.1</Version>
    <Label>Fabrikam Agent</Label>
    <Description>Collects counters and logs.</Description>
    <HostingResources>WebRole|WorkerRole</HostingResources>
    <ThumbprintAlgorithm>sha1</ThumbprintAlgorithm>
    <PublicConfigurationSchema>PHhzOnNjaGVtYSB4bWxuczp4cz0iaHR0cDovL3d3dy53My5vcmcvMjAwMS9YTUxTY2hlbWEiPjx4czplbGVtZW50IG5hbWU9IkludGVydmFsU2Vjb25kcyIgdHlwZT0ieHM6aW50Ii8+PC94czpzY2hlbWE+</PublicConfigurationSchema>
    <PrivateConfigurationSchema>PHhzOnNjaGVtYSB4bWxuczp4cz0iaHR0cDovL3d3dy53My5vcmcvMjAwMS9YTUxTY2hlbWEiPjx4czplbGVtZW50IG5hbWU9IktleSIgdHlwZT0ieHM6c3RyaW5nIi8+PC94czpzY2hlbWE+</PrivateConfigurationSchema>
  </ExtensionImage>
</ExtensionImages>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &extension_images::LIST_VERSIONS,
        version: version::V2013_03_01,
        path: &[("provider-namespace", "Fabrikam.Monitoring"), ("type", "Agent")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn list_versions_elements_of_2014_06_01() {
    let response = r#"<ExtensionImages xmlns="http://schemas.microsoft.com/windowsazure">
  <ExtensionImage>
    <ProviderNameSpace>Fabrikam.Monitoring</ProviderNameSpace>
    <Type>Agent</Type>
    <Version>1.1</Version>
    <Label>Fabrikam Agent</Label>
    <Description>Collects counters and logs.</Description>
    <HostingResources>WebRole|WorkerRole</HostingResources>
    <ThumbprintAlgorithm>sha1</ThumbprintAlgorithm>
    <PublicConfigurationSchema>PHhzOnNjaGVtYSB4bWxuczp4cz0iaHR0cDovL3d3dy53My5vcmcvMjAwMS9YTUxTY2hlbWEiPjx4czplbGVtZW50IG5hbWU9IkludGVydmFsU2Vjb25kcyIgdHlwZT0ieHM6aW50Ii8+PC94czpzY2hlbWE+</PublicConfigurationSchema>
    <PrivateConfigurationSchema>PHhzOnNjaGVtYSB4bWxuczp4cz0iaHR0cDovL3d3dy53My5vcmcvMjAwMS9YTUxTY2hlbWEiPjx4czplbGVtZW50IG5hbWU9IktleSIgdHlwZT0ieHM6c3RyaW5nIi8+PC94czpzY2hlbWE+</PrivateConfigurationSchema>
    <BlockRoleUponFailure>false</BlockRoleUponFailure>
    <SampleConfig>PENvbmZpZ3VyYXRpb24+CiAgPFB1YmxpY0NvbmZpZz48SW50ZXJ2YWxTZWNvbmRzPjYwPC9JbnRlcnZhbFNlY29uZHM+PC9QdWJsaWNDb25maWc+CiAgPFByaXZhdGVDb25maWc+PEtleT5leGFtcGxlPC9LZXk+PC9Qcml2YXRlQ29uZmlnPgo8L0NvbmZpZ3VyYXRpb24+</SampleConfig>
    <ReplicationCompleted>true</ReplicationCompleted>
    <Eula>https://fabrikam.example/eula</Eula>
    <PrivacyUri>https://fabrikam.example/privacy</PrivacyUri>
    <HomepageUri>https://fabrikam.example/agent</HomepageUri>
    <IsJsonExtension>false</IsJsonExtension>
    <CompanyName>Fabrikam</CompanyName>
    <SupportedOS>Windows</SupportedOS>
    <PublishedDate>2014-06-15T08:30:00Z</PublishedDate>
  </ExtensionImage>
</ExtensionImages>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &extension_images::LIST_VERSIONS,
        version: version::V2014_06_01,
        path: &[("provider-namespace", "Fabrikam.Monitoring"), ("type", "Agent")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn list_versions_none() {
    let response = r#"<ExtensionImages xmlns="http://schemas.microsoft.com/windowsazure"></ExtensionImages>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &extension_images::LIST_VERSIONS,
        version: version::V2014_06_01,
        path: &[("provider-namespace", "Fabrikam.Monitoring"), ("type", "Nothing")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn register_everything_set() {
    let request = r#"<ExtensionImage xmlns="http://schemas.microsoft.com/windowsazure">
  <ProviderNameSpace>Fabrikam.Monitoring</ProviderNameSpace>
  <Type>Agent</Type>
  <Version>2.1.0.0</Version>
  <Label>Fabrikam Agent</Label>
  <HostingResources>WebRole|WorkerRole</HostingResources>
  <MediaLink>https://fabrikam.blob.core.windows.net/packages/agent-2.1.0.0.zip</MediaLink>
  <Certificate>
    <StoreLocation>LocalMachine</StoreLocation>
    <StoreName>My</StoreName>
    <ThumbprintRequired>true</ThumbprintRequired>
    <ThumbprintAlgorithm>sha1</ThumbprintAlgorithm>
  </Certificate>
  <Endpoints>
    <InputEndpoints>
      <InputEndpoint>
        <Name>Query</Name>
        <Protocol>tcp</Protocol>
        <Port>8443</Port>
        <LocalPort>*</LocalPort>
      </InputEndpoint>
    </InputEndpoints>
    <InternalEndpoints>
      <InternalEndpoint>
        <Name>Gossip</Name>
        <Protocol>tcp</Protocol>
        <Port>7400</Port>
      </InternalEndpoint>
      <InternalEndpoint>
        <Name>Heartbeat</Name>
        <Protocol>udp</Protocol>
        <Port>7401</Port>
      </InternalEndpoint>
    </InternalEndpoints>
    <InstanceInputEndpoints>
      <InstanceInputEndpoint>
        <Name>Debug</Name>
        <Protocol>tcp</Protocol>
        <LocalPort>9229</LocalPort>
        <FixedPortMin>20000</FixedPortMin>
        <FixedPortMax>20099</FixedPortMax>
      </InstanceInputEndpoint>
    </InstanceInputEndpoints>
  </Endpoints>
  <PublicConfigurationSchema>PHhzOnNjaGVtYSB4bWxuczp4cz0iaHR0cDovL3d3dy53My5vcmcvMjAwMS9YTUxTY2hlbWEiPjx4czplbGVtZW50IG5hbWU9IkludGVydmFsU2Vjb25kcyIgdHlwZT0ieHM6aW50Ii8+PC94czpzY2hlbWE+</PublicConfigurationSchema>
  <PrivateConfigurationSchema>PHhzOnNjaGVtYSB4bWxuczp4cz0iaHR0cDovL3d3dy53My5vcmcvMjAwMS9YTUxTY2hlbWEiPjx4czplbGVtZW50IG5hbWU9IktleSIgdHlwZT0ieHM6c3RyaW5nIi8+PC94czpzY2hlbWE+</PrivateConfigurationSchema>
  <Description>Collects counters &amp; logs.</Description>
  <PublisherName>Fabrikam</PublisherName>
  <PublishedDate>2015-02-03T10:20:30.1234567Z</PublishedDate>
  <LocalResources>
    <LocalResource>
      <Name>Buffer</Name>
      <SizeInMB>512</SizeInMB>
    </LocalResource>
    <LocalResource>
      <Name>State</Name>
    </LocalResource>
  </LocalResources>
  <BlockRoleUponFailure>false</BlockRoleUponFailure>
  <IsInternalExtension>true</IsInternalExtension>
  <SampleConfig>PENvbmZpZ3VyYXRpb24+CiAgPFB1YmxpY0NvbmZpZz48SW50ZXJ2YWxTZWNvbmRzPjYwPC9JbnRlcnZhbFNlY29uZHM+PC9QdWJsaWNDb25maWc+CiAgPFByaXZhdGVDb25maWc+PEtleT5leGFtcGxlPC9LZXk+PC9Qcml2YXRlQ29uZmlnPgo8L0NvbmZpZ3VyYXRpb24+</SampleConfig>
  <Eula>https://fabrikam.example/eula</Eula>
  <PrivacyUri>https://fabrikam.example/privacy</PrivacyUri>
  <HomepageUri>https://fabrikam.example/agent</HomepageUri>
  <IsJsonExtension>false</IsJsonExtension>
  <DisallowMajorVersionUpgrade>true</DisallowMajorVersionUpgrade>
  <SupportedOS>Windows</SupportedOS>
  <CompanyName>Fabrikam</CompanyName>
  <Regions>West US;North Europe</Regions>
</ExtensionImage>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &extension_images::REGISTER,
        version: version::V2015_04_01,
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn register_only_what_is_required() {
    let request = r#"<ExtensionImage xmlns="http://schemas.microsoft.com/windowsazure">
  <ProviderNameSpace>Contoso.Security</ProviderNameSpace>
  <Type>Scanner</Type>
  <Version>1.0.0.0</Version>
</ExtensionImage>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &extension_images::REGISTER,
        version: version::V2014_05_01,
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

/// An empty `Regions` opens the version to all regions; none at all would keep it internal.
#[test]
fn register_all_regions() {
    let request = r#"<ExtensionImage xmlns="http://schemas.microsoft.com/windowsazure">
  <ProviderNameSpace>Contoso.Security</ProviderNameSpace>
  <Type>Scanner</Type>
  <Version>3.2.0.0</Version>
  <Label>Contoso Scanner</Label>
  <HostingResources>VmRole</HostingResources>
  <MediaLink>https://contoso.blob.core.windows.net/packages/scanner-3.2.0.0.zip</MediaLink>
  <Description>Scans files and processes.</Description>
  <IsInternalExtension>false</IsInternalExtension>
  <IsJsonExtension>true</IsJsonExtension>
  <SupportedOS>Linux</SupportedOS>
  <Regions></Regions>
</ExtensionImage>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &extension_images::REGISTER,
        version: version::V2014_10_01,
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn register_endpoints_under_their_earlier_name() {
    let request = r#"<ExtensionImage xmlns="http://schemas.microsoft.com/windowsazure">
  <ProviderNameSpace>Fabrikam.Monitoring</ProviderNameSpace>
  <Type>Agent</Type>
  <Version>1.0.0.0</Version>
  <Label>Fabrikam Agent</Label>
  <HostingResources>WebRole</HostingResources>
  <MediaLink>https://fabrikam.blob.core.windows.net/packages/agent-1.0.0.0.zip</MediaLink>
  <ExtensionEndpoints>
    <InternalEndpoints>
      <InternalEndpoint>
        <Name>Gossip</Name>
        <Protocol>tcp</Protocol>
        <Port>7400</Port>
      </InternalEndpoint>
    </InternalEndpoints>
  </ExtensionEndpoints>
  <Description>Collects counters.</Description>
</ExtensionImage>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &extension_images::REGISTER,
        version: version::V2014_05_01,
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn register_not_a_publisher() {
    let request = r#"<ExtensionImage xmlns="http://schemas.microsoft.com/windowsazure">
  <ProviderNameSpace>Contoso.Security</ProviderNameSpace>
  <Type>Scanner</Type>
  <Version>1.0.0.0</Version>
</ExtensionImage>
"#;
    let response = r#"<Error xmlns="http://schemas.microsoft.com/windowsazure">
  <Code>ForbiddenError</Code>
  <Message>Only publishers may register extensions.</Message>
</Error>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &extension_images::REGISTER,
        version: version::V2015_04_01,
        status: 403,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn update_a_further_version_in_two_regions() {
    let request = r#"<ExtensionImage xmlns="http://schemas.microsoft.com/windowsazure">
  <ProviderNameSpace>Fabrikam.Monitoring</ProviderNameSpace>
  <Type>Agent</Type>
  <Version>2.2.0.0</Version>
  <Label>Fabrikam Agent</Label>
  <HostingResources>WebRole|WorkerRole</HostingResources>
  <MediaLink>https://fabrikam.blob.core.windows.net/packages/agent-2.2.0.0.zip</MediaLink>
  <Description>Collects counters and logs.</Description>
  <IsInternalExtension>false</IsInternalExtension>
  <CompanyName>Fabrikam</CompanyName>
  <Regions>West US;North Europe</Regions>
</ExtensionImage>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &extension_images::UPDATE,
        version: version::V2015_04_01,
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn update_made_internal_before_it_is_unregistered() {
    let request = r#"<ExtensionImage xmlns="http://schemas.microsoft.com/windowsazure">
  <ProviderNameSpace>Fabrikam.Monitoring</ProviderNameSpace>
  <Type>Agent</Type>
  <Version>1.0.0.0</Version>
  <IsInternalExtension>true</IsInternalExtension>
</ExtensionImage>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &extension_images::UPDATE,
        version: version::V2014_06_01,
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn unregister_accepted() {
    let example = Example {
        catalog: &CATALOG,
        operation: &extension_images::UNREGISTER,
        version: version::V2014_05_01,
        path: &[
            ("provider-namespace", "Fabrikam.Monitoring"),
            ("type", "Agent"),
            ("version", "1.0.0.0"),
        ],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn unregister_not_a_publisher() {
    let response = r#"<Error xmlns="http://schemas.microsoft.com/windowsazure">
  <Code>ForbiddenError</Code>
  <Message>Only publishers may unregister extensions.</Message>
</Error>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &extension_images::UNREGISTER,
        version: version::V2015_04_01,
        path: &[
            ("provider-namespace", "Contoso.Security"),
            ("type", "Scanner"),
            ("version", "1.0.0.0"),
        ],
        status: 403,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn list_published_a_public_and_an_internal_version() {
    let response = r#"<ExtensionImages xmlns="http://schemas.microsoft.com/windowsazure">
  <ExtensionImage>
    <ProviderNameSpace>Fabrikam.Monitoring</ProviderNameSpace>
    <Type>Agent</Type>
    <Version>2.1.0.0</Version>
    <IsInternalExtension>false</IsInternalExtension>
    <ReplicationCompleted>true</ReplicationCompleted>
    <Regions></Regions>
  </ExtensionImage>
  <ExtensionImage>
    <ProviderNameSpace>Fabrikam.Monitoring</ProviderNameSpace>
    <Type>Agent</Type>
    <Version>2.2.0.0</Version>
    <IsInternalExtension>true</IsInternalExtension>
    <ReplicationCompleted>false</ReplicationCompleted>
    <Regions>West US;North Europe</Regions>
  </ExtensionImage>
</ExtensionImages>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &extension_images::LIST_PUBLISHED,
        version: version::V2015_04_01,
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn list_published_not_a_publisher() {
    let response = r#"<Error xmlns="http://schemas.microsoft.com/windowsazure">
  <Code>ForbiddenError</Code>
  <Message>Only publishers have published extensions.</Message>
</Error>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &extension_images::LIST_PUBLISHED,
        version: version::V2015_04_01,
        status: 403,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_replication_status_arrived_in_two_regions() {
    let response = r#"<ReplicationStatusList xmlns="http://schemas.microsoft.com/windowsazure">
  <ReplicationStatus>
    <Location>West US</Location>
    <Status>Completed</Status>
  </ReplicationStatus>
  <ReplicationStatus>
    <Location>North Europe</Location>
    <Status>Completed</Status>
  </ReplicationStatus>
</ReplicationStatusList>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &extension_images::GET_REPLICATION_STATUS,
        version: version::V2015_04_01,
        path: &[
            ("provider-namespace", "Fabrikam.Monitoring"),
            ("type", "Agent"),
            ("version", "2.2.0.0"),
        ],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}
