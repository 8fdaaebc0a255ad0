//! What may be made of a document.
//!
//! In: bytes that a value is about to take. Out: an error, when a document would become much more than it is long. Lists ask
//! how much room to make at once. Nothing here allocates.

use super::Decoder;
use crate::xml::error::{XmlError, XmlErrorKind};

/// Items for which room is made at once, when there is none for as many yet.
const MOST_AT_ONCE: usize = 16;

impl Decoder<'_> {
    /// Takes `bytes` from what may be made of the document.
    ///
    /// # Errors
    /// Fails when that is not left.
    #[inline]
    pub(crate) fn charge(&mut self, bytes: usize) -> Result<(), XmlError> {
        match self.room.checked_sub(bytes) {
            Some(room) => {
                self.room = room;
                Ok(())
            }
            None => Err(self.error(XmlErrorKind::TooLarge("much more would be made of it than it is long"))),
        }
    }

    /// Takes room for more items of a list that is full, when one behind its `items` was read; for how many. Its elements
    /// are `below` levels below those of the record that has it.
    ///
    /// # Errors
    /// Fails when that is not left.
    #[cold]
    pub(crate) fn room_for_items(&mut self, items: usize, size: usize, below: usize) -> Result<usize, XmlError> {
        // Room is memory, too, so it is not made for four at once,
        let again = items.max(1);
        // but often all that follows in a document is more of the same. Only the root's lists are there but once.
        let likely = if self.depth == below { self.items_ahead(items + 1).min(MOST_AT_ONCE) } else { 0 };
        let more = if likely * size < self.room / 2 { again.max(likely) } else { again };
        self.charge(more * size)?;
        Ok(more)
    }

    /// How many items there are with the last one that was read, if the rest of the document is such as those were.
    fn items_ahead(&self, read: usize) -> usize {
        let behind = self.reader.position();
        let length = (behind / read).max(1);
        1 + self.reader.len().saturating_sub(behind).div_ceil(length)
    }
}
