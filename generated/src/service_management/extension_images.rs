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

use xms_runtime::{
    Base64Text, Body, DateTime, EnumShape, EnumValue, Field, Joined, Kind, Limits, Method, OpenEnum, Operation,
    Parameter, Record, Resource, Response, Shape, Unrecognized, Uri, Value,
};

use super::{LONG_RUNNING, NAMESPACE, version};

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
pub static LIST_AVAILABLE: Operation =
    Operation::new("extension-images.list-available", "List Available Extensions", Method::Get, "/services/extensions")
        .responses(&[Response::new(200, Body::Element(ExtensionImageList::SHAPE))])
        .since(version::V2013_03_01);

/// Lists the versions of one extension that can be added to a cloud service.
///
/// List Extension Versions: `GET /services/extensions/{provider-namespace}/{type}`, since
/// 2013-03-01. Answers 200 with [`ExtensionImageList`]. See also
/// [`extension-images.list-available`](LIST_AVAILABLE), [`extensions.add`](super::extensions::ADD).
///
/// In the path:
///
/// - `provider-namespace`: Namespace of the provider.
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
pub static LIST_VERSIONS: Operation = Operation::new(
    "extension-images.list-versions",
    "List Extension Versions",
    Method::Get,
    "/services/extensions/{provider-namespace}/{type}",
)
.path_parameters(&[
    Parameter::new("provider-namespace", Kind::String).required(),
    Parameter::new("type", Kind::String).required(),
])
.responses(&[Response::new(200, Body::Element(ExtensionImageList::SHAPE))])
.since(version::V2013_03_01);

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
pub static REGISTER: Operation =
    Operation::new("extension-images.register", "Register Extension", Method::Post, "/services/extensions")
        .body(Body::Element(ExtensionImageRegistration::SHAPE))
        .responses(&[Response::new(202, Body::None)])
        .seen(version::V2014_05_01)
        .long_running(&LONG_RUNNING);

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
pub static UPDATE: Operation =
    Operation::new("extension-images.update", "Update Extension", Method::Put, "/services/extensions")
        .query(&[Parameter::constant("action", "update")])
        .body(Body::Element(ExtensionImageRegistration::SHAPE))
        .responses(&[Response::new(202, Body::None)])
        .seen(version::V2014_05_01)
        .long_running(&LONG_RUNNING);

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
/// - `provider-namespace`: Namespace of the provider.
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
pub static UNREGISTER: Operation = Operation::new(
    "extension-images.unregister",
    "Unregister Extension",
    Method::Delete,
    "/services/extensions/{provider-namespace}/{type}/{version}",
)
.path_parameters(&[
    Parameter::new("provider-namespace", Kind::String).required(),
    Parameter::new("type", Kind::String).required(),
    Parameter::new("version", Kind::String).required(),
])
.responses(&[Response::new(202, Body::None)])
.seen(version::V2014_05_01)
.long_running(&LONG_RUNNING);

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
pub static LIST_PUBLISHED: Operation = Operation::new(
    "extension-images.list-published",
    "List Publisher Extensions",
    Method::Get,
    "/services/publisherextensions",
)
.responses(&[Response::new(200, Body::Element(ExtensionImageList::SHAPE))])
.seen(version::V2015_04_01);

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
/// - `provider-namespace`: Namespace of the provider.
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
pub static GET_REPLICATION_STATUS: Operation = Operation::new(
    "extension-images.get-replication-status",
    "Get Extension Replication Status",
    Method::Get,
    "/services/extensions/{provider-namespace}/{type}/{version}/replicationstatus",
)
.path_parameters(&[
    Parameter::new("provider-namespace", Kind::String).required(),
    Parameter::new("type", Kind::String).required(),
    Parameter::new("version", Kind::String).required(),
])
.responses(&[Response::new(200, Body::Element(ReplicationStatusList::SHAPE))])
.seen(version::V2015_04_01);

/// The table of this resource: its operations, elements and enums.
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
};

/// A version of an extension to publish.
///
/// Element `<ExtensionImage>`. Since 2014-05-01 or earlier. Taken by [`REGISTER`], [`UPDATE`].
///
/// The service's authors call `Label`, `HostingResources`, `MediaLink` and `Description` required;
/// their own clients do not insist, and an update that only makes a version internal goes without
/// them. So only the three that every client insists on are required here.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ExtensionImageRegistration {
    /// Namespace of the provider; case-sensitive, without underscores.
    ///
    /// `<ProviderNameSpace>`, required. Since 2014-05-01 or earlier. From 1 to 255 characters.
    /// Matches `[^_]+`.
    pub provider_name_space: String,
    /// Type of the extension, unique in the namespace; case-sensitive, without underscores.
    ///
    /// `<Type>`, required. Since 2014-05-01 or earlier. From 1 to 255 characters. Matches `[^_]+`.
    pub kind: String,
    /// Four numbers: `major.minor.build.revision`.
    ///
    /// `<Version>`, required. Since 2014-05-01 or earlier.
    pub version: String,
    /// Name to show: plain text, though other labels of this service are base64. A first
    /// registration should have it.
    ///
    /// `<Label>`. Since 2014-05-01 or earlier.
    pub label: Option<String>,
    /// Kinds of role that the extension runs beside. A first registration should have it.
    ///
    /// `<HostingResources>`, joined by `|`. Since 2014-05-01 or earlier.
    pub hosting_resources: Joined<HostingResource>,
    /// Address of a blob with the package, a zip file. A new version should have it.
    ///
    /// `<MediaLink>`. Since 2014-05-01 or earlier.
    pub media_link: Option<Uri>,
    /// The certificate that the extension wants; ignored for `VmRole`.
    ///
    /// `<Certificate>`. Since 2014-05-01 or earlier.
    pub certificate: Option<ExtensionCertificate>,
    /// Endpoints that the extension opens.
    ///
    /// `<Endpoints>`. Since 2014-05-01 or earlier. Before 2014-06-01 it is `<ExtensionEndpoints>`.
    /// Source: the .NET client for 2014-05-01 writes the earlier name, the one for 2014-06-01 and
    /// all later ones this name.
    pub endpoints: Option<ExtensionEndpoints>,
    /// XML schema of the public configuration.
    ///
    /// `<PublicConfigurationSchema>`, base64 on the wire. Since 2014-05-01 or earlier.
    pub public_configuration_schema: Option<Base64Text>,
    /// XML schema of the private configuration.
    ///
    /// `<PrivateConfigurationSchema>`, base64 on the wire. Since 2014-05-01 or earlier.
    pub private_configuration_schema: Option<Base64Text>,
    /// What the extension does. A first registration should have it.
    ///
    /// `<Description>`. Since 2014-05-01 or earlier.
    pub description: Option<String>,
    /// Who publishes it.
    ///
    /// `<PublisherName>`. Since 2014-05-01 or earlier.
    pub publisher_name: Option<String>,
    /// When it was published.
    ///
    /// `<PublishedDate>`. Since 2014-05-01 or earlier.
    pub published_date: Option<DateTime>,
    /// Local storage that the extension wants.
    ///
    /// `<LocalResources>` of `<LocalResource>`. Since 2014-05-01 or earlier.
    pub local_resources: Vec<LocalResource>,
    /// Whether the role does not start when the extension fails.
    ///
    /// `<BlockRoleUponFailure>`. Since 2014-05-01 or earlier. Absent, it counts as `false`.
    pub block_role_upon_failure: Option<bool>,
    /// Whether the version is kept from the public. Must be true before it can be unregistered.
    ///
    /// `<IsInternalExtension>`. Since 2014-05-01 or earlier.
    pub is_internal_extension: Option<bool>,
    /// A sample configuration: XML with the root `Configuration` around `PublicConfig` and
    /// `PrivateConfig`.
    ///
    /// `<SampleConfig>`, base64 on the wire. Since 2014-05-01 or earlier.
    pub sample_config: Option<Base64Text>,
    /// State that the service keeps; clients can write it, but it means nothing in a request.
    ///
    /// `<ReplicationCompleted>`. First seen at 2014-06-01, an upper bound. Source: first .NET
    /// client that can write it.
    pub replication_completed: Option<bool>,
    /// Address of the licence.
    ///
    /// `<Eula>`. Since 2014-05-01 or earlier.
    pub eula: Option<Uri>,
    /// Address of the privacy statement.
    ///
    /// `<PrivacyUri>`. Since 2014-05-01 or earlier.
    pub privacy_uri: Option<Uri>,
    /// Address of the extension's own page.
    ///
    /// `<HomepageUri>`. Since 2014-05-01 or earlier.
    pub homepage_uri: Option<Uri>,
    /// Whether the configuration is JSON instead of XML.
    ///
    /// `<IsJsonExtension>`. Since 2014-05-01 or earlier.
    pub is_json_extension: Option<bool>,
    /// Whether automatic upgrades stay below the next major version.
    ///
    /// `<DisallowMajorVersionUpgrade>`. Since 2014-05-01 or earlier.
    pub disallow_major_version_upgrade: Option<bool>,
    /// Operating system that it runs on: `Windows` or `Linux`.
    ///
    /// `<SupportedOS>`. First seen at 2014-06-01, an upper bound. Source: first .NET client that
    /// can write it.
    pub supported_os: Option<String>,
    /// Company that publishes it.
    ///
    /// `<CompanyName>`. First seen at 2014-06-01, an upper bound. Source: first .NET client that
    /// can write it.
    pub company_name: Option<String>,
    /// Regions in which the version is available. Absent: internal, as at a first publication;
    /// names: those; empty: all.
    ///
    /// `<Regions>`, joined by `;`, absent and empty are different. First seen at 2014-10-01, an
    /// upper bound. Source: first .NET client that can write it; the three states are those of the
    /// publishers' command-line tool.
    pub regions: Option<Joined<String>>,
}

