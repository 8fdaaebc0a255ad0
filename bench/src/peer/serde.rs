//! `quick-xml` with serde's derives.
//!
//! In: a document. Out: structs that are filled by derived code.

use serde::{Deserialize, Serialize};

use super::Held;
use crate::structs::{Image, Items};
use crate::values::Values;

/// Versions of extensions.
#[derive(Serialize, Deserialize)]
#[serde(rename = "ExtensionImages")]
pub(super) struct Extensions {
    #[serde(rename = "@xmlns")]
    namespace: Option<String>,
    #[serde(rename = "ExtensionImage", default)]
    images: Vec<Image>,
}

/// Blobs.
#[derive(Serialize, Deserialize)]
#[serde(rename = "EnumerationResults", rename_all = "PascalCase")]
pub(super) struct Blobs {
    #[serde(rename = "@ServiceEndpoint")]
    service_endpoint: Option<String>,
    #[serde(rename = "@ContainerName")]
    container_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    prefix: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    marker: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_results: Option<i32>,
    blobs: Items,
    next_marker: Option<String>,
}

impl Held for Extensions {
    fn read(document: &str) -> Result<Self, String> {
        quick_xml::de::from_str(document).map_err(|error| error.to_string())
    }

    fn write(&self) -> Option<String> {
        quick_xml::se::to_string(self).ok()
    }

    fn values(&self) -> Option<Values> {
        Some(Values(self.images.iter().map(Image::row).collect()))
    }
}

impl Held for Blobs {
    fn read(document: &str) -> Result<Self, String> {
        quick_xml::de::from_str(document).map_err(|error| error.to_string())
    }

    fn write(&self) -> Option<String> {
        quick_xml::se::to_string(self).ok()
    }

    fn values(&self) -> Option<Values> {
        Some(Values(self.blobs.blobs.iter().map(crate::structs::Blob::row).collect()))
    }
}
