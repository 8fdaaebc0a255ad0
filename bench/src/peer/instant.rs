//! `instant-xml`: derives of its own.
//!
//! In: a document. Out: structs that are filled by derived code.

use instant_xml::{FromXml, ToXml};

use super::Held;
use crate::structs::{Blob, Image, Items, NAMESPACE};
use crate::values::Values;

/// Versions of extensions.
#[derive(FromXml, ToXml)]
#[xml(rename = "ExtensionImages", ns(NAMESPACE))]
pub(super) struct Extensions {
    images: Vec<Image>,
}

/// Blobs.
#[derive(FromXml, ToXml)]
#[xml(rename = "EnumerationResults", rename_all = "PascalCase")]
pub(super) struct Blobs {
    #[xml(attribute)]
    service_endpoint: Option<String>,
    #[xml(attribute)]
    container_name: Option<String>,
    prefix: Option<String>,
    marker: Option<String>,
    max_results: Option<i32>,
    blobs: Items,
    next_marker: Option<String>,
}

impl Held for Extensions {
    fn read(document: &str) -> Result<Self, String> {
        instant_xml::from_str(document).map_err(|error| error.to_string())
    }

    fn write(&self) -> Option<String> {
        instant_xml::to_string(self).ok()
    }

    fn values(&self) -> Option<Values> {
        Some(Values(self.images.iter().map(Image::row).collect()))
    }
}

impl Held for Blobs {
    fn read(document: &str) -> Result<Self, String> {
        instant_xml::from_str(document).map_err(|error| error.to_string())
    }

    fn write(&self) -> Option<String> {
        instant_xml::to_string(self).ok()
    }

    fn values(&self) -> Option<Values> {
        Some(Values(self.blobs.blobs.iter().map(Blob::row).collect()))
    }
}
