// Written by `xms generate` from api-spec/service-management/extensions.toml; do not edit.
//! The wire examples of `extensions`.

use ::xms_runtime::testing::{Example, check};
use ::xms_services::service_management::{CATALOG, extensions, version};

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
    let example = Example {
        catalog: &CATALOG,
        operation: &extensions::ADD,
        version: version::V2013_03_01,
        path: &[("cloud-service-name", "contoso")],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
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
    let example = Example {
        catalog: &CATALOG,
        operation: &extensions::ADD,
        version: version::V2014_06_01,
        path: &[("cloud-service-name", "contoso")],
        status: 202,
        request: Some(request),
        ..Example::BASE
    };
    check(&example);
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
    let example = Example {
        catalog: &CATALOG,
        operation: &extensions::ADD,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "nobody")],
        status: 404,
        request: Some(request),
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
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
    let example = Example {
        catalog: &CATALOG,
        operation: &extensions::GET,
        version: version::V2013_03_01,
        path: &[("cloud-service-name", "contoso"), ("extension-id", "rdp-contoso")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
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
    let example = Example {
        catalog: &CATALOG,
        operation: &extensions::GET,
        version: version::V2014_06_01,
        path: &[("cloud-service-name", "contoso"), ("extension-id", "agent")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn get_no_such_extension() {
    let response = r#"<Error xmlns="http://schemas.microsoft.com/windowsazure">
  <Code>ResourceNotFound</Code>
  <Message>The cloud service contoso has no extension nothing.</Message>
</Error>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &extensions::GET,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "contoso"), ("extension-id", "nothing")],
        status: 404,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn list_none() {
    let response = r#"<Extensions xmlns="http://schemas.microsoft.com/windowsazure"></Extensions>
"#;
    let example = Example {
        catalog: &CATALOG,
        operation: &extensions::LIST,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "contoso")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
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
    let example = Example {
        catalog: &CATALOG,
        operation: &extensions::LIST,
        version: version::V2014_06_01,
        path: &[("cloud-service-name", "contoso")],
        status: 200,
        response: Some(response),
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn delete_accepted() {
    let example = Example {
        catalog: &CATALOG,
        operation: &extensions::DELETE,
        version: version::V2013_03_01,
        path: &[("cloud-service-name", "contoso"), ("extension-id", "rdp-contoso")],
        status: 202,
        ..Example::BASE
    };
    check(&example);
}

#[test]
fn delete_done_at_once() {
    let example = Example {
        catalog: &CATALOG,
        operation: &extensions::DELETE,
        version: version::V2015_04_01,
        path: &[("cloud-service-name", "contoso"), ("extension-id", "rdp-contoso")],
        status: 200,
        ..Example::BASE
    };
    check(&example);
}
