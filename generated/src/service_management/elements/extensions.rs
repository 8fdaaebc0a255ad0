// Written by `xms generate` from api-spec/service-management/extensions.toml; do not edit.
//! Elements and enums of *Extensions of a cloud service*.

use ::xms_runtime::{Base64Text, Kind, Secret};

use super::super::{NAMESPACE, version};

::xms_runtime::record! {
    /// An extension to add to a cloud service.
    ///
    /// Element `<Extension>`. Since 2013-03-01. Taken by [`ADD`](super::super::extensions::ADD).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(ADD_EXTENSION_SHAPE, "AddExtension", NAMESPACE, tag("Extension"))]
    pub struct AddExtension {
        /// Namespace of the provider, such as `Microsoft.Windows.Azure.Extensions`.
        ///
        /// `<ProviderNameSpace>`, required. Since 2013-03-01.
        #[field(0, "ProviderNameSpace", String, required)]
        pub provider_name_space: String,
        /// Type of the extension; unique in its provider's namespace.
        ///
        /// `<Type>`, required. Since 2013-03-01.
        #[field(1, "Type", String, required)]
        pub kind: String,
        /// Id of the extension in the cloud service, chosen by the caller.
        ///
        /// `<Id>`, required. Since 2013-03-01.
        #[field(2, "Id", String, required)]
        pub id: String,
        /// Thumbprint of the service certificate that encrypts the private configuration. When
        /// absent, the service may make a certificate and add it to the cloud service.
        ///
        /// `<Thumbprint>`. Since 2013-03-01.
        #[field(3, "Thumbprint", String)]
        pub thumbprint: Option<String>,
        /// Algorithm of the thumbprint, such as `sha1`.
        ///
        /// `<ThumbprintAlgorithm>`. Since 2013-03-01.
        #[field(4, "ThumbprintAlgorithm", String)]
        pub thumbprint_algorithm: Option<String>,
        /// Settings that follow the public schema of the extension.
        ///
        /// `<PublicConfiguration>`, base64 on the wire. Since 2013-03-01.
        #[field(5, "PublicConfiguration", Base64Text)]
        pub public_configuration: Option<Base64Text>,
        /// Settings that follow the private schema of the extension. They are stored encrypted and
        /// never returned.
        ///
        /// `<PrivateConfiguration>`, base64 on the wire, secret. Since 2013-03-01.
        #[field(6, "PrivateConfiguration", Base64Text, secret)]
        pub private_configuration: Option<Secret<Base64Text>>,
        /// Version to use: `*` for the latest, `X.*` for the latest below the major version X,
        /// `X.Y` for that one.
        ///
        /// `<Version>`. Since 2013-03-01. Absent, it counts as `*`.
        #[field(7, "Version", String)]
        pub version: Option<String>,
    }
}

impl AddExtension {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(
        provider_name_space: impl Into<String>,
        kind: impl Into<String>,
        id: impl Into<String>,
    ) -> Self {
        Self {
            provider_name_space: provider_name_space.into(),
            kind: kind.into(),
            id: id.into(),
            thumbprint: None,
            thumbprint_algorithm: None,
            public_configuration: None,
            private_configuration: None,
            version: None,
        }
    }
}

::xms_runtime::record! {
    /// An extension that was added to a cloud service.
    ///
    /// Element `<Extension>`. Since 2013-03-01. Answered by [`GET`](super::super::extensions::GET).
    /// Occurs in [`LIST`](super::super::extensions::LIST).
    #[derive(Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(EXTENSION_SHAPE, "Extension", NAMESPACE)]
    pub struct Extension {
        /// Namespace of the provider.
        ///
        /// `<ProviderNameSpace>`, required. Since 2013-03-01.
        #[field(0, "ProviderNameSpace", String, required)]
        pub provider_name_space: String,
        /// What the publisher calls the extension, such as `RDP`.
        ///
        /// `<Type>`, required. Since 2013-03-01.
        #[field(1, "Type", String, required)]
        pub kind: String,
        /// Id of the extension in the cloud service.
        ///
        /// `<Id>`, required. Since 2013-03-01.
        #[field(2, "Id", String, required)]
        pub id: String,
        /// Version, in the form in which it was asked for, such as `1.*`.
        ///
        /// `<Version>`. Since 2013-03-01.
        #[field(3, "Version", String)]
        pub version: Option<String>,
        /// Thumbprint of the service certificate that encrypts the private configuration.
        ///
        /// `<Thumbprint>`. Since 2013-03-01.
        #[field(4, "Thumbprint", String)]
        pub thumbprint: Option<String>,
        /// How `Thumbprint` was computed: `sha1`.
        ///
        /// `<ThumbprintAlgorithm>`. Since 2013-03-01.
        #[field(5, "ThumbprintAlgorithm", String)]
        pub thumbprint_algorithm: Option<String>,
        /// Settings that follow the public schema of the extension.
        ///
        /// `<PublicConfiguration>`, base64 on the wire. Since 2013-03-01.
        #[field(6, "PublicConfiguration", Base64Text)]
        pub public_configuration: Option<Base64Text>,
        /// Whether the configuration is JSON instead of XML.
        ///
        /// `<IsJsonExtension>`. Since 2014-06-01.
        #[field(7, "IsJsonExtension", Bool, since(version::V2014_06_01))]
        pub is_json_extension: Option<bool>,
        /// Whether the extension stays below its next major version when it is upgraded.
        ///
        /// `<DisallowMajorVersionUpgrade>`. Since 2014-06-01.
        #[field(8, "DisallowMajorVersionUpgrade", Bool, since(version::V2014_06_01))]
        pub disallow_major_version_upgrade: Option<bool>,
    }
}

impl Extension {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(
        provider_name_space: impl Into<String>,
        kind: impl Into<String>,
        id: impl Into<String>,
    ) -> Self {
        Self {
            provider_name_space: provider_name_space.into(),
            kind: kind.into(),
            id: id.into(),
            version: None,
            thumbprint: None,
            thumbprint_algorithm: None,
            public_configuration: None,
            is_json_extension: None,
            disallow_major_version_upgrade: None,
        }
    }
}

::xms_runtime::record! {
    /// The extensions of a cloud service.
    ///
    /// Element `<Extensions>`. Since 2013-03-01. Answered by
    /// [`LIST`](super::super::extensions::LIST).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
    #[non_exhaustive]
    #[element(EXTENSION_LIST_SHAPE, "ExtensionList", NAMESPACE, tag("Extensions"))]
    pub struct ExtensionList {
        /// One entry for each extension; none where nothing was added.
        ///
        /// `<Extension>`, any number of times. Since 2013-03-01.
        #[field(0, "Extension", Flat(&Kind::Record(Extension::SHAPE)))]
        pub extensions: Vec<Extension>,
    }
}

impl ExtensionList {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}
