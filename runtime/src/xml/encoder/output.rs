//! A document on its way.
//!
//! In: its parts, from the first to the last. Out: all of it, as one text. Most parts are short: they are put together in a
//! block of bytes, which takes a few instructions for each and no call, and a block that is full is looked at for UTF-8 once.
//! Long texts are copied by themselves, and not looked at. What the parts say is not known here.

use simdutf8::basic::from_utf8;

use super::super::escape;
use super::made::Made;
use crate::shape::Tags;

/// Bytes that are put together before they become text.
const BLOCK: usize = 1 << 11;

/// Bytes of a text that is put into the block with its tags.
const SHORT: usize = 64;

/// Bytes of a part without tags that is put into the block. A longer one is copied once, and its bytes are not looked at.
const LONG: usize = 256;

/// Bytes that an element takes at most that is put into the block in one go.
const ROOM: usize = Tags::LENGTH + SHORT + Tags::CHUNK;

/// A document that grows at its end.
#[derive(Debug)]
pub(super) struct Output {
    text: String,
    /// What follows the text, up to `at`.
    block: [u8; BLOCK],
    at: usize,
}

impl Output {
    /// Begins with nothing.
    pub(super) const fn new() -> Self {
        Self { text: String::new(), block: [0; BLOCK], at: 0 }
    }

    /// Counts its bytes.
    #[inline]
    pub(super) fn len(&self) -> usize {
        self.text.len() + self.at
    }

    /// Forgets what is behind a byte at which a part ended.
    pub(super) fn truncate(&mut self, length: usize) {
        match length.checked_sub(self.text.len()) {
            Some(at) => self.at = self.at.min(at),
            None => {
                self.text.truncate(length);
                self.at = 0;
            }
        }
    }

    /// Forgets all, but keeps its memory.
    pub(super) fn clear(&mut self) {
        self.truncate(0);
    }

    /// Gives all of it as text, which may be changed.
    pub(super) fn settled(&mut self) -> &mut String {
        if self.at > 0 {
            // Whole texts were put into it, and nothing else.
            let block = self.block.get(..self.at).and_then(|block| from_utf8(block).ok());
            let block = block.unwrap_or_default();
            reserve(&mut self.text, block.len());
            self.text.push_str(block);
            self.at = 0;
        }
        &mut self.text
    }

    /// Appends a text.
    #[inline]
    pub(super) fn push_str(&mut self, text: &str) {
        match self.block.get_mut(self.at..self.at + text.len()) {
            Some(room) if text.len() <= LONG => {
                room.copy_from_slice(text.as_bytes());
                self.at += text.len();
            }
            _ => self.push_elsewhere(text),
        }
    }

    /// Appends a text that is long, or for which there is no room in the block.
    #[inline(never)]
    fn push_elsewhere(&mut self, text: &str) {
        let document = self.settled();
        if text.len() <= LONG {
            return self.push_str(text);
        }
        reserve(document, text.len());
        document.push_str(text);
    }

    /// Appends the start tag of a name.
    pub(super) fn push_open(&mut self, name: &str) {
        ["<", name, ">"].into_iter().for_each(|part| self.push_str(part));
    }

    /// Appends the end tag of a name.
    pub(super) fn push_close(&mut self, name: &str) {
        ["</", name, ">"].into_iter().for_each(|part| self.push_str(part));
    }

    /// Whether there is no room in the block for an element; then there is now.
    #[inline(always)]
    pub(super) fn make_room(&mut self) -> bool {
        let is_full = self.at > BLOCK - ROOM;
        if is_full {
            self.settle();
        }
        is_full
    }

    /// Makes text of a block, which few elements ask for.
    #[cold]
    #[inline(never)]
    fn settle(&mut self) {
        self.settled();
    }

    /// Appends a start tag or an end tag.
    #[inline(always)]
    pub(super) fn tag(&mut self, (tag, length): (&[u8; Tags::CHUNK], usize)) {
        self.make_room();
        if let Some(room) = self.room() {
            room[..Tags::CHUNK].copy_from_slice(tag);
            self.at += length;
        }
    }

    /// Appends an element that holds a text, if there is room for it, the text is short, and it has nothing to escape; whether
    /// it did.
    #[inline(always)]
    pub(super) fn element(&mut self, tags: Tags, text: &str, is_plain: bool) -> bool {
        let (text, (open, begin), (close, more)) = (text.as_bytes(), tags.open(), tags.close());
        let Some(room) = self.room().filter(|_| text.len() <= SHORT) else { return false };
        let end = begin + text.len();
        room[..Tags::CHUNK].copy_from_slice(open);
        let is_there = copy_plain(&mut room[begin..end], text, is_plain);
        room[end..end + Tags::CHUNK].copy_from_slice(close);
        if is_there {
            self.at += end + more;
        }
        is_there
    }

    /// Appends an element that holds a text that was made anew, if there is room for it; whether it did.
    #[inline(always)]
    pub(super) fn made_element(&mut self, tags: Tags, text: &Made) -> bool {
        let ((open, begin), (close, more)) = (tags.open(), tags.close());
        let Some(room) = self.room() else { return false };
        let end = begin + text.len();
        room[..Tags::CHUNK].copy_from_slice(open);
        // All of it, without a loop; what is behind the text is written over.
        room[begin..begin + Made::MOST].copy_from_slice(text.bytes());
        room[end..end + Tags::CHUNK].copy_from_slice(close);
        self.at += end + more;
        true
    }