impl ExtensionImageRegistration {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &EXTENSION_IMAGE_REGISTRATION_SHAPE;

    /// With what is required; everything else is set by the method of its name.
    pub fn new(provider_name_space: impl Into<String>, kind: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            provider_name_space: provider_name_space.into(),
            kind: kind.into(),
            version: version.into(),
            label: None,
            hosting_resources: Joined::new(),
            media_link: None,
            certificate: None,
            endpoints: None,
            public_configuration_schema: None,
            private_configuration_schema: None,
            description: None,
            publisher_name: None,
            published_date: None,
            local_resources: Vec::new(),
            block_role_upon_failure: None,
            is_internal_extension: None,
            sample_config: None,
            replication_completed: None,
            eula: None,
            privacy_uri: None,
            homepage_uri: None,
            is_json_extension: None,
            disallow_major_version_upgrade: None,
            supported_os: None,
            company_name: None,
            regions: None,
        }
    }

    /// Sets [`label`](field@Self::label).
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`hosting_resources`](field@Self::hosting_resources).
    #[must_use]
    pub fn hosting_resources(mut self, value: impl Into<Joined<HostingResource>>) -> Self {
        self.hosting_resources = value.into();
        self
    }

    /// Sets [`media_link`](field@Self::media_link).
    #[must_use]
    pub fn media_link(mut self, value: impl Into<Uri>) -> Self {
        self.media_link = Some(value.into());
        self
    }

    /// Sets [`certificate`](field@Self::certificate).
    #[must_use]
    pub fn certificate(mut self, value: ExtensionCertificate) -> Self {
        self.certificate = Some(value);
        self
    }

    /// Sets [`endpoints`](field@Self::endpoints).
    #[must_use]
    pub fn endpoints(mut self, value: ExtensionEndpoints) -> Self {
        self.endpoints = Some(value);
        self
    }

    /// Sets [`public_configuration_schema`](field@Self::public_configuration_schema).
    #[must_use]
    pub fn public_configuration_schema(mut self, value: impl Into<Base64Text>) -> Self {
        self.public_configuration_schema = Some(value.into());
        self
    }

    /// Sets [`private_configuration_schema`](field@Self::private_configuration_schema).
    #[must_use]
    pub fn private_configuration_schema(mut self, value: impl Into<Base64Text>) -> Self {
        self.private_configuration_schema = Some(value.into());
        self
    }

    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`publisher_name`](field@Self::publisher_name).
    #[must_use]
    pub fn publisher_name(mut self, value: impl Into<String>) -> Self {
        self.publisher_name = Some(value.into());
        self
    }

    /// Sets [`published_date`](field@Self::published_date).
    #[must_use]
    pub fn published_date(mut self, value: impl Into<DateTime>) -> Self {
        self.published_date = Some(value.into());
        self
    }

    /// Sets [`local_resources`](field@Self::local_resources).
    #[must_use]
    pub fn local_resources(mut self, value: impl Into<Vec<LocalResource>>) -> Self {
        self.local_resources = value.into();
        self
    }

    /// Sets [`block_role_upon_failure`](field@Self::block_role_upon_failure).
    #[must_use]
    pub fn block_role_upon_failure(mut self, value: bool) -> Self {
        self.block_role_upon_failure = Some(value);
        self
    }

    /// Sets [`is_internal_extension`](field@Self::is_internal_extension).
    #[must_use]
    pub fn is_internal_extension(mut self, value: bool) -> Self {
        self.is_internal_extension = Some(value);
        self
    }

    /// Sets [`sample_config`](field@Self::sample_config).
    #[must_use]
    pub fn sample_config(mut self, value: impl Into<Base64Text>) -> Self {
        self.sample_config = Some(value.into());
        self
    }

    /// Sets [`replication_completed`](field@Self::replication_completed).
    #[must_use]
    pub fn replication_completed(mut self, value: bool) -> Self {
        self.replication_completed = Some(value);
        self
    }

    /// Sets [`eula`](field@Self::eula).
    #[must_use]
    pub fn eula(mut self, value: impl Into<Uri>) -> Self {
        self.eula = Some(value.into());
        self
    }

    /// Sets [`privacy_uri`](field@Self::privacy_uri).
    #[must_use]
    pub fn privacy_uri(mut self, value: impl Into<Uri>) -> Self {
        self.privacy_uri = Some(value.into());
        self
    }

    /// Sets [`homepage_uri`](field@Self::homepage_uri).
    #[must_use]
    pub fn homepage_uri(mut self, value: impl Into<Uri>) -> Self {
        self.homepage_uri = Some(value.into());
        self
    }

    /// Sets [`is_json_extension`](field@Self::is_json_extension).
    #[must_use]
    pub fn is_json_extension(mut self, value: bool) -> Self {
        self.is_json_extension = Some(value);
        self
    }

    /// Sets [`disallow_major_version_upgrade`](field@Self::disallow_major_version_upgrade).
    #[must_use]
    pub fn disallow_major_version_upgrade(mut self, value: bool) -> Self {
        self.disallow_major_version_upgrade = Some(value);
        self
    }

    /// Sets [`supported_os`](field@Self::supported_os).
    #[must_use]
    pub fn supported_os(mut self, value: impl Into<String>) -> Self {
        self.supported_os = Some(value.into());
        self
    }

    /// Sets [`company_name`](field@Self::company_name).
    #[must_use]
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.company_name = Some(value.into());
        self
    }

    /// Sets [`regions`](field@Self::regions).
    #[must_use]
    pub fn regions(mut self, value: impl Into<Joined<String>>) -> Self {
        self.regions = Some(value.into());
        self
    }
}

