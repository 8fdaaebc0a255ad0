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
    Availability, Base64Text, Body, DateTime, ExpectedResponse, Field, Joined, Kind,
    Limits, Method, Operation, Parameter, Resource, Uri,
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

::xms_runtime::record! {
    /// A version of an extension to publish.
    ///
    /// Element `<ExtensionImage>`. Since 2014-05-01 or earlier. Taken by [`REGISTER`], [`UPDATE`].
    ///
    /// The service's authors call `Label`, `HostingResources`, `MediaLink` and `Description`
    /// required; their own clients do not insist, and an update that only makes a version internal
    /// goes without them. So only the three that every client insists on are required here.
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        EXTENSION_IMAGE_REGISTRATION_SHAPE,
        "ExtensionImageRegistration",
        NAMESPACE,
        tag("ExtensionImage")
    )]
    pub struct ExtensionImageRegistration {
        /// Namespace of the provider; case-sensitive, without underscores.
        ///
        /// `<ProviderNameSpace>`, required. Since 2014-05-01 or earlier. From 1 to 255 characters.
        /// Matches `[^_]+`.
        #[field(
            0,
            "ProviderNameSpace",
            String,
            required,
            limits(&Limits::NONE.min(1).max(255).pattern("[^_]+"))
        )]
        pub provider_name_space: String,
        /// Type of the extension, unique in the namespace; case-sensitive, without underscores.
        ///
        /// `<Type>`, required. Since 2014-05-01 or earlier. From 1 to 255 characters. Matches
        /// `[^_]+`.
        #[field(
            1,
            "Type",
            String,
            required,
            limits(&Limits::NONE.min(1).max(255).pattern("[^_]+"))
        )]
        pub kind: String,
        /// Four numbers: `major.minor.build.revision`.
        ///
        /// `<Version>`, required. Since 2014-05-01 or earlier.
        #[field(2, "Version", String, required)]
        pub version: String,
        /// Name to show: plain text, though other labels of this service are base64. A first
        /// registration should have it.
        ///
        /// `<Label>`. Since 2014-05-01 or earlier.
        #[field(3, "Label", String)]
        pub label: Option<String>,
        /// Kinds of role that the extension runs beside. A first registration should have it.
        ///
        /// `<HostingResources>`, joined by `|`. Since 2014-05-01 or earlier.
        #[field(4, "HostingResources", Set(&Kind::Enum(HostingResource::TABLE), "|"))]
        pub hosting_resources: Joined<HostingResource>,
        /// Address of a blob with the package, a zip file. A new version should have it.
        ///
        /// `<MediaLink>`. Since 2014-05-01 or earlier.
        #[field(5, "MediaLink", Uri)]
        pub media_link: Option<Uri>,
        /// The certificate that the extension wants; ignored for `VmRole`.
        ///
        /// `<Certificate>`. Since 2014-05-01 or earlier.
        #[field(6, "Certificate", Record(ExtensionCertificate::SHAPE))]
        pub certificate: Option<ExtensionCertificate>,
        /// Endpoints that the extension opens.
        ///
        /// `<Endpoints>`. Since 2014-05-01 or earlier. Before 2014-06-01 it is
        /// `<ExtensionEndpoints>`. Source: the .NET client for 2014-05-01 writes the earlier name,
        /// the one for 2014-06-01 and all later ones this name.
        #[field(
            7,
            "Endpoints",
            Record(ExtensionEndpoints::SHAPE),
            was("ExtensionEndpoints", version::V2014_06_01)
        )]
        pub endpoints: Option<ExtensionEndpoints>,
        /// XML schema of the public configuration.
        ///
        /// `<PublicConfigurationSchema>`, base64 on the wire. Since 2014-05-01 or earlier.
        #[field(8, "PublicConfigurationSchema", Base64Text)]
        pub public_configuration_schema: Option<Base64Text>,
        /// XML schema of the private configuration.
        ///
        /// `<PrivateConfigurationSchema>`, base64 on the wire. Since 2014-05-01 or earlier.
        #[field(9, "PrivateConfigurationSchema", Base64Text)]
        pub private_configuration_schema: Option<Base64Text>,
        /// What the extension does. A first registration should have it.
        ///
        /// `<Description>`. Since 2014-05-01 or earlier.
        #[field(10, "Description", String)]
        pub description: Option<String>,
        /// Who publishes it.
        ///
        /// `<PublisherName>`. Since 2014-05-01 or earlier.
        #[field(11, "PublisherName", String)]
        pub publisher_name: Option<String>,
        /// When it was published.
        ///
        /// `<PublishedDate>`. Since 2014-05-01 or earlier.
        #[field(12, "PublishedDate", DateTime)]
        pub published_date: Option<DateTime>,
        /// Local storage that the extension wants.
        ///
        /// `<LocalResources>` of `<LocalResource>`. Since 2014-05-01 or earlier.
        #[field(
            13,
            "LocalResources",
            List(&Field::new("LocalResource", Kind::Record(LocalResource::SHAPE)))
        )]
        pub local_resources: Vec<LocalResource>,
        /// Whether the role does not start when the extension fails.
        ///
        /// `<BlockRoleUponFailure>`. Since 2014-05-01 or earlier. Absent, it counts as `false`.
        #[field(14, "BlockRoleUponFailure", Bool)]
        pub block_role_upon_failure: Option<bool>,
        /// Whether the version is kept from the public. Must be true before it can be unregistered.
        ///
        /// `<IsInternalExtension>`. Since 2014-05-01 or earlier.
        #[field(15, "IsInternalExtension", Bool)]
        pub is_internal_extension: Option<bool>,
        /// A sample configuration: XML with the root `Configuration` around `PublicConfig` and
        /// `PrivateConfig`.
        ///
        /// `<SampleConfig>`, base64 on the wire. Since 2014-05-01 or earlier.
        #[field(16, "SampleConfig", Base64Text)]
        pub sample_config: Option<Base64Text>,
        /// State that the service keeps; clients can write it, but it means nothing in a request.
        ///
        /// `<ReplicationCompleted>`. First seen at 2014-06-01, an upper bound. Source: first .NET
        /// client that can write it.
        #[field(17, "ReplicationCompleted", Bool, seen(version::V2014_06_01))]
        pub replication_completed: Option<bool>,
        /// Address of the licence.
        ///
        /// `<Eula>`. Since 2014-05-01 or earlier.
        #[field(18, "Eula", Uri)]
        pub eula: Option<Uri>,
        /// Address of the privacy statement.
        ///
        /// `<PrivacyUri>`. Since 2014-05-01 or earlier.
        #[field(19, "PrivacyUri", Uri)]
        pub privacy_uri: Option<Uri>,
        /// Address of the extension's own page.
        ///
        /// `<HomepageUri>`. Since 2014-05-01 or earlier.
        #[field(20, "HomepageUri", Uri)]
        pub homepage_uri: Option<Uri>,
        /// Whether the configuration is JSON instead of XML.
        ///
        /// `<IsJsonExtension>`. Since 2014-05-01 or earlier.
        #[field(21, "IsJsonExtension", Bool)]
        pub is_json_extension: Option<bool>,
        /// Whether automatic upgrades stay below the next major version.
        ///
        /// `<DisallowMajorVersionUpgrade>`. Since 2014-05-01 or earlier.
        #[field(22, "DisallowMajorVersionUpgrade", Bool)]
        pub disallow_major_version_upgrade: Option<bool>,
        /// Operating system that it runs on: `Windows` or `Linux`.
        ///
        /// `<SupportedOS>`. First seen at 2014-06-01, an upper bound. Source: first .NET client
        /// that can write it.
        #[field(23, "SupportedOS", String, seen(version::V2014_06_01))]
        pub supported_os: Option<String>,
        /// Company that publishes it.
        ///
        /// `<CompanyName>`. First seen at 2014-06-01, an upper bound. Source: first .NET client
        /// that can write it.
        #[field(24, "CompanyName", String, seen(version::V2014_06_01))]
        pub company_name: Option<String>,
        /// Regions in which the version is available. Absent: internal, as at a first publication;
        /// names: those; empty: all.
        ///
        /// `<Regions>`, joined by `;`, absent and empty are different. First seen at 2014-10-01, an
        /// upper bound. Source: first .NET client that can write it; the three states are those of
        /// the publishers' command-line tool.
        #[field(
            25,
            "Regions",
            Set(&Kind::String, ";"),
            seen(version::V2014_10_01),
            keep_empty
        )]
        pub regions: Option<Joined<String>>,
    }
}

