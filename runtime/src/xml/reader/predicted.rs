//! Tags that a table foretells.
//!
//! In: the name that most likely comes next. Out: what of it came. Most tags are the ones that a table names next, and to
//! compare a name is faster than to find out where it ends. Where something else comes nothing is read, and the reader of
//! tokens finds out what it is.

use memchr::memchr3;

use super::super::steps::count;
use super::{ErrorAt, Reader};

/// What came of a foretold element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Predicted<'a> {
    /// Its start tag, which begins at that byte.
    Open(usize),
    /// The whole element, closed at once, which begins at that byte.
    Empty(usize),
    /// The whole element with its text, which has no references and carriage returns.
    Text(&'a str),
}

/// The inside of what may be a start tag, with all that follows.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Inside<'a>(&'a [u8]);

impl<'a> Inside<'a> {
    /// Whether the tag is called so.
    #[inline]
    pub(crate) fn is_called(self, name: &str) -> bool {
        // The byte behind the name first: it tells most names of another length apart without a call.
        matches!(self.0.get(name.len()), Some(b'>' | b'/' | b' ')) && self.0.starts_with(name.as_bytes())
    }

    /// What the tag is called. To find out where that ends takes as long as comparing some names.
    #[inline]
    pub(crate) fn name(self) -> &'a [u8] {
        let length = self.0.iter().position(|byte| matches!(byte, b'>' | b'/' | b' ')).unwrap_or_default();
        count(length);
        &self.0[..length]
    }
}

impl<'a> Reader<'a> {
    /// Passes over white space, and over what XML cannot hold: between elements that stands for nothing.
    #[inline]
    pub(crate) fn skip_space(&mut self) {
        /// A number for each byte of eight.
        const fn each(byte: u8) -> u64 {
            u64::from_ne_bytes([byte; 8])
        }
        let begin = self.at;
        while let Some(bytes) = self.rest().first_chunk::<8>() {
            let bytes = u64::from_le_bytes(*bytes);
            // The highest bit of each byte says whether it is beyond the space.
            let beyond = (((bytes & each(0x7F)) + each(0x7F - b' ')) | bytes) & each(0x80);
            let spaces = beyond.trailing_zeros() as usize / 8;
            self.at += spaces;
            if spaces < 8 {
                break;
            }
        }
        count(self.at - begin);
    }

    /// What a table may foretell, if a start tag comes next.
    #[inline]
    pub(crate) fn at_start_tag(&self) -> Option<Inside<'a>> {
        match self.rest() {
            [b'<', inside @ ..] if !matches!(inside, [b'/', ..]) => Some(Inside(inside)),
            _ => None,
        }
    }

    /// Reads the start tag that [is called](Inside::is_called) `name`, if it has no attributes; the element to its end,
    /// where it is asked for `whole` and holds a text and nothing else.
    #[inline]
    pub(crate) fn predicted(&mut self, name: &'static str, whole: bool) -> Option<Predicted<'a>> {
        let offset = self.at;
        let after = offset + 1 + name.len();
        let inside = match self.document.get(after..)? {
            [b'>', inside @ ..] => inside,
            [b'/', b'>', ..] => {
                self.at = after + 2;
                return Some(Predicted::Empty(offset));
            }
            [b' ', b'/', b'>', ..] => {
                self.at = after + 3;
                return Some(Predicted::Empty(offset));
            }
            _ => return None,
        };
        count(name.len());
        // What is no text is found where it is read piece by piece.
        if whole
            && let Some(length) = memchr3(b'<', b'&', b'\r', inside)
            && closes(&inside[length..], name.as_bytes())
            && let Ok(text) = self.slice(after + 1, after + 1 + length)
        {
            count(length);
            self.at = after + length + name.len() + 4;
            return Some(Predicted::Text(text));
        }
        self.open.push(name.as_bytes());
        self.at = after + 1;
        Some(Predicted::Open(offset))
    }

    /// Reads text and end tag of the open element, if nothing else comes before its end.
    ///
    /// # Errors
    /// Fails when the text is no UTF-8.
    #[inline]
    pub(crate) fn text_to_end(&mut self) -> Result<Option<&'a str>, ErrorAt> {
        let rest = self.rest();
        let Some(&name) = self.open.last() else { return Ok(None) };
        let Some(length) = memchr3(b'<', b'&', b'\r', rest) else { return Ok(None) };
        count(length);
        if !closes(&rest[length..], name) {
            return Ok(None);
        }
        let text = self.slice(self.at, self.at + length)?;
        self.at += length + name.len() + 3;
        self.open.pop();
        Ok(Some(text))
    }
}

/// Whether `rest` begins with the end tag of `name`, without white space in it.
#[inline]
fn closes(rest: &[u8], name: &[u8]) -> bool {
    let end = name.len() + 2;
    rest.get(end) == Some(&b'>') && rest[0] == b'<' && rest[1] == b'/' && rest[2..end] == *name
}