static EXTENSION_IMAGE_REGISTRATION_SHAPE: Shape = Shape::new::<ExtensionImageRegistration>(
    "ExtensionImageRegistration",
    NAMESPACE,
    &[
        Field::new("ProviderNameSpace", Kind::String).required().limits(&Limits {
            min: Some(1),
            max: Some(255),
            pattern: Some("[^_]+"),
        }),
        Field::new("Type", Kind::String).required().limits(&Limits {
            min: Some(1),
            max: Some(255),
            pattern: Some("[^_]+"),
        }),
        Field::new("Version", Kind::String).required(),
        Field::new("Label", Kind::String),
        Field::new("HostingResources", Kind::Set(&Kind::Enum(HostingResource::TABLE), "|")),
        Field::new("MediaLink", Kind::Uri),
        Field::new("Certificate", Kind::Record(ExtensionCertificate::SHAPE)),
        Field::new("Endpoints", Kind::Record(ExtensionEndpoints::SHAPE))
            .was("ExtensionEndpoints", version::V2014_06_01),
        Field::new("PublicConfigurationSchema", Kind::Base64Text),
        Field::new("PrivateConfigurationSchema", Kind::Base64Text),
        Field::new("Description", Kind::String),
        Field::new("PublisherName", Kind::String),
        Field::new("PublishedDate", Kind::DateTime),
        Field::new("LocalResources", Kind::List(&Field::new("LocalResource", Kind::Record(LocalResource::SHAPE)))),
        Field::new("BlockRoleUponFailure", Kind::Bool),
        Field::new("IsInternalExtension", Kind::Bool),
        Field::new("SampleConfig", Kind::Base64Text),
        Field::new("ReplicationCompleted", Kind::Bool).seen(version::V2014_06_01),
        Field::new("Eula", Kind::Uri),
        Field::new("PrivacyUri", Kind::Uri),
        Field::new("HomepageUri", Kind::Uri),
        Field::new("IsJsonExtension", Kind::Bool),
        Field::new("DisallowMajorVersionUpgrade", Kind::Bool),
        Field::new("SupportedOS", Kind::String).seen(version::V2014_06_01),
        Field::new("CompanyName", Kind::String).seen(version::V2014_06_01),
        Field::new("Regions", Kind::Set(&Kind::String, ";")).seen(version::V2014_10_01).keep_empty(),
    ],
)
.tag("ExtensionImage");

impl Record for ExtensionImageRegistration {
    fn shape(&self) -> &'static Shape {
        &EXTENSION_IMAGE_REGISTRATION_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.provider_name_space,
            1 => &self.kind,
            2 => &self.version,
            3 => &self.label,
            4 => &self.hosting_resources,
            5 => &self.media_link,
            6 => &self.certificate,
            7 => &self.endpoints,
            8 => &self.public_configuration_schema,
            9 => &self.private_configuration_schema,
            10 => &self.description,
            11 => &self.publisher_name,
            12 => &self.published_date,
            13 => &self.local_resources,
            14 => &self.block_role_upon_failure,
            15 => &self.is_internal_extension,
            16 => &self.sample_config,
            17 => &self.replication_completed,
            18 => &self.eula,
            19 => &self.privacy_uri,
            20 => &self.homepage_uri,
            21 => &self.is_json_extension,
            22 => &self.disallow_major_version_upgrade,
            23 => &self.supported_os,
            24 => &self.company_name,
            _ => &self.regions,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.provider_name_space,
            1 => &mut self.kind,
            2 => &mut self.version,
            3 => &mut self.label,
            4 => &mut self.hosting_resources,
            5 => &mut self.media_link,
            6 => &mut self.certificate,
            7 => &mut self.endpoints,
            8 => &mut self.public_configuration_schema,
            9 => &mut self.private_configuration_schema,
            10 => &mut self.description,
            11 => &mut self.publisher_name,
            12 => &mut self.published_date,
            13 => &mut self.local_resources,
            14 => &mut self.block_role_upon_failure,
            15 => &mut self.is_internal_extension,
            16 => &mut self.sample_config,
            17 => &mut self.replication_completed,
            18 => &mut self.eula,
            19 => &mut self.privacy_uri,
            20 => &mut self.homepage_uri,
            21 => &mut self.is_json_extension,
            22 => &mut self.disallow_major_version_upgrade,
            23 => &mut self.supported_os,
            24 => &mut self.company_name,
            _ => &mut self.regions,
        }
    }

    fn empty() -> Self {
        Self {
            provider_name_space: Value::empty(),
            kind: Value::empty(),
            version: Value::empty(),
            label: None,
            hosting_resources: Joined::new(),
            media_link: None,
            certificate: None,
            endpoints: None,
            public_configuration_schema: None,
            private_configuration_schema: None,
            description: None,
            publisher_name: None,
            published_date: None,
            local_resources: Vec::new(),
            block_role_upon_failure: None,
            is_internal_extension: None,
            sample_config: None,
            replication_completed: None,
            eula: None,
            privacy_uri: None,
            homepage_uri: None,
            is_json_extension: None,
            disallow_major_version_upgrade: None,
            supported_os: None,
            company_name: None,
            regions: None,
        }
    }
}