impl ExtensionImageRegistration {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(
        provider_name_space: impl Into<String>,
        kind: impl Into<String>,
        version: impl Into<String>,
    ) -> Self {
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
}

::xms_runtime::record! {
    /// One version of an extension that can be added to a cloud service.
    ///
    /// Element `<ExtensionImage>`. Since 2013-03-01. Occurs in [`LIST_AVAILABLE`],
    /// [`LIST_VERSIONS`], [`LIST_PUBLISHED`].
    ///
    /// The order of the children is that of the published sample; elements that it does not show
    /// stand where live answers or requests have them. Nothing of it is sure to be there, and the
    /// service writes some values as empty elements.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(EXTENSION_IMAGE_SHAPE, "ExtensionImage", NAMESPACE)]
    pub struct ExtensionImage {
        /// Namespace of the provider.
        ///
        /// `<ProviderNameSpace>`. Since 2013-03-01.
        #[field(0, "ProviderNameSpace", String)]
        pub provider_name_space: Option<String>,
        /// What the publisher calls it; unique among its extensions.
        ///
        /// `<Type>`. Since 2013-03-01.
        #[field(1, "Type", String)]
        pub kind: Option<String>,
        /// Version: major and minor number, to publishers all four numbers.
        ///
        /// `<Version>`. Since 2013-03-01.
        #[field(2, "Version", String)]
        pub version: Option<String>,
        /// Name to show: plain text.
        ///
        /// `<Label>`. Since 2013-03-01.
        #[field(3, "Label", String)]
        pub label: Option<String>,
        /// What the extension does.
        ///
        /// `<Description>`. Since 2013-03-01.
        #[field(4, "Description", String)]
        pub description: Option<String>,
        /// Kinds of role that the extension runs beside, in no particular order.
        ///
        /// `<HostingResources>`, joined by `|`. Since 2013-03-01.
        #[field(5, "HostingResources", Set(&Kind::Enum(HostingResource::TABLE), "|"))]
        pub hosting_resources: Joined<HostingResource>,
        /// Address of the package.
        ///
        /// `<MediaLink>`. First seen at 2014-06-01, an upper bound. Source: first .NET client that
        /// reads it.
        #[field(6, "MediaLink", Uri, seen(version::V2014_06_01))]
        pub media_link: Option<Uri>,
        /// Algorithm of the thumbprint of the certificate that encrypts the private configuration.
        /// Clients for 2014-06-01 and later look for it in `Certificate`; live answers still have
        /// it here.
        ///
        /// `<ThumbprintAlgorithm>`. Since 2013-03-01.
        #[field(7, "ThumbprintAlgorithm", String)]
        pub thumbprint_algorithm: Option<String>,
        /// The certificate that the extension wants.
        ///
        /// `<Certificate>`. First seen at 2014-06-01, an upper bound. Source: first .NET client
        /// that reads it.
        #[field(
            8,
            "Certificate",
            Record(ExtensionCertificate::SHAPE),
            seen(version::V2014_06_01)
        )]
        pub certificate: Option<ExtensionCertificate>,
        /// Endpoints that the extension opens.
        ///
        /// `<Endpoints>`. First seen at 2014-06-01, an upper bound. Source: first .NET client that
        /// reads it.
        #[field(
            9,
            "Endpoints",
            Record(ExtensionEndpoints::SHAPE),
            seen(version::V2014_06_01)
        )]
        pub endpoints: Option<ExtensionEndpoints>,
        /// XML schema of the public configuration.
        ///
        /// `<PublicConfigurationSchema>`, base64 on the wire. Since 2013-03-01.
        #[field(10, "PublicConfigurationSchema", Base64Text)]
        pub public_configuration_schema: Option<Base64Text>,
        /// XML schema of the private configuration.
        ///
        /// `<PrivateConfigurationSchema>`, base64 on the wire. Since 2013-03-01.
        #[field(11, "PrivateConfigurationSchema", Base64Text)]
        pub private_configuration_schema: Option<Base64Text>,
        /// Who publishes it.
        ///
        /// `<PublisherName>`. First seen at 2014-06-01, an upper bound. Source: first .NET client
        /// that reads it.
        #[field(12, "PublisherName", String, seen(version::V2014_06_01))]
        pub publisher_name: Option<String>,
        /// Local storage that the extension wants.
        ///
        /// `<LocalResources>` of `<LocalResource>`. First seen at 2014-06-01, an upper bound.
        /// Source: first .NET client that reads it.
        #[field(
            13,
            "LocalResources",
            List(&Field::new("LocalResource", Kind::Record(LocalResource::SHAPE))),
            seen(version::V2014_06_01)
        )]
        pub local_resources: Vec<LocalResource>,
        /// Whether the role does not start when the extension fails.
        ///
        /// `<BlockRoleUponFailure>`. First seen at 2014-04-01, an upper bound. Source: first .NET
        /// client that reads it.
        #[field(14, "BlockRoleUponFailure", Bool, seen(version::V2014_04_01))]
        pub block_role_upon_failure: Option<bool>,
        /// Whether the version is kept from the public.
        ///
        /// `<IsInternalExtension>`. First seen at 2014-05-01, an upper bound. Source: first .NET
        /// client that reads it.
        #[field(15, "IsInternalExtension", Bool, seen(version::V2014_05_01))]
        pub is_internal_extension: Option<bool>,
        /// A sample configuration.
        ///
        /// `<SampleConfig>`, base64 on the wire. Since 2013-11-01.
        #[field(16, "SampleConfig", Base64Text, since(version::V2013_11_01))]
        pub sample_config: Option<Base64Text>,
        /// Whether the version has reached all regions and can be used in deployments everywhere.
        ///
        /// `<ReplicationCompleted>`. Since 2014-04-01.
        #[field(17, "ReplicationCompleted", Bool, since(version::V2014_04_01))]
        pub replication_completed: Option<bool>,
        /// Address of the licence.
        ///
        /// `<Eula>`. Since 2014-04-01.
        #[field(18, "Eula", Uri, since(version::V2014_04_01))]
        pub eula: Option<Uri>,
        /// Address of the privacy statement.
        ///
        /// `<PrivacyUri>`. Since 2014-04-01.
        #[field(19, "PrivacyUri", Uri, since(version::V2014_04_01))]
        pub privacy_uri: Option<Uri>,
        /// Address of the extension's own page.
        ///
        /// `<HomepageUri>`. Since 2014-04-01.
        #[field(20, "HomepageUri", Uri, since(version::V2014_04_01))]
        pub homepage_uri: Option<Uri>,
        /// Whether the configuration is JSON instead of XML.
        ///
        /// `<IsJsonExtension>`. Since 2014-04-01.
        #[field(21, "IsJsonExtension", Bool, since(version::V2014_04_01))]
        pub is_json_extension: Option<bool>,
        /// Whether automatic upgrades stay below the next major version.
        ///
        /// `<DisallowMajorVersionUpgrade>`. First seen at 2014-06-01, an upper bound. Source: first
        /// .NET client that reads it.
        #[field(22, "DisallowMajorVersionUpgrade", Bool, seen(version::V2014_06_01))]
        pub disallow_major_version_upgrade: Option<bool>,
        /// Company that publishes it.
        ///
        /// `<CompanyName>`. Since 2014-06-01.
        #[field(23, "CompanyName", String, since(version::V2014_06_01))]
        pub company_name: Option<String>,
        /// Operating system that it runs on: `Windows` or `Linux`.
        ///
        /// `<SupportedOS>`. Since 2014-06-01.
        #[field(24, "SupportedOS", String, since(version::V2014_06_01))]
        pub supported_os: Option<String>,
        /// When it was published.
        ///
        /// `<PublishedDate>`. Since 2014-06-01.
        #[field(25, "PublishedDate", DateTime, since(version::V2014_06_01))]
        pub published_date: Option<DateTime>,
        /// Regions in which the version is available; empty where they are not restricted.
        ///
        /// `<Regions>`, joined by `;`, absent and empty are different. First seen at 2014-10-01, an
        /// upper bound. Source: first .NET client that reads it.
        #[field(
            26,
            "Regions",
            Set(&Kind::String, ";"),
            seen(version::V2014_10_01),
            keep_empty
        )]
        pub regions: Option<Joined<String>>,
    }
}

