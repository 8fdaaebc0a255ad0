//! `simdxml`: an index of tags and texts, from which structs are filled.
//!
//! In: a document. Out: structs. The index knows no namespaces, and its texts keep their references until somebody asks.

use std::borrow::Cow;

use simdxml::XmlIndex;

use super::Held;
use crate::structs::{Blob, Image};
use crate::values::Values;

/// Versions of extensions.
pub(super) struct Extensions(Vec<Image>);

/// Blobs.
pub(super) struct Blobs(Vec<Blob>);

fn index(document: &str) -> Result<XmlIndex<'_>, String> {
    let mut index = simdxml::parse(document.as_bytes()).map_err(|error| error.to_string())?;
    index.ensure_indices();
    Ok(index)
}

/// The first tag of that name.
fn root(index: &XmlIndex<'_>, name: &str) -> Result<usize, String> {
    (0..index.tag_count()).find(|&tag| index.tag_name_eq(tag, name)).ok_or_else(|| "another root".to_owned())
}

fn children<'i>(index: &'i XmlIndex<'_>, of: usize) -> impl Iterator<Item = usize> + 'i {
    index.child_slice(of).iter().map(|&tag| tag as usize)
}

/// All of an element's text.
fn text<'t>(index: &XmlIndex<'t>, tag: usize) -> Cow<'t, str> {
    match index.child_text_slice(tag) {
        [] => "".into(),
        [one] => XmlIndex::decode_entities(index.text_by_index(*one as usize)),
        many => {
            let texts = many.iter().map(|&text| XmlIndex::decode_entities(index.text_by_index(text as usize)));
            texts.collect::<String>().into()
        }
    }
}

impl Held for Extensions {
    fn read(document: &str) -> Result<Self, String> {
        let index = index(document)?;
        let root = root(&index, "ExtensionImages")?;
        let mut images = Vec::new();
        for tag in children(&index, root).filter(|&tag| index.tag_name_eq(tag, "ExtensionImage")) {
            let mut image = Image::default();
            for child in children(&index, tag) {
                image.set(index.tag_name(child), &text(&index, child));
            }
            images.push(image);
        }
        Ok(Self(images))
    }

    fn values(&self) -> Option<Values> {
        Some(Values(self.0.iter().map(Image::row).collect()))
    }
}

impl Held for Blobs {
    fn read(document: &str) -> Result<Self, String> {
        let index = index(document)?;
        let wrapper = root(&index, "Blobs")?;
        let mut blobs = Vec::new();
        for tag in children(&index, wrapper).filter(|&tag| index.tag_name_eq(tag, "Blob")) {
            let mut blob = Blob::default();
            for child in children(&index, tag) {
                match index.tag_name(child) {
                    "Name" => {
                        blob.name.encoded = index.get_attribute(child, "Encoded").and_then(|text| text.parse().ok());
                        blob.name.text = Some(text(&index, child).into_owned());
                    }
                    "Snapshot" => blob.snapshot = Some(text(&index, child).into_owned()),
                    "VersionId" => blob.version_id = Some(text(&index, child).into_owned()),
                    "Properties" => {
                        for child in children(&index, child) {
                            blob.properties.set(index.tag_name(child), &text(&index, child));
                        }
                    }
                    _ => {}
                }
            }
            blobs.push(blob);
        }
        Ok(Self(blobs))
    }

    fn values(&self) -> Option<Values> {
        Some(Values(self.0.iter().map(Blob::row).collect()))
    }
}
