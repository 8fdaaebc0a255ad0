//! XML of examples as a tree whose every part knows its place.
//!
//! In: a text. Out: its root element with namespaces resolved and entities replaced, or the first thing that makes it
//! no XML. Nothing here knows what the elements mean.

use std::ops::Range;
use std::rc::Rc;

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};

use crate::model::{Discriminator, Place};

/// Deeper trees are refused, so that walking one needs no more stack than there is.
const DEEPEST: usize = 100;

/// More attributes on one element are refused.
const MOST_ATTRIBUTES: usize = 256;

/// Bound to the prefix `xml` without a declaration.
const XML: &str = "http://www.w3.org/XML/1998/namespace";
/// The namespace of `nil` and `type`.
const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// An element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Node {
    /// Name without prefix.
    pub(crate) name: String,
    /// Namespace; empty for none. Most elements of a text have the same.
    pub(crate) namespace: Rc<str>,
    /// The name in the start tag, prefix included.
    pub(crate) name_at: Range<usize>,
    /// The name in the end tag, prefix included; none where the start tag is the end.
    pub(crate) end_at: Option<Range<usize>>,
    /// Without declarations of namespaces.
    pub(crate) attributes: Vec<Attribute>,
    /// Child elements.
    pub(crate) children: Vec<Node>,
    /// Its own text, that of children excluded.
    pub(crate) text: String,
    /// From the first to the last piece of text that is not white; the name where there is none.
    pub(crate) text_at: Range<usize>,
}

/// An attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Attribute {
    /// Name without prefix.
    pub(crate) name: String,
    /// Namespace; empty for none.
    pub(crate) namespace: String,
    /// Its value.
    pub(crate) value: String,
    /// Its name, prefix included.
    pub(crate) name_at: Range<usize>,
}

impl Node {
    /// The text that says which of several elements it is, and where it stands. Of a type of XML Schema, which is a name
    /// with a prefix, the name alone.
    pub(crate) fn told_by(&self, discriminator: &Discriminator) -> Option<(&str, &Range<usize>)> {
        let tag = &discriminator.tag;
        if discriminator.place != Place::Attribute {
            let child = self.children.iter().find(|child| child.name == *tag)?;
            return Some((child.text.trim(), &child.text_at));
        }
        let namespace = discriminator.namespace.as_deref().unwrap_or("");
        let mut attributes = self.attributes.iter();
        let found = attributes.find(|attribute| attribute.name == *tag && attribute.namespace == namespace)?;
        let text = found.value.trim();
        let is_name = namespace == INSTANCE && tag == "type";
        let name = text.rsplit_once(':').filter(|_| is_name).map_or(text, |(_, name)| name);
        Some((name, &found.name_at))
    }
}

/// Why a text is no XML.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Malformed {
    /// What is wrong.
    pub(crate) message: String,
    /// Where.
    pub(crate) at: Range<usize>,
}

/// Reads the one element that `text` is.
pub(crate) fn read(text: &str) -> Result<Node, Malformed> {
    let mut builder = Builder { text, open: Vec::new(), scopes: Vec::new(), nowhere: Rc::from(""), root: None };
    let mut reader = Reader::from_str(text);
    loop {
        let start = reader.buffer_position() as usize;
        let event = reader.read_event();
        let end = reader.buffer_position() as usize;
        match event {
            Ok(Event::Eof) => return builder.finish(),
            Ok(event) => builder.event(event, start..end)?,
            Err(error) => {
                let at = (reader.error_position() as usize).min(text.len());
                return malformed(error.to_string(), at..end.max(at));
            }
        }
    }
}

fn malformed<T>(message: impl Into<String>, at: Range<usize>) -> Result<T, Malformed> {
    Err(Malformed { message: message.into(), at })
}

struct Builder<'a> {
    text: &'a str,
    /// Elements that are not closed yet, outermost first.
    open: Vec<Node>,
    /// Prefixes declared by the open elements, each with the depth of the element that did.
    scopes: Vec<(usize, String, Rc<str>)>,
    /// No namespace.
    nowhere: Rc<str>,
    root: Option<Node>,
}