    /// The place in the block where the next element goes.
    #[inline(always)]
    fn room(&mut self) -> Option<&mut [u8; ROOM]> {
        self.block.get_mut(self.at..)?.first_chunk_mut()
    }
}

/// Makes room for `more` bytes. A document that outgrows its room gets four times as much: long ones would be copied too
/// often otherwise.
fn reserve(document: &mut String, more: usize) {
    if document.capacity() - document.len() < more {
        document.reserve(more.max(3 * document.len()));
    }
}

/// Copies a text of at most [`SHORT`] bytes to a slice of its length; whether nothing in it has to be escaped, which nobody looks at
/// who knows that. Of most texts the first and the last bytes are all: to call for a copy takes longer than copying them.
#[inline(always)]
fn copy_plain(to: &mut [u8], from: &[u8], is_plain: bool) -> bool {
    match from.len() {
        8..=16 => copy_ends::<8>(to, from, is_plain),
        17..=32 => copy_ends::<16>(to, from, is_plain),
        4..=7 => copy_ends::<4>(to, from, is_plain),
        33..=SHORT => copy_ends::<32>(to, from, is_plain),
        1..=3 => copy_few(to, from, is_plain),
        0 => true,
        _ => false,
    }
}

/// Copies the first byte, that in the middle and the last, which are all. A loop would be a call, for which the registers of
/// every text were put away.
#[inline(always)]
fn copy_few(to: &mut [u8], from: &[u8], is_plain: bool) -> bool {
    let middle = from.len() / 2;
    let (Some(&first), Some(&between), Some(&last)) = (from.first(), from.get(middle), from.last()) else {
        return false;
    };
    if let Some(to) = to.first_mut() {
        *to = first;
    }
    if let Some(to) = to.get_mut(middle) {
        *to = between;
    }
    if let Some(to) = to.last_mut() {
        *to = last;
    }
    is_plain || !(escape::is_special(first) | escape::is_special(between) | escape::is_special(last))
}

/// Copies the first and the last bytes, which may overlap.
#[inline(always)]
fn copy_ends<const N: usize>(to: &mut [u8], from: &[u8], is_plain: bool) -> bool {
    let (Some(&first), Some(&last)) = (from.first_chunk::<N>(), from.last_chunk::<N>()) else { return false };
    if let Some(to) = to.first_chunk_mut::<N>() {
        *to = first;
    }
    if let Some(to) = to.last_chunk_mut::<N>() {
        *to = last;
    }
    is_plain || !escape::any_special_at_ends(&first, &last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Field, Kind};

    static TAGS: Field = Field::new("é", Kind::String).tags("<é></é>                                        ");

    #[test]
    fn what_was_appended_is_there_wherever_a_block_ends() {
        let signs: String = "aé漢😀".chars().cycle().take(3 * BLOCK).collect();
        let parts: Vec<&str> = (0..400)
            .map(|length| signs.get(..length).or_else(|| signs.get(..length + 1)).unwrap_or_default())
            .collect();
        let (mut output, mut expected) = (Output::new(), String::new());
        let tags = TAGS.tags.unwrap();
        for (number, part) in parts.iter().enumerate() {
            output.push_str(part);
            output.make_room();
            assert_eq!(output.element(tags, part, true), part.len() <= SHORT);
            output.make_room();
            assert!(output.made_element(tags, &Made::of(&number.to_string())));
            output.tag(tags.open());
            output.tag(tags.close());
            let element = if part.len() <= SHORT { format!("<é>{part}</é>") } else { String::new() };
            expected += &format!("{part}{element}<é>{number}</é><é></é>");
            assert_eq!(output.len(), expected.len());
        }
        assert_eq!(output.settled(), &expected);
    }

    #[test]
    fn what_has_to_be_escaped_is_not_appended_wherever_it_stands() {
        let mut output = Output::new();
        for length in 1..=SHORT {
            for special in ["<", "&", ">", "\r", "\0", "\u{fffe}"] {
                for at in (0..length).filter(|at| at + special.len() <= length) {
                    let text = format!("{}{special}{}", "x".repeat(at), "x".repeat(length - at - special.len()));
                    assert!(!output.element(TAGS.tags.unwrap(), &text, false), "{text:?}");
                }
            }
        }
        assert_eq!(output.settled(), "");
    }

    #[test]
    fn what_is_taken_back_is_not_there() {
        for (kept, more) in [(0, 1), (10, 10), (BLOCK, 5), (BLOCK - 1, 2), (5 * BLOCK, 3 * BLOCK)] {
            let mut output = Output::new();
            (0..kept).for_each(|_| output.push_str("k"));
            let length = output.len();
            (0..more).for_each(|_| output.push_str("m"));
            output.truncate(length);
            output.push_str("e");
            assert_eq!(*output.settled(), "k".repeat(kept) + "e");
            output.clear();
            assert_eq!(output.settled(), "");
        }
    }
}
