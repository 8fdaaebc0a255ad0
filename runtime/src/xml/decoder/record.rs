//! Reading one record: its attributes, children and text, by its table.
//!
//! In: a decoder that stands behind a start tag, and an empty record. Out: the record filled, the decoder behind the
//! end tag. Nothing here looks at bytes.

use super::super::INSTANCE_NAMESPACE;
use super::super::error::{XmlError, XmlErrorKind};
use super::super::namespace::passes_for;
use super::super::reader::{Tag, Token, local_name};
use super::{Attribute, Decoder};
use crate::{Field, Kind, Place, Record, Shape};

impl<'a> Decoder<'a> {
    pub(super) fn root(&mut self, record: &mut dyn Record) -> Result<(), XmlError> {
        let tag = loop {
            match self.next()? {
                Token::Open(tag) => break tag,
                Token::End => return Err(self.error(XmlErrorKind::Empty)),
                Token::Text(text) if text.trim().is_empty() => {}
                Token::Char('\n') => {}
                _ => return Err(self.error(XmlErrorKind::Malformed("text before the root element"))),
            }
        };
        let shape = record.declared();
        self.open(&tag)?;
        if local_name(tag.name()) != shape.tag {
            return Err(self.error_at((XmlErrorKind::Root { expected: shape.tag }, tag.offset)));
        }
        if !self.namespaces.matches(&tag, shape.tag, shape.namespace) {
            return Err(self.error_at((XmlErrorKind::RootNamespace { expected: shape.namespace }, tag.offset)));
        }
        self.path.push((shape.tag, 0));
        if !self.record(record)? {
            self.require(record.shape(), 0)?;
        }
        self.path.pop();
        loop {
            match self.next()? {
                Token::End => return Ok(()),
                Token::Text(text) if text.trim().is_empty() => {}
                Token::Char('\n') => {}
                _ => return Err(self.error(XmlErrorKind::Malformed("content after the root element"))),
            }
        }
    }

    /// Reads the present element into `record`. `false` says that it is empty, and that nothing was required of it.
    ///
    /// # Errors
    /// Fails in the ways that [`XmlErrorKind`] lists.
    #[inline(never)]
    pub fn record(&mut self, record: &mut dyn Record) -> Result<bool, XmlError> {
        if let Some(variants) = record.shape().variants {
            let discriminator = self.child_text(variants.discriminator)?;
            record.select(discriminator.as_deref());
        }
        let shape = record.shape();
        if shape.raw {
            return record.field_mut(0).read_xml(self, &shape.fields[0]);
        }
        self.elements += shape.weight;
        let mut seen = 0u128;
        let mut any = false;
        if !self.attributes.is_empty() {
            any = self.read_attributes(record, shape, &mut seen)?;
        }
        if self.empty {
            self.close();
            if any {
                self.require(shape, seen)?;
            }
            return Ok(any);
        }
        let mut text = String::new();
        let mut matching = passes_for(&self.default_namespace, shape.namespace);
        let mut next = 0;
        loop {
            if let Some(field) = shape.fields.get(next)
                && matching
                && field.simple
                && let Some(offset) = self.reader.open_if(field.name)
            {
                any = true;
                self.open_bare(offset, false)?;
                if self.read_field(record, shape, next)? {
                    seen |= 1 << (next & 127);
                }
                next += usize::from(!matches!(field.kind, Kind::Flat(_)));
                continue;
            }
            match self.next()? {
                Token::Open(tag) => {
                    any = true;
                    self.open(&tag)?;
                    if !tag.attributes.is_empty() {
                        matching = passes_for(&self.default_namespace, shape.namespace);
                    }
                    match self.find(shape, &tag, next, matching) {
                        Some(index) => {
                            // What repeats is most likely to come again.
                            next = index + usize::from(!matches!(shape.fields[index].kind, Kind::Flat(_)));
                            if self.read_field(record, shape, index)? {
                                seen |= 1 << (index & 127);
                            }
                        }
                        None => self.skip_unknown(local_name(tag.name()))?,
                    }
                    if !tag.attributes.is_empty() {
                        matching = passes_for(&self.default_namespace, shape.namespace);
                    }
                }
                Token::Close => break,
                Token::Text(part) if shape.content.is_some() => self.push_text(&mut text, part)?,
                Token::Verbatim(part) if shape.content.is_some() => self.push_verbatim(&mut text, part)?,
                Token::Char(part) if shape.content.is_some() => {
                    self.push_text(&mut text, part.encode_utf8(&mut [0; 4]))?
                }
                Token::Text(_) | Token::Verbatim(_) | Token::Char(_) => {}
                Token::End => return Err(self.error(XmlErrorKind::Truncated)),
            }
        }
        self.close();
        if let Some(index) = shape.content
            && !text.is_empty()
        {
            any = true;
            if self.read_text_as(record, shape, index, text)? {
                seen |= 1 << (index & 127);
            }
        }
        if any {
            self.require(shape, seen)?;
        }
        Ok(any)
    }

