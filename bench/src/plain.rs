//! Versions of extensions as a record of nothing but texts and booleans.
//!
//! In: nothing. Out: such a record as generated code has them, and the same with serde's derives. Both are one for one:
//! what differs between them is the reader and the writer.

use serde::{Deserialize, Serialize};
use xms_runtime::Kind;

const NAMESPACE: &str = "http://schemas.microsoft.com/windowsazure";

xms_runtime::record! {
    /// The whole answer.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(PLAIN_LIST, "ExtensionImages", NAMESPACE)]
    pub struct PlainList {
        /// The versions.
        #[field(0, "ExtensionImage", Flat(&Kind::Record(Plain::SHAPE)))]
        pub images: Vec<Plain>,
    }
}

xms_runtime::record! {
    /// One version.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(PLAIN, "ExtensionImage", NAMESPACE)]
    pub struct Plain {
        /// `ProviderNameSpace`
        #[field(0, "ProviderNameSpace", String)]
        pub provider_name_space: Option<String>,
        /// `Type`
        #[field(1, "Type", String)]
        pub kind: Option<String>,
        /// `Version`
        #[field(2, "Version", String)]
        pub version: Option<String>,
        /// `Label`
        #[field(3, "Label", String)]
        pub label: Option<String>,
        /// `Description`
        #[field(4, "Description", String)]
        pub description: Option<String>,
        /// `HostingResources`
        #[field(5, "HostingResources", String)]
        pub hosting_resources: Option<String>,
        /// `ThumbprintAlgorithm`
        #[field(6, "ThumbprintAlgorithm", String)]
        pub thumbprint_algorithm: Option<String>,
        /// `PublicConfigurationSchema`
        #[field(7, "PublicConfigurationSchema", String)]
        pub public_configuration_schema: Option<String>,
        /// `PrivateConfigurationSchema`
        #[field(8, "PrivateConfigurationSchema", String)]
        pub private_configuration_schema: Option<String>,
        /// `BlockRoleUponFailure`
        #[field(9, "BlockRoleUponFailure", Bool)]
        pub block_role_upon_failure: Option<bool>,
        /// `ReplicationCompleted`
        #[field(10, "ReplicationCompleted", Bool)]
        pub replication_completed: Option<bool>,
        /// `Eula`
        #[field(11, "Eula", String)]
        pub eula: Option<String>,
        /// `PrivacyUri`
        #[field(12, "PrivacyUri", String)]
        pub privacy_uri: Option<String>,
        /// `HomepageUri`
        #[field(13, "HomepageUri", String)]
        pub homepage_uri: Option<String>,
        /// `IsJsonExtension`
        #[field(14, "IsJsonExtension", Bool)]
        pub is_json_extension: Option<bool>,
        /// `CompanyName`
        #[field(15, "CompanyName", String)]
        pub company_name: Option<String>,
        /// `SupportedOS`
        #[field(16, "SupportedOS", String)]
        pub supported_os: Option<String>,
        /// `PublishedDate`
        #[field(17, "PublishedDate", String)]
        pub published_date: Option<String>,
    }
}

/// The whole answer with derives.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename = "ExtensionImages")]
pub(crate) struct List {
    #[serde(rename = "@xmlns")]
    namespace: String,
    #[serde(rename = "ExtensionImage")]
    images: Vec<Image>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Image {
    provider_name_space: Option<String>,
    #[serde(rename = "Type")]
    kind: Option<String>,
    version: Option<String>,
    label: Option<String>,
    description: Option<String>,
    hosting_resources: Option<String>,
    thumbprint_algorithm: Option<String>,
    public_configuration_schema: Option<String>,
    private_configuration_schema: Option<String>,
    block_role_upon_failure: Option<bool>,
    replication_completed: Option<bool>,
    eula: Option<String>,
    privacy_uri: Option<String>,
    homepage_uri: Option<String>,
    is_json_extension: Option<bool>,
    company_name: Option<String>,
    #[serde(rename = "SupportedOS")]
    supported_os: Option<String>,
    published_date: Option<String>,
}

impl From<&PlainList> for List {
    fn from(list: &PlainList) -> Self {
        Self { namespace: NAMESPACE.to_owned(), images: list.images.iter().map(Image::from).collect() }
    }
}

impl From<&Plain> for Image {
    fn from(image: &Plain) -> Self {
        Self {
            provider_name_space: image.provider_name_space.clone(),
            kind: image.kind.clone(),
            version: image.version.clone(),
            label: image.label.clone(),
            description: image.description.clone(),
            hosting_resources: image.hosting_resources.clone(),
            thumbprint_algorithm: image.thumbprint_algorithm.clone(),
            public_configuration_schema: image.public_configuration_schema.clone(),
            private_configuration_schema: image.private_configuration_schema.clone(),
            block_role_upon_failure: image.block_role_upon_failure,
            replication_completed: image.replication_completed,
            eula: image.eula.clone(),
            privacy_uri: image.privacy_uri.clone(),
            homepage_uri: image.homepage_uri.clone(),
            is_json_extension: image.is_json_extension,
            company_name: image.company_name.clone(),
            supported_os: image.supported_os.clone(),
            published_date: image.published_date.clone(),
        }
    }
}
