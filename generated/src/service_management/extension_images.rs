// Written by `xms generate` from api-spec/service-management/extension-images.toml; do not edit.
//! Extension images.
//!
//! Extensions that can be added to cloud services, and their publishing.
//!
//! An extension image is one version of an extension. Its namespace and type together identify the
//! extension; both are case-sensitive.
//!
//! The available extensions and their versions are open to every subscription. Everything else here
//! is for subscriptions that were admitted as publishers; others are answered 403 `ForbiddenError`.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`LIST_AVAILABLE`] | `GET /services/extensions` | since 2013-03-01 |
//! | [`LIST_VERSIONS`] | `GET /services/extensions/{provider-namespace}/{type}` | since 2013-03-01 |
//! | [`REGISTER`] | `POST /services/extensions` | first seen at 2014-05-01 |
//! | [`UPDATE`] | `PUT /services/extensions` | first seen at 2014-05-01 |
//! | [`UNREGISTER`] | `DELETE /services/extensions/{provider-namespace}/{type}/{version}` | first seen at 2014-05-01 |
//! | [`LIST_PUBLISHED`] | `GET /services/publisherextensions` | first seen at 2015-04-01 |
//! | [`GET_REPLICATION_STATUS`] | `GET /services/extensions/{provider-namespace}/{type}/{version}/replicationstatus` | first seen at 2015-04-01 |

use ::xms_runtime::{
    Availability, Body, ExpectedResponse, Kind, Method, Operation, Parameter, Resource,
};

use super::{LONG_RUNNING, version};

pub use super::elements::extension_images::*;

