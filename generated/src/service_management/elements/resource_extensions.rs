// Written by `xms generate` from api-spec/service-management/resource-extensions.toml; do not edit.
//! Elements and enums of *Resource extensions*.

use ::xms_runtime::{Base64Text, DateTime, Kind, Uri};

use super::super::{NAMESPACE, version};

::xms_runtime::record! {
    /// Extensions that virtual machines can have.
    ///
    /// Element `<ResourceExtensions>`. Since 2013-11-01. Answered by
    /// [`LIST`](super::super::resource_extensions::LIST),
    /// [`LIST_VERSIONS`](super::super::resource_extensions::LIST_VERSIONS).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(
        RESOURCE_EXTENSION_LIST_SHAPE,
        "ResourceExtensionList",
        NAMESPACE,
        tag("ResourceExtensions")
    )]
    pub struct ResourceExtensionList {
        /// One entry for each extension, or for each version of one.
        ///
        /// `<ResourceExtension>`, any number of times. Since 2013-11-01.
        #[field(0, "ResourceExtension", Flat(&Kind::Record(ResourceExtension::SHAPE)))]
        pub resource_extensions: Vec<ResourceExtension>,
    }
}

impl ResourceExtensionList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// A version of an extension that virtual machines can have.
    ///
    /// Element `<ResourceExtension>`. Since 2013-11-01. Occurs in every operation of this resource.
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(RESOURCE_EXTENSION_SHAPE, "ResourceExtension", NAMESPACE)]
    pub struct ResourceExtension {
        /// Who made it, such as `Microsoft.Compute`.
        ///
        /// `<Publisher>`, required. Since 2013-11-01.
        #[field(0, "Publisher", String, required)]
        pub publisher: String,
        /// How its publisher calls it.
        ///
        /// `<Name>`, required. Since 2013-11-01.
        #[field(1, "Name", String, required)]
        pub name: String,
        /// Which version: numbers between dots.
        ///
        /// `<Version>`, required. Since 2013-11-01.
        #[field(2, "Version", String, required)]
        pub version: String,
        /// A text to show to people.
        ///
        /// `<Label>`. Since 2013-11-01.
        #[field(3, "Label", String)]
        pub label: Option<String>,
        /// What it does.
        ///
        /// `<Description>`. Since 2013-11-01.
        #[field(4, "Description", String)]
        pub description: Option<String>,
        /// What its public configuration looks like: XML Schema or JSON Schema.
        ///
        /// `<PublicConfigurationSchema>`, base64 on the wire. Since 2013-11-01.
        #[field(5, "PublicConfigurationSchema", Base64Text)]
        pub public_configuration_schema: Option<Base64Text>,
        /// What its private configuration looks like.
        ///
        /// `<PrivateConfigurationSchema>`, base64 on the wire. Since 2013-11-01.
        #[field(6, "PrivateConfigurationSchema", Base64Text)]
        pub private_configuration_schema: Option<Base64Text>,
        /// A configuration to begin with.
        ///
        /// `<SampleConfig>`, base64 on the wire. Since 2013-11-01.
        #[field(7, "SampleConfig", Base64Text)]
        pub sample_config: Option<Base64Text>,
        /// Whether all regions have it.
        ///
        /// `<ReplicationCompleted>`. First seen at 2014-04-01, an upper bound. Source: first .NET
        /// client that has it.
        #[field(8, "ReplicationCompleted", Bool, seen(version::V2014_04_01))]
        pub replication_completed: Option<bool>,
        /// The licence that its users agree to.
        ///
        /// `<Eula>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that has
        /// it.
        #[field(9, "Eula", Uri, seen(version::V2014_04_01))]
        pub eula: Option<Uri>,
        /// What its publisher says of data about its users.
        ///
        /// `<PrivacyUri>`. First seen at 2014-04-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(10, "PrivacyUri", Uri, seen(version::V2014_04_01))]
        pub privacy_uri: Option<Uri>,
        /// More about it.
        ///
        /// `<HomepageUri>`. First seen at 2014-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(11, "HomepageUri", Uri, seen(version::V2014_04_01))]
        pub homepage_uri: Option<Uri>,
        /// Whether its configuration is JSON; otherwise XML.
        ///
        /// `<IsJsonExtension>`. First seen at 2014-04-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(12, "IsJsonExtension", Bool, seen(version::V2014_04_01))]
        pub is_json_extension: Option<bool>,
        /// Whether only the subscription of its publisher sees it.
        ///
        /// `<IsInternalExtension>`. First seen at 2014-05-01, an upper bound. Source: first .NET
        /// client that has it.
        #[field(13, "IsInternalExtension", Bool, seen(version::V2014_05_01))]
        pub is_internal_extension: Option<bool>,
        /// Whether a virtual machine that asks for no version in particular stays with the first
        /// number of the one it has.
        ///
        /// `<DisallowMajorVersionUpgrade>`. First seen at 2014-05-01, an upper bound. Source: first
        /// .NET client that has it.
        #[field(14, "DisallowMajorVersionUpgrade", Bool, seen(version::V2014_05_01))]
        pub disallow_major_version_upgrade: Option<bool>,
        /// The operating system that it is for: `Windows` or `Linux`.
        ///
        /// `<SupportedOS>`. First seen at 2014-06-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(15, "SupportedOS", String, seen(version::V2014_06_01))]
        pub supported_os: Option<String>,
        /// The company behind the publisher.
        ///
        /// `<CompanyName>`. First seen at 2014-06-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(16, "CompanyName", String, seen(version::V2014_06_01))]
        pub company_name: Option<String>,
        /// The moment at which it was offered first.
        ///
        /// `<PublishedDate>`. First seen at 2014-06-01, an upper bound. Source: first .NET client
        /// that has it.
        #[field(17, "PublishedDate", DateTime, seen(version::V2014_06_01))]
        pub published_date: Option<DateTime>,
        /// The regions that have it, between semicolons; absent: all.
        ///
        /// `<Regions>`. First seen at 2014-10-01, an upper bound. Source: first .NET client that
        /// has it.
        #[field(18, "Regions", String, seen(version::V2014_10_01))]
        pub regions: Option<String>,
    }
}

impl ResourceExtension {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(
        publisher: impl Into<String>,
        name: impl Into<String>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            publisher: publisher.into(),
            name: name.into(),
            version: version.into(),
            label: None,
            description: None,
            public_configuration_schema: None,
            private_configuration_schema: None,
            sample_config: None,
            replication_completed: None,
            eula: None,
            privacy_uri: None,
            homepage_uri: None,
            is_json_extension: None,
            is_internal_extension: None,
            disallow_major_version_upgrade: None,
            supported_os: None,
            company_name: None,
            published_date: None,
            regions: None,
        }
    }
}
