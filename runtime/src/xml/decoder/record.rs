//! Reading one record: its attributes, children and text, by its table.
//!
//! In: a decoder that stands behind a start tag, and an empty record. Out: the record filled, the decoder behind the
//! end tag. Nothing here looks at bytes.

use std::borrow::Cow;

use super::super::error::{XmlError, XmlErrorKind};
use super::super::namespace::passes_for;
use super::super::reader::{Tag, Token, is_space, local_name};
use super::super::steps::count;
use super::{Attribute, Decoder};
use crate::{Field, Kind, Place, Record, Shape};

/// A bit for each field of a record that was seen, from the first on.
pub(super) type Seen = [u64];

/// Notes that a field was seen.
#[inline(always)]
pub(super) fn mark(seen: &mut Seen, index: usize) {
    if let Some(word) = seen.get_mut(index / 64) {
        *word |= 1 << (index % 64);
    }
}

impl<'a> Decoder<'a> {
    pub(super) fn root(&mut self, record: &mut dyn Record) -> Result<(), XmlError> {
        let shape = record.declared();
        self.open_root_of(shape)?;
        self.path.push((shape.tag, 0));
        if !self.record(record)? {
            self.require(record.shape(), &[])?;
        }
        self.path.pop();
        self.end_document()
    }

    /// Reads the start tag of a root that is to be that element.
    pub(super) fn open_root_of(&mut self, shape: &'static Shape) -> Result<Tag<'a>, XmlError> {
        let tag = self.open_root()?;
        let prefix = tag.name.split_once(':').map_or("", |(prefix, _)| prefix);
        self.has_namespace = !self.namespaces.resolve(prefix).is_empty();
        if local_name(tag.name) != shape.tag {
            return Err(self.error_at((XmlErrorKind::Root { expected: shape.tag }, tag.offset)));
        }
        if !self.namespaces.matches(&tag, shape.tag, shape.namespace) {
            return Err(self.error_at((XmlErrorKind::RootNamespace { expected: shape.namespace }, tag.offset)));
        }
        Ok(tag)
    }

    /// Reads any document, and keeps nothing of it.
    #[cfg(feature = "testing")]
    pub(super) fn any_root(&mut self) -> Result<(), XmlError> {
        self.open_root()?;
        self.skip()?;
        self.end_document()
    }

    /// Reads the root's start tag.
    fn open_root(&mut self) -> Result<Tag<'a>, XmlError> {
        let tag = loop {
            match self.next()? {
                Token::Open(tag) => break tag,
                Token::End => return Err(self.error(XmlErrorKind::Empty)),
                Token::Text(text) if text.bytes().all(is_space) => {}
                Token::Char('\n') => {}
                _ => return Err(self.error(XmlErrorKind::Malformed("text before the root element"))),
            }
        };
        self.open(&tag)?;
        Ok(tag)
    }

    /// Reads what follows the root.
    pub(super) fn end_document(&mut self) -> Result<(), XmlError> {
        loop {
            match self.next()? {
                Token::End => return Ok(()),
                Token::Text(text) if text.bytes().all(is_space) => {}
                Token::Char('\n') => {}
                _ => return Err(self.error(XmlErrorKind::Malformed("content after the root element"))),
            }
        }
    }