impl ExtensionImage {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Versions of extensions.
    ///
    /// Element `<ExtensionImages>`. Since 2013-03-01. Answered by [`LIST_AVAILABLE`],
    /// [`LIST_VERSIONS`], [`LIST_PUBLISHED`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        EXTENSION_IMAGE_LIST_SHAPE,
        "ExtensionImageList",
        NAMESPACE,
        tag("ExtensionImages")
    )]
    pub struct ExtensionImageList {
        /// One entry for each extension, or for each version of one.
        ///
        /// `<ExtensionImage>`, any number of times. Since 2013-03-01.
        #[field(0, "ExtensionImage", Flat(&Kind::Record(ExtensionImage::SHAPE)))]
        pub images: Vec<ExtensionImage>,
    }
}

impl ExtensionImageList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// The certificate that an extension wants on its role instances.
    ///
    /// Element `<Certificate>`. Since 2014-05-01 or earlier. Occurs in [`LIST_AVAILABLE`],
    /// [`LIST_VERSIONS`], [`REGISTER`], [`UPDATE`], [`LIST_PUBLISHED`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        EXTENSION_CERTIFICATE_SHAPE,
        "ExtensionCertificate",
        NAMESPACE,
        tag("Certificate")
    )]
    pub struct ExtensionCertificate {
        /// Location of the store, such as `LocalMachine`.
        ///
        /// `<StoreLocation>`, required. Since 2014-05-01 or earlier.
        #[field(0, "StoreLocation", String, required)]
        pub store_location: String,
        /// Name of the store, such as `My`.
        ///
        /// `<StoreName>`. Since 2014-05-01 or earlier.
        #[field(1, "StoreName", String)]
        pub store_name: Option<String>,
        /// Whether a thumbprint must be given when the extension is added.
        ///
        /// `<ThumbprintRequired>`. Since 2014-05-01 or earlier.
        #[field(2, "ThumbprintRequired", Bool)]
        pub thumbprint_required: Option<bool>,
        /// Algorithm of the thumbprint, such as `sha1`.
        ///
        /// `<ThumbprintAlgorithm>`. Since 2014-05-01 or earlier.
        #[field(3, "ThumbprintAlgorithm", String)]
        pub thumbprint_algorithm: Option<String>,
    }
}