/// One version of an extension that can be added to a cloud service.
///
/// Element `<ExtensionImage>`. Since 2013-03-01. Occurs in [`LIST_AVAILABLE`], [`LIST_VERSIONS`],
/// [`LIST_PUBLISHED`].
///
/// The order of the children is that of the published sample; elements that it does not show stand
/// where live answers or requests have them. Nothing of it is sure to be there, and the service
/// writes some values as empty elements.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ExtensionImage {
    /// Namespace of the provider.
    ///
    /// `<ProviderNameSpace>`. Since 2013-03-01.
    pub provider_name_space: Option<String>,
    /// Type of the extension.
    ///
    /// `<Type>`. Since 2013-03-01.
    pub kind: Option<String>,
    /// Version: major and minor number, to publishers all four numbers.
    ///
    /// `<Version>`. Since 2013-03-01.
    pub version: Option<String>,
    /// Name to show: plain text.
    ///
    /// `<Label>`. Since 2013-03-01.
    pub label: Option<String>,
    /// What the extension does.
    ///
    /// `<Description>`. Since 2013-03-01.
    pub description: Option<String>,
    /// Kinds of role that the extension runs beside, in no particular order.
    ///
    /// `<HostingResources>`, joined by `|`. Since 2013-03-01.
    pub hosting_resources: Joined<HostingResource>,
    /// Address of the package.
    ///
    /// `<MediaLink>`. First seen at 2014-06-01, an upper bound. Source: first .NET client that
    /// reads it.
    pub media_link: Option<Uri>,
    /// Algorithm of the thumbprint of the certificate that encrypts the private configuration.
    /// Clients for 2014-06-01 and later look for it in `Certificate`; live answers still have it
    /// here.
    ///
    /// `<ThumbprintAlgorithm>`. Since 2013-03-01.
    pub thumbprint_algorithm: Option<String>,
    /// The certificate that the extension wants.
    ///
    /// `<Certificate>`. First seen at 2014-06-01, an upper bound. Source: first .NET client that
    /// reads it.
    pub certificate: Option<ExtensionCertificate>,
    /// Endpoints that the extension opens.
    ///
    /// `<Endpoints>`. First seen at 2014-06-01, an upper bound. Source: first .NET client that
    /// reads it.
    pub endpoints: Option<ExtensionEndpoints>,
    /// XML schema of the public configuration.
    ///
    /// `<PublicConfigurationSchema>`, base64 on the wire. Since 2013-03-01.
    pub public_configuration_schema: Option<Base64Text>,
    /// XML schema of the private configuration.
    ///
    /// `<PrivateConfigurationSchema>`, base64 on the wire. Since 2013-03-01.
    pub private_configuration_schema: Option<Base64Text>,
    /// Who publishes it.
    ///
    /// `<PublisherName>`. First seen at 2014-06-01, an upper bound. Source: first .NET client that
    /// reads it.
    pub publisher_name: Option<String>,
    /// Local storage that the extension wants.
    ///
    /// `<LocalResources>` of `<LocalResource>`. First seen at 2014-06-01, an upper bound. Source:
    /// first .NET client that reads it.
    pub local_resources: Vec<LocalResource>,
    /// Whether the role does not start when the extension fails.
    ///
    /// `<BlockRoleUponFailure>`. First seen at 2014-04-01, an upper bound. Source: first .NET
    /// client that reads it.
    pub block_role_upon_failure: Option<bool>,
    /// Whether the version is kept from the public.
    ///
    /// `<IsInternalExtension>`. First seen at 2014-05-01, an upper bound. Source: first .NET client
    /// that reads it.
    pub is_internal_extension: Option<bool>,
    /// A sample configuration.
    ///
    /// `<SampleConfig>`, base64 on the wire. Since 2013-11-01.
    pub sample_config: Option<Base64Text>,
    /// Whether the version has reached all regions and can be used in deployments everywhere.
    ///
    /// `<ReplicationCompleted>`. Since 2014-04-01.
    pub replication_completed: Option<bool>,
    /// Address of the licence.
    ///
    /// `<Eula>`. Since 2014-04-01.
    pub eula: Option<Uri>,
    /// Address of the privacy statement.
    ///
    /// `<PrivacyUri>`. Since 2014-04-01.
    pub privacy_uri: Option<Uri>,
    /// Address of the extension's own page.
    ///
    /// `<HomepageUri>`. Since 2014-04-01.
    pub homepage_uri: Option<Uri>,
    /// Whether the configuration is JSON instead of XML.
    ///
    /// `<IsJsonExtension>`. Since 2014-04-01.
    pub is_json_extension: Option<bool>,
    /// Whether automatic upgrades stay below the next major version.
    ///
    /// `<DisallowMajorVersionUpgrade>`. First seen at 2014-06-01, an upper bound. Source: first
    /// .NET client that reads it.
    pub disallow_major_version_upgrade: Option<bool>,
    /// Company that publishes it.
    ///
    /// `<CompanyName>`. Since 2014-06-01.
    pub company_name: Option<String>,
    /// Operating system that it runs on: `Windows` or `Linux`.
    ///
    /// `<SupportedOS>`. Since 2014-06-01.
    pub supported_os: Option<String>,
    /// When it was published.
    ///
    /// `<PublishedDate>`. Since 2014-06-01.
    pub published_date: Option<DateTime>,
    /// Regions in which the version is available; empty where they are not restricted.
    ///
    /// `<Regions>`, joined by `;`, absent and empty are different. First seen at 2014-10-01, an
    /// upper bound. Source: first .NET client that reads it.
    pub regions: Option<Joined<String>>,
}