impl Builder<'_> {
    fn event(&mut self, event: Event<'_>, at: Range<usize>) -> Result<(), Malformed> {
        match event {
            Event::Start(start) => self.start(&start, at)?,
            Event::Empty(start) => {
                self.start(&start, at)?;
                self.close(None);
            }
            Event::End(end) => self.close(Some(at.start + 2..at.start + 2 + end.name().as_ref().len())),
            Event::Text(text) => self.characters(&text.xml10_content(), at)?,
            Event::CData(text) if self.open.is_empty() => {
                return malformed(format!("`{}` stands outside the root element", text.xml10_content()), at);
            }
            Event::CData(text) => self.characters(&text.xml10_content(), at)?,
            Event::GeneralRef(reference) => {
                let text = match reference.resolve_char_ref() {
                    Ok(Some(c)) => c.to_string(),
                    Ok(None) => match quick_xml::escape::resolve_predefined_entity(&reference) {
                        Some(text) => text.to_owned(),
                        None => return malformed(format!("unknown entity `&{};`", &*reference), at),
                    },
                    Err(error) => return malformed(error.to_string(), at),
                };
                self.characters(&text, at)?;
            }
            Event::Decl(_) if at.start == 0 || self.text[..at.start].trim().is_empty() => {}
            Event::Decl(_) => return malformed("an XML declaration stands before everything else", at),
            Event::DocType(_) => return malformed("a document type has no place in a body", at),
            Event::Comment(_) | Event::PI(_) | Event::Eof => {}
        }
        Ok(())
    }

    fn start(&mut self, start: &BytesStart<'_>, at: Range<usize>) -> Result<(), Malformed> {
        let name = start.name();
        let name_at = at.start + 1..at.start + 1 + name.as_ref().len();
        if self.open.is_empty() && self.root.is_some() {
            return malformed("a second root element", name_at);
        }
        if self.open.len() >= DEEPEST {
            return malformed(format!("more than {DEEPEST} elements inside each other"), name_at);
        }
        let depth = self.open.len();
        let mut attributes: Vec<(String, String, Range<usize>)> = Vec::new();
        for (count, attribute) in start.attributes().enumerate() {
            // Each is compared with all before it.
            if count >= MOST_ATTRIBUTES {
                return malformed(format!("more than {MOST_ATTRIBUTES} attributes"), name_at);
            }
            let attribute = attribute.or_else(|error| malformed(error.to_string(), at.clone()))?;
            let key = attribute.key.as_ref();
            let key_at = self.place_of(key).unwrap_or(name_at.clone());
            let value = attribute
                .normalized_value(XmlVersion::Implicit1_0)
                .or_else(|error| malformed(error.to_string(), key_at.clone()))?;
            match key.strip_prefix("xmlns") {
                Some("") => self.scopes.push((depth, String::new(), value.into())),
                Some(prefix) if prefix.starts_with(':') => {
                    self.scopes.push((depth, prefix[1..].to_owned(), value.into()));
                }
                _ => attributes.push((key.to_owned(), value.into_owned(), key_at)),
            }
        }
        let (namespace, local) = self.resolve(name.as_ref(), true, &name_at)?;
        let mut node = Node {
            name: local.to_owned(),
            namespace,
            text_at: name_at.clone(),
            name_at,
            end_at: None,
            attributes: Vec::with_capacity(attributes.len()),
            children: Vec::new(),
            text: String::new(),
        };
        for (key, value, name_at) in attributes {
            let (namespace, name) = self.resolve(&key, false, &name_at)?;
            let (name, namespace) = (name.to_owned(), namespace.as_ref().to_owned());
            node.attributes.push(Attribute { name, namespace, value, name_at });
        }
        self.open.push(node);
        Ok(())
    }

    /// Where a piece of the text stands in it.
    fn place_of(&self, piece: &str) -> Option<Range<usize>> {
        let start = (piece.as_ptr() as usize).checked_sub(self.text.as_ptr() as usize)?;
        let range = start..start + piece.len();
        (self.text.get(range.clone()) == Some(piece)).then_some(range)
    }

    /// Namespace and local name; attributes without a prefix are in no namespace.
    fn resolve<'n>(&self, name: &'n str, element: bool, at: &Range<usize>) -> Result<(Rc<str>, &'n str), Malformed> {
        let (prefix, local) = name.split_once(':').unwrap_or(("", name));
        if !is_name(local) || (local.len() < name.len() && !is_name(prefix)) {
            return malformed(format!("`{name}` is not a name"), at.clone());
        }
        if prefix == "xml" {
            return Ok((XML.into(), local));
        }
        if prefix.is_empty() && !element {
            return Ok((Rc::clone(&self.nowhere), local));
        }
        match self.scopes.iter().rev().find(|(_, declared, _)| declared == prefix) {
            Some((_, _, uri)) => Ok((Rc::clone(uri), local)),
            None if prefix.is_empty() => Ok((Rc::clone(&self.nowhere), local)),
            None => malformed(format!("the prefix `{prefix}` is not declared"), at.clone()),
        }
    }

    fn characters(&mut self, text: &str, at: Range<usize>) -> Result<(), Malformed> {
        // Most texts are ASCII, of which a look at the bytes tells all.
        let plain = text.bytes().all(|byte| matches!(byte, b'\t' | b'\n' | b'\r' | b' '..=b'~'));
        if let Some(c) = if plain { None } else { text.chars().find(|&c| !allowed(c)) } {
            return malformed(format!("XML cannot hold the character U+{:04X}", u32::from(c)), at);
        }
        let is_white = text.trim().is_empty();
        let Some(node) = self.open.last_mut() else {
            return if is_white { Ok(()) } else { malformed("text stands outside the root element", at) };
        };
        if !is_white {
            let first = node.text.trim().is_empty();
            node.text_at = if first { at } else { node.text_at.start..at.end };
        }
        node.text += text;
        Ok(())
    }

    fn close(&mut self, end_at: Option<Range<usize>>) {
        let Some(mut node) = self.open.pop() else { return };
        node.end_at = end_at;
        let depth = self.open.len();
        while self.scopes.last().is_some_and(|&(declared, ..)| declared >= depth) {
            self.scopes.pop();
        }
        match self.open.last_mut() {
            Some(parent) => parent.children.push(node),
            None => self.root = Some(node),
        }
    }

    fn finish(mut self) -> Result<Node, Malformed> {
        if let Some(node) = self.open.pop() {
            return malformed(format!("`<{}>` is never closed", node.name), node.name_at);
        }
        let end = self.text.len();
        self.root.map_or_else(|| malformed("there is no element", end..end), Ok)
    }
}

