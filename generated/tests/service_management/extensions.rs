// Written by `xms generate` from api-spec/service-management/extensions.toml; do not edit.
//! The wire examples of `extensions`.

use xms_runtime::testing::{Example, check};
use xms_services::service_management::{SERVICE, extensions, version};

#[test]
fn add_everything_set() {
    let request = r#"<Extension xmlns="http://schemas.microsoft.com/windowsazure">
  <ProviderNameSpace>Microsoft.Windows.Azure.Extensions</ProviderNameSpace>
  <Type>RDP</Type>
  <Id>rdp-contoso</Id>
  <Thumbprint>3C1E5A7092B4D6F8013C5E7A92B4D6F8103C5E7A</Thumbprint>
  <ThumbprintAlgorithm>sha1</ThumbprintAlgorithm>
  <PublicConfiguration>PFB1YmxpY0NvbmZpZz4KICA8VXNlck5hbWU+YWRhPC9Vc2VyTmFtZT4KICA8RXhwaXJhdGlvbj4yMDE1LTEyLTMxPC9FeHBpcmF0aW9uPgo8L1B1YmxpY0NvbmZpZz4=</PublicConfiguration>
  <PrivateConfiguration>PFByaXZhdGVDb25maWc+CiAgPFBhc3N3b3JkPmNvcnJlY3QgaG9yc2UgYmF0dGVyeTwvUGFzc3dvcmQ+CjwvUHJpdmF0ZUNvbmZpZz4=</PrivateConfiguration>
  <Version>1.*</Version>
</Extension>
"#;
    check(&Example {
        service: &SERVICE,
        operation: &extensions::ADD,
        version: version::V2013_03_01,
        path: &[("cloud-service-name", "contoso")],
        query: &[],
        headers: &[],
        status: 202,
        request: Some(request),
        response: None,
    });
}

/// Without a version the latest one is taken.
#[test]
fn add_only_what_is_required() {
    let request = r#"<Extension xmlns="http://schemas.microsoft.com/windowsazure">
  <ProviderNameSpace>Fabrikam.Monitoring</ProviderNameSpace>
  <Type>Agent</Type>
  <Id>agent</Id>
</Extension>
"#;
    check(&Example {
        service: &SERVICE,
        operation: &extensions::ADD,
        version: version::V2014_06_01,
        path: &[("cloud-service-name", "contoso")],
        query: &[],
        headers: &[],
        status: 202,
        request: Some(request),
        response: None,
    });
}

#[test]
fn add_no_such_cloud_service() {
    let request = r#"<Extension xmlns="http://schemas.microsoft.com/windowsazure">
  <ProviderNameSpace>Fabrikam.Monitoring</ProviderNameSpace>
  <Type>Agent</Type>
  <Id>agent</Id>
  <Version>2.1</Version>
</Extension>
"#;
    let response = r#"<Error xmlns="http://schemas.microsoft.com/windowsazure">
  <Code>ResourceNotFound</Code>
  <Message>There is no cloud service nobody.</Message>
</Error>
"#;
    check(&Example {
        service: &SERVICE,
        operation: &extensions::ADD,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "nobody")],
        query: &[],
        headers: &[],
        status: 404,
        request: Some(request),
        response: Some(response),
    });
}

#[test]
fn get_before_2014_06_01() {
    let response = r#"<Extension xmlns="http://schemas.microsoft.com/windowsazure">
  <ProviderNameSpace>Microsoft.Windows.Azure.Extensions</ProviderNameSpace>
  <Type>RDP</Type>
  <Id>rdp-contoso</Id>
  <Version>1.*</Version>
  <Thumbprint>3C1E5A7092B4D6F8013C5E7A92B4D6F8103C5E7A</Thumbprint>
  <ThumbprintAlgorithm>sha1</ThumbprintAlgorithm>
  <PublicConfiguration>PFB1YmxpY0NvbmZpZz4KICA8VXNlck5hbWU+YWRhPC9Vc2VyTmFtZT4KICA8RXhwaXJhdGlvbj4yMDE1LTEyLTMxPC9FeHBpcmF0aW9uPgo8L1B1YmxpY0NvbmZpZz4=</PublicConfiguration>
</Extension>
"#;
    check(&Example {
        service: &SERVICE,
        operation: &extensions::GET,
        version: version::V2013_03_01,
        path: &[("cloud-service-name", "contoso"), ("extension-id", "rdp-contoso")],
        query: &[],
        headers: &[],
        status: 200,
        request: None,
        response: Some(response),
    });
}