impl ExtensionImage {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &EXTENSION_IMAGE_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`provider_name_space`](field@Self::provider_name_space).
    #[must_use]
    pub fn provider_name_space(mut self, value: impl Into<String>) -> Self {
        self.provider_name_space = Some(value.into());
        self
    }

    /// Sets [`kind`](field@Self::kind).
    #[must_use]
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }

    /// Sets [`version`](field@Self::version).
    #[must_use]
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }

    /// Sets [`label`](field@Self::label).
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`hosting_resources`](field@Self::hosting_resources).
    #[must_use]
    pub fn hosting_resources(mut self, value: impl Into<Joined<HostingResource>>) -> Self {
        self.hosting_resources = value.into();
        self
    }

    /// Sets [`media_link`](field@Self::media_link).
    #[must_use]
    pub fn media_link(mut self, value: impl Into<Uri>) -> Self {
        self.media_link = Some(value.into());
        self
    }

    /// Sets [`thumbprint_algorithm`](field@Self::thumbprint_algorithm).
    #[must_use]
    pub fn thumbprint_algorithm(mut self, value: impl Into<String>) -> Self {
        self.thumbprint_algorithm = Some(value.into());
        self
    }

    /// Sets [`certificate`](field@Self::certificate).
    #[must_use]
    pub fn certificate(mut self, value: ExtensionCertificate) -> Self {
        self.certificate = Some(value);
        self
    }

    /// Sets [`endpoints`](field@Self::endpoints).
    #[must_use]
    pub fn endpoints(mut self, value: ExtensionEndpoints) -> Self {
        self.endpoints = Some(value);
        self
    }

    /// Sets [`public_configuration_schema`](field@Self::public_configuration_schema).
    #[must_use]
    pub fn public_configuration_schema(mut self, value: impl Into<Base64Text>) -> Self {
        self.public_configuration_schema = Some(value.into());
        self
    }

    /// Sets [`private_configuration_schema`](field@Self::private_configuration_schema).
    #[must_use]
    pub fn private_configuration_schema(mut self, value: impl Into<Base64Text>) -> Self {
        self.private_configuration_schema = Some(value.into());
        self
    }

    /// Sets [`publisher_name`](field@Self::publisher_name).
    #[must_use]
    pub fn publisher_name(mut self, value: impl Into<String>) -> Self {
        self.publisher_name = Some(value.into());
        self
    }

    /// Sets [`local_resources`](field@Self::local_resources).
    #[must_use]
    pub fn local_resources(mut self, value: impl Into<Vec<LocalResource>>) -> Self {
        self.local_resources = value.into();
        self
    }

    /// Sets [`block_role_upon_failure`](field@Self::block_role_upon_failure).
    #[must_use]
    pub fn block_role_upon_failure(mut self, value: bool) -> Self {
        self.block_role_upon_failure = Some(value);
        self
    }

    /// Sets [`is_internal_extension`](field@Self::is_internal_extension).
    #[must_use]
    pub fn is_internal_extension(mut self, value: bool) -> Self {
        self.is_internal_extension = Some(value);
        self
    }

    /// Sets [`sample_config`](field@Self::sample_config).
    #[must_use]
    pub fn sample_config(mut self, value: impl Into<Base64Text>) -> Self {
        self.sample_config = Some(value.into());
        self
    }

    /// Sets [`replication_completed`](field@Self::replication_completed).
    #[must_use]
    pub fn replication_completed(mut self, value: bool) -> Self {
        self.replication_completed = Some(value);
        self
    }

    /// Sets [`eula`](field@Self::eula).
    #[must_use]
    pub fn eula(mut self, value: impl Into<Uri>) -> Self {
        self.eula = Some(value.into());
        self
    }

    /// Sets [`privacy_uri`](field@Self::privacy_uri).
    #[must_use]
    pub fn privacy_uri(mut self, value: impl Into<Uri>) -> Self {
        self.privacy_uri = Some(value.into());
        self
    }

    /// Sets [`homepage_uri`](field@Self::homepage_uri).
    #[must_use]
    pub fn homepage_uri(mut self, value: impl Into<Uri>) -> Self {
        self.homepage_uri = Some(value.into());
        self
    }

    /// Sets [`is_json_extension`](field@Self::is_json_extension).
    #[must_use]
    pub fn is_json_extension(mut self, value: bool) -> Self {
        self.is_json_extension = Some(value);
        self
    }

    /// Sets [`disallow_major_version_upgrade`](field@Self::disallow_major_version_upgrade).
    #[must_use]
    pub fn disallow_major_version_upgrade(mut self, value: bool) -> Self {
        self.disallow_major_version_upgrade = Some(value);
        self
    }

    /// Sets [`company_name`](field@Self::company_name).
    #[must_use]
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.company_name = Some(value.into());
        self
    }

    /// Sets [`supported_os`](field@Self::supported_os).
    #[must_use]
    pub fn supported_os(mut self, value: impl Into<String>) -> Self {
        self.supported_os = Some(value.into());
        self
    }

    /// Sets [`published_date`](field@Self::published_date).
    #[must_use]
    pub fn published_date(mut self, value: impl Into<DateTime>) -> Self {
        self.published_date = Some(value.into());
        self
    }

    /// Sets [`regions`](field@Self::regions).
    #[must_use]
    pub fn regions(mut self, value: impl Into<Joined<String>>) -> Self {
        self.regions = Some(value.into());
        self
    }
}

static EXTENSION_IMAGE_SHAPE: Shape = Shape::new::<ExtensionImage>(
    "ExtensionImage",
    NAMESPACE,
    &[
        Field::new("ProviderNameSpace", Kind::String),
        Field::new("Type", Kind::String),
        Field::new("Version", Kind::String),
        Field::new("Label", Kind::String),
        Field::new("Description", Kind::String),
        Field::new("HostingResources", Kind::Set(&Kind::Enum(HostingResource::TABLE), "|")),
        Field::new("MediaLink", Kind::Uri).seen(version::V2014_06_01),
        Field::new("ThumbprintAlgorithm", Kind::String),
        Field::new("Certificate", Kind::Record(ExtensionCertificate::SHAPE)).seen(version::V2014_06_01),
        Field::new("Endpoints", Kind::Record(ExtensionEndpoints::SHAPE)).seen(version::V2014_06_01),
        Field::new("PublicConfigurationSchema", Kind::Base64Text),
        Field::new("PrivateConfigurationSchema", Kind::Base64Text),
        Field::new("PublisherName", Kind::String).seen(version::V2014_06_01),
        Field::new("LocalResources", Kind::List(&Field::new("LocalResource", Kind::Record(LocalResource::SHAPE))))
            .seen(version::V2014_06_01),
        Field::new("BlockRoleUponFailure", Kind::Bool).seen(version::V2014_04_01),
        Field::new("IsInternalExtension", Kind::Bool).seen(version::V2014_05_01),
        Field::new("SampleConfig", Kind::Base64Text).since(version::V2013_11_01),
        Field::new("ReplicationCompleted", Kind::Bool).since(version::V2014_04_01),
        Field::new("Eula", Kind::Uri).since(version::V2014_04_01),
        Field::new("PrivacyUri", Kind::Uri).since(version::V2014_04_01),
        Field::new("HomepageUri", Kind::Uri).since(version::V2014_04_01),
        Field::new("IsJsonExtension", Kind::Bool).since(version::V2014_04_01),
        Field::new("DisallowMajorVersionUpgrade", Kind::Bool).seen(version::V2014_06_01),
        Field::new("CompanyName", Kind::String).since(version::V2014_06_01),
        Field::new("SupportedOS", Kind::String).since(version::V2014_06_01),
        Field::new("PublishedDate", Kind::DateTime).since(version::V2014_06_01),
        Field::new("Regions", Kind::Set(&Kind::String, ";")).seen(version::V2014_10_01).keep_empty(),
    ],
);

impl Record for ExtensionImage {
    fn shape(&self) -> &'static Shape {
        &EXTENSION_IMAGE_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.provider_name_space,
            1 => &self.kind,
            2 => &self.version,
            3 => &self.label,
            4 => &self.description,
            5 => &self.hosting_resources,
            6 => &self.media_link,
            7 => &self.thumbprint_algorithm,
            8 => &self.certificate,
            9 => &self.endpoints,
            10 => &self.public_configuration_schema,
            11 => &self.private_configuration_schema,
            12 => &self.publisher_name,
            13 => &self.local_resources,
            14 => &self.block_role_upon_failure,
            15 => &self.is_internal_extension,
            16 => &self.sample_config,
            17 => &self.replication_completed,
            18 => &self.eula,
            19 => &self.privacy_uri,
            20 => &self.homepage_uri,
            21 => &self.is_json_extension,
            22 => &self.disallow_major_version_upgrade,
            23 => &self.company_name,
            24 => &self.supported_os,
            25 => &self.published_date,
            _ => &self.regions,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.provider_name_space,
            1 => &mut self.kind,
            2 => &mut self.version,
            3 => &mut self.label,
            4 => &mut self.description,
            5 => &mut self.hosting_resources,
            6 => &mut self.media_link,
            7 => &mut self.thumbprint_algorithm,
            8 => &mut self.certificate,
            9 => &mut self.endpoints,
            10 => &mut self.public_configuration_schema,
            11 => &mut self.private_configuration_schema,
            12 => &mut self.publisher_name,
            13 => &mut self.local_resources,
            14 => &mut self.block_role_upon_failure,
            15 => &mut self.is_internal_extension,
            16 => &mut self.sample_config,
            17 => &mut self.replication_completed,
            18 => &mut self.eula,
            19 => &mut self.privacy_uri,
            20 => &mut self.homepage_uri,
            21 => &mut self.is_json_extension,
            22 => &mut self.disallow_major_version_upgrade,
            23 => &mut self.company_name,
            24 => &mut self.supported_os,
            25 => &mut self.published_date,
            _ => &mut self.regions,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// Versions of extensions.
///
/// Element `<ExtensionImages>`. Since 2013-03-01. Answered by [`LIST_AVAILABLE`],
/// [`LIST_VERSIONS`], [`LIST_PUBLISHED`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ExtensionImageList {
    /// One entry for each extension, or for each version of one.
    ///
    /// `<ExtensionImage>`, any number of times. Since 2013-03-01.
    pub images: Vec<ExtensionImage>,
}