/// Whether an element or attribute can be called that, as far as it matters here.
fn is_name(part: &str) -> bool {
    let bytes = part.as_bytes();
    // Nearly all are ASCII.
    if bytes.is_ascii() {
        return bytes.first().is_some_and(|&first| first.is_ascii_alphabetic() || first == b'_')
            && bytes.iter().all(|&byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'));
    }
    part.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && part.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '·'))
}

/// Whether XML 1.0 can hold the character.
fn allowed(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> (String, String) {
        match read(text) {
            Ok(node) => panic!("{text} is read as {node:?}"),
            Err(error) => (error.message, text[error.at].to_owned()),
        }
    }

    #[test]
    fn a_tree_knows_its_places() {
        let text =
            r#"<?xml version="1.0"?><a xmlns="u:1" xmlns:p="u:2" p:n="1"><p:b>x&amp;<![CDATA[<]]></p:b><c/></a>"#;
        let node = read(text).unwrap_or_default();
        assert_eq!((node.name.as_str(), &*node.namespace), ("a", "u:1"));
        assert_eq!((node.attributes[0].name.as_str(), node.attributes[0].namespace.as_str()), ("n", "u:2"));
        assert_eq!(&text[node.attributes[0].name_at.clone()], "p:n");
        let [b, c] = &node.children[..] else { panic!("two children: {node:?}") };
        assert_eq!((b.name.as_str(), &*b.namespace, b.text.as_str()), ("b", "u:2", "x&<"));
        assert_eq!((&text[b.name_at.clone()], &text[b.text_at.clone()]), ("p:b", "x&amp;<![CDATA[<]]>"));
        assert_eq!((b.end_at.clone().map(|at| &text[at]), c.end_at.clone()), (Some("p:b"), None));
        assert_eq!((c.name.as_str(), &*c.namespace), ("c", "u:1"));
    }

    #[test]
    fn a_declaration_ends_with_its_element() {
        let node = read(r#"<a><b xmlns="u"/><c/></a>"#).unwrap_or_default();
        let namespaces: Vec<&str> = node.children.iter().map(|child| &*child.namespace).collect();
        assert_eq!(namespaces, ["u", ""]);
    }

    #[test]
    fn what_is_no_xml_is_refused_at_its_place() {
        for (text, message, place) in [
            ("<a><b></a>", "</b>", "</a>"),
            ("<a><b></b>", "never closed", "a"),
            ("<a/><b/>", "second root", "b"),
            ("", "no element", ""),
            ("x<a/>", "outside", "x"),
            ("<a>&x;</a>", "unknown entity", "&x;"),
            ("<p:a/>", "`p` is not declared", "p:a"),
            ("<!DOCTYPE a><a/>", "document type", "<!DOCTYPE a>"),
            ("<1/>", "not a name", "1"),
            ("<a>&#1;</a>", "U+0001", "&#1;"),
            ("<a x='1' x='2'/>", "", "<a x='1' x='2'/>"),
        ] {
            let (found, at) = at(text);
            assert!(found.contains(message), "{text}: {found}");
            assert_eq!(at, place, "{text}");
        }
        assert!(read(&"<a>".repeat(100_000)).is_err());
    }
}