    /// The field that a tag stands for: `guess` when the wire follows the table, else any. `matching`: names without
    /// prefix are in the record's namespace.
    #[inline]
    fn find(&self, shape: &'static Shape, tag: &Tag<'_>, guess: usize, matching: bool) -> Option<usize> {
        match shape.fields.get(guess) {
            // A described name has no prefix, so neither has the tag's.
            Some(field)
                if matching
                    && field.namespace.is_none()
                    && field.place == Place::Element
                    && field.name.as_bytes() == tag.raw_name =>
            {
                Some(guess)
            }
            _ => self.search(shape, tag, guess, matching),
        }
    }

    #[inline(never)]
    fn search(&self, shape: &'static Shape, tag: &Tag<'_>, guess: usize, matching: bool) -> Option<usize> {
        let name = local_name(tag.name());
        let unprefixed = name.len() == tag.name().len();
        let is_it = |index: &usize| {
            let field = &shape.fields[*index];
            field.place == Place::Element
                && field.is_called(name)
                && match field.namespace {
                    None => (matching && unprefixed) || self.namespaces.matches(tag, name, shape.namespace),
                    Some(namespace) => self.namespaces.matches(tag, name, namespace),
                }
        };
        (guess..shape.fields.len()).find(is_it).or_else(|| (0..guess.min(shape.fields.len())).find(is_it))
    }

    fn read_field(&mut self, record: &mut dyn Record, shape: &'static Shape, index: usize) -> Result<bool, XmlError> {
        let field = &shape.fields[index];
        self.path.push((field.name, 0));
        let present = if self.nil && !field.nil {
            self.skip()?;
            false
        } else if let Kind::Fixed(_) = field.kind {
            self.skip()?;
            true
        } else {
            record.field_mut(index).read_xml(self, field)?
        };
        self.path.pop();
        Ok(present)
    }

    /// Reads the present element's attributes; whether any of them counts as content.
    fn read_attributes(
        &mut self,
        record: &mut dyn Record,
        shape: &'static Shape,
        seen: &mut u128,
    ) -> Result<bool, XmlError> {
        let mut any = false;
        for Attribute { name, value, instance } in std::mem::take(&mut self.attributes) {
            let local = local_name(&name);
            let index = shape.fields.iter().position(|field| {
                let instances = field.namespace == Some(INSTANCE_NAMESPACE);
                field.place == Place::Attribute && instances == instance && field.is_called(local)
            });
            any |= !instance || index.is_some();
            match index {
                Some(index) => {
                    if self.read_text_as(record, shape, index, value)? {
                        *seen |= 1 << (index & 127);
                    }
                }
                // What says more about the XML, such as a type, is no part of the service.
                None if instance => {}
                None => self.note_unknown(&format!("@{local}")),
            }
        }
        Ok(any)
    }

    /// Lets a field read a text that is no element.
    fn read_text_as(
        &mut self,
        record: &mut dyn Record,
        shape: &'static Shape,
        index: usize,
        text: String,
    ) -> Result<bool, XmlError> {
        let empty = std::mem::replace(&mut self.empty, false);
        self.pending_text = Some(text);
        let field = &shape.fields[index];
        self.path.push((field.name, 0));
        let present = record.field_mut(index).read_xml(self, field)?;
        self.path.pop();
        self.pending_text = None;
        self.empty = empty;
        Ok(present)
    }

    fn require(&mut self, shape: &'static Shape, seen: u128) -> Result<(), XmlError> {
        for (index, field) in shape.fields.iter().enumerate() {
            let missing = seen >> (index & 127) & 1 == 0;
            if missing && field.availability.requires(field.required, self.decoding.version) {
                return Err(self.error(XmlErrorKind::Missing { field: field.name }));
            }
        }
        Ok(())
    }

    /// Whether a record that turned out empty is there all the same, with nothing in it, since it must be there or says
    /// something by being empty. Then it needs what it must have.
    pub(crate) fn keeps_empty(&mut self, field: &Field) -> Result<bool, XmlError> {
        let keeps = field.keep_empty || field.availability.requires(field.required, self.decoding.version);
        if keeps {
            self.require_of_empty(&field.kind)?;
        }
        Ok(keeps)
    }

    /// Requires what an item that turned out empty must have.
    pub(crate) fn require_of_empty(&mut self, kind: &Kind) -> Result<(), XmlError> {
        match kind {
            Kind::Record(shape) if !shape.raw => self.require(shape, 0),
            _ => Ok(()),
        }
    }

    /// The text of the present element's child of that name, without moving.
    fn child_text(&self, name: &str) -> Result<Option<String>, XmlError> {
        if self.empty {
            return Ok(None);
        }
        let mut ahead = self.reader.clone();
        let (mut depth, mut inside, mut text) = (0usize, false, String::new());
        loop {
            match ahead.next_token().map_err(|error| self.error_at(error))? {
                Token::Open(tag) => {
                    inside = depth == 0 && local_name(tag.name()) == name && !tag.empty;
                    depth += usize::from(!tag.empty);
                }
                Token::Close if inside => return Ok(Some(text.trim().to_owned())),
                Token::Close if depth == 0 => return Ok(None),
                Token::Close => depth -= 1,
                Token::Text(part) | Token::Verbatim(part) if inside => text.push_str(part),
                Token::Char(part) if inside => text.push(part),
                Token::Text(_) | Token::Verbatim(_) | Token::Char(_) => {}
                Token::End => return Err(self.error(XmlErrorKind::Truncated)),
            }
        }
    }
}