    /// Reads the present element into `record`. `false` says that it is empty, and that nothing was required of it.
    ///
    /// # Errors
    /// Fails in the ways that [`XmlErrorKind`](crate::xml::XmlErrorKind) lists.
    #[inline(never)]
    pub fn record(&mut self, record: &mut dyn Record) -> Result<bool, XmlError> {
        let mut shape = record.shape();
        if let Some(variants) = shape.variants {
            let discriminator = match variants.attribute {
                Some(namespace) => self.attribute_text(variants.discriminator, namespace),
                None => self.child_text(variants.discriminator)?,
            };
            record.select(discriminator.as_deref());
            shape = record.shape();
            self.charge(shape.size)?;
        }
        let boxed = record.boxed();
        if boxed > 0 {
            self.charge(boxed)?;
        }
        if shape.raw {
            return record.field_mut(0).read_xml(self, &shape.fields[0]);
        }
        if shape.one_of {
            return self.one_of(record, shape);
        }
        self.elements += shape.weight;
        // Nearly all records have few fields: marks of theirs take no memory of their own.
        let (mut few, mut many) = ([0; 2], Vec::new());
        let seen: &mut Seen = match shape.fields.len().div_ceil(64) {
            0..=2 => &mut few,
            words => {
                many.resize(words, 0);
                &mut many
            }
        };
        let mut any = false;
        if !self.attributes.is_empty() {
            any = self.read_attributes(record, shape, seen)?;
        }
        if self.empty {
            self.close();
            any |= self.read_empty_content(record, shape, seen)?;
            if any {
                self.require(shape, seen)?;
            }
            return Ok(any);
        }
        // Most elements with a text of their own hold nothing else.
        if let Some(index) = shape.content
            && let Some(text) = self.reader.text_to_end().map_err(|error| self.error_at(error))?
        {
            self.check_length(text.len())?;
            self.close();
            any |= match text.is_empty() {
                true => self.read_empty_content(record, shape, seen)?,
                false => self.read_content(record, shape, index, Cow::Borrowed(text), seen)?,
            };
            if any {
                self.require(shape, seen)?;
            }
            return Ok(any);
        }
        let mut text = String::new();
        let mut matching = passes_for(self.namespaces.unprefixed(), shape.namespace);
        let mut next = 0;
        loop {
            if matching {
                let elements = self.elements;
                let is_foretold;
                (next, is_foretold) = self.leaves(record, shape, next, seen)?;
                any |= self.elements > elements;
                if is_foretold
                    && let Some(field) = shape.fields.get(next)
                    && let Some((offset, empty)) = self.reader.open_predicted(field.name)
                {
                    any = true;
                    self.open_bare(offset, empty)?;
                    if self.read_field(record, shape, next)? {
                        mark(seen, next);
                    }
                    next += usize::from(!matches!(field.kind, Kind::Flat(_)));
                    continue;
                }
            }
            if self.reader.close_predicted() {
                break;
            }
            match self.next()? {
                Token::Open(tag) => {
                    any = true;
                    self.open(&tag)?;
                    if !tag.attributes.is_empty() {
                        matching = passes_for(self.namespaces.unprefixed(), shape.namespace);
                    }
                    match self.find(shape, &tag, next, matching) {
                        Some(index) => {
                            // What repeats is most likely to come again.
                            next = index + usize::from(!matches!(shape.fields[index].kind, Kind::Flat(_)));
                            if shape.choice == Some(index)
                                && let Some(choice) = shape.fields[index].flat_choice()
                            {
                                self.set_alternative(choice, &tag);
                            }
                            if self.read_field(record, shape, index)? {
                                mark(seen, index);
                            }
                        }
                        None => self.unknown_child(record, shape, &tag, seen)?,
                    }
                    if !tag.attributes.is_empty() {
                        matching = passes_for(self.namespaces.unprefixed(), shape.namespace);
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
        if text.is_empty() {
            any |= self.read_empty_content(record, shape, seen)?;
        } else if let Some(index) = shape.content {
            any = self.read_content(record, shape, index, Cow::Owned(text), seen)?;
        }
        if any {
            self.require(shape, seen)?;
        }
        Ok(any)
    }

    /// Lets a text be the content of an element; it is there, whatever it says.
    fn read_content(
        &mut self,
        record: &mut dyn Record,
        shape: &'static Shape,
        index: usize,
        text: Cow<'a, str>,
        seen: &mut Seen,
    ) -> Result<bool, XmlError> {
        if self.read_text_as(record, shape, index, text)? {
            mark(seen, index);
        }
        Ok(true)
    }

    /// Lets the content of an element without any text be the empty text, where the table always has it; whether that is a
    /// value of its type.
    #[inline]
    fn read_empty_content(
        &mut self,
        record: &mut dyn Record,
        shape: &'static Shape,
        seen: &mut Seen,
    ) -> Result<bool, XmlError> {
        let Some(index) = shape.content else { return Ok(false) };
        let field = &shape.fields[index];
        let may_be_absent = !field.availability.requires(field.required, self.decoding.version);
        if may_be_absent || matches!(field.kind, Kind::Fixed(_)) {
            return Ok(false);
        }
        let is_value = self.read_text_as(record, shape, index, Cow::Borrowed(""))?;
        if is_value {
            mark(seen, index);
        }
        Ok(is_value)
    }

    /// Keeps or passes over a child that the table does not have.
    #[inline(never)]
    fn unknown_child(
        &mut self,
        record: &mut dyn Record,
        shape: &'static Shape,
        tag: &Tag<'_>,
        seen: &mut Seen,
    ) -> Result<(), XmlError> {
        let name = local_name(tag.name);
        let Some((index, choice)) =
            shape.choice.and_then(|index| Some((index, shape.fields.get(index)?.flat_choice()?)))
        else {
            return self.skip_unknown(name);
        };
        self.note_unknown(name);
        self.alternative = choice.fields.len();
        if self.read_field(record, shape, index)? {
            mark(seen, index);
        }
        Ok(())
    }

    pub(super) fn read_field(
        &mut self,
        record: &mut dyn Record,
        shape: &'static Shape,
        index: usize,
    ) -> Result<bool, XmlError> {
        let field = &shape.fields[index];
        self.path.push((field.name, 0));
        let present = if self.nil && !field.nil && shape.choice != Some(index) {
            self.skip()?;
            false
        } else if let Kind::Fixed(_) = field.kind {
            self.skip()?;
            true
        } else {
            let present = record.field_mut(index).read_xml(self, field)?;
            present || self.counts_empty(field)?
        };
        self.path.pop();
        Ok(present)
    }

    /// Reads the present element's attributes; whether any of them counts as content.
    fn read_attributes(
        &mut self,
        record: &mut dyn Record,
        shape: &'static Shape,
        seen: &mut Seen,
    ) -> Result<bool, XmlError> {
        let mut any = false;
        for attribute in std::mem::take(&mut self.attributes) {
            count(shape.fields.len());
            let index = shape.fields.iter().position(|field| self.is_it(&attribute, field));
            any |= index.is_some() || !attribute.is_about_xml();
            match index {
                Some(index) => {
                    if self.read_text_as(record, shape, index, attribute.value)? {
                        mark(seen, index);
                    }
                }
                None if attribute.is_about_xml() => {}
                None => self.note_unknown(&format!("@{}", attribute.local)),
            }
        }
        Ok(any)
    }

    /// Whether an attribute is that field: by its name, and by its namespace.
    fn is_it(&self, attribute: &Attribute<'_>, field: &Field) -> bool {
        field.place == Place::Attribute
            && field.is_called(attribute.local)
            && self.is_in(attribute, field.namespace.unwrap_or(""))
    }

    /// Whether an attribute is in that namespace; nothing without prefix is in any.
    fn is_in(&self, attribute: &Attribute<'_>, expected: &str) -> bool {
        if attribute.prefix.is_empty() || expected.is_empty() {
            return attribute.prefix.is_empty() && expected.is_empty();
        }
        let actual = self.namespaces.resolve(attribute.prefix);
        !actual.is_empty() && passes_for(actual, expected)
    }

    /// The text of the present element's attribute of that name. A type of XML Schema is a name, which may have a
    /// prefix: what it says stands behind that.
    fn attribute_text(&self, name: &str, namespace: &str) -> Option<String> {
        let is_it = |attribute: &&Attribute<'_>| attribute.local == name && self.is_in(attribute, namespace);
        let found = self.attributes.iter().find(is_it)?;
        let text = found.value.trim();
        let is_name = found.instance && name == "type";
        Some(text.rsplit_once(':').filter(|_| is_name).map_or(text, |(_, local)| local).to_owned())
    }

    /// Lets a field read a text that is no element.
    fn read_text_as(
        &mut self,
        record: &mut dyn Record,
        shape: &'static Shape,
        index: usize,
        text: Cow<'a, str>,
    ) -> Result<bool, XmlError> {
        let field = &shape.fields[index];
        if let Kind::Fixed(_) = field.kind {
            return Ok(true);
        }
        let empty = std::mem::replace(&mut self.empty, false);
        self.pending_text = Some(text);
        self.path.push((field.name, 0));
        let present = record.field_mut(index).read_xml(self, field)?;
        self.path.pop();
        self.pending_text = None;
        self.empty = empty;
        Ok(present)
    }

    /// Looks whether all is there that must be.
    fn require(&mut self, shape: &'static Shape, seen: &Seen) -> Result<(), XmlError> {
        if shape.one_of || shape.required == 0 {
            return Ok(());
        }
        let word = |index: usize| u128::from(seen.get(index).copied().unwrap_or_default());
        let mut missing = shape.required & !(word(0) | word(1) << 64);
        while missing > 0 {
            let index = missing.trailing_zeros() as usize;
            missing &= missing - 1;
            self.require_field(shape, index)?;
        }
        for index in Shape::FEW_FIELDS..shape.fields.len() {
            let is_seen = seen.get(index / 64).is_some_and(|word| word >> (index % 64) & 1 == 1);
            if !is_seen {
                self.require_field(shape, index)?;
            }
        }
        Ok(())
    }

    /// Fails where the version requires a field, which was not seen and is not read elsewhere.
    fn require_field(&self, shape: &'static Shape, index: usize) -> Result<(), XmlError> {
        let is_elsewhere = self.elsewhere.is_some_and(|(of, field)| std::ptr::eq(of, shape) && field == index);
        match shape.fields.get(index) {
            Some(field) if !is_elsewhere && field.availability.requires(field.required, self.decoding.version) => {
                Err(self.error(XmlErrorKind::Missing { field: field.name }))
            }
            _ => Ok(()),
        }
    }

    /// Whether the field's element, which turned out empty, is there all the same; then it needs what is required of it.
    #[cold]
    #[inline(never)]
    pub(crate) fn counts_empty(&mut self, field: &'static Field) -> Result<bool, XmlError> {
        if field.counts_empty() {
            self.require_of_empty(&field.kind)?;
        }
        Ok(field.counts_empty())
    }

    /// Requires what an item that turned out empty must have.
    pub(crate) fn require_of_empty(&mut self, kind: &Kind) -> Result<(), XmlError> {
        match kind {
            Kind::Record(shape) if !shape.raw => self.require(shape, &[]),
            _ => Ok(()),
        }
    }

    /// The text of the present element's child of that name, without moving.
    fn child_text(&mut self, name: &str) -> Result<Option<String>, XmlError> {
        if self.empty {
            return Ok(None);
        }
        count(self.depth);
        let mut ahead = self.reader.clone();
        let begin = ahead.position();
        let (mut depth, mut inside, mut text) = (0usize, false, String::new());
        loop {
            match ahead.next_token().map_err(|error| self.error_at(error))? {
                Token::Open(tag) => {
                    inside = depth == 0 && local_name(tag.name) == name && !tag.empty;
                    depth += usize::from(!tag.empty);
                }
                Token::Close if inside || depth == 0 => {
                    let looked_at = ahead.position() - begin;
                    self.ahead = self.ahead.checked_sub(looked_at).ok_or_else(|| {
                        self.error(XmlErrorKind::TooLarge("too many elements say at their end what they are"))
                    })?;
                    return Ok(inside.then(|| text.trim().to_owned()));
                }
                Token::Close => depth -= 1,
                Token::Text(part) | Token::Verbatim(part) if inside => text.push_str(part),
                Token::Char(part) if inside => text.push(part),
                Token::Text(_) | Token::Verbatim(_) | Token::Char(_) => {}
                Token::End => return Err(self.error(XmlErrorKind::Truncated)),
            }
        }
    }
}
