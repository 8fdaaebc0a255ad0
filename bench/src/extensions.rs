//! Versions of extensions with serde's derives.
//!
//! In: the generated record. Out: the same values, moments and addresses as texts. Only what the documents have is here.

use serde::{Deserialize, Serialize};
use xms_runtime::Base64Text;
use xms_services::service_management::extension_images::{ExtensionImage, ExtensionImageList};

/// The whole answer.
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

impl From<&ExtensionImageList> for List {
    fn from(list: &ExtensionImageList) -> Self {
        let namespace = ExtensionImageList::SHAPE.namespace.to_owned();
        Self { namespace, images: list.images.iter().map(Image::from).collect() }
    }
}

impl From<&ExtensionImage> for Image {
    fn from(image: &ExtensionImage) -> Self {
        let encoded = |text: &Option<Base64Text>| text.as_ref().map(|text| text.encoded().to_owned());
        let address = |uri: &Option<xms_runtime::Uri>| uri.as_ref().map(|uri| uri.as_str().to_owned());
        let resources: Vec<&str> = image.hosting_resources.iter().map(|resource| resource.as_str()).collect();
        Self {
            provider_name_space: image.provider_name_space.clone(),
            kind: image.kind.clone(),
            version: image.version.clone(),
            label: image.label.clone(),
            description: image.description.clone(),
            hosting_resources: Some(resources.join("|")),
            thumbprint_algorithm: image.thumbprint_algorithm.clone(),
            public_configuration_schema: encoded(&image.public_configuration_schema),
            private_configuration_schema: encoded(&image.private_configuration_schema),
            block_role_upon_failure: image.block_role_upon_failure,
            replication_completed: image.replication_completed,
            eula: address(&image.eula),
            privacy_uri: address(&image.privacy_uri),
            homepage_uri: address(&image.homepage_uri),
            is_json_extension: image.is_json_extension,
            company_name: image.company_name.clone(),
            supported_os: image.supported_os.clone(),
            published_date: image.published_date.map(|date| date.to_string()),
        }
    }
}