impl ExtensionImageList {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &EXTENSION_IMAGE_LIST_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`images`](field@Self::images).
    #[must_use]
    pub fn images(mut self, value: impl Into<Vec<ExtensionImage>>) -> Self {
        self.images = value.into();
        self
    }
}

static EXTENSION_IMAGE_LIST_SHAPE: Shape = Shape::new::<ExtensionImageList>(
    "ExtensionImageList",
    NAMESPACE,
    &[Field::new("ExtensionImage", Kind::Flat(&Kind::Record(ExtensionImage::SHAPE)))],
)
.tag("ExtensionImages");

impl Record for ExtensionImageList {
    fn shape(&self) -> &'static Shape {
        &EXTENSION_IMAGE_LIST_SHAPE
    }

    fn field(&self, _index: usize) -> &dyn Value {
        &self.images
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Value {
        &mut self.images
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// The certificate that an extension wants on its role instances.
///
/// Element `<Certificate>`. Since 2014-05-01 or earlier. Occurs in [`LIST_AVAILABLE`],
/// [`LIST_VERSIONS`], [`REGISTER`], [`UPDATE`], [`LIST_PUBLISHED`].
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ExtensionCertificate {
    /// Location of the store, such as `LocalMachine`.
    ///
    /// `<StoreLocation>`, required. Since 2014-05-01 or earlier.
    pub store_location: String,
    /// Name of the store, such as `My`.
    ///
    /// `<StoreName>`. Since 2014-05-01 or earlier.
    pub store_name: Option<String>,
    /// Whether a thumbprint must be given when the extension is added.
    ///
    /// `<ThumbprintRequired>`. Since 2014-05-01 or earlier.
    pub thumbprint_required: Option<bool>,
    /// Algorithm of the thumbprint, such as `sha1`.
    ///
    /// `<ThumbprintAlgorithm>`. Since 2014-05-01 or earlier.
    pub thumbprint_algorithm: Option<String>,
}

impl ExtensionCertificate {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &EXTENSION_CERTIFICATE_SHAPE;

    /// With what is required; everything else is set by the method of its name.
    pub fn new(store_location: impl Into<String>) -> Self {
        Self {
            store_location: store_location.into(),
            store_name: None,
            thumbprint_required: None,
            thumbprint_algorithm: None,
        }
    }

    /// Sets [`store_name`](field@Self::store_name).
    #[must_use]
    pub fn store_name(mut self, value: impl Into<String>) -> Self {
        self.store_name = Some(value.into());
        self
    }

    /// Sets [`thumbprint_required`](field@Self::thumbprint_required).
    #[must_use]
    pub fn thumbprint_required(mut self, value: bool) -> Self {
        self.thumbprint_required = Some(value);
        self
    }

    /// Sets [`thumbprint_algorithm`](field@Self::thumbprint_algorithm).
    #[must_use]
    pub fn thumbprint_algorithm(mut self, value: impl Into<String>) -> Self {
        self.thumbprint_algorithm = Some(value.into());
        self
    }
}

static EXTENSION_CERTIFICATE_SHAPE: Shape = Shape::new::<ExtensionCertificate>(
    "ExtensionCertificate",
    NAMESPACE,
    &[
        Field::new("StoreLocation", Kind::String).required(),
        Field::new("StoreName", Kind::String),
        Field::new("ThumbprintRequired", Kind::Bool),
        Field::new("ThumbprintAlgorithm", Kind::String),
    ],
)
.tag("Certificate");

impl Record for ExtensionCertificate {
    fn shape(&self) -> &'static Shape {
        &EXTENSION_CERTIFICATE_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.store_location,
            1 => &self.store_name,
            2 => &self.thumbprint_required,
            _ => &self.thumbprint_algorithm,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.store_location,
            1 => &mut self.store_name,
            2 => &mut self.thumbprint_required,
            _ => &mut self.thumbprint_algorithm,
        }
    }

    fn empty() -> Self {
        Self { store_location: Value::empty(), store_name: None, thumbprint_required: None, thumbprint_algorithm: None }
    }
}

/// Endpoints that an extension opens on its role instances.
///
/// Element `<Endpoints>`. Since 2014-05-01 or earlier. Occurs in [`LIST_AVAILABLE`],
/// [`LIST_VERSIONS`], [`REGISTER`], [`UPDATE`], [`LIST_PUBLISHED`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ExtensionEndpoints {
    /// Endpoints open to the outside, behind the load balancer.
    ///
    /// `<InputEndpoints>` of `<InputEndpoint>`. Since 2014-05-01 or earlier.
    pub input_endpoints: Vec<InputEndpoint>,
    /// Endpoints open to other instances of the deployment.
    ///
    /// `<InternalEndpoints>` of `<InternalEndpoint>`. Since 2014-05-01 or earlier.
    pub internal_endpoints: Vec<InternalEndpoint>,
    /// Endpoints of single instances, open to the outside.
    ///
    /// `<InstanceInputEndpoints>` of `<InstanceInputEndpoint>`. First seen at 2015-04-01, an upper
    /// bound. Source: first .NET client that knows them.
    pub instance_input_endpoints: Vec<InstanceInputEndpoint>,
}

impl ExtensionEndpoints {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &EXTENSION_ENDPOINTS_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`input_endpoints`](field@Self::input_endpoints).
    #[must_use]
    pub fn input_endpoints(mut self, value: impl Into<Vec<InputEndpoint>>) -> Self {
        self.input_endpoints = value.into();
        self
    }

    /// Sets [`internal_endpoints`](field@Self::internal_endpoints).
    #[must_use]
    pub fn internal_endpoints(mut self, value: impl Into<Vec<InternalEndpoint>>) -> Self {
        self.internal_endpoints = value.into();
        self
    }

    /// Sets [`instance_input_endpoints`](field@Self::instance_input_endpoints).
    #[must_use]
    pub fn instance_input_endpoints(mut self, value: impl Into<Vec<InstanceInputEndpoint>>) -> Self {
        self.instance_input_endpoints = value.into();
        self
    }
}

