//! Tags that a table foretells.
//!
//! In: the name that most likely comes next. Out: what of it came. Most tags are the ones that a table names next, and to
//! compare a name is faster than to find out where it ends. Where something else comes nothing is read, and the reader of
//! tokens finds out what it is.

use memchr::memchr3;

use super::super::steps::count;
use super::{ErrorAt, Reader};
use crate::shape::Tags;

/// The inside of what may be a start tag, with all that follows.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Inside<'a>(&'a [u8]);

impl<'a> Inside<'a> {
    /// Whether the tag is called so.
    #[inline]
    pub(crate) fn is_called(self, name: &str) -> bool {
        // The byte behind the name first: it tells most names of another length apart without a call.
        matches!(self.0.get(name.len()), Some(b'>' | b'/' | b' ')) && is_same(&self.0[..name.len()], name.as_bytes())
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
        if self.rest().first().is_some_and(|&byte| byte > b' ') {
            return;
        }
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

    /// Reads the start tag that [is called](Inside::is_called) `name`, if it has no attributes: where it begins, and whether
    /// it is closed at once.
    #[inline]
    pub(crate) fn open_predicted(&mut self, name: &'static str) -> Option<(usize, bool)> {
        let offset = self.at;
        let after = offset + 1 + name.len();
        count(name.len());
        let (length, empty) = tag_end(self.document.get(after..)?)?;
        if !empty {
            self.open.push(name.as_bytes());
        }
        self.at = after + length;
        Some((offset, empty))
    }

    /// Reads an element with those tags to its end, if it has no attributes, and holds at most a text without references and
    /// carriage returns. What is no UTF-8 is not read, either: who reads it piece by piece finds out where that is.
    #[inline(always)]
    pub(crate) fn leaf(&mut self, tags: Tags) -> Option<&'a str> {
        let (open, close) = (tags.open(), tags.close());
        let (open, close) = (open.0.get(..open.1)?, close.0.get(..close.1)?);
        let (tag, inside) = self.rest().split_at_checked(open.len())?;
        let (&last, name) = tag.split_last()?;
        if last != b'>' {
            // `<Name/>` and `<Name />`
            if !matches!(last, b'/' | b' ') || !is_same(name, open.get(..name.len())?) {
                return None;
            }
            let (length, _) = tag_end(self.rest().get(name.len()..)?)?;
            self.at += name.len() + length;
            return Some("");
        }
        if !is_same(tag, open) {
            return None;
        }
        let length = text_end(inside)?;
        if !is_same(inside.get(length..length + close.len())?, close) {
            return None;
        }
        let begin = self.at + open.len();
        let text = match self.window.get(begin, begin + length) {
            Some(text) => text,
            None => self.slice(begin, begin + length).ok()?,
        };
        count(open.len() + length);
        self.at = begin + length + close.len();
        Some(text)
    }

    /// Reads the end tag of the open element, if it comes next, without white space in it.
    #[inline]
    pub(crate) fn close_predicted(&mut self) -> bool {
        let Some(&name) = self.open.last() else { return false };
        let is_there = closes(self.rest(), name);
        if is_there {
            count(name.len());
            self.at += name.len() + 3;
            self.open.pop();
        }
        is_there
    }

    /// Reads text and end tag of the open element, if nothing else comes before its end.
    ///
    /// # Errors
    /// Fails when the text is no UTF-8.
    #[inline]
    pub(crate) fn text_to_end(&mut self) -> Result<Option<&'a str>, ErrorAt> {
        let rest = self.rest();
        let Some(&name) = self.open.last() else { return Ok(None) };
        let Some(length) = text_end(rest) else { return Ok(None) };
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

/// Where a text ends: at markup, a reference or a carriage return. Most texts are short: to call for a search takes longer
/// than looking at some bytes at once, twice.
#[inline(always)]
fn text_end(bytes: &[u8]) -> Option<usize> {
    const BLOCK: usize = 16;
    const BLOCKS: usize = 2;
    let (blocks, _) = bytes.as_chunks::<BLOCK>();
    for (index, block) in blocks.iter().take(BLOCKS).enumerate() {
        let mut ends = [0u8; BLOCK];
        // Compilers make vector instructions of this form, and of no other that was tried.
        for (end, &byte) in ends.iter_mut().zip(block) {
            *end = 0u8.wrapping_sub(u8::from((byte == b'\r') | (byte == b'<') | (byte == b'&')));
        }
        let ends = u128::from_le_bytes(ends);
        if ends != 0 {
            return Some(BLOCK * index + ends.trailing_zeros() as usize / 8);
        }
    }
    let done = BLOCK * blocks.len().min(BLOCKS);
    memchr3(b'<', b'&', b'\r', bytes.get(done..)?).map(|length| done + length)
}

/// Whether two names of one length are the same. Most are of 4 to 32 bytes, of which the first and the last ones are all;
/// to call for a comparison takes longer than comparing them.
#[inline(always)]
fn is_same(one: &[u8], other: &[u8]) -> bool {
    /// Whether the first and the last bytes are the same.
    #[inline(always)]
    fn ends<const N: usize>(one: &[u8], other: &[u8]) -> Option<bool> {
        let first = one.first_chunk::<N>()? == other.first_chunk::<N>()?;
        let last = one.last_chunk::<N>()? == other.last_chunk::<N>()?;
        Some(first & last)
    }
    let known = match one.len() {
        8..=16 => ends::<8>(one, other),
        17..=32 => ends::<16>(one, other),
        4..=7 => ends::<4>(one, other),
        _ => None,
    };
    known.unwrap_or_else(|| one == other)
}

/// Whether `rest` begins with the end tag of `name`, without white space in it.
#[inline(always)]
fn closes(rest: &[u8], name: &[u8]) -> bool {
    let end = name.len() + 2;
    rest.get(end) == Some(&b'>') && rest[0] == b'<' && rest[1] == b'/' && is_same(&rest[2..end], name)
}

/// Where a start tag without attributes ends that goes on so behind its name, and whether it is closed at once.
#[inline(always)]
fn tag_end(behind: &[u8]) -> Option<(usize, bool)> {
    match behind {
        [b'>', ..] => Some((1, false)),
        [b'/', b'>', ..] => Some((2, true)),
        [b' ', b'/', b'>', ..] => Some((3, true)),
        _ => None,
    }
}