impl ExtensionCertificate {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(store_location: impl Into<String>) -> Self {
        Self {
            store_location: store_location.into(),
            store_name: None,
            thumbprint_required: None,
            thumbprint_algorithm: None,
        }
    }
}

::xms_runtime::record! {
    /// Endpoints that an extension opens on its role instances.
    ///
    /// Element `<Endpoints>`. Since 2014-05-01 or earlier. Occurs in [`LIST_AVAILABLE`],
    /// [`LIST_VERSIONS`], [`REGISTER`], [`UPDATE`], [`LIST_PUBLISHED`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(EXTENSION_ENDPOINTS_SHAPE, "ExtensionEndpoints", NAMESPACE, tag("Endpoints"))]
    pub struct ExtensionEndpoints {
        /// Endpoints open to the outside, behind the load balancer.
        ///
        /// `<InputEndpoints>` of `<InputEndpoint>`. Since 2014-05-01 or earlier.
        #[field(
            0,
            "InputEndpoints",
            List(&Field::new("InputEndpoint", Kind::Record(InputEndpoint::SHAPE)))
        )]
        pub input_endpoints: Vec<InputEndpoint>,
        /// Endpoints open to other instances of the deployment.
        ///
        /// `<InternalEndpoints>` of `<InternalEndpoint>`. Since 2014-05-01 or earlier.
        #[field(
            1,
            "InternalEndpoints",
            List(&Field::new("InternalEndpoint", Kind::Record(InternalEndpoint::SHAPE)))
        )]
        pub internal_endpoints: Vec<InternalEndpoint>,
        /// Endpoints of single instances, open to the outside.
        ///
        /// `<InstanceInputEndpoints>` of `<InstanceInputEndpoint>`. First seen at 2015-04-01, an
        /// upper bound. Source: first .NET client that knows them.
        #[field(
            2,
            "InstanceInputEndpoints",
            List(
                &Field::new(
                    "InstanceInputEndpoint",
                    Kind::Record(InstanceInputEndpoint::SHAPE)
                )
            ),
            seen(version::V2015_04_01)
        )]
        pub instance_input_endpoints: Vec<InstanceInputEndpoint>,
    }
}