static EXTENSION_ENDPOINTS_SHAPE: Shape = Shape::new::<ExtensionEndpoints>(
    "ExtensionEndpoints",
    NAMESPACE,
    &[
        Field::new("InputEndpoints", Kind::List(&Field::new("InputEndpoint", Kind::Record(InputEndpoint::SHAPE)))),
        Field::new(
            "InternalEndpoints",
            Kind::List(&Field::new("InternalEndpoint", Kind::Record(InternalEndpoint::SHAPE))),
        ),
        Field::new(
            "InstanceInputEndpoints",
            Kind::List(&Field::new("InstanceInputEndpoint", Kind::Record(InstanceInputEndpoint::SHAPE))),
        )
        .seen(version::V2015_04_01),
    ],
)
.tag("Endpoints");

impl Record for ExtensionEndpoints {
    fn shape(&self) -> &'static Shape {
        &EXTENSION_ENDPOINTS_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.input_endpoints,
            1 => &self.internal_endpoints,
            _ => &self.instance_input_endpoints,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.input_endpoints,
            1 => &mut self.internal_endpoints,
            _ => &mut self.instance_input_endpoints,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// An endpoint open to the outside, behind the load balancer.
///
/// Element `<InputEndpoint>`. Since 2014-05-01 or earlier. Occurs in [`LIST_AVAILABLE`],
/// [`LIST_VERSIONS`], [`REGISTER`], [`UPDATE`], [`LIST_PUBLISHED`].
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct InputEndpoint {
    /// Name of the endpoint.
    ///
    /// `<Name>`, required. Since 2014-05-01 or earlier.
    pub name: String,
    /// Transport, such as `tcp`.
    ///
    /// `<Protocol>`, required. Since 2014-05-01 or earlier.
    pub protocol: String,
    /// Port on the outside.
    ///
    /// `<Port>`, required. Since 2014-05-01 or earlier.
    pub port: i32,
    /// Port on the instance: a number, or `*` for any.
    ///
    /// `<LocalPort>`, required. Since 2014-05-01 or earlier.
    pub local_port: String,
}

impl InputEndpoint {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &INPUT_ENDPOINT_SHAPE;

    /// All that it holds is required.
    pub fn new(name: impl Into<String>, protocol: impl Into<String>, port: i32, local_port: impl Into<String>) -> Self {
        Self { name: name.into(), protocol: protocol.into(), port, local_port: local_port.into() }
    }
}

static INPUT_ENDPOINT_SHAPE: Shape = Shape::new::<InputEndpoint>(
    "InputEndpoint",
    NAMESPACE,
    &[
        Field::new("Name", Kind::String).required(),
        Field::new("Protocol", Kind::String).required(),
        Field::new("Port", Kind::Int32).required(),
        Field::new("LocalPort", Kind::String).required(),
    ],
);

impl Record for InputEndpoint {
    fn shape(&self) -> &'static Shape {
        &INPUT_ENDPOINT_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.name,
            1 => &self.protocol,
            2 => &self.port,
            _ => &self.local_port,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.name,
            1 => &mut self.protocol,
            2 => &mut self.port,
            _ => &mut self.local_port,
        }
    }

    fn empty() -> Self {
        Self { name: Value::empty(), protocol: Value::empty(), port: Value::empty(), local_port: Value::empty() }
    }
}

/// An endpoint open to other instances of the deployment.
///
/// Element `<InternalEndpoint>`. Since 2014-05-01 or earlier. Occurs in [`LIST_AVAILABLE`],
/// [`LIST_VERSIONS`], [`REGISTER`], [`UPDATE`], [`LIST_PUBLISHED`].
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct InternalEndpoint {
    /// Name of the endpoint.
    ///
    /// `<Name>`, required. Since 2014-05-01 or earlier.
    pub name: String,
    /// Transport, such as `tcp`.
    ///
    /// `<Protocol>`, required. Since 2014-05-01 or earlier.
    pub protocol: String,
    /// Port on the instance.
    ///
    /// `<Port>`, required. Since 2014-05-01 or earlier.
    pub port: i32,
}

impl InternalEndpoint {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &INTERNAL_ENDPOINT_SHAPE;

    /// All that it holds is required.
    pub fn new(name: impl Into<String>, protocol: impl Into<String>, port: i32) -> Self {
        Self { name: name.into(), protocol: protocol.into(), port }
    }
}

static INTERNAL_ENDPOINT_SHAPE: Shape = Shape::new::<InternalEndpoint>(
    "InternalEndpoint",
    NAMESPACE,
    &[
        Field::new("Name", Kind::String).required(),
        Field::new("Protocol", Kind::String).required(),
        Field::new("Port", Kind::Int32).required(),
    ],
);

impl Record for InternalEndpoint {
    fn shape(&self) -> &'static Shape {
        &INTERNAL_ENDPOINT_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.name,
            1 => &self.protocol,
            _ => &self.port,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.name,
            1 => &mut self.protocol,
            _ => &mut self.port,
        }
    }

    fn empty() -> Self {
        Self { name: Value::empty(), protocol: Value::empty(), port: Value::empty() }
    }
}

/// An endpoint of each single instance, open to the outside under a port of its own.
///
/// Element `<InstanceInputEndpoint>`. Since 2015-04-01 or earlier. Occurs in [`LIST_AVAILABLE`],
/// [`LIST_VERSIONS`], [`REGISTER`], [`UPDATE`], [`LIST_PUBLISHED`].
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct InstanceInputEndpoint {
    /// Name of the endpoint.
    ///
    /// `<Name>`, required. Since 2015-04-01 or earlier.
    pub name: String,
    /// Transport, such as `tcp`.
    ///
    /// `<Protocol>`, required. Since 2015-04-01 or earlier.
    pub protocol: String,
    /// Port on the instance: a number, or `*` for any.
    ///
    /// `<LocalPort>`, required. Since 2015-04-01 or earlier.
    pub local_port: String,
    /// First of the ports on the outside.
    ///
    /// `<FixedPortMin>`, required. Since 2015-04-01 or earlier.
    pub fixed_port_min: i32,
    /// Last of the ports on the outside.
    ///
    /// `<FixedPortMax>`, required. Since 2015-04-01 or earlier.
    pub fixed_port_max: i32,
}

impl InstanceInputEndpoint {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &INSTANCE_INPUT_ENDPOINT_SHAPE;

    /// All that it holds is required.
    pub fn new(
        name: impl Into<String>,
        protocol: impl Into<String>,
        local_port: impl Into<String>,
        fixed_port_min: i32,
        fixed_port_max: i32,
    ) -> Self {
        Self {
            name: name.into(),
            protocol: protocol.into(),
            local_port: local_port.into(),
            fixed_port_min,
            fixed_port_max,
        }
    }
}

static INSTANCE_INPUT_ENDPOINT_SHAPE: Shape = Shape::new::<InstanceInputEndpoint>(
    "InstanceInputEndpoint",
    NAMESPACE,
    &[
        Field::new("Name", Kind::String).required(),
        Field::new("Protocol", Kind::String).required(),
        Field::new("LocalPort", Kind::String).required(),
        Field::new("FixedPortMin", Kind::Int32).required(),
        Field::new("FixedPortMax", Kind::Int32).required(),
    ],
);

