// Written by `xms generate` from api-spec/service-management/extension-images.toml; do not edit.
//! Elements and enums of *Extension images*.

use ::xms_runtime::{Base64Text, DateTime, Field, Joined, Kind, Limits, Uri};

use super::super::{NAMESPACE, version};

::xms_runtime::record! {
    /// A version of an extension to publish.
    ///
    /// Element `<ExtensionImage>`. Since 2014-05-01 or earlier. Taken by
    /// [`REGISTER`](super::super::extension_images::REGISTER),
    /// [`UPDATE`](super::super::extension_images::UPDATE).
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
    /// Element `<ExtensionImage>`. Since 2013-03-01. Occurs in
    /// [`LIST_AVAILABLE`](super::super::extension_images::LIST_AVAILABLE),
    /// [`LIST_VERSIONS`](super::super::extension_images::LIST_VERSIONS),
    /// [`LIST_PUBLISHED`](super::super::extension_images::LIST_PUBLISHED).
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
    /// Element `<ExtensionImages>`. Since 2013-03-01. Answered by
    /// [`LIST_AVAILABLE`](super::super::extension_images::LIST_AVAILABLE),
    /// [`LIST_VERSIONS`](super::super::extension_images::LIST_VERSIONS),
    /// [`LIST_PUBLISHED`](super::super::extension_images::LIST_PUBLISHED).
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
    /// Element `<Certificate>`. Since 2014-05-01 or earlier. Occurs in
    /// [`LIST_AVAILABLE`](super::super::extension_images::LIST_AVAILABLE),
    /// [`LIST_VERSIONS`](super::super::extension_images::LIST_VERSIONS),
    /// [`REGISTER`](super::super::extension_images::REGISTER),
    /// [`UPDATE`](super::super::extension_images::UPDATE),
    /// [`LIST_PUBLISHED`](super::super::extension_images::LIST_PUBLISHED).
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
    /// Element `<Endpoints>`. Since 2014-05-01 or earlier. Occurs in
    /// [`LIST_AVAILABLE`](super::super::extension_images::LIST_AVAILABLE),
    /// [`LIST_VERSIONS`](super::super::extension_images::LIST_VERSIONS),
    /// [`REGISTER`](super::super::extension_images::REGISTER),
    /// [`UPDATE`](super::super::extension_images::UPDATE),
    /// [`LIST_PUBLISHED`](super::super::extension_images::LIST_PUBLISHED).
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
    /// Element `<InputEndpoint>`. Since 2014-05-01 or earlier. Occurs in
    /// [`LIST_AVAILABLE`](super::super::extension_images::LIST_AVAILABLE),
    /// [`LIST_VERSIONS`](super::super::extension_images::LIST_VERSIONS),
    /// [`REGISTER`](super::super::extension_images::REGISTER),
    /// [`UPDATE`](super::super::extension_images::UPDATE),
    /// [`LIST_PUBLISHED`](super::super::extension_images::LIST_PUBLISHED).
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
    /// Element `<InternalEndpoint>`. Since 2014-05-01 or earlier. Occurs in
    /// [`LIST_AVAILABLE`](super::super::extension_images::LIST_AVAILABLE),
    /// [`LIST_VERSIONS`](super::super::extension_images::LIST_VERSIONS),
    /// [`REGISTER`](super::super::extension_images::REGISTER),
    /// [`UPDATE`](super::super::extension_images::UPDATE),
    /// [`LIST_PUBLISHED`](super::super::extension_images::LIST_PUBLISHED).
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
    /// [`LIST_AVAILABLE`](super::super::extension_images::LIST_AVAILABLE),
    /// [`LIST_VERSIONS`](super::super::extension_images::LIST_VERSIONS),
    /// [`REGISTER`](super::super::extension_images::REGISTER),
    /// [`UPDATE`](super::super::extension_images::UPDATE),
    /// [`LIST_PUBLISHED`](super::super::extension_images::LIST_PUBLISHED).
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
    /// Element `<LocalResource>`. Since 2014-05-01 or earlier. Occurs in
    /// [`LIST_AVAILABLE`](super::super::extension_images::LIST_AVAILABLE),
    /// [`LIST_VERSIONS`](super::super::extension_images::LIST_VERSIONS),
    /// [`REGISTER`](super::super::extension_images::REGISTER),
    /// [`UPDATE`](super::super::extension_images::UPDATE),
    /// [`LIST_PUBLISHED`](super::super::extension_images::LIST_PUBLISHED).
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
    /// [`GET_REPLICATION_STATUS`](super::super::extension_images::GET_REPLICATION_STATUS).
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
    /// [`GET_REPLICATION_STATUS`](super::super::extension_images::GET_REPLICATION_STATUS).
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
    /// Since 2013-03-01. Occurs in
    /// [`LIST_AVAILABLE`](super::super::extension_images::LIST_AVAILABLE),
    /// [`LIST_VERSIONS`](super::super::extension_images::LIST_VERSIONS),
    /// [`REGISTER`](super::super::extension_images::REGISTER),
    /// [`UPDATE`](super::super::extension_images::UPDATE),
    /// [`LIST_PUBLISHED`](super::super::extension_images::LIST_PUBLISHED). The set is open: a value
    /// that is not named here is kept as it came.
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