impl ExtensionEndpoints {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// An endpoint open to the outside, behind the load balancer.
    ///
    /// Element `<InputEndpoint>`. Since 2014-05-01 or earlier. Occurs in [`LIST_AVAILABLE`],
    /// [`LIST_VERSIONS`], [`REGISTER`], [`UPDATE`], [`LIST_PUBLISHED`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(INPUT_ENDPOINT_SHAPE, "InputEndpoint", NAMESPACE)]
    pub struct InputEndpoint {
        /// How the extension finds its port; unique in it.
        ///
        /// `<Name>`, required. Since 2014-05-01 or earlier.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// Transport, such as `tcp`.
        ///
        /// `<Protocol>`, required. Since 2014-05-01 or earlier.
        #[field(1, "Protocol", String, required)]
        pub protocol: String,
        /// Port on the outside.
        ///
        /// `<Port>`, required. Since 2014-05-01 or earlier.
        #[field(2, "Port", Int32, required)]
        pub port: i32,
        /// Port on the instance: a number, or `*` for any.
        ///
        /// `<LocalPort>`, required. Since 2014-05-01 or earlier.
        #[field(3, "LocalPort", String, required)]
        pub local_port: String,
    }
}

impl InputEndpoint {
    /// Creates the element from its fields, all of which are required.
    pub fn new(
        name: impl Into<String>,
        protocol: impl Into<String>,
        port: i32,
        local_port: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            protocol: protocol.into(),
            port,
            local_port: local_port.into(),
        }
    }
}