impl Record for InstanceInputEndpoint {
    fn shape(&self) -> &'static Shape {
        &INSTANCE_INPUT_ENDPOINT_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.name,
            1 => &self.protocol,
            2 => &self.local_port,
            3 => &self.fixed_port_min,
            _ => &self.fixed_port_max,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.name,
            1 => &mut self.protocol,
            2 => &mut self.local_port,
            3 => &mut self.fixed_port_min,
            _ => &mut self.fixed_port_max,
        }
    }

    fn empty() -> Self {
        Self {
            name: Value::empty(),
            protocol: Value::empty(),
            local_port: Value::empty(),
            fixed_port_min: Value::empty(),
            fixed_port_max: Value::empty(),
        }
    }
}

/// Local storage that an extension wants on its role instances.
///
/// Element `<LocalResource>`. Since 2014-05-01 or earlier. Occurs in [`LIST_AVAILABLE`],
/// [`LIST_VERSIONS`], [`REGISTER`], [`UPDATE`], [`LIST_PUBLISHED`].
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LocalResource {
    /// Name of the storage.
    ///
    /// `<Name>`, required. Since 2014-05-01 or earlier.
    pub name: String,
    /// Size in megabytes.
    ///
    /// `<SizeInMB>`. Since 2014-05-01 or earlier.
    pub size_in_mb: Option<i32>,
}

impl LocalResource {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &LOCAL_RESOURCE_SHAPE;

    /// With what is required; everything else is set by the method of its name.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), size_in_mb: None }
    }

    /// Sets [`size_in_mb`](field@Self::size_in_mb).
    #[must_use]
    pub fn size_in_mb(mut self, value: i32) -> Self {
        self.size_in_mb = Some(value);
        self
    }
}

static LOCAL_RESOURCE_SHAPE: Shape = Shape::new::<LocalResource>(
    "LocalResource",
    NAMESPACE,
    &[Field::new("Name", Kind::String).required(), Field::new("SizeInMB", Kind::Int32)],
);

impl Record for LocalResource {
    fn shape(&self) -> &'static Shape {
        &LOCAL_RESOURCE_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.name,
            _ => &self.size_in_mb,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.name,
            _ => &mut self.size_in_mb,
        }
    }

    fn empty() -> Self {
        Self { name: Value::empty(), size_in_mb: None }
    }
}

/// How far a version of an extension has come, region by region.
///
/// Element `<ReplicationStatusList>`. Since 2015-04-01 or earlier. Answered by
/// [`GET_REPLICATION_STATUS`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ReplicationStatusList {
    /// One entry for each region.
    ///
    /// `<ReplicationStatus>`, any number of times. Since 2015-04-01 or earlier.
    pub statuses: Vec<ReplicationStatus>,
}

impl ReplicationStatusList {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &REPLICATION_STATUS_LIST_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`statuses`](field@Self::statuses).
    #[must_use]
    pub fn statuses(mut self, value: impl Into<Vec<ReplicationStatus>>) -> Self {
        self.statuses = value.into();
        self
    }
}

static REPLICATION_STATUS_LIST_SHAPE: Shape = Shape::new::<ReplicationStatusList>(
    "ReplicationStatusList",
    NAMESPACE,
    &[Field::new("ReplicationStatus", Kind::Flat(&Kind::Record(ReplicationStatus::SHAPE)))],
);

impl Record for ReplicationStatusList {
    fn shape(&self) -> &'static Shape {
        &REPLICATION_STATUS_LIST_SHAPE
    }

    fn field(&self, _index: usize) -> &dyn Value {
        &self.statuses
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Value {
        &mut self.statuses
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// How far a version of an extension has come in one region.
///
/// Element `<ReplicationStatus>`. Since 2015-04-01 or earlier. Occurs in
/// [`GET_REPLICATION_STATUS`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ReplicationStatus {
    /// Name of the region.
    ///
    /// `<Location>`. Since 2015-04-01 or earlier.
    pub location: Option<String>,
    /// `Completed` once the version has arrived; other values are not documented.
    ///
    /// `<Status>`. Since 2015-04-01 or earlier.
    pub status: Option<String>,
}

impl ReplicationStatus {
    /// The table of this element: names, order and versions of its fields.
    pub const SHAPE: &'static Shape = &REPLICATION_STATUS_SHAPE;

    /// Without any value; each is set by the method of its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`location`](field@Self::location).
    #[must_use]
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }

    /// Sets [`status`](field@Self::status).
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

static REPLICATION_STATUS_SHAPE: Shape = Shape::new::<ReplicationStatus>(
    "ReplicationStatus",
    NAMESPACE,
    &[Field::new("Location", Kind::String), Field::new("Status", Kind::String)],
);

impl Record for ReplicationStatus {
    fn shape(&self) -> &'static Shape {
        &REPLICATION_STATUS_SHAPE
    }

    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.location,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.location,
            _ => &mut self.status,
        }
    }

    fn empty() -> Self {
        Self::default()
    }
}

/// A kind of role that an extension runs beside.
///
/// Written with exactly this case.
///
/// Since 2013-03-01. Occurs in [`LIST_AVAILABLE`], [`LIST_VERSIONS`], [`REGISTER`], [`UPDATE`],
/// [`LIST_PUBLISHED`]. The set is open: a value that is not named here is kept as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HostingResource {
    /// Web roles of cloud services.
    ///
    /// `WebRole`. Since 2013-03-01.
    WebRole,
    /// Worker roles of cloud services.
    ///
    /// `WorkerRole`. Since 2013-03-01.
    WorkerRole,
    /// Virtual machines. Not among the documented values, but in use.
    ///
    /// `VmRole`. Since 2013-03-01.
    VmRole,
    /// A value that this SDK does not name.
    Unrecognized(Unrecognized),
}

impl HostingResource {
    /// The table of this enum: values and their versions.
    pub const TABLE: &'static EnumShape = &HOSTING_RESOURCE_TABLE;
}

static HOSTING_RESOURCE_TABLE: EnumShape = EnumShape::new(
    "HostingResource",
    &[EnumValue::new("WebRole"), EnumValue::new("WorkerRole"), EnumValue::new("VmRole")],
);

impl OpenEnum for HostingResource {
    fn table() -> &'static EnumShape {
        Self::TABLE
    }

    fn named(index: usize) -> Option<Self> {
        Some(match index {
            0 => Self::WebRole,
            1 => Self::WorkerRole,
            2 => Self::VmRole,
            _ => return None,
        })
    }

    fn unrecognized(text: Unrecognized) -> Self {
        Self::Unrecognized(text)
    }

    fn index(&self) -> Result<usize, &Unrecognized> {
        Ok(match self {
            Self::WebRole => 0,
            Self::WorkerRole => 1,
            Self::VmRole => 2,
            Self::Unrecognized(text) => return Err(text),
        })
    }
}

xms_runtime::open_enum!(HostingResource);
