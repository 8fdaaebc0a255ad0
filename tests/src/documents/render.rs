//! Documents as text.
//!
//! In: a document and a style. Out: XML that says it: in the plainest way, or in one of the many that mean the same
//! (prefixes, CDATA sections, references, comments, white space, quotes, children in another order).

use xms_runtime::xml::INSTANCE_NAMESPACE;
use xms_runtime::{Field, Place, Version};

use super::{Content, Part};
use crate::random::Random;

/// Which of a field's names is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// The present one.
    Present,
    /// The one of that version.
    At(Version),
    /// The earlier one, where there is one.
    Was,
    /// That one of the further names, where there is one.
    Also(usize),
}

impl Names {
    fn of(self, field: &Field) -> &'static str {
        match self {
            Self::Present => field.name,
            Self::At(version) => field.name_at(version),
            Self::Was => field.was.map_or(field.name, |(name, _)| name),
            Self::Also(index) => field.also.get(index).copied().unwrap_or(field.name),
        }
    }
}

/// The document in the plainest way.
pub fn plain(document: &Part, names: Names) -> String {
    let mut writer = Writer { out: String::new(), names, random: None, prefixed: None };
    writer.element(document, "", true);
    writer.out
}

/// The document in some way; with `reorder`, fields of elements come in any order.
pub fn wild(document: &Part, random: &mut Random, reorder: bool) -> String {
    let document = if reorder { reordered(document, random) } else { document.clone() };
    let prefixed = random.one_in(3).then_some(document.namespace).filter(|namespace| !namespace.is_empty());
    let mut out = String::new();
    if random.one_in(4) {
        out.push('\u{feff}');
    }
    if random.one_in(2) {
        out.push_str("<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<!-- <a> -->");
    }
    let mut writer = Writer { out, names: Names::Present, random: Some(random.clone()), prefixed };
    writer.element(&document, "", true);
    writer.out
}

/// The same document with the fields of its elements in another order; items of one list keep theirs.
fn reordered(part: &Part, random: &mut Random) -> Part {
    let content = match &part.content {
        Content::Record(parts) => {
            let mut groups: Vec<Vec<Part>> = Vec::new();
            for part in parts {
                let part = reordered(part, random);
                match groups.iter_mut().find(|group| group[0].field.name == part.field.name) {
                    Some(group) => group.push(part),
                    None => groups.push(vec![part]),
                }
            }
            random.shuffle(&mut groups);
            Content::Record(groups.into_iter().flatten().collect())
        }
        Content::Items(parts) => Content::Items(parts.iter().map(|part| reordered(part, random)).collect()),
        other => other.clone(),
    };
    Part { content, ..part.clone() }
}

struct Writer {
    out: String,
    names: Names,
    random: Option<Random>,
    /// The namespace that has a prefix, declared on the root.
    prefixed: Option<&'static str>,
}

impl Writer {
    fn chance(&mut self, times: usize) -> bool {
        self.random.as_mut().is_some_and(|random| random.one_in(times))
    }

    /// Writes an element inside one whose default namespace is `outside`.
    fn element(&mut self, part: &Part, outside: &str, root: bool) {
        let name = self.names.of(&part.field);
        let prefix = if self.prefixed == Some(part.namespace) && !self.chance(3) { "p:" } else { "" };
        self.out.push_str(&format!("<{prefix}{name}"));
        let mut default = outside;
        if prefix.is_empty() && part.namespace != outside {
            default = part.namespace;
            self.attribute("xmlns", default);
        }
        if root {
            self.attribute("xmlns:i", INSTANCE_NAMESPACE);
            if let Some(namespace) = self.prefixed {
                self.attribute("xmlns:p", namespace);
            }
        }
        if matches!(part.content, Content::Nil) {
            self.attribute("i:nil", "true");
        }
        let (attributes, children): (Vec<&Part>, Vec<&Part>) =
            part.parts().iter().flat_map(Part::written).partition(|inside| inside.field.place == Place::Attribute);
        for attribute in attributes {
            if let Content::Text(text, _) = &attribute.content {
                let name = self.names.of(&attribute.field).to_owned();
                match attribute.field.namespace {
                    None => self.attribute(&name, text),
                    Some(INSTANCE_NAMESPACE) => self.attribute(&format!("i:{name}"), text),
                    Some(namespace) => {
                        self.attribute(&format!("xmlns:a-{name}"), namespace);
                        self.attribute(&format!("a-{name}:{name}"), text);
                    }
                }
            }
        }
        let says_nothing = match &part.content {
            Content::Text(text, _) => text.is_empty(),
            _ => children.is_empty(),
        };
        if says_nothing && self.chance(2) {
            let end = if self.chance(2) { " />" } else { "/>" };
            self.out.push_str(end);
            return;
        }
        self.out.push('>');
        if let Content::Text(text, _) = &part.content {
            self.text(text);
        }
        // White space beside an element's own text would be part of it.
        let spaced = children.iter().all(|child| child.field.place == Place::Element);
        for child in children {
            match &child.content {
                Content::Text(text, _) if child.field.place == Place::Content => self.text(text),
                _ => {
                    if spaced {
                        self.space();
                    }
                    self.element(child, default, false);
                }
            }
        }
        self.out.push_str(&format!("</{prefix}{name}"));
        if self.chance(8) {
            self.out.push(' ');
        }
        self.out.push('>');
    }

    fn space(&mut self) {
        if self.chance(3) {
            self.out.push_str("\r\n  ");
        }
        if self.chance(12) {
            self.out.push_str("<!-- </Comment> -->");
        }
        if self.chance(12) {
            self.out.push_str("<?some instruction?>");
        }
    }

    fn attribute(&mut self, name: &str, value: &str) {
        let quote = if self.chance(2) { '\'' } else { '"' };
        self.out.push_str(&format!(" {name}={quote}"));
        for character in value.chars() {
            match character {
                '<' | '&' | '"' | '\'' | '\t' | '\n' | '\r' => self.reference(character),
                other => self.out.push(other),
            }
        }
        self.out.push(quote);
    }

    fn reference(&mut self, character: char) {
        let named = match character {
            '<' => Some("&lt;"),
            '&' => Some("&amp;"),
            '"' => Some("&quot;"),
            '\'' => Some("&apos;"),
            '>' => Some("&gt;"),
            _ => None,
        };
        match named {
            Some(named) if !self.chance(4) => self.out.push_str(named),
            _ if self.chance(2) => self.out.push_str(&format!("&#{};", character as u32)),
            _ => self.out.push_str(&format!("&#x{:x};", character as u32)),
        }
    }

    fn text(&mut self, text: &str) {
        // A carriage return survives only as a reference, and nothing can be escaped in a CDATA section.
        if !text.contains('\r') && !text.contains("]]>") && self.chance(5) {
            self.out.push_str(&format!("<![CDATA[{text}]]>"));
            return;
        }
        for character in text.chars() {
            match character {
                '<' | '&' | '\r' | '>' => self.reference(character),
                other if self.chance(20) => self.reference(other),
                other => self.out.push(other),
            }
            if self.chance(60) {
                self.out.push_str("<!-- in between -->");
            }
        }
    }
}
