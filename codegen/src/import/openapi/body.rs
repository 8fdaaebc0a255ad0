//! Bodies of requests and answers.
//!
//! In: media types with their schemas. Out: one body each. XML comes first, since it is what a description is for; what
//! has no XML is text or bytes, and what is inside is lost.

use super::{Dialect, Reader};
use crate::import::document::At;
use crate::import::draft::BodyDraft;
use crate::import::loss::LossKind;

/// A media type, and what it holds.
pub(super) struct Media<'d> {
    pub(super) name: String,
    pub(super) at: At<'d>,
    pub(super) schema: Option<At<'d>>,
}

impl<'d> Reader<'d> {
    /// The media types of a request or response; of Swagger 2.0 those that `names` says, with the schema that `at` has.
    pub(super) fn media(&mut self, at: &At<'d>, names: &[&'d str]) -> Vec<Media<'d>> {
        match self.dialect {
            Dialect::OpenApi3 => {
                let content = at.get("content");
                content
                    .iter()
                    .flat_map(At::entries)
                    .map(|(name, at)| Media { name: name.to_owned(), schema: at.get("schema"), at })
                    .collect()
            }
            Dialect::Swagger2 => {
                let Some(schema) = at.get("schema") else { return Vec::new() };
                let usual = ["application/json"];
                let names = if names.is_empty() { &usual[..] } else { names };
                names
                    .iter()
                    .map(|&name| Media { name: name.to_owned(), at: at.clone(), schema: Some(schema.clone()) })
                    .collect()
            }
        }
    }

    /// One body of several media types. `name` is what a root without a name is called.
    pub(super) fn body(&mut self, media: &[Media<'d>], name: &str, required: bool) -> Option<BodyDraft> {
        let xml = media.iter().find(|media| is_xml(&media.name));
        let chosen = xml.or_else(|| media.first())?;
        for other in media.iter().filter(|other| other.name != chosen.name) {
            self.lose(LossKind::MediaType, &other.at, format!("`{}` beside `{}`", other.name, chosen.name));
        }
        let content_type = sound(&chosen.name);
        let Some(schema) = chosen.schema.clone() else {
            return Some(BodyDraft::Stream(content_type));
        };
        let shape = self.shape(&schema);
        let is_binary = shape.kind == Some("file")
            || shape.format == Some("file")
            || shape.kind == Some("string") && shape.format == Some("binary");
        if is_binary {
            let name = if is_xml(&content_type) || is_json(&content_type) {
                "application/octet-stream".to_owned()
            } else {
                content_type
            };
            return Some(BodyDraft::Stream(name));
        }
        if is_xml(&chosen.name) {
            if let Some(element) = self.root(&schema, name) {
                return Some(BodyDraft::Element { element, required });
            }
            self.lose(LossKind::NoXml, &chosen.at, format!("`{}`: its schema has no root element", chosen.name));
            return Some(BodyDraft::Text { content_type, value: None });
        }
        let is_text = content_type.starts_with("text/");
        if is_text && shape.properties.is_empty() && shape.kind != Some("array") && shape.kind != Some("object") {
            return Some(BodyDraft::Text { content_type, value: None });
        }
        self.lose(LossKind::NoXml, &chosen.at, format!("`{}`", chosen.name));
        let is_bytes = content_type.starts_with("multipart/") || content_type == "application/octet-stream";
        Some(if is_bytes { BodyDraft::Bytes(content_type) } else { BodyDraft::Text { content_type, value: None } })
    }
}

/// A media type that a header can have: `*/*` is none.
fn sound(name: &str) -> String {
    let name = name.split(';').next().unwrap_or(name).trim();
    if name.is_empty() || name.contains('*') || !name.contains('/') {
        "application/octet-stream".to_owned()
    } else {
        name.to_owned()
    }
}

/// Whether a media type is XML.
pub(super) fn is_xml(name: &str) -> bool {
    let name = name.split(';').next().unwrap_or(name).trim().to_ascii_lowercase();
    matches!(name.as_str(), "application/xml" | "text/xml" | "*/xml" | "xml") || name.ends_with("+xml")
}

fn is_json(name: &str) -> bool {
    name.ends_with("/json") || name.ends_with("+json")
}
