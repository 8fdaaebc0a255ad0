//! `roxmltree`: a tree, from which structs are filled.
//!
//! In: a document. Out: structs; the tree is gone by then.

use roxmltree::{Document, Node};

use super::Held;
use crate::structs::{Blob, Image, NAMESPACE};
use crate::values::Values;

/// Versions of extensions.
pub(super) struct Extensions(Vec<Image>);

/// Blobs.
pub(super) struct Blobs(Vec<Blob>);

/// All of an element's text.
fn text<'t>(node: &Node<'t, '_>) -> std::borrow::Cow<'t, str> {
    let mut texts = node.children().filter_map(|child| child.text().filter(|_| child.is_text()));
    match (texts.next(), texts.next()) {
        (Some(one), None) => one.into(),
        (Some(one), Some(two)) => texts.fold(format!("{one}{two}"), |all, text| all + text).into(),
        (None, _) => "".into(),
    }
}

impl Held for Extensions {
    fn read(document: &str) -> Result<Self, String> {
        let tree = Document::parse(document).map_err(|error| error.to_string())?;
        let root = tree.root_element();
        if !root.has_tag_name((NAMESPACE, "ExtensionImages")) {
            return Err("another root".to_owned());
        }
        let mut images = Vec::new();
        for node in root.children().filter(|node| node.has_tag_name((NAMESPACE, "ExtensionImage"))) {
            let mut image = Image::default();
            for child in node.children().filter(Node::is_element) {
                image.set(child.tag_name().name(), &text(&child));
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
        let tree = Document::parse(document).map_err(|error| error.to_string())?;
        let mut blobs = Vec::new();
        for wrapper in tree.root_element().children().filter(|node| node.has_tag_name("Blobs")) {
            for node in wrapper.children().filter(|node| node.has_tag_name("Blob")) {
                let mut blob = Blob::default();
                for child in node.children().filter(Node::is_element) {
                    match child.tag_name().name() {
                        "Name" => {
                            blob.name.encoded = child.attribute("Encoded").and_then(|text| text.parse().ok());
                            blob.name.text = Some(text(&child).into_owned());
                        }
                        "Snapshot" => blob.snapshot = Some(text(&child).into_owned()),
                        "VersionId" => blob.version_id = Some(text(&child).into_owned()),
                        "Properties" => {
                            for child in child.children().filter(Node::is_element) {
                                blob.properties.set(child.tag_name().name(), &text(&child));
                            }
                        }
                        _ => {}
                    }
                }
                blobs.push(blob);
            }
        }
        Ok(Self(blobs))
    }

    fn values(&self) -> Option<Values> {
        Some(Values(self.0.iter().map(Blob::row).collect()))
    }
}