/// Lists the extensions that can be added to a cloud service.
///
/// List Available Extensions: `GET /services/extensions`, since 2013-03-01. Answers 200 with
/// [`ExtensionImageList`]. See also [`extension-images.list-versions`](LIST_VERSIONS),
/// [`extensions.add`](super::extensions::ADD).
///
/// Answers name each extension once, with one version; List Extension Versions tells all of them.
///
/// For example, *two extensions* (2015-04-01):
///
/// ````xml
/// <ExtensionImages xmlns="http://schemas.microsoft.com/windowsazure">
///   <ExtensionImage>
///     <ProviderNameSpace>Contoso.Security</ProviderNameSpace>
///     <Type>Scanner</Type>
///     <Version>3.2</Version>
///     <Label>Contoso Scanner</Label>
///     <Description>Scans files &amp; processes.</Description>
///     <HostingResources>VmRole|WebRole|WorkerRole</HostingResources>
///     <PublicConfigurationSchema>PHhzOnNjaGVtYSB4bWxuczp4cz0iaHR0cDovL3d3dy53My5vcmcvMjAwMS9YTUxTY2hlbWEiPjx4czplbGVtZW50IG5hbWU9IlB1YmxpY0NvbmZpZyIgdHlwZT0ieHM6c3RyaW5nIi8+PC94czpzY2hlbWE+</PublicConfigurationSchema>
///     <BlockRoleUponFailure>false</BlockRoleUponFailure>
///     <ReplicationCompleted>true</ReplicationCompleted>
///     <Regions></Regions>
///   </ExtensionImage>
///   <ExtensionImage>
///     <ProviderNameSpace>Fabrikam.Monitoring</ProviderNameSpace>
///     <Type>Agent</Type>
///     <Version>2.1</Version>
///     <Label>Fabrikam Agent</Label>
///     <Description>Collects counters and logs.</Description>
///     <HostingResources>WebRole|WorkerRole</HostingResources>
///     <ThumbprintAlgorithm>sha1</ThumbprintAlgorithm>
///     <BlockRoleUponFailure>true</BlockRoleUponFailure>
///     <ReplicationCompleted>true</ReplicationCompleted>
///     <Eula>https://fabrikam.example/eula</Eula>
///     <PrivacyUri>https://fabrikam.example/privacy</PrivacyUri>
///     <IsJsonExtension>true</IsJsonExtension>
///     <CompanyName>Fabrikam</CompanyName>
///     <SupportedOS>Windows</SupportedOS>
///     <PublishedDate>2015-02-03T10:20:30.1234567Z</PublishedDate>
///     <Regions></Regions>
///   </ExtensionImage>
/// </ExtensionImages>
/// ````
pub static LIST_AVAILABLE: Operation = Operation {
    id: "extension-images.list-available",
    title: "List Available Extensions",
    method: Method::Get,
    path: "/services/extensions",
    responses: &[ExpectedResponse::new(200, Body::Element(ExtensionImageList::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2013_03_01),
    ..Operation::BASE
};

/// Lists the versions of one extension that can be added to a cloud service.
///
/// List Extension Versions: `GET /services/extensions/{provider-namespace}/{type}`, since
/// 2013-03-01. Answers 200 with [`ExtensionImageList`]. See also
/// [`extension-images.list-available`](LIST_AVAILABLE), [`extensions.add`](super::extensions::ADD).
///
/// In the path:
///
/// - `provider-namespace`: The publisher, such as `Microsoft.Windows.Azure.Extensions`.
/// - `type`: Type of the extension.
///
/// For example, *elements of 2013-03-01* (2013-03-01):
///
/// ````xml
/// <ExtensionImages xmlns="http://schemas.microsoft.com/windowsazure">
///   <ExtensionImage>
///     <ProviderNameSpace>Fabrikam.Monitoring</ProviderNameSpace>
///     <Type>Agent</Type>
///     <Version>1.0</Version>
///     <Label>Fabrikam Agent</Label>
///     <Description>Collects counters.</Description>
///     <HostingResources>WebRole</HostingResources>
///     <ThumbprintAlgorithm>sha1</ThumbprintAlgorithm>
///     <PublicConfigurationSchema>PHhzOnNjaGVtYSB4bWxuczp4cz0iaHR0cDovL3d3dy53My5vcmcvMjAwMS9YTUxTY2hlbWEiPjx4czplbGVtZW50IG5hbWU9IkludGVydmFsU2Vjb25kcyIgdHlwZT0ieHM6aW50Ii8+PC94czpzY2hlbWE+</PublicConfigurationSchema>
///     <PrivateConfigurationSchema>PHhzOnNjaGVtYSB4bWxuczp4cz0iaHR0cDovL3d3dy53My5vcmcvMjAwMS9YTUxTY2hlbWEiPjx4czplbGVtZW50IG5hbWU9IktleSIgdHlwZT0ieHM6c3RyaW5nIi8+PC94czpzY2hlbWE+</PrivateConfigurationSchema>
///   </ExtensionImage>
///   <ExtensionImage>
///     <ProviderNameSpace>Fabrikam.Monitoring</ProviderNameSpace>
///     <Type>Agent</Type>
///     <Version>1.1</Version>
///     <Label>Fabrikam Agent</Label>
///     <Description>Collects counters and logs.</Description>
///     <HostingResources>WebRole|WorkerRole</HostingResources>
///     <ThumbprintAlgorithm>sha1</ThumbprintAlgorithm>
///     <PublicConfigurationSchema>PHhzOnNjaGVtYSB4bWxuczp4cz0iaHR0cDovL3d3dy53My5vcmcvMjAwMS9YTUxTY2hlbWEiPjx4czplbGVtZW50IG5hbWU9IkludGVydmFsU2Vjb25kcyIgdHlwZT0ieHM6aW50Ii8+PC94czpzY2hlbWE+</PublicConfigurationSchema>
///     <PrivateConfigurationSchema>PHhzOnNjaGVtYSB4bWxuczp4cz0iaHR0cDovL3d3dy53My5vcmcvMjAwMS9YTUxTY2hlbWEiPjx4czplbGVtZW50IG5hbWU9IktleSIgdHlwZT0ieHM6c3RyaW5nIi8+PC94czpzY2hlbWE+</PrivateConfigurationSchema>
///   </ExtensionImage>
/// </ExtensionImages>
/// ````
pub static LIST_VERSIONS: Operation = Operation {
    id: "extension-images.list-versions",
    title: "List Extension Versions",
    method: Method::Get,
    path: "/services/extensions/{provider-namespace}/{type}",
    path_parameters: &[
        Parameter::new("provider-namespace", Kind::String).required(),
        Parameter::new("type", Kind::String).required(),
    ],
    responses: &[ExpectedResponse::new(200, Body::Element(ExtensionImageList::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2013_03_01),
    ..Operation::BASE
};

/// Publishes the first version of an extension.
///
/// Register Extension: `POST /services/extensions`, first seen at 2014-05-01, long-running. Takes
/// [`ExtensionImageRegistration`]. Answers 202. See also [`extension-images.update`](UPDATE),
/// [`extension-images.get-replication-status`](GET_REPLICATION_STATUS),
/// [`extension-images.unregister`](UNREGISTER).
///
/// An extension that is registered already is refused: further versions come with Update Extension.
/// A subscription may register up to 15 extensions.
///
/// Publish first with `IsInternalExtension` set: the extension is then not public, and can still be
/// unregistered. Until an extension has reached all regions, twenty minutes to a day pass.
///
/// Source: first generated .NET client with this operation; no page documents a minimum.
///
/// For example, *everything set* (2015-04-01):
///
/// ````xml
/// <ExtensionImage xmlns="http://schemas.microsoft.com/windowsazure">
///   <ProviderNameSpace>Fabrikam.Monitoring</ProviderNameSpace>
///   <Type>Agent</Type>
///   <Version>2.1.0.0</Version>
///   <Label>Fabrikam Agent</Label>
///   <HostingResources>WebRole|WorkerRole</HostingResources>
///   <MediaLink>https://fabrikam.blob.core.windows.net/packages/agent-2.1.0.0.zip</MediaLink>
///   <Certificate>
///     <StoreLocation>LocalMachine</StoreLocation>
///     <StoreName>My</StoreName>
///     <ThumbprintRequired>true</ThumbprintRequired>
///     <ThumbprintAlgorithm>sha1</ThumbprintAlgorithm>
///   </Certificate>
///   <Endpoints>
///     <InputEndpoints>
///       <InputEndpoint>
///         <Name>Query</Name>
///         <Protocol>tcp</Protocol>
///         <Port>8443</Port>
///         <LocalPort>*</LocalPort>
///       </InputEndpoint>
///     </InputEndpoints>
///     <InternalEndpoints>
///       <InternalEndpoint>
///         <Name>Gossip</Name>
///         <Protocol>tcp</Protocol>
///         <Port>7400</Port>
///       </InternalEndpoint>
///       <InternalEndpoint>
///         <Name>Heartbeat</Name>
///         <Protocol>udp</Protocol>
///         <Port>7401</Port>
///       </InternalEndpoint>
///     </InternalEndpoints>
///     <InstanceInputEndpoints>
///       <InstanceInputEndpoint>
///         <Name>Debug</Name>
///         <Protocol>tcp</Protocol>
///         <LocalPort>9229</LocalPort>
///         <FixedPortMin>20000</FixedPortMin>
///         <FixedPortMax>20099</FixedPortMax>
///       </InstanceInputEndpoint>
///     </InstanceInputEndpoints>
///   </Endpoints>
///   <PublicConfigurationSchema>PHhzOnNjaGVtYSB4bWxuczp4cz0iaHR0cDovL3d3dy53My5vcmcvMjAwMS9YTUxTY2hlbWEiPjx4czplbGVtZW50IG5hbWU9IkludGVydmFsU2Vjb25kcyIgdHlwZT0ieHM6aW50Ii8+PC94czpzY2hlbWE+</PublicConfigurationSchema>
///   <PrivateConfigurationSchema>PHhzOnNjaGVtYSB4bWxuczp4cz0iaHR0cDovL3d3dy53My5vcmcvMjAwMS9YTUxTY2hlbWEiPjx4czplbGVtZW50IG5hbWU9IktleSIgdHlwZT0ieHM6c3RyaW5nIi8+PC94czpzY2hlbWE+</PrivateConfigurationSchema>
///   <Description>Collects counters &amp; logs.</Description>
///   <PublisherName>Fabrikam</PublisherName>
///   <PublishedDate>2015-02-03T10:20:30.1234567Z</PublishedDate>
///   <LocalResources>
///     <LocalResource>
///       <Name>Buffer</Name>
///       <SizeInMB>512</SizeInMB>
///     </LocalResource>
///     <LocalResource>
///       <Name>State</Name>
///     </LocalResource>
///   </LocalResources>
///   <BlockRoleUponFailure>false</BlockRoleUponFailure>
///   <IsInternalExtension>true</IsInternalExtension>
///   <SampleConfig>PENvbmZpZ3VyYXRpb24+CiAgPFB1YmxpY0NvbmZpZz48SW50ZXJ2YWxTZWNvbmRzPjYwPC9JbnRlcnZhbFNlY29uZHM+PC9QdWJsaWNDb25maWc+CiAgPFByaXZhdGVDb25maWc+PEtleT5leGFtcGxlPC9LZXk+PC9Qcml2YXRlQ29uZmlnPgo8L0NvbmZpZ3VyYXRpb24+</SampleConfig>
///   <Eula>https://fabrikam.example/eula</Eula>
///   <PrivacyUri>https://fabrikam.example/privacy</PrivacyUri>
///   <HomepageUri>https://fabrikam.example/agent</HomepageUri>
///   <IsJsonExtension>false</IsJsonExtension>
///   <DisallowMajorVersionUpgrade>true</DisallowMajorVersionUpgrade>
///   <SupportedOS>Windows</SupportedOS>
///   <CompanyName>Fabrikam</CompanyName>
///   <Regions>West US;North Europe</Regions>
/// </ExtensionImage>
/// ````
pub static REGISTER: Operation = Operation {
    id: "extension-images.register",
    title: "Register Extension",
    method: Method::Post,
    path: "/services/extensions",
    body: Body::Element(ExtensionImageRegistration::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2014_05_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Publishes a further version of a registered extension, or changes where a version is available.
///
/// Update Extension: `PUT /services/extensions`, first seen at 2014-05-01, long-running. Takes
/// [`ExtensionImageRegistration`]. Answers 202. See also [`extension-images.register`](REGISTER),
/// [`extension-images.get-replication-status`](GET_REPLICATION_STATUS).
///
/// An extension that is not registered is refused. The service's own text says the same of a
/// version that exists already, yet publishers update existing versions to open them to further
/// regions, or to make them internal again before they unregister them. Until a version has reached
/// all regions, twenty minutes to a day pass.
///
/// Source: first generated .NET client with this operation; no page documents a minimum.
///
/// In the query:
///
/// - `action=update`
///
/// For example, *a further version in two regions* (2015-04-01):
///
/// ````xml
/// <ExtensionImage xmlns="http://schemas.microsoft.com/windowsazure">
///   <ProviderNameSpace>Fabrikam.Monitoring</ProviderNameSpace>
///   <Type>Agent</Type>
///   <Version>2.2.0.0</Version>
///   <Label>Fabrikam Agent</Label>
///   <HostingResources>WebRole|WorkerRole</HostingResources>
///   <MediaLink>https://fabrikam.blob.core.windows.net/packages/agent-2.2.0.0.zip</MediaLink>
///   <Description>Collects counters and logs.</Description>
///   <IsInternalExtension>false</IsInternalExtension>
///   <CompanyName>Fabrikam</CompanyName>
///   <Regions>West US;North Europe</Regions>
/// </ExtensionImage>
/// ````
pub static UPDATE: Operation = Operation {
    id: "extension-images.update",
    title: "Update Extension",
    method: Method::Put,
    path: "/services/extensions",
    query: &[Parameter::constant("action", "update")],
    body: Body::Element(ExtensionImageRegistration::SHAPE),
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2014_05_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Withdraws one version of an extension.
///
/// Unregister Extension: `DELETE /services/extensions/{provider-namespace}/{type}/{version}`, first
/// seen at 2014-05-01, long-running. Answers 202. See also [`extension-images.register`](REGISTER),
/// [`extension-images.update`](UPDATE).
///
/// Only a version whose `IsInternalExtension` is true can be withdrawn; update a public one first.
///
/// Source: first generated .NET client with this operation; no page documents a minimum.
///
/// In the path:
///
/// - `provider-namespace`: The publisher, such as `Microsoft.Windows.Azure.Extensions`.
/// - `type`: Type of the extension.
/// - `version`: The version to withdraw, with all four numbers.
///
/// For example, *not a publisher* (2015-04-01):
///
/// ````xml
/// <Error xmlns="http://schemas.microsoft.com/windowsazure">
///   <Code>ForbiddenError</Code>
///   <Message>Only publishers may unregister extensions.</Message>
/// </Error>
/// ````
pub static UNREGISTER: Operation = Operation {
    id: "extension-images.unregister",
    title: "Unregister Extension",
    method: Method::Delete,
    path: "/services/extensions/{provider-namespace}/{type}/{version}",
    path_parameters: &[
        Parameter::new("provider-namespace", Kind::String).required(),
        Parameter::new("type", Kind::String).required(),
        Parameter::new("version", Kind::String).required(),
    ],
    responses: &[ExpectedResponse::new(202, Body::None)],
    availability: Availability::ALWAYS.seen(version::V2014_05_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Lists every version of every extension that this subscription has registered, internal ones
/// included.
///
/// List Publisher Extensions: `GET /services/publisherextensions`, first seen at 2015-04-01.
/// Answers 200 with [`ExtensionImageList`]. See also [`extension-images.register`](REGISTER),
/// [`extension-images.get-replication-status`](GET_REPLICATION_STATUS).
///
/// Source: publishers' command-line tool; no page documents the operation.
///
/// For example, *a public and an internal version* (2015-04-01):
///
/// ````xml
/// <ExtensionImages xmlns="http://schemas.microsoft.com/windowsazure">
///   <ExtensionImage>
///     <ProviderNameSpace>Fabrikam.Monitoring</ProviderNameSpace>
///     <Type>Agent</Type>
///     <Version>2.1.0.0</Version>
///     <IsInternalExtension>false</IsInternalExtension>
///     <ReplicationCompleted>true</ReplicationCompleted>
///     <Regions></Regions>
///   </ExtensionImage>
///   <ExtensionImage>
///     <ProviderNameSpace>Fabrikam.Monitoring</ProviderNameSpace>
///     <Type>Agent</Type>
///     <Version>2.2.0.0</Version>
///     <IsInternalExtension>true</IsInternalExtension>
///     <ReplicationCompleted>false</ReplicationCompleted>
///     <Regions>West US;North Europe</Regions>
///   </ExtensionImage>
/// </ExtensionImages>
/// ````
pub static LIST_PUBLISHED: Operation = Operation {
    id: "extension-images.list-published",
    title: "List Publisher Extensions",
    method: Method::Get,
    path: "/services/publisherextensions",
    responses: &[ExpectedResponse::new(200, Body::Element(ExtensionImageList::SHAPE))],
    availability: Availability::ALWAYS.seen(version::V2015_04_01),
    ..Operation::BASE
};

/// Tells for each region whether a version of an extension has arrived there.
///
/// Get Extension Replication Status:
/// `GET /services/extensions/{provider-namespace}/{type}/{version}/replicationstatus`, first seen
/// at 2015-04-01. Answers 200 with [`ReplicationStatusList`]. See also
/// [`extension-images.register`](REGISTER), [`extension-images.update`](UPDATE),
/// [`extension-images.list-published`](LIST_PUBLISHED).
///
/// Source: publishers' command-line tool; no page documents the operation.
///
/// In the path:
///
/// - `provider-namespace`: The publisher, such as `Microsoft.Windows.Azure.Extensions`.
/// - `type`: Type of the extension.
/// - `version`: Version of the extension, with all four numbers.
///
/// For example, *arrived in two regions* (2015-04-01):
///
/// ````xml
/// <ReplicationStatusList xmlns="http://schemas.microsoft.com/windowsazure">
///   <ReplicationStatus>
///     <Location>West US</Location>
///     <Status>Completed</Status>
///   </ReplicationStatus>
///   <ReplicationStatus>
///     <Location>North Europe</Location>
///     <Status>Completed</Status>
///   </ReplicationStatus>
/// </ReplicationStatusList>
/// ````
pub static GET_REPLICATION_STATUS: Operation = Operation {
    id: "extension-images.get-replication-status",
    title: "Get Extension Replication Status",
    method: Method::Get,
    path: "/services/extensions/{provider-namespace}/{type}/{version}/replicationstatus",
    path_parameters: &[
        Parameter::new("provider-namespace", Kind::String).required(),
        Parameter::new("type", Kind::String).required(),
        Parameter::new("version", Kind::String).required(),
    ],
    responses: &[
        ExpectedResponse::new(200, Body::Element(ReplicationStatusList::SHAPE)),
    ],
    availability: Availability::ALWAYS.seen(version::V2015_04_01),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "extension-images",
    title: "Extension images",
    operations: &[
        &LIST_AVAILABLE,
        &LIST_VERSIONS,
        &REGISTER,
        &UPDATE,
        &UNREGISTER,
        &LIST_PUBLISHED,
        &GET_REPLICATION_STATUS,
    ],
    shapes: &[
        ExtensionImageRegistration::SHAPE,
        ExtensionImage::SHAPE,
        ExtensionImageList::SHAPE,
        ExtensionCertificate::SHAPE,
        ExtensionEndpoints::SHAPE,
        InputEndpoint::SHAPE,
        InternalEndpoint::SHAPE,
        InstanceInputEndpoint::SHAPE,
        LocalResource::SHAPE,
        ReplicationStatusList::SHAPE,
        ReplicationStatus::SHAPE,
    ],
    enums: &[HostingResource::TABLE],
    ..Resource::BASE
};
