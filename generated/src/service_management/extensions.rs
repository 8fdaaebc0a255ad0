// Written by `xms generate` from api-spec/service-management/extensions.toml; do not edit.
//! Extensions of a cloud service.
//!
//! Extensions that were added to a cloud service, to run beside its roles.
//!
//! An extension is added once, under an id of the caller's choice; deployments of the same cloud
//! service then refer to it by that id. What can be added is listed by the operations on extension
//! images.
//!
//! | Operation | Request | Version |
//! | --- | --- | --- |
//! | [`ADD`] | `POST /services/hostedservices/{cloud-service-name}/extensions` | since 2013-03-01 |
//! | [`GET`] | `GET /services/hostedservices/{cloud-service-name}/extensions/{extension-id}` | since 2013-03-01 |
//! | [`LIST`] | `GET /services/hostedservices/{cloud-service-name}/extensions` | since 2013-03-01 |
//! | [`DELETE`] | `DELETE /services/hostedservices/{cloud-service-name}/extensions/{extension-id}` | since 2013-03-01 |

use ::xms_runtime::{
    Availability, Base64Text, Body, ExpectedResponse, Kind, Method, Operation, Parameter,
    Resource, Secret,
};

use super::{LONG_RUNNING, NAMESPACE, version};

/// Adds an available extension to a cloud service.
///
/// Add Extension: `POST /services/hostedservices/{cloud-service-name}/extensions`, since
/// 2013-03-01, long-running. Takes [`AddExtension`]. Answers 202 or 200. See also
/// [`extension-images.list-available`](super::extension_images::LIST_AVAILABLE),
/// [`extension-images.list-versions`](super::extension_images::LIST_VERSIONS),
/// [`extensions.list`](LIST).
///
/// The published page tells the status of the finished operation, 200; every recorded answer is
/// 202, and the outcome is read with Get Operation Status.
///
/// The extension runs once a deployment of the cloud service refers to its id.
///
/// In the path:
///
/// - `cloud-service-name`: Its label in `{name}.cloudapp.net`.
///
/// For example, *everything set* (2013-03-01):
///
/// ````xml
/// <Extension xmlns="http://schemas.microsoft.com/windowsazure">
///   <ProviderNameSpace>Microsoft.Windows.Azure.Extensions</ProviderNameSpace>
///   <Type>RDP</Type>
///   <Id>rdp-contoso</Id>
///   <Thumbprint>3C1E5A7092B4D6F8013C5E7A92B4D6F8103C5E7A</Thumbprint>
///   <ThumbprintAlgorithm>sha1</ThumbprintAlgorithm>
///   <PublicConfiguration>PFB1YmxpY0NvbmZpZz4KICA8VXNlck5hbWU+YWRhPC9Vc2VyTmFtZT4KICA8RXhwaXJhdGlvbj4yMDE1LTEyLTMxPC9FeHBpcmF0aW9uPgo8L1B1YmxpY0NvbmZpZz4=</PublicConfiguration>
///   <PrivateConfiguration>PFByaXZhdGVDb25maWc+CiAgPFBhc3N3b3JkPmNvcnJlY3QgaG9yc2UgYmF0dGVyeTwvUGFzc3dvcmQ+CjwvUHJpdmF0ZUNvbmZpZz4=</PrivateConfiguration>
///   <Version>1.*</Version>
/// </Extension>
/// ````
pub static ADD: Operation = Operation {
    id: "extensions.add",
    title: "Add Extension",
    method: Method::Post,
    path: "/services/hostedservices/{cloud-service-name}/extensions",
    path_parameters: &[Parameter::new("cloud-service-name", Kind::String).required()],
    body: Body::Element(AddExtension::SHAPE),
    responses: &[
        ExpectedResponse::new(202, Body::None),
        ExpectedResponse::new(200, Body::None),
    ],
    availability: Availability::ALWAYS.since(version::V2013_03_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Reads one extension that was added to a cloud service.
///
/// Get Extension: `GET /services/hostedservices/{cloud-service-name}/extensions/{extension-id}`,
/// since 2013-03-01. Answers 200 with [`Extension`]. See also [`extensions.list`](LIST),
/// [`extensions.add`](ADD).
///
/// The private configuration is never returned.
///
/// In the path:
///
/// - `cloud-service-name`: Its label in `{name}.cloudapp.net`.
/// - `extension-id`: The id under which the extension was added; List Extensions tells it.
///
/// For example, *before 2014-06-01* (2013-03-01):
///
/// ````xml
/// <Extension xmlns="http://schemas.microsoft.com/windowsazure">
///   <ProviderNameSpace>Microsoft.Windows.Azure.Extensions</ProviderNameSpace>
///   <Type>RDP</Type>
///   <Id>rdp-contoso</Id>
///   <Version>1.*</Version>
///   <Thumbprint>3C1E5A7092B4D6F8013C5E7A92B4D6F8103C5E7A</Thumbprint>
///   <ThumbprintAlgorithm>sha1</ThumbprintAlgorithm>
///   <PublicConfiguration>PFB1YmxpY0NvbmZpZz4KICA8VXNlck5hbWU+YWRhPC9Vc2VyTmFtZT4KICA8RXhwaXJhdGlvbj4yMDE1LTEyLTMxPC9FeHBpcmF0aW9uPgo8L1B1YmxpY0NvbmZpZz4=</PublicConfiguration>
/// </Extension>
/// ````
pub static GET: Operation = Operation {
    id: "extensions.get",
    title: "Get Extension",
    method: Method::Get,
    path: "/services/hostedservices/{cloud-service-name}/extensions/{extension-id}",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("extension-id", Kind::String).required(),
    ],
    responses: &[ExpectedResponse::new(200, Body::Element(Extension::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2013_03_01),
    ..Operation::BASE
};

/// Lists the extensions that were added to a cloud service.
///
/// List Extensions: `GET /services/hostedservices/{cloud-service-name}/extensions`, since
/// 2013-03-01. Answers 200 with [`ExtensionList`]. See also [`extensions.get`](GET),
/// [`extensions.add`](ADD),
/// [`extension-images.list-available`](super::extension_images::LIST_AVAILABLE).
///
/// In the path:
///
/// - `cloud-service-name`: Its label in `{name}.cloudapp.net`.
///
/// For example, *none* (2015-04-01):
///
/// ````xml
/// <Extensions xmlns="http://schemas.microsoft.com/windowsazure"></Extensions>
/// ````
pub static LIST: Operation = Operation {
    id: "extensions.list",
    title: "List Extensions",
    method: Method::Get,
    path: "/services/hostedservices/{cloud-service-name}/extensions",
    path_parameters: &[Parameter::new("cloud-service-name", Kind::String).required()],
    responses: &[ExpectedResponse::new(200, Body::Element(ExtensionList::SHAPE))],
    availability: Availability::ALWAYS.since(version::V2013_03_01),
    ..Operation::BASE
};

/// Takes an extension away from a cloud service.
///
/// Delete Extension:
/// `DELETE /services/hostedservices/{cloud-service-name}/extensions/{extension-id}`, since
/// 2013-03-01, long-running. Answers 202 or 200. See also [`extensions.add`](ADD),
/// [`extensions.list`](LIST).
///
/// Answered with 202 or 200; in both cases the outcome can be read with Get Operation Status.
///
/// In the path:
///
/// - `cloud-service-name`: Its label in `{name}.cloudapp.net`.
/// - `extension-id`: The id under which the extension was added.
pub static DELETE: Operation = Operation {
    id: "extensions.delete",
    title: "Delete Extension",
    method: Method::Delete,
    path: "/services/hostedservices/{cloud-service-name}/extensions/{extension-id}",
    path_parameters: &[
        Parameter::new("cloud-service-name", Kind::String).required(),
        Parameter::new("extension-id", Kind::String).required(),
    ],
    responses: &[
        ExpectedResponse::new(202, Body::None),
        ExpectedResponse::new(200, Body::None),
    ],
    availability: Availability::ALWAYS.since(version::V2013_03_01),
    long_running: Some(&LONG_RUNNING),
    ..Operation::BASE
};

/// Lists the operations, elements and enums of this resource.
pub static RESOURCE: Resource = Resource {
    name: "extensions",
    title: "Extensions of a cloud service",
    operations: &[&ADD, &GET, &LIST, &DELETE],
    shapes: &[AddExtension::SHAPE, Extension::SHAPE, ExtensionList::SHAPE],
    ..Resource::BASE
};

::xms_runtime::record! {
    /// An extension to add to a cloud service.
    ///
    /// Element `<Extension>`. Since 2013-03-01. Taken by [`ADD`].
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
    /// Element `<Extension>`. Since 2013-03-01. Answered by [`GET`]. Occurs in [`LIST`].
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
    /// Element `<Extensions>`. Since 2013-03-01. Answered by [`LIST`].
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
