//! Reading children that are texts, as long as the table foretells them.
//!
//! In: a decoder that stands behind a start tag or between children, and a record. Out: fields of the record filled, and
//! which one most likely comes next. Nearly all of a document goes through here, and everything that is unusual does not:
//! what has attributes, references, parts or another name is left as it is, for who reads piece by piece.

use std::borrow::Cow;

use super::super::error::XmlError;
use super::Decoder;
use super::record::{Seen, mark};
use crate::{Kind, Record, Shape};

impl Decoder<'_> {
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
        let limits = self.decoding.limits;
        if self.depth >= limits.depth {
            // What is too deep is refused behind its start tag.
            let found = self.foretold(shape, next);
            return Ok((found.unwrap_or(next), found.is_some()));
        }
        // The field that the table foretells, while another one is tried.
        let (mut foretold, mut is_found) = (None, false);
        loop {
            if shape.content.is_none() {
                self.reader.skip_space();
            }
            // So is one that is too many.
            if self.elements < limits.elements
                && let Some(field) = shape.fields.get(next)
                && field.leaf
                && let Some(text) = self.reader.leaf(field.name)
            {
                self.elements += 1;
                self.check_length(text.len())?;
                self.pending_text = Some(Cow::Borrowed(text));
                self.path.push((field.name, 0));
                let present = record.field_mut(next).read_xml(self, field)?;
                self.path.pop();
                if present {
                    mark(seen, next);
                }
                // What repeats is most likely to come again.
                next += usize::from(!matches!(field.kind, Kind::Flat(_)));
                (foretold, is_found) = (None, false);
                continue;
            }
            // The wire mostly leaves out what is optional, and goes on with the field that came last time.
            if foretold.is_none()
                && !is_found
                && let Some(index) = self.came_behind(shape, next)
            {
                foretold = Some(next);
                next = index;
                continue;
            }
            next = foretold.take().unwrap_or(next);
            match self.foretold(shape, next) {
                Some(index) if index != next && !is_found => (next, is_found) = (index, true),
                found => return Ok((found.unwrap_or(next), found.is_some())),
            }
        }
    }
}
