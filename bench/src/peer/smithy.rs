//! `aws-smithy-xml`, in the manner of the code that `smithy-rs` generates.
//!
//! In: a document. Out: structs. Each child is compared with one name after the other, and each text is owned, as generated
//! code does it.

use aws_smithy_xml::decode::{Document, ScopedDecoder, XmlDecodeError, try_data};
use aws_smithy_xml::encode::{ScopeWriter, XmlWriter};

use super::Held;
use crate::fields::{image_fields, property_fields};
use crate::structs::{Blob, Image, NAMESPACE, Properties};
use crate::values::{Part, Values};

/// Versions of extensions.
pub(super) struct Extensions(Vec<Image>);

/// Blobs, and what stands beside them.
pub(super) struct Blobs {
    service_endpoint: Option<String>,
    container_name: Option<String>,
    blobs: Vec<Blob>,
    next_marker: Option<String>,
}

/// A value of a text; an empty one is none but for texts.
fn parsed<T: Part>(decoder: &mut ScopedDecoder<'_, '_>) -> Result<Option<T>, XmlDecodeError> {
    let text = try_data(decoder)?;
    Ok(T::of(text.as_ref()))
}

macro_rules! image {
    ($($field:ident $wire:tt $type:ty,)*) => {
        fn read_image(decoder: &mut ScopedDecoder<'_, '_>) -> Result<Image, XmlDecodeError> {
            let mut image = Image::default();
            while let Some(mut tag) = decoder.next_tag() {
                match tag.start_el() {
                    $(s if s.matches($wire) => image.$field = parsed::<$type>(&mut tag)?,)*
                    _ => {}
                }
            }
            Ok(image)
        }

        fn write_image(image: &Image, scope: &mut ScopeWriter<'_, '_>) {
            $(
                if let Some(value) = &image.$field {
                    let mut inner = scope.start_el($wire).finish();
                    inner.data(&value.text());
                }
            )*
        }
    };
}

image_fields!(image);

macro_rules! properties {
    ($($field:ident $wire:tt $type:ty,)*) => {
        fn read_properties(decoder: &mut ScopedDecoder<'_, '_>) -> Result<Properties, XmlDecodeError> {
            let mut properties = Properties::default();
            while let Some(mut tag) = decoder.next_tag() {
                match tag.start_el() {
                    $(s if s.matches($wire) => properties.$field = parsed::<$type>(&mut tag)?,)*
                    _ => {}
                }
            }
            Ok(properties)
        }

        fn write_properties(properties: &Properties, scope: &mut ScopeWriter<'_, '_>) {
            $(
                if let Some(value) = &properties.$field {
                    let mut inner = scope.start_el($wire).finish();
                    inner.data(&value.text());
                }
            )*
        }
    };
}

property_fields!(properties);

fn read_blob(decoder: &mut ScopedDecoder<'_, '_>) -> Result<Blob, XmlDecodeError> {
    let mut blob = Blob::default();
    while let Some(mut tag) = decoder.next_tag() {
        match tag.start_el() {
            s if s.matches("Name") => {
                blob.name.encoded = s.attr("Encoded").and_then(|text| text.parse().ok());
                blob.name.text = parsed(&mut tag)?;
            }
            s if s.matches("Deleted") => blob.deleted = parsed(&mut tag)?,
            s if s.matches("Snapshot") => blob.snapshot = parsed(&mut tag)?,
            s if s.matches("VersionId") => blob.version_id = parsed(&mut tag)?,
            s if s.matches("IsCurrentVersion") => blob.is_current_version = parsed(&mut tag)?,
            s if s.matches("Properties") => blob.properties = read_properties(&mut tag)?,
            s if s.matches("HasVersionsOnly") => blob.has_versions_only = parsed(&mut tag)?,
            _ => {}
        }
    }
    Ok(blob)
}

fn read_extensions(document: &str) -> Result<Extensions, XmlDecodeError> {
    let mut document = Document::new(document);
    let mut root = document.root_element()?;
    if !root.start_el().matches("ExtensionImages") {
        return Err(XmlDecodeError::custom("another root"));
    }
    let mut images = Vec::new();
    while let Some(mut tag) = root.next_tag() {
        match tag.start_el() {
            s if s.matches("ExtensionImage") => images.push(read_image(&mut tag)?),
            _ => {}
        }
    }
    Ok(Extensions(images))
}

fn read_blobs(document: &str) -> Result<Blobs, XmlDecodeError> {
    let mut document = Document::new(document);
    let mut root = document.root_element()?;
    if !root.start_el().matches("EnumerationResults") {
        return Err(XmlDecodeError::custom("another root"));
    }
    let attribute = |name| root.start_el().attr(name).map(str::to_owned);
    let (service_endpoint, container_name) = (attribute("ServiceEndpoint"), attribute("ContainerName"));
    let mut list = Blobs { service_endpoint, container_name, blobs: Vec::new(), next_marker: None };
    while let Some(mut tag) = root.next_tag() {
        match tag.start_el() {
            s if s.matches("Blobs") => {
                while let Some(mut tag) = tag.next_tag() {
                    match tag.start_el() {
                        s if s.matches("Blob") => list.blobs.push(read_blob(&mut tag)?),
                        _ => {}
                    }
                }
            }
            s if s.matches("NextMarker") => list.next_marker = parsed(&mut tag)?,
            _ => {}
        }
    }
    Ok(list)
}

impl Held for Extensions {
    fn read(document: &str) -> Result<Self, String> {
        read_extensions(document).map_err(|error| error.to_string())
    }

    fn write(&self) -> Option<String> {
        let mut out = String::new();
        let mut writer = XmlWriter::new(&mut out);
        let mut root = writer.start_el("ExtensionImages").write_ns(NAMESPACE, None).finish();
        for image in &self.0 {
            let mut scope = root.start_el("ExtensionImage").finish();
            write_image(image, &mut scope);
            scope.finish();
        }
        root.finish();
        Some(out)
    }

    fn values(&self) -> Option<Values> {
        Some(Values(self.0.iter().map(Image::row).collect()))
    }
}

impl Held for Blobs {
    fn read(document: &str) -> Result<Self, String> {
        read_blobs(document).map_err(|error| error.to_string())
    }

    fn write(&self) -> Option<String> {
        let mut out = String::new();
        let mut writer = XmlWriter::new(&mut out);
        let mut tag = writer.start_el("EnumerationResults");
        for (name, value) in [("ServiceEndpoint", &self.service_endpoint), ("ContainerName", &self.container_name)] {
            if let Some(value) = value {
                tag.write_attribute(name, value);
            }
        }
        let mut root = tag.finish();
        let mut wrapper = root.start_el("Blobs").finish();
        for blob in &self.blobs {
            let mut scope = wrapper.start_el("Blob").finish();
            let mut inner = scope.start_el("Name").finish();
            inner.data(blob.name.text.as_deref().unwrap_or_default());
            inner.finish();
            let mut inner = scope.start_el("Properties").finish();
            write_properties(&blob.properties, &mut inner);
            inner.finish();
            scope.finish();
        }
        wrapper.finish();
        if let Some(marker) = &self.next_marker {
            root.start_el("NextMarker").finish().data(marker);
        }
        root.finish();
        Some(out)
    }

    fn values(&self) -> Option<Values> {
        Some(Values(self.blobs.iter().map(Blob::row).collect()))
    }
}
