//! `xsd-parser`: code for `quick-xml` that it writes from a schema.
//!
//! In: a document. Out: types that were generated when this program was built.

use xsd_parser_types::quick_xml::{DeserializeSync as _, SerializeSync, SliceReader, Writer};

use super::Held;
use crate::fields::{image_fields, property_fields};
use crate::values::{Part as _, Row, Values};

/// What is written from `schema/extensions.xsd`.
#[expect(dead_code, unused_mut, unused_variables, clippy::all, reason = "another generator wrote it")]
mod extensions {
    include!(concat!(env!("OUT_DIR"), "/extensions.rs"));
}

/// What is written from `schema/blobs.xsd`.
#[expect(dead_code, unused_mut, unused_variables, clippy::all, reason = "another generator wrote it")]
mod blobs {
    include!(concat!(env!("OUT_DIR"), "/blobs.rs"));
}

/// Versions of extensions.
pub(super) struct Extensions(extensions::ExtensionImages);

/// Blobs.
pub(super) struct Blobs(blobs::EnumerationResults);

macro_rules! image {
    ($($field:ident $wire:tt $type:ty,)*) => {
        fn image(image: &extensions::ExtensionImageType) -> Row {
            let mut row = Row::new();
            $(image.content.$field.add($wire, &mut row);)*
            row
        }
    };
}

image_fields!(image);

macro_rules! blob {
    ($($field:ident $wire:tt $type:ty,)*) => {
        fn blob(blob: &blobs::BlobType) -> Row {
            let (mut row, properties) = (Row::new(), &blob.content.properties.content);
            blob.content.name.content.add("Name", &mut row);
            blob.content.snapshot.add("Snapshot", &mut row);
            $(properties.$field.add($wire, &mut row);)*
            row
        }
    };
}

property_fields!(blob);

fn written(value: &impl SerializeSync, root: &str) -> Option<String> {
    let mut out = Vec::new();
    value.serialize(root, &mut Writer::new(&mut out)).ok()?;
    String::from_utf8(out).ok()
}

impl Held for Extensions {
    fn read(document: &str) -> Result<Self, String> {
        let read = extensions::ExtensionImages::deserialize(&mut SliceReader::new(document));
        read.map(Self).map_err(|error| error.to_string())
    }

    fn write(&self) -> Option<String> {
        written(&self.0, "ExtensionImages")
    }

    fn values(&self) -> Option<Values> {
        Some(Values(self.0.content.extension_image.iter().map(image).collect()))
    }
}

impl Held for Blobs {
    fn read(document: &str) -> Result<Self, String> {
        let read = blobs::EnumerationResults::deserialize(&mut SliceReader::new(document));
        read.map(Self).map_err(|error| error.to_string())
    }

    fn write(&self) -> Option<String> {
        written(&self.0, "EnumerationResults")
    }

    fn values(&self) -> Option<Values> {
        Some(Values(self.0.content.blobs.content.blob.iter().map(blob).collect()))
    }
}
