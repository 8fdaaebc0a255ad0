//! Reading what is one of several children: the one child of an element, and the children of a list that are of several
//! kinds.
//!
//! In: a decoder that stands behind a start tag, and an empty record. Out: the record holds the child that was met, the
//! decoder behind the end tag. A child that no table has is kept as it is, and listed as unknown.

use super::super::error::{XmlError, XmlErrorKind};
use super::super::namespace::passes_for;
use super::super::reader::{Tag, Token, local_name};
use super::Decoder;
use crate::{Field, Kind, Record, Shape};

/// Stands for the field of what no table has.
pub(in crate::xml) static ANYTHING: Field = Field::new("", Kind::Xml);

impl Decoder<'_> {
    /// Reads the present element, which has exactly one child. The first one that is described counts, else the first
    /// one at all.
    #[inline(never)]
    pub(super) fn one_of(&mut self, record: &mut dyn Record, shape: &'static Shape) -> Result<bool, XmlError> {
        self.elements += shape.weight;
        if !self.attributes.is_empty() {
            self.note_attributes();
        }
        if self.empty {
            self.close();
            return Ok(false);
        }
        let (mut chosen, mut any) = (None, false);
        loop {
            match self.next()? {
                Token::Open(tag) => {
                    self.open(&tag)?;
                    match self.alternative_of(shape, &tag) {
                        Some(index) if chosen.is_none() || (chosen == Some(index) && repeats(shape, index)) => {
                            record.field_mut(index);
                            if self.read_field(record, shape, index)? {
                                (chosen, any) = (Some(index), true);
                            } else if chosen.is_none() {
                                // What says nothing is not there.
                                record.field_mut(shape.fields.len());
                                any = false;
                            }
                        }
                        None if !any => {
                            self.note_unknown(local_name(tag.name));
                            any = record.field_mut(shape.fields.len()).read_xml(self, &ANYTHING)?;
                        }
                        _ => self.skip_unknown(local_name(tag.name))?,
                    }
                }
                Token::Close => break,
                Token::Text(_) | Token::Verbatim(_) | Token::Char(_) => {}
                Token::End => return Err(self.error(XmlErrorKind::Truncated)),
            }
        }
        self.close();
        Ok(any)
    }

    /// Which of the fields of a table a tag stands for.
    fn alternative_of(&self, shape: &'static Shape, tag: &Tag<'_>) -> Option<usize> {
        let matching = passes_for(self.namespaces.unprefixed(), shape.namespace);
        self.search(shape, tag, 0, matching)
    }

    /// Remembers which of the fields of a table the present element is, whose start tag is given.
    pub(super) fn set_alternative(&mut self, shape: &'static Shape, tag: &Tag<'_>) {
        self.alternative = self.alternative_of(shape, tag).unwrap_or(shape.fields.len());
    }

    /// Reads the next child of the present wrapper up to its start tag; `false` when there is none.
    pub(super) fn next_choice(&mut self, shape: &'static Shape, number: usize) -> Result<bool, XmlError> {
        if self.empty {
            self.close();
            return Ok(false);
        }
        self.reader.skip_space();
        if passes_for(self.namespaces.unprefixed(), shape.namespace)
            && let Some(index) = self.foretold(shape, &mut self.order_of(shape), 0)
            && let Some(field) = shape.fields.get(index)
            && let Some((offset, empty)) = self.reader.open_predicted(field.name)
        {
            self.open_bare(offset, empty)?;
            self.alternative = index;
            self.path.push((shape.tag, number));
            return Ok(true);
        }
        loop {
            match self.next()? {
                Token::Open(tag) => {
                    self.open(&tag)?;
                    self.set_alternative(shape, &tag);
                    if self.alternative == shape.fields.len() {
                        self.note_unknown(local_name(tag.name));
                    }
                    self.path.push((shape.tag, number));
                    return Ok(true);
                }
                Token::Close => {
                    self.close();
                    return Ok(false);
                }
                Token::Text(_) | Token::Verbatim(_) | Token::Char(_) => {}
                Token::End => return Err(self.error(XmlErrorKind::Truncated)),
            }
        }
    }

    /// Reads the present element, which is that field of the table that was found for it.
    pub(crate) fn choice(&mut self, record: &mut dyn Record, shape: &'static Shape) -> Result<bool, XmlError> {
        let index = std::mem::take(&mut self.alternative);
        let value = record.field_mut(index);
        let Some(field) = shape.fields.get(index) else {
            return value.read_xml(self, &ANYTHING);
        };
        if let Some(last) = self.path.last_mut() {
            last.0 = field.name;
        }
        match field.kind {
            _ if self.nil && !field.nil => self.skip().map(|()| false),
            Kind::Fixed(_) => self.skip().map(|()| true),
            _ => Ok(value.read_xml(self, field)? || self.counts_empty(field)?),
        }
    }
}

/// Whether a field of a table is the same child any number of times.
fn repeats(shape: &'static Shape, index: usize) -> bool {
    shape.fields.get(index).is_some_and(|field| matches!(field.kind, Kind::Flat(_)))
}
