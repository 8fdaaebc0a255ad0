//! What stands around the items of a list.
//!
//! In: parts of a document, with their places in it. Out: the document without the items, read as the element that it is;
//! its errors name places of the whole document.

use super::super::super::decoding::{Decoding, Unknown};
use super::super::super::error::XmlError;
use super::super::Decoder;
use super::list::Way;
use crate::Record;

/// Bytes that remembering a place takes.
const PLACE: usize = size_of::<(usize, usize)>();

/// A document without the items of one list.
#[derive(Clone, Debug)]
pub(crate) struct Envelope {
    way: Way,
    text: Vec<u8>,
    /// Where parts begin here, and in the whole document.
    places: Vec<(usize, usize)>,
    /// Where the document goes on behind the last part.
    end: usize,
    /// Whether an item was taken out.
    pub(super) has_items: bool,
    /// What was unknown in the items and between them.
    pub(super) unknown: Unknown,
}

impl Envelope {
    pub(super) fn new(way: Way) -> Self {
        Self { way, text: Vec::new(), places: Vec::new(), end: 0, has_items: false, unknown: Unknown::default() }
    }

    /// Bytes that are held.
    pub(super) fn size(&self) -> usize {
        self.text.len() + PLACE * self.places.len()
    }

    /// The document without the items.
    #[cfg(feature = "client")]
    pub(crate) fn text(&self) -> &[u8] {
        &self.text
    }

    /// Adds the part that begins at `offset` of the whole document.
    pub(super) fn push(&mut self, part: &[u8], offset: usize) {
        if self.places.is_empty() || offset != self.end {
            self.places.push((self.text.len(), offset));
        }
        self.text.extend_from_slice(part);
        self.end = offset + part.len();
    }

    /// Reads it into an empty record; what was unknown in the items is told, too.
    ///
    /// # Errors
    /// Fails in the ways that [`XmlErrorKind`](crate::xml::XmlErrorKind) lists.
    pub(crate) fn decode_into(&self, record: &mut dyn Record, decoding: &Decoding) -> Result<Unknown, XmlError> {
        let mut decoder = Decoder::new(&self.text, decoding);
        decoder.elsewhere = self.way.flat().filter(|_| self.has_items);
        match decoder.root(record) {
            Ok(()) => {
                let mut unknown = self.unknown.clone();
                unknown.add(decoder.unknown);
                Ok(unknown)
            }
            Err(error) => Err(XmlError { offset: self.place_of(error.offset), ..error }),
        }
    }

    /// Where a byte of it stands in the whole document. Between two parts it is the end of the first: errors name the
    /// place behind what they are about.
    fn place_of(&self, at: usize) -> usize {
        let index = self.places.partition_point(|&(here, _)| here < at);
        match self.places.get(index.saturating_sub(1)) {
            Some(&(here, offset)) => offset + (at - here),
            None => at,
        }
    }
}