#[test]
fn get_from_2014_06_01_on() {
    let response = r#"<Extension xmlns="http://schemas.microsoft.com/windowsazure">
  <ProviderNameSpace>Fabrikam.Monitoring</ProviderNameSpace>
  <Type>Agent</Type>
  <Id>agent</Id>
  <Version>2.*</Version>
  <Thumbprint>9F8E7D6C5B4A39281706F5E4D3C2B1A09F8E7D6C</Thumbprint>
  <ThumbprintAlgorithm>sha1</ThumbprintAlgorithm>
  <PublicConfiguration>eyJpbnRlcnZhbFNlY29uZHMiOiA2MCwgImxhYmVsIjogImNhZsOpIn0=</PublicConfiguration>
  <IsJsonExtension>true</IsJsonExtension>
  <DisallowMajorVersionUpgrade>true</DisallowMajorVersionUpgrade>
</Extension>
"#;
    check(&Example {
        service: &SERVICE,
        operation: &extensions::GET,
        version: version::V2014_06_01,
        path: &[("cloud-service-name", "contoso"), ("extension-id", "agent")],
        query: &[],
        headers: &[],
        status: 200,
        request: None,
        response: Some(response),
    });
}

#[test]
fn get_no_such_extension() {
    let response = r#"<Error xmlns="http://schemas.microsoft.com/windowsazure">
  <Code>ResourceNotFound</Code>
  <Message>The cloud service contoso has no extension nothing.</Message>
</Error>
"#;
    check(&Example {
        service: &SERVICE,
        operation: &extensions::GET,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "contoso"), ("extension-id", "nothing")],
        query: &[],
        headers: &[],
        status: 404,
        request: None,
        response: Some(response),
    });
}

#[test]
fn list_none() {
    let response = r#"<Extensions xmlns="http://schemas.microsoft.com/windowsazure"></Extensions>
"#;
    check(&Example {
        service: &SERVICE,
        operation: &extensions::LIST,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "contoso")],
        query: &[],
        headers: &[],
        status: 200,
        request: None,
        response: Some(response),
    });
}

#[test]
fn list_two() {
    let response = r#"<Extensions xmlns="http://schemas.microsoft.com/windowsazure">
  <Extension>
    <ProviderNameSpace>Microsoft.Windows.Azure.Extensions</ProviderNameSpace>
    <Type>RDP</Type>
    <Id>rdp-contoso</Id>
    <Version>1.*</Version>
    <Thumbprint>3C1E5A7092B4D6F8013C5E7A92B4D6F8103C5E7A</Thumbprint>
    <ThumbprintAlgorithm>sha1</ThumbprintAlgorithm>
    <PublicConfiguration>PFB1YmxpY0NvbmZpZz4KICA8VXNlck5hbWU+YWRhPC9Vc2VyTmFtZT4KICA8RXhwaXJhdGlvbj4yMDE1LTEyLTMxPC9FeHBpcmF0aW9uPgo8L1B1YmxpY0NvbmZpZz4=</PublicConfiguration>
    <IsJsonExtension>false</IsJsonExtension>
  </Extension>
  <Extension>
    <ProviderNameSpace>Fabrikam.Monitoring</ProviderNameSpace>
    <Type>Agent</Type>
    <Id>agent</Id>
    <Version>2.*</Version>
    <IsJsonExtension>true</IsJsonExtension>
    <DisallowMajorVersionUpgrade>true</DisallowMajorVersionUpgrade>
  </Extension>
</Extensions>
"#;
    check(&Example {
        service: &SERVICE,
        operation: &extensions::LIST,
        version: version::V2014_06_01,
        path: &[("cloud-service-name", "contoso")],
        query: &[],
        headers: &[],
        status: 200,
        request: None,
        response: Some(response),
    });
}

#[test]
fn delete_accepted() {
    check(&Example {
        service: &SERVICE,
        operation: &extensions::DELETE,
        version: version::V2013_03_01,
        path: &[("cloud-service-name", "contoso"), ("extension-id", "rdp-contoso")],
        query: &[],
        headers: &[],
        status: 202,
        request: None,
        response: None,
    });
}

#[test]
fn delete_done_at_once() {
    check(&Example {
        service: &SERVICE,
        operation: &extensions::DELETE,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "contoso"), ("extension-id", "rdp-contoso")],
        query: &[],
        headers: &[],
        status: 200,
        request: None,
        response: None,
    });
}