::xms_runtime::record! {
    /// An endpoint open to other instances of the deployment.
    ///
    /// Element `<InternalEndpoint>`. Since 2014-05-01 or earlier. Occurs in [`LIST_AVAILABLE`],
    /// [`LIST_VERSIONS`], [`REGISTER`], [`UPDATE`], [`LIST_PUBLISHED`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(INTERNAL_ENDPOINT_SHAPE, "InternalEndpoint", NAMESPACE)]
    pub struct InternalEndpoint {
        /// How the extension finds its port; unique in it.
        ///
        /// `<Name>`, required. Since 2014-05-01 or earlier.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// Transport, such as `tcp`.
        ///
        /// `<Protocol>`, required. Since 2014-05-01 or earlier.
        #[field(1, "Protocol", String, required)]
        pub protocol: String,
        /// Port on the instance.
        ///
        /// `<Port>`, required. Since 2014-05-01 or earlier.
        #[field(2, "Port", Int32, required)]
        pub port: i32,
    }
}

impl InternalEndpoint {
    /// Creates the element from its fields, all of which are required.
    pub fn new(name: impl Into<String>, protocol: impl Into<String>, port: i32) -> Self {
        Self {
            name: name.into(),
            protocol: protocol.into(),
            port,
        }
    }
}

::xms_runtime::record! {
    /// An endpoint of each single instance, open to the outside under a port of its own.
    ///
    /// Element `<InstanceInputEndpoint>`. Since 2015-04-01 or earlier. Occurs in
    /// [`LIST_AVAILABLE`], [`LIST_VERSIONS`], [`REGISTER`], [`UPDATE`], [`LIST_PUBLISHED`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(INSTANCE_INPUT_ENDPOINT_SHAPE, "InstanceInputEndpoint", NAMESPACE)]
    pub struct InstanceInputEndpoint {
        /// How the extension finds its port; unique in it.
        ///
        /// `<Name>`, required. Since 2015-04-01 or earlier.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// Transport, such as `tcp`.
        ///
        /// `<Protocol>`, required. Since 2015-04-01 or earlier.
        #[field(1, "Protocol", String, required)]
        pub protocol: String,
        /// Port on the instance: a number, or `*` for any.
        ///
        /// `<LocalPort>`, required. Since 2015-04-01 or earlier.
        #[field(2, "LocalPort", String, required)]
        pub local_port: String,
        /// First of the ports on the outside.
        ///
        /// `<FixedPortMin>`, required. Since 2015-04-01 or earlier.
        #[field(3, "FixedPortMin", Int32, required)]
        pub fixed_port_min: i32,
        /// Last of the ports on the outside.
        ///
        /// `<FixedPortMax>`, required. Since 2015-04-01 or earlier.
        #[field(4, "FixedPortMax", Int32, required)]
        pub fixed_port_max: i32,
    }
}

