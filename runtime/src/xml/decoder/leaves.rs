//! Reading children that are texts, as long as the table foretells them.
//!
//! In: a decoder that stands behind a start tag or between children, and a record. Out: fields of the record filled, and
//! which one most likely comes next. Nearly all of a document goes through here, and everything that is unusual does not:
//! what has attributes, references, parts or another name is left as it is, for who reads piece by piece.

use super::super::error::XmlError;
use super::Decoder;
use super::record::{Seen, mark};
use crate::{Kind, Record, Shape};

impl<'a> Decoder<'a> {
    /// Reads children that are texts, from the field `next` on, and white space around them; which field comes next, and
    /// whether its start tag was seen.
    ///
    /// # Errors
    /// Fails in the ways that [`XmlErrorKind`](crate::xml::XmlErrorKind) lists.
    #[inline(never)]
    pub(super) fn leaves(
        &mut self,
        record: &mut dyn Record,
        shape: &'static Shape,
        mut next: usize,
        seen: &mut Seen,
    ) -> Result<(usize, bool), XmlError> {
        let mut order = self.order_of(shape);
        // What is too deep is refused behind its start tag.
        let is_too_deep = self.depth >= self.decoding.limits.depth;
        loop {
            if shape.content.is_none() {
                self.reader.skip_space();
            }
            let mut index = self.expected(order, next);
            let mut text = if is_too_deep { None } else { self.leaf(shape, index) };
            if text.is_none() {
                match self.foretold(shape, &mut order, next) {
                    None => return Ok((next, false)),
                    Some(found) if found != index && !is_too_deep => {
                        index = found;
                        text = self.leaf(shape, found);
                    }
                    Some(found) => index = found,
                }
            }
            let (Some(text), Some(field)) = (text, shape.fields.get(index)) else { return Ok((index, true)) };
            self.elements += 1;
            self.check_length(text.len())?;
            self.path.push((field.name, 0));
            let present = record.field_mut(index).read_text(text, self, field)?;
            self.path.pop();
            if present {
                mark(seen, index);
            }
            // What repeats is most likely to come again.
            next = index + usize::from(!matches!(field.kind, Kind::Flat(_)));
        }
    }

    /// The text of a field's element, if that comes next, and holds nothing else.
    #[inline(always)]
    fn leaf(&mut self, shape: &'static Shape, index: usize) -> Option<&'a str> {
        let field = shape.fields.get(index)?;
        // What is too much is refused behind its start tag, too.
        if !field.leaf || self.elements >= self.decoding.limits.elements {
            return None;
        }
        self.reader.leaf(field.tags?)
    }
}
