//! Writing attributes, and the prefixes of those that are in a namespace.
//!
//! In: a record whose start tag is being written. Out: its attributes on the tag. A prefix is declared on the tag that uses
//! it; the two that nobody else declares are `i`, which the root does, and `xml`, which XML does.

use super::super::namespace::XML_NAMESPACE;
use super::super::{INSTANCE_NAMESPACE, escape};
use super::Encoder;
use crate::{Field, Kind, Place, Record, Shape};

impl Encoder {
    /// Writes a record's attributes; `asked` has a bit for each field that may be there, or must.
    pub(super) fn attributes(&mut self, record: &dyn Record, shape: &'static Shape, asked: u128) {
        self.namespace = shape.namespace;
        self.in_namespace = shape.namespace == self.default_namespace;
        let mut bits = asked & shape.attributes;
        if bits == 0 {
            return;
        }
        self.declared.clear();
        while bits > 0 {
            let index = bits.trailing_zeros() as usize;
            bits &= bits - 1;
            self.attribute_field(record, shape, index);
        }
        for index in Shape::FEW_FIELDS..shape.fields.len() {
            self.attribute_field(record, shape, index);
        }
    }

    /// Writes a field, if it is an attribute.
    fn attribute_field(&mut self, record: &dyn Record, shape: &'static Shape, index: usize) {
        match shape.fields.get(index) {
            Some(field) if field.place == Place::Attribute => match field.kind {
                Kind::Fixed(text) => self.scalar(field, text, false),
                _ => self.field(record, index, field),
            },
            _ => {}
        }
    }

    /// Writes a text as an attribute.
    pub(super) fn attribute(&mut self, field: &'static Field, text: &str) -> Result<(), escape::IllegalCharacter> {
        let name = field.name_at(self.encoding.version);
        self.out.push_str(" ");
        match field.namespace {
            None => {}
            Some(INSTANCE_NAMESPACE) => {
                self.out.push_str("i:");
                self.uses_instance = true;
            }
            // Nobody declares this one.
            Some(XML_NAMESPACE) => self.out.push_str("xml:"),
            Some(namespace) => self.attribute_prefix(namespace)?,
        }
        self.out.push_str(name);
        self.out.push_str("=\"");
        let written = self.attribute_text(text);
        self.out.push_str("\"");
        written
    }

    /// Writes the value of an attribute.
    pub(super) fn attribute_text(&mut self, text: &str) -> Result<(), escape::IllegalCharacter> {
        if escape::is_plain_attribute(text) {
            self.out.push_str(text);
            return Ok(());
        }
        escape::push_attribute(self.out.settled(), text)
    }

    /// Writes the prefix of an attribute's namespace, which is declared where it is used.
    fn attribute_prefix(&mut self, namespace: &'static str) -> Result<(), escape::IllegalCharacter> {
        let known = self.declared.iter().position(|&known| known == namespace);
        let number = known.unwrap_or(self.declared.len()) + 1;
        if known.is_none() {
            self.declared.push(namespace);
            self.out.push_str(&format!("xmlns:p{number}=\""));
            self.attribute_text(namespace)?;
            self.out.push_str("\" ");
        }
        self.out.push_str(&format!("p{number}:"));
        Ok(())
    }
}
