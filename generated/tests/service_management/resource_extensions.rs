// Written by `xms generate` from api-spec/service-management/resource-extensions.toml; do not edit.
//! The wire examples of `resource-extensions`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, resource_extensions, version};

#[test]
fn list_one() {
    let response = r#"<ResourceExtensions xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <ResourceExtension>
    <Publisher>Contoso.Tools</Publisher>
    <Name>Watcher</Name>
    <Version>1.2</Version>
    <Label>Watcher</Label>
    <Description>Tells when something goes wrong</Description>
    <ReplicationCompleted>true</ReplicationCompleted>
    <IsJsonExtension>true</IsJsonExtension>
    <SupportedOS>Linux</SupportedOS>
    <CompanyName>Contoso</CompanyName>
    <PublishedDate>2015-02-25T00:00:00Z</PublishedDate>
  </ResourceExtension>
</ResourceExtensions>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &resource_extensions::LIST,
        version: version::V2015_04_01,
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn list_versions_one() {
    let response = r#"<ResourceExtensions xmlns="http://schemas.microsoft.com/windowsazure" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <ResourceExtension>
    <Publisher>Contoso.Tools</Publisher>
    <Name>Watcher</Name>
    <Version>1.2</Version>
    <Label>Watcher</Label>
    <Description>Tells when something goes wrong</Description>
    <ReplicationCompleted>true</ReplicationCompleted>
    <IsJsonExtension>true</IsJsonExtension>
    <SupportedOS>Linux</SupportedOS>
    <CompanyName>Contoso</CompanyName>
    <PublishedDate>2015-02-25T00:00:00Z</PublishedDate>
  </ResourceExtension>
</ResourceExtensions>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &resource_extensions::LIST_VERSIONS,
        version: version::V2015_04_01,
        path: &[("publisher-name", "Contoso.Tools"), ("extension-name", "Watcher")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}