impl InstanceInputEndpoint {
    /// Creates the element from its fields, all of which are required.
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

::xms_runtime::record! {
    /// Local storage that an extension wants on its role instances.
    ///
    /// Element `<LocalResource>`. Since 2014-05-01 or earlier. Occurs in [`LIST_AVAILABLE`],
    /// [`LIST_VERSIONS`], [`REGISTER`], [`UPDATE`], [`LIST_PUBLISHED`].
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(LOCAL_RESOURCE_SHAPE, "LocalResource", NAMESPACE)]
    pub struct LocalResource {
        /// Name of the storage.
        ///
        /// `<Name>`, required. Since 2014-05-01 or earlier.
        #[field(0, "Name", String, required)]
        pub name: String,
        /// Size in megabytes.
        ///
        /// `<SizeInMB>`. Since 2014-05-01 or earlier.
        #[field(1, "SizeInMB", Int32)]
        pub size_in_mb: Option<i32>,
    }
}

impl LocalResource {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            size_in_mb: None,
        }
    }
}

::xms_runtime::record! {
    /// How far a version of an extension has come, region by region.
    ///
    /// Element `<ReplicationStatusList>`. Since 2015-04-01 or earlier. Answered by
    /// [`GET_REPLICATION_STATUS`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(REPLICATION_STATUS_LIST_SHAPE, "ReplicationStatusList", NAMESPACE)]
    pub struct ReplicationStatusList {
        /// One entry for each region.
        ///
        /// `<ReplicationStatus>`, any number of times. Since 2015-04-01 or earlier.
        #[field(0, "ReplicationStatus", Flat(&Kind::Record(ReplicationStatus::SHAPE)))]
        pub statuses: Vec<ReplicationStatus>,
    }
}

impl ReplicationStatusList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// How far a version of an extension has come in one region.
    ///
    /// Element `<ReplicationStatus>`. Since 2015-04-01 or earlier. Occurs in
    /// [`GET_REPLICATION_STATUS`].
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(REPLICATION_STATUS_SHAPE, "ReplicationStatus", NAMESPACE)]
    pub struct ReplicationStatus {
        /// Name of the region.
        ///
        /// `<Location>`. Since 2015-04-01 or earlier.
        #[field(0, "Location", String)]
        pub location: Option<String>,
        /// `Completed` once the version has arrived; other values are not documented.
        ///
        /// `<Status>`. Since 2015-04-01 or earlier.
        #[field(1, "Status", String)]
        pub status: Option<String>,
    }
}

impl ReplicationStatus {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::open_enum! {
    /// A kind of role that an extension runs beside.
    ///
    /// Written with exactly this case.
    ///
    /// Since 2013-03-01. Occurs in [`LIST_AVAILABLE`], [`LIST_VERSIONS`], [`REGISTER`], [`UPDATE`],
    /// [`LIST_PUBLISHED`]. The set is open: a value that is not named here is kept as it came.
    #[values(HOSTING_RESOURCE_TABLE, "HostingResource")]
    pub enum HostingResource {
        /// Web roles of cloud services.
        ///
        /// `WebRole`. Since 2013-03-01.
        #[value(0, "WebRole")]
        WebRole,
        /// Worker roles of cloud services.
        ///
        /// `WorkerRole`. Since 2013-03-01.
        #[value(1, "WorkerRole")]
        WorkerRole,
        /// Virtual machines. Not among the documented values, but in use.
        ///
        /// `VmRole`. Since 2013-03-01.
        #[value(2, "VmRole")]
        VmRole,
    }
}
